"""What holds of every part of the window: room, keyboard, names, and no two things in one place."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

import orca_desktop
from orca_desktop.ui.features.compare.reading.labels import ElidedLabel, LinesLabel
from orca_desktop.ui.features.parameters.row import ParameterRow
from orca_desktop.ui.transcript import Transcript
from orca_desktop.ui.widgets.elided_button import ElidedButton
from orca_desktop.ui.widgets.icon_button import IconButton
from tests.support.widgets import catch_up
from tests.support.windows import windows_shown
from tests.ui.further_parts import FURTHER_PARTS
from tests.ui.part import Part
from tests.ui.test_ways import PARTS, parts

pytestmark = pytest.mark.sweep


@pytest.mark.parametrize("name", [*parts(), *FURTHER_PARTS])
def test_nothing_is_a_window_of_its_own_even_for_a_moment(qtbot, appearance, name):
    """On a screen it would flash, and take the keyboard with it."""
    appearance.dress()
    part = {**PARTS, **FURTHER_PARTS}[name]
    for show in part.shows:
        with windows_shown() as shown:
            made = part.make(appearance)
            qtbot.addWidget(made)
            made.resize(*part.size)
            made.show()
            show(made)
            catch_up()
        assert [each for each in shown if each is not made] == []


@pytest.fixture
def each(qtbot, appearance):
    """Makes a part with each of the values it can be given, one after the other."""
    appearance.dress()

    def each(part: Part) -> Iterator[QWidget]:
        for show in part.shows:
            made: QWidget = part.make(appearance)
            qtbot.addWidget(made)
            made.resize(*part.size)
            made.show()
            show(made)
            catch_up()
            made.resize(*part.size)
            catch_up()
            yield made

    return each


def inside(root: QWidget) -> list[QWidget]:
    """What is seen in a part, without what Qt makes of its things."""
    found = [each for each in root.findChildren(QWidget) if each.isVisibleTo(root)]
    return [each for each in found if not each.objectName().startswith(("qt_", "focusRing"))]


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def told(widget: QWidget) -> str:
    words = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.accessibleName() or words!r}"


@pytest.mark.parametrize("name", parts())
def test_no_two_things_stand_in_one_place_and_none_outside(each, name):
    for root in each(PARTS[name]):
        for parent in [root, *inside(root)]:
            if isinstance(parent, QAbstractScrollArea | QAbstractSpinBox | QComboBox | QLineEdit):
                continue
            children = [each for each in inside(parent) if each.parentWidget() is parent]
            for at, child in enumerate(children):
                if not child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
                    assert parent.rect().contains(child.geometry()), told(child)
                for other in children[at + 1 :]:
                    both = child.geometry() & other.geometry()
                    assert both.isEmpty(), f"{told(child)} and {told(other)}"


def has_all_its_words(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    wanted = label.minimumSizeHint()
    return wanted.width() <= label.width() and wanted.height() <= label.height()


@pytest.mark.parametrize("name", parts())
def test_no_words_are_cut(each, name):
    for root in each(PARTS[name]):
        for widget in inside(root):
            if isinstance(widget, ElidedLabel | LinesLabel | ElidedButton):
                continue
            gives_way = widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
            if isinstance(widget, QLabel) and not gives_way:
                assert has_all_its_words(widget), told(widget)
            if isinstance(widget, QPushButton | QRadioButton):
                assert widget.minimumSizeHint().width() <= widget.width(), told(widget)


def focusable(root: QWidget) -> list[QWidget]:
    """What Tab goes to, in its order."""
    found: list[QWidget] = []
    at = root.nextInFocusChain()
    while at is not root and at is not None:
        is_stop = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus)
        is_part = at.objectName().startswith("qt_") or isinstance(
            at.parentWidget(), QAbstractSpinBox | QComboBox
        )
        if is_stop and not is_part and at.isEnabled() and at.isVisibleTo(root):
            found.append(at)
        at = at.nextInFocusChain()
    return found


@pytest.mark.parametrize("name", parts())
def test_all_that_can_be_pressed_or_written_is_reached_by_tab_and_has_a_name(each, name):
    for root in each(PARTS[name]):
        stops = focusable(root)
        for widget in inside(root):
            is_part = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
            is_fixed = isinstance(widget, QLineEdit) and widget.isReadOnly()
            if is_part or is_fixed or not widget.isEnabled():
                continue
            if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox):
                is_one_of_several = isinstance(widget, QRadioButton)
                assert widget in stops or is_one_of_several, told(widget)
            if isinstance(widget, QScrollArea):
                assert widget not in stops, told(widget)
        for widget in stops:
            described = QAccessible.queryAccessibleInterface(widget)
            assert described.text(QAccessible.Text.Name).strip(), type(widget).__name__


def backwards(stops: Sequence[QWidget], root: QWidget) -> list[str]:
    """Where one would go up, or to the left in a line, on the way through these."""
    found = []
    for before, after in pairwise(stops):
        first, second = place(before, root), place(after, root)
        is_above = first.center().y() > second.bottom() and first.top() > second.top()
        same_side = not (second.left() > first.right() or second.right() < first.left())
        in_line = first.top() <= second.center().y() <= first.bottom()
        is_left = before.parentWidget() is after.parentWidget() and first.left() >= second.left()
        if (is_above and same_side) or (in_line and is_left):
            found.append(f"{told(before)} before {told(after)}")
    return found


@pytest.mark.parametrize("name", parts())
def test_tab_goes_as_one_reads(each, name):
    for root in each(PARTS[name]):
        stops = focusable(root)
        # It goes round, and may begin anywhere.
        turned = ((*stops[at:], *stops[:at]) for at in range(len(stops)))
        assert min((backwards(each, root) for each in turned), key=len, default=[]) == []


@pytest.mark.parametrize("name", parts())
def test_what_is_pressed_has_a_sign_and_a_pointer_and_what_is_written_in_its_own(each, name):
    for root in each(PARTS[name]):
        for widget in inside(root):
            shape = widget.cursor().shape()
            if isinstance(widget, IconButton):
                assert not widget.icon().isNull(), told(widget)
                assert widget.toolTip() or widget.text(), told(widget)
                assert shape != Qt.CursorShape.IBeamCursor, told(widget)
            if isinstance(widget, QLineEdit) and not widget.isReadOnly():
                assert shape == Qt.CursorShape.IBeamCursor, told(widget)


@functools.cache
def of_the_program() -> frozenset[str]:
    """All words that stand in the program as they are."""
    return frozenset(
        each.value
        for path in Path(orca_desktop.__file__).parent.rglob("*.py")
        for each in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    )


WITH_NUMBERS: Final = re.compile(
    r"\$[\d.]+( \+| and more)?|Answers: .*|\d earlier questions .*|A file has the title .*|B",
    re.DOTALL,
)


@pytest.mark.parametrize("name", parts())
def test_words_from_elsewhere_are_shown_as_they_are(each, name):
    """A name with ``<b>`` in it has these three signs, and is not bold."""
    for root in each(PARTS[name]):
        labels = [label for label in inside(root) if isinstance(label, QLabel)]
        foreign = {
            label.text()
            for label in labels
            if label.textFormat() != Qt.TextFormat.PlainText
            and label.text() not in of_the_program()
            and not WITH_NUMBERS.fullmatch(label.text())
        }
        assert foreign - {""} == set()


@pytest.mark.parametrize("name", parts())
def test_things_are_scrolled_up_and_down_alone_and_stand_in_no_second_frame(each, name):
    for root in each(PARTS[name]):
        for area in inside(root):
            if not isinstance(area, QAbstractScrollArea):
                continue
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if area.objectName() not in ("json", "code"):
                assert area.horizontalScrollBar().maximum() == 0, told(area)
            if isinstance(area, QScrollArea):
                assert area.horizontalScrollBarPolicy() == off, told(area)
            if isinstance(area, Transcript) or area.objectName() in ("paneArea", "columnArea"):
                assert area.horizontalScrollBarPolicy() == off, told(area)
                never = Qt.ScrollBarPolicy.ScrollBarAsNeeded
                assert area.verticalScrollBarPolicy() != never, "one that comes moves all"
            if area.accessibleName() in ("Preview as text", "Request"):
                assert area.objectName() == "code", "what programs read is in its letters"
            if isinstance(area, QScrollArea):
                assert area.frameShape() == QFrame.Shape.NoFrame, told(area)


FOR: Final = {
    "composer": {"Send", "Stop"},
    "quick question": {"Send"},
    "calls with the message": {"Send", "Send results"},
    "picker of models": {"Use this model", "Try again"},
    "settings": {"Connect"},
    "key": {"Connect", "Testing …", "Sign in with OrcaRouter"},
    "welcome": {"Connect", "Testing …", "Look around first"},
    "export": {"Sa&ve…", "Save 2 chats…"},
    "import": {"Choose a file"},
    "comparison in the making": {
        *("Ask for 1 answer", "Compare 2 answers", "Compare 3 answers", "Compare 4 answers"),
    },
    "comparison": {"Send", "Stop"},
    "going on": {"Send"},
    "going on, narrow": {"Send"},
    "results of tools": {"Send results"},
    "tags": {"Save"},
    "folder": {"Save"},
    "answer in other words": {"Keep"},
    "saving a copy": {"Choose where…"},
    "restoring": {"Look at this backup", "Restore and start again"},
    "bin": {"Restore"},
}
"""What each part is for. In all others nothing is more than the rest."""


@pytest.mark.parametrize("name", parts())
def test_one_button_of_a_part_says_what_it_is_for(each, name):
    found = {
        button.text() or button.accessibleName()
        for root in each(PARTS[name])
        for button in inside(root)
        if isinstance(button, QAbstractButton) and button.property("kind") == "primary"
    }
    assert found == FOR.get(name, set())


@pytest.mark.parametrize("name", parts())
def test_buttons_with_a_sign_are_flat(each, name):
    for root in each(PARTS[name]):
        for button in inside(root):
            if isinstance(button, QToolButton) and button.property("kind") != "segment":
                assert button.autoRaise() or button.menu() is not None, told(button)


@pytest.mark.parametrize("name", parts())
def test_what_is_moved_filled_or_chosen_from_has_a_name(each, name):
    kinds = (QProgressBar, QAbstractItemView, QAbstractSlider, QComboBox, QAbstractSpinBox)
    for root in each(PARTS[name]):
        made = [one for kind in kinds for one in root.findChildren(kind)]
        own = [one for one in made if not is_of_qt(one)]
        assert [one for one in own if not one.accessibleName()] == []


def is_of_qt(widget: QWidget) -> bool:
    """Whether Qt made it, as a part of something else."""
    above = widget.parent()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractItemView):
            return True
        above = above.parent()
    return isinstance(widget, QScrollBar)


@pytest.mark.parametrize("name", parts())
def test_what_a_part_is_made_of_stands_in_it(each, name):
    """Also what is not seen yet: without a place it would open as a window of its own."""
    for root in each(PARTS[name]):
        for widget in (root, *root.findChildren(QWidget)):
            if not type(widget).__module__.startswith("orca_desktop."):
                continue
            kept = [one for one in vars(widget).values() if isinstance(one, QWidget)]
            kept = [one for one in kept if not isinstance(one, QDialog | QMenu)]
            lost = [told(one) for one in kept if one.isWindow() and one is not root]
            # A row of a setting leaves out what its kind has no need of.
            assert lost == [] or isinstance(widget, ParameterRow)
            layout = widget.layout()
            if layout is None:
                continue
            places = {id(one) for one in widgets_of(layout)}
            inside = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            loose = [one for one in inside if id(one) not in places and not one.isWindow()]
            names = [one for one in loose if isinstance(one, QLabel) and one.buddy() is not None]
            rings = [one for one in loose if one.objectName() == "focusRing"]
            assert [told(one) for one in loose if one not in (*names, *rings)] == []


def widgets_of(layout: QLayout) -> Iterator[QWidget]:
    """What a layout gives a place, also within others."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from widgets_of(inner)


