"""The bundle tells of the program, and of nobody: every byte of it is searched."""

import json
import logging
import sys
import threading
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.payment import Payment
from app.domain.receipt import parse_link
from app.journal import outbox, payments
from app.journal.journal import Journal
from app.services.datadir import DataDir, open_datadir
from app.services.discretion import Discretion
from app.services.logs import MAX_BYTES, ProgramLog
from app.services.selftest import DETAIL, PartState, Row
from app.services.support_bundle import BundleError, bundle_name, write_bundle

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
PHONE = "998712565009"
PHONES = (PHONE, f"+{PHONE}", "+998 71 256-50-09", "998 (71) 256-50-09")
HEADER = 'Bearer s3cr3t-токен"quoted\\back'.encode("ascii", "ignore").decode()
OLD_HEADER = "an-older-header-value-7731"
PASSWORD = "Kamera-Parol-42"
SIGN = "514343190161"
NOTE = "zapiska-dlya-kassira"
LINK = f"https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s={SIGN}"
ROWS = (
    Row("journal", PartState.GOOD, DETAIL, {"words": "D:/Касса/journal.sqlite3"}, 12.4),
    Row("server", PartState.FAILED, DETAIL, {"words": f"{HEADER} was refused, {PHONE}"}, 3.0),
)


class Client:
    """Says what it must not, as a bug's traceback would have it."""

    def __repr__(self) -> str:
        return f"Client({PHONE}, {HEADER!r}, {LINK})"


def fail() -> None:
    raise ValueError(f"{Client()!r} {json.dumps(LINK)} {quote(LINK)} fiscal_sign='{SIGN}'")


@pytest.fixture
def folder(tmp_path: Path) -> DataDir:
    """A till that has seen much: rotated logs, tracebacks, another header than today's."""
    made = open_datadir(tmp_path / "Касса № 1")
    text = f"""
# the old value was {OLD_HEADER}
[fbox]
base_url = "https://till.example"
headers = {{ X-Api-Key = {json.dumps(HEADER)} }}
[camera]
source = "rtsp://admin:{PASSWORD}@10.0.0.7/video"
"""
    made.settings.write_text(text, encoding="utf-8")
    journal = Journal(made.journal, made.backups, NOW)
    with journal.writing() as connection:
        stored, _ = payments.add(connection, Payment("pay-1", NOW, "test", 100, f"{NOTE} {PHONE}"))
        outbox.submit(connection, stored.serial, parse_link(LINK), "wedge", NOW, NOW, 0)
    journal.close()
    fill_logs(made)
    # A log from before anything was masked, as an old version may have left one.
    bare = f"2026-01-01 10:00:00.000Z 1 ERROR app.x: {PHONE} {HEADER} {LINK}\n{quote(HEADER)}\n"
    (made.logs / "window.log.4").write_text(bare, encoding="utf-8")
    return made


