"""Both colour schemes are complete and readable, and follow the system."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from app.services.languages import AUTO
from app.services.themes import THEMES
from app.ui.look import theme

GROUNDS = ("panel", "ground")


def luminance(name: str, scheme: theme.Scheme) -> float:
    colour = QColor(theme.TABLE[name][scheme])

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(s) for s in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str, scheme: theme.Scheme) -> float:
    light, shade = sorted((luminance(first, scheme), luminance(second, scheme)), reverse=True)
    return (light + 0.05) / (shade + 0.05)


@pytest.mark.parametrize("scheme", theme.Scheme)
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
def test_words_stand_out_from_their_ground(ink, ground, scheme):
    least = 7 if scheme is theme.Scheme.CONTRAST else 4.5
    assert contrast(ink, ground, scheme) >= least


@pytest.mark.parametrize("scheme", theme.Scheme)
def test_the_sheet_is_filled_from_the_table_and_from_nothing_else(scheme):
    sheet = theme.sheet(scheme)
    assert "$" not in sheet
    table = {colours[scheme] for colours in theme.TABLE.values()}
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= table


@pytest.mark.parametrize("scheme", theme.Scheme)
def test_edges_and_signs_stand_out_from_their_ground(scheme):
    """What is no text needs 3:1 (WCAG 2.1, 1.4.11)."""
    for ink in ("focus", *(tone.value for tone in theme.Tone)):
        for ground in GROUNDS:
            assert contrast(ink, ground, scheme) >= 3
    if scheme is theme.Scheme.CONTRAST:
        assert contrast("line", "panel", scheme) >= 7


@pytest.fixture
def app(qapp):
    theme.install(qapp)
    yield qapp
    theme.choose(qapp, "auto")


def test_the_system_s_colour_scheme_is_followed(app):
    hints = app.styleHints()
    # The offscreen platform has no scheme of its own; the signal is what a real one sends.
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.worn() is theme.Scheme.DARK
    assert theme.colour("panel") == QColor(theme.TABLE["panel"][theme.Scheme.DARK])
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.worn() is theme.Scheme.LIGHT
    assert theme.colour("panel") == QColor(theme.TABLE["panel"][theme.Scheme.LIGHT])


@pytest.mark.parametrize("scheme", theme.Scheme)
def test_a_chosen_scheme_is_worn_whatever_the_system_says(app, scheme):
    theme.choose(app, scheme.name.lower())
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.worn() is scheme
    assert app.palette().color(QPalette.ColorRole.Window) == theme.colour("ground")


def test_the_settings_offer_every_scheme():
    assert set(THEMES) == {AUTO, *(scheme.name.lower() for scheme in theme.Scheme)}
