"""A drawn formula as shapes: taken out of the library's SVG, and written as an SVG of our own.

Nothing is passed on: every shape is read and written anew, so that nothing but shapes can be in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final
from xml.etree import ElementTree as ET

from orca_desktop.render import tex

_SVG: Final = "{http://www.w3.org/2000/svg}"
_TOLD: Final = frozenset({"title", "metadata", "style", "text"})
_VIEW_BOX = re.compile(r'viewBox="(-?[\d.e+-]+) (-?[\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)"')
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_COLOR = re.compile(r"#[0-9a-fA-F]{3,8}|[a-z]+")
_TURN = re.compile(r"[a-z0-9(),.\s-]+")
UNITS: Final = 1_000.0
_AXIS: Final = 258.0
"""The height over the base line on which arrays are centred, in thousandths of an em."""
_RULE: Final = 40.0
"""How thick the rules of arrays are."""

Rooms = list[tuple[int, float, float, float, float]]
"""Number, x, y, width and height of the room of each phrase."""


@dataclass(slots=True)
class Rect:
    """A rule, or a coloured ground."""

    x: float
    y: float
    width: float
    height: float
    fill: str


@dataclass(slots=True)
class Picture:
    """A formula as shapes, in thousandths of an em with ``y`` upwards."""

    box: tuple[float, float, float, float]
    rects: list[Rect] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)
    rooms: Rooms = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be seen."""
        return not (self.rects or self.shapes or self.rooms)

    def rooms_in_pixels(self, size: float) -> Rooms:
        """The rooms of the phrases, with ``y`` downwards from the base line."""
        scale = size / UNITS
        return [
            (number, x * scale, -(y + height) * scale, width * scale, height * scale)
            for number, x, y, width, height in self.rooms
        ]

    def svg(self, size: float) -> str:
        """The picture as SVG in pixels; what has no colour of its own is ``black``."""
        scale = size / UNITS
        left, top, width, height = (value * scale for value in self.box)
        rects = [
            f'<rect x="{each.x}" y="{each.y}" width="{each.width}" height="{each.height}"'
            f' fill="{each.fill}"/>'
            for each in self.rects
        ]
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.3f}" height="{height:.3f}"'
            f' viewBox="{left:.3f} {top:.3f} {width:.3f} {height:.3f}">'
            f'<g fill="black" transform="scale({scale:.6f},{-scale:.6f})">'
            f"{''.join(rects)}{''.join(self.shapes)}</g></svg>"
        )


def read(svg: str) -> Picture:
    """The shapes of the library's own SVG; ``tex.Undrawable`` for anything that is not one."""
    found = _VIEW_BOX.search(svg)
    if "<!" in svg or "<?" in svg or found is None:
        raise tex.Undrawable("not a picture of the usual form")
    root = ET.fromstring(svg)  # noqa: S314 - made here, without declarations
    left, top, width, height = (float(found[at]) for at in range(1, 5))
    reader = _Reader(Picture((left, top, width, height)))
    for element in root:
        tag = element.tag.removeprefix(_SVG)
        if tag == "defs":
            reader.glyphs |= {path.get("id", ""): path.get("d", "") for path in element}
        elif tag == "g" and element.get("transform") == "scale(1,-1)":
            reader.group(element, "")
        elif tag not in _TOLD:
            raise tex.Undrawable(f"<{tag}> in a picture")
    return reader.picture


