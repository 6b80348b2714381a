"""A settings portal on a session's bus, which tells what a test wants the desktop to wish."""

from __future__ import annotations

import queue
import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
SETTINGS = "org.freedesktop.portal.Settings"
PLACE = DBusAddress("/org/freedesktop/portal/desktop", bus_name=NAME, interface=SETTINGS)

Setting = tuple[str, str]


class PortalDaemon:
    """Answers ``Read`` as portals do, wrapped twice; ``asked`` holds what it was asked for."""

    def __init__(self, address: str, settings: dict[Setting, tuple[str, Any]]) -> None:
        self.asked: list[Setting] = []
        self._settings = settings
        self._signals: queue.Queue[tuple[str, str, tuple[str, Any]]] = queue.Queue()
        self._ends = threading.Event()
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, args=(self._connection,))
        self._thread.start()

    def change(self, setting: Setting, value: tuple[str, Any]) -> None:
        """The person changes a setting of the desktop; ``value`` is its D-Bus type and itself."""
        self._settings[setting] = value
        self._signals.put((*setting, value))

    def close(self) -> None:
        """The desktop goes."""
        self._ends.set()
        self._thread.join()
        self._connection.close()

    def _serve(self, connection: DBusConnection) -> None:
        while not self._ends.is_set():
            while not self._signals.empty():
                content = self._signals.get()
                connection.send(new_signal(PLACE, "SettingChanged", "ssv", content))
            try:
                message = connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(connection, message)

    def _answer(self, connection: DBusConnection, message: Any) -> None:
        if message.header.fields[HeaderFields.member] != "Read":
            return
        self.asked.append(message.body)
        value = self._settings.get(message.body)
        if value is None:
            connection.send(new_error(message, f"{NAME}.Error.NotFound"))
        else:
            connection.send(new_method_return(message, "v", (("v", value),)))
