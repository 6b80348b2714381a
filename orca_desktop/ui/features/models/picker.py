"""The picker of models: a search as one types, starred, recent, recommended and all others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.models import ModelCard, found
from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.models import words
from orca_desktop.ui.features.models.rows import (
    ROW,
    FreeName,
    ModelDelegate,
    ModelRows,
    NoList,
    Row,
)
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.find_field import FindField
from orca_desktop.ui.widgets.grouped_list import GroupedList
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate as say, translated

translate = QCoreApplication.translate

_ANSWERS: Final = Counted(
    "", QT_TRANSLATE_NOOP("ModelPicker", "answers with up to {count} tokens", None, 1)
)
_SIZE: Final = (760, 640)
_LONGEST_TEXT: Final = 260


class ModelPicker(QDialog):
    """``chosen`` carries a model's name; ``starred`` and ``forgotten`` change what is known.

    The search keeps the focus: letters search, the arrows walk, Enter chooses, Escape leaves. A
    name that no list has is ``own_name_requested`` at first; ``use`` takes it.
    """

    chosen = Signal(str)
    own_name_requested = Signal(str)
    starred = Signal(str, bool)
    forgotten = Signal(str, str)
    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose the model"))
        dialogs.resize(self, *_SIZE)
        self._cards: tuple[ModelCard, ...] = ()
        self._groups: tuple[tuple[str, tuple[ModelCard, ...]], ...] = ()
        self._current = ""
        self._own_names: set[str] = set()
        self._no_list: NoList | None = None
        self.search = FindField(self.tr("Search models"), self.tr("Name or maker"))
        self.search.typed.connect(lambda _: self._fill(keep=False))
        self.search.taken.connect(self._choose)
        self._rows = ModelRows()
        self.list = self._make_list()
        self.search.find_in(self.list, self._count)
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setProperty("tone", "muted")
        self._lessons = QVBoxLayout()
        self._lessons.setSpacing(2)
        self._star = self._button("", self._toggle_star)
        self._use = self._button(self.tr("Use this model"), self._choose)
        self._use.setProperty("kind", "primary")
        self._state = QLabel()
        self._state.setProperty("tone", "small")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._refresh = self._button(self.tr("Refresh"), self.refresh_requested.emit)
        self._refresh.setProperty("kind", "link")
        QShortcut(QKeySequence("Ctrl+D"), self, self._toggle_star)
        self._lay_out()

    def _make_list(self) -> GroupedList:
        view = GroupedList()
        view.setObjectName("picking")
        view.setAccessibleName(self.tr("Models"))
        view.show_groups(self._rows, ModelDelegate(self._rows, view))
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        view.doubleClicked.connect(lambda _: self._choose())
        view.selectionModel().currentChanged.connect(lambda _now, _was: self._show_marked())
        return view

    @property
    def marked(self) -> Row | None:
        """The row that Enter would choose."""
        index = self.list.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        return row if isinstance(row, Row) else None

    def show_models(
        self,
        cards: Sequence[ModelCard],
        starred: Sequence[ModelCard],
        recent: Sequence[ModelCard],
        recommended: Sequence[ModelCard],
        *,
        is_listed: bool = True,
    ) -> None:
        """Show these models; what is searched for and what is marked stays.

        If not ``is_listed``, the gateway's list is missing among them.
        """
        self._no_list = None if is_listed else NoList()
        self._cards = tuple(cards)
        practice = tuple(card for card in cards if card.is_practice)
        others = tuple(card for card in cards if not card.is_practice and card.is_chat is not False)
        self._groups = (
            (self.tr("Starred"), tuple(starred)),
            (self.tr("Recent"), tuple(recent)),
            (self.tr("Recommended"), tuple(recommended)),
            (self.tr("All models"), others),
            (self.tr("Practice"), practice),
        )
        self._fill(keep=True)

    def show_current(self, model: str) -> None:
        """Mark the model in use."""
        self._current = model
        self.search.empty()
        self._fill(keep=False)

    def show_state(self, state: str, *, busy: bool = False) -> None:
        """Say how old the list is, or why it could not be renewed."""
        self._state.setText(state)
        self._refresh.setEnabled(not busy)
        if self._no_list is not None and self._no_list.is_asked is not busy:
            self._no_list = NoList(is_asked=busy)
            self._fill(keep=True)

    def use(self, model: str) -> None:
        """Choose a model by its name, also one that no list has."""
        self._own_names.add(model)
        self.chosen.emit(model)
        self.accept()

    def _fill(self, *, keep: bool) -> None:
        text = self.search.text().strip()
        before = self.marked if keep else None
        rows: list[Row] = [self._no_list] if self._no_list is not None else []
        headings: dict[int, str] = {}
        if text:
            rows += found(self._cards, text)
            if not any(isinstance(row, ModelCard) and row.id == text for row in rows):
                rows.append(FreeName(text))
        else:
            for title, cards in self._groups:
                if cards:
                    headings[len(rows)] = title
                    rows += cards
        self._rows.show_rows(rows, headings)
        self._mark(self._place(rows, before))

    def _place(self, rows: Sequence[Row], before: Row | None) -> int:
        """Which row to mark: the one that was, else the model in use, else the first."""
        wanted = before.id if isinstance(before, ModelCard) else self._current
        if not self.search.text().strip() or before is not None:
            for place, row in enumerate(rows):
                if isinstance(row, ModelCard) and row.id == wanted:
                    return place
        first = next((n for n, row in enumerate(rows) if isinstance(row, ModelCard)), -1)
        return first if first >= 0 or not rows else 0

    def _mark(self, place: int) -> None:
        index = self._rows.index(place, 0) if place >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if place >= 0:
            # The rows of a list that was just filled are laid out a moment later.
            QTimer.singleShot(0, self, lambda: self._show_place(place))
        self._show_marked()

    def _show_place(self, place: int) -> None:
        if place < self._rows.rowCount():
            self.list.scrollTo(self._rows.index(place, 0))

    def _count(self) -> int:
        """How many models are among the rows; a name that no list has is offered, not found."""
        rows = (self._rows.index(row, 0).data(ROW) for row in range(self._rows.rowCount()))
        return sum(isinstance(row, ModelCard) for row in rows)

    def _show_marked(self) -> None:
        row = self.marked
        card = row if isinstance(row, ModelCard) else None
        self._use.setEnabled(row is not None)
        is_missing = isinstance(row, NoList)
        self._use.setText(self.tr("Try again") if is_missing else self.tr("Use this model"))
        self._star.setVisible(card is not None)
        is_starred = card is not None and card.is_starred
        self._star.setText(self.tr("Remove the star") if is_starred else self.tr("Star"))
        self._star.setToolTip(self.tr("Ctrl+D"))
        self._about.setText(self._told_of(row))
        self._show_lessons(card)

    def _told_of(self, row: Row | None) -> str:
        match row:
            case ModelCard():
                return about(row)
            case FreeName() if self._no_list is not None:
                return self.tr(
                    "The list is not loaded, so this name may exist or not. It is asked as it "
                    "stands; the gateway decides."
                )
            case FreeName():
                return self.tr(
                    "No list has this name. It is asked as it stands; the gateway decides."
                )
            case NoList():
                return self.tr("Without the gateway's list only a few models are known here.")
            case _:
                return ""

    def _show_lessons(self, card: ModelCard | None) -> None:
        while (item := self._lessons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for lesson in card.lessons if card is not None else ():
            row = BY_NAME.get(lesson.parameter)
            label = translated("parameters", row.label) if row else lesson.parameter
            button = self._button(
                self.tr("Learnt: it refuses {name}. Forget this").format(name=label),
                lambda _=False, each=lesson: self.forgotten.emit(each.model, each.parameter),
            )
            button.setProperty("kind", "link")
            button.setToolTip(lesson.words)
            self._lessons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _toggle_star(self) -> None:
        row = self.marked
        if isinstance(row, ModelCard):
            self.starred.emit(row.id, not row.is_starred)

    def _choose(self) -> None:
        match self.marked:
            case ModelCard(id=name):
                self.use(name)
            case FreeName(name=name) if name in self._own_names:
                self.use(name)
            case FreeName(name=name):
                self.own_name_requested.emit(name)
            case NoList(False):
                self.refresh_requested.emit()
            case _:
                pass

    def _button(self, text: str, doing: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(doing)
        return button

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Prices are for a million tokens."))
        hint.setProperty("tone", "small")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.search, 1)
        head.addWidget(hint)
        card = QFrame()
        card.setProperty("kind", "card")
        told = QVBoxLayout(card)
        told.setContentsMargins(14, 10, 14, 10)
        told.setSpacing(4)
        told.addWidget(self._about)
        told.addLayout(self._lessons)
        self._about.setMinimumHeight(self._about.fontMetrics().lineSpacing() * 3)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._state)
        foot.addWidget(self._refresh)
        foot.addStretch(1)
        foot.addWidget(self._star)
        foot.addWidget(self._use)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(card)
        column.addLayout(foot)


def about(card: ModelCard) -> str:
    """What the foot tells of the marked model."""
    described = translated("models", card.description) if card.is_practice else card.description
    explanation = say(card.alias) if card.alias else described
    explanation = " ".join(explanation.split())
    if len(explanation) > _LONGEST_TEXT:
        explanation = f"{explanation[: _LONGEST_TEXT - 1]}…"
    facts = [told for told in (words.abilities(card),) if told and not card.alias]
    if card.max_output is not None:
        most = words.short(card.max_output)
        facts.append(say(counted("ModelPicker", _ANSWERS, card.max_output, count=most)))
    if card.resolved:
        facts.append(
            translate("ModelPicker", "answered last by {model}").format(model=card.resolved)
        )
    if not card.is_listed and not card.is_practice and not card.alias:
        facts.append(translate("ModelPicker", "not in the gateway's list"))
    told = values.listed(facts)
    return "\n".join(each for each in (explanation, told[:1].upper() + told[1:]) if each)
