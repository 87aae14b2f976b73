"""The sentences about shifts and their reports."""

from app.services.phrases.noop import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

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
_WINDOW = {
    "button.shift_none": QT_TRANSLATE_NOOP("phrases", "Open a shift  F10"),
    "button.shift": QT_TRANSLATE_NOOP("phrases", "{cashier}, since {since}  F10"),
    "key.F10": QT_TRANSLATE_NOOP("phrases", "the shift: open, close, report"),
    "shift.title": QT_TRANSLATE_NOOP("phrases", "Shift"),
    "shift.loading": QT_TRANSLATE_NOOP("phrases", "Looking it up…"),
    "shift.begin.title": QT_TRANSLATE_NOOP("phrases", "No shift is open"),
    "shift.begin.body": QT_TRANSLATE_NOOP(
        "phrases",
        "Receipts can be scanned without a shift. With one, its report tells who had the till.",
    ),
    "shift.cashier_field": QT_TRANSLATE_NOOP("phrases", "Who works at the till?"),
    "shift.closer_field": QT_TRANSLATE_NOOP("phrases", "Who closes the shift?"),
    "shift.open_button": QT_TRANSLATE_NOOP("phrases", "Open the shift  Enter"),
    "shift.earlier_button": QT_TRANSLATE_NOOP("phrases", "Earlier shifts  Ctrl+H"),
    "shift.running.title": QT_TRANSLATE_NOOP("phrases", "{cashier} has the till"),
    "shift.running.body": QT_TRANSLATE_NOOP("phrases", "Shift No. {number}, since {opened}."),
    "shift.go_close_button": QT_TRANSLATE_NOOP("phrases", "Close the shift…  Enter"),
    "shift.report_button": QT_TRANSLATE_NOOP("phrases", "Report so far  Ctrl+R"),
    "shift.closing.title": QT_TRANSLATE_NOOP("phrases", "Close the shift"),
    "shift.closing.body": QT_TRANSLATE_NOOP(
        "phrases",
        "These payments have no attached receipt yet. Acknowledge each of them with Space; what is"
        " on its way is still sent afterwards.",
    ),
    "shift.closing.clean": QT_TRANSLATE_NOOP(
        "phrases", "Nothing is left open: every payment has its receipt or was withdrawn."
    ),
    "shift.closing.count": QT_TRANSLATE_NOOP("phrases", "Acknowledged: {seen} of {count}"),
    "shift.closing.list": QT_TRANSLATE_NOOP("phrases", "Payments that are left open"),
    "shift.closing.reason": QT_TRANSLATE_NOOP(
        "phrases", "Reason for the selected payment, if there is one"
    ),
    "shift.closing.seen": QT_TRANSLATE_NOOP("phrases", "acknowledged"),
    "shift.closing.unseen": QT_TRANSLATE_NOOP("phrases", "not acknowledged"),
    "shift.closing.changed": QT_TRANSLATE_NOOP(
        "phrases",
        "Not closed yet: meanwhile a payment was added or has changed. Look at what is not"
        " acknowledged.",
    ),
    "shift.close_button": QT_TRANSLATE_NOOP("phrases", "Close the shift  Ctrl+Enter"),
    "shift.back_button": QT_TRANSLATE_NOOP("phrases", "Back  Esc"),
    "shift.earlier.title": QT_TRANSLATE_NOOP("phrases", "Earlier shifts"),
    "shift.earlier.none": QT_TRANSLATE_NOOP("phrases", "There has been no shift yet."),
    "shift.earlier.open_button": QT_TRANSLATE_NOOP("phrases", "Show the report  Enter"),
    "shift.closed_now": QT_TRANSLATE_NOOP("phrases", "The shift is closed."),
}
_OUT = {
    "report.print_button": QT_TRANSLATE_NOOP("phrases", "Print  Ctrl+P"),
    "report.pdf_button": QT_TRANSLATE_NOOP("phrases", "PDF  Ctrl+S"),
    "report.xlsx_button": QT_TRANSLATE_NOOP("phrases", "Excel  Ctrl+E"),
    "report.csv_button": QT_TRANSLATE_NOOP("phrases", "CSV  Ctrl+D"),
    "report.folder_button": QT_TRANSLATE_NOOP("phrases", "Show the folder  Ctrl+O"),
    "report.phones_box": QT_TRANSLATE_NOOP("phrases", "Phone numbers in full (asks for the PIN)"),
    "report.making": QT_TRANSLATE_NOOP("phrases", "Making {file}…"),
    "report.page_of": QT_TRANSLATE_NOOP("phrases", "Page {page} of {count}"),
    "report.printing": QT_TRANSLATE_NOOP("phrases", "Printing page {page} of {count}…"),
    "report.printed": QT_TRANSLATE_NOOP("phrases", "Sent to the printer {printer}."),
    "report.not_printed": QT_TRANSLATE_NOOP("phrases", "The printer {printer} takes nothing."),
    "report.no_pages": QT_TRANSLATE_NOOP("phrases", "{file} could not be drawn."),
    "report.no_printer": QT_TRANSLATE_NOOP(
        "phrases", "No printer is set up on this computer. Save the report as PDF instead."
    ),
    "report.printer_field": QT_TRANSLATE_NOOP("phrases", "Which printer?"),
    "report.print_now": QT_TRANSLATE_NOOP("phrases", "Print  Enter"),
    "report.print_title": QT_TRANSLATE_NOOP("phrases", "Print the report"),
    "report.saved": QT_TRANSLATE_NOOP("phrases", "Saved: {file} in {folder}"),
    "report.file_name": QT_TRANSLATE_NOOP("phrases", "Shift {number}, {day}"),
    "report.title": QT_TRANSLATE_NOOP("phrases", "Report of shift No. {number}"),
    "report.seen_by": QT_TRANSLATE_NOOP("phrases", "left open, seen by {name}"),
    "report.masked": QT_TRANSLATE_NOOP("phrases", "Phone numbers are masked."),
    "report.outside_line": QT_TRANSLATE_N_NOOP(
        "phrases",
        "{count} payment of these was settled with no shift open.",
        "{count} payments of these were settled with no shift open.",
    ),
    "chart.name": QT_TRANSLATE_NOOP("phrases", "Chart of the confirmations"),
    "chart.none": QT_TRANSLATE_NOOP("phrases", "Nothing has been confirmed in this shift."),
    "chart.bars_hour": QT_TRANSLATE_NOOP("phrases", "Confirmed, by hour"),
    "chart.bars_day": QT_TRANSLATE_NOOP("phrases", "Confirmed, by day"),
    "chart.dots": QT_TRANSLATE_NOOP("phrases", "From scan to confirmation"),
    "chart.bar": QT_TRANSLATE_NOOP("phrases", "{when}: {count}"),
    "chart.words": QT_TRANSLATE_NOOP(
        "phrases",
        "Confirmed: {bars}. From scan to confirmation: half of them within {median}, the longest"
        " {slowest}.",
    ),
    "chart.seconds": QT_TRANSLATE_NOOP("phrases", "{number}\u00a0s"),
    "chart.minutes": QT_TRANSLATE_NOOP("phrases", "{number}\u00a0min"),
    "chart.hours": QT_TRANSLATE_NOOP("phrases", "{number}\u00a0h"),
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
    "report.overview_name": QT_TRANSLATE_NOOP("phrases", "Sums and chart"),
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
SHIFT_PHRASES = {**_REFUSALS, **_STATUS, **_WINDOW, **_OUT, **_REPORT}
