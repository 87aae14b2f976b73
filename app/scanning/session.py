"""The front door to the scanner: its process is started, watched, killed and replaced behind it.

The window's process imports this; nothing here, nor anything it imports, loads cv2, numpy or an
engine.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.domain.receipt import DEFAULT_HOSTS
from app.scanning.assignments import Assignments
from app.scanning.commands import DEFAULT_ENGINES, MAX_PICTURE_BYTES
from app.scanning.patience import Patience
from app.scanning.preview import Preview, PreviewFrame
from app.scanning.supervisor import Supervisor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from app.scanning.events import CameraSettings, ScanEvent

_STOP_S = 1.0


class ScanSession:
    """A camera and a picture reader that come back by themselves, whatever happens to them."""

    def __init__(
        self,
        on_event: Callable[[ScanEvent], None],
        hosts: Collection[str] = DEFAULT_HOSTS,
        patience_s: float = 3.0,
        engines: Sequence[str] = DEFAULT_ENGINES,
    ) -> None:
        """Prepare a session; the process starts when it is first needed, or by `start`.

        Args:
            on_event: called on the session's own thread, in order; must not block for long.
            hosts: the hosts whose links count as receipts.
            patience_s: how long the process may be silent before it is killed.
            engines: the modules that read codes, in the order they are asked.
        """
        self._assignments = Assignments(hosts)
        self._patience = Patience(patience_s)
        self._preview = Preview.create()
        self._supervisor = Supervisor(
            on_event, self._assignments, self._patience, self._preview, engines
        )
        self._lock = threading.Lock()
        self._is_started = self._is_stopped = False

    def start(self) -> None:
        """Start the process, without waiting for it."""
        with self._lock:
            if not self._is_started and not self._is_stopped:
                self._supervisor.start()
                self._is_started = True

    def stop(self) -> None:
        """Release the camera and end the process, within about a second and for good.

        Pictures still in flight get no answer.
        """
        with self._lock:
            self._is_stopped = True
        self._supervisor.ask_to_stop()
        if self._is_started and self._supervisor is not threading.current_thread():
            self._supervisor.join(_STOP_S)

    def open_camera(self, settings: CameraSettings) -> None:
        """Want this camera; what becomes of it is told by `CameraChanged`."""
        self._patience.expect_camera(settings)
        self._assignments.set_camera(settings)
        self.start()

    def close_camera(self) -> None:
        """Want no camera: it is given back to the machine."""
        self._assignments.set_camera(None)

    def list_cameras(self) -> None:
        """Ask which cameras there are; answered by `CamerasListed`."""
        self._assignments.list_cameras()
        self.start()

    def set_hosts(self, hosts: Collection[str]) -> None:
        """Change the hosts whose links count as receipts."""
        self._assignments.set_hosts(hosts)

    def read_picture(self, data: bytes) -> int:
        """Have a picture file's bytes read; answered by a `PictureRead` with the returned token."""
        # One byte too many is proof enough that it is too large.
        token = self._assignments.add_picture(data[: MAX_PICTURE_BYTES + 1])
        self.start()
        return token

    def latest_frame(self, after: int = 0) -> PreviewFrame | None:
        """Copy the newest preview frame.

        Args:
            after: the number of the frame that the caller has already.

        Returns:
            None if there is none newer, or no camera is wanted.
        """
        return self._preview.newest(after) if self._assignments.camera else None

    @property
    def is_alive(self) -> bool:
        """Whether the process is up and has loaded everything."""
        return self._supervisor.is_ready

    @property
    def process_id(self) -> int | None:
        """The process there is."""
        return self._supervisor.pid
