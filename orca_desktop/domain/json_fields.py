"""Parameters that are JSON: what may stand in them, said by line when it does not.

The text is kept as the person wrote it; ``checked`` tells the first thing that is wrong with it.
Shapes: the Messages API, version 2023-06-01; the gateway passes ``mcp_servers`` on as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

LARGEST: Final = 200_000
"""Characters that such a text may have."""

TOOL_NAME: Final = re.compile(r"[a-zA-Z0-9_-]{1,128}")
"""What the API takes as the name of a tool."""

KEPT_ELSEWHERE: Final = "keyring:"
"""What a token inside ``mcp_servers`` begins with once it lies in the keyring."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an object: its name, the Python type of its value, whether it must be there."""

    name: str
    type: type
    required: bool = True


@dataclass(frozen=True, slots=True)
class Shape:
    """What a JSON parameter holds: an object, or a list of objects with these fields.

    ``template`` is a text to begin with.
    """

    is_list: bool
    fields: tuple[Field, ...]
    template: str


TOOLS: Final = Shape(
    is_list=True,
    fields=(
        Field("name", str, required=False),
        Field("description", str, required=False),
        Field("input_schema", dict, required=False),
        Field("type", str, required=False),
    ),
    template="""[
  {
    "name": "look_up_order",
    "description": "Finds an order by its number.",
    "input_schema": {
      "type": "object",
      "properties": {"number": {"type": "string"}},
      "required": ["number"]
    }
  }
]""",
)
MCP_SERVERS: Final = Shape(
    is_list=True,
    fields=(
        Field("type", str),
        Field("url", str),
        Field("name", str),
        Field("authorization_token", str, required=False),
        Field("tool_configuration", dict, required=False),
    ),
    template="""[
  {
    "type": "url",
    "name": "my-server",
    "url": "https://example.com/mcp"
  }
]""",
)
METADATA: Final = Shape(
    is_list=False, fields=(Field("user_id", str, required=False),), template='{\n  "user_id": ""\n}'
)


def checked(text: str, shape: Shape) -> Text | None:
    """The first thing that is wrong with a JSON text for a shape, or ``None``."""
    if len(text) > LARGEST:
        return Text(_CONTEXT, _TOO_LONG)
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        return Text(_CONTEXT, _NO_JSON, {"line": error.lineno, "column": error.colno})
    except (ValueError, RecursionError):
        return Text(_CONTEXT, _NO_JSON, {"line": 1, "column": 1})
    return _list(text, value, shape) if shape.is_list else _object(text, value, shape, 0, len(text))


def _list(text: str, value: Any, shape: Shape) -> Text | None:
    if not isinstance(value, list):
        return Text(_CONTEXT, _LIST_WANTED)
    for item, (begin, end) in zip(value, entry_places(text), strict=True):
        if problem := _object(text, item, shape, begin, end):
            return problem
    return None


def parsed(text: str) -> Any:
    """The value of a text that ``checked`` has passed."""
    return json.loads(text)


def _object(text: str, value: Any, shape: Shape, begin: int, end: int) -> Text | None:
    line = _line(text, begin)
    if not isinstance(value, dict):
        return Text(_CONTEXT, _OBJECT_WANTED, {"line": line})
    for field in shape.fields:
        if field.name not in value:
            if field.required:
                return Text(_CONTEXT, _MISSING, {"line": line, "field": field.name})
        elif not isinstance(value[field.name], field.type):
            at = _line(text, _place(text, field.name, begin, end))
            return Text(_CONTEXT, _WRONG_TYPES[field.type], {"line": at, "field": field.name})
    return _rule(text, value, shape, begin, end)


