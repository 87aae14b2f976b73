"""One till's settings as texts for QR codes, which another till's settings page puts together.

    UZUM-FISKAL-1-2-3-7K2M4Q6A-NBSWY3DP…-MZXW
                | | | seal     piece     check
                | part 2 of 3
                format

Letters, digits and hyphens alone: QR codes hold those most densely, and they survive any keyboard
layout, Caps Lock and lost Shift presses of a scanner that types them. The seal, of the whole
message, holds the parts together; the check, of one part, tells a lost letter at once. Neither is a
signature: whoever may reach the settings page decides what is taken.
"""

import re
import zlib
from base64 import b32decode, b32encode
from hashlib import sha256

from app.domain.keyboard import repair_scan

MARK = "UZUM-FISKAL-"
FORMAT = 1
PIECE_LENGTH = 200
"""Letters a code: as many as a webcam reads from a screen at arm's length."""
MOST_PARTS = 16
MOST_BYTES = 64 * 1024
"""Of the message, unpacked: as large as a settings file may sensibly be, and no bomb."""
MARK_WITHIN = 64
"""A scanner's own prefix may stand in front of the mark, but not a whole text."""

_PART = re.compile(
    rf"{MARK}(\d{{1,3}})-(\d{{1,2}})-(\d{{1,2}})-([A-Z2-7]{{8}})-([A-Z2-7]{{1,{PIECE_LENGTH}}})"
    r"-([A-Z2-7]{4})"
)
_OTHER_FORMAT = re.compile(rf"{MARK}(\d{{1,3}})-")


class SetupCodeError(ValueError):
    """A set-up code cannot be taken; `key` names the sentence, `params` fill it."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key)
        self.key = key
        self.params = params


def is_setup_code(text: str) -> bool:
    """Tell whether a scanned text is a set-up code, whole or not, of this format or another."""
    return MARK in _latin(text[: MARK_WITHIN + len(MARK)])


def setup_codes(message: bytes) -> list[str]:
    """Give the texts of the codes for a message.

    Raises:
        SetupCodeError: it is too long.
    """
    packed = zlib.compress(message, 9)
    letters = b32encode(packed).decode("ascii").rstrip("=")
    pieces = [letters[at : at + PIECE_LENGTH] for at in range(0, len(letters), PIECE_LENGTH)]
    if len(pieces) > MOST_PARTS or len(message) > MOST_BYTES:
        raise SetupCodeError("setup_code.too_long")
    seal = _digest_letters(packed, 8)
    bodies = [
        f"{MARK}{FORMAT}-{at}-{len(pieces)}-{seal}-{piece}" for at, piece in enumerate(pieces, 1)
    ]
    return [f"{body}-{_check_of(body)}" for body in bodies]


class SetupParts:
    """The parts scanned so far, in any order; another till's first part begins anew."""

    def __init__(self) -> None:
        self._seal = ""
        self._pieces: dict[int, str] = {}
        self.count = 0

    @property
    def missing(self) -> list[int]:
        """The numbers of the parts that are not there yet."""
        return [at for at in range(1, self.count + 1) if at not in self._pieces]

    @property
    def is_complete(self) -> bool:
        """Whether all parts are there."""
        return bool(self.count) and not self.missing

    def add(self, text: str) -> None:
        """Take one scanned part.

        Raises:
            SetupCodeError: it is damaged, or of a format that this version does not know; what was
                there stays.
        """
        latin = _latin(text)
        start = max(0, latin.find(MARK))
        match = _PART.fullmatch(latin, start)
        if match is None:
            other = _OTHER_FORMAT.match(latin, start)
            if other is not None and int(other[1]) != FORMAT:
                raise SetupCodeError("setup_code.format", format=int(other[1]))
            raise SetupCodeError("setup_code.damaged")
        if _check_of(latin[start : match.start(6) - 1]) != match[6]:
            raise SetupCodeError("setup_code.damaged")
        if int(match[1]) != FORMAT:
            raise SetupCodeError("setup_code.format", format=int(match[1]))
        at, count = int(match[2]), int(match[3])
        if not 1 <= at <= count <= MOST_PARTS:
            raise SetupCodeError("setup_code.damaged")
        if (match[4], count) != (self._seal, self.count):
            self._seal, self.count, self._pieces = match[4], count, {}
        self._pieces[at] = match[5]

    def message(self) -> bytes:
        """Give the message of all parts.

        Raises:
            SetupCodeError: the parts do not fit together, or hold too much.
        """
        letters = "".join(self._pieces[at] for at in sorted(self._pieces))
        try:
            packed = b32decode(letters + "=" * (-len(letters) % 8))
        except ValueError as error:
            raise SetupCodeError("setup_code.damaged") from error
        if not self.is_complete or _digest_letters(packed, 8) != self._seal:
            raise SetupCodeError("setup_code.damaged")
        return _unpacked(packed)


def _unpacked(packed: bytes) -> bytes:
    """Unpack no more than MOST_BYTES, whatever a few bytes claim to hold."""
    unpacker = zlib.decompressobj()
    try:
        message = unpacker.decompress(packed, MOST_BYTES + 1)
    except zlib.error as error:
        raise SetupCodeError("setup_code.damaged") from error
    if len(message) > MOST_BYTES:
        raise SetupCodeError("setup_code.too_long")
    if not unpacker.eof or unpacker.unused_data:
        raise SetupCodeError("setup_code.damaged")
    return message


def _latin(text: str) -> str:
    """Give what was scanned as the code has it, whatever layout typed it."""
    return repair_scan(text).upper()


def _check_of(body: str) -> str:
    return _digest_letters(body.encode("ascii"), 4)


def _digest_letters(data: bytes, count: int) -> str:
    return b32encode(sha256(data).digest()).decode("ascii")[:count]
