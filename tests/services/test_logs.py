"""The log: bounded, discreet, and never in the way."""

import json
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.services import logs
from app.services.logs import ProgramLog

ROOT = Path(__file__).parents[2]
SECRET = 'to"ken\\pass/word+1'


@pytest.fixture
def log(tmp_path: Path) -> Iterator[ProgramLog]:
    root = logging.getLogger()
    level = root.level
    running = ProgramLog(tmp_path / "logs", "window", [SECRET, "Bearer abcdef123456", "1"])
    yield running
    running.close()
    root.setLevel(level)


def text_of(log: ProgramLog) -> str:
    assert log.path is not None
    return log.path.read_text(encoding="utf-8")


def fail(error: Exception) -> None:
    raise error


def in_own_process(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    prelude = f"""
import logging, sys, threading
from pathlib import Path
from app.services.logs import ProgramLog
log = ProgramLog(Path({str(folder)!r}), "window", ["hush-hush"])
"""
    return subprocess.run(
        [sys.executable, "-c", prelude + script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_lines_hold_time_level_and_place(log: ProgramLog) -> None:
    logging.getLogger("app.test").info("касса %s открыта", 3)
    logging.getLogger("app.test").debug("too much")
    lines = text_of(log).splitlines()
    assert len(lines) == 1
    assert lines[0].endswith("INFO app.test: касса 3 открыта")
    assert lines[0].split()[1].endswith("Z")


def test_talkative_libraries_are_kept_short(log: ProgramLog) -> None:
    for name in ("httpx", "httpcore.connection", "alembic.runtime", "sqlalchemy.engine.Engine"):
        logging.getLogger(name).info("chatter")
        logging.getLogger(name).warning("serious")
    assert "chatter" not in text_of(log)
    assert text_of(log).count("serious") == 4


def test_phone_numbers_are_masked_everywhere(log: ProgramLog) -> None:
    logger = logging.getLogger("app.test")
    logger.info("reply %s", {"client_phone_number": "998712565009"})
    try:
        fail(ValueError("number +998 71 256-50-09 is odd"))
    except ValueError:
        logger.exception("998901234567")
    text = text_of(log)
    assert "ValueError" in text
    for trace in ("2565009", "256-50-09", "1234567"):
        assert trace not in text


def test_secrets_are_masked_however_they_are_spelt(log: ProgramLog) -> None:
    logger = logging.getLogger("app.test")
    logger.info("plain %s, listed %s", SECRET, [SECRET])
    logger.info("json %s, quoted %s", json.dumps({"X-Key": SECRET}), quote(SECRET, safe=""))
    logger.info("one word of it: abcdef123456")
    logger.info("http://cashier:letmein@10.0.0.1/video")
    try:
        fail(RuntimeError(SECRET))
    except RuntimeError:
        logger.exception("failed")
    text = text_of(log)
    for trace in ("ken", "pass", "word+1", "abcdef", "letmein", "cashier"):
        assert trace not in text.replace("one word of it", "").replace("Traceback", "")
    assert "10.0.0.1/video" in text


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=4), st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_secret_gets_through(log: ProgramLog, secret: str, before: str) -> None:
    log.hide([secret])
    record = logging.LogRecord("n", logging.INFO, "p", 1, "%s%s", (before, f"<{secret}>"), None)
    assert f"<{secret}>" not in log._formatter.format(record)


def test_other_secrets_take_the_place_of_the_first(log: ProgramLog) -> None:
    log.hide(["second-secret"])
    logging.getLogger("app.test").info("second-secret")
    log.hide([])
    logging.getLogger("app.test").info("no-secret")
    assert "second-secret" not in text_of(log)
    assert "no-secret" in text_of(log)


def test_size_and_count_are_bounded(log: ProgramLog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert log.path is not None
    for number in range(7 * 1024):
        logging.getLogger("app.test").info("%05d %s", number, "x" * 1000)
    files = sorted(log.path.parent.iterdir())
    assert [file.name for file in files] == [
        "window.log", *(f"window.log.{n}" for n in range(1, 5))
    ]  # fmt: skip
    assert all(file.stat().st_size <= logs.MAX_BYTES for file in files)
    assert "07167" in text_of(log)


def test_a_rotation_that_is_forbidden_costs_lines_only(log: ProgramLog) -> None:
    assert log.path is not None
    for number in range(1, 5):  # what cannot be removed stands for what another process holds
        (log.path.parent / f"window.log.{number}" / "held").mkdir(parents=True)
    for number in range(3 * 1024):
        logging.getLogger("app.test").info("%05d %s", number, "x" * 1000)
    assert log.path.stat().st_size <= logs.MAX_BYTES
    assert "03071" in text_of(log)


def test_what_is_no_text_is_logged_all_the_same(log: ProgramLog) -> None:
    logging.getLogger("app.test").info("file %s", "\udcff.png")
    assert "\\udcff.png" in text_of(log)


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = in_own_process(
        "assert log.path is None\nlogging.getLogger('app').error('hello')\nlog.close()",
        tmp_path / "file" / "logs",
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_a_full_disk_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "window.log").symlink_to("/dev/full")
    ended = in_own_process(
        "for n in range(99): logging.getLogger('app').error('hello' * 99)\nlog.close()", tmp_path
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_a_wrong_call_of_the_logger_is_shown(tmp_path: Path) -> None:
    ended = in_own_process("logging.getLogger('app').error('%d', 'x')", tmp_path)
    assert "TypeError" in ended.stderr


def test_uncaught_exceptions_are_logged_and_go_their_way(tmp_path: Path) -> None:
    script = """
def fail(): raise ValueError("in a thread, hush-hush")
thread = threading.Thread(target=fail, name="sender")
thread.start(); thread.join()
raise KeyError("998712565009")
"""
    ended = in_own_process(script, tmp_path)
    text = (tmp_path / "window.log").read_text(encoding="utf-8")
    assert ended.returncode == 1
    assert "KeyError" in ended.stderr
    assert "ValueError" in ended.stderr
    assert "uncaught exception in thread sender" in text
    assert "ValueError: in a thread, ***" in text
    assert "KeyError" in text
    assert "2565009" not in text


def test_an_interruption_is_no_fault(tmp_path: Path) -> None:
    in_own_process("raise KeyboardInterrupt", tmp_path)
    assert (tmp_path / "window.log").read_text(encoding="utf-8") == ""


def test_closing_gives_the_hooks_back(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
    running = ProgramLog(tmp_path, "window")
    assert sys.excepthook is not before[0]
    running.close()
    assert (sys.excepthook, threading.excepthook, logging.getLogger().handlers) == before


def test_two_processes_share_a_folder(tmp_path: Path) -> None:
    script = "for n in range(2000): logging.getLogger('app').info('%s', 'y' * 1000)"
    folder = str(tmp_path)
    prelude = (
        "import logging\nfrom pathlib import Path\nfrom app.services.logs import ProgramLog\n"
        f"log = ProgramLog(Path({folder!r}), 'command_line')\n"
    )
    both = [
        subprocess.Popen(
            [sys.executable, "-c", prelude + script],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for _ in range(2)
    ]
    said = [process.communicate(timeout=60)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert said == [b"", b""]
    assert len(list(tmp_path.iterdir())) <= logs.KEPT_FILES
