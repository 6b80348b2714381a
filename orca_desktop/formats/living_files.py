"""Files of conversations in a folder that belongs to a person: where each goes, and nothing lost.

The folder is shared with whoever else writes there, so a file counts as ours only while it is, byte
for byte, what was written. All of it blocks; one thread at a time.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from orca_desktop.formats import atomic, file_names
from orca_desktop.formats.atomic import FileNotWritten, FileWritten

_ENDING: Final = ".md"
_NUMBER: Final = re.compile(r" \([0-9]+\)")


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where a document goes: a name in the folder.

    ``is_there`` says that it stands there already, just so. ``changed`` is the file that would have
    been written over, had nobody else changed it.
    """

    name: str
    is_there: bool = False
    changed: str | None = None


class LivingFiles:
    """The files in one folder, as far as their names go.

    A name belongs to one conversation from ``claim`` on. Two that differ in nothing but case are
    one name, as they are on some systems.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._there: dict[str, set[str]] = {}
        self._claims: dict[str, str] = {}

    def survey(self) -> FileNotWritten | None:
        """Look which names there are; a problem says why that cannot be seen."""
        try:
            with os.scandir(self.folder) as entries:
                names = [entry.name for entry in entries]
        except (OSError, ValueError) as error:
            return atomic.not_written(self.folder, error)
        there: dict[str, set[str]] = defaultdict(set)
        for name in names:
            there[_key(name)].add(name)
        self._there = dict(there)
        return None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was in the folder."""
        return not self._there

    def has(self, name: str) -> bool:
        """Whether something of that name was in the folder."""
        return name in self._there.get(_key(name), ())

    def claim(self, name: str, conversation_id: str) -> None:
        """Let a name belong to a conversation."""
        self._claims[_key(name)] = conversation_id

    def disclaim(self, name: str, conversation_id: str) -> None:
        """Let a name belong to nobody, if it was that conversation's."""
        if self._claims.get(_key(name)) == conversation_id:
            del self._claims[_key(name)]

    def place(
        self, conversation_id: str, title: str, sha256: str, mine: Sequence[str], known: set[str]
    ) -> FilePlace:
        """Where the document of a conversation goes, whose SHA-256 is given.

        ``mine`` are the names it has had, the newest first, and ``known`` what was written there.
        A file stays where it is as long as its name is that of the title, with or without a number.
        """
        wanted = file_names.safe(title, _ENDING)
        changed: str | None = None
        free = set()
        for name in mine:
            found = atomic.digest(self.folder / name)
            if found not in known and os.path.lexists(self.folder / name):
                changed = changed or name
                continue
            free.add(name)
            others = self._there.get(_key(name), set()) - {name}
            if _is_of(name, wanted) and (found is not None or not others):
                return FilePlace(name, found == sha256, changed)

        def is_taken(name: str) -> bool:
            owner = self._claims.get(_key(name), conversation_id)
            return owner != conversation_id or not self._there.get(_key(name), set()) <= free

        if self._claims.get(_key(wanted), conversation_id) == conversation_id and (
            wanted not in free and atomic.digest(self.folder / wanted) == sha256
        ):
            return FilePlace(wanted, is_there=True, changed=changed)
        return FilePlace(file_names.numbered(wanted, is_taken), changed=changed)

    def write(
        self, place: FilePlace, data: bytes, mine: Sequence[str], known: Collection[str]
    ) -> FileWritten | FileNotWritten:
        """Write a document at its place, then take away what it was called before.

        What is not as it was written stays, wherever it is.
        """
        target = self.folder / place.name
        for name in mine:
            if name != place.name and _key(name) == _key(place.name) and self.has(name):
                self._rename(name, place.name, known)
        if not place.is_there:
            written = atomic.write_unless_changed(target, data, known)
            if isinstance(written, FileNotWritten):
                self._there.setdefault(_key(place.name), set())
                if written.problem is atomic.WriteProblem.EXISTS:
                    self._there[_key(place.name)].add(place.name)
                return written
        self._there.setdefault(_key(place.name), set()).add(place.name)
        old = [name for name in mine if _key(name) != _key(place.name)]
        return self.remove(old, known) or FileWritten(target)

    def remove(self, names: Sequence[str], known: Collection[str]) -> FileNotWritten | None:
        """Remove files that are as they were written."""
        for name in names:
            problem = atomic.remove_unless_changed(self.folder / name, known)
            if problem is not None:
                return problem
            if not os.path.lexists(self.folder / name):
                self._there.get(_key(name), set()).discard(name)
        return None

    def _rename(self, name: str, new: str, known: Collection[str]) -> None:
        """Change the case of a name, which on some systems no writing can."""
        if atomic.digest(self.folder / name) in known and isinstance(
            atomic.rename(self.folder / name, new), FileWritten
        ):
            self._there[_key(name)].discard(name)
            self._there[_key(name)].add(new)


def _is_of(name: str, wanted: str) -> bool:
    """Whether a name is the wanted one, or that with a number."""
    stem, ending = wanted.removesuffix(_ENDING), name.removesuffix(_ENDING)
    return name == wanted or (
        ending.startswith(stem) and _NUMBER.fullmatch(ending[len(stem) :]) is not None
    )


def _key(name: str) -> str:
    """What two names have in common that are one to some system."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
