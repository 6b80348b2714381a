"""Between an answer and the voice of the system that reads it aloud."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orca_desktop.ui.platform import speech

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from orca_desktop.domain.reply import Reply
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.transcript import Transcript


class ReadAloudPresenter(QObject):
    """Reads one answer at a time; where the system has no voice there is nothing to see of it.

    ``message_read`` tells the id of the message that the person looks at.
    """

    def __init__(
        self, context: FeatureContext, session: Session, message_read: Callable[[], str]
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._message_read = message_read
        self._speech: speech.Speech | None = None
        self._reply_id = ""
        """The answer that is being read."""
        context.actions.add({"read_aloud": self._toggle})
        self._has_voice = speech.command() is not None
        context.actions.enable("read_aloud", self._has_voice)

    def serve_transcript(self, transcript: Transcript) -> None:
        """Offer it in the menus of answers."""
        if self._has_voice:
            transcript.answer_offers.append(self._offer)

    def stop(self) -> bool:
        """Be silent; says whether something was being read."""
        return self._speech is not None and self._speech.stop()

    def _offer(self, menu: QMenu, reply: Reply) -> None:
        if reply.id == self._reply_id:
            menu.addAction(self.tr("Stop reading aloud")).triggered.connect(self.stop)
        elif reply.text.strip():
            read = menu.addAction(self.tr("Read aloud"))
            read.triggered.connect(lambda: self._context.run(self._read(reply)))

    def _toggle(self) -> None:
        """Read the answer that is looked at, or be silent."""
        if self.stop():
            return
        reply = self._looked_at()
        if reply is not None and reply.text.strip():
            self._context.run(self._read(reply))
        else:
            self._context.notices.show(self.tr("There is no answer here that could be read aloud."))

    def _looked_at(self) -> Reply | None:
        """The answer that is looked at; that to the question, where one is looked at."""
        message = self._message_read()
        for turn in self._session.shown.path:
            for reply in turn.replies:
                if reply.id == message:
                    return reply
            if turn.id == message:
                return turn.chosen
        return None

    async def _read(self, reply: Reply) -> None:
        lines = await asyncio.to_thread(_pieces, reply.text)
        if not lines:
            self._context.notices.show(self.tr("There are no words in this answer."))
            return
        if self._speech is None:
            self._speech = speech.Speech(self)
            self._speech.ended.connect(self._forget)
        self._speech.speak(lines)
        self._reply_id = reply.id if self._speech.is_speaking else ""
        if self._reply_id:
            from orca_desktop.ui.widgets.toast import ToastOffer  # noqa: PLC0415 - when asked for

            offer = ToastOffer(self.tr("Stop"), self._stop)
            self._context.notices.show(self.tr("The answer is read aloud."), offer=offer)

    def _stop(self) -> None:
        self.stop()

    def _forget(self, is_well: bool) -> None:
        self._reply_id = ""
        if not is_well:
            self._context.notices.show(self.tr("The voice of this system could not be used."))


def _pieces(text: str) -> tuple[str, ...]:
    from orca_desktop.render import spoken  # noqa: PLC0415 - when asked for

    return tuple(spoken.pieces(text))
