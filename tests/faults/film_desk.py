"""`python -m tests.faults.film_desk`: films a slip after the other, in a process of its own.

Each line that comes in is a receipt's number, fiscal sign and moment (UTC, ISO); the film's
address goes out first.
"""

import os
import sys
from datetime import datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from app.domain.receipt import TASHKENT
from app.services.samples import SampleLine, SampleReceipt
from app.ui.training.filmed_slip import FilmedSlip

GOODS = (SampleLine("Non", 2, 4_000_00), SampleLine("Sut 1 l", 1, 16_500_00))


def _slip(number: str, fiscal_sign: str, moment: str) -> SampleReceipt:
    issued_at = datetime.fromisoformat(moment).astimezone(TASHKENT)
    return SampleReceipt(GOODS, issued_at, number, fiscal_sign)


def slip_line(number: int, now: datetime) -> str:
    """Order a slip that was issued now."""
    return f"{number + 1} {number:012d} {now.isoformat()}"


def _main() -> None:
    application = QGuiApplication(sys.argv[:1])
    with FilmedSlip(_slip(*sys.stdin.readline().split())) as film:
        print(film.url, flush=True)
        for line in sys.stdin:
            film.lay(_slip(*line.split()))
    application.quit()


if __name__ == "__main__":
    _main()
