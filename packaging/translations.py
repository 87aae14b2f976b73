"""Keeps the translation sources in step with the sentences, and compiles them for Qt.

The sources are Qt Linguist's (`resources/translations/*.ts`), with each sentence's key as its
comment. Written here and not by lupdate, which reads no counting sentences out of Python and knows
no keys. Uzbek in Cyrillic letters is not translated twice: it is spelled out of the Latin one.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from uzbek_letters import to_cyrillic

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.services.phrases import CONTEXT, PHRASES  # noqa: E402
from app.services.phrases.noop import Numbered  # noqa: E402 - the project is found only now

FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "ru": 3, "uz_Latn": 2, "uz_Cyrl": 2}
"""The languages, and how many forms of a counting sentence Qt asks of each.

Uzbek has but one; Qt wants two, so they are alike.
"""
OWN_NAMES = {f"setting.window.language.{code}" for code in ("ru", "uz-Latn", "uz-Cyrl", "en")}
"""Languages are named in their own letters in every language."""
QT_TEXTS = {
    "QPlatformTheme": (
        "&Yes", "&No", "OK", "Save", "Open", "Close", "Cancel", "Discard", "Apply", "Reset", "Help",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
}  # fmt: skip
"""Qt's own words that the window shows, by Qt's contexts: it brings them in Russian only."""


class Message(NamedTuple):
    """A sentence as a source holds it.

    Attributes:
        key: empty for Qt's own words.
        forms: the translation; several where the sentence counts.
    """

    context: str
    text: str
    key: str
    counts: bool
    forms: tuple[str, ...]
    is_finished: bool

    @property
    def name(self) -> tuple[str, str]:
        """What it is known by: its key, or Qt's text."""
        return self.context, self.key or self.text


def source(language: str) -> Path:
    """Name the source file of a language."""
    return FOLDER / f"uzum_fiskal_{language}.ts"


def read(file: Path) -> list[Message]:
    """Read a source."""
    if not file.exists():
        return []
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text, comment = message.findtext("source", ""), message.findtext("comment", "")
            counts = message.get("numerus") == "yes"
            said = message.find("translation")
            forms: tuple[str, ...] = ()
            if said is not None:
                forms = tuple(form.text or "" for form in said) if counts else (said.text or "",)
            is_finished = said is not None and said.get("type") is None
            found.append(Message(name, text, comment, counts, forms, is_finished))
    return found


def wanted(language: str) -> list[Message]:
    """List what a language has to say, not yet said; English says only what counts."""
    blank: list[Message] = []
    for key, text in PHRASES.items():
        counts = isinstance(text, Numbered)
        if language == "en" and isinstance(text, Numbered):
            blank.append(Message(CONTEXT, text, key, counts, (text.one, str(text)), True))
        elif language != "en":
            forms = ("",) * (FORMS[language] if counts else 1)
            blank.append(Message(CONTEXT, text, key, counts, forms, False))
    if language.startswith("uz"):
        for context, texts in QT_TEXTS.items():
            blank += [Message(context, text, "", False, ("",), False) for text in texts]
    return blank


def refreshed(language: str, present: Iterable[Message]) -> list[Message]:
    """Give what a language has to say, with what it says already.

    Where a sentence was changed, its old translation stays and is marked as unfinished; what no
    sentence asks for any more is left out.
    """
    known = {message.name: message for message in present}
    made = []
    for message in wanted(language):
        old = known.get(message.name)
        if old is not None and old.counts == message.counts and language != "en":
            is_finished = old.is_finished and old.text == message.text
            made.append(message._replace(forms=old.forms, is_finished=is_finished))
        else:
            made.append(message)
    return made


def spelled(latin: Iterable[Message]) -> list[Message]:
    """Give the Cyrillic source for the Latin one; a language's own name is left in its letters."""
    return [
        message
        if message.key in OWN_NAMES
        else message._replace(forms=tuple(to_cyrillic(form) for form in message.forms))
        for message in latin
    ]


def write(language: str, messages: Iterable[Message]) -> None:
    """Write a source, as Linguist does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = ""
    for message in messages:
        if message.context != context:
            lines += ["</context>"] if context else []
            context = message.context
            lines += ["<context>", f"    <name>{context}</name>"]
        lines += _lines_of(message)
    lines += ["</context>"] if context else []
    text = "\n".join([*lines, "</TS>", ""])
    source(language).write_text(text, encoding="utf-8", newline="\n")


def _lines_of(message: Message) -> list[str]:
    def quoted(text: str) -> str:
        return escape(text, {'"': "&quot;", "'": "&apos;"})

    lines = ['    <message numerus="yes">' if message.counts else "    <message>"]
    lines.append(f"        <source>{quoted(message.text)}</source>")
    if message.key:
        lines.append(f"        <comment>{message.key}</comment>")
    start = "<translation>" if message.is_finished else '<translation type="unfinished">'
    if message.counts:
        lines.append(f"        {start}")
        lines += [
            f"            <numerusform>{quoted(form)}</numerusform>" for form in message.forms
        ]
        lines.append("        </translation>")
    else:
        lines.append(f"        {start}{quoted(message.forms[0])}</translation>")
    return [*lines, "    </message>"]


def refresh() -> int:
    """Write all sources anew; give how many sentences are not translated."""
    missing = 0
    for language in FORMS:
        origin = source("uz_Latn" if language == "uz_Cyrl" else language)
        messages = refreshed(language, read(origin))
        if language == "uz_Cyrl":
            messages = spelled(messages)
        write(language, messages)
        unfinished = [message for message in messages if not message.is_finished]
        print(f"{source(language).name}: {len(messages)} sentences, {len(unfinished)} unfinished")
        missing += len(unfinished)
    return missing


def compile_all(folder: Path = FOLDER) -> None:
    """Compile each source that is newer than what was compiled of it.

    Raises:
        CalledProcessError: Qt's compiler failed.
    """
    compiler = Path(sys.executable).with_name("pyside6-lrelease")
    for file in sorted(folder.glob("*.ts")):
        compiled = file.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime_ns >= file.stat().st_mtime_ns:
            continue
        fresh = compiled.with_suffix(".new")
        command = [str(compiler), "-silent", str(file), "-qm", str(fresh)]
        subprocess.run(command, check=True)
        fresh.replace(compiled)


def main(arguments: list[str]) -> int:
    """Refresh the sources (`refresh`) or compile them (`compile`)."""
    if arguments == ["refresh"]:
        refresh()
    elif arguments == ["compile"]:
        compile_all()
    else:
        print("usage: translations.py refresh|compile", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
