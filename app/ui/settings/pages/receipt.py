"""Which receipts count."""

from app.ui.settings.fields import CountField, WordsField
from app.ui.settings.pages.page import SettingsPage


class ReceiptPage(SettingsPage):
    """The hosts whose links are receipts', and from when on one is old."""

    def __init__(self) -> None:
        super().__init__(
            "receipt", [WordsField("receipt.hosts"), CountField("receipt.max_age_days")]
        )
        self.column.addStretch()
