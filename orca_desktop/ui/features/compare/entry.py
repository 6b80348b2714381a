"""The way into comparisons; nothing else of them is imported before the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orca_desktop.domain.changes import ConversationShown, TurnAdded

if TYPE_CHECKING:
    from orca_desktop.paths import Profile
    from orca_desktop.session.asking import Ask
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.compare.presenter import ComparisonPresenter
    from orca_desktop.ui.features.compare.stage import ComparisonStage


class ComparisonEntry:
    """Makes the presenter of comparisons with the first change or wish that needs one."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        profile: Profile,
        ask: Ask,
        stage: ComparisonStage,
    ) -> None:
        self._context = context
        self._session = session
        self._profile = profile
        self._ask = ask
        self._stage = stage
        self._made: ComparisonPresenter | None = None
        context.bus.on(ConversationShown, self._look_at_conversation)
        context.bus.on(TurnAdded, self._look_at_turn)
        context.actions.add(
            {
                "compare": lambda: self.presenter.begin(stage.chat.composer.draft),
                "comparisons": lambda: context.run(self.presenter.show_list()),
                "liked": lambda: context.run(self.presenter.show_liked()),
            }
        )

    @property
    def made(self) -> ComparisonPresenter | None:
        """The presenter, if anything needed one yet."""
        return self._made

    @property
    def presenter(self) -> ComparisonPresenter:
        """Who shows comparisons; it hears of what changes from the time it is made."""
        if self._made is None:
            from orca_desktop.ui.features.compare.presenter import (  # noqa: PLC0415 - not at start-up
                ComparisonPresenter,
            )

            self._made = ComparisonPresenter(
                self._context, self._session, self._profile, self._ask, self._stage
            )
        return self._made

    def begin_from(self, reply_id: str) -> None:
        """Set up a comparison with an answer that is there."""
        self.presenter.begin_from(reply_id)

    def show_place(self, turn_id: str, reply_id: str = "") -> bool:
        """Show the comparison that a turn belongs to, at an answer; says whether there is one."""
        shown = self._session.shown
        turn = shown.by_id.get(turn_id)
        compared = shown.comparison_of(turn) if turn is not None else None
        if compared is None:
            return False
        self.presenter.open_turn(compared.id)
        if reply_id:
            self.presenter.show_message(reply_id)
        return True

    def leave(self) -> None:
        """Show the chat again, if anything of comparisons stands in its place."""
        if self._made is not None and self._made.is_shown:
            self._made.leave()

    def _look_at_conversation(self, change: ConversationShown) -> None:
        shown = change.conversation
        if shown.compares and any(turn.comparison is not None for turn in shown.path):
            self.presenter.follow(shown)
        elif self._made is not None:
            self._made.follow(shown)

    def _look_at_turn(self, change: TurnAdded) -> None:
        if change.turn.comparison is not None:
            self.presenter.add_turn(change.conversation, change.turn)
        elif self._made is not None:
            self._made.add_turn(change.conversation, change.turn)
