"""A scanned text on its way in: repaired, judged, and told what it is."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from app.domain.keyboard import repair_scan
from app.domain.receipt import (
    DEFAULT_HOSTS,
    LinkRefusedError,
    LinkWarning,
    Receipt,
    parse_link,
    warnings_of,
)
from app.domain.setup_code import is_setup_code


@dataclass(frozen=True, slots=True)
class Judged:
    """A scanned text after judgement: a receipt, or why it is none.

    Attributes:
        text: after repair.
        fault_key: `link_fault.<…>` where `receipt` is None.
    """

    text: str
    receipt: Receipt | None = None
    warnings: tuple[LinkWarning, ...] = ()
    fault_key: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """How texts are judged: the settings that matter to it.

    Attributes:
        hosts: whose links count.
        max_age_days: from this age on a receipt counts as old.
        prefix: what the scanner puts in front of every code.
    """

    hosts: Collection[str] = DEFAULT_HOSTS
    max_age_days: float = 3
    prefix: str = ""

    def judge(self, text: str, now: datetime) -> Judged:
        """Judge a scanned text."""
        repaired = repair_scan(text, prefix=self.prefix, hosts=self.hosts)
        if is_setup_code(repaired):
            return Judged(repaired, fault_key="link_fault.setup_code")
        try:
            receipt = parse_link(repaired, self.hosts)
        except LinkRefusedError as refusal:
            fault_key = f"link_fault.{refusal.fault.value}"
            return Judged(repaired, fault_key=fault_key, detail=refusal.detail)
        return Judged(repaired, receipt, warnings_of(receipt, now, self.max_age_days))
