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
    said = "".join(root.itertext())
    return None if letters.dropped(written, said) else made


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
