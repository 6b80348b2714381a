"""Tools as a form: the JSON text of the setting becomes tools with values, and the other way.

Every tool keeps its own piece of the text, and only the piece of a tool that was changed is
written anew; in it every key that the form does not know stays where it was. A tool that the form
cannot show whole is listed and can only be changed as JSON.
Shapes: the Messages API, version 2023-06-01 (``tools``, ``input_schema``: JSON Schema 2020-12).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from orca_desktop.domain.json_entries import (
    DoubleKeyError,
    Piece,
    is_plain,
    joined,
    new_piece,
    split,
    strictly_read,
)
from orca_desktop.domain.json_fields import TOOL_NAME
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

VALUE_NAME: Final = re.compile(r"[a-zA-Z0-9_.-]{1,64}")
"""What the API takes as the name of a value."""


class ValueKind(StrEnum):
    """What a value of a tool can be."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    SWITCH = "switch"
    CHOICE = "choice"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class ToolValue:
    """One value that a tool is called with. ``choices`` are those of a ``CHOICE``.

    ``schema`` is the JSON text of its schema as it was read; what the form does not know of it is
    kept.
    """

    name: str
    kind: ValueKind = ValueKind.TEXT
    description: str = ""
    is_needed: bool = False
    choices: tuple[str, ...] = ()
    schema: str = "{}"

    @property
    def further(self) -> tuple[str, ...]:
        """The keys of its schema that the form does not show, such as ``minimum``."""
        return tuple(name for name in json.loads(self.schema) if name not in _KNOWN)


@dataclass(frozen=True, slots=True)
class ToolForm:
    """What the form shows of a tool."""

    name: str
    description: str = ""
    values: tuple[ToolValue, ...] = ()

    @property
    def is_writable(self) -> bool:
        """Whether each value has a name of its own, without which JSON cannot hold it."""
        names = [value.name for value in self.values]
        return all(names) and len({*names}) == len(names)


@dataclass(frozen=True, slots=True)
class ToolEntry:
    """A tool: its piece of the text, and its form, or the ``reason`` why it has none."""

    piece: Piece
    form: ToolForm | None = None
    reason: Text | None = None

    @property
    def name(self) -> str:
        """What it is called in a list."""
        return self.piece.name

    def with_form(self, form: ToolForm) -> ToolEntry:
        """The same tool as the form now has it; an unchanged form changes nothing."""
        if self.form is None or form == self.form:
            return self
        value = _changed(json.loads(self.piece.text), form)
        return ToolEntry(self.piece.rewritten(value, form.name), form)


@dataclass(frozen=True, slots=True)
class ToolFault:
    """Why a tool cannot be used yet; ``place`` is the value it is about, ``None`` the tool's name.

    ``is_about_choices`` tells what of the value: its choices, else its name.
    """

    sentence: Text
    place: int | None = None
    is_about_choices: bool = False


def read(text: str) -> tuple[ToolEntry, ...] | Text:
    """The tools of a text, or what is wrong with it as JSON; none of a blank text."""
    found = split(text)
    return found if isinstance(found, Text) else tuple(map(_entry, found))


def written(entries: Sequence[ToolEntry], before: str) -> str:
    """The text of these tools; what of the text ``before`` is not theirs stays as it is.

    Without tools it is empty.
    """
    return joined([entry.piece for entry in entries], before)


def added(name: str) -> ToolEntry:
    """A new tool without values."""
    schema = {"type": "object", "properties": {}}
    value = {"name": name, "description": "", "input_schema": schema}
    return ToolEntry(new_piece(value, name), ToolForm(name))


def free_name(wanted: str, taken: Sequence[str]) -> str:
    """A name that is not taken: the wanted one, or it with a number."""
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}_{number}"
    return name


def faults(form: ToolForm, others: Sequence[str]) -> tuple[ToolFault, ...]:
    """What keeps a tool from being used, beside tools of these other names."""
    return (*_name_faults(form.name, others), *_value_faults(form.values))


# -- reading ----------------------------------------------------------------------------------


def _entry(piece: Piece) -> ToolEntry:
    found = _form(piece.text)
    if isinstance(found, Text):
        return ToolEntry(piece, reason=found)
    return ToolEntry(piece, found)


