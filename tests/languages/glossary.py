"""What a language calls the things of the program, and what it must not call them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.languages.texts import FOLDER

NAME: Final = "glossary_{}.toml"


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the program: where it stands in English, one of these stands in the translation.

    A word in lower case is found within longer words and in both cases; one with a capital letter
    as it is.
    """

    english: str
    words: tuple[str, ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        """Finds the English word, also as more than one."""
        return re.compile(rf"\b{re.escape(self.english)}(?:e?s)?\b", re.IGNORECASE)

    def is_in(self, translation: str) -> bool:
        """Whether a translation says it as agreed."""
        folded = translation.lower()
        return any(each in (translation if each[:1].isupper() else folded) for each in self.words)


@dataclass(frozen=True, slots=True)
class Glossary:
    """The agreements of a language; see the heads of the files."""

    is_complete: bool = False
    terms: tuple[Term, ...] = ()
    forbidden: Mapping[str, str] = field(default_factory=dict)
    """Patterns that no translation may hold, and what to write in their place."""

    same: frozenset[str] = frozenset()
    """Texts that are in this language as they are in English."""

    otherwise: frozenset[str] = frozenset()
    """English texts whose translations may go without the agreed words."""

    one_without_number: frozenset[int] = frozenset()
    """Plural forms that stand for one number only, and may say it as a word."""


def path_of(code: str) -> Path:
    """The file of a language."""
    return FOLDER / NAME.format(code)


def read(code: str) -> Glossary:
    """The glossary of a language, an empty one if it has none."""
    file = path_of(code)
    if not file.exists():
        return Glossary()
    raw = tomllib.loads(file.read_text(encoding="utf-8"))
    terms = []
    for english, words in raw.get("terms", {}).items():
        terms.append(Term(english, (words,) if isinstance(words, str) else tuple(words)))
    return Glossary(
        is_complete=raw.get("complete") is True,
        terms=tuple(terms),
        forbidden=raw.get("forbidden", {}),
        same=frozenset(raw.get("same", ())),
        otherwise=frozenset(raw.get("otherwise", ())),
        one_without_number=frozenset(raw.get("one_without_number", ())),
    )
