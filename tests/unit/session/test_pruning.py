"""What is left out of later questions, brought back, and deleted: here, in the store, on the wire."""

from __future__ import annotations

import asyncio
from contextlib import closing
from pathlib import Path

import pytest

from orca_desktop.domain import variants
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.changes import Told
from orca_desktop.domain.comparison import Question
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.domain.history import Omission, omission
from orca_desktop.domain.summaries import Summaries
from orca_desktop.session.asking import Started
from orca_desktop.session.inspector import Inspection
from orca_desktop.session.intents import (
    AskColumns,
    AskQuestion,
    EditQuestion,
    RetryColumns,
    StartComparison,
    TryAgain,
)
from orca_desktop.store import Rating, database
from tests.unit.session.compare_bench import over, plan, started
from tests.unit.session.conftest import Bench
from tests.unit.session.gateway_bench import GatewayBench, opened
from tests.unit.store import values


def texts(body: object) -> list[str]:
    """The words of each message of a request."""
    assert isinstance(body, dict)
    return [
        "".join(block.get("text", "") for block in message["content"])
        for message in body["messages"]
    ]


def previewed(bench: GatewayBench) -> Inspection:
    found = bench.session.asking.preview(Draft("?"))
    assert isinstance(found, Inspection)
    return found


async def asked(bench: GatewayBench, words: str) -> str:
    """Ask and wait for the end; gives the id of the turn."""
    assert isinstance(await bench.session.ask(AskQuestion(Draft(words))), Started)
    await bench.answered()
    return bench.session.shown.path[-1].id


@pytest.mark.parametrize(
    ("script", "why"),
    [
        pytest.param("413", Omission.FAILED, id="W1 too large"),
        pytest.param("400-blocked", Omission.BLOCKED, id="W1 blocked"),
        pytest.param("refusal", Omission.REFUSED, id="W1 refused"),
        pytest.param("empty", Omission.FAILED, id="W1 nothing came"),
    ],
)
async def test_a_question_without_an_answer_does_not_come_again(
    tmp_path: Path, script: str, why: Omission
) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await asked(bench, "First?")
        turn_id = await asked(bench, f"play:{script}")
        assert omission(session.shown.by_id[turn_id]) is why
        before = session.asking.preview(Draft("And then?"))
        coming = session.asking.forecast(Draft("And then?"))
        await asked(bench, "And then?")
        body = bench.gateway.messages[-1].json
        said = texts(body)
        assert said[0] == "First?" and said[-1] == "And then?"
        assert f"play:{script}" not in "".join(said)
        assert isinstance(before, Inspection) and before.body == body
        last = session.shown.path[-1].chosen_id
        assert last is not None
        # Brought back, it goes along; what was sent before is still told as it was.
        await session.pruning.send_along(turn_id, along=True)
        assert f"play:{script}" in "".join(texts(previewed(bench).body))
        assert session.asking.forecast(Draft("And then?")).input_tokens > coming.input_tokens
        told = session.asking.sent(last)
        assert told is not None and told.body == body
        conversation_id = session.shown.id
        await bench.reopen()
        await bench.session.open(conversation_id)
        assert bench.session.shown.by_id[turn_id].goes_along is True
        told = bench.session.asking.sent(last)
        assert told is not None and told.body == body
        await bench.session.pruning.send_along(turn_id, along=False)
        assert bench.session.shown.by_id[turn_id].goes_along is None, "the rule says so anyway"


