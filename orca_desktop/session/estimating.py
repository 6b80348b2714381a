"""The one estimate: what requests would take and cost, cheap enough for every key pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orca_desktop.domain import continuation, money
from orca_desktop.domain.estimate import Estimate, estimate, price_of, together

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from orca_desktop.domain.blocks import Block
    from orca_desktop.domain.conversation import Turn
    from orca_desktop.domain.money import Forecast, Said
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.session.models import Models
    from orca_desktop.session.planning import PlannedReply


class Estimating:
    """Estimates with what is known of the models.

    The history of a conversation is counted once for as long as it is the same value, because
    that takes 80 ms in one of 10,000 turns.
    """

    def __init__(self, models: Models) -> None:
        self._models = models
        self._history: Sequence[Turn] = ()
        self._said: dict[object, Said] = {}

    def forecast(
        self, history: Sequence[Turn], prompt: tuple[Block, ...], settings: Settings
    ) -> Forecast:
        """What asking this after these turns would take."""
        prices = price_of(settings.model, self._models.prices)
        capabilities = self._models.capabilities(settings.model)
        said = self._said_before(history, settings)
        return money.forecast(history, prompt, settings, prices, capabilities, said)

    def of_settings(
        self, every: Iterable[Settings], history: Sequence[Turn], prompt: tuple[Block, ...]
    ) -> Estimate:
        """The estimate for one question under several settings."""
        models = self._models
        return estimate(
            every, history, prompt, models.prices, models.capabilities, self._said_before
        )

    def of_replies(self, replies: Iterable[PlannedReply]) -> Estimate:
        """The estimate for all of these together."""
        return together(self._of_reply(each) for each in replies)

    def _of_reply(self, planned: PlannedReply) -> Estimate:
        history, prompt = planned.history, planned.turn.prompt
        if planned.continues is not None:
            history = (*history, planned.turn)
            prompt = continuation.asking(planned.continues)
        return self.of_settings([planned.settings], history, prompt)

    def _said_before(self, history: Sequence[Turn], settings: Settings) -> Said:
        if history is not self._history:
            self._history, self._said = history, {}
        key = money.read_along(settings)
        if key not in self._said:
            self._said[key] = money.said_before(history, settings)
        return self._said[key]
