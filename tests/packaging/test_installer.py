"""The installer run for real under wine, with a stand-in for the interpreter."""

import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging" / "windows"
sys.path[:0] = [str(WINDOWS), str(Path(__file__).parent)]

import payload as payloads  # noqa: E402
import portable  # noqa: E402
from proof import Proof  # noqa: E402
from setups import build, files, installed, needs_nsis, needs_wine, put, uninstall  # noqa: E402
from small_pe import I386, make_dll  # noqa: E402
from wheels import BuildError, sha256  # noqa: E402


def test_an_import_is_found_beside_the_interpreter_or_in_windows(tmp_path: Path) -> None:
    runtime = make_dll("msvcp140.dll", ["grow"])
    put(tmp_path, "python/MSVCP140.dll", runtime)
    needed = {"msvcp140.dll": ["grow"], "KERNEL32.dll": ["Sleep"]}
    put(tmp_path, "lib/zxingcpp/zxingcpp.pyd", make_dll("zxingcpp.pyd", ["init"], needed))
    assert Proof(tmp_path).faults() == []


def test_a_missing_dll_a_missing_symbol_and_another_processor_are_faults(tmp_path: Path) -> None:
    put(tmp_path, "python/msvcp140.dll", make_dll("msvcp140.dll", ["grow"]))
    old = {"MSVCR120.dll": ["malloc"], "msvcp140.dll": ["shrink"]}
    put(tmp_path, "lib/pyzbar/libzbar-64.dll", make_dll("libzbar-64.dll", [], old))
    put(tmp_path, "lib/small.dll", make_dll("small.dll", [], {}, I386))
    faults = "\n".join(Proof(tmp_path).faults())
    assert "libzbar-64.dll imports msvcr120.dll: not in the payload" in faults
    assert "msvcp140.dll: the one in the payload has no shrink" in faults
    assert "small.dll is not for 64-bit Windows" in faults


def test_what_only_some_windows_have_is_told_with_its_cost(tmp_path: Path) -> None:
    put(tmp_path, "lib/cv2/cv2.pyd", make_dll("cv2.pyd", [], {"MFPlat.DLL": ["MFStartup"]}))
    assert Proof(tmp_path).faults() == []
    (limit,) = Proof(tmp_path).limits()
    assert "the camera" in limit


def test_the_interpreter_is_asked_for_in_words_and_checked(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"python-3\.13\.5-embed-amd64\.zip from python\.org"):
        payloads.check_python(None, payloads.PYTHON_SHA256)
    wrong = tmp_path / "python.zip"
    wrong.write_bytes(b"something else")
    with pytest.raises(BuildError, match="is not what it should be"):
        payloads.check_python(wrong, payloads.PYTHON_SHA256)
    assert payloads.check_python(wrong, sha256(wrong).upper()) == wrong