def _rule(text: str, value: Mapping[str, Any], shape: Shape, begin: int, end: int) -> Text | None:
    """What the fields must say beyond their types."""
    line = _line(text, begin)
    if shape is TOOLS:
        kind = value.get("type", "custom")
        needed = {"mcp_toolset": ["mcp_server_name"], "custom": ["name", "input_schema"]}
        for name in needed.get(kind, ["name"]):
            if not value.get(name) and not isinstance(value.get(name), dict):
                return Text(_CONTEXT, _MISSING, {"line": line, "field": name})
        if kind == "custom" and not TOOL_NAME.fullmatch(value["name"]):
            at = _line(text, _place(text, "name", begin, end))
            return Text(_CONTEXT, _ODD_NAME, {"line": at})
    if shape is MCP_SERVERS:
        if value["type"] != "url":
            at = _line(text, _place(text, "type", begin, end))
            return Text(_CONTEXT, _ONLY_URL, {"line": at})
        if not is_web_address(value["url"]):
            at = _line(text, _place(text, "url", begin, end))
            return Text(_CONTEXT, _BAD_URL, {"line": at})
        if not _is_tool_configuration(value.get("tool_configuration", {})):
            at = _line(text, _place(text, "tool_configuration", begin, end))
            return Text(_CONTEXT, _BAD_TOOLS, {"line": at})
    return None


def _is_tool_configuration(value: Mapping[str, Any]) -> bool:
    allowed = value.get("allowed_tools", [])
    is_list = isinstance(allowed, list) and all(isinstance(each, str) for each in allowed)
    return is_list and isinstance(value.get("enabled", True), bool)


def is_web_address(url: str) -> bool:
    """Whether it is an address of the web that nobody on the way can read."""
    try:
        parts = urlsplit(url)
        is_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and is_port


def _skip(text: str, position: int) -> int:
    while text[position] in _BLANKS:
        position += 1
    return position


def _place(text: str, field: str, begin: int, end: int) -> int:
    found = re.compile(rf'"{re.escape(field)}"\s*:').search(text, begin, end)
    return found.start() if found else begin


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _no_constant(name: str) -> Any:
    raise ValueError(name)


_BLANKS: Final = " \t\r\n"
_CONTEXT: Final = "json"
_TOO_LONG: Final = QT_TRANSLATE_NOOP("json", "This text is too long.")
_NO_JSON: Final = QT_TRANSLATE_NOOP(
    "json", "Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets."
)
_LIST_WANTED: Final = QT_TRANSLATE_NOOP("json", "Line 1: a list in square brackets is wanted.")
_OBJECT_WANTED: Final = QT_TRANSLATE_NOOP(
    "json", "Line {line}: an object in curly brackets is wanted."
)
_MISSING: Final = QT_TRANSLATE_NOOP("json", 'Line {line}: "{field}" is missing.')
_WRONG_TYPES: Final[Mapping[type, str]] = {
    str: QT_TRANSLATE_NOOP("json", 'Line {line}: "{field}" must be a text.'),
    dict: QT_TRANSLATE_NOOP("json", 'Line {line}: "{field}" must be an object.'),
}
_ODD_NAME: Final = QT_TRANSLATE_NOOP(
    "json",
    'Line {line}: "name" must have only the letters a to z, digits, _ and -, 128 at most.',
)
_ONLY_URL: Final = QT_TRANSLATE_NOOP("json", 'Line {line}: "type" must be "url".')
_BAD_TOOLS: Final = QT_TRANSLATE_NOOP(
    "json",
    'Line {line}: "enabled" must be true or false, and "allowed_tools" a list of texts.',
)
_BAD_URL: Final = QT_TRANSLATE_NOOP("json", 'Line {line}: "url" must begin with https://.')


def entry_places(text: str) -> Iterable[tuple[int, int]]:
    """Where each entry of the JSON array that the text is begins and ends."""
    decoder = json.JSONDecoder()
    position = _skip(text, _skip(text, 0) + 1)
    while text[position] != "]":
        _, end = decoder.raw_decode(text, position)
        yield position, end
        position = _skip(text, end)
        if text[position] == ",":
            position = _skip(text, position + 1)


def entry_names(text: str) -> tuple[str, ...]:
    """What the entries of a JSON array are called; their place (from 1) where they have no name.

    Empty for a text that is no array of objects.
    """
    try:
        entries = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        return ()
    return tuple(_name(each) or f"#{place}" for place, each in enumerate(entries, 1))


def _name(entry: dict[str, Any]) -> str:
    """A tool's name, also in the form of another API, or a server's."""
    inner = entry.get("function")
    found = entry.get("name") or (inner.get("name") if isinstance(inner, dict) else None)
    found = found or entry.get("type")
    return found if isinstance(found, str) else ""
