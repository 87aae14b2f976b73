"""The page behind F12: is this till all right, and if not, everything that support will ask for."""

import json
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.services.datadir import DataDir
from app.services.diagnostics import Findings, Trouble, find_all
from app.ui.letterbox import Letterbox
from app.ui.look.dialog_size import open_at_most
from app.ui.look.formats import plain, short_moment
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import has_sentence, sentence, word
from app.ui.support.child_command import ChildCommand
from app.ui.support.diagnostics_parts import FactTable, Tried, TriedRows

SIZE = (1040, 640)
WORDS = 240
DETAIL = "selftest.detail"
"""The sentence that is nothing but what was found."""
STATES = (
    "awaiting_receipt",
    "waiting",
    "sending",
    "uncertain",
    "rejected",
    "confirmed",
    "withdrawn",
)

NUMBERS = ("attempts", "oldest_unsent", "backups", "newest_backup", "revision", "fault")


class DiagnosticsDialog(QDialog):
    """Tries every part in a process of its own, and saves one file for support. Not modal."""

    def __init__(self, folder: DataDir, window: QWidget, *, is_training: bool = False) -> None:
        """Show nothing yet: `check` begins.

        Args:
            folder: the data directory.
            window: the till's.
            is_training: as the window was started.
        """
        super().__init__(window)
        self._folder = folder
        base = folder.path.parent if is_training else folder.path
        self._place = ["--data-dir", str(base), *(["--training"] if is_training else [])]
        self._letterbox = Letterbox(self)
        self._tried: list[Tried] = []
        self._lines: list[str] = []
        self._errors = ""
        self._findings: Findings | None = None
        self._saved: Path | None = None
        self._selftest = ChildCommand(self)
        self._selftest.line_said.connect(self._on_tried)
        self._selftest.ended.connect(self._on_selftest_ended)
        self._bundle = ChildCommand(self)
        self._bundle.line_said.connect(self._on_saved)
        self._bundle.ended.connect(self._on_bundle_ended)
        word(self.setWindowTitle, sentence("diagnostics.title"))
        self._summary = TextLabel(17, bold=True, parent=self)
        self._rows = TriedRows(self)
        self._tables = {
            name: FactTable(sentence(f"diagnostics.{name}"), self)
            for name in ("troubles", "journal", "versions", "places")
        }
        self._note = TextLabel(14, parent=self)
        self._note.hide()
        self.save_button = self._button("diagnostics.save", self.save, "Ctrl+S")
        self.copy_button = self._button("diagnostics.copy", self.copy, "Ctrl+C")
        self.again_button = self._button("diagnostics.again", self.check, "F5")
        self.folder_button = self._button("diagnostics.folder", self.open_folder, "Ctrl+O")
        self.folder_button.hide()
        self.close_button = self._button("button.close", self.reject)
        self.save_button.setProperty("primary", True)
        self._lay_out()
        open_at_most(self, *SIZE)

    def check(self) -> None:
        """Look at everything anew, unless that is being done."""
        if self._selftest.is_running:
            return
        self._tried.clear()
        self._lines.clear()
        self._rows.clear()
        self._tell_summary("ready", sentence("diagnostics.checking"))
        self.again_button.setEnabled(False)
        self._selftest.start(["selftest", "--json", *self._place])
        Thread(target=self._look, name="diagnostics", daemon=True).start()

    def save(self) -> None:
        """Save the file for support, on the desktop where there is one."""
        if self._bundle.is_running:
            return
        self._saved = None
        self.save_button.setEnabled(False)
        self.folder_button.hide()
        self._note.show_text(sentence("diagnostics.saving"))
        self._bundle.start(["support-bundle", str(self._target()), *self._place])

    def copy(self) -> None:
        """Put everything on the clipboard, as text."""
        QGuiApplication.clipboard().setText(self.text())
        self._note.show_text(sentence("diagnostics.copied"))

    def open_folder(self) -> None:
        """Show the folder that holds the saved file."""
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def stop(self) -> None:
        """End what runs beside the window."""
        self._letterbox.close()
        self._selftest.stop()
        self._bundle.stop()

    def text(self) -> str:
        """Give everything that is shown, as text; no phone and no secret is among it."""
        lines = [self._summary.accessibleName(), ""]
        lines += [
            f"{sentence(f'selftest.{tried.state}')}: {tried.name}: {tried.words}"
            for tried in self._tried
        ]
        if self._findings is not None:
            for name, facts in self._facts(self._findings).items():
                lines += ["", sentence(f"diagnostics.{name}")]
                lines += [f"{left}: {right}" for left, right in facts]
        return "\n".join(lines)

    def _look(self) -> None:
        findings = find_all(self._folder)
        with suppress(RuntimeError):  # the window is gone
            self._letterbox.post(partial(self._on_found, findings))

    def _on_found(self, findings: Findings) -> None:
        self._findings = findings
        for name, facts in self._facts(findings).items():
            self._tables[name].show_facts(facts)

    def _facts(self, findings: Findings) -> dict[str, list[tuple[str, str]]]:
        return {
            "troubles": _troubles(findings.troubles),
            "journal": _numbers(findings.numbers),
            "versions": list(findings.versions.items()),
            "places": [(sentence(f"place.{key}"), path) for key, path in findings.places.items()],
        }

    def _on_tried(self, line: str) -> None:
        tried = tried_of(line)
        if tried is not None:
            self._lines.append(line)
            self._tried.append(tried)
            self._rows.add(tried)

    def _on_selftest_ended(self, _code: int, errors: str) -> None:
        self.again_button.setEnabled(True)
        self._errors = errors
        self._sum_up()

    def reword(self) -> None:
        """Say all that was found in the present language."""
        lines = self._lines.copy()
        self._tried.clear()
        self._lines.clear()
        self._rows.clear()
        for line in lines:
            self._on_tried(line)
        if self._findings is not None:
            self._on_found(self._findings)
        if self.again_button.isEnabled():
            self._sum_up()

    def _sum_up(self) -> None:
        bad = [row for row in self._tried if row.is_in_the_way]
        if not self._tried:
            words = sentence("diagnostics.not_tried", detail=plain(self._errors, WORDS))
            self._tell_summary("bad", words)
        elif bad:
            parts = ", ".join(row.name for row in bad)
            self._tell_summary("bad", sentence("selftest.not_ready", parts=parts))
        else:
            self._tell_summary("good", sentence("selftest.ready"))

    def _on_saved(self, line: str) -> None:
        self._saved = Path(line)

    def _on_bundle_ended(self, code: int, errors: str) -> None:
        self.save_button.setEnabled(True)
        if code == 0 and self._saved is not None:
            self._note.show_text(sentence("diagnostics.saved", file=str(self._saved)))
            self.folder_button.show()
        else:
            self._note.show_text(sentence("diagnostics.not_saved", detail=plain(errors, WORDS)))

    def _tell_summary(self, tint: str, words: str) -> None:
        self._summary.set_tint(tint)
        self._summary.show_text(words)

    def _target(self) -> Path:
        desktop = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DesktopLocation)
        place = Path(desktop)
        return place if desktop and place.is_dir() else self._folder.path

    def _button(self, key: str, slot: object, shortcut: str = "") -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        word(button.setText, sentence(key))
        button.clicked.connect(slot)
        if shortcut:
            QShortcut(QKeySequence(shortcut), self).activated.connect(slot)
        return button

    def _lay_out(self) -> None:
        inner = QWidget()
        halves = QHBoxLayout(inner)
        halves.setContentsMargins(0, 0, 12, 0)
        halves.setSpacing(30)
        left, right = QVBoxLayout(), QVBoxLayout()
        halves.addLayout(left, 1)
        halves.addLayout(right, 1)
        for table in self._tables.values():
            right.addWidget(table)
        right.addStretch()
        left.addWidget(self._rows)
        left.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        word(area.setAccessibleName, sentence("diagnostics.title"))
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._summary)
        column.addWidget(area, 1)
        column.addWidget(self._note)
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        for button in (self.save_button, self.copy_button, self.again_button, self.folder_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)


