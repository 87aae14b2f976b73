"""The house rules: who may import what, what the top level holds, what nothing may mention."""

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
APP = ROOT / "app"

ROOMS = {
    "domain": set(),
    "journal": {"domain"},
    "fbox": {"domain"},
    "scanning": {"domain"},
    "services": {"domain", "journal", "fbox", "scanning"},
    "ui": {"domain", "services", "scanning"},
    "commands": {"domain", "journal", "fbox", "scanning", "services"},
}
"""Each room and the rooms that it may import besides itself."""
ROOTS = {"__init__", "__main__", "bootstrap", "cli", "journey"}
"""Modules that put the rooms together, and may import all of them."""
FRONT_DOOR = {
    "commands", "events", "preview", "repeats", "serial_scanner", "session", "wedge",
}  # fmt: skip
"""What the window may know of `app.scanning`."""
LIBRARIES = {
    "PySide6": {"ui", "bootstrap"},
    "sqlalchemy": {"journal"},
    "alembic": {"journal"},
    "filelock": {"journal"},
    "h11": {"fbox"},
    "httpx": {"fbox"},
    "httpcore": {"fbox"},
    "truststore": {"fbox"},
    "cv2": {"scanning"},
    "cv2_enumerate_cameras": {"scanning"},
    "numpy": {"scanning"},
    "pyzbar": {"scanning"},
    "serial": {"scanning"},
    "zxingcpp": {"scanning"},
    "openpyxl": {"services"},
    "platformdirs": {"services"},
    "qrcode": {"ui"},
    "tomlkit": {"services"},
}
"""Each library and the rooms that may import it; a library that is not here has no room."""
HEAVY = {"cv2", "cv2_enumerate_cameras", "numpy", "pyzbar", "zxingcpp"}
"""What crashes, hangs and loads slowly: only the scanner's process may load it."""
HIDDEN = "?"
"""Stands for an import whose name only the running program knows."""
TOP_LEVEL = {"pyproject.toml", "README.md", "app", "resources", "tests", "packaging"}
DRAWERS = {"utils", "helpers", "common", "misc", "manager", "base"}
FOREIGN = [
    "sha" + "red/",
    "DOMAIN" + ".md",
    "HOUSE" + ".md",
    "py" + "pi.org",
    "python" + "hosted.org",
    "npm" + "js.",
    "deb." + "debian.org",
]
"""What belongs to a workplace or a registry and not to the project (spelt so as not to be one)."""
BINARY = {".png", ".jpg", ".ico", ".wav", ".ogg", ".mp4", ".avi", ".qm", ".ttf", ".pyc"}
GENERATED = {"__pycache__", "build", "dist"}


def modules() -> list[Path]:
    return sorted(file for file in APP.rglob("*.py") if "__pycache__" not in file.parts)


def name_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str:
    """Give the room of `app.<room>…`; `__init__` for `app` itself."""
    return module.split(".")[1] if "." in module else "__init__"


