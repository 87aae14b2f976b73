import ssl

import httpcore
import httpx
import pytest

from app.domain.advice import ADVICE
from app.domain.outcome import OutcomeKind
from app.fbox.address import BaseUrlError
from app.fbox.exchanges import ClientClosedError
from app.fbox.failure import WIRE_ERRORS, judge_failure
from app.fbox.headers import HeaderError
from app.fbox.network import LookupFailedError, NoPlaceError, PublicAddressError
from app.fbox.stream import TlsRefusedError

RETRY, UNCERTAIN, MISCONFIGURED = (
    OutcomeKind.RETRY,
    OutcomeKind.UNCERTAIN,
    OutcomeKind.MISCONFIGURED,
)


@pytest.mark.parametrize(
    ("error", "is_sent", "kind", "code", "is_offline"),
    [
        (BaseUrlError("base_url.host"), False, MISCONFIGURED, "address", False),
        (httpx.InvalidURL("x"), False, MISCONFIGURED, "address", False),
        (httpcore.UnsupportedProtocol("x"), False, MISCONFIGURED, "address", False),
        (HeaderError("X-Key"), False, MISCONFIGURED, "header", False),
        (httpcore.LocalProtocolError("x"), False, MISCONFIGURED, "header", False),
        (PublicAddressError("x"), False, MISCONFIGURED, "public_http", False),
        (TlsRefusedError(ssl.SSLError(1, "x")), False, MISCONFIGURED, "tls", False),
        (
            TlsRefusedError(ssl.SSLCertVerificationError(1, "x")),
            False,
            MISCONFIGURED,
            "certificate",
            False,
        ),
        (LookupFailedError("x"), False, RETRY, "dns", True),
        (httpcore.ConnectError("x"), False, RETRY, "connect", True),
        (OSError("x"), False, RETRY, "connect", True),
        (httpcore.ConnectTimeout("x"), False, RETRY, "connect_timeout", True),
        (NoPlaceError(), False, RETRY, "busy", False),
        (httpcore.PoolTimeout("x"), False, RETRY, "busy", False),
        (ClientClosedError(), False, RETRY, "closed", False),
        (ClientClosedError(), True, UNCERTAIN, "closed", False),
        (httpcore.WriteTimeout("x"), True, UNCERTAIN, "timeout", False),
        (httpcore.ReadTimeout("x"), True, UNCERTAIN, "timeout", False),
        (httpcore.WriteError("x"), True, UNCERTAIN, "broken", False),
        (httpcore.ReadError("x"), True, UNCERTAIN, "broken", False),
        (httpcore.RemoteProtocolError("x"), True, UNCERTAIN, "broken", False),
        (OSError("x"), True, UNCERTAIN, "broken", False),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_each_failure_of_the_wire(
    error: Exception, is_sent: bool, kind: OutcomeKind, code: str, is_offline: bool
) -> None:
    assert isinstance(error, WIRE_ERRORS)
    outcome = judge_failure(error, is_sent=is_sent)
    assert (outcome.kind, outcome.code, outcome.is_offline) == (kind, code, is_offline)
    assert outcome.may_be_done is is_sent
    assert f"till.{code}" in ADVICE
