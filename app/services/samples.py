"""Payments and receipts made up for training: they look real and belong to nobody."""

from dataclasses import dataclass
from datetime import datetime
from random import Random
from urllib.parse import urlencode
from uuid import UUID

from app.domain.receipt import TASHKENT

TERMINAL = "UZ000000000017"
"""Of the right form; no fiscal module is numbered so low, so that a sample never passes as real."""

GOODS = (
    ("Non", 4_000),
    ("Sut 1 l", 16_500),
    ("Guruch 1 kg", 19_900),
    ("Koʻk choy 100 g", 12_000),
    ("Shakar 1 kg", 13_800),
    ("Tuxum 10 dona", 18_000),
    ("Paxta yogʻi 1 l", 21_500),
    ("Olma 1 kg", 15_000),
)
"""What a corner shop sells, with its price in so'm."""

NOTES = ("Rad etiladi (mashq)", "Stol 4", "Dori-darmon", "", "Sut, non")


@dataclass(frozen=True, slots=True)
class SampleLine:
    """One line of a sample receipt; `price_tiyin` is for one piece."""

    name: str
    quantity: int
    price_tiyin: int

    @property
    def sum_tiyin(self) -> int:
        """What the line costs."""
        return self.quantity * self.price_tiyin


@dataclass(frozen=True, slots=True)
class SampleReceipt:
    """A made-up fiscal receipt; `issued_at` is Tashkent's time."""

    lines: tuple[SampleLine, ...]
    issued_at: datetime
    number: str
    fiscal_sign: str
    terminal: str = TERMINAL

    @property
    def total_tiyin(self) -> int:
        """What the receipt comes to."""
        return sum(line.sum_tiyin for line in self.lines)

    @property
    def link(self) -> str:
        """The link of its QR code, exactly as a printer would put it."""
        query = {
            "t": self.terminal,
            "r": self.number,
            "c": f"{self.issued_at:%Y%m%d%H%M%S}",
            "s": self.fiscal_sign,
        }
        return f"https://ofd.soliq.uz/check?{urlencode(query)}"


@dataclass(frozen=True, slots=True)
class SamplePayment:
    """A made-up payment, to be added to a training till."""

    payment_id: str
    amount_tiyin: int
    note: str


def sample_receipt(now: datetime, rng: Random) -> SampleReceipt:
    """Make up a receipt, new each time.

    Args:
        now: the moment of issue, with a zone.
        rng: where the numbers come from; the same seed gives the same receipt.
    """
    goods = rng.sample(GOODS, rng.randint(2, 4))
    return SampleReceipt(
        lines=tuple(SampleLine(name, rng.randint(1, 3), som * 100) for name, som in goods),
        issued_at=now.astimezone(TASHKENT),
        number=str(rng.randint(1, 999_999)),
        fiscal_sign=f"{rng.randrange(10**12):012d}",
    )


def sample_link(now: datetime, rng: Random) -> str:
    """Make up the link of a receipt issued now."""
    return sample_receipt(now, rng).link


def sample_payments(rng: Random) -> tuple[SamplePayment, ...]:
    """Make up five payments, the oldest first.

    Four have ids of the provider's form and will be confirmed. The oldest is refused by the
    simulator, which reads its part in the id: a newcomer should meet a refusal in training first.
    """
    refused = f"sim-provider-404-operation.not.found-{rng.getrandbits(24):06x}"
    ids = [refused, *(str(UUID(int=rng.getrandbits(128), version=4)) for _ in NOTES[1:])]
    return tuple(
        SamplePayment(payment_id, rng.randint(8, 400) * 1_000_00, note)
        for payment_id, note in zip(ids, NOTES, strict=True)
    )
