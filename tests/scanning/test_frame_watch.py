"""What frames tell about a camera, with the clock passed in."""

import numpy as np

from app.scanning.events import CameraState
from app.scanning.frame_watch import FrameWatch

BLACK = np.zeros((720, 1280, 3), np.uint8)


def noisy(seed: int, level: int = 120):
    noise = np.random.default_rng(seed).integers(0, 6, (720, 1280, 3), np.uint8)
    return noise + np.uint8(level)


def test_a_living_picture_is_on():
    watch = FrameWatch(is_device=True)
    states = {watch.judge(noisy(second), second) for second in range(20)}
    assert states == {CameraState.ON}


def test_black_is_told_after_two_seconds_and_ends_at_once():
    watch = FrameWatch(is_device=False)
    assert watch.judge(BLACK, 0.0) is CameraState.ON
    assert watch.judge(BLACK, 2.0) is CameraState.ON
    assert watch.judge(noisy(1, level=0), 2.1) is CameraState.BLACK  # a dark sensor's noise
    assert watch.judge(noisy(2), 2.2) is CameraState.ON
    assert watch.judge(BLACK, 2.3) is CameraState.ON


def test_a_dark_picture_with_something_in_it_is_not_black():
    watch = FrameWatch(is_device=False)
    slip = BLACK.copy()
    slip[200:500, 300:600] = 90
    assert watch.judge(slip, 0.0) is CameraState.ON
    assert watch.judge(slip, 10.0) is CameraState.ON


def test_a_device_that_repeats_one_frame_is_lost():
    watch = FrameWatch(is_device=True)
    assert watch.judge(noisy(1), 0.0) is CameraState.ON
    assert watch.judge(noisy(1), 5.0) is CameraState.ON
    assert watch.judge(noisy(1), 5.1) is CameraState.LOST


def test_the_same_frame_after_a_new_opening_is_believed_until_it_changes():
    watch = FrameWatch(is_device=True)
    for at_s in (0.0, 5.1):
        watch.judge(noisy(1), at_s)
    assert watch.judge(noisy(1), 6.0) is CameraState.ON
    assert watch.judge(noisy(1), 60.0) is CameraState.ON
    assert watch.judge(noisy(2), 61.0) is CameraState.ON
    assert watch.judge(noisy(2), 67.0) is CameraState.LOST


def test_a_still_from_the_network_or_a_file_is_no_fault():
    watch = FrameWatch(is_device=False)
    assert watch.judge(noisy(1), 0.0) is CameraState.ON
    assert watch.judge(noisy(1), 100.0) is CameraState.ON
