"""Bytes that follow a reply never answer for the next payment."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from app.domain.outcome import OutcomeKind
from app.fbox.client import FboxClient
from app.fbox.leftovers import LONGEST_REPLY, has_leftovers
from app.fbox.scenarios import answer_step

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
EARLY = b"HTTP/1.1 103 Early Hints\r\n\r\n"


@pytest.mark.parametrize("reply", [GOOD, CHUNKED, EARLY + GOOD], ids=["length", "chunks", "early"])
def test_one_whole_reply_has_none(reply: bytes) -> None:
    assert not has_leftovers(reply)
    assert has_leftovers(reply + b"x")
    assert has_leftovers(reply + GOOD)
    assert has_leftovers(reply[:-1])


@pytest.mark.parametrize("reply", [b"", b"banana", GOOD + bytes(LONGEST_REPLY)])
def test_what_is_no_reply_has_some(reply: bytes) -> None:
    assert has_leftovers(reply)


@pytest.mark.parametrize("step", ["success", "box:106", "provider:404:operation.not.found"])
def test_a_second_reply_is_not_the_next_payments(
    connect: Callable[..., FboxClient], raw_server: Callable[..., Any], step: str
) -> None:
    """The first payment is answered twice in one go, the second one by success."""

    def reply(step: str, payment_id: str) -> bytes:
        body = answer_step(step, payment_id).body
        return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)

    def script(conversation: Any) -> None:
        while request := conversation.read_request():
            payment_id = json.loads(request.partition(b"\r\n\r\n")[2])["payment_id"]
            if payment_id == "first":
                conversation.send(reply(step, "first") * 2)
            else:
                conversation.send(reply("success", payment_id))

    client = connect(raw_server(script).url())
    client.confirm("first", LINK)
    assert client.confirm("second", LINK).kind is OutcomeKind.CONFIRMED


def test_a_connection_that_is_clean_is_used_again(
    connect: Callable[..., FboxClient], simulator: Any
) -> None:
    client = connect(simulator.base_url)
    for number in range(5):
        assert client.confirm(f"p{number}", LINK).kind is OutcomeKind.CONFIRMED
    assert simulator.connections_accepted == 1
