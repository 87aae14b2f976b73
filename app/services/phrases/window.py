"""The sentences of the window's own parts."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

_BUTTONS = {
    "button.copy_phone": QT_TRANSLATE_NOOP("phrases", "Copy the phone  F7"),
    "button.scan_again": QT_TRANSLATE_NOOP("phrases", "Scan again  F5"),
    "button.other_receipt": QT_TRANSLATE_NOOP("phrases", "Another receipt  F5"),
    "button.retry": QT_TRANSLATE_NOOP("phrases", "Send again  F6"),
    "button.send_now": QT_TRANSLATE_NOOP("phrases", "Send now  F6"),
    "button.withdraw": QT_TRANSLATE_NOOP("phrases", "Take off the list…  Ctrl+Del"),
    "button.restore": QT_TRANSLATE_NOOP("phrases", "Put back  Ctrl+R"),
    "button.override": QT_TRANSLATE_NOOP("phrases", "Use this receipt anyway…  Ctrl+Enter"),
    "button.go_on": QT_TRANSLATE_NOOP("phrases", "Go on  Enter"),
    "button.cancel": QT_TRANSLATE_NOOP("phrases", "Cancel  Esc"),
    "button.show_other": QT_TRANSLATE_NOOP("phrases", "Show that payment  Enter"),
    "button.add": QT_TRANSLATE_NOOP("phrases", "+ Add payment  F2"),
    "button.use_held": QT_TRANSLATE_NOOP("phrases", "Use this receipt  Enter"),
    "button.settings": QT_TRANSLATE_NOOP("phrases", "Settings  Ctrl+,"),
    "button.reopen": QT_TRANSLATE_NOOP("phrases", "Try again  Enter"),
    "button.show": QT_TRANSLATE_NOOP("phrases", "Show  Ctrl+G"),
    "button.close": QT_TRANSLATE_NOOP("phrases", "Close  Esc"),
    "button.dismiss": QT_TRANSLATE_NOOP("phrases", "Understood  Ctrl+G"),
    "button.camera_on": QT_TRANSLATE_NOOP("phrases", "Switch the camera on  F4"),
    "button.camera_off": QT_TRANSLATE_NOOP("phrases", "Switch the camera off  F4"),
    "button.sample": QT_TRANSLATE_NOOP("phrases", "Sample receipt  F8"),
    "button.type_link": QT_TRANSLATE_NOOP("phrases", "Type the link  Ctrl+L"),
}

_PANELS = {
    "window.title": QT_TRANSLATE_NOOP("phrases", "Uzum Fiskal"),
    "window.title_training": QT_TRANSLATE_NOOP("phrases", "Uzum Fiskal — TRAINING"),
    "window.training": QT_TRANSLATE_NOOP("phrases", "TRAINING"),
    "window.training_hint": QT_TRANSLATE_NOOP("phrases", "nothing here is real"),
    "window.som": QT_TRANSLATE_NOOP("phrases", "{amount} soʻm"),
    "window.som_unit": QT_TRANSLATE_NOOP("phrases", "soʻm"),
    "window.payment": QT_TRANSLATE_NOOP("phrases", "{amount} · {what}"),
    "window.no_amount": QT_TRANSLATE_NOOP("phrases", "no amount"),
    "window.search": QT_TRANSLATE_NOOP("phrases", "Search: order, payment, receipt…   Ctrl+F"),
    "window.search_short": QT_TRANSLATE_NOOP("phrases", "Search   Ctrl+F"),
    "window.search_name": QT_TRANSLATE_NOOP("phrases", "Search the payments"),
    "window.settings_name": QT_TRANSLATE_NOOP("phrases", "Settings"),
    "window.id_copied": QT_TRANSLATE_NOOP("phrases", "The payment id is copied"),
    "list.name": QT_TRANSLATE_NOOP("phrases", "Payments"),
    "list.tabs_name": QT_TRANSLATE_NOOP("phrases", "Which payments are shown"),
    "list.tab_count": QT_TRANSLATE_NOOP("phrases", "{name} {count}"),
    "list.empty.awaiting": QT_TRANSLATE_NOOP("phrases", "No payment awaits a receipt."),
    "list.empty.attention": QT_TRANSLATE_NOOP("phrases", "Nothing needs attention."),
    "list.empty.done": QT_TRANSLATE_NOOP("phrases", "Nothing is done yet."),
    "list.empty.all": QT_TRANSLATE_NOOP("phrases", "There are no payments yet."),
    "list.empty.search": QT_TRANSLATE_NOOP(
        "phrases", "Nothing was found here. Ctrl+4 searches all payments."
    ),
    "list.loading": QT_TRANSLATE_NOOP("phrases", "Loading…"),
    "recent.title": QT_TRANSLATE_NOOP("phrases", "Recent:"),
    "recent.none": QT_TRANSLATE_NOOP("phrases", "no results yet"),
    "status.camera": QT_TRANSLATE_NOOP("phrases", "Camera"),
    "status.camera_off": QT_TRANSLATE_NOOP("phrases", "Camera off"),
    "status.camera_trouble": QT_TRANSLATE_NOOP("phrases", "Camera: no picture"),
    "status.scanner": QT_TRANSLATE_NOOP("phrases", "Scanner"),
    "status.scanner_restarting": QT_TRANSLATE_NOOP("phrases", "Scanner restarting"),
    "status.waiting": QT_TRANSLATE_NOOP("phrases", "To be sent: {count}"),
    "status.attention": QT_TRANSLATE_NOOP("phrases", "Need attention: {count}  Ctrl+2"),
    "status.keys": QT_TRANSLATE_NOOP("phrases", "F1 — all keys"),
    "server.unknown": QT_TRANSLATE_NOOP("phrases", "Server"),
    "server.online": QT_TRANSLATE_NOOP("phrases", "Server"),
    "server.online_ms": QT_TRANSLATE_NOOP("phrases", "Server {latency_ms} ms"),
    "server.offline": QT_TRANSLATE_NOOP("phrases", "Server unreachable"),
    "server.misconfigured": QT_TRANSLATE_NOOP("phrases", "Server settings wrong"),
    "server.not_configured": QT_TRANSLATE_NOOP("phrases", "No server set up"),
    "banner.misconfigured": QT_TRANSLATE_NOOP(
        "phrases", "For the administrator: the server's settings are wrong, nothing is being sent."
    ),
    "banner.not_configured": QT_TRANSLATE_NOOP(
        "phrases", "No server is set up: receipts are saved, but not sent."
    ),
    "banner.rejected": QT_TRANSLATE_NOOP("phrases", "The server refused {payment}."),
    "banner.uncertain": QT_TRANSLATE_NOOP(
        "phrases", "It is not known whether {payment} went through."
    ),
    "banner.scanner_restarted": QT_TRANSLATE_NOOP(
        "phrases", "The camera reader stopped and was started again. Nothing was lost."
    ),
}

_SCANNING = {
    "camera.off": QT_TRANSLATE_NOOP("phrases", "The camera is off"),
    "camera.opening": QT_TRANSLATE_NOOP("phrases", "The camera is being opened…"),
    "camera.on": QT_TRANSLATE_NOOP("phrases", "Show the receipt's QR code to the camera"),
    "camera.busy": QT_TRANSLATE_NOOP(
        "phrases", "The camera cannot be opened: another program may be using it"
    ),
    "camera.lost": QT_TRANSLATE_NOOP("phrases", "The camera gives no picture; trying again"),
    "camera.black": QT_TRANSLATE_NOOP(
        "phrases", "The camera's picture is black: is its lens covered?"
    ),
    "scanning.detail": QT_TRANSLATE_NOOP("phrases", "Camera: {detail}"),
    "scanning.code_read": QT_TRANSLATE_NOOP("phrases", "The code is read"),
    "scanning.code_read_beside_other": QT_TRANSLATE_NOOP(
        "phrases", "The fiscal code is read; the other QR code is not the fiscal one"
    ),
    "scanning.other_code": QT_TRANSLATE_NOOP(
        "phrases", "This QR code is not the fiscal receipt's: show the one of the tax committee"
    ),
    "scanning.two_receipts": QT_TRANSLATE_NOOP(
        "phrases", "Two receipts are in sight: show only the one of this payment"
    ),
    "scanning.hint": QT_TRANSLATE_NOOP(
        "phrases", "A hand scanner works at any time, whatever is open."
    ),
    "scanning.preview_name": QT_TRANSLATE_NOOP("phrases", "What the camera sees"),
    "scanning.link_name": QT_TRANSLATE_NOOP("phrases", "The receipt's link"),
    "scanning.link_hint": QT_TRANSLATE_NOOP("phrases", "ofd.soliq.uz/check?t=… , then Enter"),
    "scanning.paste_nothing": QT_TRANSLATE_NOOP(
        "phrases", "There is no link and no picture to paste."
    ),
    "picture.reading": QT_TRANSLATE_NOOP("phrases", "Reading the picture…"),
    "picture.no_code": QT_TRANSLATE_NOOP("phrases", "There is no QR code in this picture."),
    "picture.two_receipts": QT_TRANSLATE_NOOP(
        "phrases", "This picture shows two receipts: use one that shows a single receipt."
    ),
    "picture.not_a_picture": QT_TRANSLATE_NOOP("phrases", "This file is no picture."),
    "picture.too_large": QT_TRANSLATE_NOOP("phrases", "This picture is too large."),
    "picture.crashed": QT_TRANSLATE_NOOP(
        "phrases", "This picture could not be read. Scan the receipt itself."
    ),
    "picture.unreadable": QT_TRANSLATE_NOOP("phrases", "This file cannot be opened."),
}

_DIALOGS = {
    "add.title": QT_TRANSLATE_NOOP("phrases", "Add a payment"),
    "add.id": QT_TRANSLATE_NOOP("phrases", "Payment id"),
    "add.id_hint": QT_TRANSLATE_NOOP("phrases", "from the Uzum receipt or the bank's message"),
    "add.amount": QT_TRANSLATE_NOOP("phrases", "Amount, soʻm"),
    "add.amount_hint": QT_TRANSLATE_NOOP("phrases", "185 000 (may be left empty)"),
    "add.note": QT_TRANSLATE_NOOP("phrases", "Note"),
    "add.note_hint": QT_TRANSLATE_NOOP("phrases", "Order 1043 (may be left empty)"),
    "add.save": QT_TRANSLATE_NOOP("phrases", "Add  Enter"),
    "withdraw.title": QT_TRANSLATE_NOOP("phrases", "Take the payment off the list"),
    "withdraw.body": QT_TRANSLATE_NOOP(
        "phrases", "No receipt will be sent for it. It stays in the journal and can be put back."
    ),
    "withdraw.body_uncertain": QT_TRANSLATE_NOOP(
        "phrases",
        "A receipt may be attached to it already; taking it off the list does not undo that. The"
        " reason is kept in the journal.",
    ),
    "withdraw.save": QT_TRANSLATE_NOOP("phrases", "Take off the list  Enter"),
    "withdraw.reason.mistake": QT_TRANSLATE_NOOP("phrases", "Entered by mistake"),
    "withdraw.reason.returned": QT_TRANSLATE_NOOP("phrases", "The money was returned"),
    "withdraw.reason.elsewhere": QT_TRANSLATE_NOOP("phrases", "Confirmed in another way"),
    "override.title": QT_TRANSLATE_NOOP("phrases", "Use another receipt"),
    "override.body": QT_TRANSLATE_NOOP(
        "phrases",
        "An earlier receipt may be attached already. If it is, the payment gets two. Your decision"
        " and its reason are kept in the journal.",
    ),
    "override.body_receipt": QT_TRANSLATE_NOOP(
        "phrases",
        "The receipt may be attached to another payment already. Your decision and its reason are"
        " kept in the journal.",
    ),
    "override.save": QT_TRANSLATE_NOOP("phrases", "Use this receipt  Enter"),
    "override.reason.wrong_receipt": QT_TRANSLATE_NOOP("phrases", "The earlier receipt was wrong"),
    "override.reason.checked": QT_TRANSLATE_NOOP(
        "phrases", "Checked with the bank: it is not attached"
    ),
    "reason.label": QT_TRANSLATE_NOOP("phrases", "Reason"),
    "reason.empty": QT_TRANSLATE_NOOP("phrases", "Write the reason: it is kept in the journal."),
}

WINDOW_PHRASES = {
    **_BUTTONS,
    **_PANELS,
    **_SCANNING,
    **_DIALOGS,
}
