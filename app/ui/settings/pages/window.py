"""How the window looks and speaks, seen at once."""

from app.services.languages import CHOICES as LANGUAGES
from app.services.themes import THEMES
from app.ui.settings.autostart_switch import AutostartSwitch
from app.ui.settings.fields import ChoiceField, SwitchField
from app.ui.settings.pages.page import SettingsPage


class WindowPage(SettingsPage):
    """What is chosen here is worn while it is being chosen."""

    def __init__(self) -> None:
        super().__init__(
            "window",
            [
                ChoiceField("window.language", LANGUAGES),
                ChoiceField("window.theme", THEMES),
                SwitchField("window.full_screen"),
            ],
        )
        self._is_trying = False
        for field in self.fields:
            field.field.watch(self._try)
        self.autostart = AutostartSwitch()
        self.column.addWidget(self.autostart)
        self.column.addStretch()

    def enter(self) -> None:
        """Begin to follow the choice."""
        self._is_trying = True

    def leave(self) -> None:
        """Keep what is being tried for as long as the dialog is open."""
        self._is_trying = False

    def _try(self) -> None:
        settings = self.checked()
        if self._is_trying and settings is not None:
            self.tried.emit("window", settings.window)
