"""Draws formulas in a process of its own, because some of them take seconds and must be killable.

Reads one JSON object a line, ``{"id", "source", "display", "size"}``, and answers each with
``{"id", "svg"}`` or ``{"id", "error"}``. It is started only when there is a formula to draw, with
``python -m orca_desktop.render.draughtsman``; a packed program runs ``main`` for ``ARGUMENT``.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any, Final, TextIO

ARGUMENT: Final = "--draw-formulas"
"""What a packed program is called with to become the draughtsman."""
LONGEST: Final = 3_000
_TAG = re.compile(r"<\s*/?\s*([A-Za-z][\w:-]*)([^<>]*)>")
_HARMLESS: Final = frozenset({"svg", "g", "path", "rect", "line", "polyline", "polygon"})
_VIEW_BOX = re.compile(r'viewBox="(-?[\d.e+-]+) (-?[\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)"')


def draw(source: str, size: float, *, display: bool) -> str:
    """The formula as SVG in black; raises whatever the library raises."""
    import ziamath  # noqa: PLC0415 - takes a fifth of a second and is needed only here

    library: Any = ziamath
    library.config.svg2 = False
    return str(library.Latex(source, size=size, inline=not display, color="black").svg())


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
        source = str(asked["source"])[:LONGEST]
        svg = draw(source, float(asked["size"]), display=bool(asked["display"]))
    except Exception as problem:  # noqa: BLE001 - the library raises many kinds; the source is shown then
        return {"id": asked.get("id"), "error": type(problem).__name__}
    return {"id": asked["id"], "svg": svg}


def main(lines: TextIO = sys.stdin, out: TextIO = sys.stdout) -> int:
    """Answer line after line until the input ends."""
    for line in lines:
        out.write(json.dumps(answer(line)) + "\n")
        out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
