"""Finding what is on the screen as a person does: by what it is called and what it says."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from orca_desktop.app.self_test.ui_driver import named_widgets

Found = TypeVar("Found", bound=QWidget)
Part = TypeVar("Part", bound=QObject)


def named(root: QWidget, name: str, kind: type[Found]) -> Found:
    """The one thing of that name that is shown in ``root``."""
    found = named_widgets(root, name, kind)
    assert len(found) == 1, f"{len(found)} things are called {name!r}"
    return found[0]


def button(root: QWidget, name: str) -> QPushButton:
    """The one button of that name, or with that word on it, that is shown in ``root``."""
    return named(root, name, QPushButton)


def is_shown(root: QWidget, name: str) -> bool:
    """Whether anything of that name is shown in ``root``."""
    return bool(named_widgets(root, name, QWidget))


def labels(root: QWidget) -> list[QLabel]:
    """The labels that are shown in ``root`` and say something."""
    found = root.findChildren(QLabel)
    return [each for each in found if each.text() and each.isVisibleTo(root)]


def words(root: QWidget) -> list[str]:
    """What each of the labels that are shown in ``root`` says."""
    return [each.text() for each in labels(root)]


def label(root: QWidget, said: str) -> QLabel:
    """The one label in whose words that stands."""
    found = [each for each in labels(root) if said in each.text()]
    assert len(found) == 1, f"{len(found)} labels say {said!r}"
    return found[0]


def inner(root: QObject, kind: type[Part]) -> Part:
    """The timer, or another part without a picture, that belongs to ``root`` itself."""
    found = root.findChild(kind, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert found is not None
    return found


def catch_up() -> None:
    """Let Qt do what it has put off: layouts, repaints, timers whose time has come."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
