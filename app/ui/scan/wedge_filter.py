"""Takes a keyboard-wedge scanner's keys out of the window's, whatever has the focus.

Every key of the window system reaches a QWindow before any widget or shortcut, so the filter sits
on the top-level windows. A filter on the whole application would be asked about every event of
every object, half-built ones too, for some microseconds each.
"""

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from app.scanning.wedge import (
    GAP_MS,
    Discard,
    Fate,
    KeyClock,
    Replay,
    Scan,
    Terminator,
    TooLong,
    Verdict,
    Wedge,
)
from app.ui.scan.key_replay import copy_event, find_receiver, is_alive, is_for_shortcut
from app.ui.scan.modifiers import MODIFIER_KEYS

_KEY_EVENTS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_OPENING_EVENTS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
}
_COMMAND_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_END_KEYS = {
    Qt.Key.Key_Return.value: Terminator.ENTER,
    Qt.Key.Key_Enter.value: Terminator.ENTER,
    Qt.Key.Key_Tab.value: Terminator.TAB,
}
_DEAD_KEYS = range(Qt.Key.Key_Dead_Grave.value, Qt.Key.Key_Dead_Longsolidusoverlay.value + 1)

_KeyName = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _HeldKey:
    event: QKeyEvent
    receiver: QObject | None
    is_press: bool


