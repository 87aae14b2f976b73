"""What it means that the server cannot be reached, or not in this way."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

WIRE_PHRASES = {
    "advice.till.dns.title": QT_TRANSLATE_NOOP("phrases", "The server's name is not found"),
    "advice.till.dns.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The computer cannot find the server's address: most often the internet is down."
    ),
    "advice.till.dns.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check the network cable or Wi-Fi. Receipts are saved and are sent by themselves.",
    ),
    "advice.till.connect.title": QT_TRANSLATE_NOOP("phrases", "No connection to the server"),
    "advice.till.connect.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server cannot be reached: it is switched off, or the network is down."
    ),
    "advice.till.connect.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check the network cable or Wi-Fi, and that FBox is on. Receipts are saved and are "
        "sent by themselves.",
    ),
    "advice.till.connect_timeout.title": QT_TRANSLATE_NOOP(
        "phrases", "The server does not pick up"
    ),
    "advice.till.connect_timeout.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server did not answer the call in time."
    ),
    "advice.till.connect_timeout.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check the network cable or Wi-Fi, and that FBox is on. Receipts are saved and are "
        "sent by themselves.",
    ),
    "advice.till.tunnel_offline.title": QT_TRANSLATE_NOOP("phrases", "FBox is not connected"),
    "advice.till.tunnel_offline.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The way to FBox is there, but FBox itself is not connected to it."
    ),
    "advice.till.tunnel_offline.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check that FBox is on and has a network. Receipts are saved and are sent by themselves.",
    ),
    "advice.till.busy.title": QT_TRANSLATE_NOOP("phrases", "Other receipts are being sent"),
    "advice.till.busy.meaning": QT_TRANSLATE_NOOP(
        "phrases", "All connections to the server are in use."
    ),
    "advice.till.busy.action": QT_TRANSLATE_NOOP(
        "phrases", "There is nothing to do: it is sent as soon as one is free."
    ),
    "advice.till.not_configured.title": QT_TRANSLATE_NOOP("phrases", "No server is set up"),
    "advice.till.not_configured.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The till does not know FBox's address."
    ),
    "advice.till.not_configured.action": QT_TRANSLATE_NOOP(
        "phrases", "Open the settings (Ctrl+,) and enter FBox's address, or call the administrator."
    ),
    "advice.till.certificate.title": QT_TRANSLATE_NOOP(
        "phrases", "The server's certificate is refused"
    ),
    "advice.till.certificate.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server cannot prove who it is: {message}."
    ),
    "advice.till.certificate.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check the date and time of this computer. If they are right, call the administrator.",
    ),
    "advice.till.tls.title": QT_TRANSLATE_NOOP("phrases", "No secure connection is possible"),
    "advice.till.tls.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server does not speak https as it should: {message}"
    ),
    "advice.till.tls.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Call the administrator to check whether the address should begin with http or https.",
    ),
    "advice.till.public_http.title": QT_TRANSLATE_NOOP("phrases", "The address is not secure"),
    "advice.till.public_http.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Plain http is allowed inside the shop only, and this address lies outside."
    ),
    "advice.till.public_http.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to change the address to https."
    ),
    "advice.till.header.title": QT_TRANSLATE_NOOP("phrases", "A header in the settings is wrong"),
    "advice.till.header.meaning": QT_TRANSLATE_NOOP(
        "phrases", "A header in the settings cannot be sent: {message}"
    ),
    "advice.till.header.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to correct the headers in the settings."
    ),
    "advice.till.address.title": QT_TRANSLATE_NOOP("phrases", "FBox's address is wrong"),
    "advice.till.address.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The address in the settings is none that can be asked."
    ),
    "advice.till.address.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Open the settings (Ctrl+,) and correct FBox's address, or call the administrator.",
    ),
    "advice.till.redirect.title": QT_TRANSLATE_NOOP("phrases", "The server sends us elsewhere"),
    "advice.till.redirect.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The address leads on to another one ({message}), which is not followed."
    ),
    "advice.till.redirect.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Call the administrator to enter FBox's own address, or to sign in to the internet.",
    ),
    "advice.http.401.title": QT_TRANSLATE_NOOP("phrases", "The server asks for a sign-in"),
    "advice.http.401.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Something before FBox asks who is calling."
    ),
    "advice.http.401.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to check the headers in the settings."
    ),
    "advice.http.403.title": QT_TRANSLATE_NOOP("phrases", "The server does not let this till in"),
    "advice.http.403.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Something before FBox refuses this till."
    ),
    "advice.http.403.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Call the administrator to check the headers in the settings and the server's rules.",
    ),
    "advice.http.407.title": QT_TRANSLATE_NOOP("phrases", "A proxy asks for a sign-in"),
    "advice.http.407.meaning": QT_TRANSLATE_NOOP(
        "phrases", "A proxy stands between the till and FBox and wants to know who is calling."
    ),
    "advice.http.407.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to check the network."
    ),
    "advice.http.404.title": QT_TRANSLATE_NOOP("phrases", "FBox is not at this address"),
    "advice.http.404.meaning": QT_TRANSLATE_NOOP(
        "phrases", "A server answers at this address, but it is not FBox."
    ),
    "advice.http.404.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to check FBox's address in the settings."
    ),
    "advice.http.405.title": QT_TRANSLATE_NOOP("phrases", "This address does not take receipts"),
    "advice.http.405.meaning": QT_TRANSLATE_NOOP(
        "phrases", "A server answers at this address, but it takes no receipts."
    ),
    "advice.http.405.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to check FBox's address in the settings."
    ),
    "advice.http.410.title": QT_TRANSLATE_NOOP("phrases", "FBox has moved away"),
    "advice.http.410.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server says that FBox is no longer at this address."
    ),
    "advice.http.410.action": QT_TRANSLATE_NOOP(
        "phrases", "Call the administrator to enter FBox's new address in the settings."
    ),
    "advice.http.408.title": QT_TRANSLATE_NOOP("phrases", "The server waited too long"),
    "advice.http.408.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server did not get the whole request in time."
    ),
    "advice.http.408.action": QT_TRANSLATE_NOOP(
        "phrases", "There is nothing to do: it is sent again by itself."
    ),
    "advice.http.429.title": QT_TRANSLATE_NOOP("phrases", "The server is asked too often"),
    "advice.http.429.meaning": QT_TRANSLATE_NOOP("phrases", "The server asks for a pause."),
    "advice.http.429.action": QT_TRANSLATE_NOOP(
        "phrases", "There is nothing to do: it is sent again by itself after the pause."
    ),
    "advice.http.503.title": QT_TRANSLATE_NOOP("phrases", "The server is busy"),
    "advice.http.503.meaning": QT_TRANSLATE_NOOP("phrases", "The server asks to come back later."),
    "advice.http.503.action": QT_TRANSLATE_NOOP(
        "phrases", "There is nothing to do: it is sent again by itself."
    ),
    "advice.http.server_error.title": QT_TRANSLATE_NOOP(
        "phrases", "The server failed, HTTP {code}"
    ),
    "advice.http.server_error.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server failed while it worked on the receipt, so it may be attached."
    ),
    "advice.http.server_error.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "call the administrator.",
    ),
    "advice.http.refused.title": QT_TRANSLATE_NOOP("phrases", "The server refused, HTTP {code}"),
    "advice.http.refused.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server did not accept the request: {message}"
    ),
    "advice.http.refused.action": QT_TRANSLATE_NOOP(
        "phrases", "Show this to the administrator, then press Send again (F6)."
    ),
}
