"""`confirm` and `drain` as a script sees them: a real process, its output and its exit code."""

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.fbox.simulator import Simulator
from app.services.resources import resource
from tests.samples import link_of

ID = "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"


def test_a_confirmed_payment(run, configured: Path, simulator: Simulator) -> None:
    ended = run("confirm", "--payment", ID, "--receipt", link_of(2421), "--json")
    assert ended.code == 0
    assert ended.json == {
        "payment_id": ID,
        "state": "confirmed",
        "client_phone_number": "998712565009",
        "error_code": None,
        "error_message": None,
        "advice": ended.json["advice"],
        "attempts": 1,
        "receipt": {
            "terminal": "UZ170703100597",
            "number": "2421",
            "issued_at": "2026-11-24T12:00:00+05:00",
            "fiscal_sign": "514343190161",
            "link": link_of(2421),
        },
    }
    assert ended.json["advice"].startswith("Confirmed.")
    assert simulator.attached == {ID: link_of(2421)}


def test_in_words(run, configured: Path) -> None:
    ended = run("confirm", "--payment", ID, "--receipt", link_of(1))
    assert ended.code == 0
    assert "confirmed" in ended.out
    assert "+998 71 256-50-09" in ended.out


def test_a_second_time_is_done_already(run, configured: Path, simulator: Simulator) -> None:
    for _ in range(2):
        assert run("confirm", "--payment", ID, "--receipt", link_of(1), "--json").code == 0
    assert len(simulator.received) == 1


def test_a_picture(run, configured: Path, tmp_path: Path, simulator: Simulator) -> None:
    picture = tmp_path / "чек 1.png"
    shutil.copy(resource("receipts", "sample.png"), picture)
    ended = run("confirm", "--payment", ID, "--picture", str(picture), "--json")
    assert ended.code == 0, ended.err
    assert ended.json["receipt"]["terminal"] == "UZ000000000017"
    assert simulator.received[0].qr_code == ended.json["receipt"]["link"]


def test_a_repaired_link_is_sent_rebuilt(run, configured: Path, simulator: Simulator) -> None:
    loose = link_of(1).replace("https://", "http://")
    assert run("confirm", "--payment", ID, "--receipt", loose).code == 0
    assert simulator.received[0].qr_code == link_of(1)


def test_what_is_odd_is_said_and_sent(run, configured: Path) -> None:
    odd = link_of(1).replace("20261124", "20230104")
    ended = run("confirm", "--payment", ID, "--receipt", odd, "--json")
    assert ended.code == 0
    assert "old" in ended.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--payment", ID, "--receipt", "hello"), "no link"),
        (("--payment", ID, "--receipt", "https://evil.test/check?t=1&r=1&c=1&s=1"), "evil.test"),
        (("--payment", " ", "--receipt", link_of(1)), "empty"),
        (("--payment", ID, "--picture", "/nowhere.png"), "cannot be opened"),
        (("--payment", ID, "--picture", __file__), "no picture"),
        (("--payment", ID), "required"),
        (("--payment", ID, "--receipt", link_of(1), "--wait-s", "soon"), "wait-s"),
    ],
)
def test_bad_input_leaves_nothing_behind(run, configured: Path, arguments, words) -> None:
    ended = run("confirm", *arguments, "--json")
    assert ended.code == 2
    assert words in ended.err
    assert ended.out == ""
    assert run("payments", "list", "--json").out == ""


def test_a_refusal_says_what_to_do(run, configured: Path, simulator: Simulator) -> None:
    simulator.set_scenario(ID, "provider:400:unsupported.fiscal.url")
    ended = run("confirm", "--payment", ID, "--receipt", link_of(1), "--json")
    assert ended.code == 3
    assert ended.json["state"] == "rejected"
    assert ended.json["error_code"] == "400"
    assert ended.json["error_message"] == "unsupported.fiscal.url"
    assert "scan" in ended.json["advice"]


def test_a_receipt_of_another_payment(run, configured: Path) -> None:
    run("confirm", "--payment", "first", "--receipt", link_of(1))
    ended = run("confirm", "--payment", "second", "--receipt", link_of(1), "--json")
    assert ended.code == 3
    assert "first" in ended.err
    assert ended.json["state"] == "awaiting_receipt"


