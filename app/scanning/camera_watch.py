"""Looks which cameras there are, aside: a driver may take its time over the answer. Child only."""

import threading
from collections.abc import Callable, Mapping
from queue import Empty, SimpleQueue

from app.scanning.camera_list import list_cameras


class CameraWatch:
    """Tells the cameras' names when they were asked for, and when they have changed."""

    def __init__(self, look: Callable[[], Mapping[str, int]] = list_cameras) -> None:
        self._look_now = look
        self._found: SimpleQueue[tuple[str, ...]] = SimpleQueue()
        self._looking: threading.Thread | None = None
        self._known: tuple[str, ...] | None = None
        self._is_asked = False

    def ask(self) -> None:
        """Look, and tell what is found even if it is nothing new."""
        self._is_asked = True
        self.look()

    def look(self) -> None:
        """Look, unless that is under way already."""
        if self._looking is None:
            self._looking = threading.Thread(target=self._look, name="camera-list", daemon=True)
            self._looking.start()

    def news(self) -> tuple[str, ...] | None:
        """Take what is to be told since the last time; None where nothing is."""
        try:
            found = self._found.get_nowait()
        except Empty:
            return None
        self._looking = None
        is_news = self._is_asked or found != self._known
        self._known, self._is_asked = found, False
        return found if is_news else None

    def _look(self) -> None:
        self._found.put(tuple(self._look_now()))
