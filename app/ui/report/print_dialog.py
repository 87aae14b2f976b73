"""Asks for the printer of a report.

The system's own dialog would take the keys of a scan for itself, and hold the window while it is
open.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.look.choice_box import ChoiceBox
from app.ui.look.form_dialog import FormDialog
from app.ui.look.formats import plain
from app.ui.look.sentences import sentence

NAME_LENGTH = 60


class PrintDialog(FormDialog):
    """Offers the printers that are set up, the usual one first."""

    chosen = Signal(str)

    def __init__(self, printers: list[str], usual: str, parent: QWidget) -> None:
        super().__init__(sentence("report.print_title"), sentence("report.print_now"), parent)
        self.field = ChoiceBox(self)
        for printer in printers:
            self.field.addItem(plain(printer, NAME_LENGTH), printer)
        self.field.setCurrentIndex(printers.index(usual) if usual in printers else 0)
        self.add_field(sentence("report.printer_field"), self.field)

    def submit(self) -> None:
        """Hand the printer's name on."""
        self.accept()
        self.chosen.emit(self.field.currentData())
