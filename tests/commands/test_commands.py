"""The other commands, each as a real process."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from app.services.resources import resource
from tests.samples import link_of

ROOT = Path(__file__).parents[2]
SAMPLE = str(resource("receipts", "sample.png"))


def test_payments_are_added_and_listed(run) -> None:
    added = run("payments", "add", "--id", " p1 ", "--amount-tiyin", "18500000", "--note", "Стол 4")
    assert added.code == 0
    run("payments", "add", "--id", "p2")
    ended = run("payments", "list", "--json")
    assert [entry["payment_id"] for entry in ended.lines] == ["p2", "p1"]
    first = ended.lines[1]
    assert (first["amount_tiyin"], first["note"]) == (18_500_000, "Стол 4")
    assert (first["state"], first["source"]) == ("awaiting_receipt", "command_line")
    assert first["created_at"].endswith("+00:00")
    assert first["receipt"] is None
    words = run("payments", "list").out
    assert "185 000 so'm" in words
    assert "Стол 4" in words


def test_a_known_payment_stays_as_it_is(run) -> None:
    run("payments", "add", "--id", "p1", "--amount-tiyin", "100")
    assert run("payments", "add", "--id", "p1", "--amount-tiyin", "999").code == 0
    (entry,) = run("payments", "list", "--json").lines
    assert entry["amount_tiyin"] == 100


def test_listing_one_state(run, configured: Path) -> None:
    run("payments", "add", "--id", "awaits")
    run("confirm", "--payment", "done", "--receipt", link_of(1))
    assert [e["payment_id"] for e in run("payments", "list", "--state", "confirmed", "--json").lines
            ] == ["done"]  # fmt: skip
    assert run("payments", "list", "--state", "paid").code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("--id", ""),
        ("--id", "x" * 129),
        ("--id", "a\nb"),
        ("--id", "p", "--amount-tiyin", "-1"),
        ("--id", "p", "--amount-tiyin", "1.5"),
        ("--id", "p", "--amount-tiyin", "9" * 30),
        ("--id", "p", "--note", "x" * 501),
    ],
)
def test_a_payment_that_cannot_be(run, arguments) -> None:
    ended = run("payments", "add", *arguments)
    assert ended.code == 2
    assert ended.err.strip()
    assert run("payments", "list").out == ""


def test_reading_pictures(run, tmp_path: Path) -> None:
    copy = tmp_path / "копия чека.png"
    shutil.copy(SAMPLE, copy)
    ended = run("read", SAMPLE, str(copy), "/nowhere", __file__, "--json")
    assert ended.code == 2
    assert [line["file"] for line in ended.lines] == [SAMPLE, str(copy), "/nowhere", __file__]
    assert ended.lines[0]["text"] == ended.lines[1]["text"]
    assert ended.lines[0]["text"].startswith("https://ofd.soliq.uz/check?t=UZ000000000017")
    assert ended.lines[0]["engine"] in {"zbar", "zxing"}
    assert ended.lines[0]["ms"] > 0
    assert ended.lines[0]["reason"] is None
    assert [line["reason"] for line in ended.lines[2:]] == ["cannot_open", "not_a_picture"]
    assert [line["text"] for line in ended.lines[2:]] == [None, None]


def test_reading_touches_no_data_directory(run, data_dir: Path) -> None:
    assert run("read", SAMPLE).code == 0
    assert list(data_dir.iterdir()) == []


def test_the_simulator_runs_until_it_is_interrupted() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "simulator"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        body = {"payment_id": "p", "qr_code": link_of(1)}
        reply = httpx.post(f"{address}/payment/uzum_confirm", json=body).json()
        assert reply["is_success"] is True
        process.send_signal(signal.SIGINT)
        _out, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")


def test_logs_hold_no_phone_and_no_header_value(run, configured: Path) -> None:
    settings = configured / "settings.toml"
    text = settings.read_text(encoding="utf-8") + '[fbox.headers]\nX-Key = "very-secret-value"\n'
    settings.write_text(text, encoding="utf-8")
    assert run("confirm", "--payment", "p", "--receipt", link_of(1)).code == 0
    written = b"".join(
        file.read_bytes()
        for file in configured.rglob("*")
        if "logs" in file.parts and file.is_file()
    )
    assert b"998712565009" not in written
    assert b"very-secret-value" not in written


def test_output_survives_a_console_of_another_code_page(data_dir: Path) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "cp1251:strict"}
    base = [sys.executable, "-m", "app", "--data-dir", str(data_dir), "payments"]
    add = [*base, "add", "--id", "p", "--note", "o‘zbek ʻ ✓"]
    for command in (add, [*base, "list"], [*base, "list", "--json"]):
        ended = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, timeout=60, check=False
        )
        assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["note"] == "o‘zbek ʻ ✓"
