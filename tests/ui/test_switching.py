"""The language changes under the cashier's hands: nothing of the one before stays on the screen."""

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from app.services.languages import Language
from app.ui.card.steps_line import StepsLine
from app.ui.look.translation import install_language, switch_language
from app.ui.scan.preview import Preview
from tests.ui.fit import end, settle
from tests.ui.states import STATES, Stage


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    install_language(qapp, Language.ENGLISH)


def texts_of(top: QWidget) -> Counter[str]:
    """Count every text that a window shows or tells to a screen reader."""
    found: Counter[str] = Counter()
    for widget in (top, *top.findChildren(QWidget)):
        if widget is top or not widget.isHidden():
            said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            said += [widget.windowTitle() if widget.isWindow() else "", *shown_by(widget)]
            # A countdown goes on between the two.
            found.update(re.sub(r"\d+", "0", text) for text in said if text)
    return found


def head_of(header: QHeaderView) -> list[str]:
    model, side = header.model(), header.orientation()
    return [str(model.headerData(at, side)) for at in range(header.count())] if model else []


SHOWN: dict[type[QWidget], Callable[[Any], list[str]]] = {
    QLabel: lambda label: [label.text()],
    QAbstractButton: lambda button: [button.text()],
    QLineEdit: lambda field: [field.placeholderText()],
    QTabBar: lambda tabs: [tabs.tabText(at) for at in range(tabs.count())],
    QComboBox: lambda combo: [combo.itemText(at) for at in range(combo.count())],
    QGroupBox: lambda group: [group.title()],
    Preview: lambda preview: [preview.caption],
    StepsLine: lambda steps: [word for _place, word in steps.places()],
    QHeaderView: head_of,
}


def shown_by(widget: QWidget) -> list[str]:
    return [
        text for kind, tell in SHOWN.items() if isinstance(widget, kind) for text in tell(widget)
    ]


def bring_about(name: str) -> Stage:
    stage = Stage(is_training=name == "training")
    stage.window.resize(1366, 697)
    stage.window.show()
    STATES[name](stage)
    return stage


def windows_of(stage: Stage) -> list[QWidget]:
    dialogs = [d for d in stage.window.findChildren(QDialog) if d.isVisible()]
    return [stage.window, *sorted(dialogs, key=lambda dialog: type(dialog).__name__)]


@pytest.mark.parametrize("name", [name for name in STATES if not name.startswith("settings_")])
def test_what_was_switched_says_what_a_new_window_says(qapp: QApplication, name):
    """The settings are left out: they are modal, and a change of language closes them."""
    switched = bring_about(name)
    switch_language(qapp, Language.UZBEK_CYRILLIC)
    settle(qapp)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    fresh = bring_about(name)
    settle(qapp)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    told, expected = (
        sum((texts_of(top) for top in windows_of(stage)), Counter()) for stage in (switched, fresh)
    )
    end(qapp, switched)
    end(qapp, fresh)
    assert (told - expected, expected - told) == (Counter(), Counter())
