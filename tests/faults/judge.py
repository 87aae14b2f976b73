"""The server's own record against the journal's: what was lost, doubled or falsely confirmed."""

from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.receipt import parse_link
from app.journal.backups import connect
from app.journal.check import check
from tests.faults.tally import Tally

QUERY = """
SELECT payment_id, p.state, s.link, s.state FROM payments AS p
    LEFT JOIN submissions AS s ON s.id = (SELECT max(id) FROM submissions
        WHERE payment_serial = p.serial)"""


@dataclass(frozen=True)
class Kept:
    """A payment as the journal has it in the end."""

    state: str
    link: str | None
    submission: str | None


def read_journal(path: Path) -> dict[str, Kept]:
    with closing(connect(path)) as connection:
        return {row[0]: Kept(*row[1:]) for row in connection.execute(QUERY)}


def judge(
    tally: Tally,
    folder: Path,
    promised: Mapping[str, str],
    arrived: Iterable[tuple[str, str]],
    attached: Mapping[str, str],
    *,
    is_drained: bool = True,
) -> None:
    """Compare, and count what is wrong.

    Args:
        tally: where it is counted.
        folder: the data directory.
        promised: by payment, the link of each scan that the cashier was told is saved.
        arrived: the pairs that arrived at the server, in order.
        attached: by payment, the link that the server attached.
        is_drained: whether all of it must be confirmed by now.
    """
    path = folder / "journal.sqlite3"
    kept = read_journal(path)
    for payment_id, link in promised.items():
        known = kept.get(payment_id)
        if known is None or known.link != link or known.submission == "abandoned":
            tally.lost += 1
            tally.fail(f"{payment_id}: {link} was promised, the journal has {known}")
        elif is_drained and known.state != "confirmed":
            tally.lost += 1
            tally.fail(f"{payment_id} should be confirmed: {known}")
    links: dict[str, set[str]] = {}
    receipts: dict[tuple[str, ...], set[str]] = {}
    for payment_id, link in arrived:
        links.setdefault(payment_id, set()).add(link)
        receipts.setdefault(parse_link(link).identity, set()).add(payment_id)
    for name, found in [*links.items(), *receipts.items()]:
        if len(found) > 1:
            tally.doubled += 1
            tally.fail(f"{name} went out with {sorted(found)}")
    for payment_id, known in kept.items():
        if known.state == "confirmed" and attached.get(payment_id) != known.link:
            tally.false += 1
            tally.fail(f"{payment_id} is confirmed, the server has {attached.get(payment_id)}")
    for found in check(path, folder / "backups"):
        tally.fail(f"{found.key} {found.params}")
