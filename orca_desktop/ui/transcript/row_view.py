"""What every view of a row offers, and what it is shown with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from orca_desktop.domain.errors import FailureAction
from orca_desktop.ui.transcript.formulas import Formulas
from orca_desktop.ui.transcript.read_only_text import ReadOnlyText
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.rows import TranscriptRow


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
        found = set() if self.last else {FailureAction.CONTINUE, FailureAction.GIVE_RESULTS}
        return frozenset(found | ({FailureAction.EDIT} if self.message.is_column else set()))


class RowView:
    """A widget that shows one row at a time; every view of a row is a widget and one of these."""

    @property
    def widget(self) -> QWidget:
        """The view as the widget that it is."""
        assert isinstance(self, QWidget)  # noqa: S101 - see the sentence above
        return self

    @property
    def selectable(self) -> ReadOnlyText | None:
        """The text in it that can be selected, found and followed, if there is any."""
        return None

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        """Show what a row holds."""
        raise NotImplementedError

    def height_for(self, width: int) -> int:
        """The height that the row needs at a width."""
        raise NotImplementedError

    def leave_sight(self) -> None:
        """Stop what goes on by itself, as nobody sees the row now."""
