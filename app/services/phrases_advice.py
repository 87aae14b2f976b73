"""The sentences of the advice on outcomes."""

from app.services.noop import QT_TRANSLATE_NOOP

ADVICE_PHRASES = {
    "advice.confirmed.title": QT_TRANSLATE_NOOP("phrases", "Confirmed"),
}
