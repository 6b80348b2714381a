"""The open conversation: what is shown, told and held, one deed at a time."""

from __future__ import annotations

import asyncio
import dataclasses
from decimal import Decimal
from typing import Any

import pytest

from orca_desktop.domain.changes import (
    ConversationShown,
    LibraryLoaded,
    ModelsChanged,
    SettingsChanged,
    SummaryChanged,
    Told,
    TurnAdded,
)
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.money import OwnLimits
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion, TryAgain
from orca_desktop.session.tasks import spawn
from orca_desktop.store import StoreProblem
from tests.support.waiting import turns
from tests.unit.session.conftest import Bench
from tests.unit.store import values


async def asked(bench: Bench, words: str = "How do I write a letter?") -> str:
    """A question of that chat that was answered; the id of the chat."""
    assert isinstance(await bench.session.ask(AskQuestion(Draft(words))), Started)
    await bench.answered()
    await bench.until(lambda: bench.session.workspace.is_at_rest)
    return bench.session.shown.id


def told(bench: Bench, *kinds: type) -> list[Any]:
    """What of these kinds was told since this was asked for last."""
    found = [change for change in bench.changes if isinstance(change, kinds)]
    bench.changes.clear()
    return found


async def test_a_blank_page_is_no_conversation_of_the_library_yet(bench: Bench) -> None:
    session, workspace = bench.session, bench.session.workspace
    assert workspace.shown is workspace.shown, "the same value as long as nothing changes"
    assert not workspace.is_kept
    told(bench)
    before = session.shown.id
    await session.new_conversation()
    (shown,) = told(bench, ConversationShown)
    assert shown.conversation == session.shown
    assert session.shown.id != before
    assert session.shown.turns == ()
    await session.settings.set(session.shown.settings.with_value("temperature", 0.25))
    (change,) = told(bench, SettingsChanged)
    assert (change.conversation_id, change.settings["temperature"]) == (session.shown.id, 0.25)


async def test_the_first_question_names_the_chat_and_takes_its_draft_along(bench: Bench) -> None:
    session = bench.session
    await session.settings.use_preset("bold")
    await session.save_draft("", Draft("How do I"))
    assert await session.draft() == Draft("How do I")
    told(bench)
    first = await asked(bench, "How do I write a letter?")
    added = told(bench, TurnAdded, SummaryChanged)
    assert [type(each) for each in added[:2]] == [TurnAdded, SummaryChanged]
    assert added[0].conversation.id == first
    assert added[0].turn.prompt == session.shown.turns[0].prompt
    assert session.shown.head.title == "How do I write a letter?"
    assert session.shown.head.updated == session.shown.turns[0].created
    assert session.is_kept
    assert await session.draft() == Draft("")
    assert await bench.store.presets.used(first) == "bold"
    await session.save_draft(first, Draft("half"))
    await session.save_draft("", Draft("another page"))
    await asked(bench, "And another?")
    assert await session.draft() == Draft("")
    assert session.shown.head.title == "How do I write a letter?"
    await session.new_conversation()
    assert await session.draft() == Draft("another page"), "that of the page stays"


async def test_a_draft_that_answers_nothing_written_stays(bench: Bench) -> None:
    session = bench.session
    first = await asked(bench)
    await session.save_draft(first, Draft("half a question"))
    await session.ask(TryAgain(bench.newest().id))
    await bench.answered()
    assert await session.draft() == Draft("half a question")


async def test_opening_what_is_open_does_nothing_and_what_is_gone_is_told(bench: Bench) -> None:
    session = bench.session
    first = await asked(bench)
    await session.new_conversation()
    second = await asked(bench, "Another?")
    told(bench)
    await session.open(second)
    assert told(bench, ConversationShown, Told) == []
    await session.open("nowhere")
    (problem,) = told(bench, ConversationShown, Told)
    assert isinstance(problem, Told) and problem.is_problem
    assert session.shown.id == second
    await session.open(first)
    (shown,) = told(bench, ConversationShown)
    assert shown.conversation.id == session.shown.id == first
    workspace = session.workspace
    assert await workspace.load(first) is workspace.shown
    other = await workspace.load(second)
    assert other is not None and other.id == second
    assert await workspace.load("nowhere") is None
    (problem,) = told(bench, Told)
    assert problem.is_problem


