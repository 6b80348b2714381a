"""Archives made by hand from the documented shapes, and what is read of them."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation
from orca_desktop.formats.archives import Archive, Found

PNG = b"\x89PNG\r\n\x1a\nno matter what"


def written(path: Path, value: Any) -> Path:
    """A file of JSON."""
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def zipped(path: Path, entries: Mapping[str, bytes | str | Any]) -> Path:
    """A ZIP with these entries; what is neither bytes nor text is written as JSON."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            plain = content if isinstance(content, bytes | str) else json.dumps(content)
            archive.writestr(name, plain)
    return path


def outcomes(path: Path, *, with_contents: bool = True) -> list[Any]:
    """All that is read of an archive."""
    with Archive(path) as archive:
        return list(archive.read(with_contents=with_contents))


def only(path: Path) -> Any:
    """The one conversation of an archive, with nothing that could not be read."""
    (found,) = outcomes(path)
    assert isinstance(found, Found), found
    return found


def said(conversation: Conversation) -> list[tuple[str, str]]:
    """The visible path: who speaks, and the words."""
    lines = []
    for turn in conversation.path:
        lines.append(("user", words(turn.prompt)))
        if turn.chosen is not None:
            lines.append((turn.chosen.settings.model, turn.chosen.text))
    return lines


def words(blocks: Any) -> str:
    """The texts of blocks, one after another."""
    return "".join(each.text for each in blocks if isinstance(each, TextBlock))


def attached(block: Any) -> Any:
    """What a block attaches, or ``None``."""
    return attached_of(block)
