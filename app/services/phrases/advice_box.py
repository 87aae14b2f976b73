"""What the error codes of FBox mean, in sentences for a cashier."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

BOX_PHRASES = {
    "advice.box.7.title": QT_TRANSLATE_NOOP("phrases", "FBox finds a mistake in the data"),
    "advice.box.7.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox did not accept what was sent: {message}"
    ),
    "advice.box.7.action": QT_TRANSLATE_NOOP(
        "phrases", "Check the payment id, then scan the receipt again (F5)."
    ),
    "advice.box.101.title": QT_TRANSLATE_NOOP("phrases", "FBox's printer does not work"),
    "advice.box.101.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox reports that its printer does not work."
    ),
    "advice.box.101.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check the printer's paper and cable, or call the administrator. Then press Send "
        "again (F6).",
    ),
    "advice.box.102.title": QT_TRANSLATE_NOOP("phrases", "The fiscal module is not ready"),
    "advice.box.102.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox reports that its fiscal module has not been started up."
    ),
    "advice.box.102.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator. Once FBox is ready, press Send again (F6)."
    ),
    "advice.box.103.title": QT_TRANSLATE_NOOP("phrases", "FBox had an error of its own"),
    "advice.box.103.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox stumbled and does not say why: {message}"
    ),
    "advice.box.103.action": QT_TRANSLATE_NOOP(
        "phrases",
        "There is nothing to do: it is sent again by itself. If it goes on, call the "
        "administrator.",
    ),
    "advice.box.104.time.title": QT_TRANSLATE_NOOP("phrases", "FBox's clock is wrong"),
    "advice.box.104.time.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox's clock is off by more than five minutes."
    ),
    "advice.box.104.time.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to set FBox's clock. Then press Send again (F6)."
    ),
    "advice.box.104.billing.title": QT_TRANSLATE_NOOP("phrases", "FBox's account needs attention"),
    "advice.box.104.billing.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox's billing service refused: {message}"
    ),
    "advice.box.104.billing.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to look at FBox's account. Then press Send again (F6)."
    ),
    "advice.box.104.title": QT_TRANSLATE_NOOP("phrases", "FBox did not accept the request"),
    "advice.box.104.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox calls something in the request invalid: {message}"
    ),
    "advice.box.104.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator. Then press Send again (F6)."
    ),
    "advice.box.105.title": QT_TRANSLATE_NOOP("phrases", "FBox cannot reach its billing service"),
    "advice.box.105.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox is there, but the service behind it does not answer: {message}"
    ),
    "advice.box.105.action": QT_TRANSLATE_NOOP(
        "phrases",
        "There is nothing to do: it is sent again by itself. If it takes longer than ten "
        "minutes, call the administrator.",
    ),
    "advice.box.106.title": QT_TRANSLATE_NOOP("phrases", "Uzum refused the receipt"),
    "advice.box.106.meaning": QT_TRANSLATE_NOOP("phrases", "Uzum did not accept it: {message}"),
    "advice.box.106.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check that the right payment is selected, then press Send again (F6) or call the "
        "administrator.",
    ),
    "advice.box.303.title": QT_TRANSLATE_NOOP("phrases", "FBox could not save the order"),
    "advice.box.303.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox reports that it could not save this order."
    ),
    "advice.box.303.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator. Then press Send again (F6)."
    ),
    "advice.box.333.title": QT_TRANSLATE_NOOP("phrases", "FBox's subscription has run out"),
    "advice.box.333.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The shop's subscription for FBox has not been paid."
    ),
    "advice.box.333.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to pay it. Then press Send again (F6)."
    ),
    "advice.box.401.title": QT_TRANSLATE_NOOP("phrases", "A product code is wrong"),
    "advice.box.401.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox does not know a product code of this order."
    ),
    "advice.box.401.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator. Then press Send again (F6)."
    ),
    "advice.box.402.title": QT_TRANSLATE_NOOP("phrases", "A package code is wrong"),
    "advice.box.402.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox does not know a package code of this order."
    ),
    "advice.box.402.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator. Then press Send again (F6)."
    ),
    "advice.box.403.title": QT_TRANSLATE_NOOP("phrases", "FBox does not know this payment"),
    "advice.box.403.meaning": QT_TRANSLATE_NOOP("phrases", "FBox found no payment with this id."),
    "advice.box.403.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Compare the payment id with the one at Uzum. If it is wrong, take the payment off "
        "the list and add it anew (F2).",
    ),
    "advice.box.444.title": QT_TRANSLATE_NOOP("phrases", "This till may not use FBox"),
    "advice.box.444.meaning": QT_TRANSLATE_NOOP(
        "phrases", "FBox's subscription allows one till, and another one uses it."
    ),
    "advice.box.444.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Call the administrator to get the subscription for several tills. Then press Send "
        "again (F6).",
    ),
    "advice.box.65279.title": QT_TRANSLATE_NOOP("phrases", "The fiscal drive is locked"),
    "advice.box.65279.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The fiscal module in FBox is locked."
    ),
    "advice.box.65279.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Call the administrator: the fiscal module needs service. Then press Send again (F6).",
    ),
    "advice.box.65534.title": QT_TRANSLATE_NOOP("phrases", "The fiscal module is not connected"),
    "advice.box.65534.meaning": QT_TRANSLATE_NOOP("phrases", "FBox cannot find its fiscal module."),
    "advice.box.65534.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Call the administrator to check how the fiscal module is plugged in. Then press "
        "Send again (F6).",
    ),
}
