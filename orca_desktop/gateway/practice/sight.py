"""What the practice gateway sees of pictures and reads of files, so that their way can be tried.

Of a picture it tells the size and the colour that its pixels come to together; of a text its first
line, and of a tool's result; of a PDF its first line and how many pages it seems to have. What
needs a library is looked at by ``Eyes``, which are handed in; without any only a small PNG has a
colour. None of it leaves this computer.
"""

from __future__ import annotations

import base64
import binascii
import itertools
import re
import struct
import zlib
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_MOST_PIXELS: Final = 12_000
"""Of a picture whose colours are looked at; in Python each takes a few microseconds."""
_CHANNELS: Final = {0: 1, 2: 3, 4: 2, 6: 4}
_FRAMES: Final = frozenset({*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC)})
_LINE: Final = 120
_PAGE: Final = re.compile(rb"/Type\s*/Page(?![a-zA-Z])")
_COLORS: Final = {
    "black": (0, 0, 0),
    "white": (255, 255, 255),
    "grey": (128, 128, 128),
    "red": (220, 40, 40),
    "orange": (240, 140, 30),
    "yellow": (240, 220, 60),
    "green": (50, 160, 70),
    "blue": (40, 90, 210),
    "light blue": (130, 190, 240),
    "purple": (130, 60, 170),
    "pink": (240, 150, 190),
    "brown": (130, 85, 50),
}
_BANDS: Final = ("light blue", "blue", "green", "yellow")

_MOST_LOOKED_AT: Final = 4
"""Of the pictures and PDF of a question; each takes a part of a second."""

Block = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """What eyes make of a picture or PDF: a small PNG of it or of its first page, and its words."""

    small: bytes
    words: str = ""


Eyes = Callable[[bytes], Awaitable[Seen | None]]
"""Looks at the content of a picture or PDF; none if it cannot be made out."""


async def no_eyes(_: bytes) -> Seen | None:
    """Make nothing out."""
    return None


async def looked_at(blocks: Sequence[Block], eyes: Eyes) -> dict[int, Seen]:
    """What is seen of the first pictures and PDF among blocks, by their places."""
    found: dict[int, Seen] = {}
    places = (place for place, block in enumerate(blocks) if _is_looked_at(block))
    for place in itertools.islice(places, _MOST_LOOKED_AT):
        seen = await eyes(_decoded(blocks[place]["source"]))
        if seen is not None:
            found[place] = seen
    return found


def _is_looked_at(block: Block) -> bool:
    source = block.get("source")
    is_encoded = isinstance(source, dict) and source.get("type") == "base64"
    return is_encoded and block.get("type") in {"image", "document"}


