"""Makes the smallest 64-bit DLL that says what it imports and exports; it holds no code."""

import struct
from collections.abc import Mapping, Sequence

AMD64 = 0x8664
I386 = 0x14C
_FILE_AT = 0x200
_LOADED_AT = 0x1000


def make_dll(
    name: str,
    exports: Sequence[str] = (),
    imports: Mapping[str, Sequence[str]] | None = None,
    machine: int = AMD64,
) -> bytes:
    """Make one.

    Args:
        name: what it calls itself.
        exports: the names that it offers.
        imports: DLL → the names that it needs from it.
        machine: the processor that it claims to be for.
    """
    section = bytearray(256)  # the directories come first, and are filled in below

    def put(content: bytes) -> int:
        section.extend(bytes(-len(section) % 8))
        place = _LOADED_AT + len(section)
        section.extend(content)
        return place

    export_at = put(_export_table(name, sorted(exports), put))
    import_at = put(_import_table(imports or {}, put))
    section.extend(bytes(-len(section) % 0x200))
    directories = [(export_at, 40), (import_at, 20 * (len(imports or {}) + 1))]
    return _headers(machine, len(section), directories) + bytes(section)


def _export_table(name: str, exports: Sequence[str], put) -> bytes:
    names = [put(export.encode() + b"\0") for export in exports]
    functions = put(struct.pack(f"<{len(exports)}I", *(_LOADED_AT for _ in exports)))
    pointers = put(struct.pack(f"<{len(exports)}I", *names))
    ordinals = put(struct.pack(f"<{len(exports)}H", *range(len(exports))))
    own_name = put(name.encode() + b"\0")
    count = len(exports)
    return struct.pack(
        "<IIHHIIIIIII", 0, 0, 0, 0, own_name, 1, count, count, functions, pointers, ordinals
    )


def _import_table(imports: Mapping[str, Sequence[str]], put) -> bytes:
    table = b""
    for library, names in imports.items():
        hints = [put(b"\0\0" + name.encode() + b"\0") for name in names]
        thunks = struct.pack(f"<{len(hints) + 1}Q", *hints, 0)
        lookup, addresses = put(thunks), put(thunks)
        table += struct.pack("<IIIII", lookup, 0, 0, put(library.encode() + b"\0"), addresses)
    return table + bytes(20)


def _headers(machine: int, size: int, directories: Sequence[tuple[int, int]]) -> bytes:
    dos = b"MZ" + bytes(58) + struct.pack("<I", 64)
    file_header = struct.pack("<HHIIIHH", machine, 1, 0, 0, 0, 240, 0x2022)
    optional = struct.pack(
        "<HBBIIIIIQIIHHHHHHIIIIHHQQQQII",
        *(0x20B, 14, 0, 0, size, 0, 0, _LOADED_AT, 0x180000000, 0x1000, 0x200),
        *(6, 0, 0, 0, 6, 0, 0, _LOADED_AT + size + 0x1000, _FILE_AT, 0, 2, 0),
        *(0x100000, 0x1000, 0x100000, 0x1000, 0, 16),
    )
    places = b"".join(struct.pack("<II", *place) for place in directories)
    places += bytes(128 - len(places))
    section = b".rdata\0\0" + struct.pack(
        "<IIIIIIHHI", size, _LOADED_AT, size, _FILE_AT, 0, 0, 0, 0, 0x40000040
    )
    headers = dos + b"PE\0\0" + file_header + optional + places + section
    return headers + bytes(_FILE_AT - len(headers))
