"""What Windows' executables say of themselves: what they import, export, and their version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pefile

if TYPE_CHECKING:
    from pathlib import Path

AMD64 = 0x8664
MANY = 1_000_000
"""More symbols than any library has; pefile stops early otherwise, and Qt has very many."""
_IMPORTS = ["IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT"]


@dataclass(frozen=True, slots=True)
class Imports:
    """What one executable needs.

    Attributes:
        machine: its processor; `AMD64` for all of ours.
        symbols: each DLL, in small letters, with the names that are imported from it.
    """

    machine: int
    symbols: dict[str, frozenset[str]]


def read_imports(file: Path) -> Imports:
    """Read which DLLs an `.exe`, `.dll` or `.pyd` loads with itself, or when first called."""
    with pefile.PE(str(file), fast_load=True) as executable:
        directories = [pefile.DIRECTORY_ENTRY[name] for name in _IMPORTS]
        executable.parse_data_directories(directories=directories)
        symbols: dict[str, frozenset[str]] = {}
        for name in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"):
            for entry in getattr(executable, name, []):
                names = {item.name.decode() for item in entry.imports if item.name}
                library = entry.dll.decode().lower()
                symbols[library] = symbols.get(library, frozenset()) | names
        return Imports(executable.FILE_HEADER.Machine, symbols)


def read_exports(file: Path) -> frozenset[str]:
    """Read which names a DLL offers."""
    with pefile.PE(str(file), fast_load=True, max_symbol_exports=MANY) as library:
        directory = pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]
        library.parse_data_directories(directories=[directory])
        exports = getattr(library, "DIRECTORY_ENTRY_EXPORT", None)
        symbols = exports.symbols if exports is not None else []
        return frozenset(symbol.name.decode() for symbol in symbols if symbol.name)


def file_version(content: bytes) -> tuple[int, ...]:
    """Read the version that Windows shows for a file; nothing where it has none."""
    try:
        with pefile.PE(data=content, fast_load=True) as executable:
            directory = pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]
            executable.parse_data_directories(directories=[directory])
            for info in getattr(executable, "VS_FIXEDFILEINFO", []):
                high, low = info.FileVersionMS, info.FileVersionLS
                return (high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF)
    except pefile.PEFormatError:
        pass
    return ()
