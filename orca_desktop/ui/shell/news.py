"""What the core has to say: in a notice, or above the conversation until it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orca_desktop.domain.changes import RepairsChanged, SavingChanged, Told
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.words import Text
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.shell.panes import Panes


class News:
    """Tells sentences, why nothing is saved, and what was repaired."""

    def __init__(self, context: FeatureContext, session: Session, panes: Panes) -> None:
        self._context = context
        self._session = session
        self._panes = panes
        self._standing_cause: Text | None = None
        context.bus.on(Told, self._tell)
        context.bus.on(SavingChanged, self._show_saving)
        context.bus.on(RepairsChanged, self._show_repairs)

    def _tell(self, change: Told) -> None:
        # What stands above the conversation need not pass over it as well.
        if change.sentence != self._standing_cause:
            self._context.notices.show(change.sentence)

    def _show_saving(self, change: SavingChanged) -> None:
        self._standing_cause = change.cause
        problem = change.problem
        self._panes.show_problem(translate(problem) if problem is not None else "")

    def _show_repairs(self, change: RepairsChanged) -> None:
        unread = [translate(each.sentence) for each in change.repairs if not each.is_read]
        self._panes.show_repair("\n".join(unread), self._mark_read)

    def _mark_read(self) -> None:
        self._context.run(self._session.saving.mark_repairs_read())
