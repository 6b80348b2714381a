"""What a document of this program took along, found again in the files beside it.

The document tells a hash for each; a file counts only if it is what its hash, size and kind say.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Final

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.attachments import TEXT
from orca_desktop.domain.blocks import inside
from orca_desktop.domain.conversation import Conversation
from orca_desktop.formats.archives.contents import Entry, media_type

_MOST_BYTES: Final = 500_000_000
"""Bytes of all files that go along with one document."""

_FOLDER: Final = ".files"


def goes_along(name: str, names: Mapping[str, int]) -> bool:
    """Whether an entry lies in the folder that an export of this program puts beside a document."""
    folder = name.rpartition("/")[0]
    return folder.endswith(_FOLDER) and f"{folder.removesuffix(_FOLDER)}.md" in names


def found(
    conversation: Conversation, paths: Mapping[str, str], entry: Entry
) -> tuple[dict[str, bytes], int]:
    """The contents that are there, by their hashes, and how many of the ``paths`` are not.

    The paths are relative to the ``entry``, by hashes. For a first look it is enough that a file is
    there, and nothing is read.
    """
    wanted = dict(_attached(conversation))
    contents: dict[str, bytes] = {}
    there: set[str] = set()
    tried: set[str] = set()
    left = _MOST_BYTES
    for sha256, path in paths.items():
        name = entry.folder + path.replace("\\", "/")
        known = wanted.get(sha256)
        if known is None or name in tried or name not in entry.files.names or known.size > left:
            continue
        tried.add(name)
        if entry.files.keeps:
            content = entry.files.read(name)
            if content is None or not _is(known, content):
                continue
            contents[sha256] = content
            left -= len(content)
        there.add(sha256)
    return contents, len(paths.keys() - there)


def _attached(conversation: Conversation) -> Iterator[tuple[str, Attached]]:
    """What is attached in a conversation, by its hash."""
    for turn in conversation.turns:
        for blocks in (turn.prompt, *(reply.blocks for reply in turn.replies)):
            for block in (each for whole in blocks for each in (whole, *inside(whole))):
                known = attached_of(block)
                if known is not None:
                    yield known.sha256, known


def _is(known: Attached, content: bytes) -> bool:
    return (
        len(content) == known.size
        and hashlib.sha256(content).hexdigest() == known.sha256
        and known.blob.media_type in {TEXT, media_type(content)}
    )
