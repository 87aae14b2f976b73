"""How long silence is borne."""

from app.scanning.events import CameraSettings
from app.scanning.patience import STARTUP_S, Patience


def borne_s(patience: Patience, **state: bool) -> float:
    """Wait in slices until the patience is over; tell for how long."""
    patience.renew()
    total_s = 0.0
    while not patience.is_over(0.25, **state):
        total_s += 0.25
    return total_s


def test_silence_is_borne_for_the_patience_and_a_start_for_longer():
    patience = Patience(3.0)
    assert borne_s(patience, is_ready=True, is_opening=False) == 3.0
    assert borne_s(patience, is_ready=False, is_opening=False) == STARTUP_S


def test_a_slow_camera_is_given_ever_longer():
    patience = Patience(3.0)
    patience.expect_camera(CameraSettings("0"))
    borne = []
    for _ in range(5):
        borne.append(borne_s(patience, is_ready=True, is_opening=True))
        patience.lengthen_opening()
    assert borne == [3.0, 6.0, 12.0, 24.0, 24.0]
    assert borne_s(patience, is_ready=True, is_opening=False) == 3.0
    patience.reset_opening()
    assert borne_s(patience, is_ready=True, is_opening=True) == 3.0


def test_a_network_camera_is_left_to_its_own_time_out():
    patience = Patience(3.0)
    patience.expect_camera(CameraSettings("rtsp://192.168.0.7/stream"))
    assert borne_s(patience, is_ready=True, is_opening=True) == 12.0


def test_a_large_picture_is_given_time_to_unpack():
    patience = Patience(3.0)
    assert borne_s(patience, is_ready=True, is_opening=False, is_unpacking=True) == 12.0
    for _ in range(3):
        patience.lengthen_opening()
    assert borne_s(patience, is_ready=True, is_opening=True, is_unpacking=True) == 24.0


def test_a_machine_that_slept_does_not_blame_the_child():
    patience = Patience(3.0)
    assert not patience.is_over(3600.0, is_ready=True, is_opening=False)
