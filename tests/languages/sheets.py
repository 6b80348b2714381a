"""What is still to be translated, on a sheet that a person can fill in with any editor.

A text is a line: its number, a tab, the English. The filled sheet has the number, a tab and the
translation; plural forms stand one after the other between bars (``|``), lines within a text are
``\\n``. The same English in several contexts is one line; where one of them needs other words, a
line with its context behind the number (``12@Composer``) says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tests.languages.checks import is_missing
from tests.languages.texts import Key, Message

_LINE: Final = re.compile(r"(\d+)(?:@(\S+))?\t(.*)")
BETWEEN: Final = " | "


def make(messages: Iterable[Message]) -> str:
    """The sheet for what is missing."""
    by_source: dict[str, list[Message]] = {}
    for each in messages:
        if is_missing(each):
            by_source.setdefault(each.source, []).append(each)
    lines, above = [], ""
    for number, (source, those) in enumerate(by_source.items(), 1):
        about = ", ".join(each.context for each in those)
        if any(each.is_plural for each in those):
            about += f" ({len(those[0].forms)} forms)"
        if about != above:
            lines.append(f"# {about}")
            above = about
        lines.append(f"{number}\t{_escaped(source)}")
    return "\n".join([*lines, ""])


def fill(sheet: Path, filled: Path, messages: Iterable[Message]) -> dict[Key, tuple[str, ...]]:
    """The translations of a filled sheet; raises ValueError for a line that fits no text."""
    sources = {
        int(match[1]): _plain(match[3])
        for match in map(_LINE.fullmatch, sheet.read_text(encoding="utf-8").splitlines())
        if match is not None
    }
    by_source: dict[str, list[Message]] = {}
    for each in messages:
        by_source.setdefault(each.source, []).append(each)
    found: dict[Key, tuple[str, ...]] = {}
    exact: dict[Key, tuple[str, ...]] = {}
    for line in filled.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        if match is None or int(match[1]) not in sources:
            raise ValueError(f"this line is for no text of the sheet: {line!r}")
        for each in by_source.get(sources[int(match[1])], ()):
            forms = tuple(map(_plain, match[3].split(BETWEEN))) if each.is_plural else None
            forms = forms or (_plain(match[3]),)
            if len(forms) != len(each.forms):
                raise ValueError(f"{len(each.forms)} plural forms are wanted: {line!r}")
            if match[2] is None:
                found[each.key] = forms
            elif match[2] == each.context:
                exact[each.key] = forms
    return found | exact


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", lambda each: {"n": "\n", "t": "\t"}.get(each[1], each[1]), text)
