"""All comparisons in a list that can be searched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.folding import fold
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.store import ComparisonsFound, ComparisonSummary
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.eliding import isolated
from orca_desktop.ui.widgets.find_field import FindField
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

_LONGEST: Final = 90
_SIZE: Final = (660, 480)
_COLUMNS: Final = Counted("1 column", QT_TRANSLATE_NOOP("ComparisonList", "{n} columns", None, 1))


class ComparisonRows(QAbstractListModel):
    """The comparisons that have the words of a search, the latest first.

    What a row says is made when it comes into sight. ``more_requested`` asks for those after
    some (``ComparisonsFound``), as one scrolls or searches; ``add`` brings them.
    """

    more_requested = Signal(object)
    added = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._after: tuple[int, int] | None = None
        self._is_awaited = False
        self._found: list[ComparisonSummary] = []
        self._searched: list[str] = []
        self._wanted: list[str] = []
        self._shown: list[ComparisonSummary] = []

    @property
    def has_any(self) -> bool:
        """Whether there is any at all, searched for or not."""
        return bool(self._found)

    @property
    def has_more(self) -> bool:
        """Whether there are more than those that are here."""
        return self._after is not None

    def summary(self, row: int) -> ComparisonSummary | None:
        """The comparison of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def add(self, more: ComparisonsFound) -> None:
        """Add comparisons after those that are there."""
        self._after, self._is_awaited = more.after, False
        searched = [_searched(each) for each in more.found]
        self._found += more.found
        self._searched += searched
        fitting = self._fitting(more.found, searched)
        if fitting:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(fitting) - 1)
            self._shown += fitting
            self.endInsertRows()
        self.added.emit()
        if self._wanted:
            self.ask_for_more()

    def ask_for_more(self) -> None:
        """Ask for those that come next, if there are any and they are not on their way."""
        if self._after is not None and not self._is_awaited:
            self._is_awaited = True
            self.more_requested.emit(self._after)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self.has_more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if not parent.isValid():
            self.ask_for_more()

    def search(self, text: str) -> None:
        """Show what has all the words of a text."""
        self.beginResetModel()
        self._wanted = fold(text).split()
        self._shown = self._fitting(self._found, self._searched)
        self.endResetModel()
        if self._wanted:
            self.ask_for_more()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        summary = self.summary(index.row())
        if summary is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._words(summary)

    def _fitting(
        self, found: Sequence[ComparisonSummary], searched: Sequence[str]
    ) -> list[ComparisonSummary]:
        both = zip(found, searched, strict=True)
        return [each for each, words in both if all(wanted in words for wanted in self._wanted)]

    def _words(self, found: ComparisonSummary) -> str:
        """Two lines: what was asked, and what was compared when, with what was chosen."""
        comparison = found.comparison
        parts = [
            _questions(found),
            translate(counted("ComparisonList", _COLUMNS, len(comparison.columns))),
            values.moment(found.created),
        ]
        if comparison.hides:
            parts.append(self.tr("blind"))
        elif comparison.winner_variant is not None:
            letter = comparison.letter(comparison.winner_variant.id)
            parts.append(self.tr("{column} chosen").format(column=_winner(found, letter)))
        if not found.question.startswith(found.title.rstrip("…")):
            parts.append(isolated(naming.short(found.title)))
        return f"{isolated(naming.short(found.question, _LONGEST))}\n{' · '.join(parts)}"


class ComparisonListDialog(QDialog):
    """Shows comparisons, the latest first; ``chosen`` is the one to open.

    The search keeps the focus: letters search, the arrows walk, Enter opens.
    """

    def __init__(self, first: ComparisonsFound, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: ComparisonSummary | None = None
        self.setWindowTitle(self.tr("All comparisons"))
        self.search = FindField(
            self.tr("Search comparisons"), self.tr("Question, chat, setting or day")
        )
        self.rows = ComparisonRows(self)
        self.list = self._make_list()
        self.search.find_in(self.list)
        self.nothing = QLabel()
        self.nothing.setProperty("tone", "muted")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        buttons = self._make_buttons()
        self.search.typed.connect(self._filter)
        self.search.taken.connect(self._open)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(self.search)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(buttons)
        self.open_button.setDefault(True)
        dialogs.resize(self, *_SIZE)
        self.rows.add(first)
        self.rows.added.connect(self._show_what_there_is)
        self.search.setVisible(self.rows.has_any)
        self._filter("")
        self.search.setFocus()

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("comparisons")
        view.setAccessibleName(self.tr("All comparisons"))
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setUniformItemSizes(True)
        scroll_downwards(view)
        view.setModel(self.rows)
        view.doubleClicked.connect(self._open)
        view.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        return view

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.addButton(
            self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.open_button.setProperty("kind", "primary")
        buttons.accepted.connect(self._open)
        buttons.rejected.connect(self.reject)
        return buttons

    def _filter(self, text: str) -> None:
        """Show what has all the words, and mark the first of it."""
        self.rows.search(text)
        self.list.setCurrentIndex(self.rows.index(0))
        self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        is_any = self.rows.rowCount() > 0
        if is_any and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0))
        self.list.setVisible(is_any)
        self.nothing.setVisible(not is_any)
        if self.rows.has_more:
            self.nothing.setText(self.tr("Searching …"))
        elif self.rows.has_any:
            self.nothing.setText(self.search.nothing.text())
        else:
            self.nothing.setText(
                self.tr("Nothing was compared yet. Write a question and press Compare.")
            )
        self.open_button.setEnabled(is_any)

    def _follow_scrolling(self, place: int) -> None:
        bar = self.list.verticalScrollBar()
        if place + 2 * bar.pageStep() >= bar.maximum():
            self.rows.ask_for_more()

    def _open(self) -> None:
        chosen = self.rows.summary(self.list.currentIndex().row())
        if chosen is not None:
            self.chosen = chosen
            self.accept()


def _questions(found: ComparisonSummary) -> str:
    plan = found.comparison.plan
    return values.listed(naming.question_words(each) for each in plan.questions)


def _winner(found: ComparisonSummary, letter: str) -> str:
    """The chosen column: its letter, and its name or first difference."""
    variant = found.comparison.winner_variant
    if variant is None:
        return letter
    about = naming.about(found.comparison, variant.id)
    return f"{letter} ({about[0]})" if about else letter


def _searched(found: ComparisonSummary) -> str:
    """All that a search looks at; nothing of the columns while a blind comparison hides them."""
    parts = [found.question, found.title, _questions(found), values.moment(found.created)]
    comparison = found.comparison
    if not comparison.hides:
        for column in comparison.columns:
            parts += naming.about(comparison, column.variant_id)
    return fold(" ".join(parts))
