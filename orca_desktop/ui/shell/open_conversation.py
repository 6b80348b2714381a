"""The conversation that is open in the window: what is shown of it and done with it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from orca_desktop.domain.conversation import Conversation, Draft, Turn
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply
from orca_desktop.ui.shell.panes import Panes
from orca_desktop.ui.shell.wishes import Wishes

_OF_KEPT_ONES: Final = ("rename", "pin", "delete", "export")
"""Actions that need a conversation that is in the library."""


class OpenConversation(QObject):
    """Keeps transcript, title, list, composer and actions in line with one conversation.

    What is sent before ``be_ready`` is held until then. ``deleted`` carries the id and the title
    of a conversation that is gone and can be brought back.
    """

    deleted = Signal(str, str)

    def __init__(self, window: Wishes, panes: Panes) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._sidebar, self._top_bar, self._chat = panes.sidebar, panes.top_bar, panes.chat
        self._pane, self._composer = panes.pane, panes.chat.composer
        self._conversation: Conversation | None = None
        self._running: dict[str, set[str]] = {}
        self._is_ready = False
        self._held: Draft | None = None
        self._wants_compare = False
        self._wish: Callable[[], None] | None = None

    @property
    def conversation(self) -> Conversation | None:
        """What is open; nothing before the first one is shown."""
        return self._conversation

    def be_ready(self) -> None:
        """The program behind the window is there: what was wanted before is asked now."""
        self._is_ready = True
        if self._wants_compare:
            self._wants_compare = False
            self.compare()
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()
        if self._held is not None:
            self.submit(self._held)
            self._held = None

    # What changed in the core

    def show(self, conversation: Conversation) -> None:
        """Show one conversation, or its new state if it is the open one."""
        another = self._conversation is None or self._conversation.id != conversation.id
        before = self._kept_id()
        if another:
            self._composer.cancel_edit()
            self._composer.flush()
        self._conversation = conversation
        if another and (before or self._kept_id()):
            # The words belong to the other conversation; its own draft follows by show_draft.
            self._composer.empty()
        if self._is_ready or conversation.turns:
            # What is shown while the program starts is no reason to leave the first page.
            self._panes.leave_welcome()
        self._note_running(
            conversation.id, [each for turn in conversation.turns for each in turn.replies]
        )
        self._chat.show_conversation(conversation)
        self._pane.show_settings(conversation.settings)
        self.follow_library()
        self._show_running()
        is_in_sight = not self._panes.is_welcoming
        if another and is_in_sight and QApplication.activeModalWidget() is None:
            self._composer.setFocus()

    def add_turn(self, conversation: Conversation, turn: Turn) -> None:
        """Show a question that was just asked."""
        self._conversation = conversation
        self._panes.leave_welcome()
        self._note_running(conversation.id, turn.replies)
        self._chat.add_turn(conversation, turn)
        self.follow_library()
        self._show_running()

    def advance(self, conversation_id: str, turn_id: str, reply: Reply) -> None:
        """Show the newest value of an answer; cheap, for it comes with every token."""
        if reply.is_running is not (reply.id in self._running.get(conversation_id, ())):
            self._note_running(conversation_id, [reply])
            self._show_running()
        shown = self._conversation
        if shown is None or shown.id != conversation_id:
            return
        self._chat.advance(turn_id, reply)
        turn = shown.by_id.get(turn_id)
        if not reply.is_running and turn is not None:
            self._conversation = shown.having(turn.having(reply))
            self._top_bar.show_cost(self._conversation)

    def follow_library(self) -> None:
        """Bring title, mark and actions in line with what the library says now."""
        shown = self._conversation
        if shown is None:
            return
        summary = self._sidebar.model.summary(shown.id)
        if summary is not None and (summary.title, summary.pinned) != (shown.title, shown.pinned):
            shown = dataclasses.replace(shown, title=summary.title, pinned=summary.pinned)
            self._conversation = shown
        is_new = summary is None and not shown.turns
        self._top_bar.show_conversation(shown, is_new=is_new)
        self._sidebar.show_current(shown.id)
        for name in _OF_KEPT_ONES:
            self._window.actions_by_name[name].setEnabled(not is_new)
        name = shown.title or self.tr("New chat")
        self._window.setWindowTitle(self.tr("{title} — Orca Desktop").format(title=name))

    def use_settings(self, settings: Settings) -> None:
        """Answer in another way from now on, as if set in the pane."""
        self._pane.show_settings(settings)
        self._top_bar.show_model(settings.model)
        self.change_settings(settings)

    # What the person does

    def submit(self, draft: Draft) -> None:
        """Send what was written, or hold it until there is somebody to send it to."""
        if not self._is_ready:
            if self._held is None:
                self._held = draft
            else:
                self._composer.give_back(draft)
            return
        self._window.submitted.emit(draft)
        self._window.draft_changed.emit(self._kept_id(), "")

    def compare(self) -> None:
        """Set up a comparison of answers to what is written."""
        if not self._is_ready:
            self._wants_compare = True
        elif self._panes.standing_in is None:
            self._window.compare_requested.emit(self._composer.draft.text)

    def choose_model(self) -> None:
        """Let the person choose a model, as soon as it is known which there are."""
        self.when_ready(self._window.picker_requested.emit)

    def when_ready(self, wish: Callable[[], None]) -> None:
        """Do something now, or once there is somebody behind the window; the last wish counts."""
        if self._is_ready:
            wish()
        else:
            self._wish = wish

    def change_settings(self, settings: Settings) -> None:
        """Tell that the conversation is answered in another way from now on."""
        if self._conversation is not None:
            self._conversation = dataclasses.replace(self._conversation, settings=settings)
        self._chat.show_model(settings.model)
        self._window.settings_changed.emit(settings)

    def tell_draft(self, text: str) -> None:
        """Tell what is written and not sent."""
        self._window.draft_changed.emit(self._kept_id(), text)

    def try_again(self) -> None:
        """Answer the last question once more, or what a page that stands in takes for it."""
        page = self._panes.standing_in
        if page is not None and page.try_again():
            return
        shown = self._conversation
        if shown is not None and shown.last_reply_id is not None:
            self._window.try_again_requested.emit(shown.last_reply_id)

    def begin_another(self) -> None:
        """Begin a new chat."""
        self._window.new_chat_requested.emit()
        self._composer.setFocus()

    def delete(self, conversation_id: str = "") -> None:
        """Delete a conversation, or the open one, if it is in the library."""
        if not (chosen := conversation_id or self._kept_id()):
            return
        summary = self._sidebar.model.summary(chosen)
        title = (summary.title if summary else "") or self.tr("New chat")
        self._window.conversation_deleted.emit(chosen)
        self.deleted.emit(chosen, title)

    def pin(self) -> None:
        """Pin the open conversation, or no longer."""
        if self._conversation is not None and (conversation_id := self._kept_id()):
            self._window.conversation_pinned.emit(conversation_id, not self._conversation.pinned)

    def begin_rename(self) -> None:
        """Let the person write another title, in the list or above the conversation."""
        if self._sidebar.list.hasFocus():
            self._sidebar.rename_focused()
        elif self._kept_id():
            self._top_bar.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._top_bar.title.selectAll()

    def rename(self, title: str) -> None:
        """Give the open conversation another title."""
        if conversation_id := self._kept_id():
            self._window.conversation_renamed.emit(conversation_id, title)

    def walk(self, step: int) -> None:
        """Open the next conversation in the list, or with -1 the one before."""
        target = self._sidebar.neighbour(step)
        if target is not None and target != self._kept_id():
            self._window.conversation_chosen.emit(target)

    def jump(self, place: int) -> None:
        """Open the conversation at a place in the list, counted from 1."""
        ids = self._sidebar.model.conversations()
        if place <= len(ids) and ids[place - 1] != self._kept_id():
            self._window.conversation_chosen.emit(ids[place - 1])

    def _kept_id(self) -> str:
        """The id of the open conversation, empty for a new one that is not in the library."""
        shown = self._conversation
        if shown is None or (self._sidebar.model.summary(shown.id) is None and not shown.turns):
            return ""
        return shown.id

    def _note_running(self, conversation_id: str, replies: Iterable[Reply]) -> None:
        running = self._running.setdefault(conversation_id, set())
        for reply in replies:
            if reply.is_running:
                running.add(reply.id)
            else:
                running.discard(reply.id)
        if not running:
            del self._running[conversation_id]

    def _show_running(self) -> None:
        shown = self._conversation
        self._sidebar.mark_running(self._running)
        running = shown is not None and shown.id in self._running
        self._composer.show_running(running)
        has_reply = shown is not None and shown.last_reply_id is not None
        self._window.actions_by_name["try_again"].setEnabled(has_reply and not running)
