"""Prompts that are kept: a text under a name, with places to be filled in, and their file.

A place is ``{{topic}}``, with what stands there by itself ``{{topic: tax}}``, or with what there is
to choose from ``{{tone: formal|friendly}}``; the first of these stands there by itself.
The file is JSON: ``{"format": 1, "prompts": [{"name": ..., "text": ..., "folder": ...}]}``. A file
that is not exactly right is refused whole, with the number of the first prompt that is wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from orca_desktop.domain.identity import new_id
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

FORMAT: Final = 1
LONGEST_NAME: Final = 80
LONGEST_TEXT: Final = 100_000
LARGEST_FILE: Final = 4_000_000
"""Bytes that a file of prompts may have."""


@dataclass(frozen=True, slots=True)
class KeptPrompt:
    """A text under a name. A folder is a name that some share; ``keys`` are portable key names.

    ``filled`` is what was put into its places last.
    """

    id: str
    name: str
    text: str
    folder: str = ""
    keys: str = ""
    filled: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PromptVariable:
    """A place to be filled in; with choices, the ``default`` is the first of them."""

    name: str
    default: str = ""
    choices: tuple[str, ...] = ()


def variables(text: str) -> tuple[PromptVariable, ...]:
    """The places of a text, each name once, as it says most of itself."""
    found: dict[str, PromptVariable] = {}
    for match in _PLACE.finditer(text):
        here = _variable(match)
        before = found.get(here.name)
        if before is None or not (before.default or before.choices):
            found[here.name] = here
    return tuple(found.values())


def put_in(text: str, values: Mapping[str, str]) -> str:
    """The text with these values in its places; where there is none, what stands there by itself.

    What looks like a place within a value stays as it is.
    """
    defaults = {each.name: each.default for each in variables(text)}
    given = {**defaults, **values}
    return _PLACE.sub(lambda match: given[_variable(match).name], text)


def _variable(match: re.Match[str]) -> PromptVariable:
    name, said = match[1].strip(), (match[2] or "").strip()
    choices = tuple(dict.fromkeys(each.strip() for each in said.split("|") if each.strip()))
    if "|" in said:
        only = choices[0] if choices else ""
        return PromptVariable(name, only, choices if len(choices) > 1 else ())
    return PromptVariable(name, said)


def checked_name(name: str) -> str | Text:
    """A name in one line, or why it cannot be one."""
    name = " ".join(name.split())
    if not name:
        return Text(_CONTEXT, _NO_NAME)
    if len(name) > LONGEST_NAME:
        return counted(_CONTEXT, _LONG_NAME, LONGEST_NAME)
    return name


def objection(prompt: KeptPrompt) -> Text | None:
    """Why a prompt cannot be kept as it is, or ``None``."""
    if isinstance(name := checked_name(prompt.name), Text):
        return name
    if not prompt.text.strip():
        return Text(_CONTEXT, _NO_TEXT)
    if len(prompt.text) > LONGEST_TEXT:
        return counted(_CONTEXT, _LONG_TEXT, LONGEST_TEXT)
    if len(prompt.folder) > LONGEST_NAME:
        return counted(_CONTEXT, _LONG_NAME, LONGEST_NAME)
    return None


def name_for(text: str) -> str:
    """A name to begin with for a text: its first words."""
    line = " ".join(_PLACE.sub(lambda match: match[1], text).split())
    if len(line) <= _SUGGESTED:
        return line
    return f"{line[:_SUGGESTED].rsplit(' ', 1)[0]}…"


def dump(prompts: Iterable[KeptPrompt]) -> str:
    """The prompts as the text of a file, without what was filled in last."""
    entries = [
        {
            "name": each.name,
            "text": each.text,
            **({"folder": each.folder} if each.folder else {}),
            **({"keys": each.keys} if each.keys else {}),
        }
        for each in prompts
    ]
    return json.dumps({"format": FORMAT, "prompts": entries}, ensure_ascii=False, indent=2) + "\n"


def read(text: str) -> tuple[KeptPrompt, ...] | Text:
    """The prompts of a file, each with a new id, or what is wrong with it."""
    if len(text) > LARGEST_FILE:
        return Text(_CONTEXT, _TOO_LARGE)
    try:
        raw = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        place = (getattr(error, "lineno", 1), getattr(error, "colno", 1))
        return Text("presets", _NO_JSON, {"line": place[0], "column": place[1]})
    return _prompts(raw)


def _prompts(raw: Any) -> tuple[KeptPrompt, ...] | Text:
    version = raw.get("format") if isinstance(raw, dict) else None
    if isinstance(version, bool) or not isinstance(version, int):
        return Text(_CONTEXT, _NO_PROMPTS)
    if version != FORMAT:
        return Text(_CONTEXT, _FUTURE, {"version": version})
    entries = raw.get("prompts")
    if not isinstance(entries, list) or not entries or raw.keys() - {"format", "prompts"}:
        return Text(_CONTEXT, _NO_PROMPTS)
    found = []
    for number, entry in enumerate(entries, 1):
        prompt = _prompt(entry)
        if isinstance(prompt, Text):
            return Text(_CONTEXT, _IN_ENTRY, {"number": number, "why": prompt})
        found.append(prompt)
    return tuple(found)


def _prompt(raw: Any) -> KeptPrompt | Text:
    if not isinstance(raw, dict) or not all(isinstance(each, str) for each in raw.values()):
        return Text(_CONTEXT, _NO_PROMPT)
    if raw.keys() - _FIELDS or not {"name", "text"} <= raw.keys():
        return Text(_CONTEXT, _NO_PROMPT)
    name = checked_name(raw["name"])
    if isinstance(name, Text):
        return name
    folder = " ".join(raw.get("folder", "").split())
    found = KeptPrompt(new_id(), name, raw["text"], folder, raw.get("keys", ""))
    return objection(found) or found


_PLACE: Final = re.compile(r"\{\{[ \t]*([^{}|:\s][^{}|:\n]{0,79}?)[ \t]*(?::([^{}\n]*))?\}\}")
_SUGGESTED: Final = 50
_FIELDS: Final = frozenset({"name", "text", "folder", "keys"})
_CONTEXT: Final = "prompts"
_NO_NAME: Final = QT_TRANSLATE_NOOP("prompts", "A prompt needs a name.")
_NO_TEXT: Final = QT_TRANSLATE_NOOP("prompts", "A prompt needs a text.")
_LONG_NAME: Final = Counted(
    "", QT_TRANSLATE_NOOP("prompts", "A name has at most {n} characters.", None, 1)
)
_LONG_TEXT: Final = Counted(
    "", QT_TRANSLATE_NOOP("prompts", "A prompt has at most {n} characters.", None, 1)
)
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("prompts", "This file is too large for prompts.")
_NO_JSON: Final = QT_TRANSLATE_NOOP(
    "presets", "Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets."
)
_NO_PROMPTS: Final = QT_TRANSLATE_NOOP("prompts", "This file does not hold prompts.")
_NO_PROMPT: Final = QT_TRANSLATE_NOOP("prompts", "this is no prompt with a name and a text.")
_FUTURE: Final = QT_TRANSLATE_NOOP(
    "prompts", "These prompts were made by a newer Orca Desktop (format {version})."
)
_IN_ENTRY: Final = QT_TRANSLATE_NOOP("prompts", "Prompt {number}: {why}")

EXAMPLES: Final = (
    (
        QT_TRANSLATE_NOOP("prompts", "Explain simply"),
        QT_TRANSLATE_NOOP(
            "prompts",
            "Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}."
            " Use an everyday example.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("prompts", "Write a letter"),
        QT_TRANSLATE_NOOP(
            "prompts",
            "Write a {{tone: formal|friendly}} letter to {{to whom}}.\nIt is about {{what}}.\n"
            "Keep it to half a page.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("prompts", "Make it shorter"),
        QT_TRANSLATE_NOOP(
            "prompts",
            "Shorten the following text to {{length: five sentences}}. Keep all facts and figures."
            "\n\n{{text}}",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("prompts", "For and against"),
        QT_TRANSLATE_NOOP(
            "prompts",
            "What speaks for {{idea}}, and what against it? Answer as a table, then say in two"
            " sentences what you would do.",
        ),
    ),
)
"""Names and texts of prompts to begin with; whoever puts them in translates them."""
