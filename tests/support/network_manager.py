"""A NetworkManager on a bus of its own, which says what a test wants."""

from __future__ import annotations

import queue
import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.NetworkManager"
PLACE = DBusAddress("/org/freedesktop/NetworkManager", bus_name=NAME, interface=NAME)


class NetworkManager:
    """Answers what its state is, and tells of another."""

    def __init__(self, address: str, state: int) -> None:
        self._state = state
        self._signals: queue.Queue[int] = queue.Queue()
        self._ends = threading.Event()
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, args=(self._connection,))
        self._thread.start()

    def change(self, state: int) -> None:
        """A network comes or goes."""
        self._state = state
        self._signals.put(state)

    def close(self) -> None:
        """The service ends."""
        self._ends.set()
        self._thread.join()
        self._connection.close()

    def _serve(self, connection: DBusConnection) -> None:
        while not self._ends.is_set():
            while not self._signals.empty():
                connection.send(new_signal(PLACE, "StateChanged", "u", (self._signals.get(),)))
            try:
                message = connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(connection, message)

    def _answer(self, connection: DBusConnection, message: Any) -> None:
        if message.header.fields[HeaderFields.member] == "Get" and message.body == (NAME, "State"):
            connection.send(new_method_return(message, "v", (("u", self._state),)))
