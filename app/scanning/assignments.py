"""What the scanner is meant to be doing, kept outside its process so that a new one can go on."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.scanning.commands import (
    CloseCamera,
    Command,
    ListCameras,
    OpenCamera,
    ReadPicture,
    SetHosts,
)
from app.scanning.events import CameraSettings, PictureRead

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

MAX_DEATHS = 2
"""A picture that has killed the process is tried once more, without the engine that died."""


@dataclass(slots=True)
class _Job:
    request: ReadPicture
    deaths: int = 0


class Assignments:
    """The camera that is wanted, the pictures not yet answered, and the hosts that count.

    Any thread may change them; each change is passed on to the process there is, if there is one.
    """

    def __init__(self, hosts: Collection[str]) -> None:
        self._lock = threading.Lock()
        self._post: Callable[[Command], None] | None = None
        self._next_token = 1
        self._jobs: dict[int, _Job] = {}
        self._hosts = frozenset(hosts)
        self._camera: CameraSettings | None = None
        self._is_list_wanted = False

    @property
    def camera(self) -> CameraSettings | None:
        """The camera that is wanted."""
        return self._camera

    def attach(self, post: Callable[[Command], None]) -> None:
        """Pass everything on to a new process, then every change."""
        with self._lock:
            self._post = post
            post(SetHosts(self._hosts))
            if self._camera:
                post(OpenCamera(self._camera))
            if self._is_list_wanted:
                post(ListCameras())
            for job in self._jobs.values():
                post(job.request)

    def detach(self) -> None:
        """Keep what is assigned until the next process comes."""
        with self._lock:
            self._post = None

    def set_hosts(self, hosts: Collection[str]) -> None:
        """Change the hosts."""
        with self._lock:
            self._hosts = frozenset(hosts)
            self._pass_on(SetHosts(self._hosts))

    def set_camera(self, settings: CameraSettings | None) -> None:
        """Change the camera, or want none."""
        with self._lock:
            self._camera = settings
            self._pass_on(OpenCamera(settings) if settings else CloseCamera())

    def list_cameras(self) -> None:
        """Want the list of cameras, from the next process too: this one may die of it."""
        with self._lock:
            self._is_list_wanted = True
            self._pass_on(ListCameras())

    def add_picture(self, data: bytes) -> int:
        """Want a picture read; returns its token."""
        with self._lock:
            token = self._next_token
            self._next_token += 1
            job = self._jobs[token] = _Job(ReadPicture(token, data))
            self._pass_on(job.request)
            return token

    def settle(self, token: int) -> bool:
        """Forget an answered picture; tell whether its answer was still awaited."""
        with self._lock:
            return self._jobs.pop(token, None) is not None

    def blame(self, token: int, engine: str) -> PictureRead | None:
        """Note that a picture ended the process, and answer it if that happens once too often."""
        with self._lock:
            job = self._jobs.get(token)
            if job is None:
                return None
            job.deaths += 1
            if job.deaths >= MAX_DEATHS:
                del self._jobs[token]
                return _crashed(token)
            if engine:
                leave_out = (*job.request.leave_out, engine)
                job.request = replace(job.request, leave_out=leave_out)
            return None

    def give_up_pictures(self) -> list[PictureRead]:
        """Answer every picture: there is no process that could read them."""
        with self._lock:
            answers = [_crashed(token) for token in self._jobs]
            self._jobs.clear()
            return answers

    def _pass_on(self, command: Command) -> None:
        if self._post:
            self._post(command)


def _crashed(token: int) -> PictureRead:
    return PictureRead(token, (), 0.0, "crashed")
