"""Views for the rows in sight: made when one comes in, kept for the next when it leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from orca_desktop.ui.transcript.read_only_text import ReadOnlyText
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.viewmodels.transcript.kinds import RowKind
from orca_desktop.viewmodels.transcript.rows import TranscriptRow

_MOST_KEPT: Final = 40
RowViews = Mapping[RowKind, Callable[[QWidget], RowView]]
"""The view of each kind of row, made as a child of a widget."""


class RowViewPool:
    """Lends views to rows. ``connect`` is called once for every view that is made."""

    def __init__(self, home: QWidget, makers: RowViews, connect: Callable[[RowView], None]) -> None:
        self._home = home
        self._makers = makers
        self._connect = connect
        self._lent: dict[TranscriptRow, RowView] = {}
        self._rows: dict[RowView, TranscriptRow] = {}
        self._spare: dict[object, list[RowView]] = {}

    def __iter__(self) -> Iterator[tuple[TranscriptRow, RowView]]:
        """The rows that have a view, with it."""
        return iter(tuple(self._lent.items()))

    def view_of(self, row: TranscriptRow) -> RowView | None:
        """The view of a row, while it has one."""
        return self._lent.get(row)

    def row_of(self, view: RowView) -> TranscriptRow | None:
        """The row that a view shows."""
        return self._rows.get(view)

    def text_of(self, row: TranscriptRow) -> ReadOnlyText | None:
        """The text in the view of a row, or ``None`` when there is no text to select."""
        view = self._lent.get(row)
        return view.selectable if view is not None else None

    def enter(self, row: TranscriptRow, parent: QWidget) -> RowView:
        """The view of a row, lent if it has none, as a child of the message's view.

        It is hidden until it is placed.
        """
        view = self._lent.get(row)
        if view is not None:
            return view
        maker = self._makers[row.kind]
        spare = self._spare.get(maker)
        if spare:
            view = spare.pop()
            view.widget.setParent(parent)
        else:
            view = maker(parent)
            self._connect(view)
        self._lent[row], self._rows[view] = view, row
        row.measured = -1
        return view

    def fill(self, row: TranscriptRow, context: RowContext) -> None:
        """Show in the view of a row what the row holds."""
        view = self._lent[row]
        said = _described(row)
        if view.widget.accessibleDescription() != said:
            view.widget.setAccessibleDescription(said)
        view.show_row(row, context)

    def leave(self, row: TranscriptRow) -> None:
        """Take the view of a row back."""
        view = self._lent.pop(row, None)
        if view is None:
            return
        del self._rows[view]
        view.widget.hide()
        view.leave_sight()
        spare = self._spare.setdefault(self._makers[row.kind], [])
        if len(spare) >= _MOST_KEPT:
            view.widget.setParent(None)
            view.widget.deleteLater()
            return
        view.widget.setParent(self._home)
        spare.append(view)


def _described(row: TranscriptRow) -> str:
    """What tells those who hear the text which of two answers has it."""
    match row.edge:
        case "added":
            return QCoreApplication.translate("transcript", "Only in this answer")
        case "removed":
            return QCoreApplication.translate("transcript", "Only in the other answer")
        case _:
            return ""