@pytest.mark.parametrize("scenario", ["http_500", "html", "empty", "other_payment"])
def test_no_trustworthy_answer(run, configured: Path, simulator: Simulator, scenario) -> None:
    simulator.set_scenario(ID, scenario)
    ended = run("confirm", "--payment", ID, "--receipt", link_of(1), "--json", "--wait-s", "1")
    assert ended.code == 4
    assert ended.json["state"] == "uncertain"


def test_what_is_temporary_is_tried_again(run, configured: Path, simulator: Simulator) -> None:
    simulator.set_scenario(ID, "in_process_then_success")
    ended = run("confirm", "--payment", ID, "--receipt", link_of(1), "--json")
    assert ended.code == 0
    assert ended.json["attempts"] == 2


def test_offline_then_online(run, configured: Path, simulator: Simulator) -> None:
    simulator.go_offline()
    ended = run("confirm", "--payment", ID, "--receipt", link_of(1), "--json", "--wait-s", "0.5")
    assert ended.code == 4
    assert ended.json["state"] == "waiting"
    assert ended.json["attempts"] == 0
    simulator.come_back()
    ended = run("drain", "--json")
    assert ended.code == 0
    assert ended.json["confirmed"] == 1
    assert simulator.attached == {ID: link_of(1)}


def test_the_network_comes_back_while_it_waits(run, configured, simulator: Simulator) -> None:
    simulator.go_offline()
    timer = threading.Timer(1.5, simulator.come_back)
    timer.start()
    ended = run("confirm", "--payment", ID, "--receipt", link_of(1), "--json", "--wait-s", "60")
    timer.join()
    assert ended.code == 0


def test_without_a_server_the_pair_is_kept(run, data_dir: Path) -> None:
    ended = run("confirm", "--payment", ID, "--receipt", link_of(1), "--json")
    assert ended.code == 5
    assert "base_url" in ended.err
    assert ended.json["state"] == "waiting"
    assert run("drain", "--json").code == 5


def test_settings_are_refused_in_words(run, data_dir: Path) -> None:
    (data_dir / "settings.toml").write_text("[fbox]\nbase_uri = 'x'\n", encoding="utf-8")
    ended = run("confirm", "--payment", ID, "--receipt", link_of(1))
    assert ended.code == 2
    for word in ("settings.toml", "fbox.base_uri"):
        assert word in ended.err


def test_a_newer_journal_is_the_machines_fault(run, configured: Path) -> None:
    run("payments", "add", "--id", ID)
    with closing(sqlite3.connect(configured / "journal.sqlite3")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'r9999'")
    ended = run("confirm", "--payment", ID, "--receipt", link_of(1))
    assert ended.code == 5
    assert "newer version" in ended.err


def test_a_data_directory_that_cannot_be(run, tmp_path: Path, data_dir: Path) -> None:
    data_dir.rmdir()
    data_dir.write_text("a file", encoding="utf-8")
    assert run("payments", "list").code == 5


def test_drain_sends_everything_and_tells(run, configured: Path, simulator: Simulator) -> None:
    simulator.go_offline()
    for number in range(3):
        run("confirm", "--payment", f"p{number}", "--receipt", link_of(number), "--wait-s", "0")
    simulator.set_scenario("p1", "box:333")
    simulator.come_back()
    ended = run("drain", "--json")
    assert ended.code == 3
    assert (ended.json["confirmed"], ended.json["rejected"]) == (2, 1)
    assert [entry["payment_id"] for entry in ended.json["payments"]] == ["p0", "p1", "p2"]
    assert run("drain").code == 0


def test_the_options_may_stand_behind_the_command(run, configured: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    run("payments", "add", "--id", "there", "--data-dir", str(other))
    assert run("payments", "list").out == ""
    assert "there" in run("payments", "list", "--data-dir", str(other)).out


def test_training_needs_no_server_and_keeps_apart(run, data_dir: Path) -> None:
    ended = run("--training", "confirm", "--payment", ID, "--receipt", link_of(1), "--json")
    assert ended.code == 0
    assert run("payments", "list").out == ""
    assert ID in run("payments", "list", "--training").out
