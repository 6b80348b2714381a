"""The messages of a page: each is built when one looks at it, and looks as the page does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QWidget,
)
from shiboken6 import isValid

from orca_desktop.domain.conversation import Conversation
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.transcript import row_view_pool
from orca_desktop.ui.transcript.colors import Colors
from orca_desktop.ui.transcript.foot_view import FootView
from orca_desktop.ui.transcript.formulas import FormulaObject, Formulas
from orca_desktop.ui.transcript.frame_scheduler import FrameScheduler
from orca_desktop.ui.transcript.head_view import name_of
from orca_desktop.ui.transcript.message_view import SIDE, MessageView
from orca_desktop.ui.transcript.table_view import TableView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.transcript.text_view import TextView
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.transcript.heights import Heights
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.path import TranscriptPath
from orca_desktop.viewmodels.transcript.rows import RowKind, RowScale, TranscriptRow
from orca_desktop.viewmodels.transcript.sections import code_rows


class Sheaf(QAbstractScrollArea):
    """Messages by their index, their views and their look; where they stand is not known here."""

    def __init__(
        self,
        theme: Theme,
        *,
        frames: FrameScheduler | None = None,
        formulas: Formulas | None = None,
        column: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = TextStyle(theme)
        self._frames = (frames or FrameScheduler(self)).share(self)
        self._is_column = column
        self._conversation: Conversation | None = None
        self._entries = TranscriptPath(None)
        self._messages: dict[int, MessageRows] = {}
        self._outer = Heights()
        self._views: dict[int, MessageView] = {}
        self._shown_rows: dict[TranscriptRow, int] = {}
        self._visited: set[int] = set()
        self._width = 0
        self._active = -1
        self._wrapped: set[str] = set()
        self._folds = True
        self._focused = -1
        self._formulas = formulas or Formulas(self)
        self._formulas.drawn.connect(self._redraw_formula)
        self._formula_painter = FormulaObject(self._formulas, self)
        self._colors = Colors(self._frames)
        self._stage = row_view_pool.RowViewPool(self.viewport(), self._connect_view)
        self._prepare()

    def _prepare(self) -> None:
        """Make what is needed for it; called once, at the end of being made."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Transcript"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # No line is broken anew for a bar that comes while one reads.
        scroll_downwards(self)
        self.viewport().setAutoFillBackground(False)
        # Every pixel is painted here, so what is scrolled can be moved instead of drawn again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self._apply_look()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def look(self) -> TextStyle:
        """How the page looks now."""
        return self._look

    @property
    def is_busy(self) -> bool:
        """Whether something is left to be drawn that was asked for."""
        return self._frames.is_waiting

    def close_formulas(self) -> None:
        """End the process that draws formulas; it starts again with the next formula."""
        self._formulas.close()

    def _apply_look(self) -> None:
        """Take over the look; called whenever it changes."""
        self.viewport().update()

    def _message(self, index: int) -> MessageRows:
        message = self._messages.get(index)
        if message is None:
            message = MessageRows(
                self._entries[index],
                folds=self._folds,
                column=self._is_column,
                first=index == 0,
                say=translate,
            )
            message.build(self._scale())
            self._messages[index] = message
            self._visited.add(index)
            self._outer.set(index, message.heights.total)
            if message.is_behind:
                self._frames.ask(self, self._flush)
        return message

    def _scale(self) -> RowScale:
        width = self._column_width()
        look = self._look
        return RowScale(width, look.line, max(width // max(look.px(7.4), 1), 8))

    def _column_width(self) -> int:
        if not self._width:
            side = 2 * self._look.px(SIDE + (2 if self._is_column else 10))
            # The scroll bar may come while one reads; no line is broken anew for it.
            room = self.width() - self.verticalScrollBar().sizeHint().width()
            self._width = max(min(self._look.column, room - side), 120)
        return self._width

    def _connect_view(self, view: QWidget) -> None:
        """Make a new view's wishes heard; every view comes here once."""
        if isinstance(view, TextView | TableView):
            view.adopt(self._formulas, self._formula_painter)

    def _flush(self) -> None:
        """Draw what has grown; here nothing grows."""

    def _redraw_formula(self, source: str) -> None:
        """Show a formula that has just been drawn, wherever it is on the screen."""
        for row in self._shown_rows:
            if row.leaf is not None and source in row.leaf.text:
                row.measured = -1
                if isinstance(row.view, TextView | TableView):
                    row.view.forget()
        self._frames.ask(self, self._flush)

    def _color_code(self) -> None:
        """Have the code on the screen coloured that is not yet."""
        for row in self._shown_rows:
            if row.kind is not RowKind.CODE or row.part is not None:
                continue
            if row.open_ended:
                self._colors.live(row)
                continue
            pieces = code_rows(row)
            if not any(each.open_ended for each in pieces):
                self._colors.want(pieces)

    def _is_active(self, index: int) -> bool:
        return index in {self._active, self._focused, len(self._entries) - 1}

    def _hover(self, view: MessageView, *, inside: bool) -> None:
        index = next((each for each, known in self._views.items() if known is view), -1)
        before, self._active = self._active, index if inside else -1
        for each in {before, index}:
            self._show_actions(each)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        """Show the actions of the message that the keyboard is in."""
        found = -1
        for index, view in self._views.items():
            if new is not None and isValid(view) and (new is view or view.isAncestorOf(new)):
                found = index
        if found != self._focused:
            before, self._focused = self._focused, found
            self._show_actions(before)
            self._show_actions(found)

    def _show_actions(self, index: int) -> None:
        for row, owner in self._shown_rows.items():
            if owner == index and isinstance(row.view, FootView):
                row.view.set_shown(shown=self._is_active(index))

    def _group_name(self, message: MessageRows) -> str:
        if message.reply is None:
            return name_of(None)
        if message.reply.is_practice:
            return self.tr("{0}, practice answer").format(name_of(message.reply))
        return self.tr("{0}, answer").format(name_of(message.reply))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page under the messages."""
        QPainter(self.viewport()).fillRect(event.rect(), self._look.color("page"))
