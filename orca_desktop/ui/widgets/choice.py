"""A list to choose one value from, with values that stay what they were in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from orca_desktop.ui.platform import screens

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

Value = TypeVar("Value")

_MAY_NOT_MIX: Final = frozenset({"xcb"})
"""Where nothing may mix windows: what would show through at round corners is black then."""

_OFFERED = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)


class ChoiceBox(QComboBox, Generic[Value]):
    """A combo box of words, each with a value; ``picked`` carries the one the person took.

    Qt would store a value as a type of its own and give back another one: a member of a
    ``StrEnum`` comes back as a plain text. So the values stay here, in the order of the words.
    A wheel that only wanted to scroll the page changes nothing.
    """

    picked = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """``name`` is read before the words."""
        super().__init__(parent)
        self._values: list[Value] = []
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._tell)
        self._has_popup = False

    def sizeHint(self) -> QSize:
        return self._wide_enough(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._wide_enough(super().minimumSizeHint())

    def _wide_enough(self, hint: QSize) -> QSize:
        """Make room for all words that are offered now.

        Qt keeps what it measured when the box was first shown; where it is told to measure again
        it gives the box that size by itself, past the layout.
        """
        if self.sizeAdjustPolicy() is not self.SizeAdjustPolicy.AdjustToContentsOnFirstShow:
            return hint
        words = (self.itemText(place) for place in range(self.count()))
        widest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole = self.style().sizeFromContents(
            QStyle.ContentsType.CT_ComboBox, option, QSize(widest, 0), self
        )
        return hint.expandedTo(QSize(whole.width(), 0))

    def showPopup(self) -> None:
        if not self._has_popup:
            self._has_popup = True
            self._dress_popup()
        super().showPopup()
        self._show_whole_words()
        self._show_all_rows()

    def _dress_popup(self) -> None:
        """Give the list the look of the theme; the box by itself paints it as the style does."""
        self.setItemDelegate(QStyledItemDelegate(self))
        popup = self.view().window()
        if QGuiApplication.platformName() not in _MAY_NOT_MIX:
            popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        popup.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        popup.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)

    def _show_whole_words(self) -> None:
        """Make the list as wide as its words, which may be wider than the box."""
        view, popup = self.view(), self.view().window()
        missing = view.sizeHintForColumn(0) - view.viewport().width()
        if missing <= 0:
            return
        place, free = popup.geometry(), screens.room(popup)
        place.setWidth(min(place.width() + missing, free.width()))
        if place.right() > free.right():
            place.moveRight(free.right())
        popup.setGeometry(place)

    def _show_all_rows(self) -> None:
        """Make the list as high as its rows, which the style sheet makes higher than Qt thinks."""
        view, popup = self.view(), self.view().window()
        shown = min(self.count(), self.maxVisibleItems())
        rows = sum(view.sizeHintForRow(place) for place in range(shown))
        missing = rows - view.viewport().height()
        place = popup.geometry()
        if not missing:
            return
        above = place.bottom() <= self.mapToGlobal(self.rect().topLeft()).y()
        free = screens.room(self)
        place.adjust(0, -missing if above else 0, 0, 0 if above else missing)
        popup.setGeometry(place & free)

    def offer(self, words: str, value: Value) -> None:
        """Add one more value at the end."""
        self._values.append(value)
        self.addItem(words)
        self.updateGeometry()

    @property
    def values(self) -> tuple[Value, ...]:
        """The values in the order in which they are offered."""
        return tuple(self._values)

    @property
    def value(self) -> Value | None:
        """The value shown as taken, or ``None`` if there is none."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def choose(self, value: object, otherwise: int = 0) -> None:
        """Show a value as taken, or the entry ``otherwise`` if it is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else otherwise)

    def refuse(self, value: Value, reason: str) -> None:
        """Grey one value in the list and say why; an empty reason offers it again."""
        if value not in self._values:
            return
        index = self.model().index(self._values.index(value), self.modelColumn())
        # A box of words alone has a model whose rows can be greyed; Qt gives no other way to it.
        flags = Qt.ItemFlag.NoItemFlags if reason else _OFFERED
        self.model().setData(index, int(flags.value), Qt.ItemDataRole.UserRole - 1)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            self.model().setData(index, reason or None, role)

    def clear(self) -> None:
        """Offer nothing any more."""
        self._values.clear()
        super().clear()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tell(self, place: int) -> None:
        if 0 <= place < len(self._values):
            self.picked.emit(self._values[place])
