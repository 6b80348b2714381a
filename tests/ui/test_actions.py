from __future__ import annotations

from collections import Counter
from functools import partial

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from orca_desktop.ui import actions
from orca_desktop.ui.actions import ACTIONS, ActionHandlers


@pytest.fixture
def window(qtbot):
    shown = QMainWindow()
    qtbot.addWidget(shown)
    return shown


def test_names_and_keys_are_unique():
    assert not [name for name, count in Counter(row.name for row in ACTIONS).items() if count > 1]
    keys = Counter(QKeySequence(keys).toString() for row in ACTIONS for keys in row.keys)
    assert not [key for key, count in keys.items() if count > 1]


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.name)
def test_keys_are_keys(row):
    for keys in row.keys:
        sequence = QKeySequence(keys)
        assert sequence.count() == 1, keys
        assert sequence.toString() not in {"", "Unknown"}, keys


HABITS = {
    "new_chat": "Ctrl+N",
    "palette": "Ctrl+K",
    "search": "Ctrl+Shift+F",
    "find": "Ctrl+F",
    "settings": "Ctrl+,",
    "cheat_sheet": "Ctrl+/",
    "close": "Ctrl+W",
    "stop": "Esc",
    "try_again": "Ctrl+R",
    "sidebar": "Ctrl+B",
    "next_chat": "Ctrl+Tab",
    "chat_1": "Ctrl+1",
    "chat_9": "Ctrl+9",
    "larger": "Ctrl++",
    "smaller": "Ctrl+-",
    "normal": "Ctrl+0",
    "region": "F6",
    "find_next": "F3",
    "find_previous": "Shift+F3",
}


@pytest.mark.parametrize(("name", "key"), HABITS.items())
def test_habits_people_bring_with_them_work(name, key):
    assert key in actions.BY_NAME[name].keys


def test_deleting_has_no_key_that_could_be_hit_by_mistake():
    assert actions.BY_NAME["delete"].keys == ()


def test_every_row_becomes_an_action_that_its_handler_carries_out(window):
    done: list[str] = []
    made = actions.build(window)
    handlers = ActionHandlers(made)
    handlers.add({row.name: partial(done.append, row.name) for row in ACTIONS})
    for row in ACTIONS:
        made[row.name].trigger()
    assert done == [row.name for row in ACTIONS]
    assert handlers.missing == frozenset()


def test_a_handler_without_a_row_is_an_error(window):
    with pytest.raises(KeyError):
        ActionHandlers(actions.build(window)).add({"no such action": lambda: None})


def test_what_is_wanted_before_its_handler_is_there_is_done_once_and_the_last_wish_counts(window):
    done: list[str] = []
    handlers = ActionHandlers(actions.build(window))
    for name in ("model", "usage"):
        handlers.carry_out(name)
    handlers.add({name: partial(done.append, name) for name in ("model", "usage")})
    assert handlers.missing == {row.name for row in ACTIONS} - {"model", "usage"}
    handlers.release()
    handlers.release()
    assert done == ["usage"]


@pytest.mark.parametrize("names", [actions.CHAT_MENU, actions.PROGRAM_MENU], ids=["chat", "all"])
def test_a_menu_is_flat_and_in_the_order_of_its_table(window, names):
    made = actions.build(window)
    menu = actions.menu(window, names, made)
    assert [each.objectName() for each in menu.actions()] == [*names]
    assert [each.menu() for each in menu.actions()] == [None] * len(names)


def test_what_is_in_no_menu_has_keys():
    in_menus = {*actions.CHAT_MENU, *actions.PROGRAM_MENU}
    assert [row.name for row in ACTIONS if row.name not in in_menus and not row.keys] == []


def test_a_temporary_chat_alone_can_be_kept(window):
    made = actions.build(window)
    made["keep_chat"].setEnabled(False)
    menu = actions.menu(window, actions.CHAT_MENU, made)
    assert "keep_chat" not in {each.objectName() for each in menu.actions()}


def test_nobody_is_there_until_the_program_is(window):
    handlers = ActionHandlers(actions.build(window))
    assert [handlers.is_ready, len(handlers.missing)] == [False, len(ACTIONS)]
    done: list[str] = []
    handlers.add({"export": lambda: done.append("export")})
    assert "export" not in handlers.missing
    handlers.carry_out("export")
    assert done == ["export"], "what has its handler need not wait"
    handlers.release()
    assert [handlers.is_ready] == [True]
    assert done == ["export"]
    handlers.enable("export", False)
    handlers.carry_out("export")
    assert done == ["export"]
