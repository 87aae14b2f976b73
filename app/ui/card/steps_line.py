"""The time line at the foot of the result card: a dot, a time and a word for each step."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QLocale, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.domain.outcome import Outcome, OutcomeKind
from app.services.views import Step, StepKind
from app.ui.look.formats import clock_time, plain
from app.ui.look.sentences import has_sentence, sentence
from app.ui.look.theme import Tone, colour, font

MOST = 4
DOT = 7
HEIGHT = 84


def shown_steps(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Choose the steps that have room: of a sent and answered request, the answer tells more."""
    if len(steps) <= MOST:
        return steps
    without_sent = tuple(step for step in steps if step.kind is not StepKind.SENT)
    return without_sent[:2] + without_sent[2:][-(MOST - 2) :]


def step_word(step: Step, scan_source: str, attempts: int) -> str:
    """Say what a step was.

    Args:
        step: the step.
        scan_source: how the receipt was read.
        attempts: how many requests have left.
    """
    if step.kind is StepKind.READ:
        key = f"step.read.{scan_source}"
        return sentence(key if has_sentence(key) else "step.read")
    if step.kind is StepKind.ANSWERED and step.outcome is not None:
        return _answer_word(step.outcome, step.elapsed_ms, attempts)
    return sentence(f"step.{step.kind.value}")


def _answer_word(outcome: Outcome, elapsed_ms: int | None, attempts: int) -> str:
    if outcome.kind is OutcomeKind.CONFIRMED and elapsed_ms is not None:
        return sentence("step.confirmed_in", seconds=QLocale().toString(elapsed_ms / 1000, "f", 1))
    if outcome.kind is OutcomeKind.REJECTED and outcome.code:
        return sentence("step.rejected_code", code=plain(outcome.code, 16))
    if outcome.is_offline:
        return sentence("step.offline", number=attempts)
    return sentence(f"step.{outcome.kind.value}")


class StepsLine(QLabel):
    """Paints the steps of one payment, evenly spread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._steps: tuple[tuple[str, str, bool], ...] = ()
        self._tone = Tone.QUIET
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_steps(
        self, steps: tuple[Step, ...], tone: Tone, scan_source: str, attempts: int
    ) -> None:
        """Show the steps of a payment; none at all leaves the place empty."""
        chosen = tuple(
            (
                clock_time(step.at),
                step_word(step, scan_source, attempts),
                step.kind is not StepKind.NEXT_TRY,
            )
            for step in shown_steps(steps)
        )
        if (chosen, tone) == (self._steps, self._tone):
            return
        self._steps, self._tone = chosen, tone
        self.setVisible(bool(chosen))
        self.setAccessibleName("; ".join(f"{at} {word}" for at, word, _ in chosen))
        self.update()

    def sizeHint(self) -> QSize:
        """Wish for one line of dots and three of text."""
        return QSize(400, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Insist on nothing: where words need the place, the card leaves the steps out."""
        return QSize(200, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line above, the dots, the times and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour("line"))
        painter.drawLine(0, 0, self.width(), 0)
        if not self._steps:
            return
        for at, step in enumerate(self._steps):
            is_last = at == len(self._steps) - 1
            self._paint_step(painter, self._place(at), step, is_last)

    def places(self) -> list[tuple[QRect, str]]:
        """Give the place that each step's word has, and the word."""
        return [(_word_place(self._place(at)), step[1]) for at, step in enumerate(self._steps)]

    def _place(self, at: int) -> QRect:
        width = self.width() // max(MOST, len(self._steps))
        return QRect(at * width, 0, width, self.height())

    def _paint_step(
        self, painter: QPainter, place: QRect, step: tuple[str, str, bool], is_last: bool
    ) -> None:
        at, word, is_done = step
        centre = QPointF(place.left() + DOT, 22)
        tone, line = colour(self._tone.value), colour("line")
        if not is_last:
            painter.setPen(QPen(line, 2))
            painter.drawLine(QPointF(centre.x() + 11, 22), QPointF(place.right() - 3, 22))
        painter.setPen(QPen(tone if is_done else line, 2.5))
        painter.setBrush(tone if is_done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, DOT - 1.25, DOT - 1.25)
        painter.setFont(font(13, bold=True))
        painter.setPen(colour("text"))
        painter.drawText(place.adjusted(0, 36, -6, 0), Qt.AlignmentFlag.AlignLeft, at)
        painter.setFont(font(13))
        painter.setPen(colour("muted"))
        flags = int(Qt.AlignmentFlag.AlignLeft) | Qt.TextFlag.TextWordWrap
        painter.drawText(_word_place(place), flags, word)


def _word_place(place: QRect) -> QRect:
    return place.adjusted(0, 53, -6, 0)
