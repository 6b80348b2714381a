"""The block structure of a Markdown text, as far as an export must know it.

Two questions are answered by the rules of CommonMark 0.31 (section 4 and 5): which lines are
headings of the document itself, and which block is still open where the text ends. Containers
(quotes, list items) matter, because what is open inside them ends with them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class MarkdownHeading:
    """A heading outside quotes and lists; ``first`` to ``last`` are its lines, counted from 0.

    A heading of more than one line, or one with an underline, is a setext heading.
    """

    first: int
    last: int
    level: int


@dataclass(frozen=True, slots=True)
class MarkdownStructure:
    """The headings of a text, its lines that begin raw HTML headings, and what closes its end.

    ``closing`` is the line that ends the fence or raw HTML left open, empty if none is;
    ``code`` holds the numbers of the lines inside fences of the document itself.
    """

    headings: tuple[MarkdownHeading, ...]
    html_headings: tuple[int, ...]
    closing: str
    code: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Fence:
    mark: str
    length: int


@dataclass(frozen=True, slots=True)
class _Html:
    end: re.Pattern[str] | None
    closing: str


@dataclass(frozen=True, slots=True)
class _Paragraph:
    first: int


_Leaf = _Fence | _Html | _Paragraph | None

_QUOTE: Final = -1
_LINE_END: Final = re.compile(r"(\r\n|\n|\r)")
_ATX: Final = re.compile(r"(#{1,6})(?: |$)")
_FENCE: Final = re.compile(r"(`{3,})[^`]*$|(~{3,})")
_SETEXT: Final = re.compile(r"(=+|-+) *$")
_RULE: Final = re.compile(r"([-_*])(?: *\1){2,} *$")
_ITEM: Final = re.compile(r"([-+*]|(\d{1,9})[.)])(?= |$)")
_HTML_HEADING: Final = re.compile(r"</?h[1-6][\s/>]|</?h[1-6]$", re.IGNORECASE)
_BLOCK_TAGS: Final = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|"
    "dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|"
    "head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|"
    "p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul"
)
_RAW: Final = re.compile(r"<(script|pre|style|textarea)(?:\s|>|$)", re.IGNORECASE)
_RAW_END: Final = re.compile(r"</(?:script|pre|style|textarea)>", re.IGNORECASE)
_SPECIAL: Final = (
    (re.compile(r"<!--"), re.compile(r"-->"), "-->"),
    (re.compile(r"<\?"), re.compile(r"\?>"), "?>"),
    (re.compile(r"<!\[CDATA\["), re.compile(r"\]\]>"), "]]>"),
    (re.compile(r"<![A-Za-z]"), re.compile(r">"), ">"),
)
_BLOCK: Final = re.compile(rf"</?(?:{_BLOCK_TAGS})(?:\s|/?>|$)", re.IGNORECASE)
_ATTRIBUTE: Final = r"""\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?"""
_TAG: Final = re.compile(
    rf"(?!<(?:script|pre|style|textarea)\b)"
    rf"(?:<[A-Za-z][A-Za-z0-9-]*(?:{_ATTRIBUTE})*\s*/?>|</[A-Za-z][A-Za-z0-9-]*\s*>)\s*$",
    re.IGNORECASE,
)


_TELLING: Final = re.compile(
    r"(?:^|(?<=[\r\n])) {0,3}(?:#{1,6}(?:[ \t\r\n]|\Z)|[-=]+[ \t]*(?:[\r\n]|\Z)|`{3}|~{3}|<)"
)
"""A line that can begin or underline a heading of the text itself, a fence or raw HTML."""

_INTRICATE: Final = re.compile(r"\n(?: {0,3}(?:<|(?:-+|=+) *(?:\n|\Z))| {1,3}#)")
"""Lines that no text has that is read at a glance: raw HTML, underlines, indented headings."""
_RUNS: Final = (re.compile("```+"), re.compile("~~~+"))
_AT_MARGIN: Final = re.compile(
    r"\n(?:(#{1,6})(?= |\n|\Z)|(`{3,})([^`\n]*)(?=\n|\Z)|(~{3,})([^\n]*))"
)
"""A line that begins a heading, or begins or ends a fence, without any indent.

