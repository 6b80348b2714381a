"""The manual: its chapters in a language, and those in which something is found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from orca_desktop import resources
from orca_desktop.domain.folding import fold

_FIRST: Final = "en"
_FOLD: Final = re.compile(r"(?<=\S)\n[ ]*(?=[^\s#-])(?!\d+\. )")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page: ``name`` is the same in all languages, ``text`` is Markdown without the title."""

    name: str
    title: str
    text: str

    def holds(self, words: Sequence[str]) -> bool:
        """Whether all these words, folded, are in it."""
        whole = fold(f"{self.title}\n{self.text}")
        return all(each in whole for each in words)


def chapters(language: str) -> tuple[Chapter, ...]:
    """All chapters in a language such as ``de`` or ``pt_BR``; one that is missing is English."""
    wanted = (language, language.partition("_")[0], _FIRST)
    first = sorted((resources.guide() / _FIRST).glob("*.md"))
    found = []
    for english in first:
        places = [resources.guide() / code / english.name for code in wanted if code]
        place = next((each for each in places if each.is_file()), english)
        head, _, text = place.read_text(encoding="utf-8").partition("\n")
        name, title = english.stem.partition("-")[2], head.removeprefix("# ").strip()
        found.append(Chapter(name, title, _unfolded(text.strip())))
    return tuple(found)


def _unfolded(text: str) -> str:
    """Each paragraph and item in one line: answers keep their breaks, and files are folded."""
    return _FOLD.sub(" ", text)


def found(all_chapters: Sequence[Chapter], words: str) -> tuple[Chapter, ...]:
    """The chapters in which all that is typed stands."""
    wanted = fold(words).split()
    return tuple(each for each in all_chapters if each.holds(wanted))
