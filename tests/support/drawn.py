"""What a widget draws by hand, as a list of words and shapes with their colours.

Qt writes it as SVG, so that nothing depends on how the letters of a font are filled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from orca_desktop.ui.theme.appearance import Theme, load

_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


@dataclass(frozen=True)
class Drawn:
    """One thing: ``words`` or, with none, a shape; ``box`` is empty for words and pictures.

    ``fill`` and ``line`` are tokens of the theme, or the colour itself, or ``none``.
    """

    words: str
    fill: str
    line: str
    width: float
    box: QRectF
    is_bold: bool = False
    size: float = 0.0
    """Of the letters of words, in pixels."""

    def __str__(self) -> str:
        told = f"{self.words!r} {self.fill}" if self.words else f"shape {self.fill}/{self.line}"
        return f"{told} bold" if self.is_bold else told


def drawn(widget: QWidget, theme: Theme | None = None) -> list[Drawn]:
    """What ``widget`` itself draws, without what is inside it, in the order of drawing."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(kept)
    made.setSize(widget.size())
    made.setViewBox(widget.rect())
    painter = QPainter(made)
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    names: dict[str, str] = {}
    for name, value in (theme or load("light")).colors().items():
        names.setdefault(value.upper(), name)
    found = _read(ET.fromstring(bytes(kept.data().data())), names)  # noqa: S314 - Qt's own
    return [each for each in found if each.words or (each.fill, each.line) != ("none", "none")]


def _read(root: ET.Element, names: dict[str, str]) -> Iterator[Drawn]:
    for group in root.iter("{http://www.w3.org/2000/svg}g"):
        moved = [float(each) for each in _NUMBER.findall(group.get("transform", ""))]
        dx, dy = (moved[4], moved[5]) if len(moved) == 6 else (0.0, 0.0)

        for each in group:
            kind = each.tag.rpartition("}")[2]
            if kind == "g":
                continue
            told = {**group.attrib, **each.attrib}
            words = "".join(each.itertext()).strip() if kind == "text" else ""
            yield Drawn(
                words or ("(picture)" if kind == "image" else ""),
                _color(told, "fill", names),
                _color(told, "stroke", names),
                float(told.get("stroke-width", "0")),
                _box(each).translated(dx, dy),
                is_bold=bool(words) and int(told.get("font-weight", "400")) >= 600,
                size=float(told.get("font-size", "0")) if words else 0.0,
            )


def _color(told: dict[str, str], kind: str, names: dict[str, str]) -> str:
    value = told.get(kind, "none")
    shown = float(told.get(f"{kind}-opacity", "1")) * float(told.get("opacity", "1"))
    if value == "none" or not shown:
        return "none"
    name = names.get(value.upper(), value)
    return name if shown >= 1 else f"pale {name}"


def _box(shape: ET.Element) -> QRectF:
    if (across := shape.get("rx") or shape.get("r")) is not None and shape.get("cx"):
        x, y, half = float(shape.get("cx", "0")), float(shape.get("cy", "0")), float(across)
        high = float(shape.get("ry") or across)
        return QRectF(x - half, y - high, 2 * half, 2 * high)
    place = shape.get("d") or shape.get("points")
    if place is None:
        x, y, width, height = (
            float(shape.get(name, "0")) for name in ("x", "y", "width", "height")
        )
        return QRectF(x, y, width, height)
    numbers = [float(each) for each in _NUMBER.findall(place)]
    xs, ys = numbers[::2], numbers[1::2]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def sketch(widget: QWidget, theme: Theme | None = None) -> str:
    """The same as lines of text, without places: they hang on the font of the system."""
    return "\n".join(str(each) for each in drawn(widget, theme))


def shapes(widget: QWidget, fill: str, line: str = "none") -> list[QRectF]:
    """Where the shapes of these colours are, in the order of drawing."""
    return [
        each.box
        for each in drawn(widget)
        if not each.words and (each.fill, each.line) == (fill, line)
    ]
