"""Thousands of submissions, four in flight, to servers and names that misbehave in every way."""

import random
import socket
import ssl
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from app.domain.advice import ADVICE, advise
from app.domain.outcome import Outcome, OutcomeKind
from app.domain.payment import Payment
from app.fbox.address import FboxSettings
from app.fbox.client import FboxClient
from app.fbox.info import InfoReply
from app.journal import outbox, payments, submissions
from app.journal.journal import Journal
from app.journal.owners import Owner
from app.services.phrases import english
from app.services.submission import IN_FLIGHT, SubmissionWorker
from tests.faults.chaos_server import ChaosServer
from tests.faults.clocks import FastClock
from tests.faults.judge import judge
from tests.faults.memory import growth, hold
from tests.faults.notebook import Notebook
from tests.faults.tally import Tally
from tests.samples import link_of, receipt_of

WANTED = 10_000
MEMORY_LIMIT = 0.05
WARM_UP = 2_000
"""After so many submissions the caches are full, and memory must stay as it is."""
FACTOR = 500.0
LIVE = 120
"""So many payments are kept on their way."""
PATIENCE = {"connect_timeout_s": 0.3, "read_timeout_s": 0.3, "write_timeout_s": 0.3}
CERTS = Path(__file__).parents[1] / "fbox" / "certs"
_PARTS = ("title", "meaning", "action")


class Watched:
    """The real client, and a judge of what it makes of each answer."""

    def __init__(
        self,
        client: FboxClient,
        tally: Tally,
        heard: "Heard",
        server: ChaosServer | None,
        codes: frozenset[str] = frozenset(),
    ) -> None:
        """Watch a client.

        Args:
            client: what is asked.
            tally: where it is counted.
            heard: what the till was told, by payment.
            server: which it talks to; None where it cannot talk to anybody.
            codes: of the outcomes that are right where it cannot.
        """
        self._client, self._tally, self._heard = client, tally, heard
        self._server, self._codes = server, codes

    def confirm(self, payment_id: str, qr_code: str) -> Outcome:
        with self._heard.in_flight():
            outcome = self._client.confirm(payment_id, qr_code)
        self._heard.add(payment_id, outcome)
        fault = self._fault_of(payment_id, outcome)
        if fault:
            self._tally.fail(f"{payment_id}: {fault}: {outcome._replace(reply='')}")
        if not _is_explained(outcome):
            self._tally.unexplained += 1
            self._tally.fail(f"no words for {outcome}")
        return outcome

    def info(self) -> InfoReply:
        return self._client.info()

    def close(self) -> None:
        self._client.close()

    def _fault_of(self, payment_id: str, outcome: Outcome) -> str:
        if self._server is None:
            self._heard.kinds[f"elsewhere: {outcome.code}"] += 1
            return "" if outcome.code in self._codes else f"expected {sorted(self._codes)}"
        how = self._server.take(payment_id)
        if not how:  # it did not come through: the connection was closed this moment
            self._heard.unseen[payment_id] += 1  # or the server was too slow to see it by now
            is_right = outcome.kind in {OutcomeKind.RETRY, OutcomeKind.UNCERTAIN}
            return "" if is_right else "nothing arrived"
        self._heard.kinds[how[-1].name] += 1
        if len(how) > 1 + self._heard.unseen.pop(payment_id, 0):
            return f"one call came {len(how)} times"
        if outcome.kind in how[-1].kinds:
            return ""
        if outcome.kind is OutcomeKind.CONFIRMED:
            self._tally.false += 1
        # A loaded machine may be late even with a good answer.
        is_late = outcome.code == "timeout" and outcome.kind is OutcomeKind.UNCERTAIN
        return "" if is_late else f"answered by {how[-1].name}"


