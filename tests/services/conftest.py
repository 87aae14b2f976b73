from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.fbox.address import FboxSettings
from app.fbox.client import FboxClient
from app.fbox.simulator import Simulator
from app.journal.journal import Journal
from app.journal.owners import Owner
from app.services.checkout import Checkout
from app.services.submission import SubmissionWorker
from tests.samples import NOW


@dataclass
class HandClock:
    """A clock that goes only when it is told to; the two of its faces move apart on a jump."""

    wall: datetime = NOW
    schedule: int = field(default_factory=lambda: round(NOW.timestamp() * 1000))

    def now(self) -> datetime:
        return self.wall

    def schedule_ms(self) -> int:
        return self.schedule

    def advance(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.schedule += round(seconds * 1000)

    def jump(self, seconds: float) -> None:
        """Somebody sets the computer's clock."""
        self.wall += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = Journal(tmp_path / "journal.sqlite3", tmp_path / "backups", NOW)
    yield opened
    opened.close()


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as server:
        yield server


@pytest.fixture
def checkout(journal: Journal, clock: HandClock) -> Checkout:
    return Checkout(journal, clock)


@pytest.fixture
def worker_of(
    journal: Journal, clock: HandClock, simulator: Simulator, tmp_path: Path
) -> Iterator[Callable[..., SubmissionWorker]]:
    """Make workers, each with a client and an owner of its own."""
    made: list[tuple[SubmissionWorker, FboxClient, Owner]] = []

    def make(base_url: str | None = None, **options: object) -> SubmissionWorker:
        client = FboxClient(
            FboxSettings(base_url or simulator.base_url, connect_timeout_s=2, read_timeout_s=2)
        )
        owner = Owner(tmp_path / "owners")
        options.setdefault("clock", clock)
        worker = SubmissionWorker(journal, client, owner, **options)  # type: ignore[arg-type]
        made.append((worker, client, owner))
        return worker

    yield make
    for worker, client, owner in made:
        worker.stop()
        client.close()
        owner.release()


@pytest.fixture
def worker(worker_of: Callable[..., SubmissionWorker]) -> SubmissionWorker:
    return worker_of()
