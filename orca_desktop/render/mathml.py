"""Formulas as MathML, for word processors and web pages.

Only what is understood wholly becomes MathML; a formula with anything else in it has none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from xml.etree import ElementTree as ET

from orca_desktop.render import letters, tex

LONGEST: Final = 3_000
_LOW_LINE: Final = "\u0332"
_MACRON: Final = "\u00af"
"""What word processors know as the line over or under something."""
_SPACE: Final = "http://www.w3.org/1998/Math/MathML"
_ELEMENTS: Final = frozenset(
    [
        "math", "menclose", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover", "mpadded",
        "mphantom", "mprescripts", "mroot", "mrow", "mspace", "msqrt", "msub", "msubsup", "msup",
        "mtable", "mtd", "mtext", "mtr", "munder", "munderover",
    ]
)  # fmt: skip
_ATTRIBUTES: Final = frozenset(
    [
        "accent", "accentunder", "columnlines", "display", "displaystyle", "form", "height",
        "linethickness", "lspace", "mathvariant", "maxsize", "minsize", "movablelimits",
        "notation", "rowlines", "rspace", "scriptlevel", "stretchy", "symmetric", "width",
    ]
)  # fmt: skip
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)(\w+);")
_MACROS: Final = {"dotsc": r"\ldots", "dotsb": r"\cdots", "dotsm": r"\cdots", "dotsi": r"\cdots"}
_NAMES: Final = {
    "split": "aligned",
    "align": "align*",
    "gather": "gather*",
    "equation": "equation*",
}
"""Surroundings that number their lines, without numbers: the answer has none on the screen."""


@lru_cache(maxsize=256)
def of(source: str, *, display: bool) -> str | None:
    """A formula as one well-formed ``math`` element; ``None`` if it cannot be told wholly."""
    if len(source) > LONGEST:
        return None
    import math_core  # noqa: PLC0415 - needed only when something is copied

    converter = math_core.LatexToMathML(
        xml_namespace=True, fancy_error=False, macros=_MACROS, allow_unreliable_rendering=True
    )
    try:
        written = _written(source)
        made = converter.convert_with_local_state(written, displaystyle=display)
        made = _ENTITY.sub(_character, made)
        root = ET.fromstring(made)  # noqa: S314 - made here, without declarations
    except (math_core.LatexError, ET.ParseError, tex.Undrawable):
        return None
    shown = "".join(root.itertext())
    if not shown.strip() or letters.dropped(written, shown) or not _is_plain(root):
        return None
    ET.register_namespace("", _SPACE)
    return ET.tostring(root, encoding="unicode")


def _is_plain(root: ET.Element) -> bool:
    """Whether there is nothing but mathematics in it; takes away what is only for browsers."""
    for element in root.iter():
        if element.tag.removeprefix(f"{{{_SPACE}}}") not in _ELEMENTS:
            return False
        if element.tag.endswith("}mtable"):
            _draw_lines(element)
        elif element.text == _LOW_LINE:
            element.text = _MACRON
        for name in set(element.keys()) - _ATTRIBUTES:
            del element.attrib[name]
    return True


def _draw_lines(table: ET.Element) -> None:
    """Say with MathML's own words where an array has rules, not with styles of its cells."""
    rows = [list(row) for row in table]
    columns = [cell for row in rows for cell in enumerate(row)]
    upright = {at for at, cell in columns if _is_ruled(cell, "right")}
    below = {at for at, row in enumerate(rows) for cell in row if _is_ruled(cell, "bottom")}
    below |= {at - 1 for at, row in enumerate(rows) for cell in row if _is_ruled(cell, "top")}
    width = max((len(row) for row in rows), default=0)
    for name, found, count in (("columnlines", upright, width), ("rowlines", below, len(rows))):
        if found and count > 1:
            lines = ("solid" if at in found else "none" for at in range(count - 1))
            table.set(name, " ".join(lines))


def _is_ruled(cell: ET.Element, side: str) -> bool:
    return f"border-{side}" in cell.get("style", "")


def _written(source: str) -> str:
    """The formula in the words that the converter has for it."""
    text = re.sub(r"\\(nonumber|notag)\b", "", tex.spelled(source))
    return re.sub(
        r"\\(begin|end)\s*\{(\w+)\}",
        lambda found: rf"\{found[1]}{{{_NAMES.get(found[2], found[2])}}}",
        text,
    )


def _character(found: re.Match[str]) -> str:
    from html import unescape  # noqa: PLC0415 - one table, seldom needed

    return unescape(found[0])
