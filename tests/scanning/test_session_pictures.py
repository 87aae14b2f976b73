"""Pictures through a real scanner process, healthy and dying."""

import struct
import zlib

import pytest

from app.scanning.commands import MAX_PICTURE_BYTES
from app.scanning.events import PictureRead, ScannerRestarted, ScannerStarted
from app.scanning.picture_reader import PictureReader
from app.scanning.session import ScanSession

ZXING = "app.scanning.zxing"


def bomb(width: int, height: int) -> bytes:
    """A PNG of few bytes that claims a size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )


@pytest.fixture
def plug_in(tmp_path, monkeypatch):
    """Make an engine of one's own; the child inherits the path it is found on."""
    monkeypatch.syspath_prepend(tmp_path)

    def make(name: str, body: str) -> str:
        (tmp_path / f"{name}.py").write_text(f"import os, threading\ndef read(gray):\n    {body}\n")
        return name

    return make


def test_pictures_are_answered_each_with_its_token(open_session, log, slips):
    session = open_session()
    tokens = {
        session.read_picture(slips.file(slips.link)): (slips.link,),
        session.read_picture(slips.file(slips.link, kind=".jpg")): (slips.link,),
        session.read_picture(slips.file(slips.stranger)): (slips.stranger,),
        session.read_picture(slips.file(slips.stranger, slips.link, slips.other_link)): (
            slips.stranger,
            slips.link,
            slips.other_link,
        ),
    }
    assert len(tokens) == 4
    for token, texts in tokens.items():
        answer = log.wait_for(PictureRead, lambda e, token=token: e.token == token)
        assert {reading.text for reading in answer.readings} == set(texts)
        assert answer.reason == ""
        assert answer.elapsed_ms > 0
    assert log.events[0] == ScannerStarted({"zbar": "", "zxing": ""})


def test_what_cannot_be_read_says_why(slips):
    with PictureReader() as reader:
        assert reader.read(slips.file()).reason == "no_code"
        assert reader.read(b"no picture").reason == "not_a_picture"
        assert reader.read(b"").reason == "not_a_picture"
        assert reader.read(bomb(30_000, 30_000)).reason == "too_large"
        assert reader.read(bytes(MAX_PICTURE_BYTES + 1)).reason == "too_large"
        assert reader.read(slips.file(slips.link)).readings[0].text == slips.link


def test_without_zbar_zxing_reads_on(open_session, log, slips):
    session = open_session(engines=("app.scanning.no_such", ZXING))
    session.read_picture(slips.file(slips.link))
    (reading,) = log.wait_for(PictureRead).readings
    assert (reading.text, reading.engine) == (slips.link, "zxing")
    started = log.wait_for(ScannerStarted)
    assert "ModuleNotFoundError" in started.engines["no_such"]


def test_without_any_engine_there_is_no_code(slips):
    with PictureReader(engines=("app.scanning.no_such",)) as reader:
        assert reader.read(slips.file(slips.link)).reason == "no_code"


def test_which_hosts_count_can_change(open_session, log, slips, plug_in):
    second = plug_in(
        "second", "from app.scanning.events import Reading; return [Reading('b', 'b', None)]"
    )
    session = open_session(engines=(ZXING, second))
    session.read_picture(slips.file(slips.link))
    assert [r.text for r in log.wait_for(PictureRead).readings] == [slips.link]
    session.set_hosts({"ofd.example"})
    token = session.read_picture(slips.file(slips.link))
    answer = log.wait_for(PictureRead, lambda e: e.token == token)
    assert [r.text for r in answer.readings] == [slips.link, "b"]


def test_a_picture_that_aborts_an_engine_is_read_by_the_other(open_session, log, slips, plug_in):
    deadly = plug_in("deadly", "os.abort()")
    session = open_session(engines=(deadly, ZXING))
    first = session.read_picture(slips.file(slips.link))
    second = session.read_picture(slips.file(slips.other_link))
    for token, text in ((first, slips.link), (second, slips.other_link)):
        answer = log.wait_for(PictureRead, lambda e, token=token: e.token == token)
        assert [(r.text, r.engine) for r in answer.readings] == [(text, "zxing")]
    restarts = [e for e in log.events if isinstance(e, ScannerRestarted)]
    assert restarts == [ScannerRestarted("died")] * 2


def test_a_picture_that_nothing_survives_is_answered(open_session, log, slips, plug_in):
    engines = (plug_in("deadly_one", "os.abort()"), plug_in("deadly_two", "os.abort()"))
    session = open_session(engines=engines)
    session.read_picture(slips.file(slips.link))
    assert log.wait_for(PictureRead).reason == "crashed"
    # And the next picture finds a process that works.
    token = session.read_picture(b"no picture")
    answer = log.wait_for(PictureRead, lambda e: e.token == token)
    assert answer.reason == "not_a_picture"


def test_a_picture_that_hangs_an_engine_is_read_by_the_other(open_session, log, slips, plug_in):
    hanging = plug_in("hanging", "threading.Event().wait()")
    session = open_session(engines=(hanging, ZXING), patience_s=1.5)
    session.read_picture(slips.file(slips.link))
    (reading,) = log.wait_for(PictureRead).readings
    assert (reading.text, reading.engine) == (slips.link, "zxing")
    assert ScannerRestarted("silent") in log.events


def test_a_listener_that_fails_loses_nothing(slips, log, caplog):
    def fail_then_log(event):
        log.add(event)
        raise RuntimeError("listener")

    session = ScanSession(fail_then_log)
    session.read_picture(slips.file(slips.link))
    assert log.wait_for(PictureRead).readings
    session.stop()
    assert "a listener failed" in caplog.text


def test_a_reader_that_cannot_start_gives_up(slips, monkeypatch, tmp_path, caplog):
    (tmp_path / "cv2.py").write_text("raise ImportError('no OpenCV here')")
    monkeypatch.syspath_prepend(tmp_path)
    with PictureReader() as reader:
        assert reader.read(slips.file(slips.link)).reason == "crashed"
    assert "no OpenCV here" in caplog.text
