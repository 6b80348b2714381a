"""The bar above a conversation: its title, its model, what it cost, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMargins, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from orca_desktop.ui.features.models import ModelButton
from orca_desktop.ui.widgets.eliding import elided
from orca_desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.domain.money import Total

# So many letters must fit into the bar before the cost is shown.
_COST_FITS: Final = 58
# So many of the title, before a sentence has room in its place.
_SENTENCE_FITS: Final = 48
# The frame and the padding of the style sheet, and the two pixels a line edit adds inside.
_TITLE_FRAME: Final = QMargins(11, 1, 11, 1)


class _Title(QLineEdit):
    """The title as a heading that can be written in; Escape brings the old words back."""

    settled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.setObjectName("title")
        self.setAccessibleName(self.tr("Title"))
        self.setToolTip(self.tr("Click to rename"))
        self.setMaxLength(200)
        self.editingFinished.connect(self._settle)

    def show_title(self, title: str) -> None:
        """Show a title, unless the person is just writing one."""
        self._kept = title
        if not (self.hasFocus() and self.isModified()):
            self.setText(title)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._kept)
            self.clearFocus()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clearFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.rect().marginsRemoved(_TITLE_FRAME)
        shown = elided(self.fontMetrics(), self.text(), place.width())
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import (  # noqa: PLC0415 - large, and no long title at first
            QStyle,
            QStyleOptionFrame,
        )

        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        # The window has Escape for itself; while the title is written in, it belongs here.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)
        self.deselect()

    def _settle(self) -> None:
        title = " ".join(self.text().split())
        if not title or title == self._kept:
            self.setText(self._kept)
            return
        self._kept = title
        self.setText(title)
        self.settled.emit(title)


class TopBar(QFrame):
    """Shows one conversation's head; ``title.settled`` carries another title.

    The buttons say by their names what they are for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._names: Mapping[str, str] = {}
        self._totals: tuple[str, Total, Total] | None = None
        self._shown_id = ""
        self.sidebar_button = IconButton("sidebar", self.tr("Show conversations"))
        self.title = _Title()
        self.model = ModelButton()
        self.cost = QLabel()
        self.cost.setObjectName("cost")
        self.cost.setProperty("tone", "muted")
        self.pane_button = IconButton("sliders", self.tr("Answer style"))
        self.pane_button.setCheckable(True)
        self.more = IconButton("more", self.tr("More"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        for widget in (
            self.sidebar_button,
            self.title,
            self.model,
            self.cost,
            self.pane_button,
            self.more,
        ):
            row.addWidget(widget, 1 if widget is self.title else 0)

    @property
    def room_of_title(self) -> QRect:
        """Where the title stands, as high as the head; all of the head where that is too short."""
        letters = self.title.width() / self.fontMetrics().averageCharWidth()
        if letters < _SENTENCE_FITS:
            return self.rect()
        return QRect(self.title.x(), 0, self.title.width(), self.height())

    def show_conversation(
        self, conversation: Conversation, *, is_new: bool, is_temporary: bool = False
    ) -> None:
        """Show title, model and cost; a conversation that is ``is_new`` cannot be renamed yet."""
        self.title.setReadOnly(is_new)
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_new else Qt.FocusPolicy.StrongFocus)
        untitled = self.tr("Temporary chat") if is_temporary else self.tr("New chat")
        self.title.show_title(conversation.head.title or untitled)
        self.show_model(conversation.settings.model)
        self.show_cost(conversation)

    def show_model(self, model: str) -> None:
        """Show which model is asked."""
        self.model.show_model(model, self._names.get(model, ""))

    def show_models(self, names: Mapping[str, str]) -> None:
        """Call models as the list calls them; ``names`` by what they are asked by."""
        self._names = names
        self.show_model(self.model.model)

    def show_cost(self, conversation: Conversation) -> None:
        """Show what all answers of the conversation cost together, as far as is known."""
        self._shown_id = conversation.id
        if self._totals is not None and self._totals[0] == conversation.id:
            self._tell_totals()
            return
        from orca_desktop.ui.wording import spending as words  # noqa: PLC0415 - not at start-up

        amount, complete = conversation.cost
        self.cost.setText(words.price(amount, complete=complete))
        self.cost.setToolTip(
            self.tr("Cost of this chat so far, in US dollars")
            if complete
            else self.tr("Cost of this chat so far; some answers did not report theirs")
        )
        self._make_room()

    def show_totals(self, conversation_id: str, conversation: Total, month: Total) -> None:
        """Show what the conversation took as the records say, settled amounts included."""
        if conversation_id == self._shown_id:  # each is asked for again when it is opened
            self._totals = (conversation_id, conversation, month)
            self._tell_totals()

    def _tell_totals(self) -> None:
        from orca_desktop.ui.wording import spending as words  # noqa: PLC0415 - not at start-up

        assert self._totals is not None  # noqa: S101 - what the callers see to
        _, total, month = self._totals
        self.cost.setText(words.price(total.cost, complete=not total.unpriced))
        self.cost.setToolTip(
            self.tr(
                "This chat: {cost}. Tokens read: {read}, written: {written}.\n{answers}\n"
                "This month: {month}"
            ).format(
                cost=words.cost(total),
                read=words.count(total.input_tokens),
                written=words.count(total.output_tokens),
                answers=words.answers(total),
                month=words.cost(month),
            )
        )
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out what is said elsewhere too, where the bar is short for its letters."""
        letters = self.width() / self.fontMetrics().averageCharWidth()
        self.cost.setVisible(letters > _COST_FITS and bool(self.cost.text()))
