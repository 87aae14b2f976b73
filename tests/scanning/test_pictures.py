"""Picture files of every kind become grey pictures; whatever is none says so."""

import struct

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.scanning.commands import DEFAULT_ENGINES, MAX_PICTURE_BYTES
from app.scanning.decoder import MAX_PIXELS, Decoder, load_steps
from app.scanning.pictures import PictureError, load_gray, to_gray

DECODER = Decoder(load_steps(DEFAULT_ENGINES)[0])


def read_texts(data: bytes) -> list[str]:
    return [reading.text for reading in DECODER.decode(load_gray(data))]


def with_exif_orientation(jpeg: bytes, orientation: int) -> bytes:
    """Put a minimal EXIF segment behind a JPEG's first marker."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = b"MM\x00\x2a\x00\x00\x00\x08" + struct.pack(">H", 1) + entry + b"\x00" * 4
    payload = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(payload) + 2) + payload + jpeg[2:]


@pytest.mark.parametrize("kind", [".png", ".jpg", ".bmp", ".webp", ".gif", ".tiff"])
def test_reads_every_kind(kind, slips, encode):
    colour = np.dstack([slips.picture(slips.link)] * 3)
    assert read_texts(encode(colour, kind)) == [slips.link]


def test_a_turned_photograph_stands_upright(slips, encode):
    gray = slips.picture(slips.link, size=(480, 700))
    lying = np.ascontiguousarray(np.rot90(gray))  # as a camera held upright stores it
    upright = load_gray(with_exif_orientation(encode(lying, ".jpg"), 6))
    assert upright.shape == (480, 700)
    assert abs(upright.astype(int) - gray).mean() < 4
    assert load_gray(encode(lying, ".jpg")).shape == (700, 480)


def test_black_ink_on_a_transparent_ground_is_read(slips, encode):
    gray = slips.picture(slips.link, ground=255)
    ink = np.zeros((*gray.shape, 4), np.uint8)
    ink[:, :, 3] = 255 - gray  # black everywhere, opaque where the ink is
    assert not ink[:, :, :3].any()
    assert read_texts(encode(ink, ".png")) == [slips.link]


def test_white_ink_on_a_transparent_ground_is_read(slips, encode):
    gray = slips.picture(slips.link, ground=255)
    ink = np.full((*gray.shape, 4), 255, np.uint8)
    ink[:, :, 3] = gray  # for a dark window: the light modules alone are painted
    assert read_texts(encode(ink, ".png")) == [slips.link]


@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("is_inverted", [False, True])
def test_codes_as_screens_and_windows_show_them_are_read(slips, encode, is_mirrored, is_inverted):
    gray = slips.picture(slips.link, ground=255)
    shown = gray[:, ::-1] if is_mirrored else gray
    assert read_texts(encode(255 - shown if is_inverted else shown, ".png")) == [slips.link]


def test_a_photograph_that_was_cut_short_is_read_as_far_as_it_goes(slips, encode):
    gray = slips.picture(slips.link, at=(10, 100))
    gray[400:] = np.random.default_rng(1).integers(0, 256, gray[400:].shape)
    whole = encode(gray, ".jpg")
    cut = whole[: len(whole) // 2]
    assert np.array_equal(load_gray(whole)[:390], load_gray(cut)[:390])
    assert read_texts(cut) == [slips.link]


def test_sixteen_bits_are_read(slips, encode):
    deep = slips.picture(slips.link).astype(np.uint16) << 8
    assert read_texts(encode(deep, ".png")) == [slips.link]


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
def test_any_depth_and_number_of_channels_becomes_grey(channels, kind):
    top = 1 if kind is np.float32 else np.iinfo(kind).max
    picture = np.full((30, 40, channels), top, kind)
    gray = to_gray(picture)
    assert (gray.shape, gray.dtype) == ((30, 40), np.uint8)
    assert gray.min() >= 254


def test_a_huge_picture_is_made_smaller_and_read(slips, encode):
    gray = np.full((5000, 5000), 255, np.uint8)
    symbol = slips.symbol(slips.link, module_px=20)
    gray[300 : 300 + symbol.shape[0], 300 : 300 + symbol.shape[1]] = symbol
    data = encode(gray, ".jpg")
    assert load_gray(data).size <= MAX_PIXELS
    assert read_texts(data) == [slips.link]


@pytest.mark.parametrize("data", [b"", b"x", b"\xff\xd8\xff", b"GIF89a", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_says_so(data):
    with pytest.raises(PictureError) as caught:
        load_gray(data)
    assert caught.value.reason == "not_a_picture"


def test_too_many_bytes_are_not_even_looked_at():
    with pytest.raises(PictureError) as caught:
        load_gray(bytes(MAX_PICTURE_BYTES + 1))
    assert caught.value.reason == "too_large"


@settings(max_examples=60)
@given(st.data())
def test_damaged_files_raise_nothing_else(data):
    kind = data.draw(st.sampled_from([".png", ".jpg", ".gif", ".webp", ".bmp"]))
    good = cv2.imencode(kind, np.full((40, 40, 3), 180, np.uint8))[1].tobytes()
    cut = bytearray(good[: data.draw(st.integers(0, len(good)))])
    # Not the header: a flipped bit there can honestly ask for gigabytes.
    for place in data.draw(st.lists(st.integers(64, 4000), max_size=5)):
        if place < len(cut):
            cut[place] ^= data.draw(st.integers(1, 255))
    try:
        gray = load_gray(bytes(cut))
    except PictureError:
        return
    assert gray.dtype == np.uint8
    assert gray.ndim == 2
