"""Codes made to trip decoders up, and engines that die of what they see: scanning goes on."""

from collections import Counter

import cv2
import numpy as np
import pytest
import zxingcpp

from app.domain.receipt import LinkRefusedError, parse_link
from app.scanning import zbar
from app.scanning.events import CameraSettings, CodesSeen, PictureRead, Reading, ScannerRestarted
from tests.hostile import KINDS, LINK, beside, hostile_codes

ENGINES = ("tests.every_engine", "app.scanning.zxing")
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
WHOLE = ("wrong_mode_after_text", "nothing_in_segments")
"""Kinds that hold the whole link: it may be read, and nothing else may."""


def links_in(readings: tuple[Reading, ...]) -> set[str]:
    links = set()
    for reading in readings:
        try:
            links.add(parse_link(reading.text).link)
        except LinkRefusedError:
            continue
    return links


def test_the_generator_makes_what_it_says():
    codes = list(hostile_codes(820, seed=1, most_modules=45))
    assert len({code.picture.tobytes() for code in codes}) >= 800
    assert Counter(code.kind for code in codes) == dict.fromkeys(KINDS, 41)


def test_its_symbols_are_sound_but_for_what_is_inside():
    """Engines get as far as the broken part: they blame the format, or read what is whole."""
    codes = list(hostile_codes(600, seed=2, most_modules=57))
    faults = Counter(
        "" if code.valid else code.error.type
        for hostile in codes
        for code in zxingcpp.read_barcodes(hostile.picture, formats=QR, return_errors=True)
    )
    assert faults[""] + faults[zxingcpp.ErrorType.Format] > 240
    links = [links_in(tuple(zbar.read(code.picture))) for code in codes if code.kind in WHOLE]
    assert links.count({LINK}) >= 3


def test_none_ends_a_session_and_each_is_answered(open_session, log, slips, encode):
    session = open_session(engines=ENGINES)
    ordinary = slips.symbol(slips.other_link)
    codes = list(hostile_codes(240, seed=3))
    tokens = [session.read_picture(encode(beside(code, ordinary), ".png")) for code in codes]
    for token, code in zip(tokens, codes, strict=True):
        answer = log.wait_for(PictureRead, lambda e, token=token: e.token == token)
        allowed = {slips.other_link, LINK} if code.kind in WHOLE else {slips.other_link}
        assert {slips.other_link} <= links_in(answer.readings) <= allowed, code.kind
    assert [e for e in log.events if isinstance(e, ScannerRestarted)] == []


def test_by_itself_each_is_no_code_to_the_whole_decoder(open_session, log, encode):
    session = open_session()
    codes = [code for code in hostile_codes(8, seed=5) if code.kind not in WHOLE]
    tokens = [session.read_picture(encode(code.picture, ".png")) for code in codes]
    for token in tokens:
        answer = log.wait_for(PictureRead, lambda e, token=token: e.token == token)
        assert answer.reason in {"", "no_code"}
        assert links_in(answer.readings) == set()
    assert [e for e in log.events if isinstance(e, ScannerRestarted)] == []


def test_none_ends_the_cameras_session(open_session, log, slips, make_video):
    frames = []
    for code in hostile_codes(30, seed=4, most_modules=45):
        frame = np.full((360, 480), 180, np.uint8)
        height, width = code.picture.shape
        frame[40 : 40 + height, 60 : 60 + width] = code.picture[:320, :420]
        frames.append(frame)
    shown = cv2.resize(slips.picture(slips.link), (480, 360), interpolation=cv2.INTER_AREA)
    session = open_session()
    session.open_camera(CameraSettings(str(make_video(frames + [shown] * 15))))
    seen = log.wait_for(CodesSeen, lambda e: slips.link in {r.text for r in e.readings})
    assert seen
    told = [reading.text for e in log.events if isinstance(e, CodesSeen) for reading in e.readings]
    assert set(map(type, told)) == {str}
    assert [e for e in log.events if isinstance(e, ScannerRestarted)] == []


@pytest.fixture
def marked_engine(tmp_path, monkeypatch) -> str:
    """An engine that really aborts its process on a picture with a black corner, and else reads."""
    (tmp_path / "marked.py").write_text(
        "import os\n"
        "from app.scanning import zbar\n"
        "def read(gray):\n"
        "    if gray[:16, :16].mean() < 40:\n"
        "        os.abort()\n"
        "    return [r._replace(engine='marked') for r in zbar.read(gray)]\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    return "marked"


def marked(picture):
    changed = picture.copy()
    changed[:24, :24] = 0
    return changed


def test_a_picture_that_aborts_is_read_by_the_other_engine_at_one_restart(
    open_session, log, slips, encode, marked_engine
):
    session = open_session(engines=(marked_engine, "app.scanning.zxing"))
    pictures = [slips.picture(slips.link), marked(slips.picture(slips.other_link))]
    pictures.append(slips.picture(slips.link))
    tokens = [session.read_picture(encode(picture, ".png")) for picture in pictures]
    answers = [log.wait_for(PictureRead, lambda e, token=t: e.token == token) for t in tokens]
    assert [[(r.text, r.engine) for r in answer.readings] for answer in answers] == [
        [(slips.link, "marked")],
        [(slips.other_link, "zxing")],
        [(slips.link, "marked")],
    ]
    assert [e for e in log.events if isinstance(e, ScannerRestarted)] == [ScannerRestarted("died")]


def test_a_camera_frame_that_aborts_is_read_without_that_engine_at_one_restart(
    open_session, log, slips, make_video, marked_engine
):
    video = make_video(
        [slips.picture(slips.link)] * 15 + [marked(slips.picture(slips.other_link))] * 15
    )
    session = open_session(engines=(marked_engine, "app.scanning.zxing"))
    session.open_camera(CameraSettings(str(video)))
    engines = {}
    seen = log.wait_for(CodesSeen, lambda e: e.readings)
    assert [(r.text, r.engine) for r in seen.readings] == [(slips.link, "marked")]
    log.wait_for(ScannerRestarted)
    mark = log.mark()
    for text in (slips.other_link, slips.link):
        seen = log.wait_for(
            CodesSeen, lambda e, text=text: text in {r.text for r in e.readings}, after=mark
        )
        engines[text] = {reading.engine for reading in seen.readings}
    assert engines == {slips.other_link: {"zxing"}, slips.link: {"zxing"}}
    session.close_camera()
    assert [e for e in log.events if isinstance(e, ScannerRestarted)] == [ScannerRestarted("died")]
