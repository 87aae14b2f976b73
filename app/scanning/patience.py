"""How long a silent scanner process is borne before it is taken for hung."""

from app.scanning.events import CameraSettings

STARTUP_S = 20.0
"""Loading OpenCV from a slow disk under a virus scanner's eyes takes its time."""
_URL_FACTOR = 4
_GREATEST_FACTOR = 8
_UNPACKING_FACTOR = 4
"""A photograph of 100 megapixels takes an old PC some seconds, in one call."""


class Patience:
    """Counts silence, and learns that a camera is merely slow.

    Only time that the supervisor spent awake and waiting counts: after the machine slept, or while
    it stands still under load, the child has had no turn to speak either. Each time a process is
    killed while opening a camera the next one is given twice as long, up to eight times.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._first_opening_s = self._opening_s = patience_s
        self._silent_s = 0.0

    def expect_camera(self, settings: CameraSettings) -> None:
        """Prepare for another camera; one on the network is waited for by FFmpeg's own time-out."""
        factor = _URL_FACTOR if "://" in settings.source else 1
        self._first_opening_s = self._opening_s = self._patience_s * factor

    def reset_opening(self) -> None:
        """Forget how slow the camera was: it is open."""
        self._opening_s = self._first_opening_s

    def lengthen_opening(self) -> None:
        """Wait twice as long for the camera the next time."""
        self._opening_s = min(self._opening_s * 2, self._patience_s * _GREATEST_FACTOR)

    def renew(self) -> None:
        """Begin to count anew: the child has spoken."""
        self._silent_s = 0.0

    def is_over(
        self, waited_s: float, *, is_ready: bool, is_opening: bool, is_unpacking: bool = False
    ) -> bool:
        """Add a wait that brought nothing, and tell whether it was one too many."""
        self._silent_s += min(waited_s, 1.0)
        if not is_ready:
            return self._silent_s > STARTUP_S
        borne_s = self._opening_s if is_opening else self._patience_s
        if is_unpacking:
            borne_s = max(borne_s, self._patience_s * _UNPACKING_FACTOR)
        return self._silent_s > borne_s
