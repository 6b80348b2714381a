"""What the system's owner wishes of all programs: larger text, and little that moves.

On Linux the settings portal tells it over D-Bus, also when it changes
(https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html). On
Windows and macOS it is read once at the start; that was written by their documentation and has not
been tried there. Where nobody knows, nothing is told. See docs/decisions/0318.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from orca_desktop.session.tasks import spawn

if TYPE_CHECKING:
    from jeepney.io.asyncio import DBusRouter

_LOG: Final = logging.getLogger(__name__)
_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SETTINGS: Final = "org.freedesktop.portal.Settings"
_APPEARANCE: Final = "org.freedesktop.appearance"
_GNOME: Final = "org.gnome.desktop.interface"
_SCALE: Final = (_GNOME, "text-scaling-factor")
_ANIMATIONS: Final = (_GNOME, "enable-animations")
_REDUCED: Final = (_APPEARANCE, "reduced-motion")
_PATIENCE_S: Final = 5.0
_SMALLEST: Final = 0.5
_LARGEST: Final = 3.0


class SystemWishes(QObject):
    """``text_scaled`` carries how much larger text is wanted; 1.0 is normal.

    ``motion_reduced`` carries whether little is to move. Each is told when it is known and when it
    changes, and not before.
    """

    text_scaled = Signal(float)
    motion_reduced = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[tuple[str, str], Any] = {}
        self._told: dict[str, object] = {}
        self._stack: contextlib.AsyncExitStack | None = None
        self._asking: asyncio.Task[None] | None = None
        self._listening: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Ask now, and hear of changes from now on."""
        self._asking = spawn(self._ask(), "ask for the system's wishes")

    async def _ask(self) -> None:
        if sys.platform == "win32":
            self._take_all(_of_windows())
        elif sys.platform == "darwin":
            self._take_all(_of_macos())
        else:
            await self._reach_portal()

    async def close(self) -> None:
        """Hear nothing more."""
        for task in (self._asking, self._listening):
            if task is not None and task is not asyncio.current_task():
                task.cancel()
        stack, self._stack = self._stack, None
        if stack is not None:
            with contextlib.suppress(Exception):
                await stack.aclose()

    async def _reach_portal(self) -> None:
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await self._listen_and_ask()
        except Exception as error:  # noqa: BLE001 - whatever a foreign desktop does, we go on
            _LOG.info("the desktop does not tell its wishes: %r", error)
            await self.close()

    async def _listen_and_ask(self) -> None:
        from jeepney import MatchRule, message_bus  # noqa: PLC0415 - not before the window is there
        from jeepney.io.asyncio import Proxy, open_dbus_router  # noqa: PLC0415 - as above

        self._stack = stack = contextlib.AsyncExitStack()
        router = await stack.enter_async_context(open_dbus_router())
        rule = MatchRule(type="signal", interface=_SETTINGS, member="SettingChanged", path=_PATH)
        heard: asyncio.Queue[Any] = asyncio.Queue()
        stack.enter_context(router.filter(rule, queue=heard))
        await Proxy(message_bus, router).AddMatch(rule)
        self._listening = spawn(self._listen(heard), "hear of the desktop's wishes")
        for place in (_SCALE, _ANIMATIONS, _REDUCED):
            self._know(place, await _read(router, *place))
        self._tell()

    async def _listen(self, heard: asyncio.Queue[Any]) -> None:
        while True:
            match (await heard.get()).body:
                case (str(namespace), str(key), value):
                    self._know((namespace, key), _plain(value))
                    self._tell()
                case _:
                    pass

    def _take_all(self, known: dict[tuple[str, str], Any]) -> None:
        for place, value in known.items():
            self._know(place, value)
        self._tell()

    def _know(self, place: tuple[str, str], value: Any) -> None:
        if value is not None and place in {_SCALE, _ANIMATIONS, _REDUCED}:
            self._known[place] = value

    def _tell(self) -> None:
        """Tell what is different from what was told."""
        scale = self._known.get(_SCALE)
        if isinstance(scale, int | float) and not isinstance(scale, bool) and scale > 0:
            bounded = min(max(float(scale), _SMALLEST), _LARGEST)
            self._tell_once("scale", bounded, self.text_scaled)
        is_reduced = self._known.get(_REDUCED) == 1 or self._known.get(_ANIMATIONS) is False
        if is_reduced or "motion" in self._told:
            self._tell_once("motion", is_reduced, self.motion_reduced)

    def _tell_once(self, name: str, value: object, signal: Any) -> None:
        if self._told.get(name) != value:
            self._told[name] = value
            signal.emit(value)


async def _read(router: DBusRouter, namespace: str, key: str) -> Any:
    """A setting, or ``None`` where the desktop has none of that name.

    ``Read`` is asked, which the first version of the portal has too; it wraps what it gives twice.
    """
    from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 - as above

    place = DBusAddress(_PATH, bus_name=_PORTAL, interface=_SETTINGS)
    answer = await router.send_and_get_reply(new_method_call(place, "Read", "ss", (namespace, key)))
    if answer.header.message_type is not MessageType.method_return or not answer.body:
        return None
    return _plain(answer.body[0])


def _plain(value: Any) -> Any:
    """What a variant holds, however often it is wrapped."""
    while isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):
        value = value[1]
    return value


def _of_windows() -> dict[tuple[str, str], Any]:
    """The size of text of *Accessibility*, in hundredths, and whether parts of windows may move."""
    known: dict[tuple[str, str], Any] = {}
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - there alone
        import winreg  # noqa: PLC0415 - there alone

        with contextlib.suppress(OSError):
            place = r"Software\Microsoft\Accessibility"
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as opened:
                known[_SCALE] = int(winreg.QueryValueEx(opened, "TextScaleFactor")[0]) / 100
        with contextlib.suppress(OSError):
            wanted = ctypes.c_int(1)
            asked = 0x1042  # SPI_GETCLIENTAREAANIMATION
            if ctypes.windll.user32.SystemParametersInfoW(asked, 0, ctypes.byref(wanted), 0):
                known[_ANIMATIONS] = bool(wanted.value)
    return known


def _of_macos() -> dict[tuple[str, str], Any]:
    """Whether little is to move; macOS knows no size of text for all programs."""
    import plistlib  # noqa: PLC0415 - there alone
    from pathlib import Path  # noqa: PLC0415 - there alone

    file = Path.home() / "Library/Preferences/com.apple.universalaccess.plist"
    with contextlib.suppress(OSError, ValueError, plistlib.InvalidFileException):
        return {_REDUCED: int(bool(plistlib.loads(file.read_bytes()).get("reduceMotion")))}
    return {}
