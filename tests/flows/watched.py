"""The program as it is started on a till, with a witness in it that tells what can be seen.

    python -m tests.flows.watched DATA_DIR

The witness reads questions from stdin, a line of JSON each, and answers on stdout. It presses
nothing: keys and clicks come from outside, by way of the screen.
"""

import json
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)

from app.bootstrap import make_application, run_window
from app.ui.look.sentences import has_sentence, sentence
from app.ui.look.translation import present_language
from app.ui.main_window import MainWindow


class Witness(QObject):
    """Answers on the window's thread, where alone widgets may be asked."""

    _asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._on_asked)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self._asked.emit(line)

    def _on_asked(self, line: str) -> None:
        asked = json.loads(line)
        answers = {
            "state": _state,
            "place": _place,
            "picture": _picture,
            "words": _words,
            "copy": _copy,
        }
        try:
            answer = answers[asked.pop("ask")](**asked)
        except Exception as error:  # noqa: BLE001 - the other side says where it asked
            answer = {"error": repr(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _state() -> dict[str, Any]:
    """Tell what stands on the card and which dialog is open."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if not windows or not windows[0].isVisible():
        return {}
    window = windows[0]
    face, selected = window.card.face, window.payments.selected
    return {
        "language": present_language().value,
        "title": str(face.title) if face else "",
        "phone": str(face.phone) if face else "",
        "subtitle": str(face.subtitle) if face else "",
        "choices": len(face.choices) if face else 0,
        "selected": selected.payment_id if selected else "",
        "banner": window.banner.text,
        "shift": window.header.shift.accessibleName(),
        "found": _rows_in_front(),
        "dialogs": [d.windowTitle() for d in _tops() if isinstance(d, QDialog)],
        "texts": [b.text() for t in _tops() for b in t.findChildren(QWidget) if _is_said(b)],
        "focus": _name_of(QApplication.focusWidget()),
        "window": int(window.winId()),
        "front": 0 if QApplication.activePopupWidget() else int(_tops()[0].winId()),
    }


def _rows_in_front() -> int:
    """Count the lines of the table in front."""
    return sum(table.model().rowCount() for table in _tops()[0].findChildren(QTableView))


def _name_of(widget: QWidget | None) -> str:
    return "" if widget is None else f"{type(widget).__name__} {widget.accessibleName()}"


def _is_said(widget: QWidget) -> bool:
    return widget.isVisible() and callable(getattr(widget, "text", None))


def _words(key: str, **params: Any) -> str:
    """Say a sentence in the present language."""
    return str(sentence(key, **params))


def _picture(to: str) -> str:
    """Save what the screen shows."""
    QGuiApplication.primaryScreen().grabWindow(0).save(to)
    return to


def _copy(text: str) -> str:
    """Put a text on the clipboard, as another program would."""
    QGuiApplication.clipboard().setText(text)
    return text


def _tops() -> list[QWidget]:
    """Give what can be clicked, the front first: a menu, the dialogs, the window."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return [popup]
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    modal = QApplication.activeModalWidget()
    dialogs = [w for w in shown if isinstance(w, QDialog) and w is not modal]
    windows = [w for w in shown if isinstance(w, MainWindow)]
    return [*([modal] if modal else []), *dialogs, *windows]


def _place(of: str, row: int | None = None) -> list[int] | None:
    """Give the middle of what bears some words (a sentence's key or the words themselves)."""
    words = str(sentence(of)) if has_sentence(of) else of
    for top in _tops():
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible() and widget.isEnabled():
                place = _place_in(widget, words, row)
                if place is not None:
                    at = widget.mapToGlobal(place)
                    return [at.x(), at.y()]
    return None


def _place_in(widget: QWidget, words: str, row: int | None) -> QPoint | None:
    place: QRect | None = None
    if isinstance(widget, QMenu):
        found = [a for a in widget.actions() if a.text().split("\t")[0].replace("&", "") == words]
        place = widget.actionGeometry(found[0]) if found else None
    elif isinstance(widget, QTabBar):
        tabs = [at for at in range(widget.count()) if widget.tabText(at).startswith(words)]
        place = widget.tabRect(tabs[0]) if tabs else None
    elif isinstance(widget, QListView):
        model = widget.model()
        found_at = model.match(model.index(0, 0), _TEXT, words, 1, Qt.MatchFlag.MatchExactly)
        place = widget.visualRect(found_at[0]) if found_at else None
    elif isinstance(widget, QAbstractItemView) and row is not None:
        if widget.accessibleName() == words and row < widget.model().rowCount():
            place = widget.visualRect(widget.model().index(row, 0))
    elif isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
        is_it = words in {getattr(widget, "text", str)(), widget.accessibleName()}
        return widget.rect().center() if is_it else None
    if place is None or not place.isValid():
        return None
    # A check box stands at the left of its row.
    return QPoint(place.left() + min(24, place.width() // 2), place.center().y())


_TEXT = int(Qt.ItemDataRole.DisplayRole)


def main() -> int:
    """Run the window with a witness."""
    make_application()
    witness = Witness()
    ended = run_window(Path(sys.argv[1]))
    witness.deleteLater()
    return ended


if __name__ == "__main__":
    sys.exit(main())
