"""How long the window's loop stands still in each action: `python -m tests.bench turns [--runs N]`.

Each run is a process of its own with the real window over a journal of a million payments, of
which 500 await a receipt and 10,000 are loaded into the list. A timer notes every millisecond when
the loop turns; of each action the longest gap between two turns is kept, and beside it the longest
time that the window's own thread worked in one. On a machine that is busy with other things a gap
tells of those as well, so of all runs the shortest counts. First openings are first ones in each.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop, QModelIndex, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from app.bootstrap import TillOpening, make_application
from app.domain.payment import PaymentState
from app.services.datadir import open_datadir
from app.services.languages import Language
from app.services.samples import sample_link
from app.services.settings import load_settings
from app.services.views import Tab
from app.ui.look import theme
from app.ui.look.translation import switch_language
from app.ui.machine.instance import Instance
from app.ui.window_run import Start, WindowRun
from tests.bench.listing import filled_journal
from tests.bench.server import serving
from tests.bench.table import Row

ROOT = Path(__file__).parents[2]
PAYMENTS, AWAITING, LISTED = 1_000_000, 500, 10_000
RUNS = 3
ALLOWED_S = 0.050
LIMIT_MS = 60_000
Condition = Callable[[], bool]


def measure(runs: int = RUNS) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, serving(0.02) as base_url:
        place = Path(folder)
        settings = f'[fbox]\nbase_url = "{base_url}"\n[camera]\nenabled = false\n'
        (place / "settings.toml").write_text(settings, encoding="utf-8")
        filled_journal(place, PAYMENTS, awaiting_share=PAYMENTS // AWAITING).close()
        found = [_run_apart(place, number) for number in range(runs)]
    return [_row(name, [times[name] for times in found]) for name in found[0]]


def _row(name: str, times: list[list[float]]) -> Row:
    gap, work = (min(each) for each in zip(*times, strict=True))
    return Row(f"{name} (own work {work * 1000:.0f} ms)", gap, ALLOWED_S, 1.0)


def _run_apart(place: Path, number: int) -> dict[str, list[float]]:
    """Run all actions in a process of its own, over a copy of the folder."""
    copy = place / f"run-{number}"
    shutil.copytree(place, copy, ignore=shutil.ignore_patterns("run-*"))
    environment = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HOME": str(copy),
        "XDG_DOCUMENTS_DIR": str(copy),
        "PYTHONPYCACHEPREFIX": str(place / "run-compiled"),  # as a till has its modules
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.bench.turns", str(copy)]
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    shutil.rmtree(copy)
    found: dict[str, list[float]] = json.loads(ended.stdout.splitlines()[-1])
    return found


class Watch(QObject):
    """Notes the longest gap between two turns of the loop, and the most work in one."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[float]] = {}
        self._name = ""
        self._last = (0.0, 0.0)
        self._beat = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._note)

    @contextmanager
    def watching(self, name: str) -> Iterator[None]:
        """Watch one action; what else is going on then is part of it."""
        self._name, self._last = name, (time.perf_counter(), time.thread_time())
        self.found.setdefault(name, [0.0, 0.0])
        self._beat.start()
        yield
        self._note()
        self._beat.stop()

    def _note(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        longest = self.found[self._name]
        longest[0] = max(longest[0], now - self._last[0])
        longest[1] = max(longest[1], worked - self._last[1])
        self._last = (now, worked)


class Actions:
    """Everything that a person does at the window, one after the other."""

    def __init__(self, run: WindowRun, watch: Watch) -> None:
        self._run, self._watch, self.window = run, watch, run.window

    def do(self, name: str, act: Callable[[], object], is_done: Condition) -> None:
        """Do one thing and wait until it is done and painted."""
        with self._watch.watching(name):
            QTimer.singleShot(0, act)
            until(is_done)
            _rest()
            _rest()

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the window system would."""
        shown = self.dialogs()
        QTest.keyClick((shown[-1] if shown else self.window).windowHandle(), key, modifier)

    def dialogs(self) -> list[QDialog]:
        """Give the dialogs that are open."""
        return [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]

    def has_dialog(self) -> bool:
        """Tell whether one is open."""
        return bool(self.dialogs())

    def has_none(self) -> bool:
        """Tell whether none is."""
        return not self.dialogs()

    def open_and_close(self, name: str, act: Callable[[], object]) -> None:
        """Open a dialog for the first time, close it, and open it once more."""
        for turn in ("first", "again"):
            self.do(f"{name}, {turn}", act, self.has_dialog)
            for dialog in reversed(self.dialogs()):
                dialog.close()
            until(self.has_none)

    def all(self) -> None:
        """Do everything."""
        self._scan()
        self._list()
        self._small_dialogs()
        self._history()
        self._story()
        self._look()
        self._settings()
        self._shift()
        self._support()
        self._rare()

    def _scan(self) -> None:
        for number in range(5):
            link = sample_link(datetime.now(UTC), Random(number))

            name = "scan, first" if number == 0 else "scan"
            self.do(name, lambda link=link: self.window.on_scan(link, "camera"), self._is_confirmed)
            until(lambda: self.window.payments.selected is not None)

    def _is_confirmed(self) -> bool:
        shown, selected = self.window.desk.shown, self.window.payments.selected
        is_through = shown is not None and shown.row.state is PaymentState.CONFIRMED
        return is_through and selected is not None and selected != shown.row

    def _list(self) -> None:
        payments = self.window.payments
        self.do("all payments in the list", lambda: payments.show_tab(Tab.ALL), self._has_page)
        model = payments.model

        def fill() -> None:
            if model.rowCount() < LISTED:
                if model.canFetchMore(QModelIndex()):
                    model.fetchMore(QModelIndex())
                QTimer.singleShot(0, fill)

        self.do("list grows to 10,000", fill, lambda: model.rowCount() >= LISTED)
        bar = payments.view.verticalScrollBar()
        self.do("list of 10,000 scrolled", lambda: bar.setValue(bar.maximum()), lambda: True)
        self.do("back to what awaits", lambda: payments.show_tab(Tab.AWAITING), self._has_page)

    def _has_page(self) -> bool:
        return not self.window.payments.model.is_loading

    def _small_dialogs(self) -> None:
        window = self.window
        self.open_and_close("add a payment", window.dialogs.open_add)
        self.open_and_close("help", window.dialogs.open_help)
        window.desk.step_back()
        until(lambda: window.desk.shown is not None)
        self.open_and_close("withdraw", window.actions_of_card.withdraw)
        self.do("customer's copy", self._copy, self._copy_is_there)
        self.key(Qt.Key.Key_Escape)

    def _copy(self) -> None:
        """Go back to the last confirmed payment, and show its code."""
        self.window.desk.open_payment(self.window.recent.results[0].payment_id)
        until(
            lambda: (
                self.window.desk.shown is not None and self.window.desk.shown.receipt is not None
            )
        )
        self.window.actions_of_card.show_customer_copy()

    def _copy_is_there(self) -> bool:
        from app.ui.customer_copy import CustomerCopy  # noqa: PLC0415

        copy = self.window.findChild(CustomerCopy)
        return copy is not None and bool(copy.picture.module_px)

    def _history(self) -> None:
        from app.ui.history.dialog import HistoryDialog  # noqa: PLC0415

        window = self.window
        self.do("history, first", window.dialogs.open_history, self._history_is_there)
        (history,) = window.findChildren(HistoryDialog)

        def type_words() -> None:
            history.search_field.clear()
            QTest.keyClicks(history.search_field, "order 99987")

        self.do("search over 1,000,000", type_words, lambda: 0 < history.model.rowCount() <= 20)
        self.do("… all again", history.search_field.clear, lambda: history.model.rowCount() == 100)
        bar = history.view.verticalScrollBar()

        def scroll() -> None:
            bar.setValue(bar.maximum())
            if history.model.rowCount() < 1000:
                QTimer.singleShot(5, scroll)

        self.do("history scrolled", scroll, lambda: history.model.rowCount() >= 1000)
        history.close()
        until(self.has_none)
        self.open_and_close("history", window.dialogs.open_history)

    def _history_is_there(self) -> bool:
        from app.ui.history.dialog import HistoryDialog  # noqa: PLC0415

        dialogs = self.window.findChildren(HistoryDialog)
        return bool(dialogs) and dialogs[0].model.rowCount() > 0

    def _story(self) -> None:
        payment_id = self.window.recent.results[0].payment_id
        self.open_and_close(
            "what happened to it", lambda: self.window.dialogs.open_story(payment_id)
        )

    def _look(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        for language in (Language.RUSSIAN, Language.UZBEK_CYRILLIC, Language.ENGLISH):
            self.do(
                "language switched",
                lambda language=language: switch_language(application, language),
                lambda: True,
            )
        for choice in ("dark", "contrast", "light"):
            self.do(
                "theme switched",
                lambda choice=choice: theme.choose(application, choice),
                lambda: True,
            )

    def _settings(self) -> None:
        self.do("settings, first", self._run.open_settings, self.has_dialog)
        dialog = self._run.settings_room.dialog
        assert dialog is not None
        for page in dialog.pages:
            self.do(
                f"settings page {type(page).__name__}",
                lambda page=page: dialog.show_page(page),
                lambda: True,
            )
        self.do("set-up code", dialog.transfer.show_codes, lambda: True)
        dialog.close()
        until(self.has_none)
        self.do("settings, again", self._run.open_settings, self.has_dialog)
        self.dialogs()[0].close()
        until(self.has_none)

    def _shift(self) -> None:
        window = self.window
        self.do("shift, first", window.open_shift, self.has_dialog)
        desk = window.shift_desk
        assert desk is not None
        dialog = desk.dialog
        dialog.begin.name_field.setEditText("Nilufar")
        self.do("shift opened", lambda: desk._open_shift("Nilufar"), self.has_none)
        self.do("shift, again", window.open_shift, lambda: dialog.page is dialog.running)
        closing = dialog.closing
        self.do("500 left open", desk._list_leftovers, lambda: closing.model.rowCount() > 400)

        def tick() -> None:
            at = closing.model.next_unseen(-1)
            if at is not None:
                closing._on_ticked(at)
                QTimer.singleShot(0, tick)

        self.do("500 acknowledged", tick, lambda: closing.model.is_complete)
        report = dialog.report
        self.do("shift closed, report", closing.submit, lambda: report.lines.rowCount() > 100)
        for name, act in (
            ("PDF", desk.exits.save_pdf),
            ("XLSX", report.xlsx_wanted.emit),
            ("CSV", report.csv_wanted.emit),
        ):
            self.do(f"report as {name}", act, lambda: "Saved" in report.notice.text())
            report.notice.show_text("")
        self._print(desk)
        dialog.close()
        until(self.has_none)

    def _print(self, desk: object) -> None:
        def to_file() -> None:
            from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415

            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setOutputFileName(str(Path(os.environ["HOME"]) / "printed.pdf"))
            desk.exits.print_to(printer)  # type: ignore[attr-defined]

        report = self.window.shift_desk.dialog.report  # type: ignore[union-attr]
        self.do("report printed", to_file, lambda: "Sent to" in report.notice.text())

    def _support(self) -> None:
        run = self._run
        self.do("diagnostics", run.open_diagnostics, self._is_checked)
        page = self.dialogs()[0]
        save = next(b for b in page.findChildren(QPushButton) if "Ctrl+S" in b.text())
        self.do("support bundle", save.click, save.isEnabled)
        page.close()
        until(self.has_none)
        line, report = "ZeroDivisionError: division by zero", "line\n" * 200
        self.open_and_close("crash dialog", lambda: run.incidents._on_crashed(line, report))

    def _rare(self) -> None:
        """Open what is seen once in a day, in a month or in a till's life."""
        from app.ui.first_run import FirstRun  # noqa: PLC0415
        from app.ui.training.slip import SlipDialog  # noqa: PLC0415

        run, window = self._run, self.window
        self.do("about, first", self._open_about, self._has_parts)
        for dialog in reversed(self.dialogs()):
            dialog.close()
        until(self.has_none)
        self.open_and_close("question before leaving", run.leaving._ask)
        self.open_and_close("PIN asked for", window.guard._open_dialog)
        self.open_and_close(
            "first run",
            lambda: FirstRun(Path("none.toml"), run.settings, Language.ENGLISH, window).show_beside(
                window
            ),
        )
        self.open_and_close(
            "sample receipt", lambda: SlipDialog(run.scanner, window).show_beside(window)
        )

    def _open_about(self) -> None:
        self.window.dialogs.open_help()
        until(self.has_dialog)
        self.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)

    def _has_parts(self) -> bool:
        from app.ui.support.about import AboutDialog  # noqa: PLC0415

        dialogs = self.window.findChildren(AboutDialog)
        return bool(dialogs) and bool(dialogs[0].text.toPlainText())

    def _is_checked(self) -> bool:
        dialogs = self.dialogs()
        return bool(dialogs) and not dialogs[0]._selftest.is_running  # type: ignore[attr-defined]


