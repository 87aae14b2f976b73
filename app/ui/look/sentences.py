"""Sentences in the reader's language, by key: the one door through which every text passes.

Whatever is put into a widget by `word`, or into a label of the house, is put in anew when the
language changes. A widget that shows more than that has a method `reword`, called afterwards.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.services.phrases import CONTEXT, PHRASES
from app.services.phrases.noop import Numbered


class Sentence(str):
    """A sentence that knows what it was made of, so that it can be said in another language."""

    key: str
    params: dict[str, object]

    def again(self) -> "Sentence":
        """Say it in the present language."""
        return sentence(self.key, **{name: again(value) for name, value in self.params.items()})


def sentence(key: str, **params: object) -> Sentence:
    """Give the sentence of a key in the window's language.

    Args:
        key: one of PHRASES.
        params: values for the sentence's `{name}` fields; a stranger's braces stay as they are. A
            sentence that counts takes its form from `count`.
    """
    text, number = PHRASES[key], -1
    if isinstance(text, Numbered):
        count = params["count"]
        number = abs(count) if isinstance(count, int) else 2
    made = Sentence(QCoreApplication.translate(CONTEXT, text, key, number).format_map(params))
    made.key, made.params = key, params
    return made


def again(value: Any) -> Any:
    """Say a sentence in the present language; anything else stays what it is."""
    return value.again() if isinstance(value, Sentence) else value


def has_sentence(key: str) -> bool:
    """Tell whether a key has a sentence: a server may send words that nobody foresaw."""
    return key in PHRASES


def word(setter: Callable[[str], object], text: str) -> None:
    """Put a text into a widget, and its sentence again in every language that is switched to.

    Args:
        setter: a widget's own method, e.g. `button.setText`; one that takes more has it bound in
            front by `partial`, e.g. `partial(tabs.setTabText, 2)`.
        text: a sentence; any other text is put in once.
    """
    setter(text)
    method: Any
    method, args = (setter.func, setter.args) if isinstance(setter, partial) else (setter, ())
    widget, name = method.__self__, method.__name__
    worded = vars(widget).setdefault("_worded", {})
    if isinstance(text, Sentence):
        worded[name, args] = text
    else:
        worded.pop((name, args), None)


def reword_all(widgets: Iterable[QWidget]) -> None:
    """Say everything in the present language."""
    # A window last: it makes room for what its widgets say.
    widgets = sorted(widgets, key=QWidget.isWindow)
    for widget in widgets:
        worded: dict[tuple[str, tuple[Any, ...]], Sentence] = vars(widget).get("_worded", {})
        for (name, args), text in list(worded.items()):
            worded[name, args] = text.again()
            getattr(widget, name)(*args, worded[name, args])
    for widget in widgets:
        reword = getattr(widget, "reword", None)
        if reword is not None:
            reword()