class _Reader:
    """Puts the shapes of groups into a picture."""

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self.glyphs: dict[str, str] = {}
        self._kinds: dict[str, Callable[[ET.Element, str], None]] = {
            "g": self._inner_group,
            "use": self._glyph,
            "rect": self._rect,
            "line": self._line,
            "path": self._path,
        }

    def group(self, element: ET.Element, fill: str) -> None:
        for child in element:
            tag = child.tag.removeprefix(_SVG)
            read = self._kinds.get(tag)
            if read is None:
                raise tex.Undrawable(f"<{tag}> in a picture")
            read(child, _color(child, "fill") or fill)

    def _inner_group(self, element: ET.Element, fill: str) -> None:
        if not set(element.keys()) <= {"fill", "stroke"}:
            raise tex.Undrawable("a picture with another frame")
        self.group(element, fill)

    def _glyph(self, element: ET.Element, fill: str) -> None:
        path = _data(self.glyphs[element.get("href", "").removeprefix("#")])
        move = f"translate({_number(element, 'x')},{_number(element, 'y')})"
        turn = element.get("transform", "")
        if turn and _TURN.fullmatch(turn) is None:
            raise tex.Undrawable("a picture with another frame")
        shape = f'<path d="{path}" transform="{move}"{_filled(fill)}/>'
        self.picture.shapes.append(f'<g transform="{turn}">{shape}</g>' if turn else shape)

    def _rect(self, element: ET.Element, fill: str) -> None:
        x, y, width, height = (_number(element, at) for at in ("x", "y", "width", "height"))
        number = tex.number_of(fill)
        if number is None:
            self.picture.rects.append(Rect(x, y, width, height, fill or "black"))
        else:
            self.picture.rooms.append((number, x, y, width, height))

    def _line(self, element: ET.Element, fill: str) -> None:
        ends = " ".join(f'{at}="{_number(element, at)}"' for at in ("x1", "y1", "x2", "y2"))
        color = _color(element, "stroke") or fill or "black"
        cap = ' stroke-linecap="round"' if element.get("stroke-linecap") == "round" else ""
        width = _number(element, "stroke-width")
        self.picture.shapes.append(f'<line {ends} stroke="{color}" stroke-width="{width}"{cap}/>')

    def _path(self, element: ET.Element, fill: str) -> None:
        if not set(element.keys()) <= {"d", "fill"}:
            raise tex.Undrawable("a picture with another frame")
        self.picture.shapes.append(f'<path d="{_data(element.get("d", ""))}"{_filled(fill)}/>')


def _filled(color: str) -> str:
    return f' fill="{color}"' if color else ""


def _number(element: ET.Element, name: str) -> float:
    text = element.get(name, "0")
    if _NUMBER.fullmatch(text) is None:
        raise tex.Undrawable(f"{name} of a shape")
    return float(text)


def _color(element: ET.Element, name: str) -> str:
    color = element.get(name, "")
    if color in {"", "currentColor", "none"}:
        return ""
    if _COLOR.fullmatch(color) is None:
        raise tex.Undrawable("a colour of a shape")
    return color


def _data(data: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9 .,-]*", data) is None:
        raise tex.Undrawable("the path of a shape")
    return data


def set_bars_right(picture: Picture, wanted: int) -> None:
    """Put the upright rules of arrays where the array is.

    The library draws each as one piece a row, on the right column, but counts the rows twice and
    forgets that the array stands around the axis. The pieces tell where the array's base line is.
    """
    if not wanted:
        return
    rules = [chain for chain in _chains(picture.rects) if len(chain) > 1]
    if len(rules) != wanted:
        raise tex.Undrawable("upright rules of an array")
    for chain in rules:
        height = sum(piece.height for piece in chain)
        axis = _AXIS * chain[0].width / _RULE
        y = chain[0].y + chain[0].height + axis + height / 2
        for piece in chain:
            y -= piece.height
            piece.y = y
    _, top, _, height = picture.box
    if any(not -top - height - 1 <= rect.y <= 1 - top - rect.height for rect in picture.rects):
        raise tex.Undrawable("rules outside of the picture")


def _chains(rects: list[Rect]) -> list[list[Rect]]:
    """Neighbouring pieces of one rule together."""
    chains = [rects[:1]]
    for before, rect in pairwise(rects):
        same = (rect.x, rect.width) == (before.x, before.width)
        if same and abs(rect.y + rect.height - (before.y - before.height)) < 1:
            chains[-1].append(rect)
        else:
            chains.append([rect])
    return chains
