"""The decoder: engines in turn, none trusted, no picture that makes it raise."""

from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.decoder import Decoder, load_steps
from app.scanning.engine import Step
from app.scanning.events import Reading
from app.scanning.panel import MAX_TEXT

STEPS, REPORT = load_steps(DEFAULT_ENGINES)
EACH_ENGINE = pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)


def test_both_engines_are_here():
    assert REPORT == {"zbar": "", "zxing": ""}


@EACH_ENGINE
def test_reads_a_slip_and_says_where(step, slips):
    (reading,) = Decoder([step]).decode(slips.picture(slips.link, at=(40, 100)))
    assert (reading.text, reading.engine) == (slips.link, step.name)
    side = slips.symbol(slips.link).shape[0]
    quiet = 4 * 4
    left, top, far = 100 + quiet, 40 + quiet, side - 2 * quiet
    drawn = [(left, top), (left + far, top), (left + far, top + far), (left, top + far)]
    found = [(x * 640, y * 480) for x, y in reading.corners]
    assert np.allclose(found, drawn, atol=4)


@EACH_ENGINE
@pytest.mark.parametrize("turns", [1, 2, 3])
def test_the_first_corner_is_the_symbols_own_top_left(step, slips, turns):
    upright = Decoder([step]).decode(slips.picture(slips.link, size=(600, 600)))[0]
    turned = np.rot90(slips.picture(slips.link, size=(600, 600)), turns)
    (reading,) = Decoder([step]).decode(turned)
    expected = upright.corners
    for _ in range(turns):  # np.rot90 turns counter-clockwise
        expected = [(y, 1 - x) for x, y in expected]
    assert np.allclose(reading.corners, expected, atol=0.01)


@EACH_ENGINE
def test_reads_several_codes(step, slips):
    texts = (slips.link, slips.stranger, slips.other_link)
    found = Decoder([step]).decode(slips.picture(*texts))
    assert {reading.text for reading in found} == set(texts)


@EACH_ENGINE
def test_other_symbologies_are_not_read(step):
    barcode = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13)
    bars = np.array(zxingcpp.write_barcode_to_image(barcode, scale=3))
    gray = np.full((400, 640), 255, np.uint8)
    gray[50 : 50 + bars.shape[0], 50 : 50 + bars.shape[1]] = bars
    assert zxingcpp.read_barcodes(gray)
    assert Decoder([step]).decode(gray) == ()


@EACH_ENGINE
@pytest.mark.parametrize("data", [b"\xff\xfe\x00\x80ofd", "чек №5".encode(), b"\x00\x00"])
def test_what_is_no_plain_text_is_told_without_raising(step, slips, data):
    for reading in Decoder([step]).decode(slips.picture(data)):
        assert reading.text
        reading.text.encode("utf-8", errors="surrogatepass")


def test_views_with_gaps_and_in_fortran_order_are_read(slips):
    gray = slips.picture(slips.link)
    wide = np.zeros((480, 1280), np.uint8)
    wide[:, ::2] = gray
    for view in (wide[:, ::2], np.asfortranarray(gray)):
        assert not view.flags.c_contiguous
        assert Decoder(STEPS).decode(view)[0].text == slips.link


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((0, 0), np.uint8),
        np.zeros((0, 640), np.uint8),
        np.zeros((480, 0), np.uint8),
        np.zeros((1, 1), np.uint8),
        np.zeros((20, 4000), np.uint8),
        np.zeros((480, 640), np.float32),
        np.zeros((480, 640), np.uint16),
        np.zeros((480, 640, 3), np.uint8),
        np.zeros(640, np.uint8),
        np.zeros((4001, 4000), np.uint8),
        None,
        b"picture",
        [[0] * 30] * 30,
    ],
    ids=lambda picture: str(getattr(picture, "shape", type(picture).__name__)),
)
def test_what_is_no_grey_picture_holds_no_codes(picture):
    assert Decoder(STEPS).decode(picture) == ()


def test_the_longest_and_thinnest_pictures_are_survived():
    for shape in ((21, 700_000), (700_000, 21), (4000, 4000)):
        assert Decoder(STEPS).decode(np.full(shape, 255, np.uint8)) == ()


