"""What the name of a model tells, and how it is called to a person.

It is ``Claude Sonnet 4.6`` for ``anthropic/claude-sonnet-4.6``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import Final

_PRACTICE: Final = "practice/"
_PARTS: Final = re.compile(r"[-_:\s]+")
_VERSION_DIGITS: Final = 2
# Words that their makers write in capitals; sizes such as 70b and versions such as v3 as well.
_CAPITALS: Final = frozenset(
    {"ai", "ce", "glm", "gpt", "it", "lfm", "llm", "moe", "oss", "qwq", "vl"}
)
_SIZE: Final = re.compile(r"(?:[a-z]{0,2}\d+(?:\.\d+)?[bkm]|[vkmr]\d[\d.]*)")


def is_practice(model: str) -> bool:
    """Whether the built-in practice gateway answers for this model, not the one in the cloud.

    Where an answer came from is noted in it (`Reply.origin`) and not to be read from the name.
    """
    return model.startswith(_PRACTICE)


@lru_cache(maxsize=1_000)
def readable(model: str, told: str = "") -> str:
    """The name of a model in words: as the list has ``told`` it, else from the name in requests.

    A told name that is itself written like one for requests is put into words too. Empty only for
    an empty model.
    """
    told = told.rpartition(": ")[2].strip()
    if told and any(each.isupper() or each.isspace() for each in told):
        return told
    name = told or model
    return _in_words(name.rpartition("/")[2] or name)


def _in_words(name: str) -> str:
    parts = [each for each in _PARTS.split(name) if each]
    words: list[str] = []
    for is_number, group in groupby(parts, _is_version_number):
        if is_number:
            words.append(".".join(group))  # some write 4-1 for 4.1
        else:
            words.extend(_capitalised(each) for each in group)
    return " ".join(words) or name


def _is_version_number(part: str) -> bool:
    return part.isdecimal() and len(part) <= _VERSION_DIGITS


def _capitalised(part: str) -> str:
    if part in _CAPITALS or _SIZE.fullmatch(part):
        return part.upper()
    # Names such as o3 and 4o are written small.
    return part if any(each.isdigit() for each in part[:2]) else part[0].upper() + part[1:]
