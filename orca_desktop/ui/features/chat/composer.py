"""The composer: text field, an estimate of its length, and the one button that sends or stops."""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.chat.message_editor import MessageEditor
from orca_desktop.ui.preferences import SendKey
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import ButtonTone, IconButton
from orca_desktop.ui.widgets.typing_pause import TypingPause
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from orca_desktop.domain.blocks import Block, ToolResultBlock, ToolUseBlock
    from orca_desktop.domain.conversation import Draft
    from orca_desktop.ui.features.chat.waiting_line import WaitingLine
    from orca_desktop.ui.widgets.attachment_tray import AttachmentTray
    from orca_desktop.ui.widgets.tool_results import ToolResultsForm

DRAFT_PAUSE_MS: Final = 400
DRAFT_LATEST_MS: Final = 1500
"""After so long at the latest what is typed steadily is told: within two seconds it is saved."""

_TOKENS: Final = Counted(
    "about 1 token", QT_TRANSLATE_NOOP("Composer", "about {n} tokens", None, 1)
)
_LARGEST_SHARE: Final = 0.4


class Composer(QFrame):
    """Shows a draft and asks to send it.

    ``submitted`` carries the Draft, ``edited`` the id of an earlier question and its new Draft;
    ``changed`` comes at once with every change, ``drafted`` follows the typing with a short pause,
    and while there is none, all the same. What is pasted or dropped is told by ``editor``. What is
    sent while an answer is written waits in a line, of which ``waiting_made`` tells, unless it is
    ``compact``.
    """

    submitted = Signal(object)
    stop_requested = Signal()
    edited = Signal(str, object)
    drafted = Signal(object)
    refused = Signal(str)
    changed = Signal()
    tray_made = Signal()
    results_made = Signal(object)
    waiting_made = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        """A ``compact`` one has its button beside the text and not below."""
        super().__init__(parent)
        self.setObjectName("composer")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._is_compact = compact
        self._running = False
        self._last_prompt = ""
        self._editing = ""
        self._tray: AttachmentTray | None = None
        self._temporary: QWidget | None = None
        self._network: QLabel | None = None
        self._results: ToolResultsForm | None = None
        self._calls: tuple[ToolUseBlock, ...] = ()
        self._found: Mapping[str, ToolResultBlock] = {}
        self._laid_aside: Draft | None = None
        self._waiting: WaitingLine | None = None
        self._edit_bar = self._make_edit_bar()
        self.editor = MessageEditor()
        self.editor.setAccessibleName(self.tr("Message"))
        self.editor.setPlaceholderText(self.tr("Ask anything"))
        self._estimate = QLabel()
        self._estimate.setObjectName("estimate")
        self._estimate.setProperty("tone", "muted")
        self._estimate.setTextFormat(Qt.TextFormat.PlainText)
        # It gives way to the buttons where there is no room; the tooltip has all of it.
        self._estimate.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._forecast = ""
        self._button = IconButton(
            "send", self.tr("Send"), kind="primary", tone=ButtonTone.ON_ACCENT
        )
        self._button.setObjectName("send")
        self.attach = IconButton("attach", self.tr("Attach files"))
        self.search = IconButton("globe", self.tr("Search the web"))
        self.search_options = IconButton("sliders", self.tr("How to search the web"), size=16)
        self.search_options.hide()
        if self._is_compact:
            self.search.hide()
        words = self.tr("Compare")
        self.compare = IconButton("compare", words, text=words, size=16)
        self.compare.setToolTip(self.tr("Ask the same under several settings, side by side"))
        self._lay_out()
        self._pause = TypingPause(DRAFT_PAUSE_MS, DRAFT_LATEST_MS, self)
        self._connect()
        self._enable()

    def _lay_out(self) -> None:
        # Room for more beside Compare and Send.
        self.trailing = QHBoxLayout()
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.attach)
        below.addWidget(self.search)
        below.addWidget(self.search_options)
        below.addWidget(self._estimate, 1)
        below.addLayout(self.trailing)
        below.addWidget(self.compare)
        below.addWidget(self._button)
        self._rows = rows = QVBoxLayout(self)
        rows.addWidget(self._edit_bar)
        if self._is_compact:
            self._lay_beside(rows, below)
        else:
            rows.setContentsMargins(8, 8, 8, 8)
            rows.setSpacing(4)
            rows.addWidget(self.editor)
            rows.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _lay_beside(self, rows: QVBoxLayout, buttons: QHBoxLayout) -> None:
        """Put the text and the buttons into one line; the text grows upward beside them."""
        rows.setContentsMargins(8, 4, 4, 4)
        rows.setSpacing(4)
        self._estimate.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.editor, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons.setContentsMargins(8, 0, 0, 0)
        line.addLayout(buttons)
        line.setAlignment(buttons, Qt.AlignmentFlag.AlignBottom)
        rows.addLayout(line)

    def _connect(self) -> None:
        self._pause.settled.connect(self._tell_draft)
        self.editor.textChanged.connect(self._follow)
        self.editor.sent.connect(self._send)
        self.editor.recalled.connect(self._recall)
        self.editor.focused.connect(self._show_focus)
        self.editor.refused.connect(self.refused)
        self._button.clicked.connect(self._press)

    @property
    def draft(self) -> Draft:
        """What is written now; results that only stand there by themselves are not part of it."""
        return self._draft_with(self._results.written if self._results is not None else ())

    def _draft_with(self, results: tuple[Block, ...]) -> Draft:
        from orca_desktop.domain.conversation import Draft  # noqa: PLC0415 - not at start-up

        return Draft(self.editor.toPlainText(), (*results, *self._attached), self._waits)

    # -- what waits -------------------------------------------------------------------------------

    @property
    def _waits(self) -> tuple[Draft, ...]:
        return self._waiting.drafts if self._waiting is not None else ()

    @property
    def waiting(self) -> WaitingLine:
        """The questions that wait; made when it is first asked for, as ``waiting_made`` tells."""
        if self._waiting is None:
            from orca_desktop.ui.features.chat.waiting_line import (  # noqa: PLC0415 - seldom needed
                WaitingLine,
            )

            self._waiting = WaitingLine(self.ask_next, self)
            self._waiting.show_running(is_running=self._running)
            self._waiting.changed.connect(self._follow)
            self._waiting.taken.connect(self._change_waiting)
            self._rows.insertWidget(0, self._waiting)
            self._waiting.lower()  # read first, as it is seen
            self.waiting_made.emit(self._waiting)
        return self._waiting

    def _show_waiting(self, drafts: tuple[Draft, ...]) -> None:
        if drafts or self._waiting is not None:
            self.waiting.show_drafts(drafts)

    def ask_next(self) -> None:
        """Send the question that waits longest, if there is one."""
        if self._waits and not self._running and (draft := self.waiting.take()) is not None:
            self.submitted.emit(draft)

    def _change_waiting(self, draft: Draft) -> None:
        """Write on at a question that waited; what was being written waits in its place."""
        self.cancel_edit()
        words = dataclasses.replace(self._draft_with(()), waiting=())
        if not words.is_blank:
            self.waiting.insert(0, words)
        self._attach(draft.blocks)
        self.editor.replace(draft.text)
        self.editor.setFocus()

    def show_calls(self, calls: tuple[ToolUseBlock, ...]) -> None:
        """Ask for the results of what the model called, with the message that is written next."""
        if calls != self._calls:
            self._calls, self._found = calls, {}
        if self._editing:
            return  # an earlier question brings no results of later calls
        if self._results is None:
            if not calls:
                return
            from orca_desktop.ui.widgets.tool_results import (  # noqa: PLC0415 - seldom needed
                ToolResultsForm,
            )

            self._results = ToolResultsForm(self)
            self._results.changed.connect(self._follow)
            self._results.send.clicked.connect(lambda: self._send(with_results=True))
            self._rows.insertWidget(1, self._results)
            self.results_made.emit(self._results)
        self._results.show_calls(calls)
        self._results.suggest(self._found)
        stops = (self.editor, self.attach, self.search, self.search_options, self.compare)
        for before, after in pairwise((self._results.send, *stops, self._button)):
            QWidget.setTabOrder(before, after)

    def suggest_results(self, results: Mapping[str, ToolResultBlock]) -> None:
        """Show what the program found itself; it is sent only with *Send results*."""
        self._found = results
        if self._results is not None:
            self._results.suggest(results)

    def focus_results(self) -> None:
        """Go to the first result that is asked for."""
        if self._results is not None and self._results.fields:
            self._results.fields[0].field.setFocus()

    def show_temporary(self, *, is_temporary: bool) -> None:
        """Say that nothing of what is written is kept, or no longer."""
        if is_temporary is bool(self.property("temporary")):
            return
        if self._temporary is None:
            self._temporary = self._make_temporary()
            self._rows.insertWidget(0, self._temporary)
            self._temporary.lower()  # read first, as it is seen
        self._temporary.setVisible(is_temporary)
        told = self._temporary.accessibleName() if is_temporary else ""
        self.editor.setAccessibleDescription(told)
        self.setProperty("temporary", is_temporary)
        self.style().unpolish(self)
        self.style().polish(self)

    def show_network(self, words: str) -> None:
        """Say quietly how it is with the network; nothing says that all is well."""
        if self._network is None:
            if not words:
                return
            self._network = QLabel()
            self._network.setObjectName("networkLine")
            self._network.setProperty("tone", "small")
            self._network.setTextFormat(Qt.TextFormat.PlainText)
            self._network.setWordWrap(True)
            self._network.setContentsMargins(4, 0, 4, 0)
            self._rows.insertWidget(0, self._network)
            self._network.lower()  # read first, as it is seen
        if words and words != self._network.text():
            announce(self, words)
        self._network.setText(words)
        self._network.setVisible(bool(words))

    def _make_temporary(self) -> QWidget:
        from orca_desktop.ui.widgets.icon_label import IconLabel  # noqa: PLC0415 - seldom needed

        line = QWidget(self)
        line.setObjectName("temporaryLine")
        words = QLabel(self.tr("Temporary: nothing of this chat is kept on this computer"))
        words.setWordWrap(True)
        line.setAccessibleName(words.text())
        row = QHBoxLayout(line)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        for each in (IconLabel("temporary"), words):
            each.setProperty("tone", "muted")
            row.addWidget(each, int(each is words))
        return line

    @property
    def tray(self) -> AttachmentTray:
        """What is attached; made when it is first asked for, as ``tray_made`` tells."""
        if self._tray is None:
            from orca_desktop.ui.widgets.attachment_tray import (  # noqa: PLC0415 - not at start-up
                AttachmentTray,
            )

            self._tray = AttachmentTray(self, self.editor)
            self._tray.changed.connect(self._follow)
            self._tray.left.connect(self.editor.setFocus)
            self._rows.insertWidget(self._rows.indexOf(self._edit_bar) + 1, self._tray)
            self.tray_made.emit()
        return self._tray

    @property
    def _attached(self) -> tuple[Block, ...]:
        return self._tray.blocks if self._tray is not None else ()

    def _attach(self, blocks: tuple[Block, ...]) -> None:
        """Attach these and nothing else; results go where they were asked for."""
        if self._results is not None:
            self._results.clear()
        blocks = self._without_results(blocks)
        if blocks or self._tray is not None:
            self.tray.show_blocks(blocks)

    def _without_results(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return self._results.fill(blocks) if self._results is not None else blocks

    @property
    def is_running(self) -> bool:
        """Whether the button stops instead of sending."""
        return self._running

    def ask_to_stop(self) -> None:
        """Ask to stop the answer that is being written, if there is one."""
        if self._running:
            self.stop_requested.emit()

    def begin_edit(self, turn_id: str, asked: Draft) -> None:
        """Let the person change an earlier question; what was written is laid aside."""
        if not self._editing:
            self._laid_aside = self.draft
        self.flush()
        if self._results is not None:
            self._results.show_calls(())
        self._editing = turn_id
        self._edit_bar.show()
        self._attach(asked.blocks)
        self.editor.replace(asked.text)
        self._pause.stop()
        self.editor.setFocus()

    @property
    def edited_turn(self) -> str:
        """The id of the turn whose question is being changed, or nothing."""
        return self._editing

    def cancel_edit(self) -> bool:
        """Leave an earlier question as it was; tells whether one was being changed."""
        if not self._editing:
            return False
        self._end_edit()
        return True

    def show_draft(self, draft: Draft) -> None:
        """Show other words, for another conversation; not reported as typing."""
        if self._editing:
            self._end_edit()
        self._show_waiting(draft.waiting)
        self._attach(draft.blocks)
        if self.editor.toPlainText() != draft.text:
            self.editor.setPlainText(draft.text)
            self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self._pause.stop()

    def empty(self) -> None:
        """Show no words, for another conversation whose draft is still to come."""
        self.cancel_edit()
        self._show_waiting(())
        self._attach(())
        self.editor.clear()
        self._pause.stop()

    def give_back(self, draft: Draft) -> None:
        """Put what could not be sent before whatever was written since."""
        self._show_waiting((*draft.waiting, *self._waits))
        if draft.is_blank:
            return
        later = self.editor.toPlainText()
        self.show_calls(self._calls)
        for place, block in enumerate(self._without_results(draft.blocks)):
            self.tray.insert(place, block)
        self.editor.replace(f"{draft.text}\n{later}" if later.strip() else draft.text)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to the text; with a focus proxy, Tab would pass over what stands before it."""
        self.editor.setFocus(reason)

    def take_sent(self, draft: Draft) -> None:
        """Let go of words that were sent in another way, unless they were changed since."""
        waits = self._waits
        if dataclasses.replace(self.draft, waiting=()) == dataclasses.replace(draft, waiting=()):
            self.empty()
            self._show_waiting(waits)
        self._last_prompt = draft.text

    def show_running(self, running: bool) -> None:
        """Turn Send into Stop, in the same place, while an answer is being written."""
        if running == self._running:
            return
        self._running = running
        if self._waiting is not None:
            self._waiting.show_running(is_running=running)
        self._button.draw("stop" if running else "send")
        self._button.name(self.tr("Stop") if running else self.tr("Send"))
        self._button.setObjectName("stop" if running else "send")
        self._enable()

    def remember_prompt(self, text: str) -> None:
        """Which words the Up key brings back into an empty field."""
        self._last_prompt = text

    def show_forecast(self, words: str, *, warning: str = "") -> None:
        """Say beside the estimate what the next turn would take; a ``warning`` says it is too much.

        Shown while something is written.
        """
        self._forecast = warning or words
        tone = "warning" if warning else "muted"
        if self._estimate.property("tone") != tone:
            self._estimate.setProperty("tone", tone)
            self._estimate.style().unpolish(self._estimate)
            self._estimate.style().polish(self._estimate)
        self._show_estimate()

    def use_send_key(self, key: SendKey) -> None:
        """Choose whether Enter or Ctrl+Enter sends."""
        self.editor.use_send_key(key)

    def flush(self) -> None:
        """Report a draft that still waits for its pause, now."""
        if self._pause.is_active:
            self._pause.stop()
            self._tell_draft()

    def limit_to(self, height: int) -> None:
        """Let the field grow to its share of a window of this height."""
        self.editor.limit_height(round(height * _LARGEST_SHARE))

    def take(self, source: QMimeData) -> None:
        """Take something that was dropped beside the text, or say why not."""
        self.editor.setFocus()
        self.editor.insertFromMimeData(source)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # All of the box is the field of text, but for its buttons.
        if event.button() == Qt.MouseButton.LeftButton:
            view = self.editor.viewport()
            place = view.mapFrom(self, event.position().toPoint())
            inside = QPoint(
                min(max(place.x(), 0), view.width() - 1), min(max(place.y(), 0), view.height() - 1)
            )
            self.editor.setTextCursor(self.editor.cursorForPosition(inside))
            self.editor.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        super().mousePressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(720, super().sizeHint().height())

    def _send(self, *, with_results: bool = False) -> None:
        results = self._results
        wanted = results is not None and (with_results or bool(results.written))
        draft = self._draft_with(results.blocks if results is not None and wanted else ())
        if draft.is_blank:
            return
        can_wait = not (self._is_compact or self._editing or wanted)
        if self._running and not can_wait:
            self.refused.emit(self.tr("Wait for the answer to end, or stop it first."))
            return
        if self._tray is not None and self._tray.is_reading:
            self.refused.emit(self.tr("A file is still being read. Wait a moment, or remove it."))
            return
        if results is not None and wanted and not results.is_complete:
            self.refused.emit(self.tr("Write the other results too, or press Skip."))
            return
        turn_id = self._editing
        if turn_id:
            self._end_edit()
            self.edited.emit(turn_id, draft)
            return
        draft = dataclasses.replace(draft, waiting=())
        self._attach(())
        if results is not None and wanted:
            results.show_calls(())  # what stands there by itself is not sent once more
        self.editor.replace("")
        self._pause.stop()
        self._last_prompt = draft.text
        if self._running:
            self.waiting.add(draft)
        else:
            self.submitted.emit(draft)

    def _end_edit(self) -> None:
        self._editing = ""
        self._edit_bar.hide()
        laid_aside, self._laid_aside = self._laid_aside, None
        self.show_calls(self._calls)
        self._attach(laid_aside.blocks if laid_aside is not None else ())
        self.editor.replace(laid_aside.text if laid_aside is not None else "")

    def _make_edit_bar(self) -> QWidget:
        bar = QWidget()
        words = QLabel(self.tr("Changing an earlier question. The old one is kept."))
        words.setProperty("tone", "muted")
        cancel = IconButton("close", self.tr("Cancel the change"), size=16)
        cancel.clicked.connect(self.cancel_edit)
        row = QHBoxLayout(bar)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(cancel)
        bar.hide()
        return bar

    def _press(self) -> None:
        if self._running:
            self.ask_to_stop()
        else:
            self._send()
            self.editor.setFocus()

    def _recall(self) -> None:
        if self._last_prompt:
            self.editor.replace(self._last_prompt)

    def _follow(self) -> None:
        self._enable()
        self._show_estimate()
        self._pause.start()
        self.changed.emit()

    def _show_estimate(self) -> None:
        words = self._estimated()
        if words and self._forecast:
            words = f"{words} · {self._forecast}"
        self._estimate.setText(words)
        self._estimate.setToolTip(words)

    def _estimated(self) -> str:
        """How long the question is for a model, in words; nothing for a blank one."""
        text, attached = self.editor.toPlainText(), self._attached
        if not text.strip() and not attached:
            return ""
        from orca_desktop.domain.tokens import tokens, tokens_of  # noqa: PLC0415 - not at start-up

        return translate(counted("Composer", _TOKENS, tokens(text) + tokens_of(attached)))

    def _enable(self) -> None:
        results = self._results.written if self._results is not None else ()
        is_blank = not (self._attached or results or self.editor.toPlainText().strip())
        self._button.setEnabled(self._running or not is_blank)

    def _tell_draft(self) -> None:
        if self._editing:
            return
        self.drafted.emit(self.draft)

    def _show_focus(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)
