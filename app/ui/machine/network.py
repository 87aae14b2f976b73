"""Hears from the operating system that the network is back: what waits can leave at once then."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation


class NetworkWatch(QObject):
    """Watches the reachability that the system reports; silent where it reports none."""

    network_back = Signal()

    def start(self) -> bool:
        """Begin to watch; the network part of Qt is imported here, after the first paint.

        Returns:
            Whether the system has such reports.
        """
        from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415

        if not QNetworkInformation.loadDefaultBackend():
            return False
        information = QNetworkInformation.instance()
        information.reachabilityChanged.connect(self._on_reachability_changed)
        return True

    def _on_reachability_changed(self, reachability: "QNetworkInformation.Reachability") -> None:
        # FBox may stand on the shop's own network: any network may be the one that was missing.
        if reachability != type(reachability).Disconnected:
            self.network_back.emit()
