"""The buttons of the result card: those that the present face asks for, in its order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.card.faces import CardAction
from app.ui.look.flow import FlowRow
from app.ui.look.icons import Glyph, GlyphButton
from app.ui.look.sentences import sentence, word

_NEVER_FIRST = {CardAction.WITHDRAW, CardAction.CUSTOMER_COPY, CardAction.STORY}
"""What is not the thing to do next, even where it is all that can be pressed."""


class CardButtons(FlowRow):
    """Shows what is asked for; each button is made when it is first needed."""

    pressed = Signal(object)
    """A CardAction."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._made: dict[CardAction, QPushButton] = {}

    def show_actions(self, actions: tuple[CardAction, ...], *, has_first: bool = True) -> None:
        """Show these buttons and no others.

        Args:
            actions: what the buttons do, from the left.
            has_first: whether the first is the one to press, and looks so.
        """
        had_focus = any(button.hasFocus() for button in self._made.values())
        for at, action in enumerate(actions):
            button = self._button(action)
            is_primary = has_first and at == 0 and action not in _NEVER_FIRST
            if button.property("primary") is not is_primary:
                button.setProperty("primary", is_primary)
                button.style().unpolish(button)
                button.style().polish(button)
        self.show_widgets([self._made[action] for action in actions])
        if had_focus and actions:
            self._made[actions[0]].setFocus()

    def button(self, action: CardAction) -> QPushButton | None:
        """Give a button that is shown now."""
        button = self._made.get(action)
        return button if button is not None and not button.isHidden() else None

    def _button(self, action: CardAction) -> QPushButton:
        if action not in self._made:
            button = _make(action, self)
            button.clicked.connect(lambda: self.pressed.emit(action))
            self._made[action] = button
        return self._made[action]


def _make(action: CardAction, parent: QWidget) -> QPushButton:
    name = sentence(f"button.{action.value}")
    if action is CardAction.STORY:  # beside all others, on the way of none
        return GlyphButton(Glyph.LIST, name, parent, "Ctrl+D")
    button = QPushButton(parent)
    word(button.setText, name)
    return button
