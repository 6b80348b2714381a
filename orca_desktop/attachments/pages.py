"""Markdown from a piece of a web page, as programs put it on the clipboard.

It comes from outside, so it is read once, from front to back, by a parser that builds no tree; what
it names is never fetched. How deep it is nested, how long it gets and how wide its tables are is
bounded. Words are not escaped: who reads them reads words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import takewhile
from typing import Final
from urllib.parse import urlsplit

from orca_desktop.attachments.markdown import table

LARGEST: Final = 1_000_000
"""Characters of HTML that are looked at."""
AT_ONCE: Final = 50_000
"""Characters that are read in less time than a person notices; more are for a thread."""

_DEEPEST: Final = 12
"""Lists and quotes inside one another that are told apart."""
_INLINE: Final = 40
"""Marks inside one another."""
_SPARSE: Final = 4
"""So many places for each cell there is; a table with more is none."""

_MARKS: Final = {
    "strong": "**", "b": "**", "em": "*", "i": "*", "s": "~~", "del": "~~", "strike": "~~",
    "code": "`", "kbd": "`", "samp": "`", "tt": "`", "a": "",
}  # fmt: skip
_HEADING: Final = re.compile(r"h([1-6])")
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "html",
    "main", "menu", "nav", "p", "section", "summary", "tbody", "tfoot", "thead",
})  # fmt: skip
_UNSEEN: Final = frozenset({
    "audio", "button", "canvas", "head", "iframe", "map", "math", "noframes", "noscript",
    "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
})  # fmt: skip
"""What holds no words of the page, or none that anybody selected."""
_VOID: Final = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
})  # fmt: skip
_SPACE: Final = re.compile(r"[ \t\n\r\f\xa0]+")
_BEGIN: Final = re.compile("<!-- ?StartFragment ?-->")
_END: Final = re.compile("<!-- ?EndFragment ?-->")
_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_DECLARATION: Final = re.compile("<[!?][^>]*>")
_ANYTHING: Final = re.compile(
    r"<(?:h[1-6]|[uo]l|table|pre|code|blockquote|math|a)\b", re.IGNORECASE
)
_LANGUAGE: Final = re.compile(r"(?:^|\s)(?:language|lang|highlight-source)-([a-z0-9+#]+)")
_LIGHT: Final = re.compile(r"font-weight:\s*(?:normal|[1-4]00)\b")
_TEX: Final = "application/x-tex"


def markdown_of(html: str) -> str | None:
    """The Markdown of a piece of a page; ``None`` if its text says as much.

    That is so without headings, lists, tables, links, code and quotes; with code alone, for editors
    put such HTML around plain text; and with one heading or one item, which is a piece of one.
    """
    if len(html) > LARGEST or not _ANYTHING.search(html):
        return None
    reader = _Reader()
    reader.feed(_selected(html))
    reader.close()
    text = reader.text()
    return text if reader.says_more and text and len(text) <= 2 * LARGEST else None


def _selected(html: str) -> str:
    """What was selected, without comments and declarations.

    And without what is begun at the end and not closed: Python's parser would look for the end of
    each of a million such beginnings, to the end of the text each time.
    """
    begin, end = _BEGIN.search(html), _END.search(html)
    if begin is not None and end is not None and begin.end() <= end.start():
        html = html[begin.end() : end.start()]
    html = _COMMENT.sub("", html)
    cut = html.rfind(">") + 1
    return _DECLARATION.sub("", html[:cut]) + html[cut:].replace("<", " ")


@dataclass(slots=True)
class _Container:
    """A list, an item of one, or a quote around the blocks that are written."""

    tag: str
    number: int | None = None
    marker: str = ""
    is_begun: bool = False

    @property
    def indent(self) -> str:
        """What stands before every line but that of the marker."""
        return "> " if self.tag == "blockquote" else " " * len(self.marker)


@dataclass(slots=True)
class _Table:
    rows: list[list[str]]
    is_layout: bool = False


class _Reader(HTMLParser):
    """Writes a block whenever one ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._is_rich = False
        self._is_parted = False
        self._has_code = False
        self._has_words = False
        self._written = 0
        self._lines: list[str] = []
        self._last: tuple[_Container, ...] = ()
        self._pieces: list[str] = []
        self._marks: list[tuple[str, str, int]] = []
        self._heading = ""
        self._containers: list[_Container] = []
        self._beyond: dict[str, int] = {}
        self._tables: list[_Table] = []
        self._in_cell = False
        self._unseen = ""
        self._unseen_depth = 0
        self._code: list[str] | None = None
        self._language = ""
        self._formula: list[str] | None = None

    @property
    def says_more(self) -> bool:
        """Whether there was anything that a plain text would not tell."""
        return (
            self._is_rich
            or (self._is_parted and self._written > 1)
            or (self._has_code and self._has_words)
        )

    def text(self) -> str:
        """All that was written."""
        self._end_code()
        while self._tables:
            self._end_table()
        self._end_block()
        return "\n".join(self._lines)

    # -- what the parser tells -----------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        if self._unseen:
            self._inside_unseen(tag, attrs)
            return
        given = {name: value or "" for name, value in attrs}
        if tag in _UNSEEN or (given.get("aria-hidden") == "true" and tag not in _VOID):
            self._unseen, self._unseen_depth = tag, 1
        elif self._code is not None:
            self._inside_code(tag, given)
        elif tag in _MARKS:
            self._open_mark(tag, given)
        elif tag == "br":
            self._pieces.append("\n")
        else:
            self._open_block(tag, given)

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        if self._unseen:
            if tag == self._unseen:
                self._unseen_depth -= 1
                if not self._unseen_depth:
                    self._unseen = ""
            elif tag == "annotation":
                self._end_formula()
        elif tag == "pre":
            self._end_code()
        elif self._code is not None:
            if tag in _BLOCKS and not "".join(self._code[-1:]).endswith("\n"):
                self._code.append("\n")
        elif tag in _MARKS:
            self._close_mark(tag)
        else:
            self._close_block(tag)

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._formula is not None:
            self._formula.append(data)
        elif self._unseen:
            return
        elif self._code is not None:
            self._code.append(data)
        else:
            self._pieces.append(_SPACE.sub(" ", data))
            is_code = any(_MARKS[tag] == "`" for tag, _, _ in self._marks)
            self._has_words = self._has_words or (not is_code and not data.isspace())

    # -- what nobody sees, but for formulas in the words of TeX --------------------------------

    def _inside_unseen(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag == self._unseen and tag not in _VOID:
            self._unseen_depth += 1
        elif tag == "annotation" and self._unseen == "math" and ("encoding", _TEX) in attrs:
            self._formula = []

    def _end_formula(self) -> None:
        tex = " ".join("".join(self._formula or ()).split())
        self._formula = None
        if tex:
            self._is_rich = True
            self._pieces.append(f"${tex}$")

    # -- blocks --------------------------------------------------------------------------------

    def _open_block(self, tag: str, given: dict[str, str]) -> None:
        match tag:
            case "ul" | "ol" | "blockquote":
                self._end_block()
                self._open_container(tag, given.get("start", ""))
            case "li":
                self._end_block()
                self._open_item()
            case "table":
                self._open_table()
            case "tr" if self._tables:
                self._end_cell()
                self._tables[-1].rows.append([])
            case "td" | "th" if self._tables:
                self._end_cell()
                self._in_cell = not self._tables[-1].is_layout
            case "pre":
                self._end_block()
                self._code, self._language = [], _language(given)
            case "hr":
                self._end_block()
                self._write("---")
            case _ if _HEADING.fullmatch(tag):
                self._end_block()
                self._heading = "" if self._in_cell else "#" * int(tag[1])
            case _ if tag in _BLOCKS:
                self._end_block()
            case _:
                pass

    def _close_block(self, tag: str) -> None:
        match tag:
            case "ul" | "ol" | "blockquote":
                self._end_block()
                self._close_container(tag)
            case "li":
                self._end_block()
                self._close_item()
            case "table" if self._tables:
                self._end_table()
            case "tr" | "td" | "th" if self._tables:
                self._end_cell()
            case _ if tag in _BLOCKS or _HEADING.fullmatch(tag):
                self._end_block()
            case _:
                pass

    def _end_block(self) -> None:
        """Write the words since the last block; in a cell they go on."""
        if self._in_cell:
            self._pieces.append(" ")
            return
        words, heading = self._words(), self._heading
        self._heading = ""
        if not words:
            return
        if heading:
            self._is_parted = True
            words = f"{heading} {' '.join(words.split())}"
        self._write(words)

    def _write(self, block: str) -> None:
        """Put a block below the others, behind the marks of what it stands in."""
        self._written += 1
        shared = self._shared()
        begins = any(each.marker and not each.is_begun for each in self._containers)
        follows = any(each.tag in {"ul", "ol"} for each in shared)
        if self._lines and not (begins and follows):
            self._lines.append("".join(each.indent for each in shared).rstrip())
        first = "".join(
            each.marker if each.marker and not each.is_begun else each.indent
            for each in self._containers
        )
        rest = "".join(each.indent for each in self._containers)
        for each in self._containers:
            each.is_begun = True
        lead, *more = block.split("\n")
        self._lines.append(first + lead)
        self._lines += [(rest + line).rstrip() for line in more]
        self._last = tuple(self._containers)

    def _shared(self) -> list[_Container]:
        """What the last block stood in and the next one does too."""
        pairs = zip(self._containers, self._last, strict=False)
        return [here for here, there in takewhile(lambda pair: pair[0] is pair[1], pairs)]

    # -- lists and quotes ----------------------------------------------------------------------

    def _open_container(self, tag: str, start: str) -> None:
        if len(self._containers) >= _DEEPEST or self._in_cell:
            self._beyond[tag] = self._beyond.get(tag, 0) + 1
            return
        number = None
        if tag == "ol":
            number = int(start) if start.isdecimal() and len(start) < _LONG_NUMBER else 1
        self._is_parted = self._is_parted or tag == "blockquote"
        self._containers.append(_Container(tag, number))

    def _close_container(self, tag: str) -> None:
        if self._beyond.get(tag):
            self._beyond[tag] -= 1
            return
        for place in range(len(self._containers) - 1, -1, -1):
            if self._containers[place].tag == tag:
                del self._containers[place:]
                return

    def _open_item(self) -> None:
        self._close_item()
        if self._in_cell or len(self._containers) >= _DEEPEST or any(self._beyond.values()):
            return
        around = self._containers[-1] if self._containers else None
        if around is None or around.tag not in {"ul", "ol"}:
            return
        self._is_parted = True
        marker = "- "
        if around.number is not None:
            marker, around.number = f"{around.number}. ", around.number + 1
        self._containers.append(_Container("li", None, marker))

    def _close_item(self) -> None:
        """End an item that was not ended, but none around the list that is open."""
        if self._containers and self._containers[-1].tag == "li":
            self._containers.pop()

    # -- code ----------------------------------------------------------------------------------

    def _inside_code(self, tag: str, given: dict[str, str]) -> None:
        assert self._code is not None  # noqa: S101 - who calls has looked
        if tag == "br" or (tag in _BLOCKS and self._code and not self._code[-1].endswith("\n")):
            self._code.append("\n")
        elif tag == "code":
            self._language = self._language or _language(given)

    def _end_code(self) -> None:
        if self._code is None:
            return
        code, self._code = "".join(self._code).replace("\r\n", "\n").strip("\n"), None
        if not code.strip():
            return
        if self._in_cell:
            self._pieces.append(_SPACE.sub(" ", code))
            return
        self._has_code = True
        longest = max(map(len, re.findall(r"`{3,}", code)), default=2)
        fence = "`" * (longest + 1)
        self._write(f"{fence}{self._language}\n{code}\n{fence}")

    # -- tables --------------------------------------------------------------------------------

    def _open_table(self) -> None:
        """Begin a table; one that holds another is there for the layout, and no table."""
        if self._tables and not self._tables[-1].is_layout:
            self._end_cell()
            self._spread(self._tables[-1])
        self._end_block()
        self._tables.append(_Table([]))

    def _end_cell(self) -> None:
        if not self._in_cell:
            self._end_block()
            return
        self._in_cell = False
        shown = self._tables[-1]
        if not shown.rows:
            shown.rows.append([])
        shown.rows[-1].append(" ".join(self._words().split()))

    def _end_table(self) -> None:
        self._end_cell()
        shown = self._tables.pop()
        rows = [row for row in shown.rows if any(row)]
        width, cells = max(map(len, rows), default=0), sum(map(len, rows))
        if width < _COLUMNS or width * len(rows) > _SPARSE * cells:
            self._spread(shown)
            return
        self._is_rich = True
        self._write(table(rows))

    def _spread(self, shown: _Table) -> None:
        """Write the cells of what is no table as blocks."""
        rows, shown.rows, shown.is_layout = shown.rows, [], True
        for cell in (cell for row in rows for cell in row if cell):
            self._write(cell)

    # -- words ---------------------------------------------------------------------------------

    def _open_mark(self, tag: str, given: dict[str, str]) -> None:
        if len(self._marks) >= _INLINE:
            return
        kept = ""
        if tag == "a":
            kept = _address(given.get("href", ""))
        elif tag == "b" and _LIGHT.search(given.get("style", "")):
            return  # one editor puts it around everything
        self._marks.append((tag, kept, len(self._pieces)))

    def _close_mark(self, tag: str) -> None:
        for place in range(len(self._marks) - 1, -1, -1):
            if self._marks[place][0] == tag:
                _, address, start = self._marks[place]
                del self._marks[place:]
                inner = "".join(self._pieces[start:])
                self._pieces[start:] = [self._marked(tag, address, inner)]
                return

    def _marked(self, tag: str, address: str, inner: str) -> str:
        """Words with their mark, which stands close to them."""
        words = inner.strip()
        if not words:
            return inner
        before = inner[: len(inner) - len(inner.lstrip())]
        after = inner[len(inner.rstrip()) :]
        mark = _MARKS[tag]
        if tag == "a":
            if not address or "\n" in words:
                return inner
            if address.rstrip("/") == words.rstrip("/"):
                return inner
            self._is_rich = True
            words = f"[{words}]({address})"
        elif mark == "`":
            self._has_code = True
            longest = max(map(len, re.findall("`+", words)), default=0)
            mark = "`" * (longest + 1)
            space = " " if longest else ""
            words = f"{mark}{space}{words}{space}{mark}"
        elif "\n" in words or words.startswith(mark):
            return inner
        else:
            words = f"{mark}{words}{mark}"
        return f"{before}{words}{after}"

    def _words(self) -> str:
        """The words that wait; what was not closed has no mark."""
        joined = "".join(self._pieces)
        self._pieces, self._marks = [], []
        lines = (" ".join(line.split(" ")).strip() for line in joined.split("\n"))
        return _BREAKS.sub("\n", _MANY.sub(" ", "\n".join(lines))).strip("\n")


def _language(given: dict[str, str]) -> str:
    found = _LANGUAGE.search(given.get("class", "").lower())
    return found[1] if found is not None else ""


def _address(text: str) -> str:
    """An address of a page or a mailbox as a link in Markdown takes it; else nothing."""
    text = "".join(text.split())
    try:
        scheme = urlsplit(text).scheme
    except ValueError:
        return ""
    if scheme not in {"http", "https", "mailto"} or len(text) > _LONGEST_ADDRESS:
        return ""
    return text.translate(_IN_LINKS)


_COLUMNS: Final = 2
_LONG_NUMBER: Final = 9
_LONGEST_ADDRESS: Final = 2_000
_MANY: Final = re.compile(r" {2,}")
_BREAKS: Final = re.compile(r"\n{2,}")
_IN_LINKS: Final = {ord("("): "%28", ord(")"): "%29", ord("<"): "%3C", ord(">"): "%3E"}
