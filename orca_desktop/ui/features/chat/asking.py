"""Asking the model on behalf of the person, with consent where it is large or dear."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.money import WayOut
from orca_desktop.domain.words import Text
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion, ContinueAnswer, EditQuestion, TryAgain

if TYPE_CHECKING:
    from orca_desktop.session.asking import Outcome
    from orca_desktop.session.intents import Intent
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext


class AskPresenter:
    """``give_back`` takes words that could not be sent; ``ask_consent`` asks the person."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        give_back: Callable[[Draft], None],
        ask_consent: Callable[[NeedsConsent], Awaitable[WayOut | None]],
    ) -> None:
        self._context = context
        self._session = session
        self._give_back = give_back
        self._ask_consent = ask_consent

    async def ask(self, intent: Intent) -> Outcome:
        """Ask for what the person wants, once they agree where that is needed."""
        shown = self._session.shown.id
        outcome = await self._session.ask(intent)
        if not isinstance(outcome, NeedsConsent):
            return outcome
        if not await self.consent(outcome) or self._session.shown.id != shown:
            return outcome
        return await self._session.ask(intent, agreed=True)

    async def send(self, draft: Draft) -> None:
        """Ask in the open conversation."""
        self._give_back_if(await self.ask(AskQuestion(draft)), draft)

    async def edit(self, turn_id: str, draft: Draft) -> None:
        """Ask an earlier question in other words."""
        self._give_back_if(await self.ask(EditQuestion(turn_id, draft)), draft)

    async def try_again(self, reply_id: str) -> None:
        """Answer once more; what the gateway refused by name is left out."""
        turn = self._session.shown.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn is not None else None
        refused = reply.failure.refused if reply is not None and reply.failure else None
        self._tell(await self.ask(TryAgain(reply_id, refused)))

    async def go_on(self, reply_id: str) -> None:
        """Ask for the rest of an answer that broke off."""
        self._tell(await self.ask(ContinueAnswer(reply_id)))

    async def consent(self, asked: NeedsConsent) -> bool:
        """Ask the person about what is large or dear; says whether to send it now."""
        overflow = asked.estimate.overflow
        match await self._ask_consent(asked):
            case WayOut.SEND_ANYWAY:
                return True
            case WayOut.SHORTER_ANSWER if overflow is not None:
                settings = self._session.shown.settings
                await self._session.settings.set(
                    settings.with_value("max_tokens", overflow.fitting)
                )
                return True
            case WayOut.LARGER_MODEL:
                self._context.actions.carry_out("model")
            case WayOut.NEW_CHAT:
                self._context.actions.carry_out("new_chat")
            case _:
                pass
        return False

    def _give_back_if(self, outcome: Outcome, draft: Draft) -> None:
        if not isinstance(outcome, Started):
            self._give_back(draft)
        self._tell(outcome)

    def _tell(self, outcome: Outcome) -> None:
        if isinstance(outcome, Text):
            self._context.notices.show(outcome)