def tried_of(line: str) -> Tried | None:
    """Read a line of `selftest --json`; None where it is something else."""
    try:
        said = json.loads(line)
        key, params = said["key"], said["params"]
        words = sentence(key, **params) if has_sentence(key) else said["detail"]
        return Tried(
            said["check"],
            said["state"],
            bool(said["optional"]),
            # What was found is a stranger's text; only a sentence of ours stays one.
            plain(words, WORDS) if key == DETAIL else words,
        )
    except (ValueError, KeyError, TypeError):
        return None


def _troubles(troubles: Sequence[Trouble]) -> list[tuple[str, str]]:
    if not troubles:
        return [(sentence("diagnostics.no_troubles"), "")]
    return [
        (
            short_moment(trouble.at),
            f"{sentence(f'trouble.{trouble.level.lower()}')}: {plain(trouble.words, WORDS)}",
        )
        for trouble in troubles
    ]


def _numbers(numbers: dict[str, str]) -> list[tuple[str, str]]:
    """Name the numbers that a person can make something of; the file for support has all."""
    facts: list[tuple[str, str]] = [
        (sentence(f"state.{state}"), numbers[f"payments_{state}"])
        for state in STATES
        if f"payments_{state}" in numbers
    ]
    facts += [(sentence(f"number.{name}"), numbers[name]) for name in NUMBERS if name in numbers]
    if "file_bytes" in numbers:
        size = f"{int(numbers['file_bytes']) / 1_000_000:.1f} MB"
        facts.append((sentence("number.file_bytes"), size))
    return facts