@pytest.mark.parametrize("name", parts())
def test_what_says_nothing_takes_no_room(each, name):
    for root in each(PARTS[name]):
        for widget in inside(root):
            if isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull():
                assert not widget.height() or name in KEEPING_ROOM, widget.parentWidget()


@pytest.mark.parametrize("name", parts())
def test_what_holds_nothing_is_not_there(each, name):
    """Also of no height it would part what stands above it and below."""
    for root in each(PARTS[name]):
        for widget in inside(root):
            layout = widget.layout()
            assert type(widget) is not QWidget or layout is None or not layout.isEmpty(), (
                widget.parentWidget()
            )


KEEPING_ROOM: Final = {
    *("answer style", "answer style in numbers", "calls with the message", "comparison"),
    *("composer", "costs", "data", "export", "going on", "going on, narrow", "living folder"),
    "searching the web",
}
"""Here a line is kept free, so that nothing moves when something is said in it."""


@pytest.mark.parametrize("name", parts())
def test_a_dialog_has_a_title_and_enter_in_a_field_does_what_it_is_for(each, name):
    for root in each(PARTS[name]):
        if not isinstance(root, QDialog):
            continue
        assert root.windowTitle()
        pressed: list[str] = []
        buttons = [one for one in inside(root) if isinstance(one, QPushButton)]
        for one in buttons:
            one.clicked.connect(lambda _=False, to=pressed, one=one: to.append(one.text()))
        main = {one.text() for one in buttons if one.property("kind") == "primary"}
        for field in inside(root):
            if isinstance(field, QLineEdit) and field.isEnabled():
                field.setFocus()
                QTest.keyClick(field, Qt.Key.Key_Return)
                assert {*pressed} <= main | {"Close"}, told(field)


