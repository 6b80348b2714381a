"""The field for searching the library, with what the search is narrowed to as chips below it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from orca_desktop.domain import clock, search_filters, tags
from orca_desktop.domain.search_filters import (
    FilterKind,
    Holding,
    SearchFilter,
    SearchText,
    Speaker,
)
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.ui.widgets import button_menu
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.flow_layout import FlowLayout
from orca_desktop.ui.widgets.icon_button import ButtonTone, IconButton
from orca_desktop.ui.wording import search_filters as wording
from orca_desktop.ui.wording.translation import translate

_TIMES: Final = (
    (QT_TRANSLATE_NOOP("search", "Today"), 0),
    (QT_TRANSLATE_NOOP("search", "Last 7 days"), 6),
    (QT_TRANSLATE_NOOP("search", "Last 30 days"), 29),
    (QT_TRANSLATE_NOOP("search", "Last 365 days"), 364),
)
_TICK: Final = 12
_STEP: Final = 16
_MOST_LISTED: Final = 30
"""So many models, folders or tags stand in the menu; others can be typed."""


@dataclass(frozen=True, slots=True)
class FilterNames:
    """What a search can be narrowed to by name."""

    models: Sequence[str] = ()
    folders: Sequence[str] = ()
    tags: Sequence[str] = ()


class _Field(QLineEdit):
    """``ended`` says that a word was ended, ``taken_back`` that Backspace has nothing to delete."""

    ended = Signal()
    taken_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_back = event.key() == Qt.Key.Key_Backspace
        if is_back and not self.cursorPosition() and not self.hasSelectedText():
            self.taken_back.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.ended.emit()


class SearchField(QWidget):
    """What is searched for: words in the ``field``, filters as chips that a click takes away.

    A filter that is typed, such as ``has:code``, becomes a chip when its word ends. ``names`` is
    asked for what the menu offers. ``tag_chosen`` asks for all tags, at one of them or at none.
    """

    changed = Signal()
    tag_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: Callable[[], FilterNames] = FilterNames
        self._filters: tuple[SearchFilter, ...] = ()
        self.field = _Field()
        self.field.setAccessibleName(self.tr("Search conversations"))
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setClearButtonEnabled(False)
        self.filter_button = IconButton("filter", self.tr("Narrow the search"))
        self.hits = QLabel()
        self.hits.setObjectName("hits")
        self.hits.setTextFormat(Qt.TextFormat.PlainText)
        self.hits.setWordWrap(True)
        self.hits.setProperty("tone", "small")
        self.previous_hit = IconButton("chevron-up", self.tr("Previous hit"), size=_STEP)
        self.next_hit = IconButton("chevron-down", self.tr("Next hit"), size=_STEP)
        self.previous_hit.name(self.tr("Previous hit"), "Shift+F3")
        self.next_hit.name(self.tr("Next hit"), "F3")
        self._steps = QWidget()
        self._steps.hide()
        self._chips = QWidget()
        self._row = FlowLayout(self._chips, gap=4)
        self._chips.hide()
        self.cut = QLabel(self.tr("There may be more. Narrow the search to see it."))
        self.cut.setWordWrap(True)
        self.cut.setProperty("tone", "small")
        self.cut.hide()
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.field, 1)
        top.addWidget(self.filter_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(top)
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(2)
        steps.addWidget(self.hits, 1)
        steps.addWidget(self.previous_hit)
        steps.addWidget(self.next_hit)
        rows.addWidget(self._chips)
        rows.addWidget(self._steps)
        rows.addWidget(self.cut)
        self.setFocusProxy(self.field)
        self.changed.connect(self.cut.hide)
        self.changed.connect(self._steps.hide)
        self.field.textChanged.connect(lambda _: self.changed.emit())
        self.field.ended.connect(self._take_typed)
        self.field.taken_back.connect(self._take_last)
        self.filter_button.clicked.connect(self._show_menu)

    @property
    def asked(self) -> SearchText:
        """What is searched for: the chips, and what is typed."""
        typed = search_filters.parted(self.field.text())
        both = dict.fromkeys((*self._filters, *typed.filters))
        return SearchText(typed.words.strip(), tuple(both))

    @property
    def text(self) -> str:
        """All of it as one text; empty where nothing is searched for."""
        return str(self.asked)

    def clear(self) -> None:
        """Search for nothing."""
        self._show_filters(())
        self.field.clear()
        self.changed.emit()

    def add(self, given: SearchFilter) -> None:
        """Narrow the search further."""
        self._show_filters(tuple(dict.fromkeys((*self._filters, given))))
        self.changed.emit()

    def take(self, given: SearchFilter) -> None:
        """Take a filter away."""
        self._show_filters(tuple(each for each in self._filters if each != given))
        self.field.setFocus()
        told = self.tr("{filter} was removed").format(filter=wording.words(given))
        announce(self.field, told)
        self.changed.emit()

    def retag(self, before: str, after: str) -> None:
        """A tag is another now, or none for an empty one: what is narrowed to it follows."""
        key = tags.folded(before)
        found: list[SearchFilter] = []
        for each in self._filters:
            if each.kind is not FilterKind.TAG or tags.folded(each.value) != key:
                found.append(each)
            elif after:
                found.append(SearchFilter(FilterKind.TAG, after))
        if tuple(found) != self._filters:
            self._show_filters(tuple(dict.fromkeys(found)))
            self.changed.emit()

    def show_cut(self, *, is_cut: bool) -> None:
        """Say whether there may be more than what was found."""
        self.cut.setVisible(is_cut)

    def show_hits(self, words: str) -> None:
        """Say which hit of how many is shown, and offer to go on; nothing without words."""
        self.hits.setText(words)
        self._steps.setVisible(bool(words))

    @property
    def has_hits(self) -> bool:
        """Whether there are hits to go through."""
        return not self._steps.isHidden()

    def _take_typed(self) -> None:
        """Make chips of the filters that are typed."""
        typed = search_filters.parted(self.field.text())
        if not typed.filters:
            return
        self._show_filters(tuple(dict.fromkeys((*self._filters, *typed.filters))))
        self.field.setText(f"{typed.words.strip()} " if typed.words.strip() else "")

    def _take_last(self) -> None:
        if self._filters:
            self.take(self._filters[-1])

    def _show_filters(self, filters: tuple[SearchFilter, ...]) -> None:
        self._filters = filters
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in filters:
            words = wording.words(each)
            name = self.tr("Remove the filter “{filter}”").format(filter=words)
            shown = words.replace("&", "&&")
            chip = IconButton(
                "close", name, text=shown, kind="chip", tone=ButtonTone.TEXT, size=_TICK
            )
            chip.setLayoutDirection(self._cross_after())
            chip.clicked.connect(lambda _=False, each=each: self.take(each))
            if each.kind is FilterKind.TAG:
                self._offer_tag(chip, each)
            self._row.addWidget(chip)
            chip.show()
        # By keys they are reached where they stand: after the menu, before what was found.
        stops = [self.filter_button, *self._row_widgets(), self.previous_hit]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)
        self._chips.setVisible(bool(filters))
        self._chips.updateGeometry()

    def _offer_tag(self, chip: IconButton, given: SearchFilter) -> None:
        """Let the menu of a chip lead to its tag."""

        def show(place: QPoint) -> None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Remove the filter")).triggered.connect(lambda: self.take(given))
            rename = menu.addAction(self.tr("Rename this tag…"))
            rename.triggered.connect(lambda: self.tag_chosen.emit(given.value))
            menu.popup(chip.mapToGlobal(place))

        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(show)

    def _row_widgets(self) -> list[QWidget]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        widgets = (each.widget() for each in items if each is not None)
        return [each for each in widgets if each is not None]

    def _cross_after(self) -> Qt.LayoutDirection:
        """The direction in which an icon stands after the words beside it."""
        left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        return right if self.layoutDirection() is left else left

    # -- the menu -----------------------------------------------------------------------------

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for speaker in Speaker:
            self._offer(menu, SearchFilter(FilterKind.FROM, speaker.value))
        menu.addSeparator()
        for holding in Holding:
            self._offer(menu, SearchFilter(FilterKind.HAS, holding.value))
        menu.addSeparator()
        names = self.names()
        for title, kind, listed in (
            (self.tr("Model"), FilterKind.MODEL, names.models),
            (self.tr("Folder"), FilterKind.FOLDER, names.folders),
            (self.tr("Tag"), FilterKind.TAG, names.tags),
        ):
            if listed:
                inner = menu.addMenu(title)
                for name in listed[:_MOST_LISTED]:
                    self._offer(inner, SearchFilter(kind, name), name)
                if kind is FilterKind.TAG:
                    inner.addSeparator()
                    every = inner.addAction(self.tr("All tags…"))
                    every.triggered.connect(lambda: self.tag_chosen.emit(""))
        inner = menu.addMenu(self.tr("Time"))
        today = clock.now().astimezone().date()
        for words, days in _TIMES:
            since = (today - datetime.timedelta(days=days)).isoformat()
            self._offer(
                inner, SearchFilter(FilterKind.AFTER, since), translate(Text("search", words))
            )
        year = str(today.year)
        self._offer(inner, SearchFilter(FilterKind.BEFORE, year))
        button_menu.pop_up_below(menu, self.filter_button)

    def _offer(self, menu: QMenu, given: SearchFilter, name: str = "") -> None:
        action = menu.addAction((name or wording.words(given)).replace("&", "&&"))
        action.setEnabled(given not in self._filters)
        action.triggered.connect(lambda: self._choose(given))

    def _choose(self, given: SearchFilter) -> None:
        self.add(given)
        self.field.setFocus()
        told = self.tr("{filter} was added").format(filter=wording.words(given))
        announce(self.field, told)
