"""Which keys carry out which action, whatever the person chose and in whichever order."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, strategies as st
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from orca_desktop.domain.words import Text
from orca_desktop.ui import actions
from orca_desktop.ui.actions import ACTIONS, BY_NAME
from orca_desktop.ui.key_bindings import KeyBindings, native, objection, portable, series, span

KEYS = (
    "Ctrl+K",
    "Ctrl+N",
    "Ctrl+J",
    "F1",
    "F9",
    "Ctrl+=",
    "Alt+1",
    "nonsense",
    "",
    "Ctrl+A, Ctrl+B",
)
NAMES = ("new_chat", "palette", "bin", "cheat_sheet", "column_1", "larger", "gone")

names = st.sampled_from(NAMES)
known = st.sampled_from([each for each in NAMES if each in BY_NAME])
some_keys = st.lists(st.sampled_from(KEYS), max_size=2).map(tuple)
chosen = st.lists(st.tuples(names, some_keys), max_size=4).map(tuple)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("bind"), st.dictionaries(known, some_keys, max_size=2)),
        st.tuples(st.just("reset"), st.lists(known, max_size=2)),
    ),
    max_size=5,
)


def all_keys(bindings: KeyBindings) -> dict[str, tuple[str, ...]]:
    return {row.name: bindings.keys(row.name) for row in ACTIONS}


def test_as_long_as_nothing_is_chosen_the_table_holds():
    assert all_keys(KeyBindings()) == {row.name: tuple(map(portable, row.keys)) for row in ACTIONS}


@given(chosen)
def test_no_two_actions_ever_have_the_same_key_whatever_a_file_says(pairs):
    count = Counter(key for keys in all_keys(KeyBindings(pairs)).values() for key in keys)
    assert set(count.values()) <= {1}
    assert "" not in count


@given(chosen, steps)
def test_who_is_given_keys_has_them_and_what_the_table_gives_is_not_kept(pairs, taken):
    bindings = KeyBindings(pairs)
    for kind, wanted in taken:
        bindings = bindings.reset(wanted) if kind == "reset" else bindings.bind(wanted)
        for first in list(wanted)[:1]:
            keys = BY_NAME[first].keys if kind == "reset" else wanted[first]
            own = [each for each in map(portable, keys) if each]
            assert bindings.keys(first) == tuple(dict.fromkeys(own))
        for name, _ in bindings.chosen:
            less = KeyBindings(tuple(pair for pair in bindings.chosen if pair[0] != name))
            assert less.keys(name) != bindings.keys(name)
    assert bindings.reset(BY_NAME) == KeyBindings()


def test_keys_that_are_taken_leave_their_action_with_the_rest():
    bindings = KeyBindings().bind({"bin": ("Ctrl+=",)})
    assert bindings.keys("larger") == ("Ctrl++",)
    assert bindings.chosen == (("bin", ("Ctrl+=",)),)
    assert [row.name for row in bindings.holders(["Ctrl+="])] == ["bin"]
    assert bindings.holders(["Ctrl+="], but=["bin"]) == ()
    again = bindings.bind({"palette": ("Ctrl+=",)})
    assert [again.keys(name) for name in ("bin", "palette", "larger")] == [
        (),
        ("Ctrl+=",),
        ("Ctrl++",),
    ]
    assert again.reset(["larger"]).keys("palette") == ()


def test_a_new_version_whose_table_wants_a_key_that_was_given_does_not_get_it():
    assert KeyBindings((("bin", ("Ctrl+N",)),)).keys("new_chat") == ()


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("J", "J alone writes something. Hold Ctrl or Alt with it."),
        ("Shift+J", "Shift+J alone writes something. Hold Ctrl or Alt with it."),
        ("Space", "Space alone writes something. Hold Ctrl or Alt with it."),
        ("Return", "Return is needed for writing and moving about. Choose others."),
        ("Shift+Left", "Shift+Left is needed for writing and moving about. Choose others."),
        ("Ctrl+C", "Ctrl+C is needed for writing and moving about. Choose others."),
        ("Ctrl+Left", "Ctrl+Left is needed for writing and moving about. Choose others."),
        ("Ctrl+Return", "Ctrl+Return is needed for writing and moving about. Choose others."),
        ("Ctrl+J", None),
        ("F9", None),
        ("Alt+J", None),
        ("Meta+J", None),
        ("Ctrl+Del", "Ctrl+Del is needed for writing and moving about. Choose others."),
    ],
)
def test_keys_that_are_needed_elsewhere_are_refused(keys, why):
    found = objection(portable(keys), "bin")
    assert (found and str(found)) == why


def test_what_the_table_has_is_never_refused():
    for row in ACTIONS:
        for keys in row.keys:
            assert objection(portable(keys), row.name) is None, keys
    assert objection("Ctrl+Z", "bin") is not None
    assert objection("Ctrl+Z", "undo") is None


def test_keys_with_digits_go_to_all_of_their_kind():
    columns = [f"column_{place}" for place in range(1, 9)]
    found = series("Ctrl+Alt+4", columns)
    assert not isinstance(found, Text)
    assert found["column_1"] == ("Ctrl+Alt+1",)
    assert found["column_8"] == ("Ctrl+Alt+8",)
    assert list(found) == columns
    for keys in ("Ctrl+J", "4", "Shift+4", "Ctrl+0"):
        assert isinstance(series(keys, columns), Text)


def test_keys_are_told_as_the_system_writes_them():
    assert native("Ctrl+/") == QKeySequence("Ctrl+/").toString(
        QKeySequence.SequenceFormat.NativeText
    )
    assert KeyBindings().text(["larger"]) == "Ctrl++, Ctrl+="
    assert KeyBindings().text([f"chat_{place}" for place in range(1, 10)]) == "Ctrl+1 … Ctrl+9"
    assert span(["F1"]) == "F1"
    assert span([]) == ""
    assert KeyBindings().text(["bin"]) == ""


def test_actions_have_the_keys_that_were_chosen(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = actions.build(window)
    KeyBindings((("bin", ("Ctrl+J",)), ("palette", ()))).apply(made)
    assert actions.keys_text(made["bin"]) == "Ctrl+J"
    assert actions.keys_text(made["palette"]) == ""
    assert actions.keys_text(made["larger"]) == "Ctrl++, Ctrl+="
