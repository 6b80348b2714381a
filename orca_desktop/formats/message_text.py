"""One message's text inside an exported document: kept true, and kept to itself.

The text is copied as it is, except that its headings are moved below those of the document (so
that the outline is that of the conversation; this can be switched off). What it leaves open, a
fence or raw HTML, is closed after it, so that no message can swallow the next one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from orca_desktop.formats import markdown_structure

_DEEPEST: Final = 6
_SIGNS: Final = re.compile(r"([\\`*_\[\]<>&|$#~])")
_HASHES: Final = re.compile(r"( {0,3})(#{1,6})")
_FENCE: Final = re.compile(r"^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})", re.MULTILINE)
_HTML_HEADING: Final = re.compile(r"^( {0,3})<(?=/?h[1-6](?:[\s/>]|$))", re.IGNORECASE)
_UNCLOSED: Final = re.compile(
    r"<(/?)(details|div|table|blockquote|ul|ol|dl|section|article|aside|center|figure|main|form|"
    r"fieldset|nav|header|footer|summary|h[1-6]|select|iframe|svg|math|template|noscript|title|"
    r"plaintext|xmp|noembed|noframes|button|object)\b[^<>]*>",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A text as it stands in the document: ``text``, and ``closing`` that was added after it.

    ``is_exact`` says whether ``restore`` finds the original again.
    """

    text: str
    closing: str
    is_exact: bool


def place(text: str, shift: int) -> Placed:
    """A message's text with its headings moved ``shift`` levels down, and what closes it."""
    text = clean(text)
    found = markdown_structure.read(text)
    exact = not shift or (not found.html_headings and all(
        heading.first == heading.last and heading.level + shift <= _DEEPEST
        for heading in found.headings
    ))  # fmt: skip
    if exact:
        # Longer rows of hashes change neither what is code nor what is open at the end.
        moved = _with_headings(text, found, shift)
    else:
        text = _without_html_headings(text)
        moved = _with_headings(text, markdown_structure.read(text), shift)
        found = markdown_structure.read(moved)
    closing = found.closing or _for_other_readers(moved)
    tags = _unclosed(moved, found)
    return Placed(moved, "\n".join(part for part in (closing, tags) if part), exact)


def restore(text: str, shift: int) -> str:
    """The original of a placed text, where that was exact."""
    return _with_headings(text, markdown_structure.read(text), -shift) if shift else text


def clean(text: str) -> str:
    """The text as a UTF-8 file can hold it: no half characters, no NUL."""
    text = text.replace("\x00", "\N{REPLACEMENT CHARACTER}")
    try:
        text.encode()
    except UnicodeEncodeError:
        pass
    else:
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def fence_for(text: str) -> str:
    """A fence of back-ticks that is longer than any inside the text."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    return "`" * max(3, longest + 1)


def one_line(text: str) -> str:
    """Foreign words as one line of plain text: no markup, no control characters."""
    printed = "".join(char if char.isprintable() else " " for char in clean(text))
    return _SIGNS.sub(r"\\\1", " ".join(printed.split()))


def fenced(text: str, language: str) -> str:
    """A text as a block of code that nothing inside can end."""
    text = clean(text)
    fence = fence_for(text)
    return f"{fence}{language}\n{text}\n{fence}"


def _for_other_readers(text: str) -> str:
    """What closes a fence that simpler readers may see open, and that no other reader shows.

    They count fences, indented ones too, without regard to lists. Where none is open, the lines are
    comments; where one is, the run of marks closes it and the comment after it is closed too.
    """
    mark, length = "", 0
    for run in _FENCE.findall(text):
        if not mark:
            mark, length = run[0], len(run)
        elif run[0] == mark and len(run) >= length:
            mark = ""
    if not mark:
        return ""
    runs = (max(re.findall(rf"{each}{{3,}}", text), default="") for each in "`~")
    return "\n".join(f"<!--\n {run}\n<!-- -->" for run in runs if run)


def _with_headings(text: str, found: markdown_structure.MarkdownStructure, shift: int) -> str:
    """The text with the headings of the document itself moved by so many levels."""
    if not shift or not found.headings:
        return text
    kept = markdown_structure.lines(text)
    for heading in reversed(found.headings):
        kept[heading.first : heading.last + 1] = _heading(
            kept[heading.first : heading.last + 1], heading.level, shift
        )
    return "".join(kept)


def _without_html_headings(text: str) -> str:
    """The text with lines that begin a raw HTML heading shown as text, code left alone.

    What stood inside raw HTML is read anew then, so it takes a few turns; the last spares nothing.
    """
    for spares_code in (True, True, True, False):
        found = markdown_structure.read(text)
        if not found.html_headings:
            break
        code = found.code if spares_code else frozenset()
        text = "".join(
            line if number in code else _HTML_HEADING.sub(r"\1\\<", line, count=1)
            for number, line in enumerate(markdown_structure.lines(text))
        )
    return text


def _heading(lines: list[str], level: int, shift: int) -> list[str]:
    if len(lines) > 1:
        if shift < 0:
            return lines
        *words, underline = lines
        end = underline[len(underline.rstrip("\r\n")) :]
        return [f"{'#' * min(level + shift, _DEEPEST)} {' '.join(' '.join(words).split())}{end}"]
    wanted = max(min(level + shift, _DEEPEST), 1)
    return [_HASHES.sub(rf"\g<1>{'#' * wanted}", lines[0], count=1)]


def _unclosed(text: str, found: markdown_structure.MarkdownStructure) -> str:
    """The end tags of raw HTML elements that a text opens and does not close."""
    if "<" not in text:
        return ""
    still: list[str] = []
    for number, line in enumerate(markdown_structure.lines(text)):
        if number in found.code:
            continue
        for slash, name in _UNCLOSED.findall(line):
            if not slash:
                still.append(name.lower())
            elif name.lower() in still:
                still.remove(name.lower())
    return "".join(f"</{name}>" for name in reversed(still))
