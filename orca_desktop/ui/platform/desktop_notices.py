"""Notices of the desktop, for a person who looks at something else.

On Linux they go over D-Bus (https://specifications.freedesktop.org/notification-spec/1.2/): its
wire types are not those that Qt's own D-Bus gives Python numbers, so jeepney speaks it, which the
keyring needs anyway. See docs/decisions/0304.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from orca_desktop import resources
from orca_desktop.session.tasks import spawn

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney.io.asyncio import DBusRouter

_LOG: Final = logging.getLogger(__name__)
_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_OPENED: Final = "default"
_BY_ITSELF: Final = -1
"""The desktop decides how long a notice stays."""
_PATIENCE_S: Final = 5.0
_LONGEST: Final = 120


class DesktopNotices(QObject):
    """Tells and takes back; ``opened`` carries what a notice was about that was clicked.

    With it comes what a Wayland desktop gives so that a window may come to the front, or nothing.
    Where there are no notices nothing happens, and the log says so once.
    """

    opened = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop: _Desktop | None = None
        self._numbers: dict[str, int] = {}
        self._tokens: dict[int, str] = {}
        self._one_by_one = asyncio.Lock()
        self._is_missing_said = False

    async def tell(self, about: str, title: str, words: str, action: str) -> bool:
        """Show a notice in the place of the last one about the same; says whether one is shown."""
        from html import escape  # noqa: PLC0415 - its table of all names is large

        icon = str(resources.path("icons", "app.svg"))
        content = (
            "Orca Desktop",
            self._numbers.get(about, 0),
            icon,
            _short(title),
            escape(_short(words), quote=False),
            [_OPENED, action],
            {"desktop-entry": ("s", "orca-desktop"), "category": ("s", "im.received")},
            _BY_ITSELF,
        )
        answer = await self._call("Notify", "susssasa{sv}i", content)
        if answer is None:
            return False
        self._numbers[about] = int(answer[0])
        return True

    async def take_back(self, about: str) -> None:
        """Show no notice about this any more."""
        number = self._numbers.pop(about, None)
        if number is not None:
            await self._call("CloseNotification", "u", (number,))

    async def close(self) -> None:
        """The program ends, and what it told has no meaning any more."""
        for about in [*self._numbers]:
            await self.take_back(about)
        await self._let_go()

    async def _call(self, method: str, signature: str, content: tuple[Any, ...]) -> Any:
        """What the desktop answers, or ``None`` where it cannot be asked."""
        if not sys.platform.startswith("linux"):
            return None
        async with self._one_by_one:
            try:
                async with asyncio.timeout(_PATIENCE_S):
                    if self._desktop is None:
                        self._desktop = await _Desktop.reach(self._hear)
                    return await self._desktop.call(method, signature, content)
            except Exception as error:  # noqa: BLE001 - whatever a foreign desktop does, we go on
                await self._let_go()
                if not self._is_missing_said:
                    self._is_missing_said = True
                    _LOG.info("the desktop shows no notices: %r", error)
                return None

    async def _let_go(self) -> None:
        desktop, self._desktop = self._desktop, None
        if desktop is not None:
            await desktop.leave()

    def _hear(self, what: str, content: tuple[Any, ...]) -> None:
        about = next((key for key, n in self._numbers.items() if n == content[0]), None)
        if about is None:
            return
        match what, content:
            case "ActivationToken", (int(number), str(token)):
                self._tokens[number] = token
            case "ActionInvoked", (int(number), str(action)) if action == _OPENED:
                self.opened.emit(about, self._tokens.pop(number, ""))
            case "NotificationClosed", (int(number), *_):
                self._tokens.pop(number, None)
                self._numbers.pop(about, None)
            case _:
                pass


class _Desktop:
    """A connection to the desktop's service for notices."""

    def __init__(
        self,
        stack: contextlib.AsyncExitStack,
        router: DBusRouter,
        listening: asyncio.Task[None],
    ) -> None:
        self._stack = stack
        self._router = router
        self._listening = listening

    @classmethod
    async def reach(cls, hear: Callable[[str, tuple[Any, ...]], None]) -> _Desktop:
        """Reach the service, and hear what becomes of notices; raises whatever goes wrong."""
        from jeepney import MatchRule, message_bus  # noqa: PLC0415 - with the first notice
        from jeepney.io.asyncio import Proxy, open_dbus_router  # noqa: PLC0415 - as above

        stack = contextlib.AsyncExitStack()
        try:
            router = await stack.enter_async_context(open_dbus_router())
            rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
            heard: asyncio.Queue[Any] = asyncio.Queue()
            stack.enter_context(router.filter(rule, queue=heard))
            await Proxy(message_bus, router).AddMatch(rule)
        except BaseException:
            await stack.aclose()
            raise
        return cls(stack, router, spawn(_listen(heard, hear), "hear of notices"))

    async def call(self, method: str, signature: str, content: tuple[Any, ...]) -> Any:
        """The content of the answer; raises DBusErrorResponse for a refusal."""
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - as above
        from jeepney.wrappers import unwrap_msg  # noqa: PLC0415 - as above

        place = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        asked = new_method_call(place, method, signature, content)
        return unwrap_msg(await self._router.send_and_get_reply(asked))

    async def leave(self) -> None:
        """Hear nothing more."""
        self._listening.cancel()
        with contextlib.suppress(Exception):
            await self._stack.aclose()


async def _listen(heard: asyncio.Queue[Any], hear: Callable[[str, tuple[Any, ...]], None]) -> None:
    from jeepney import HeaderFields  # noqa: PLC0415 - with the first notice

    while True:
        message = await heard.get()
        hear(message.header.fields[HeaderFields.member], tuple(message.body))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
