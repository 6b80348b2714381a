"""What goes on by itself after an answer: calls of the program's own tools, and pauses.

Only in the open conversation, only right after an answer that was seen being written, and only so
often; then, and wherever consent is needed, it is left to the person. So nothing is sent because a
conversation was opened, or because the program was started again.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import history, own_tools
from orca_desktop.domain.changes import ReplyAdvanced, Told
from orca_desktop.domain.continuation import PAUSED
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AnswerCalls, ContinueAnswer
from orca_desktop.session.planning import BUSY
from orca_desktop.session.tasks import spawn

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.reply import Reply
    from orca_desktop.session.asking import Ask
    from orca_desktop.session.own_tools import OwnTools
    from orca_desktop.session.remembered import Remembered
    from orca_desktop.session.workspace import Workspace

MOST_PAUSES: Final = 3
"""So often a paused answer goes on by itself, where the person wants that."""

_CONTEXT: Final = "session"
_PAUSES: Final = "continue_pauses"
_MANY_ROUNDS: Final = Text(
    _CONTEXT,
    QT_TRANSLATE_NOOP(
        "session", "The model used tools many times in a row. Send the results to let it go on."
    ),
)
_NOT_ALONE: Final = Text(
    _CONTEXT,
    QT_TRANSLATE_NOOP("session", "This does not go on by itself: you are asked before it is sent."),
)


class GoingOn:
    """Hears what the session publishes, and asks on behalf of answers that may go on."""

    def __init__(
        self,
        workspace: Workspace,
        tools: OwnTools,
        remembered: Remembered,
        ask: Ask,
        publish: Callable[[Change], None],
    ) -> None:
        self._workspace = workspace
        self._tools = tools
        self._remembered = remembered
        self._ask = ask
        self._publish = publish
        self._written: set[str] = set()
        self._paused: dict[str, int] = {}
        self._tasks: dict[asyncio.Task[bool], str] = {}
        self._about: set[str] = set()
        """Answers that are about to go on by themselves."""

    @property
    def continues_pauses(self) -> bool:
        """Whether a paused answer goes on by itself."""
        return self._remembered.get(_PAUSES) is True

    async def set_continues_pauses(self, *, wanted: bool) -> None:
        """Let paused answers go on by themselves, or no longer."""
        await self._remembered.keep(_PAUSES, wanted)

    def hear(self, change: Change) -> None:
        """Take note of what changed; cheap, for it comes with every token."""
        if not isinstance(change, ReplyAdvanced):
            return
        reply = change.reply
        if reply.is_running:
            self._written.add(reply.id)
        elif reply.id in self._written:
            self._written.discard(reply.id)
            self._ended(change.conversation_id, reply)

    def is_about_to(self, reply_id: str) -> bool:
        """Whether an answer is about to go on by itself."""
        return reply_id in self._about

    def stop(self, conversation_id: str) -> None:
        """Send nothing of a conversation that was about to go on by itself."""
        for task, place in self._tasks.items():
            if place == conversation_id:
                task.cancel()

    async def close(self) -> None:
        """Nothing goes on any more."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is about to go on by itself."""
        return not self._tasks

    # -- within -------------------------------------------------------------------------------

    def _ended(self, conversation_id: str, reply: Reply) -> None:
        if reply.stop_reason != PAUSED:
            self._paused.pop(reply.id, None)
        if reply.status is not Status.FINISHED or not self._workspace.is_open(conversation_id):
            return
        if reply.stop_reason == PAUSED:
            self._go_on_after_pause(conversation_id, reply)
        elif self._is_ours(reply):
            path = self._workspace.shown.leading_to(reply.id)
            rounds = history.rounds(path)
            if rounds and rounds % own_tools.MOST_ROUNDS == 0:
                self._publish(Told(_MANY_ROUNDS))
            else:
                self._begin(conversation_id, reply.id, self._give_results(conversation_id, reply))

    def _is_ours(self, reply: Reply) -> bool:
        """Whether all that an answer waits for is what the program gives without asking."""
        calls = history.open_calls(reply) if history.waits(reply) else ()
        tools = [own_tools.of_call(reply.settings, call.name) for call in calls]
        return bool(tools) and all(tool is not None and not tool.asks for tool in tools)

    def _go_on_after_pause(self, conversation_id: str, reply: Reply) -> None:
        times = self._paused.get(reply.id, 0)
        if not self.continues_pauses or times >= MOST_PAUSES:
            self._paused.pop(reply.id, None)
            return
        self._paused[reply.id] = times + 1
        rest = self._send(conversation_id, ContinueAnswer(reply.id))
        self._begin(conversation_id, reply.id, rest)

    def _begin(
        self, conversation_id: str, reply_id: str, work: Coroutine[object, object, bool]
    ) -> None:
        self._about.add(reply_id)
        task = spawn(work, "go on")
        self._tasks[task] = conversation_id
        # Also where it is stopped before its first step, of which it would know nothing itself.
        task.add_done_callback(lambda done: self._over(done, conversation_id, reply_id))

    def _over(self, task: asyncio.Task[bool], conversation_id: str, reply_id: str) -> None:
        self._tasks.pop(task, None)
        self._about.discard(reply_id)
        has_gone_on = not task.cancelled() and task.exception() is None and task.result()
        if not has_gone_on:
            # It is left to the person, who is asked for the results then.
            self._workspace.tell(conversation_id)

    async def _give_results(self, conversation_id: str, reply: Reply) -> bool:
        found = await self._tools.results(reply, conversation_id)
        results = tuple(found[call.id] for call in history.open_calls(reply))
        return await self._send(conversation_id, AnswerCalls(reply.id, results))

    async def _send(self, conversation_id: str, intent: AnswerCalls | ContinueAnswer) -> bool:
        while True:
            await self._workspace.released(conversation_id)
            if not self._workspace.is_open(conversation_id):
                return False
            outcome = await self._ask(intent)
            # Settings are kept before it is asked; meanwhile another column may have come first.
            if outcome is not BUSY or not self._workspace.is_held(conversation_id):
                break
        if outcome is BUSY:
            return False  # something else is asked there; the person wished for nothing
        if isinstance(outcome, Text):
            self._publish(Told(outcome, is_problem=True))
        elif not isinstance(outcome, Started):
            self._publish(Told(_NOT_ALONE))
        return isinstance(outcome, Started) and bool(outcome.turn_id)
