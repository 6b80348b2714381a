"""Texts that look like secret keys, so that a person can be warned before sharing them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_KINDS: Final[tuple[tuple[str, str], ...]] = (
    ("OrcaRouter", r"sk-orca-[A-Za-z0-9_-]{12,}"),
    ("Anthropic", r"sk-ant-[A-Za-z0-9_-]{16,}"),
    ("OpenAI", r"sk-(?!orca-|ant-)(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}"),
    ("GitHub", r"gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{40,}"),
    ("Google", r"AIza[A-Za-z0-9_-]{35}"),
    ("Amazon", r"(?:AKIA|ASIA)[A-Z0-9]{16}"),
    ("Slack", r"xox[abposr]-[A-Za-z0-9-]{20,}"),
    ("Hugging Face", r"hf_[A-Za-z0-9]{30,}"),
    ("private key", r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----"),
)
_PATTERN: Final = re.compile(
    "|".join(rf"(?P<k{number}>{pattern})" for number, (_, pattern) in enumerate(_KINDS))
)
_BEGINNINGS: Final = (
    "sk-", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "AIza", "AKIA", "ASIA", "xox",
    "hf_", "-----BEGIN ",
)  # fmt: skip
"""One of these begins each kind; looking for them is a hundred times faster than the pattern."""
_SHOWN: Final = 8
_ESCAPE: Final = re.compile(r"\\(?:[0abefnrtv]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})\Z")
"""How programs write a sign into a text that holds a text: JSON in a log, in a tool, in code."""


def found_in(text: str) -> tuple[str, ...]:
    """What kinds of keys a text seems to hold, each with its beginning, never a whole key."""
    seen: dict[str, None] = {}
    end = 0
    for start in sorted(start for each in _BEGINNINGS for start in _places(text, each)):
        match = _PATTERN.match(text, start) if start >= end else None
        if match is None:
            continue
        end = match.end()
        if start and _is_within_a_word(text, start):
            continue
        kind = _KINDS[int((match.lastgroup or "k0")[1:])][0]
        seen[f"{kind} ({match[0][:_SHOWN]}...)"] = None
    return tuple(seen)


def _is_within_a_word(text: str, start: int) -> bool:
    """Whether a word goes on here; the letter of an escape, as of a line's end, is none."""
    before = text[start - 1]
    if not (before.isalnum() or before == "_"):
        return False
    return _ESCAPE.search(text, max(start - 6, 0), start) is None


def _places(text: str, beginning: str) -> Iterator[int]:
    at = text.find(beginning)
    while at >= 0:
        yield at
        at = text.find(beginning, at + 1)
