"""What the scanner process tells the window: plain frozen data that travels through a pipe.

Named tuples, since they stand on the way to the first window (see `app.services.views`).
"""

from enum import StrEnum
from typing import NamedTuple

Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]
"""Four points (x, y), clockwise from the symbol's top left, as shares 0..1 of width and height."""


class CameraState(StrEnum):
    """What the camera is doing; the window's sentence is `camera.<value>`."""

    OFF = "off"
    OPENING = "opening"
    ON = "on"
    BUSY = "busy"
    """It cannot be opened: absent, or held by another program."""
    LOST = "lost"
    """It was on and gives no new frames; it is being tried again."""
    BLACK = "black"
    """It gives frames, all of them black."""


class SerialState(StrEnum):
    """What a scanner at a serial port is doing; the window's sentence is `serial.<value>`."""

    MISSING = "missing"
    """It has not been there since it was wanted."""
    CONNECTED = "connected"
    LOST = "lost"
    """It was there and is gone; it is being looked for."""
    GARBLED = "garbled"
    """It sends what cannot be read, as with a wrong speed."""


class Hint(StrEnum):
    """What would help a code in sight to be read; the window's sentence is `hint.<value>`."""

    CLOSER = "closer"
    FURTHER = "further"
    """Out of focus from being too near, or larger than the picture."""
    HOLD_STILL = "hold_still"
    TOO_DARK = "too_dark"
    GLARE = "glare"


class Reading(NamedTuple):
    """One QR code that an engine read.

    Attributes:
        engine: what read it, `zbar` or `zxing`, and what helped it: `zxing+dewarp`.
        corners: where it stands in the picture, or None where the engine does not say.
    """

    text: str
    engine: str
    corners: Corners | None


class CodesSeen(NamedTuple):
    """The codes of one camera frame, and none at all, once, when the last one leaves the sight.

    `frame_number` is that of the preview frame which shows them.
    """

    readings: tuple[Reading, ...]
    frame_number: int


class CameraChanged(NamedTuple):
    """The camera's state changed. `detail` says what is known, e.g. `1280x720` or an error."""

    state: CameraState
    detail: str = ""


class HintChanged(NamedTuple):
    """Another hint holds for the camera's frames, or none any more."""

    hint: Hint | None


class CamerasListed(NamedTuple):
    """The cameras of this machine, by the names that `CameraSettings.source` may hold.

    Told when it was asked for, and when it has changed while a camera is being waited for.
    """

    names: tuple[str, ...]


class PictureRead(NamedTuple):
    """The answer to one picture.

    Attributes:
        token: the caller's own, from the request.
        readings: may be empty.
        elapsed_ms: decoding alone.
        reason: "", or why there is no reading: `no_code`, `not_a_picture`, `too_large`, `crashed`.
    """

    token: int
    readings: tuple[Reading, ...]
    elapsed_ms: float
    reason: str = ""


class ScannerStarted(NamedTuple):
    """The process is up. `engines` maps each engine's name to "" or to why it is missing."""

    engines: dict[str, str]


class ScannerRestarted(NamedTuple):
    """The process died or fell silent and has been started anew. `reason`: `died`, `silent`."""

    reason: str


ScanEvent = (
    CodesSeen
    | HintChanged
    | CameraChanged
    | CamerasListed
    | PictureRead
    | ScannerStarted
    | ScannerRestarted
)


class CameraSettings(NamedTuple):
    """Which camera, and how.

    Attributes:
        source: a name of `CamerasListed`, an index (`0`), a URL (`http://…`, `rtsp://…`) or a
            video file's path. An index depends on what else is plugged in; a name stays.
    """

    source: str = "0"
    width: int = 1280
    height: int = 720
