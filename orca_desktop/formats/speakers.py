"""Who speaks, by the name that stands over a message."""

from __future__ import annotations

import re
from typing import Final

from orca_desktop.domain.message import Role

_USERS: Final = frozenset({"you", "user", "human", "me", "prompt"})
_MODELS: Final = frozenset(
    {"assistant", "ai", "model", "bot", "answer", "answers", "response", "comparison", "llm"}
)
_FAMILIES: Final = re.compile(
    r"(?:chat)?gpt|claude|gemini|gemma|llama|mi[sx]tral|deepseek|qwen|qwq|grok|kimi|glm|command r|"
    r"phi|copilot|perplexity|sonar|nova|jamba|minimax|o[134]\b",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[(|·—–:\[]| - ")
_AROUND: Final = re.compile(r"^[\W_]+|[\W_]+$")


def role(name: str) -> Role | None:
    """Who speaks under this name, if it is one of those that everybody understands.

    What follows in brackets, such as a time or a model, and signs around it do not matter.
    """
    bare = _AROUND.sub("", name)
    bare = _AROUND.sub("", _END.split(bare, maxsplit=1)[0])
    if bare.casefold() in _USERS:
        return Role.USER
    known = bare.casefold() in _MODELS or _FAMILIES.match(bare) is not None
    return Role.ASSISTANT if known else None
