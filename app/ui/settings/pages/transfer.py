"""Set-up by QR: this till's settings as codes, and another till's codes scanned here.

Nowhere else in the program does such a code have any effect. What it would change is shown; taking
it fills the fields of the other pages, to be tried, mended, saved or let go like typed ones.
"""

from typing import NamedTuple

from PySide6.QtCore import Signal

from app.domain.setup_code import SetupCodeError, SetupParts, is_setup_code
from app.services.settings import Settings, SettingsError
from app.services.setup_offer import SetupOffer, codes_for, has_secrets, read_offer
from app.ui.look.formats import plain
from app.ui.look.labels import TextLabel
from app.ui.look.qr_picture import QrPicture
from app.ui.look.sentences import has_sentence, sentence, word
from app.ui.look.theme import TARGET_PX
from app.ui.look.tick_box import TickBox
from app.ui.settings.pages.page import SettingsPage

SHOWN = 80
CODE_PX = 300


class _Shown(NamedTuple):
    """The codes being shown, and which of them."""

    codes: tuple[str, ...] = ()
    at: int = 0


class TransferPage(SettingsPage):
    """Shows the saved settings as codes, and takes those of another till."""

    secrets_wanted = Signal()
    """The codes are to hold secrets: ask for the PIN, then call `show_secrets`."""
    offer_taken = Signal(object)
    """Settings, to be put into the fields of all pages."""

    def __init__(self, settings: Settings) -> None:
        """Show no code yet.

        Args:
            settings: as they are saved.
        """
        super().__init__("transfer")
        self._settings = settings
        self._parts = SetupParts()
        self._offer: SetupOffer | None = None
        self._shown = _Shown()
        self._has_pin = self._is_in_sight = False
        self._add_giving()
        self._add_taking()
        self.column.addStretch()
        self.show_state(has_pin=False)

    def show_state(self, *, has_pin: bool) -> None:
        """Offer the secrets where there are some, and a PIN to ask for."""
        self._has_pin = has_pin
        self.secrets_box.setEnabled(has_pin)
        self.secrets_box.setVisible(has_secrets(self._settings))
        warning = "transfer.secrets_warning" if has_pin else "transfer.secrets_need_pin"
        self.warning.setText(sentence(warning))
        self.warning.setVisible(has_secrets(self._settings))

    def enter(self) -> None:
        """Take set-up codes from now on."""
        self._is_in_sight = True

    def leave(self) -> None:
        """Show no code any more, and forget what was scanned."""
        self._is_in_sight = False
        self._show(_Shown())
        self.secrets_box.setChecked(False)
        self._parts = SetupParts()
        self._show_offer(None)
        self._say("transfer.scan", "text")

    def show_codes(self) -> None:
        """Show the codes of this till, or the next of them; secrets only after the PIN."""
        if self._shown.codes:
            self._show(_Shown(self._shown.codes, (self._shown.at + 1) % len(self._shown.codes)))
        elif self.secrets_box.isChecked():
            self.secrets_wanted.emit()
        else:
            self._make_codes(with_secrets=False)

    def show_secrets(self) -> None:
        """Show the codes with the secrets in them: the PIN was given."""
        if self._is_in_sight:
            self._make_codes(with_secrets=True)

    def take_scan(self, text: str, _source: str) -> bool:
        """Take a set-up code, from whatever scanner; anything else is not meant for this page."""
        if not self._is_in_sight or not is_setup_code(text):
            return False
        self._show_offer(None)
        try:
            self._parts.add(text)
            if self._parts.is_complete:
                self._show_offer(read_offer(self._parts.message(), self._settings))
            else:
                count, missing = self._parts.count, self._parts.missing
                listed = ", ".join(map(str, missing))
                self._say("transfer.more", "text", count=count, missing=listed)
        except SetupCodeError as error:
            self._say(error.key, "bad", **error.params)
        except SettingsError as error:
            reason = sentence(error.reason_key, detail=plain(error.detail, SHOWN))
            where = plain(error.key, SHOWN) or "—"
            self._say("setup_code.refused", "bad", where=where, reason=reason)
        return True

    def take(self) -> None:
        """Put what was offered into the fields."""
        if self._offer is not None:
            self.offer_taken.emit(self._offer.settings)
            self._show_offer(None)
            self._parts = SetupParts()
            self._say("transfer.taken", "good")

    def _make_codes(self, *, with_secrets: bool) -> None:
        try:
            self._show(_Shown(tuple(codes_for(self._settings, with_secrets=with_secrets))))
        except SetupCodeError as error:
            self._say(error.key, "bad", **error.params)

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        count = len(shown.codes)
        self.picture.setVisible(bool(count))
        self.picture.show_text(shown.codes[shown.at] if count else "")
        label = sentence("transfer.code", at=shown.at + 1, count=count) if count else ""
        self.number.show_text(label)
        key = "transfer.next" if count > 1 else "transfer.show"
        word(self.show_button.setText, sentence(key))
        self.show_button.setVisible(count != 1)

    def _show_offer(self, offer: SetupOffer | None) -> None:
        self._offer = offer
        self.take_button.setVisible(offer is not None and bool(offer.changes))
        if offer is None:
            self.changes.show_text("")
        elif not offer.changes:
            self._say("transfer.same", "good")
        else:
            self._say("transfer.offer", "text")
            self.changes.show_text("\n".join(map(_change_line, offer.changes)))

    def _say(self, key: str, tint: str, **params: object) -> None:
        self.answer.set_tint(tint)
        self.answer.show_text(sentence(key, **params))

    def _add_giving(self) -> None:
        title = TextLabel(bold=True)
        title.setText(sentence("transfer.give"))
        self.secrets_box = TickBox()
        self.secrets_box.setMinimumHeight(TARGET_PX)
        self.secrets_box.toggled.connect(lambda _is_on: self._show(_Shown()))
        word(self.secrets_box.setText, sentence("transfer.secrets"))
        self.warning = TextLabel(tint="wait")
        self.number = TextLabel()
        self.number.hide()
        self.picture = QrPicture(sentence("transfer.picture"))
        self.picture.setFixedSize(CODE_PX, CODE_PX)
        self.picture.hide()
        self.column.addWidget(title)
        self.column.addWidget(self.secrets_box)
        self.column.addWidget(self.warning)
        self.show_button = self.add_button(sentence("transfer.show"), "F5")
        self.show_button.clicked.connect(self.show_codes)
        self.column.addWidget(self.number)
        self.column.addWidget(self.picture)

    def _add_taking(self) -> None:
        title = TextLabel(bold=True)
        title.setText(sentence("transfer.get"))
        self.answer = TextLabel()
        self.answer.show_text(sentence("transfer.scan"))
        self.changes = TextLabel()
        self.changes.hide()
        for label in (title, self.answer, self.changes):
            self.column.addWidget(label)
        self.take_button = self.add_button(sentence("transfer.take"), "F6")
        self.take_button.clicked.connect(self.take)
        self.take_button.hide()


def _change_line(change: tuple[str, str, str]) -> str:
    key, old, new = change
    name = sentence(f"setting.{key}") if has_sentence(f"setting.{key}") else key
    nothing = sentence("transfer.nothing")
    old, new = plain(old, SHOWN) or nothing, plain(new, SHOWN) or nothing
    return sentence("transfer.change", name=name, old=old, new=new)