async def test_W1_any_turn_can_be_left_out(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        turn_id = await asked(bench, "First?")
        await asked(bench, "Second?")
        await session.pruning.send_along(turn_id, along=False)
        await asked(bench, "Third?")
        said = texts(bench.gateway.messages[-1].json)
        assert said[0] == "Second?" and said[-1] == "Third?" and len(said) == 3
        # Trying again and editing ask by the same rule.
        third = session.shown.path[-1]
        assert third.chosen_id is not None
        await session.ask(TryAgain(third.chosen_id))
        await bench.answered()
        assert texts(bench.gateway.messages[-1].json) == said
        await session.ask(EditQuestion(third.id, Draft("Third!")))
        await bench.answered()
        assert texts(bench.gateway.messages[-1].json) == [*said[:-1], "Third!"]


async def test_a_deleted_turn_is_gone_and_comes_back_whole(bench: Bench) -> None:
    session = bench.session
    for words in ("Zebras?", "Whales?", "Otters?"):
        assert isinstance(await session.ask(AskQuestion(Draft(words))), Started)
        await bench.answered()
    before = session.shown
    first, second, third = before.path
    assert second.chosen_id is not None
    await session.compare.rate(second.chosen_id, Rating.GOOD, "a note")
    assert await session.pruning.delete(second.id)
    assert [turn.id for turn in session.shown.path] == [first.id, third.id]
    assert session.shown.path[1].parent == first.chosen_id
    assert await session.library.search("Whales") == ()
    conversation_id = session.shown.id
    loaded = await bench.store.conversations.load(conversation_id)
    assert loaded == session.shown
    await session.pruning.undo(second.id)
    assert session.shown.path == before.path
    assert session.shown.chosen == before.chosen
    assert await session.library.search("Whales") == (conversation_id,)
    opinions = await session.compare.opinions(conversation_id)
    assert opinions[second.chosen_id].note == "a note"
    await bench.reopen()
    await bench.session.open(conversation_id)
    assert bench.session.shown.path == before.path


async def test_a_deleted_branch_is_gone_and_comes_back_whole(bench: Bench) -> None:
    session = bench.session
    for words in ("Zebras?", "Whales?", "Otters?"):
        assert isinstance(await session.ask(AskQuestion(Draft(words))), Started)
        await bench.answered()
    first, second, third = session.shown.path
    await session.ask(EditQuestion(second.id, Draft("Seals?")))
    await bench.answered()
    before = session.shown
    assert await session.workspace.show_path(third.id)
    assert [turn.id for turn in session.shown.path] == [first.id, second.id, third.id]
    assert await session.pruning.delete_branch(second.id)
    assert {turn.id for turn in session.shown.turns} == {first.id, before.path[1].id}
    assert await session.library.search("Otters") == ()
    conversation_id = session.shown.id
    assert await bench.store.conversations.load(conversation_id) == session.shown
    await session.pruning.undo(second.id)
    assert session.shown.turns == before.turns
    assert [turn.id for turn in session.shown.path] == [first.id, second.id, third.id]
    assert await session.library.search("Otters") == (conversation_id,)
    assert not await session.pruning.delete_branch("nothing")
    assert not await session.workspace.show_path("nothing")
    assert await session.workspace.show_path(third.id), "what is visible already"
    await bench.reopen()
    await bench.session.open(conversation_id)
    assert [turn.id for turn in bench.session.shown.path] == [first.id, second.id, third.id]


async def test_a_chat_without_questions_is_named_by_the_next_one_for_good(bench: Bench) -> None:
    session = bench.session
    assert isinstance(await session.ask(AskQuestion(Draft("Whales?"))), Started)
    await bench.answered()
    await bench.until(lambda: session.workspace.is_at_rest)
    assert await session.pruning.delete(session.shown.path[0].id)
    assert session.shown.head.title == ""
    assert isinstance(await session.ask(AskQuestion(Draft("Harpoons?"))), Started)
    await bench.answered()
    await bench.until(lambda: session.workspace.is_at_rest)
    stored = await bench.store.conversations.load(session.shown.id)
    assert isinstance(stored, Conversation)
    assert stored.head.title == session.shown.head.title == "Harpoons?"
    hits = await bench.store.search.find("harpoons")
    assert isinstance(hits, tuple)
    assert hits


async def test_deleting_the_first_turn_takes_its_words_out_of_title_and_list(bench: Bench) -> None:
    session = bench.session
    for words in ("A secret matter", "Whales?"):
        assert isinstance(await session.ask(AskQuestion(Draft(words))), Started)
        await bench.answered()
    first = session.shown.path[0]
    await session.pruning.delete(first.id)
    assert session.shown.head.title == "Whales?"
    await session.pruning.undo(first.id)
    assert session.shown.head.title == "A secret matter"
    for turn in session.shown.path:
        await session.pruning.delete(turn.id)
    assert session.shown.turns == ()
    summaries = await bench.store.conversations.list()
    assert isinstance(summaries, Summaries)
    assert [each.title for each in summaries] == [""]
    assert isinstance(await session.ask(AskQuestion(Draft("Anew"))), Started)
    await bench.answered()
    # A turn that was deleted comes back beside what was asked since.
    await session.pruning.undo(first.id)
    assert first.id in session.shown.by_id
    assert len(session.shown.siblings(session.shown.path[0])) == 2


async def test_versions_and_branches_follow_on_where_their_turn_was(bench: Bench) -> None:
    session = bench.session
    for words in ("One", "Two", "Three"):
        assert isinstance(await session.ask(AskQuestion(Draft(words))), Started)
        await bench.answered()
    two = session.shown.path[1]
    assert two.chosen_id is not None
    await session.ask(TryAgain(two.chosen_id))
    await bench.answered()
    await session.ask(AskQuestion(Draft("Another three")))
    await bench.answered()
    before = session.shown
    await session.pruning.delete(two.id)
    assert [turn.prompt for turn in session.shown.path] == [
        (TextBlock("One"),),
        (TextBlock("Another three"),),
    ]
    assert len(session.shown.siblings(session.shown.path[1])) == 2
    assert await bench.store.conversations.load(before.id) == session.shown
    await session.pruning.undo(two.id)
    assert session.shown.path == before.path
    assert {turn.id: turn for turn in session.shown.turns} == before.by_id


async def test_nothing_is_deleted_while_an_answer_is_written(slow: Bench) -> None:
    await slow.session.ask(AskQuestion(Draft("A long story please")))
    await slow.writing()
    turn = slow.session.shown.path[0]
    assert not await slow.session.pruning.delete(turn.id)
    assert [each.is_problem for each in slow.changes if isinstance(each, Told)] == [True]
    assert turn.id in slow.session.shown.by_id
    assert not await slow.session.pruning.delete("nowhere")
    await slow.session.pruning.undo("nowhere")


async def test_a_file_of_the_version_before_is_opened_with_nothing_said_of_its_turns(
    tmp_path: Path,
) -> None:
    path = tmp_path / "chats.db"
    with closing(database.connect(path)) as connection:
        database.migrate(connection, database.shipped_migrations()[:3])
        connection.execute(
            "INSERT INTO conversation (id, title, title_source, created, updated, settings)"
            " VALUES ('c', 'Old', 'automatic', 1, 1, '{}')"
        )
        connection.execute(
            "INSERT INTO turn (id, conversation, position, created, prompt, chosen_reply_id)"
            ' VALUES (\'t\', 1, 0, 1, \'[{"type":"text","text":"Q"}]\', \'r\')'
        )
        connection.execute(
            "INSERT INTO reply (id, turn, position, status, created, settings, model_asked,"
            " blocks) VALUES ('r', 1, 0, 'failed', 1, '{}', 'a/b', '[]')"
        )
    store = await values.opened(path)
    found = await store.conversations.load("c")
    (turn,) = found.turns
    assert turn.goes_along is None
    assert turn.chosen.sent is None and turn.chosen.earlier is None
    assert omission(turn) is Omission.FAILED
    assert await store.conversations.send_along("t", goes_along=True) is None
    found = await store.conversations.load("c")
    assert found.turns[0].goes_along is True
    await store.close()


async def test_a_question_asked_while_a_turn_is_deleted_waits(bench: Bench) -> None:
    session = bench.session
    for words in ("One", "Two"):
        assert isinstance(await session.ask(AskQuestion(Draft(words))), Started)
        await bench.answered()
    last = session.shown.path[-1]
    deleted, refused = await asyncio.gather(
        session.pruning.delete(last.id), session.ask(AskQuestion(Draft("Three")))
    )
    assert deleted and refused is not None
    assert isinstance(await session.ask(AskQuestion(Draft("Three"))), Started)
    await bench.answered()
    assert [turn.prompt for turn in session.shown.path] == [
        (TextBlock("One"),),
        (TextBlock("Three"),),
    ]


async def test_W1_comparisons_follow_the_same_rule(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await asked(bench, "First?")
        turn_id = await asked(bench, "play:400-blocked")
        columns = plan(session.shown.settings, variants.repeats(2), Question.REPEAT)

        def estimated() -> int:
            return session.asking.estimate(StartComparison(Draft("Compare?"), columns)).input_tokens

        without = estimated()
        await session.pruning.send_along(turn_id, along=True)
        assert estimated() == session.asking.forecast(Draft("Compare?")).input_tokens != without
        await session.pruning.send_along(turn_id, along=False)
        assert estimated() == session.asking.forecast(Draft("Compare?")).input_tokens == without
        compared = await started(await session.ask(StartComparison(Draft("Compare?"), columns)))
        await over(bench, compared)
        await bench.until(lambda: session.workspace.is_at_rest)
        turn = session.shown.by_id[compared]
        for reply in turn.replies:
            told = session.asking.sent(reply.id)
            assert told is not None and "play:400-blocked" not in "".join(texts(told.body))
        first = texts(bench.gateway.messages[-1].json)
        assert first[0] == "First?" and first[-1] == "Compare?" and len(first) == 3
        # Going on in the columns, and asking again there.
        await session.ask(AskColumns(compared, Draft("And then?")))
        await over(bench, compared)
        variant = turn.comparison.shown[0].variant_id  # type: ignore[union-attr]
        await session.ask(RetryColumns(compared, (variant,)))
        await over(bench, compared)
        for request in bench.gateway.messages[-3:]:
            said = texts(request.json)
            assert said[0] == "First?" and said[-1] == "And then?" and len(said) == 5


async def test_a_title_of_ones_own_stays_though_its_words_were_deleted(bench: Bench) -> None:
    session = bench.session
    for words in ("A soup", "And bread?"):
        assert isinstance(await session.ask(AskQuestion(Draft(words))), Started)
        await bench.answered()
    first = session.shown.path[0]
    await session.rename(session.shown.id, "A soup")
    assert session.shown.head.title_is_own
    await session.pruning.delete(first.id)
    assert session.shown.head.title == "A soup"
    await session.rename(session.shown.id, "Meals")
    await session.pruning.undo(first.id)
    assert session.shown.head.title == "Meals"


async def test_a_title_of_other_words_stays_when_a_question_is_deleted(bench: Bench) -> None:
    session = bench.session
    assert isinstance(await session.ask(AskQuestion(Draft("A soup"))), Started)
    await bench.answered()
    first = session.shown.path[0]
    assert isinstance(await session.ask(EditQuestion(first.id, Draft("A salad"))), Started)
    await bench.answered()
    assert session.shown.head.title == "A soup"
    await session.workspace.choose_question(first.id)
    await session.pruning.delete(session.shown.path[0].id)
    assert [each.prompt[0].text for each in session.shown.path] == ["A salad"]  # type: ignore[union-attr]
    assert session.shown.head.title == "A salad", "the title was made of what is gone"
