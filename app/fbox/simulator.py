"""A stand-in for FBox: a real HTTP server on loopback, for training mode, tests and trying out.

It answers `POST /payment/uzum_confirm` and `GET /info/` as the documentation shows, checks its
input like FBox, and can misbehave in every way of `app.fbox.scenarios`.
"""

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

from app.domain.receipt import TASHKENT
from app.fbox.scenarios import (
    Answer,
    Scenario,
    answer_step,
    box_error,
    parse_scenario,
    scenario_in,
    success_body,
)
from app.fbox.simulator_http import SimulatorServer

HOST = "127.0.0.1"
TERMINAL_ID = "UZ170703100189"


@dataclass(frozen=True, slots=True)
class ReceivedConfirm:
    """One confirm as it arrived; `scenario` is the step it was answered by."""

    at: datetime
    payment_id: str
    qr_code: str
    scenario: str


class Simulator:
    """The server and what it has seen. A context manager; threads may share it."""

    def __init__(
        self,
        port: int = 0,
        latency_s: float = 0.0,
        scenarios: Mapping[str, str] | None = None,
        *,
        default: str = Scenario.SUCCESS,
        slow_s: float = 3.0,
    ) -> None:
        """Make ready; `start` opens the port.

        Args:
            port: 0 takes any free one, and keeps it.
            latency_s: before every answer.
            scenarios: by payment id; see `app.fbox.scenarios` for how one is written.
            default: for a payment id that is not among them and asks for none itself.
            slow_s: how long `slow` takes.

        Raises:
            ValueError: for a scenario that does not exist.
        """
        self.latency_s = latency_s
        self.slow_s = slow_s
        self._port = port
        self._default = parse_scenario(default)
        self._scenarios = {key: parse_scenario(text) for key, text in (scenarios or {}).items()}
        self._info_step: str | None = None
        self._lock = threading.Condition()
        self._received: list[ReceivedConfirm] = []
        self._counts: dict[str, int] = {}
        self._attached: dict[str, str] = {}
        self._in_flight = 0
        self._max_in_flight = 0
        self._accepted = 0
        self._server: SimulatorServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        """Where it listens, or will again."""
        return f"http://{HOST}:{self._port}"

    @property
    def received(self) -> tuple[ReceivedConfirm, ...]:
        """Every well-formed confirm so far, in the order of arrival."""
        with self._lock:
            return tuple(self._received)

    @property
    def attached(self) -> dict[str, str]:
        """The receipt links that were attached, by payment id."""
        with self._lock:
            return dict(self._attached)

    @property
    def max_in_flight(self) -> int:
        """The most confirms that were ever being answered at one time."""
        with self._lock:
            return self._max_in_flight

    @property
    def connections_accepted(self) -> int:
        """How many connections were opened to it so far."""
        with self._lock:
            return self._accepted

    def wait_for(self, is_so: Callable[[], bool], timeout_s: float = 30.0) -> bool:
        """Wait until something about what arrived is so, or the time is up; says which."""
        with self._lock:
            return self._lock.wait_for(is_so, timeout_s)

    def set_scenario(self, payment_id: str, text: str) -> None:
        """Let a payment be answered so from now on."""
        steps = parse_scenario(text)
        with self._lock:
            self._scenarios[payment_id] = steps
            self._counts.pop(payment_id, None)

    def set_info(self, text: str | None) -> None:
        """Let `GET /info/` be answered by a scenario; None is the good answer again."""
        self._info_step = parse_scenario(text)[0] if text else None

    def start(self) -> Self:
        """Open the port and answer from a thread."""
        self._server = SimulatorServer((HOST, self._port), self)
        self._port = self._server.server_address[1]
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.02},
            name="simulator",
            daemon=True,
        )
        self._thread.start()
        return self

    def stop(self) -> None:
        """Close the port and every connection. `start` opens the same port again."""
        server, thread = self._server, self._thread
        self._server = self._thread = None
        if server is not None and thread is not None:
            server.shut_down()
            thread.join(timeout=5)

    go_offline = stop
    come_back = start

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def answer_confirm(self, body: bytes, is_over: threading.Event) -> Answer:
        """Answer a confirm; `is_over` cuts a wait short."""
        fields = _read_fields(body)
        if isinstance(fields, Answer):
            return fields
        payment_id, qr_code = fields
        step = self._record(payment_id, qr_code)
        try:
            if is_over.wait(self.slow_s if step == Scenario.SLOW else self.latency_s):
                return Answer(sent_share=0.0)
            answer = answer_step(step, payment_id)
            if answer.is_done:
                with self._lock:
                    self._attached[payment_id] = qr_code
                    self._lock.notify_all()
            return answer
        finally:
            with self._lock:
                self._in_flight -= 1

    def note_connection(self) -> None:
        """Count a connection."""
        with self._lock:
            self._accepted += 1

    def answer_info(self) -> Answer:
        """Answer a question about the box."""
        if self._info_step is not None:
            return answer_step(self._info_step, "")
        now = datetime.now(TASHKENT)
        data = {
            "terminal_id": TERMINAL_ID,
            "current_time": now.strftime("%Y-%m-%d %H:%M:%S"),
            "version_code": "simulator",
        }
        return Answer(body=success_body(data))

    def _record(self, payment_id: str, qr_code: str) -> str:
        with self._lock:
            asked = scenario_in(payment_id)
            steps = self._scenarios.get(payment_id)
            steps = steps or (parse_scenario(asked) if asked else self._default)
            count = self._counts.get(payment_id, 0)
            self._counts[payment_id] = count + 1
            step = steps[min(count, len(steps) - 1)]
            self._received.append(ReceivedConfirm(datetime.now(UTC), payment_id, qr_code, step))
            self._in_flight += 1
            self._max_in_flight = max(self._max_in_flight, self._in_flight)
            self._lock.notify_all()
            return step


def _read_fields(body: bytes) -> tuple[str, str] | Answer:
    """Read the two strings of a confirm, or answer as FBox does when they are amiss."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return box_error(7, '{"detail":"JSON parse error"}')
    if not isinstance(value, dict):
        return box_error(7, '{"non_field_errors":["Invalid data. Expected a dictionary."]}')
    faults = {
        name: [fault] for name in ("payment_id", "qr_code") if (fault := _fault_in(value, name))
    }
    if faults:
        return box_error(7, json.dumps(faults, separators=(",", ":")))
    return value["payment_id"], value["qr_code"]


def _fault_in(value: dict[str, Any], name: str) -> str:
    if name not in value:
        return "This field is required."
    if value[name] is None:
        return "This field may not be null."
    if not isinstance(value[name], str):
        return "Not a valid string."
    return "" if value[name].strip() else "This field may not be blank."
