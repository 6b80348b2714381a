"""The YAML front matter of an exported document: facts that other programs read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

import yaml

from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply
from orca_desktop.formats.message_text import clean

FORMAT: Final = 1
"""The version of the document's shape."""


def build(
    conversation: Conversation,
    replies: Iterable[Reply],
    *,
    exported: datetime,
    version: str,
    settings: bool = True,
) -> str:
    """The front matter with its fences; costs of practice answers are made up and left out."""
    told = list(replies)
    facts: dict[str, Any] = {
        "title": clean(conversation.head.title),
        "created": _local(conversation.head.created, exported),
        "updated": _local(conversation.head.updated, exported),
        "exported": _local(exported, exported),
        "app": "Orca Desktop",
        "app_version": version,
        "models": list(dict.fromkeys(clean(reply.settings.model) for reply in told)),
        **_amounts(told),
    }
    if any(reply.is_practice for reply in told):
        facts["practice"] = True
    if settings:
        facts["settings"] = plain(conversation.settings)
    facts["conversation"] = conversation.id
    facts["format"] = FORMAT
    return f"---\n{_dumped(facts)}---\n"


def _dumped(facts: Mapping[str, Any]) -> str:
    """The facts as YAML; rare line separators, which the emitter loses, are escaped."""
    dumped = yaml.safe_dump(facts, sort_keys=False, allow_unicode=True, width=10_000)
    if yaml.safe_load(dumped) == facts:
        return dumped
    return yaml.safe_dump(facts, sort_keys=False, allow_unicode=False, width=10_000)


def _local(at: datetime, exported: datetime) -> str:
    """A time as ISO 8601 in the zone of the export."""
    return at.astimezone(exported.tzinfo).isoformat(timespec="seconds")


def plain(settings: Settings) -> dict[str, Any]:
    """Settings as plain lists and values, for YAML and JSON."""
    return {
        name: [clean(each) for each in value]
        if isinstance(value, tuple)
        else clean(value)
        if isinstance(value, str)
        else value
        for name, value in settings.items()
    }


def _amounts(replies: list[Reply]) -> dict[str, Any]:
    """Tokens and cost; what is not known is left out, and how often it was is said."""
    found: dict[str, Any] = {}
    counted = {
        "input": [reply.usage.total_input_tokens for reply in replies],
        "output": [reply.usage.output_tokens for reply in replies],
        "thinking": [reply.usage.thinking_tokens for reply in replies],
    }
    tokens = {
        name: sum(known)
        for name, counts in counted.items()
        if (known := [count for count in counts if count is not None])
    }
    if tokens:
        found["tokens"] = tokens
    real = [reply.cost for reply in replies if not reply.is_practice]
    costs = [cost for cost in real if cost is not None]
    if costs:
        found["cost_usd"] = float(sum(costs, Decimal()))
        if len(costs) < len(real):
            found["cost_unknown_for"] = len(real) - len(costs)
    return found
