"""A network that comes back is told; where the system reports none, nothing is."""

from PySide6.QtNetwork import QNetworkInformation

from app.ui.machine.network import NetworkWatch

Reachability = QNetworkInformation.Reachability


def test_only_a_network_that_is_there_is_told(qapp):
    watch = NetworkWatch()
    told: list[int] = []
    watch.network_back.connect(lambda: told.append(1))
    if not watch.start():
        return
    information = QNetworkInformation.instance()
    information.reachabilityChanged.emit(Reachability.Disconnected)
    assert told == []
    information.reachabilityChanged.emit(Reachability.Local)
    information.reachabilityChanged.emit(Reachability.Online)
    assert told == [1, 1]
    watch.deleteLater()
