"""A small window to scan at, run as a program: commands come in, one word a line, events go out."""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.keyboard import repair_scan
from app.ui.scan.wedge_filter import WedgeFilter

SLOW_GAP_MS = 400
"""A loaded machine may stop the scanner's stand-in between two keys for longer than a scanner."""


def tell(**event: object) -> None:
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


class Window(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.textChanged.connect(lambda text: tell(text=text))
        self.combo = QComboBox()
        self.combo.addItems(["https", "реезы"])
        self.combo.currentTextChanged.connect(lambda text: tell(chosen=text))
        self.button = QPushButton("Withdraw")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(lambda: tell(clicked=True))
        central = QWidget()
        layout = QVBoxLayout(central)
        for widget in (self.line, self.combo, self.button):
            layout.addWidget(widget)
        self.setCentralWidget(central)
        self.menu = self.menuBar().addMenu("File")
        self.menu.addAction("https").triggered.connect(lambda: tell(opened=True))
        self.box = QMessageBox(QMessageBox.Icon.Question, "Sure?", "Sure?", parent=self)
        self.box.setModal(True)
        self.box.finished.connect(lambda: tell(answered=True))
        self.busy = QTimer(self, interval=20)
        self.busy.timeout.connect(lambda: time.sleep(0.2))
        self.tick = QTimer(self, interval=10)
        self.tick.timeout.connect(self._watch)
        self.word = ""

    def obey(self) -> None:
        """Do what a line says, and say so once the focus is where it belongs."""
        word = sys.stdin.readline().strip()
        if word in {"line", "combo", "button"}:
            self.activateWindow()
            getattr(self, word).setFocus()
        elif word == "list":
            self.combo.showPopup()
        elif word == "menu":
            self.menu.popup(self.pos())
        elif word == "box":
            self.box.show()
            self.box.activateWindow()
        elif word == "close":
            self.combo.hidePopup()
            self.menu.close()
            self.box.hide()
            self.activateWindow()
        elif word == "clear":
            self.line.clear()
        elif word == "busy":
            self.busy.start()
        elif word == "idle":
            self.busy.stop()
        else:
            QApplication.quit()
        self.word = word
        self.tick.start()

    def _watch(self) -> None:
        places = {"list": self.combo.view(), "menu": self.menu, "box": self.box}
        places |= dict.fromkeys(("line", "combo", "button", "close"), self)
        widget = places.get(self.word)
        if not widget or QGuiApplication.focusWindow() is widget.window().windowHandle():
            self.tick.stop()
            tell(done=self.word)


application = QApplication(sys.argv)
wedge = WedgeFilter(application)
wedge.set_options(gap_ms=SLOW_GAP_MS)
wedge.install()
wedge.scanned.connect(lambda text: tell(scanned=text, repaired=repair_scan(text)))
window = Window()
window.show()
window.activateWindow()
commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
commands.activated.connect(window.obey)
application.exec()
