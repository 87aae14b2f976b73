"""The settings dialog: pages, one save button; the file's own checks say what is wrong."""

from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.receipt import LinkRefusedError, parse_link
from app.services.settings import (
    Settings,
    SettingsError,
    as_plain,
    check_settings,
    save_settings,
)
from app.ui.letterbox import Letterbox
from app.ui.look.dialog_size import open_at_most
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import TARGET_PX
from app.ui.settings.fields import FAULT_PX, FramedField
from app.ui.settings.pages.camera import CameraPage
from app.ui.settings.pages.page import SettingsPage
from app.ui.settings.pages.receipt import ReceiptPage
from app.ui.settings.pages.scanner import ScannerPage
from app.ui.settings.pages.security import SecurityPage
from app.ui.settings.pages.server import ServerPage
from app.ui.settings.pages.transfer import TransferPage
from app.ui.settings.pages.window import WindowPage

SIZE = (880, 640)
LIST_WIDTH = 210


class SettingsDialog(QDialog):
    """Edits all settings at once. It blocks nothing: show it with `open()`.

    What is tried on the spot is told by `tried`; the end of each trial too, whichever way the
    dialog is closed. Saving comes before that end, so that nothing flickers back.
    """

    saved = Signal(object)
    """The file is written: the new Settings, to be applied."""
    tried = Signal(str, object)
    """See `SettingsPage.tried`."""

    def __init__(
        self,
        path: Path,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        is_training: bool = False,
    ) -> None:
        """Show settings.

        Args:
            path: the settings file.
            settings: what it says now; the defaults where it cannot be read.
            parent: the window.
            is_training: the built-in simulator answers, whatever the server's settings say.
        """
        super().__init__(parent)
        self._path = path
        self._tried: set[str] = set()
        self._letterbox = Letterbox(self)
        self.camera = CameraPage(self._is_receipt)
        self.scanner = ScannerPage(self._hosts)
        self.security = SecurityPage()
        self.transfer = TransferPage(settings)
        self.server = ServerPage(is_training=is_training)
        self.pages: tuple[SettingsPage, ...] = (
            *(self.server, ReceiptPage(), self.camera, self.scanner),
            *(WindowPage(), self.security, self.transfer),
        )
        self._fields = [field for page in self.pages for field in page.fields]
        self._saved_hosts = settings.receipt.hosts
        self.page_list = QListWidget(self)
        self._stack = QStackedWidget(self)
        self._areas: dict[SettingsPage, QScrollArea] = {}
        self._fault = TextLabel(FAULT_PX, "bad", parent=self)
        self._fault.hide()
        self.save_button = QPushButton(self)
        self._cancel_button = QPushButton(self, autoDefault=False)
        word(self.setWindowTitle, sentence("settings_dialog.title"))
        self._lay_out()
        self._show(settings)
        self._connect()

    @property
    def page(self) -> SettingsPage:
        """The page in sight."""
        return self.pages[self._stack.currentIndex()]

    def show_page(self, page: SettingsPage) -> None:
        """Go to a page."""
        self.page_list.setCurrentRow(self.pages.index(page))

    def turn(self, by: int) -> None:
        """Go on by so many pages."""
        self.page_list.setCurrentRow((self._stack.currentIndex() + by) % len(self.pages))

    def field(self, key: str) -> FramedField:
        """Give the field of `section.key`."""
        return next(field for field in self._fields if field.key == key)

    def take_scan(self, text: str, source: str) -> bool:
        """Take a scan that the page in sight is meant for; any other is handled as always."""
        return self.isVisible() and self.page.take_scan(text, source)

    def show_state(self, *, has_pin: bool) -> None:
        """Say whether there is a PIN."""
        self.security.show_state(has_pin=has_pin)
        self.transfer.show_state(has_pin=has_pin)

    def open(self) -> None:
        """Show the dialog, and begin what its page tries."""
        super().open()
        self.page.enter()

    def done(self, result: int) -> None:
        """End what is being tried, then close."""
        for page in self.pages:
            page.leave()
        for section in sorted(self._tried):
            self.tried.emit(section, None)
        self._tried.clear()
        super().done(result)

    def save(self) -> None:
        """Check what was entered; if all is right, write it and close."""
        if self._tell_faults():
            return
        settings = check_settings(self._plain(), self._path)
        self.setEnabled(False)
        # Written to the disk in earnest, which can take longer than a frame.
        Thread(target=self._write, args=(settings,), name="settings", daemon=True).start()

    def _write(self, settings: Settings) -> None:
        try:
            save_settings(self._path, settings, replace_broken=True)
        except SettingsError as error:
            self._letterbox.post(partial(self._on_not_written, error))
        else:
            self._letterbox.post(partial(self._on_written, settings))

    def _on_written(self, settings: Settings) -> None:
        self.setEnabled(True)
        self.saved.emit(settings)
        self.accept()

    def _on_not_written(self, error: SettingsError) -> None:
        self.setEnabled(True)
        self._fault.show_text(sentence(error.reason_key, detail=error.detail))

    def _tell_faults(self) -> bool:
        """Say at each field what is wrong with it, and lead to the first; tell if there is one."""
        self._fault.hide()
        for field in self._fields:
            field.set_fault(self._fault_of(field))
        faulty = [field for field in self._fields if field.fault]
        if faulty:
            self.show_page(next(page for page in self.pages if faulty[0] in page.fields))
            faulty[0].editor.setFocus()
        return bool(faulty)

    def _fault_of(self, field: FramedField) -> str:
        own = field.field.own_fault()
        if own:
            return sentence(own, detail="")
        section, name = field.key.split(".")
        try:
            check_settings({section: {name: field.value()}}, self._path)
        except SettingsError as error:
            item = error.key.removeprefix(field.key).lstrip(".")
            words = sentence(error.reason_key, detail=error.detail)
            return f"{item}: {words}" if item else words
        return ""

    def _plain(self) -> dict[str, dict[str, Any]]:
        plain: dict[str, dict[str, Any]] = {}
        for page in self.pages:
            for section, values in page.plain().items():
                plain.setdefault(section, {}).update(values)
        return plain

    def _show(self, settings: Settings) -> None:
        plain = as_plain(settings)
        for field in self._fields:
            section, name = field.key.split(".")
            field.set_value(plain[section][name])

    def _hosts(self) -> tuple[str, ...]:
        """Give the hosts on the receipts' page, or the saved ones while those are wrong."""
        try:
            hosts = self.field("receipt.hosts").value()
            return check_settings({"receipt": {"hosts": hosts}}, self._path).receipt.hosts
        except SettingsError:
            return self._saved_hosts

    def _is_receipt(self, text: str) -> bool:
        try:
            parse_link(text, self._hosts())
        except LinkRefusedError:
            return False
        return True

    def _on_turned(self, row: int) -> None:
        self.page.leave()
        self._put_in(self.pages[row])
        self._stack.setCurrentIndex(row)
        if self.isVisible():
            self.page.enter()

    def _on_tried(self, section: str, values: object) -> None:
        if values is None:
            self._tried.discard(section)
        else:
            self._tried.add(section)
        self.tried.emit(section, values)

    def _connect(self) -> None:
        self.page_list.currentRowChanged.connect(self._on_turned)
        self.page_list.setCurrentRow(0)
        self.save_button.clicked.connect(self.save)
        self._cancel_button.clicked.connect(self.reject)
        self.transfer.offer_taken.connect(self._show)
        for page in self.pages:
            page.tried.connect(self._on_tried)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.turn, by))

    def _lay_out(self) -> None:
        word(self.page_list.setAccessibleName, sentence("settings_dialog.pages"))
        self.page_list.setFixedWidth(LIST_WIDTH)
        for at, page in enumerate(self.pages):
            self.page_list.addItem("")
            self.page_list.item(at).setSizeHint(QSize(0, TARGET_PX + 2))
            self._areas[page] = _area(page, self._stack)
            self._stack.addWidget(self._areas[page])
            self.reword_row(at)
        word(self.save_button.setText, sentence("settings_dialog.save"))
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        word(self._cancel_button.setText, sentence("button.cancel"))
        hint = TextLabel(FAULT_PX, "muted", parent=self)
        hint.setText(sentence("settings_dialog.keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        both, buttons = QHBoxLayout(), QHBoxLayout()
        layout.addLayout(both, 1)
        layout.addWidget(self._fault)
        layout.addLayout(buttons)
        both.setSpacing(16)
        both.addWidget(self.page_list)
        both.addWidget(self._stack, 1)
        buttons.addWidget(hint, 1)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self._cancel_button)
        open_at_most(self, *SIZE)
        self._put_in(self.pages[0])

    def _put_in(self, page: SettingsPage) -> None:
        """Put a page where it belongs, and the next one in the next turn of the event loop.

        To be put into a window costs a page more than to be made: its style is worked out then.
        """
        area = self._areas[page]
        if area.widget() is None:
            area.setWidget(page)
            # The area has the page paint a ground of its own otherwise.
            page.setAutoFillBackground(False)
            area.viewport().setAutoFillBackground(False)
        left = next((page for page, area in self._areas.items() if area.widget() is None), None)
        if left is not None:
            QTimer.singleShot(0, self, partial(self._put_in, left))

    def reword(self) -> None:
        """Name the pages in the present language."""
        for at in range(len(self.pages)):
            self.reword_row(at)

    def reword_row(self, at: int) -> None:
        """Name one page in the present language."""
        item = self.page_list.item(at)
        item.setText(self.pages[at].title)


def _area(page: SettingsPage, stack: QStackedWidget) -> QScrollArea:
    area = QScrollArea(stack, widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    word(area.setAccessibleName, page.title)
    return area
