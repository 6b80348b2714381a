"""What is pasted or dropped, as far as it is no plain text: files, pictures, pieces of pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

_PICTURES: Final = ("image/png", "image/jpeg", "image/webp", "image/gif")
_FAST: Final = 10
"""Of 100: a PNG that is packed a little, which takes a tenth of the time of the smallest."""

_ADDRESS: Final = re.compile(r"\s*(?:https?|mailto):\S+\s*")


@dataclass(frozen=True, slots=True)
class Brought:
    """Paths of files, and contents of pictures; one of both is empty."""

    paths: tuple[Path, ...] = ()
    pictures: tuple[bytes, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is neither."""
        return not self.paths and not self.pictures


@dataclass(frozen=True, slots=True)
class PastedPage:
    """A large piece of a page whose plain text was pasted, until it is known what else it says.

    ``start`` and ``end`` are where the text stands, ``revision`` that of the document with it.
    """

    html: str
    text: str
    start: int
    end: int
    revision: int


def brought_by(source: QMimeData) -> Brought:
    """The files and pictures in it; nothing if it is rather a text.

    Programs that copy text put a picture of it beside it; programs that copy a picture put a piece
    of HTML beside it, but no text.
    """
    paths = tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    if paths:
        return Brought(paths)
    if source.hasText() and source.text().strip():
        return Brought()
    for kind in _PICTURES:
        if source.hasFormat(kind) and (content := bytes(source.data(kind).data())):
            return Brought(pictures=(content,))
    if source.hasImage():
        picture = source.imageData()
        if isinstance(picture, QImage) and not picture.isNull():
            return Brought(pictures=(_png(picture),))
    return Brought()


def is_brought_by(source: QMimeData) -> bool:
    """Whether there are files or pictures in it, told without asking for any content."""
    if any(url.isLocalFile() for url in source.urls()):
        return True
    has_picture = source.hasImage() or any(source.hasFormat(kind) for kind in _PICTURES)
    return has_picture and not source.hasText()


def page_of(source: QMimeData) -> str:
    """The HTML in it that may say more than its text; nothing if that is an address.

    Browsers put the words of a link beside its address.
    """
    if not source.hasHtml() or _ADDRESS.fullmatch(source.text()):
        return ""
    return source.html()


def _png(picture: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setCompression(_FAST)
    writer.write(picture)
    return bytes(content.data())
