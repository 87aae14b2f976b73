"""What a screen reader, a finger and a keyboard find, in every state of the window."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)

from app.ui.look import theme
from app.ui.look.theme import TARGET_PX
from app.ui.look.tick_box import TickBox
from tests.ui.states import STATES, Stage

Role = QAccessible.Role
SILENT = {Role.NoRole, Role.Client, Role.Grouping, Role.Pane}
"""Roles of mere places: what is named must be more than that."""
MOST_CHILDREN = 40
"""Of a long list some are enough."""
TOUCHED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTabBar)


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> Iterator[None]:
    theme.install(qapp)
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was_active)


@pytest.fixture(params=STATES)
def tops(request, qtbot) -> Iterator[list[QWidget]]:
    """The window and the open dialogs of one state."""
    stage = Stage(is_training=request.param == "training")
    stage.window.resize(1366, 768)
    with qtbot.waitActive(stage.window):
        stage.window.show()
    STATES[request.param](stage)
    QApplication.processEvents()
    yield [stage.window, *(d for d in stage.window.findChildren(QDialog) if d.isVisible())]
    stage.close()


def _heard(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Walk the tree that a screen reader walks."""
    yield interface
    for at in range(min(interface.childCount(), MOST_CHILDREN)):
        child = interface.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _heard(child)


def _visible(tops: list[QWidget]) -> Iterator[QWidget]:
    for top in tops:
        yield from (w for w in top.findChildren(QWidget) if w.isVisible())


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()} {widget.size().toTuple()}"


SHOWN_KEY = re.compile(r"(?:^|  )(?:(?:Ctrl|Shift)\+)*(?:F\d+|Enter|Esc|Space|Del|[A-Z\d,])(?: |$)")
OWN_KEY = re.compile(r"^[\d⌫]$")
"""A key of the PIN's keypad is named by what it types."""

ROWS = {"_Choice", "_ResultButton"}
"""They paint their text themselves, a choice with its number."""


def test_every_action_shows_its_key(tops):
    """Rows of a list are walked to, and what is ticked is a field; all else is an action."""
    keyless = [
        (type(button).__name__, button.text())
        for button in _visible(tops)
        if isinstance(button, QPushButton)
        and type(button).__name__ not in ROWS
        and not button.isCheckable()
        and not OWN_KEY.search(button.text())
        and not SHOWN_KEY.search(button.text())
    ]
    assert keyless == []


def test_every_box_to_tick_can_be_seen_in_every_scheme(tops):
    boxes = [widget for widget in _visible(tops) if isinstance(widget, QCheckBox)]
    assert [type(box) for box in boxes if not isinstance(box, TickBox)] == []


def test_everything_that_can_be_used_has_a_name_and_a_role(tops):
    nameless, placeless = [], []
    for top in tops:
        for heard in _heard(QAccessible.queryAccessibleInterface(top)):
            name, role = heard.text(QAccessible.Text.Name), heard.role()
            kind = type(heard.object()).__name__
            if not name and (heard.state().focusable or role in _USED):
                nameless.append((kind, role))
            if name and role in SILENT and heard.object() not in tops and not _is_frame(heard):
                placeless.append((kind, name))
    assert nameless == []
    assert placeless == []


_USED = {Role.Button, Role.CheckBox, Role.ComboBox, Role.EditableText, Role.PageTab, Role.SpinBox}


def _is_frame(heard: QAccessibleInterface) -> bool:
    """Whether it is named and holds what is spoken: a card, a banner, a page."""
    return heard.childCount() > 0


def test_what_is_touched_is_large_enough(tops):
    small = [
        _told(widget)
        for widget in _visible(tops)
        if isinstance(widget, TOUCHED)
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        and min(widget.width(), widget.height()) < TARGET_PX
    ]
    assert small == []
    lists = [w for w in _visible(tops) if isinstance(w, QListView | QTableView)]
    assert all(_row_height(view) >= TARGET_PX for view in lists if view.model().rowCount())


def _row_height(view: QListView | QTableView) -> int:
    return view.visualRect(view.model().index(0, 0)).height()


def test_labels_never_read_markup(tops):
    rich = [
        _told(widget)
        for widget in _visible(tops)
        if isinstance(widget, QLabel)
        and widget.textFormat() is not Qt.TextFormat.PlainText
        and type(widget).paintEvent is QLabel.paintEvent
    ]
    assert rich == []


def test_tab_goes_everywhere_and_the_focus_is_seen(tops, qtbot):
    """Tab reaches all of the topmost window, and each button looks otherwise when it is there."""
    top = tops[-1]
    qtbot.waitUntil(top.isActiveWindow)
    wanted = {
        widget
        for widget in _visible([top])
        if widget.window() is top
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollArea)
        and widget.focusProxy() is None
    }
    unseen, reached = [], {QApplication.focusWidget()}
    for _ in range(4 * len(wanted) + 8):
        QTest.keyClick(top.windowHandle(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            continue
        reached.add(focused)
        if isinstance(focused, QAbstractButton) and not _looks_otherwise(focused):
            unseen.append(_told(focused))
    missed = wanted - reached
    assert [_told(widget) for widget in missed] == []
    assert unseen == []


def _looks_otherwise(widget: QWidget) -> bool:
    with_focus = widget.grab().toImage()
    widget.clearFocus()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_focus != without
