"""On a screen with more points an inch, each sign is drawn with as many more points, and as large.

A window may begin there, and it may be moved there.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tests.support.widgets import catch_up
from tests.ui.test_strokes import ALL_PARTS
from tests.ui.test_ways import make

__all__ = ["make"]

pytestmark = pytest.mark.sweep


def signs(root: QWidget) -> Iterator[tuple[str, int, int]]:
    """Each sign on a button that is seen: its name, how wide it is, and how many points that is."""
    for each in root.findChildren(QWidget):
        if not each.isVisibleTo(root) or each.visibleRegion().isEmpty():
            continue
        is_of_qt = isinstance(each.parent(), QLineEdit)
        if isinstance(each, QAbstractButton) and not is_of_qt and not each.icon().isNull():
            sizes = each.icon().availableSizes()
            if sizes:
                name = f"{type(each).__name__} {each.accessibleName()}"
                yield name, each.iconSize().width(), max(size.width() for size in sizes)


@pytest.fixture
def dense(monkeypatch):
    """Makes the screen of all windows twice as dense."""

    def dense() -> None:
        monkeypatch.setattr(QWidget, "devicePixelRatioF", lambda _: 2.0)

    return dense


@pytest.mark.parametrize("name", ALL_PARTS)
def test_on_a_dense_screen_signs_have_twice_as_many_points(make, dense, name):
    part = ALL_PARTS[name]
    usual = [list(signs(make(part, show))) for show in part.shows]
    dense()
    for show, before in zip(part.shows, usual, strict=True):
        found = list(signs(make(part, show)))
        assert found == [(sign, width, 2 * points) for sign, width, points in before]


@pytest.mark.parametrize("name", ALL_PARTS)
def test_on_a_screen_that_becomes_dense_they_have_so_too(make, dense, name):
    part = ALL_PARTS[name]
    made = [make(part, show) for show in part.shows]
    usual = [list(signs(each)) for each in made]
    dense()
    for each, before in zip(made, usual, strict=True):
        for thing in (each, *each.findChildren(QWidget)):
            QApplication.sendEvent(thing, QEvent(QEvent.Type.DevicePixelRatioChange))
        each.grab()
        catch_up()
        assert list(signs(each)) == [(sign, width, 2 * points) for sign, width, points in before]
