"""Every part of the installed program has its licence's text in it, in one place."""

import json
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging" / "windows"
sys.path[:0] = [str(WINDOWS), str(Path(__file__).parent)]

import licences  # noqa: E402
import payload as payloads  # noqa: E402
import zbar_part  # noqa: E402
from small_pe import make_dll  # noqa: E402
from wheels import BuildError  # noqa: E402
from zbar_dlls import COMPILER  # noqa: E402

MIT = "Permission is hereby granted, free of charge …"


def wheel(folder: Path, name: str, texts: dict[str, str], said: str = "") -> Path:
    """Make a wheel with these licences' texts below its metadata."""
    file = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{name}/__init__.py", "")
        archive.writestr(f"{info}/METADATA", f"Name: {name}\nVersion: 1.0\n{said}\n")
        for text, content in texts.items():
            archive.writestr(f"{info}/{text}", content)
    return file


@pytest.fixture
def python_zip(tmp_path: Path) -> Path:
    file = tmp_path / "python.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("python.exe", b"MZ")
        archive.writestr("LICENSE.txt", "A. HISTORY OF THE SOFTWARE")
        archive.writestr("msvcp140.dll", make_dll("msvcp140.dll", ["grow"]))
    return file


@pytest.fixture
def zbar(tmp_path: Path) -> Path:
    folder = tmp_path / "zbar"
    folder.mkdir()
    for name in zbar_part.DLLS:
        (folder / name).write_bytes(make_dll(name, ["read"]))
    return folder


def parts_of(root: Path) -> dict[str, dict[str, object]]:
    listed = json.loads((root / "licences" / "parts.json").read_text(encoding="utf-8"))
    return {part["name"]: part for part in listed}


def test_each_part_is_listed_with_version_licence_and_texts(tmp_path, python_zip, zbar) -> None:
    wheels = {
        "tiny": wheel(tmp_path, "tiny", {"licenses/LICENSE": MIT}, "License-Expression: MIT\n"),
        "older": wheel(tmp_path, "older", {"COPYING": MIT},
                       "Classifier: License :: OSI Approved :: BSD License\n"),
        "pyserial": wheel(tmp_path, "pyserial", {}),
        "shiboken6": wheel(tmp_path, "shiboken6", {"licenses/LicenseRef-Commercial.txt": "money"}),
        "deep": wheel(tmp_path, "deep", {"licenses/a/LICENSE": "a", "licenses/b/LICENSE": "b"}),
    }  # fmt: skip
    root = payloads.assemble(tmp_path / "payload", python_zip, wheels, zbar).root
    parts = parts_of(root)
    assert parts["tiny"] == {
        "name": "tiny", "version": "1.0", "licence": "MIT", "texts": ["tiny/LICENSE"],
    }  # fmt: skip
    assert parts["older"]["licence"] == "BSD License"
    assert parts["CPython"]["version"] == "3.13.5"
    assert parts["deep"]["texts"] == ["deep/a-LICENSE", "deep/b-LICENSE"]
    assert "Microsoft Visual C++ runtime" in parts
    assert "FFmpeg" not in parts, "it is not in this program"
    texts = {file.name: file for file in (root / "licences").rglob("*.txt")}
    assert "dynamically" in (root / "licences/qt/NOTICE.txt").read_text(encoding="utf-8")
    assert "LESSER GENERAL PUBLIC" in texts["LGPL-3.0.txt"].read_text(encoding="utf-8")
    assert "zbar-source.zip" in (root / "licences/zbar/NOTICE.txt").read_text(encoding="utf-8")
    assert "Version 2.1" in (root / "licences/zbar/LGPL-2.1.txt").read_text(encoding="utf-8")
    assert not list((root / "licences" / "qt").glob("*Commercial*")), "not the licence we use"
    assert not list((root / "lib").rglob("*LICENSE*")), "in one place"
    assert "tiny 1.0: MIT" in (root / "licences" / "index.txt").read_text(encoding="utf-8")


def test_a_part_without_a_text_stops_the_build(tmp_path: Path, python_zip: Path) -> None:
    wheels = {"bare": wheel(tmp_path, "bare", {})}
    with pytest.raises(BuildError, match="bare: no licence's text"):
        payloads.assemble(tmp_path / "payload", python_zip, wheels, None)


def test_a_text_or_a_part_that_is_lost_is_a_fault(tmp_path: Path, python_zip: Path) -> None:
    wheels = {name: wheel(tmp_path, name, {"LICENSE": MIT}) for name in ("tiny", "other")}
    root = payloads.assemble(tmp_path / "payload", python_zip, {"tiny": wheels["tiny"]}, None).root
    assert licences.faults(root, {"tiny": wheels["tiny"]}) == []
    (root / "licences" / "tiny" / "LICENSE").write_bytes(b"")
    found = licences.faults(root, wheels)
    assert found == ["other: not in the licences", "tiny: tiny/LICENSE is empty or missing"]


def test_zbar_that_is_named_must_be_there(tmp_path: Path, python_zip: Path, zbar: Path) -> None:
    (zbar / "libiconv.dll").unlink()
    with pytest.raises(BuildError, match=r"holds no libiconv\.dll"):
        payloads.assemble(tmp_path / "payload", python_zip, {}, zbar)


# zbar as a part of the build


@pytest.mark.skipif(not shutil.which(COMPILER), reason=f"{COMPILER} is not installed")
def test_zbar_is_built_once_and_again_when_it_changes(tmp_path, monkeypatch) -> None:
    builds = []
    monkeypatch.setattr(zbar_part, "obtain", lambda _archives: "1")

    def build(_archives: Path, _version: str, folder: Path) -> None:
        builds.append(folder)
        folder.mkdir(exist_ok=True)
        for name in zbar_part.DLLS:
            (folder / name).write_bytes(b"MZ")

    monkeypatch.setattr(zbar_part, "build_dlls", build)
    out = tmp_path / "zbar"
    assert zbar_part.provide(out, tmp_path) == ""
    assert zbar_part.provide(out, tmp_path) == ""
    assert len(builds) == 1
    (out / zbar_part.STAMP).write_text("of another compiler", encoding="utf-8")
    assert zbar_part.provide(out, tmp_path) == ""
    (out / "libiconv.dll").unlink()
    assert zbar_part.provide(out, tmp_path) == ""
    assert len(builds) == 3


@pytest.mark.skipif(not shutil.which(COMPILER), reason=f"{COMPILER} is not installed")
def test_a_zbar_that_cannot_be_built_is_told_and_not_taken_from_before(tmp_path, monkeypatch):
    def refuse(_archives: Path) -> str:
        raise zbar_part.SourceError("the archive does not answer")

    monkeypatch.setattr(zbar_part, "obtain", refuse)
    for name in zbar_part.DLLS:
        (tmp_path / name).write_bytes(b"of an older source")
    assert zbar_part.provide(tmp_path, tmp_path) == "the archive does not answer"
    assert not (tmp_path / "libzbar-64.dll").exists()


def test_without_a_compiler_what_lies_there_is_taken(tmp_path, zbar, monkeypatch) -> None:
    """As on Windows, where the DLLs come from another machine."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert zbar_part.provide(zbar, tmp_path) == ""
    words = zbar_part.provide(tmp_path / "empty", tmp_path)
    assert "gcc-mingw-w64-x86-64-posix" in words