def _form(text: str) -> ToolForm | Text:
    """The form of a tool, or why there is none."""
    try:
        tool = strictly_read(text)
        reason = _beyond_form(tool)
    except DoubleKeyError as error:
        return _beyond(str(error))
    except RecursionError:
        return _beyond("input_schema")
    if reason:
        return reason
    schema = tool["input_schema"]
    values = schema.get("properties", {})
    needed = schema.get("required", [])
    found = []
    for name, each in values.items():
        kind = _kind(each)
        if kind is None or not name:
            return _beyond(name)
        choices = tuple(each["enum"]) if kind is ValueKind.CHOICE else ()
        description = each.get("description", "")
        kept = json.dumps(each, ensure_ascii=False)
        found.append(ToolValue(name, kind, description, name in needed, choices, kept))
    return ToolForm(tool.get("name", ""), tool.get("description", ""), tuple(found))


def _beyond_form(tool: Mapping[str, Any]) -> Text | None:
    """What of a tool, apart from its single values, the form cannot show."""
    match tool.get("type", "custom"):
        case "custom":
            pass
        case "mcp_toolset":
            server = tool.get("mcp_server_name")
            return Text(_CONTEXT, _OF_A_SERVER, {"server": str(server or "?")[:_LONGEST]})
        case kind:
            return Text(_CONTEXT, _RUN_ELSEWHERE, {"type": str(kind)[:_LONGEST]})
    for key in ("name", "description"):
        if not isinstance(tool.get(key, ""), str):
            return _beyond(key)
    schema = tool.get("input_schema")
    if not isinstance(schema, dict) or schema.get("type") != "object":
        return _beyond("input_schema")
    if not is_plain(tool):
        return _beyond("input_schema")
    return _beyond_schema(schema)


def _beyond_schema(schema: Mapping[str, Any]) -> Text | None:
    values, needed = schema.get("properties", {}), schema.get("required", [])
    if not isinstance(values, dict):
        return _beyond("properties")
    for key in schema:
        if key in _STRUCTURE - {"properties", "additionalProperties"}:
            return _beyond(key)
    if isinstance(schema.get("additionalProperties"), dict):
        return _beyond("additionalProperties")
    if not isinstance(needed, list) or not all(isinstance(each, str) for each in needed):
        return _beyond("required")
    if not {*needed} <= {*values} or len({*needed}) != len(needed):
        return _beyond("required")
    return None


def _kind(schema: Any) -> ValueKind | None:
    """The kind of a value by its schema; ``None`` is one that the form cannot show whole."""
    if not isinstance(schema, dict) or schema.keys() & _STRUCTURE:
        return None
    if not isinstance(schema.get("description", ""), str):
        return None
    kind = schema.get("type")
    if "enum" in schema:
        is_text = kind == "string" or "type" not in schema
        return ValueKind.CHOICE if is_text and _are_choices(schema["enum"]) else None
    if "items" in schema and kind != "array":
        return None
    if kind == "array":
        return ValueKind.TEXTS if _are_texts(schema.get("items")) else None
    return _KINDS.get(kind) if isinstance(kind, str) else None


def _are_choices(raw: Any) -> bool:
    """Whether these can be written one on a line."""
    if not isinstance(raw, list) or not all(isinstance(each, str) for each in raw):
        return False
    return choices_in("\n".join(raw)) == tuple(raw)


