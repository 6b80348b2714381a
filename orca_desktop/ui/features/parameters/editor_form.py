"""What the form pages of the editor share: a list at the side, and how a fault is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.words import Text
from orca_desktop.render.sanitize import named
from orca_desktop.ui.theme import icons
from orca_desktop.ui.widgets.icon_button import LOOK_CHANGES, IconButton
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

_LIST_WIDTH: Final = 200
_ICON: Final = 16
_NARROWEST: Final = 40
"""A foreign word without a gap would else make a window as wide as itself."""

_ANYWHERE: Final = Qt.AlignmentFlag(0)
_LONGEST: Final = 60
_MOST: Final = 8


class EditorForm(QWidget):
    """A page that shows the JSON text of a parameter as a form, and writes it.

    ``changed`` says that something was written; the button ``to_json`` leads to the other page.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.to_json = link(self.tr("Go to the JSON"))

    def show_text(self, text: str) -> None:
        """Show a text; emits nothing."""
        raise NotImplementedError

    @property
    def text(self) -> str:
        """The text as the form now has it; one that nothing was changed in is the one shown."""
        raise NotImplementedError

    @property
    def whole_text(self) -> str:
        """The text with what must never be shown in it: a token that was just written.

        It is for the way to the keyring alone.
        """
        return self.text

    @property
    def problem(self) -> Text | None:
        """What keeps the form from being used, or ``None``."""
        raise NotImplementedError

    @property
    def is_unwritable(self) -> bool:
        """Whether JSON cannot hold what is written; ``text`` is then what it was before."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        raise NotImplementedError

    def focus_problem(self) -> None:
        """Put the keyboard where the problem is."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """A line of the list; a ``note`` is told beside it, and ``icon`` shows that there is one."""

    name: str
    icon: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a list of entries and its buttons are called; without ``duplicate`` none can be."""

    name: str
    add: str
    remove: str
    duplicate: str = ""


class EntryList(QWidget):
    """The entries of a text by their names, in ``list``.

    The buttons are ``add``, ``duplicate``, ``remove``.
    """

    def __init__(self, words: ListWords) -> None:
        super().__init__()
        self._entries: Sequence[ListedEntry] = ()
        self.list = QListWidget()
        self.list.setObjectName("picking")
        self.list.setAccessibleName(words.name)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = IconButton("plus", words.add)
        self.duplicate = IconButton("copy", words.duplicate)
        self.remove = IconButton("trash", words.remove)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self.remove.click).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.add, self.duplicate, self.remove):
            buttons.addWidget(button)
        if not words.duplicate:
            self.duplicate.hide()  # never shown here, for it has no parent yet
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.list, 1)
        rows.addLayout(buttons)
        self.setFixedWidth(_LIST_WIDTH)

    def show_entries(self, entries: Sequence[ListedEntry], current: int) -> None:
        """Show these, one of them chosen (-1: none); emits nothing."""
        self._entries = entries
        self.list.blockSignals(True)
        while self.list.count() > len(entries):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(entries):
            self.list.addItem(QListWidgetItem())
        for place, entry in enumerate(entries):
            self._show(self.list.item(place), entry)
        self.list.setCurrentRow(current)
        self.list.blockSignals(False)
        self.remove.setEnabled(0 <= current < len(entries))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES and self.isVisible():
            for place, entry in enumerate(self._entries):
                self._draw(self.list.item(place), entry)

    def _show(self, item: QListWidgetItem, entry: ListedEntry) -> None:
        name = named(entry.name) or self.tr("(no name)")
        item.setText(name)
        item.setToolTip(entry.note or name)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, entry.note)
        self._draw(item, entry)

    def _draw(self, item: QListWidgetItem, entry: ListedEntry) -> None:
        colors = QGuiApplication.palette()
        color = colors.color(QPalette.ColorRole.PlaceholderText).name()
        ratio = self.devicePixelRatioF()
        shown = icons.icon(entry.icon, color, color, _ICON, ratio) if entry.icon else QIcon()
        item.setIcon(shown)


class EntryPages(QWidget):
    """The list, and beside it the chosen entry, what to begin with, or why there is no form.

    Without any entry ``begin`` is shown; ``to_json`` leads to where what has no form is written.
    """

    def __init__(
        self, words: ListWords, entry: QWidget, begin: QWidget, to_json: QPushButton
    ) -> None:
        super().__init__()
        self.list = EntryList(words)
        self._entry = entry
        self._begin = begin
        self._to_json = to_json
        self._said = muted("", "muted")
        self._locked = page_of(self._said, to_json)
        self._pages = QStackedWidget()
        for page in (begin, entry, self._locked):
            self._pages.addWidget(page)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addWidget(self.list)
        columns.addWidget(self._pages, 1)

    def show_begin(self) -> None:
        """Show what to begin with."""
        self._pages.setCurrentWidget(self._begin)

    def show_entry(self) -> None:
        """Show the form of the chosen entry."""
        self._pages.setCurrentWidget(self._entry)

    def say(self, words: str) -> None:
        """Say why there is no form, in the place of it."""
        self._said.setText(words)
        self._pages.setCurrentWidget(self._locked)

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        if self.list.isHidden():
            self._to_json.setFocus()
        elif not self.list.list.count():
            self.list.add.setFocus()
        else:
            self.list.list.setFocus()


class FaultLabel(QLabel):
    """A line that tells what is wrong with the field above it, and is gone when nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(_NARROWEST)
        self.setProperty("tone", "problem")
        self.hide()

    def tell(self, fault: Text | None, field: QWidget) -> None:
        """Say it, also to who reads the field aloud."""
        words = translate(fault) if fault is not None else ""
        self.setText(words)
        self.setVisible(bool(words))
        field.setAccessibleDescription(words)


def link(words: str, name: str = "") -> QPushButton:
    """A button that looks like a link; ``name`` is what it is called where its words are short."""
    button = QPushButton(words)
    button.setProperty("kind", "link")
    button.setAutoDefault(False)
    if name:
        button.setAccessibleName(name)
    return button


def page_of(*shown: QWidget) -> QWidget:
    """A page of words and links, one below the other."""
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    for widget in shown:
        is_words = isinstance(widget, QLabel)
        rows.addWidget(widget, 0, _ANYWHERE if is_words else Qt.AlignmentFlag.AlignLeft)
    rows.addStretch(1)
    return page


def short(name: str) -> str:
    """A foreign name made safe to show, and no longer than a line has room for."""
    told = named(name)
    return told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1]}…"


def key_words(keys: Sequence[str]) -> str:
    """Keys of a JSON object, the first of them if there are many."""
    told = [short(key) for key in keys[:_MOST]]
    return values.listed([*told, "…"] if len(keys) > _MOST else told)


def muted(words: str, tone: str = "small") -> QLabel:
    """Words that explain, in lines as wide as there is room."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(_NARROWEST)
    label.setProperty("tone", tone)
    return label


def caption(words: str, field: QWidget) -> QLabel:
    """The words above a field, which lead to it."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMinimumWidth(_NARROWEST)
    label.setObjectName("parameterName")
    label.setBuddy(field)
    return label


def scrolling(content: QWidget) -> QScrollArea:
    """An area that shows ``content`` and scrolls downwards alone."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll_downwards(area)
    area.setWidget(content)
    return area


def chain(stops: Iterable[QWidget]) -> None:
    """Let Tab go through these one after the other."""
    before: QWidget | None = None
    for stop in stops:
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop
