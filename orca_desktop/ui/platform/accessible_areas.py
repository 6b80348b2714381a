"""What a screen reader meets in an area that scrolls, and in what parts the window.

Qt's own answer for such an area counts a scroll bar only while it can be seen. Asked for a part
that has gone since it was counted, it reads beyond the end of its list, and the program ends. Bars
go whenever a page is hidden, so with a screen reader that happens.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QStackedWidget, QWidget

_AREAS: Final = frozenset({"QScrollArea", "QAbstractScrollArea"})


def install() -> None:
    """Answer for these areas from now on; texts, lists and tables keep the answers of Qt.

    Qt asks by the names of the classes of a thing, the nearest first, and keeps what it gets.
    """
    QAccessible.installFactory(_area)


def _area(name: str, thing: QObject) -> QAccessibleInterface | None:
    """An area as a plain widget: all that is in it, seen or not, and nothing beyond."""
    if name in _AREAS and isinstance(thing, QAbstractScrollArea):
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    if name == "QStackedWidget" and isinstance(thing, QStackedWidget):
        # Its own role is read as "layered pane" whenever one comes into it.
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    if name == "QSplitterHandle" and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, QAccessible.Role.Splitter)
    if name == "SpokenNotice" and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, QAccessible.Role.Notification)
    return None
