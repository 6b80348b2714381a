"""Texts that look like secret keys, so that a person can be warned before sharing them."""

from __future__ import annotations

import re
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
_SHOWN: Final = 8


def found_in(text: str) -> tuple[str, ...]:
    """What kinds of keys a text seems to hold, each with its beginning, never a whole key."""
    seen: dict[str, None] = {}
    for match in _PATTERN.finditer(text):
        if match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] == "_"):
            continue
        kind = _KINDS[int((match.lastgroup or "k0")[1:])][0]
        seen[f"{kind} ({match[0][:_SHOWN]}...)"] = None
    return tuple(seen)
