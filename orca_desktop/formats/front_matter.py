"""The YAML front matter of an exported document: a few facts that other programs read."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

import yaml

from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply
from orca_desktop.formats.message_text import clean

_LINE: Final = "---\n"
_LONGEST: Final = 65_536
"""Characters of a front matter that is read; reading YAML is slow, and some is made to be."""


class _Emitter(yaml.SafeDumper):
    """Writes times as ISO 8601."""


def build(
    title: str, created: datetime.datetime, updated: datetime.datetime, facts: Mapping[str, Any]
) -> str:
    """The front matter with its fences; facts that are empty are left out."""
    told: dict[str, Any] = {"title": clean(title)}
    told |= {"created": _whole_seconds(created), "updated": _whole_seconds(updated)}
    told |= {name: value for name, value in facts.items() if value not in ((), [], None)}
    written = f"{_LINE}{_dumped(told)}{_LINE}"
    if len(written) > _LONGEST:  # it would be no front matter any more
        written = f"{_LINE}{_dumped({each: told[each] for each in ('created', 'updated')})}{_LINE}"
    return written


def facts_of(replies: Sequence[Reply], tags: Iterable[str]) -> dict[str, Any]:
    """Models, tags and cost; practice costs nothing, and what is not known of a sum is said."""
    models = dict.fromkeys(clean(each.settings.model) for each in replies)
    models = dict.fromkeys(clean(each.settings.model) for each in replies)
    found: dict[str, Any] = {
        "models": [each for each in models if each],
        "tags": [*tags, *(["practice"] if any(each.is_practice for each in replies) else [])],
    }
    real = [reply.cost for reply in replies if not reply.is_practice]
    costs = [cost for cost in real if cost is not None]
    if costs:
        name = "cost_usd" if len(costs) == len(real) else "cost_usd_at_least"
        found[name] = float(sum(costs, Decimal()))
    return found


def tag(name: str) -> str:
    """A tag as programs for notes read it: one word."""
    return "-".join(clean(name).split())


def split(text: str) -> tuple[Mapping[str, Any], str]:
    """The facts of a front matter and the text after it; none and the text if it has none."""
    if not text.startswith(_LINE):
        return {}, text
    head, mark, body = text[len(_LINE) : len(_LINE) + _LONGEST].partition(f"\n{_LINE}")
    if not mark:
        head, mark, body = text[len(_LINE) :].partition(f"\n{_LINE.rstrip()}")
        if not mark or body or len(head) > _LONGEST:
            return {}, text
    try:
        facts = yaml.safe_load(head)
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}, text
    if not isinstance(facts, dict):
        return {}, text
    return facts, text[len(_LINE) + len(head) + len(mark) :]


def plain(settings: Settings) -> dict[str, Any]:
    """Settings as plain lists and values."""
    return {
        name: [clean(each) for each in value]
        if isinstance(value, tuple)
        else clean(value)
        if isinstance(value, str)
        else value
        for name, value in settings.items()
    }


def _dumped(facts: Mapping[str, Any]) -> str:
    """The facts as YAML; rare line separators, which the emitter loses, are escaped."""
    dumped = _dump(facts, allow_unicode=True)
    return dumped if yaml.safe_load(dumped) == facts else _dump(facts, allow_unicode=False)


def _dump(facts: Mapping[str, Any], *, allow_unicode: bool) -> str:
    return yaml.dump(
        facts, Dumper=_Emitter, sort_keys=False, allow_unicode=allow_unicode, width=10_000
    )


def _whole_seconds(at: datetime.datetime) -> datetime.datetime:
    offset = at.utcoffset() or datetime.timedelta()
    in_minutes = offset % datetime.timedelta(minutes=1) == datetime.timedelta()
    return (at if in_minutes else at.astimezone(datetime.UTC)).replace(microsecond=0)


def _moment(emitter: _Emitter, at: datetime.datetime) -> yaml.Node:
    told = at.isoformat(timespec="seconds")
    return emitter.represent_scalar("tag:yaml.org,2002:timestamp", told)


_Emitter.add_representer(datetime.datetime, _moment)
