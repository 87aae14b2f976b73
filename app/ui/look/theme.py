"""The window's colours, in each of three schemes, from one table; fonts; and the style sheet.

Widgets that paint themselves ask for a `colour` whenever they paint, so that nothing has to be told
when the scheme changes.
"""

from enum import IntEnum, StrEnum
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.services.languages import AUTO


class Scheme(IntEnum):
    """The colour schemes; each is a column of TABLE."""

    LIGHT = 0
    DARK = 1
    CONTRAST = 2
    """For eyes that need it: light letters on black, and lines around everything."""


TABLE = {
    # in each scheme, in the order of Scheme
    "ground": ("#f4f5f7", "#14161a", "#000000"),
    "panel": ("#ffffff", "#1d2026", "#000000"),
    "line": ("#e1e4e9", "#2f343d", "#ffffff"),
    "text": ("#16191f", "#eef0f4", "#ffffff"),
    "muted": ("#5a6270", "#a3abb8", "#ffffff"),
    "accent": ("#6a1b9a", "#c58be6", "#ffe14d"),
    "accent_hover": ("#571481", "#d5a6ef", "#fff0a3"),
    "on_accent": ("#ffffff", "#1d2026", "#000000"),
    "selected": ("#f3e9f8", "#2e2338", "#003552"),
    "hover": ("#f7f8fa", "#242830", "#1f1f1f"),
    "focus": ("#6a1b9a", "#d9b3f0", "#ffe14d"),
    "lens": ("#20242b", "#20242b", "#000000"),
    "lens_text": ("#ffffff", "#ffffff", "#ffffff"),
    "caption": ("#0a0c0e", "#0a0c0e", "#000000"),
    "outline": ("#37d67a", "#37d67a", "#3dff8b"),
    "outline_other": ("#ffb43d", "#ffb43d", "#ffc24d"),
    "training": ("#d97706", "#f0a23b", "#ffc24d"),
    "training_text": ("#7a4300", "#ffcf8a", "#ffd88a"),
    "training_tint": ("#fff3dc", "#3a2a10", "#000000"),
    "ready": ("#0b5cad", "#7ab8ff", "#7fd4ff"),
    "ready_tint": ("#e7f1fb", "#16293c", "#000000"),
    "good": ("#14713d", "#63d297", "#5dff9b"),
    "good_tint": ("#e6f4ec", "#173224", "#000000"),
    "wait": ("#8a5300", "#f2b84b", "#ffd24d"),
    "wait_tint": ("#fff3dc", "#38290f", "#000000"),
    "bad": ("#b3261e", "#ff8078", "#ffa39e"),
    "bad_tint": ("#fbeae9", "#3b1d1c", "#000000"),
    "unsure": ("#a04000", "#ffab7a", "#ffbe94"),
    "unsure_tint": ("#ffeadd", "#3d2416", "#000000"),
    "quiet": ("#5a6270", "#a3abb8", "#ffffff"),
    "quiet_tint": ("#eef0f3", "#282c34", "#000000"),
}
FAMILIES = ["Inter", "Segoe UI", "Noto Sans", "DejaVu Sans"]
MONO_FAMILIES = ["Cascadia Mono", "Consolas", "Noto Sans Mono", "DejaVu Sans Mono"]
BODY_PX = 14
TARGET_PX = 44
"""The least height of whatever is clicked or touched."""
NO_LIMIT = (1 << 24) - 1
"""Qt's own word for a size that is not limited."""


class Tone(StrEnum):
    """The meanings that have a colour; `<value>` and `<value>_tint` are rows of TABLE."""

    READY = "ready"
    GOOD = "good"
    WAIT = "wait"
    BAD = "bad"
    UNSURE = "unsure"
    QUIET = "quiet"


