"""The view of each kind of row: the one table to which a new kind adds a line."""

from __future__ import annotations

from typing import Final

from orca_desktop.ui.transcript.attachment_view import AttachmentView
from orca_desktop.ui.transcript.code_view import CodeView
from orca_desktop.ui.transcript.compared_view import ComparedView
from orca_desktop.ui.transcript.fold_view import FoldView
from orca_desktop.ui.transcript.foot_view import FootView
from orca_desktop.ui.transcript.formula_view import FormulaView
from orca_desktop.ui.transcript.head_view import HeadView
from orca_desktop.ui.transcript.more_view import MoreView
from orca_desktop.ui.transcript.notice_view import FailureView, NoticeView
from orca_desktop.ui.transcript.omission_view import OmissionView
from orca_desktop.ui.transcript.row_view_pool import RowViews
from orca_desktop.ui.transcript.rule_view import RuleView
from orca_desktop.ui.transcript.summary_view import SummaryView
from orca_desktop.ui.transcript.table_view import TableView
from orca_desktop.ui.transcript.text_view import TextView
from orca_desktop.viewmodels.transcript import kinds

ROW_VIEWS: Final[RowViews] = {
    kinds.HEAD: HeadView,
    kinds.TEXT: TextView,
    kinds.CODE: CodeView,
    kinds.TABLE: TableView,
    kinds.FORMULA: FormulaView,
    kinds.RULE: RuleView,
    kinds.SUMMARY: SummaryView,
    kinds.MORE: MoreView,
    kinds.THINKING: FoldView,
    kinds.CARD: FoldView,
    kinds.ATTACHMENT: AttachmentView,
    kinds.NOTICE: NoticeView,
    kinds.FAILURE: FailureView,
    kinds.COMPARED: ComparedView,
    kinds.OMISSION: OmissionView,
    kinds.FOOT: FootView,
}