def test_an_archive_cannot_write_outside_of_the_payload(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr("../evil.dll", b"")
    with pytest.raises(BuildError, match="leads out"):
        payloads.assemble(tmp_path / "payload", tmp_path / "evil.zip", {}, None)


@needs_nsis
def test_the_same_inputs_make_the_same_bytes(
    setups: tuple[Path, Path], tmp_path: Path, python_exe: bytes
) -> None:
    assert sha256(build(tmp_path, "0.1.0", python_exe)) == sha256(setups[0])
    assert portable.file_version(setups[1].read_bytes()) == (0, 2, 0, 0)


@needs_nsis
@needs_wine
def test_a_silent_setup_an_upgrade_a_refused_downgrade_and_an_uninstall(windows, setups) -> None:
    old, new = setups
    before_all = windows.everything()
    assert windows.run(str(old), "/S") == 0
    known = windows.registered()
    root = installed(windows)
    assert root.parts[-5] == "Кассир Один", "under a user's name with Cyrillic letters and a blank"
    laid_out = files(old.parent / "payload-0.1.0")
    found = files(root / known["Folder"])
    assert laid_out <= found
    assert all(n == "uninstall.exe" or "__pycache__" in n for n in found - laid_out)
    assert any("__pycache__" in name for name in found), "compiled at installation"
    (compiling,) = [call for call in windows.calls() if "compileall" in call]
    assert "unchecked-hash" in compiling, "the first start compares nothing with its source"
    assert (known["DisplayName"], known["DisplayVersion"]) == ("Uzum Fiskal", "0.1.0")
    assert (windows.menu / "Uzum Fiskal" / "Uzum Fiskal.lnk").is_file()

    windows.answer("quit", 0, "closed")
    assert windows.run(str(new), "/S") == 0
    assert windows.registered()["DisplayVersion"] == "0.2.0"
    assert [p.name for p in root.iterdir() if p.is_dir()] == [windows.registered()["Folder"]]
    assert "-m app" in [call.strip() for call in windows.calls()], "it ran, and runs again"

    before = files(root)
    assert windows.run(str(old), "/S") == 4
    assert files(root) == before

    own = root / "a file of the user's.txt"
    own.write_text("stays", encoding="utf-8")
    uninstall(windows)
    assert files(root) == {own.name}
    assert windows.registered() == {}
    own.unlink()
    root.rmdir()
    assert windows.everything() == before_all, "nothing is left, and nothing is lost elsewhere"


@needs_nsis
@needs_wine
@pytest.mark.parametrize(("word", "code"), [("bootstrap", 8), ("quit", 5), ("journal backup", 9)])
def test_an_upgrade_that_fails_leaves_the_old_version(windows, setups, word, code) -> None:
    old, new = setups
    assert windows.run(str(old), "/S") == 0
    before, known = files(installed(windows)), windows.registered()
    data = windows.local / "UzumFiskal"
    put(data, "journal.sqlite3", b"")
    windows.answer("quit --training", 0, "none")
    windows.answer("quit", 0, "closed")
    windows.answer(word, 1, "words")
    assert windows.run(str(new), "/S") == code
    assert files(installed(windows)) == before
    assert windows.registered() == known
    is_started_again = windows.calls()[-1].strip() == "-m app"
    assert is_started_again == (code == 9), "where it was closed for the upgrade already"
    windows.forget()


@needs_nsis
@needs_wine
def test_a_settings_file_is_checked_and_put_in_place(windows, setups, tmp_path) -> None:
    wanted = windows.path(tmp_path / "касса 1.toml")
    assert windows.run(str(setups[0]), "/S", f"/SETTINGS={wanted}") == 6
    put(tmp_path, "касса 1.toml", b"new")
    put(windows.local, "UzumFiskal/settings.toml", b"old")
    windows.answer("settings check", 2, "base_url is not right")
    log = windows.folder / "settings.log"
    options = [f"/SETTINGS={wanted}", f"/LOG={windows.path(log)}"]
    assert windows.run(str(setups[0]), "/S", *options) == 6
    assert "base_url is not right" in log.read_text(encoding="utf-16")
    assert windows.registered() == {}
    assert not installed(windows).exists()
    assert (windows.local / "UzumFiskal" / "settings.toml").read_bytes() == b"old"
    windows.forget()
    target = windows.prefix / "drive_c" / "Касса и Ко" / "Uzum"
    place = f"/D={windows.path(target)}"
    assert windows.run(str(setups[0]), "/S", f"/SETTINGS={wanted}", place) == 0
    assert (target / "UzumFiskal.cmd").is_file()
    data = windows.local / "UzumFiskal"
    assert (data / "settings.toml").read_bytes() == b"new"
    assert (data / "settings.toml.before-setup").read_bytes() == b"old"
    roaming = files(windows.user / "AppData" / "Roaming")
    assert [name for name in roaming if "uzum" in name.lower() and ".lnk" not in name] == []


@needs_nsis
@needs_wine
def test_a_path_too_long_for_windows_is_refused(windows, setups) -> None:
    long = windows.prefix / "drive_c" / ("folder" * 20) / ("folder" * 20)
    assert windows.run(str(setups[0]), "/S", f"/D={windows.path(long)}") == 7
    assert windows.registered() == {}
    assert not long.parent.exists()


@needs_nsis
@needs_wine
def test_records_are_never_deleted_without_telling_what_is_unsent(windows, setups) -> None:
    assert windows.run(str(setups[0]), "/S") == 0
    put(windows.local, "UzumFiskal/journal.sqlite3", b"")
    windows.answer("payments unsent", 0, "3")
    log = windows.folder / "log.txt"
    uninstall(windows, "/DELETEDATA", f"/LOG={windows.path(log)}")
    assert "unsent payments: 3" in log.read_text(encoding="utf-16")
    assert (windows.local / "UzumFiskal" / "journal.sqlite3").is_file()


@needs_nsis
@needs_wine
def test_records_that_are_to_go_go_by_their_names(windows, setups) -> None:
    assert windows.run(str(setups[0]), "/S") == 0
    data = windows.local / "UzumFiskal"
    ours = ("journal.sqlite3", "settings.toml", "logs/app.log", "backups/a.sqlite3", "owners/1")
    for name in (*ours, "training/journal.sqlite3", "договор.docx", "logs/own.txt"):
        put(data, name, b"")
    windows.answer("payments unsent", 0, "0")
    uninstall(windows, "/DELETEDATA")
    assert files(data) == {"договор.docx", "logs/own.txt"}


@needs_nsis
@needs_wine
def test_an_old_windows_is_refused(windows, setups) -> None:
    windows.be("win7")
    try:
        assert windows.run(str(setups[0]), "/S") == 3
        assert windows.registered() == {}
    finally:
        windows.be("win10")
