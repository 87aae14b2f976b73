"""Strangers' input by the million: links, wedge scans, replies, settings, set-up codes, words.

Each case follows from the seed and its number. A second, stricter reader says what may be made of
it: what is accepted must be beyond doubt, and nothing may raise anything but its refusal.
"""

import csv
import io
import json
import random
import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.domain.keyboard import repair_scan
from app.domain.keyboard_layouts import LAYOUTS
from app.domain.money import AmountError, parse_som
from app.domain.outcome import REPLY_KEPT, OutcomeKind
from app.domain.payment import PaymentInputError, parse_note, parse_payment_id
from app.domain.phone import mask_phones_in
from app.domain.receipt import LinkRefusedError, parse_link
from app.domain.setup_code import SetupCodeError, SetupParts, setup_codes
from app.fbox.reply import HttpReply, judge_confirm
from app.services.reports.csv_file import DELIMITER, harmless
from app.services.settings import SettingsError, as_plain, check_settings
from app.services.settings_file import parse_toml
from tests.faults.tally import Tally

WANTED = 1_000_000
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
GENUINE = re.compile(r"https://ofd\.soliq\.uz/(check|epi)\?[!-~]+", re.ASCII)
NASTY = (
    *("\x00", "\n", "\r", "\t", " ", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800", "е", "ѕ"),
    *("%", "%00", "%0A", "%41", "+", "&", "=", "?", "#", "@", ":", "/", "\\", ".", "//", "://"),
    *("&t=", "&r=1", "r=2", "%s%n", "{0}", "{name}", "<b>", "'", '"', ";", "=cmd|' /C calc'!A0"),
    *("javascript:", "ftp://", "http://", "HTTPS://", "ofd.soliq.uz", ".evil.test", "@evil.test"),
    *(":8443", "]Q1", "]Q3", "0", "9" * 20, "x" * 200, "🙂", "ﬀ", "ı", "K", "①", "。"),
)
Case = Callable[[random.Random], None]


def mutated(rng: random.Random, text: str) -> str:
    """Spoil a text here and there."""
    for _ in range(rng.choice((0, 1, 1, 1, 2, 3, 6))):
        place = rng.randint(0, len(text))
        match rng.randrange(6):
            case 0:
                text = text[:place] + text[place + rng.randint(1, 4) :]
            case 1 | 2:
                text = text[:place] + rng.choice(NASTY) + text[place:]
            case 3:
                text = text[:place] + chr(rng.choice((32, 127, 0x4E0, 0x2100, 0xFFFF)) +
                                          rng.randrange(96)) + text[place + 1 :]  # fmt: skip
            case 4:
                other = rng.randint(0, len(text))
                text = text[:place] + text[min(place, other) : max(place, other)] + text[place:]
            case _:
                text = text.swapcase() if rng.random() < 0.5 else text[::-1]
    return text


def _must(is_so: bool) -> None:
    assert is_so


def _link(rng: random.Random) -> None:
    text = mutated(rng, LINK)
    try:
        receipt = parse_link(text)
    except LinkRefusedError as refusal:
        _must(refusal.detail.isprintable())
        return
    assert GENUINE.fullmatch(receipt.link), receipt.link
    again = parse_link(receipt.link)
    assert again == receipt, (again, receipt)
    for part in (receipt.terminal, receipt.number, receipt.issued_text, receipt.fiscal_sign):
        assert part
        assert all("!" <= letter <= "~" for letter in part)


def _wedge(rng: random.Random) -> None:
    layout = rng.choice(LAYOUTS)
    latin_of = {value: key for key, value in layout.latin_of.items() if isinstance(value, str)}
    typed = LINK.translate({ord(latin): key for latin, key in latin_of.items()})
    if rng.random() < 0.3:
        typed = typed.swapcase()
    is_whole = rng.random() < 0.2
    text = typed if is_whole else mutated(rng, typed)
    repaired = repair_scan(text)
    try:
        receipt = parse_link(repaired)
    except LinkRefusedError:
        assert not is_whole or layout.can_type(typed) is False or repaired != LINK
        return
    if is_whole:
        assert receipt.identity == parse_link(LINK).identity, (text, repaired)
    # The digits of a repaired link were typed: repair invents none.
    typed_digits = Counter(c for c in text.translate(layout.key_of) if c.isdigit())
    assert not Counter(receipt.fiscal_sign) - typed_digits - Counter("0123456789") or (
        not receipt.fiscal_sign.isdigit()
    )


DATA = {
    "payment_id": "p-1",
    "payment_status": "SUCCESS",
    "error_code": "0",
    "error_message": None,
    "client_phone_number": "998712565009",
}
_ODD: tuple[object, ...] = (
    *(None, True, False, 0, 1, -1, 404, "0", "00", "0.0", "404", "", " ", [], {}, [0], {"code": 7}),
    *("SUCCESS", "FAILED", "REVERSED", "p-1", "P-1", "p-2", "operation.not.found", 1e400, 10**30),
    *("transaction.duplicated", "operation.is.inProcess", "<b>{0}%s</b>", "998712565009", "\u202e"),
)


def _reply(rng: random.Random) -> None:
    data: dict[str, object] = dict(DATA)
    envelope: dict[str, object] = {"data": data, "error": None, "is_success": True}
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        place = rng.choice((data, data, envelope))
        key = rng.choice(sorted(place))
        if rng.random() < 0.2:
            place.pop(key)
        else:
            place[key] = rng.choice(_ODD)
    text = json.dumps(envelope)
    if rng.random() < 0.3:
        text = mutated(rng, text)
    body = text.encode("utf-8", "surrogatepass")
    status = rng.choice((200, 200, 200, 201, 302, 400, 404, 429, 500, 503))
    outcome = judge_confirm("p-1", HttpReply(status, {}, body), NOW)
    assert len(outcome.reply) <= REPLY_KEPT
    assert not re.search(r"(?<!\d)998712565009(?!\d)", outcome.reply)
    if outcome.kind is OutcomeKind.CONFIRMED:
        assert 200 <= status < 300
        said = json.loads(body.decode("utf-8", "replace"))
        assert said["is_success"] is True, said
        assert said["error"] is None, said
        assert said["data"]["payment_id"].strip() == "p-1", said
        assert said["data"]["error_code"] in ("0", 0), said
        assert said["data"]["payment_status"].strip().upper() in {"SUCCESS", "CONFIRMED", "PAID"}


_SETTINGS = """[fbox]
base_url = "http://192.168.1.10:8080"
connect_timeout_s = 5
headers = { X-Api-Key = "secret" }
[receipt]
hosts = ["ofd.soliq.uz"]
max_age_days = 3
[camera]
source = "0"
width = 1280
enabled = true
[scanner]
prefix = ""
terminator = "any"
port = ""
baud_rate = 9600
"""
_PATH = Path("settings.toml")


def _settings(rng: random.Random) -> None:
    try:
        settings = check_settings(parse_toml(mutated(rng, _SETTINGS), _PATH), _PATH)
    except SettingsError as error:
        _must(bool(error.reason_key))
        return
    assert check_settings(as_plain(settings), _PATH) == settings
    url = settings.fbox.base_url
    assert not url or re.match(r"https?://[^/@\s]+", url), url
    assert all("\n" not in value and "\r" not in value for value in settings.fbox.headers.values())


_MESSAGES = (_SETTINGS.encode(), random.Random(1).randbytes(700))
_CODES = {message: setup_codes(message) for message in _MESSAGES}


def _setup(rng: random.Random) -> None:
    """Parts of two tills' codes, spoilt and mixed: what comes together is one of the messages."""
    parts = SetupParts()
    whole = [*_CODES[rng.choice(_MESSAGES)], rng.choice(_CODES[_MESSAGES[1]])]
    rng.shuffle(whole)
    for text in whole:
        try:
            parts.add(mutated(rng, text) if rng.random() < 0.5 else text)
        except SetupCodeError:
            continue
    if parts.is_complete:
        assert parts.message() in _MESSAGES


def _words(rng: random.Random) -> None:
    text = mutated(rng, rng.choice(("payment-1", "150 000,50", "+998 71 256-50-09", "Хлеб, 2 шт")))
    try:
        payment_id = parse_payment_id(text)
    except PaymentInputError:
        pass
    else:
        assert 1 <= len(payment_id) <= 128
        assert payment_id.isprintable()
    try:
        note = parse_note(text)
    except PaymentInputError:
        pass
    else:
        assert "\x00" not in note
    try:
        amount = parse_som(text)
    except AmountError:
        pass
    else:
        assert amount is None or amount >= 0
    assert "998712565009" not in mask_phones_in(f"{text} 998712565009 {text}")
    cell = harmless(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    file = io.StringIO()
    csv.writer(file, delimiter=DELIMITER).writerow([cell, "after"])


CASES: dict[str, Case] = {
    "links": _link,
    "wedge": _wedge,
    "replies": _reply,
    "settings": _settings,
    "set-up codes": _setup,
    "words": _words,
}
SHARES = ("links", "links", "links", "wedge", "replies", "replies", "set-up codes", "words",
          "words", "settings")  # fmt: skip


def run(wanted: int, seed: int, until: Callable[[], bool]) -> Tally:
    """Try `wanted` cases, or as many as there is time for."""
    tally = Tally("fuzz", "cases", WANTED, seed=seed)
    counts: Counter[str] = Counter()
    while tally.count < wanted and not (tally.count % 1000 == 0 and until()):
        name = SHARES[tally.count % len(SHARES)]
        try:
            CASES[name](random.Random(f"{seed} {tally.count}"))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a find
            tally.fail(f"{name} {tally.count}: {type(error).__name__}: {error}")
        counts[name] += 1
        tally.count += 1
    tally.notes.append(", ".join(f"{count:,} {name}" for name, count in counts.items()))
    return tally
