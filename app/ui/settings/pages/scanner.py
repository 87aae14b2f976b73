"""How the barcode scanner is set, and a place to scan: what arrived, and what it was taken for."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime

from app.domain.keyboard_layouts import LAYOUTS
from app.services.intake import Intake, Judged
from app.services.settings_checks import BAUD_RATES, TERMINATORS
from app.ui.look.formats import issued
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence
from app.ui.settings.fields import ChoiceField, SpeedField, TextField
from app.ui.settings.pages.page import SettingsPage

HAND_SCANNERS = {"wedge", "serial"}
SHOWN = 600
NAMES = {"\t": "TAB", "\r": "CR", "\n": "LF", "\x1b": "ESC", "\x1d": "GS"}


class ScannerPage(SettingsPage):
    """While it is in sight, what a hand scanner reads is shown here and goes nowhere else.

    Attributes:
        end_key: `enter`, `tab` or `none`: what ended the code that is taken next.
    """

    def __init__(self, hosts: Callable[[], Collection[str]]) -> None:
        """Wait for a scan.

        Args:
            hosts: gives the hosts that count, as they stand on their page.
        """
        super().__init__(
            "scanner",
            [
                TextField("scanner.prefix"),
                ChoiceField("scanner.terminator", TERMINATORS),
                TextField("scanner.port"),
                SpeedField("scanner.baud_rate", BAUD_RATES),
            ],
        )
        self._hosts = hosts
        self._is_in_sight = False
        self.end_key = ""
        self.hint = TextLabel(bold=True)
        self.hint.setText(sentence("scanner_test.hint"))
        self.arrived = TextLabel(mono=True)
        self.verdict = TextLabel(bold=True)
        self.details = TextLabel()
        self.column.addWidget(self.hint)
        for label in (self.arrived, self.verdict, self.details):
            label.hide()
            self.column.addWidget(label)
        self.column.addStretch()
        for field in self.fields:
            field.field.watch(self._try)

    def enter(self) -> None:
        """Have the scanner work as the fields say."""
        self._is_in_sight = True
        self._try()

    def leave(self) -> None:
        """Let it work as it did before."""
        if self._is_in_sight:
            self._is_in_sight = False
            self.tried.emit("scanner", None)

    def take_scan(self, text: str, source: str) -> bool:
        """Show what a hand scanner read; it is handled no further."""
        settings = self.checked()
        if not self._is_in_sight or source not in HAND_SCANNERS:
            return False
        prefix = settings.scanner.prefix if settings else ""
        judged = Intake(hosts=self._hosts(), prefix=prefix).judge(text, datetime.now(UTC))
        self.arrived.show_text(visible(text))
        self.verdict.set_tint("good" if judged.receipt else "bad")
        self.verdict.show_text(_verdict(judged))
        end_key = self.end_key if source == "wedge" else ""
        self.details.show_text("\n".join(_details(text, source, end_key, judged)))
        return True

    def _try(self) -> None:
        settings = self.checked()
        if self._is_in_sight and settings is not None:
            self.tried.emit("scanner", settings.scanner)


def visible(text: str) -> str:
    """Show each character of a scan: a blank as a dot, control characters by their names."""
    shown = "".join(_picture_of(character) for character in text[:SHOWN])
    return shown + "…" if len(text) > SHOWN else shown


def _picture_of(character: str) -> str:
    if character == " ":
        return "·"
    if character.isprintable():
        return character
    return f"‹{NAMES.get(character) or format(ord(character), '02X')}›"


def _verdict(judged: Judged) -> str:
    if judged.receipt is not None:
        return sentence("scanner_test.receipt")
    return sentence(judged.fault_key, detail=judged.detail)


def _details(text: str, source: str, end_key: str, judged: Judged) -> list[str]:
    lines: list[str] = [sentence("scanner_test.length", length=len(text))]
    if source == "wedge":
        layout = next((each.name for each in LAYOUTS if each.can_type(text.strip())), "other")
        lines.append(sentence(f"scanner_test.layout.{layout}"))
        if end_key:
            lines.append(sentence(f"scanner_test.end.{end_key}"))
    else:
        lines.append(sentence("scanner_test.serial"))
    receipt = judged.receipt
    if receipt is None:
        lines.append(sentence("scanner_test.read_as", text=visible(judged.text)))
        return lines
    if judged.text != text:
        lines.append(sentence("scanner_test.repaired", text=judged.text))
    lines.append(
        sentence(
            "scanner_test.parts",
            terminal=receipt.terminal,
            number=receipt.number,
            sign=receipt.fiscal_sign,
            time=issued(receipt),
        )
    )
    lines += [sentence(f"link_warning.{warning.value}") for warning in judged.warnings]
    return lines
