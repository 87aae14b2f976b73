"""Where FBox stands, and a test of it on the spot."""

from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from app.ui.card.payment_faces import advice_words
from app.ui.letterbox import Letterbox
from app.ui.look.formats import moment, plain
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import Sentence, sentence
from app.ui.settings.fields import SecondsField, TextField
from app.ui.settings.headers import HeadersField
from app.ui.settings.pages.page import SettingsPage

if TYPE_CHECKING:
    from app.services.server_probe import ServerProbe, ServerReport

SAME_CLOCK_S = 2.0
"""A difference that the way of the answer alone explains."""


class ServerPage(SettingsPage):
    """The server's address; F5 asks whether FBox is there, by what stands in the fields."""

    def __init__(self, *, is_training: bool) -> None:
        super().__init__(
            "fbox",
            [
                TextField("fbox.base_url"),
                SecondsField("fbox.connect_timeout_s"),
                SecondsField("fbox.read_timeout_s"),
                HeadersField("fbox.headers"),
            ],
        )
        self._letterbox = Letterbox(self)
        self._probe: ServerProbe | None = None
        if is_training:
            note = TextLabel(tint="muted")
            note.setText(sentence("settings_dialog.training"))
            self.column.insertWidget(0, note)
        below = self.column.indexOf(self.fields[0]) + 1
        self.button = self.add_button(sentence("server_test.button"), "F5", below)
        self.button.clicked.connect(self.test)
        self.verdict = TextLabel(bold=True)
        self.details = TextLabel()
        for at, label in enumerate((self.verdict, self.details)):
            label.hide()
            self.column.insertWidget(below + 1 + at, label)
        self.column.addStretch()

    def test(self) -> None:
        """Ask the server; answered on the page, and by nothing if the page is left before."""
        settings = self.checked()
        if self._probe is not None:
            return
        if settings is None or not settings.fbox.base_url:
            self._show(sentence("server_test.not_ready"), "bad")
            return
        from app.services.server_probe import ServerProbe  # noqa: PLC0415 - not with the dialog

        probe = self._probe = ServerProbe(settings.fbox)
        self.button.setEnabled(False)
        self._show(sentence("server_test.asking"), "muted")
        Thread(target=self._ask, args=(probe,), name="server-test", daemon=True).start()

    def leave(self) -> None:
        """Wait for no answer any more."""
        if self._probe is not None:
            # The client may have to wait for the end of a connection, which is not ours to do.
            Thread(target=self._probe.stop, name="server-test-end", daemon=True).start()
            self._end()
            self._show(None, "muted")

    def _ask(self, probe: "ServerProbe") -> None:
        report = probe.run()
        self._letterbox.post(partial(self._on_report, probe, report))

    def _on_report(self, probe: "ServerProbe", report: "ServerReport") -> None:
        if probe is not self._probe:
            return
        self._end()
        if report.advice is not None or not report.is_reachable:
            words = advice_words(report.advice, "title") or sentence("server_test.bad")
            self._show(words, "bad")
        elif report.is_clock_wrong:
            self._show(sentence("server_test.good_but_clock"), "bad")
        else:
            self._show(sentence("server_test.good"), "good")
        self.details.show_text("\n".join(_details(report)))

    def _end(self) -> None:
        self._probe = None
        self.button.setEnabled(True)

    def _show(self, verdict: str | None, tint: str) -> None:
        self.details.show_text("")
        self.verdict.set_tint(tint)
        self.verdict.show_text(verdict or "")


def _details(report: "ServerReport") -> list[str]:
    """Say what was found, a line each."""
    lines: list[str] = []
    if report.advice is not None:
        lines += [advice_words(report.advice, "meaning"), advice_words(report.advice, "action")]
    if report.terminal_id:
        lines.append(sentence("server_test.terminal", terminal=plain(report.terminal_id)))
    if report.version:
        lines.append(sentence("server_test.version", version=plain(report.version)))
    if report.latency_ms is not None:
        lines.append(sentence("server_test.latency", ms=report.latency_ms))
    if report.box_time is not None:
        lines.append(sentence("server_test.time", time=moment(report.box_time)))
    if report.clock_off_s is not None:
        lines.append(_clock_line(report.clock_off_s))
    if report.is_clock_wrong:
        lines.append(sentence("server_test.clock_wrong"))
    if report.is_reachable:
        way = "encrypted" if report.is_encrypted else "open"
        lines.append(sentence(f"server_test.{way}"))
    return [line for line in lines if line]


def _clock_line(off_s: float) -> Sentence:
    if abs(off_s) <= SAME_CLOCK_S:
        return sentence("server_test.clock_same")
    way = "ahead" if off_s > 0 else "behind"
    seconds = round(abs(off_s))
    minutes, seconds = divmod(seconds, 60)
    return sentence(f"server_test.clock_{way}", time=f"{minutes}:{seconds:02}")
