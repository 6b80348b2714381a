"""Conversations on their way out, as files the person asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from orca_desktop.domain import clock, comparison
from orca_desktop.domain.blocks import TextBlock, to_json
from orca_desktop.formats import assets, file_names, keys
from orca_desktop.formats.branches import Branches, versions
from orca_desktop.formats.options import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.domain.parameters import Settings


def suggested_path(conversation: Conversation, folder: Path, ending: str = ".md") -> Path:
    """Where an export would go by itself: the day and the title, in a folder, on a free name."""
    day = clock.local(conversation.head.created).date().isoformat()
    name = file_names.dated(day, conversation.head.title, ending)
    return folder / file_names.numbered(name, lambda taken: (folder / taken).exists())


async def keys_in(conversation: Conversation, scope: Scope = Scope.VISIBLE) -> tuple[str, ...]:
    """What in an export looks like a secret key, by kind and beginning.

    What is not shown, but told in the machine part, counts too. The texts are searched in a thread;
    a long conversation has megabytes of them.
    """
    return await asyncio.to_thread(lambda: keys_of(_exported(conversation, scope)))


def keys_of(texts: Iterable[str]) -> tuple[str, ...]:
    """What in texts looks like a secret key, each once."""
    return tuple(dict.fromkeys(one for text in texts for one in keys.found_in(text)))


def _exported(conversation: Conversation, scope: Scope) -> Iterator[str]:
    """The texts that an export would hold."""
    yield conversation.head.title
    yield from _written(conversation.settings)
    for turn in Branches.of(conversation).turns(scope):
        blocks = turn.prompt
        if turn.comparison is not None:
            yield from _texts_in(comparison.to_json(turn.comparison))
        for reply in versions(turn, scope):
            yield from _written(reply.settings)
            if reply.failure is not None:
                yield reply.failure.message
            if reply.stop_details is not None:
                yield from _texts_in(reply.stop_details)
            blocks = (*blocks, *reply.blocks)
        for block in blocks:
            if isinstance(block, TextBlock):
                yield block.text
                yield from _texts_in([*(block.citations or ()), block.extra])
            else:
                yield from _texts_in(to_json(assets.by_hash(block)))


def _written(settings: Settings) -> Iterator[str]:
    """What the person wrote into settings: instructions, tools, ends of an answer."""
    for value in settings.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from value


def _texts_in(told: Any) -> Iterator[str]:
    """All texts in a JSON value, names too."""
    waiting = [told]
    while waiting:
        match waiting.pop():
            case str(text):
                yield text
            case Mapping() as inner:
                waiting += (*inner, *inner.values())
            case list() | tuple() as inner:
                waiting += inner
            case _:
                pass
