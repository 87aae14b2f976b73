"""The sentences about shifts and their reports."""

from app.services.noop import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

_REFUSALS = {
    "cashier.empty": QT_TRANSLATE_NOOP("phrases", "Say who works at the till."),
    "cashier.too_long": QT_TRANSLATE_NOOP("phrases", "The name is longer than 60 characters."),
    "acknowledgement.too_long": QT_TRANSLATE_NOOP(
        "phrases", "The reason is longer than 200 characters."
    ),
    "shift.open_already": QT_TRANSLATE_NOOP(
        "phrases", "A shift is open already: {cashier}. Close it first."
    ),
    "shift.not_open": QT_TRANSLATE_NOOP("phrases", "This shift is not open any more."),
    "shift.none": QT_TRANSLATE_NOOP("phrases", "There has been no shift yet."),
    "shift.none_open": QT_TRANSLATE_NOOP("phrases", "No shift is open."),
    "shift.unknown": QT_TRANSLATE_NOOP("phrases", "There is no such shift."),
    "shift.not_acknowledged": QT_TRANSLATE_NOOP(
        "phrases",
        "Not closed: payments are left open that nobody has acknowledged. Look at each of them.",
    ),
    "shift.not_backed_up": QT_TRANSLATE_NOOP(
        "phrases", "The shift is closed, but the journal could not be copied: {detail}"
    ),
    "report.cannot_write": QT_TRANSLATE_NOOP(
        "phrases", "{file} cannot be written to {folder}: {detail}"
    ),
    "report.file_in_use": QT_TRANSLATE_NOOP(
        "phrases", "{file} is open in another program. Close it there, then try again."
    ),
}
_STATUS = {
    "shift.line_open": QT_TRANSLATE_NOOP(
        "phrases", "Shift No. {number}: {cashier}, open since {opened}"
    ),
    "shift.line_closed": QT_TRANSLATE_NOOP(
        "phrases", "Shift No. {number}: {cashier}, {opened} to {closed}"
    ),
    "shift.left_open": QT_TRANSLATE_N_NOOP(
        "phrases",
        "{count} payment is neither confirmed nor withdrawn.",
        "{count} payments are neither confirmed nor withdrawn.",
    ),
    "shift.outside": QT_TRANSLATE_N_NOOP(
        "phrases",
        "{count} payment was settled with no shift open. It goes into the next report.",
        "{count} payments were settled with no shift open. They go into the next report.",
    ),
}
_REPORT = {
    "report.sheet.summary": QT_TRANSLATE_NOOP("phrases", "Summary"),
    "report.sheet.payments": QT_TRANSLATE_NOOP("phrases", "Payments"),
    "report.shift": QT_TRANSLATE_NOOP("phrases", "Shift No."),
    "report.cashier": QT_TRANSLATE_NOOP("phrases", "Cashier"),
    "report.opened": QT_TRANSLATE_NOOP("phrases", "Opened"),
    "report.closed": QT_TRANSLATE_NOOP("phrases", "Closed"),
    "report.closed_by": QT_TRANSLATE_NOOP("phrases", "Closed by"),
    "report.still_open": QT_TRANSLATE_NOOP("phrases", "still open"),
    "report.made": QT_TRANSLATE_NOOP("phrases", "Report made"),
    "report.outside": QT_TRANSLATE_NOOP("phrases", "Settled with no shift open"),
    "report.median": QT_TRANSLATE_NOOP("phrases", "From scan to confirmation, median, s"),
    "report.slowest": QT_TRANSLATE_NOOP("phrases", "From scan to confirmation, longest, s"),
    "report.state": QT_TRANSLATE_NOOP("phrases", "State"),
    "report.payments": QT_TRANSLATE_NOOP("phrases", "Payments"),
    "report.sum": QT_TRANSLATE_NOOP("phrases", "Sum, soʻm"),
    "report.all": QT_TRANSLATE_NOOP("phrases", "All"),
    "report.yes": QT_TRANSLATE_NOOP("phrases", "yes"),
    "report.column.added": QT_TRANSLATE_NOOP("phrases", "Added"),
    "report.column.payment": QT_TRANSLATE_NOOP("phrases", "Payment"),
    "report.column.amount": QT_TRANSLATE_NOOP("phrases", "Amount, soʻm"),
    "report.column.note": QT_TRANSLATE_NOOP("phrases", "Note"),
    "report.column.state": QT_TRANSLATE_NOOP("phrases", "State"),
    "report.column.terminal": QT_TRANSLATE_NOOP("phrases", "Terminal"),
    "report.column.receipt": QT_TRANSLATE_NOOP("phrases", "Receipt No."),
    "report.column.issued": QT_TRANSLATE_NOOP("phrases", "Receipt's time"),
    "report.column.sign": QT_TRANSLATE_NOOP("phrases", "Fiscal sign"),
    "report.column.confirmed": QT_TRANSLATE_NOOP("phrases", "Confirmed"),
    "report.column.took": QT_TRANSLATE_NOOP("phrases", "Took, s"),
    "report.column.phone": QT_TRANSLATE_NOOP("phrases", "Client's phone"),
    "report.column.acknowledged": QT_TRANSLATE_NOOP("phrases", "Left open, seen by"),
    "report.column.reason": QT_TRANSLATE_NOOP("phrases", "Reason"),
    "report.column.outside": QT_TRANSLATE_NOOP("phrases", "Outside a shift"),
}
SHIFT_PHRASES = {**_REFUSALS, **_STATUS, **_REPORT}
