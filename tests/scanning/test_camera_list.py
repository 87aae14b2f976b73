"""Cameras by name: told apart, found again under another index, missed without harm."""

import threading
from types import SimpleNamespace

import pytest

from app.scanning import camera, source
from app.scanning.camera import Camera
from app.scanning.camera_list import BACKEND, find_camera, list_cameras
from app.scanning.camera_watch import CameraWatch
from app.scanning.events import CameraChanged, CameraSettings, CamerasListed, CameraState
from app.scanning.source import is_machines_own, open_source

PATIENT_S = 60.0


@pytest.fixture
def plug(monkeypatch):
    """Have the machine list these cameras: (index, name)."""

    def plug_in(*found: tuple[int, str | None]) -> None:
        def enumerate_cameras(backend: int) -> list[SimpleNamespace]:
            assert backend == BACKEND  # an index of another one would open another camera
            return [SimpleNamespace(index=index, name=name) for index, name in found]

        monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", enumerate_cameras)

    return plug_in


def test_names_lead_to_indices_in_their_order(plug):
    plug((2, "USB 2.0 Camera"), (0, "  HD\tWebcam "), (4, "USB 2.0 Camera"), (5, None), (6, ""))
    assert list(list_cameras().items()) == [
        ("HD Webcam", 0),
        ("USB 2.0 Camera", 2),
        ("USB 2.0 Camera (2)", 4),
        ("camera 5", 5),
        ("camera 6", 6),
    ]


def test_a_camera_is_found_by_its_name_in_whatever_case(plug):
    plug((0, "USB Camera"), (2, "usb camera"))
    assert find_camera("usb camera") == 2
    assert find_camera("USB CAMERA") == 0
    assert find_camera("USB") is None


def test_a_list_that_fails_is_an_empty_one(monkeypatch):
    def fail(_backend: int) -> None:
        raise OSError("the driver")

    monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", fail)
    assert list_cameras() == {}


def test_a_name_is_resolved_at_each_opening(plug, monkeypatch):
    opened = []
    monkeypatch.setattr(source, "_open_device", lambda index, _settings: opened.append(index))
    settings = CameraSettings("HD Webcam")
    plug((0, "HD Webcam"))
    open_source(settings)
    plug((0, "Another"), (1, "HD Webcam"))
    open_source(settings)
    plug((0, "Another"))
    assert open_source(settings) is None
    assert opened == [0, 1]


def test_what_is_the_machines_own(tmp_path):
    (tmp_path / "a.avi").touch()
    assert is_machines_own("0")
    assert is_machines_own("HD Webcam")
    assert not is_machines_own("http://10.0.0.1/video")
    assert not is_machines_own(str(tmp_path / "a.avi"))


def news_of(watch: CameraWatch) -> tuple[str, ...] | None:
    """What a watch tells once its looking is over."""
    assert watch._looking is not None
    watch._looking.join(PATIENT_S)
    return watch.news()


def test_a_watch_tells_what_is_new_or_was_asked_for():
    cameras = {"one": 0}
    watch = CameraWatch(lambda: dict(cameras))
    assert watch.news() is None
    watch.look()
    assert news_of(watch) == ("one",)
    watch.look()
    assert news_of(watch) is None
    watch.ask()
    assert news_of(watch) == ("one",)
    cameras["two"] = 1
    watch.look()
    assert news_of(watch) == ("one", "two")


def test_a_look_that_hangs_is_not_begun_again():
    looks = []
    go_on = threading.Event()

    def look() -> dict[str, int]:
        looks.append(1)
        go_on.wait(PATIENT_S)
        return {}

    watch = CameraWatch(look)
    for _ in range(3):
        watch.ask()
    assert watch.news() is None
    go_on.set()
    assert news_of(watch) == ()
    assert looks == [1]


def test_a_camera_between_two_tries_can_be_hurried(make_video, slips, tmp_path, monkeypatch):
    monkeypatch.setattr(camera, "_FIRST_PAUSE_S", 3600.0)
    monkeypatch.setattr(camera, "_LONGEST_PAUSE_S", 3600.0)
    late = Camera(CameraSettings(str(tmp_path / "late.avi")), lambda _is_opening: None)
    late.start()
    try:
        pause = threading.Event()
        while CameraChanged(CameraState.BUSY, "cannot be opened") not in list(late.changes()):
            pause.wait(0.01)
        make_video([slips.picture()] * 3, name="late.avi")
        late.hurry()
        assert late.next_image(PATIENT_S) is not None
    finally:
        late.close()
        late.join(PATIENT_S)
    assert not late.is_alive()


def test_the_process_lists_this_machines_cameras_whenever_asked(open_session, log):
    session = open_session()
    session.list_cameras()
    first = log.wait_for(CamerasListed)
    assert all(isinstance(name, str) and name for name in first.names)
    mark = log.mark()
    session.list_cameras()
    assert log.wait_for(CamerasListed, after=mark) == first


def test_a_camera_that_is_not_there_by_name_is_busy(open_session, log):
    session = open_session()
    session.open_camera(CameraSettings("Камера, которой нет"))
    log.wait_for(CameraChanged, lambda e: e.state is CameraState.BUSY)
    assert session.process_id is not None
