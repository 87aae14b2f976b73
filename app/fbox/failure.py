"""Judging the failures of the wire: what surely did not leave, and what may have been done.

Whether a byte has left is known from the socket itself, not guessed from the error's type.
"""

import ssl

import httpcore
import httpx

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.fbox.address import BaseUrlError
from app.fbox.envelope import clean
from app.fbox.exchanges import ClientClosedError
from app.fbox.headers import HeaderError
from app.fbox.network import LookupFailedError, NoPlaceError, PublicAddressError
from app.fbox.stream import TlsRefusedError

WIRE_ERRORS: tuple[type[Exception], ...] = (
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    httpx.HTTPError,
    httpx.InvalidURL,
    BaseUrlError,
    ClientClosedError,
    HeaderError,
    LookupFailedError,
    NoPlaceError,
    PublicAddressError,
    TlsRefusedError,
    OSError,
)
"""All that asking a server can raise."""

_Codes = tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...]

_SETTINGS_CODES: _Codes = (
    (PublicAddressError, "public_http"),
    (HeaderError, "header"),
    (httpcore.LocalProtocolError, "header"),
    ((BaseUrlError, httpx.InvalidURL, httpcore.UnsupportedProtocol), "address"),
)
_OFFLINE_CODES: _Codes = (
    (LookupFailedError, "dns"),
    (httpcore.ConnectTimeout, "connect_timeout"),
)
_OPENSSL_REASONS = {
    9: "it is not valid yet",
    10: "it has expired",
    18: "it is self-signed",
    19: "it is signed by an authority of its own",
    20: "its authority is not known to this computer",
    21: "its authority is not known to this computer",
    62: "it is made out to another host",
    64: "it is made out to another address",
}
"""By OpenSSL's X509_V_ERR numbers."""


def judge_failure(error: Exception, *, is_sent: bool) -> Outcome:
    """Judge an error of the wire.

    Args:
        error: one of WIRE_ERRORS.
        is_sent: whether a byte of the request had left before.
    """
    code, message = _setting_at_fault(error)
    if code:
        return Outcome(OutcomeKind.MISCONFIGURED, code, CodeOwner.TILL, message=message)
    if isinstance(error, ClientClosedError):
        kind = OutcomeKind.UNCERTAIN if is_sent else OutcomeKind.RETRY
        return Outcome(kind, "closed", CodeOwner.TILL, may_be_done=is_sent)
    if isinstance(error, (NoPlaceError, httpcore.PoolTimeout)):
        # Four slow answers are no sign that the server cannot be reached.
        return Outcome(OutcomeKind.RETRY, "busy", CodeOwner.TILL)
    message = clean(str(error)) or None
    if is_sent:
        is_late = isinstance(error, httpcore.TimeoutException)
        return Outcome(
            OutcomeKind.UNCERTAIN,
            "timeout" if is_late else "broken",
            CodeOwner.TILL,
            message=message,
            may_be_done=True,
        )
    return Outcome(
        OutcomeKind.RETRY,
        _code_in(_OFFLINE_CODES, error) or "connect",
        CodeOwner.TILL,
        message=message,
        is_offline=True,
    )


def _setting_at_fault(error: Exception) -> tuple[str | None, str | None]:
    """Give our word for the setting that is wrong, and what is known about it."""
    if isinstance(error, TlsRefusedError):
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            return "certificate", _reason(error.reason)
        return "tls", clean(str(error)) or None
    return _code_in(_SETTINGS_CODES, error), clean(str(error)) or None


def _reason(error: ssl.SSLCertVerificationError) -> str:
    """Say in words why a certificate was refused: ours for the usual reasons, else OpenSSL's.

    On Windows the system itself judges, and its sentence is all there is.
    """
    ours = _OPENSSL_REASONS.get(getattr(error, "verify_code", 0))
    return ours or clean(getattr(error, "verify_message", "") or str(error), 200)


def _code_in(table: _Codes, error: Exception) -> str | None:
    return next((code for kinds, code in table if isinstance(error, kinds)), None)
