"""Selecting with the mouse across messages, copying, and following links."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea

from orca_desktop.formats.excerpts import Stretch
from orca_desktop.ui.transcript.copying import Copying
from orca_desktop.ui.transcript.formulas import Formulas
from orca_desktop.ui.transcript.head_view import name_of
from orca_desktop.ui.transcript.pointer import TextHit
from orca_desktop.ui.transcript.row_view_pool import RowViewPool
from orca_desktop.ui.transcript.table_view import TableView
from orca_desktop.ui.transcript.text_view import is_drawn_by
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.model import TranscriptModel
from orca_desktop.viewmodels.transcript.rows import TranscriptRow, links_in
from orca_desktop.viewmodels.transcript.selection import (
    END,
    Copied,
    Excerpt,
    Screen,
    TableCut,
    TextPoint,
    TextSelection,
    excerpts,
    markdown,
    plain_of,
    rich,
)
from orca_desktop.viewmodels.transcript.steps import Steps
from orca_desktop.viewmodels.transcript.viewport import RowSlot, Viewport


class SelectionController:
    """Knows what is selected, and puts it on the clipboard.

    ``open_link`` opens an address with its label, of the message at an index.
    """

    def __init__(
        self,
        area: QAbstractScrollArea,
        model: TranscriptModel,
        viewport: Viewport,
        pool: RowViewPool,
        formulas: Formulas,
        open_link: Callable[[str, str, int], None],
    ) -> None:
        self._surface = area.viewport()
        self._model = model
        self._viewport = viewport
        self._pool = pool
        self._open_link = open_link
        self._selection: TextSelection | None = None
        self._ends: tuple[str, ...] = ()
        self._screen = Screen(is_drawn_by(formulas), self._table_cut)
        self._copying = Copying(QClipboard.Mode.Clipboard, area)
        self._offering = Copying(QClipboard.Mode.Selection, area)

    @property
    def selection(self) -> TextSelection | None:
        """What is selected; an empty selection is where the next one begins."""
        return self._selection

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self._selection is None or self._selection.is_empty

    @property
    def is_copying(self) -> bool:
        """Whether something is still on its way to the clipboard."""
        return self._copying.is_busy or self._offering.is_busy

    def stretch(self) -> Stretch | None:
        """The messages across which something is selected; nothing within a single one."""
        known = self._selection
        if known is None or known.start.message == known.end.message:
            return None
        first = self._model.entries[known.start.message]
        last = self._model.entries[known.end.message]
        return Stretch(
            first.turn.id,
            last.turn.id,
            without_question=first.reply is not None,
            without_answer=last.reply is None,
        )

    def turn_page(self) -> None:
        """Forget what was selected, as another conversation is shown."""
        self._selection = None

    def renew(self) -> None:
        """Forget what was selected if its first or last message is not where it was any more."""
        if self._selection is not None and self._ends != self._ends_of(self._selection):
            self._selection = None

    def select(self, selection: TextSelection | None) -> None:
        """Select a stretch of the page, across messages."""
        self._selection = selection
        self._ends = () if selection is None else self._ends_of(selection)
        self._show()

    def _ends_of(self, selection: TextSelection) -> tuple[str, ...]:
        """The ids of the messages in which it begins and ends, as far as they are there."""
        ends = (selection.start.message, selection.end.message)
        return tuple(self._model.entries[at].id for at in ends if at < len(self._model))

    def select_all(self) -> None:
        """Select the whole conversation."""
        if len(self._model):
            last = len(self._model) - 1
            self.select(TextSelection(TextPoint(0, 0, 0), TextPoint(last, END, END)))

    def dress(self) -> None:
        """Show the selection on the rows that have just been placed."""
        if self._selection is not None:
            self._show()

    def _show(self) -> None:
        known = self._selection
        for slot, row in self._viewport.rows():
            text = self._pool.text_of(row)
            if text is not None:
                stretch = known.within(slot.message, slot.row) if known is not None else None
                text.select(*(stretch or (0, 0)))

    # -- what is under the pointer -------------------------------------------------------------

    def hit(self, at: QPoint) -> TextHit | None:
        """The place in the text nearest to a point of the viewport."""
        nearest: RowSlot | None = None
        for slot, row in self._viewport.rows():
            if self._pool.text_of(row) is None:
                continue
            if nearest is None or slot.top <= at.y():
                nearest = slot
        if nearest is None:
            return None
        text = self._pool.text_of(self._viewport.row(nearest))
        assert text is not None  # noqa: S101 - only rows with text were looked at
        local = text.viewport().mapFrom(self._surface, at)
        inside = text.viewport().rect().contains(local)
        below = at.y() > nearest.top + nearest.height
        position = END if below else text.position_at(local)
        href = text.href_at(local) if inside else ""
        return TextHit(TextPoint(nearest.message, nearest.row, position), text, inside, href)

    def follow(self, hit: TextHit) -> None:
        """Open the link under a point."""
        row = self._model.row(hit.point.message, hit.point.row)
        label = next((label for url, label in links_in(row) if url == hit.href), "")
        self._open_link(hit.href, label, hit.point.message)

    # -- copying -------------------------------------------------------------------------------

    def copy(self, *, as_markdown: bool = False) -> None:
        """Put what is selected on the clipboard, as HTML and plain text or as Markdown."""
        if self._selection is not None and not self._selection.is_empty:
            self._copying.start(_form(self._excerpts(self._selection), as_markdown=as_markdown))

    def offer(self) -> None:
        """Give the selection to the systems that paste it with the middle button."""
        if QGuiApplication.clipboard().supportsSelection() and not self.is_empty:
            assert self._selection is not None  # noqa: S101 - it is not empty
            self._offering.start(plain_of(self._excerpts(self._selection)))

    def copy_message(self, index: int, *, as_markdown: bool) -> None:
        """Put a whole message on the clipboard."""
        whole = TextSelection(TextPoint(index, 0, 0), TextPoint(index, END, END))
        found = excerpts(whole, self._model.reading(), _speaker)
        self._copying.start(_form(found, as_markdown=as_markdown))

    def _excerpts(self, selection: TextSelection) -> Steps[list[Excerpt]]:
        return excerpts(selection, self._model.reading(), _speaker, self._screen)

    def _table_cut(self, row: TranscriptRow, start: int, end: int) -> TableCut | None:
        view = self._pool.view_of(row)
        return view.cut(start, end) if isinstance(view, TableView) else None


def put(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def _form(found: Steps[list[Excerpt]], *, as_markdown: bool) -> Steps[Copied]:
    return markdown(found) if as_markdown else rich(found)


def _speaker(message: MessageRows) -> str:
    return name_of(message.reply)
