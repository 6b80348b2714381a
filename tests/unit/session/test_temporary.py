"""A chat that is kept in memory alone: as good as any other, kept whole if wanted, gone otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain import variants
from orca_desktop.domain.attached import Attached
from orca_desktop.domain.changes import SummaryChanged, Told
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.money import TEMPORARY
from orca_desktop.domain.words import Text
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion, EditQuestion, StartComparison, TryAgain
from orca_desktop.session.tasks import spawn
from orca_desktop.session.temporary import Leaving
from orca_desktop.store import ProblemKind, Rating, StoreProblem
from orca_desktop.store.chat_store import ChatStore
from tests.support import traces
from tests.support.attachments import pdf_of, picture, saved
from tests.unit.session.compare_bench import plan
from tests.unit.session.gateway_bench import GatewayBench, opened

WORD = "Zaubernuss7Quittenmus"
TABLES = ("conversation", "turn", "reply", "draft", "conversation_preset", "blob", "passage")


async def asked(bench: GatewayBench, words: str) -> str:
    """Ask and wait for the end; gives the id of the turn."""
    outcome = await bench.session.ask(AskQuestion(Draft(f"play:echo {words}")))
    assert isinstance(outcome, Started), outcome
    await bench.answered()
    return outcome.turn_id


async def lived(bench: GatewayBench) -> None:
    """Do in the open chat what can be done in one."""
    session = bench.session
    first = await asked(bench, f"{WORD} first")
    reply = session.shown.by_id[first].chosen_id
    assert reply is not None
    await session.ask(TryAgain(reply))
    await bench.answered()
    await session.ask(EditQuestion(first, Draft(f"play:echo {WORD} edited")))
    await bench.answered()
    text = await session.attachments.bring(f"All of {WORD}".encode(), f"{WORD}.txt")
    image = await session.attachments.bring(saved(picture(), "PNG"), f"{WORD}.png")
    pages = await session.attachments.bring(pdf_of(f"The {WORD} sings."), "song.pdf")
    brought = tuple(each for each in (text, image, pages) if isinstance(each, Attached))
    assert len(brought) == 3
    blocks = tuple(each.block for each in brought)
    outcome = await session.ask(AskQuestion(Draft(f"play:pictures {WORD}", blocks)))
    assert isinstance(outcome, Started), outcome
    await bench.answered()
    assert bench.newest().failure is None, bench.newest().failure
    version = await session.rewriting.rewrite(reply, f"{WORD} in other words")
    assert isinstance(version, str), version
    gone = await asked(bench, f"{WORD} is deleted")
    assert await session.pruning.delete(gone)
    await session.pruning.undo(gone)
    gone = await asked(bench, f"{WORD} is deleted for good")
    assert await session.pruning.delete(gone)
    await session.pruning.send_along(first, along=False)
    wanted = plan(session.shown.settings, variants.temperatures((("Low", 0.1), ("High", 0.9))))
    started = await session.ask(StartComparison(Draft(f"play:echo {WORD} compared"), wanted))
    assert isinstance(started, Started), started
    await bench.until(lambda: session.workspace.is_at_rest)
    column = session.shown.by_id[started.turn_id].replies[0]
    assert await session.compare.rate(column.id, Rating.GOOD, f"{WORD} noted") is None
    await session.compare.choose(started.turn_id, column.id)
    await session.settings.set(
        session.shown.settings.with_value("system", f"Speak of {WORD}").with_value("top_k", 7)
    )
    await session.rename(session.shown.id, f"{WORD} as a title")
    await session.save_draft(session.draft_key, Draft(f"{WORD} as a draft", (brought[0].block,)))


async def whole(chat: ChatStore, conversation_id: str) -> Mapping[str, Any]:
    """All there is of a chat, but for the numbers of rows."""
    found: dict[str, Any] = {
        "conversation": await chat.conversations.load(conversation_id),
        "opinions": await chat.replies.opinions(conversation_id),
        "preset": await chat.presets.used(conversation_id),
        "draft": await chat.drafts.load(conversation_id),
        "spent": await chat.usage.of_conversation(conversation_id),
    }

    def rows(connection: Any) -> dict[str, list[Any]]:
        told = {}
        for table in TABLES:
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            left = {
                "number",
                "conversation",
                "turn",
                "reply",
                "updated" if table == "draft" else "",
            }
            columns = ", ".join(name for name in names if name not in left)
            told[table] = sorted(connection.execute(f"SELECT {columns} FROM {table}"), key=repr)  # noqa: S608
        return told

    return found | {"rows": await chat.thread.read(rows)}


@pytest.mark.slow
async def test_nothing_of_it_reaches_the_disk_and_it_is_gone(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        ordinary = await asked(bench, "An ordinary question")
        kept_id = session.shown.id
        assert ordinary
        await session.new_temporary()
        assert session.workspace.is_temporary
        await lived(bench)
        gone_id = session.shown.id
        assert session.library.get(gone_id) is None
        assert await session.library.search(WORD) == ()
        assert all(not isinstance(each, Told) or not each.is_problem for each in bench.changes)
        listed = [each.summary.id for each in bench.changes if isinstance(each, SummaryChanged)]
        assert gone_id not in listed
        assert traces.holding(WORD, tmp_path) == []
        await session.open(kept_id)
        assert not session.temporary.is_open
        assert bench.store.temporary.open == ()
        assert isinstance(await bench.store.of(gone_id).conversations.load(gone_id), StoreProblem)
        late = Draft(f"{WORD} comes too late")
        await session.save_draft(gone_id, late)
        await bench.until(lambda: session.settling.is_at_rest)
        assert not session.settings.starting.get("system")
        assert [each for each in bench.changes if isinstance(each, Told) and each.is_problem] == []
        assert traces.holding(WORD, tmp_path) == []
        await bench.reopen()
        assert traces.holding(WORD, tmp_path) == []
        assert [each.id for each in bench.session.library.summaries] == [kept_id]


@pytest.mark.slow
async def test_the_search_for_traces_finds_what_an_ordinary_chat_leaves(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        await lived(bench)
        assert traces.holding(WORD, tmp_path) != []


@pytest.mark.parametrize("is_busy", [False, True], ids=["at rest", "while it is written"])
@pytest.mark.slow
async def test_a_chat_that_is_kept_is_what_it_would_have_been(
    tmp_path: Path, *, is_busy: bool
) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.new_temporary()
        await session.settings.use_preset(session.presets.all[0].id)
        assert not session.temporary.can_be_kept, "nothing was said yet"
        await lived(bench)
        id_ = session.shown.id
        await bench.until(lambda: session.settling.is_at_rest)
        if is_busy:
            bench.gateway.pace = 0.02
            outcome = await session.ask(AskQuestion(Draft(f"play:echo {'word ' * 40}")))
            assert isinstance(outcome, Started)
            await bench.until(lambda: len(bench.newest().text) > 20)
            assert await session.temporary.keep()
            assert bench.newest().is_running
            await bench.answered()
            stored = await bench.stored(outcome.turn_id, lambda turn: turn.chosen is not None)
            assert stored.chosen == bench.newest()
            assert len(bench.newest().text) > 200
        else:
            before = await whole(bench.store.of(id_), id_)
            assert await session.temporary.keep()
            assert bench.store.of(id_) is bench.store
            after = await whole(bench.store, id_)
            assert after == before
        assert not session.temporary.is_open
        assert session.library.has(id_)
        assert await session.library.search(WORD) == (id_,)
        await bench.until(lambda: session.settling.is_at_rest)
        spent = {each.key: each.total for each in await session.usage.by_conversation()}
        assert list(spent) == [id_]
        shown = session.shown
        await bench.reopen()
        await bench.session.open(id_)
        assert bench.session.shown == shown
        draft = "" if is_busy else f"{WORD} as a draft"  # what is asked is no draft any more
        assert (await bench.session.draft()).text == draft


async def test_what_was_taken_out_before_it_was_kept_comes_back_into_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        for words in ("One", "Two"):
            await session.new_conversation()
            await asked(bench, words)
        await session.new_temporary()
        await asked(bench, "Three")
        gone = await asked(bench, "Four")
        await bench.until(lambda: session.settling.is_at_rest)  # prices come later than answers
        assert await session.pruning.delete(gone)
        assert await session.temporary.keep()
        await session.pruning.undo(gone)
        assert [turn.id for turn in session.shown.path][-1] == gone
        loaded = await bench.store.conversations.load(session.shown.id)
        assert loaded == session.shown


async def test_what_it_costs_is_counted_without_a_name(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.new_temporary()
        await asked(bench, "How much?")
        id_ = session.shown.id
        await bench.until(lambda: session.settling.is_at_rest)
        here = await session.usage.of_conversation(id_)
        assert here.cost is not None and here.replies == 1
        month = await session.usage.month()
        assert month == here
        await session.new_conversation()
        (only,) = await session.usage.by_conversation()
        assert (only.key, only.label, only.total) == (TEMPORARY, "", here)
        assert (await session.usage.of_conversation(id_)).replies == 0, "its name is gone with it"

        def ids(connection: Any) -> Any:
            return connection.execute(
                "SELECT conversation_id, request_id, settled IS NOT NULL FROM spending"
            ).fetchall()

        assert await bench.store.thread.read(ids) == [(TEMPORARY, None, 1)]


async def test_it_is_left_only_if_the_person_says_so(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session, answers, times = bench.session, [Leaving.STAY] * 3, list[Leaving]()

        async def ask() -> Leaving:
            times.append(answers.pop())
            return times[-1]

        session.temporary.ask = ask
        await asked(bench, "Ordinary")
        other = session.shown.id
        await session.new_temporary()
        assert times == [], "an ordinary chat is left without a question"
        await asked(bench, "Temporary")
        id_ = session.shown.id
        await session.open(other)
        await session.new_conversation()
        await session.new_temporary()
        assert session.shown.id == id_ and len(times) == 3
        await session.show_as_stored()
        assert session.shown.id == id_ and session.shown.path
        answers.append(Leaving.KEEP)
        await session.open(other)
        assert session.shown.id == other
        assert session.library.has(id_)
        await session.open(id_)
        assert [turn.prompt for turn in session.shown.path] != []


async def test_an_answer_that_is_being_written_ends_with_its_chat(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.new_temporary()
        bench.gateway.pace = 0.02
        await session.ask(AskQuestion(Draft(f"play:echo {WORD} {'word ' * 200}")))
        await bench.until(lambda: WORD in bench.newest().text)
        await session.new_conversation()
        assert session.workspace.is_at_rest
        await bench.until(lambda: session.settling.is_at_rest)
        assert [each for each in bench.changes if isinstance(each, Told) and each.is_problem] == []
        assert traces.holding(WORD, tmp_path) == []


async def test_one_that_cannot_be_kept_is_as_it_was(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.new_temporary()
        await asked(bench, "Precious")
        problem = StoreProblem(ProblemKind.DISK_FULL, tmp_path)
        bench.store.thread.problem = problem
        assert not await session.temporary.keep()
        assert any(isinstance(each, Told) and each.is_problem for each in bench.changes)
        bench.store.thread.problem = None
        assert session.temporary.is_open
        await asked(bench, "More")
        assert await session.temporary.keep()
        assert len(session.shown.path) == 2


async def refused_on_the_way(bench: Any) -> str:
    """Keep the open temporary chat, and let the disk refuse once it is written; its id.

    Nothing if it was kept before the refusal came.
    """
    session, disk = bench.session, bench.store
    id_ = str(session.shown.id)
    keeping = spawn(session.temporary.keep(), "keep it")
    while isinstance(await disk.conversations.load(id_), StoreProblem):
        await session.save_draft(id_, Draft(f"{WORD} goes on"))
    disk.thread.problem = StoreProblem(ProblemKind.DISK_FULL, bench.store.folder)
    while not keeping.done():
        await session.save_draft(id_, Draft(f"{WORD} goes on and on"))
    disk.thread.problem = None
    return "" if keeping.result() else id_


async def test_what_was_written_before_the_disk_refused_is_taken_back(tmp_path: Path) -> None:
    for attempt in range(50):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        async with opened(folder) as bench:
            session, disk = bench.session, bench.store
            await session.new_temporary()
            await asked(bench, f"{WORD}?")
            if not (id_ := await refused_on_the_way(bench)):
                continue
            assert session.temporary.is_open
            await session.new_conversation()
            assert isinstance(await disk.conversations.load(id_), StoreProblem)
            assert traces.holding(WORD, folder) == []
            return
    pytest.fail("each time it was kept before the disk refused")


async def test_a_disk_that_refuses_holds_up_nothing_and_learns_the_price_later(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.new_temporary()
        bench.store.thread.problem = StoreProblem(ProblemKind.DISK_FULL, tmp_path)
        await asked(bench, "How much?")
        assert session.workspace.is_at_rest
        await bench.until(lambda: session.settling.is_at_rest)
        bench.store.thread.problem = None
        assert (await session.usage.month()).replies == 0
        await session.new_conversation()
        assert (await session.usage.month()).replies == 1


async def test_no_ordinary_chat_goes_on_from_it_and_the_drafts_stay_apart(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.save_draft(session.draft_key, Draft("ordinary"))
        await session.new_temporary()
        assert await session.draft() == Draft()
        await session.save_draft(session.draft_key, Draft(f"{WORD}"))
        assert await session.draft() == Draft(f"{WORD}")
        assert traces.holding(WORD, tmp_path) == []
        await asked(bench, "First")
        assert await session.draft() == Draft()
        reply = session.shown.path[-1].chosen_id
        assert reply is not None
        assert isinstance(await session.duplicating.branch(reply, "From here"), Text)
        assert await session.duplicating.duplicate(session.shown.id, "A copy") is None
        await session.new_conversation()
        assert await session.draft() == Draft("ordinary")


async def test_a_lesson_of_it_holds_for_this_run_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.new_temporary()
        await session.ask(AskQuestion(Draft("play:400-temperature")))
        await bench.answered()
        await bench.until(lambda: session.settling.is_at_rest)
        lessons = await bench.store.lessons.load()
        assert lessons == ()
