"""A web page of ours on paper: the same sheets as those of its PDF, by the system's print dialog.

Qt's module for printing is loaded when this one is, which is not before something is printed.
"""

from __future__ import annotations

import asyncio
from threading import Event
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from orca_desktop.ui.platform import pdf

_ACCEPTED: Final = QDialog.DialogCode.Accepted.value


def has_printer() -> bool:
    """Whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def new_printer() -> QPrinter:
    """The usual printer, with our margins on its usual paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = printer.pageLayout().pageSize()
    usual = size if size.isValid() else QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(pdf.layout(usual))
    return printer


async def is_agreed(printer: QPrinter, parent: QWidget, title: str) -> bool:
    """Ask which printer, sheets and copies, and note it in ``printer``; says whether to print.

    Where the system's dialog runs a loop of its own, it does so outside of every task.
    """
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def end(code: int) -> None:
        if not ended.done():
            ended.set_result(code)

    dialog.finished.connect(end)
    QTimer.singleShot(0, dialog, lambda: QDialog.open(dialog))
    try:
        return await ended == _ACCEPTED
    finally:
        dialog.finished.disconnect(end)
        dialog.close()
        dialog.deleteLater()


async def printed(page: str, printer: QPrinter) -> bool:
    """Print a page without MathML in a thread of Qt's; says whether the printer took it.

    It can be given up until the first sheet is drawn.
    """
    return await pdf.in_thread_of_qt(lambda given_up: _printed(page, printer, given_up))


def _printed(page: str, printer: QPrinter, given_up: Event) -> bool:
    first, last = printer.fromPage(), printer.toPage()
    is_range = printer.printRange() is QPrinter.PrintRange.PageRange and 0 < first <= last

    def wanted(number: int) -> bool:
        return not is_range or first <= number <= last

    return pdf.paint(page, printer, given_up, wanted)
