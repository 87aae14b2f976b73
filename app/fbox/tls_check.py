"""Whether secure connections are judged by the system's own store of certificates: tried for real.

The self-test meets a server of its own, on this computer, with a certificate that nobody vouches
for. Only where the store is asked, and refuses, is its judgement worth something.
"""

import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path

import truststore

TIMEOUT_S = 10.0
HOST = "localhost"


class TlsCheckError(Exception):
    """The certificate of nobody was taken."""


def check_tls(nobody: Path) -> str:
    """Shake hands as with a server on the network; give OpenSSL's version and the store's name.

    Args:
        nobody: a self-signed certificate for HOST, with its key.

    Raises:
        TlsCheckError: it was not refused.
        OSError: TLS itself cannot be used; `ssl.SSLError` is one as well.
    """
    # Python's own: it takes what we say, where truststore's asks the system.
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(nobody)
    asking = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(TIMEOUT_S)
        server = threading.Thread(target=_serve, args=(listener, serving), daemon=True)
        server.start()
        is_refused = _is_refused(listener.getsockname(), asking)
        server.join(TIMEOUT_S)
    if not is_refused:
        raise TlsCheckError
    return f"{ssl.OPENSSL_VERSION}, {asking.__class__.__module__.partition('.')[0]}"


def _is_refused(address: tuple[str, int], context: ssl.SSLContext) -> bool:
    with socket.create_connection(address, TIMEOUT_S) as plain:
        try:
            with context.wrap_socket(plain, server_hostname=HOST):
                return False
        except ssl.SSLCertVerificationError:
            return True


def _serve(listener: socket.socket, context: ssl.SSLContext) -> None:
    """Take one caller, who is to hang up in the middle of the handshake."""
    with suppress(OSError):
        plain, _ = listener.accept()
        plain.settimeout(TIMEOUT_S)
        with plain, context.wrap_socket(plain, server_side=True):
            pass
