"""The sentences about payments, receipts, scanning and the till itself."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

TILL_PHRASES = {
    "state.awaiting_receipt": QT_TRANSLATE_NOOP("phrases", "awaiting receipt"),
    "state.waiting": QT_TRANSLATE_NOOP("phrases", "waiting to be sent"),
    "state.sending": QT_TRANSLATE_NOOP("phrases", "being sent"),
    "state.confirmed": QT_TRANSLATE_NOOP("phrases", "confirmed"),
    "state.rejected": QT_TRANSLATE_NOOP("phrases", "rejected"),
    "state.uncertain": QT_TRANSLATE_NOOP("phrases", "uncertain"),
    "state.withdrawn": QT_TRANSLATE_NOOP("phrases", "withdrawn"),
    "tab.awaiting": QT_TRANSLATE_NOOP("phrases", "Awaiting"),
    "tab.attention": QT_TRANSLATE_NOOP("phrases", "Attention"),
    "tab.done": QT_TRANSLATE_NOOP("phrases", "Done"),
    "tab.all": QT_TRANSLATE_NOOP("phrases", "All"),
    "payment_id.empty": QT_TRANSLATE_NOOP("phrases", "The payment id is empty."),
    "payment_id.too_long": QT_TRANSLATE_NOOP(
        "phrases", "The payment id is longer than 128 characters."
    ),
    "payment_id.unprintable": QT_TRANSLATE_NOOP(
        "phrases", "The payment id holds characters that cannot be printed."
    ),
    "note.too_long": QT_TRANSLATE_NOOP("phrases", "The note is longer than 500 characters."),
    "amount.malformed": QT_TRANSLATE_NOOP(
        "phrases", "This is no amount. Write it like 185000 or 185000,50."
    ),
    "amount.out_of_range": QT_TRANSLATE_NOOP("phrases", "This amount is not possible."),
    "link_fault.not_a_link": QT_TRANSLATE_NOOP(
        "phrases", "This is not a receipt's code: it holds no link."
    ),
    "link_fault.scheme": QT_TRANSLATE_NOOP(
        "phrases", "This is not a receipt's code: the link begins with “{detail}”, not with https."
    ),
    "link_fault.host": QT_TRANSLATE_NOOP(
        "phrases", "This link leads to {detail}, not to the tax committee. Scan the fiscal receipt."
    ),
    "link_fault.user_info": QT_TRANSLATE_NOOP(
        "phrases", "This link hides where it leads ({detail}). Scan the fiscal receipt."
    ),
    "link_fault.port": QT_TRANSLATE_NOOP(
        "phrases", "This link names a port, which no receipt does. Scan the fiscal receipt."
    ),
    "link_fault.path": QT_TRANSLATE_NOOP(
        "phrases", "This link of the tax committee is not a receipt's ({detail})."
    ),
    "link_fault.key_missing": QT_TRANSLATE_NOOP(
        "phrases", "The receipt's link is incomplete: “{detail}” is missing. Scan it again."
    ),
    "link_fault.key_empty": QT_TRANSLATE_NOOP(
        "phrases", "The receipt's link is incomplete: “{detail}” is empty. Scan it again."
    ),
    "link_fault.key_repeated": QT_TRANSLATE_NOOP(
        "phrases", "The receipt's link says “{detail}” twice. Scan the fiscal receipt."
    ),
    "link_fault.characters": QT_TRANSLATE_NOOP(
        "phrases", "The code holds characters that no receipt's link has. Scan it again."
    ),
    "link_fault.too_long": QT_TRANSLATE_NOOP(
        "phrases", "The code is too long to be a receipt's link."
    ),
    "link_fault.goods": QT_TRANSLATE_NOOP(
        "phrases", "This is the barcode of goods, not a receipt's code."
    ),
    "link_warning.terminal": QT_TRANSLATE_NOOP("phrases", "The terminal number looks unusual."),
    "link_warning.number": QT_TRANSLATE_NOOP("phrases", "The receipt number looks unusual."),
    "link_warning.sign": QT_TRANSLATE_NOOP("phrases", "The fiscal sign looks unusual."),
    "link_warning.date": QT_TRANSLATE_NOOP("phrases", "The receipt's date does not exist."),
    "link_warning.future": QT_TRANSLATE_NOOP("phrases", "The receipt's date lies in the future."),
    "link_warning.old": QT_TRANSLATE_NOOP("phrases", "The receipt is old."),
}
