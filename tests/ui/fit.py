"""Finds texts that do not fit where they stand, in a window as it is laid out.

    python tests/ui/fit.py [--size 1366x768] [NAME...]

renders the states in every language and prints what is cut. QT_SCALE_FACTOR is heeded.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QWidget,
)

from app.services.languages import Language
from app.ui.card.steps_line import StepsLine
from app.ui.look import theme
from app.ui.look.flow import FlowRow
from app.ui.look.labels import LineLabel
from app.ui.look.sentences import Sentence
from app.ui.look.translation import switch_language
from tests.ui.states import STATES, Stage

STRANGERS = {"face.read_text", "scanning.detail"}
"""What these say is a stranger's, of any length; the line ends it by an ellipsis."""
ZERO_WIDTH = "\u200b"
FOCUS_BORDER = 2
TAB_PADDING, HEADER_PADDING = 20, 20
COMBO_ROOM = 52
"""What the style sheet keeps for a combo box's arrow and margins."""


def cut_texts(top: QWidget) -> list[str]:
    """Name the texts in a window that are cut, with what they need and what they have."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        # What scrolls is covered by its own viewport, as Qt sees it.
        seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        if widget.isVisible() and not seen.visibleRegion().isEmpty():
            found += [f"{type(widget).__name__}: {fault}" for fault in _faults(widget)]
    return found


def too_large(top: QWidget, size: tuple[int, int]) -> list[str]:
    """Tell when a window is larger than its screen."""
    if top.width() <= size[0] and top.height() <= size[1]:
        return []
    return [f"{type(top).__name__}: {top.width()}x{top.height()} is larger than the screen"]


def _faults(widget: QWidget) -> Iterator[str]:
    look = next((look for kind, look in LOOKS.items() if isinstance(widget, kind)), None)
    if look is not None:
        yield from look(widget)
    if isinstance(widget, QLabel | QAbstractButton):
        yield from _outside_parent(widget)


def _line_faults(line: LineLabel) -> Iterator[str]:
    text = line.text()
    if isinstance(text, Sentence) and text.key not in STRANGERS:
        yield from _too_wide(text, line.fontMetrics(), line.width())


def _button_faults(button: QAbstractButton) -> Iterator[str]:
    if len(button.text()) > 1 and button.sizeHint().width() > button.width() + FOCUS_BORDER:
        yield f"“{button.text()}” {button.sizeHint().width()} > {button.width()}"


def _tab_faults(tabs: QTabBar) -> Iterator[str]:
    for at in range(tabs.count()):
        room = tabs.tabRect(at).width() - TAB_PADDING
        yield from _too_wide(tabs.tabText(at), tabs.fontMetrics(), room)


def _combo_faults(combo: QComboBox) -> Iterator[str]:
    for at in range(combo.count()):
        yield from _too_wide(combo.itemText(at), combo.fontMetrics(), combo.width() - COMBO_ROOM)


def _field_faults(field: QLineEdit) -> Iterator[str]:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    part = QStyle.SubElement.SE_LineEditContents
    room = field.style().subElementRect(part, option, field).width() - 4
    yield from _too_wide(field.placeholderText(), field.fontMetrics(), room)


def _row_faults(row: FlowRow) -> Iterator[str]:
    """Name the buttons of a row that it has no height for."""
    for button in row.findChildren(QAbstractButton):
        if button.isVisible() and button.geometry().bottom() > row.height():
            yield f"“{button.text() or button.accessibleName()}” is below its row"


def _step_faults(steps: StepsLine) -> Iterator[str]:
    """Name the words of the steps that have no room."""
    metrics = QFontMetrics(theme.font(13))
    for place, word in steps.places():
        flags = int(Qt.AlignmentFlag.AlignLeft) | Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(place, flags, word)
        if not place.contains(needed.adjusted(1, 1, -1, -1)):
            yield f"“{word}” {needed.width()}x{needed.height()} > {place.width()}x{place.height()}"


def _label_faults(label: QLabel) -> Iterator[str]:
    text = label.text().replace(ZERO_WIDTH, "")
    if not text or isinstance(label.window(), QMessageBox):
        return
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if not label.wordWrap():
        yield from _too_wide(text, metrics, room.width())
        if metrics.height() > room.height() + 2:
            yield f"“{text}” {metrics.height()} high > {room.height()}"
        return
    flags = int(label.alignment()) | Qt.TextFlag.TextWordWrap
    needed = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    if needed.height() > room.height() + 1 or needed.width() > room.width() + 1:
        size = f"{room.width()}x{room.height()}"
        yield f"“{text}” {needed.width()}x{needed.height()} > {size}"


def _header_faults(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for at in range(header.count()):
        if model is not None and not header.isSectionHidden(at):
            text = str(model.headerData(at, header.orientation()) or "")
            room = header.sectionSize(at) - HEADER_PADDING
            yield from _too_wide(text, header.fontMetrics(), room)


def _too_wide(text: str, metrics: QFontMetrics, room: int) -> Iterator[str]:
    needed = metrics.horizontalAdvance(text)
    if text and needed > room + 1:
        yield f"“{text}” {needed} > {room}"


def _outside_parent(widget: QWidget) -> Iterator[str]:
    """Name a widget that hangs over its parent's edge, unless that parent scrolls."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QScrollArea):
        return
    if not parent.rect().adjusted(-2, -2, 2, 2).contains(widget.geometry()):
        yield f"“{widget.accessibleName()}” stands outside of {type(parent).__name__}"


