"""Comparisons: one question under several settings, each column an answer like any other.

A comparison adds to the normal answer only who is asked when, and what belongs together. What was
asked for and has not begun is lost with the program; what has begun is in the store.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from orca_desktop.domain import clock, liking
from orca_desktop.domain.changes import Change
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.words import Text
from orca_desktop.formats import atomic
from orca_desktop.session.column_requests import ColumnRequests
from orca_desktop.session.comparison_preferences import CONCURRENCY, LIMIT, ComparisonPreferences
from orca_desktop.session.comparison_start import ComparisonStart, Started
from orca_desktop.session.comparison_store import GONE, ComparisonStore, OpenComparison, comparing
from orca_desktop.session.desk import Desk
from orca_desktop.session.reply_stream import ReplyStream
from orca_desktop.session.request_queue import QueuedRequest, RequestQueue
from orca_desktop.session.tasks import spawn
from orca_desktop.store import ComparisonSummary, Opinion, Rating, Store, StoreProblem

if TYPE_CHECKING:
    from orca_desktop.formats.comparison_answers import Judgements

__all__ = ["CONCURRENCY", "LIMIT", "Comparisons", "Started"]

Say = Callable[[Text], str]


class Comparisons(ComparisonPreferences):
    """What the person can do with comparisons. Every method runs on the loop's thread.

    A comparison is named by the id of its turn, which must be in the open conversation. A
    ``Text`` that is returned says why something was not done.
    """

    def __init__(
        self,
        desk: Desk,
        store: Store,
        publish: Callable[[Change], None],
        chance: Random | None = None,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store = store
        self._asking = RequestQueue(self._begin, self._changed, lambda: self.concurrency)
        self._board = ComparisonStore(desk, store, publish, self, self._asking.waiting)
        self._settling: asyncio.Task[None] | None = None
        shuffling = chance or Random()  # noqa: S311 - the order of columns is no secret
        starting = ComparisonStart(self._board, store, self._asking, shuffling)
        columns = ColumnRequests(self._board, self._asking)
        self.estimate, self.start = starting.estimate, starting.start
        self.retry, self.failed = columns.retry, columns.failed
        self.repeat, self.add_column = columns.repeat, columns.add_column
        self.ask_all, self.continue_column = columns.ask_all, columns.continue_column

    async def set_concurrency(self, count: int) -> None:
        """Write so many answers at the same time, 1 to 8; those that wait may begin at once."""
        await super().set_concurrency(count)
        self._asking.pump()

    # -- while it runs ------------------------------------------------------------------------

    def waiting(self, turn_id: str) -> Mapping[str, int]:
        """How many answers of each column wait for their turn to be asked."""
        return self._asking.waiting(turn_id)

    def is_busy(self, conversation_id: str) -> bool:
        """Whether anything of a conversation waits to be asked."""
        return self._asking.is_busy(conversation_id)

    def stop(self, turn_id: str, variant_id: str | None = None) -> None:
        """Stop one column, or all: what waits is not asked, what is written ends."""
        self._asking.drop(
            lambda ask: ask.comparison_id == turn_id and variant_id in {None, ask.variant_id}
        )

    def drop(self, conversation_id: str) -> None:
        """Ask nothing more in a conversation, and stop what is written there."""
        self._asking.drop(lambda ask: ask.conversation_id == conversation_id)

    def ended(self, reply_id: str) -> None:
        """Take note that an answer has ended; the next may begin."""
        self._asking.ended(reply_id)

    async def close(self) -> None:
        """Ask for nothing more."""
        await self._asking.close()
        if self._settling is not None:
            await asyncio.wait({self._settling})

    async def _begin(self, ask: QueuedRequest) -> ReplyStream | None:
        """Save a reply for an answer that is about to be asked for, and ask."""
        newest = self._board.newest
        if ask.continues is not None:
            return await self._desk.resume(
                ask.conversation_id, ask.turn_id, ask.continues, ask.request
            )
        reply = Reply(
            new_id(),
            clock.now(),
            ask.request.settings,
            ask.request.withheld,
            sent=ask.request.sent,
        )
        turn_id, kept = ask.turn_id, None
        if ask.is_column:
            kept = newest[turn_id].with_reply(ask.variant_id, reply.id)
            newest[turn_id] = kept
        saved = await self._store.replies.begin(turn_id, reply, kept)
        if self._board.trouble(saved):
            if ask.is_column:
                newest[turn_id] = newest[turn_id].without_reply(reply.id)
            # What could not be saved was not sent, and the others would fare no better.
            self._asking.drop(
                lambda each: each.comparison_id == ask.comparison_id and each is not ask
            )
            return None
        answer = self._desk.answer(ask.conversation_id, turn_id, reply, ask.request)
        self._desk.alter(
            ask.conversation_id,
            turn_id,
            lambda turn: comparing(turn.having(reply), newest.get(turn_id)),
        )
        if not ask.is_column:
            self._board.show(ask.conversation_id)
        return answer

    def _changed(self, ask: QueuedRequest) -> None:
        self._board.tell(ask.conversation_id, ask.comparison_id)
        if not self._asking.is_closing and not self._asking.is_at_work(ask.comparison_id):
            self._settling = spawn(
                self._board.settle(ask.conversation_id, ask.comparison_id), "settle a comparison"
            )

    # -- choosing and judging -----------------------------------------------------------------

    async def choose(self, turn_id: str, reply_id: str) -> None:
        """Use an answer: it is the visible one from now on, and nothing is hidden any more."""
        found = self._board.open(turn_id)
        if found is None or found.comparison.column_of(reply_id) is None:
            return
        if await self._board.keep(found, lambda each: each.choosing(reply_id)):
            await self._board.make_visible(found.conversation.id, turn_id, reply_id)

    async def reveal(self, turn_id: str) -> None:
        """Show what a blind comparison hides, without a choice."""
        if found := self._board.open(turn_id):
            await self._board.keep(found, lambda each: each.revealed())

    async def show_version(self, turn_id: str, variant_id: str, reply_id: str) -> None:
        """Show another answer of a column, with what followed it."""
        if found := self._board.open(turn_id):
            await self._board.keep(found, lambda each: each.showing(variant_id, reply_id))

    async def rate(self, reply_id: str, rating: Rating | None, note: str = "") -> Text | None:
        """Keep what the person thinks of an answer; no rating and no note take it back."""
        saved = await self._store.replies.rate(reply_id, rating, note)
        return saved.sentence if isinstance(saved, StoreProblem) else None

    async def opinions(self, conversation_id: str) -> Mapping[str, Opinion]:
        """What the person thinks of the answers of a conversation, by their ids."""
        found = await self._store.replies.opinions(conversation_id)
        return {} if self._board.trouble(found) or isinstance(found, StoreProblem) else found

    async def list_all(self) -> tuple[ComparisonSummary, ...]:
        """All comparisons, the latest first."""
        found = await self._store.conversations.comparisons()
        return () if self._board.trouble(found) or isinstance(found, StoreProblem) else found

    async def liked(self) -> tuple[liking.Liking, ...]:
        """What the person chose and rated so far, for each setting."""
        found = await self.list_all()
        return liking.count(
            liking.Judged(each.comparison, each.ratings, each.notes) for each in found
        )

    # -- reports ------------------------------------------------------------------------------

    async def table(self, turn_id: str, say: Say = str) -> tuple[tuple[str, ...], ...]:
        """The settings and the plain facts of all answers as rows of cells, the heads first.

        Short enough to be copied: without the answers themselves. Empty if it is not open.
        """
        from orca_desktop.formats import comparison_answers  # noqa: PLC0415 - seldom needed

        found = self._board.open(turn_id)
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
        found = self._board.open(turn_id)
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
