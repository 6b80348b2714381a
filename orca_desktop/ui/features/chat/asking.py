"""Asking the model on behalf of the person, with consent where it is large or dear."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.estimate import ConsentWanted
from orca_desktop.domain.message import attached
from orca_desktop.domain.money import NeedsConsent, WayOut
from orca_desktop.domain.words import Text

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext

Wanted = ConsentWanted | NeedsConsent
"""The person is to be asked first, about answers in columns or about one message."""

Ask = Callable[..., Coroutine[Any, Any, Wanted | Text | None]]


class Asking:
    """``give_back`` takes words that could not be sent.

    ``ask_consent`` asks what to do about one message, ``agrees`` whether to ask in columns.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        give_back: Callable[[Draft], None],
        ask_consent: Callable[[NeedsConsent], Awaitable[WayOut | None]],
        agrees: Callable[[ConsentWanted], Awaitable[bool]],
    ) -> None:
        self._context = context
        self._session = session
        self._give_back = give_back
        self._ask_consent = ask_consent
        self._agrees = agrees

    async def send(self, draft: Draft) -> None:
        """Ask in the open conversation."""

        def send(*, agreed: bool) -> Coroutine[Any, Any, Text | NeedsConsent | None]:
            return self._session.send(draft, agreed=agreed)

        self._give_back_if(await self._with_consent(send), draft)

    async def edit(self, turn_id: str, words: str) -> None:
        """Ask an earlier question in other words, with what was attached to it."""
        turn = self._session.shown.by_id.get(turn_id)
        draft = Draft(words, attached(turn.prompt) if turn is not None else ())

        def edit(*, agreed: bool) -> Coroutine[Any, Any, Text | NeedsConsent | None]:
            return self._session.edit(turn_id, draft, agreed=agreed)

        self._give_back_if(await self._with_consent(edit), draft)

    async def try_again(self, reply_id: str) -> None:
        """Answer once more; what the gateway refused by name is left out."""
        turn = self._session.shown.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn is not None else None
        refused = reply.failure.refused if reply is not None and reply.failure else None

        def try_again(*, agreed: bool) -> Coroutine[Any, Any, Wanted | None]:
            return self._session.try_again(reply_id, refused, agreed=agreed)

        await self._with_consent(try_again)

    async def go_on(self, reply_id: str) -> None:
        """Ask for the rest of an answer that broke off."""

        def go_on(*, agreed: bool) -> Coroutine[Any, Any, Text | NeedsConsent | None]:
            return self._session.continue_answer(reply_id, agreed=agreed)

        problem = await self._with_consent(go_on)
        if isinstance(problem, Text):
            self._context.notices.show(problem)

    async def consent(self, asked: NeedsConsent) -> bool:
        """Ask the person about a message that is large or dear; says whether to send it now."""
        match await self._ask_consent(asked):
            case WayOut.SEND_ANYWAY:
                return True
            case WayOut.SHORTER_ANSWER if asked.overflow is not None:
                settings = self._session.shown.settings
                await self._session.set_settings(
                    settings.having("max_tokens", asked.overflow.fitting)
                )
                return True
            case WayOut.LARGER_MODEL:
                self._context.actions.carry_out("model")
            case WayOut.NEW_CHAT:
                self._context.actions.carry_out("new_chat")
            case _:
                pass
        return False

    async def _with_consent(self, ask: Ask) -> Wanted | Text | None:
        """What became of asking the model; where that needs the person's consent, after it."""
        shown = self._session.shown.id
        outcome = await ask(agreed=False)
        if isinstance(outcome, ConsentWanted):
            may_be_sent = await self._agrees(outcome)
        elif isinstance(outcome, NeedsConsent):
            may_be_sent = await self.consent(outcome)
        else:
            return outcome
        if not may_be_sent or self._session.shown.id != shown:
            return outcome
        return await ask(agreed=True)

    def _give_back_if(self, problem: Wanted | Text | None, draft: Draft) -> None:
        if problem is not None:
            self._give_back(draft)
        if isinstance(problem, Text):
            self._context.notices.show(problem)
