"""The scenes of the bench ``library``: ``python -m tests.bench.library_scenes SCENE FOLDER``.

Each is played in a process of its own on the profile in a folder, whose database the bench has
made, and prints its figures as a JSON object: milliseconds, unless their names say otherwise.
"""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import gc
import json
import os
import random
import shutil
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import psutil

from orca_desktop.domain import clock
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Draft, Summary, Turn
from orca_desktop.domain.folding import fold
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.session.tasks import spawn
from orca_desktop.store import Arrangement, Store, erasing, wiping
from tests.bench.made_library import Library
from tests.bench.scene import within_program

HITS: Final = 50
_SETTLED: Final = 3.0
_TIMES: Final = 15
_LONG: Final = 10_000
"""Messages of the longest chats."""

_OPENED: Final = 4
_MANY_ERASED: Final = 1_000
"""Chats that are erased where very many are, or a quarter of all."""

_EXPIRE: Final = "UPDATE conversation SET deleted = 1 WHERE number IN (3, 4, 5)"
_RAW: Final = """
    SELECT rowid FROM passage_index WHERE passage_index MATCH ? ORDER BY rowid DESC LIMIT ?
"""


def queries() -> tuple[str, ...]:
    """69 kinds of what people type, from what is everywhere to what is nowhere."""
    words = Library(10).words
    ranks = (0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 39_000)
    single = [words[rank] for rank in ranks]
    longer = [word for word in words[50:] if len(word) >= 7]
    beginnings = [longer[rank][:length] for rank in (0, 900, 9_000) for length in (1, 2, 3, 4, 5)]
    inside = [longer[rank][2:] for rank in (0, 100, 2_000, 15_000)]
    pairs = [
        f"{words[one]} {words[other]}"
        for one, other in ((0, 1), (0, 200), (5, 20), (50, 1_000), (500, 900), (2_000, 3_000))
    ]
    many = [" ".join(words[3:6]), " ".join(words[100:104]), " ".join(words[0:12])]
    nothing = ["zzzz", f"{words[0]} zzzz", "qqq xxx", "xyzzyplugh"]
    spaceless = ["天", "天気", "東京の", "の", "ก", "กข", "คง", "天 の", f"天 {words[0]}"]
    signs = ["C++", ".NET", "i++", "argv):", "std::vector", "id, name", "values[i]", "person.name"]
    other = [words[0].upper(), "café", "key", f"{words[7]}.", "42", f'"{words[9]} {words[4]}"']
    more = [f"{words[12]}-{words[13]}"]
    found = (*single, *beginnings, *inside, *pairs, *many, *nothing, *spaceless, *signs, *other)
    return (*found, *more)[:69]


def start(folder: Path) -> dict[str, float]:
    """Start the program: seconds until the list is shown and all is ready, and settled PSS.

    Also the work of all its threads until then.
    """
    began = psutil.Process().create_time()
    found: dict[str, float] = {}

    async def run(profile: Any, window: Any, appearance: Any, steps: Any) -> int:
        from orca_desktop.app.composition import Program
        from orca_desktop.ui.features.library.list_model import LibraryModel

        shown = LibraryModel.show

        def show(self: LibraryModel, summaries: Any) -> None:
            shown(self, summaries)
            window.repaint()
            found.setdefault("list_s", time.time() - began)  # noqa: TID251 - as psutil tells

        with patch.object(LibraryModel, "show", show):
            program = await Program.open(profile, window, practice=True)
        found["ready_s"] = time.time() - began  # noqa: TID251 - as psutil tells
        found["ready_cpu_s"] = time.process_time()  # the same on a busy machine, nearly
        await asyncio.sleep(_SETTLED)
        found["pss_mb"] = _pss()
        assert isinstance(program, Program), program
        await program.close()
        return 0

    within_program(run, folder)
    return found


def _pss() -> float:
    """Proportional memory of this process in megabytes."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith("Pss:"))


def cut_off(folder: Path) -> dict[str, float]:
    """Write something and end without a word, as after a power cut."""

    async def work() -> None:
        store = await _opened(folder)
        for number in range(5):
            await store.settings.save("bench", "x" * 1000 * number)
        os._exit(0)

    print(json.dumps({}), flush=True)
    asyncio.run(work())
    return {}


def expire(folder: Path) -> dict[str, float]:
    """Let some chats have been in the bin for longer than anything stays there."""

    async def work() -> dict[str, float]:
        async with _store(folder) as store:
            await store.thread.write(lambda connection: connection.execute(_EXPIRE).rowcount)
        return {}

    return asyncio.run(work())


def search(folder: Path) -> dict[str, float]:
    """Each query as the library's list asks it and as a tool does; plain FTS5 beside it."""

    async def work() -> dict[str, float]:
        async with _store(folder) as store:
            await store.search.places("warm up of the list of words")
            places, hits, raw = [], [], []
            for query in queries():
                places.append(await _least(partial(store.search.places, query)))
                hits.append(await _least(partial(store.search.find, query, HITS)))
                raw.append(await _least(partial(store.thread.read, _raw(query))))
            if os.environ.get("ORCA_BENCH_EACH"):
                for each in sorted(zip(places, hits, raw, queries(), strict=True), reverse=True):
                    print(*each, file=sys.stderr)
            return {
                f"{name}_{part}": _part(found, share)
                for name, found in (("places", places), ("hits", hits), ("raw", raw))
                for part, share in (("p50", 0.5), ("p95", 0.95))
            }

    return asyncio.run(work())


