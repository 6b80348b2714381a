"""What the program needs to read its own document again: one comment at the very end.

No text of a message can take its place, for only the last one of a document counts, and none can
end it, for the JSON in it has ``--``, ``<`` and ``>`` escaped. A document without it, but with a
text that looks like it, says so at its end.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.formats import marks

FORMAT: Final = 2
"""The version of the document's shape."""

_NAME: Final = "orca-desktop"
_NONE: Final = f"<!-- {_NAME}:none -->"
_OPENING: Final = re.compile(rf"^<!-- {_NAME}:(none|[0-9]{{1,9}})\b", re.MULTILINE)
_END: Final = "-->"


@dataclass(frozen=True, slots=True)
class MachinePart:
    """The machine part of a document: its version, and what it tells if it can be read."""

    format: int
    facts: Mapping[str, Any] | None = None


def digest(text: str) -> str:
    """What a visible text is known by: its SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def written(facts: Mapping[str, Any]) -> str:
    """The comment: a line for each fact, and for each entry of those that are lists."""
    lines = [f"<!-- {_NAME}:{FORMAT}"]
    lead = "{"
    for name, value in facts.items():
        if isinstance(value, list) and value:
            lines.append(f"{lead}{_json(name)}:[")
            lines += [f"{_json(each)}," for each in value[:-1]]
            lines.append(f"{_json(value[-1])}]")
        else:
            lines.append(f"{lead}{_json(name)}:{_json(value)}")
        lead = ","
    return "\n".join([*lines, "}", _END])


def left_out(body: str) -> str:
    """What ends a document without a machine part: nothing, if no text of it looks like one."""
    return _NONE if _OPENING.search(body) or marks.OPENING.search(body) else ""


def last_place(text: str) -> int:
    """Where the last machine part begins, or -1."""
    return max((found.start() for found in _OPENING.finditer(text)), default=-1)


def split(text: str) -> tuple[str, MachinePart | None]:
    """A document without its machine part, and what that tells.

    What somebody has written after it belongs to the document.
    """
    last = _OPENING.match(text, max(last_place(text), 0))
    if last is None:
        return text, None
    end = text.find(_END, last.end())
    if end < 0:
        return text[: last.start()], MachinePart(_version(last[1]))
    told, after = text[last.end() : end], text[end + len(_END) :]
    before = text[: last.start()]
    body = f"{before}{after}" if after.strip() else before
    if last[1] == "none":
        return body, None
    return body, MachinePart(_version(last[1]), _read(told))


def _version(told: str) -> int:
    return int(told) if told.isdecimal() else 0


def _read(told: str) -> Mapping[str, Any] | None:
    try:
        facts = json.loads(told)
    except (ValueError, RecursionError):
        return None
    return facts if isinstance(facts, dict) else None


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _json(value: Any) -> str:
    told = _ENCODER.encode(value)
    try:
        told.encode()
    except UnicodeEncodeError:
        told = json.dumps(value, separators=(",", ":"))
    for mark, escaped in (("--", "-\\u002d"), ("<", "\\u003c"), (">", "\\u003e")):
        told = told.replace(mark, escaped)
    return told
