"""The gate between parsed Markdown and everything that shows it: only what is listed passes.

Whatever a parser or a later extension builds, this module alone turns elements into runs. It
knows no image, no style, no attribute but a checked address; anything else becomes its own text.
Characters that would hide or reorder text become visible names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from orca_desktop.render.document import Inline, Run, RunKind, Style
from orca_desktop.render.scripts import is_joining, is_parted_by_nothing

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_HIDDEN: Final = 300
"""With more hidden characters than this in one text, their names become part of the text."""
SCHEMES: Final = ("https", "http", "mailto")
LONGEST_ADDRESS: Final = 2048

_STYLES: Final = {
    "em": Style.ITALIC, "strong": Style.BOLD, "del": Style.STRIKE, "code": Style.CODE,
    "sub": Style.SUBSCRIPT, "sup": Style.SUPERSCRIPT, "kbd": Style.KEY, "mark": Style.MARKED,
}  # fmt: skip
_KINDS: Final = {"math": RunKind.MATH, "note": RunKind.NOTE, "image": RunKind.IMAGE}
# C0 and C1 controls, everything of bidirectional control, invisible spaces and joiners, tags.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff\ud800-\udfff]"
)
_FORBIDDEN_IN_ADDRESS = re.compile(r"[\s\\<>\"`{}|^\x00-\x20\x7f-\x9f]")
_MARKS_OF_DIRECTION: Final = frozenset("\u061c\u200e\u200f")
_RIGHT_TO_LEFT = re.compile(
    "[\u0591-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
    "\U0001e800-\U0001efff]"
)
_NEAR: Final = 40
"""Characters on either side in which a mark of direction finds what it directs."""


def runs(element: Element) -> Inline:
    """The text of an element as runs; walks without recursion."""
    found: list[Run] = []
    stack: list[tuple[Element, int, Style, str]] = [(element, -1, Style.PLAIN, "")]
    while stack:
        current, child, style, href = stack.pop()
        if child < 0:
            style, href, opaque = _entered(current, style, href, found)
            if opaque:
                continue
            if current.text:
                _add(found, current.text, style, href)
            child = 0
        if child < len(current):
            below = current[child]
            stack.append((current, child + 1, style, href))
            stack.append((below, -1, style, href))
            continue
        _left(current, style, href, found)
        if stack and current.tail:
            _add(found, current.tail, stack[-1][2], stack[-1][3])
    return tuple(found)


def _entered(
    element: Element, style: Style, href: str, found: list[Run]
) -> tuple[Style, str, bool]:
    """The look inside an element, and whether it was finished here already."""
    kind = _KINDS.get(element.tag)
    if kind is RunKind.IMAGE:
        label = "".join(element.itertext()).strip()
        found.append(_image(label, element.get("href", "")))
    elif kind is not None:
        look = style | Style.DISPLAY if element.get("display") else style
        found.append(Run(_shown(element.text or ""), look, href, kind))
    elif element.tag == "br":
        _add(found, "\n", style, href)
    else:
        style |= _STYLES.get(element.tag, Style.PLAIN)
        if element.tag == "a" and not href:
            href = address(element.get("href", "")) or ""
        return style, href, False
    if element.tail:
        # The tail belongs to the parent, whose look this still is.
        _add(found, element.tail, style, href)
    return style, href, True


def _left(element: Element, style: Style, href: str, found: list[Run]) -> None:
    target = element.get("href", "")
    if element.tag == "a" and target and not href:
        # A refused address stays readable, so that nothing is hidden behind a label.
        _add(found, f" ({target})", style, "")


def _image(label: str, target: str) -> Run:
    return Run(_shown(label), Style.PLAIN, address(target) or "", RunKind.IMAGE)


def _shown(text: str) -> str:
    if _HIDDEN.search(text) is None:
        return text
    return _HIDDEN.sub(
        lambda found: found[0] if belongs(text, found.start()) else "\N{REPLACEMENT CHARACTER}",
        text,
    )


def _add(found: list[Run], text: str, style: Style, href: str) -> None:
    if _HIDDEN.search(text) is None:
        pieces: Iterator[Run] = iter((Run(text, style, href),))
    else:
        pieces = visible(text, style, href)
    for piece in pieces:
        last = found[-1] if found else None
        if (
            last is not None
            and last.kind is piece.kind is RunKind.TEXT
            and last.style == piece.style
            and last.href == piece.href
        ):
            found[-1] = Run(last.text + piece.text, style, href)
        elif piece.text:
            found.append(piece)


def visible(text: str, style: Style = Style.PLAIN, href: str = "") -> Iterator[Run]:
    """The text with every hidden character as a run of its own that names it.

    Joiners and variation selectors that make up emoji or letters of joining scripts stay text;
    a row of the same hidden character becomes one run.
    """
    if len(text) > MOST_HIDDEN and len(_HIDDEN.findall(text)) > MOST_HIDDEN:
        yield Run("".join(_named_run(run) for run in _visible(text, style, href)), style, href)
    else:
        yield from _visible(text, style, href)


def _visible(text: str, style: Style, href: str) -> Iterator[Run]:
    at = 0
    for found in _HIDDEN.finditer(text):
        start = found.start()
        if start < at or belongs(text, start):
            continue
        if start > at:
            yield Run(text[at:start], style, href)
        end = start + 1
        while end < len(text) and text[end] == text[start]:
            end += 1
        name = f"U+{ord(text[start]):04X}"
        yield Run(name if end - start == 1 else f"{name} ×{end - start}", style, href,
                  RunKind.CONTROL)  # fmt: skip
        at = end
    if at < len(text):
        yield Run(text[at:], style, href)


def named(text: str) -> str:
    """The text with hidden characters named in angle brackets: for labels without styles."""
    if _HIDDEN.search(text) is None:
        return text
    return "".join(_named_run(run) for run in visible(text))


def _named_run(run: Run) -> str:
    return f"⟨{run.text}⟩" if run.kind is RunKind.CONTROL else run.text


def belongs(text: str, at: int) -> bool:
    """Whether the hidden character at a position is a needed part of the letters around it."""
    char, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if "\ufe00" <= char <= "\ufe0f":
        return bool(before) and not (_HIDDEN.match(before) or before.isspace())
    if char == "\u200b":
        return is_parted_by_nothing(before) or is_parted_by_nothing(after)
    if char in "\u200c\u200d\u034f":
        joins = is_joining(before) or is_joining(after)
        return joins or (char == "\u200d" and _is_picture(before) and _is_picture(after))
    if char in _MARKS_OF_DIRECTION:
        return not (_is_hidden(before) and _is_hidden(after)) and (
            _RIGHT_TO_LEFT.search(text, max(at - _NEAR, 0), at + _NEAR + 1) is not None
        )
    if char in "\u17b4\u17b5" or "\u180b" <= char <= "\u180f":
        return is_joining(before)
    return "\U000e0020" <= char <= "\U000e007f" and _spells_a_flag(text, at)


def _spells_a_flag(text: str, at: int) -> bool:
    """Whether a tag spells England, Scotland or Wales after a black flag."""
    head = text[max(at - 7, 0) : at].rpartition("\U0001f3f4")
    return bool(head[1]) and all("\U000e0020" <= each <= "\U000e007e" for each in head[2])


def _is_hidden(char: str) -> bool:
    return _HIDDEN.match(char) is not None


def _is_picture(char: str) -> bool:
    return char == "\ufe0f" or (bool(char) and unicodedata.category(char) in {"So", "Sk"})


def address(target: str) -> str | None:  # noqa: PLR0911 - one a reason to refuse
    """The target if it is an address that may be opened: https, http or mailto, else ``None``."""
    target = target.strip(" ")
    if not target or len(target) > LONGEST_ADDRESS or _FORBIDDEN_IN_ADDRESS.search(target):
        return None
    if _HIDDEN.search(target):
        return None
    try:
        parts = urlsplit(target)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in SCHEMES or not target.lower().startswith(f"{parts.scheme}:"):
        return None
    if parts.scheme == "mailto":
        return target if "@" in parts.path and not parts.netloc else None
    if not host or parts.username is not None or parts.password is not None:
        return None
    return target
