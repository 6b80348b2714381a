"""Underlines words in a field that no dictionary has, and offers others in its menu."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from orca_desktop.spelling.words import LONGEST, TextWord, words_of
from orca_desktop.ui.features.spelling.speller import Speller
from orca_desktop.ui.platform import screens

if TYPE_CHECKING:
    from orca_desktop.ui.widgets.writing_field import WritingField

PAUSE_MS: Final = 150
"""After so long without a key the words in sight are looked at."""
_LARGE: Final = re.compile("[\U00010000-\U0010ffff]")
"""What is one character in Python and two to Qt."""


class SpellingMarks(QObject):
    """Looks at what is in sight of a field once typing pauses, and never while a key is handled.

    ``color`` tells that of the line; ``keep`` is given a word that is right from now on.
    """

    def __init__(
        self,
        field: WritingField,
        speller: Speller,
        color: Callable[[], QColor],
        keep: Callable[[str], None],
    ) -> None:
        super().__init__(field)
        self._field = field
        self._speller = speller
        self._color = color
        self._keep = keep
        self._has_changed = False
        self._is_typing = False
        self._is_stale = False
        self.marked: tuple[TextWord, ...] = ()
        """The words that are underlined."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.look)
        field.document().contentsChange.connect(self._note_change)
        field.cursorPositionChanged.connect(self._note_move)
        field.verticalScrollBar().valueChanged.connect(lambda _: self._look_soon())
        speller.learned.connect(self.look)
        field.offers.append(self._offer)
        self._look_soon()

    def look(self) -> None:
        """Underline what is wrong among the words in sight."""
        found: tuple[TextWord, ...] = ()
        if self._speller.is_on and self._field.isVisible() and not self._field.isReadOnly():
            found = tuple(self._wrong())
        if found != self.marked or self._is_stale:
            self.marked, self._is_stale = found, False
            self._field.setExtraSelections([self._mark(each) for each in found])

    def _wrong(self) -> list[TextWord]:
        view = self._field.viewport().rect()
        start = self._field.cursorForPosition(QPoint(0, 0)).position()
        end = self._field.cursorForPosition(view.bottomRight()).position() + 1
        # What is being written is not wrong yet.
        at = self._field.textCursor().position() if self._is_typing else -1
        return [
            each
            for each in words_of(self._text, max(start - LONGEST, 0), end)
            if not each.start <= at <= each.end and self._speller.is_wrong(each.word)
        ]

    @property
    def _text(self) -> str:
        """The text, in which each place is the one that Qt means."""
        text = self._field.toPlainText()
        return text if text.isascii() else _LARGE.sub("\ufffc\ufffc", text)

    def _mark(self, word: TextWord) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(self._color())
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._cursor(word)
        mark.format = form
        return mark

    def _cursor(self, word: TextWord) -> QTextCursor:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _note_change(self, at: int, _removed: int, added: int) -> None:
        # A text that is shown whole was not written just now.
        is_whole = not at and added > 1 and added >= self._field.document().characterCount() - 1
        self._has_changed = not is_whole
        self._is_stale = True  # what is marked may stand elsewhere
        self._look_soon()

    def _note_move(self) -> None:
        self._is_typing, self._has_changed = self._has_changed, False
        self._look_soon()

    def _look_soon(self) -> None:
        self._pause.start(PAUSE_MS)

    # -- the menu ---------------------------------------------------------------------------------

    def _offer(self, menu: QMenu, at: int) -> None:
        """Offer other words above all else, where the menu is that of a wrong one."""
        near = words_of(self._text, max(at - LONGEST, 0), at + 1)
        here = next((each for each in near if each.start <= at <= each.end), None)
        if here is None or not self._speller.is_wrong(here.word):
            return
        first = menu.actions()[0]
        waiting = QAction(self.tr("Looking for other words…"), menu)
        waiting.setEnabled(False)
        keep = QAction(self.tr("Add to dictionary"), menu)
        keep.triggered.connect(lambda: self._keep(here.word))
        for each in (waiting, keep):
            menu.insertAction(first, each)
        menu.insertSeparator(first)

        def show(words: tuple[str, ...]) -> None:
            if not shiboken6.isValid(menu):
                return
            if not words:
                waiting.setText(self.tr("No other word is known"))
                return
            for word in words:
                action = QAction(word.replace("&", "&&"), menu)
                action.triggered.connect(lambda _=False, word=word: self._replace(here, word))
                menu.insertAction(waiting, action)
            menu.removeAction(waiting)
            _keep_on_screen(menu)

        self._speller.suggest(here.word, show)

    def _replace(self, here: TextWord, word: str) -> None:
        if self._cursor(here).selectedText().replace("’", "'") == here.word:
            self._field.put_over(here.start, here.end, word)


def _keep_on_screen(menu: QMenu) -> None:
    """Move a menu that has grown up, as far as it would stand below the edge of the screen."""
    size, room = menu.sizeHint(), screens.room(menu)
    top = min(menu.y(), room.bottom() - size.height() + 1)
    if menu.isVisible() and top < menu.y():
        menu.move(menu.x(), max(top, room.top()))