@pytest.mark.parametrize("name", parts())
def test_what_a_dialog_is_for_is_done_by_enter_as_soon_as_it_is_shown(each, name):
    for root in each(PARTS[name]):
        for one in inside(root) if isinstance(root, QDialog) else ():
            if isinstance(one, QPushButton) and one.property("kind") == "primary":
                is_meant = one.text() not in ON_PURPOSE.get(name, ()) and one.isEnabled()
                assert one.isDefault() or not is_meant, told(one)


ON_PURPOSE: Final[dict[str, tuple[str, ...]]] = {
    "picker of models": ("Use this model", "Try again"),  # Enter is for the list
    "settings": ("Connect",),  # Enter is for the field of the key
    "restoring": ("Restore and start again",),
}
"""What is not done by an Enter that was pressed for something else."""


@pytest.mark.parametrize("name", parts(without=["picker of models", "comparison in the making"]))
def test_buttons_beside_one_another_look_alike(each, name):
    for root in each(PARTS[name]):
        by_line: dict[tuple[int, int], set[str]] = {}
        for widget in inside(root):
            if isinstance(widget, QPushButton) and widget.property("kind") != "primary":
                line = (id(widget.parentWidget()), place(widget, root).center().y())
                by_line.setdefault(line, set()).add(str(widget.property("kind")))
        assert [kinds for kinds in by_line.values() if len(kinds) > 1] == []
