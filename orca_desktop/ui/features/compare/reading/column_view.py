"""One column of a comparison: who it is, its answer, and what can be done with it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGroupBox,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.comparison import ColumnState
from orca_desktop.ui.features.compare import facts_line
from orca_desktop.ui.features.compare.reading.column_content import AT_WORK, BROKEN, ColumnContent
from orca_desktop.ui.features.compare.reading.column_foot import ColumnFoot
from orca_desktop.ui.features.compare.reading.column_head import ColumnHead
from orca_desktop.ui.transcript import Formulas, FrameScheduler, Transcript
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.viewmodels.transcript.differences import blocks_of

if TYPE_CHECKING:
    from orca_desktop.domain.errors import FailureAction
    from orca_desktop.domain.reply import Reply
    from orca_desktop.render.document import Block
    from orca_desktop.ui.theme.appearance import Appearance

LEAST_WIDTH: Final = 300
"""Pixels at normal zoom: about 45 characters of text, and less is not readable."""

_BEAT_MS: Final = 250
_PATIENCE_S: Final = 3.0
"""How long nothing may come before a column no longer says that it is written."""


class ColumnView(QGroupBox):
    """A named group that shows a ``ColumnContent``; says what the person wants of it.

    ``progressed`` tells that the line of facts says something else.
    """

    use_requested = Signal(str)
    stop_requested = Signal(str)
    retry_requested = Signal(str)
    focus_requested = Signal(str)
    rated = Signal(str, str, str)
    version_requested = Signal(str, str)
    compare_requested = Signal(str)
    details_requested = Signal(str)
    failure_action_requested = Signal(str, object)
    refused = Signal(str)
    progressed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        frames: FrameScheduler,
        formulas: Formulas,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: ColumnContent | None = None
        self._reply: Reply | None = None
        self._began: float | None = None
        self._grown = (0, 0.0)
        self._compared: tuple[Reply, list[Block]] | None = None
        self._told: tuple[Reply, facts_line.Facts, str] | None = None
        self.setObjectName("column")
        self.head = ColumnHead()
        self.foot = ColumnFoot(appearance)
        self.transcript = Transcript(
            appearance.theme, frames=frames, formulas=formulas, column=True
        )
        self.transcript.set_zoom(appearance.zoom)
        self._beat = QTimer(self)
        self._beat.setSingleShot(True)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._show_progress)
        self._lay_out()
        self._connect()

    # -- building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._held = QLabel(self.tr("The answers appear when all of them are written."))
        self._held.setObjectName("heldBack")
        self._held.setWordWrap(True)
        self._held.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._held.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._held.setProperty("tone", "muted")
        self._held.setContentsMargins(12, 12, 12, 12)
        self._body = QStackedWidget()
        for page in (self.transcript, self._held):
            self._body.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        rows.addWidget(self._body, 1)
        rows.addWidget(self.foot)

    def _connect(self) -> None:
        transcript, appearance, head = self.transcript, self._appearance, self.head
        appearance.changed.connect(transcript.set_theme)
        appearance.zoomed.connect(transcript.set_zoom)
        appearance.zoomed.connect(self._scale)
        self._scale()
        transcript.try_again_requested.connect(self.ask_to_retry)
        transcript.version_chosen.connect(self._choose_version)
        transcript.compare_requested.connect(lambda id_: self._pass_on(self.compare_requested, id_))
        transcript.reply_details_requested.connect(
            lambda id_: self._pass_on(self.details_requested, id_)
        )
        transcript.failure_action_requested.connect(self._act_on_failure)
        head.stop.clicked.connect(lambda: self._tell(self.stop_requested))
        head.retry.clicked.connect(self.ask_to_retry)
        head.focus.clicked.connect(lambda: self._tell(self.focus_requested))
        head.stepped.connect(self._step)
        head.mark.clicked.connect(self._open_bookmark)
        self.foot.use.clicked.connect(self._use)
        self.foot.rated.connect(self._rate)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self._body)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._enter)

    def ask_to_retry(self) -> None:
        """Ask for another answer in this column."""
        self._tell(self.retry_requested)

    def _scale(self) -> None:
        self.setMinimumWidth(round(LEAST_WIDTH * max(self._appearance.zoom, 1.0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing: it is a group to the ear alone."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_all_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._use_all_room()

    def _use_all_room(self) -> None:
        """Leave no room for the frame that a group has to the eye."""
        if not self.contentsMargins().isNull():
            self.setContentsMargins(0, 0, 0, 0)

    # -- showing ------------------------------------------------------------------------------

    @property
    def shown(self) -> ColumnContent | None:
        """What was given to be shown last."""
        return self._shown

    @property
    def reply(self) -> Reply | None:
        """The newest value of the answer on the screen."""
        return self._reply

    @property
    def is_at_work(self) -> bool:
        """Whether its answer is being written or waits to be asked for."""
        return self._shown is not None and self._state() in AT_WORK

    @property
    def use(self) -> QAbstractButton:
        """The button that chooses the answer."""
        return self.foot.use

    def show_column(self, shown: ColumnContent) -> None:
        """Show another state of the column."""
        focus = self._focus()
        before, self._shown = self._shown, shown
        was_running = self._reply is not None and self._reply.is_running
        if self._reply is None or shown.reply is None or self._reply.id != shown.reply.id:
            self._began = None
            was_running = False
        self._reply = shown.reply
        self.setAccessibleName(shown.title)
        self.transcript.setAccessibleName(self.tr("Answer {letter}").format(letter=shown.letter))
        self.head.show_names(shown.letter, shown.label, shown.chips)
        if (
            before is None
            or before.conversation != shown.conversation
            or (before.hides, before.is_held) != (shown.hides, shown.is_held)
        ):
            self._show_text(before, shown)
        self._show_body()
        self._show_versions(shown)
        self.head.show_bookmark(shown.bookmark)
        self.head.show_note("" if shown.hides else shown.note)
        self.foot.show_opinion(shown.rating, shown.remark)
        self._show_progress()
        self._keep_focus(focus)
        if was_running and self._reply is not None and not self._reply.is_running:
            self._tell_end()

    def _show_text(self, before: ColumnContent | None, shown: ColumnContent) -> None:
        turns = shown.conversation.turns
        known = before.conversation.turns if before is not None and not before.is_held else ()
        self.transcript.show_conversation(None if shown.is_held else shown.conversation)
        if len(turns) > max(len(known), 1):
            self.transcript.jump_to_latest()
        elif len(turns) == 1 and [each.chosen_id for each in turns] != [
            each.chosen_id for each in known
        ]:
            # Answers are read from their beginning; nothing moves while they grow.
            self.transcript.jump_to_start()

    def advance(self, turn_id: str, reply: Reply) -> None:
        """Take the newest value of an answer; cheap, for it comes with every token."""
        shown = self._shown
        if shown is None or shown.hides:
            return
        before, self._reply = self._reply, reply
        if self._began is None and facts_line.written(reply):
            self._began = time.monotonic()
        self.transcript.advance(turn_id, reply)
        if not reply.is_running:
            self._show_progress()
            if before is not None and before.is_running:
                self._tell_end()
        elif not self._beat.isActive():
            self._beat.start()

    def compare_with(self, other: Reply | None, *, only: bool) -> None:
        """Mark on the answer how it differs from another one, or with none show it as it is."""
        turn = self._shown.conversation.turns[:1] if self._shown is not None else ()
        if other is None or self._reply is None or not turn:
            self._compared = None
            self.transcript.compare_no_more()
            return
        if self._compared is None or self._compared[0] != other:
            self._compared = (other, blocks_of(turn[0], other))
        self.transcript.compare_with(self._reply.id, self._compared[1], only=only)

    def take_focus(self) -> None:
        """Put the keyboard into the answer."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard into the answer; with a proxy, Tab would pass by the head."""
        (self._body.currentWidget() or self.transcript).setFocus(reason)

    def _show_body(self) -> None:
        shown = self._shown
        if shown is not None and shown.is_held:
            self._body.setCurrentWidget(self._held)
        elif self._body.currentWidget() is self._held:
            self._body.setCurrentWidget(self.transcript)

    def _show_versions(self, shown: ColumnContent) -> None:
        versions = () if shown.hides else shown.versions
        if shown.reply is None or shown.reply.id not in versions:
            self.head.show_versions(0, 0)
        else:
            self.head.show_versions(versions.index(shown.reply.id), len(versions))

    def _show_progress(self) -> None:
        """Bring the line of facts and the buttons up to date."""
        shown = self._shown
        if shown is None:
            return
        state = self._state()
        focus = self._focus()
        self.head.show_doings(
            stops=state in AT_WORK and not shown.hides, retries=state in BROKEN and not shown.hides
        )
        self.head.show_facts(*self._facts(shown, state), has_room=not shown.hides)
        has_text = self._reply is not None and bool(facts_line.written(self._reply))
        can_use = (shown.can_use or (has_text and bool(shown.versions))) and not shown.is_held
        can_rate = (has_text or shown.can_use) and not shown.is_held
        self.foot.show_use(can_use=can_use, can_rate=can_rate, is_used=shown.is_chosen)
        if state is ColumnState.WRITING and not shown.hides and not self._beat.isActive():
            self._beat.start()
        self._keep_focus(focus)
        self.progressed.emit()

    def _focus(self) -> QWidget | None:
        """What has the focus in this column."""
        focus = QApplication.focusWidget()
        return focus if focus is not None and self.isAncestorOf(focus) else None

    def _keep_focus(self, before: QWidget | None) -> None:
        """Take the focus where what had it is gone or cannot be pressed any more."""
        if before is not None and QApplication.focusWidget() is not before:
            self.take_focus()

    def _state(self) -> ColumnState:
        shown, reply = self._shown, self._reply
        assert shown is not None  # noqa: S101 - asked once there is something
        if reply is not None and not reply.is_running and shown.state is ColumnState.WRITING:
            return ColumnState(reply.status.value)
        return shown.state

    def _facts(self, shown: ColumnContent, state: ColumnState) -> tuple[facts_line.Facts, str]:
        """The line of facts, and all there are."""
        reply = self._reply
        if shown.hides:
            return (), ""
        if reply is None or state in {ColumnState.WAITING, ColumnState.NOT_ASKED}:
            return (facts_line.state_words(state),), ""
        if reply.is_running:
            now, length = time.monotonic(), facts_line.written(reply)
            if length != self._grown[0]:
                self._grown = (length, now)
            seconds = now - self._began if self._began is not None else None
            stalls = length > 0 and now - self._grown[1] > _PATIENCE_S
            return facts_line.running(reply, seconds, stalls=stalls), ""
        if self._told is None or self._told[0] is not reply:
            self._told = (reply, facts_line.finished(reply, state), facts_line.details(reply))
        return self._told[1:]

    def _tell_end(self) -> None:
        shown, reply = self._shown, self._reply
        if shown is None or reply is None or shown.hides:
            return
        announce(self, facts_line.ended(shown.letter, reply))

    # -- what the person does -----------------------------------------------------------------

    def _tell(self, signal: SignalInstance) -> None:
        if self._shown is not None:
            signal.emit(self._shown.variant_id)

    def _pass_on(self, signal: SignalInstance, reply_id: str) -> None:
        """Pass on what would tell the settings of an answer, once they may be known."""
        if self._shown is None:
            return
        if self._shown.hides:
            self.refused.emit(self.tr("This is shown once you have chosen an answer."))
        else:
            signal.emit(reply_id)

    def _use(self) -> None:
        if self._shown is not None and self.foot.use.isEnabled():
            self.use_requested.emit(self._shown.variant_id)

    def _enter(self) -> None:
        """Use the answer; but a button that has the focus is pressed."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton):
            focus.click()
        else:
            self._use()

    def _open_bookmark(self) -> None:
        if self._reply is not None:
            self.transcript.bookmark_opened.emit(self._reply.id)

    @property
    def message_read(self) -> str:
        """The answer that is read now; empty where none may be read yet."""
        if self._shown is None or self._shown.is_held or self._reply is None:
            return ""
        read = self.transcript.message_read or ""
        turn = self._shown.conversation.by_id.get(read)
        return ((turn.chosen_id or "") if turn is not None else read) or self._reply.id

    def _step(self, direction: int) -> None:
        shown = self._shown
        if shown is None or shown.reply is None or shown.reply.id not in shown.versions:
            return
        at = shown.versions.index(shown.reply.id) + direction
        if 0 <= at < len(shown.versions):
            self.version_requested.emit(shown.variant_id, shown.versions[at])

    def _choose_version(self, _turn_id: str, reply_id: str) -> None:
        if self._shown is not None:
            self.version_requested.emit(self._shown.variant_id, reply_id)

    def _act_on_failure(self, _reply_id: str, action: FailureAction) -> None:
        if self._shown is not None:
            self.failure_action_requested.emit(self._shown.variant_id, action)

    def _rate(self, rating: str, remark: str) -> None:
        reply = self._reply
        if self._shown is not None and reply is not None and not facts_line.written(reply):
            reply = self._shown.judged
        if reply is not None:
            self.rated.emit(reply.id, rating, remark)
