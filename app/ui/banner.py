"""One line under the header for what concerns the whole till: said, never in the way."""

# ruff: noqa: N802 (Qt's own names)

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.look.labels import TextLabel
from app.ui.look.sentences import again, sentence, word
from app.ui.look.theme import TARGET_PX, Tone, colour


class Topic(IntEnum):
    """What a message is about, the most important first: one is shown at a time."""

    SETTINGS = 1
    SERVER = 2
    REFUSAL = 3
    NOTICE = 4
    SERIAL = 5
    SCANNER = 6
    CLOCK = 7


class Message(NamedTuple):
    """A message.

    Attributes:
        button: the key of its button; `button.dismiss` ends the message.
        subject: told by the button's signal, e.g. a payment id.
    """

    text: str
    tone: Tone
    button: str = "button.dismiss"
    subject: str = ""


class Banner(QWidget):
    """Shows the most important of the messages there are; none makes it vanish."""

    pressed = Signal(object, str)
    """(topic, subject): a message's button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: dict[Topic, Message] = {}
        self._label = TextLabel(15, parent=self)
        self.button = QPushButton(self)
        self.button.setMinimumHeight(TARGET_PX)
        self.button.clicked.connect(self._on_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 4, 14, 4)
        line.addWidget(self._label, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown."""
        message = self._first()[1]
        return message.text if message else ""

    def say(self, topic: Topic, message: Message | None) -> None:
        """Say something about a topic, instead of what was said before; None says nothing."""
        if self._messages.get(topic) == message:
            return
        if message is None:
            del self._messages[topic]
        else:
            self._messages[topic] = message
        self._show()

    def renew(self, topic: Topic, message: Message | None) -> None:
        """Say it in other words, unless a person has done away with it."""
        if topic in self._messages:
            self.say(topic, message)

    def press(self) -> None:
        """Do what the shown message's button does; without a message, nothing."""
        if self.isVisible():
            self.button.click()

    def reword(self) -> None:
        """Say the messages in the present language."""
        for topic, message in self._messages.items():
            self._messages[topic] = message._replace(text=again(message.text))
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground in the message's colour."""
        message = self._first()[1]
        if message is not None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), colour(f"{message.tone.value}_tint"))
            edge = self.rect().adjusted(0, 0, -(self.width() - 5), 0)
            painter.fillRect(edge, colour(message.tone.value))

    def _first(self) -> tuple[Topic, Message | None]:
        topic = min(self._messages, default=Topic.NOTICE)
        return topic, self._messages.get(topic)

    def _show(self) -> None:
        message = self._first()[1]
        self.setVisible(message is not None)
        if message is not None:
            self._label.set_tint(message.tone.value)
            self._label.show_text(message.text)
            self.setAccessibleName(message.text)
            word(self.button.setText, sentence(message.button))
            self.update()

    def _on_clicked(self) -> None:
        topic, message = self._first()
        if message is None:
            return
        if message.button != "button.settings":
            self.say(topic, None)
        self.pressed.emit(topic, message.subject)
