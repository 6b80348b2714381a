"""A web page of ours as PDF: on A4, with numbers of pages, no line cut, and long code wrapped."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable
from threading import Event
from typing import Any, Final, TypeVar

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QThreadPool,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

T = TypeVar("T")

_MARGIN_MM = 18
_FOOT_POINTS = 24
_LEAST_POINTS: Final = 7
"""No line is lower than this, and no margin much higher."""
_DOTS = 1200
"""Dots an inch at which letters are placed: with fewer, readers of PDF no longer see which of them
are one line, and what is copied from the file is letters one below the other."""

_LOOK = """
body { color: #000000; } h1 { font-size: 18pt; } h3, h4, h5, h6 { font-size: 11pt; }
pre { white-space: pre-wrap; background: #f4f4f4; font-size: 9pt; } code { font-size: 9pt; }
.who { font-size: 12pt; } .told, .note, figcaption { color: #555555; font-size: 8pt; }
.mine { background: #f2f2f2; } a { color: #0b57b4; }
table { border-collapse: collapse; border: 1px solid #bbbbbb; }
th, td { border: 1px solid #bbbbbb; padding: 3px; }
ins { background: #d5f0dc; text-decoration: none; } del { background: #fadcdc; }
"""

_STYLES = re.compile("<style>.*?</style>", re.DOTALL)
_OUTER_PICTURES = re.compile(r'<img (?!src="data:image/)[^>]*>')
"""Qt opens a picture by its name even where a document gives nothing for it."""


async def made_of(page: str) -> bytes:
    """The PDF of a page without MathML, drawn in a thread of Qt's; nothing it names is loaded."""
    return await in_thread_of_qt(lambda given_up: _drawn(page, given_up))


async def in_thread_of_qt(work: Callable[[Event], T]) -> T:
    """What some work gives that is done in a thread of Qt's.

    Layouts of Qt start timers, for which threads of Python have nobody. The work is given what is
    set once nobody waits for it any more: then it may end with anything, the sooner the better.
    """
    loop = asyncio.get_running_loop()
    made: asyncio.Future[T] = loop.create_future()
    given_up = Event()

    def succeed(found: T) -> None:
        if not made.done():
            made.set_result(found)

    def fail(error: Exception) -> None:
        if not made.done():
            made.set_exception(error)

    def tell(how: Callable[[Any], None], what: object) -> None:
        # Who waited for it may be gone, and the loop with them.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(how, what)

    def run() -> None:
        try:
            found = work(given_up)
        except Exception as error:  # noqa: BLE001 - it is raised where it is waited for
            tell(fail, error)
        else:
            tell(succeed, found)

    QThreadPool.globalInstance().start(run)
    try:
        return await made
    finally:
        given_up.set()


class _Closed(QTextDocument):
    """A document that opens no file and no address; a page holds its pictures itself."""

    def loadResource(self, kind: int, name: object) -> object:
        address = str(getattr(name, "toString", lambda: name)())
        if not address.startswith("data:image/"):
            return QByteArray()
        return super().loadResource(kind, name)  # type: ignore[arg-type]


def _drawn(page: str, given_up: Event) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageLayout(layout(QPageSize(QPageSize.PageSizeId.A4)))
    paint(page, writer, given_up)
    buffer.close()
    return bytes(data.data())


def layout(size: QPageSize) -> QPageLayout:
    """How a sheet of a size is used: upright, with margins."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    upright, millimetres = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    return QPageLayout(size, upright, margins, millimetres)


def paint(
    page: str,
    device: QPagedPaintDevice,
    given_up: Event,
    wanted: Callable[[int], bool] = bool,
) -> bool:
    """Draw a page of ours on paper, sheet after sheet; says whether the device took all of it.

    ``wanted`` tells of each sheet, counted from 1, whether it is drawn. All are numbered below.
    What is given up is drawn no further; what a printer has begun to take goes to its end, because
    half of it would come out otherwise.
    """
    dots = device.logicalDpiY()
    document = document_of(page, device)
    area = QRectF(device.pageLayout().paintRectPixels(dots))
    foot = QRectF(0, 0, area.width(), _FOOT_POINTS * dots / 72)
    document.setPageSize(QSizeF(area.width(), area.height() - foot.height()))
    foot.moveTop(document.pageSize().height())
    count = document.pageCount()
    painter = QPainter()
    if given_up.is_set() or not painter.begin(device):
        return False
    is_file = isinstance(device, QPdfWriter)
    if isinstance(device, QPdfWriter):
        device.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    is_taken, is_first = True, True
    for number in filter(wanted, range(1, count + 1)):
        is_over = is_file and given_up.is_set()
        is_taken = not is_over and (is_first or device.newPage())
        is_first = False
        if not is_taken:
            break
        paint_sheet(document, painter, number - 1)
        painter.setFont(QFont(document.defaultFont().family(), 8))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, int(flags), f"{number} / {count}")
    return painter.end() and is_taken


def paint_sheet(document: QTextDocument, painter: QPainter, number: int) -> None:
    """Draw what is on one sheet, counted from 0."""
    room, least = document.pageSize(), _LEAST_POINTS * painter.device().logicalDpiY() / 72
    painter.save()
    # Whole dots: letters that are a fraction of one apart are no line to who reads the file.
    top = round(number * room.height())
    painter.translate(0, -top)
    whole = QRectF(0, top, room.width(), room.height())
    painter.setClipRect(whole)
    seen = QAbstractTextDocumentLayout.PaintContext()
    # What touches the page with nothing but its margin is of another one.
    seen.clip = whole.adjusted(0, least, 0, -least)
    document.documentLayout().draw(painter, seen)
    painter.restore()


def document_of(page: str, device: QPaintDevice) -> QTextDocument:
    """A page of ours as it is laid out for a device; nothing it names is loaded."""
    document = _Closed()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(device)
    font = QFont()
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_LOOK)
    # The look of screens is not for paper.
    document.setHtml(_OUTER_PICTURES.sub("", _STYLES.sub("", page)))
    return document
