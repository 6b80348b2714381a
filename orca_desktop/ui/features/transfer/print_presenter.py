"""Printing the open conversation."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats.forms import FORMS
from orca_desktop.formats.options import ExportForm, Scope
from orca_desktop.session.exports import Lent
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from typing import Any

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.formats.options import ExportOptions
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.widgets.toast import ToastOffer

    Ended = Callable[[Coroutine[Any, Any, bytes]], Awaitable[bytes | None]]

_CONTEXT: Final = "print"
_NO_PRINTER: Final = QT_TRANSLATE_NOOP(
    "print", "No printer is set up on this computer. Export the chat as a PDF instead."
)
_NOT_PRINTED: Final = QT_TRANSLATE_NOOP(
    "print",
    "The printer did not take it, so it was not printed. Look after the printer, or export the "
    "chat as a PDF.",
)
_PRINTED: Final = QT_TRANSLATE_NOOP("print", "Handed over to “{name}”.")
_WRITTEN: Final = QT_TRANSLATE_NOOP("print", "Printed to a file.")
_GOES_ON: Final = QT_TRANSLATE_NOOP("print", "Printing…")
_BUSY: Final = QT_TRANSLATE_NOOP("print", "The chat before is still being printed.")
_STOPPED: Final = QT_TRANSLATE_NOOP(
    "print", "Stopped. What the printer had already taken is printed all the same."
)


class PrintPresenter(QObject):
    """Asks how, and prints what is seen, as a PDF of it would be; remembers how for this run."""

    def __init__(self, context: FeatureContext, session: Session) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._printer: QPrinter | None = None
        self._is_busy = False
        self._going_on: asyncio.Task[Any] | None = None
        context.actions.add({"print": lambda: context.run(self._print())})

    async def _print(self) -> None:
        exports = self._session.exports
        shown = exports.part(self._session.shown, Scope.VISIBLE)
        told: Text | None = shown if isinstance(shown, Text) else None
        if not isinstance(shown, Text):
            options = replace(exports.choices.options, scope=Scope.VISIBLE)
            told = await self.print_chat(shown, options, self._context.window, self._ended)
        if told is not None:
            self._context.notices.show(told, offer=self._stop_offer())

    async def _ended(self, work: Coroutine[Any, Any, bytes]) -> bytes | None:
        """What comes of printing that can be stopped meanwhile; nothing if it was."""
        self._going_on = task = spawn(work, "print")
        self._context.notices.show(Text(_CONTEXT, _GOES_ON), offer=self._stop_offer())
        await asyncio.wait([task])
        self._going_on = None
        return None if task.cancelled() else task.result()

    def _stop_offer(self) -> ToastOffer | None:
        """A button that stops what is being printed, if anything is."""
        from orca_desktop.ui.widgets.toast import ToastOffer  # noqa: PLC0415 - not at start-up

        return None if self._going_on is None else ToastOffer(self.tr("Stop"), self._stop)

    def _stop(self) -> None:
        if self._going_on is not None:
            self._going_on.cancel()

    async def print_chat(
        self,
        conversation: Conversation,
        options: ExportOptions,
        parent: QWidget,
        ended: Ended,
    ) -> Text | None:
        """Ask how and print; says what became of it, nothing if the person thinks better of it.

        ``ended`` shows that it goes on, and gives nothing if it was stopped.
        """
        if self._is_busy:
            return Text(_CONTEXT, _BUSY)
        self._is_busy = True
        try:
            return await self._told(conversation, options, parent, ended)
        finally:
            self._is_busy = False

    async def _told(
        self,
        conversation: Conversation,
        options: ExportOptions,
        parent: QWidget,
        ended: Ended,
    ) -> Text | None:
        from orca_desktop.ui.platform import printing  # noqa: PLC0415 - seldom needed, see there

        if not printing.has_printer():
            return Text(_CONTEXT, _NO_PRINTER)
        printer = self._printer = self._printer or printing.new_printer()
        if not await printing.is_agreed(printer, parent, self.tr("Print")):
            return None
        printer.setDocName(conversation.head.title)
        outcome: list[bool] = []

        async def draw(page: str) -> bytes:
            outcome.append(await printing.printed(page, printer))
            return b""

        lent = Lent(translate, draw)
        making = self._session.exports.made(conversation, options, lent, FORMS[ExportForm.PDF])
        if await ended(making) is None:
            return Text(_CONTEXT, _STOPPED)
        if outcome != [True]:
            return Text(_CONTEXT, _NOT_PRINTED)
        if printer.outputFileName():
            return Text(_CONTEXT, _WRITTEN)
        return Text(_CONTEXT, _PRINTED, {"name": printer.printerName()})
