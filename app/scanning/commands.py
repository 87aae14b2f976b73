"""What the window's process tells the scanner's, and the two things only its supervisor hears."""

from collections.abc import Collection
from dataclasses import dataclass

from app.scanning.events import CameraSettings

DEFAULT_ENGINES = ("app.scanning.zxing", "app.scanning.zbar")
"""The modules that read codes, in the order they are asked (see `app.scanning.engine`): ZXing needs
a tenth of zbar's time."""

MAX_PICTURE_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class OpenCamera:
    """Open this camera and no other."""

    settings: CameraSettings


@dataclass(frozen=True, slots=True)
class CloseCamera:
    """Give the camera back to the machine."""


@dataclass(frozen=True, slots=True)
class ListCameras:
    """Tell which cameras there are, by name."""


@dataclass(frozen=True, slots=True)
class ReadPicture:
    """Read the codes of one picture file's bytes, without the engines named in `leave_out`."""

    token: int
    data: bytes
    leave_out: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class SetHosts:
    """The hosts whose links count as receipts."""

    hosts: Collection[str]


@dataclass(frozen=True, slots=True)
class RestEngine:
    """Read camera frames without this engine for a while: one of them has just killed it."""

    engine: str
    rest_s: float


@dataclass(frozen=True, slots=True)
class Stop:
    """Release everything and end."""


Command = OpenCamera | CloseCamera | ListCameras | ReadPicture | SetHosts | RestEngine | Stop


@dataclass(frozen=True, slots=True)
class Beat:
    """The child is well: neither its camera nor its decoder hangs."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The child ends because of an exception; the text is its traceback, for the log."""

    text: str