class Heard:
    """All that the till was told; threads share it."""

    def __init__(self, record: Path) -> None:
        self._lock = threading.Lock()
        self._record = Notebook(record)
        self._now = 0
        self.most = 0
        self.count = 0
        self.kinds: Counter[str] = Counter()
        self.unseen: Counter[str] = Counter()

    @contextmanager
    def in_flight(self) -> Iterator[None]:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        try:
            yield
        finally:
            with self._lock:
                self._now -= 1

    def add(self, payment_id: str, outcome: Outcome) -> None:
        with self._lock:
            self.count += 1
            self._record.add(payment_id, outcome.kind.value, outcome.code)

    def outcomes(self) -> dict[str, list[tuple[str, str | None]]]:
        """Give kind and code of each answer, by payment."""
        found: dict[str, list[tuple[str, str | None]]] = {}
        for payment_id, kind, code in self._record.read():
            found.setdefault(payment_id, []).append((kind, code))
        return found


def run(wanted: int, seed: int, until: Callable[[], bool]) -> Tally:
    """Send `wanted` submissions, or as many as there is time for."""
    tally = Tally("server", "submissions", WANTED, seed=seed)
    rng = random.Random(seed)
    with (
        tempfile.TemporaryDirectory(prefix="uzum-fiskal-") as place,
        tempfile.TemporaryDirectory(prefix="uzum-fiskal-") as notes,
        ChaosServer(seed, Path(notes) / "arrivals") as server,
        _bad_places(tally) as elsewhere,
    ):
        heard = Heard(Path(notes) / "outcomes")
        till = _Till(Path(place), tally, heard, server, elsewhere)
        early = None
        while till.heard.count < wanted and not until():
            till.keep_busy()
            till.wander(rng)
            threading.Event().wait(0.02)
            if early is None and till.heard.count >= min(wanted // 5, WARM_UP):
                early = hold()
        late = hold()
        till.close()
        tally.count = till.heard.count
        till.compare()
        grown = growth(early or late, late)
        tally.notes.append(
            f"{till.heard.most} in flight at most; memory {grown:+.1%} since {WARM_UP:,}"
        )
        tally.notes.append(f"{len(till.heard.kinds)} kinds of answers")
        if till.heard.most > IN_FLIGHT:
            tally.fail(f"{till.heard.most} in flight")
        if wanted >= WANTED and grown > MEMORY_LIMIT:
            tally.fail(f"memory grew by {grown:.1%}")
    return tally


class _Till:
    """Journal and sending threads, on a clock that makes minutes moments."""

    def __init__(
        self,
        folder: Path,
        tally: Tally,
        heard: Heard,
        server: ChaosServer,
        elsewhere: dict[str, Any],
    ) -> None:
        self._tally, self._server, self._folder = tally, server, folder
        self._clock = FastClock(FACTOR)
        self._journal = Journal(folder / "journal.sqlite3", folder / "backups", self._clock.now())
        self._owner = Owner(folder / "owners")
        self.heard = heard
        self._elsewhere = elsewhere
        self._away: FboxClient | None = None
        self._stay_until = 0
        self._made = 0
        self._worker = SubmissionWorker(self._journal, self._home(), self._owner, self._clock)
        self._worker.start()

    def keep_busy(self) -> None:
        with self._journal.reading() as connection:
            live = len(submissions.unsent(connection))
        with self._journal.writing() as connection:
            for _ in range(max(0, LIVE - live)):
                payment_id, number = f"p{self._made}", self._made
                self._made += 1
                now = self._clock.now()
                stored, _ = payments.add(connection, Payment(payment_id, now, "test"))
                outbox.submit(
                    connection,
                    stored.serial,
                    receipt_of(number),
                    "test",
                    now,
                    now,
                    self._clock.schedule_ms(),
                )
        self._worker.wake()

    def wander(self, rng: random.Random) -> None:
        """Point the till elsewhere for a few submissions, now and then."""
        if self._away is None and rng.random() < 0.02:
            name = rng.choice(sorted(self._elsewhere))
            url, context, codes = self._elsewhere[name]
            self._away = FboxClient(FboxSettings(url, **PATIENCE), ssl_context=context)
            self._worker.change_server(
                Watched(self._away, self._tally, self.heard, None, frozenset(codes))
            )
            self._stay_until = self.heard.count + 4
            self._left_at = time.monotonic()
        elif self._away is not None and (
            self.heard.count >= self._stay_until or time.monotonic() > self._left_at + 3
        ):
            self._away = None
            self._worker.change_server(self._home())

    def close(self) -> None:
        self._worker.stop()
        self._owner.release()

    def _home(self) -> Watched:
        client = FboxClient(FboxSettings(self._server.base_url, **PATIENCE))
        return Watched(client, self._tally, self.heard, self._server)

    def compare(self) -> None:
        """The journal's attempts are what the till was told; the server's record fits."""
        with self._journal.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT payment_id, outcome, code FROM attempts AS a"
                " JOIN submissions AS s ON s.id = a.submission_id"
                " JOIN payments ON serial = payment_serial WHERE outcome IS NOT NULL ORDER BY a.id"
            ).fetchall()
        written: dict[str, list[tuple[str, str | None]]] = {}
        for payment_id, outcome, code in rows:
            written.setdefault(payment_id, []).append((outcome, code))
        for payment_id, told in self.heard.outcomes().items():
            if written.get(payment_id, []) != told and "interrupted" not in str(
                written.get(payment_id)
            ):
                self._tally.fail(f"{payment_id}: heard {told}, wrote {written.get(payment_id)}")
        self._journal.close()
        arrivals = self._server.arrivals()
        judge(
            self._tally,
            self._folder,
            {f"p{number}": link_of(number) for number in range(self._made)},
            [(payment_id, link) for payment_id, link, _ in arrivals],
            {payment_id: link for payment_id, link, is_done in arrivals if is_done},
            is_drained=False,
        )


