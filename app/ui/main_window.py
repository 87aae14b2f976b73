"""The window: header, banner, list, card, camera, results, status; and the keys for all of it."""

# ruff: noqa: N802 (Qt's own names)

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from app.services.views import MOST_CANDIDATES, Tab
from app.ui.arrangement import HIGH_PX, LEAST, WIDE_PX, Arrangement, Parts
from app.ui.banner import Banner
from app.ui.card.actions import CardActions
from app.ui.card.result_card import ResultCard
from app.ui.card.subjects import Answered
from app.ui.desk import Desk
from app.ui.dialogs import Dialogs
from app.ui.guard import Guard
from app.ui.header import Header
from app.ui.look.panel import FRAME, Ground
from app.ui.look.sentences import sentence, word
from app.ui.machine.full_screen import FullScreen
from app.ui.news import News
from app.ui.payments.payment_list import TABS, PaymentList
from app.ui.payments.recent_strip import RecentStrip
from app.ui.scan.camera_switch import CameraSwitch
from app.ui.scan.intake import Intake, has_something
from app.ui.scan.panel import ScanPanel
from app.ui.status_strip import StatusStrip

if TYPE_CHECKING:
    from app.services.settings import Settings
    from app.ui.bridge import Bridge
    from app.ui.scan.scanner import Scanner
    from app.ui.shift.desk import ShiftDesk


