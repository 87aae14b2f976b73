"""The preview buffer: the newest frame whole, or none."""

import pytest

from app.scanning.preview import MAX_SIDE, Preview


def test_gives_the_newest_frame_only():
    preview = Preview.create()
    assert preview.newest(0) is None
    for shade in range(1, 8):
        assert preview.publish(4, 2, bytes([shade]) * 24) == shade
    frame = preview.newest(0)
    assert (frame.number, frame.width, frame.height, frame.pixels) == (7, 4, 2, b"\x07" * 24)
    assert preview.newest(7) is None


def test_numbers_go_on_for_another_writer():
    preview = Preview.create()
    preview.publish(1, 1, b"abc")
    assert Preview(preview.cells).publish(1, 1, b"def") == 2


def test_a_frame_whose_writer_died_halfway_is_not_given():
    preview = Preview.create()
    preview.publish(1, 1, b"abc")
    preview.cells.slots[1].number = 0
    assert preview.newest(0) is None


def test_the_largest_frame_fits_and_a_larger_one_is_refused():
    preview = Preview.create()
    preview.publish(MAX_SIDE, MAX_SIDE, b"\x01" * (MAX_SIDE * MAX_SIDE * 3))
    assert len(preview.newest(0).pixels) == MAX_SIDE * MAX_SIDE * 3
    with pytest.raises(ValueError, match="fit"):
        preview.publish(MAX_SIDE + 1, 1, bytes((MAX_SIDE + 1) * 3))
    with pytest.raises(ValueError, match="fit"):
        preview.publish(2, 2, b"too few")
