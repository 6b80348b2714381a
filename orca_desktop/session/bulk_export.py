"""Many conversations on their way out together, with a list of them: all of it or nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from orca_desktop.domain import clock
from orca_desktop.domain.words import Text
from orca_desktop.formats import assets, file_names
from orca_desktop.formats.assets import TakenAlong
from orca_desktop.formats.bundles import ArchiveBundle, FolderBundle
from orca_desktop.formats.options import Attachments
from orca_desktop.session.export_choices import fitting
from orca_desktop.session.exports import assets_in
from orca_desktop.session.tasks import in_thread, to_its_end
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from pathlib import Path

    from orca_desktop.domain.conversation import Conversation, Summary
    from orca_desktop.formats.bundles import Bundle
    from orca_desktop.formats.options import Scope
    from orca_desktop.session.export_choices import ExportChoices
    from orca_desktop.session.exports import Exports, Lent
    from orca_desktop.store import Store


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A conversation that is not in an export, and why."""

    title: str
    reason: Text


@dataclass(frozen=True, slots=True)
class BulkOutcome:
    """What became of an export: where it is, and how many of those that were wanted are in it.

    Wanted were ``written`` + ``left_out``. Without a ``path`` there is nothing: ``problem`` says
    what the disk could not do, or the person did not agree.
    """

    path: Path | None = None
    written: int = 0
    left_out: tuple[LeftOut, ...] = ()
    problem: Text | None = None
    is_agreed: bool = True


@dataclass(frozen=True, slots=True)
class BulkWatch:
    """Who is told how far it is, and asked about what looks like keys, before all of it appears.

    ``advance`` hears how many were come to, of how many.
    """

    advance: Callable[[int, int], None]
    agree: Callable[[Sequence[str]], Awaitable[bool]]


class BulkExport:
    """Writes conversations of the library, one at a time, so that few are in memory at once."""

    def __init__(self, store: Store, exports: Exports, shown: Callable[[], Conversation]) -> None:
        """``shown`` is the open conversation, which may be ahead of the store."""
        self._store = store
        self._exports = exports
        self._shown = shown

    async def write(
        self,
        wanted: Sequence[Summary],
        path: Path,
        choices: ExportChoices,
        lent: Lent,
        watch: BulkWatch,
    ) -> BulkOutcome:
        """Write conversations into a folder of this path, or an archive in its place.

        If it is cancelled before it takes its name, or anything fails, nothing is left of it.
        """
        bundle: Bundle = (ArchiveBundle if choices.as_archive else FolderBundle)(path)
        try:
            outcome = await self._filled(bundle, wanted, choices, lent, watch)
            if outcome.problem is not None or not outcome.is_agreed:
                return outcome
            end = await to_its_end(bundle.finish)
        finally:
            await in_thread(bundle.discard)
        if isinstance(end, Text):
            return replace(outcome, problem=end)
        return replace(outcome, path=end)

    async def _filled(
        self,
        bundle: Bundle,
        wanted: Sequence[Summary],
        choices: ExportChoices,
        lent: Lent,
        watch: BulkWatch,
    ) -> BulkOutcome:
        from orca_desktop.formats import index_writer  # noqa: PLC0415 - it loads much for HTML

        form, options = choices.document, fitting(choices.options, choices.document)
        names, entries, left_out = _Names(), list[index_writer.IndexEntry](), list[LeftOut]()
        keys: dict[str, None] = {}
        for number, summary in enumerate(wanted):
            watch.advance(number, len(wanted))
            found = await self.conversation(summary)
            whole = found if isinstance(found, Text) else self._exports.part(found, options.scope)
            if isinstance(whole, Text):
                left_out.append(LeftOut(summary.title, whole))
                continue
            keys |= dict.fromkeys(await self._exports.keys_in(whole, options))
            name = names.free(_name(whole, form.ending))
            along: TakenAlong | Text | None = None
            if options.attachments is Attachments.FILES:
                along = await self._take_along(bundle, whole, options.scope, names, name)
            if not isinstance(along, Text):
                content = await self._exports.made(whole, options, lent, form, along)
                problem = await in_thread(bundle.add, name, content, whole.head.updated)
            else:
                problem = along
            if problem is not None:
                return BulkOutcome(problem=problem)
            entries.append(index_writer.IndexEntry(name, whole.head.title, whole.head.created))
        told, content = index_writer.build(entries, form.kind, lent.say)
        problem = await in_thread(bundle.add, told, content, clock.now())
        watch.advance(len(wanted), len(wanted))
        is_agreed = problem is not None or not keys or await watch.agree(tuple(keys))
        return BulkOutcome(None, len(entries), tuple(left_out), problem, is_agreed)

    async def conversation(self, summary: Summary) -> Conversation | Text:
        """A conversation as it stands now; a sentence says why it cannot be read."""
        if (shown := self._shown()).id == summary.id:
            return shown
        found = await self._store.conversations.load(summary.id)
        return found.sentence if isinstance(found, StoreProblem) else found

    async def _take_along(
        self, bundle: Bundle, whole: Conversation, scope: Scope, names: _Names, name: str
    ) -> TakenAlong | Text:
        """Put pictures and files into a folder beside the document; a sentence says why not."""
        links: dict[str, str] = {}
        if not (found := await asyncio.to_thread(assets_in, whole, scope)):
            return assets.NOTHING
        folder = names.free(f"{name.rpartition('.')[0]}.files")
        for each in found:
            content = await self._exports.content(each)
            if content is None:
                continue  # it is named in the document, as everywhere
            target = f"{folder}/{each.name}"
            problem = await in_thread(bundle.add, target, content, whole.head.updated)
            if problem is not None:
                return problem
            links[each.key] = assets.link_to(folder, each.name)
        return TakenAlong(links=links)


class _Names:
    """The names in a folder; no two differ in case alone.

    They begin with a day, so none is that of the list.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def free(self, name: str) -> str:
        """A name, with a number if it is taken; it is taken from then on."""
        found = file_names.numbered(name, lambda each: each.casefold() in self._taken)
        self._taken.add(found.casefold())
        return found


def _name(conversation: Conversation, ending: str) -> str:
    day = clock.local(conversation.head.created).date().isoformat()
    return file_names.dated(day, conversation.head.title, f".{ending}")