class MainWindow(QMainWindow):
    """The till's window. Every scan, from wherever, enters through `on_scan`."""

    settings_wanted = Signal()
    sample_wanted = Signal()
    check_wanted = Signal()
    """Somebody wants to know whether the till is all right."""
    succeeded = Signal()
    """A payment was confirmed: time for the pleasant sound."""
    stumbled = Signal()
    """Something needs the cashier's eyes: time for the other sound."""
    closed = Signal()

    def __init__(
        self,
        bridge: "Bridge",
        scanner: "Scanner",
        settings: "Settings",
        is_training: bool = False,
    ) -> None:
        super().__init__()
        self._bridge, self._scanner = bridge, scanner
        title = "window.title_training" if is_training else "window.title"
        word(self.setWindowTitle, sentence(title))
        self.may_close: Callable[[], bool] = lambda: True
        self.setAcceptDrops(True)
        self.payments = PaymentList()
        self.card = ResultCard()
        self.scan_panel = ScanPanel(settings.receipt.hosts, is_training=is_training)
        self.recent = RecentStrip()
        self.status = StatusStrip()
        self.banner = Banner()
        self.header = Header(self.payments.search_field, is_training=is_training)
        self._lay_out(is_training=is_training)
        self.dialogs = Dialogs(self)
        self.guard = Guard(bridge, self)
        self.shift_desk: ShiftDesk | None = None
        self.camera = CameraSwitch(scanner, settings.camera, self)
        self.intake = Intake(scanner, self.scan_panel, self)
        self.desk = Desk(bridge, self.payments, self.card, self)
        self.actions_of_card = CardActions(
            bridge, self.desk, self.card, self.dialogs, self.guard, self
        )
        self.news = News(self.banner, self.status, self.recent, self.scan_panel, self.dialogs, self)
        self._connect()
        self.resize(1366, 768)  # which ends a full screen
        self.full_screen = FullScreen(self)
        self.full_screen.changed.connect(self.header.show_full_screen)
        self.full_screen.apply(is_on=settings.window.full_screen)
        self.header.full_screen_toggled.connect(self.full_screen.toggle)
        self.scan_taker: Callable[[str, str], bool] = lambda _text, _source: False
        """Takes (text, source) where a scan is meant for something else, and says whether it is."""
        self.shortcuts: list[QShortcut] = []
        self._add_keys()
        bridge.load_page(Tab.DONE)  # the results of earlier, for the strip
        self.payments.view.setFocus()

    def on_scan(self, text: str, source: str) -> None:
        """Take a scanned text, whatever has the focus and whichever dialog is open.

        Args:
            text: what was read, unchanged.
            source: `wedge`, `serial`, `camera`, `picture`, `typed` or `paste`.
        """
        self.dialogs.close_customer_copy()
        if not self.scan_taker(text, source):
            self.desk.scan(text, source)

    def on_overlong_scan(self, source: str) -> None:
        """Tell that a scanner typed more than any receipt's link holds."""
        self.dialogs.close_customer_copy()
        self.desk.refuse_overlong(source)

    def open_shift(self) -> None:
        """Show the shift: to open it, to close it, or what it came to."""
        from app.ui.shift.desk import ShiftDesk  # noqa: PLC0415 - not before the first paint

        if self.shift_desk is None:
            self.shift_desk = ShiftDesk(self._bridge, self.guard, self)
        self.shift_desk.open()

    def apply_settings(self, settings: "Settings") -> None:
        """Show and do what new settings say."""
        self.scan_panel.hosts = settings.receipt.hosts
        self._scanner.set_hosts(settings.receipt.hosts)
        self.camera.apply(settings.camera)
        self.full_screen.apply(is_on=settings.window.full_screen)

    def set_locked(self, is_locked: bool) -> None:
        """Release the camera while the screen is locked."""
        self.camera.set_locked(is_locked)

    def reword(self) -> None:
        """Say on the card what it says in the present language."""
        self.desk.reword()

    def search(self) -> None:
        """Go to the search field."""
        self.payments.search_field.setFocus()
        self.payments.search_field.selectAll()

    def show_attention(self) -> None:
        """Show the payments that need a person."""
        self.payments.show_tab(Tab.ATTENTION)
        self.payments.view.setFocus()

    def reopen(self) -> None:
        """Try once more to open the journal, or to read it."""
        self._bridge.start()
        self.desk.reload()

    def enter(self) -> None:
        """Send the link that is being typed, or answer the card's question."""
        if self.scan_panel.link_field.hasFocus():
            self.scan_panel.enter_link()
        else:
            self.desk.go_on_by_key()

    def step_back(self) -> None:
        """Close, leave or clear the one thing that Esc is meant for."""
        if not self.scan_panel.link_field.isHidden():
            self.scan_panel.close_link()
            self.payments.view.setFocus()
        elif isinstance(self.desk.subject, Answered):
            self.desk.step_back()
        elif self.payments.search_field.text():
            self.payments.show_tab(self.payments.model.tab)
            self.payments.view.setFocus()
        else:
            self.desk.step_back()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a link or a picture."""
        if has_something(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.intake.take(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts for the new size."""
        super().resizeEvent(event)
        self._arrangement.fit(self.width(), self.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the camera when the window has been painted."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._on_shown)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the camera back."""
        super().hideEvent(event)
        self._update_sight()

    def changeEvent(self, event: QEvent) -> None:
        """Give the camera back while the window is minimised."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._update_sight()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window is closing, unless somebody has to be asked first."""
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _on_shown(self) -> None:
        if self.windowIcon().isNull():
            from app.ui.look.app_icon import app_icon  # noqa: PLC0415 - not before the first paint

            self.setWindowIcon(app_icon())
        self._update_sight()

    def _update_sight(self) -> None:
        self.camera.set_in_sight(self.isVisible() and not self.isMinimized())

    def _connect(self) -> None:
        self.news.follow_till(self._bridge, self.desk)
        self.news.follow_scanner(self._scanner)
        for stumbling in (self.news, self.intake):
            stumbling.stumbled.connect(self.stumbled)
        self.news.succeeded.connect(self.succeeded)
        self._scanner.text_seen.connect(lambda text: self.on_scan(text, "camera"))
        self.intake.text_found.connect(self.on_scan)
        self.scan_panel.link_typed.connect(lambda text: self.on_scan(text, "typed"))
        self.scan_panel.camera_toggled.connect(self.camera.toggle)
        self.scan_panel.sample_wanted.connect(self.sample_wanted)
        self.payments.add_wanted.connect(self.dialogs.open_add)
        self.payments.history_wanted.connect(self.dialogs.open_history)
        self.dialogs.payment_submitted.connect(self._bridge.add_payment)
        self.dialogs.history_wanted.connect(self._bridge.load_history)
        self.dialogs.payment_picked.connect(self.desk.open_payment)
        self._bridge.history_loaded.connect(self.dialogs.take_history)
        self.dialogs.story_wanted.connect(self._bridge.load_story)
        self._bridge.story_loaded.connect(self.dialogs.take_story)
        self._bridge.payment_changed.connect(self.dialogs.change)
        self.dialogs.check_wanted.connect(self.check_wanted)
        self.recent.picked.connect(self.dialogs.open_story)
        self.status.attention_wanted.connect(self.show_attention)
        self.status.help_wanted.connect(self.dialogs.open_help)
        self.actions_of_card.reopen_wanted.connect(self.reopen)
        self.actions_of_card.id_copied.connect(
            lambda: self.scan_panel.remark(sentence("window.id_copied"))
        )
        self._bridge.state_changed.connect(lambda state: self.header.shift.show_shift(state.shift))
        self.header.shift_wanted.connect(self.open_shift)
        self.guard.changed.connect(self.header.show_unlocked)
        self.header.lock_wanted.connect(self.guard.lock)
        for wanting in (self.header, self.news, self.actions_of_card):
            wanting.settings_wanted.connect(self.settings_wanted)

    def _add_keys(self) -> None:
        actions, desk = self.actions_of_card, self.desk
        keys: dict[str, Callable[[], object]] = {
            "F1": self.dialogs.open_help,
            "F2": self.dialogs.open_add,
            "F3": self.dialogs.open_history,
            "F4": self.camera.toggle,
            "F5": desk.scan_again,
            "F6": actions.retry,
            "Shift+F6": actions.retry_all,
            "F7": actions.copy_phone,
            "F8": self.sample_wanted.emit,
            "F9": actions.show_customer_copy,
            "F10": self.open_shift,
            "F11": self.full_screen.toggle,
            "F12": self.check_wanted.emit,
            "Return": self.enter,
            "Enter": self.enter,
            "Ctrl+Return": actions.override,
            "Ctrl+Enter": actions.override,
            "Esc": self.step_back,
            "Ctrl+F": self.search,
            "Ctrl+L": self.scan_panel.ask_for_link,
            "Ctrl+V": self.intake.paste,
            "Ctrl+C": actions.copy_id,
            "Ctrl+D": actions.show_story,
            "Ctrl+G": self.banner.press,
            "Ctrl+Del": actions.withdraw,
            "Ctrl+R": actions.restore,
            "Ctrl+,": self.settings_wanted.emit,
            "Ctrl+T": self.header.language.open_menu,
            "Ctrl+Q": self.close,
            "Ctrl+K": self.guard.switch,
        }
        for key, call in keys.items():
            self._bind(key, call)
        for at, tab in enumerate(TABS):
            self._bind(f"Ctrl+{at + 1}", partial(self.payments.show_tab, tab))
        for at in range(MOST_CANDIDATES):
            self._bind(str(at + 1), partial(desk.choose_by_key, at))

    def _bind(self, key: str, call: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(call)
        self.shortcuts.append(shortcut)

    def _lay_out(self, *, is_training: bool) -> None:
        self._arrangement = Arrangement(
            Parts(
                *(self.header, self.payments, self.card),
                *(self.scan_panel, self.recent, self.status),
            )
        )
        self.setMinimumSize(*LEAST)
        ground = Ground(is_training=is_training)
        column = QVBoxLayout(ground)
        edge = FRAME if is_training else 0
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(self._arrangement.grid, 1)
        self._arrangement.fit(WIDE_PX, HIGH_PX)
        column.addWidget(self.status)
        self.setCentralWidget(ground)