def _is_explained(outcome: Outcome) -> bool:
    """Whether there are words for it that are about it."""
    advice = advise(outcome)
    if advice.key not in ADVICE or advice.key == "till.unexpected":
        return False
    return all(english(f"advice.{advice.key}.{part}", advice.params) for part in _PARTS[:2])


@contextmanager
def _bad_places(tally: Tally) -> Iterator[dict[str, Any]]:
    """Servers and names that nothing can be sent to: address, TLS context and right codes."""
    authority = ssl.create_default_context(cafile=str(CERTS / "authority.pem"))
    with _plain_server() as plain, _names_that_fail():
        places: dict[str, Any] = {
            "nobody": ("http://127.0.0.1:9", None, {"connect"}),
            "no_name": ("http://fails.test:80", None, {"dns"}),
            "no_name_server": ("http://hangs.test:80", None, {"dns"}),
            "http_on_https": (f"https://127.0.0.1:{plain}", authority, {"tls", "connect"}),
            "public_http": ("http://93.184.216.34", None, {"address", "public_http"}),
        }
        servers = [_tls_server(name) for name in ("expired", "self_signed", "other_host")]
        for name, server in zip(("expired", "self_signed", "other_host"), servers, strict=True):
            url = f"https://localhost:{server.getsockname()[1]}"
            places[name] = (url, authority, {"certificate"})
        try:
            yield places
        finally:
            for server in servers:
                server.close()


def _tls_server(name: str) -> socket.socket:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTS / f"{name}.pem", CERTS / "server_key.pem")
    listener = socket.create_server(("127.0.0.1", 0))

    def shake(sock: socket.socket) -> None:
        with suppress(OSError):
            context.wrap_socket(sock, server_side=True).close()
        sock.close()

    threading.Thread(target=_serve, args=(listener, shake), daemon=True).start()
    return listener


@contextmanager
def _plain_server() -> Iterator[int]:
    def refuse(sock: socket.socket) -> None:
        with suppress(OSError):
            sock.recv(4096)
            sock.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
        sock.close()

    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_serve, args=(listener, refuse), daemon=True).start()
    yield listener.getsockname()[1]
    listener.close()


def _serve(listener: socket.socket, act: Callable[[socket.socket], None]) -> None:
    while True:
        try:
            sock, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=act, args=(sock,), daemon=True).start()


@contextmanager
def _names_that_fail() -> Iterator[None]:
    """Two names: the resolver knows nothing of the one, and keeps silent about the other."""
    asked, is_over = socket.getaddrinfo, threading.Event()

    def ask(host: Any, *rest: Any, **more: Any) -> Any:
        if host == "fails.test":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if host == "hangs.test":
            is_over.wait(60)
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return asked(host, *rest, **more)

    socket.getaddrinfo = ask
    try:
        yield
    finally:
        socket.getaddrinfo = asked
        is_over.set()
