"""Keeps a scanner process alive: starts it, listens, kills what hangs, lets a new one go on."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from app.scanning import commands
from app.scanning.blackbox import FRAME, Blackbox
from app.scanning.child import Child, ChildGoneError
from app.scanning.events import (
    CameraChanged,
    CameraState,
    PictureRead,
    ScanEvent,
    ScannerRestarted,
    ScannerStarted,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.scanning.assignments import Assignments
    from app.scanning.patience import Patience
    from app.scanning.preview import Preview

log = logging.getLogger(__name__)

_HEAR_S = 0.2
_STOP_S = 0.6
_HEALTHY_S = 30.0
"""A process that lived so long was sound; the next death is the first again."""
_LONGEST_PAUSE_S = 10.0
_HOPELESS_STARTS = 3
"""After so many processes that never came up, waiting pictures are answered."""
_REST_S = 10.0
_LONGEST_REST_S = 600.0


class Supervisor(threading.Thread):
    """The thread behind a session. Events are told on it, in order."""

    def __init__(
        self,
        on_event: Callable[[ScanEvent], None],
        assignments: Assignments,
        patience: Patience,
        preview: Preview,
        engines: Sequence[str],
    ) -> None:
        super().__init__(name="scanner-supervisor", daemon=True)
        self._on_event = on_event
        self._assignments = assignments
        self._patience = patience
        self._preview = preview
        self._engines = engines
        self._blackbox = Blackbox.create()
        self._stopping = threading.Event()
        self._child: Child | None = None
        self._is_ready = False
        self._has_camera = False
        self._deaths = 0
        self._failed_starts = 0
        self._engine_deaths: dict[str, int] = {}
        self._rests_until_s: dict[str, float] = {}

    @property
    def is_ready(self) -> bool:
        """Whether the process is up and has loaded everything."""
        return self._is_ready

    @property
    def pid(self) -> int | None:
        """The process there is."""
        child = self._child
        return child.pid if child else None

    def ask_to_stop(self) -> None:
        """End the process and the thread; returns at once."""
        self._stopping.set()

    def run(self) -> None:
        """Run one process after another until asked to stop."""
        death = ""
        while not self._stopping.is_set():
            began_at_s = time.monotonic()
            self._blackbox.clear()
            was_ready, death = self._run_child(death)
            if self._stopping.is_set():
                break
            self._learn(death, was_ready=was_ready)
            self._deaths = 1 if time.monotonic() - began_at_s > _HEALTHY_S else self._deaths + 1
            self._stopping.wait(_pause_s(self._deaths))

    def _run_child(self, last_death: str) -> tuple[bool, str]:
        """Run one process to its end; tell whether it came up and why it ended."""
        try:
            child = Child(self._preview, self._blackbox, self._engines)
        except OSError:
            log.exception("the scanner process cannot be started")
            return False, "died"
        self._child = child
        try:
            if last_death:
                self._emit(ScannerRestarted(last_death))
            self._rest_engines(child)
            self._assignments.attach(child.post)
            death = self._attend(child)
        finally:
            self._assignments.detach()
            self._child, was_ready, self._is_ready = None, self._is_ready, False
            code = child.end()
        if death:
            log.warning("the scanner process %s (exit code %s)", death, code)
        return was_ready, death

    def _attend(self, child: Child) -> str:
        """Pass on what a child says until it has to go; tell why, or "" for the session's end."""
        self._patience.renew()
        while not self._stopping.is_set():
            waits_since_s = time.monotonic()
            try:
                messages = child.hear(_HEAR_S)
            except ChildGoneError:
                return "died"
            waited_s = time.monotonic() - waits_since_s
            for message in messages:
                self._handle(message)
            # Only these say that nothing hangs: a camera's thread can, while the rest goes on.
            if any(isinstance(message, commands.Beat | ScannerStarted) for message in messages):
                self._patience.renew()
            elif self._patience.is_over(
                waited_s,
                is_ready=self._is_ready,
                is_opening=self._blackbox.is_opening,
                is_unpacking=self._blackbox.is_unpacking,
            ):
                return "silent"
        child.post(commands.Stop())
        child.join(_STOP_S)
        return ""

    def _handle(self, message: object) -> None:
        match message:
            case commands.Fault(text):
                log.error("the scanner process failed: %s", text)
            case PictureRead(token=token):
                if self._assignments.settle(token):
                    self._emit(message)
            case CameraChanged(state=state):
                self._has_camera = state is not CameraState.OFF
                if state is CameraState.ON:
                    self._patience.reset_opening()
                self._emit(message)
            case ScannerStarted():
                self._is_ready = True
                self._failed_starts = 0
                self._emit(message)
            case commands.Beat():
                pass
            case _:
                self._emit(message)  # type: ignore[arg-type]

    def _learn(self, death: str, *, was_ready: bool) -> None:
        """Draw the consequences of a death before the next process starts."""
        decoding = self._blackbox.decoding
        if decoding and decoding.token == FRAME:
            self._blame_engine(decoding.engine)
        elif decoding:
            answer = self._assignments.blame(decoding.token, decoding.engine)
            if answer:
                self._emit(answer)
        elif death == "silent" and self._blackbox.is_opening:
            self._patience.lengthen_opening()
        if not was_ready:
            self._failed_starts += 1
            if self._failed_starts >= _HOPELESS_STARTS:
                for answer in self._assignments.give_up_pictures():
                    self._emit(answer)
        if self._has_camera and not self._assignments.camera:
            self._has_camera = False
            self._emit(CameraChanged(CameraState.OFF))

    def _blame_engine(self, engine: str) -> None:
        """Rest an engine that died of a camera frame: what it died of is still in sight."""
        deaths = self._engine_deaths[engine] = self._engine_deaths.get(engine, 0) + 1
        rest_s = min(_REST_S * 2 ** (deaths - 1), _LONGEST_REST_S)
        self._rests_until_s[engine] = time.monotonic() + rest_s
        log.warning("%s ended the scanner process; it rests for %.0f s", engine, rest_s)

    def _rest_engines(self, child: Child) -> None:
        for engine, until_s in self._rests_until_s.items():
            rest_s = until_s - time.monotonic()
            if rest_s > 0:
                child.post(commands.RestEngine(engine, rest_s))

    def _emit(self, event: ScanEvent) -> None:
        try:
            self._on_event(event)
        except Exception:
            log.exception("a listener failed on %s", type(event).__name__)


def _pause_s(deaths: int) -> float:
    """Restart at once after the first death, then ever more slowly."""
    return 0.0 if deaths <= 1 else min(0.5 * 2 ** (deaths - 2), _LONGEST_PAUSE_S)
