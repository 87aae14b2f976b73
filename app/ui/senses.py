"""What the window hears of the machine: scanners, network, sleep, the lock, the end of a session.

Each is loaded in a turn of its own after the first paint, which none of them is needed for.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.settings import ScannerSection

if TYPE_CHECKING:
    from app.ui.machine.interrupts import Interrupts
    from app.ui.machine.network import NetworkWatch
    from app.ui.machine.resume import ResumeWatch
    from app.ui.machine.screen_lock import ScreenLock
    from app.ui.scan.serial_scanner import SerialScanner
    from app.ui.scan.wedge_filter import WedgeFilter


class Senses(QObject):
    """Starts them, and hands on what they tell.

    Attributes:
        wedge, serial, resume: None until their turn came.
    """

    scanned = Signal(str, str)
    """(text, source)."""
    code_ended = Signal(str)
    """The key that ended the code that is told next: `enter`, `tab` or `none`."""
    overlong = Signal(str)
    """(source): more was scanned than any code holds."""
    serial_made = Signal(object)
    """The serial scanner, before it looks for its port."""
    network_back = Signal()
    resumed = Signal(float)
    """(seconds that the computer was asleep)."""
    locked_changed = Signal(bool)
    end_asked = Signal()
    """The system asks the program to end."""

    def __init__(self, scanner: ScannerSection, parent: QObject) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self.wedge: WedgeFilter | None = None
        self.serial: SerialScanner | None = None
        self.resume: ResumeWatch | None = None
        self._interrupts: Interrupts | None = None
        self._network: NetworkWatch | None = None
        self._screen_lock: ScreenLock | None = None

    @property
    def scanners(self) -> tuple[Callable[[], None], ...]:
        """The steps by which the scanners start."""
        return (self._start_wedge, self._start_serial)

    @property
    def watches(self) -> tuple[Callable[[], None], ...]:
        """The steps by which everything else starts."""
        return (
            self._start_interrupts,
            self._start_network,
            self._start_resume,
            self._start_screen_lock,
        )

    def apply(self, scanner: ScannerSection) -> None:
        """Let the scanners work by other settings."""
        self._scanner = scanner
        if self.wedge is not None:
            self.wedge.set_options(terminator=scanner.terminator)
        if self.serial is not None:
            self.serial.apply(scanner)

    def stop_wedge(self) -> None:
        """Hear no keys any more."""
        if self.wedge is not None:
            self.wedge.remove()
            self.wedge = None

    def stop(self) -> None:
        """Let go of the port and of the system's signals."""
        if self.serial is not None:
            self.serial.stop()
        if self._interrupts is not None:
            self._interrupts.remove()

    def _start_wedge(self) -> None:
        from app.ui.scan.wedge_filter import WedgeFilter  # noqa: PLC0415

        self.wedge = WedgeFilter(self)
        self.wedge.set_options(terminator=self._scanner.terminator)
        self.wedge.ended.connect(self.code_ended)
        self.wedge.scanned.connect(lambda text: self.scanned.emit(text, "wedge"))
        self.wedge.dropped.connect(lambda _length: self.overlong.emit("wedge"))
        self.wedge.install()

    def _start_serial(self) -> None:
        from app.ui.scan.serial_scanner import SerialScanner  # noqa: PLC0415

        self.serial = SerialScanner(self)
        self.serial.text_seen.connect(lambda text: self.scanned.emit(text, "serial"))
        self.serial_made.emit(self.serial)
        self.serial.apply(self._scanner)

    def _start_interrupts(self) -> None:
        from app.ui.machine.interrupts import Interrupts  # noqa: PLC0415

        self._interrupts = Interrupts(self)
        self._interrupts.asked.connect(self.end_asked)

    def _start_network(self) -> None:
        from app.ui.machine.network import NetworkWatch  # noqa: PLC0415

        self._network = NetworkWatch(self)
        self._network.network_back.connect(self.network_back)
        self._network.start()

    def _start_resume(self) -> None:
        from app.ui.machine.resume import ResumeWatch  # noqa: PLC0415

        self.resume = ResumeWatch(self)
        self.resume.resumed.connect(self.resumed)
        self.resume.start()

    def _start_screen_lock(self) -> None:
        from app.ui.machine.screen_lock import ScreenLock  # noqa: PLC0415

        self._screen_lock = ScreenLock(self)
        self._screen_lock.locked_changed.connect(self.locked_changed)
        self._screen_lock.start()