async def test_what_was_wished_for_and_is_not_wanted_any_more_is_not_shown(bench: Bench) -> None:
    session = bench.session
    first = await asked(bench)
    await session.new_conversation()
    second = await asked(bench, "Another?")
    opening = spawn(session.workspace.open(first), "open")
    await asyncio.sleep(0)
    session.workspace.forget_openings()
    await opening
    assert session.shown.id == second


async def test_it_is_shown_as_it_is_stored_with_the_settings_of_now(bench: Bench) -> None:
    session, workspace = bench.session, bench.session.workspace
    first = await asked(bench)
    await session.settings.set(session.shown.settings.with_value("temperature", 0.25))
    more = values.turn("brought in", values.reply("words"), parent=session.shown.last_reply_id)
    assert await bench.store.conversations.add_turn(session.shown, more) is None
    told(bench)
    await workspace.reload("nowhere")
    assert told(bench, ConversationShown, Told) == []
    await session.show_as_stored()
    (shown,) = told(bench, ConversationShown)
    assert shown.conversation.path[-1].id == more.id == session.shown.path[-1].id
    assert session.shown.settings["temperature"] == 0.25
    await bench.store.conversations.delete(first)
    await session.library.refresh()
    told(bench)
    await session.show_as_stored()
    assert not session.is_kept and session.shown.id != first, "a blank page, for it is gone"
    told(bench)
    await session.show_as_stored()
    assert told(bench, ConversationShown) == [], "a blank page stays"


async def test_only_versions_that_are_there_can_be_chosen(bench: Bench) -> None:
    session, workspace = bench.session, bench.session.workspace
    await asked(bench)
    turn = session.shown.turns[0]
    await session.ask(TryAgain(bench.newest().id))
    await bench.answered()
    await bench.until(lambda: workspace.is_at_rest)
    newest = session.shown.turns[0].chosen_id
    first = turn.replies[0].id
    told(bench)
    for turn_id, reply_id in ((turn.id, "nothing"), ("nowhere", first)):
        await workspace.choose_version(turn_id, reply_id)
    await workspace.choose_question("nowhere")
    assert told(bench, ConversationShown, Told) == []
    assert session.shown.turns[0].chosen_id == newest
    await workspace.choose_version(turn.id, first)
    assert session.shown.turns[0].chosen_id == first
    (shown,) = told(bench, ConversationShown)
    assert shown.conversation.turns[0].chosen_id == first
    found = await bench.store.conversations.load(session.shown.id)
    assert not isinstance(found, StoreProblem)
    assert found.turns[0].chosen_id == first
    await workspace.make_visible(session.shown.id, "nowhere", newest or "")
    (problem,) = told(bench, ConversationShown, Told)
    assert isinstance(problem, Told)
    assert session.shown.turns[0].chosen_id == first


async def test_changes_to_what_is_not_open_change_nothing_shown(bench: Bench) -> None:
    session, workspace = bench.session, bench.session.workspace
    await asked(bench)
    before = session.shown
    told(bench)
    workspace.alter("elsewhere", before.turns[0].id, lambda _: values.turn("other"))
    workspace.alter(before.id, "nowhere", lambda _: values.turn("other"))
    workspace.reshape("elsewhere", lambda each: each.with_head(title="x"))
    workspace.tell("elsewhere")
    workspace.tell_comparison(before.id, before.turns[0].id)
    assert session.shown is before
    assert told(bench, ConversationShown) == []
    assert workspace.comparison(before.turns[0].id) is None
    assert not await workspace.change_comparison(before.turns[0].id, lambda each: each.revealed())
    assert bench.changes == []
    marked = dataclasses.replace(before.turns[0], goes_along=False)
    workspace.alter(before.id, before.turns[0].id, lambda _: marked)
    assert session.shown.turns == (marked,)
    workspace.reshape(before.id, lambda each: each.with_head(title="x"))
    assert session.shown.head.title == "x"
    workspace.tell(before.id)
    assert len(told(bench, ConversationShown)) == 2


