"""The line above the columns, there only where it tells what nothing else does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from orca_desktop.domain import facts
from orca_desktop.domain.message import attached, plain_text
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.features.compare.reading.column_content import AT_WORK, ColumnContent
from orca_desktop.ui.features.compare.reading.labels import ElidedLabel
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.comparison import Comparison
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.domain.reply import Reply

_FILES: Final = Counted("1 file", QT_TRANSLATE_NOOP("ComparisonTop", "{n} files", None, 1))
_QUESTION: Final = 200
"""Characters of the question that are shown."""

_WHOLE: Final = 2000
"""Characters of it where there is more room."""


class ComparisonTop(QFrame):
    """The question where the title of the chat does not tell it, and how much answers agree.

    A blind comparison says here what it hides. It comes and goes with the comparison, not while
    answers are written, so that nothing moves under the reader.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareTop")
        self.question = ElidedLabel("compareQuestion")
        self.told = ElidedLabel("compareTold")
        self.told.setProperty("tone", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(12)
        row.addWidget(self.question, 1)
        row.addWidget(self.told, 1)

    def show_comparison(
        self,
        conversation: Conversation,
        turn: Turn,
        found: Comparison,
        every: Sequence[ColumnContent],
    ) -> None:
        """Show what is told of a comparison."""
        question = plain_text(turn.prompt)
        words = naming.short(question, _QUESTION)
        is_told = _tells(conversation.head.title, question)
        self.question.show_words("" if is_told else words, question if question != words else "")
        self.question.setVisible(not is_told)
        told = self._told(turn, found, every)
        self.told.show_words(told)
        self.told.setVisible(bool(told))
        self.setVisible(bool(told) or not is_told)

    def _told(self, turn: Turn, found: Comparison, every: Sequence[ColumnContent]) -> str:
        if found.hides:
            return self.tr(
                "Blind: settings, time and price show once you have chosen. "
                "Style may still give an answer away."
            )
        if found.plan.differing or len(every) < 2:
            return ""
        note = None
        if not any(each.state in AT_WORK for each in every):
            replies = [each.reply.id for each in every if each.reply is not None]
            note = facts.note(facts.stability(facts.texts_of(turn, replies)))
        return translate(note) if note is not None else self.tr("All are asked the same.")


class AboutComparison(QFrame):
    """What holds for all columns, and what they cost together; it stands over the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overText")
        self.setAccessibleName(self.tr("About this comparison"))
        self._costs: dict[str, Decimal | None] = {}
        self._told: list[str] = []
        self.question = QLabel()
        self.question.setObjectName("compareQuestion")
        self.words = QLabel()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 10)
        rows.setSpacing(4)
        for label in (self.question, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            rows.addWidget(label)

    def show_comparison(self, conversation: Conversation, turn: Turn, found: Comparison) -> None:
        """Show the question, and what is the same for all."""
        self._costs = {each.id: each.cost for each in _replies(conversation, turn, found)}
        self.question.setText(naming.short(plain_text(turn.prompt), _WHOLE))
        self._told = []
        if shared := naming.shared_words(found.plan):
            self._told.append(self.tr("Same for all: {settings}").format(settings=shared))
        along = []
        if files := len(attached(turn.prompt)):
            along.append(translate(counted("ComparisonTop", _FILES, files)))
        if turn.parent is not None:
            with_it, without = self.tr("with the chat so far"), self.tr("without the chat before")
            along.append(without if found.begins is not None else with_it)
        if along:
            self._told.append(self.tr("Asked {how}").format(how=values.listed(along)))
        self._show()

    def take(self, reply: Reply) -> None:
        """Take the newest value of an answer; what it costs is settled some time after its end."""
        if reply.id in self._costs and self._costs[reply.id] != reply.cost:
            self._costs[reply.id] = reply.cost
            self._show()

    def _show(self) -> None:
        known = [each for each in self._costs.values() if each is not None]
        told = list(self._told)
        if known:
            amount = values.money(sum(known, start=Decimal(0)))
            told.append(self.tr("All answers together: {amount}").format(amount=amount))
        self.words.setText("\n".join(told))


def _tells(title: str, question: str) -> bool:
    """Whether a title is the question, or its beginning as the program makes titles of it."""
    title, question = " ".join(title.split()), " ".join(question.split())
    return title == question or (title.endswith("…") and question.startswith(title[:-1].rstrip()))


def _replies(conversation: Conversation, turn: Turn, found: Comparison) -> Iterator[Reply]:
    """All answers of a comparison: every version, and those to the questions asked afterwards."""
    yield from turn.replies
    for turn_ids in found.continued:
        for turn_id in turn_ids:
            later = conversation.by_id.get(turn_id)
            yield from later.replies if later is not None else ()
