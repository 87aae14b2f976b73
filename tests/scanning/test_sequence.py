"""Codes that are one part of several: their text may look like a link, and is none."""

import random

import numpy as np
import pytest
import zxingcpp

from app.domain.receipt import parse_link
from app.scanning import zbar, zxing
from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.decoder import Decoder, load_steps
from app.scanning.sequence import is_part
from tests.hostile import APPEND, LINK, symbol

CUT = LINK[:-10]
"""It ends within the fiscal sign, so that it parses."""
VIEWS = {
    "upright": lambda gray: gray,
    "turned": np.rot90,
    "mirrored": lambda gray: gray[:, ::-1],
    "transposed": np.transpose,
    "inverted": lambda gray: 255 - gray,
}
EACH_VIEW = pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)
SEEDS = range(24)


def modules_of(seed: int, text: str, index: int | None = None, count: int = 2):
    """A whole code or, with an index, a part; version, level and mask follow from the seed."""

    def fill(bits):
        if index is not None:
            bits.put(APPEND, 4).put(index, 4).put(count - 1, 4).noise(8)
        bits.text(text).put(0, 4)

    rng = random.Random(seed)
    return symbol(fill, rng.randrange(8, 14), rng)


def drawn(dark):
    framed = np.pad(np.where(dark, 0, 255).astype(np.uint8), 4, constant_values=255)
    return np.kron(framed, np.ones((4, 4), np.uint8))


def texts_of(readings) -> list[str]:
    return [reading.text for reading in readings]


@EACH_VIEW
def test_no_engine_reads_a_part(view):
    assert parse_link(CUT)
    seen_by_zxing = 0
    for seed in SEEDS:
        picture = np.ascontiguousarray(view(drawn(modules_of(seed, CUT, index=0))))
        seen_by_zxing += len(zxingcpp.read_barcodes(picture))
        assert texts_of(zxing.read(picture)) == []
        assert texts_of(zbar.read(picture)) == []
    assert seen_by_zxing == len(SEEDS), "the parts are not sound: nothing was held back"


@EACH_VIEW
def test_a_whole_code_is_read_from_every_side(view):
    for seed in SEEDS:
        picture = np.ascontiguousarray(view(drawn(modules_of(seed, LINK))))
        assert texts_of(zxing.read(picture)) == [LINK]


@pytest.mark.parametrize("place", [(-1, -1), (-1, -2), (-2, -1), (-2, -2)])
def test_a_part_is_known_with_a_module_of_its_header_gone(place):
    seen_by_zxing = 0
    for seed in SEEDS:
        dark = modules_of(seed, CUT, index=0)
        dark[place] ^= True
        picture = drawn(dark)
        seen_by_zxing += any(code.text == CUT for code in zxingcpp.read_barcodes(picture))
        assert texts_of(zxing.read(picture)) == []
        assert texts_of(zbar.read(picture)) == []
        dark = modules_of(seed, LINK)
        dark[place] ^= True
        assert texts_of(zxing.read(drawn(dark))) == [LINK]
    assert seen_by_zxing > len(SEEDS) / 2


@pytest.mark.parametrize("smeared", range(1, 16))
def test_a_part_is_known_by_where_its_text_begins(smeared):
    """Whatever became of the header's four modules, as long as error correction mends them."""
    places = [(-1, -1), (-1, -2), (-2, -1), (-2, -2)]
    seen_by_zxing = 0
    for seed in SEEDS:
        dark = modules_of(seed, CUT, index=0)
        for bit, place in enumerate(places):
            dark[place] ^= bool(smeared >> bit & 1)
        picture = drawn(dark)
        seen_by_zxing += any(code.text == CUT for code in zxingcpp.read_barcodes(picture))
        assert texts_of(zxing.read(picture)) == []
    assert seen_by_zxing > len(SEEDS) / 2


def test_the_rescue_makes_no_link_of_a_part():
    decoder = Decoder(load_steps(DEFAULT_ENGINES)[0])
    picture = drawn(modules_of(1, CUT, index=0))
    assert decoder.decode(picture) == ()
    assert [decoder.watch(picture) for _ in range(12)] == [()] * 12


def test_a_code_beside_a_part_is_read():
    pictures = [drawn(modules_of(3, CUT, index=1)), drawn(modules_of(3, LINK))]
    both = np.ascontiguousarray(np.hstack(pictures))
    assert texts_of(zxing.read(both)) == texts_of(zbar.read(both)) == [LINK]


def test_parts_that_are_all_there_are_the_text_they_make():
    halves = (LINK[:40], LINK[40:])
    parity = 0
    for byte in LINK.encode():
        parity ^= byte

    def part(index):
        def fill(bits):
            bits.put(APPEND, 4).put(index, 4).put(1, 4).put(parity, 8).text(halves[index]).put(0, 4)

        return drawn(symbol(fill, 9, random.Random(index)))

    both = np.ascontiguousarray(np.hstack([part(0), part(1)]))
    assert texts_of(zbar.read(both)) == [LINK]
    assert texts_of(zxing.read(both)) == []


def test_wrong_modules_hide_neither_a_part_nor_a_whole_code():
    """As many of the format's bits may be wrong as leave no doubt about which side is up."""
    for seed in SEEDS:
        for text, index in ((LINK, None), (CUT, 0)):
            dark = modules_of(seed, text, index)
            (code,) = zxingcpp.read_barcodes(drawn(dark))
            level, mask = code.ec_level, int(code.extra["DataMask"])
            for row, column in ((0, 8), (4, 8), (7, 8), (8, 7), (8, 3), (8, 0)):
                spoilt = dark.copy()
                spoilt[row, column] ^= True
                assert is_part(spoilt, level, mask) is (index is not None)
                assert is_part(spoilt.T, level, mask) is (index is not None)


def test_other_kinds_of_qr_codes_are_not_read():
    for kind in (zxingcpp.BarcodeFormat.MicroQRCode, zxingcpp.BarcodeFormat.RMQRCode):
        code = zxingcpp.create_barcode("12345", kind)
        picture = np.pad(np.array(zxingcpp.write_barcode_to_image(code, scale=5)), 40, "edge")
        assert zxingcpp.read_barcodes(picture)
        assert zxing.read(picture) == []