It begins with the end of the line before, for which a search of Python's is quick.
"""

_NOTHING: Final = MarkdownStructure((), (), "", frozenset())
_DEEPEST: Final = 100
"""Containers inside one another; what is deeper is read as words. Nobody writes so, and readers of
Markdown give up earlier."""


def lines(text: str) -> list[str]:
    """The lines of a text with their ends, by the rules of CommonMark; joined they are it."""
    if "\r" not in text:
        *found, last = text.split("\n")
        return [*(f"{line}\n" for line in found), *([last] if last else [])]
    parts = _LINE_END.split(text)
    found = [line + end for line, end in zip(parts[::2], [*parts[1::2], ""], strict=True)]
    return found if found[-1] else found[:-1]


def read(text: str) -> MarkdownStructure:
    """The structure of a text."""
    if _is_simple(led := f"\n{text}"):
        return _at_a_glance(led)
    if _TELLING.search(text) is None:
        return _NOTHING
    reading = _Reading()
    for number, line in enumerate(lines(text)):
        reading.take(number, line.rstrip("\r\n").expandtabs(4))
    return MarkdownStructure(
        tuple(reading.headings),
        tuple(reading.html_headings),
        reading.closing(),
        frozenset(reading.code),
    )


def _is_simple(led: str) -> bool:
    """Whether what tells the structure of a text stands at the margin; it begins a line late."""
    if "\r" in led or "\t" in led or _INTRICATE.search(led) is not None:
        return False
    return all(led[run.start() - 1] == "\n" for runs in _RUNS for run in runs.finditer(led))


def _at_a_glance(led: str) -> MarkdownStructure:
    """The structure of a simple text, which begins a line late.

    A heading or fence at the margin ends every quote, list and paragraph, so only fences need be
    followed.
    """
    headings: list[MarkdownHeading] = []
    code: set[int] = set()
    fence = ""
    number = first = last = 0
    for found in _AT_MARGIN.finditer(led):
        number += led.count("\n", last, found.start())
        last = found.start()
        run, rest = (found[2], found[3]) if found[2] else (found[4], found[5])
        if fence:
            if run and run.startswith(fence) and not rest.strip(" "):
                code.update(range(first, number + 1))
                fence = ""
        elif found[1]:
            headings.append(MarkdownHeading(number, number, len(found[1])))
        else:
            fence, first = run, number
    if fence:
        code.update(range(first, led.count("\n") - led.endswith("\n")))
    if not (headings or code):
        return _NOTHING
    return MarkdownStructure(tuple(headings), (), fence, frozenset(code))


@dataclass(slots=True)
class _Reading:
    """The state between two lines: open containers, the open leaf, and what was found."""

    headings: list[MarkdownHeading] = field(default_factory=list)
    html_headings: list[int] = field(default_factory=list)
    code: set[int] = field(default_factory=set)
    _containers: list[int] = field(default_factory=list)
    _leaf: _Leaf = None
    _begun_blank: bool = False

    def closing(self) -> str:
        """The line that closes what is open; inside a container nothing needs one."""
        if self._containers:
            return ""
        match self._leaf:
            case _Fence(mark, length):
                return mark * length
            case _Html(_, closing):
                return closing
            case _:
                return ""

    def take(self, number: int, line: str) -> None:
        """Read one line, tabs already spread to spaces."""
        matched, rest = self._continued(line)
        whole = matched == len(self._containers)
        if whole and self._kept(number, rest):
            return
        if isinstance(self._leaf, _Fence | _Html):
            self._leaf = None
        self._start(number, rest, matched)

    def _continued(self, line: str) -> tuple[int, str]:
        """How many open containers go on in a line, and what is left of it."""
        rest = line
        for place, width in enumerate(self._containers):
            indent = _indent(rest)
            blank = indent == len(rest)
            if width == _QUOTE:
                if indent > 3 or rest[indent : indent + 1] != ">":
                    return place, rest
                rest = _after_mark(rest, indent + 1)
            elif blank:
                if self._begun_blank and place == len(self._containers) - 1:
                    return place, rest
                rest = ""
            elif indent >= width:
                rest = rest[width:]
            else:
                return place, rest
        return len(self._containers), rest

    def _kept(self, number: int, rest: str) -> bool:
        """Whether the open fence or raw HTML takes the line."""
        match self._leaf:
            case _Fence(mark, length):
                if not self._containers:
                    self.code.add(number)
                run = rest.strip(" ")
                if _indent(rest) <= 3 and len(run) >= length and not run.strip(mark):
                    self._leaf = None
                return True
            case _Html(end, _):
                if end is None:
                    if rest.strip(" "):
                        return True
                    self._leaf = None
                    return False
                if end.search(rest):
                    self._leaf = None
                return True
            case _:
                return False

    def _start(self, number: int, rest: str, matched: int) -> None:
        """Read what a line begins, container by container."""
        whole = matched == len(self._containers)
        paragraph = self._leaf if isinstance(self._leaf, _Paragraph) else None
        opened = self._containers[:matched]
        interrupts = paragraph if whole else None
        begun = False
        blank_item = False
        while True:
            indent = _indent(rest)
            if indent == len(rest) or indent > 3 or len(opened) >= _DEEPEST:
                break
            body = rest[indent:]
            if body[0] == ">":
                opened.append(_QUOTE)
                rest = _after_mark(rest, indent + 1)
            elif self._leaf_starts(
                number,
                body,
                opened,
                None if begun else interrupts,
                lazy=paragraph is not None and not begun,
            ):
                self._containers = opened
                self._begun_blank = False
                return
            elif item := _item(rest, indent, interrupting=interrupts is not None and not begun):
                width, rest = item
                opened.append(width)
                blank_item = not rest.strip(" ")
            else:
                break
            begun = True
        self._rest(number, rest, opened, paragraph, whole=whole, begun=begun)
        self._begun_blank = begun and blank_item

    def _rest(
        self,
        number: int,
        rest: str,
        opened: list[int],
        paragraph: _Paragraph | None,
        *,
        whole: bool,
        begun: bool,
    ) -> None:
        """A line, or the end of one, that begins no block: blank, paragraph or indented code."""
        indent = _indent(rest)
        if indent == len(rest):
            self._containers, self._leaf = opened, None
        elif paragraph is not None and not begun:
            if whole:
                self._containers = opened
        else:
            self._containers = opened
            self._leaf = None if indent > 3 else _Paragraph(number)

    def _leaf_starts(
        self, number: int, body: str, opened: list[int], paragraph: _Paragraph | None, *, lazy: bool
    ) -> bool:
        """Whether a line begins (and perhaps ends) a leaf block; notes it.

        ``paragraph`` is the one the line could go on with, ``lazy`` whether it could without the
        marks of its container.
        """
        if atx := _ATX.match(body):
            if not opened:
                self.headings.append(MarkdownHeading(number, number, len(atx[1])))
            self._leaf = None
            return True
        if fence := _FENCE.match(body):
            if not opened:
                self.code.add(number)
            mark = fence[1] or fence[2]
            self._leaf = _Fence(mark[0], len(mark))
            return True
        if (html := _html(body, interrupting=lazy or paragraph is not None)) is not None:
            if not opened and _HTML_HEADING.match(body):
                self.html_headings.append(number)
            ended = html.end is not None and html.end.search(body)
            self._leaf = None if ended else html
            return True
        if paragraph is not None and (setext := _SETEXT.match(body)):
            if not opened:
                level = 1 if setext[1][0] == "=" else 2
                self.headings.append(MarkdownHeading(paragraph.first, number, level))
            self._leaf = None
            return True
        if _RULE.match(body):
            self._leaf = None
            return True
        return False


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _after_mark(rest: str, place: int) -> str:
    return rest[place + 1 :] if rest[place : place + 1] == " " else rest[place:]


def _item(rest: str, indent: int, *, interrupting: bool) -> tuple[int, str] | None:
    """The width of a list item that begins here and its first line, or None."""
    found = _ITEM.match(rest, indent)
    if found is None:
        return None
    after = rest[found.end() :]
    spaces = _indent(after)
    blank = spaces == len(after)
    if interrupting and (blank or (found[2] is not None and int(found[2]) != 1)):
        return None
    if blank or spaces > 4:
        spaces = 1
    return found.end() + spaces, after[spaces:]


def _html(body: str, *, interrupting: bool) -> _Html | None:
    """The raw HTML block that a line begins, or None."""
    if body[0] != "<":
        return None
    if raw := _RAW.match(body):
        return _Html(_RAW_END, f"</{raw[1].lower()}>")
    for start, end, closing in _SPECIAL:
        if start.match(body):
            return _Html(end, closing)
    if _BLOCK.match(body) or (not interrupting and _TAG.match(body)):
        return _Html(None, "")
    return None
