"""The administrator's PIN: what may be one, and the digest that is kept instead of it.

A PIN of a few digits is found by trying them all, whatever the digest. scrypt makes each try
dear, the count of wrong tries (`app.services.guard`) makes them few, and the digest stays here.
"""

import hashlib
import hmac
import secrets

LEAST_DIGITS, MOST_DIGITS = 4, 12
COST, BLOCK, LANES = 15, 8, 1
"""2¹⁵ rounds of 8 blocks: 32 MB and about a tenth of a second, which a PC of 4 GB can spare."""
HIGHEST_COST, MOST_BLOCKS, MOST_LANES = 17, 16, 4
"""A digest that asks for more was not made here, and must not cost the till its memory."""
SALT_BYTES, DIGEST_BYTES = 16, 32


class PinError(ValueError):
    """A PIN was refused, or what needs one; `key` names the sentence, `params` fill it."""

    def __init__(self, key: str, **params: int) -> None:
        super().__init__(key)
        self.key = key
        self.params = params


def check_pin(text: str) -> str:
    """Pass a new PIN.

    Raises:
        PinError: it is not 4 to 12 digits, or one digit alone.
    """
    if not (text.isascii() and text.isdigit() and LEAST_DIGITS <= len(text) <= MOST_DIGITS):
        raise PinError("pin.form")
    if len(set(text)) == 1:
        raise PinError("pin.too_simple")
    return text


def digest_of(pin: str) -> str:
    """Give what is kept of a PIN: `scrypt$cost$block$lanes$salt$digest`, salted anew each time."""
    salt = secrets.token_bytes(SALT_BYTES)
    digest = _scrypt(pin, salt, COST, BLOCK, LANES)
    return f"scrypt${COST}${BLOCK}${LANES}${salt.hex()}${digest.hex()}"


def is_pin(text: str, kept: str) -> bool:
    """Tell whether this digest was kept of a text; how long that takes tells nothing.

    A digest that cannot be read is no PIN's: nobody gets in by it.
    """
    try:
        name, *numbers, salt, digest = kept.split("$")
        cost, block, lanes = map(int, numbers)
        expected = bytes.fromhex(digest)
        is_bounded = 1 <= cost <= HIGHEST_COST and 1 <= block <= MOST_BLOCKS
        if name != "scrypt" or not is_bounded or not 1 <= lanes <= MOST_LANES:
            return False
        found = _scrypt(text, bytes.fromhex(salt), cost, block, lanes)
    except ValueError:
        return False
    return hmac.compare_digest(found, expected)


def _scrypt(pin: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    rounds = 1 << cost
    return hashlib.scrypt(
        pin.encode("utf-8", "surrogatepass"),
        salt=salt,
        n=rounds,
        r=block,
        p=lanes,
        maxmem=256 * rounds * block,
        dklen=DIGEST_BYTES,
    )
