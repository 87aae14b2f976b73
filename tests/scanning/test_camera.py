"""The camera's thread by itself, on real video."""

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest

from app.scanning.camera import Camera
from app.scanning.events import CameraSettings, CameraState


@pytest.fixture
def film():
    """Run a camera on a file, and close it."""
    cameras = []

    def run(path) -> Camera:
        camera = Camera(CameraSettings(str(path)), openings.append)
        cameras.append(camera)
        camera.start()
        return camera

    openings = []
    yield run
    for camera in cameras:
        camera.close()
        camera.join(60)
        assert not camera.is_alive()
        assert openings == [True, False]


def test_every_request_is_met_by_the_very_next_frame(film, make_video):
    shades = [np.full((96, 128), 25 * step, np.uint8) for step in range(1, 11)]
    camera = film(make_video(shades, rate=8))
    seen = [round(camera.next_image(60).mean() / 25) for _ in range(16)]
    steps = Counter((after - before) % 10 for before, after in pairwise(seen))
    assert steps.most_common(1)[0][0] == 1  # most of them, for a machine under load


def test_a_request_that_came_too_early_gets_nothing(film, make_video):
    camera = film(make_video([np.full((96, 128), 90, np.uint8)] * 3, rate=1))
    assert camera.next_image(60) is not None
    assert camera.next_image(0) is None
    assert camera.next_image(60) is not None


def test_tells_that_it_opens_is_on_and_is_off(film, make_video):
    camera = film(make_video([np.full((96, 128), 90, np.uint8)] * 3))
    assert camera.next_image(60) is not None
    camera.close()
    camera.join(60)
    changes = list(camera.changes())
    assert [change.state for change in changes] == [
        CameraState.OPENING,
        CameraState.ON,
        CameraState.OFF,
    ]
    assert changes[1].detail == "128x96"
    assert not camera.is_stuck