class WedgeFilter(QObject):
    """Turns bursts of keys into `scanned`, and leaves a person's typing as it was.

    Signals:
        scanned: a code as it was typed; it is emitted from the event loop, never inside a key.
        ended: which key ended the code that `scanned` tells next: `enter`, `tab` or `none`.
        dropped: a burst beyond all codes has been thrown away; its length.
    """

    scanned = Signal(str)
    ended = Signal(str)
    dropped = Signal(int)
    _text_read = Signal(str)
    _end_read = Signal(str)
    _overrun = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_enabled = True
        self._wedge = Wedge()
        self._clock = KeyClock()
        self._held: list[_HeldKey] = []
        self._swallowed: set[_KeyName] = set()
        self._deliveries: list[QKeyEvent] = []
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)
        self._end_read.connect(self.ended, Qt.ConnectionType.QueuedConnection)
        self._text_read.connect(self.scanned, Qt.ConnectionType.QueuedConnection)
        self._overrun.connect(self.dropped, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Watch the windows there are and all that come later, dialogs and popups too.

        Qt gives an open popup the keys even where the window system does not give it the focus, and
        it tells of no new window; but the focus moves, or a button or a key opened it.
        """
        self._watch_windows()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._watch_windows)
            application.focusChanged.connect(self._watch_windows)

    def remove(self) -> None:
        """Let go of all windows: one that outlives the filter's interpreter must not ask it."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.disconnect(self._watch_windows)
            application.focusChanged.disconnect(self._watch_windows)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    def set_enabled(self, is_enabled: bool) -> None:
        """Switch the filter; switched off, every key goes its usual way."""
        self._carry_out(self._wedge.finish())
        self._is_enabled = is_enabled

    def set_options(self, gap_ms: float = GAP_MS, terminator: str = Terminator.ANY) -> None:
        """Set how far apart a scanner's keys may be, and which key ends its codes."""
        self._carry_out(self._wedge.finish())
        self._wedge = Wedge(gap_ms=gap_ms, terminator=Terminator(terminator))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Judge the keys that come to a window."""
        if event.type() in _OPENING_EVENTS:
            QTimer.singleShot(0, self, self._watch_windows)
        if event.type() not in _KEY_EVENTS or not isinstance(event, QKeyEvent):
            return False
        is_ours = any(event is delivery for delivery in self._deliveries)
        if not self._is_enabled or is_ours or event.key() in MODIFIER_KEYS:
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return self._keeps_release(watched, event)
        if event.isAutoRepeat() and _name_of(event) in self._swallowed:
            event.accept()
            return True
        return self._keeps_press(watched, event)

    def _keeps_press(self, watched: QObject, event: QKeyEvent) -> bool:
        """Judge the two events of a press: it is offered to the shortcuts first, then comes."""
        at_ms = self._clock.stamp(event.timestamp(), monotonic() * 1000)
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._keeps_from_shortcuts(event, at_ms)
        return self._keeps_key(watched, event, at_ms)

    def _watch_windows(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)  # a second time changes nothing

    def _keeps_from_shortcuts(self, event: QKeyEvent, at_ms: float) -> bool:
        """Take a key from the shortcuts if the press that follows will not pass at once.

        What a passing key could trigger must not overtake the held ones, so those go first.
        """
        self._carry_out(self._wedge.on_time(at_ms))
        is_kept = (_is_character(event) and not event.isAutoRepeat()) or (
            self._wedge.is_burst and (_is_end_key(event) or _is_dead_key(event))
        )
        if is_kept:
            event.accept()
        elif not self._wedge.is_burst:
            self._carry_out(self._wedge.finish())
        return is_kept

    def _keeps_key(self, window: QObject, event: QKeyEvent, at_ms: float) -> bool:
        """Judge a press that has come; true where the window must not see it now."""
        self._swallowed.discard(_name_of(event))
        if _is_character(event):
            verdicts = self._wedge.on_character(
                event.text(), at_ms, is_auto_repeat=event.isAutoRepeat()
            )
        elif _is_end_key(event):
            verdicts = self._wedge.on_end_key(_END_KEYS[event.key()], at_ms)
        elif self._wedge.is_burst and _is_dead_key(event):
            verdicts = (Fate.SWALLOW,)
        else:
            verdicts = self._wedge.on_other_key(at_ms)
        fate = self._carry_out(verdicts)
        if fate is Fate.HOLD:
            copy = copy_event(event, QEvent.Type.KeyPress)
            self._held.append(_HeldKey(copy, find_receiver(window), is_press=True))
        elif fate is Fate.SWALLOW:
            self._swallowed.add(_name_of(event))
        self._wait()
        if fate is Fate.PASS:
            return False
        event.accept()
        return True

    def _keeps_release(self, window: QObject, event: QKeyEvent) -> bool:
        """Let a release share the fate of its press, and keep it behind what is held."""
        name = _name_of(event)
        if name in self._swallowed:
            if not event.isAutoRepeat():
                self._swallowed.discard(name)
            return True
        if self._held:
            copy = copy_event(event, QEvent.Type.KeyRelease)
            self._held.append(_HeldKey(copy, find_receiver(window), is_press=False))
            return True
        return False

    def _carry_out(self, verdicts: tuple[Verdict, ...]) -> Fate | None:
        """Carry out verdicts in order; the fate, if there is one, is left to the caller."""
        fate = None
        for verdict in verdicts:
            match verdict:
                case Fate():
                    fate = verdict
                case Replay():
                    # Nothing is ever held beyond what one verdict gives back or discards.
                    held, self._held = self._held, []
                    self._deliver(held)
                case Discard():
                    self._forget_held()
                case Scan(text, end):
                    self._end_read.emit(end.value)
                    self._text_read.emit(text)
                case TooLong(length):
                    self._overrun.emit(length)
        return fate

    def _forget_held(self) -> None:
        """Drop the held presses; the releases of keys that went down before them still count."""
        held, self._held = self._held, []
        strangers = []
        for key in held:
            name = _name_of(key.event)
            if key.is_press:
                self._swallowed.add(name)
            elif name in self._swallowed:
                self._swallowed.discard(name)
            else:
                strangers.append(key)
        self._deliver(strangers)

    def _deliver(self, keys: list[_HeldKey]) -> None:
        """Give keys to whom they were meant for; delivering may run a whole dialog."""
        for key in keys:
            now_first = find_receiver(QGuiApplication.focusWindow())
            receiver = key.receiver
            if receiver is not now_first and not is_alive(receiver):
                receiver = now_first
            if receiver is None or (key.is_press and is_for_shortcut(key.event, receiver)):
                continue
            self._deliveries.append(key.event)
            QCoreApplication.sendEvent(receiver, key.event)
            self._deliveries.remove(key.event)

    def _wait(self) -> None:
        deadline_ms = self._wedge.deadline_ms
        if deadline_ms is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, round(deadline_ms - self._now_ms())) + 1)

    def _on_timeout(self) -> None:
        """Decide one turn of the event loop later.

        A timer that ran out while the program was busy can come before the keys of that time.
        """
        QTimer.singleShot(0, self, self._on_quiet)

    def _on_quiet(self) -> None:
        self._carry_out(self._wedge.on_time(self._now_ms()))
        self._wait()

    def _now_ms(self) -> float:
        return self._clock.now(monotonic() * 1000)


def _name_of(event: QKeyEvent) -> _KeyName:
    """Name the physical key: a release may carry another character than its press."""
    scan_code = event.nativeScanCode()
    return (scan_code, 0 if scan_code else event.key())


def _is_character(event: QKeyEvent) -> bool:
    text = event.text()
    return len(text) == 1 and text.isprintable() and not event.modifiers() & _COMMAND_MODIFIERS


def _is_end_key(event: QKeyEvent) -> bool:
    return event.key() in _END_KEYS and not event.modifiers() & _COMMAND_MODIFIERS


def _is_dead_key(event: QKeyEvent) -> bool:
    return event.key() in _DEAD_KEYS
