"""What is asked, sent and exported: the answers to what nobody should have asked, too."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

import pytest

from orca_desktop.domain.blocks import TextBlock, ToolResultBlock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.words import Text
from orca_desktop.session import blind_policy, export_service, planning
from orca_desktop.session.asking import Started
from orca_desktop.session.inspector import Inspection
from orca_desktop.session.intents import (
    AddColumn,
    AnswerCalls,
    AskColumns,
    AskQuestion,
    ContinueAnswer,
    EditQuestion,
    Intent,
    RepeatColumns,
    RetryColumns,
    StartComparison,
    TryAgain,
)
from orca_desktop.session.request_builder import RequestBuilder
from tests.unit.session.conftest import Bench
from tests.unit.store import values

WORDS = Draft("How do I write a letter?")
PLAN = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"), Variant("2")))
OF_THE_CHAT: tuple[Intent, ...] = (
    AskQuestion(WORDS),
    EditQuestion("t", WORDS),
    TryAgain("r"),
    ContinueAnswer("r"),
    AnswerCalls("r", ()),
)
OF_COLUMNS: tuple[Intent, ...] = (
    StartComparison(WORDS, PLAN),
    RetryColumns("t", ("1",)),
    RepeatColumns("t", 1),
    AddColumn("t", Variant("3")),
    AskColumns("t", WORDS),
)


async def asked(bench: Bench) -> str:
    """A question of the open chat that was answered; the id of the answer."""
    assert isinstance(await bench.session.ask(AskQuestion(WORDS)), Started)
    reply = await bench.answered()
    await bench.until(lambda: bench.session.workspace.is_at_rest)
    return reply.id


async def test_what_is_not_there_is_asked_nothing(bench: Bench) -> None:
    session = bench.session
    for intent in OF_THE_CHAT[1:]:
        assert await session.ask(intent) == Started(), intent
    for intent in OF_COLUMNS[1:]:
        assert await session.ask(intent) is planning.GONE, intent
    assert session.shown.turns == ()
    assert not session.is_kept


async def test_while_something_is_asked_nothing_else_is(bench: Bench) -> None:
    session = bench.session
    with session.workspace.holding(session.shown.id):
        for intent in OF_THE_CHAT:
            assert await session.ask(intent) is planning.BUSY, intent
        for intent in OF_COLUMNS:
            assert await session.ask(intent) is planning.COLUMNS_BUSY, intent
    assert session.shown.turns == ()


async def test_while_an_answer_is_written_its_chat_asks_nothing(slow: Bench) -> None:
    session = slow.session
    assert isinstance(await session.ask(AskQuestion(WORDS)), Started)
    await slow.writing()
    assert await session.ask(AskQuestion(WORDS)) is planning.BUSY
    assert await session.ask(TryAgain(slow.newest().id)) is planning.BUSY
    assert len(session.shown.turns) == 1
    assert len(session.shown.turns[0].replies) == 1


async def test_the_request_of_an_answer_can_be_seen(bench: Bench) -> None:
    session = bench.session
    reply_id = await asked(bench)
    await session.ask(AskQuestion(Draft("And then?")))
    await bench.answered()
    sent = session.asking.sent(reply_id)
    assert isinstance(sent, Inspection)
    assert sent.notes == ()
    assert "How do I write a letter?" in str(sent.body)
    assert "And then?" not in str(sent.body)
    assert session.asking.sent("nothing") is None
    assert session.asking.failed("nothing") == ()


async def test_what_would_be_sent_can_be_seen_or_why_it_cannot(bench: Bench) -> None:
    session = bench.session
    await asked(bench)
    found = session.asking.preview(Draft("And then?"))
    assert isinstance(found, Inspection)
    assert "And then?" in str(found.body)
    assert "How do I write a letter?" in str(found.body)
    await session.settings.set(session.shown.settings.with_value("max_tokens", 0))
    problems = session.asking.preview(Draft("And then?"))
    assert isinstance(problems, tuple)
    assert problems[0].name == "max_tokens"
    refused = await session.ask(AskQuestion(Draft("And then?")))
    assert refused == problems[0].reason


async def test_a_comparison_is_estimated_where_it_would_stand(bench: Bench) -> None:
    session = bench.session
    reply_id = await asked(bench)
    alone = session.asking.estimate(StartComparison(WORDS, PLAN))
    longer = Draft("word " * 500)
    more = session.asking.estimate(StartComparison(longer, PLAN))
    assert more.input_tokens > alone.input_tokens
    nowhere = session.asking.estimate(StartComparison(WORDS, PLAN, start_from="nothing"))
    assert nowhere.input_tokens < alone.input_tokens
    joined = session.asking.estimate(StartComparison(Draft(""), PLAN, start_from=reply_id))
    assert 0 < joined.input_tokens < alone.input_tokens


# -- requests ---------------------------------------------------------------------------------


async def test_what_a_model_refused_is_left_out_and_said(bench: Bench) -> None:
    builder = RequestBuilder(bench.session.models)
    settings = DEFAULTS.with_value("temperature", 0.25)
    prompt = (TextBlock("Hello"),)
    whole = builder.build((), prompt, settings)
    assert isinstance(whole, MessageRequest)
    assert whole.settings["temperature"] == 0.25
    assert whole.withheld == ()
    without = builder.build((), prompt, settings, "temperature")
    assert isinstance(without, MessageRequest)
    assert "temperature" not in without.settings or without.settings["temperature"] is None
    (left,) = without.withheld
    assert (left.name, left.value) == ("temperature", 0.25)
    assert "had refused it" in str(left.reason)
    unset = builder.build((), prompt, DEFAULTS.with_value("temperature", None), "temperature")
    assert isinstance(unset, MessageRequest)
    assert unset.withheld == ()


async def test_a_result_without_its_call_is_not_sent(bench: Bench) -> None:
    builder = RequestBuilder(bench.session.models)
    found = builder.build((), (ToolResultBlock("tool_result", "call", ()),), DEFAULTS)
    assert isinstance(found, Text)
    assert "answers nothing that goes along" in str(found)


# -- exports ----------------------------------------------------------------------------------


def test_an_export_is_named_by_its_day_and_title_and_takes_no_name_that_is_taken(
    tmp_path: Path,
) -> None:
    moment = datetime.datetime(2026, 5, 3, 12, tzinfo=datetime.UTC)
    talk = values.conversation(title="A letter")
    talk = dataclasses.replace(talk, head=dataclasses.replace(talk.head, created=moment))
    path = export_service.suggested_path(talk, tmp_path)
    assert path == tmp_path / "2026-05-03 A letter.md"
    path.touch()
    assert export_service.suggested_path(talk, tmp_path) == tmp_path / "2026-05-03 A letter (2).md"


KEY = "sk-orca-" + "Ab3" * 14


@pytest.mark.parametrize(
    "place", ["title", "settings", "stops", "prompt", "answer", "citation", "tool", "sent"]
)
async def test_a_key_is_noticed_wherever_an_export_would_hold_it(place: str) -> None:
    reply = values.reply(f"answer {KEY if place == 'answer' else ''}")
    if place == "citation":
        cited = TextBlock("x", citations=({"url": f"https://a.example/{KEY}"},))
        reply = dataclasses.replace(reply, parts=(cited,))
    if place == "sent":
        reply = dataclasses.replace(reply, settings=DEFAULTS.with_value("system", KEY))
    turn = values.turn(f"question {KEY if place == 'prompt' else ''}", reply)
    if place == "tool":
        result = ToolResultBlock("tool_result", "call", ({"type": "text", "text": KEY},))
        turn = dataclasses.replace(turn, prompt=(result,))
    settings = DEFAULTS
    if place == "settings":
        settings = settings.with_value("system", f"Use {KEY}.")
    if place == "stops":
        settings = settings.with_value("stop_sequences", ("END", KEY))
    talk = values.conversation(turn, title=KEY if place == "title" else "A title")
    talk = dataclasses.replace(talk, settings=settings)
    (found,) = await export_service.keys_in(talk)
    assert "sk-orca-" in found
    assert KEY not in found
    clean = values.conversation(values.turn("question", values.reply("answer")))
    assert await export_service.keys_in(clean) == ()


async def test_a_key_off_the_visible_path_is_none_of_an_export() -> None:
    turn = values.turn("question", values.reply(KEY), values.reply("answer"))
    assert await export_service.keys_in(values.conversation(turn)) == ()
    assert export_service.keys_of(["", KEY, f"{KEY} {KEY}"]) == export_service.keys_of([KEY])


def test_nothing_is_written_of_what_is_hidden() -> None:
    plan = dataclasses.replace(PLAN, is_blind=True)
    first = values.turn("One?", before := values.reply())
    hidden = values.turn("Which?", values.reply("a"), answer := values.reply("b"), parent=before.id)
    hidden = dataclasses.replace(hidden, comparison=begun(plan))
    after = values.turn("And?", later := values.reply(), parent=answer.id)
    talk = values.conversation(first, hidden, after)
    assert blind_policy.refusal(talk) is not None
    assert blind_policy.refusal(talk, before.id) is None, "it was there before"
    assert blind_policy.refusal(talk, answer.id) is not None
    assert blind_policy.refusal(talk, later.id) is not None
    shown = talk.with_turn(dataclasses.replace(hidden, comparison=begun(plan).revealed()))
    assert blind_policy.refusal(shown) is None


def test_of_two_comparisons_the_first_that_hides_counts() -> None:
    plan = dataclasses.replace(PLAN, is_blind=True)
    first = values.turn("One?", answer := values.reply())
    first = dataclasses.replace(first, comparison=begun(plan).revealed())
    second = values.turn("Two?", other := values.reply(), parent=answer.id)
    second = dataclasses.replace(second, comparison=begun(plan))
    talk = values.conversation(first, second)
    assert blind_policy.refusal(talk, answer.id) is None
    assert blind_policy.refusal(talk, other.id) is not None
