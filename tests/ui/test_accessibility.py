"""What a screen reader finds: every place that takes the focus has a name and a role."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget

from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.widgets.overlay import Overlay
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.widgets.two_line_list import TwoLineList
from tests.support.waiting import until
from tests.support.widgets import named


@pytest.fixture
def talking(talking):
    talking.pane.show_advanced(True)
    return talking


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Every widget under a root that Tab or a click can give the focus to."""
    for each in root.findChildren(QWidget):
        has_proxy = each.focusProxy() is not None
        if (
            each.isVisibleTo(root)
            and each.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not has_proxy
        ):
            yield each


def described(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def unnamed(root: QWidget) -> list[str]:
    return [
        f"{type(each).__name__} {each.objectName()} in {type(each.parentWidget()).__name__}"
        for each in focusable(root)
        if not described(each).text(QAccessible.Text.Name).strip()
        and not each.objectName().startswith("qt_")
    ]


async def test_everything_that_takes_the_focus_in_the_window_has_a_name(talking):
    assert len(list(focusable(talking))) > 20
    assert unnamed(talking) == []


def test_everything_on_the_first_pages_has_a_name(window):
    assert unnamed(window) == []
    window.show_welcome()
    assert unnamed(window) == []


async def test_everything_in_the_dialogs_has_a_name(talking):
    talking.actions_by_name["settings"].trigger()
    (settings,) = talking.findChildren(SettingsDialog)
    for section in range(5):
        settings.open_section(section)
        assert unnamed(settings) == []
    settings.close()


@pytest.mark.parametrize("action", ["bin", "save_copy", "restore_copy"])
async def test_everything_about_what_is_kept_has_a_name(program, talking, action):
    await program.session.delete("c2")
    await program.store.backup.make()
    talking.actions_by_name[action].trigger()
    dialog = await until(QApplication.activeModalWidget)
    await until(lambda: program.presenters.is_idle)
    assert unnamed(dialog) == []
    for each in dialog.findChildren(TwoLineList):
        if each.isVisible():
            (row,) = each.lines.rows
            read = described(each).child(0).text(QAccessible.Text.Name)
            assert read == f"{row.title}, {row.detail}"
    dialog.close()


def walk(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """The tree as a screen reader walks it."""
    yield interface
    if depth < 30:
        for place in range(interface.childCount()):
            child = interface.child(place)
            if child.isValid():
                yield from walk(child, depth + 1)


NAMES = (
    "Message",
    "Send",
    "New chat",
    "Conversations",
    "Search conversations",
    "Transcript",
    "Model",
    "Title",
    "Temperature",
    "Maximum tokens",
    "Top P",
    "Top K",
    "Stop sequences",
    "Instructions",
    "Thinking: Off",
    "Settings",
    "Answer style",
    "Menu",
)


async def test_the_names_that_scripts_and_people_rely_on_are_there_once(talking):
    talking.composer.editor.setPlainText("x")
    tree = list(walk(described(talking)))
    names = [
        each.text(QAccessible.Text.Name)
        for each in tree
        if each.state().focusable or each.role() != QAccessible.Role.StaticText
    ]
    for name in NAMES:
        assert name in names, name
    for name in ("Message", "Send", "New chat", "Conversations", "Transcript"):
        assert names.count(name) == 1, name
    talking.composer.flush()


async def test_V26_the_window_is_read_in_the_order_in_which_it_is_seen(talking):
    talking.panes.show_problem("The disk is full.")
    talking.actions_by_name["find"].trigger()
    names = [
        each.text(QAccessible.Text.Name) for each in walk(described(talking))
        if not each.state().invisible
    ]  # fmt: skip
    wanted = [
        "New chat",
        "Search conversations",
        "Conversations",
        "Title",
        "Model",
        "The disk is full.",
        "Find in conversation",
        "Transcript",
        "Message",
        "Send",
        "Show: Advanced",
        "Temperature",
        "Instructions",
    ]
    places = [names.index(each) for each in wanted]
    assert places == sorted(places), dict(zip(wanted, places, strict=True))


@pytest.mark.parametrize("advanced", [False, True])
async def test_V26_what_a_setting_is_called_aloud_is_seen_beside_it(talking, advanced):
    talking.pane.show_advanced(advanced)
    for row in talking.pane.rows.values():
        if not row.isVisibleTo(talking.pane):
            continue
        seen = {each.text() for each in row.findChildren(QLabel) if each.isVisibleTo(row)}
        seen |= {each.text() for each in row.findChildren(QCheckBox)}
        stand_in = row.words is not None and row.words.isVisibleTo(row)
        if not stand_in and not row.control.isVisibleTo(row):
            continue  # there is nothing to choose, which a line says
        named = described(row.words).text(QAccessible.Text.Name) if stand_in else row.control.name
        assert named in seen, seen


async def test_roles_are_those_of_the_controls(talking):
    roles = {
        "Message": QAccessible.Role.EditableText,
        "Send": QAccessible.Role.PushButton,
        "Conversations": QAccessible.Role.List,
        "Search conversations": QAccessible.Role.EditableText,
        "Temperature": QAccessible.Role.EditableText,
        "Temperature slider": QAccessible.Role.Slider,
    }
    for each in walk(described(talking)):
        name = each.text(QAccessible.Text.Name)
        if name in roles and each.state().focusable:
            assert each.role() == roles[name], name


async def test_send_and_stop_are_named_as_what_they_do(talking):
    button = named(talking.composer, "Send", QAbstractButton)
    assert described(button).text(QAccessible.Text.Name) == "Send"
    talking.composer.show_running(True)
    assert described(button).text(QAccessible.Text.Name) == "Stop"


async def test_V32_the_list_counts_conversations_and_no_headings(talking):
    view = described(talking.sidebar.list)
    rows = [view.child(n) for n in range(view.childCount())]
    assert view.role() == QAccessible.Role.List
    assert sorted(each.text(QAccessible.Text.Name) for each in rows) == [
        "Bread",
        "Poem",
        "Tax letter",
    ]
    assert [each.text(QAccessible.Text.Description) for each in rows] == ["Today", "", ""]
    for row, each in enumerate(rows):
        shown = talking.sidebar.list.visualRect(talking.sidebar.model.index(row))
        corner = talking.sidebar.list.viewport().mapToGlobal(shown.topLeft())
        assert each.rect().topLeft() == corner
        assert each.rect().size() == shown.size()


async def test_a_refused_control_says_why(talking):
    talking.pane.show_settings(talking.pane.settings.with_value("thinking", "adaptive"))
    control = talking.pane.rows["temperature"].control
    assert "Turn thinking off" in described(control).text(QAccessible.Text.Description)


def test_the_welcome_is_named(window):
    window.show_welcome()
    names = {each.text(QAccessible.Text.Name) for each in walk(described(window))}
    assert {"API key", "Connect", "Look around first", "Show the key"} <= names


async def test_V26_a_choice_is_a_radio_button_in_a_named_group(talking):
    segments = named(talking.pane, "Show", Segments)
    group = described(segments)
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Show"
    choices = [group.child(n) for n in range(group.childCount())]
    assert [each.role() for each in choices] == [QAccessible.Role.RadioButton] * 2
    assert [bool(each.state().checked) for each in choices] == [False, True]


async def test_everything_in_the_panels_over_the_window_has_a_name(program, talking):
    for name, kind in (("palette", "Command palette"), ("outline", "In this chat")):
        talking.actions_by_name[name].trigger()
        (panel,) = [each for each in talking.findChildren(Overlay) if each.isVisible()]
        assert unnamed(panel) == []
        assert described(panel.panel).text(QAccessible.Text.Name) == kind
        for page in ("map", "bookmarks") if name == "outline" else ():
            talking.actions_by_name[page].trigger()
            assert unnamed(panel) == []
        panel.leave()
