"""The transcript: a conversation as it is read, with what can be asked of its messages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QMenu,
    QWidget,
)

from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.history import omission_with
from orca_desktop.domain.reply import Reply
from orca_desktop.render.document import Block
from orca_desktop.ui.transcript.code_view import CodeView
from orca_desktop.ui.transcript.fold_view import FoldView
from orca_desktop.ui.transcript.foot_view import FootView
from orca_desktop.ui.transcript.head_view import HeadView
from orca_desktop.ui.transcript.more_view import MoreView
from orca_desktop.ui.transcript.notice_view import FailureView, NoticeView
from orca_desktop.ui.transcript.omission_view import OmissionView
from orca_desktop.ui.transcript.reader import Reader, put
from orca_desktop.ui.transcript.summary_view import SummaryView
from orca_desktop.viewmodels.transcript import differences
from orca_desktop.viewmodels.transcript.disclosures import Disclosure
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.rows import (
    FoldedRows,
    MessageSection,
    RowKind,
    TranscriptRow,
)
from orca_desktop.viewmodels.transcript.sections import code_of


class Transcript(Reader):
    """The messages of one conversation; tells by signals what the person wants with them."""

    try_again_requested = Signal(str)
    edit_requested = Signal(str)
    version_chosen = Signal(str, str)
    question_chosen = Signal(str)
    compare_requested = Signal(str)
    failure_action_requested = Signal(str, FailureAction)
    reply_details_requested = Signal(str)
    # By the id of the turn: whether it goes along with later questions; that it goes away.
    along_requested = Signal(str, bool)
    deletion_requested = Signal(str)

    def _prepare(self) -> None:
        self._reference: tuple[str, list[Block], bool] | None = None
        super()._prepare()

    # -- differences ---------------------------------------------------------------------------

    def compare_with(self, reply_id: str, reference: list[Block], *, only: bool) -> None:
        """Mark on an answer how it differs from another one, whose blocks are given.

        With ``only`` what is the same is left out.
        """
        wanted = (reply_id, reference, only)
        if wanted != self._reference:
            self._reference = wanted
            self._show_differences()

    def compare_no_more(self) -> None:
        """Show every answer as it is."""
        if self._reference is not None:
            self._reference = None
            self._show_differences()

    def _show_differences(self) -> None:
        self.select(None)
        index, at = self._anchor
        kept = self._messages[index].rows[at] if index in self._messages else None
        for known, message in self._messages.items():
            self._mark(message)
            self._outer.set(known, message.heights.total)
        if kept is not None:
            rows = self._messages[index].rows
            stands = [*(kept.origin or ()), kept]
            place = next((number for number, row in enumerate(rows)
                          if row in stands or any(each in stands for each in row.origin or ())),
                         min(at, len(rows) - 1))  # fmt: skip
            self._anchor = (index, place)
        self._arrange()

    def _mark(self, message: MessageRows) -> None:
        reference, reply = self._reference, message.reply
        if reference is None or reply is None or reply.id != reference[0] or reply.is_running:
            if message.is_overlaid:
                message.overlay({})
            return
        while message.is_behind:
            message.advance(reply)
        skipped = self._skipped if reference[2] else None
        message.overlay(differences.overlay(message, reference[1], skipped=skipped))

    def _skipped(self, count: int) -> str:
        if count == 1:
            return self.tr("… 1 paragraph is the same")
        return self.tr("… {count} paragraphs are the same").format(count=count)

    def _message(self, index: int) -> MessageRows:
        is_new = index not in self._messages
        message = super()._message(index)
        if is_new and self._reference is not None:
            self._mark(message)
            self._outer.set(index, message.heights.total)
        return message

    def _offer_message(self, menu: QMenu, index: int, row: int) -> None:
        super()._offer_message(menu, index, row)
        entry = self._entries[index]
        reply = entry.reply
        if reply is None:
            self._offer(menu, self.tr("Edit"), lambda: self.edit_requested.emit(entry.turn.id))
            self._offer_turn(menu, index)
            return
        self._offer(menu, self.tr("Try again"), lambda: self.try_again_requested.emit(reply.id))
        self._offer(menu, self.tr("Compare"), lambda: self.compare_requested.emit(reply.id))
        self._offer_turn(menu, index)

    def _offer_turn(self, menu: QMenu, index: int) -> None:
        """Offer what can be done with a question together with its answer."""
        if self._is_column:
            return
        entry = self._entries[index]
        turn = entry.turn
        goes = omission_with(turn, self._answer_of(index)) is None
        words = (
            self.tr("Leave out of later questions")
            if goes
            else self.tr("Send along with later questions")
        )
        menu.addSeparator()
        self._offer(menu, words, lambda: self.along_requested.emit(turn.id, not goes))
        self._offer(
            menu,
            self.tr("Delete question and answer"),
            lambda: self.deletion_requested.emit(turn.id),
        )

    def _answer_of(self, index: int) -> Reply | None:
        """The newest value of the answer that a message is, or is answered by."""
        entry = self._entries[index]
        if entry.reply is not None or index + 1 >= len(self._entries):
            return entry.reply or entry.turn.chosen
        return self._entries[index + 1].reply

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the question and answer that the keyboard is in; other keys read."""
        in_message = 0 <= self._focused < len(self._entries)
        if event.key() == Qt.Key.Key_Delete and in_message and not self._is_column:
            self.deletion_requested.emit(self._entries[self._focused].turn.id)
        else:
            super().keyPressEvent(event)

    def _connect_view(self, view: QWidget) -> None:
        super()._connect_view(view)
        match view:
            case CodeView():
                view.copy_asked.connect(lambda: self._copy_code_of(view))
                view.wrap_asked.connect(lambda: self._wrap(view))
            case HeadView():
                view.version_asked.connect(lambda step: self._switch(view, step))
                view.edit_asked.connect(lambda: self._edit(view))
            case FootView():
                view.copy_asked.connect(lambda: self._copy_all(view, as_markdown=False))
                view.markdown_asked.connect(lambda: self._copy_all(view, as_markdown=True))
                view.again_asked.connect(lambda: self._tell(view, self.try_again_requested))
                view.compare_asked.connect(lambda: self._tell(view, self.compare_requested))
                view.details_asked.connect(lambda: self._tell(view, self.reply_details_requested))
                view.more_offered.connect(lambda menu: self._offer_more(view, menu))
            case FailureView() | NoticeView() | OmissionView():
                self._connect_ending(view)
            case MoreView():
                view.clicked.connect(lambda: self._unfold(view))
            case SummaryView():
                view.clicked.connect(lambda: self._disclose(view))
            case FoldView():
                view.toggled.connect(lambda opened: self._toggle(view, opened=opened))
            case _:
                pass

    def _connect_ending(self, view: FailureView | NoticeView | OmissionView) -> None:
        if isinstance(view, OmissionView):
            view.along_asked.connect(lambda along: self._send_along(view, along=along))
            return
        view.action_asked.connect(lambda action: self._act(view, action))
        if isinstance(view, FailureView):
            view.grew.connect(lambda: self._grown(view))

    def _copy_all(self, view: QWidget, *, as_markdown: bool) -> None:
        owner = self._owner(view)
        if owner is not None:
            self._copy_message(self._shown_rows[owner[1]], as_markdown=as_markdown)

    def _copy_code_of(self, view: QWidget) -> None:
        owner = self._owner(view)
        if owner is not None:
            put(code_of(owner[1]))

    def _wrap(self, view: QWidget) -> None:
        owner = self._owner(view)
        if owner is None:
            return
        message, row = owner
        self._hold(row)
        self._wrapped ^= {message.id}
        for each in message.rows:
            if each.kind is RowKind.CODE:
                each.measured = -1
        self._arrange()

    def _owner(self, view: QWidget) -> tuple[MessageRows, TranscriptRow] | None:
        for row, index in self._shown_rows.items():
            if row.view is view:
                return self._messages[index], row
        return None

    def _tell(self, view: QWidget, signal: object) -> None:
        owner = self._owner(view)
        if owner is not None:
            signal.emit(owner[0].id)  # type: ignore[attr-defined]

    def _offer_more(self, view: QWidget, menu: QMenu) -> None:
        owner = self._owner(view)
        if owner is not None:
            self._offer_turn(menu, self._shown_rows[owner[1]])

    def _send_along(self, view: QWidget, *, along: bool) -> None:
        owner = self._owner(view)
        if owner is not None:
            self.along_requested.emit(owner[0].turn.id, along)

    def _act(self, view: QWidget, action: FailureAction) -> None:
        owner = self._owner(view)
        if owner is not None:
            self.failure_action_requested.emit(owner[0].id, action)

    def _edit(self, view: QWidget) -> None:
        owner = self._owner(view)
        if owner is not None:
            self.edit_requested.emit(owner[0].turn.id)

    def _switch(self, view: QWidget, step: int) -> None:
        owner = self._owner(view)
        if owner is None:
            return
        message = owner[0]
        at = message.versions.index(message.id) + step
        if not 0 <= at < len(message.versions):
            return
        if message.reply is None:
            self.question_chosen.emit(message.versions[at])
        else:
            self.version_chosen.emit(message.turn.id, message.versions[at])

    def _toggle(self, view: QWidget, *, opened: bool) -> None:
        owner = self._owner(view)
        if owner is None:
            return
        message, row = owner
        section = row.part
        if not isinstance(section, MessageSection):
            return
        self._hold(row)
        message.toggle(section, opened=opened)
        index = self._shown_rows[row]
        self._outer.set(index, message.heights.total)
        self._arrange()

    def _unfold(self, view: QWidget) -> None:
        owner = self._owner(view)
        if owner is None or not isinstance(owner[1].part, FoldedRows):
            return
        message, row = owner
        fold = row.part
        assert isinstance(fold, FoldedRows)  # noqa: S101 - looked at above
        # What is above the button stays while unfolding; while folding, the button itself does.
        keep = row if fold.opened else fold.first
        index = self._shown_rows[row]
        top = next((slot.top for slot in self._slots
                    if slot.message == index and message.rows[slot.row] is keep), 0)  # fmt: skip
        message.open_fold(fold, opened=not fold.opened)
        self._outer.set(index, message.heights.total)
        self._follows = False
        self._anchor, self._anchor_top = (index, message.rows.index(keep)), top
        self._arrange()

    def _disclose(self, view: QWidget) -> None:
        owner = self._owner(view)
        if owner is None or not isinstance(owner[1].part, Disclosure):
            return
        message, row = owner
        self._hold(row)
        message.open_details(owner[1].part, opened=not owner[1].part.opened)
        row.measured = -1
        self._outer.set(self._shown_rows[row], message.heights.total)
        self._arrange()

    def _grown(self, view: QWidget) -> None:
        owner = self._owner(view)
        if owner is not None:
            self._hold(owner[1])
            owner[1].measured = -1
            self._arrange()
