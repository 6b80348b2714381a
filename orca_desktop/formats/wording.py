"""How documents speak: in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from decimal import Decimal
from typing import Final

from orca_desktop.domain import clock
from orca_desktop.domain.json_fields import entry_names
from orca_desktop.domain.parameters import (
    BY_NAME,
    DEFAULTS,
    Parameter,
    ParameterKind,
    Settings,
    Value,
)
from orca_desktop.domain.reply import Origin, Reply
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted, within_a_line
from orca_desktop.formats import message_text

Say = Callable[[Text], str]
"""Turns a sentence into the reader's language."""

Foreign = Callable[[str], str]
"""How words of others go into a line: in Markdown without any markup, elsewhere as they are."""

_CONTEXT: Final = "export"
_OWN_PLACE: Final = frozenset({"model", "system", "stream", "thinking_display"})
"""What is told elsewhere, or changes nothing that could be read."""

_BOTH: Final = QT_TRANSLATE_NOOP("values", "{one}, {other}")
_PART: Final = "\N{REPLACEMENT CHARACTER}"
_SET: Final = QT_TRANSLATE_NOOP("export", "{name} {value}")
_UNSET: Final = QT_TRANSLATE_NOOP("export", "{name} not set")
_ON: Final = QT_TRANSLATE_NOOP("export", "with {name}")
_OFF: Final = QT_TRANSLATE_NOOP("export", "without {name}")
_MODES: Final[Mapping[Value | None, str]] = {
    None: QT_TRANSLATE_NOOP("export", "thinking as the model likes"),
    "off": QT_TRANSLATE_NOOP("export", "no thinking"),
    "adaptive": QT_TRANSLATE_NOOP("export", "thinking as needed"),
    "budget": QT_TRANSLATE_NOOP("export", "thinking with a budget"),
}
_BUDGET: Final = Counted(
    "thinking up to 1 token",
    QT_TRANSLATE_NOOP("export", "thinking up to {n} tokens", None, 1),
)
_LIMIT: Final = Counted("up to 1 token", QT_TRANSLATE_NOOP("export", "up to {n} tokens", None, 1))
_ENTRIES: Final = {
    "tools": Counted("1 own tool", QT_TRANSLATE_NOOP("export", "{n} own tools", None, 1)),
    "mcp_servers": Counted("1 MCP server", QT_TRANSLATE_NOOP("export", "{n} MCP servers", None, 1)),
}


def listed(parts: Iterable[str], say: Say) -> str:
    """Parts one after the other, as the reader's language separates them."""
    both = say(Text("values", _BOTH, {"one": _PART, "other": _PART}))
    return both.removeprefix(_PART).removesuffix(_PART).join(parts)


def moment(at: datetime, zone: tzinfo | None, say: Say) -> str:
    """A day and a minute, in a zone, this computer's without one."""
    # What has no zone any more is written as it stands.
    there = clock.local(at, zone).replace(tzinfo=None)
    return say(Text("values", "{value}", {"value": there})).strip()


def number(value: float | Decimal, say: Say) -> str:
    """A number with all of its digits."""
    told = value if isinstance(value, int) else float(value)
    return say(Text("values", "{value}", {"value": told}))


def label(name: str, say: Say, foreign: Foreign = message_text.one_line) -> str:
    """What a parameter is called; one that no table knows goes by its own name."""
    row = BY_NAME.get(name)
    return foreign(name) if row is None else say(Text("parameters", row.label))


def line(
    reply: Reply,
    before: Settings | None,
    say: Say,
    differing: Sequence[str] = (),
    foreign: Foreign = message_text.plain_line,
) -> str:
    """What stands over an answer of its settings, such as ``temperature 0.2, no thinking``.

    Where answers are compared, what is ``differing`` from one to the other; otherwise what is set
    differently from the answer before, or from the defaults. May be empty.
    """
    settings = reply.settings
    names = [*differing] or _changed(settings, DEFAULTS if before is None else before)
    if not differing and (before is None or reply.origin is Origin.IMPORTED):
        # What another program did not tell is not known, and unset is usual at the beginning.
        names = [name for name in names if settings.get(name) is not None]
    return _in_words(settings, [name for name in names if name not in _OWN_PLACE], say, foreign)


def _changed(settings: Settings, before: Settings) -> list[str]:
    """The names of what is set differently, in the order of the table."""
    if settings is before or settings == before:
        return []
    names = dict.fromkeys((*BY_NAME, *sorted({*settings, *before})))
    return [name for name in names if settings.get(name) != before.get(name)]


def _in_words(settings: Settings, names: list[str], say: Say, foreign: Foreign) -> str:
    if "thinking_budget" in names:
        place = names.index("thinking_budget")
        names = [*names[:place], "thinking", *names[place + 1 :]]
    return listed((_setting(name, settings, say, foreign) for name in dict.fromkeys(names)), say)


def _setting(name: str, settings: Settings, say: Say, foreign: Foreign) -> str:
    value = settings.get(name)
    if name == "thinking":
        return say(_thinking(value, settings.get("thinking_budget")))
    called = within_a_line(label(name, say, foreign), say)
    row = BY_NAME.get(name)
    match value:
        case None:
            return say(Text(_CONTEXT, _UNSET, {"name": called}))
        case bool():
            return say(Text(_CONTEXT, _ON if value else _OFF, {"name": called}))
        case int() if name == "max_tokens":
            return say(counted(_CONTEXT, _LIMIT, value))
        case str() if row is not None and row.kind is ParameterKind.JSON:
            entries = _ENTRIES.get(name)
            count = len(entry_names(value))
            return called if entries is None else say(counted(_CONTEXT, entries, count))
        case _:
            told = {"name": called, "value": _written(row, value, say, foreign)}
            return say(Text(_CONTEXT, _SET, told))


def _thinking(mode: Value | None, budget: Value | None) -> Text:
    if mode == "budget" and isinstance(budget, int):
        return counted(_CONTEXT, _BUDGET, budget)
    return Text(_CONTEXT, _MODES[mode if mode in _MODES else None])


def _written(row: Parameter | None, value: Value, say: Say, foreign: Foreign) -> str | int | float:
    """A value as it goes into a line: a number, the word of a choice, or one line of text."""
    if isinstance(value, int | float):
        return value
    if isinstance(value, tuple):
        return foreign(", ".join(map(repr, value)))
    choices = row.choices if row is not None else ()
    words = next((each.label for each in choices if each.value == value), None)
    return foreign(value) if words is None else within_a_line(say(Text("parameters", words)), say)
