"""The sentences of the customer's copy, of leaving, and of what helps the support."""

from app.services.noop import QT_TRANSLATE_NOOP

_COPY = {
    "button.customer_copy": QT_TRANSLATE_NOOP("phrases", "Customer's copy  F9"),
    "copy.title": QT_TRANSLATE_NOOP("phrases", "Your receipt"),
    "copy.hint": QT_TRANSLATE_NOOP(
        "phrases", "Point your phone's camera at the code: it opens the receipt at the tax office."
    ),
    "key.F9": QT_TRANSLATE_NOOP("phrases", "customer's copy of the shown receipt"),
}

SUPPORT_PHRASES = {**_COPY}
