"""Between the records of what was used and where they are seen: head, page, settings, details."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from orca_desktop.domain.changes import TotalsChanged
from orca_desktop.domain.errors import Failure, advice, is_unoffered
from orca_desktop.session import blind_policy
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.estimate import NeedsConsent
    from orca_desktop.domain.money import Total, WayOut
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.usage.costs import CostsPage
    from orca_desktop.ui.features.usage.page import By, UsagePage


class UsagePresenter(QObject):
    """Shows tokens and costs: of the open conversation, over time, and of one answer.

    ``show_totals`` takes a conversation's id, its total and that of the month; ``open_limits`` and
    ``open_request`` lead to the person's own limits and to the request of an answer.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        show_totals: Callable[[str, Total, Total], None],
        open_limits: Callable[[], object],
        open_request: Callable[[str], None],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._show_totals = show_totals
        self._open_limits = open_limits
        self._open_request = open_request
        self._page: UsagePage | None = None
        context.actions.add({"usage": self._open})
        context.bus.on(TotalsChanged, self._follow_totals)

    def make_costs(self) -> CostsPage:
        """A page of the settings that shows balance and limits, and keeps the limits set there."""
        from orca_desktop.ui.features.usage.costs import CostsPage  # noqa: PLC0415 - when asked for

        usage, run = self._session.usage, self._context.run
        page = CostsPage()
        page.show_limits(usage.limits)
        page.limits_changed.connect(lambda limits: run(usage.set_limits(limits)))
        page.balance_requested.connect(lambda: run(self._show_balance(page)))
        page.usage.clicked.connect(self._open)
        return page

    def open_details(self, reply_id: str) -> None:
        """Show everything that is known of an answer of the open conversation."""
        from orca_desktop.ui.features.usage.details import ReplyDetails  # noqa: PLC0415 - when asked for

        turn = self._session.shown.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn is not None else None
        if reply is None:
            return
        hidden = blind_policy.refusal(self._session.shown, reply_id)
        if hidden is not None:
            self._context.notices.show(hidden)
            return
        dialog = ReplyDetails(reply, self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.request_requested.connect(self._open_request)
        dialog.open()

    async def ask_consent(self, asked: NeedsConsent) -> WayOut | None:
        """What the person wants done about what is large or dear; ``None`` is not to send it."""
        from orca_desktop.ui.features.usage import consent  # noqa: PLC0415 - seldom needed

        return await consent.ask(self._context.window, asked)

    def _follow_totals(self, change: TotalsChanged) -> None:
        self._show_totals(change.conversation_id, change.conversation, change.month)
        if self._page is not None and self._page.isVisible():
            self._page.ask()

    def _open(self) -> None:
        if self._page is None:
            self._page = self._make_page()
        self._page.ask()
        self._page.open()

    def _make_page(self) -> UsagePage:
        from orca_desktop.ui.features.usage.page import UsagePage  # noqa: PLC0415 - when asked for

        page = UsagePage(self._context.window)
        page.wanted.connect(lambda by, days: self._context.run(self._show_rows(page, by, days)))
        page.limits.clicked.connect(self._open_limits)
        return page

    async def _show_rows(self, page: UsagePage, by: By, days: int) -> None:
        from orca_desktop.ui.features.usage.page import By  # noqa: PLC0415 - as above

        book = self._session.usage
        page.show_totals(await book.today(), await book.month())
        asked = {
            By.DAY: book.by_day,
            By.MODEL: book.by_model,
            By.CONVERSATION: book.by_conversation,
        }
        page.show_rows(by, await asked[by](days))

    async def _show_balance(self, page: CostsPage) -> None:
        page.show_balance(self.tr("Asking the gateway …"))
        found = await self._session.access.balance()
        if not isinstance(found, Failure):
            page.show_balance(found)
        elif is_unoffered(found):
            page.show_balance(self.tr("The gateway tells no balance."))
        else:
            page.show_balance(translate(advice(found).what))
