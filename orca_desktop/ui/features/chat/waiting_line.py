"""Questions that wait for the end of an answer, in their order, above the field to write in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Draft

_SIGN: Final = 16
_FILES: Final = Counted("1 file", QT_TRANSLATE_NOOP("WaitingLine", "{n} files", None, 1))


class WaitingLine(QFrame):
    """A line for each question; the uppermost is asked next.

    ``changed`` tells that others wait, ``taken`` carries a question that is to be changed, and
    ``removed`` the place and the question that the person took away. ``ask`` asks the next one; it
    is offered while nothing is being answered.
    """

    changed = Signal()
    taken = Signal(object)
    removed = Signal(int, object)

    def __init__(self, ask: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self.setObjectName("waiting")
        self.setAccessibleName(self.tr("Waiting questions"))
        self._drafts: tuple[Draft, ...] = ()
        self._is_running = False
        self._lines: list[QWidget] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(4, 0, 0, 0)
        self._rows.setSpacing(0)
        self.hide()

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """The questions that wait, the next one first."""
        return self._drafts

    def show_drafts(self, drafts: Iterable[Draft]) -> None:
        """Let these wait and no others."""
        if (now := tuple(drafts)) != self._drafts:
            self._drafts = now
            self._fill()
            self.changed.emit()

    def show_running(self, *, is_running: bool) -> None:
        """Offer to ask the next one at once where nothing is being answered."""
        if is_running is not self._is_running:
            self._is_running = is_running
            self._fill()

    def add(self, draft: Draft) -> None:
        """Let a question wait behind the others."""
        self.show_drafts((*self._drafts, draft))
        announce(self, self.tr("It waits until the answer has ended."))

    def insert(self, place: int, draft: Draft) -> None:
        """Let a question wait where it was."""
        self.show_drafts((*self._drafts[:place], draft, *self._drafts[place:]))

    def take(self, place: int = 0) -> Draft | None:
        """The question at a place, which waits no more; nothing if there is none."""
        if place >= len(self._drafts):
            return None
        draft = self._drafts[place]
        self.show_drafts((*self._drafts[:place], *self._drafts[place + 1 :]))
        return draft

    def _fill(self) -> None:
        for each in self._lines:
            self._rows.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._lines = [self._line(place, each) for place, each in enumerate(self._drafts)]
        for each in self._lines:
            self._rows.addWidget(each)
        self.setVisible(bool(self._drafts))

    def _line(self, place: int, draft: Draft) -> QWidget:
        line = QWidget()
        words = QLabel(self._words(draft))
        words.setProperty("tone", "muted")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.setToolTip(draft.text[:1_000])
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(words, 1)
        if not place and not self._is_running:
            ask = IconButton("send", self.tr("Ask it now"), size=_SIGN)
            ask.clicked.connect(self._ask)
            row.addWidget(ask)
        change = IconButton("pencil", self.tr("Change this question"), size=_SIGN)
        change.clicked.connect(lambda: self._change(place))
        remove = IconButton("close", self.tr("Remove this question"), size=_SIGN)
        remove.clicked.connect(lambda: self._remove(place))
        row.addWidget(change)
        row.addWidget(remove)
        return line

    def _words(self, draft: Draft) -> str:
        told = " ".join(draft.text.split())
        if draft.blocks:
            files = translate(counted("WaitingLine", _FILES, len(draft.blocks)))
            told = f"{files} · {told}" if told else files
        return self.tr("Waits: {question}").format(question=told)

    def _change(self, place: int) -> None:
        if (draft := self.take(place)) is not None:
            self.taken.emit(draft)

    def _remove(self, place: int) -> None:
        if (draft := self.take(place)) is not None:
            self.removed.emit(place, draft)
