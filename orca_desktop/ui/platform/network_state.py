"""Whether the system has a network: told when it is known, and when it changes.

On Linux NetworkManager is asked over D-Bus
(https://networkmanager.dev/docs/api/latest/gdbus-org.freedesktop.NetworkManager.html). Where there
is none, and elsewhere, Qt finds out (GLib, ConnMan, Windows, macOS): to choose who knows it, Qt
loads all that might, which takes eight megabytes. Where nobody knows, nothing is ever told.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from orca_desktop.session.tasks import spawn

_LOG: Final = logging.getLogger(__name__)
_MANAGER: Final = "org.freedesktop.NetworkManager"
_PATH: Final = "/org/freedesktop/NetworkManager"
_PATIENCE_S: Final = 5.0
_UNKNOWN: Final = 0
_LOCAL: Final = 50
"""From this state of NetworkManager on there is a network, be it a small one."""


class NetworkState(QObject):
    """``changed`` carries whether there is a network, or ``None`` where nobody knows."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack: contextlib.AsyncExitStack | None = None
        self._asking: asyncio.Task[None] | None = None
        self._listening: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Ask now, and hear of changes from now on."""
        self._asking = spawn(self._ask(), "ask for the network")

    async def close(self) -> None:
        """Hear nothing more of NetworkManager."""
        for task in (self._asking, self._listening):
            if task is not None and task is not asyncio.current_task():
                task.cancel()
        stack, self._stack = self._stack, None
        if stack is not None:
            with contextlib.suppress(Exception):
                await stack.aclose()

    async def _ask(self) -> None:
        if sys.platform.startswith("linux"):
            try:
                async with asyncio.timeout(_PATIENCE_S):
                    await self._ask_manager()
            except Exception as error:  # noqa: BLE001 - whatever a foreign service does, we go on
                _LOG.info("NetworkManager does not tell of the network: %r", error)
                await self.close()
            else:
                return
        self._ask_qt()

    async def _ask_manager(self) -> None:
        from jeepney import (  # noqa: PLC0415 - not before the window is there
            DBusAddress,
            MatchRule,
            Properties,
            message_bus,
        )
        from jeepney.io.asyncio import Proxy, open_dbus_router  # noqa: PLC0415 - as above
        from jeepney.wrappers import unwrap_msg  # noqa: PLC0415 - as above

        self._stack = stack = contextlib.AsyncExitStack()
        router = await stack.enter_async_context(open_dbus_router("SYSTEM"))
        rule = MatchRule(type="signal", interface=_MANAGER, member="StateChanged", path=_PATH)
        heard: asyncio.Queue[Any] = asyncio.Queue()
        stack.enter_context(router.filter(rule, queue=heard))
        await Proxy(message_bus, router).AddMatch(rule)
        manager = DBusAddress(_PATH, bus_name=_MANAGER, interface=_MANAGER)
        answer = await router.send_and_get_reply(Properties(manager).get("State"))
        (_, state), *_ = unwrap_msg(answer)
        self._tell_state(state)
        self._listening = spawn(self._listen(heard), "hear of the network")

    async def _listen(self, heard: asyncio.Queue[Any]) -> None:
        while True:
            match (await heard.get()).body:
                case (int(state),):
                    self._tell_state(state)
                case _:
                    pass

    def _tell_state(self, state: int) -> None:
        self.changed.emit(None if state == _UNKNOWN else state >= _LOCAL)

    def _ask_qt(self) -> None:
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
