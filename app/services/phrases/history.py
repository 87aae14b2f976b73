"""The sentences of the history: what is looked for, what was found."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

HISTORY_PHRASES = {
    "history.title": QT_TRANSLATE_NOOP("phrases", "All payments"),
    "history.search": QT_TRANSLATE_NOOP(
        "phrases", "Id, receipt, terminal, fiscal sign, phone's last digits, note, 24.11.2026"
    ),
    "history.search_name": QT_TRANSLATE_NOOP("phrases", "Find payments"),
    "history.state_name": QT_TRANSLATE_NOOP("phrases", "State"),
    "history.state_any": QT_TRANSLATE_NOOP("phrases", "All states"),
    "history.day_name": QT_TRANSLATE_NOOP("phrases", "Day"),
    "history.day_any": QT_TRANSLATE_NOOP("phrases", "All days"),
    "history.day_today": QT_TRANSLATE_NOOP("phrases", "Today"),
    "history.day_yesterday": QT_TRANSLATE_NOOP("phrases", "Yesterday"),
    "history.loading": QT_TRANSLATE_NOOP("phrases", "Looking…"),
    "history.nothing": QT_TRANSLATE_NOOP("phrases", "Nothing was found."),
    "history.column.added": QT_TRANSLATE_NOOP("phrases", "Added"),
    "history.column.amount": QT_TRANSLATE_NOOP("phrases", "Amount"),
    "history.column.note": QT_TRANSLATE_NOOP("phrases", "Note"),
    "history.column.payment": QT_TRANSLATE_NOOP("phrases", "Payment"),
    "history.column.receipt": QT_TRANSLATE_NOOP("phrases", "Receipt"),
    "history.column.phone": QT_TRANSLATE_NOOP("phrases", "Phone"),
    "history.column.state": QT_TRANSLATE_NOOP("phrases", "State"),
    "button.history": QT_TRANSLATE_NOOP("phrases", "All payments  F3"),
    "key.F3": QT_TRANSLATE_NOOP("phrases", "All payments, by anything known of them"),
}
