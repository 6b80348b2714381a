"""Comparisons through the real store, the real client, the practice and the loopback gateway."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import AsyncIterator, Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from orca_desktop.domain import facts, variants, vocabulary
from orca_desktop.domain.changes import (
    ComparisonChanged,
    ConversationShown,
    ReplyAdvanced,
    SummaryChanged,
    Told,
    TurnAdded,
)
from orca_desktop.domain.comparison import ColumnState, Plan, Question, Variant, state
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.events import Waiting
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.money import OwnLimits, Prices
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import Text
from orca_desktop.session.asking import Started
from orca_desktop.session.comparisons import CONCURRENCY, LIMIT
from orca_desktop.session.intents import (
    AddColumn,
    AskColumns,
    AskQuestion,
    ContinueAnswer,
    Intent,
    RepeatColumns,
    RetryColumns,
    StartComparison,
    TryAgain,
)
from orca_desktop.store import ComparisonsFound, ProblemKind, Rating, Store, StoreProblem
from tests.support.gateway import Talk
from tests.support.gateway_scripts import SCRIPTS, opening, play, play_whole, text_block, whole
from tests.unit.session.compare_bench import (
    LoopbackBench,
    comparison_of,
    looped,
    over,
    plan,
    shown,
    started,
    texts,
    waits,
)

if TYPE_CHECKING:
    from tests.unit.session.conftest import Bench

QUESTION = Draft("How do I write a friendly letter to my neighbour?")
THREE = variants.temperatures((("Precise", 0.0), ("Balanced", 0.5), ("Bold", 1.0)))


_REFUSES = "CREATE TRIGGER no BEFORE INSERT ON reply BEGIN SELECT RAISE(ABORT, 'full'); END"
_AGREES = "DROP TRIGGER no"


def told(talk: Talk) -> str:
    """What tells the columns apart in the scripted tests: the instructions."""
    system = talk.request.json.get("system", "")
    return system if isinstance(system, str) else "".join(each["text"] for each in system)


def by_instructions(**names: str) -> tuple[Variant, ...]:
    return tuple(
        Variant(str(number), label, {"system": what})
        for number, (label, what) in enumerate(names.items(), 1)
    )


async def hanging(talk: Talk) -> None:
    """Begin and say no more, where the instructions want that."""
    if told(talk).startswith("hang"):
        await talk.stream()
        await play(talk, opening(talk, f"So far {told(talk)}"))
        await talk.silence()
    await scripted(talk)


async def scripted(talk: Talk) -> None:
    """Play the script that the instructions name; other instructions are said back."""
    name = told(talk)
    if name in SCRIPTS:
        await SCRIPTS[name](talk)
    else:
        await play_whole(talk, whole(talk, text_block(0, f"I was told: {name}.")))


@pytest.fixture
async def loopback(tmp_path: Path) -> AsyncIterator[LoopbackBench]:
    async with looped(tmp_path, scripted) as bench:
        yield bench


# -- asking ------------------------------------------------------------------------------------


async def test_every_column_is_an_answer_with_its_own_settings(bench: Bench) -> None:
    session = bench.session
    settings = session.shown.settings.with_value("system", "Be kind.")
    turn_id = await started(await session.ask(StartComparison(QUESTION, plan(settings, THREE))))
    await over(bench, turn_id)
    turn, comparison = comparison_of(bench, turn_id)
    replies = shown(bench, turn_id)
    assert [reply and reply.settings["temperature"] for reply in replies.values()] == [0, 0.5, 1]
    for reply in replies.values():
        assert reply is not None
        assert reply.status is Status.FINISHED
        assert reply.settings["system"] == "Be kind."
        assert reply.response_id
        assert reply.model_returned == "practice/small"
        assert reply.usage.output_tokens
    assert len({reply.response_id for reply in replies.values() if reply}) == 3
    assert plain_text(turn.prompt) == QUESTION.text
    assert comparison.winner is None
    assert turn.chosen is replies["1"], "the first column is the visible one until a choice"
    assert bench.of(TurnAdded)
    assert bench.of(ComparisonChanged)


def listed(bench: Bench) -> bool:
    """Whether the newest row of the open conversation says that it compares."""
    rows = [each.summary for each in bench.of(SummaryChanged) if isinstance(each, SummaryChanged)]
    return [each for each in rows if each.id == bench.session.shown.id][-1].compares


async def test_the_list_tells_at_once_that_a_conversation_compares(bench: Bench) -> None:
    session = bench.session
    settings = session.shown.settings
    turn_id = await started(await session.ask(StartComparison(QUESTION, plan(settings, THREE))))
    assert listed(bench)
    await over(bench, turn_id)
    await session.new_conversation()
    await session.ask(AskQuestion(QUESTION))
    answer = await bench.answered()
    await bench.until(lambda: not session.is_busy(session.shown.id))
    assert not listed(bench)
    common = variants.of_reply(answer)
    joined = plan(common, variants.beside(common, THREE[:2]))
    turn_id = await started(
        await session.ask(StartComparison(Draft(""), joined, start_from=answer.id))
    )
    assert listed(bench)
    await over(bench, turn_id)


async def test_a_comparison_is_found_again_as_it_was(bench: Bench) -> None:
    session = bench.session
    turn_id = await started(
        await session.ask(
            StartComparison(QUESTION, plan(session.shown.settings, THREE, is_blind=True))
        )
    )
    await over(bench, turn_id)
    kept = session.shown
    session = await bench.reopen()
    await session.open(kept.id)
    assert session.shown.turns == kept.turns
    assert session.shown.path == kept.path
    assert await session.library.search("friendly letter") == (kept.id,)
    listed = await session.compare.listed()
    assert [(each.turn_id, each.question) for each in listed.found] == [(turn_id, QUESTION.text)]


async def test_temperature_zero_three_times_is_equal_and_one_is_not(bench: Bench) -> None:
    session = bench.session
    columns = variants.temperatures((("", 0.0), ("", 1.0)))
    asked = plan(
        session.shown.settings,
        [dataclasses.replace(each, repeats=3) for each in columns],
    )
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(bench, turn_id)
    turn, comparison = comparison_of(bench, turn_id)
    cold, hot = (facts.texts_of(turn, column.replies) for column in comparison.columns)
    assert len(cold) == len(hot) == 3
    assert str(facts.note(facts.stability(cold))) == "All 3 answers are the same."
    assert facts.stability(hot).equal < 3
    assert "share" in str(facts.note(facts.stability(hot)))
    points = facts.sweep(turn)
    assert points is not None
    assert [point.value for point in points.points] == [0.0, 1.0]
    assert points.points[0].agreement == 1.0
    assert (points.points[1].agreement or 0) < 1.0


async def test_thinking_off_and_long(bench: Bench) -> None:
    session = bench.session
    settings = session.shown.settings.with_value("model", "practice/thinker")
    off, short, long = variants.every(Question.THINKING, settings)[:3]
    turn_id = await started(
        await session.ask(StartComparison(QUESTION, plan(settings, (off, long), Question.THINKING)))
    )
    await over(bench, turn_id)
    replies = shown(bench, turn_id)
    silent, thoughtful = replies[off.id], replies[long.id]
    assert silent is not None and silent.status is Status.FINISHED
    assert silent.timing.thinking is None
    assert thoughtful is not None and thoughtful.status is Status.FINISHED
    assert thoughtful.timing.thinking is not None
    assert thoughtful.settings["max_tokens"] == 4096 + vocabulary.LONG.number
    assert short.id not in replies


async def test_nothing_is_sent_that_is_not_whole(bench: Bench) -> None:
    session = bench.session
    settings = session.shown.settings
    for draft, columns in (
        (Draft("  "), THREE),
        (QUESTION, THREE[:1]),
        (QUESTION, [Variant(str(n)) for n in range(9)]),
        (QUESTION, [*THREE, Variant("9", changes={"temperature": 7.0})]),
        (QUESTION, [*THREE, Variant("9", changes={"model": " "})]),
    ):
        assert isinstance(await session.ask(StartComparison(draft, plan(settings, columns))), Text)
    assert isinstance(
        await session.ask(StartComparison(QUESTION, plan(settings, THREE), start_from="nobody")),
        Text,
    )
    assert session.shown.turns == ()
    assert not session.is_kept


async def test_only_so_many_are_asked_at_once_and_the_others_wait_visibly(slow: Bench) -> None:
    session = slow.session
    turn_id = await started(
        await session.ask(
            StartComparison(
                QUESTION, plan(session.shown.settings, variants.repeats(5), Question.REPEAT)
            )
        )
    )
    await slow.until(lambda: len(comparison_of(slow, turn_id)[0].replies) == CONCURRENCY)
    assert dict(session.compare.waiting(turn_id)) == {"4": 1, "5": 1}
    replies = shown(slow, turn_id)
    assert [state(replies[each], session.compare.waiting(turn_id).get(each, 0)) for each in "1345"] == [
        ColumnState.WRITING, ColumnState.WRITING, ColumnState.WAITING, ColumnState.WAITING,
    ]  # fmt: skip
    assert session.is_busy(session.shown.id)
    assert isinstance(await session.ask(AskQuestion(QUESTION)), Text)
    await session.compare.set_concurrency(5)
    await slow.until(lambda: len(comparison_of(slow, turn_id)[0].replies) == 5)
    assert waits(slow.changes)[-1] == {}
    session.compare.stop(turn_id)


async def test_columns_stop_alone_and_all_together(slow: Bench) -> None:
    session = slow.session
    turn_id = await started(
        await session.ask(
            StartComparison(
                QUESTION, plan(session.shown.settings, variants.repeats(5), Question.REPEAT)
            )
        )
    )
    await slow.until(lambda: len([text for text in texts(slow, turn_id).values() if text]) == 3)
    session.compare.stop(turn_id, "2")
    await slow.until(lambda: shown(slow, turn_id)["4"] is not None)
    replies = shown(slow, turn_id)
    assert replies["2"] is not None and replies["2"].status is Status.STOPPED
    assert replies["2"].text
    assert replies["1"] is not None and replies["1"].is_running
    session.compare.stop(turn_id, "5")
    assert dict(session.compare.waiting(turn_id)) == {}
    session.compare.stop(turn_id)
    await over(slow, turn_id)
    states = [reply and reply.status for reply in shown(slow, turn_id).values()]
    assert states == [Status.STOPPED] * 4 + [None]
    before = comparison_of(slow, turn_id)[0]
    await slow.barrier()
    assert comparison_of(slow, turn_id)[0] == before, "stopped means stopped"


async def test_the_stop_of_the_whole_conversation_drops_what_waits(slow: Bench) -> None:
    session = slow.session
    turn_id = await started(
        await session.ask(
            StartComparison(
                QUESTION, plan(session.shown.settings, variants.repeats(8), Question.REPEAT)
            )
        )
    )
    session.stop()
    await over(slow, turn_id)
    await slow.barrier()
    replies = [each for each in shown(slow, turn_id).values() if each is not None]
    assert all(reply.status is Status.STOPPED for reply in replies)
    assert len(replies) <= CONCURRENCY


async def test_a_comparison_goes_on_while_another_conversation_is_open(slow: Bench) -> None:
    session = slow.session
    turn_id = await started(
        await session.ask(
            StartComparison(
                QUESTION, plan(session.shown.settings, variants.repeats(4), Question.REPEAT)
            )
        )
    )
    conversation_id = session.shown.id
    await slow.until(lambda: len(comparison_of(slow, turn_id)[0].replies) == 3)
    await session.new_conversation()
    await session.compare.set_concurrency(4)
    await slow.until(
        lambda: len({e.reply.id for e in slow.changes if isinstance(e, ReplyAdvanced)}) == 4
    )
    assert session.shown.turns == ()
    await session.open(conversation_id)
    await slow.until(lambda: all(texts(slow, turn_id).values()))
    assert len(comparison_of(slow, turn_id)[0].replies) == 4
    session.compare.stop(turn_id)


@pytest.mark.slow
async def test_no_column_is_lost_on_leaving_and_coming_back(bench: Bench) -> None:
    """Open another conversation and this one again, at every moment of its beginning."""
    session = bench.session
    await session.ask(AskQuestion(QUESTION))
    await bench.answered()
    other = session.shown.id
    await session.compare.set_concurrency(2)
    for _ in range(4):
        await session.new_conversation()
        turn_id = await started(
            await session.ask(
                StartComparison(
                    QUESTION, plan(session.shown.settings, variants.repeats(8), Question.REPEAT)
                )
            )
        )
        conversation_id = session.shown.id
        while session.compare.waiting(turn_id):
            await session.open(other)
            await session.open(conversation_id)
            replies = {reply.id for reply in comparison_of(bench, turn_id)[0].replies}
            running = {
                answer.reply.id for answer in session.workspace.replies if answer.turn_id == turn_id
            }
            assert running <= replies
        await over(bench, turn_id)
        assert all(texts(bench, turn_id).values())
        assert len(comparison_of(bench, turn_id)[0].replies) == 8


# -- faults ------------------------------------------------------------------------------------


@pytest.mark.slow
async def test_a_fault_stays_in_its_column(loopback: LoopbackBench) -> None:
    """One is refused, one limited and then answered, one cut, one clean."""
    session = loopback.session
    columns = by_instructions(
        A="400", B="429-twice-then-hello", C="reset-mid", D="Speak like a sailor"
    )
    asked = plan(session.shown.settings, columns, Question.INSTRUCTIONS)
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    refused, late, cut, clean = shown(loopback, turn_id).values()
    assert refused is not None and refused.status is Status.FAILED
    assert refused.failure is not None and refused.failure.kind is ErrorKind.BAD_REQUEST
    assert late is not None and late.status is Status.FINISHED
    assert cut is not None and cut.status is Status.INTERRUPTED
    assert cut.text
    assert clean is not None and clean.status is Status.FINISHED
    assert clean.text == "I was told: Speak like a sailor."
    limited = [
        change.reply.notice
        for change in loopback.of(ReplyAdvanced)
        if isinstance(change, ReplyAdvanced)
        and change.reply.id == late.id
        and isinstance(change.reply.notice, Waiting)
    ]
    assert limited, "the countdown is visible in its column"
    assert limited[0].kind is ErrorKind.RATE_LIMITED
    await loopback.until(lambda: comparison_of(loopback, turn_id)[0].chosen != refused)
    chosen = comparison_of(loopback, turn_id)[0].chosen
    assert chosen is not None and chosen.status is Status.FINISHED

    sent = len(loopback.gateway.messages)
    assert isinstance(
        await session.ask(RetryColumns(turn_id, session.asking.failed(turn_id))), Started
    )
    await over(loopback, turn_id)
    again = loopback.gateway.messages[sent:]
    assert sorted(each.json["system"] for each in again) == ["400", "reset-mid"]
    turn, comparison = comparison_of(loopback, turn_id)
    assert [len(column.replies) for column in comparison.columns] == [2, 1, 2, 1]
    assert refused in turn.replies, "what failed stays as a version"


@pytest.mark.slow
async def test_a_rate_limit_in_one_column_holds_the_others_back(loopback: LoopbackBench) -> None:
    times: dict[str, list[float]] = {}

    async def limited(talk: Talk) -> None:
        times.setdefault(told(talk), []).append(talk.request.at)
        if told(talk) == "first" and talk.number == 1:
            await talk.answer(429, b"", {"Retry-After": "1"})
        else:
            await play_whole(talk, whole(talk, text_block(0, "Said.")))

    loopback.gateway.scripts = [limited]
    session = loopback.session
    await session.compare.set_concurrency(2)
    asked = plan(session.shown.settings, by_instructions(A="first", B="second", C="third"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    assert all(text == "Said." for text in texts(loopback, turn_id).values())
    assert times["first"][1] - times["first"][0] >= 0.95
    assert times["third"][0] - times["first"][0] >= 0.95, "its turn came, but the gate was closed"
    first = shown(loopback, turn_id)["1"]
    counted = [
        change.reply.notice.seconds
        for change in loopback.of(ReplyAdvanced)
        if isinstance(change, ReplyAdvanced)
        and first is not None
        and change.reply.id != first.id
        and isinstance(change.reply.notice, Waiting)
    ]
    assert counted, "the countdown is visible in a column that was held back"


async def test_a_column_that_was_refused_can_be_asked_with_other_settings(
    loopback: LoopbackBench,
) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="400", B="plainly"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    assert isinstance(await session.ask(AddColumn(turn_id, Variant("", "C", {"system": "once more"}, repeats=2))), Started)  # fmt: skip
    await over(loopback, turn_id)
    comparison = comparison_of(loopback, turn_id)[1]
    assert comparison.letter("3") == "C"
    assert [len(column.replies) for column in comparison.columns] == [1, 1, 2]
    assert texts(loopback, turn_id)["3"] == "I was told: once more."


async def test_after_a_kill_the_broken_columns_are_marked_and_asked_again(
    loopback: LoopbackBench, tmp_path: Path
) -> None:
    loopback.gateway.scripts = [hanging]
    session = await loopback.reopen()
    asked = plan(
        session.shown.settings,
        by_instructions(A="done", B="hang1", C="hang2", D="hang3", E="later"),
    )
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await loopback.until(lambda: texts(loopback, turn_id)["4"] == "So far hang3")
    await loopback.until(lambda: texts(loopback, turn_id)["1"] == "I was told: done.")
    written = {"So far hang1", "So far hang2", "So far hang3"}
    await loopback.stored(turn_id, lambda turn: written <= {each.text for each in turn.replies})
    killed = tmp_path / "killed"
    killed.mkdir()
    for file in loopback.folder.glob("chats.db*"):
        shutil.copy(file, killed)
    session.compare.stop(turn_id)
    await over(loopback, turn_id)
    conversation_id = session.shown.id

    after = LoopbackBench(killed, loopback.gateway)
    loopback.gateway.scripts = [scripted]
    await after.open()
    await after.session.open(conversation_id)
    replies = shown(after, turn_id)
    found = [state(reply) for reply in replies.values()]
    assert found == [
        ColumnState.FINISHED, *[ColumnState.INTERRUPTED] * 3, ColumnState.NOT_ASKED,
    ]  # fmt: skip
    assert texts(after, turn_id)["2"] == "So far hang1"
    assert isinstance(
        await after.session.ask(RetryColumns(turn_id, after.session.asking.failed(turn_id))),
        Started,
    )
    await over(after, turn_id)
    assert texts(after, turn_id) == {
        "1": "I was told: done.",
        "2": "I was told: hang1.",
        "3": "I was told: hang2.",
        "4": "I was told: hang3.",
        "5": "I was told: later.",
    }
    await after.close()


async def test_more_answers_are_asked_for_while_others_are_written(slow: Bench) -> None:
    session = slow.session
    await session.compare.set_concurrency(1)
    asked = plan(session.shown.settings, by_instructions(A="a", B="b"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await slow.until(lambda: any(texts(slow, turn_id).values()))
    assert isinstance(await session.ask(RepeatColumns(turn_id, 2)), Started)
    more = by_instructions(C="c")[0]
    assert isinstance(await session.ask(AddColumn(turn_id, more)), Started)
    assert sum(session.compare.waiting(turn_id).values()) == 4
    session.compare.stop(turn_id)
    await over(slow, turn_id)


async def test_closing_in_mid_comparison_keeps_what_there_is(slow: Bench) -> None:
    session = slow.session
    turn_id = await started(
        await session.ask(
            StartComparison(
                QUESTION, plan(session.shown.settings, variants.repeats(5), Question.REPEAT)
            )
        )
    )
    await slow.until(lambda: len([text for text in texts(slow, turn_id).values() if text]) == 3)
    conversation_id = session.shown.id
    session = await slow.reopen()
    await session.open(conversation_id)
    found = [state(reply) for reply in shown(slow, turn_id).values()]
    assert found == [ColumnState.INTERRUPTED] * 3 + [ColumnState.NOT_ASKED] * 2


async def test_what_cannot_be_saved_is_not_sent(loopback: LoopbackBench) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="a", B="b", C="c", D="d"))
    await session.ask(AskQuestion(Draft("First of all?")))
    await loopback.answered()
    sent = len(loopback.gateway.messages)
    await loopback.store.thread.write(lambda connection: connection.execute(_REFUSES))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await loopback.until(lambda: loopback.of(Told))
    await loopback.barrier()
    assert len(loopback.gateway.messages) == sent
    assert session.compare.waiting(turn_id) == {}
    turn, comparison = comparison_of(loopback, turn_id)
    assert turn.replies == ()
    assert not any(column.replies for column in comparison.columns)
    await loopback.store.thread.write(lambda connection: connection.execute(_AGREES))
    assert isinstance(
        await session.ask(RetryColumns(turn_id, session.asking.failed(turn_id))), Started
    )
    await over(loopback, turn_id)
    assert texts(loopback, turn_id)["4"] == "I was told: d."
    columns = comparison_of(loopback, turn_id)[1].columns
    assert [len(column.replies) for column in columns] == [1] * 4, "what never came is forgotten"


async def test_a_further_question_that_cannot_be_saved_is_sent_in_no_column(
    loopback: LoopbackBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="a", B="b", C="c"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    await session.compare.set_concurrency(1)
    before, sent = comparison_of(loopback, turn_id)[1], len(loopback.gateway.messages)
    loopback.changes.clear()

    async def refuse(*_: object) -> StoreProblem:
        return StoreProblem(ProblemKind.DISK_FULL, loopback.folder)

    monkeypatch.setattr(loopback.store.replies, "begin", refuse)
    assert isinstance(await session.ask(AskColumns(turn_id, Draft("And then?"))), Started)
    await over(loopback, turn_id)
    assert len(loopback.of(Told)) == 1, "the others were not tried, since they would fare no better"
    assert len(loopback.gateway.messages) == sent
    assert comparison_of(loopback, turn_id)[1].columns == before.columns
    assert session.asking.failed(turn_id) == ("1", "2", "3")
    monkeypatch.undo()
    assert isinstance(
        await session.ask(RetryColumns(turn_id, session.asking.failed(turn_id))), Started
    )
    await over(loopback, turn_id)
    assert len(loopback.gateway.messages) == sent + 3
    assert session.asking.failed(turn_id) == ()


async def test_what_waits_in_one_conversation_holds_up_no_other(slow: Bench) -> None:
    session = slow.session
    await session.compare.set_concurrency(1)
    asked = plan(session.shown.settings, variants.repeats(3), Question.REPEAT)
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    comparing = session.shown.id
    assert session.compare.waiting(turn_id)
    await session.new_conversation()
    assert session.is_busy(comparing)
    assert not session.is_busy(session.shown.id)
    assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
    session.stop()
    await session.delete(comparing)


@pytest.mark.parametrize(
    "intent",
    [
        pytest.param(lambda id_: RetryColumns(id_, ("1",)), id="retry"),
        pytest.param(lambda id_: RepeatColumns(id_, 2), id="repeat"),
        pytest.param(lambda id_: AddColumn(id_, Variant("")), id="add"),
        pytest.param(lambda id_: AskColumns(id_, Draft("More?")), id="go on"),
    ],
)
async def test_nothing_is_asked_in_a_comparison_that_is_not_open(
    loopback: LoopbackBench, intent: Callable[[str], Intent]
) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="a", B="b"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    reply_id = comparison_of(loopback, turn_id)[0].replies[0].id
    await session.new_conversation()
    sent = len(loopback.gateway.messages)
    assert str(await session.ask(intent(turn_id))) == "This comparison is no longer open."
    for gone in (ContinueAnswer(reply_id), TryAgain(reply_id)):
        assert await session.ask(gone) == Started(), "there is nothing to ask"
    assert session.asking.failed(turn_id) == ()
    assert await session.compare.table(turn_id) == ()
    assert len(loopback.gateway.messages) == sent


# -- from an answer that is there --------------------------------------------------------------


async def test_an_answer_on_the_screen_is_the_first_column_at_no_cost(
    loopback: LoopbackBench,
) -> None:
    session = loopback.session
    await session.settings.set(session.shown.settings.with_value("system", "as it was"))
    await session.ask(AskQuestion(QUESTION))
    answer = await loopback.answered()
    await loopback.until(lambda: not session.is_busy(session.shown.id))
    sent = len(loopback.gateway.messages)
    common = variants.of_reply(answer)
    columns = variants.beside(common, by_instructions(A="as it was", B="briefly", C="at length"))
    assert [each.changes for each in columns] == [
        {}, {"system": "briefly"}, {"system": "at length"},
    ]  # fmt: skip
    found = await session.ask(
        StartComparison(
            Draft(""), plan(common, columns, Question.INSTRUCTIONS), start_from=answer.id
        )
    )
    turn_id = await started(found)
    await over(loopback, turn_id)
    turn, comparison = comparison_of(loopback, turn_id)
    assert turn.replies[0] == answer
    assert comparison.started_from == answer.id
    assert comparison.letter(columns[0].id) == "A"
    assert len(loopback.gateway.messages) == sent + 2
    assert {each.json["messages"][-1]["content"][0]["text"] for each in loopback.gateway.messages} == {QUESTION.text}  # fmt: skip
    assert turn.chosen == answer
    kept = session.shown
    await loopback.reopen()
    await loopback.session.open(kept.id)
    assert loopback.session.shown.turns == kept.turns


async def test_an_answer_of_a_comparison_goes_on_in_a_comparison_of_its_own(bench: Bench) -> None:
    session = bench.session
    turn_id = await started(
        await session.ask(StartComparison(QUESTION, plan(session.shown.settings, THREE)))
    )
    await over(bench, turn_id)
    first = comparison_of(bench, turn_id)
    answer = shown(bench, turn_id)["2"]
    assert answer is not None
    common = variants.of_reply(answer)
    other_id = await started(
        await session.ask(
            StartComparison(
                Draft(""),
                plan(common, variants.beside(common, variants.repeats(2)), Question.REPEAT),
                start_from=answer.id,
            )
        )
    )
    await over(bench, other_id)
    assert other_id != turn_id
    turn, _ = comparison_of(bench, other_id)
    assert turn.replies[0].text == answer.text
    assert turn.replies[0].response_id == answer.response_id
    assert turn.replies[0].id != answer.id
    assert comparison_of(bench, turn_id) == first
    assert {each.id for each in session.shown.siblings(turn)} == {turn_id, other_id}


async def test_trying_again_in_the_chat_adds_a_version_to_the_column(bench: Bench) -> None:
    session = bench.session
    turn_id = await started(
        await session.ask(StartComparison(QUESTION, plan(session.shown.settings, THREE)))
    )
    await over(bench, turn_id)
    cold = shown(bench, turn_id)["1"]
    assert cold is not None
    await session.ask(TryAgain(cold.id))
    await over(bench, turn_id)
    _, comparison = comparison_of(bench, turn_id)
    column = comparison.column("1")
    assert column is not None and len(column.replies) == 2
    newest = shown(bench, turn_id)["1"]
    assert newest is not None and newest.settings["temperature"] == 0.0


# -- repeating ---------------------------------------------------------------------------------


@pytest.mark.slow
async def test_columns_are_repeated_up_to_a_number(bench: Bench) -> None:
    session = bench.session
    turn_id = await started(
        await session.ask(StartComparison(QUESTION, plan(session.shown.settings, THREE)))
    )
    await over(bench, turn_id)
    await session.ask(RepeatColumns(turn_id, 3, "2"))
    await over(bench, turn_id)
    counts = [len(each.replies) for each in comparison_of(bench, turn_id)[1].columns]
    assert counts == [1, 3, 1]
    await session.ask(RepeatColumns(turn_id, 9))
    await over(bench, turn_id)
    _, comparison = comparison_of(bench, turn_id)
    assert [len(each.replies) for each in comparison.columns] == [5, 5, 5]
    assert comparison.plan.asks == 3, "the next question is asked once in each column"
    column = comparison.column("2")
    assert column is not None
    await session.compare.show_version(turn_id, "2", column.replies[0])
    assert texts(bench, turn_id)["2"] == comparison_of(bench, turn_id)[0].replies[1].text
    kept = session.shown
    await bench.reopen()
    await bench.session.open(kept.id)
    assert bench.session.shown.turns == kept.turns


# -- cost --------------------------------------------------------------------------------------


async def test_above_the_limit_consent_is_asked_first(loopback: LoopbackBench) -> None:
    session = loopback.session
    await loopback.lists(Prices(Decimal(15), Decimal(75)))
    asked = plan(session.shown.settings, by_instructions(**{each: each for each in "abcdefgh"}))
    found = await session.ask(StartComparison(QUESTION, asked))
    assert isinstance(found, NeedsConsent)
    assert session.compare.limit == LIMIT
    assert found.estimate.answers == 8
    assert found.estimate.most is not None and found.estimate.most > LIMIT
    assert loopback.gateway.messages == []
    assert session.shown.turns == ()
    await session.compare.set_limit(Decimal(10))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    assert all(texts(loopback, turn_id).values())
    await session.compare.set_limit(Decimal("0.01"))
    sent = len(loopback.gateway.messages)
    assert isinstance(await session.ask(RepeatColumns(turn_id, 2)), NeedsConsent)
    assert isinstance(await session.ask(AskColumns(turn_id, QUESTION)), NeedsConsent)
    assert len(loopback.gateway.messages) == sent
    session = await loopback.reopen()
    assert session.compare.limit == Decimal("0.01")


async def test_the_limits_for_all_messages_hold_for_comparisons_too(
    loopback: LoopbackBench,
) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="a", B="b"))
    await session.compare.set_limit(Decimal(10))
    for own in (OwnLimits(per_message=Decimal("0.001")), OwnLimits(per_day=Decimal("0.001"))):
        await session.usage.set_limits(own)
        await loopback.lists(Prices(Decimal(15), Decimal(75)))
        found = await session.ask(StartComparison(QUESTION, asked))
        assert isinstance(found, NeedsConsent)
        assert len(found.reasons) == 1
        assert "Your own limit" in str(found.reasons[0])
        await loopback.lists(Prices())
        unknown = await session.ask(StartComparison(QUESTION, asked))
        assert isinstance(unknown, NeedsConsent)
        assert "not known" in str(unknown.reasons[0])
    assert loopback.gateway.messages == []
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked), agreed=True))
    await over(loopback, turn_id)


async def test_unknown_prices_stay_unknown(bench: Bench) -> None:
    session = bench.session
    asked = plan(session.shown.settings, THREE)
    found = session.asking.estimate(StartComparison(QUESTION, asked))
    assert found.most == Decimal(0), "practice is free"
    asked = asked.under(session.shown.settings.with_value("model", "a/b"))
    found = session.asking.estimate(StartComparison(QUESTION, asked))
    assert found.most is None
    assert found.unknown == ("a/b",)
    assert found.answers == 3


# -- choosing and going on ---------------------------------------------------------------------


async def test_the_chosen_answer_is_the_one_that_goes_on(bench: Bench) -> None:
    session = bench.session
    turn_id = await started(
        await session.ask(
            StartComparison(QUESTION, plan(session.shown.settings, THREE, is_blind=True))
        )
    )
    await over(bench, turn_id)
    assert comparison_of(bench, turn_id)[1].hides
    winner = shown(bench, turn_id)["3"]
    assert winner is not None
    await session.compare.choose(turn_id, winner.id)
    turn, comparison = comparison_of(bench, turn_id)
    assert comparison.winner == winner.id
    assert not comparison.hides
    assert turn.chosen == winner
    assert session.shown.last_reply_id == winner.id
    assert len(turn.replies) == 3
    assert isinstance(bench.of(ConversationShown)[-1], ConversationShown)
    await session.ask(AskQuestion(Draft("Thank you. And shorter?")))
    await bench.answered()
    assert session.shown.path[-1].parent == winner.id
    kept = session.shown
    session = await bench.reopen()
    await session.open(kept.id)
    assert session.shown.path == kept.path
    other = shown(bench, turn_id)["1"]
    assert other is not None
    await session.compare.choose(turn_id, other.id)
    assert [each.id for each in session.shown.path] == [turn_id]


async def test_all_columns_go_on_their_own_paths(loopback: LoopbackBench) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="one", B="400", C="three", D="four"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    for words in ("And then?", "And after that?"):
        sent = len(loopback.gateway.messages)
        assert isinstance(await session.ask(AskColumns(turn_id, Draft(words))), Started)
        await over(loopback, turn_id)
        new = loopback.gateway.messages[sent:]
        assert sorted(each.json["system"] for each in new) == ["four", "one", "three"]
        for each in new:
            said = [message["content"][0]["text"] for message in each.json["messages"]]
            assert said[0] == QUESTION.text
            assert said[-1] == words
            assert set(said[1::2]) == {f"I was told: {each.json['system']}."}
    turn, _ = comparison_of(loopback, turn_id)
    lengths = [len(session.shown.column_path(turn, each)) for each in "1234"]
    assert lengths == [3, 1, 3, 3]
    for column, path in zip("134", ("one", "three", "four"), strict=True):
        for step in session.shown.column_path(turn, column):
            assert step.chosen is not None
            assert step.chosen.settings["system"] == path
    last = session.shown.column_path(turn, "3")[-1]
    assert last.chosen is not None
    await session.ask(RetryColumns(turn_id, ("3",)))
    await over(loopback, turn_id)
    again = session.shown.column_path(comparison_of(loopback, turn_id)[0], "3")[-1]
    assert again.id == last.id
    assert len(again.replies) == 2
    winner = shown(loopback, turn_id)["4"]
    assert winner is not None
    await session.compare.choose(turn_id, winner.id)
    assert len(session.shown.path) == 3
    kept = session.shown
    await loopback.reopen()
    await loopback.session.open(kept.id)
    assert loopback.session.shown.turns == kept.turns
    assert loopback.session.shown.path == kept.path


async def test_the_winner_is_given_to_all_by_asking_the_plan_again(
    loopback: LoopbackBench,
) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="one", B="two"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    winner = shown(loopback, turn_id)["2"]
    assert winner is not None
    await session.compare.choose(turn_id, winner.id)
    recipe = comparison_of(loopback, turn_id)[1].plan
    sent = len(loopback.gateway.messages)
    next_id = await started(await session.ask(StartComparison(Draft("Go on."), recipe)))
    await over(loopback, next_id)
    for each in loopback.gateway.messages[sent:]:
        assert each.json["messages"][1]["content"][0]["text"] == "I was told: two."
    assert comparison_of(loopback, next_id)[0].parent == winner.id


async def test_recipes_are_kept_under_their_names(bench: Bench) -> None:
    compare = bench.session.compare
    one = plan(DEFAULTS, THREE)
    two = Plan((Question.CREATIVITY, Question.THINKING), DEFAULTS, THREE[:2], is_blind=True)
    await compare.keep_recipe(" My three ", one)
    await compare.keep_recipe("Two", two)
    await compare.keep_recipe("My three", two)
    compare = (await bench.reopen()).compare
    assert [(each.name, each.plan) for each in compare.recipes] == [("My three", two), ("Two", two)]
    await compare.forget_recipe("Two")
    assert [each.name for each in compare.recipes] == ["My three"]


async def test_a_comparison_is_duplicated_beside_itself(bench: Bench) -> None:
    session = bench.session
    turn_id = await started(
        await session.ask(StartComparison(QUESTION, plan(session.shown.settings, THREE)))
    )
    await over(bench, turn_id)
    altered = comparison_of(bench, turn_id)[1].plan.without("2")
    other_id = await started(await session.ask(StartComparison(Draft(""), altered, beside=turn_id)))
    await over(bench, other_id)
    assert comparison_of(bench, other_id)[0].prompt == comparison_of(bench, turn_id)[0].prompt
    assert list(shown(bench, other_id)) == ["1", "3"]


async def test_blind_columns_are_shuffled_and_stay_so(bench: Bench) -> None:
    session = bench.session
    orders = set()
    for _ in range(12):
        found = await session.ask(StartComparison(QUESTION, plan(session.shown.settings, variants.repeats(4), Question.REPEAT, is_blind=True)))  # fmt: skip
        turn_id = await started(found)
        session.compare.stop(turn_id)
        await over(bench, turn_id)
        orders.add(tuple(shown(bench, turn_id)))
    assert len(orders) > 3
    turn_id = session.shown.path[-1].id
    before = tuple(shown(bench, turn_id))
    conversation_id = session.shown.id
    session = await bench.reopen()
    await session.open(conversation_id)
    assert tuple(shown(bench, turn_id)) == before
    await session.compare.reveal(turn_id)
    assert not comparison_of(bench, turn_id)[1].hides
    assert tuple(shown(bench, turn_id)) == before


async def test_judgements_are_kept_and_counted(bench: Bench) -> None:
    session = bench.session
    turn_id = await started(
        await session.ask(StartComparison(QUESTION, plan(session.shown.settings, THREE)))
    )
    await over(bench, turn_id)
    replies = shown(bench, turn_id)
    first, second = replies["1"], replies["2"]
    assert first is not None and second is not None
    assert await session.compare.liked() == ()
    await session.compare.rate(first.id, Rating.GOOD, "warm")
    await session.compare.rate(second.id, Rating.BAD)
    await session.compare.choose(turn_id, first.id)
    opinions = await session.compare.opinions(session.shown.id)
    assert opinions[first.id].note == "warm"
    liked = await session.compare.liked()
    assert [(each.value, each.chosen, each.good, each.bad, each.label) for each in liked] == [
        (0.0, 1, 1, 0, "Precise"),
        (1.0, 0, 0, 0, "Bold"),
        (0.5, 0, 0, 1, "Balanced"),
    ]


async def test_a_judgement_that_cannot_be_kept_is_given_back(bench: Bench) -> None:
    session = bench.session
    asked = plan(session.shown.settings, THREE)
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(bench, turn_id)
    reply = shown(bench, turn_id)["1"]
    assert reply is not None
    assert await session.compare.rate(reply.id, Rating.GOOD) is None
    await bench.store.close()
    assert isinstance(await session.compare.rate(reply.id, Rating.BAD), Text)
    for read, nothing in (
        (session.compare.opinions(session.shown.id), {}),
        (session.compare.listed(), ComparisonsFound()),
    ):
        bench.changes.clear()
        assert await read == nothing
        assert [each.is_problem for each in bench.changes if isinstance(each, Told)] == [True]


async def test_reports_are_written(bench: Bench, tmp_path: Path) -> None:
    session = bench.session
    turn_id = await started(
        await session.ask(StartComparison(QUESTION, plan(session.shown.settings, THREE)))
    )
    await over(bench, turn_id)
    report, table = tmp_path / "report.md", tmp_path / "table.csv"
    assert await session.compare.export_report(turn_id, report) is None
    assert await session.compare.export_csv(turn_id, table) is None
    written = report.read_text()
    for reply in shown(bench, turn_id).values():
        assert reply is not None
        assert reply.id in written
    assert table.read_bytes().count(b"\r\n") >= 4
    missing = tmp_path / "nowhere" / "report.md"
    assert isinstance(await session.compare.export_report(turn_id, missing), Text)
    assert isinstance(await session.compare.export_report("nothing", report), Text)


async def test_a_deleted_conversation_is_asked_for_nothing_more(slow: Bench) -> None:
    session = slow.session
    turn_id = await started(
        await session.ask(
            StartComparison(
                QUESTION, plan(session.shown.settings, variants.repeats(8), Question.REPEAT)
            )
        )
    )
    conversation_id = session.shown.id
    await slow.until(lambda: len(comparison_of(slow, turn_id)[0].replies) == 3)
    await session.delete(conversation_id)
    assert not session.compare.waiting(turn_id)
    await slow.barrier()
    loaded = await slow.store.conversations.load(conversation_id)
    assert not isinstance(loaded, StoreProblem)
    assert len(loaded.by_id[turn_id].replies) == 3
    assert isinstance(slow.store, Store)


# -- what stays visible, and what cannot be saved ------------------------------------------------


async def test_columns_that_cannot_be_saved_do_not_go_on_and_say_why(
    loopback: LoopbackBench,
) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="a", B="b"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    await loopback.store.thread.write(lambda it: it.execute(_NO_TURNS).close())
    sent = len(loopback.gateway.messages)
    assert isinstance(await session.ask(AskColumns(turn_id, Draft("And then?"))), Text)
    await loopback.barrier()
    assert len(loopback.gateway.messages) == sent
    assert [turn.id for turn in session.shown.turns] == [turn_id]
    await loopback.store.thread.write(lambda it: it.execute("DROP TRIGGER no_turns").close())
    assert isinstance(await session.ask(AskColumns(turn_id, Draft("And then?"))), Started)
    await over(loopback, turn_id)
    assert len(loopback.gateway.messages) == sent + 2


_NO_TURNS = "CREATE TRIGGER no_turns BEFORE INSERT ON turn BEGIN SELECT RAISE(ABORT, 'full'); END"


async def test_a_refused_answer_gives_way_to_one_that_was_written(
    loopback: LoopbackBench,
) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="400", B="400", C="done"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    written = shown(loopback, turn_id)["3"]
    assert written is not None
    assert written.status is Status.FINISHED
    await loopback.until(lambda: comparison_of(loopback, turn_id)[0].chosen_id == written.id)
    assert comparison_of(loopback, turn_id)[1].winner is None, "nobody chose it"


async def test_what_is_no_answer_of_the_comparison_cannot_be_chosen(bench: Bench) -> None:
    session = bench.session
    turn_id = await started(
        await session.ask(StartComparison(QUESTION, plan(session.shown.settings, THREE)))
    )
    await over(bench, turn_id)
    before, answer = comparison_of(bench, turn_id), shown(bench, turn_id)["2"]
    assert answer is not None
    bench.changes.clear()
    await session.compare.choose("nothing", answer.id)
    await session.compare.choose(turn_id, "nothing")
    assert comparison_of(bench, turn_id) == before
    assert bench.changes == []
    await session.compare.choose(turn_id, answer.id)
    assert comparison_of(bench, turn_id)[1].winner == answer.id


async def test_a_stopped_answer_stays_the_visible_one(loopback: LoopbackBench) -> None:
    """Only one that failed gives way to another, once all is over."""
    loopback.gateway.scripts = [hanging]
    session = loopback.session
    asked = plan(session.shown.settings, by_instructions(A="hang1", B="done"))
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await loopback.until(lambda: texts(loopback, turn_id)["1"] == "So far hang1")
    await loopback.until(lambda: texts(loopback, turn_id)["2"] == "I was told: done.")
    first = shown(loopback, turn_id)["1"]
    assert first is not None
    session.compare.stop(turn_id)
    await over(loopback, turn_id)
    await loopback.barrier()
    chosen = comparison_of(loopback, turn_id)[0].chosen
    assert chosen is not None
    assert (chosen.id, chosen.status) == (first.id, Status.STOPPED)
