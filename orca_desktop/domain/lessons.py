"""What a refusal teaches: which of the parameters that were sent the server's words are about.

Gateways name a parameter in a field of its own, as a path before a colon, in quotes, or only in
running words; some mask parts of the path with asterisks, some translate the sentence. The name
itself is never translated, so names are looked for, not phrases. What is learnt is that a model
refuses a parameter; a fault in what the person wrote into one (a tool's schema, a stop sequence)
is no such lesson.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import PARAMETERS, Parameter, ParameterKind, Settings


@dataclass(frozen=True, slots=True)
class Lesson:
    """A model has refused a parameter, in these words."""

    model: str
    parameter: str
    words: str
    learnt: datetime.datetime


def refused(failure: Failure, sent: Settings) -> str | None:
    """The row that a refusal is about, or ``None`` if it names none that was sent.

    Rows that every request must have are never named: a request could not go out without them.
    """
    if failure.kind is not ErrorKind.BAD_REQUEST:
        return None
    rows = [row for row in PARAMETERS if row.name in sent and not row.required]
    if not rows or _MESSAGES.match(failure.message) or refuses_thinking(failure):
        return None
    row = _by_path(rows, failure.param or "") or _by_words(rows, failure.message)
    if row is None or (row.kind in _WRITTEN and not _UNSUPPORTED.search(failure.message)):
        return None
    return row.name


def refuses_thinking(failure: Failure) -> bool:
    """Whether the thinking of an earlier answer was refused, by its signature.

    That says nothing of what the model takes: without that thinking the same request is fine.
    """
    return failure.kind is ErrorKind.BAD_REQUEST and bool(_SIGNATURE.search(failure.message))


def _by_path(rows: list[Parameter], path: str) -> Parameter | None:
    """The row at a path such as ``thinking.budget_tokens``; the longest that fits wins."""
    asked = [step for step in re.split(r"[.\[\]/]+", path.strip("`'\" ")) if step]
    named = [(row, names) for row in rows for names in _paths(row)]
    fitting = [
        (len(names), row)
        for row, names in named
        if asked and (_ends_with(asked, names) or asked[: len(names)] == names)
    ]
    return max(fitting, key=lambda each: each[0])[1] if fitting else None


def _ends_with(asked: list[str], names: list[str]) -> bool:
    """Whether a path ends in these names, each masked step standing for any name."""
    tail = asked[-len(names) :]
    return (
        len(tail) == len(names)
        and tail[-1] == names[-1]
        and all(
            step == name or _MASK.fullmatch(step) for step, name in zip(tail, names, strict=True)
        )
    )


def _paths(row: Parameter) -> list[list[str]]:
    """The ways a server may write where the row's value stands."""
    if not row.path:
        return [[row.name]]
    is_tool = row.kind is ParameterKind.SWITCH and row.path == ("tools",)
    own = [[row.name]] if is_tool else [list(row.path)]
    if len(row.path) > 1 and row.path[-1] not in _COMMON:
        own.append([row.path[-1]])
    if len(row.path) > 1 and row.path[-1] == "type":
        own.append([row.path[0]])
    return own


def _by_words(rows: list[Parameter], words: str) -> Parameter | None:
    """The row that is named in a sentence: first as a path, then in quotes, then at all."""
    head = _HEAD.match(words)
    if head and _by_path(_REQUIRED, head[1]):
        return None
    names = [head[1]] if head else []
    names += ["top_p"] if _ONLY_ONE.search(words) else []
    for pattern in (_QUOTED, _IDENTIFIER, _WORD):
        names += pattern.findall(words)
    return next((row for name in names if (row := _by_path(rows, name))), None)


_SIGNATURE: Final = re.compile(
    r"signature\W+.{0,40}\bthinking\b|thinking\b.{0,40}\bsignature", re.IGNORECASE
)
_REQUIRED: Final = [row for row in PARAMETERS if row.required]
_WRITTEN: Final = {ParameterKind.TEXT, ParameterKind.TEXTS, ParameterKind.JSON}
_COMMON: Final = {"type", "name", "display"}
_MASK: Final = re.compile(r"\*+")
_MESSAGES: Final = re.compile(r"\s*[`'\"]?(messages\b|\*+\.\*+\.content\b|\*+\.content\b)")
_HEAD: Final = re.compile(r"\s*([\w*.\[\]-]+)\s*:")
_QUOTED: Final = re.compile(r"[`'\"‘“]([A-Za-z_][\w.]*)[`'\"’”]")
_IDENTIFIER: Final = re.compile(
    r"(?<![\w.])((?:[a-z]+\.)*(?:temperature|[a-z]+_[a-z_]+)|[a-z_]+\.[a-z_.]+)(?!\w)"
)
_WORD: Final = re.compile(r"(?<![\w.])(thinking|effort|system|tools|metadata)(?!\w)")
_ONLY_ONE: Final = re.compile(r"temperature.{1,20}top_p.*(?:both|one of|only one)", re.IGNORECASE)
_UNSUPPORTED: Final = re.compile(
    r"support|not permitted|not allowed|not available|not enabled|deprecated|unknown|unexpected"
    r"|unrecogni[sz]ed|不支持|not accept|cannot be used",
    re.IGNORECASE,
)
