"""The client's phone number: shown in full to the cashier, masked everywhere else."""

import re

_NUMBER = re.compile(r"\+?(998)(\d{2})(\d{3})(\d{2})(\d{2})", re.ASCII)
_IN_TEXT = re.compile(
    r"(?<!\d)(\+?998[ \-()]{0,2}\d{2})[ \-()]{0,2}\d{3}[ \-]?\d{2}[ \-]?(\d{2})(?!\d)", re.ASCII
)


def format_phone(number: str) -> str:
    """Show `998712565009` as `+998 71 256-50-09`; anything else as it came."""
    match = _NUMBER.fullmatch(number.strip())
    return "+{} {} {}-{}-{}".format(*match.groups()) if match else number.strip()


def mask_phone(number: str) -> str:
    """Keep the operator's code and the last two digits: `+998 71 ***-**-09`."""
    match = _NUMBER.fullmatch(number.strip())
    if match:
        return f"+998 {match.group(2)} ***-**-{match.group(5)}"
    return "*" * max(0, len(number.strip()) - 2) + number.strip()[-2:]


def mask_phones_in(text: str) -> str:
    """Mask every Uzbek phone number inside a text, for logs and stored replies."""
    return _IN_TEXT.sub(r"\1*****\2", text)
