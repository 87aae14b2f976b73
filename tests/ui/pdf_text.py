"""Reads the pages of a PDF that Qt wrote, and their text by the maps that its fonts carry."""

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_RUN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>")


def pages_of(pdf: bytes) -> list[str]:
    """Give the text of each page; what no map names (some punctuation) is a replacement mark."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\b", body)]
    return [_text_of(body, objects) for body in pages]


def _text_of(page: bytes, objects: dict[int, bytes]) -> str:
    resources = objects[_reference(page, b"Resources")]
    fonts = {
        name: _map_of(objects[int(number)], objects)
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources)
    }
    written, current = [], {}
    for font, code in _RUN.findall(_stream(objects[_reference(page, b"Contents")])):
        if font:
            current = fonts[font]
            written.append(" ")
        else:
            glyphs = [code[at : at + 4].lower() for at in range(0, len(code), 4)]
            written += [current.get(glyph, "\ufffd") for glyph in glyphs]
    return " ".join("".join(written).split())


def _map_of(font: bytes, objects: dict[int, bytes]) -> dict[bytes, str]:
    """Read which character each glyph stands for."""
    made: dict[bytes, str] = {}
    for line in _stream(objects[_reference(font, b"ToUnicode")]).splitlines():
        codes = re.findall(rb"<([0-9a-fA-F]+)>", line)
        if len(codes) == 3:
            first, last, start = (int(code, 16) for code in codes)
            made |= {b"%04x" % (first + n): chr(start + n) for n in range(last - first + 1)}
        ranged = re.match(rb"<([0-9a-fA-F]+)> <[0-9a-fA-F]+> \[(.*)\]", line)
        if ranged:
            first = int(ranged[1], 16)
            texts = re.findall(rb"<([0-9a-fA-F]+)>", ranged[2])
            made |= {
                b"%04x" % (first + n): bytes.fromhex(text.decode()).decode("utf-16-be")
                for n, text in enumerate(texts)
            }
    return made


def _reference(body: bytes, name: bytes) -> int:
    found = re.search(rb"/%s (\d+) 0 R" % name, body)
    assert found, name
    return int(found[1])


def _stream(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found
    # A line's end stands behind what was compressed, which may itself end like a line.
    return zlib.decompressobj().decompress(found[1]) if b"FlateDecode" in body else found[1]
