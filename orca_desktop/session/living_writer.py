"""The files of one living folder: what is to be written of a conversation, and written.

That a file is about to be written is kept in the store before it is, so that whatever a crash
leaves is known for ours, and everything else for somebody's.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import digests
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats import atomic
from orca_desktop.formats.atomic import FileNotWritten, WriteProblem
from orca_desktop.formats.living_files import FilePlace, LivingFiles
from orca_desktop.formats.options import DEFAULT
from orca_desktop.session import blind_policy
from orca_desktop.store import LivingFile, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.store import Store

_PAGE: Final = 50
"""Conversations that are looked at in one go."""
_MOST_NAMES: Final = 4
"""Names that are remembered of a file that cannot be written under any of them."""

_CONTEXT: Final = "living"
_GONE: Final = QT_TRANSLATE_NOOP(
    "living",
    "The folder of the Markdown files is not there: {folder}. It is tried again by itself.",
)
_EMPTIED: Final = QT_TRANSLATE_NOOP(
    "living",
    "The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect "
    "it. To have all files written again, choose the folder anew.",
)
_REFUSED: Final = QT_TRANSLATE_NOOP(
    "living",
    "Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again "
    "by itself.",
)
_FULL: Final = QT_TRANSLATE_NOOP(
    "living",
    "The disk with the folder of the Markdown files is full: {folder}. It is tried again by "
    "itself.",
)
_FAILED: Final = QT_TRANSLATE_NOOP(
    "living",
    "“{name}” could not be written to the folder of the Markdown files. It is tried again by "
    "itself.",
)


@dataclass(frozen=True, slots=True)
class LivingDocument:
    """What is to be written for a conversation, and where to."""

    conversation_id: str
    stamp: str
    data: bytes
    sha256: str
    place: FilePlace


@dataclass(frozen=True, slots=True)
class Survey:
    """Some conversations: their ids, and those of them whose file is not as it would be.

    ``after`` asks for the next, if there are any.
    """

    ids: frozenset[str]
    stale: tuple[str, ...]
    after: int | None


class LivingWriter:
    """Writes the files of one folder; one method at a time."""

    def __init__(
        self,
        store: Store,
        folder: Path,
        known: Mapping[str, tuple[LivingFile, ...]],
        say: Callable[[Text], str],
    ) -> None:
        self.folder = folder
        self._store = store
        self._known = dict(known)
        self._say = say
        self._files = LivingFiles(folder)
        for id_, kept in known.items():
            for each in kept:
                self._files.claim(each.name, id_)
        self._hidden: dict[str, str] = {}
        """Stamps of conversations that a blind comparison keeps from being written."""

    @classmethod
    async def open(
        cls,
        store: Store,
        folder: Path,
        say: Callable[[Text], str],
    ) -> LivingWriter | Text:
        """A folder with what is known of its files; a sentence says why that is not known."""
        known = await store.living_files.load(str(folder))
        if isinstance(known, StoreProblem):
            return known.sentence
        await asyncio.to_thread(atomic.sweep, folder)
        return cls(store, folder, known, say)

    @property
    def written(self) -> int:
        """How many conversations have a file."""
        return sum(any(each.stamp for each in kept) for kept in self._known.values())

    async def look(self, *, may_be_empty: bool) -> Text | None:
        """See what is in the folder now; a sentence says why nothing can be written there."""
        problem = await asyncio.to_thread(self._files.survey)
        if problem is not None:
            return self._sentence(problem)
        if self._files.is_empty and len(self._known) > 1 and not may_be_empty:
            return Text(_CONTEXT, _EMPTIED, {"folder": str(self.folder)})
        return None

    async def survey(self, after: int) -> Survey | Text:
        """Compare some conversations with their files by their stamps; 0 begins."""
        page = await self._store.living_files.stamps(after, _PAGE)
        if isinstance(page, StoreProblem):
            return page.sentence
        stale = (id_ for id_, stamp in page.stamps.items() if self._current(id_) != stamp)
        return Survey(frozenset(page.stamps), tuple(stale), page.after)

    def gone(self, alive: set[str]) -> set[str]:
        """The conversations that have a file and are not among these."""
        return self._known.keys() - alive

    async def document(self, conversation_id: str) -> LivingDocument | Text | None:
        """What is to be written of a conversation now; ``None`` if there is nothing to do.

        The file of one that is gone is taken away.
        """
        current = self._current(conversation_id)
        found = await self._store.living_files.stamped(conversation_id, unless=current)
        if isinstance(found, StoreProblem):
            return found.sentence
        if found is None:
            return await self._remove(conversation_id)
        conversation = found.conversation
        if conversation is None or _is_running(conversation):
            return None  # what is written now is told when it ends
        if blind_policy.refusal(conversation) is not None:
            self._hidden[conversation_id] = found.stamp
            return None
        self._hidden.pop(conversation_id, None)
        return await asyncio.to_thread(self._made, conversation, found.stamp)

    def _made(self, conversation: Conversation, stamp: str) -> LivingDocument:
        from orca_desktop.formats import markdown_writer  # noqa: PLC0415 - seldom needed

        data = markdown_writer.build(conversation, DEFAULT, say=self._say).encode()
        sha256 = digests.sha256(data)
        names, contents = self._mine(conversation.id)
        title = conversation.head.title
        place = self._files.place(conversation.id, title, sha256, names, contents)
        self._files.claim(place.name, conversation.id)
        return LivingDocument(conversation.id, stamp, data, sha256, place)

    async def write(self, documents: Sequence[LivingDocument]) -> list[Text | None]:
        """Write documents, each at its place; a sentence for each that could not be written."""
        coming: dict[str, tuple[LivingFile, ...]] = {}
        for each in documents:
            known = self._known.get(each.conversation_id, ())
            if not any((old.name, old.sha256) == (each.place.name, each.sha256) for old in known):
                new = LivingFile(each.place.name, each.sha256)
                coming[each.conversation_id] = (*known[:_MOST_NAMES], new)
        if (problem := await self._keep(coming)) is not None:
            return [problem] * len(documents)
        results = await asyncio.to_thread(lambda: [self._put(each) for each in documents])
        pairs = list(zip(documents, results, strict=True))
        standing = {
            each.conversation_id: (LivingFile(each.place.name, each.sha256, each.stamp),)
            for each, failed in pairs
            if failed is None
        }
        problem = await self._keep(standing)
        return [
            problem if failed is None else self._sentence(failed, each.place.name)
            for each, failed in pairs
        ]

    def _put(self, document: LivingDocument) -> FileNotWritten | None:
        done = self._files.write(
            document.place, document.data, *self._mine(document.conversation_id)
        )
        return done if isinstance(done, FileNotWritten) else None

    async def _remove(self, conversation_id: str) -> Text | None:
        """Take away the file of a conversation that is gone, unless somebody changed it."""
        self._hidden.pop(conversation_id, None)
        names, contents = self._mine(conversation_id)
        if not names:
            return None
        problem = await asyncio.to_thread(self._files.remove, names, contents)
        if problem is not None:
            return self._sentence(problem)
        return await self._keep({conversation_id: ()})

    def _mine(self, conversation_id: str) -> tuple[list[str], set[str]]:
        """The names that the file of a conversation may have, and what was written there."""
        known = self._known.get(conversation_id, ())
        names = dict.fromkeys(each.name for each in known)
        return list(names), {each.sha256 for each in known}

    def _current(self, conversation_id: str) -> str | None:
        """The stamp of a conversation of which nothing is to be written, if there is one."""
        hidden = self._hidden.get(conversation_id)
        known = self._known.get(conversation_id, ())
        if hidden is not None or len(known) != 1 or not self._files.has(known[0].name):
            return hidden
        return known[0].stamp

    async def _keep(self, changed: Mapping[str, tuple[LivingFile, ...]]) -> Text | None:
        if not changed:
            return None
        problem = await self._store.living_files.keep(str(self.folder), changed)
        if problem is not None:
            return problem.sentence
        for id_, kept in changed.items():
            for old in self._known.pop(id_, ()):
                self._files.disclaim(old.name, id_)
            for each in kept:
                self._files.claim(each.name, id_)
            if kept:
                self._known[id_] = kept
        return None

    def _sentence(self, failed: FileNotWritten, name: str = "") -> Text:
        told = {
            WriteProblem.NO_FOLDER: _GONE,
            WriteProblem.NOT_ALLOWED: _REFUSED,
            WriteProblem.FULL: _FULL,
        }.get(failed.problem, _FAILED)
        if told is _FAILED:
            return Text(_CONTEXT, told, {"name": name or failed.path.name})
        return Text(_CONTEXT, told, {"folder": str(self.folder)})


def _is_running(conversation: Conversation) -> bool:
    return any(reply.is_running for turn in conversation.path for reply in turn.replies)


def is_of_one_file(problem: Text) -> bool:
    """Whether a problem may be that of one file alone, so that others can be tried."""
    return problem.text in {_FAILED, _REFUSED}
