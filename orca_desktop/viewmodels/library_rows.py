"""The rows of the library, kept in order: one change is one row, however many there are.

First the folders, each with what lies in it while it is unfolded; then the conversations that lie
in no folder, in groups by their day; then the archived ones behind a row of their own. Where a row
stands follows from its key alone, which is worked out when it is needed, so that a place is found
by halving. A conversation is the number of its row in what was loaded, or its summary once it has
changed: of very many no other value is kept. While something is searched for the rows are what was
found, without folders.
"""

from __future__ import annotations

import bisect
import dataclasses
import datetime
import itertools
import operator
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, cast

from orca_desktop.domain import clock, folders as folders_, tags as tags_
from orca_desktop.domain.folding import fold
from orca_desktop.domain.summaries import Rank, Summaries, SummaryFlag, rank_of
from orca_desktop.viewmodels.chosen_rows import ChatIds, ChosenRows, KeptRows, in_runs
from orca_desktop.viewmodels.library_groups import Period, begin_of, in_order, period_of

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary
    from orca_desktop.domain.folders import Folder

ARCHIVE: Final = "archive"
"""The id of the row of the archived conversations; no folder has it."""

_FOLDERS, _FREE, _ARCHIVED = 0, 1, 2
_ARCHIVED_FLAG: Final = int(SummaryFlag.ARCHIVED)  # a plain number, since it is compared so often
_PINNED_FLAG: Final = int(SummaryFlag.PINNED)

LOOKED_THROUGH: Final = 2000
"""So many titles are looked through at once: some milliseconds."""

