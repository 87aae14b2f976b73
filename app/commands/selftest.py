"""`selftest`: tries every part of the program for real, for whoever sets up a till."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from app.commands.exits import CommandError, Exit
from app.commands.output import print_json
from app.commands.place import Place
from app.commands.session import open_place
from app.fbox.client import FboxClient
from app.journal.faults import JournalError
from app.journal.journal import Journal
from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.picture_reader import PictureReader
from app.services.datadir import DataDir
from app.services.phrases import english
from app.services.resources import resource
from app.services.settings import Settings

ENGINE = "engine "

SAMPLE = "https://ofd.soliq.uz/check?t=UZ000000000017&r=98703&c=20261124140000&s=641520749048"
"""What the bundled receipt, `resources/receipts/sample.png`, says."""


class CheckError(Exception):
    """A part does not work; the text says why."""


@dataclass(frozen=True, slots=True)
class Check:
    """One part that was tried; `detail` is what was found, or why it does not work."""

    name: str
    is_good: bool
    detail: str
    elapsed_ms: float

    @property
    def is_optional(self) -> bool:
        """Whether the till works without it: of the two engines one is enough."""
        return self.name.startswith(ENGINE)


def selftest(place: Place, is_json: bool, try_window: Callable[[], str]) -> Exit:
    """Try every part and print what was found.

    Args:
        place: where.
        is_json: one object a line, for scripts.
        try_window: tries Qt; gives what it found, or raises ImportError.

    Returns:
        MACHINE if any part does not work. An engine that is missing while the other reads costs
        nothing but speed, and is told.
    """
    checks = []
    try:
        with open_place(place) as (data_dir, settings):
            for name, attempt in _attempts(data_dir, settings, try_window):
                check = _try(name, attempt)
                checks.append(check)
                _print(check, is_json)
    except CommandError as error:
        _print(Check("settings", is_good=False, detail=str(error), elapsed_ms=0), is_json)
        return Exit(error.code)
    return (
        Exit.DONE if all(check.is_good or check.is_optional for check in checks) else Exit.MACHINE
    )


def _attempts(
    data_dir: DataDir, settings: Settings, try_window: Callable[[], str]
) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "settings", lambda: str(data_dir.settings)
    yield "window", try_window
    yield "journal", lambda: _try_journal(data_dir)
    for engine in DEFAULT_ENGINES:
        yield f"{ENGINE}{engine.rpartition('.')[2]}", partial(_try_engines, [engine])
    yield "receipt", lambda: _try_engines(DEFAULT_ENGINES)
    yield "server", lambda: _try_server(settings)


def _try(name: str, attempt: Callable[[], str]) -> Check:
    began = time.perf_counter()
    is_good = True
    try:
        detail = attempt()
    except (CheckError, JournalError, OSError, ImportError) as error:
        is_good, detail = False, str(error)
    return Check(name, is_good, detail, (time.perf_counter() - began) * 1000)


def _try_journal(data_dir: DataDir) -> str:
    try:
        journal = Journal(data_dir.journal, data_dir.backups, datetime.now(UTC))
    except JournalError as fault:
        raise CheckError(english(fault.key, {"detail": fault.detail})) from fault
    try:
        journal.try_writing()
    finally:
        journal.close()
    return str(data_dir.journal)


def _try_engines(engines: list[str] | tuple[str, ...]) -> str:
    picture = resource("receipts", "sample.png").read_bytes()
    with PictureReader(engines=engines) as reader:
        answer = reader.read(picture)
    texts = [reading.text for reading in answer.readings]
    if SAMPLE not in texts:
        missing = "; ".join(reader.missing.values())
        raise CheckError(missing or answer.reason or "the bundled receipt was not read")
    return f"{answer.readings[0].engine}, {answer.elapsed_ms:.0f} ms"


def _try_server(settings: Settings) -> str:
    if not settings.fbox.base_url:
        raise CheckError(english("selftest.no_server"))
    client = FboxClient(settings.fbox)
    try:
        reply = client.info()
    finally:
        client.close()
    if not reply.is_reachable or reply.outcome is not None:
        outcome = reply.outcome
        words = (outcome.message or outcome.code) if outcome else None
        raise CheckError(words or "no answer")
    parts = (reply.terminal_id, reply.version, f"{reply.latency_ms} ms")
    return ", ".join(part for part in parts if part)


def _print(check: Check, is_json: bool) -> None:
    if is_json:
        print_json(
            {
                "check": check.name,
                "ok": check.is_good,
                "detail": check.detail,
                "ms": round(check.elapsed_ms, 1),
            }
        )
    else:
        mark = english("selftest.good" if check.is_good else "selftest.bad")
        print(f"{mark}  {check.name}: {check.detail}", flush=True)
