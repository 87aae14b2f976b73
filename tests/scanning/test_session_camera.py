"""Cameras through a real scanner process: files, streams, black ones, lost ones, found again."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from app.scanning.events import (
    CameraChanged,
    CameraSettings,
    CameraState,
    CodesSeen,
    ScannerRestarted,
)

ON_LINUX = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="looks into /proc")


def is_state(state: CameraState):
    return lambda event: event.state is state


def open_files(pid: int) -> set[str]:
    return {str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()}


def test_a_video_file_is_played_read_and_begun_again(open_session, log, slips, make_video):
    empty, shown = slips.picture(), slips.picture(slips.link)
    path = make_video([empty] * 5 + [shown] * 8 + [empty] * 5)
    session = open_session()
    session.open_camera(CameraSettings(str(path)))
    on = log.wait_for(CameraChanged, is_state(CameraState.ON))
    assert on.detail == "640x480"
    for _ in range(2):
        mark = log.mark()
        seen = log.wait_for(CodesSeen, lambda e: e.readings, after=mark)
        assert [reading.text for reading in seen.readings] == [slips.link]
        log.wait_for(CodesSeen, lambda e: not e.readings, after=log.events.index(seen))
    states = [e.state for e in log.events if isinstance(e, CameraChanged)]
    assert states == [CameraState.OPENING, CameraState.ON]


def test_sight_lost_is_told_once(open_session, log, slips, make_video):
    path = make_video([slips.picture(slips.link)] * 8 + [slips.picture()] * 12)
    session = open_session()
    session.open_camera(CameraSettings(str(path)))
    for _ in range(2):
        mark = log.mark()
        log.wait_for(CodesSeen, lambda e: not e.readings, after=mark)
    seen = [bool(e.readings) for e in log.events if isinstance(e, CodesSeen)]
    assert (False, False) not in set(itertools.pairwise(seen))


def test_the_preview_shows_the_frame_small(open_session, log, slips, make_video):
    wide = np.full((720, 1280), 200, np.uint8)
    wide[:480, :640] = slips.picture(slips.link)
    session = open_session()
    assert session.latest_frame() is None
    session.open_camera(CameraSettings(str(make_video([wide] * 5))))
    seen = log.wait_for(CodesSeen)
    frame = session.latest_frame()
    assert (frame.width, frame.height) == (640, 360)
    assert frame.number >= seen.frame_number > 0
    pixels = np.frombuffer(frame.pixels, np.uint8).reshape(360, 640, 3)
    assert abs(pixels[300, 600].astype(int) - 200).max() < 8
    (x, y), *_ = seen.readings[0].corners
    assert pixels[round(y * 360) + 1, round(x * 640) + 1].max() < 90  # a finder's black corner
    later = log.wait_for(CodesSeen, lambda e: e.frame_number > frame.number)
    newer = session.latest_frame(after=frame.number)
    assert newer.number >= later.frame_number
    assert session.latest_frame(after=10**9) is None


@ON_LINUX
def test_a_closed_camera_is_really_released(open_session, log, slips, make_video):
    path = make_video([slips.picture(slips.link)] * 5)
    session = open_session()
    session.open_camera(CameraSettings(str(path)))
    log.wait_for(CodesSeen)
    assert str(path) in open_files(session.process_id)
    session.close_camera()
    log.wait_for(CameraChanged, is_state(CameraState.OFF))
    assert str(path) not in open_files(session.process_id)
    assert session.latest_frame() is None
    last = log.wait_for(CodesSeen, lambda e: not e.readings)
    assert log.events.index(last) > 0


def test_another_camera_takes_over_without_an_off(open_session, log, slips, make_video):
    first = make_video([slips.picture(slips.link)] * 5, name="one.avi")
    second = make_video([slips.picture(slips.other_link)] * 5, name="two.avi")
    session = open_session()
    session.open_camera(CameraSettings(str(first)))
    log.wait_for(CodesSeen, lambda e: [r.text for r in e.readings] == [slips.link])
    session.open_camera(CameraSettings(str(second)))
    log.wait_for(CodesSeen, lambda e: [r.text for r in e.readings] == [slips.other_link])
    assert not [e for e in log.events if e == CameraChanged(CameraState.OFF)]


def test_closing_and_opening_at_once_ends_open(open_session, log, slips, make_video):
    settings = CameraSettings(str(make_video([slips.picture(slips.link)] * 5)))
    session = open_session()
    session.open_camera(settings)
    log.wait_for(CodesSeen)
    mark = log.mark()
    session.close_camera()
    session.open_camera(settings)
    log.wait_for(CameraChanged, is_state(CameraState.ON), after=mark)
    log.wait_for(CodesSeen, lambda e: e.readings, after=mark)


@pytest.mark.parametrize("source", ["99", "no/such.avi", "gopher://127.0.0.1/", "", "a\0b"])
def test_a_camera_that_is_not_there_is_busy_and_told_once(open_session, log, source):
    session = open_session()
    session.open_camera(CameraSettings(source))
    log.wait_for(CameraChanged, is_state(CameraState.BUSY))
    session.read_picture(b"")  # its answer shows that the process lives on
    session.close_camera()
    log.wait_for(CameraChanged, is_state(CameraState.OFF))
    states = [e.state for e in log.events if isinstance(e, CameraChanged)]
    assert states == [CameraState.OPENING, CameraState.BUSY, CameraState.OFF]


def test_a_camera_that_appears_is_picked_up(open_session, log, slips, make_video, tmp_path):
    session = open_session()
    session.open_camera(CameraSettings(str(tmp_path / "late.avi")))
    log.wait_for(CameraChanged, is_state(CameraState.BUSY))
    make_video([slips.picture(slips.link)] * 5, name="late.avi")
    log.wait_for(CameraChanged, is_state(CameraState.ON))
    log.wait_for(CodesSeen, lambda e: e.readings)


def test_a_network_camera_is_read_lost_and_found(open_session, log, slips, make_mjpeg_server):
    server = make_mjpeg_server(slips.picture(slips.link))
    session = open_session()
    session.open_camera(CameraSettings(server.url))
    seen = log.wait_for(CodesSeen, lambda e: e.readings)
    assert seen.readings[0].text == slips.link
    mark = log.mark()
    server.close()
    log.wait_for(CameraChanged, is_state(CameraState.LOST), after=mark)
    log.wait_for(CodesSeen, lambda e: not e.readings, after=mark)
    mark = log.mark()
    server.open()
    log.wait_for(CameraChanged, is_state(CameraState.ON), after=mark)
    log.wait_for(CodesSeen, lambda e: e.readings, after=mark)


def test_a_network_camera_that_falls_silent_is_lost_without_a_restart(
    open_session, log, slips, make_mjpeg_server
):
    server = make_mjpeg_server(slips.picture(slips.link))
    session = open_session()
    session.open_camera(CameraSettings(server.url))
    log.wait_for(CodesSeen, lambda e: e.readings)
    mark = log.mark()
    server.is_stalled = True
    log.wait_for(CameraChanged, is_state(CameraState.LOST), after=mark)
    server.is_stalled = False
    log.wait_for(CameraChanged, is_state(CameraState.ON), after=mark)
    assert not [e for e in log.events if isinstance(e, ScannerRestarted)]


def test_a_black_camera_is_told(open_session, log, slips, make_video):
    black = np.zeros((480, 640), np.uint8)
    path = make_video([black] * 40 + [slips.picture(slips.link)] * 8)
    session = open_session()
    session.open_camera(CameraSettings(str(path)))
    log.wait_for(CameraChanged, is_state(CameraState.BLACK))
    mark = log.mark()
    log.wait_for(CameraChanged, is_state(CameraState.ON), after=mark)
    log.wait_for(CodesSeen, lambda e: e.readings, after=mark)


def test_a_camera_slow_to_open_is_waited_for_longer(open_session, log, slips, make_mjpeg_server):
    server = make_mjpeg_server(slips.picture(slips.link))
    # 0.75 s of patience is 3 s for a network camera; it answers after 4 s, twice.
    server.first_byte_delays_s = [4.0, 4.0]
    session = open_session(patience_s=0.75)
    session.open_camera(CameraSettings(server.url))
    log.wait_for(CameraChanged, is_state(CameraState.ON))
    restarts = [e for e in log.events if isinstance(e, ScannerRestarted)]
    assert restarts
    assert {e.reason for e in restarts} == {"silent"}
