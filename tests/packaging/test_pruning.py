"""Nothing that the program loads is left out of the payload: it is run with the kept files alone.

The rules are applied to this machine's own packages, whose files have other names than on Windows;
the program then runs on what is left, with no other package in sight.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatchcase
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging" / "windows"
sys.path.insert(0, str(WINDOWS))

import payload as payloads  # noqa: E402
from wheels import read_lock  # noqa: E402

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names files as Linux has them")

LOCK = ROOT / "packaging" / "locks" / "windows.txt"
ENDED_AFTER_S = 300
HERE_ALONE = {
    "serial/serialposix.py": "serial/serialwin32.py",
    "serial/tools/list_ports_posix.py": "serial/tools/list_ports_windows.py",
    "serial/tools/list_ports_linux.py": "serial/tools/list_ports_windows.py",
    "cv2_enumerate_cameras/linux_backend.py": "cv2_enumerate_cameras/windows_backend.py",
}
"""What only Linux loads, and what Windows has in its place."""
LIBRARIES_OF_LINUX = ["*.libs/*", "*/libicu*", "*DBus*", "*XcbQpa*"]
NAMES = [
    (r"\.(abi3|cpython-\d+-[\w-]+)\.so$", ".pyd"),
    (r"PySide6/Qt/lib/lib(Qt6\w+)\.so\.6$", r"PySide6/\1.dll"),
    (r"PySide6/Qt/plugins/(\w+)/lib(\w+)\.so$", r"PySide6/plugins/\1/\2.dll"),
    (r"PySide6/Qt/translations/", "PySide6/translations/"),
    (r"lib((py|shi)\w+6)\.abi3\.so\..*$", r"\1.abi3.dll"),
]
"""How a file is named on Linux, and how on Windows."""


def windows_name(name: str) -> str:
    for here, there in NAMES:
        name = re.sub(here, there, name)
    return name


def put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay out what the rules keep of the packages that are installed here."""
    folder, rules = tmp_path_factory.mktemp("kept"), payloads.Rules()
    for pin in read_lock(LOCK):
        try:
            found = distribution(pin.name)
        except PackageNotFoundError:
            continue  # for Windows alone
        for file in found.files or ():
            name = file.as_posix()
            if name.startswith(".."):
                continue  # commands that pip makes; the payload's wheels have none
            is_of_linux = name in HERE_ALONE or any(
                fnmatchcase(name, pattern) for pattern in LIBRARIES_OF_LINUX
            )
            if is_of_linux or rules.has(pin.name, windows_name(name)):
                put(Path(str(found.locate_file(file))), folder / name)
    return folder


def run(kept: Path, *arguments: str) -> str:
    """Run Python with the kept packages and no others."""
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "PYTHONPATH"}}
    ended = subprocess.run(
        [sys.executable, "-S", *arguments],
        cwd=ROOT,
        env={**environment, "PYTHONPATH": str(kept), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=ENDED_AFTER_S,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr + ended.stdout
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.stdout


def test_much_is_left_out(kept: Path) -> None:
    """Else the runs below would prove nothing."""
    assert not list(kept.glob("PySide6/Qt/lib/libQt6Quick*"))
    assert not (kept / "PySide6" / "QtQml.abi3.so").exists()
    assert not (kept / "numpy" / "f2py").exists()
    assert not list(kept.rglob("tests"))


def test_windows_has_its_own_of_what_only_linux_loads() -> None:
    rules = payloads.Rules()
    wheels = {"serial": "pyserial", "cv2_enumerate_cameras": "cv2-enumerate-cameras"}
    for here, there in HERE_ALONE.items():
        wheel = wheels[here.partition("/")[0]]
        assert rules.has(wheel, there)
        assert not rules.has(wheel, here)


def test_every_part_is_good_with_what_is_kept(kept: Path, tmp_path: Path) -> None:
    said = run(kept, "-m", "app", "--data-dir", str(tmp_path), "--training", "selftest")
    assert "FAILED" not in said
    for part in ("Window", "Languages", "OpenCV", "ZXing", "ZBar", "FFmpeg"):
        assert re.search(rf"^good .*{part}", said, re.MULTILINE), said


def test_the_main_job_is_done_with_what_is_kept(kept: Path, tmp_path: Path) -> None:
    run(kept, "-m", "app", "journey", "--screenshot", str(tmp_path / "window.png"))
    assert (tmp_path / "window.png").stat().st_size > 10_000


def test_every_dialog_opens_with_what_is_kept(kept: Path, tmp_path: Path) -> None:
    run(kept, "tests/ui/states.py", str(tmp_path / "pictures"))
    assert len(list((tmp_path / "pictures").iterdir())) > 40


def test_every_import_of_the_program_is_kept(kept: Path) -> None:
    """Also those that stand inside of functions."""
    wanted: set[str] = set()
    for file in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                wanted.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                wanted.add(node.module)
    windows_alone = {"ctypes.wintypes", "msvcrt", "winreg", "winsound", "_winapi", "nt"}
    names = sorted(wanted - windows_alone)
    run(kept, "-c", f"import importlib\nfor n in {names!r}: importlib.import_module(n)")
