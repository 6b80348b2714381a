"""Brings HTML into a form in which a specification's example and our reading can be compared.

What differs for everybody on purpose is levelled: line breaks inside a paragraph, paragraphs
inside list items, titles of links, pictures (here their label), the escaping of addresses.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from orca_desktop.render import html, markdown
from orca_desktop.render.sanitize import address

FOLDER = Path(__file__).parent
BLOCKS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "hr",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "dl",
        "dt",
        "dd",
        "div",
    ]
)


@dataclass(frozen=True)
class Example:
    number: int
    section: str
    markdown: str
    html: str


def examples(name: str) -> list[Example]:
    return [Example(**each) for each in json.loads((FOLDER / f"{name}.json").read_text("utf-8"))]


def ours(text: str) -> str:
    return html.of(markdown.document(text).blocks)


def level(text: str) -> tuple[str, ...]:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.result()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.pre = 0
        self.items = 0
        self.hrefs: list[str] = []
        self.looks: list[str] = []
        self.plain: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "img":
            self._text(f"[{given.get('alt') or ''}]")
        elif tag == "br":
            self._text("\n")
        elif tag == "a":
            href = unquote(given.get("href") or "")
            # An address that may not be opened stands in brackets after its label.
            self.hrefs.append("" if address(href) else href)
            if address(href):
                href = href.replace("http://www.", "https://www.")
                self._open(f"<a {href}>")
        elif tag == "p":
            if not self.items:
                self._open("<p>", block=True)
            else:
                self._text("\n", edge=True)
        elif tag == "code" and self.pre:
            self.parts.append(f"<code {given.get('class') or ''}>")
        elif tag == "input":
            self._text("☑ " if "checked" in given else "☐ ")
        elif tag in {"em", "strong", "del", "code"} and not self.pre:
            self.looks.append(tag)
        else:
            self.pre += tag == "pre"
            self.items += tag == "li"
            extra = f" {given['start']}" if given.get("start") else ""
            extra += f" {given['align']}" if given.get("align") else ""
            self._open(f"<{tag}{extra}>", block=tag in BLOCKS)

    def handle_endtag(self, tag: str) -> None:
        if tag in {"hr", "br", "img", "input"}:
            return
        if tag == "a" and self.hrefs and (refused := self.hrefs.pop()):
            self._text(f" ({refused})")
            return
        if tag == "p" and self.items:
            self._text("\n", edge=True)
            return
        if tag in self.looks and not self.pre:
            self.looks.remove(tag)
            return
        self.pre -= tag == "pre"
        self.items -= tag == "li"
        self._open(f"</{tag}>", block=tag in BLOCKS)

    def handle_data(self, data: str) -> None:
        self._text(data)

    def _open(self, mark: str, *, block: bool = False) -> None:
        if block:
            self._trim()
        self.parts.append(mark)

    def _trim(self) -> None:
        if self.parts and not self.parts[-1].startswith("<") and not self.pre:
            self.parts[-1] = self.parts[-1].rstrip()

    def _text(self, data: str, *, edge: bool = False) -> None:
        if not self.pre:
            data = re.sub(r"\s+", " ", data)
            last = self.parts[-1] if self.parts else ""
            opened = re.match(r"</?(\w+)", last)
            if not last or (opened is not None and opened[1] in BLOCKS):
                data = data.lstrip()
            if last.endswith(" ") and not last.startswith("<"):
                data = data.lstrip()
        if not data:
            return
        # Emphasis in emphasis looks the same in whatever order the tags stand.
        look = "".join(sorted({each[0] for each in self.looks}))
        if look and not self.pre and data.strip():
            data = "".join(f"{char}\u0332{look}" if not char.isspace() else char for char in data)
        if self.parts and not self.parts[-1].startswith("<"):
            self.parts[-1] += data
        else:
            self.parts.append(data)

    def result(self) -> tuple[str, ...]:
        self._trim()
        text = "".join(self.parts)
        text = re.sub(r"\s*(</?(?:ul|ol|li|blockquote|pre|hr|table|h\d)[ >])", r"\1", text)
        return tuple(re.sub(r"(</?(?:ul|ol|li|blockquote|hr|h\d)[^>]*>) ", r"\1", text).split("\n"))
