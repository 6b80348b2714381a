"""Whether the system has a network, as Qt knows it: told when it changes.

Which service is asked is for Qt to choose (NetworkManager, GLib, ConnMan, or that of Windows or
macOS). Where there is none, nothing is ever told.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class NetworkState(QObject):
    """``changed`` carries whether there is a network, or ``None`` where nobody knows."""

    changed = Signal(object)

    def begin(self) -> None:
        """Ask now, and hear of changes from now on."""
        from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415 - not at start-up

        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            information = QNetworkInformation.instance()
            information.reachabilityChanged.connect(self._tell)
            self._tell(information.reachability())

    def _tell(self, reachability: object) -> None:
        from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415 - as above

        match reachability:
            case QNetworkInformation.Reachability.Disconnected:
                self.changed.emit(False)
            case QNetworkInformation.Reachability.Unknown:
                self.changed.emit(None)
            case _:
                self.changed.emit(True)
