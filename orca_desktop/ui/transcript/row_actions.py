"""What the buttons in rows do: copy, fold, wrap, and tell what the person wants with a message."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.history import omission_with
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.rewriting import can_be_rewritten
from orca_desktop.formats import csv_table
from orca_desktop.render.sanitize import named
from orca_desktop.ui.transcript.attachment_view import AttachmentView
from orca_desktop.ui.transcript.code_view import CodeView
from orca_desktop.ui.transcript.compared_view import ComparedView
from orca_desktop.ui.transcript.fold_view import FoldView
from orca_desktop.ui.transcript.foot_view import FootView
from orca_desktop.ui.transcript.head_view import HeadView
from orca_desktop.ui.transcript.more_view import MoreView
from orca_desktop.ui.transcript.notice_view import FailureView, NoticeView
from orca_desktop.ui.transcript.omission_view import OmissionView
from orca_desktop.ui.transcript.row_placement import RowPlacement
from orca_desktop.ui.transcript.row_view import RowView
from orca_desktop.ui.transcript.selection_controller import SelectionController, put
from orca_desktop.ui.transcript.summary_view import SummaryView
from orca_desktop.ui.wording import values
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.disclosures import Disclosure
from orca_desktop.viewmodels.transcript.entry import TranscriptEntry
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.model import TranscriptModel
from orca_desktop.viewmodels.transcript.rows import FoldedRows, TranscriptRow
from orca_desktop.viewmodels.transcript.sections import code_of, table_of
from orca_desktop.viewmodels.transcript.viewport import Viewport

_LONGEST: Final = 60
_MOST_TABLES: Final = 30


class RowActions(QObject):
    """Hears the views of rows; its signals carry the id of the reply that is meant."""

    try_again_requested = Signal(str)
    edit_requested = Signal(str)
    version_chosen = Signal(str, str)
    question_chosen = Signal(str)
    compare_requested = Signal(str)
    # By the id of the turn whose answers stand side by side.
    comparison_requested = Signal(str)
    failure_action_requested = Signal(str, FailureAction)
    reply_details_requested = Signal(str)
    # By the id of the turn: whether it goes along with later questions; that it goes away.
    along_requested = Signal(str, bool)
    deletion_requested = Signal(str)
    export_requested = Signal(str)
    branch_requested = Signal(str)
    # Carries the text of a question, to be kept under a name.
    prompt_requested = Signal(str)
    answer_edit_requested = Signal(str)
    # By the id of the message: whether it is to be marked; that its mark was pressed.
    bookmark_requested = Signal(str, bool)
    bookmark_opened = Signal(str)
    # Carries the Attached.
    attachment_opened = Signal(object)
    # A table that is to be saved: its rows, as the words of their cells.
    table_saving_requested = Signal(object)

    def __init__(
        self,
        model: TranscriptModel,
        viewport: Viewport,
        placement: RowPlacement,
        selection: SelectionController,
        arrange: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._viewport = viewport
        self._placement = placement
        self._selection = selection
        self._arrange = arrange
        self.answer_offers: list[Callable[[QMenu, Reply], None]] = []
        """Put what other features can do with an answer into its menus."""

    def connect_view(self, view: RowView) -> None:
        """Make heard what a new view asks for; every view comes here once."""
        match view:
            case CodeView():
                view.copy_requested.connect(lambda: self._copy_code(view))
                view.wrap_requested.connect(lambda: self._with(view, self._wrap))
            case HeadView():
                view.version_requested.connect(lambda step: self._switch(view, step))
                view.edit_requested.connect(lambda: self._with(view, self._edit))
                view.mark.clicked.connect(lambda: self._tell(view, self.bookmark_opened))
            case FootView():
                self._connect_foot(view)
            case FailureView() | NoticeView() | OmissionView():
                self._connect_ending(view)
            case ComparedView():
                view.open.clicked.connect(lambda: self._open_comparison(view))
            case MoreView():
                view.clicked.connect(lambda: self._with(view, self._unfold))
            case SummaryView():
                view.clicked.connect(lambda: self._with(view, self._disclose))
            case AttachmentView():
                view.clicked.connect(lambda: self._open_attachment(view))
            case FoldView():
                view.toggled.connect(lambda opened: self._toggle(view, opened=opened))
            case _:
                pass

    def _connect_ending(self, view: FailureView | NoticeView | OmissionView) -> None:
        if isinstance(view, OmissionView):
            view.along_requested.connect(lambda along: self._send_along(view, along=along))
            return
        view.action_requested.connect(lambda action: self._act(view, action))
        if isinstance(view, FailureView):
            view.grew.connect(lambda: self._with(view, self._grow))

    def _connect_foot(self, view: FootView) -> None:
        view.copy_requested.connect(lambda: self._copy(view, as_markdown=False))
        view.markdown_requested.connect(lambda: self._copy(view, as_markdown=True))
        view.again_requested.connect(lambda: self._tell(view, self.try_again_requested))
        view.compare_requested.connect(lambda: self._tell(view, self.compare_requested))
        view.details_requested.connect(lambda: self._tell(view, self.reply_details_requested))
        view.more_offered.connect(lambda menu: self._offer_more(view, menu))

    def _owner(self, view: RowView) -> tuple[int, TranscriptRow] | None:
        """The message and the row that a view shows now."""
        row = self._placement.pool.row_of(view)
        index = self._placement.shown.get(row) if row is not None else None
        return (index, row) if row is not None and index is not None else None

    def _message_of(self, view: RowView) -> MessageRows | None:
        owner = self._owner(view)
        return self._model.message(owner[0]) if owner is not None else None

    def _open_attachment(self, view: AttachmentView) -> None:
        if view.attached is not None:
            self.attachment_opened.emit(view.attached)

    def _with(self, view: RowView, act: Callable[[int, TranscriptRow], None]) -> None:
        owner = self._owner(view)
        if owner is not None:
            act(*owner)

    # -- what is told --------------------------------------------------------------------------

    def _tell(self, view: RowView, signal: SignalInstance) -> None:
        message = self._message_of(view)
        if message is not None:
            signal.emit(message.id)

    def _open_comparison(self, view: RowView) -> None:
        message = self._message_of(view)
        if message is not None:
            self.comparison_requested.emit(message.turn.id)

    def _send_along(self, view: RowView, *, along: bool) -> None:
        message = self._message_of(view)
        if message is not None:
            self.along_requested.emit(message.turn.id, along)

    def _act(self, view: RowView, action: FailureAction) -> None:
        message = self._message_of(view)
        if message is not None:
            self.failure_action_requested.emit(message.id, action)

    def _edit(self, index: int, _row: TranscriptRow) -> None:
        self.edit_requested.emit(self._model.message(index).turn.id)

    def _switch(self, view: RowView, step: int) -> None:
        message = self._message_of(view)
        if message is None:
            return
        at = message.versions.index(message.id) + step
        if not 0 <= at < len(message.versions):
            return
        if message.reply is None:
            self.question_chosen.emit(message.versions[at])
        else:
            self.version_chosen.emit(message.turn.id, message.versions[at])

    # -- what is done here ---------------------------------------------------------------------

    def _copy(self, view: RowView, *, as_markdown: bool) -> None:
        owner = self._owner(view)
        if owner is not None:
            self._selection.copy_message(owner[0], as_markdown=as_markdown)
            if isinstance(view, FootView):
                view.show_copied()

    def _copy_code(self, view: CodeView) -> None:
        owner = self._owner(view)
        if owner is not None:
            put(code_of(owner[1]))
            view.show_copied()

    def _wrap(self, index: int, row: TranscriptRow) -> None:
        self._viewport.hold(index, row)
        self._model.wrap(self._model.message(index))
        self._arrange()

    def _grow(self, index: int, row: TranscriptRow) -> None:
        self._viewport.hold(index, row)
        row.measured = -1
        self._arrange()

    def _toggle(self, view: RowView, *, opened: bool) -> None:
        owner = self._owner(view)
        if owner is not None:
            self._open(*owner, opened=opened)

    def _disclose(self, index: int, row: TranscriptRow) -> None:
        if isinstance(row.part, Disclosure):
            self._open(index, row, opened=not row.part.opened)

    def _open(self, index: int, row: TranscriptRow, *, opened: bool) -> None:
        self._viewport.hold(index, row)
        self._model.open(index, row, opened=opened)
        self._arrange()

    def _unfold(self, index: int, row: TranscriptRow) -> None:
        fold = row.part
        if not isinstance(fold, FoldedRows):
            return
        # What is above the button stays while unfolding; while folding, the button itself does.
        keep = row if fold.opened else fold.first
        slot = self._viewport.slot_of(index, keep)
        self._model.open(index, row, opened=not fold.opened)
        at = self._model.message(index).rows.index(keep)
        self._viewport.put(index, at, slot.top if slot is not None else 0)
        self._arrange()

    # -- what is offered -----------------------------------------------------------------------

    def offer_message(self, menu: QMenu, index: int) -> None:
        """Offer what can be done with a message."""
        entry = self._model.entries[index]
        reply, turn = entry.reply, entry.turn
        translate = QCoreApplication.translate
        if reply is None:
            edit = translate("Transcript", "Edit")
            offer(menu, edit, lambda: self.edit_requested.emit(turn.id))
            if text := plain_text(turn.prompt):
                keep = translate("Transcript", "Keep as prompt…")
                offer(menu, keep, lambda: self.prompt_requested.emit(text))
        else:
            again, compare = (
                translate("Transcript", "Try again"),
                translate("Transcript", "Compare"),
            )
            offer(menu, again, lambda: self.try_again_requested.emit(reply.id))
            offer(menu, compare, lambda: self.compare_requested.emit(reply.id))
        self._offer_elsewhere(menu, reply)
        self._offer_turn(menu, index)

    def _offer_more(self, view: RowView, menu: QMenu) -> None:
        owner = self._owner(view)
        if owner is not None:
            self._offer_tables(menu, owner[0])
            self._offer_elsewhere(menu, self._model.entries[owner[0]].reply)
            self._offer_turn(menu, owner[0])

    def _offer_elsewhere(self, menu: QMenu, reply: Reply | None) -> None:
        if reply is not None:
            for each in self.answer_offers:
                each(menu, reply)

    def offer_table(self, menu: QMenu, row: TranscriptRow) -> None:
        """Offer what can be done with the table that a row belongs to."""
        self._offer_csv(
            menu,
            row,
            QCoreApplication.translate("Transcript", "Copy table as CSV"),
            QCoreApplication.translate("Transcript", "Save table as CSV…"),
        )

    def _offer_tables(self, menu: QMenu, index: int) -> None:
        """Offer the tables of a message, so that the keyboard reaches each of them."""
        found = [each for each in self._model.message(index).rows if _begins_table(each)]
        if not found:
            return
        menu.addSeparator()
        if len(found) == 1:
            self.offer_table(menu, found[0])
            return
        translate = QCoreApplication.translate
        outer = menu.addMenu(translate("Transcript", "Tables as CSV"))
        for number, row in enumerate(found[:_MOST_TABLES], 1):
            heads = values.listed(table_of(row)[0])
            inner = outer.addMenu(f"{number}. {in_menu(heads)}")
            copy, save = translate("Transcript", "Copy"), translate("Transcript", "Save…")
            self._offer_csv(inner, row, copy, save)

    def _offer_csv(self, menu: QMenu, row: TranscriptRow, copy: str, save: str) -> None:
        offer(menu, copy, lambda: put(csv_table.written(table_of(row), for_file=False)))
        offer(menu, save, lambda: self.table_saving_requested.emit(table_of(row)))

    def _offer_turn(self, menu: QMenu, index: int) -> None:
        """Offer what can be done with a question together with its answer."""
        entry = self._model.entries[index]
        reply, turn = entry.reply, entry.turn
        if self._model.is_column:
            if reply is not None:
                self._offer_bookmark(menu, entry)
            return
        goes = omission_with(turn, self._model.answer_of(index)) is None
        translate = QCoreApplication.translate
        leave_out = translate("Transcript", "Leave out of later questions")
        send_along = translate("Transcript", "Send along with later questions")
        delete = translate("Transcript", "Delete question and answer")
        if reply is not None:
            branch = translate("Transcript", "Go on from here in a new chat")
            offer(menu, branch, lambda: self.branch_requested.emit(reply.id))
            if can_be_rewritten(turn, reply):
                edit = translate("Transcript", "Edit this answer…")
                offer(menu, edit, lambda: self.answer_edit_requested.emit(reply.id))
            export = translate("Transcript", "Export this answer…")
            offer(menu, export, lambda: self.export_requested.emit(reply.id))
        self._offer_bookmark(menu, entry)
        menu.addSeparator()
        along = leave_out if goes else send_along
        offer(menu, along, lambda: self.along_requested.emit(turn.id, not goes))
        offer(menu, delete, lambda: self.deletion_requested.emit(turn.id))

    def _offer_bookmark(self, menu: QMenu, entry: TranscriptEntry) -> None:
        translate = QCoreApplication.translate
        marked = entry.bookmark is not None
        mark = translate("Transcript", "Add bookmark")
        unmark = translate("Transcript", "Remove bookmark")
        words = unmark if marked else mark
        offer(menu, words, lambda: self.bookmark_requested.emit(entry.id, not marked))


def offer(menu: QMenu, text: str, act: Callable[[], object], *, enabled: bool = True) -> None:
    """Put an action into a menu."""
    action = QAction(text, menu)
    action.setEnabled(enabled)
    action.triggered.connect(lambda _: act())
    menu.addAction(action)


def in_menu(text: str) -> str:
    """Foreign words as the name of an entry of a menu: short, in one line, without a key."""
    shown = named(" ".join(text.split())).replace("&", "&&")
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


def _begins_table(row: TranscriptRow) -> bool:
    """Whether a row is the first of a table of the answer, not one that it lacks."""
    return row.kind is kinds.TABLE and row.leads and row.origin != () and not row.place.joined
