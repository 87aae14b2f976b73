"""The sentences of the window's own parts."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

_CARD = {
    "face.nothing.title": QT_TRANSLATE_NOOP("phrases", "Ready"),
    "face.nothing.body": QT_TRANSLATE_NOOP(
        "phrases", "No payment is selected. Choose one from the list, or add one."
    ),
    "face.opening.title": QT_TRANSLATE_NOOP("phrases", "Opening the journal…"),
    "face.opening.body": QT_TRANSLATE_NOOP(
        "phrases", "You can scan already: nothing that is scanned now gets lost."
    ),
    "face.awaiting.title": QT_TRANSLATE_NOOP("phrases", "Scan the receipt"),
    "face.awaiting.body": QT_TRANSLATE_NOOP(
        "phrases",
        "The payment of {amount} is selected. Point the scanner or the camera at the receipt's"
        " QR code.",
    ),
    "face.awaiting.body_no_amount": QT_TRANSLATE_NOOP(
        "phrases",
        "The payment is selected. Point the scanner or the camera at the receipt's QR code.",
    ),
    "face.again.body": QT_TRANSLATE_NOOP(
        "phrases",
        "The earlier receipt was not accepted. Scan the payment's fiscal receipt once more.",
    ),
    "face.again_uncertain.body": QT_TRANSLATE_NOOP(
        "phrases",
        "Another receipt may be attached already. Scan the right one; before it is sent you are"
        " asked for the reason.",
    ),
    "face.held": QT_TRANSLATE_NOOP(
        "phrases", "Receipt No. {number} was scanned just now. Is it this payment's?"
    ),
    "face.reading.title": QT_TRANSLATE_NOOP("phrases", "Read, saving…"),
    "face.read_text": QT_TRANSLATE_NOOP("phrases", "Read: {text}"),
    "face.waiting.title": QT_TRANSLATE_NOOP("phrases", "Saved, being sent"),
    "face.waiting.body": QT_TRANSLATE_NOOP("phrases", "There is nothing you need to do."),
    "face.later.title": QT_TRANSLATE_NOOP("phrases", "Saved, will be sent again"),
    "face.later.body": QT_TRANSLATE_NOOP(
        "phrases", "The server asked to try later. There is nothing you need to do."
    ),
    "face.offline.title": QT_TRANSLATE_NOOP("phrases", "Saved, waiting for the connection"),
    "face.offline.body": QT_TRANSLATE_NOOP(
        "phrases", "No connection to the server since {since}. There is nothing you need to do."
    ),
    "face.offline.body_plain": QT_TRANSLATE_NOOP(
        "phrases", "No connection to the server. There is nothing you need to do."
    ),
    "face.next_try": QT_TRANSLATE_NOOP("phrases", "Next try in {seconds} s."),
    "face.next_try_now": QT_TRANSLATE_NOOP("phrases", "Trying now."),
    "face.misconfigured.title": QT_TRANSLATE_NOOP("phrases", "Saved, but it cannot be sent"),
    "face.misconfigured.body": QT_TRANSLATE_NOOP(
        "phrases",
        "The server's settings are wrong: call the administrator. The receipt is safe and is sent"
        " as soon as they are right.",
    ),
    "face.not_configured.body": QT_TRANSLATE_NOOP(
        "phrases",
        "No server is set up yet. The receipt is safe and is sent as soon as there is one.",
    ),
    "face.sending.title": QT_TRANSLATE_NOOP("phrases", "Sending…"),
    "face.sending.body": QT_TRANSLATE_NOOP("phrases", "The receipt is on its way to the server."),
    "face.confirmed.title": QT_TRANSLATE_NOOP("phrases", "Confirmed"),
    "face.confirmed.body": QT_TRANSLATE_NOOP(
        "phrases", "The payment is closed. You can hand over the receipt."
    ),
    "face.confirmed.no_phone": QT_TRANSLATE_NOOP(
        "phrases", "The server told no phone number of the client."
    ),
    "face.phone": QT_TRANSLATE_NOOP("phrases", "The client's phone"),
    "face.rejected.title": QT_TRANSLATE_NOOP("phrases", "Refused by the server"),
    "face.server_words": QT_TRANSLATE_NOOP("phrases", "The server's words: {message}"),
    "face.uncertain.title": QT_TRANSLATE_NOOP("phrases", "Not known whether it went through"),
    "face.uncertain.body": QT_TRANSLATE_NOOP(
        "phrases",
        "The receipt was sent, but no trustworthy answer came. Do not scan another receipt for"
        " this payment.",
    ),
    "face.uncertain.tries_again": QT_TRANSLATE_NOOP(
        "phrases", "The same receipt is sent again by itself, which does no harm."
    ),
    "face.withdrawn.title": QT_TRANSLATE_NOOP("phrases", "Taken off the list"),
    "face.withdrawn.body": QT_TRANSLATE_NOOP("phrases", "Reason: {reason}"),
    "face.withdrawn.no_reason": QT_TRANSLATE_NOOP("phrases", "No receipt is sent for it."),
    "face.next": QT_TRANSLATE_NOOP("phrases", "Next: {payment} — scan its receipt"),
    "face.no_next": QT_TRANSLATE_NOOP(
        "phrases", "No payment is selected for the next scan. Add one with F2."
    ),
    "face.failed.title": QT_TRANSLATE_NOOP("phrases", "The journal cannot be used"),
    "face.failed.body": QT_TRANSLATE_NOOP(
        "phrases", "Nothing can be saved or sent now. Call the administrator."
    ),
    "scan.look_again.title": QT_TRANSLATE_NOOP("phrases", "Look at the receipt again"),
    "scan.look_again.body": QT_TRANSLATE_NOOP(
        "phrases", "Is it the receipt of this payment? If it is, go on."
    ),
    "scan.refused.title": QT_TRANSLATE_NOOP("phrases", "This code is not the receipt's"),
    "scan.refused.body": QT_TRANSLATE_NOOP(
        "phrases", "Nothing was sent. The payment still awaits its receipt."
    ),
    "scan.no_payment.title": QT_TRANSLATE_NOOP("phrases", "Which payment is it for?"),
    "scan.no_payment.body": QT_TRANSLATE_NOOP(
        "phrases", "The receipt is good. Choose its payment from the list, or add it with F2."
    ),
    "scan.receipt_used.title": QT_TRANSLATE_NOOP("phrases", "This receipt is used already"),
    "scan.receipt_used.body": QT_TRANSLATE_NOOP(
        "phrases", "It belongs to the payment {payment}. Scan this payment's own receipt."
    ),
    "scan.receipt_maybe_used.title": QT_TRANSLATE_NOOP("phrases", "This receipt may be used"),
    "scan.receipt_maybe_used.body": QT_TRANSLATE_NOOP(
        "phrases",
        "It was sent for the payment {payment}, and whether it went through is not known. Look at"
        " that payment first.",
    ),
    "scan.payment_confirmed.title": QT_TRANSLATE_NOOP("phrases", "Closed already"),
    "scan.payment_confirmed.body": QT_TRANSLATE_NOOP(
        "phrases",
        "This payment is confirmed with another receipt. Nothing was changed. Choose the payment"
        " that this receipt belongs to.",
    ),
    "scan.payment_busy.title": QT_TRANSLATE_NOOP("phrases", "Another receipt is on its way"),
    "scan.payment_busy.body": QT_TRANSLATE_NOOP(
        "phrases",
        "This payment has another receipt, which may be attached already. Use this one instead"
        " only if you are sure.",
    ),
    "scan.payment_sending.title": QT_TRANSLATE_NOOP("phrases", "Another receipt is being sent"),
    "scan.payment_sending.body": QT_TRANSLATE_NOOP(
        "phrases", "Wait for its answer, then scan this receipt again if it is needed."
    ),
    "scan.payment_withdrawn.title": QT_TRANSLATE_NOOP("phrases", "Taken off the list"),
    "scan.payment_withdrawn.body": QT_TRANSLATE_NOOP(
        "phrases", "Put the payment back first, then scan its receipt."
    ),
    "scan.payment_unknown.title": QT_TRANSLATE_NOOP("phrases", "No such payment"),
    "scan.payment_unknown.body": QT_TRANSLATE_NOOP(
        "phrases", "The payment is not in the journal. Choose another one, or add it with F2."
    ),
    "receipt.number": QT_TRANSLATE_NOOP("phrases", "Receipt"),
    "receipt.number_value": QT_TRANSLATE_NOOP("phrases", "No. {number}"),
    "receipt.time": QT_TRANSLATE_NOOP("phrases", "Time"),
    "receipt.terminal": QT_TRANSLATE_NOOP("phrases", "Terminal"),
    "receipt.sign": QT_TRANSLATE_NOOP("phrases", "Fiscal sign"),
}

_STEPS = {
    "step.read": QT_TRANSLATE_NOOP("phrases", "read"),
    "step.read.wedge": QT_TRANSLATE_NOOP("phrases", "read by the scanner"),
    "step.read.camera": QT_TRANSLATE_NOOP("phrases", "read by the camera"),
    "step.read.picture": QT_TRANSLATE_NOOP("phrases", "read from a picture"),
    "step.read.typed": QT_TRANSLATE_NOOP("phrases", "typed"),
    "step.read.paste": QT_TRANSLATE_NOOP("phrases", "pasted"),
    "step.read.command_line": QT_TRANSLATE_NOOP("phrases", "given by a program"),
    "step.saved": QT_TRANSLATE_NOOP("phrases", "saved in the journal"),
    "step.sent": QT_TRANSLATE_NOOP("phrases", "sent"),
    "step.next_try": QT_TRANSLATE_NOOP("phrases", "next try"),
    "step.answered": QT_TRANSLATE_NOOP("phrases", "answered"),
    "step.confirmed": QT_TRANSLATE_NOOP("phrases", "confirmed"),
    "step.confirmed_in": QT_TRANSLATE_NOOP("phrases", "confirmed in {seconds} s"),
    "step.rejected": QT_TRANSLATE_NOOP("phrases", "refused"),
    "step.rejected_code": QT_TRANSLATE_NOOP("phrases", "refused, code {code}"),
    "step.retry": QT_TRANSLATE_NOOP("phrases", "try again later"),
    "step.offline": QT_TRANSLATE_NOOP("phrases", "no connection, try {number}"),
    "step.uncertain": QT_TRANSLATE_NOOP("phrases", "no sure answer"),
    "step.misconfigured": QT_TRANSLATE_NOOP("phrases", "settings are wrong"),
}

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
    "button.show": QT_TRANSLATE_NOOP("phrases", "Show"),
    "button.close": QT_TRANSLATE_NOOP("phrases", "Close  Esc"),
    "button.dismiss": QT_TRANSLATE_NOOP("phrases", "Understood"),
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
    "status.camera_trouble": QT_TRANSLATE_NOOP("phrases", "Camera: see at the right"),
    "status.scanner": QT_TRANSLATE_NOOP("phrases", "Scanner"),
    "status.scanner_restarting": QT_TRANSLATE_NOOP("phrases", "Scanner restarting"),
    "status.waiting": QT_TRANSLATE_NOOP("phrases", "To be sent: {count}"),
    "status.attention": QT_TRANSLATE_NOOP("phrases", "Need attention: {count}"),
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

_KEYS = {
    "help.title": QT_TRANSLATE_NOOP("phrases", "All keys"),
    "key.F1": QT_TRANSLATE_NOOP("phrases", "this table"),
    "key.F2": QT_TRANSLATE_NOOP("phrases", "add a payment"),
    "key.F4": QT_TRANSLATE_NOOP("phrases", "switch the camera on or off"),
    "key.F5": QT_TRANSLATE_NOOP("phrases", "scan again for the shown payment"),
    "key.F6": QT_TRANSLATE_NOOP("phrases", "send the shown payment now"),
    "key.Shift+F6": QT_TRANSLATE_NOOP("phrases", "send everything that waits now"),
    "key.F7": QT_TRANSLATE_NOOP("phrases", "copy the client's phone"),
    "key.F8": QT_TRANSLATE_NOOP("phrases", "sample receipt (training only)"),
    "key.Ctrl+C": QT_TRANSLATE_NOOP("phrases", "copy the payment id"),
    "key.Ctrl+F": QT_TRANSLATE_NOOP("phrases", "search the payments"),
    "key.Ctrl+L": QT_TRANSLATE_NOOP("phrases", "type a receipt's link"),
    "key.Ctrl+V": QT_TRANSLATE_NOOP("phrases", "paste a link or a picture"),
    "key.Ctrl+1": QT_TRANSLATE_NOOP("phrases", "the four lists"),
    "key.Ctrl+Delete": QT_TRANSLATE_NOOP("phrases", "take the shown payment off the list"),
    "key.Ctrl+R": QT_TRANSLATE_NOOP("phrases", "put the shown payment back"),
    "key.Ctrl+,": QT_TRANSLATE_NOOP("phrases", "settings"),
    "key.Up": QT_TRANSLATE_NOOP("phrases", "choose another payment"),
    "key.Enter": QT_TRANSLATE_NOOP("phrases", "go on, when the card asks"),
    "key.Esc": QT_TRANSLATE_NOOP("phrases", "back; nothing is lost by it"),
}

WINDOW_PHRASES = {
    **_CARD,
    **_STEPS,
    **_BUTTONS,
    **_PANELS,
    **_SCANNING,
    **_DIALOGS,
    **_KEYS,
}
