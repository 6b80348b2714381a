"""The views of rows: made when a row comes into sight, kept for the next one when it leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from orca_desktop.domain.errors import FailureAction
from orca_desktop.render.document import (
    Code,
    DetailsSummary,
    Heading,
    Math,
    Paragraph,
    Table,
    Term,
    words,
)
from orca_desktop.render.sanitize import named
from orca_desktop.ui.transcript.code_view import CodeView
from orca_desktop.ui.transcript.fold_view import FoldView
from orca_desktop.ui.transcript.foot_view import FootView
from orca_desktop.ui.transcript.formula_view import FormulaView
from orca_desktop.ui.transcript.formulas import Formulas
from orca_desktop.ui.transcript.head_view import HeadView
from orca_desktop.ui.transcript.more_view import MoreView
from orca_desktop.ui.transcript.notice_view import FailureView, NoticeView
from orca_desktop.ui.transcript.omission_view import OmissionView
from orca_desktop.ui.transcript.rule_view import RuleView
from orca_desktop.ui.transcript.summary_view import SummaryView
from orca_desktop.ui.transcript.table_view import TableView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.transcript.text_view import ReadOnlyText, TextView
from orca_desktop.viewmodels.transcript.disclosures import Disclosure
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.rows import (
    FoldedRows,
    MessageSection,
    RowKind,
    TranscriptRow,
    links_in,
)

_MOST_KEPT: Final = 40

_MAKERS: Final[dict[RowKind, type[QWidget]]] = {
    RowKind.HEAD: HeadView,
    RowKind.TEXT: TextView,
    RowKind.CODE: CodeView,
    RowKind.TABLE: TableView,
    RowKind.FORMULA: FormulaView,
    RowKind.RULE: RuleView,
    RowKind.SUMMARY: SummaryView,
    RowKind.MORE: MoreView,
    RowKind.THINKING: FoldView,
    RowKind.CARD: FoldView,
    RowKind.NOTICE: NoticeView,
    RowKind.FAILURE: FailureView,
    RowKind.OMISSION: OmissionView,
    RowKind.FOOT: FootView,
}


class RowViewPool:
    """Lends views to rows. ``connect`` is called once for every view that is made."""

    def __init__(self, home: QWidget, connect: Callable[[QWidget], None]) -> None:
        self._home = home
        self._connect = connect
        self._spare: dict[type[QWidget], list[QWidget]] = {}

    def enter(self, row: TranscriptRow, parent: QWidget) -> QWidget:
        """A view for a row, as a child of the message's view; hidden until it is placed."""
        maker = _MAKERS[row.kind]
        spare = self._spare.get(maker)
        if spare:
            view = spare.pop()
            view.setParent(parent)
        else:
            view = maker(parent)
            self._connect(view)
        row.view = view
        row.measured = -1
        return view

    def leave(self, row: TranscriptRow) -> None:
        """Take the view of a row back."""
        view = row.view
        row.view = None
        if not isinstance(view, QWidget):
            return
        view.hide()
        if isinstance(view, FoldView):
            view.rest()
        spare = self._spare.setdefault(type(view), [])
        if len(spare) >= _MOST_KEPT:
            view.setParent(None)
            view.deleteLater()
            return
        view.setParent(self._home)
        spare.append(view)


def text_of(row: TranscriptRow) -> ReadOnlyText | None:
    """The text edit in the view of a row, or ``None`` when the row has no text to select."""
    match row.view:
        case TextView():
            return row.view
        case CodeView() | TableView() | FormulaView():
            return row.view.text
        case _:
            return None


def label_of(row: TranscriptRow, href: str) -> str:
    """The words of the first link with this address in a row."""
    return next((label for url, label in links_in(row) if url == href), "")


