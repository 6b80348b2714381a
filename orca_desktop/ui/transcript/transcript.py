"""The transcript: a conversation as it is read, one long page of which only what is seen exists.

It puts together what it is made of: a model of the messages, the viewport over their rows, the
views of the rows in sight, and what scrolls, selects, finds, speaks and acts.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.formats.excerpts import Stretch
from orca_desktop.render.citations import ANCHOR, Passage
from orca_desktop.render.document import Block
from orca_desktop.render.sanitize import named
from orca_desktop.ui.platform import links
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.transcript.aloud import ReadingAloud
from orca_desktop.ui.transcript.attachment_view import AttachmentView
from orca_desktop.ui.transcript.colors import Colors
from orca_desktop.ui.transcript.context_menu import ContextMenu
from orca_desktop.ui.transcript.find_controller import FindController
from orca_desktop.ui.transcript.formulas import FormulaObject, Formulas
from orca_desktop.ui.transcript.frame_scheduler import FrameScheduler
from orca_desktop.ui.transcript.pointer import Pointer
from orca_desktop.ui.transcript.row_actions import RowActions
from orca_desktop.ui.transcript.row_placement import RowPlacement
from orca_desktop.ui.transcript.row_view import RowView
from orca_desktop.ui.transcript.row_view_pool import RowViewPool, RowViews
from orca_desktop.ui.transcript.row_views import ROW_VIEWS
from orca_desktop.ui.transcript.scroll_controller import ScrollController
from orca_desktop.ui.transcript.selection_controller import SelectionController
from orca_desktop.ui.transcript.table_view import TableView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.transcript.text_view import TextView
from orca_desktop.ui.transcript.thumbnails import LARGEST, Thumbnails
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.transcript.kinds import by_part
from orca_desktop.viewmodels.transcript.message_rows import RowRules
from orca_desktop.viewmodels.transcript.model import Reference, TranscriptModel
from orca_desktop.viewmodels.transcript.viewport import TOP, ReadingPlace, Viewport

_LONGEST_PASSAGE: Final = 400
_SAME: Final = Counted(
    "… 1 paragraph is the same",
    QT_TRANSLATE_NOOP("Transcript", "… {n} paragraphs are the same", None, 1),
)


class Transcript(QAbstractScrollArea):
    """The messages of one conversation; tells by signals what the person wants with them.

    ``passage_requested`` carries the id of a reply and the Passage of a document that it cites.
    """

    found = Signal(int, int)
    passage_requested = Signal(str, object)
    link_activated = Signal(str, str)
    announced = Signal(str)

    def __init__(  # noqa: PLR0913 - all in which pages differ
        self,
        theme: Theme,
        *,
        frames: FrameScheduler | None = None,
        formulas: Formulas | None = None,
        column: bool = False,
        can_act: bool = True,
        row_views: RowViews = ROW_VIEWS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # No line is broken anew for a bar that comes while one reads.
        scroll_downwards(self)
        surface = self.viewport()
        self._frames = (frames or FrameScheduler(self)).share(self)
        self._formulas = formulas or Formulas(self)
        self.thumbnails = Thumbnails(self)
        self._formula_painter = FormulaObject(self._formulas, self)
        self._places: dict[str, ReadingPlace] = {}
        rules = RowRules(is_column=column, can_act=can_act, say=translate, parts=by_part(row_views))
        model = self._model = TranscriptModel(rules, self._grow_soon)
        pool = self._pool = RowViewPool(surface, row_views, self._connect_view)
        self._colors = Colors(self._frames, pool)
        look = TextStyle(theme)
        placement = RowPlacement(surface, model, pool, self._formulas, look, self.width)
        self._placement = placement
        view = self._view = Viewport(model, placement.measure)
        self.scrolling = ScrollController(self, model, view, placement, self._arrange)
        self.selecting = SelectionController(
            self, model, view, pool, self._formulas, self._open_link
        )
        self.finding = FindController(
            model, view, placement, self._frames, self._arrange, self.found.emit
        )
        self._aloud = ReadingAloud(model, view, self.scrolling, self._speak)
        self.row_actions = RowActions(model, view, placement, self.selecting, self._arrange, self)
        self._menu = ContextMenu(model, self.selecting, self.row_actions, self._open_link)
        self._pointer = Pointer(self, self.selecting, self.scrolling.let_go)
        self._prepare()

    def _prepare(self) -> None:
        # What rows tell is told by the page; the signals are the same.
        actions = self.row_actions
        self.try_again_requested = actions.try_again_requested
        self.edit_requested = actions.edit_requested
        self.version_chosen = actions.version_chosen
        self.question_chosen = actions.question_chosen
        self.compare_requested = actions.compare_requested
        self.comparison_requested = actions.comparison_requested
        self.failure_action_requested = actions.failure_action_requested
        self.reply_details_requested = actions.reply_details_requested
        self.along_requested = actions.along_requested
        self.deletion_requested = actions.deletion_requested
        self.export_requested = actions.export_requested
        self.branch_requested = actions.branch_requested
        self.prompt_requested = actions.prompt_requested
        self.answer_offers = actions.answer_offers
        self.answer_edit_requested = actions.answer_edit_requested
        self.bookmark_requested = actions.bookmark_requested
        self.bookmark_opened = actions.bookmark_opened
        self.attachment_opened = actions.attachment_opened
        self.table_saving_requested = actions.table_saving_requested
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Transcript"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        # Every pixel is painted here, so what is scrolled can be moved instead of drawn again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self._formulas.drawn.connect(self._redraw_formula)
        self.thumbnails.arrived.connect(self._redraw_thumbnail)
        self._apply_look()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    # -- what is known of it -------------------------------------------------------------------

    @property
    def look(self) -> TextStyle:
        """How the page looks now."""
        return self._placement.look

    @property
    def is_busy(self) -> bool:
        """Whether something is left to be drawn that was asked for."""
        return self._frames.is_waiting

    @property
    def model(self) -> TranscriptModel:
        """The messages that are shown."""
        return self._model

    @property
    def in_sight(self) -> Viewport:
        """Which rows are in sight, and where."""
        return self._view

    @property
    def formulas(self) -> Formulas:
        """Who draws the formulas."""
        return self._formulas

    @property
    def views(self) -> RowViewPool:
        """The views of the rows in sight."""
        return self._pool

    @property
    def placement(self) -> RowPlacement:
        """Where the views of rows stand."""
        return self._placement

    def selected_messages(self) -> Stretch | None:
        """The messages across which something is selected."""
        return self.selecting.stretch()

    def headings(self) -> tuple[tuple[str, int], ...]:
        """The headings of the answers and where they begin, in the measure of the scroll bar."""
        return tuple((words, TOP + before) for words, before in self._model.headings())

    # -- what is shown -------------------------------------------------------------------------

    def show_conversation(self, conversation: Conversation | None) -> None:
        """Show the visible path of a conversation; the same one again keeps the place."""
        known, same = self._model.conversation_id, self._model.shows(conversation)
        place = self._view.place()
        if not same:
            if known is not None and place is not None:
                self._places[known] = place
            self._aloud.turn_page()
            self.selecting.turn_page()
            place = self._places.get(conversation.id) if conversation is not None else None
        before = self._model.show(conversation, self._placement.scale)
        if before:
            self._placement.move_on(before)
        else:
            self._placement.clear()
        self.selecting.renew()
        self._view.restore(place)
        self._arrange()

    def is_read_at_end(self, conversation_id: str) -> bool:
        """Whether a conversation is shown at its end, as it was left or for the first time."""
        place = self._places.get(conversation_id)
        return place is None or place.follows

    def add_turn(self, conversation: Conversation, turn: Turn) -> None:  # noqa: ARG002
        """Show a conversation that has just got a turn, at its end."""
        self.show_conversation(conversation)
        self.scrolling.jump_to_latest()

    def advance(self, turn_id: str, reply: Reply) -> None:
        """Take the newest value of a reply; it is drawn with the next frame."""
        self._model.push(turn_id, reply)
        self._grow_soon()

    def compare_with(self, reply_id: str, reference: list[Block], *, only: bool) -> None:
        """Mark on an answer how it differs from another one, whose blocks are given.

        With ``only`` what is the same is left out.
        """
        self._compare(Reference(reply_id, reference, only, self._skipped))

    def compare_no_more(self) -> None:
        """Show every answer as it is."""
        self._compare(None)

    def _compare(self, reference: Reference | None) -> None:
        if reference == self._model.reference:
            return
        self.selecting.select(None)
        with self._view.held_row():
            self._model.compare_with(reference)
        self._arrange()

    def _skipped(self, count: int) -> str:
        return translate(counted("Transcript", _SAME, count))

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours from now on."""
        self._placement.look = TextStyle(theme, self.look.zoom)
        self._apply_look()
        self._remeasure()

    def set_zoom(self, zoom: float) -> None:
        """Draw larger or smaller; the text being read stays in place."""
        self._placement.look = TextStyle(self.look.theme, zoom)
        self.thumbnails.largest = LARGEST * zoom
        self._apply_look()
        with self.scrolling.end_kept():
            self._remeasure()

    def close_formulas(self) -> None:
        """End the process that draws formulas; it starts again with the next formula."""
        self._formulas.close()

    # -- what is asked of its parts ------------------------------------------------------------

    def jump_to_latest(self) -> None:
        """Go to the end and stay with it while it grows."""
        self.scrolling.jump_to_latest()

    def jump_to_start(self) -> None:
        """Go to the first message."""
        self.scrolling.jump_to_start()

    def show_message(self, message_id: str, near: int = 0) -> bool:
        """Go to a message by the id of its reply, or of its turn for the user's words.

        It is looked for first at the index ``near``; says whether it is on the page.
        """
        index = self._model.entries.find(message_id, near)
        if index is not None:
            self.scrolling.go_to(index)
        return index is not None

    @property
    def place(self) -> ReadingPlace | None:
        """Where someone is reading now, to come back to."""
        return self._view.place()

    def come_back_to(self, place: ReadingPlace) -> None:
        """Show what was read before, just as it stood."""
        self._view.restore(place)
        self._arrange()

    def is_in_sight(self, message_id: str) -> bool:
        """Whether some of a message is on the screen, by the id of its reply or its turn."""
        index = self._model.entries.find(message_id, len(self._model) - 1)
        height = self._view.height
        return self.isVisible() and any(
            each.message == index and each.top < height and each.top + each.height > 0
            for each in self._view.slots
        )

    @property
    def message_read(self) -> str | None:
        """The id of the message that is read now.

        That with the keyboard if it is in sight, else that in the upper third, or the last one.
        """
        entries = self._model.entries
        slots, focused = self._view.slots, self._placement.focused
        if not slots:
            return None
        if any(each.message == focused for each in slots):
            return entries[focused].id
        if self.scrolling.is_at_end:
            return entries[len(entries) - 1].id
        line = self._view.height // 3
        at = next((each for each in slots if each.top + each.height > line), slots[-1])
        return entries[at.message].id

    def copy_reply(self, reply_id: str, *, markdown: bool = False) -> None:
        """Put a whole reply on the clipboard."""
        index = self._model.entries.find(reply_id, len(self._model) - 1)
        if index is not None:
            self.selecting.copy_message(index, as_markdown=markdown)

    def find(  # type: ignore[override]  # no use here
        self, text: str, *, goes: bool = True, near: str = ""
    ) -> None:
        """Search a text in the conversation; see ``FindController.find``."""
        self.finding.find(text, goes=goes, near=near)

    def find_next(self) -> None:
        """Go to the next match."""
        self.finding.step(1)

    def find_previous(self) -> None:
        """Go to the match before."""
        self.finding.step(-1)

    def clear_find(self) -> None:
        """Take all marks away."""
        self.finding.clear()

    # -- drawing -------------------------------------------------------------------------------

    def _apply_look(self) -> None:
        self.scrolling.apply_look()
        self.viewport().update()

    def _remeasure(self) -> None:
        """Forget exact heights, as after a change of width or zoom; guesses stay."""
        self._placement.forget_width()
        self._model.rescale(self._placement.scale)
        self._arrange()

    def _arrange(self) -> None:
        """Find the rows in sight, give them views, and put on these what they are marked with."""
        self._view.height = self.viewport().height()
        self._placement.place(self._view.fill())
        self._dress()
        self.scrolling.sync()
        self._model.forget_far(self._view.anchor[0], self._placement.groups)

    def _dress(self) -> None:
        self._colors.show(self._placement.shown)
        self.finding.dress()
        self.selecting.dress()

    def _grow_soon(self) -> None:
        self._frames.ask(self, self.grow)

    def grow(self) -> None:
        """Draw what has grown; where only last lines became longer, nothing else is looked at."""
        growth = self._model.grow()
        if growth.has_news:
            self.scrolling.tell_news()
        if growth.is_behind:
            self._grow_soon()
        if growth.is_reshaped or not all(map(self._placement.refresh_tail, growth.tails)):
            self._arrange()
        else:
            self._dress()
        for reply in growth.ended:
            self.finding.look_again(reply.id)
            self._announce(reply)

    def _redraw_thumbnail(self, sha256: str) -> None:
        """Show a small picture that has just come, wherever it is in sight."""
        for _, view in self._pool:
            if isinstance(view, AttachmentView):
                known = view.attached
                if known is not None and known.sha256 == sha256:
                    view.update()

    def _redraw_formula(self, source: str) -> None:
        """Show a formula that has just been drawn, wherever it is in sight."""
        for row, view in self._pool:
            if row.leaf is not None and source in row.leaf.text:
                row.measured = -1
                if isinstance(view, TextView | TableView):
                    view.forget()
        self._grow_soon()

    def _connect_view(self, view: RowView) -> None:
        if isinstance(view, TextView | TableView):
            view.adopt(self._formulas, self._formula_painter)
        if isinstance(view, AttachmentView):
            view.adopt(self.thumbnails)
        self.row_actions.connect_view(view)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        self._placement.follow_focus(new)

    # -- what is told --------------------------------------------------------------------------

    def _announce(self, reply: Reply) -> None:
        if self._model.is_column or self._model.entries.hides:
            # Which column has answered is told by whoever knows its name, and by nobody while the
            # comparison is blind.
            return
        if self.isVisibleTo(self.window()):
            self._aloud.announce(reply)

    def _speak(self, words: str) -> None:
        announce(self, words)
        self.announced.emit(words)

    def _passage(self, link: str, index: int) -> Passage | None:
        """The passage of a document that a mark in a message leads to, if it leads to one."""
        return self._model.message(index).sources.passage(link)

    def _open_link(self, url: str, label: str, index: int) -> None:
        if url.startswith(ANCHOR):
            passage, reply = self._passage(url, index), self._model.message(index).reply
            if passage is not None and reply is not None:
                self.passage_requested.emit(reply.id, passage)
            return
        self.link_activated.emit(url, label)
        links.open_url(url, label, self)

    # -- events --------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Scroll: called by the scroll bar for every change of its value."""
        self.scrolling.follow_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew; the first visible line stays, or the end where that was seen."""
        super().resizeEvent(event)
        with self.scrolling.end_kept():
            if self._placement.forget_width():
                self._remeasure()
            else:
                self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; the first upward turn lets go of the end at once."""
        self.scrolling.turn_wheel(event)
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select, delete the question and answer that the keyboard is in, or move."""
        focused, selecting = self._placement.focused, self.selecting
        in_message = 0 <= focused < len(self._model) and not self._model.is_column
        if event.key() == Qt.Key.Key_Delete and in_message:
            self.deletion_requested.emit(self._model.entries[focused].turn.id)
        elif event.matches(QKeySequence.StandardKey.Copy):
            selecting.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            selecting.select_all()
        elif event.key() == Qt.Key.Key_Escape and not selecting.is_empty:
            selecting.select(None)
        else:
            self._move(event)

    def _move(self, event: QKeyEvent) -> None:
        """Move by a key; while a screen reader runs, the arrows go from text to text."""
        directions = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        direction = directions.get(Qt.Key(event.key()), 0)
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if direction and not is_far and self._aloud.step(direction):
            event.accept()
            return
        act = self.scrolling.moved_by(event)
        if act is None:
            event.ignore()
            return
        act()
        event.accept()

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = QPoint(self.viewport().width() // 2, self.viewport().height() // 3)
        menu = self._menu.at(self.selecting.hit(at), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(at))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole address of a link under the pointer; be as sharp as the screen is."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.set_theme(self.look.theme)  # the window moved to a screen of another density
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self.selecting.hit(event.pos())
            if hit is not None and hit.href:
                passage = self._passage(hit.href, hit.point.message)
                words = passage_words(passage) if passage is not None else tooltip(hit.href)
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page under the messages."""
        QPainter(self.viewport()).fillRect(event.rect(), self.look.color("page"))


def passage_words(passage: Passage) -> str:
    """A passage as a tool tip: where it is from, and its words."""
    words = named(" ".join(passage.words.split()))
    cut = words if len(words) <= _LONGEST_PASSAGE else f"{words[:_LONGEST_PASSAGE]}…"
    return f"{named(passage.title)}\n{cut}".strip()


def tooltip(url: str) -> str:
    """An address as a tool tip: the whole of it, and the host as the network spells it."""
    found = links.check(url)
    if isinstance(found, links.LinkAddress) and found.is_foreign:
        return f"{url}\n({found.host})"
    return url
