"""Going through all that a search of all chats has found, from chat to chat, and back."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.intents import AskQuestion
from orca_desktop.store import search
from orca_desktop.ui.features.library import hit_walk, sidebar
from orca_desktop.ui.transcript import FindBar
from tests.support.waiting import until
from tests.unit.store import values


def chat(title: str, number: int, *places: int) -> Any:
    """A chat of so many turns that speaks of whales in some of them."""
    made = values.long_conversation(number)
    turns = list(made.turns)
    for place in places:
        said = dataclasses.replace(
            turns[place].replies[0], parts=(TextBlock(f"Whales in {title}, {place}."),)
        )
        turns[place] = dataclasses.replace(turns[place], replies=(said,))
    return dataclasses.replace(made, turns=tuple(turns)).with_head(title=title)


@pytest_asyncio.fixture
async def whales(program: Any, window: Any) -> Any:
    """Three chats in which something is found, and one that is open."""
    chats = [chat("North", 30, 3, 20), chat("South", 12, 5), chat("About whales", 2)]
    other = chat("Other", 40)
    for each in (*chats, other):
        assert await program.store.conversations.save(each) is None
    await program.session.library.refresh()
    await program.session.open(other.id)
    await until(lambda: window.transcript.message_read is not None)
    return {each.head.title: each for each in (*chats, other)}


async def searched(window: Any, words: str = "whales") -> None:
    field = window.sidebar.search_field
    field.field.setText(words)
    await until(lambda: field.has_hits)


def told(window: Any) -> str:
    words: str = window.sidebar.search_field.hits.text()
    return words


async def comes(window: Any, words: str) -> None:
    """Wait until it is told so."""
    await until(lambda: told(window).startswith(words))


async def steps(window: Any) -> None:
    """Go to another hit."""
    was = told(window)
    window.actions_by_name["find_next"].trigger()
    await until(lambda: told(window) != was)


async def sees(window: Any, turn_id: str) -> None:
    """Wait until a turn is the one that a search has come to."""
    await until(lambda: seen(window, turn_id))


def seen(window: Any, turn_id: str) -> bool:
    """Whether a turn is the one that a search has come to."""
    finding = window.transcript.finding
    if finding.current < 0 or finding.is_searching:
        return False
    match = finding.matches[finding.current]
    return bool(window.transcript.model.entries[match.message].turn.id == turn_id)


async def test_F3_goes_from_hit_to_hit_into_the_next_chat_and_round(qtbot, program, window, whales):
    await searched(window)
    assert told(window) == "4 hits in 3 chats"
    order = [
        window.sidebar.model.summary(id_).title for id_ in window.sidebar.model.conversations()
    ]
    assert order[0] == "About whales", "what is found in a title comes first"
    places = {"North": (3, 20), "South": (5,), "About whales": (None,)}
    walk = [(title, place) for title in order for place in places[title]]
    for number, (title, place) in enumerate(walk, start=1):
        window.actions_by_name["find_next"].trigger()
        await comes(window, f"Hit {number} of 4 · chat {order.index(title) + 1} of 3")
        assert program.session.shown.id == whales[title].id
        if place is not None:
            await sees(window, whales[title].turns[place].id)
    window.actions_by_name["find_next"].trigger()
    await until(lambda: told(window) == "Hit 1 of 4 · chat 1 of 3")
    window.actions_by_name["find_previous"].trigger()
    await until(lambda: told(window) == "Hit 4 of 4 · chat 3 of 3")


async def test_the_buttons_do_the_same_and_it_is_said(qtbot, program, window, whales, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(hit_walk, "announce", lambda _, words: said.append(words))
    await searched(window)
    field = window.sidebar.search_field
    assert (field.next_hit.toolTip(), field.previous_hit.toolTip()) == (
        "Next hit  F3",
        "Previous hit  Shift+F3",
    )
    qtbot.mouseClick(field.previous_hit, Qt.MouseButton.LeftButton)
    await until(lambda: told(window) == "Hit 4 of 4 · chat 3 of 3")
    assert said == ["Hit 4 of 4 · chat 3 of 3"]


async def test_Esc_goes_back_to_where_one_was_at_the_place(qtbot, program, window, whales):
    other = whales["Other"]
    bar = window.transcript.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)
    place = window.transcript.place
    assert place.message > 5
    await searched(window)
    for number in (1, 2, 3):
        window.actions_by_name["find_next"].trigger()
        await comes(window, f"Hit {number} ")
    await until(lambda: program.presenters.is_idle)
    window.actions_by_name["stop"].trigger()
    await until(lambda: program.session.shown.id == other.id)
    await until(lambda: window.transcript.place == place)
    await until(window.composer.editor.hasFocus)
    assert window.sidebar.search_field.text == ""
    assert not window.sidebar.search_field.has_hits
    bars = [each for each in window.findChildren(FindBar) if each.isVisible()]
    assert bars == []
    assert len(window.sidebar.model.conversations()) == 4


async def test_a_chat_opened_from_the_list_is_gone_on_from(qtbot, program, window, whales):
    await searched(window)
    window.sidebar.conversation_chosen.emit(whales["North"].id)
    await until(lambda: told(window).startswith("Hit "))
    assert program.session.shown.id == whales["North"].id
    at = int(told(window).split()[1])
    window.actions_by_name["find_next"].trigger()
    await until(lambda: told(window).startswith(f"Hit {at % 4 + 1} "))


async def test_Esc_after_one_was_only_opened_stays_there(qtbot, program, window, whales):
    await searched(window)
    window.sidebar.conversation_chosen.emit(whales["North"].id)
    await until(lambda: told(window).startswith("Hit "))
    for _ in range(3):
        window.actions_by_name["stop"].trigger()
    await until(lambda: window.sidebar.search_field.text == "")
    await until(lambda: program.presenters.is_idle)
    assert program.session.shown.id == whales["North"].id


async def test_what_is_asked_meanwhile_ends_the_way_back(qtbot, program, window, whales):
    await searched(window)
    window.actions_by_name["find_next"].trigger()
    await until(lambda: told(window).startswith("Hit 1 "))
    await until(lambda: program.presenters.is_idle)
    await program.session.new_conversation()
    await program.session.ask(AskQuestion(Draft("Hello")))
    await until(lambda: program.session.workspace.is_at_rest)
    asked = program.session.shown.id
    window.actions_by_name["stop"].trigger()
    await until(lambda: program.presenters.is_idle)
    assert program.session.shown.id == asked


async def test_a_hit_in_another_version_is_made_visible(qtbot, program, window):
    made = chat("Versions", 4)
    hidden = values.turn("About whales?", values.reply("Yes."))
    hidden = dataclasses.replace(hidden, parent=made.turns[1].replies[0].id)
    made = dataclasses.replace(made, turns=(*made.turns, hidden))
    assert hidden.id not in {each.id for each in made.path}
    assert await program.store.conversations.save(made) is None
    await program.session.library.refresh()
    await searched(window)
    assert told(window) == "1 hit in 1 chat"
    window.actions_by_name["find_next"].trigger()
    await until(lambda: hidden.id in {each.id for each in program.session.shown.path})
    await until(lambda: seen(window, hidden.id))


async def test_F3_stays_in_the_chat_where_it_was_asked_to_find(qtbot, program, window, whales):
    await searched(window)
    window.sidebar.conversation_chosen.emit(whales["North"].id)
    await until(lambda: told(window).startswith("Hit "))
    before = told(window)
    window.actions_by_name["find"].trigger()
    (bar,) = (each for each in window.findChildren(FindBar) if each.isVisible())
    bar.field.setText("question")
    await until(lambda: window.transcript.finding.matches)
    at = window.transcript.finding.current
    window.actions_by_name["find_next"].trigger()
    assert window.transcript.finding.current == at + 1
    assert told(window) == before


async def test_it_says_when_there_may_be_more(program, window, whales, monkeypatch):
    monkeypatch.setattr(search, "MOST_TURNS", 2)
    await searched(window)
    assert window.sidebar.search_field.cut.isVisible()


async def test_a_chat_that_is_gone_is_passed_over(program, window, whales):
    await searched(window)
    await program.session.delete(whales["South"].id)
    titles = []
    for _ in range(3):
        await steps(window)
        titles.append(program.session.shown.head.title)
    assert "South" not in titles


async def test_another_search_begins_anew(program, window, whales):
    await searched(window)
    window.actions_by_name["find_next"].trigger()
    await until(lambda: told(window).startswith("Hit 1 "))
    await searched(window, "question")
    await until(lambda: "hits in" in told(window))
    assert QApplication.focusWidget() is not None


async def test_where_the_list_is_hidden_a_notice_says_which_hit_it_is(program, window, whales):
    await searched(window)
    window.actions_by_name["sidebar"].trigger()
    assert window.sidebar.isHidden()
    window.actions_by_name["find_next"].trigger()
    await until(lambda: window.notices.toast.words == "Hit 1 of 4 · chat 1 of 3")


async def test_what_was_found_is_spoken_to_who_searches(program, window, whales, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(sidebar, "announce", lambda _, words: said.append(words))
    window.activateWindow()
    window.sidebar.search.setFocus()
    await until(window.sidebar.search.hasFocus)
    await searched(window)
    assert said == ["4 hits in 3 chats"]
    window.sidebar.search.setText("xyzzy")
    await until(lambda: len(said) == 2)
    assert said[1] == "No conversation has this in its title or its messages."
