"""All that can be seen, pointed at or heard of a widget, so that two of them can be compared.

Nothing of it is written down anywhere: it says whether a part that came to show something in one
way is the same as a part that came to show it in another.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.support.widgets import catch_up


def picture(root: QWidget) -> QImage:
    """What is drawn of it, every pixel."""
    return root.grab().toImage()


def is_drawn_anew(root: QWidget) -> bool:
    """Whether the screen shows what it draws by now, and no part of how it was before."""
    for _ in range(3):  # what is laid out anew may want others to be
        catch_up()
    wanted = picture(root)
    there = root.screen().grabWindow(root.winId()).toImage()
    return there.convertToFormat(wanted.format()) == wanted


def point_at(widget: QWidget) -> None:
    """Move the pointer to the middle of a thing, as the system does."""
    window = widget.window()
    place = widget.mapTo(window, widget.rect().center())
    QTest.mouseMove(window.windowHandle(), place)
    catch_up()


def painted_by_hand(root: QWidget) -> list[QWidget]:
    """What is seen in it and drawn by the program itself, not by Qt."""
    return [
        each
        for each in (root, *root.findChildren(QWidget))
        if each.isVisible()
        and any("paintEvent" in vars(kind) for kind in type(each).__mro__ if _is_own(kind))
    ]


def _is_own(kind: type) -> bool:
    return kind.__module__.startswith("orca_desktop.")


def seen(root: QWidget) -> str:
    """What is told by each thing in it, a line for each, in the order in which one goes through."""
    catch_up()
    return "\n".join(_lines(root, root, 0))


def unlike(one: QWidget, other: QWidget) -> list[str]:
    """What is not the same in the two: lines of the first with ``-``, of the other with ``+``."""
    told = difflib.unified_diff(seen(one).splitlines(), seen(other).splitlines(), n=0, lineterm="")
    found = [each for each in told if not each.startswith(("---", "+++", "@@"))]
    return found or ([] if picture(one) == picture(other) else ["drawn in another way"])


def _lines(widget: QWidget, root: QWidget, depth: int) -> Iterator[str]:
    place = QRect(widget.mapTo(root, QPoint()), widget.size())
    yield f"{'  ' * depth}{' | '.join(map(str, _told(widget, place, is_root=depth == 0)))}"
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisibleTo(root) and not child.isWindow():
            yield from _lines(child, root, depth + 1)


def _told(widget: QWidget, place: QRect, *, is_root: bool) -> Iterator[object]:
    yield type(widget).__name__
    if not is_root:
        yield place.getRect()
    yield from (widget.objectName(), widget.property("tone"), widget.property("kind"))
    yield from ("on" if widget.isEnabled() else "off", widget.focusPolicy().name)
    yield from (widget.cursor().shape().name, widget.font().toString())
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from _words(widget)


def _words(widget: QWidget) -> Iterator[object]:
    match widget:
        case QLabel():
            yield from (widget.text(), widget.textFormat().name, widget.wordWrap())
            yield from (widget.alignment(), widget.textInteractionFlags())
        case QAbstractButton():
            yield from (widget.text(), widget.isChecked(), widget.isCheckable())
            size = widget.iconSize()
            yield from (size.width(), _drawn(widget.icon().pixmap(size).toImage(), size))
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText(), widget.isReadOnly())
            yield from (widget.echoMode().name, widget.maxLength())
        case QPlainTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText(), widget.isReadOnly())
        case QTextEdit():
            yield from (widget.toHtml(), widget.lineWrapMode().name, widget.wordWrapMode().name)
            yield from ((each.cursor.selectionStart(), each.cursor.selectionEnd(),
                         each.format.background().color().name())
                        for each in widget.extraSelections())  # fmt: skip
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
            yield widget.currentText()
        case _:
            pass
    if isinstance(widget, QAbstractScrollArea):
        bars = (widget.horizontalScrollBar(), widget.verticalScrollBar())
        yield from ((each.value(), each.maximum()) for each in bars)


def _drawn(image: QImage, size: QSize) -> str:
    """A short name of a picture: equal ones have the same."""
    if image.isNull():
        return "no picture"
    return f"{size.width()}:{hash(bytes(image.constBits())):x}"
