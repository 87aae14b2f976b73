"""Keys that mean nothing by themselves: neither a scanner's character nor a person's answer."""

from PySide6.QtCore import Qt

# Plain numbers: most keys of a Cyrillic layout have no name in Qt.Key.
MODIFIER_KEYS = {
    key.value
    for key in (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    )
}
