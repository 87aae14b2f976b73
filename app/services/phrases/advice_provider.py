"""What the error codes, statuses and words of Uzum mean, in sentences for a cashier."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

PROVIDER_PHRASES = {
    "advice.provider.400.title": QT_TRANSLATE_NOOP("phrases", "Uzum did not accept the payment id"),
    "advice.provider.400.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum calls the payment id wrong or empty."
    ),
    "advice.provider.400.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Compare the payment id with the one at Uzum. If it is wrong, take the payment off "
        "the list and add it anew (F2).",
    ),
    "advice.provider.401.title": QT_TRANSLATE_NOOP("phrases", "Uzum does not let FBox in"),
    "advice.provider.401.meaning": QT_TRANSLATE_NOOP("phrases", "Uzum did not accept FBox's keys."),
    "advice.provider.401.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Call the administrator to check FBox's keys for Uzum. Then press Send again (F6).",
    ),
    "advice.provider.403.title": QT_TRANSLATE_NOOP(
        "phrases", "FBox's request came too late for Uzum"
    ),
    "advice.provider.403.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum refused the request as too old, so FBox's clock is probably wrong."
    ),
    "advice.provider.403.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to set FBox's clock. Then press Send again (F6)."
    ),
    "advice.provider.404.title": QT_TRANSLATE_NOOP("phrases", "Uzum does not know this payment"),
    "advice.provider.404.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum has no operation with this payment id."
    ),
    "advice.provider.404.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Compare the payment id with the one at Uzum. If it is wrong, take the payment off "
        "the list and add it anew (F2).",
    ),
    "advice.provider.416.title": QT_TRANSLATE_NOOP(
        "phrases", "The customer's card is in safe mode"
    ),
    "advice.provider.416.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum refused because the customer's card is in safe mode."
    ),
    "advice.provider.416.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Ask the customer to switch safe mode off in the Uzum app, then press Send again (F6).",
    ),
    "advice.provider.503.title": QT_TRANSLATE_NOOP("phrases", "Uzum's service is not active"),
    "advice.provider.503.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum reports that the shop's service was not found or is switched off."
    ),
    "advice.provider.503.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to ask Uzum. Then press Send again (F6)."
    ),
    "advice.status.FAILED.title": QT_TRANSLATE_NOOP("phrases", "The payment failed"),
    "advice.status.FAILED.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum says that this payment did not go through."
    ),
    "advice.status.FAILED.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check at Uzum whether the customer has paid. If not, take the payment off the list.",
    ),
    "advice.status.DECLINED.title": QT_TRANSLATE_NOOP("phrases", "The payment was declined"),
    "advice.status.DECLINED.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum says that this payment was declined."
    ),
    "advice.status.DECLINED.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check at Uzum whether the customer has paid. If not, take the payment off the list.",
    ),
    "advice.status.REVERSED.title": QT_TRANSLATE_NOOP("phrases", "The payment was reversed"),
    "advice.status.REVERSED.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum says that the money went back to the customer."
    ),
    "advice.status.REVERSED.action": QT_TRANSLATE_NOOP(
        "phrases", "Check the payment at Uzum. If it was given back, take it off the list."
    ),
    "advice.status.CANCELED.title": QT_TRANSLATE_NOOP("phrases", "The payment was cancelled"),
    "advice.status.CANCELED.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum says that this payment was cancelled."
    ),
    "advice.status.CANCELED.action": QT_TRANSLATE_NOOP(
        "phrases", "Check the payment at Uzum. If it was cancelled, take it off the list."
    ),
    "advice.word.unsupported.fiscal.url.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum did not accept the receipt's link"
    ),
    "advice.word.unsupported.fiscal.url.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum does not take this link for one of a fiscal receipt."
    ),
    "advice.word.unsupported.fiscal.url.action": QT_TRANSLATE_NOOP(
        "phrases", "Look for the fiscal receipt's own QR code and scan that one (F5)."
    ),
    "advice.word.operation.not.found.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum finds no such payment"
    ),
    "advice.word.operation.not.found.meaning": QT_TRANSLATE_NOOP(
        "phrases",
        "No payment with this id is known to Uzum, or the shop's service is switched off.",
    ),
    "advice.word.operation.not.found.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Compare the payment id with the one at Uzum. If it is wrong, take the payment off "
        "the list and add it anew (F2).",
    ),
    "advice.word.operation.is.inProcess.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum has not finished the payment"
    ),
    "advice.word.operation.is.inProcess.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum is still working on this payment."
    ),
    "advice.word.operation.is.inProcess.action": QT_TRANSLATE_NOOP(
        "phrases", "There is nothing to do: it is sent again by itself."
    ),
    "advice.word.operation.failed.title": QT_TRANSLATE_NOOP("phrases", "Uzum declined the payment"),
    "advice.word.operation.failed.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The payment itself did not go through."
    ),
    "advice.word.operation.failed.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check at Uzum whether the customer has paid. If not, take the payment off the list.",
    ),
    "advice.word.operation.forbidden.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum forbids this operation"
    ),
    "advice.word.operation.forbidden.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The shop's contract with Uzum does not allow this operation."
    ),
    "advice.word.operation.forbidden.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to ask Uzum. Then press Send again (F6)."
    ),
    "advice.word.apelsin.pay.unsupported.operation.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum does not offer this operation"
    ),
    "advice.word.apelsin.pay.unsupported.operation.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum does not offer this operation to the shop's service."
    ),
    "advice.word.apelsin.pay.unsupported.operation.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to ask Uzum. Then press Send again (F6)."
    ),
    "advice.word.apelsin.pay.authorization.error.title": QT_TRANSLATE_NOOP(
        "phrases", "FBox's keys for Uzum are wrong"
    ),
    "advice.word.apelsin.pay.authorization.error.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum did not recognise FBox by its keys."
    ),
    "advice.word.apelsin.pay.authorization.error.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Call the administrator to check FBox's keys for Uzum. Then press Send again (F6).",
    ),
    "advice.word.apelsin.pay.service.not.working.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum's service is down"
    ),
    "advice.word.apelsin.pay.service.not.working.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum reports that its service does not work at the moment."
    ),
    "advice.word.apelsin.pay.service.not.working.action": QT_TRANSLATE_NOOP(
        "phrases", "There is nothing to do: it is sent again by itself."
    ),
    "advice.word.external.service.unavailable.title": QT_TRANSLATE_NOOP(
        "phrases", "A service behind Uzum is down"
    ),
    "advice.word.external.service.unavailable.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum cannot reach a service that it needs."
    ),
    "advice.word.external.service.unavailable.action": QT_TRANSLATE_NOOP(
        "phrases", "There is nothing to do: it is sent again by itself."
    ),
    "advice.word.transaction.duplicated.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum has this transaction already"
    ),
    "advice.word.transaction.duplicated.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The receipt is probably attached already."
    ),
    "advice.word.transaction.duplicated.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Look the payment up at Uzum before anything else. If a receipt is attached, take "
        "the payment off the list.",
    ),
    "advice.word.order.id.duplicated.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum has this order already"
    ),
    "advice.word.order.id.duplicated.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The receipt is probably attached already."
    ),
    "advice.word.order.id.duplicated.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Look the payment up at Uzum before anything else. If a receipt is attached, take "
        "the payment off the list.",
    ),
    "advice.word.qr.duplicated.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum has this receipt already"
    ),
    "advice.word.qr.duplicated.meaning": QT_TRANSLATE_NOOP(
        "phrases", "This receipt's code was given to Uzum before."
    ),
    "advice.word.qr.duplicated.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Look the payment up at Uzum before anything else. If a receipt is attached, take "
        "the payment off the list.",
    ),
    "advice.word.device.not.registered.title": QT_TRANSLATE_NOOP(
        "phrases", "The customer's phone is not registered"
    ),
    "advice.word.device.not.registered.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum does not know the phone that the customer paid with."
    ),
    "advice.word.device.not.registered.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check the payment at Uzum, and ask the customer to sign in to the Uzum app again.",
    ),
    "advice.word.user.does.not.exist.title": QT_TRANSLATE_NOOP(
        "phrases", "Uzum does not know this customer"
    ),
    "advice.word.user.does.not.exist.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum finds no customer for this payment."
    ),
    "advice.word.user.does.not.exist.action": QT_TRANSLATE_NOOP(
        "phrases", "Check that the right payment is selected and look it up at Uzum."
    ),
    "advice.word.user.card.not.found.title": QT_TRANSLATE_NOOP(
        "phrases", "The customer's card was not found"
    ),
    "advice.word.user.card.not.found.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum does not find the card that the customer paid with."
    ),
    "advice.word.user.card.not.found.action": QT_TRANSLATE_NOOP(
        "phrases", "Check the payment at Uzum, and ask the customer about the card."
    ),
    "advice.word.limit.was.set.title": QT_TRANSLATE_NOOP("phrases", "A limit stops the payment"),
    "advice.word.limit.was.set.meaning": QT_TRANSLATE_NOOP(
        "phrases", "A limit is set on the customer's card."
    ),
    "advice.word.limit.was.set.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check the payment at Uzum, and ask the customer about the limit in the Uzum app.",
    ),
    "advice.word.apelsin.pay.safe.mode.on.title": QT_TRANSLATE_NOOP(
        "phrases", "Safe mode is on in the Uzum app"
    ),
    "advice.word.apelsin.pay.safe.mode.on.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The customer's card is in safe mode."
    ),
    "advice.word.apelsin.pay.safe.mode.on.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Ask the customer to switch safe mode off in the Uzum app, then press Send again (F6).",
    ),
    "advice.word.apelsin.pay.user.otp.data.expired.title": QT_TRANSLATE_NOOP(
        "phrases", "The customer's code has expired"
    ),
    "advice.word.apelsin.pay.user.otp.data.expired.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The code that the customer showed is too old."
    ),
    "advice.word.apelsin.pay.user.otp.data.expired.action": QT_TRANSLATE_NOOP(
        "phrases", "Check the payment at Uzum. If it was not paid, ask the customer for a new code."
    ),
    "advice.word.apelsin.pay.wrong.prefix.otp.data.title": QT_TRANSLATE_NOOP(
        "phrases", "The customer's code is a wrong one"
    ),
    "advice.word.apelsin.pay.wrong.prefix.otp.data.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The code that the customer showed is not one for payments."
    ),
    "advice.word.apelsin.pay.wrong.prefix.otp.data.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check the payment at Uzum. If it was not paid, ask the customer for the code for "
        "payments.",
    ),
    "advice.word.receipt.qr.only.yours.title": QT_TRANSLATE_NOOP(
        "phrases", "The receipt is not this shop's"
    ),
    "advice.word.receipt.qr.only.yours.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum accepts only receipts of the shop that took the payment."
    ),
    "advice.word.receipt.qr.only.yours.action": QT_TRANSLATE_NOOP(
        "phrases", "Look for this shop's own receipt of this sale and scan that one (F5)."
    ),
    "advice.word.apelsin.pay.reverse.not.allowed.title": QT_TRANSLATE_NOOP(
        "phrases", "The payment cannot be reversed"
    ),
    "advice.word.apelsin.pay.reverse.not.allowed.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Uzum does not allow this payment to be given back."
    ),
    "advice.word.apelsin.pay.reverse.not.allowed.action": QT_TRANSLATE_NOOP(
        "phrases", "Look the payment up at Uzum, or call the administrator."
    ),
}
