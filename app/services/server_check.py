"""Asks FBox how it is, for whoever sets a till up: is it there, and is it well?"""

from collections.abc import Mapping
from typing import NamedTuple

from app.fbox.address import FboxSettings
from app.fbox.client import FboxClient


class ServerAnswer(NamedTuple):
    """What came of asking; `key` with `params` is the sentence that says it."""

    is_good: bool
    key: str
    params: Mapping[str, object]


def ask_server(settings: FboxSettings) -> ServerAnswer:
    """Ask the server and wait for it, as long as the settings say; never raises.

    What it says of itself, or what is wrong in its own words, fills `{words}`.
    """
    if not settings.base_url:
        return ServerAnswer(is_good=False, key="selftest.no_server", params={})
    with FboxClient(settings) as client:
        reply = client.info()
    outcome = reply.outcome
    if reply.is_reachable and outcome is None:
        parts = (settings.base_url, reply.terminal_id, reply.version, f"{reply.latency_ms} ms")
        told = ", ".join(part for part in parts if part)
        return ServerAnswer(is_good=True, key="selftest.detail", params={"words": told})
    words = (outcome.message or outcome.code) if outcome else None
    if words:
        return ServerAnswer(is_good=False, key="selftest.detail", params={"words": words})
    return ServerAnswer(is_good=False, key="selftest.no_answer", params={})
