"""Menus in the tree that screen readers walk.

A menu that pops up says that the program is its parent, and Qt's own answer for the program leaves
out whatever pops up: such a menu is spoken when the keyboard comes into it, and nobody who walks
down the tree finds it. So the program answers here for itself, and tells of them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleObject,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QMenu


def install() -> None:
    """Answer for the program from now on; before a screen reader asks for the first time."""
    QAccessible.installFactory(_program)


def _program(name: str, thing: QObject) -> QAccessibleInterface | None:
    return AccessibleProgram(thing) if name == "QApplication" else None


class AccessibleProgram(QAccessibleObject):
    """The program: its windows, and the menus that are open."""

    def parent(self) -> QAccessibleInterface:
        return None  # type: ignore[return-value]  # it is the root

    def childCount(self) -> int:
        return len(_roots())

    def child(self, index: int) -> QAccessibleInterface:
        roots = _roots()
        found = roots[index] if 0 <= index < len(roots) else None
        return QAccessible.queryAccessibleInterface(found)  # type: ignore[arg-type]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        roots = _roots()
        thing = _object(child)
        return roots.index(thing) if thing in roots else -1

    def focusChild(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(QApplication.focusWidget())  # type: ignore[arg-type]

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Application

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return QCoreApplication.applicationName()
        return ""


def _roots() -> list[QObject]:
    """The windows that there are, and each menu that is open and belongs to no other."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - its names are not loaded for the first picture

    found: list[QObject] = []
    for window in QGuiApplication.topLevelWindows():
        root = _object(window.accessibleRoot())
        is_shown = window.type() != Qt.WindowType.Popup or (window.isVisible() and _is_menu(root))
        if root is not None and is_shown:
            found.append(root)
    return found


def _is_menu(thing: QObject | None) -> bool:
    """Whether it is a menu of its own; what a box drops down is part of the box."""
    if not isinstance(thing, QMenu):
        return False
    above = QAccessible.queryAccessibleInterface(thing).parent()
    return _object(above) is QApplication.instance()


def _object(interface: QAccessibleInterface | None) -> QObject | None:
    return interface.object() if interface is not None else None
