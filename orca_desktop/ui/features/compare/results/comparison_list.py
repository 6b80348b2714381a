"""All comparisons in a list that can be searched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.store import ComparisonSummary
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

_LONGEST: Final = 90
_WALKING: Final = frozenset(
    {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
)

_COLUMNS: Final = Counted("1 column", QT_TRANSLATE_NOOP("ComparisonList", "{n} columns", None, 1))


class ComparisonListDialog(QDialog):
    """Shows comparisons, the latest first; ``chosen`` is the one to open.

    The search keeps the focus: letters search, the arrows walk, Enter opens.
    """

    def __init__(self, found: Sequence[ComparisonSummary], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: ComparisonSummary | None = None
        self._found = list(found)
        self._searched = [_searched(each) for each in self._found]
        self.setWindowTitle(self.tr("All comparisons"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Question, chat, setting or day"))
        self.search.setAccessibleName(self.tr("Search comparisons"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("All comparisons"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        scroll_downwards(self.list)
        for each in self._found:
            self.list.addItem(QListWidgetItem(self._words(each)))
        self.nothing = QLabel()
        self.nothing.setProperty("tone", "muted")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        buttons = self._make_buttons()
        self.list.itemDoubleClicked.connect(self._open)
        self.search.textChanged.connect(self._filter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(self.search)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(buttons)
        self.resize(660, 480)
        self.search.setVisible(bool(self._found))
        self._filter("")
        self.search.setFocus()

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.addButton(
            self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.open_button.setProperty("kind", "primary")
        self.open_button.setDefault(True)
        buttons.accepted.connect(self._open)
        buttons.rejected.connect(self.reject)
        return buttons

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _WALKING:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        """Show what has all the words, and mark the first of it."""
        wanted = text.casefold().split()
        shown = []
        for row, words in enumerate(self._searched):
            hits = all(each in words for each in wanted)
            self.list.item(row).setHidden(not hits)
            shown += [row] if hits else []
        if shown:
            self.list.setCurrentRow(shown[0])
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.nothing.setText(
            self.tr("No comparison has these words.")
            if self._found
            else self.tr("Nothing was compared yet. Write a question and press Compare.")
        )
        self.open_button.setEnabled(bool(shown))

    def _open(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found) and not self.list.item(row).isHidden():
            self.chosen = self._found[row]
            self.accept()

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
            parts.append(naming.short(found.title))
        return f"{naming.short(found.question, _LONGEST)}\n{' · '.join(parts)}"


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
    return " ".join(parts).casefold()
