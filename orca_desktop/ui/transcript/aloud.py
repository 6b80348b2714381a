"""What a screen reader speaks of the page: a finished answer, and each step through the texts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible

from orca_desktop.domain.reply import Reply
from orca_desktop.render import markdown, plain
from orca_desktop.ui.transcript.head_view import name_of
from orca_desktop.ui.transcript.layout import TOP
from orca_desktop.ui.transcript.scrolling import Scrolling
from orca_desktop.ui.widgets.announce import announce

_SPOKEN: Final = 1000


class Aloud(Scrolling):
    """A page that can be read with the ears; ``announced`` carries what is spoken.

    While a screen reader runs, the arrows go from one piece of text to the next and speak it.
    """

    announced = Signal(str)

    def _prepare(self) -> None:
        self._read_at: tuple[int, int] | None = None
        super()._prepare()

    def _line(self, direction: int) -> None:
        if QAccessible.isActive() and self._entries:
            self._step_aloud(direction)
        else:
            super()._line(direction)

    def _step_aloud(self, direction: int) -> None:
        before, place = self._read_at, self._next_text(direction)
        if place is None:
            end, start = self.tr("End of the chat"), self.tr("Beginning of the chat")
            self._speak(end if direction > 0 else start)
            return
        self._read_at = index, at = place
        message = self._message(index)
        if direction < 0:
            self.let_go()
        bar = self.verticalScrollBar()
        top = TOP + self._outer.before(index) + message.heights.before(at)
        lowest = bar.value() + self.viewport().height() - message.heights[at]
        if not bar.value() <= top <= lowest:
            bar.setValue(top)
        words = plain.of((message.rows[at].block,))
        is_other = before is None or before[0] != index
        # Whose answers a column has, its own name says; the model's would undo a blind comparison.
        is_named = is_other and not (self._is_column and message.reply is not None)
        self._speak(f"{name_of(message.reply)}: {words}" if is_named else words)

    def _next_text(self, direction: int) -> tuple[int, int] | None:
        """The next row with words after the one that was read, or from the top of the view on."""
        if self._read_at is not None and self._is_there(*self._read_at):
            index, at = self._read_at
        else:
            index, at = self._anchor
            at -= direction > 0
        while 0 <= index < len(self._entries):
            rows = self._message(index).rows
            at += direction
            while 0 <= at < len(rows):
                if rows[at].leaf is not None:
                    return index, at
                at += direction
            index += direction
            if 0 <= index < len(self._entries):
                at = -1 if direction > 0 else len(self._message(index).rows)
        return None

    def _is_there(self, index: int, at: int) -> bool:
        return index < len(self._entries) and at < len(self._message(index).rows)

    def _announce(self, reply: Reply) -> None:
        if self._is_column or self._entries.hides or not self.isVisibleTo(self.window()):
            # Which column has answered is told by whoever knows its name, and by nobody while the
            # comparison is blind. A page behind another one is not being read.
            return
        text = self.tr("{0} has answered.").format(name_of(reply))
        self._speak(f"{text} {_beginning(reply.text)}".strip())

    def _speak(self, words: str) -> None:
        words = words.replace("\t", ", ")
        announce(self, words)
        self.announced.emit(words)


def _beginning(text: str) -> str:
    """The beginning of an answer as plain words, to the end of a line where there is one."""
    if len(text) > _SPOKEN:
        cut = text.rfind("\n", 0, _SPOKEN)
        text = text[: cut if cut > 0 else _SPOKEN]
    return plain.of(markdown.document(text).blocks)
