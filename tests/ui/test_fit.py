"""No text is cut: every state and dialog, in every language, on the smallest screens there are."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from app.ui.look.labels import LineLabel
from app.ui.look.sentences import sentence
from tests.ui.fit import cut_texts

SMALL_SCREEN = "1366x697"
"""1366×768 without the title bar and the task bar."""
SCALED_SCREEN = "911x441"
"""1366×768 scaled to 150 %, in device-independent pixels, without title bar and task bar."""
OLD_SCREEN = "1024x697"
ENDED_AFTER_S = 600


@pytest.mark.parametrize(
    ("size", "scale"), [(SMALL_SCREEN, "1"), (SCALED_SCREEN, "1.5"), (OLD_SCREEN, "1")]
)
def test_nothing_is_cut(size, scale):
    """In a process of its own, which does away with each window: no other test's are left in it."""
    script = Path(__file__).with_name("fit.py")
    found = subprocess.run(
        [sys.executable, str(script), "--size", size],
        env={**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"},
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
