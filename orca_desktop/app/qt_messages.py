"""What Qt has to complain about, kept off the terminal until there is a log for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NoReturn

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

_CHATTER: Final = frozenset({QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg})
_held: Final[list[str]] = []


def hold(give_up: Callable[[str], NoReturn]) -> None:
    """Keep messages for ``hand_to``; the log is not imported before the first picture.

    Where Qt would end the process at once, as it does without a screen or a library of the system,
    ``give_up`` is called instead with what Qt said until then, and must end it.
    """

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            give_up(" ".join("; ".join(_held or [message]).split()))
        keep(kind, context, message)

    keep = _handler(_held.append)
    qInstallMessageHandler(handle)


def hand_to(take: Callable[[str], None]) -> None:
    """Give the messages held so far, and all later ones, to a function."""
    for message in _held:
        take(message)
    _held.clear()
    qInstallMessageHandler(_handler(take))


def _handler(
    take: Callable[[str], None],
) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001
        if kind not in _CHATTER:
            take(message)

    return handle
