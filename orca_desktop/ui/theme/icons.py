"""The program's own icons: drawings in one colour, recoloured and drawn sharp for each screen."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from orca_desktop import resources

_APPLICATION_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256)


def application() -> QIcon:
    """The program's own mark, which has colours of its own; in each size a desktop asks for."""
    result = QIcon()
    for size in _APPLICATION_SIZES:
        result.addPixmap(pixmap("app", "", size))
    return result


def icon(name: str, color: str, faint: str, size: int = 20, ratio: float = 1.0) -> QIcon:
    """The icon of that name in a colour, and in the ``faint`` one while its button is disabled.

    ``size`` is in device-independent pixels, ``ratio`` is that of the screen.
    """
    result = QIcon()
    result.addPixmap(pixmap(name, color, size, ratio), QIcon.Mode.Normal)
    result.addPixmap(pixmap(name, faint, size, ratio), QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=512)
def pixmap(name: str, color: str, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """One icon drawn at exactly the pixels it will be shown with."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - loaded with the first icon only

    drawing = _source(name).replace("currentColor", color)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resources.text("icons", f"{name}.svg")
