"""Comparisons: one question under several settings, each column an answer like any other.

A comparison adds to the normal answer only who is asked when, and what belongs together. What was
asked for and has not begun is lost with the program; what has begun is in the store.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from orca_desktop.domain import clock, liking
from orca_desktop.domain.changes import Change, Told
from orca_desktop.domain.words import Text
from orca_desktop.formats import atomic
from orca_desktop.session.comparison_preferences import CONCURRENCY, LIMIT, ComparisonPreferences
from orca_desktop.session.planning import GONE, OpenComparison
from orca_desktop.session.remembered import Remembered
from orca_desktop.session.workspace import Workspace
from orca_desktop.store import ComparisonsFound, Opinion, Rating, Store, StoreProblem

if TYPE_CHECKING:
    from orca_desktop.formats.comparison_answers import Judgements

__all__ = ["CONCURRENCY", "LIMIT", "Comparisons"]

Say = Callable[[Text], str]


class Comparisons(ComparisonPreferences):
    """What the person can do with comparisons. Every method runs on the loop's thread.

    A comparison is named by the id of its turn, which must be in the open conversation. A
    ``Text`` that is returned says why something was not done.
    """

    def __init__(
        self,
        workspace: Workspace,
        remembered: Remembered,
        store: Store,
        publish: Callable[[Change], None],
    ) -> None:
        super().__init__(remembered)
        self._workspace = workspace
        self._store = store
        self._publish = publish

    async def set_concurrency(self, count: int) -> None:
        """Write so many answers at the same time, 1 to 8; those that wait may begin at once."""
        await super().set_concurrency(count)
        self._workspace.ask_more_columns()

    def waiting(self, turn_id: str) -> Mapping[str, int]:
        """How many answers of each column wait for their turn to be asked."""
        return self._workspace.waiting(turn_id)

    def stop(self, turn_id: str, variant_id: str | None = None) -> None:
        """Stop one column, or all: what waits is not asked, what is written ends."""
        self._workspace.stop_columns(turn_id, variant_id)

    def _trouble(self, result: object) -> bool:
        """Tell of a problem of the store, if this is one."""
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))
            return True
        return False

    # -- choosing and judging -----------------------------------------------------------------

    async def choose(self, turn_id: str, reply_id: str) -> None:
        """Use an answer: it is the visible one from now on, and nothing is hidden any more."""
        found = self._workspace.comparison(turn_id)
        if found is None or found.comparison.column_of(reply_id) is None:
            return
        if await self._workspace.change_comparison(turn_id, lambda each: each.choosing(reply_id)):
            await self._workspace.make_visible(found.conversation.id, turn_id, reply_id)

    async def reveal(self, turn_id: str) -> None:
        """Show what a blind comparison hides, without a choice."""
        await self._workspace.change_comparison(turn_id, lambda each: each.revealed())

    async def show_version(self, turn_id: str, variant_id: str, reply_id: str) -> None:
        """Show another answer of a column, with what followed it."""
        await self._workspace.change_comparison(
            turn_id, lambda each: each.showing(variant_id, reply_id)
        )

    async def rate(self, reply_id: str, rating: Rating | None, note: str = "") -> Text | None:
        """Keep what the person thinks of an answer; no rating and no note take it back."""
        replies = self._store.of(self._workspace.shown.id).replies
        saved = await replies.rate(reply_id, rating, note)
        return saved.sentence if isinstance(saved, StoreProblem) else None

    async def opinions(self, conversation_id: str) -> Mapping[str, Opinion]:
        """What the person thinks of the answers of a conversation, by their ids."""
        found = await self._store.of(conversation_id).replies.opinions(conversation_id)
        return {} if self._trouble(found) or isinstance(found, StoreProblem) else found

    async def listed(self, after: tuple[int, int] | None = None) -> ComparisonsFound:
        """Some comparisons of all chats, the latest first, or those that come after others."""
        while True:
            found = await self._store.conversations.comparisons(after)
            if self._trouble(found) or isinstance(found, StoreProblem):
                return ComparisonsFound()
            if found.found or found.after is None:
                return found
            after = found.after  # none of them can be read any more

    async def liked(self) -> tuple[liking.Liking, ...]:
        """What the person chose and rated so far, for each setting."""
        page = await self.listed()
        found = list(page.found)
        while page.after is not None:
            page = await self.listed(page.after)
            found += page.found
        return liking.count(
            liking.Judged(each.comparison, each.ratings, each.notes) for each in found
        )

    # -- reports ------------------------------------------------------------------------------

    async def table(self, turn_id: str, say: Say = str) -> tuple[tuple[str, ...], ...]:
        """The settings and the plain facts of all answers as rows of cells, the heads first.

        Short enough to be copied: without the answers themselves. Empty if it is not open.
        """
        from orca_desktop.formats import comparison_answers  # noqa: PLC0415 - seldom needed

        found = self._workspace.comparison(turn_id)
        if found is None:
            return ()
        judged = await self._judgements(found)
        return comparison_answers.overview(found.conversation, found.turn, judged, say=say)

    async def export_report(self, turn_id: str, path: Path, say: Say = str) -> Text | None:
        """Write a comparison as a Markdown report."""
        from orca_desktop.formats import comparison_report  # noqa: PLC0415 - seldom needed

        return await self._export(turn_id, path, comparison_report.markdown, say)

    async def export_csv(self, turn_id: str, path: Path, say: Say = str) -> Text | None:
        """Write a comparison as a table for a spreadsheet."""
        from orca_desktop.formats import comparison_table  # noqa: PLC0415 - seldom needed

        return await self._export(turn_id, path, comparison_table.csv, say)

    async def _export(
        self, turn_id: str, path: Path, build: Callable[..., str], say: Say
    ) -> Text | None:
        found = self._workspace.comparison(turn_id)
        if found is None:
            return GONE
        judged = await self._judgements(found)
        exported = clock.now().astimezone()

        def write() -> object:
            text = build(found.conversation, found.turn, judged, exported=exported, say=say)
            return atomic.write(path, text.encode(), overwrite=True)

        written = await asyncio.to_thread(write)
        return written.sentence if isinstance(written, atomic.FileNotWritten) else None

    async def _judgements(self, found: OpenComparison) -> Judgements:
        from orca_desktop.formats.comparison_answers import Judgement  # noqa: PLC0415 - seldom needed

        opinions = await self.opinions(found.conversation.id)
        return {
            reply_id: Judgement(each.rating or "", each.note) for reply_id, each in opinions.items()
        }
