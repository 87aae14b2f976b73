"""Where codes keep their bits, against two encoders that are not ours."""

import numpy as np
import pytest
import qrcode
import qrcode.base
import zxingcpp

from app.scanning.layout import data_places, format_bits, likely_formats, mask_turns, with_format

LEVELS = {"L": 1, "M": 0, "Q": 3, "H": 2}
VERSIONS = range(1, 21)


def matrix(text: str, version: int, level: str, mask: int) -> np.ndarray:
    """Colours of a code in byte mode: -1 is dark."""
    code = qrcode.QRCode(version, LEVELS[level], border=0, mask_pattern=mask)
    code.add_data(text, optimize=0)
    code.make(fit=False)
    return np.where(np.array(code.get_matrix()), -1.0, 1.0).astype(np.float32)


def bits_of(colours: np.ndarray, level: str, mask: int) -> list[int]:
    plain = (colours * mask_turns(len(colours), mask)).reshape(-1)
    return [int(plain[place] < 0) for place in data_places(len(colours), level)]


@pytest.mark.parametrize("level", LEVELS)
def test_the_text_stands_where_an_encoder_puts_it(level: str) -> None:
    for version in VERSIONS:
        blocks = qrcode.base.rs_blocks(version, LEVELS[level])
        capacity = sum(block.data_count for block in blocks)
        text = bytes(range(33, 127)).decode() * 10
        text = text[: capacity - (2 if version < 10 else 3)]
        bits = bits_of(matrix(text, version, level, version % 8), level, version % 8)
        assert len(bits) == 8 * capacity
        first = 12 if version < 10 else 20
        letters = np.packbits(bits[first : first + 8 * len(text)]).tobytes()
        assert letters.decode() == text, (version, level)


@pytest.mark.parametrize("mask", range(8))
def test_level_and_mask_are_read_from_what_is_left_of_the_format(mask: int) -> None:
    rng = np.random.default_rng(mask)
    for level in LEVELS:
        colours = matrix("a receipt", 4, level, mask)
        assert likely_formats(colours)[0] == (level, mask)
        assert np.array_equal(with_format(colours, level, mask), colours)
        torn = colours.copy()
        torn[:9, :9] *= 0.1  # hardly anything is left of one copy
        torn[8, rng.choice([-1, -3, -5], 2, replace=False)] *= -1
        assert likely_formats(torn)[0] == (level, mask)


def test_format_bits_are_those_that_zxing_reads() -> None:
    for mask in range(8):
        code = zxingcpp.create_barcode(
            "a receipt", zxingcpp.BarcodeFormat.QRCodeModel2, ec_level="Q", data_mask=mask
        )
        dark = np.array(code.to_image(scale=1, add_quiet_zones=False)) == 0
        assert likely_formats(np.where(dark, -1.0, 1.0).astype(np.float32))[0] == ("Q", mask)
    assert format_bits("M", 0) == 0b101010000010010  # Annex C's own example of all zeros
