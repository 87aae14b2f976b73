"""`python -m tests.faults.lived_window FOLDER COUNT STOP_FILE`: a day in the life of the window.

The real window, offscreen, with its sending threads and its camera. Payments come as fast as it
takes them, each moving the clock by a second; the camera films at its own pace all the while, and
now and then a payment waits until the camera has read its slip. What it holds is printed once a
simulated hour, as a line of JSON; a slip that is to be laid before the camera as another.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer, qInstallMessageHandler

from app.bootstrap import TillOpening, make_application
from app.domain.payment import PaymentState
from app.services.clock import Clock
from app.services.datadir import DataDir
from app.services.settings import load_settings
from app.services.till import Till, open_till
from app.services.views import PaymentCard, ScanAnswer, TillState
from app.ui.machine.instance import Instance
from app.ui.window_run import Start, WindowRun
from tests.faults.film_desk import slip_line
from tests.faults.memory import hold, hold_of, use_one_heap
from tests.samples import NOW, link_of

HOUR = 3600
SLIP_EVERY = 1800
FIRST_SLIP = "slip0"
"""The payment that awaits the slip which lies before the camera when the window opens."""
TICK_MS = 5
AT_ONCE = 12
"""So many scans wait for the till's answer at most."""
BACKLOG = 40
"""So many pairs are on their way at most."""


@dataclass
class StepClock:
    """Goes a second with each payment."""

    passed_s: int = 0
    _begun_ms: int = field(default_factory=lambda: round(NOW.timestamp() * 1000))

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.passed_s)

    def schedule_ms(self) -> int:
        return self._begun_ms + self.passed_s * 1000


class Opening(TillOpening):
    """Opens the till on another clock."""

    def __init__(self, folder: DataDir, clock: Clock) -> None:
        settings = load_settings(folder.settings)
        super().__init__(folder, settings, is_training=False)
        self._clock = clock

    def __call__(self, **callbacks) -> Till:
        return open_till(self._folder, self._settings, clock=self._clock, **callbacks)


class Day(QObject):
    """Feeds a window until `count` payments were paired."""

    def __init__(self, run: WindowRun, clock: StepClock, folder: DataDir, count: int, stop: Path):
        super().__init__(run)
        self._run, self._clock, self._folder, self._wanted = run, clock, folder, count
        self._stop = stop
        self._asked = self._answered = self._confirmed = self._frames = self._readings = 0
        self._slips = 0
        self._slip: str | None = FIRST_SLIP
        self._due: list[str] = []
        run.bridge.scan_answered.connect(self._on_answer)
        run.bridge.state_changed.connect(self._on_state)
        run.bridge.payment_changed.connect(self._on_changed)
        run.scanner.frame_ready.connect(self._on_frame)
        run.scanner.codes_seen.connect(self._on_codes)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._go_on)
        run.bridge.opened.connect(self._tick.start)

    def _go_on(self) -> None:
        if self._slip is not None:
            return
        is_quiet = self._confirmed == self._asked + self._slips
        if self._due:
            if is_quiet:
                self._do_due(self._due.pop(0))
            return
        for _ in range(AT_ONCE):
            is_busy = self._asked - self._answered >= AT_ONCE
            if is_busy or self._asked + self._slips - self._confirmed >= BACKLOG:
                return
            self._pair()
            if self._due:
                return

    def _pair(self) -> None:
        number = self._asked
        self._asked += 1
        self._clock.passed_s += 1
        payment_id = f"p{number}"
        self._run.bridge.add_payment(payment_id, 100 * number, "")
        self._run.bridge.scan(link_of(number), "wedge", payment_id, accept_warnings=True)
        is_over = self._asked >= self._wanted or (number % 100 == 0 and self._stop.exists())
        if self._asked % SLIP_EVERY == 1:
            self._due.append("slip")
        if self._asked % HOUR == 0 or is_over:
            self._due.append("hold")
        if is_over:
            self._due.append("end")

    def _do_due(self, what: str) -> None:
        if what == "end":
            self._tick.stop()
            self._run.window.closed.emit()
        elif what == "hold":
            self._tell_holdings()
        else:
            self._slip = f"slip{self._slips}"
            self._run.bridge.add_payment(self._slip, None, "")
            _tell({"slip": slip_line(self._slips, self._clock.now())})

    def _tell_holdings(self) -> None:
        process = self._run.scanner._session.process_id  # type: ignore[union-attr]
        _tell(
            {
                "asked": self._asked,
                "slips": self._slips,
                "frames": self._frames,
                "readings": self._readings,
                "window": asdict(hold()),
                "scanner": asdict(hold_of(process)) if process else None,
                "journal": self._folder.journal.stat().st_size,
                "logs": sum(file.stat().st_size for file in self._folder.logs.iterdir()),
            }
        )

    def _on_answer(self, _answer: ScanAnswer) -> None:
        self._answered += 1

    def _on_state(self, state: TillState) -> None:
        self._confirmed = state.counts.confirmed

    def _on_changed(self, card: PaymentCard) -> None:
        if card.row.payment_id == self._slip and card.row.state is PaymentState.CONFIRMED:
            self._slip = None
            self._slips += 1
            self._answered -= 1

    def _on_frame(self, _image: object) -> None:
        self._frames += 1

    def _on_codes(self, _event: object) -> None:
        self._readings += 1


def _tell(facts: object) -> None:
    print(json.dumps(facts), flush=True)


def _pass_on(_kind: object, _context: object, words: str) -> None:
    if not words.startswith("This plugin does not support "):  # offscreen, at each new size
        print(words, file=sys.stderr, flush=True)


def main() -> int:
    use_one_heap()
    qInstallMessageHandler(_pass_on)
    folder, count, stop = DataDir(Path(sys.argv[1])), int(sys.argv[2]), Path(sys.argv[3])
    application = make_application()
    clock, instance = StepClock(), Instance(folder.path)
    assert instance.claim()
    opening = Opening(folder, clock)
    run = WindowRun(Start(folder, load_settings(folder.settings)), instance, opening)
    Day(run, clock, folder, count, stop)
    run.show()
    code = application.exec()
    run.stop()
    opening.close()
    instance.release()
    return code


if __name__ == "__main__":
    sys.exit(main())
