"""Both colour schemes are complete and readable, and follow the system."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.ui import theme

GROUNDS = ("panel", "ground")


def luminance(name: str, *, dark: bool) -> float:
    colour = QColor(theme.TABLE[name][dark])

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(s) for s in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str, *, dark: bool) -> float:
    light, shade = sorted((luminance(first, dark=dark), luminance(second, dark=dark)), reverse=True)
    return (light + 0.05) / (shade + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *((ink, ground) for ink in ("text", "muted", "accent") for ground in GROUNDS),
        *((tone.value, f"{tone.value}_tint") for tone in theme.Tone),
        *((tone.value, "panel") for tone in theme.Tone),
        ("on_accent", "accent"),
        ("accent", "selected"),
        ("muted", "selected"),
        ("lens_text", "caption"),
        ("training_text", "training_tint"),
    ],
)
def test_words_stand_out_from_their_ground(ink, ground, dark):
    assert contrast(ink, ground, dark=dark) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_the_sheet_is_filled_from_the_table_and_from_nothing_else(dark):
    sheet = theme.sheet(dark=dark)
    assert "$" not in sheet
    table = {pair[dark] for pair in theme.TABLE.values()}
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= table


def test_the_system_s_colour_scheme_is_followed(qapp):
    theme.install(qapp)
    hints = qapp.styleHints()
    try:
        # The offscreen platform has no scheme of its own; the signal is what a real one sends.
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert theme.is_dark()
        assert theme.colour("panel") == QColor(theme.TABLE["panel"][1])
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert not theme.is_dark()
        assert theme.colour("panel") == QColor(theme.TABLE["panel"][0])
    finally:
        theme.dress(qapp, dark=False)
