"""`python -m app shift`, as processes of their own."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.commands import payments
from app.commands.exits import CommandError, Exit
from app.commands.pin import set_pin
from app.commands.place import Place
from app.commands.shift import ReportRequest, close_shift, open_shift, report, tell_status
from app.services.reports.csv_file import DELIMITER
from tests.samples import link_of


def test_a_shift_from_open_to_report(run, configured: Path, tmp_path: Path) -> None:
    assert run("shift", "status").out.splitlines()[0] == "No shift is open."
    opened = run("shift", "open", "--cashier", "Азиза")
    assert opened.code == 0
    assert opened.out.startswith("Shift No. 1: Азиза, open since ")
    run("payments", "add", "--id", "paid-1", "--amount-tiyin", "18500050", "--note", "=1+1")
    assert run("confirm", "--payment", "paid-1", "--receipt", link_of(7)).code == 0
    run("payments", "add", "--id", "left-1")

    refused = run("shift", "close")
    assert refused.code == 3
    assert "left-1" in refused.out
    assert "paid-1" not in refused.out
    assert "nobody has acknowledged" in refused.err
    assert run("shift", "status", "--json").json["left_open"] == 1

    reason = ("--reason", "the client left")
    closed = run("shift", "close", "--cashier", "Бобур", "--acknowledge", "left-1", *reason)
    assert (closed.code, closed.err) == (0, "")
    assert len(list((configured / "backups").glob("*.sqlite3"))) == 1

    files = ("--csv", str(tmp_path / "Смена.csv"), "--xlsx", str(tmp_path / "Смена.xlsx"))
    told = run("shift", "report", "--json", *files)
    assert told.code == 0
    head, paid, left = told.lines
    assert head["shift"]["cashier"] == "Азиза"
    assert head["shift"]["closed_by"] == "Бобур"
    assert head["totals"]["confirmed"] == {
        "payments": 1, "amount_tiyin": 18500050, "without_amount": 0,
    }  # fmt: skip
    assert paid["receipt"]["number"] == "7"
    assert "***" in paid["phone"]
    assert (left["acknowledged_by"], left["reason"]) == ("Бобур", "the client left")
    with (tmp_path / "Смена.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=DELIMITER))
    assert rows[1][2:4] == ["185000,50", "'=1+1"]
    assert load_workbook(tmp_path / "Смена.xlsx")["Payments"]["D2"].value == "=1+1"


@pytest.fixture
def place(data_dir: Path) -> Place:
    return Place(data_dir, is_training=False)


def nothing_asked(**changes: object) -> ReportRequest:
    asked = {"shift_id": None, "csv": None, "xlsx": None, "is_json": False, "with_phones": False}
    return ReportRequest(**(asked | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda place: open_shift(place, " "), Exit.BAD_INPUT),
        (lambda place: close_shift(place, None, (), ""), Exit.REFUSED),
        (lambda place: report(place, nothing_asked(), StringIO()), Exit.REFUSED),
        (lambda place: report(place, nothing_asked(shift_id=9), StringIO()), Exit.REFUSED),
    ],
)
def test_what_cannot_be_done_is_told_in_words(place, call, code) -> None:
    with pytest.raises(CommandError) as caught:
        call(place)
    assert caught.value.code is code


def test_a_second_shift_is_refused(place) -> None:
    open_shift(place, "Aziza")
    with pytest.raises(CommandError) as caught:
        open_shift(place, "Bobur")
    assert caught.value.code is Exit.REFUSED
    assert "Aziza" in str(caught.value)


def test_a_file_that_cannot_be_written_is_a_fault_of_the_machine(place, tmp_path) -> None:
    open_shift(place, "Aziza")
    (tmp_path / "taken").touch()
    with pytest.raises(CommandError) as caught:
        report(place, nothing_asked(csv=tmp_path / "taken" / "a.csv"), StringIO())
    assert caught.value.code is Exit.MACHINE


def test_a_copy_that_fails_does_not_undo_the_closing(place, data_dir, capsys) -> None:
    open_shift(place, "Aziza")
    (data_dir / "backups").write_text("in the way")
    with pytest.raises(CommandError) as caught:
        close_shift(place, None, (), "")
    assert caught.value.code is Exit.MACHINE
    assert "The shift is closed" in str(caught.value)
    tell_status(place, is_json=False)
    assert "No shift is open." in capsys.readouterr().out


def test_a_report_in_words(place, capsys) -> None:
    open_shift(place, "Aziza")
    payments.add(place, "left-1", 18_500_000, "")
    capsys.readouterr()
    report(place, nothing_asked(), StringIO())
    told = capsys.readouterr().out
    assert "Cashier: Aziza" in told
    assert "awaiting receipt: 1 · 185 000 so'm" in told


def test_an_id_that_is_not_left_open_is_no_obstacle(place) -> None:
    """It may have been confirmed between the list and the command."""
    open_shift(place, "Aziza")
    assert close_shift(place, None, ["confirmed-meanwhile"], "") is Exit.DONE


def test_whole_phone_numbers_take_the_pin(place, capsys) -> None:
    open_shift(place, "Aziza")
    set_pin(place, StringIO("2468\n"))
    whole = nothing_asked(is_json=True, with_phones=True)
    for typed in ("", "1357\n"):
        capsys.readouterr()
        with pytest.raises(CommandError) as caught:
            report(place, whole, StringIO(typed))
        assert caught.value.code is Exit.REFUSED
        assert capsys.readouterr().out == ""
    assert report(place, whole, StringIO("2468\n")) is Exit.DONE
    assert report(place, nothing_asked(is_json=True), StringIO()) is Exit.DONE
