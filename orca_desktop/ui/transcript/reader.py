"""Reading a sheet: selecting with the mouse, copying, following links, finding."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QMenu,
    QToolTip,
    QWidget,
)

from orca_desktop.domain.message import plain_text
from orca_desktop.render.sanitize import named
from orca_desktop.ui.platform import links
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.transcript import row_view_pool
from orca_desktop.ui.transcript.copying import Copying
from orca_desktop.ui.transcript.find import TextMatch, TextSearch, stretches
from orca_desktop.ui.transcript.formulas import Formulas
from orca_desktop.ui.transcript.frame_scheduler import FrameScheduler
from orca_desktop.ui.transcript.head_view import name_of
from orca_desktop.ui.transcript.layout import RowSlot
from orca_desktop.ui.transcript.pointer import Pointer, TextHit
from orca_desktop.ui.transcript.selection import (
    END,
    Excerpt,
    TextPoint,
    TextSelection,
    excerpts,
    markdown,
    mime,
    plain_of,
)
from orca_desktop.ui.transcript.sheet import Sheet
from orca_desktop.ui.transcript.text_view import is_drawn_by
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.transcript.entry import TranscriptEntry
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.path import TranscriptPath
from orca_desktop.viewmodels.transcript.rows import RowKind, TranscriptRow
from orca_desktop.viewmodels.transcript.sections import code_of
from orca_desktop.viewmodels.transcript.steps import Steps


class Reader(Sheet):
    """A sheet whose text can be selected, copied and searched like any text."""

    found = Signal(int, int)
    link_activated = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        *,
        frames: FrameScheduler | None = None,
        formulas: Formulas | None = None,
        column: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, frames=frames, formulas=formulas, column=column, parent=parent)
        self._selection: TextSelection | None = None
        self._pointer = Pointer(self, self)
        self._finder = TextSearch(self._frames, self._read_message, self._source, self._tell_found)
        self._goes = True
        self._copying = Copying(QClipboard.Mode.Clipboard, self)
        self._offering = Copying(QClipboard.Mode.Selection, self)
        self._near: tuple[int, int] | None = None

    def _dress(self) -> None:
        if self._finder.wanted is not None:
            self._mark_found()
        if self._selection is not None:
            self._show_selection()

    def _turn_page(self) -> None:
        self._selection = None

    # -- selecting and copying -----------------------------------------------------------------

    @property
    def selection(self) -> TextSelection | None:
        """What is selected; an empty selection is where the next one begins."""
        return self._selection

    def select(self, selection: TextSelection | None) -> None:
        """Select a stretch of the page, across messages."""
        self._selection = selection
        self._show_selection()

    def has_selection(self) -> bool:
        """Whether anything is selected."""
        return self._selection is not None and not self._selection.is_empty

    def select_all(self) -> None:
        """Select the whole conversation."""
        if self._entries:
            last = len(self._entries) - 1
            self.select(TextSelection(TextPoint(0, 0, 0), TextPoint(last, END, END)))

    def _show_selection(self) -> None:
        for slot in self._slots:
            row = self._messages[slot.message].rows[slot.row]
            text = row_view_pool.text_of(row)
            if text is None:
                continue
            known = self._selection
            stretch = known.within(slot.message, slot.row) if known is not None else None
            text.select(*(stretch or (0, 0)))

    def hit(self, at: QPoint) -> TextHit | None:
        """The place in the text nearest to a point of the viewport."""
        nearest: RowSlot | None = None
        for slot in self._slots:
            if row_view_pool.text_of(self._messages[slot.message].rows[slot.row]) is None:
                continue
            if nearest is None or slot.top <= at.y():
                nearest = slot
        if nearest is None:
            return None
        row = self._messages[nearest.message].rows[nearest.row]
        text = row_view_pool.text_of(row)
        assert text is not None  # noqa: S101 - only rows with text were looked at
        local = text.viewport().mapFrom(self.viewport(), at)
        inside = text.viewport().rect().contains(local)
        below = at.y() > nearest.top + nearest.height
        position = END if below else text.position_at(local)
        href = text.href_at(local) if inside else ""
        return TextHit(TextPoint(nearest.message, nearest.row, position), text, inside, href)

    def follow(self, hit: TextHit) -> None:
        """Open the link under a point."""
        row = self._message(hit.point.message).rows[hit.point.row]
        label = row_view_pool.label_of(row, hit.href)
        self.link_activated.emit(hit.href, label)
        links.open_url(hit.href, label, self)

    def copy(self) -> None:
        """Put what is selected on the clipboard, as HTML and as plain text."""
        if self.has_selection():
            self._copying.start(mime(self._excerpts()))

    def copy_markdown(self) -> None:
        """Put what is selected on the clipboard as Markdown."""
        if self.has_selection():
            self._copying.start(markdown(self._excerpts()))

    def offer_selection(self) -> None:
        """Give the selection to the systems that paste it with the middle button."""
        if QGuiApplication.clipboard().supportsSelection() and self.has_selection():
            self._offering.start(plain_of(self._excerpts()))

    def _excerpts(self) -> Steps[list[Excerpt]]:
        assert self._selection is not None  # noqa: S101 - asked before
        drawn = is_drawn_by(self._formulas)
        return excerpts(self._selection, self._reading(), _speaker, drawn)

    @property
    def is_copying(self) -> bool:
        """Whether something is still on its way to the clipboard."""
        return self._copying.is_busy or self._offering.is_busy

    def _reading(self) -> Callable[[int], Steps[MessageRows]]:
        """Reads messages of what is shown now, also when something else is shown by then."""
        return partial(self._read_whole, self._entries)

    def _read_whole(self, entries: TranscriptPath, index: int) -> Steps[MessageRows]:
        """A message read to its end, a portion in each step."""
        here = entries is self._entries
        message = self._message(index) if here else self._made(entries[index])
        while message.is_behind and message.reply is not None:
            message.advance(message.reply)
            yield
        return message

    def copy_reply(self, reply_id: str, *, markdown: bool = False) -> None:
        """Put a whole reply on the clipboard."""
        index = self._entries.find(reply_id, len(self._entries) - 1)
        if index is not None:
            self._copy_message(index, as_markdown=markdown)

    def _copy_message(self, index: int, *, as_markdown: bool) -> None:
        whole = TextSelection(TextPoint(index, 0, 0), TextPoint(index, END, END))
        found = excerpts(whole, self._reading(), _speaker)
        self._copying.start(markdown(found) if as_markdown else mime(found))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on selecting, or show what is under the pointer."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End selecting, or follow a link."""
        self._pointer.release(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select everything, or let go of the selection; other keys move."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Escape and self.has_selection():
            self.select(None)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = QPoint(self.viewport().width() // 2, self.viewport().height() // 3)
        menu = self._menu(self.hit(at))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(at))

    def _menu(self, hit: TextHit | None) -> QMenu:
        menu = QMenu(self)
        if hit is not None and hit.href:
            self._offer(menu, self.tr("Open link"), lambda: self.follow(hit))
            self._offer(menu, self.tr("Copy address"), lambda: put(hit.href))
            menu.addSeparator()
        chosen = self.has_selection()
        self._offer(menu, self.tr("Copy"), self.copy, enabled=chosen)
        self._offer(menu, self.tr("Copy as Markdown"), self.copy_markdown, enabled=chosen)
        self._offer(menu, self.tr("Select all"), self.select_all)
        if hit is not None:
            menu.addSeparator()
            self._offer_message(menu, hit.point.message, hit.point.row)
        return menu

    def _offer_message(self, menu: QMenu, index: int, row: int) -> None:
        """Offer what can be done with a message and what is in it."""
        message = self._message(index)
        if row < len(message.rows) and message.rows[row].kind is RowKind.CODE:
            piece = message.rows[row]
            self._offer(menu, self.tr("Copy code"), lambda: put(code_of(piece)))
        copy = partial(self._copy_message, index)
        self._offer(menu, self.tr("Copy message"), lambda: copy(as_markdown=False))
        self._offer(menu, self.tr("Copy message as Markdown"), lambda: copy(as_markdown=True))
        found = message.links()
        if found:
            inner = menu.addMenu(self.tr("Links"))
            for url, label in found[:30]:
                self._offer(inner, _short(label or url), partial(self._open, url, label))

    def _open(self, url: str, label: str) -> None:
        self.link_activated.emit(url, label)
        links.open_url(url, label, self)

    def _offer(
        self, menu: QMenu, text: str, act: Callable[[], object], *, enabled: bool = True
    ) -> None:
        action = QAction(text, menu)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _: act())
        menu.addAction(action)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole address of a link while the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self.hit(event.pos())
            if hit is not None and hit.href:
                QToolTip.showText(event.globalPos(), tooltip(hit.href), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # -- finding -------------------------------------------------------------------------------

    def find(  # type: ignore[override]  # no use here
        self, text: str, *, goes: bool = True, near: str = ""
    ) -> None:
        """Search a text in the conversation and go to the first match below the top.

        ``near`` is the id of the turn or reply from which on to go to the first. Without ``goes``
        all are marked and nothing moves; whoever asked says where to go.
        """
        self._goes = goes
        index = self._entries.find(near, -1) if near else None
        self._near = None if index is None else (index, 0)
        if text.strip():
            self._unfold_all()
        self._finder.start(text, len(self._entries))
        self._mark_found()

    def _unfold_all(self) -> None:
        """Show what is folded, so that it can be searched and marked like the rest."""
        if not self._folds and not any(each.is_hiding for each in self._messages.values()):
            return
        self._folds = False
        index, at = self._anchor
        kept = self._messages[index].rows[at] if index in self._messages else None
        for known, message in self._messages.items():
            message.unfold()
            self._outer.set(known, message.heights.total)
        if kept is not None:
            rows = self._messages[index].rows
            self._anchor = (index, rows.index(kept) if kept in rows else min(at, len(rows) - 1))
        self._arrange()

    def find_next(self) -> None:
        """Go to the next match."""
        self._go_to_match(self._finder.step(1, self._anchor))

    def find_previous(self) -> None:
        """Go to the match before."""
        self._go_to_match(self._finder.step(-1, self._anchor))

    def go_to_found(self, nth: int) -> None:
        """Go to a match by its number, from 0."""
        self._finder.current = nth
        self._go_to_match(self._finder.matches[nth])

    def mark_found(self, nth: int) -> None:
        """Mark a match as the current one, or none with -1; nothing moves."""
        self._finder.current = nth
        self._mark_found()

    def found_below(self) -> int:
        """The number of the first match from where one reads, or -1 when there is none."""
        return self._finder.nearest(self._anchor)

    def clear_find(self) -> None:
        """Take all marks away."""
        self._finder.start("", 0)
        self._mark_found()

    def _tell_found(self) -> None:
        matches = self._finder.matches
        if self._goes and matches and self._finder.current < 0 and self._is_near_searched():
            self._go_to_match(self._finder.step(1, self._near or self._anchor))
            return
        self.found.emit(len(self._finder.matches), self._finder.current + 1)
        self._mark_found()

    def _is_near_searched(self) -> bool:
        """Whether the first match from where to look on is among those that are known."""
        last = self._finder.matches[-1]
        reached = self._near is None or (last.message, last.row) >= self._near
        return reached or not self._finder.is_searching

    def _go_to_match(self, match: TextMatch | None) -> None:
        if match is None:
            return
        self.found.emit(len(self._finder.matches), self._finder.current + 1)
        self._follows = False
        message = self._message(match.message)
        row = min(match.row, len(message.rows) - 1)
        slot = next(
            (each for each in self._slots if (each.message, each.row) == (match.message, row)), None
        )
        height = self.viewport().height()
        if slot is None or slot.top < 0 or slot.top + slot.height > height:
            self._anchor, self._anchor_top = (match.message, row), height // 3
            self._arrange()
        self._bring_into_sight(match, row)

    def _bring_into_sight(self, match: TextMatch, row_index: int) -> None:
        row = self._message(match.message).rows[row_index]
        text = row_view_pool.text_of(row)
        found = self._stretches(row)
        if text is not None and match.nth < len(found):
            top = text.top_of(found[match.nth][0]) + text.mapTo(self.viewport(), QPoint()).y()
            height = self.viewport().height()
            if top < 0 or top > height - 3 * self._look.line:
                self._anchor_top += height // 3 - top
                self._arrange()
        self._mark_found()

    def _stretches(self, row: TranscriptRow) -> list[tuple[int, int]]:
        text, wanted = row_view_pool.text_of(row), self._finder.wanted
        if text is None or wanted is None:
            return []
        return stretches(wanted, text.document().toRawText())

    def _mark_found(self) -> None:
        """Mark the matches in the rows on the screen."""
        current = (
            self._finder.matches[self._finder.current]
            if 0 <= self._finder.current < len(self._finder.matches)
            else None
        )
        for slot in self._slots:
            row = self._messages[slot.message].rows[slot.row]
            text = row_view_pool.text_of(row)
            if text is None:
                continue
            marks = []
            for nth, (start, end) in enumerate(self._stretches(row)):
                here = current == TextMatch(slot.message, slot.row, nth)
                marks.append((start, end, "mark_current" if here else "mark"))
            text.mark(tuple(marks), self._look)

    def _read_message(self, index: int) -> Steps[MessageRows]:
        """A message with its rows, kept only if it is kept already."""
        known = self._messages.get(index)
        message = self._made(self._entries[index]) if known is None else known
        was_behind = message.is_behind
        while message.is_behind and message.reply is not None:
            message.advance(message.reply)
            yield
        if was_behind and self._messages.get(index) is message:
            self._outer.set(index, message.heights.total)
            self._frames.ask(self, self._flush)
        return message

    def _made(self, entry: TranscriptEntry) -> MessageRows:
        message = MessageRows(entry, folds=self._folds, say=translate)
        message.build(self._scale())
        return message

    def _source(self, index: int) -> str:
        entry, known = self._entries[index], self._messages.get(index)
        if known is not None and known.is_overlaid:
            return "\n".join(row.leaf.text for row in known.rows if row.leaf is not None)
        return entry.reply.text if entry.reply is not None else plain_text(entry.turn.prompt)


def _speaker(message: MessageRows) -> str:
    return name_of(message.reply)


def put(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def _short(text: str) -> str:
    shown = named(" ".join(text.split())).replace("&", "&&")
    return shown if len(shown) <= 60 else f"{shown[:59]}…"


def tooltip(url: str) -> str:
    """An address as a tool tip: the whole of it, and the host as the network spells it."""
    found = links.check(url)
    if isinstance(found, links.LinkAddress) and found.is_foreign:
        return f"{url}\n({found.host})"
    return url