_SHEET = Template("""
QDialog { background: $panel; }
QPushButton { background: $panel; color: $text; border: 1px solid $line; border-radius: 8px;
  padding: 0 16px; min-height: 42px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:checked { background: $selected; border: 2px solid $accent; font-weight: 600; }
QPushButton:checked:focus { border: 2px solid $text; }
QPushButton:focus { border: 2px solid $focus; }
QPushButton:disabled { color: $muted; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; padding: 0 22px; min-height: 46px; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $ground; color: $muted; border-color: $line; }
QPushButton[flat="true"] { background: transparent; border: 2px solid transparent; padding: 0 8px; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus { border: 2px solid $focus; }
QPushButton[glyph="true"] { padding: 0 14px 0 40px; }
QWidget#tools QPushButton { padding: 0 8px; }
QPushButton[alarm="true"] { color: $bad; font-weight: 600; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 5px; min-height: 36px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 5px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; height: 0; width: 0; }
QLineEdit, QComboBox, QAbstractSpinBox { background: $ground; color: $text; border: 1px solid $line;
  border-radius: 8px; padding: 0 12px; min-height: 42px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $focus;
  padding: 0 11px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0 12px;
  min-height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 1px; border: none;
  background: transparent; }
QComboBox::drop-down { border: none; width: 36px; }
QListWidget { background: transparent; border: none; outline: none; }
QListWidget::item { color: $text; border-radius: 8px; padding: 0 12px; min-height: 44px; }
QListWidget::item:selected { background: $selected; color: $accent; }
QListWidget::item:hover:!selected { background: $hover; }
QListWidget:focus::item:selected { border: 2px solid $focus; }
QCheckBox { spacing: 10px; }
QCheckBox::indicator { width: 20px; height: 20px; }
QTabBar::tab { color: $muted; border: 2px solid transparent; border-radius: 6px;
  padding: 0 8px; min-height: 40px; }
QTabBar::tab:selected { background: $selected; color: $accent; }
QTabBar::tab:hover:!selected { background: $hover; }
QTabBar:focus::tab:selected { border-color: $focus; }
QTableView#lines { background: $panel; }
QHeaderView::section { background: $panel; color: $muted; border: none; padding: 0 10px;
  min-height: 36px; }
QScrollArea { background: transparent; border: none; }
QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { min-height: 44px; padding: 0 28px 0 36px; border-radius: 6px; }
QMenu::item:selected { background: $selected; color: $accent; }
QMenu::item:disabled { color: $muted; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 10px; }
""")


def worn() -> Scheme:
    """Tell which scheme the application wears."""
    app = QGuiApplication.instance()
    scheme = None if app is None else app.property(_WORN)
    return Scheme.LIGHT if scheme is None else Scheme(scheme)


def colour(name: str) -> QColor:
    """Give a colour of TABLE, in the scheme that the application wears now."""
    return QColor(TABLE[name][worn()])


def sheet(scheme: Scheme) -> str:
    """Make the style sheet of one colour scheme."""
    return _SHEET.substitute({name: colours[scheme] for name, colours in TABLE.items()})


def palette(scheme: Scheme) -> QPalette:
    """Make the palette of one colour scheme."""
    roles = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "panel",
        QPalette.ColorRole.AlternateBase: "hover",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "panel",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.ToolTipBase: "panel",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Link: "ready",
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(role, QColor(TABLE[name][scheme]))
    muted = QColor(TABLE["muted"][scheme])
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, muted)
    return made


def font(size_px: int = BODY_PX, *, bold: bool = False, mono: bool = False) -> QFont:
    """Make a font of the window's families, sized in device-independent pixels."""
    made = QFont(MONO_FAMILIES if mono else FAMILIES)
    made.setPixelSize(size_px)
    if bold:
        made.setWeight(QFont.Weight.Bold)
    return made


def install(app: QApplication, choice: str = AUTO) -> None:
    """Dress the application, and again whenever the system's own scheme changes.

    Args:
        app: the application.
        choice: one of THEMES; see `choose`.
    """
    app.setStyle("Fusion")
    app.setFont(font())
    choose(app, choice)
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda scheme: _follow(app, scheme))
    hints.accessibility().contrastPreferenceChanged.connect(
        lambda _preference: _follow(app, hints.colorScheme())
    )


def choose(app: QApplication, choice: str) -> None:
    """Wear a scheme, or with `auto` the one that the system asks for, now and later."""
    app.setProperty(_CHOICE, choice)
    hints = app.styleHints()
    if choice == AUTO:
        hints.unsetColorScheme()
    else:  # The frame around the window is the system's, and takes its scheme from here.
        is_light = choice == "light"
        hints.setColorScheme(Qt.ColorScheme.Light if is_light else Qt.ColorScheme.Dark)
    _follow(app, hints.colorScheme())


def dress(app: QApplication, scheme: Scheme) -> None:
    """Put one colour scheme on the application."""
    app.setProperty(_WORN, int(scheme))
    app.setPalette(palette(scheme))
    app.setStyleSheet(sheet(scheme))


def _follow(app: QApplication, system: Qt.ColorScheme) -> None:
    choice = app.property(_CHOICE)
    preference = app.styleHints().accessibility().contrastPreference()
    if choice != AUTO:
        wanted = Scheme[choice.upper()]
    elif preference == Qt.ContrastPreference.HighContrast:
        wanted = Scheme.CONTRAST
    else:
        wanted = Scheme.DARK if system == Qt.ColorScheme.Dark else Scheme.LIGHT
    if app.property(_WORN) != wanted:
        dress(app, wanted)


_WORN, _CHOICE = "uzum-fiskal-scheme", "uzum-fiskal-theme"
