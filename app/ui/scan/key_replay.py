"""Gives a key that was held back to whom it was meant for, as if it came only now."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def find_receiver(window: QObject | None) -> QObject | None:
    """Name whom Qt would give a key that came to a window: an open popup, the focus, the window."""
    popup: QWidget | None = QApplication.activePopupWidget()
    focus: QWidget | None = QApplication.focusWidget() if popup is None else popup.focusWidget()
    return next((each for each in (focus, popup) if each is not None), window)


def copy_event(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    """Make an event that outlives its delivery."""
    copy = QKeyEvent(
        kind,
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy


def is_alive(receiver: QObject | None) -> bool:
    """Tell whether a receiver found earlier still exists; its Python wrapper cannot say so."""
    if isinstance(receiver, QWindow):
        return receiver in QApplication.allWindows()
    return receiver in QApplication.allWidgets()


def is_for_shortcut(event: QKeyEvent, receiver: QObject) -> bool:
    """Trigger the one shortcut that a key press is, unless the receiver wants the key itself.

    Qt asks its own table of shortcuts only when the window system delivers a key, so for a key that
    is delivered later this looks through the shortcuts of the receiver's window.
    """
    focus: QWidget | None = (
        receiver if isinstance(receiver, QWidget) else QApplication.activeWindow()
    )
    popup: QWidget | None = QApplication.activePopupWidget()
    if focus is None or popup is not None:
        return False
    override = copy_event(event, QEvent.Type.ShortcutOverride)
    override.ignore()
    QCoreApplication.sendEvent(focus, override)
    if override.isAccepted():
        return False
    sequences = _sequences(event)
    owners = [owner for owner in _shortcut_owners(focus) if _keys_of(owner) & sequences]
    if len(owners) != 1:
        return False
    owner = owners[0]
    if isinstance(owner, QShortcut):
        owner.activated.emit()
    elif isinstance(owner, QAction):
        owner.trigger()
    else:
        owner.animateClick()
    return True


def _sequences(event: QKeyEvent) -> set[str]:
    """Spell a key as shortcuts do: `?` is written with and without the Shift that types it."""
    # Plain numbers: most keys of a Cyrillic layout have no name in Qt.Key.
    spellings = {event.key()}
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        spellings.add(event.key() | Qt.KeyboardModifier.ShiftModifier.value)
    return {QKeySequence(spelling).toString() for spelling in spellings} - {""}


def _keys_of(owner: QShortcut | QAction | QAbstractButton) -> set[str]:
    if isinstance(owner, QAbstractButton):
        return {owner.shortcut().toString()}
    keys = owner.keys() if isinstance(owner, QShortcut) else owner.shortcuts()
    return {key.toString() for key in keys}


def _shortcut_owners(focus: QWidget) -> list[QShortcut | QAction | QAbstractButton]:
    """List what in the focus' window could be triggered by a key, seen from the focus."""
    window = focus.window()
    return [
        *(
            s
            for s in window.findChildren(QShortcut)
            if s.isEnabled() and _reaches(s, s.parent(), focus)
        ),
        *(
            a
            for a in window.findChildren(QAction)
            if a.isEnabled()
            and a.isVisible()
            and any(_reaches(a, owner, focus) for owner in a.associatedObjects())
        ),
        *(b for b in window.findChildren(QAbstractButton) if b.isEnabled() and b.isVisible()),
    ]


def _reaches(shortcut: QShortcut | QAction, owner: QObject | None, focus: QWidget) -> bool:
    """Tell whether a shortcut's context takes the focus in."""
    context = shortcut.context() if isinstance(shortcut, QShortcut) else shortcut.shortcutContext()
    if context is Qt.ShortcutContext.WidgetShortcut:
        return owner is focus
    if context is Qt.ShortcutContext.WidgetWithChildrenShortcut:
        return owner is focus or (isinstance(owner, QWidget) and owner.isAncestorOf(focus))
    return True
