"""A D-Bus session of its own, with a service for notices that remembers what it was told."""

from __future__ import annotations

import io
import queue
import shutil
import subprocess
import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.Notifications"
PLACE = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
MISSING = shutil.which("dbus-daemon") is None


class Session:
    """A bus that nobody else knows; ``address`` is where it is reached."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        with self._process.stdout or io.StringIO() as said:
            self.address = said.readline().strip()

    def close(self) -> None:
        """No bus any more."""
        self._process.kill()
        self._process.wait()


class NoticeDaemon:
    """Serves notices as a desktop does; what it was asked is in ``told`` and ``closed``."""

    def __init__(self, address: str, *, refuses: bool = False) -> None:
        self.told: list[tuple[Any, ...]] = []
        self.closed: list[int] = []
        self._refuses = refuses
        self._signals: queue.Queue[tuple[str, str, tuple[Any, ...]]] = queue.Queue()
        self._ends = threading.Event()
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, args=(self._connection,))
        self._thread.start()

    def click(self, number: int, *, token: str = "") -> None:
        """The person clicks a notice."""
        if token:
            self._signals.put(("ActivationToken", "us", (number, token)))
        self._signals.put(("ActionInvoked", "us", (number, "default")))

    def expire(self, number: int) -> None:
        """A notice goes by itself."""
        self._signals.put(("NotificationClosed", "uu", (number, 1)))

    def close(self) -> None:
        """The desktop goes."""
        self._ends.set()
        self._thread.join()
        self._connection.close()

    def _serve(self, connection: DBusConnection) -> None:
        while not self._ends.is_set():
            while not self._signals.empty():
                member, signature, content = self._signals.get()
                connection.send(new_signal(PLACE, member, signature, content))
            try:
                message = connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(connection, message)

    def _answer(self, connection: DBusConnection, message: Any) -> None:
        match message.header.fields[HeaderFields.member]:
            case "Notify" if self._refuses:
                from jeepney import new_error

                connection.send(new_error(message, f"{NAME}.Error.ExcessNotificationGeneration"))
            case "Notify":
                self.told.append(message.body)
                number = message.body[1] or len(self.told)
                connection.send(new_method_return(message, "u", (number,)))
            case "CloseNotification":
                self.closed.append(message.body[0])
                connection.send(new_method_return(message))
            case _:
                pass