def until(is_so: Condition) -> None:
    loop, limit, beat = QEventLoop(), QTimer(singleShot=True), QTimer(interval=2)
    beat.timeout.connect(lambda: loop.quit() if is_so() else None)
    limit.timeout.connect(loop.quit)
    limit.start(LIMIT_MS)
    beat.start()
    loop.exec()
    assert is_so(), "it did not come about"


def _rest() -> None:
    """Let what was put off to the next turns happen too."""
    loop = QEventLoop()
    QTimer.singleShot(60, loop.quit)
    loop.exec()


def _actions(place: Path) -> dict[str, list[float]]:
    application = make_application()
    theme.choose(application, "light")
    switch_language(application, Language.ENGLISH)
    folder = open_datadir(place)
    settings = load_settings(folder.settings)
    instance = Instance(folder.path)
    assert instance.claim()
    opening = TillOpening(folder, settings, is_training=False)
    run = WindowRun(Start(folder, settings), instance, opening)
    watch, ready = Watch(), []
    run.ready.connect(lambda: ready.append(True))
    run.show()
    with watch.watching("start, after the first paint"):
        until(lambda: bool(ready) and run.window.payments.selected is not None)
        _rest()
    try:
        with watch.watching("dialogs loaded in idle moments"):
            until(lambda: run.warming.is_over)
        Actions(run, watch).all()
    finally:
        run.stop()
        opening.close()
        instance.release()
    return watch.found


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("place", type=Path)
    print(json.dumps(_actions(parser.parse_args().place)))
    sys.stdout.flush()
    os._exit(0)
