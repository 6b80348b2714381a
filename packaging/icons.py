"""The program's mark as pictures, in the forms and sizes that systems ask for."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

MAC_SIZES: Final = (16, 32, 64, 128, 256, 512, 1024)
WINDOWS_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def png(mark: Path, size: int) -> bytes:
    """The mark, a square of so many pixels, as PNG without a time."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt  # noqa: PLC0415 - slow, and not always needed
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(mark)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs ask for bytes here, which the library itself refuses.
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ValueError(f"{mark.name} cannot be drawn")
    return bytes(buffer.data().data())


def ico(mark: Path) -> bytes:
    """The mark for Windows, all sizes in one file."""
    return _together(mark, WINDOWS_SIZES, "ICO")


def icns(mark: Path) -> bytes:
    """The mark for macOS, all sizes in one file."""
    return _together(mark, MAC_SIZES, "ICNS")


def _together(mark: Path, sizes: tuple[int, ...], form: str) -> bytes:
    from PIL import Image  # noqa: PLC0415 - only where such files are made

    pictures = [Image.open(io.BytesIO(png(mark, size))) for size in sizes]
    content = io.BytesIO()
    largest = pictures[-1]
    if form == "ICO":
        largest.save(content, form, sizes=[(size, size) for size in sizes], append_images=pictures)
    else:
        largest.save(content, form, append_images=pictures[:-1])
    return content.getvalue()
