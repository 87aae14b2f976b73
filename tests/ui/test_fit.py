"""No text is cut: every state and dialog, in every language, on the smallest screens there are."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from app.services.languages import Language
from app.ui.labels import LineLabel
from app.ui.sentences import sentence
from app.ui.translation import install_language
from tests.ui.fit import cut_texts, misfits
from tests.ui.states import STATES

SMALL_SCREEN = (1366, 697)
"""1366×768 without the title bar and the task bar."""
SCALED_SCREEN = "1180x640"
"""The least that the window asks for, in device-independent pixels."""
ENDED_AFTER_S = 600


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    install_language(qapp, Language.ENGLISH)


@pytest.mark.parametrize("name", STATES)
def test_nothing_is_cut_on_a_small_screen(qapp, name):
    assert list(misfits(qapp, name, SMALL_SCREEN)) == []


def test_nothing_is_cut_on_a_scaled_screen():
    script = Path(__file__).with_name("fit.py")
    found = subprocess.run(
        [sys.executable, str(script), "--size", SCALED_SCREEN],
        env={**os.environ, "QT_SCALE_FACTOR": "1.5", "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        timeout=ENDED_AFTER_S,
        check=True,
    )
    assert found.stdout == ""


def test_what_is_cut_is_found(qtbot):
    label, wrapped, line = QLabel("Слишком длинно"), QLabel("Слишком длинно " * 20), LineLabel()
    button, field = QPushButton("Слишком длинно"), QLineEdit(placeholderText="Слишком длинно")
    wrapped.setWordWrap(True)
    line.set_text(sentence("window.id_copied"))
    for widget in (label, wrapped, line, button, field):
        qtbot.addWidget(widget)
        widget.setFixedSize(60, 20)
        widget.show()
        assert len(cut_texts(widget)) == 1, widget
