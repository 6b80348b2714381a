"""The line above the columns: what they share, how far they are, and what is done with all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain import facts
from orca_desktop.domain.message import attached, plain_text
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.features.compare.reading.column_content import AT_WORK, BROKEN, ColumnContent
from orca_desktop.ui.features.compare.reading.labels import BETWEEN, ElidedLabel
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.comparison import Comparison
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.domain.reply import Reply

_FILES: Final = Counted("1 file", QT_TRANSLATE_NOOP("ComparisonTop", "{n} files", None, 1))
_QUESTION: Final = 200
"""Characters of the question that are shown."""


class ComparisonTop(QFrame):
    """Tells the question only where the title of the conversation does not tell it already.

    The signals are the rows of its menu; ``reveal``, ``stop_all``, ``retry_failed`` and ``back``
    are its buttons.
    """

    column_requested = Signal()
    another_requested = Signal()
    duplicate_requested = Signal()
    recipe_requested = Signal()
    copy_requested = Signal()
    table_requested = Signal()
    list_requested = Signal()
    liked_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareTop")
        self._hides = False
        self._progress = ""
        self._costs: dict[str, Decimal | None] = {}
        self.question = ElidedLabel("compareQuestion")
        self.same = ElidedLabel("compareSame")
        self.same.setProperty("tone", "small")
        self.state = QLabel()
        self.state.setProperty("tone", "small")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.reveal = _button(self.tr("Reveal"))
        self.stop_all = _button(self.tr("Stop all"))
        self.retry_failed = _button(self.tr("Retry failed"))
        self.back = _button(self.tr("Back to the chat"))
        self.more = IconButton("more", self.tr("More about this comparison"))
        self._lay_out()
        self.more.clicked.connect(self._open_menu)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.question)
        told.addWidget(self.same)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addLayout(told, 1)
        row.addWidget(self.state)
        for button in (self.reveal, self.stop_all, self.retry_failed, self.back, self.more):
            row.addWidget(button)

    def show_comparison(
        self,
        conversation: Conversation,
        turn: Turn,
        found: Comparison,
        every: Sequence[ColumnContent],
    ) -> None:
        """Show what is told of a comparison; while it hides, nothing here leads to the rest."""
        self._hides = found.hides
        self._costs = {each.id: each.cost for each in _replies(conversation, turn, found)}
        question = plain_text(turn.prompt)
        words = naming.short(question, _QUESTION)
        self.question.show_words(words, question if question != words else "")
        self.question.setVisible(conversation.head.title.strip() != question.strip())
        files = len(attached(turn.prompt))
        same = self._same(found, files, follows=turn.parent is not None)
        self.same.show_words(same)
        self.same.setVisible(bool(same))
        self._progress = self._come_on(turn, found, every)
        self._show_state()
        at_work = any(each.state in AT_WORK for each in every)
        self.stop_all.setVisible(at_work)
        self.retry_failed.setVisible(not at_work and any(each.state in BROKEN for each in every))
        self.reveal.setVisible(found.hides)
        # The chat shows an answer with its settings.
        self.back.setVisible(not found.hides)

    def _same(self, found: Comparison, files: int, *, follows: bool) -> str:
        if found.hides:
            return self.tr(
                "Blind: settings, time and price show once you have chosen. "
                "Style may still give an answer away."
            )
        words = [naming.shared_words(found.plan)]
        if files:
            words.append(translate(counted("ComparisonTop", _FILES, files)))
        if follows:
            is_alone = found.begins is not None
            with_it, without = self.tr("with the chat so far"), self.tr("without the chat before")
            words.append(without if is_alone else with_it)
        shared = BETWEEN.join(each for each in words if each)
        return self.tr("Same for all: {settings}").format(settings=shared) if shared else ""

    def take(self, reply: Reply) -> None:
        """Take the newest value of an answer; what it costs is settled some time after its end."""
        if reply.id in self._costs and self._costs[reply.id] != reply.cost:
            self._costs[reply.id] = reply.cost
            self._show_state()

    def _come_on(self, turn: Turn, found: Comparison, every: Sequence[ColumnContent]) -> str:
        """How far the columns are, or, where all are asked the same, how much they agree."""
        if any(each.state in AT_WORK for each in every):
            done = sum(each.state not in AT_WORK | BROKEN for each in every)
            return values.filled(self.tr("{done} of {all} finished"), done=done, all=len(every))
        if not found.hides and not found.plan.differing and len(every) > 1:
            replies = [each.reply.id for each in every if each.reply is not None]
            note = facts.note(facts.stability(facts.texts_of(turn, replies)))
            return translate(note) if note is not None else ""
        return ""

    def _show_state(self) -> None:
        """Show how far the columns are, and what all answers cost together."""
        words = [self._progress] if self._progress else []
        known = [each for each in self._costs.values() if each is not None]
        if known and not self._hides:
            words.append(values.money(sum(known, start=Decimal(0))))
        self.state.setText(BETWEEN.join(words))
        self.state.setVisible(bool(words))

    def offers(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """The menu as it is now: words, and what they do."""
        always = (
            (self.tr("All comparisons…"), self.list_requested.emit),
            (self.tr("What you liked…"), self.liked_requested.emit),
        )
        if self._hides:
            return always
        return (
            (self.tr("Add a column…"), self.column_requested.emit),
            (self.tr("Ask another question with these columns…"), self.another_requested.emit),
            (self.tr("Duplicate and change…"), self.duplicate_requested.emit),
            (self.tr("Keep as a recipe…"), self.recipe_requested.emit),
            (self.tr("Copy as table"), self.copy_requested.emit),
            (self.tr("Export as a table (CSV)…"), self.table_requested.emit),
            *always,
        )

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act in self.offers():
            offer(menu, words, act)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _replies(conversation: Conversation, turn: Turn, found: Comparison) -> Iterator[Reply]:
    """All answers of a comparison: every version, and those to the questions asked afterwards."""
    yield from turn.replies
    for turn_ids in found.continued:
        for turn_id in turn_ids:
            later = conversation.by_id.get(turn_id)
            yield from later.replies if later is not None else ()


def offer(menu: QMenu, words: str, act: Callable[[], object]) -> None:
    """Put a line into a menu."""
    action = QAction(words, menu)
    action.triggered.connect(partial(_do, act))
    menu.addAction(action)


def _do(act: Callable[[], object], _checked: bool = False) -> None:
    act()


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words)
    button.setProperty("kind", "small")
    return button