def fill_logs(folder: DataDir) -> None:
    root = logging.getLogger()
    level = root.level
    log = ProgramLog(folder.logs, "window", [OLD_HEADER])
    logger = logging.getLogger("app.test")
    for phone in PHONES:
        logger.warning("the client %s called about %s", phone, LINK)
    logger.error("old header %s", OLD_HEADER)
    log.hide([HEADER, PASSWORD])
    line = f"{PHONE} {LINK} " + "x" * 900
    for _ in range(2 * MAX_BYTES // len(line)):
        logger.info(line)
    try:
        fail()
    except ValueError:
        logger.exception("a bug with %r", {"phone": PHONE, "header": HEADER})
    hook, threading.excepthook = threading.excepthook, log._on_thread_exception
    log._thread_hook = lambda _caught: None
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    threading.excepthook = hook
    log._sys_hook = sys.__excepthook__
    log.close()
    root.setLevel(level)
    assert (folder.logs / "window.log.1").exists(), "the log was rotated"


def read(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as bundle:
        assert bundle.testzip() is None
        return {name: bundle.read(name).decode("utf-8") for name in bundle.namelist()}


@pytest.fixture
def bundle(folder: DataDir, tmp_path: Path) -> dict[str, str]:
    return read(write_bundle(tmp_path / "bundle.zip", folder, ROWS, NOW))


def test_everything_asked_for_is_in_it(bundle: dict[str, str]) -> None:
    logs = {name for name in bundle if name.startswith("logs/")}
    assert set(bundle) - logs == {
        "README.txt",
        "about.txt",
        "selftest.txt",
        "settings.toml",
        "journal.txt",
        "errors.txt",
    }
    assert {"logs/window.log", "logs/window.log.1", "logs/window.log.4"} <= logs
    assert "Python: " in bundle["about.txt"]
    assert "good     Journal of payments: D:/Касса/journal.sqlite3" in bundle["selftest.txt"]
    assert "payments: 1" in bundle["journal.txt"]
    assert "a bug with" in bundle["errors.txt"]
    assert "in fail" in bundle["logs/window.log"], "tracebacks are whole"


SECRETS = (
    PHONE,
    PHONE[-7:],
    "256-50-09",
    HEADER,
    HEADER.split()[1],
    json.dumps(HEADER)[1:-1],
    quote(HEADER, safe=""),
    OLD_HEADER,
    PASSWORD,
    SIGN,
    NOTE,
)


def test_no_phone_no_secret_and_no_sign_is_in_it(folder: DataDir, tmp_path: Path) -> None:
    file = write_bundle(tmp_path / "bundle.zip", folder, ROWS, NOW)
    found = read(file)
    leaks = [(name, each) for name, text in found.items() for each in SECRETS if each in text]
    assert leaks == []
    assert "***" in found["logs/window.log"]
    assert "99871*****09" in found["logs/window.log.1"]


def test_what_helps_is_kept(bundle: dict[str, str]) -> None:
    assert "t=UZ170703100597&r=2421&c=20230104121801&s=***" in bundle["logs/window.log"]
    settings = tomllib.loads(bundle["settings.toml"])
    assert settings["fbox"] == {
        "base_url": "https://till.example",
        "connect_timeout_s": 5.0,
        "read_timeout_s": 30.0,
        "headers": {"X-Api-Key": "***"},
    }
    assert settings["camera"]["source"] == "rtsp://***@10.0.0.7/video"
    assert settings["window"]["full_screen"] is False


def test_settings_that_are_not_right_are_named_and_not_shown(
    folder: DataDir, tmp_path: Path
) -> None:
    broken = f"[fbox]\nheaders = {{ X-Api-Key = {json.dumps(OLD_HEADER)} \n"
    folder.settings.write_text(broken, encoding="utf-8")
    (folder.logs / "window.log.4").write_text(f"with {OLD_HEADER}\n", encoding="utf-8")
    found = read(write_bundle(tmp_path / "bundle.zip", folder, ROWS[:1], NOW))
    assert "settings.toml" in found["settings.toml"]
    assert all(OLD_HEADER not in text for text in found.values())


def test_an_empty_folder_makes_a_bundle_all_the_same(tmp_path: Path) -> None:
    found = read(write_bundle(tmp_path / "bundle.zip", DataDir(tmp_path / "none"), (), NOW))
    assert found["journal.txt"] == ""
    assert found["README.txt"].startswith("Uzum Fiskal")


def test_into_a_folder_it_gets_a_name_of_its_own(folder: DataDir, tmp_path: Path) -> None:
    file = write_bundle(tmp_path, folder, (), NOW)
    assert file == tmp_path / bundle_name(NOW)
    assert file.suffix == ".zip"


def test_what_cannot_be_written_leaves_nothing_behind(folder: DataDir, tmp_path: Path) -> None:
    with pytest.raises(BundleError) as caught:
        write_bundle(tmp_path / "no such folder" / "bundle.zip", folder, ROWS, NOW)
    assert caught.value.key == "bundle.not_written"


def test_a_fault_halfway_leaves_the_old_file_as_it_was(folder: DataDir, tmp_path: Path) -> None:
    target = tmp_path / "bundle.zip"
    target.write_text("the one of yesterday")

    def rows() -> Iterator[Row]:
        yield ROWS[0]
        raise OSError(28, "No space left on device")

    with pytest.raises(BundleError, match="No space left"):
        write_bundle(target, folder, rows(), NOW)
    assert target.read_text() == "the one of yesterday"
    assert [file.name for file in tmp_path.iterdir() if ".new" in file.name] == []


@given(st.text(alphabet="ABCabc012 \"'\\-_/+=", min_size=8, max_size=40), st.text(), st.text())
def test_a_secret_is_taken_out_of_any_text(secret: str, before: str, after: str) -> None:
    stripped = secret.strip()
    if len(stripped) < 4 or stripped in "***":
        return
    masked = Discretion([stripped]).mask(f"{before}{stripped}{after}")
    assert stripped not in masked or stripped in before + after or "*" in stripped


@pytest.mark.parametrize(
    "spelling",
    [
        LINK,
        quote(LINK),
        quote(LINK, safe=""),
        json.dumps({"qr_code": LINK}),
        LINK.replace("&", "&amp;"),
        LINK.replace("&", "\\u0026"),
        f"Receipt(terminal='UZ170703100597', number='2421', fiscal_sign='{SIGN}')",
        f"ofd.soliq.uz/check?s={SIGN}&t=UZ170703100597",
    ],
)
def test_a_link_keeps_no_sign_however_it_is_spelt(spelling: str) -> None:
    masked = Discretion().mask_for_strangers(f"sent {spelling} at 10:00")
    assert SIGN not in masked
    assert "UZ170703100597" in masked