def choices_in(text: str) -> tuple[str, ...]:
    """The choices in a text that has one on a line: each once, without blanks around it."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def _are_texts(items: Any) -> bool:
    return (
        isinstance(items, dict)
        and items.get("type") == "string"
        and not items.keys() & (_STRUCTURE | {"enum", "items"})
    )


def _beyond(what: str) -> Text:
    return Text(_CONTEXT, _MORE, {"what": what[:_LONGEST]})


# -- writing ----------------------------------------------------------------------------------


def _changed(tool: dict[str, Any], form: ToolForm) -> dict[str, Any]:
    """A tool with what the form says; the other keys stay in their places."""
    if form.name or "name" in tool:
        tool["name"] = form.name
    _describe(tool, form.description)
    schema = tool["input_schema"]
    if form.values or "properties" in schema:
        schema["properties"] = {value.name: _schema(value) for value in form.values}
    needed = [value.name for value in form.values if value.is_needed]
    if {*needed} != {*schema.get("required", [])}:
        schema["required"] = needed
        if not needed:
            del schema["required"]
    return tool


def _schema(value: ToolValue) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(value.schema)
    if _kind(schema) is not value.kind:
        schema.pop("enum", None)
        schema.pop("items", None)
        schema["type"] = _TYPES[value.kind]
    _describe(schema, value.description)
    if value.kind is ValueKind.CHOICE:
        schema["enum"] = list(value.choices)
    if value.kind is ValueKind.TEXTS:
        schema.setdefault("items", {"type": "string"})
    return schema


def _describe(target: dict[str, Any], description: str) -> None:
    if description or target.get("description") == "":
        target["description"] = description
    else:
        target.pop("description", None)


# -- what is wrong ----------------------------------------------------------------------------


def _name_faults(name: str, others: Sequence[str]) -> Iterator[ToolFault]:
    if not name:
        yield ToolFault(Text(_CONTEXT, _NO_NAME))
    elif not TOOL_NAME.fullmatch(name):
        yield ToolFault(Text(_CONTEXT, _ODD_NAME))
    elif name in others:
        yield ToolFault(Text(_CONTEXT, _SAME_NAME))


def _value_faults(values: Sequence[ToolValue]) -> Iterator[ToolFault]:
    before: set[str] = set()
    for place, value in enumerate(values):
        if not value.name:
            yield ToolFault(Text(_CONTEXT, _NO_VALUE_NAME), place)
        elif not VALUE_NAME.fullmatch(value.name):
            yield ToolFault(Text(_CONTEXT, _ODD_VALUE_NAME), place)
        elif value.name in before:
            yield ToolFault(Text(_CONTEXT, _SAME_VALUE_NAME), place)
        if value.kind is ValueKind.CHOICE and not value.choices:
            yield ToolFault(Text(_CONTEXT, _NO_CHOICES), place, is_about_choices=True)
        before.add(value.name)


_KINDS: Final[Mapping[str, ValueKind]] = {
    "string": ValueKind.TEXT,
    "integer": ValueKind.WHOLE,
    "number": ValueKind.NUMBER,
    "boolean": ValueKind.SWITCH,
}
_TYPES: Final[Mapping[ValueKind, str]] = {
    **{kind: name for name, kind in _KINDS.items()},
    ValueKind.CHOICE: "string",
    ValueKind.TEXTS: "array",
}
_KNOWN: Final = {"type", "description", "enum", "items"}
_STRUCTURE: Final = frozenset(
    {
        *("properties", "patternProperties", "additionalProperties", "propertyNames"),
        *("unevaluatedProperties", "unevaluatedItems", "prefixItems", "contains"),
        *("anyOf", "oneOf", "allOf", "not", "if", "then", "else", "const"),
        *("dependentSchemas", "dependentRequired", "dependencies"),
        *("$ref", "$dynamicRef", "$defs", "definitions"),
    }
)
"""Keys of a schema that say what a value is in ways that the form has no field for."""

_LONGEST: Final = 60
"""Characters of a foreign word that are told."""

_CONTEXT: Final = "tool_schema"
_OF_A_SERVER: Final = QT_TRANSLATE_NOOP(
    "tool_schema",
    "This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.",
)
_RUN_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "tool_schema",
    "This is a tool of the provider ({type}), without values of your own. "
    "It can only be changed as JSON.",
)
_MORE: Final = QT_TRANSLATE_NOOP(
    "tool_schema",
    "This tool has more than the form can show (“{what}”). It can only be changed as JSON.",
)
_NO_NAME: Final = QT_TRANSLATE_NOOP("tool_schema", "Give the tool a name.")
_ODD_NAME: Final = QT_TRANSLATE_NOOP(
    "tool_schema",
    "A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.",
)
_SAME_NAME: Final = QT_TRANSLATE_NOOP("tool_schema", "Another tool has this name already.")
_NO_VALUE_NAME: Final = QT_TRANSLATE_NOOP("tool_schema", "Give the value a name, or remove it.")
_ODD_VALUE_NAME: Final = QT_TRANSLATE_NOOP(
    "tool_schema",
    "A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.",
)
_SAME_VALUE_NAME: Final = QT_TRANSLATE_NOOP("tool_schema", "Another value has this name already.")
_NO_CHOICES: Final = QT_TRANSLATE_NOOP(
    "tool_schema", "Write at least one text to choose from, one on a line."
)
