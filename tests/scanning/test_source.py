"""What is asked of a camera while it is opened, in which order; the device alone is made up."""

import cv2
import pytest

from app.scanning import source
from app.scanning.events import CameraSettings
from app.scanning.source import Source, open_source

MJPG = cv2.VideoWriter.fourcc(*"MJPG")


class Device:
    """Stands for a camera's driver: notes what it is asked for, and refuses what it lacks."""

    opened: list["Device"]
    is_there = True
    name = "V4L2"

    def __init__(self, index: int, backend: int) -> None:
        self.index, self.backend = index, backend
        self.asked: list[tuple[int, float]] = []
        self.opened.append(self)

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's own name
        return self.is_there

    def set(self, what: int, value: float) -> bool:
        self.asked.append((what, value))
        return what != cv2.CAP_PROP_AUTOFOCUS

    def getBackendName(self) -> str:  # noqa: N802
        return self.name


@pytest.fixture
def device(monkeypatch) -> type[Device]:
    class Here(Device):
        opened: list[Device] = []  # noqa: RUF012 - one list for each test

    monkeypatch.setattr(cv2, "VideoCapture", Here)
    return Here


def opened(device: type[Device], monkeypatch, backend: int) -> dict[int, float]:
    """Open the second camera by a backend; what it was asked for, in that order."""
    monkeypatch.setattr(source, "BACKEND", backend)
    found = open_source(CameraSettings("1", 1280, 720))
    assert isinstance(found, Source)
    assert found.is_device
    (camera,) = device.opened
    assert (camera.index, camera.backend) == (1, backend)
    assert len(dict(camera.asked)) == len(camera.asked)
    return dict(camera.asked)


def test_the_rate_comes_before_mjpg_and_that_before_the_size_on_directshow(device, monkeypatch):
    """Set up for a rate, OpenCV's DirectShow forgets the format; for a size it keeps the rate."""
    device.name = "DSHOW"
    asked = opened(device, monkeypatch, cv2.CAP_DSHOW)
    assert list(asked)[:4] == [
        cv2.CAP_PROP_FPS,
        cv2.CAP_PROP_FOURCC,
        cv2.CAP_PROP_FRAME_WIDTH,
        cv2.CAP_PROP_FRAME_HEIGHT,
    ]
    assert list(asked.values())[:4] == [30, MJPG, 1280, 720]
    assert asked[cv2.CAP_PROP_AUTOFOCUS] == 1
    assert not {cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE} & asked.keys()


def test_the_exposure_is_bounded_by_a_rate_and_left_to_the_camera(device, monkeypatch):
    asked = opened(device, monkeypatch, cv2.CAP_V4L2)
    assert asked[cv2.CAP_PROP_FPS] == 30
    assert list(asked).index(cv2.CAP_PROP_FPS) > list(asked).index(cv2.CAP_PROP_FRAME_HEIGHT)
    assert asked[cv2.CAP_PROP_BUFFERSIZE] == 1
    assert not {cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE} & asked.keys()


def test_only_directshow_hands_out_its_newest_frame(device, monkeypatch):
    monkeypatch.setattr(source, "BACKEND", cv2.CAP_DSHOW)
    for name, keeps_newest in (("DSHOW", True), ("MSMF", False)):
        device.name = name
        assert open_source(CameraSettings("0")).keeps_newest is keeps_newest


def test_a_camera_that_is_not_there_is_none(device):
    device.is_there = False
    assert open_source(CameraSettings("3")) is None
    assert open_source(CameraSettings("100")) is None
    assert [camera.index for camera in device.opened] == [3]
