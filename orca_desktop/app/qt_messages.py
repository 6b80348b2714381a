"""What Qt has to complain about, kept off the terminal until there is a log for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

_CHATTER: Final = frozenset({QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg})
_held: Final[list[str]] = []


def hold() -> None:
    """Keep messages for ``hand_to``; the log is not imported before the first picture."""
    qInstallMessageHandler(_handler(_held.append))


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
