"""From a serial scanner's bytes to its codes, however they are cut into reads and ended."""

from typing import NamedTuple

MAX_BYTES = 4096
"""No QR code that a till meets is longer; what is longer is noise."""

_ENDS = b"\r\n"
_FRAMING = "\x00\x02\x03\x04 \t"
"""What some scanners are set to put around a code, besides what ends it."""


class SerialCode(NamedTuple):
    """What a scanner sent between two ends: a text, or "" where it cannot be read as one."""

    text: str


class SerialCodes:
    """Cuts a stream of bytes into codes at CR, LF, both, or where the caller notes a silence."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._is_too_long = False

    def feed(self, data: bytes) -> list[SerialCode]:
        """Take bytes as they come; give the codes that they end."""
        codes: list[SerialCode] = []
        for byte in data:
            if byte in _ENDS:
                codes += self.end()
            elif len(self._held) < MAX_BYTES:
                self._held.append(byte)
            else:
                self._is_too_long = True
        return codes

    def end(self) -> list[SerialCode]:
        """End what is held, as a silence does; nothing held is no code."""
        held, is_too_long = bytes(self._held), self._is_too_long
        self._held.clear()
        self._is_too_long = False
        text = "" if is_too_long else _text(held)
        return [] if text is None else [SerialCode(text)]


def _text(data: bytes) -> str | None:
    """Read bytes as text; None where there is none, "" where it is noise, as of a wrong speed."""
    try:
        text = data.decode("utf-8").strip(_FRAMING)
    except UnicodeDecodeError:
        return ""
    if not text:
        return None
    # GS stands between the parts of GS1 codes: foreign here, and no noise.
    return text if text.replace("\x1d", "").isprintable() else ""
