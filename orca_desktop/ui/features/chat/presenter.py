"""Between the open conversation and where it is seen: head, messages, and the field to write in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from orca_desktop.domain.changes import (
    AnswersEnded,
    ConversationComing,
    ConversationShown,
    ReplyAdvanced,
    SettingsChanged,
    TurnAdded,
)
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.words import Text
from orca_desktop.ui.platform.held_input import HeldInput
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.domain.reply import Reply
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.chat.answer_dialog import AnswerDialog
    from orca_desktop.ui.features.chat.asking import AskPresenter
    from orca_desktop.ui.features.chat.page import ChatPage
    from orca_desktop.ui.features.chat.waiting_line import WaitingLine
    from orca_desktop.ui.transcript import Transcript


class ChatPresenter(QObject):
    """Shows the open conversation and does what the person wants of it.

    ``open_details`` and ``compare_reply`` take the id of an answer.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        page: ChatPage,
        asking: AskPresenter,
        open_details: Callable[[str], None],
        compare_reply: Callable[[str], None],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._page = page
        self._composer = page.composer
        self._asking = asking
        self._open_details = open_details
        self._compare_reply = compare_reply
        self._shown_id = ""
        self._drafted_for = ""
        """The key of the draft that the words are; see ``Session.draft_key``."""
        self._running: set[str] = set()
        self._unkept: dict[str, str] = {}
        """What was written for answers that were being edited, and not kept."""
        self._due: set[str] = set()
        """Chats whose answers have ended, for whose waiting questions it is time."""
        self._is_draft_coming = False
        """Whether what was written for the shown chat, and waits in it, is still being read."""
        self._asked_for = ""
        """The answer whose calls are shown with the field to write in."""
        self._is_coming = False
        """Whether the end of a conversation is seen that is not open yet."""
        self._held = HeldInput(self)
        self._connect()

    def _connect(self) -> None:
        composer, bus, run = self._composer, self._context.bus, self._context.run
        composer.submitted.connect(lambda draft: run(self._asking.send(draft)))
        composer.edited.connect(lambda id_, draft: run(self._asking.edit(id_, draft)))
        composer.stop_requested.connect(self._session.stop)
        composer.refused.connect(self._context.notices.show)
        composer.waiting_made.connect(self._serve_waiting)
        self._page.serve_transcript(self._serve)
        self._page.try_again_requested.connect(self._try_last_again)
        bus.on(ConversationComing, self._show_ending)
        bus.on(ConversationShown, self._show)
        bus.on(TurnAdded, self._add_turn)
        bus.on(ReplyAdvanced, self._advance)
        bus.on(AnswersEnded, self._follow_end)
        bus.on(SettingsChanged, lambda change: self._page.show_model(change.settings.model))

    def begin(self, draft: Draft) -> None:
        """Bring back what was written and not sent; from now on what is written is kept."""
        if not draft.is_blank or draft.waiting:
            # The person may have begun to write while the program was starting.
            self._composer.give_back(draft)
        # Only now, lest what is being written is read back as the draft of an earlier run.
        self._composer.drafted.connect(self._keep_draft)

    def show_place(self, turn_id: str, words: str) -> None:
        """Go to a turn, and mark the words that were found in it."""
        if words:
            self._page.find_text(words, turn_id)

    def show_message(self, turn_id: str, reply_id: str) -> None:
        """Go to a question, or with a reply's id to that answer, on the visible path."""
        path = self._session.shown.path
        near = next((place for place, each in enumerate(path) if each.id == turn_id), 0) * 2
        self._page.show_message(reply_id or turn_id, near + 1 if reply_id else near)

    # -- what changed -------------------------------------------------------------------------

    def _show_ending(self, change: ConversationComing) -> None:
        """Let the end of a conversation be seen at once; what is done waits until it is open.

        Nobody but the page knows of an end; whatever is done is done with an open conversation.
        """
        ending = change.conversation
        self._is_coming = ending is not None and self._page.show_ending(ending)
        if self._is_coming:
            self._held.begin()

    def _show(self, change: ConversationShown) -> None:
        if self._is_coming:
            return  # what is open by then is told again
        shown = change.conversation
        self._held.end(goes_on=self._page.shows(shown.id))
        is_another = shown.id != self._shown_id
        kept_id = self._session.draft_key
        if is_another:
            self._composer.cancel_edit()
            self._composer.flush()
            if self._shown_id and (self._drafted_for or kept_id):
                # The words belong to the other conversation; its own draft follows.
                self._composer.empty()
                self._is_draft_coming = True
                self._context.run(self._show_draft(shown.id))
            # A call there may have the id, and even the words, of one that was asked here.
            self._asked_for = ""
            self._composer.show_calls(())
        self._shown_id, self._drafted_for = shown.id, kept_id
        self._running = set(shown.running)
        self._page.show_conversation(shown)
        self._show_running(shown)
        if is_another and self._page.is_in_sight and QApplication.activeModalWidget() is None:
            self._composer.setFocus()

    async def _show_draft(self, conversation_id: str) -> None:
        draft = await self._session.draft()
        if self._shown_id != conversation_id:
            return
        self._is_draft_coming = False
        if self._composer.draft.is_blank:
            self._composer.show_draft(draft)
        else:
            # The person has gone on writing meanwhile.
            self._composer.give_back(draft)
        if conversation_id in self._due:
            self._ask_next()

    def _add_turn(self, change: TurnAdded) -> None:
        if self._is_coming:
            return
        shown = change.conversation
        self._shown_id = self._drafted_for = shown.id
        self._running |= {reply.id for reply in change.turn.replies if reply.is_running}
        self._page.add_turn(shown, change.turn)
        self._show_running(shown)

    def _advance(self, change: ReplyAdvanced) -> None:
        """Show the newest value of an answer; cheap, for it comes with every token."""
        if change.conversation_id != self._shown_id:
            return
        reply = change.reply
        self._page.advance(change.turn_id, reply)
        if reply.is_running is (reply.id in self._running):
            return
        (self._running.add if reply.is_running else self._running.discard)(reply.id)
        self._show_running(self._session.shown)

    def _follow_end(self, change: AnswersEnded) -> None:
        """Ask what waits for this end; in another chat it goes when one comes back."""
        self._due.add(change.conversation_id)
        if change.conversation_id == self._shown_id and not self._is_draft_coming:
            self._ask_next()

    def _ask_next(self) -> None:
        """Ask the question that waits longest, where the answer before it came to its good end."""
        from orca_desktop.domain.history import waits  # noqa: PLC0415 - not at start-up
        from orca_desktop.domain.reply import Status  # noqa: PLC0415 - as above

        self._due.discard(self._shown_id)
        shown = self._session.shown
        last = shown.path[-1].chosen if shown.path else None
        if last is None or last.status is not Status.FINISHED or waits(last):
            return
        if not self._session.is_busy(shown.id) and not self._session.going_on.is_about_to(last.id):
            self._composer.ask_next()

    def _serve_waiting(self, line: WaitingLine) -> None:
        """Let a question that is taken away be brought back."""
        shown = self._context.notices.show
        line.removed.connect(
            lambda place, draft: shown(
                self.tr("The waiting question is removed."),
                undo=lambda: line.insert(place, draft),
            )
        )

    def _show_calls(self, shown: Conversation) -> None:
        """Ask for what the last answer waits for, unless it goes on by itself."""
        from orca_desktop.domain.history import open_calls, waits  # noqa: PLC0415 - not at start-up

        last = shown.path[-1].chosen if shown.path else None
        if last is None or not waits(last) or self._session.going_on.is_about_to(last.id):
            self._asked_for = ""
            self._composer.show_calls(())
            return
        self._composer.show_calls(open_calls(last))
        if self._asked_for != last.id:
            self._asked_for = last.id
            self._context.run(self._suggest(last, shown.id))

    async def _suggest(self, reply: Reply, conversation_id: str) -> None:
        """Show what the program's own tools find, for the person to look at before it is sent."""
        found = await self._session.own_tools.results(reply, conversation_id)
        if self._asked_for == reply.id and self._shown_id == conversation_id:
            self._composer.suggest_results(found)

    def _show_running(self, shown: Conversation) -> None:
        self._show_calls(shown)
        is_running = bool(self._running)
        self._composer.show_running(is_running)
        can_try = shown.last_reply_id is not None and not is_running
        self._context.actions.enable("try_again", can_try)

    # -- what the person does -----------------------------------------------------------------

    def _serve(self, transcript: Transcript) -> None:
        run, session = self._context.run, self._session
        transcript.try_again_requested.connect(lambda id_: run(self._asking.try_again(id_)))
        transcript.edit_requested.connect(self._begin_edit)
        transcript.answer_edit_requested.connect(self._edit_answer)
        transcript.version_chosen.connect(
            lambda turn, reply: run(session.workspace.choose_version(turn, reply))
        )
        transcript.question_chosen.connect(lambda id_: run(session.workspace.choose_question(id_)))
        transcript.compare_requested.connect(self._compare_reply)
        transcript.failure_action_requested.connect(self._act_on_failure)
        transcript.reply_details_requested.connect(self._open_details)
        transcript.along_requested.connect(
            lambda id_, along: run(session.pruning.send_along(id_, along=along))
        )
        transcript.deletion_requested.connect(lambda id_: run(self._delete_turn(id_)))
        transcript.branch_requested.connect(lambda id_: run(self._branch(id_)))

    def _begin_edit(self, turn_id: str) -> None:
        turn = self._session.shown.by_id.get(turn_id)
        if turn is not None:
            self._composer.begin_edit(turn_id, Draft.of(turn.prompt))

    def _edit_answer(self, reply_id: str) -> None:
        """Let the person put an answer in other words; those that were not kept are there again."""
        from orca_desktop.ui.features.chat.answer_dialog import AnswerDialog  # noqa: PLC0415 - seldom used

        turn = self._session.shown.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn is not None else None
        if reply is None:
            return
        words = self._unkept.get(reply_id, reply.text)
        dialog = AnswerDialog(words, self._context.window)

        def close() -> None:
            if dialog.words not in {reply.text, ""}:
                self._unkept[reply_id] = dialog.words
            dialog.deleteLater()

        dialog.written.connect(lambda text: self._context.run(self._rewrite(dialog, reply, text)))
        dialog.rejected.connect(close)
        dialog.open()

    async def _rewrite(self, dialog: AnswerDialog, reply: Reply, words: str) -> None:
        """Keep an answer in other words, and offer to undo it."""
        rewriting = self._session.rewriting
        if words.strip() != reply.text.strip():
            version = await rewriting.rewrite(reply.id, words)
            if isinstance(version, Text):
                dialog.show_problem(translate(version))
                return
            self._context.notices.show(
                self.tr("The answer is edited. The original is the version before it."),
                undo=lambda: self._context.run(rewriting.undo(version, reply.id)),
            )
        self._unkept.pop(reply.id, None)
        dialog.accept()
        dialog.deleteLater()

    def _act_on_failure(self, reply_id: str, action: FailureAction) -> None:
        match action:
            case FailureAction.TRY_AGAIN | FailureAction.TRY_WITHOUT:
                self._context.run(self._asking.try_again(reply_id))
            case FailureAction.CONTINUE:
                self._context.run(self._asking.go_on(reply_id))
            case FailureAction.GIVE_RESULTS:
                self._composer.focus_results()
            case FailureAction.EDIT:
                turn = self._session.shown.turn_of.get(reply_id)
                self._begin_edit(turn.id if turn is not None else "")
            case FailureAction.OPEN_SETTINGS:
                self._context.actions.carry_out("settings")
            case FailureAction.CHOOSE_MODEL:
                self._context.actions.carry_out("model")
            case FailureAction.NONE:
                pass

    def _try_last_again(self) -> None:
        if (reply_id := self._session.shown.last_reply_id) is not None:
            self._context.run(self._asking.try_again(reply_id))

    async def _branch(self, reply_id: str) -> None:
        """Go on from an answer in a chat of its own; undone, that chat is deleted."""
        session = self._session
        title = session.shown.head.title or self.tr("New chat")
        named = self.tr("{title} (from here)").format(title=title)
        made = await session.duplicating.branch(reply_id, named)
        if isinstance(made, Text):
            self._context.notices.show(made)
        elif made is not None:
            await session.open(made)
            delete = partial(session.delete, made)
            self._context.notices.show(
                self.tr("This chat goes on from that answer. The other one stays as it is."),
                undo=lambda: self._context.run(delete()),
            )

    async def _delete_turn(self, turn_id: str) -> None:
        pruning = self._session.pruning
        if await pruning.delete(turn_id):
            self._context.notices.show(
                self.tr("Question and answer deleted."),
                undo=lambda: self._context.run(pruning.undo(turn_id)),
            )

    def _keep_draft(self, draft: Draft) -> None:
        self._context.run(self._session.save_draft(self._drafted_for, draft))
