"""A tray on a session's bus: takes an icon, presses it, and chooses from its menu.

As https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/ has it; menus are told by
``com.canonical.dbusmenu``.
"""

from __future__ import annotations

import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

NAME = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"


class TrayDaemon:
    """``item`` is the bus name of the icon that came last; empty before."""

    def __init__(self, address: str) -> None:
        self.item = ""
        self._ends = threading.Event()
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._asking = open_dbus_connection(address)
        self._thread = threading.Thread(target=self._serve, args=(self._connection,))
        self._thread.start()

    def press(self) -> None:
        """Press the icon."""
        self._ask("/StatusNotifierItem", _ITEM, "Activate", "ii", (0, 0))

    def entries(self) -> dict[str, int]:
        """The words of its menu, and the numbers of its entries."""
        place = "/MenuBar"
        content = (0, -1, ["label"])
        _, (_, _, children) = self._ask(place, _MENU, "GetLayout", "iias", content)
        found = {}
        for _, (number, properties, _) in children:
            if "label" in properties:
                found[properties["label"][1]] = number
        return found

    def choose(self, words: str) -> None:
        """Choose from its menu."""
        number = self.entries()[words]
        self._ask("/MenuBar", _MENU, "Event", "isvu", (number, "clicked", ("s", ""), 0))

    def close(self) -> None:
        """The tray goes."""
        self._ends.set()
        self._thread.join()
        self._connection.close()
        self._asking.close()

    def _ask(
        self, path: str, interface: str, method: str, signature: str, content: tuple[Any, ...]
    ) -> Any:
        place = DBusAddress(path, bus_name=self.item, interface=interface)
        asked = new_method_call(place, method, signature, content)
        return unwrap_msg(self._asking.send_and_get_reply(asked, timeout=20))

    def _serve(self, connection: DBusConnection) -> None:
        while not self._ends.is_set():
            try:
                message = connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(connection, message)

    def _answer(self, connection: DBusConnection, message: Any) -> None:
        match message.header.fields[HeaderFields.member]:
            case "RegisterStatusNotifierItem":
                self.item = message.header.fields[HeaderFields.sender]
                connection.send(new_method_return(message))
            case "Get":
                connection.send(new_method_return(message, "v", (("b", True),)))
            case "GetAll":
                told = {"IsStatusNotifierHostRegistered": ("b", True)}
                connection.send(new_method_return(message, "a{sv}", (told,)))
            case _:
                connection.send(new_method_return(message))
