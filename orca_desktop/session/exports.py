"""Exporting a conversation together with its pictures and files."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.digests import sha256_of
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats import assets, atomic, excerpts, file_names
from orca_desktop.formats.assets import Asset, TakenAlong
from orca_desktop.formats.branches import Branches, versions
from orca_desktop.formats.excerpts import Stretch
from orca_desktop.formats.forms import FORMS, DocumentForm, WritingContext
from orca_desktop.formats.options import Attachments, ExportForm, ExportOptions, Scope
from orca_desktop.session import blind_policy, export_choices, export_service
from orca_desktop.session.export_choices import ExportChoices, fitting
from orca_desktop.session.tasks import in_thread, to_its_end

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from orca_desktop.domain.blocks import Block
    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.formats.wording import Say
    from orca_desktop.session.remembered import Remembered
    from orca_desktop.store import Store

LARGEST_SHOWN: Final = 8 * 1024 * 1024
"""Bytes of a picture that a web page holds; a larger one is named."""

LARGEST_PREVIEW: Final = 200_000
"""Characters of a text that is shown before it is written."""

LARGEST_PAGES: Final = 40_000
"""Characters of what is shown as pages; a page holds some four thousand."""

_REMEMBERED: Final = "export_choices"
_ATTACHMENTS: Final = "export_attachments"
_READ_BACK: Final = "export_read_back"
_EMPTY: Final = QT_TRANSLATE_NOOP("export", "There is nothing to export yet.")

ExportPart = Scope | Stretch | str
"""What of a conversation: what is seen or all of it, some messages, or an answer by its id."""


async def _draws_nothing(page: str) -> bytes:
    raise NotImplementedError(f"nobody draws this page of {len(page)} characters")


async def _as_it_is(page: str) -> bytes:
    return page.encode()


@dataclass(frozen=True, slots=True)
class Lent:
    """What the window lends to an export: its language, and how it draws pages.

    ``say`` is called in a thread. ``draw`` makes the file of a form that ``is_drawn`` of its page.
    """

    say: Say = str
    draw: Callable[[str], Awaitable[bytes]] = _draws_nothing


NOTHING_LENT: Final = Lent()
"""An export in the words of the code, of a form that nobody needs to draw."""


@dataclass(frozen=True, slots=True)
class DocumentPreview:
    """What a file will be: its text, or the web page that it is drawn from; maybe its beginning."""

    text: str
    is_page: bool
    is_cut: bool


class Exports:
    """Writes documents with what they take along, and remembers how the person wants it.

    ``names_of`` gives the names of the folders down to one, by its id.
    """

    def __init__(
        self,
        store: Store,
        remembered: Remembered,
        names_of: Callable[[str | None], tuple[str, ...]] = lambda _: (),
    ) -> None:
        self._store = store
        self._remembered = remembered
        self._names_of = names_of

    @property
    def choices(self) -> ExportChoices:
        """What was chosen the last time."""
        kept = self._remembered.get(_REMEMBERED)
        return export_choices.from_json(kept, self._earlier())

    def _earlier(self) -> ExportChoices:
        """What versions before this one remembered, of which each choice stood for itself."""
        way = self._remembered.get(_ATTACHMENTS)
        first = export_choices.FIRST
        attachments = next((each for each in Attachments if each == way), first.options.attachments)
        reads = self._remembered.get(_READ_BACK) is not False
        options = replace(first.options, attachments=attachments, machine_part=reads)
        return replace(first, options=options)

    async def remember(self, choices: ExportChoices) -> None:
        """Keep what shall be chosen from now on."""
        await self._remembered.keep(_REMEMBERED, export_choices.to_json(choices))

    @property
    def can_be_read_back(self) -> bool:
        """Whether Markdown has at its end what the program needs to read it again."""
        return self.choices.options.machine_part

    async def set_can_be_read_back(self, *, wanted: bool) -> None:
        """Let Markdown be read back from now on, or hold nothing but what it shows."""
        known = self.choices
        await self.remember(replace(known, options=replace(known.options, machine_part=wanted)))

    def part(self, conversation: Conversation, part: ExportPart) -> Conversation | Text:
        """What of a conversation is exported, as one of its own; a sentence says why nothing is."""
        match part:
            case Scope():
                everything = part is Scope.EVERYTHING
                refused = (blind_policy.refusal_of_all if everything else blind_policy.refusal)(
                    conversation
                )
                found: Conversation | None = conversation if conversation.turns else None
            case Stretch():
                refused = blind_policy.refusal_up_to(conversation, part.last)
                found = excerpts.messages(conversation, part)
            case _:
                refused = blind_policy.refusal(conversation, part)
                found = excerpts.answer(conversation, part)
        return refused or found or Text("export", _EMPTY)

    async def keys_in(self, conversation: Conversation, options: ExportOptions) -> tuple[str, ...]:
        """What looks like a secret key in what would be written, files of text included."""
        found = await export_service.keys_in(conversation, options.scope)
        if options.attachments not in {Attachments.INSIDE, Attachments.FILES}:
            return found
        texts = await self._texts(await asyncio.to_thread(assets_in, conversation, options.scope))
        more = await asyncio.to_thread(export_service.keys_of, tuple(texts.values()))
        return tuple(dict.fromkeys((*found, *more)))

    async def write(
        self,
        conversation: Conversation,
        path: Path,
        options: ExportOptions,
        lent: Lent = NOTHING_LENT,
        form: DocumentForm = FORMS[ExportForm.MARKDOWN],
    ) -> Text | None:
        """Write a conversation to a file; the person has agreed to replace one of that name.

        Files go into a folder beside it, ``<name>.files``, and before the document, so that it
        never refers to what is not there. Nothing in such a folder is replaced: what is the same
        stays, and where something else has the name, a folder of another name is made. Who cancels
        it before the document takes its name finds nothing new, nor if anything fails.
        """
        if isinstance(found := self.part(conversation, options.scope), Text):
            return found
        options = fitting(options, form)
        written = _Written()
        try:
            problem = await self._written(conversation, path, options, lent, form, written)
        except BaseException:
            await in_thread(written.remove)
            raise
        if problem is not None:
            await in_thread(written.remove)
        return problem

    async def _written(
        self,
        conversation: Conversation,
        path: Path,
        options: ExportOptions,
        lent: Lent,
        form: DocumentForm,
        written: _Written,
    ) -> Text | None:
        along: TakenAlong | Text | None = None
        if options.attachments is Attachments.FILES:
            found = await asyncio.to_thread(assets_in, conversation, options.scope)
            along = await self._write_files(path, found, written) if found else along
        if isinstance(along, Text):
            return along
        content = await self.made(conversation, options, lent, form, along)
        return await to_its_end(_save, path, content)

    async def made(
        self,
        conversation: Conversation,
        options: ExportOptions,
        lent: Lent = NOTHING_LENT,
        form: DocumentForm = FORMS[ExportForm.MARKDOWN],
        along: TakenAlong | None = None,
    ) -> bytes:
        """What the file of a conversation would hold; made in a thread.

        ``along`` is what it refers to or holds, where somebody has seen to that already.
        """
        options = fitting(options, form)
        conversation = replace(conversation, lay_in=self._names_of(conversation.head.folder))
        if along is None and options.attachments is Attachments.INSIDE:
            found = await asyncio.to_thread(assets_in, conversation, options.scope)
            along = await self._inside(found, form)

        def make() -> bytes:
            context = WritingContext(say=lent.say, along=along or assets.NOTHING)
            return form.write(conversation, options, context)

        content = await asyncio.to_thread(make)
        return await lent.draw(content.decode()) if form.is_drawn else content

    async def preview(
        self,
        conversation: Conversation,
        options: ExportOptions,
        lent: Lent,
        form: DocumentForm,
        name: str,
    ) -> DocumentPreview:
        """What the file will be, as far as it is shown; ``name`` is that of the file, as suggested.

        A form that is no text is shown as the page that is drawn for paper.
        """
        most = LARGEST_PREVIEW if form.is_text else LARGEST_PAGES
        cut = await asyncio.to_thread(excerpts.beginning, conversation, most)
        chat = cut or conversation
        options = fitting(options, form)
        shown = form if form.is_text else FORMS[ExportForm.PDF]
        along = assets.NOTHING
        found = await asyncio.to_thread(assets_in, chat, options.scope)
        is_cut = cut is not None
        if options.attachments is Attachments.INSIDE:
            within = tuple(_within(found, LARGEST_SHOWN))
            along = await self._inside(within, shown)
            is_cut = is_cut or len(within) < len(found)
        elif options.attachments is Attachments.FILES:
            folder = f"{name.rpartition('.')[0]}.files"
            links = {each.key: assets.link_to(folder, each.name) for each in found}
            along = TakenAlong(links=links)
        if form.holds_all:  # contents would be far more than what is shown of it
            options = replace(options, attachments=Attachments.LISTED)
        if cut is not None:  # what it tells is of a whole
            options = replace(options, machine_part=False)
        plain = replace(lent, draw=_as_it_is)
        text = (await self.made(chat, options, plain, shown, along)).decode()
        if form.is_text and len(text) > most:
            return DocumentPreview(text[:most], is_page=False, is_cut=True)
        return DocumentPreview(text, is_page=not form.is_text, is_cut=is_cut)

    async def _inside(self, found: Iterable[Asset], form: DocumentForm) -> TakenAlong:
        """The contents that stand inside a document of this form."""
        if form.holds_all:
            every = [(each.key, await self.content(each)) for each in found if each.data is None]
            return TakenAlong(contents={key: each for key, each in every if each is not None})
        if not form.holds_pictures:
            return TakenAlong(texts=await self._texts(found))
        shown = [each for each in found if not each.is_text and each.size <= LARGEST_SHOWN]
        contents = [(each.key, await self.content(each)) for each in shown]
        pictures = {key: content for key, content in contents if content is not None}
        return TakenAlong(pictures=pictures)

    async def _texts(self, found: Iterable[Asset]) -> dict[str, str]:
        contents = [(each.key, await self.content(each)) for each in found if each.is_text]
        return {
            key: content.decode("utf-8", "replace")
            for key, content in contents
            if content is not None
        }

    async def _write_files(
        self, path: Path, found: Sequence[Asset], written: _Written
    ) -> TakenAlong | Text:
        folder = await asyncio.to_thread(_folder_for, path, found)
        links: dict[str, str] = {}
        for each in found:
            target = folder / each.name
            if not await asyncio.to_thread(_is_same, target, each):
                content = await self.content(each)
                if content is None:
                    continue  # it is named in the document, as everywhere
                problem = await in_thread(written.add, target, content)
                if problem is not None:
                    return problem
            links[each.key] = assets.link_to(folder.name, each.name)
        return TakenAlong(links=links)

    async def content(self, asset: Asset) -> bytes | None:
        """What is in a picture or file; nothing where the store has it no more."""
        if asset.data is not None:
            return asset.data
        return await self._store.content(asset.key)


class _Written:
    """What was written beside a document, to be removed again if the rest of it fails."""

    def __init__(self) -> None:
        self._made: list[Path] = []

    def add(self, target: Path, content: bytes) -> Text | None:
        """Write one file, in a folder that is made if need be; a sentence says why not."""
        if not target.parent.is_dir():
            folder = atomic.make_folder(target.parent)
            if isinstance(folder, atomic.FileNotWritten):
                return folder.sentence
            self._made.append(target.parent)
        written = atomic.write(target, content)
        if isinstance(written, atomic.FileNotWritten):
            return written.sentence
        self._made.append(target)
        return None

    def remove(self) -> None:
        """Take all of it away."""
        for each in reversed(self._made):
            with contextlib.suppress(OSError):
                if each.is_dir():
                    each.rmdir()
                else:
                    each.unlink()


def assets_in(conversation: Conversation, scope: Scope = Scope.VISIBLE) -> tuple[Asset, ...]:
    """The pictures and files of what is exported."""
    return assets.assets_of(_blocks_of(conversation, scope))


def _blocks_of(conversation: Conversation, scope: Scope) -> Iterator[Block]:
    for turn in Branches.of(conversation).turns(scope):
        yield from turn.prompt
        for reply in versions(turn, scope):
            yield from reply.blocks


def _save(path: Path, content: bytes) -> Text | None:
    written = atomic.write(path, content, overwrite=True)
    return written.sentence if isinstance(written, atomic.FileNotWritten) else None


def _within(found: Sequence[Asset], most: int) -> Iterator[Asset]:
    """As many of the first contents as have so many bytes together."""
    for each in found:
        most -= each.size
        if most < 0:
            return
        yield each


def _folder_for(path: Path, found: Sequence[Asset]) -> Path:
    """The first folder beside a document that is free, or holds nothing else by these names."""

    def is_taken(name: str) -> bool:
        folder = path.parent / name
        if not os.path.lexists(folder):
            return False
        if folder.is_symlink() or not folder.is_dir():
            return True
        return any(
            os.path.lexists(folder / each.name) and not _is_same(folder / each.name, each)
            for each in found
        )

    return path.parent / file_names.numbered(f"{path.stem}.files", is_taken)


def _is_same(path: Path, asset: Asset) -> bool:
    """Whether a file is there and is what would be written."""
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size != asset.size:
            return False
        with path.open("rb") as file:
            return sha256_of(file) == asset.key
    except OSError:
        return False
