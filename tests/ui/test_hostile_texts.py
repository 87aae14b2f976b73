"""A stranger's texts in every state: shown as they are, in one line, and never as markup.

They come in here behind the doors where they are refused or cleaned: a journal that another
program wrote into may hold them.
"""

import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QWidget,
)

from app.domain.outcome import CodeOwner, OutcomeKind
from app.scanning.events import CameraChanged, CamerasListed, CameraState, CodesSeen, Reading
from app.ui.look import theme
from tests.ui import shift_states, states
from tests.ui.states import Stage

MARKUP = "<img src='file:///x'><a href='x'>a</a><b>b</b>&lt;&amp;"
BIDI = "ab\u202egnp.exe\u2066x\u2069\u200f"
CONTROLS = "a\x00b\x07c\x1b[31md\x7f"
LINES = "one\ntwo\r\nthree\u2028four\u0085five\x0bsix"
FORMATS = "{0} {} {name} {count!r} %s %(x)s %1 %n %d & && {{"
WORDS = "..\\..\\con =cmd|' /C calc'!A0"
HOSTILE = {
    "all": " ".join((MARKUP, BIDI, CONTROLS, LINES, FORMATS, WORDS)),
    "bidi first": f"{BIDI}{CONTROLS}{MARKUP}",
    "long": "\u202elong" * 1000,
}
OWN_BREAKS = {"\n", "\u200b", "\u2028", "\u2029"}
"""What the window itself puts between lines, and where a long word may be broken."""
WORDY = (
    *("ready", "confirmed", "refused_wordy", "uncertain", "withdrawn", "which_payment"),
    *("receipt_used", "failed", "history_dialog", "story", "settings_camera", "leaving"),
    *("shift_running", "shift_closing", "shift_earlier", "shift_print"),
)
"""The states that show strangers' texts at all, without those that show the same ones again."""
CASES = [
    (name, state)
    for name in HOSTILE
    for state in (WORDY if name == "all" else ("ready", "refused_wordy", "history_dialog"))
]


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> None:
    theme.install(qapp)


@pytest.fixture(params=CASES, ids=" ".join)
def case(request) -> tuple[str, str]:
    return request.param


@pytest.fixture
def text(case, monkeypatch) -> str:
    """Put one into everything that the states are made of."""
    hostile = HOSTILE[case[0]]
    row, card = states.row, states.card

    def hostile_row(at: int, *rest: Any, **changes: Any) -> Any:
        return row(at, *rest, **{"note": f"{at}{hostile}"} | changes)

    def hostile_card(*rest: Any, **changes: Any) -> Any:
        return card(*rest, **{"withdrawn_reason": hostile} | changes)._replace(
            client_phone_number=hostile
        )

    monkeypatch.setattr(states, "IDS", tuple(f"{one}{hostile}" for one in states.IDS))
    monkeypatch.setattr(states, "row", hostile_row)
    monkeypatch.setattr(states, "card", hostile_card)
    for name in ("REFUSED_LINK", "OFFLINE", "UNANSWERED", "UNLISTED", "CONFIRMED"):
        changed = getattr(states, name)._replace(message=hostile, reply=hostile)
        monkeypatch.setattr(states, name, changed)
    monkeypatch.setattr(
        states,
        "UNLISTED",
        states.UNLISTED._replace(
            kind=OutcomeKind.REJECTED, code=hostile[:40], owner=CodeOwner.PROVIDER, word=hostile
        ),
    )
    shift = shift_states.SHIFT._replace(cashier=hostile)
    monkeypatch.setattr(shift_states, "SHIFT", shift)
    monkeypatch.setattr(
        shift_states, "CLOSED", shift_states.CLOSED._replace(cashier=hostile, closed_by=hostile)
    )
    monkeypatch.setattr(shift_states, "PRINTERS", (hostile, *shift_states.PRINTERS))
    monkeypatch.setattr(shift_states, "NAMES", (hostile, *shift_states.NAMES))
    return hostile


@pytest.fixture
def tops(case, qtbot, text) -> Iterator[list[QWidget]]:
    stage = Stage()
    stage.window.resize(1366, 768)
    stage.window.show()
    states.STATES[case[1]](stage)
    stage.scanner.cameras_listed.emit(CamerasListed((text, "Logitech")))
    stage.scanner.camera_changed.emit(CameraChanged(CameraState.ON, text))
    stage.scanner.codes_seen.emit(CodesSeen((Reading(text, "zbar", ()),), 1))
    stage.bridge.failed.emit("journal.full", {"detail": text, "path": text})
    QApplication.processEvents()
    yield [stage.window, *(d for d in stage.window.findChildren(QDialog) if d.isVisible())]
    stage.close()


def test_no_text_is_markup_and_none_bends_the_line(tops: list[QWidget]) -> None:
    widgets = [widget for top in tops for widget in (top, *top.findChildren(QWidget))]
    rich = [
        f"{type(widget).__name__} {widget.text()!r:.80}"
        for widget in widgets
        if isinstance(widget, QLabel)
        and widget.textFormat() is not Qt.TextFormat.PlainText
        and type(widget).paintEvent is QLabel.paintEvent
    ]
    rich += [f"tool tip {one.toolTip()!r:.80}" for one in widgets if "<" in one.toolTip()]
    bent = [
        f"{type(widget).__name__}: {told!r:.120}"
        for widget in widgets
        for told in _texts(widget)
        if any(map(_bends, told))
    ]
    assert rich == []
    assert bent == []


def _bends(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf"} and character not in OWN_BREAKS


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for line in range(min(model.rowCount(QModelIndex()), 12)):
        for column in range(columns):
            for role in (*roles, Qt.ItemDataRole.AccessibleTextRole):
                found = model.index(line, column).data(role)
                if isinstance(found, str):
                    yield found
