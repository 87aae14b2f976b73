"""What the README tells administrators is what the setup does; its script and commands are run."""

import re
import shutil
from pathlib import Path

from setups import files, installed, needs_nsis, needs_wine

ROOT = Path(__file__).parents[2]
SCRIPT = (ROOT / "packaging" / "windows" / "installer.nsi").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = README.partition("## For the administrator of many tills")[2]
OF_NSIS = {"S", "D"}
BETWEEN_OURS = {"UPGRADE"}
"""What one version's setup tells another one's uninstaller."""


def test_every_option_is_told() -> None:
    asked = set(re.findall(r'"/([A-Z]+)=?" \$R1', SCRIPT))
    asked |= set(re.findall(r"\$\{ReadOption\} ([A-Z]+) ", SCRIPT))
    assert len(asked) > 6
    rows = "".join(re.findall(r"^\| (`/.+?) \|", GUIDE, re.MULTILINE))
    assert set(re.findall(r"`/([A-Z]+)", rows)) == (asked | OF_NSIS) - BETWEEN_OURS


def test_every_exit_code_is_told() -> None:
    codes = {int(code) for code in re.findall(r"^!define [A-Z_]+ (\d+)$", SCRIPT, re.MULTILINE)}
    rows = re.findall(r"^\| (\d[\d, ]*) \|", GUIDE, re.MULTILINE)
    told = {int(code) for row in rows for code in row.split(",")}
    assert told == codes | {0, 1, 2}


def test_it_fits_on_a_page() -> None:
    assert len(GUIDE.splitlines()) < 90


@needs_nsis
@needs_wine
def test_the_logon_script_brings_a_till_to_a_version_once(windows, setups) -> None:
    users = {file.name for file in windows.user.parent.iterdir()}
    share = windows.prefix / "drive_c" / "till"
    share.mkdir()
    shutil.copy(setups[0], share)
    (share / "settings.toml").write_bytes(b"new")
    (written,) = re.findall(r"```bat\n(.*?)```", GUIDE, re.DOTALL)
    assert "\\\\server\\till\n" in written
    script = share / "logon.cmd"
    script.write_text(written.replace("\\\\server\\till", "C:\\till"), "ascii", newline="\r\n")
    try:
        windows.answer("settings check", 2, "not right")
        windows.run("cmd", "/c", windows.path(script))
        assert re.search(r": 6\b", (share / "failed.txt").read_text("utf-8", "replace"))
        windows.forget()
        windows.run("cmd", "/c", windows.path(script))
        assert windows.registered()["DisplayVersion"] == "0.1.0"
        assert (windows.local / "UzumFiskal" / "settings.toml").read_bytes() == b"new"
        assert (windows.menu / "StartUp" / "Uzum Fiskal.lnk").is_file()
        calls = windows.calls()
        windows.run("cmd", "/c", windows.path(script))
        assert windows.calls() == calls, "it was there already"
        assert len((share / "failed.txt").read_text("utf-8", "replace").splitlines()) == 1
        assert {file.name for file in windows.user.parent.iterdir()} == users, "names were cut"
        assert (windows.user / "Temp" / "till.log").is_file()
        try_commands(windows)
    finally:
        shutil.rmtree(share)


def try_commands(windows) -> None:
    """Run each command of the guide's table; the stand-in tells what reached the interpreter."""
    commands = re.findall(r"^\| `UzumFiskal ([^`]+)`", GUIDE, re.MULTILINE)
    assert len(commands) == 4
    program = windows.path(installed(windows) / "UzumFiskal.cmd")
    for number, command in enumerate(commands):
        windows.forget()
        windows.answer(command.removeprefix("--"), number, "")
        code = windows.run("cmd", "/c", program, *command.split())
        expected = command.replace("--selftest", "selftest")
        assert [call.strip() for call in windows.calls()] == [f"-m app {expected}"]
        assert code in {0, number}
    assert files(installed(windows))
