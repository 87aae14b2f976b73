"""Sending through journal and worker against bare posts.

1. One submission, from the pair in the journal to its committed answer, against one bare post on
   a kept-alive connection plus one fsync.
2. A thousand waiting ones against the same thousand posts by four bare threads, to a server that
   answers after 50 ms.
"""

import os
import tempfile
import threading
import time
from itertools import count
from pathlib import Path

import httpx

from app.domain.payment import Payment, PaymentState
from app.fbox.address import FboxSettings
from app.fbox.client import FboxClient
from app.journal import outbox, payments, submissions
from app.journal.journal import Journal
from app.journal.owners import Owner
from app.services.clock import SystemClock
from app.services.submission import IN_FLIGHT, SubmissionWorker
from tests.bench.server import serving
from tests.bench.table import Row, paired
from tests.samples import NOW, link_of, receipt_of

PATH = "/payment/uzum_confirm"
SINGLES = 300
BATCH = 1000


def measure() -> list[Row]:
    return [_single(), _drain()]


def _single() -> Row:
    ours: list[float] = []
    reference: list[float] = []
    with tempfile.TemporaryDirectory() as folder, serving(0) as base_url:
        till = _Bare(Path(folder), base_url)
        worker, client = till.worker, httpx.Client(trust_env=False)
        file = os.open(Path(folder) / "synced", os.O_CREAT | os.O_WRONLY)
        for number in range(SINGLES):
            began = time.perf_counter()
            _post(client, base_url, f"bare {number}", number)
            os.write(file, b"x" * 512)
            os.fsync(file)
            reference.append(time.perf_counter() - began)
            till.add(number)
            began = time.perf_counter()
            worker.run_once()
            ours.append(time.perf_counter() - began)
        os.close(file)
        client.close()
        till.close()
        assert till.confirmed == SINGLES
    return paired(ours, reference, "one submission / bare post + fsync", 3.0)


def _drain() -> Row:
    ours: list[float] = []
    reference: list[float] = []
    with serving(0.05) as base_url:
        for _ in range(3):
            reference.append(_post_all(base_url))
            ours.append(_drain_all(base_url))
    return paired(ours, reference, "1,000 drained / 1,000 posts by 4 threads", 1.3)


def _drain_all(base_url: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        till = _Bare(Path(folder), base_url)
        for number in range(BATCH):
            till.add(number)
        began = time.perf_counter()
        till.worker.start()
        till.wait_until_empty()
        elapsed = time.perf_counter() - began
        till.close()
        assert till.confirmed == BATCH
    return elapsed


def _post_all(base_url: str) -> float:
    numbers = count()
    with httpx.Client(trust_env=False) as client:

        def work() -> None:
            while (number := next(numbers)) < BATCH:
                _post(client, base_url, f"bare {number}", number)

        threads = [threading.Thread(target=work) for _ in range(IN_FLIGHT)]
        began = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return time.perf_counter() - began


def _post(client: httpx.Client, base_url: str, payment_id: str, number: int) -> None:
    body = {"payment_id": payment_id, "qr_code": link_of(number)}
    assert client.post(base_url + PATH, json=body).json()["is_success"]


class _Bare:
    """Journal, client and worker, without a window."""

    def __init__(self, folder: Path, base_url: str) -> None:
        self.confirmed = 0
        self._empty = threading.Event()
        self._clock = SystemClock()
        self._journal = Journal(folder / "journal.sqlite3", folder / "backups", NOW)
        self._owner = Owner(folder / "owners")
        self._client = FboxClient(FboxSettings(base_url))
        self.worker = SubmissionWorker(
            self._journal, self._client, self._owner, self._clock, on_outbox=self._on_outbox
        )

    def add(self, number: int) -> None:
        with self._journal.writing() as connection:
            stored, _ = payments.add(connection, Payment(f"payment {number}", NOW, "bench"))
            outbox.submit(
                connection,
                stored.serial,
                receipt_of(number),
                "wedge",
                NOW,
                NOW,
                self._clock.schedule_ms(),
            )

    def wait_until_empty(self) -> None:
        while True:
            self._empty.wait(0.05)
            with self._journal.reading() as connection:
                if not submissions.has_work(connection):
                    return

    def close(self) -> None:
        self.worker.stop()
        with self._journal.reading() as connection:
            self.confirmed = payments.count_by_state(connection)[PaymentState.CONFIRMED]
        self._client.close()
        self._owner.release()
        self._journal.close()

    def _on_outbox(self) -> None:
        """Nobody watches."""
