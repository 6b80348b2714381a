"""Exporting a conversation together with its pictures and files."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock
from orca_desktop.formats import assets, atomic, file_names
from orca_desktop.formats.assets import Asset, TakenAlong
from orca_desktop.formats.options import DEFAULT, Attachments, ExportOptions
from orca_desktop.session import blind_policy, export_service
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from orca_desktop.domain.blocks import Block
    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.domain.words import Text
    from orca_desktop.session.remembered import Remembered
    from orca_desktop.store import Store

LARGEST_SHOWN: Final = 8 * 1024 * 1024
"""Bytes of a picture that a web page holds; a larger one is named."""

_REMEMBERED: Final = "export_attachments"
_READ_BACK: Final = "export_read_back"


class Exports:
    """Writes documents with what they take along, and remembers how the person wants it."""

    def __init__(self, store: Store, remembered: Remembered) -> None:
        self._store = store
        self._remembered = remembered

    @property
    def attachments(self) -> Attachments:
        """How pictures and files went along the last time; named only, if never was asked."""
        kept = self._remembered.get(_REMEMBERED)
        return next((each for each in Attachments if each == kept), DEFAULT.attachments)

    async def remember(self, attachments: Attachments) -> None:
        """Keep how they shall go along from now on."""
        await self._remembered.keep(_REMEMBERED, attachments.value)

    @property
    def can_be_read_back(self) -> bool:
        """Whether Markdown has at its end what the program needs to read it again."""
        return self._remembered.get(_READ_BACK) is not False

    async def set_can_be_read_back(self, *, wanted: bool) -> None:
        """Let Markdown be read back from now on, or hold nothing but what it shows."""
        await self._remembered.keep(_READ_BACK, wanted)

    @property
    def living(self) -> ExportOptions:
        """What a file holds that is kept beside a conversation: attachments are named only."""
        return replace(DEFAULT, machine_part=self.can_be_read_back)

    async def keys_in(
        self, conversation: Conversation, attachments: Attachments
    ) -> tuple[str, ...]:
        """What looks like a secret key in what would be written, files of text included."""
        found = await export_service.keys_in(conversation)
        if attachments not in {Attachments.INSIDE, Attachments.FILES}:
            return found
        texts = await self._texts(assets_in(conversation))
        more = await asyncio.to_thread(export_service.keys_of, tuple(texts.values()))
        return tuple(dict.fromkeys((*found, *more)))

    async def write(
        self,
        conversation: Conversation,
        path: Path,
        attachments: Attachments,
        say: Callable[[Text], str] = str,
    ) -> Text | None:
        """Write the visible path to a file; the person has agreed to replace one of that name.

        Files go into a folder beside it, ``<name>.files``, and before the document, so that it
        never refers to what is not there. Nothing in such a folder is replaced: what is the same
        stays, and where something else has the name, a folder of another name is made.
        """
        if (refused := blind_policy.refusal(conversation)) is not None:
            return refused
        found, along, written = assets_in(conversation), assets.NOTHING, _Written()
        if attachments is Attachments.INSIDE:
            along = TakenAlong(texts=await self._texts(found))
        elif attachments is Attachments.FILES and found:
            beside = await self._write_files(path, found, written)
            if not isinstance(beside, TakenAlong):
                await asyncio.to_thread(written.remove)
                return beside
            along = beside
        options = replace(DEFAULT, attachments=attachments, machine_part=self.can_be_read_back)
        problem = await export_service.export_markdown(conversation, path, say, options, along)
        if problem is not None:
            await asyncio.to_thread(written.remove)
        return problem

    async def page(
        self,
        conversation: Conversation,
        attachments: Attachments,
        say: Callable[[Text], str] = str,
        settings: Mapping[str, str] | None = None,
        *,
        has_mathml: bool = True,
    ) -> str:
        """The visible path as a web page that holds its pictures; made in a thread.

        ``settings`` has a line of words for replies, by their ids.
        """
        from orca_desktop.formats import html_writer  # noqa: PLC0415 - seldom needed

        wanted = () if attachments is Attachments.LEFT_OUT else assets_in(conversation)
        shown = [each for each in wanted if not each.is_text and each.size <= LARGEST_SHOWN]
        contents = [(each.key, await self._content(each)) for each in shown]
        pictures = {key: content for key, content in contents if content is not None}
        options = replace(DEFAULT, attachments=attachments)
        return await asyncio.to_thread(
            lambda: html_writer.build(
                conversation,
                options,
                exported=clock.now().astimezone(),
                say=say,
                settings=settings,
                pictures=pictures,
                has_mathml=has_mathml,
            )
        )

    async def text(self, conversation: Conversation, say: Callable[[Text], str] = str) -> str:
        """The visible path as plain text; made in a thread."""
        from orca_desktop.formats import text_writer  # noqa: PLC0415 - seldom needed

        exported = clock.now().astimezone()
        return await asyncio.to_thread(
            lambda: text_writer.build(conversation, exported=exported, say=say)
        )

    async def _texts(self, found: Sequence[Asset]) -> dict[str, str]:
        contents = [(each.key, await self._content(each)) for each in found if each.is_text]
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
                content = await self._content(each)
                if content is None:
                    continue  # it is named in the document, as everywhere
                problem = await asyncio.to_thread(written.add, target, content)
                if problem is not None:
                    return problem
            links[each.key] = assets.link_to(folder.name, each.name)
        return TakenAlong(links=links)

    async def _content(self, asset: Asset) -> bytes | None:
        if asset.data is not None:
            return asset.data
        found = await self._store.blobs.read(asset.key)
        return None if isinstance(found, StoreProblem) else found


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


def assets_in(conversation: Conversation) -> tuple[Asset, ...]:
    """The pictures and files of the visible path."""
    return assets.assets_of(_blocks_of(conversation))


def _blocks_of(conversation: Conversation) -> Iterator[Block]:
    for turn in conversation.path:
        yield from turn.prompt
        if turn.chosen is not None:
            yield from turn.chosen.blocks


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
            return hashlib.file_digest(file, "sha256").hexdigest() == asset.key
    except OSError:
        return False