_Key: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class ChatRow:
    """A conversation; ``depth`` is in how many folders it lies."""

    summary: Summary
    depth: int = 0


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder and how many conversations lie in it at any depth, and of these are not seen."""

    folder: Folder
    depth: int
    count: int
    is_expanded: bool
    unread: int = 0


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """The row behind which the archived conversations are."""

    count: int
    is_expanded: bool
    unread: int = 0


LibraryRow: TypeAlias = ChatRow | FolderRow | ArchiveRow


class RowsWatcher(Protocol):
    """Who is told of each change just before it happens, and once it has."""

    def insert(self, first: int, last: int) -> None:
        """Rows are about to be inserted, which will be these."""

    def remove(self, first: int, last: int) -> None:
        """These rows are about to be removed."""

    def move(self, row: int, before: int) -> None:
        """A row is about to move before another, as both are numbered now."""

    def reset(self) -> None:
        """Everything is about to be different."""

    def done(self) -> None:
        """What was about to happen has happened."""

    def change(self, row: int) -> None:
        """A row has changed in its place."""


@dataclass(frozen=True, slots=True)
class _Fold:
    """A row that is no conversation: a folder, or the archive."""

    id: str


_Chat: TypeAlias = "int | Summary"
_Item: TypeAlias = "_Chat | _Fold"


class LibraryRows:
    """Summaries and folders as rows; ``today`` is the day by which they are grouped."""

    def __init__(self, watcher: RowsWatcher, today: datetime.date) -> None:
        self._watcher = watcher
        self._today = today
        self._loaded = Summaries()
        # Summaries that have changed since then; none of those that are gone.
        self._changed: dict[str, Summary | None] = {}
        self._folders: dict[str, Folder] = {}
        self._paths: dict[str, _Key] = {}
        self._expanded: set[str] = set()
        # All conversations, the pinned first, then the latest.
        self._order: list[_Chat] = []
        # The first of their titles as they are compared, in the same order, as many as were looked
        # through; only while there is a search.
        self._titles: list[str] = []
        self._needle = ""
        self._found: dict[str, int] | None = None
        self._items: list[_Item] = []
        # Of what is found, so many have it in their titles: these keep their order.
        self._titled = 0
        # So many of all titles were looked through for it.
        self._looked = 0
        self._counts: Counter[str] = Counter()
        self._unread: Counter[str] = Counter()
        self._groups: Counter[Period | datetime.date] = Counter()
        self._starts: dict[int, Period | datetime.date] | None = None

    # -- what there is ----------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._items)

    @property
    def total(self) -> int:
        """How many conversations there are, shown or not."""
        return len(self._order)

    @property
    def today(self) -> datetime.date:
        """The day by which rows are grouped."""
        return self._today

    @property
    def needle(self) -> str:
        """The text that is searched for, as it is compared; empty shows all."""
        return self._needle

    @property
    def is_searched(self) -> bool:
        """Whether the texts were searched, beside the titles."""
        return self._found is not None

    @property
    def folders(self) -> Mapping[str, Folder]:
        """The folders by their ids."""
        return self._folders

    @property
    def expanded(self) -> frozenset[str]:
        """The ids of the folders, and of the archive, that are unfolded."""
        return frozenset(self._expanded)

    def summary(self, conversation_id: str) -> Summary | None:
        """The conversation of an id, shown or not."""
        chat = self._chat(conversation_id)
        return None if chat is None else self._summary(chat)

    def row(self, row: int) -> LibraryRow:
        """What stands in a row."""
        item = self._items[row]
        if isinstance(item, _Fold):
            return self._fold_row(item.id)
        summary = self._summary(item)
        return ChatRow(summary, 0 if self._needle else self._depth(summary))

    def id_at(self, row: int) -> str:
        """The id of what stands in a row: of a conversation, a folder or the archive."""
        return self._id(self._items[row])

    def conversation_ids(self) -> ChatIds:
        """The conversations that are shown, in their order."""
        return ChatIds(self._loaded, self._chats_in(range(len(self._items))))

    def chosen(self, runs: Sequence[range]) -> ChosenRows:
        """What stands in some rows, as it is asked for by what can be done with them."""
        chats = [each for run in runs for each in self._chats_in(run)]
        folds = (self._items[row] for run in runs for row in self._folds_in(run))
        folders = (self._folders.get(each.id) for each in folds if isinstance(each, _Fold))
        return ChosenRows(
            ChatIds(self._loaded, chats),
            tuple(each for each in folders if each is not None),
            self._summary(chats[0]) if len(chats) == 1 else None,
            are_pinned=all(map(self._is_pinned, chats)),
            are_archived=all(map(self._is_archived, chats)),
        )

    def keep(self, runs: Iterable[range]) -> KeptRows:
        """What stands in some rows, to be found again when everything is different."""
        items = (each for run in runs for each in self._items[run.start : run.stop])
        kept = frozenset(each if isinstance(each, int) else each.id for each in items)
        return KeptRows(self._loaded, kept)

    def find(self, kept: KeptRows) -> tuple[range, ...]:
        """The rows that were kept, where they stand now."""
        wanted: Set[int | str] = kept.items
        if kept.loaded is not self._loaded:
            ids = kept.ids()
            wanted = self._loaded.rows_among(ids) | ids
        return in_runs(
            row
            for row, item in enumerate(self._items)
            if (item if isinstance(item, int) else item.id) in wanted
            or (not isinstance(item, int) and self._loaded.row_of(item.id) in wanted)
        )

    def next_to(self, conversation_id: str, step: int) -> str | None:
        """The conversation so many places from one that is shown, going round; without it an end.

        None if no conversation is shown.
        """
        count, at = len(self._items), self.place(conversation_id)
        if at is None:
            at = -1 if step > 0 else count
        rows = (
            row % count for row in range(at + step, at + step * (count + 1), 1 if step > 0 else -1)
        )
        return next((self.id_at(row) for row in rows if self._is_chat(row)), None)

    def place(self, id_: str) -> int | None:
        """The row of a conversation, a folder or the archive, if it is shown."""
        item: _Item | None = self._chat(id_)
        if item is None and (id_ in self._paths or id_ == ARCHIVE):
            item = _Fold(id_)
        if item is None:
            return None
        if not self._needle:
            at = bisect.bisect_left(self._items, self._key(item), key=self._key)
            return at if at < len(self._items) and self.id_at(at) == id_ else None
        if isinstance(item, _Fold):
            return None
        at = bisect.bisect_left(self._items, self._rank(item), 0, self._titled, key=self._rank)
        if at < self._titled and self.id_at(at) == id_:
            return at
        further = range(self._titled, len(self._items))
        return next((row for row in further if self.id_at(row) == id_), None)

    def group_starts(self) -> Mapping[int, Period | datetime.date]:
        """The groups of conversations by the rows that they begin at; none in a search."""
        if self._needle:
            return {}
        if self._starts is None:
            self._starts = {}
            at = bisect.bisect_left(self._items, (_FREE,), key=self._key)
            for period in in_order(self._groups):
                self._starts[at] = period
                at += self._groups[period]
        return self._starts

    def tags(self) -> tuple[str, ...]:
        """Every tag that some conversation has, in the order of the alphabet."""
        changed = [each.tags for each in self._changed.values() if each is not None]
        loaded = (
            tags
            for row, tags in self._loaded.tags.items()
            if self._loaded.id_at(row) not in self._changed
        )
        return tags_.distinct(itertools.chain.from_iterable((*changed, *loaded)))

    def above(self, row: int) -> str | None:
        """The folder, or the archive, that a row lies in."""
        item = self._items[row]
        if isinstance(item, _Fold):
            folder = self._folders.get(item.id)
            return self._home(folder.parent) if folder is not None else None
        summary = self._summary(item)
        return ARCHIVE if summary.archived else self._home(summary.folder)

    # -- what changes -----------------------------------------------------------------------------

    def show(self, summaries: Iterable[Summary]) -> None:
        """Replace all conversations."""
        self._watcher.reset()
        self._loaded = Summaries.of(summaries).ranked()
        self._changed = {}
        self._order = list(range(len(self._loaded)))
        self._titles = []
        self._rebuild()
        self._watcher.done()

    def show_folders(self, folders: Iterable[Folder]) -> None:
        """Replace all folders."""
        self._watcher.reset()
        self._folders = {each.id: each for each in folders}
        self._paths = {id_: self._path(id_) for id_ in self._folders}
        self._rebuild()
        self._watcher.done()

    def regroup(self, today: datetime.date) -> None:
        """Group by another day."""
        self._watcher.reset()
        self._today = today
        self._rebuild()
        self._watcher.done()

    def put(self, summary: Summary) -> None:
        """Add a conversation, or show its new state."""
        before = self.summary(summary.id)
        if before is not None and _same(before, summary):
            return
        self._replace(before, summary)

    def remove(self, conversation_id: str) -> None:
        """Take a conversation out."""
        if (before := self.summary(conversation_id)) is not None:
            self._replace(before, None)

    def expand(self, id_: str, *, is_expanded: bool) -> None:
        """Unfold a folder, or the archive, or fold it."""
        if is_expanded is (id_ in self._expanded):
            return
        at = self.place(id_)
        if at is None:
            self._expanded ^= {id_}
            return
        key = self._key(self._items[at])
        if is_expanded:
            self._expanded.add(id_)
            inside = self._inside(id_)
            if inside:
                self._watcher.insert(at + 1, at + len(inside))
                self._items[at + 1 : at + 1] = inside
                self._end()
        else:
            end = self._end_of(key, at)
            if end > at + 1:
                self._watcher.remove(at + 1, end - 1)
                del self._items[at + 1 : end]
                self._expanded.discard(id_)
                self._end()
            self._expanded.discard(id_)
        self._watcher.change(at)

    def filter(self, needle: str) -> None:
        """Show only conversations with this text in their titles; it is folded already."""
        self._watcher.reset()
        self._needle, self._found = needle, None
        if not needle:
            self._titles = []
        self._rebuild(LOOKED_THROUGH)
        self._watcher.done()

    @property
    def is_looking(self) -> bool:
        """Whether there are titles that were not looked through yet."""
        return bool(self._needle) and self._looked < len(self._order)

    def look_on(self, most: int = LOOKED_THROUGH) -> None:
        """Look through the next titles; a letter that is typed waits for the first of them only."""
        if not self.is_looking:
            return
        found = self._look_through(most)
        if found:
            self._watcher.insert(self._titled, self._titled + len(found) - 1)
            self._items[self._titled : self._titled] = found
            self._titled += len(found)
            self._end()

    def look_through(self) -> None:
        """Look through all that is left of the titles."""
        self.look_on(len(self._order))

    def add_found(self, ids: Iterable[str]) -> None:
        """Show these conversations too, best first, after those with it in their titles."""
        self.look_through()
        self._watcher.reset()
        self._found = {id_: place for place, id_ in enumerate(ids)}
        self._show_found()
        self._watcher.done()

    # -- within -----------------------------------------------------------------------------------

    def _replace(self, before: Summary | None, after: Summary | None) -> None:
        """Put one conversation in the place of another of the same id; either may be none."""
        if self._needle:
            self._watcher.reset()
            self._reorder(before, after)
            self._rebuild()
            self._watcher.done()
            return
        old = self._shown_at(before) if before is not None else None
        folds = [*self._folds_of(before), *self._folds_of(after)]
        had_archive = bool(self._counts[ARCHIVE])
        new = self._goes_to(after, old) if after is not None else None
        if old is not None and new is not None and new in {old, old + 1}:
            self._reorder(before, after)
            assert after is not None  # noqa: S101 - it has a place
            self._items[old] = after
            self._starts = None
            self._watcher.change(old)
        elif old is not None and new is not None:
            self._watcher.move(old, new)
            self._reorder(before, after)
            assert after is not None  # noqa: S101 - it has a place
            del self._items[old]
            self._items.insert(new - (new > old), after)
            self._end()
        elif old is not None:
            self._watcher.remove(old, old)
            self._reorder(before, after)
            del self._items[old]
            self._end()
        elif new is not None and after is not None:
            self._watcher.insert(new, new)
            self._reorder(before, after)
            self._items.insert(new, after)
            self._end()
        else:
            self._reorder(before, after)
        self._follow_archive(had_archive=had_archive)
        for each in dict.fromkeys(folds):
            if (at := self.place(each)) is not None:
                self._watcher.change(at)

    def _follow_archive(self, *, had_archive: bool) -> None:
        """Show the row of the archived conversations while there are any."""
        if bool(self._counts[ARCHIVE]) is had_archive:
            return
        at = bisect.bisect_left(self._items, (_ARCHIVED,), key=self._key)
        if had_archive:
            self._watcher.remove(at, at)
            del self._items[at]
        else:
            self._watcher.insert(at, at)
            self._items.insert(at, _Fold(ARCHIVE))
        self._end()

    def _end(self) -> None:
        self._starts = None
        self._watcher.done()

    def _reorder(self, before: Summary | None, after: Summary | None) -> None:
        """Keep what is counted and the order of all conversations, whatever is shown of them."""
        if before is not None:
            self._count(before, -1)
            at = bisect.bisect_left(self._order, rank_of(before), key=self._rank)
            del self._order[at], self._titles[at : at + 1]
            self._changed[before.id] = None
        if after is not None:
            self._count(after, 1)
            at = bisect.bisect_left(self._order, rank_of(after), key=self._rank)
            self._order.insert(at, after)
            if at < len(self._titles):
                self._titles.insert(at, fold(after.title))
            self._changed[after.id] = after
        self._starts = None

    def _count(self, summary: Summary, step: int) -> None:
        for each in self._folds_of(summary):
            self._counts[each] += step
            self._unread[each] += step * summary.unread
        if not summary.archived and self._home(summary.folder) is None:
            period = self._period(summary)
            self._groups[period] += step
            if not self._groups[period]:
                del self._groups[period]

    def _period(self, summary: Summary) -> Period | datetime.date:
        if summary.pinned:
            return Period.PINNED
        return period_of(clock.local(summary.updated).date(), self._today)

    def _folds_of(self, summary: Summary | None) -> list[str]:
        """The rows that count a conversation."""
        if summary is None:
            return []
        if summary.archived:
            return [ARCHIVE]
        return [each.id for each in folders_.lineage(self._folders, summary.folder)]

    def _rebuild(self, most: int | None = None) -> None:
        """Find all rows anew; of a search, look through so many titles, or through all."""
        self._starts = None
        if self._needle:
            self._looked = 0
            self._items = [*self._look_through(len(self._order) if most is None else most)]
            self._titled = len(self._items)
            self._show_found()
            return
        self._titled = 0
        self._counts.clear()
        self._groups.clear()
        self._unread = Counter(fold for each in self._unseen() for fold in self._folds_of(each))
        free: list[_Chat] = []
        archived: list[_Chat] = []
        filed: dict[str, list[_Chat]] = {}
        if self._is_plain():
            free += self._order
        else:
            self._sort_out(free, archived, filed)
        self._counts[ARCHIVE] = len(archived)
        self._group(free)
        self._items = [*self._shelf(filed), *free]
        if archived:
            self._items.append(_Fold(ARCHIVE))
        if archived and ARCHIVE in self._expanded:
            self._items += sorted(archived, key=self._key)

    def _is_plain(self) -> bool:
        """Whether all conversations lie in no folder and none is archived, told in a moment."""
        is_archived = any(True for _ in self._loaded.flagged(SummaryFlag.ARCHIVED))
        return not (self._changed or any(self._loaded.folders) or is_archived)

    def _sort_out(
        self, free: list[_Chat], archived: list[_Chat], filed: dict[str, list[_Chat]]
    ) -> None:
        """Add each conversation to those that it is among."""
        for each in self._order:
            if self._is_archived(each):
                archived.append(each)
            elif (folder := self._folder(each)) is not None and folder in self._paths:
                filed.setdefault(folder, []).append(each)
            else:
                free.append(each)

    def _unseen(self) -> Iterator[Summary]:
        """The conversations with an answer that was not seen yet."""
        yield from (each for each in self._changed.values() if each is not None and each.unread)
        for row in self._loaded.flagged(SummaryFlag.UNREAD):
            if self._loaded.id_at(row) not in self._changed:
                yield self._loaded[row]

    def _shelf(self, filed: Mapping[str, Sequence[_Chat]]) -> list[_Item]:
        """The folders in sight with what lies in them; what they hold is counted."""
        for folder_id, inside in filed.items():
            for above in folders_.lineage(self._folders, folder_id):
                self._counts[above.id] += len(inside)
        shelf: list[_Item] = []
        for folder_id in self._paths:
            if all(each.id in self._expanded for each in self._above_folder(folder_id)):
                shelf.append(_Fold(folder_id))
                if folder_id in self._expanded:
                    shelf += filed.get(folder_id, ())
        # What lies in a folder stands below the folders in it.
        return sorted(shelf, key=self._key)

    def _group(self, free: Sequence[_Chat]) -> None:
        """Count those in no folder by their groups; where one ends is found by halving."""
        at = bisect.bisect_left(free, 1, key=lambda each: self._rank(each)[0])
        if at:
            self._groups[Period.PINNED] = at
        while at < len(free):
            period = self._period(self._summary(free[at]))
            begins = begin_of(period, self._today)
            end = at + 1
            if begins is not None:
                first = -clock.moment(begins)
                end = bisect.bisect_right(free, first, end, key=lambda each: self._rank(each)[1])
            self._groups[period] += end - at
            at = end

    def _show_found(self) -> None:
        """Let what the texts were searched for follow what has it in its title."""
        del self._items[self._titled :]
        if self._found:
            found = (each for id_ in self._found if (each := self._chat(id_)) is not None)
            self._items += [each for each in found if self._needle not in self._title(each)]

    def _look_through(self, most: int) -> list[_Chat]:
        """The next conversations with what is searched for in their titles, of so many at most."""
        first, last = self._looked, min(self._looked + most, len(self._order))
        self._titles += map(self._title, self._order[len(self._titles) : last])
        titles = itertools.islice(self._titles, first, last)
        fitting = map(operator.contains, titles, itertools.repeat(self._needle))
        self._looked = last
        return list(itertools.compress(self._order[first:last], fitting))

    def _chats_in(self, run: range) -> list[_Chat]:
        """The conversations among some rows."""
        found: list[_Chat] = []
        start = run.start
        for row in self._folds_in(run):
            found += cast("list[_Chat]", self._items[start:row])
            start = row + 1
        return found + cast("list[_Chat]", self._items[start : run.stop])

    def _folds_in(self, run: range) -> list[int]:
        """The rows among some that are no conversations."""
        if self._needle:
            return []
        free = bisect.bisect_left(self._items, (_FREE,), run.start, run.stop, key=self._key)
        away = bisect.bisect_left(self._items, (_ARCHIVED,), free, run.stop, key=self._key)
        rows = (*range(run.start, free), *range(away, min(away + 1, run.stop)))
        return [row for row in rows if not self._is_chat(row)]

    def _is_chat(self, row: int) -> bool:
        return not isinstance(self._items[row], _Fold)

    def _is_pinned(self, chat: _Chat) -> bool:
        if isinstance(chat, int):
            return bool(self._loaded.flags[chat] & _PINNED_FLAG)
        return chat.pinned

    def _shown_at(self, summary: Summary) -> int | None:
        return self.place(summary.id)

    def _goes_to(self, summary: Summary, old: int | None) -> int | None:
        """Before which row a conversation belongs, if it is in sight there."""
        if not self._is_in_sight(summary):
            return None
        key = self._key(summary)
        if old is None:
            return bisect.bisect_left(self._items, key, key=self._key)
        # Its own row may stand in the wrong place by now, so it is left out of the halving.
        before = bisect.bisect_left(self._items, key, 0, old, key=self._key)
        if before < old:
            return before
        return bisect.bisect_left(self._items, key, old + 1, key=self._key)

    def _is_in_sight(self, summary: Summary) -> bool:
        if summary.archived:
            return ARCHIVE in self._expanded
        lineage = folders_.lineage(self._folders, summary.folder)
        return all(each.id in self._expanded for each in lineage)

    def _inside(self, id_: str) -> list[_Item]:
        """What is in sight below a row that has just been unfolded."""
        if id_ == ARCHIVE:
            return sorted((each for each in self._order if self._is_archived(each)), key=self._key)
        within = folders_.within(self._folders.values(), id_)
        found: list[_Item] = [
            _Fold(each)
            for each in within
            if each != id_ and all(above.id in self._expanded for above in self._above_folder(each))
        ]
        found += [
            each
            for each in self._order
            if self._folder(each) in within and self._is_in_sight(self._summary(each))
            if not self._is_archived(each)
        ]
        return sorted(found, key=self._key)

    def _end_of(self, key: _Key, at: int) -> int:
        """The row after all that lies in the one of a key."""
        length = len(key)
        end = at + 1
        while end < len(self._items) and self._key(self._items[end])[:length] == key:
            end += 1
        return end

    def _above_folder(self, folder_id: str) -> tuple[Folder, ...]:
        return folders_.lineage(self._folders, folder_id)[:-1]

    def _home(self, folder_id: str | None) -> str | None:
        """A folder that is there; what lies in none that is lies in none."""
        return folder_id if folder_id in self._paths else None

    def _path(self, folder_id: str) -> _Key:
        lineage = folders_.lineage(self._folders, folder_id)
        steps = ((0, each.position, each.name.casefold(), each.id) for each in lineage)
        return (_FOLDERS, *steps)

    def _key(self, item: _Item) -> _Key:
        if isinstance(item, _Fold):
            return (_ARCHIVED,) if item.id == ARCHIVE else self._paths[item.id]
        pinned, *rest = self._rank(item)
        if self._is_archived(item):
            return (_ARCHIVED, *rest)
        folder = self._folder(item)
        path = self._paths.get(folder) if folder is not None else None
        return (_FREE, pinned, *rest) if path is None else (*path, (1, pinned, *rest))

    def _chat(self, id_: str) -> _Chat | None:
        """What stands for a conversation in the rows, if it is there."""
        if id_ in self._changed:
            return self._changed[id_]
        return self._loaded.row_of(id_)

    def _summary(self, chat: _Chat) -> Summary:
        return self._loaded[chat] if isinstance(chat, int) else chat

    def _title(self, chat: _Chat) -> str:
        """The title as it is compared."""
        return fold(self._loaded.titles[chat] if isinstance(chat, int) else chat.title)

    def _is_archived(self, chat: _Chat) -> bool:
        if isinstance(chat, int):
            return bool(self._loaded.flags[chat] & _ARCHIVED_FLAG)
        return chat.archived

    def _folder(self, chat: _Chat) -> str | None:
        return self._loaded.folders[chat] if isinstance(chat, int) else chat.folder

    def _id(self, item: _Item) -> str:
        return self._loaded.id_at(item) if isinstance(item, int) else item.id

    def _rank(self, item: _Item) -> Rank:
        assert not isinstance(item, _Fold)  # noqa: S101 - asked of conversations alone
        return self._loaded.rank(item) if isinstance(item, int) else rank_of(item)

    def _depth(self, summary: Summary) -> int:
        if summary.archived:
            return 1
        return len(folders_.lineage(self._folders, summary.folder))

    def _fold_row(self, id_: str) -> FolderRow | ArchiveRow:
        is_expanded = id_ in self._expanded
        if id_ == ARCHIVE:
            return ArchiveRow(self._counts[ARCHIVE], is_expanded, self._unread[ARCHIVE])
        depth = len(self._above_folder(id_))
        count, unread = self._counts[id_], self._unread[id_]
        return FolderRow(self._folders[id_], depth, count, is_expanded, unread)


def _same(one: Summary, other: Summary) -> bool:
    """Whether two are alike in all that is told, also where that makes no difference elsewhere."""
    return all(
        getattr(one, each.name) == getattr(other, each.name) for each in dataclasses.fields(one)
    )