def _scroll_faults(area: QScrollArea) -> Iterator[str]:
    """Name a place that hides what is wider than it, and has no bar to bring it into sight."""
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inner, room = area.widget(), area.viewport().width()
    if area.horizontalScrollBarPolicy() is never and inner and inner.width() > room:
        yield f"“{area.accessibleName()}” {inner.width()} > {room}"


LOOKS: dict[type[QWidget], Callable[[Any], Iterator[str]]] = {
    LineLabel: _line_faults,
    QLabel: _label_faults,
    QAbstractButton: _button_faults,
    QTabBar: _tab_faults,
    QComboBox: _combo_faults,
    QLineEdit: _field_faults,
    QHeaderView: _header_faults,
    StepsLine: _step_faults,
    FlowRow: _row_faults,
    QScrollArea: _scroll_faults,
}
"""How each kind of widget is looked at; the first that fits counts."""


def settle(app: QApplication) -> None:
    """Let layouts and repaints come to rest."""
    for _ in range(4):
        app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def end(app: QApplication, stage: Stage) -> None:
    """Close a window and do away with it: each that is left is given every change of language."""
    stage.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def misfits(app: QApplication, name: str, size: tuple[int, int]) -> Iterator[str]:
    """Bring a state about and name what does not fit, in one language after the other."""
    switch_language(app, Language.ENGLISH)
    stage = Stage(is_training=name == "training")
    stage.window.setMaximumSize(*size)
    stage.window.resize(*size)
    stage.window.show()
    app.processEvents()
    STATES[name](stage)
    for language in (None, *Language):  # as it came about, then said anew in each
        if language is not None:
            switch_language(app, language)
        settle(app)
        tops = [d for d in stage.window.findChildren(QDialog) if d.isVisible()]
        for top in (stage.window, *tops):
            for fault in (*too_large(top, size), *cut_texts(top)):
                yield f"{name} {language or ''} {fault}"
    end(app, stage)


def main() -> None:
    """Print what does not fit."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--size", default="1366x768")
    options = parser.parse_intermixed_args()
    app = QApplication(sys.argv[:1])
    theme.install(app)
    theme.choose(app, "light")
    width, height = map(int, options.size.split("x"))
    for name in options.names or STATES:
        for misfit in misfits(app, name, (width, height)):
            sys.stdout.write(f"{misfit}\n")


if __name__ == "__main__":
    main()
