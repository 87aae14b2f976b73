"""The audit trail: what was done, in rows that are only ever added, chained by SHA-256.

Each row's hash covers the hash of the row before it, so that nothing in the middle can be edited,
removed or slipped in without `journal check` telling. Open attempts are no deeds yet: an attempt
enters the trail with its end.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert, select

from app.journal.moments import to_ms
from app.journal.tables import audit

ORIGIN = bytes(32)
"""Stands for the hash of the row before the first one."""

Fact = str | int | bool | None


class AuditKind(StrEnum):
    """What a row tells of. A new kind needs no migration."""

    BEGIN = "begin"
    """The trail begins; what is older is not in it."""
    ATTEMPT = "attempt"
    WITHDRAW = "withdraw"
    RESTORE = "restore"
    """A withdrawn payment is on the list again."""
    OVERRIDE = "override"
    RESEND = "resend"
    """A person sent a refused pair once more."""
    SETTINGS = "settings"
    PIN = "pin"
    """A protected action was allowed, or refused, by PIN."""
    SHIFT = "shift"
    SET_ASIDE = "set_aside"
    """A damaged or vanished predecessor of this journal."""
    RECOVERED = "recovered"
    """This journal was put in place of another one."""
    COMPACTION = "compaction"


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One row of the trail; `facts` is JSON text."""

    id: int
    at_ms: int
    kind: str
    payment_serial: int | None
    attempt_id: int | None
    facts: str
    hash: bytes

    def digest(self, previous: bytes) -> bytes:
        """Give the hash that this row ought to have after `previous`."""
        told = [
            *(self.id, self.at_ms, self.kind),
            *(self.payment_serial, self.attempt_id, self.facts),
        ]
        text = json.dumps(told, ensure_ascii=True, separators=(",", ":"))
        return hashlib.sha256(previous + text.encode("ascii")).digest()


def note(
    connection: Connection,
    kind: AuditKind,
    facts: Mapping[str, Fact],
    now: datetime,
    *,
    payment_serial: int | None = None,
    attempt_id: int | None = None,
) -> None:
    """Add a row, in the transaction of the deed that it tells of.

    `Journal.writing` lets one writer in at a time, of all processes, so that two rows never
    follow the same one.

    Args:
        connection: a writing transaction.
        kind: what happened.
        facts: short, in plain words; no phone number, no header value, no PIN.
        now: the wall clock.
        payment_serial: the payment concerned, if one is.
        attempt_id: the attempt that ended, if one did.
    """
    last = connection.execute(_LAST).first()
    number, previous = (0, ORIGIN) if last is None else (int(last.id), bytes(last.hash))
    text = json.dumps(
        {name: fact for name, fact in facts.items() if fact is not None},
        sort_keys=True,
        separators=(",", ":"),
    )
    row = AuditRow(number + 1, to_ms(now), kind.value, payment_serial, attempt_id, text, b"")
    values = {
        "id": row.id,
        "at": row.at_ms,
        "kind": row.kind,
        "payment_serial": payment_serial,
        "attempt_id": attempt_id,
        "facts": text,
        "hash": row.digest(previous),
    }
    connection.execute(_ADD, values)


def rows(connection: Connection, *, after: int = 0) -> Iterator[AuditRow]:
    """Give the trail from the row after `after` on, oldest first."""
    query = select(audit).where(audit.c.id > after).order_by(audit.c.id)
    for row in connection.execute(query):
        yield AuditRow(*row)


_LAST = select(audit.c.id, audit.c.hash).order_by(audit.c.id.desc()).limit(1)
_ADD = insert(audit)
