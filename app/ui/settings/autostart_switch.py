"""The switch for starting together with the computer; it has its effect at once."""

# ruff: noqa: N802 (Qt's own names)

from contextlib import suppress
from functools import partial
from threading import Thread

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.letterbox import Letterbox
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import TARGET_PX
from app.ui.look.tick_box import TickBox
from app.ui.machine.autostart import Autostart, autostart_here


class AutostartSwitch(QWidget):
    """Shows what the system does, and has it changed; not a part of the settings file."""

    def __init__(self, autostart: Autostart | None = None) -> None:
        super().__init__()
        self._autostart = autostart or autostart_here()
        self._letterbox = Letterbox(self)
        self.box = TickBox(self)
        word(self.box.setText, sentence("autostart.switch"))
        word(self.box.setAccessibleName, sentence("autostart.switch"))
        self.box.setMinimumHeight(TARGET_PX)
        self.box.setEnabled(False)
        self.box.clicked.connect(self._on_clicked)
        self._fault = TextLabel(13, "bad", parent=self)
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self._fault)

    @property
    def fault(self) -> str:
        """Why it could not be changed; empty while nothing is wrong."""
        return self._fault.accessibleName()

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew: somebody else may have changed it."""
        super().showEvent(event)
        self._do(None)

    def _on_clicked(self, is_on: bool) -> None:
        self._do(is_on)

    def _do(self, wanted: bool | None) -> None:
        """Change it, if so wanted, and look; on another thread, since the folder may be afar."""
        self.box.setEnabled(False)
        Thread(target=self._work, args=(wanted,), name="autostart", daemon=True).start()

    def _work(self, wanted: bool | None) -> None:
        fault, is_on = "", False
        try:
            if wanted is not None:
                self._autostart.set_on(is_on=wanted)
            is_on = self._autostart.is_on()
        except OSError as error:
            fault = error.strerror or type(error).__name__
            with suppress(OSError):
                is_on = self._autostart.is_on()
        with suppress(RuntimeError):  # the dialog is gone
            self._letterbox.post(partial(self._on_done, is_on, fault))

    def _on_done(self, is_on: bool, fault: str) -> None:
        self.box.setEnabled(True)
        self.box.setChecked(is_on)
        self._fault.show_text(sentence("autostart.fault", detail=fault) if fault else "")