async def test_the_lock_is_free_when_the_last_has_let_go(bench: Bench) -> None:
    workspace = bench.session.workspace
    order: list[str] = []

    async def waits() -> None:
        await workspace.released("c")
        order.append("released")

    with workspace.holding("c"):
        waiting = spawn(waits(), "wait")
        with workspace.holding("c"), workspace.holding("other"):
            assert workspace.is_held("c") and workspace.is_held("other")
            await turns(3)
        assert workspace.is_held("c") and workspace.is_busy("c")
        assert not workspace.is_held("other")
        assert not workspace.is_answering("c")
        await turns(3)
        order.append("let go")
    await waiting
    assert order == ["let go", "released"]
    assert not workspace.is_busy("c")
    with pytest.raises(LookupError), workspace.holding("c"):
        raise LookupError
    assert not workspace.is_held("c")


async def test_an_answer_on_its_way_is_told_of_in_every_place(slow: Bench) -> None:
    session: Any = slow.session
    workspace: Any = session.workspace
    assert workspace.is_at_rest and workspace.replies == ()
    await session.ask(AskQuestion(Draft("How do I write a letter?")))
    running = await slow.writing()
    first = session.shown.id
    assert workspace.is_answering(first) and workspace.is_busy(first) and session.is_busy(first)
    assert not workspace.is_held(first) and not workspace.is_at_rest
    assert [each.reply.id for each in workspace.replies] == [running.id]
    seen = workspace.shown
    assert seen.path[-1].chosen is not None and seen.path[-1].chosen.text
    assert workspace.state.conversation == seen
    await session.new_conversation()
    assert not workspace.is_answering(session.shown.id)
    elsewhere = await workspace.load(first)
    assert elsewhere is not None and elsewhere.path[-1].chosen is not None
    assert elsewhere.path[-1].chosen.is_running, "as it stands now, not as it is stored"
    workspace.stop(session.shown.id)
    assert workspace.is_answering(first), "what is stopped is of another chat"
    workspace.stop(first)
    await slow.until(lambda: workspace.is_at_rest)


async def test_titles_are_of_words(bench: Bench) -> None:
    session: Any = bench.session
    first = await asked(bench)
    await session.rename(first, "  My \n own   title ")
    assert (session.shown.head.title, session.shown.head.title_is_own) == ("My own title", True)
    await session.rename(first, " \n ")
    assert session.shown.head.title == "My own title"
    await session.pin(first, pinned=True)
    assert session.shown.head.pinned
    await session.pin(first, pinned=False)
    assert not session.shown.head.pinned
    told(bench)
    await session.rename("nowhere", "x")
    (problem,) = told(bench, Told, SummaryChanged)
    assert isinstance(problem, Told)


async def test_all_that_is_remembered_is_there_at_the_next_start(bench: Bench) -> None:
    session = bench.session
    limits = OwnLimits(Decimal("0.5"), Decimal(7))
    await session.usage.set_limits(limits)
    await session.models.star("a/b", starred=True)
    await session.compare.set_concurrency(5)
    await session.going_on.set_continues_pauses(wanted=True)
    await session.presets.set_default("deep")
    first = await asked(bench)
    session = await bench.reopen()
    assert session.usage.limits == limits
    assert [card.id for card in session.models.starred] == ["a/b"]
    assert session.compare.concurrency == 5
    assert session.going_on.continues_pauses
    assert session.presets.default_id == "deep"
    (loaded,) = told(bench, LibraryLoaded)
    assert [each.id for each in loaded.summaries] == [first]
    assert session.library.has_any


async def test_another_gateway_has_models_of_its_own(bench: Bench) -> None:
    session: Any = bench.session
    known = [session.gateway_address]
    told(bench)
    await session.set_gateway("https://gateway.example")
    assert [*known, session.gateway_address] == [None, "https://gateway.example"]
    assert len(told(bench, ModelsChanged)) == 1
    assert session.capabilities("practice/small") == session.models.capabilities("practice/small")
    assert session.capabilities() == session.models.capabilities(session.shown.settings.model)
