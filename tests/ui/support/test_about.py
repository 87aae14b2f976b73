"""The page about the program: every part, and its licences to be read."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app import __version__
from app.services import licences
from app.ui.look.labels import TextLabel
from app.ui.support.about import AboutDialog
from app.ui.support.help import HelpDialog

DEADLINE_MS = 60_000


def test_the_parts_of_an_installed_program_are_read_from_their_folder(tmp_path: Path) -> None:
    part = {"name": "Tiny", "version": "1.0", "licence": "MIT", "texts": ["tiny/LICENSE", "gone"]}
    (tmp_path / "parts.json").write_text(json.dumps([part]), encoding="utf-8")
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "LICENSE").write_text("Permission\n", encoding="utf-8")
    (found,) = licences.list_parts(tmp_path)
    assert found[:3] == ("Tiny", "1.0", "MIT")
    assert licences.read_texts(found) == "Permission"


def test_a_checkout_names_what_is_installed(tmp_path: Path) -> None:
    parts = {part.name.lower(): part for part in licences.list_parts(tmp_path)}
    assert "Permission is hereby granted" in licences.read_texts(parts["sqlalchemy"])
    assert "pyside6_essentials" in parts


def test_each_part_can_be_read(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    about = AboutDialog(window)
    about.show()
    qtbot.waitUntil(lambda: about.parts.count() > 10, timeout=DEADLINE_MS)
    names = [about.parts.item(at).text() for at in range(about.parts.count())]
    about.parts.setCurrentRow(next(at for at, n in enumerate(names) if n.startswith("SQLAlchemy")))
    qtbot.waitUntil(lambda: "Permission" in about.text.toPlainText(), timeout=DEADLINE_MS)


def test_it_opens_from_the_page_of_keys(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    keys = HelpDialog(window)
    keys.show()
    qtbot.waitExposed(keys)
    QTest.keyClick(keys.windowHandle(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    (about,) = keys.findChildren(AboutDialog)
    assert about.isVisible()
    assert any(__version__ in label.text() for label in about.findChildren(TextLabel))
