"""The sentences of the settings' pages: what is tried on the spot, the PIN, the set-up by QR."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

SETTINGS_PAGES_PHRASES = {
    "settings_dialog.security": QT_TRANSLATE_NOOP("phrases", "Security"),
    "settings_dialog.transfer": QT_TRANSLATE_NOOP("phrases", "Set-up by QR"),
    "settings_dialog.pages": QT_TRANSLATE_NOOP("phrases", "Pages of the settings"),
    "settings_dialog.save": QT_TRANSLATE_NOOP("phrases", "Save  Enter"),
    "settings_dialog.keys": QT_TRANSLATE_NOOP("phrases", "Next page: Ctrl+Page Down"),
    "server_test.button": QT_TRANSLATE_NOOP("phrases", "Test the server  F5"),
    "server_test.not_ready": QT_TRANSLATE_NOOP(
        "phrases", "Enter the address first, and mend what is marked as wrong."
    ),
    "server_test.asking": QT_TRANSLATE_NOOP("phrases", "Asking the server…"),
    "server_test.good": QT_TRANSLATE_NOOP("phrases", "FBox answers and is well."),
    "server_test.good_but_clock": QT_TRANSLATE_NOOP(
        "phrases", "FBox answers, but a clock is wrong."
    ),
    "server_test.bad": QT_TRANSLATE_NOOP("phrases", "FBox does not answer as it should."),
    "server_test.terminal": QT_TRANSLATE_NOOP("phrases", "Terminal: {terminal}"),
    "server_test.version": QT_TRANSLATE_NOOP("phrases", "Version of the box: {version}"),
    "server_test.latency": QT_TRANSLATE_NOOP("phrases", "Answered in {ms} ms"),
    "server_test.time": QT_TRANSLATE_NOOP("phrases", "Time of the box: {time}"),
    "server_test.clock_same": QT_TRANSLATE_NOOP(
        "phrases", "The clocks of the box and this computer agree."
    ),
    "server_test.clock_ahead": QT_TRANSLATE_NOOP(
        "phrases", "The clock of the box is ahead of this computer's by {time} (minutes:seconds)."
    ),
    "server_test.clock_behind": QT_TRANSLATE_NOOP(
        "phrases", "The clock of the box is behind this computer's by {time} (minutes:seconds)."
    ),
    "server_test.clock_wrong": QT_TRANSLATE_NOOP(
        "phrases", "FBox refuses receipts when a clock is off by more than 5 minutes. Set it right."
    ),
    "server_test.encrypted": QT_TRANSLATE_NOOP(
        "phrases", "Encrypted (https); the certificate is good."
    ),
    "server_test.open": QT_TRANSLATE_NOOP(
        "phrases", "Not encrypted (http): good inside of the shop's own network alone."
    ),
    "camera_test.wrong": QT_TRANSLATE_NOOP("phrases", "Mend what is wrong to see a picture."),
    "scanner_test.hint": QT_TRANSLATE_NOOP(
        "phrases",
        "Scan here to test: what arrives is shown, and goes nowhere else while this page is open.",
    ),
    "scanner_test.receipt": QT_TRANSLATE_NOOP("phrases", "Understood as a fiscal receipt"),
    "scanner_test.length": QT_TRANSLATE_NOOP("phrases", "Characters: {length}"),
    "scanner_test.serial": QT_TRANSLATE_NOOP("phrases", "Came through the serial port."),
    "scanner_test.layout.us": QT_TRANSLATE_NOOP(
        "phrases", "Typed as a keyboard; layout: Latin (English)"
    ),
    "scanner_test.layout.ru": QT_TRANSLATE_NOOP("phrases", "Typed as a keyboard; layout: Russian"),
    "scanner_test.layout.uz": QT_TRANSLATE_NOOP(
        "phrases", "Typed as a keyboard; layout: Uzbek (Cyrillic)"
    ),
    "scanner_test.layout.other": QT_TRANSLATE_NOOP(
        "phrases", "Typed as a keyboard; layout: not one that this program knows"
    ),
    "scanner_test.read_as": QT_TRANSLATE_NOOP("phrases", "Read as: {text}"),
    "scanner_test.repaired": QT_TRANSLATE_NOOP("phrases", "Repaired to: {text}"),
    "scanner_test.parts": QT_TRANSLATE_NOOP(
        "phrases", "Terminal {terminal}, receipt {number}, fiscal sign {sign}, {time}"
    ),
    "security.none": QT_TRANSLATE_NOOP(
        "phrases",
        "No PIN is set: whoever stands at this till can change the settings, take payments off the"
        " list and see whole phone numbers.",
    ),
    "security.note": QT_TRANSLATE_NOOP(
        "phrases",
        "The PIN guards the settings, withdrawals, overrides and whole phone numbers. It is kept on"
        " this till alone. Who forgets it is let in by the command “pin remove”.",
    ),
    "security.new": QT_TRANSLATE_NOOP("phrases", "New PIN, 4 to 12 digits"),
    "security.again": QT_TRANSLATE_NOOP("phrases", "The new PIN once more"),
    "security.set": QT_TRANSLATE_NOOP("phrases", "Set the PIN now  F5"),
    "security.change": QT_TRANSLATE_NOOP("phrases", "Change the PIN now  F5"),
    "security.remove": QT_TRANSLATE_NOOP("phrases", "Remove the PIN now  Ctrl+Del"),
    "security.different": QT_TRANSLATE_NOOP("phrases", "The two PINs differ."),
    "guard.set_pin": QT_TRANSLATE_NOOP("phrases", "Change the administrator's PIN"),
    "guard.remove_pin": QT_TRANSLATE_NOOP("phrases", "Remove the administrator's PIN"),
    "guard.secrets": QT_TRANSLATE_NOOP("phrases", "Show the secrets of this till in a QR code"),
    "transfer.give": QT_TRANSLATE_NOOP("phrases", "Give this till's saved settings to another"),
    "transfer.show": QT_TRANSLATE_NOOP("phrases", "Show the code  F5"),
    "transfer.next": QT_TRANSLATE_NOOP("phrases", "Next code  F5"),
    "transfer.code": QT_TRANSLATE_NOOP("phrases", "Code {at} of {count}"),
    "transfer.picture": QT_TRANSLATE_NOOP("phrases", "Set-up code of this till"),
    "transfer.secrets": QT_TRANSLATE_NOOP(
        "phrases", "With secrets: header values, the camera's password"
    ),
    "transfer.secrets_warning": QT_TRANSLATE_NOOP(
        "phrases", "Whoever photographs a code with secrets has them. The PIN is asked for first."
    ),
    "transfer.secrets_need_pin": QT_TRANSLATE_NOOP(
        "phrases", "Secrets are shown only behind a PIN: set one on the page “Security”."
    ),
    "transfer.get": QT_TRANSLATE_NOOP("phrases", "Take the settings of another till"),
    "transfer.scan": QT_TRANSLATE_NOOP(
        "phrases", "Scan the other till's code now, with the hand scanner or the camera."
    ),
    "transfer.more": QT_TRANSLATE_NOOP(
        "phrases", "Read. The settings are in {count} codes; still to be scanned: {missing}"
    ),
    "transfer.same": QT_TRANSLATE_NOOP("phrases", "Both tills have the same settings."),
    "transfer.offer": QT_TRANSLATE_NOOP("phrases", "This would change:"),
    "transfer.change": QT_TRANSLATE_NOOP("phrases", "{name}\n    {old}  →  {new}"),
    "transfer.nothing": QT_TRANSLATE_NOOP("phrases", "(nothing)"),
    "transfer.take": QT_TRANSLATE_NOOP("phrases", "Put these into the fields  F6"),
    "transfer.taken": QT_TRANSLATE_NOOP(
        "phrases", "The fields hold the new settings. Look through them, then save."
    ),
}
