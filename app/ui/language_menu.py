"""The button for the window's language, and the menu behind it."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.services.languages import OWN_NAMES, Language
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import TARGET_PX
from app.ui.look.translation import present_language


class LanguageButton(QPushButton):
    """Names the present language; opens the menu of all."""

    chosen = Signal(object)
    """A Language was chosen, perhaps the present one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._menu: QMenu | None = None
        self.setProperty("flat", True)
        self.setMinimumHeight(TARGET_PX)
        self.clicked.connect(self.open_menu)
        self.reword()

    def reword(self) -> None:
        """Name the present language."""
        name = OWN_NAMES[present_language()]
        self.setText(sentence("button.language", language=name))
        self.setAccessibleName(sentence("language.name", language=name))

    def open_menu(self) -> None:
        """Open the menu, the present language marked; it blocks nothing."""
        menu = self._menu or self._make_menu()
        for action in menu.actions():
            action.setChecked(action.data() == present_language().value)
            if action.isChecked():
                menu.setActiveAction(action)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _make_menu(self) -> QMenu:
        menu = self._menu = QMenu(self)
        word(menu.setAccessibleName, sentence("setting.window.language"))
        group = QActionGroup(menu)
        for language, name in OWN_NAMES.items():
            action = QAction(name, group, checkable=True)
            action.setData(language.value)
            menu.addAction(action)
        menu.triggered.connect(lambda action: self.chosen.emit(Language(action.data())))
        return menu
