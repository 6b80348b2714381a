"""Looks words up in a process of its own: a large dictionary takes long, a broken one may crash.

Reads one JSON object a line and answers each in one: ``{"open": [[folder, name], ...]}`` with
``{"opened": [name, ...]}``, ``{"words": [...]}`` with ``{"wrong": [...]}``, ``{"suggest": word}``
with ``{"suggest": word, "instead": [...]}``. It is started only when something is written, as
``python -m orca_desktop --look-up-words``.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, TextIO

from orca_desktop.spelling.words import LONGEST

ARGUMENT: Final = "--look-up-words"
"""What the program is started with to become the process that looks words up."""

MOST_INSTEAD: Final = 6
_SAMPLE: Final = 20_000
"""So much of the words of a dictionary tells in which scripts they are."""


class Book:
    """One dictionary, opened. Raises ``OSError`` or ``ValueError`` where it cannot be."""

    def __init__(self, folder: str, name: str) -> None:
        from hunspell import Hunspell  # noqa: PLC0415 - needed only here

        self._words = Hunspell(name, hunspell_data_dir=folder, system_encoding="UTF-8")
        with Path(folder, f"{name}.dic").open("rb") as file:
            sample = file.read(_SAMPLE)
        text = sample.decode(_encoding(Path(folder, f"{name}.aff")), "replace")
        self._scripts = {script(each) for each in text if each.isalpha()}

    def judges(self, word: str) -> bool:
        """Whether the words of this dictionary are written like this one."""
        return script(word[0]) in self._scripts

    def has(self, word: str) -> bool:
        """Whether a word stands in it."""
        try:
            return bool(self._words.spell(word))
        except UnicodeEncodeError:
            return False

    def instead(self, word: str) -> Sequence[str]:
        """What may have been meant, the likeliest first."""
        try:
            return tuple(self._words.suggest(word))
        except UnicodeEncodeError:
            return ()


def script(letter: str) -> str:
    """The name of the script of a letter, such as ``LATIN``."""
    return unicodedata.name(letter, "").partition(" ")[0]


def _encoding(rules: Path) -> str:
    """The encoding that the rules of a dictionary name on one of their first lines."""
    with rules.open("rb") as file:
        for line in file.read(_SAMPLE).splitlines():
            if line.strip().startswith(b"SET "):
                name = line.split()[1].decode("ascii", "replace").lower()
                try:
                    "".encode(name)
                except LookupError:
                    break
                return name
    return "latin-1"


class WordWorker:
    """Answers what is asked, with the dictionaries that were opened last."""

    def __init__(self) -> None:
        self._books: dict[str, Book] = {}

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        """The answer to one question."""
        if "open" in asked:
            return {"opened": self._open(asked["open"])}
        if "suggest" in asked:
            word = str(asked["suggest"])[:LONGEST]
            return {"suggest": word, "instead": self._instead(word)}
        return {"wrong": [each for each in asked.get("words", ()) if self._is_wrong(each)]}

    def _open(self, wanted: Iterable[Sequence[str]]) -> list[str]:
        self._books = {}
        for folder, name in wanted:
            try:
                self._books[name] = Book(folder, name)
            except Exception:  # noqa: BLE001, S112 - whatever is wrong with it, it is not there
                continue
        return list(self._books)

    def _is_wrong(self, word: str) -> bool:
        """Whether a dictionary of its script is there and none of them has it."""
        judges = [each for each in self._books.values() if each.judges(word)]
        return bool(judges) and not any(each.has(word) for each in judges)

    def _instead(self, word: str) -> list[str]:
        """What may have been meant; the dictionaries take turns."""
        found = [each.instead(word) for each in self._books.values() if each.judges(word)]
        longest = max(map(len, found), default=0)
        turns = (each[at] for at in range(longest) for each in found if at < len(each))
        return list(dict.fromkeys(turns))[:MOST_INSTEAD]


def main(lines: TextIO = sys.stdin, out: TextIO = sys.stdout) -> int:
    """Answer line after line until the input ends."""
    worker = WordWorker()
    for line in lines:
        out.write(json.dumps(worker.answer(json.loads(line))) + "\n")
        out.flush()
    return 0