def drawn(width: int = 320, height: int = 200) -> Block:
    """A picture that was made up here: bands of colour, as a block of an answer."""
    rows = b"".join(
        b"\0" + bytes(_COLORS[_BANDS[row * len(_BANDS) // height]]) * width for row in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    content = _PNG + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    data = base64.b64encode(content).decode()
    return {
        "type": "image",
        "source": {"type": "base64", "media_type": "image/png", "data": data},
    }


def cited(blocks: Sequence[Block]) -> list[tuple[str, dict[str, Any]]]:
    """Of the documents that ask for citations, a sentence on each with what it cites."""
    found = []
    documents = [block for block in blocks if block.get("type") == "document"]
    for index, block in enumerate(documents):
        source, asks = block.get("source"), block.get("citations")
        if not isinstance(source, dict) or not isinstance(asks, dict) or not asks.get("enabled"):
            continue
        about = {"document_index": index, "document_title": block.get("title")}
        if source.get("type") == "text":
            text = str(source.get("data", ""))
            line = next((each.strip() for each in text.splitlines() if each.strip()), "")
            start = text.find(line)
            place = {"start_char_index": start, "end_char_index": start + len(line)}
            citation = {"type": "char_location", "cited_text": line, **about, **place}
        else:
            line = ""
            place = {"start_page_number": 1, "end_page_number": 2}
            citation = {"type": "page_location", "cited_text": line, **about, **place}
        found.append((f"This is how {_name(block)} begins.", citation))
    return found


def told(blocks: Sequence[Block], seen: Mapping[int, Seen] = MappingProxyType({})) -> str:
    """What is seen of the blocks of a question, a sentence for each; nothing without any.

    ``seen`` is what was looked at, by the places of the blocks.
    """
    return " ".join(_sentences(blocks, seen))


def _sentences(blocks: Sequence[Block], seen: Mapping[int, Seen]) -> Iterator[str]:
    for place, block in enumerate(blocks):
        if block.get("type") == "tool_result":
            yield _of_result(block)
        source = block.get("source")
        if not isinstance(source, dict):
            continue
        match block.get("type"), source.get("type"):
            case "image", "base64":
                yield _of_picture(_decoded(source), seen.get(place))
            case "document", "text":
                yield _of_text(_name(block), str(source.get("data", "")))
            case "document", "base64":
                yield _of_pdf(_name(block), _decoded(source), seen.get(place))
            case _:
                continue


def _of_result(block: Block) -> str:
    content = block.get("content")
    if isinstance(content, list):
        content = " ".join(str(each.get("text", "")) for each in content if isinstance(each, dict))
    said = _line(str(content))
    return f"The tool failed: “{said}”." if block.get("is_error") else f"The tool says: “{said}”."


def _line(text: str) -> str:
    line = next((each.strip() for each in text.splitlines() if each.strip()), "")
    return line if len(line) <= _LINE else f"{line[:_LINE]}…"


def _name(block: Block) -> str:
    title = block.get("title")
    return f"“{title}”" if isinstance(title, str) and title else "the file"


def _decoded(source: Block) -> bytes:
    try:
        return base64.b64decode(str(source.get("data", "")), validate=True)
    except (binascii.Error, ValueError):
        return b""


def _of_text(name: str, text: str) -> str:
    return f"The first line of {name} is: “{_line(text)}”."


def _of_pdf(name: str, content: bytes, seen: Seen | None) -> str:
    count = len(_PAGE.findall(content))
    pages = f"{count} pages" if count > 1 else "one page"
    told = f"In {name} I count {pages} of PDF." if count else f"I was given {name}, a PDF."
    line = _line(seen.words) if seen is not None else ""
    return f"{told} Its first line is: “{line}”." if line else told


def _of_picture(content: bytes, seen: Seen | None) -> str:
    size = measures(content)
    if size is None:
        return "I was given a picture that I cannot make out."
    told = f"I see a picture of {size[0]} by {size[1]} pixels"
    color = _color(content if seen is None else seen.small)
    return f"{told}, mostly {color}." if color else f"{told}."


def measures(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG or GIF in pixels, by its first bytes."""
    try:
        if content.startswith(_PNG):
            return struct.unpack(">II", content[16:24])
        if content.startswith((b"GIF87a", b"GIF89a")):
            return struct.unpack("<HH", content[6:10])
        if content.startswith(b"\xff\xd8"):
            return _of_jpeg(content)
    except struct.error:
        pass
    return None


def _of_jpeg(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        if content[at + 1] in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + struct.unpack(">H", content[at + 2 : at + 4])[0]
    return None


def _color(content: bytes) -> str:
    """The name of what the pixels of a small PNG come to on the whole; nothing for others."""
    size = measures(content)
    if not content.startswith(_PNG) or size is None or size[0] * size[1] > _MOST_PIXELS:
        return ""
    depth, kind, _, _, interlaced = content[24:29]
    channels = _CHANNELS.get(kind)
    if depth != 8 or channels is None or interlaced:
        return ""
    sums = [0, 0, 0]
    try:
        for row in _rows(content, size, channels):
            for each in range(3):
                place = each if channels >= 3 else 0
                sums[each] += sum(row[place::channels])
    except (zlib.error, struct.error, IndexError):
        return ""
    count = max(size[0] * size[1], 1)
    mean = tuple(total / count for total in sums)
    return min(_COLORS, key=lambda name: _distance(_COLORS[name], mean))


def _distance(one: Sequence[float], other: Sequence[float]) -> float:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def _rows(content: bytes, size: tuple[int, int], channels: int) -> Iterator[bytearray]:
    """The rows of a PNG, with what its filters took out (W3C, Portable Network Graphics, 9)."""
    width, height = size[0] * channels, size[1]
    packed, at = b"", 8
    while at + 8 <= len(content):
        length, name = struct.unpack(">I4s", content[at : at + 8])
        if name == b"IDAT":
            packed += content[at + 8 : at + 8 + length]
        at += 12 + length
    raw = zlib.decompressobj().decompress(packed, (width + 1) * height)
    before = bytearray(width)
    for line in range(height):
        start = line * (width + 1)
        row = bytearray(raw[start + 1 : start + 1 + width])
        _unfilter(raw[start], row, before, channels)
        yield row
        before = row


def _unfilter(kind: int, row: bytearray, above: bytearray, step: int) -> None:
    for place in range(len(row)) if kind else ():
        left = row[place - step] if place >= step else 0
        up = above[place]
        corner = above[place - step] if place >= step else 0
        guess = (0, left, up, (left + up) // 2, _paeth(left, up, corner))[kind]
        row[place] = (row[place] + guess) & 0xFF


def _paeth(left: int, up: int, corner: int) -> int:
    wanted = left + up - corner
    return min((left, up, corner), key=lambda each: abs(wanted - each))
