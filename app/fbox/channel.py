"""The pooled HTTP channel to FBox: httpx for the HTTP, our own network beneath it.

Loaded with the first request only: httpx takes its time, and the window should not wait for it.
"""

import logging
import ssl
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager

import httpcore
import httpx
import truststore

from app import __version__
from app.fbox.address import FboxSettings, parse_base_url
from app.fbox.exchanges import Exchange
from app.fbox.headers import extra_headers
from app.fbox.leftovers import has_leftovers
from app.fbox.network import Network
from app.fbox.reply import HttpReply

MAX_CONNECTIONS = 4
MAX_BODY = 1024 * 1024
KEEPALIVE_S = 4.0
"""Shorter than the idle limits of the usual servers (5 s and more): a request sent just as the
server hangs up cannot be told from one that was carried out."""

# httpx tells every address it asks, httpcore every header it gets; the till's log wants neither.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)


class Channel:
    """Requests to one FBox. Threads may share it."""

    def __init__(self, settings: FboxSettings, ssl_context: ssl.SSLContext | None = None) -> None:
        """Make ready; nothing is connected yet.

        Args:
            settings: where to, and how patiently.
            ssl_context: what to trust instead of the operating system's store.

        Raises:
            BaseUrlError: for a base address that is none.
            HeaderError: for an extra header that cannot be sent.
        """
        self._base_url = parse_base_url(settings.base_url)
        is_plain = self._base_url.startswith("http:")
        self._network = Network(is_plain=is_plain)
        # A reply may keep silent for one read time-out and come slowly for another; not longer.
        self._limit_s = settings.connect_timeout_s + 2 * settings.read_timeout_s
        self._client = httpx.Client(
            transport=_Transport(self._network, None if is_plain else ssl_context or _system_tls()),
            headers=_headers(settings),
            timeout=httpx.Timeout(
                connect=settings.connect_timeout_s,
                read=settings.read_timeout_s,
                write=settings.write_timeout_s,
                pool=settings.connect_timeout_s,
            ),
            trust_env=False,
            follow_redirects=False,
        )

    def exchange(self) -> AbstractContextManager[Exchange]:
        """Open the calling thread's exchange, inside which it may `send` once."""
        return self._network.exchanges.open(self._limit_s)

    def send(self, method: str, path: str, content: bytes | None = None) -> HttpReply:
        """Send a request and read the reply, up to MAX_BODY of it.

        Raises:
            httpx.HTTPError, httpcore's errors, and those of `app.fbox.network`.
        """
        headers = {} if content is None else {"Content-Type": "application/json"}
        request = self._client.build_request(
            method, self._base_url + path, content=content, headers=headers
        )
        response = self._client.send(request, stream=True)
        try:
            body, is_cut = _read_up_to(response.iter_raw(), MAX_BODY)
            if has_leftovers(bytes(self._network.exchanges.current.received)):
                # A closed one is not used again.
                response.extensions["network_stream"].close()
        finally:
            response.close()
        return HttpReply(response.status_code, dict(response.headers), body, is_cut)

    def interrupt(self) -> None:
        """End every wait of every thread soon, from any thread."""
        self._network.exchanges.close()

    def close(self) -> None:
        """Close the connections; nothing may be on its way any more."""
        self._client.close()


class _Transport(httpx.BaseTransport):
    """httpx's own transport, less proxies, plus a network of one's own.

    httpcore's errors are passed on as they are: they say all there is to say.
    """

    def __init__(self, network: Network, ssl_context: ssl.SSLContext | None) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=ssl_context,
            max_connections=MAX_CONNECTIONS,
            max_keepalive_connections=MAX_CONNECTIONS,
            keepalive_expiry=KEEPALIVE_S,
            network_backend=network,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_Body(response),
            extensions=response.extensions,
        )

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        return self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


def _headers(settings: FboxSettings) -> httpx.Headers:
    headers = httpx.Headers(
        {
            "User-Agent": f"UzumFiskal/{__version__}",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
        }
    )
    headers.update(extra_headers(settings.headers))
    return headers


def _read_up_to(chunks: Iterable[bytes], limit: int) -> tuple[bytes, bool]:
    """Read until the end or the limit; says whether there was more."""
    parts: list[bytes] = []
    left = limit
    for chunk in chunks:
        if len(chunk) > left:
            return b"".join([*parts, chunk[:left]]), True
        parts.append(chunk)
        left -= len(chunk)
    return b"".join(parts), False


def _system_tls() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