@dataclass(frozen=True, slots=True)
class RowContext:
    """What a row is shown with: its message, the look, and what belongs to this moment."""

    message: MessageRows
    look: TextStyle
    formulas: Formulas
    ends: bool
    wrapped: bool
    active: bool
    last: bool = False

    @property
    def barred(self) -> frozenset[FailureAction]:
        """What cannot be done here: go on with an earlier answer, edit in a column."""
        found = set() if self.last else {FailureAction.CONTINUE}
        return frozenset(found | ({FailureAction.EDIT} if self.message.is_column else set()))


def fill(row: TranscriptRow, scene: RowContext) -> None:
    """Show in the view of a row what the row holds."""
    _describe(row)
    match row.view:
        case TextView() as view:
            _fill_text(view, row, scene.look)
        case CodeView() | TableView() | FormulaView() as view:
            _fill_block(view, row, scene)
        case FoldView() | SummaryView() | MoreView() as view:
            _fill_fold(view, row, scene)
        case RuleView() as view:
            view.show_rule(scene.look)
        case HeadView() | OmissionView() as view:
            view.show_message(scene.message, scene.look)
        case NoticeView() | FailureView() | FootView() as view:
            _fill_ending(view, scene)
        case _:
            pass


def _describe(row: TranscriptRow) -> None:
    """Tell those who hear the text which of two answers has it."""
    said = ""
    if row.edge:
        words = {
            "added": QCoreApplication.translate("transcript", "Only in this answer"),
            "removed": QCoreApplication.translate("transcript", "Only in the other answer"),
        }
        said = words[row.edge]
    if isinstance(row.view, QWidget) and row.view.accessibleDescription() != said:
        row.view.setAccessibleDescription(said)


def _fill_block(
    view: CodeView | TableView | FormulaView, row: TranscriptRow, scene: RowContext
) -> None:
    match (view, row.block):
        case (CodeView(), Code() as block):
            spans = row.part if isinstance(row.part, tuple) else ()
            view.show_code(block, scene.look, wrapped=scene.wrapped, ends=scene.ends, spans=spans)
        case (TableView(), Table() as block):
            view.show_table(block, scene.look, mirrored=row.is_mirrored)
        case (FormulaView(), Math() as block):
            drawing = None
            if not row.open_ended:
                drawing = scene.formulas.get(block.source, display=True)
            view.show_formula(block.source, drawing, scene.look)
        case _:
            pass


def _fill_ending(view: NoticeView | FailureView | FootView, scene: RowContext) -> None:
    reply = scene.message.reply
    if reply is None:
        return
    match view:
        case NoticeView():
            view.show_reply(reply, scene.look, barred=scene.barred)
        case FailureView() if reply.failure is not None:
            view.show_failure(reply, scene.look, barred=scene.barred)
        case FootView():
            column = scene.message.is_column
            view.show_reply(reply, scene.look, shown=scene.active, column=column)
        case _:
            pass


def _fill_text(view: TextView, row: TranscriptRow, look: TextStyle) -> None:
    block = row.block
    base: QFont | None = None
    match block:
        case Heading():
            base = look.heading_font(block.level)
        case Term():
            base = look.font(bold=True)
        case Paragraph():
            base = look.font(14) if row.muted else None
        case _:
            return
    color = "muted" if row.muted else "text"
    view.show_runs(block.content, look, base, color, row.direction)


def _fill_fold(
    view: FoldView | SummaryView | MoreView, row: TranscriptRow, scene: RowContext
) -> None:
    look = scene.look
    match (view, row.part):
        case (FoldView(), MessageSection() as section) if row.kind is RowKind.THINKING:
            view.show_thinking(section.part, scene.message.reply, look, opened=section.opened)
        case (FoldView(), MessageSection() as section):
            view.show_card(section.part, look, opened=section.opened)
        case (MoreView(), FoldedRows() as fold):
            view.show_fold(fold.lines, look, opened=fold.opened)
        case (SummaryView(), Disclosure() as disclosure) if isinstance(row.block, DetailsSummary):
            said = named(words(row.block.content))
            view.show_summary(said, look, opened=disclosure.opened, mirrored=row.is_mirrored)
        case _:
            pass
