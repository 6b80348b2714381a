"""Which of the tools a practice model calls, and with what; so that their way can be tried.

It calls the program's own by itself where the question is for them, and whatever it is given where
the question says so or a choice forces it. Values are made up to fit the schema of the tool.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

Tool = Mapping[str, Any]

_MOST_VALUES: Final = 20
_EXPRESSION: Final = re.compile(r"[\d.(][\d\s.()+\-*/^%×÷]*[-+*/^×÷%][\d\s.()+\-*/^%×÷]*[\d)%]")
_QUOTED: Final = re.compile(r"[\"“„«']([^\"”“»']{2,80})[\"”“»']")
_TIME: Final = re.compile(r"\b(time|date|day|today|now)\b", re.IGNORECASE)
_CHATS: Final = re.compile(r"\bmy (other |earlier )?(chats|conversations)\b", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]{4,}")


def wanted(tools: Any, question: str) -> Tool | None:
    """The tool of the program's own that a question is for, if it was sent along."""
    named = {tool["name"]: tool for tool in _callable(tools)}
    for name, pattern in (
        ("calculator", _EXPRESSION),
        ("search_my_chats", _CHATS),
        ("current_time", _TIME),
    ):
        if name in named and pattern.search(question):
            return named[name]
    return None


def chosen(tools: Any, choice: Any, question: str) -> Tool:
    """The tool to call: that of the choice, one that the question names, or the first."""
    found = _callable(tools) or [{"name": "get_weather"}]
    asked = choice.get("name") if isinstance(choice, Mapping) else None
    for tool in found:
        if tool["name"] == asked:
            return tool
    fits = (tool for tool in found if tool["name"] in question)
    return next(fits, None) or wanted(tools, question) or found[0]


def values(tool: Tool, question: str) -> dict[str, Any]:
    """Values for a call, as the schema of the tool wants them."""
    schema = tool.get("input_schema")
    properties = schema.get("properties") if isinstance(schema, Mapping) else None
    if not isinstance(properties, Mapping) or not properties:
        return {} if tool.get("description") else {"city": "Lisbon", "days": 2}
    found = {}
    for name, wants in list(properties.items())[:_MOST_VALUES]:
        found[str(name)] = _value(str(name), wants if isinstance(wants, Mapping) else {}, question)
    return found


def _callable(tools: Any) -> list[Tool]:
    """The tools whose calls the client answers; not the provider's own."""
    return [
        tool
        for tool in (tools if isinstance(tools, list) else [])
        if isinstance(tool, Mapping)
        and isinstance(tool.get("name"), str)
        and tool.get("type", "custom") == "custom"
    ]


def _value(name: str, wants: Mapping[str, Any], question: str) -> Any:
    choices = wants.get("enum")
    if isinstance(choices, list) and choices:
        return choices[0]
    kind = wants.get("type")
    made_up = _MADE_UP.get(kind) if isinstance(kind, str) else None
    return _text(name, question) if made_up is None else made_up


def _text(name: str, question: str) -> str:
    if name == "expression":
        found = _EXPRESSION.search(question)
        return found[0].strip() if found else "6 * 7"
    if name == "query":
        if quoted := _QUOTED.search(question):
            return quoted[1]
        words = [each for each in _WORD.findall(question) if each.lower() not in _COMMON]
        return max(words, key=len, default="Lisbon")
    return "Lisbon"


_COMMON: Final = frozenset({"chats", "conversations", "search", "about", "other", "earlier"})
_MADE_UP: Final[Mapping[str, Any]] = {
    "integer": 2, "number": 1.5, "boolean": True, "array": ["Lisbon"], "object": {}
}  # fmt: skip