@given(arrays.arrays(np.uint8, st.tuples(st.integers(0, 64), st.integers(0, 64))))
def test_noise_is_never_a_receipt(picture):
    assert not [r for r in Decoder(STEPS).decode(picture) if "soliq" in r.text]


def test_an_engine_that_raises_is_passed_over(slips):
    def fail(gray):
        raise ValueError("12 is not a valid ZBarOrientation")

    readings = Decoder([Step("broken", fail), *STEPS]).decode(slips.picture(slips.link))
    assert [r.text for r in readings] == [slips.link]


def test_an_engine_that_is_left_out_is_not_asked(slips):
    (reading,) = Decoder(STEPS).decode(slips.picture(slips.link), leave_out={"zxing"})
    assert reading.engine == "zbar"


def told_by(step_name, *texts):
    return Step(step_name, lambda gray: [Reading(text, step_name, None) for text in texts])


def test_stops_at_the_first_engine_that_reads_a_receipt(slips):
    asked = []
    steps = [told_by("a", slips.stranger), told_by("b", slips.link), told_by("c", "late")]
    readings = Decoder(steps).decode(np.zeros((30, 30), np.uint8), on_step=asked.append)
    assert asked == ["a", "b"]
    assert [(r.text, r.engine) for r in readings] == [(slips.stranger, "a"), (slips.link, "b")]


@pytest.mark.parametrize("width", [1280, 640])
def test_what_only_a_slower_engine_reads_is_read_within_a_second(width, slips):
    """One needs a code as large as it is, the other one that was made small."""
    link = slips.link
    seen: list[int] = []

    def read(gray):
        seen.append(gray.shape[1])
        return [Reading(link, "slow", None)] if gray.shape[1] == width else []

    decoder = Decoder([Step("quick", lambda _gray: []), Step("slow", read)])
    frame = np.full((720, 1280), 255, np.uint8)
    read_at = [at for at in range(1, 31) if decoder.watch(frame)]
    assert read_at
    assert read_at[0] <= 16, "fifteen frames are a second"
    assert len(seen) < 12, "it is not asked about every frame"


def test_which_links_are_receipts_is_told_by_the_hosts(slips):
    asked = []
    steps = [told_by("a", slips.link), told_by("b")]
    Decoder(steps, hosts={"ofd.example"}).decode(np.zeros((30, 30), np.uint8), (), asked.append)
    assert asked == ["a", "b"]


def test_one_text_is_one_reading_and_the_first_engines():
    steps = [told_by("a", "x", "y"), told_by("b", "y", "z")]
    readings = Decoder(steps).decode(np.zeros((30, 30), np.uint8))
    assert [(r.text, r.engine) for r in readings] == [("x", "a"), ("y", "a"), ("z", "b")]


def test_empty_texts_are_dropped_and_endless_ones_cut():
    readings = Decoder([told_by("a", "", "x" * 9000)]).decode(np.zeros((30, 30), np.uint8))
    assert [r.text for r in readings] == ["x" * MAX_TEXT]


def test_a_missing_engine_is_named_with_its_reason(tmp_path, monkeypatch):
    (tmp_path / "no_dll_engine.py").write_text("raise FileNotFoundError('libzbar-64.dll')")
    monkeypatch.syspath_prepend(tmp_path)
    steps, report = load_steps(("no_dll_engine", "app.scanning.no_such", "app.scanning.zxing"))
    assert [step.name for step in steps] == ["zxing"]
    assert report["zxing"] == ""
    assert "libzbar-64.dll" in report["no_dll_engine"]
    assert "ModuleNotFoundError" in report["no_such"]


def resident_kb() -> int:
    status = Path("/proc/self/status").read_text()
    return int(next(line for line in status.splitlines() if "VmRSS" in line).split()[1])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="looks into /proc")
@EACH_ENGINE
def test_a_day_of_reading_takes_no_memory(step, slips):
    gray = slips.symbol(slips.link, module_px=3)
    for _ in range(1000):
        step.read(gray)
    before_kb = resident_kb()
    for _ in range(6000):
        assert len(step.read(gray)) == 1
    assert resident_kb() - before_kb < 1000
