"""The static proof: no part of the program imports what a clean Windows 10 does not have."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import portable

WINDOWS_LIST = Path(__file__).resolve().parent / "windows_dlls.txt"
EXECUTABLES = {".exe", ".dll", ".pyd"}
SEARCHED = {
    "lib/PySide6/": ("lib/PySide6", "lib/shiboken6"),
    "lib/shiboken6/": ("lib/shiboken6",),
    "lib/numpy/": ("lib/numpy.libs",),
    "lib/cv2_enumerate_cameras/": ("lib/cv2_enumerate_cameras.libs",),
}
"""Folders that a package's own `__init__.py` has Windows look in, for all that lies within it."""
MAY_FAIL = {
    "lib/cv2/": "the camera and pictures",
    "lib/cv2_enumerate_cameras/": "cameras by name",
    "lib/pyzbar/": "the second reader",
}
"""Parts that may fail to load: they cost that part only."""


def windows_dlls() -> dict[str, str]:
    """Read the list of what Windows has; a name in small letters → a remark, mostly empty."""
    listed = {}
    for line in WINDOWS_LIST.read_text(encoding="utf-8").splitlines():
        name, _, remark = line.partition("#")
        if name.strip():
            listed[name.strip().lower()] = remark.strip()
    return listed


class Proof:
    """Looks every import of a laid-out program up, as Windows would."""

    def __init__(self, root: Path) -> None:
        """Read what is there.

        Args:
            root: a folder laid out like the installed program.
        """
        self._listed = windows_dlls()
        self._imports: dict[str, portable.Imports] = {}
        self._files: dict[str, Path] = {}
        self._exports: dict[Path, frozenset[str]] = {}
        for file in sorted(root.rglob("*")):
            if file.suffix.lower() in EXECUTABLES and file.is_file():
                name = file.relative_to(root).as_posix()
                self._imports[name] = portable.read_imports(file)
                self._files[name.lower()] = file

    def faults(self) -> list[str]:
        """Tell every import that would fail, a line each; none where all is well."""
        faults = []
        for name, imports in self._imports.items():
            if imports.machine != portable.AMD64:
                faults.append(f"{name} is not for 64-bit Windows")
            for library, symbols in sorted(imports.symbols.items()):
                if words := self._fault(name, library, symbols):
                    faults.append(f"{name} imports {library}: {words}")
        return faults

    def limits(self) -> list[str]:
        """Tell which parts need something that not every Windows has, and what that costs."""
        found = set()
        for name, imports in self._imports.items():
            for library in imports.symbols:
                if self._find(name, library) is None and (remark := self._listed.get(library)):
                    found.add(f"{name}: {remark}; costs {_cost(name)} there")
        return sorted(found)

    def _fault(self, name: str, library: str, symbols: frozenset[str]) -> str:
        found = self._find(name, library)
        if found is None:
            is_known = library in self._listed or library.startswith(("api-ms-", "ext-ms-"))
            return "" if is_known else "not in the payload, and not known to be in Windows 10"
        if found not in self._exports:
            self._exports[found] = portable.read_exports(found)
        lacking = sorted(symbols - self._exports[found])
        return f"the one in the payload has no {', '.join(lacking[:3])}" if lacking else ""

    def _find(self, name: str, library: str) -> Path | None:
        beside = PurePosixPath(name).parent.as_posix()
        added = [f for start, more in SEARCHED.items() if name.startswith(start) for f in more]
        places = [f"{folder}/{library}".lower() for folder in (beside, "python", *added)]
        return next((self._files[place] for place in places if place in self._files), None)


def _cost(name: str) -> str:
    costs = [words for start, words in MAY_FAIL.items() if name.startswith(start)]
    return costs[0] if costs else "THE PROGRAM"