def _raw(query: str) -> Callable[[Any], list[Any]]:
    words = " AND ".join('"{}"*'.format(word.replace('"', '""')) for word in fold(query).split())
    return lambda connection: connection.execute(_RAW, (words, HITS)).fetchall()


def saves(folder: Path) -> dict[str, float]:
    """The longest a save waits, and what all but one of a hundred do, while other things go on.

    Alone; while one searches, backs up, erases a chat, erases very many, puts all chats elsewhere
    and back, and moves the folder.
    """
    gc.disable()  # as in the program, which collects on the window's thread alone

    async def work() -> dict[str, float]:
        async with _store(folder) as store:
            found = _named("alone", await _saves_beside(store, asyncio.sleep(2)))

            async def searching() -> None:
                for query in queries():
                    await store.search.places(query)

            async def arranging(ids: Sequence[str]) -> None:
                made: Any = await store.conversations.arrange(ids, _into("bench"))
                await store.conversations.take_back(made.made)

            async def moving() -> None:
                assert await store.moving.move(place, lambda: None) is None

            await searching()
            found |= _named("searching", await _saves_beside(store, searching()))
            listed: Any = await store.conversations.list()
            ids = [each.id for each in listed]
            many = min(_MANY_ERASED, len(ids) // 4)
            chosen = random.Random(1).sample(ids, many + 3)  # noqa: S311 - the same each time
            for name, some in (("erasing", chosen[:3]), ("erasing_many", chosen[3:])):
                found |= _named(name, await _saves_beside(store, _erased(store, some)))
            found |= _named("arranging", await _saves_beside(store, arranging(ids)))
            found |= _named("backing_up", await _saves_beside(store, store.backup.make()))
            place = folder.with_name(f"{folder.name}-moved")
            found |= _named("moving", await _saves_beside(store, moving()))
        shutil.rmtree(place)
        found["load"] = os.getloadavg()[0]
        return found

    return asyncio.run(work())


def _named(name: str, taken: Sequence[float]) -> dict[str, float]:
    """The longest of some times, and the one below which 99 of 100 are."""
    return {name: max(taken), f"{name}_p99": _part(taken, 0.99)}


def _into(place: str) -> Callable[[Arrangement], Arrangement]:
    return lambda each: dataclasses.replace(each, folder=place)


async def _erased(store: Store, ids: Sequence[str]) -> None:
    """Delete chats, erase them for ever, and wipe their words out."""
    await store.conversations.arrange(ids, lambda at: dataclasses.replace(at, deleted=clock.now()))
    await store.bin.erase(ids)
    await store.wiping.wipe()


async def _saves_beside(store: Store, beside: Coroutine[Any, Any, Any]) -> list[float]:
    """The milliseconds that small saves took while something else went on."""
    running = spawn(beside, "beside")
    taken: list[float] = []
    while not running.done():
        began = time.perf_counter()
        await store.settings.save("bench", len(taken))
        taken.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(0.005)
    await running
    return taken


def erase_many(folder: Path) -> dict[str, float]:
    """How many seconds it takes to erase very many chats, and in one transaction as a baseline."""

    async def work() -> dict[str, float]:
        async with _store(folder) as store:
            listed: Any = await store.conversations.list()
            ids = [each.id for each in listed]
            many = min(_MANY_ERASED, len(ids) // 4)
            chosen = random.Random(2).sample(ids, 2 * many)  # noqa: S311 - the same each time
            in_pieces, at_once = chosen[:many], chosen[many:]

            def all_of_it(connection: Any) -> None:
                for id_ in at_once:
                    erasing.erase_at_once(connection, id_)
                wiping.ask(connection)

            async def as_one() -> None:
                await store.thread.write(all_of_it)
                await store.wiping.wipe()

            return {
                "in_pieces": await _taken(partial(_erased, store, in_pieces)),
                "as_one": await _taken(as_one),
            }

    return asyncio.run(work())


def verbs(folder: Path) -> dict[str, float]:
    """What a person does to a chat: begin it, rename it, pin it; and what pages show of all."""

    async def work() -> dict[str, float]:
        async with _store(folder) as store:
            chats = [_chat() for _ in range(_TIMES)]
            found = {
                "begin": await _median(
                    lambda chat: store.conversations.add_turn(chat, chat.turns[0]), chats
                ),
                "rename": await _median(
                    lambda chat: store.conversations.update(chat.with_head(title="Other")), chats
                ),
                "move": await _median(
                    lambda chat: store.conversations.arrange([chat.id], _into("bench")), chats
                ),
                "used": await _median(lambda _: store.models.used(), range(3)),
                "list": await _median(lambda _: store.conversations.list(), range(3)),
                "comparisons": await _median(lambda _: store.conversations.comparisons(), range(3)),
            }
            last = clock.now() + datetime.timedelta(days=1)
            span = last - datetime.timedelta(days=91), last
            everything = last - datetime.timedelta(days=5_000), last
            usage = store.usage
            for name, days in (("usage", span), ("usage_all", everything)):
                asked = (usage.by_day, usage.by_model, usage.by_conversation, usage.between)
                found[name] = max([await _least(partial(ask, *days)) for ask in asked])
            return found

    return asyncio.run(work())


def erase(folder: Path) -> dict[str, float]:
    """Megabytes that are written to erase a chat of 18 messages, and how long it takes."""

    async def work() -> dict[str, float]:
        async with _store(folder) as store:
            chat = _chat(9)
            await store.conversations.save(chat)
            await store.conversations.delete(chat.id)
            before, began = _written(), time.perf_counter()
            await store.bin.erase([chat.id])
            await store.wiping.wipe()
            took = time.perf_counter() - began
            return {"mb": _written() - before, "took": took * 1000}

    return asyncio.run(work())


def _written() -> float:
    """Megabytes that this process has handed to the system for writing."""
    lines = Path("/proc/self/io").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1e6 for line in lines if line.startswith("wchar:"))


def window(folder: Path) -> dict[str, float]:
    """What the window's own thread does for one summary, one letter, the list of comparisons."""
    found: dict[str, float] = {}

    async def run(profile: Any, window: Any, appearance: Any, steps: Any) -> int:
        from orca_desktop.app.composition import Program
        from orca_desktop.ui.features.compare.results.comparison_list import (
            ComparisonListDialog,
        )

        program = await Program.open(profile, window, practice=True)
        assert isinstance(program, Program), program
        await asyncio.sleep(1)
        model = window.sidebar.model
        chat = model.conversation(model.index(model.rowCount() // 2))
        titles = iter(range(100))
        found["summary"] = _spent(
            lambda: model.put(_renamed(chat, f"Another {next(titles)}")), window
        )
        letters = iter("abcdefghijklmnopqrstuvwxyz" * 4)
        found["letter"] = _spent(lambda: model.filter(next(letters)), window)
        model.filter("")
        listed = await program.session.compare.listed()
        found["comparisons"] = _spent(lambda: _shown(ComparisonListDialog(listed, window)), window)
        every = ComparisonListDialog(listed, window)
        found["compared_more"] = 0.0
        while listed.after is not None:
            listed = await program.session.compare.listed(listed.after)
            took = _spent(lambda: every.rows.add(listed), window, 1)  # noqa: B023 - called at once
            found["compared_more"] = max(found["compared_more"], took)
        found["compared_search"] = _spent(lambda: every.search.setText(next(letters)), window, 5)
        before = time.process_time() - time.thread_time()
        for _ in range(3):
            await program.session.models.learn(_reply("An answer."), "")
        found["learn_cpu"] = (time.process_time() - time.thread_time() - before) * 1000 / 3
        await program.close()
        return 0

    within_program(run, folder)
    return found


def long(folder: Path) -> dict[str, float]:
    """Open a chat of 10,000 messages and some of 20, and send in them, in the whole program.

    Opening is how long it takes until its end is drawn, and what the window's thread does until
    all of it is open and drawn; sending, what that does until the answer is on its way.
    """
    found: dict[str, float] = {}
    lengths = {"long": _LONG // 2, "short": 10}

    async def fill() -> dict[str, list[str]]:
        async with _store(folder) as store:
            made: dict[str, list[str]] = {name: [] for name in lengths}
            for _ in range(_OPENED):
                for name, turns in lengths.items():
                    chat = _chat(turns)
                    assert await store.conversations.save(chat) is None
                    made[name].append(chat.id)
            return made

    chats = asyncio.run(fill())

    async def run(profile: Any, window: Any, appearance: Any, steps: Any) -> int:
        from orca_desktop.app.composition import Program

        program = await Program.open(profile, window, practice=True)
        assert isinstance(program, Program), program
        session = program.session
        drawn: list[float] = []
        show_ending = window.chat.show_ending

        def show(ending: Conversation) -> bool:
            shown = bool(show_ending(ending))  # which draws it
            drawn.append(time.perf_counter())
            return shown

        window.chat.show_ending = show
        await asyncio.sleep(1)
        await session.open(chats["short"].pop())
        await _answered(session, "Warm up.")
        for name, ids in chats.items():
            wall, opening, sending = [], [], []
            for id_ in ids:
                await asyncio.sleep(0.5)
                drawn.clear()
                began, worked = time.perf_counter(), time.thread_time()
                await session.open(id_)
                window.repaint()
                drawn.append(time.perf_counter())
                wall.append((drawn[0] - began) * 1000)
                opening.append((time.thread_time() - worked) * 1000)
                await asyncio.sleep(0.5)
                sending.append(await _answered(session, "And now?"))
            found[f"open_{name}"] = _part(wall, 0.5)
            found[f"open_{name}_cpu"] = _part(opening, 0.5)
            found[f"send_{name}"] = _part(sending, 0.5)
        await program.close()
        return 0

    within_program(run, folder)
    return found


async def _answered(session: Any, question: str) -> float:
    """Ask in the open chat; the milliseconds of this thread until the answer is on its way."""
    began = time.thread_time()
    outcome = await session.ask(AskQuestion(Draft(question)), agreed=True)
    took = (time.thread_time() - began) * 1000
    assert isinstance(outcome, Started), outcome
    while session.is_busy(session.shown.id):
        await asyncio.sleep(0.02)
    return took


def _shown(dialog: Any) -> None:
    """Show a dialog, painted, and take it away."""
    dialog.show()
    dialog.repaint()
    dialog.close()
    dialog.deleteLater()


def _renamed(chat: Summary, title: str) -> Summary:
    return Summary(chat.id, title, chat.created, chat.updated, chat.pinned)


def _spent(work: Callable[[], object], window: Any, times: int = _TIMES) -> float:
    """The median of what it takes on this thread, with what is painted for it."""
    found = []
    for _ in range(times):
        began = time.thread_time()
        work()
        window.repaint()
        found.append(time.thread_time() - began)
    return _part(found, 0.5) * 1000


def _chat(turns: int = 1) -> Conversation:
    """A new chat of so many questions and answers."""
    chance = random.Random()  # noqa: S311 - no two are alike
    words = Library(10).words
    made: list[Turn] = []
    parent: str | None = None
    for _ in range(turns):
        reply = _reply(" ".join(chance.choices(words, k=120)))
        question = " ".join(chance.choices(words, k=20))
        made.append(Turn(new_id(), parent, clock.now(), (TextBlock(question),), (reply,), reply.id))
        parent = reply.id
    moment = clock.now()
    head = Summary(new_id(), f"New {chance.random()}", moment, moment)
    return Conversation(head, DEFAULTS, tuple(made), {each.parent: each.id for each in made})


def _reply(text: str) -> Reply:
    return Reply(new_id(), clock.now(), DEFAULTS, status=Status.FINISHED, parts=(TextBlock(text),))


async def _opened(folder: Path) -> Store:
    store = await Store.open(folder / "chats.db", folder / "backups")
    assert isinstance(store, Store), store
    return store


@asynccontextmanager
async def _store(folder: Path) -> AsyncIterator[Store]:
    store = await _opened(folder)
    try:
        yield store
    finally:
        await store.close()


async def _least(ask: Callable[[], Awaitable[Any]]) -> float:
    """The least milliseconds of three askings."""
    return min([await _taken(ask) for _ in range(3)]) * 1000


async def _taken(ask: Callable[[], Awaitable[Any]]) -> float:
    began = time.perf_counter()
    await ask()
    return time.perf_counter() - began


async def _median(ask: Callable[[Any], Awaitable[Any]], given: Sequence[Any]) -> float:
    """The median of the milliseconds that each asking takes."""
    return _part([await _taken(partial(ask, each)) for each in given], 0.5) * 1000


def _part(found: Sequence[float], share: float) -> float:
    """The figure below which that share of all lies."""
    return sorted(found)[min(int(len(found) * share), len(found) - 1)]


SCENES: Final[dict[str, Callable[[Path], dict[str, float]]]] = {
    each.__name__: each
    for each in (start, cut_off, expire, search, saves, verbs, erase, erase_many, window, long)
}


def main(words: Sequence[str]) -> Iterator[str]:
    """Play a scene and give what it found."""
    yield json.dumps(SCENES[words[0]](Path(words[1])))


if __name__ == "__main__":
    for line in main(sys.argv[1:]):
        print(line)
