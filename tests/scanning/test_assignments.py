"""What outlives a scanner process, and what a new one is told."""

from app.scanning.assignments import Assignments
from app.scanning.commands import CloseCamera, ListCameras, OpenCamera, ReadPicture, SetHosts
from app.scanning.events import CameraSettings, PictureRead


def test_a_new_process_is_told_all_and_then_every_change():
    assignments = Assignments({"ofd.soliq.uz"})
    assignments.set_camera(CameraSettings("1"))
    token = assignments.add_picture(b"one")
    told = []
    assignments.attach(told.append)
    assert told == [
        SetHosts(frozenset({"ofd.soliq.uz"})),
        OpenCamera(CameraSettings("1")),
        ReadPicture(token, b"one"),
    ]
    told.clear()
    assignments.set_camera(None)
    assignments.set_hosts({"ofd.test"})
    assert told == [CloseCamera(), SetHosts(frozenset({"ofd.test"}))]
    told.clear()
    assignments.detach()
    second = assignments.add_picture(b"two")
    assert told == []
    assignments.attach(told.append)
    assert told == [
        SetHosts(frozenset({"ofd.test"})),
        ReadPicture(token, b"one"),
        ReadPicture(second, b"two"),
    ]


def test_an_answered_picture_is_forgotten_and_answered_once():
    assignments = Assignments(())
    token = assignments.add_picture(b"")
    assert assignments.settle(token)
    assert not assignments.settle(token)
    assert assignments.blame(token, "zbar") is None
    assert assignments.give_up_pictures() == []


def test_a_picture_that_killed_the_process_is_tried_once_without_what_died():
    assignments = Assignments(())
    token = assignments.add_picture(b"deadly")
    assert assignments.blame(token, "zbar") is None
    told = []
    assignments.attach(told.append)
    assert told[-1] == ReadPicture(token, b"deadly", ("zbar",))
    assert assignments.blame(token, "zxing") == PictureRead(token, (), 0.0, "crashed")
    assert not assignments.settle(token)


def test_the_list_of_cameras_is_asked_of_the_next_process_too():
    assignments = Assignments(())
    assignments.list_cameras()
    told = []
    assignments.attach(told.append)
    assert told == [SetHosts(frozenset()), ListCameras()]
    assignments.list_cameras()
    assert told[2:] == [ListCameras()]
