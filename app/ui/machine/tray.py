"""The icon beside the clock that stands for the window while it only goes on sending."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.services.views import TillState
from app.ui.look.app_icon import app_icon
from app.ui.look.icons import Glyph, paint_glyph
from app.ui.look.sentences import sentence
from app.ui.look.theme import TABLE, Tone, font

SIZES = (16, 32, 64)
BADGE = 0.7
"""Of the icon's side."""


class Tray(QObject):
    """Shows the number that waits and what became of it; offers the window and the end."""

    show_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(self)
        self._menu = QMenu()
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._waiting = 0

    @property
    def is_shown(self) -> bool:
        """Whether the icon is there."""
        return self._icon.isVisible()

    @property
    def words(self) -> str:
        """What the icon says when it is pointed at."""
        return self._icon.toolTip()

    @property
    def menu(self) -> QMenu:
        """The icon's menu."""
        return self._menu

    def show(self, state: TillState) -> None:
        """Put the icon beside the clock."""
        self._fill_menu()
        self._show_state(state)
        self._icon.show()
        self._tell(sentence("tray.sending", count=state.counts.waiting))

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def note(self, state: TillState) -> None:
        """Follow the till; tell when nothing waits any more."""
        is_over = self._waiting > 0 and state.counts.waiting == 0
        self._show_state(state)
        if is_over and self.is_shown:
            self._tell(self._words_of(state))

    def _show_state(self, state: TillState) -> None:
        self._waiting = state.counts.waiting
        self._icon.setIcon(icon_of(state))
        self._icon.setToolTip(self._words_of(state))

    def _words_of(self, state: TillState) -> str:
        if state.counts.waiting:
            return sentence("tray.waiting", count=state.counts.waiting)
        if state.counts.attention:
            return sentence("tray.attention", count=state.counts.attention)
        return sentence("tray.done")

    def _tell(self, words: str) -> None:
        self._icon.showMessage(sentence("window.title"), words, self._icon.icon())

    def _fill_menu(self) -> None:
        """Fill the menu anew each time: the language may have been changed meanwhile."""
        self._menu.clear()
        self._menu.addAction(sentence("tray.show")).triggered.connect(self.show_asked)
        self._menu.addAction(sentence("tray.quit")).triggered.connect(self.quit_asked)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show_asked.emit()


def icon_of(state: TillState) -> QIcon:
    """Draw the program's icon with the number that waits, or a mark of what became of it."""
    counts = state.counts
    if counts.waiting:
        tone, mark = Tone.WAIT, str(counts.waiting) if counts.waiting < 10 else "9+"
    else:
        tone, mark = (Tone.BAD, "!") if counts.attention else (Tone.GOOD, "")
    plain, badged = app_icon(), QIcon()
    for size in SIZES:
        pixmap = plain.pixmap(size, size)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_badge(painter, size, tone, mark)
        painter.end()
        badged.addPixmap(pixmap)
    return badged


def _paint_badge(painter: QPainter, size: int, tone: Tone, mark: str) -> None:
    """Paint the mark into the corner; none is a tick, so that nothing is told by colour alone."""
    side = size * BADGE
    place = QRectF(size - side, size - side, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    # The task bar has a scheme of its own: the light one's strong colours show on both.
    painter.setBrush(QColor(TABLE[tone.value][0]))
    painter.drawEllipse(place)
    white = QColor("white")
    if not mark:
        paint_glyph(painter, Glyph.CHECK, place.adjusted(1, 1, -1, -1), white, 4)
        return
    shown = mark if size > SIZES[0] else mark[-1]
    painter.setFont(font(round(side * (0.6 if len(shown) > 1 else 0.85)), bold=True))
    painter.setPen(white)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
