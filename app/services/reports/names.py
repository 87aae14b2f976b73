"""What a report's files are called and worded with; light enough for the window to know."""

from enum import Enum

from app.domain.payment import PaymentState
from app.services.reports.columns import COLUMNS

WORD_KEYS = (
    *(f"state.{state.value}" for state in PaymentState),
    *(f"report.column.{column.name}" for column in COLUMNS),
    "report.all",
    "report.cashier",
    "report.closed",
    "report.closed_by",
    "report.made",
    "report.median",
    "report.opened",
    "report.outside",
    "report.payments",
    "report.sheet.payments",
    "report.sheet.summary",
    "report.shift",
    "report.slowest",
    "report.state",
    "report.still_open",
    "report.sum",
    "report.yes",
)
"""Every sentence that a file is made with."""


class Format(Enum):
    """The files that a report is exported to; the value is the ending of their names."""

    XLSX = "xlsx"
    CSV = "csv"
