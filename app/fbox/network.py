"""Sockets that wait in short slices, so that a deadline or a closed till ends any wait.

httpcore's own backend cannot do what a till needs: give up on a server that drips a byte a
second, look a name up within a time limit, let go within moments when the window is closed, and
connect to the very address that was found to be a private one.
"""

import os
import selectors
import socket
import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future, wait
from contextlib import suppress
from typing import Any

import httpcore

from app.fbox.address import is_near, parse_ip
from app.fbox.exchanges import Exchanges
from app.fbox.stream import Stream

MAX_ADDRESSES = 4

SockAddr = tuple[Any, ...]
Address = tuple[int, SockAddr]
"""A family and what `connect` takes."""


class NoPlaceError(Exception):
    """All connections stayed taken by other requests; this one never left."""


class PublicAddressError(Exception):
    """Plain http would have left the shop's own network."""


class LookupFailedError(Exception):
    """The host's name could not be turned into an address."""


class Network(httpcore.NetworkBackend):
    """Opens connections for the pool, which wait as their exchange allows."""

    def __init__(self, *, is_plain: bool) -> None:
        self._is_plain = is_plain
        self.exchanges = Exchanges()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - httpcore's signature
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Look the host up, check where it leads, and connect to the first that answers."""
        until = self.exchanges.until(timeout)
        try:
            addresses = self._look_up(host, port, until)
            if self._is_plain and not all(is_near(address[1][0]) for address in addresses):
                raise PublicAddressError(host)
            return Stream(self.exchanges, self._connect_first(addresses, until))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error

    def _look_up(self, host: str, port: int, until: float) -> list[Address]:
        """Find a host's addresses; a name on a thread of its own, since no limit can be set."""
        if parse_ip(host) is not None:
            family = socket.AF_INET6 if ":" in host else socket.AF_INET
            return [(family, (host, port))]
        answer: Future[list[Address]] = Future()
        threading.Thread(
            target=_look_up_name, args=(host, port, answer), name="fbox-dns", daemon=True
        ).start()
        try:
            while not wait((answer,), timeout=self.exchanges.slice_s(until)).done:
                pass
        except TimeoutError as error:
            raise LookupFailedError("the name server does not answer") from error
        return answer.result()

    def _connect_first(self, addresses: list[Address], until: float) -> socket.socket:
        """Try the addresses in turn, each for its share of the time that is left."""
        failure: OSError = OSError("no address")
        for left, address in zip(range(len(addresses), 0, -1), addresses, strict=True):
            share_s = max(0.0, until - time.monotonic()) / left
            try:
                return self._connect(address, time.monotonic() + share_s)
            except OSError as error:
                failure = error
        raise failure

    def _connect(self, address: Address, until: float) -> socket.socket:
        family, sockaddr = address
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            with suppress(BlockingIOError):
                sock.connect(sockaddr)
            with selectors.DefaultSelector() as selector:
                selector.register(sock, selectors.EVENT_WRITE)
                while not selector.select(self.exchanges.slice_s(until)):
                    pass
            _raise_pending(sock)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except BaseException:
            sock.close()
            raise
        return sock


def _look_up_name(host: str, port: int, answer: Future[list[Address]]) -> None:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        answer.set_exception(LookupFailedError(str(error)))
    else:
        addresses: list[Address] = [(entry[0], entry[4]) for entry in found]
        answer.set_result(addresses[:MAX_ADDRESSES])


def _raise_pending(sock: socket.socket) -> None:
    fault = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if fault:
        raise OSError(fault, os.strerror(fault))