def imported_by(tree: ast.AST) -> Iterator[str]:
    """Every module that code imports: on top, in functions, for types, and by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"relative import: {ast.unparse(node)}"
            assert node.module is not None
            yield node.module
            if node.module.split(".")[0] == "app":
                names = [f"{node.module}.{alias.name}" for alias in node.names]
                yield from (name for name in names if file_of(name) is not None)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
            ("import_module", "__import__", "run_module")
        ):
            is_plain = bool(node.args) and isinstance(node.args[0], ast.Constant)
            yield str(ast.literal_eval(node.args[0])) if is_plain else HIDDEN


def file_of(module: str) -> Path | None:
    place = ROOT.joinpath(*module.split("."))
    for file in (place / "__init__.py", place.with_suffix(".py")):
        if file.is_file():
            return file
    return None


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


@cache
def imports_of(file: Path) -> frozenset[str]:
    return frozenset(imported_by(tree_of(file))) - {HIDDEN}


def test_only_the_decoder_imports_by_a_name_in_a_variable() -> None:
    """It tries one engine after the other; everywhere else this would go round the rules."""
    hidden = {name_of(file) for file in modules() if HIDDEN in imported_by(tree_of(file))}
    assert hidden <= {"app.scanning.decoder"}


def test_every_module_has_a_room() -> None:
    entries = {path.stem for path in APP.iterdir() if path.name not in GENERATED}
    assert entries <= ROOMS.keys() | ROOTS


def test_rooms_import_only_what_they_may() -> None:
    wrong = []
    for file in modules():
        room = room_of(name_of(file))
        if room in ROOTS:
            continue
        allowed = ROOMS[room] | {room, "__init__"}
        wrong += [
            f"{name_of(file)} imports {module}"
            for module in imports_of(file)
            if module.split(".")[0] == "app" and room_of(module) not in allowed
        ]
    assert wrong == []


def test_the_window_enters_scanning_by_the_front_door() -> None:
    wrong = [
        f"{name_of(file)} imports {module}"
        for file in modules()
        if room_of(name_of(file)) == "ui"
        for module in imports_of(file)
        if room_of(module) == "scanning"
        and module.split(".")[0] == "app"
        and module.removeprefix("app.scanning").lstrip(".") not in FRONT_DOOR | {""}
    ]
    assert wrong == []


def test_libraries_stay_in_their_rooms() -> None:
    wrong = []
    for file in modules():
        room = room_of(name_of(file))
        for module in imports_of(file):
            library = module.split(".")[0]
            if library == "app" or library in sys.stdlib_module_names:
                continue
            if room not in LIBRARIES.get(library, set()):
                wrong.append(f"{name_of(file)} imports {module}")
    assert wrong == []


def test_opencv_never_opens_a_picture_by_its_path() -> None:
    """Its file functions know no Cyrillic path on Windows: files are read with Python."""
    unfit = re.compile(r"cv2\.(imread|imwrite|imreadmulti|FileStorage|VideoWriter\()|np\.fromfile")
    assert unfit.search("cv2.imread(path)")
    for file in modules():
        assert not unfit.search(file.read_text(encoding="utf-8")), file


def test_the_domain_needs_nothing_but_python() -> None:
    for file in modules():
        if room_of(name_of(file)) == "domain":
            others = {module.split(".")[0] for module in imports_of(file)} - {"app"}
            assert others <= sys.stdlib_module_names, name_of(file)


def test_every_library_is_declared_and_every_declared_one_is_used() -> None:
    names = {
        "PySide6-Essentials": "PySide6",
        "cv2-enumerate-cameras": "cv2_enumerate_cameras",
        "opencv-python": "cv2",
        "pyserial": "serial",
        "zxing-cpp": "zxingcpp",
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [re.split(r"[<>=!~ \[;]", line)[0] for line in project["dependencies"]]
    libraries = {names.get(name, name.lower()) for name in declared}
    assert libraries == LIBRARIES.keys() - {"numpy"}  # which OpenCV brings
    used = {module.split(".")[0] for file in modules() for module in imports_of(file)}
    assert used >= libraries


@pytest.mark.parametrize(
    ("code", "imported"),
    [
        ("import cv2", {"cv2"}),
        ("def f():\n    from numpy import array", {"numpy"}),
        ("from app.domain import money", {"app.domain", "app.domain.money"}),
        ("import importlib\nimportlib.import_module('cv2.x')", {"importlib", "cv2.x"}),
        ("__import__('pyzbar')", {"pyzbar"}),
        ("import importlib\nimportlib.import_module(name)", {"importlib", HIDDEN}),
    ],
)
def test_the_walk_misses_no_import(code: str, imported: set[str]) -> None:
    assert set(imported_by(ast.parse(code))) == imported


def test_no_module_has_a_misleading_name() -> None:
    for file in modules():
        stem = file.parent.name if file.name == "__init__.py" else file.stem
        assert not set(stem.split("_")) & DRAWERS, file
        assert stem == "__main__" or stem not in sys.stdlib_module_names, file


def test_the_top_level_is_as_agreed() -> None:
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert found - GENERATED == TOP_LEVEL


def test_no_folder_shadows_a_package() -> None:
    """`packaging` with an `__init__.py` would hide the library that pytest imports."""
    assert list((ROOT / "packaging").rglob("__init__.py")) == []
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_the_project_stands_alone() -> None:
    wrong = []
    for folder in (*TOP_LEVEL, ".ci", ".github", ".gitignore"):
        place = ROOT / folder
        for file in [place] if place.is_file() else place.rglob("*"):
            if not file.is_file() or file.suffix in BINARY:
                continue
            text = file.read_text(encoding="utf-8")
            wrong += [f"{file}: {mention}" for mention in FOREIGN if mention in text]
    assert wrong == []


def in_fresh_interpreter(names: list[str], unwanted: set[str]) -> None:
    """Import modules one after the other and say which unwanted ones came along, and by whom."""
    code = f"""
import importlib, sys
for name in {names!r}:
    importlib.import_module(name)
    loaded = {unwanted!r} & sys.modules.keys()
    if loaded:
        sys.exit(f"{{name}} loads {{loaded}}")
"""
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def existing(*names: str) -> list[str]:
    return [name for name in names if file_of(name) is not None]


def test_the_windows_process_never_loads_the_scanners_libraries() -> None:
    rooms = ("domain", "journal", "fbox", "services", "ui", "commands")
    names = [name_of(file) for file in modules() if room_of(name_of(file)) in rooms]
    migrations = {name for name in names if name.startswith("app.journal.migrations")}
    names = [name for name in names if name not in migrations]  # Alembic alone can load these
    front_door = [f"app.scanning.{name}" for name in sorted(FRONT_DOOR)]
    roots = existing("app.cli", "app.bootstrap", "app.journey")
    in_fresh_interpreter([*existing(*front_door), *names, *roots], HEAVY)


def test_the_command_line_needs_no_qt() -> None:
    names = [name_of(file) for file in modules() if room_of(name_of(file)) == "commands"]
    in_fresh_interpreter([*existing("app.cli"), *names], {"PySide6", *HEAVY})


def test_the_domain_loads_nothing_else() -> None:
    names = [name_of(file) for file in modules() if room_of(name_of(file)) == "domain"]
    others = {library for library in LIBRARIES if importlib.util.find_spec(library)}
    in_fresh_interpreter(names, others | {f"app.{room}" for room in ROOMS if room != "domain"})
