"""Folders of conversations: a tree, with what new conversations begin with there.

Whatever a file holds, reading the tree never fails: a folder whose parent is gone lies at the top.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.tags import in_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LONGEST_NAME: Final = 80
DEEPEST: Final = 20
"""So many folders in one another are taken over from a document."""


class FolderColor(StrEnum):
    """The colours a folder may have; what they look like is the theme's."""

    PLAIN = "plain"
    BLUE = "blue"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder in another one, or at the top.

    Folders of one place stand by ``position``, then by name. New conversations begin with the
    preset and the instructions; without its own a folder has those of the one that it lies in.
    """

    id: str
    name: str
    parent: str | None = None
    color: FolderColor = FolderColor.PLAIN
    position: int = 0
    preset_id: str | None = None
    instructions: str = ""


@dataclass(frozen=True, slots=True)
class FolderDefaults:
    """What new conversations in a folder begin with; empty where neither it nor one above says."""

    preset_id: str | None = None
    instructions: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether they begin like anywhere else."""
        return self.preset_id is None and not self.instructions


def one_line(name: str) -> str:
    """A name as it is kept: in one line, and not too long; empty if it cannot be one."""
    return in_one_line(name)[:LONGEST_NAME].rstrip()


def lineage(folders: Mapping[str, Folder], folder_id: str | None) -> tuple[Folder, ...]:
    """The folders from the top down to one, itself the last; none if it is not there."""
    found: dict[str, Folder] = {}
    while folder_id is not None and folder_id not in found and folder_id in folders:
        found[folder_id] = folders[folder_id]
        folder_id = folders[folder_id].parent
    return tuple(reversed(found.values()))


def names(folders: Mapping[str, Folder], folder_id: str | None) -> tuple[str, ...]:
    """The names of the folders from the top down to one."""
    return tuple(each.name for each in lineage(folders, folder_id))


def top_down(folders: Mapping[str, Folder]) -> list[Folder]:
    """All folders as a list has them: each below the one that it lies in."""

    def path(folder: Folder) -> list[tuple[int, str, str]]:
        line = lineage(folders, folder.id)
        return [(each.position, each.name.casefold(), each.id) for each in line]

    return sorted(folders.values(), key=path)


def in_order(folders: Iterable[Folder]) -> tuple[Folder, ...]:
    """Folders of one place as they stand below one another."""
    return tuple(sorted(folders, key=lambda each: (each.position, each.name.casefold(), each.id)))


def shifted(folders: Iterable[Folder], folder_id: str, step: int) -> tuple[Folder, ...]:
    """The folders that stand elsewhere once one has gone up or down by so many places."""
    known = {each.id: each for each in folders}
    moved = known[folder_id]
    there = list(in_order(each for each in known.values() if each.parent == moved.parent))
    at = there.index(moved)
    there.insert(min(max(at + step, 0), len(there) - 1), there.pop(at))
    placed = (dataclasses.replace(each, position=place) for place, each in enumerate(there))
    return tuple(each for each in placed if each != known[each.id]) if there[at] != moved else ()


def may_lie_in(folders: Mapping[str, Folder], folder_id: str, parent: str | None) -> bool:
    """Whether a folder can be put into another: not into itself, nor into one that lies in it."""
    if parent is None:
        return True
    return parent in folders and all(each.id != folder_id for each in lineage(folders, parent))


def within(folders: Iterable[Folder], folder_id: str) -> frozenset[str]:
    """The ids of a folder and of all that lie in it, at any depth."""
    children: dict[str | None, list[str]] = {}
    for each in folders:
        children.setdefault(each.parent, []).append(each.id)
    found = {folder_id}
    waiting = [folder_id]
    while waiting:
        new = [each for each in children.get(waiting.pop(), ()) if each not in found]
        found.update(new)
        waiting += new
    return frozenset(found)


def defaults_in(folders: Mapping[str, Folder], folder_id: str | None) -> FolderDefaults:
    """What new conversations in a folder begin with: its own, else what the nearest above says."""
    above = tuple(reversed(lineage(folders, folder_id)))
    return FolderDefaults(
        next((each.preset_id for each in above if each.preset_id), None),
        next((each.instructions for each in above if each.instructions.strip()), ""),
    )
