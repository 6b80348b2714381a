"""The bar above a conversation: its title, its model, what it cost, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from orca_desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from decimal import Decimal

    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.domain.money import Total

_MODEL_LETTERS: Final = (22, 44)
_MODEL_LEAST: Final = 10
_MODEL_FRAME: Final = 56
# So many letters must fit into the bar before these are shown.
_LABEL_FITS: Final = 66
_COST_FITS: Final = 58
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
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, place.width()
        )
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


class _Model(QComboBox):
    """A field as wide as is wanted where there is room, and narrower where there is not.

    Its arrow asks for the picker, which knows more of a model than its name.
    """

    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wanted = 0

    def fit(self, wanted: int, least: int) -> None:
        """Ask for a width, and for at least another one."""
        self._wanted = wanted
        self.setMaximumWidth(wanted)
        self.setMinimumWidth(min(wanted, least))
        self.updateGeometry()

    def showPopup(self) -> None:
        self.list_wanted.emit()

    def sizeHint(self) -> QSize:
        return QSize(self._wanted, super().sizeHint().height())


class TopBar(QFrame):
    """Shows one conversation's head; ``renamed`` and ``model_chosen`` come from the person."""

    renamed = Signal(str)
    model_chosen = Signal(str)
    models_wanted = Signal()
    picker_requested = Signal()
    export_requested = Signal()
    menu_requested = Signal(QPoint)
    sidebar_requested = Signal()
    pane_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._model = ""
        self._asked_models = False
        self._totals: tuple[str, Total, Total] | None = None
        self._shown_id = ""
        self.sidebar_button = IconButton("sidebar", self.tr("Show conversations"))
        self.title = _Title()
        self.model_label = QLabel(self.tr("Model"))
        self.model_label.setProperty("tone", "muted")
        self.model = _Model()
        self._prepare_model()
        self.cost = QLabel()
        self.cost.setObjectName("cost")
        self.cost.setProperty("tone", "muted")
        self.export = IconButton("export", self.tr("Export"))
        self.pane_button = IconButton("sliders", self.tr("Answer style"))
        self.pane_button.setCheckable(True)
        self.more = IconButton("more", self.tr("More"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        for widget in (
            self.sidebar_button,
            self.title,
            self.model_label,
            self.model,
            self.cost,
            self.export,
            self.pane_button,
            self.more,
        ):
            row.addWidget(widget, 1 if widget is self.title else 0)
        self._connect()

    def show_conversation(self, conversation: Conversation, *, is_new: bool) -> None:
        """Show title, model and cost; a conversation that is ``is_new`` cannot be renamed yet."""
        self.title.setReadOnly(is_new)
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_new else Qt.FocusPolicy.StrongFocus)
        self.title.show_title(conversation.title or self.tr("New chat"))
        self.export.setEnabled(not is_new)
        self.show_model(conversation.settings.model)
        self.show_cost(conversation)

    def show_model(self, model: str) -> None:
        """Show which model is asked."""
        self._model = model
        if self.model.currentText() != model:
            self.model.setEditText(model)
        self._show_beginning()
        self.model.setToolTip(model)
        self._fit_model()

    def show_models(self, names: Sequence[str]) -> None:
        """Offer these models in the list."""
        self.model.blockSignals(True)
        self.model.clear()
        self.model.addItems(list(names))
        self.model.setCurrentIndex(self.model.findText(self._model))
        self.model.setEditText(self._model)
        self._show_beginning()
        self.model.blockSignals(False)

    def show_cost(self, conversation: Conversation) -> None:
        """Show what all answers of the conversation cost together, as far as is known."""
        self._shown_id = conversation.id
        if self._totals is not None and self._totals[0] == conversation.id:
            self._tell_totals()
            return
        amount, complete = cost(conversation)
        if amount is None:
            self.cost.setText(self.tr("practice") if _is_practice(conversation) else "")
            self.cost.setToolTip("")
            self._make_room()
            return
        from orca_desktop.domain.money import shown  # noqa: PLC0415 - not at start-up

        words = shown(amount)
        self.cost.setText(words if complete else self.tr("{amount} +").format(amount=words))
        self.cost.setToolTip(
            self.tr("Cost of this chat so far, in US dollars")
            if complete
            else self.tr("Cost of this chat so far; some answers did not report theirs")
        )
        self._make_room()

    def show_totals(self, conversation_id: str, conversation: Total, month: Total) -> None:
        """Show what the conversation took as the records say, settled amounts included."""
        self._totals = (conversation_id, conversation, month)
        if conversation_id == self._shown_id:
            self._tell_totals()

    def _tell_totals(self) -> None:
        from orca_desktop.ui.usage import words  # noqa: PLC0415 - not at start-up

        assert self._totals is not None  # noqa: S101 - what the callers see to
        _, total, month = self._totals
        self.cost.setText(words.cost(total) if total.replies else "")
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

    def focus_model(self) -> None:
        """Put the cursor into the model field with all of it selected."""
        self.model.setFocus()
        edit = self.model.lineEdit()
        if edit is not None:
            edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self._ask_models()
        elif event.type() is QEvent.Type.FocusOut:
            self._show_beginning()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_model()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_model()

    def _fit_model(self) -> None:
        """Make the field as wide as the model's name needs, within limits."""
        metrics = self.model.fontMetrics()
        letter = metrics.averageCharWidth()
        fewest, most = _MODEL_LETTERS
        wanted = metrics.horizontalAdvance(self._model) + _MODEL_FRAME
        self.model.fit(min(max(wanted, fewest * letter), most * letter), _MODEL_LEAST * letter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out what is said elsewhere too, where the bar is short for its letters."""
        letters = self.width() / self.fontMetrics().averageCharWidth()
        self.model_label.setVisible(letters > _LABEL_FITS)
        self.cost.setVisible(letters > _COST_FITS and bool(self.cost.text()))

    def _prepare_model(self) -> None:
        self.model.setObjectName("model")
        self.model.setEditable(True)
        self.model.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.model.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.model.setAccessibleName(self.tr("Model"))
        self.model_label.setBuddy(self.model)
        edit = self.model.lineEdit()
        if edit is not None:
            edit.setAccessibleName(self.tr("Model"))
            edit.editingFinished.connect(self._settle_model)
            edit.installEventFilter(self)
        self.model.installEventFilter(self)
        completer = self.model.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def _connect(self) -> None:
        self.title.settled.connect(self.renamed)
        self.model.activated.connect(lambda _: self._settle_model())
        self.model.list_wanted.connect(self.picker_requested)
        self.export.clicked.connect(self.export_requested)
        self.sidebar_button.clicked.connect(self.sidebar_requested)
        self.pane_button.clicked.connect(self.pane_requested)
        self.more.clicked.connect(
            lambda: self.menu_requested.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )

    def _ask_models(self) -> None:
        if not self._asked_models:
            self._asked_models = True
            self.models_wanted.emit()

    def _settle_model(self) -> None:
        model = self.model.currentText().strip()
        if not model:
            self.show_model(self._model)
        elif model != self._model:
            self.show_model(model)
            self.model_chosen.emit(model)

    def _show_beginning(self) -> None:
        """Cut a name that is too long at its end, unless the person is at work in it."""
        edit = self.model.lineEdit()
        if edit is not None and not edit.hasFocus():
            edit.setCursorPosition(0)


def cost(conversation: Conversation) -> tuple[Decimal | None, bool]:
    """What the known answers cost together (None: nothing known), and whether all are known."""
    replies = [
        reply
        for turn in conversation.turns
        for reply in turn.replies
        if not reply.is_running and not reply.is_practice
    ]
    known = [reply.cost for reply in replies if reply.cost is not None]
    complete = len(known) == len(replies)
    return (sum(known[1:], known[0]) if known else None), complete


def _is_practice(conversation: Conversation) -> bool:
    """Whether all there is was answered in practice."""
    replies = [reply for turn in conversation.turns for reply in turn.replies]
    return bool(replies) and all(reply.is_practice for reply in replies)
