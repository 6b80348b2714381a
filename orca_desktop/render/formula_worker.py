"""Draws formulas in a process of its own, so that one that takes too long can be killed.

Reads one JSON object a line, ``{"id", "source", "display", "size"}``, and answers each with
``{"id", "svg", "rooms"}`` or ``{"id", "error"}``. A room is ``[number, x, y, width, height]`` of a
phrase, in pixels, ``y`` downwards from the base line. It is started only when there is a formula to
draw, as ``python -m orca_desktop --draw-formulas``.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from typing import Any, Final, TextIO

from orca_desktop.render import letters, picture, tex

ARGUMENT: Final = "--draw-formulas"
"""What the program is started with to become the drawing process."""

LONGEST: Final = 3_000
_TAG = re.compile(r"<\s*/?\s*([A-Za-z][\w:-]*)([^<>]*)>")
_HARMLESS: Final = frozenset({"svg", "g", "path", "rect", "line", "polyline", "polygon"})
_VIEW_BOX = re.compile(r'viewBox="(-?[\d.e+-]+) (-?[\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)"')


def draw(source: str, size: float, *, display: bool) -> tuple[str, picture.Rooms]:
    """The formula as SVG in black, with the rooms of its phrases.

    Raises ``tex.Undrawable`` or ``ValueError`` if it would not be drawn as it is written.
    """
    import mathra  # noqa: PLC0415 - needed only here

    made = mathra.render(source, display=display, strict=True)
    missing = letters.dropped(source, " ".join(_said(made["tree"])))
    if missing or made["warnings"]:
        raise tex.Undrawable(f"not drawn: {missing or made['warnings']}")
    drawn = picture.read(made["svg"])
    picture.set_bars_right(drawn, letters.bars(source))
    if drawn.is_empty:
        raise tex.Undrawable("an empty picture")
    return drawn.svg(size), drawn.rooms_in_pixels(size)


def _said(tree: object) -> Iterator[str]:
    """The characters that the library has read, wherever they stand in its tree of meaning."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, list):
        for each in tree:
            yield from _said(each)
    elif isinstance(tree, dict):
        for name, value in tree.items():
            if name not in {"type", "class"}:
                yield from _said(value)


def measures(svg: str) -> tuple[float, float, float] | None:
    """Width, height above and depth below the base line; ``None`` if the drawing is not sound.

    Only shapes may be in it: no picture, no link, no text, no style.
    """
    box = _VIEW_BOX.search(svg)
    if box is None or not svg.startswith("<svg") or "&" in svg or "<!" in svg or "<?" in svg:
        return None
    for tag, attributes in _TAG.findall(svg):
        if tag not in _HARMLESS or re.search(r"href\s*=|url\s*\(|style\s*=", attributes):
            return None
    try:
        _, top, width, height = (float(box[at]) for at in range(1, 5))
    except ValueError:
        return None
    if not (0 < width < 20_000 and 0 < height < 20_000):
        return None
    return width, -top, top + height


def answer(line: str) -> dict[str, Any]:
    """The answer to one line of the input."""
    asked = json.loads(line)
    try:
        source = str(asked["source"])[: 4 * LONGEST]
        svg, rooms = draw(source, float(asked["size"]), display=bool(asked["display"]))
    except Exception as problem:  # noqa: BLE001 - whatever it is, the source is shown then
        return {"id": asked.get("id"), "error": f"{type(problem).__name__}: {problem}"}
    return {"id": asked["id"], "svg": svg, "rooms": rooms}


def main(lines: TextIO = sys.stdin, out: TextIO = sys.stdout) -> int:
    """Answer line after line until the input ends."""
    for line in lines:
        out.write(json.dumps(answer(line)) + "\n")
        out.flush()
    return 0
