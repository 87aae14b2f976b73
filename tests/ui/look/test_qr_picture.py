"""The code on the screen: the real decoder reads it, in every size and on every kind of screen."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage

from app.scanning.picture_reader import PictureReader
from app.ui.look import theme
from app.ui.look.qr_picture import LEAST_PX, QUIET_ZONE, QrPicture, code_of
from app.ui.training.slip_picture import png_of

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"


@pytest.fixture(scope="module")
def reader():
    with PictureReader() as made:
        yield made


@pytest.fixture
def picture(qtbot) -> QrPicture:
    made = QrPicture("The receipt's link")
    qtbot.addWidget(made)
    made.show()
    return made


def drawn(picture: QrPicture, ratio: float = 1.0) -> QImage:
    image = QImage(picture.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#14161a"))
    picture.render(image, QPoint())
    return image


@pytest.mark.parametrize("side", [LEAST_PX, 320, 601])
def test_it_is_read_in_every_size(reader, picture, side):
    picture.show_text(LINK)
    picture.resize(QSize(side + 40, side))
    answer = reader.read(png_of(drawn(picture)))
    assert [reading.text for reading in answer.readings] == [LINK]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_every_module_has_the_same_whole_number_of_pixels(picture, monkeypatch, ratio):
    monkeypatch.setattr(picture, "devicePixelRatioF", lambda: ratio)
    picture.resize(331, 317)
    picture.show_text(LINK)
    place, side = picture._place(), len(code_of(LINK))
    in_pixels = place.width() * ratio
    assert in_pixels % side == pytest.approx(0, abs=1e-9)
    assert in_pixels > 317 * ratio - side
    assert place.left() * ratio == pytest.approx(round(place.left() * ratio))
    assert picture.rect().contains(place.toAlignedRect())


def test_it_is_black_on_white_in_the_dark_theme_too(qapp, picture):
    theme.dress(qapp, theme.Scheme.DARK)
    try:
        picture.resize(320, 320)
        picture.show_text(LINK)
        image, place = drawn(picture), picture._place()
    finally:
        theme.dress(qapp, theme.Scheme.LIGHT)
    corner = place.topLeft().toPoint() + QPoint(1, 1)
    eye = QUIET_ZONE * place.width() / len(code_of(LINK)) + 1
    assert image.pixelColor(corner) == QColor("white")
    assert image.pixelColor(place.topLeft().toPoint() + QPoint(round(eye), round(eye))) == QColor(
        "black"
    )


def test_it_says_what_it_is_and_can_be_emptied(picture):
    empty = drawn(picture)
    picture.show_text(LINK)
    assert drawn(picture) != empty
    assert picture.accessibleName() == "The receipt's link"
    assert picture.accessibleDescription() == picture.content == LINK
    picture.show_text("")
    assert picture.content == picture.accessibleDescription() == ""
    assert drawn(picture) == empty
