"""Setups where the place is not as one would wish: read-only, full, roaming, another user's."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from setups import build, files, installed, needs_nsis, needs_wine, uninstall

pytestmark = [needs_nsis, needs_wine]
IN_THE_MIDDLE = 60
"""Files of the new version that still find room."""
Shut = Callable[[Path], None]


@pytest.fixture
def shut() -> Iterator[Shut]:
    """Let nothing be added to a folder, not even by root, until the test is over."""
    with ExitStack() as after:

        def shut_folder(folder: Path) -> None:
            if subprocess.run(
                ["chattr", "+i", folder], check=False, capture_output=True
            ).returncode:
                pytest.skip("no folder can be shut here")
            after.callback(subprocess.run, ["chattr", "-i", folder], check=True)

        yield shut_folder


@pytest.fixture
def small_disk(windows) -> Iterator[Path]:
    """A disk of its own, which the test can fill."""
    place = windows.prefix / "drive_c" / "Диск"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=900m", "tmpfs", place]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        place.rmdir()
        pytest.skip("no disk can be mounted here")
    yield place
    if windows.registered():
        uninstall(windows)
    subprocess.run(["umount", place], check=True)
    place.rmdir()


def test_a_read_only_program_folder_keeps_the_old_version(windows, setups, shut: Shut) -> None:
    old, new = setups
    assert windows.run(str(old), "/S") == 0
    root, known = installed(windows), windows.registered()
    before = files(root)
    shut(root)
    log = windows.folder / "read-only.log"
    assert windows.run(str(new), "/S", f"/LOG={windows.path(log)}") == 7
    assert "see to the disk, to the rights on the folder" in log.read_text(encoding="utf-16")
    assert (files(root), windows.registered()) == (before, known)
    assert not any("quit" in call for call in windows.calls()), "the running till goes on"


def test_a_disk_that_becomes_full_keeps_the_old_version(windows, setups, small_disk) -> None:
    old, new = setups
    root = small_disk / "Касса 1"
    assert windows.run(str(old), "/S", f"/D={windows.path(root)}") == 0
    before, known = files(root), windows.registered()
    usage = os.statvfs(small_disk)
    inodes = usage.f_files - usage.f_ffree + IN_THE_MIDDLE
    subprocess.run(["mount", "-o", f"remount,nr_inodes={inodes}", small_disk], check=True)
    assert windows.run(str(new), "/S") == 7
    assert (files(root), windows.registered()) == (before, known)
    assert [p.name for p in root.iterdir() if p.is_dir()] == [known["Folder"]], "taken back"

    subprocess.run(["mount", "-o", "remount,nr_inodes=100000", small_disk], check=True)
    assert windows.run(str(new), "/S") == 0
    assert windows.registered()["DisplayVersion"] == "0.2.0"


def test_too_small_a_disk_is_refused_before_anything_is_copied(windows, setups, small_disk) -> None:
    subprocess.run(["mount", "-o", "remount,size=1m", small_disk], check=True)
    log = windows.folder / "small.log"
    options = [f"/LOG={windows.path(log)}", f"/D={windows.path(small_disk / 'Uzum')}"]
    assert windows.run(str(setups[0]), "/S", *options) == 7
    assert "not enough room" in log.read_text(encoding="utf-16")
    assert files(small_disk) == set()


def test_another_computers_version_in_a_roaming_profile_is_not_ours(windows, setups) -> None:
    old, new = setups
    assert windows.run(str(new), "/S") == 0
    shutil.rmtree(installed(windows))  # the registry came along, the program did not
    assert windows.run(str(old), "/S") == 0
    known = windows.registered()
    assert known["DisplayVersion"] == "0.1.0"
    assert (installed(windows) / known["Folder"] / "uninstall.exe").is_file()


def test_for_all_users_it_lies_in_program_files(windows, setups) -> None:
    old, new = setups
    before = windows.everything()
    assert windows.run(str(old), "/S", "/ALLUSERS", "/DESKTOP") == 0
    root = windows.prefix / "drive_c" / "Program Files" / "UzumFiskal"
    known = windows.registered("HKLM")
    assert known["InstallLocation"] == windows.path(root)
    assert windows.registered() == {}
    assert not installed(windows).exists()
    for_all = windows.prefix / "drive_c" / "ProgramData" / "Microsoft/Windows/Start Menu/Programs"
    assert (for_all / "Uzum Fiskal" / "Uzum Fiskal.lnk").is_file()
    assert not (windows.menu / "Uzum Fiskal").exists()

    journal = windows.local / "UzumFiskal" / "journal.sqlite3"
    journal.parent.mkdir()
    journal.touch()
    assert windows.run(str(new), "/S", "/ALLUSERS") == 0
    assert any("journal backup" in call for call in windows.calls())
    assert windows.registered("HKLM")["DisplayVersion"] == "0.2.0"

    windows.answer("payments unsent", 0, "2")
    log = windows.folder / "for-all.log"
    uninstall(windows, f"/LOG={windows.path(log)}", where="HKLM")
    told = log.read_text(encoding="utf-16")
    assert "unsent payments: 2" in told
    assert "other users keep their own records" in told
    assert windows.registered("HKLM") == {}
    journal.unlink()
    journal.parent.rmdir()
    assert windows.everything() == before


def test_setup_and_uninstaller_are_signed_by_what_is_configured(
    windows, tmp_path: Path, python_exe: bytes
) -> None:
    signer = tmp_path / "подпись 1.sh"
    signer.write_text('#!/bin/sh\nprintf SIGNED >> "$1"\n', encoding="utf-8")
    signer.chmod(0o755)
    setup = build(tmp_path, "0.3.0", python_exe, signer)
    assert setup.read_bytes().endswith(b"SIGNED")
    assert windows.run(str(setup), "/S") == 0
    uninstaller = installed(windows) / windows.registered()["Folder"] / "uninstall.exe"
    assert uninstaller.read_bytes().endswith(b"SIGNED")
    uninstall(windows)
    assert windows.registered() == {}


def test_a_signer_that_fails_ends_the_build(tmp_path: Path, python_exe: bytes) -> None:
    with pytest.raises(Exception, match="makensis refused"):
        build(tmp_path, "0.3.0", python_exe, Path("/bin/false"))
