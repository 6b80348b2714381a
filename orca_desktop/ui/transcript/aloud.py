"""What a screen reader speaks of the page: a finished answer, and each step through the texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from orca_desktop.domain.reply import Reply
from orca_desktop.render import markdown, plain
from orca_desktop.ui.transcript.head_view import name_of
from orca_desktop.ui.transcript.scroll_controller import ScrollController
from orca_desktop.ui.wording import values
from orca_desktop.viewmodels.transcript.model import TranscriptModel
from orca_desktop.viewmodels.transcript.viewport import TOP, Viewport

_SPOKEN: Final = 1000


class ReadingAloud:
    """Goes from one piece of text to the next and has it spoken; ``speak`` is given the words."""

    def __init__(
        self,
        model: TranscriptModel,
        viewport: Viewport,
        scrolling: ScrollController,
        speak: Callable[[str], None],
    ) -> None:
        self._model = model
        self._viewport = viewport
        self._scrolling = scrolling
        self._speak = speak
        self._read_at: tuple[int, int] | None = None

    def turn_page(self) -> None:
        """Begin anew, as another conversation is shown."""
        self._read_at = None

    def step(self, direction: int) -> bool:
        """Speak the next text or the one before; ``False`` when nobody listens."""
        if not QAccessible.isActive() or not len(self._model):
            return False
        before, place = self._read_at, self._next_text(direction)
        if place is None:
            translate = QCoreApplication.translate
            end = translate("Transcript", "End of the chat")
            start = translate("Transcript", "Beginning of the chat")
            self._tell(end if direction > 0 else start)
            return True
        self._read_at = index, at = place
        message = self._model.message(index)
        self._bring_into_sight(direction, index, at)
        words = plain.of((message.rows[at].block,))
        is_other = before is None or before[0] != index
        # Whose answers a column has, its own name says; the model's would undo a blind comparison.
        is_named = is_other and not (self._model.is_column and message.reply is not None)
        self._tell(values.named(name_of(message.reply), words) if is_named else words)
        return True

    def announce(self, reply: Reply) -> None:
        """Say that an answer is there, and how it begins."""
        said = QCoreApplication.translate("Transcript", "{0} has answered.")
        self._tell(f"{said.format(name_of(reply))} {_beginning(reply.text)}".strip())

    def _bring_into_sight(self, direction: int, index: int, at: int) -> None:
        if direction < 0:
            self._scrolling.let_go()
        top = TOP + self._model.before(index, at)
        height = self._model.message(index).heights[at]
        self._scrolling.show_between(top, top + height)

    def _next_text(self, direction: int) -> tuple[int, int] | None:
        """The next row with words after the one that was read, or from the top of the view on."""
        if self._read_at is not None and self._is_there(*self._read_at):
            index, at = self._read_at
        else:
            index, at = self._viewport.anchor
            at -= direction > 0
        while 0 <= index < len(self._model):
            rows = self._model.message(index).rows
            at += direction
            while 0 <= at < len(rows):
                if rows[at].leaf is not None:
                    return index, at
                at += direction
            index += direction
            if 0 <= index < len(self._model):
                at = -1 if direction > 0 else len(self._model.message(index).rows)
        return None

    def _is_there(self, index: int, at: int) -> bool:
        return index < len(self._model) and at < len(self._model.message(index).rows)

    def _tell(self, words: str) -> None:
        self._speak(words.replace("\t", ", "))


def _beginning(text: str) -> str:
    """The beginning of an answer as plain words, to the end of a line where there is one."""
    if len(text) > _SPOKEN:
        cut = text.rfind("\n", 0, _SPOKEN)
        text = text[: cut if cut > 0 else _SPOKEN]
    return plain.of(markdown.document(text).blocks)
