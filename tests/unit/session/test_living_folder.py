"""Each conversation is a file in a folder: current, never over what a person changed there."""

from __future__ import annotations

import asyncio
import dataclasses
import errno
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from orca_desktop.domain.changes import LivingFolderChanged, Told
from orca_desktop.domain.conversation import Conversation, Draft, Summary
from orca_desktop.formats import markdown_writer
from orca_desktop.session import blind_policy, living_folder
from orca_desktop.session.intents import AskQuestion, TryAgain
from orca_desktop.session.living_folder import LivingFolder
from orca_desktop.store import StoreProblem
from tests.support.examples import examples
from tests.unit.session.conftest import Bench
from tests.unit.store import values


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "Notes"
    path.mkdir()
    return path


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a pause here."""
    monkeypatch.setattr(living_folder, "BEGIN_SECONDS", 0)


async def living(bench: Bench, folder: Path) -> LivingFolder:
    """The living folder of a session, turned on and at rest."""
    found = bench.session.living_folder
    found.begin(str)
    await found.turn_on(folder)
    await found.settle()
    return found


async def asked(bench: Bench, words: str) -> str:
    """The id of the open conversation after one more question was answered in it."""
    await bench.session.ask(AskQuestion(Draft(words)))
    await bench.answered()
    await bench.until(lambda: bench.session.workspace.is_at_rest)
    return bench.session.shown.id


async def begun(bench: Bench, words: str) -> str:
    """The id of a new conversation with an answered question."""
    await bench.session.new_conversation()
    return await asked(bench, words)


async def summaries(bench: Bench) -> tuple[Summary, ...]:
    found = await bench.store.conversations.list()
    assert not isinstance(found, StoreProblem)
    return tuple(found)


async def kept(bench: Bench, *conversations: Conversation) -> None:
    """Let conversations be in the library, as an import brings them."""
    for each in conversations:
        assert await bench.store.conversations.save(each) is None
    await bench.session.library.refresh()


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def state(folder: Path) -> dict[str, tuple[int, int]]:
    """What any writing would change."""
    found = {each.name: each.lstat() for each in folder.iterdir()}
    return {name: (each.st_ino, each.st_mtime_ns) for name, each in found.items()}


def told(bench: Bench) -> list[str]:
    return [str(change.sentence) for change in bench.changes if isinstance(change, Told)]


def talk(words: str = "Why?", title: str = "A title", answer: str = "Because.") -> Conversation:
    return values.conversation(values.turn(words, values.reply(answer)), title=title)


async def test_every_conversation_becomes_a_file_and_a_second_start_writes_nothing(bench, folder):
    await kept(bench, talk(title="Whales"), talk(title="Bees"))
    await living(bench, folder)
    assert names(folder) == ["Bees.md", "Whales.md"]
    text = (folder / "Whales.md").read_text(encoding="utf-8")
    assert "# Whales\n" in text
    assert "Because." in text
    before = state(folder)
    session = await bench.reopen()
    session.living_folder.begin(str)
    await session.living_folder.settle()
    assert state(folder) == before
    assert session.living_folder.state == LivingFolderChanged(folder, is_on=True, written=2)


async def test_off_until_it_is_turned_on_and_files_stay_when_it_is_turned_off(bench, folder):
    bench.session.living_folder.begin(str)
    await begun(bench, "Hello")
    await bench.session.living_folder.settle()
    assert names(folder) == []
    found = await living(bench, folder)
    assert len(names(folder)) == 1
    await found.turn_off()
    await begun(bench, "And then?")
    await found.settle()
    assert len(names(folder)) == 1
    assert not found.is_on
    await found.turn_on(folder)
    await found.settle()
    assert len(names(folder)) == 2


async def test_a_change_is_written_by_itself_after_a_pause(bench, folder, monkeypatch):
    monkeypatch.setattr(living_folder, "PAUSE_SECONDS", 0.05)
    await living(bench, folder)
    await begun(bench, "Hello whale")
    await bench.until(lambda: names(folder))
    await bench.session.rename(bench.session.shown.id, "About whales")
    await bench.until(lambda: names(folder) == ["About whales.md"])


async def test_an_answer_is_not_written_while_it_streams(slow, folder):
    found = await living(slow, folder)
    await slow.session.ask(AskQuestion(Draft("Tell me a long story")))
    await slow.writing()
    await found.settle()
    assert names(folder) == []
    slow.session.stop()
    await slow.answered()
    await slow.until(lambda: slow.session.workspace.is_at_rest)
    await found.settle()
    (name,) = names(folder)
    assert slow.newest().text[:20] in (folder / name).read_text(encoding="utf-8")


async def test_the_file_is_that_of_an_export_and_follows_each_change(bench, folder):
    found = await living(bench, folder)
    id_ = await begun(bench, "How do I make a good soup?")
    await found.settle()
    (name,) = names(folder)
    await bench.session.ask(TryAgain(bench.newest().id))
    await bench.until(lambda: len(bench.session.shown.path[-1].replies) == 2)
    await bench.answered()
    await bench.until(lambda: bench.session.workspace.is_at_rest)
    await found.settle()
    first = bench.session.shown.path[-1].replies[0]
    stored = await bench.store.conversations.load(id_)
    assert (folder / name).read_bytes() == markdown_writer.build(stored).encode()
    await bench.session.workspace.choose_version(stored.path[-1].id, first.id)
    await found.settle()
    stored = await bench.store.conversations.load(id_)
    assert stored.path[-1].chosen_id == first.id
    assert (folder / name).read_bytes() == markdown_writer.build(stored).encode()


async def test_two_of_one_title_and_names_that_cannot_be(bench, folder):
    titles = ("Same", "same", "Same", "CON", "x" * 300, "a/b: c?", "")
    await kept(bench, *(talk(title=title) for title in titles))
    await living(bench, folder)
    found = names(folder)
    assert len(found) == len(titles)
    assert len({name.casefold() for name in found}) == len(titles)
    assert {"Same.md", "Same (3).md", "_CON.md", f"{'x' * 120}.md", "Untitled.md"} <= set(found)


async def test_a_new_title_is_a_new_name_and_a_change_of_case_too(bench, folder):
    found = await living(bench, folder)
    id_ = await begun(bench, "Hello")
    await bench.session.rename(id_, "Whales")
    await found.settle()
    assert names(folder) == ["Whales.md"]
    await bench.session.rename(id_, "whales")
    await found.settle()
    assert names(folder) == ["whales.md"]
    await kept(bench, talk(title="Bees"))
    await found.settle()
    await bench.session.rename(id_, "bees")
    await found.settle()
    assert names(folder) == ["Bees.md", "bees (2).md"]


async def test_what_somebody_changed_stays_and_is_told_once(bench, folder):
    found = await living(bench, folder)
    id_ = await begun(bench, "Hello")
    await bench.session.rename(id_, "Whales")
    await found.settle()
    mine = folder / "Whales.md"
    mine.write_text("My own words", encoding="utf-8")
    bench.changes.clear()
    await asked(bench, "And then?")
    await found.settle()
    assert mine.read_text(encoding="utf-8") == "My own words"
    stored = await bench.store.conversations.load(id_)
    beside = folder / "Whales (2).md"
    assert beside.read_bytes() == markdown_writer.build(stored).encode()
    (sentence,) = told(bench)
    assert sentence == (
        "“Whales.md” was changed in its folder and stays as it is. The chat goes on in "
        "“Whales (2).md”."
    )
    bench.changes.clear()
    await asked(bench, "And now?")
    await bench.session.rename(id_, "Orcas")
    await found.settle()
    assert names(folder) == ["Orcas.md", "Whales.md"]
    assert told(bench) == []


async def test_many_changed_files_are_told_of_in_one_sentence(bench, folder):
    talks = [talk(title=title) for title in ("A", "B")]
    await kept(bench, *talks)
    found = await living(bench, folder)
    for each in folder.iterdir():
        each.write_text("Formatted", encoding="utf-8")
    bench.changes.clear()
    for each in talks:
        await bench.session.pin(each.id, pinned=True)
    await found.settle()
    assert names(folder) == ["A (2).md", "A.md", "B (2).md", "B.md"]
    (sentence,) = told(bench)
    assert sentence == (
        "2 Markdown files were changed in their folder and stay as they are. The chats go on in "
        "new files beside them."
    )


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
async def test_nothing_is_written_through_a_link(bench, folder, tmp_path):
    precious = tmp_path / "precious.md"
    precious.write_text("Precious", encoding="utf-8")
    (folder / "Whales.md").symlink_to(precious)
    await kept(bench, talk(title="Whales"), talk(title="Bees"))
    found = await living(bench, folder)
    assert names(folder) == ["Bees.md", "Whales (2).md", "Whales.md"]
    (folder / "Bees.md").unlink()
    (folder / "Bees.md").symlink_to(precious)
    (listed,) = [each.id for each in await summaries(bench) if each.title == "Bees"]
    await bench.session.pin(listed, pinned=True)
    await found.settle()
    await bench.session.delete(listed)
    await found.settle()
    assert precious.read_text(encoding="utf-8") == "Precious"
    assert names(folder) == ["Bees.md", "Whales (2).md", "Whales.md"]


async def test_a_deleted_conversation_takes_its_file_along_and_undo_brings_it_back(bench, folder):
    found = await living(bench, folder)
    await kept(bench, talk(title="Whales"), talk(title="Bees"))
    await found.settle()
    before = (folder / "Whales.md").read_bytes()
    ids = {each.title: each.id for each in await summaries(bench)}
    (folder / "Bees.md").write_text("My own words", encoding="utf-8")
    for each in ids.values():
        await bench.session.delete(each)
    await found.settle()
    assert names(folder) == ["Bees.md"]
    await bench.session.library.restore(ids["Whales"])
    await found.settle()
    assert (folder / "Whales.md").read_bytes() == before
    assert (folder / "Bees.md").read_text(encoding="utf-8") == "My own words"


async def test_a_file_that_was_removed_comes_back_with_the_next_start(bench, folder):
    await kept(bench, talk(title="Whales"), talk(title="Bees"))
    await living(bench, folder)
    (folder / "Whales.md").unlink()
    session = await bench.reopen()
    session.living_folder.begin(str)
    await session.living_folder.settle()
    assert names(folder) == ["Bees.md", "Whales.md"]


async def test_what_changed_while_it_did_not_run_is_found(bench, folder):
    one = talk(title="Whales")
    await kept(bench, one, talk(title="Bees"))
    await living(bench, folder)
    before = state(folder)
    await bench.close()
    store = await values.opened(bench.folder / "chats.db")
    assert await store.conversations.update(one.with_head(title="Orcas")) is None
    assert await store.conversations.save(talk(title="New")) is None
    await store.close()
    session = await bench.open()
    session.living_folder.begin(str)
    await session.living_folder.settle()
    assert names(folder) == ["Bees.md", "New.md", "Orcas.md"]
    assert state(folder)["Bees.md"] == before["Bees.md"]


async def test_what_a_blind_comparison_hides_is_not_written_until_it_is_revealed(bench, folder):
    found = await living(bench, folder)
    hidden = values.any_comparison()
    hidden = dataclasses.replace(hidden, plan=dataclasses.replace(hidden.plan, is_blind=True))
    turn = values.turn("Which is better?", values.reply("This."))
    blind = values.conversation(dataclasses.replace(turn, comparison=hidden), title="Blind")
    assert blind_policy.refusal(blind) is not None
    await kept(bench, blind, talk(title="Bees"))
    await found.settle()
    assert names(folder) == ["Bees.md"]
    shown = dataclasses.replace(hidden, is_revealed=True)
    assert await bench.store.conversations.keep_comparison(turn.id, shown) is None
    await bench.session.library.refresh()
    await found.settle()
    assert names(folder) == ["Bees.md", "Blind.md"]


async def test_a_folder_that_is_gone_is_told_once_and_nothing_is_lost(bench, folder):
    found = await living(bench, folder)
    await kept(bench, talk(title="Whales"), talk(title="Bees"))
    await found.settle()
    away = folder.rename(folder.with_name("Away"))
    bench.changes.clear()
    id_ = await begun(bench, "Hello")
    await bench.session.rename(id_, "Hello")
    await found.settle()
    await found.settle()
    assert told(bench) == [
        f"The folder of the Markdown files is not there: {folder}. It is tried again by itself."
    ]
    assert not folder.exists()
    assert found.state.problem is not None
    away.rename(folder)
    await found.settle()
    assert names(folder) == ["Bees.md", "Hello.md", "Whales.md"]
    assert found.state.problem is None


async def test_an_empty_folder_where_files_were_is_taken_for_a_disk_that_is_not_there(
    bench, folder
):
    found = await living(bench, folder)
    talks = [talk(title="Whales"), talk(title="Bees")]
    await kept(bench, *talks)
    await found.settle()
    disk = folder.rename(folder.with_name("Disk"))
    folder.mkdir()
    bench.changes.clear()
    await bench.session.rename(talks[0].id, "Orcas")
    await found.settle()
    assert names(folder) == []
    assert any("is empty" in each for each in told(bench))
    folder.rmdir()
    disk.rename(folder)
    await found.settle()
    assert names(folder) == ["Bees.md", "Orcas.md"]
    for each in folder.iterdir():
        each.unlink()
    await found.turn_on(folder)
    await found.settle()
    assert names(folder) == ["Bees.md", "Orcas.md"]


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "is full"), (errno.EROFS, "may not write"), (errno.EIO, "“O")],
)
async def test_a_folder_that_takes_nothing_is_told_and_tried_again(
    bench, folder, monkeypatch, code, words
):
    found = await living(bench, folder)
    one = talk(title="Whales")
    await kept(bench, one)
    await found.settle()
    before = (folder / "Whales.md").read_bytes()

    def refuse(_: int) -> None:
        raise OSError(code, "refused")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", refuse)
        await bench.session.rename(one.id, "Orcas")
        await found.settle()
    assert names(folder) == ["Whales.md"]
    assert (folder / "Whales.md").read_bytes() == before
    assert any(words in each for each in told(bench))
    await found.settle()
    assert names(folder) == ["Orcas.md"]
    assert found.state.problem is None


async def test_another_folder_is_filled_anew_and_the_first_is_known_again(bench, folder, tmp_path):
    other = tmp_path / "Other"
    other.mkdir()
    await kept(bench, talk(title="Whales"))
    found = await living(bench, folder)
    before = state(folder)
    await found.turn_on(other)
    await found.settle()
    assert names(other) == ["Whales.md"]
    assert state(folder) == before
    await found.turn_on(folder)
    await found.settle()
    assert state(folder) == before


async def test_what_waits_is_written_at_the_end_of_the_program(bench, folder):
    await living(bench, folder)
    await begun(bench, "Hello whale")
    await bench.close()
    assert len(names(folder)) == 1
    session = await bench.open()
    assert len(await summaries(bench)) == 1
    assert session.living_folder.is_on


async def test_files_of_two_profiles_in_one_folder_leave_each_other_alone(bench, folder, tmp_path):
    await kept(bench, talk(title="Whales", answer="Mine."))
    found = await living(bench, folder)
    other = Bench(tmp_path / "other", pace=0)
    other.folder.mkdir()
    await other.open()
    try:
        await kept(other, talk(title="Whales", answer="Other."))
        theirs = await living(other, folder)
        assert names(folder) == ["Whales (2).md", "Whales.md"]
        (mine,) = await summaries(bench)
        await bench.session.delete(mine.id)
        await found.settle()
        await theirs.settle()
        assert "Other." in (folder / "Whales (2).md").read_text(encoding="utf-8")
        assert names(folder) == ["Whales (2).md"]
    finally:
        await other.close()


KILLED = """
import asyncio, pathlib, sys
from orca_desktop.store import StoreProblem
from tests.unit.session.conftest import Bench
from orca_desktop.session import living_folder

async def main():
    living_folder.BEGIN_SECONDS = 0
    bench = Bench(pathlib.Path(sys.argv[1]), 0)
    await bench.open()
    print("open", flush=True)
    bench.session.living_folder.begin(str)
    await bench.session.living_folder.turn_on(pathlib.Path(sys.argv[2]))
    await bench.session.living_folder.settle()
    print("end", flush=True)

asyncio.run(main())
"""


@pytest.mark.slow
@pytest.mark.kills
@pytest.mark.parametrize("files", [1, 7, 40])
async def test_a_kill_leaves_each_file_whole_and_none_twice(bench, folder, files):
    talks = [talk(title=f"Same {number % 9}", words=f"{number}") for number in range(60)]
    await kept(bench, *talks)
    await bench.close()
    child = values.start(KILLED, bench.folder, folder)
    try:
        await bench.until(lambda: sum(each.suffix == ".md" for each in folder.iterdir()) >= files)
    finally:
        child.kill()
        child.communicate()
    wholes = {markdown_writer.build(each).encode() for each in talks}
    written = [each for each in folder.iterdir() if each.suffix == ".md"]
    assert all(each.read_bytes() in wholes for each in written)
    session = await bench.open()
    session.living_folder.begin(str)
    await session.living_folder.settle()
    written = [each for each in folder.iterdir() if each.suffix == ".md"]
    assert sorted(each.read_bytes() for each in written) == sorted(wholes)


# -- any sequence ---------------------------------------------------------------------------------

TITLES = st.sampled_from(["Same", "same", "SAME", "Other", "CON", "ß", "SS", "x" * 300])
STEPS = st.one_of(
    st.tuples(st.just("new"), TITLES),
    st.tuples(st.just("change"), st.integers(0, 5)),
    st.tuples(st.just("rename"), st.integers(0, 5), TITLES),
    st.tuples(st.just("delete"), st.integers(0, 5)),
    st.tuples(st.just("undo"), st.integers(0, 5)),
    st.tuples(st.just("edit file"), st.integers(0, 5)),
    st.tuples(st.just("remove file"), st.integers(0, 5)),
    st.tuples(st.just("own file"), TITLES),
    st.tuples(st.just("restart")),
)


class Library:
    """A library with its folder, and what a person did in both."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self.bench = bench
        self.folder = folder
        self.ids: list[str] = []
        self.deleted: list[str] = []
        self.own: dict[str, bytes] = {}
        """The files that a person wrote or changed."""
        self.missing: set[str] = set()
        """Conversations whose file a person changed or removed, that did not change since."""
        self.edited: dict[str, str] = {}
        """Conversations by the names of their files that a person changed since."""
        self.removed: dict[str, str] = {}
        """Those of them whose file is gone, with its name; a start writes it again."""

    async def take(self, step: tuple[Any, ...]) -> None:
        what, *values_ = step
        await getattr(self, what.replace(" ", "_"))(*values_)

    async def new(self, title: str) -> None:
        one = talk(title=title, words=f"Question {len(self.ids)}")
        self.ids.append(one.id)
        await kept(self.bench, one)
        self.looked()

    async def change(self, number: int) -> None:
        if id_ := self.picked(self.ids, number):
            found = await self.listed(id_)
            await self.bench.session.pin(id_, pinned=not found.pinned)
            self.changed(id_)

    async def rename(self, number: int, title: str) -> None:
        if id_ := self.picked(self.ids, number):
            found = await self.listed(id_)
            await self.bench.session.rename(id_, title)
            if (found.title, found.title_is_own) != (title, True) or id_ in self.removed:
                self.changed(id_)

    async def delete(self, number: int) -> None:
        if id_ := self.picked(self.ids, number):
            await self.bench.session.delete(id_)
            self.ids.remove(id_)
            self.deleted.append(id_)
            self.changed(id_)

    async def undo(self, number: int) -> None:
        if id_ := self.picked(self.deleted, number):
            await self.bench.session.library.restore(id_)
            self.deleted.remove(id_)
            self.ids.append(id_)
            self.changed(id_)

    async def edit_file(self, number: int) -> None:
        if name := self.picked(names(self.folder), number):
            found = await self.touched(name)
            words = (self.folder / name).read_bytes() + b"My own.\n"
            (self.folder / name).write_bytes(words)
            self.own[name] = words
            self.edited.update(dict.fromkeys([name], *found) if found else {})

    async def remove_file(self, number: int) -> None:
        if name := self.picked(names(self.folder), number):
            for id_ in await self.touched(name):
                self.removed[id_] = name
            if id_ := self.edited.pop(name, ""):
                self.removed[id_] = name
            (self.folder / name).unlink()
            self.own.pop(name, None)

    async def own_file(self, title: str) -> None:
        name = f"{title[:99]}.md"
        if not (self.folder / name).exists():
            (self.folder / name).write_bytes(b"Mine alone.\n")
            self.own[name] = b"Mine alone.\n"
            for id_ in [id_ for id_, gone in self.removed.items() if gone == name]:
                self.edited[name] = id_  # to the program it is that file, changed
                del self.removed[id_]

    async def restart(self) -> None:
        session = await self.bench.reopen()
        session.living_folder.begin(str)
        self.looked()

    def looked(self) -> None:
        """The whole list was told, so what is not in the folder is found to be missing."""
        self.missing -= self.removed.keys()
        self.removed.clear()

    async def listed(self, id_: str) -> Summary:
        return next(each for each in await summaries(self.bench) if each.id == id_)

    async def touched(self, name: str) -> set[str]:
        """The conversation whose file somebody changes, if it is one's and as it was written."""
        content = (self.folder / name).read_bytes()
        found = {id_ for id_, text in (await self.expected()).items() if text == content}
        if name in self.own:
            return set()
        self.missing |= found
        return found

    def changed(self, id_: str) -> None:
        self.missing.discard(id_)
        self.removed.pop(id_, None)
        self.edited = {name: each for name, each in self.edited.items() if each != id_}

    @staticmethod
    def picked(choice: list[str], number: int) -> str:
        return choice[number % len(choice)] if choice else ""

    async def expected(self) -> dict[str, bytes]:
        found = {}
        for id_ in self.ids:
            stored = await self.bench.store.conversations.load(id_)
            assert isinstance(stored, Conversation)
            found[id_] = markdown_writer.build(stored).encode()
        return found

    async def check(self) -> None:
        living_ = self.bench.session.living_folder
        await living_.settle()
        if living_.state.problem is not None:
            assert not names(self.folder), "the disk is taken for one that is not there"
            await living_.turn_on(self.folder)
            await living_.settle()
            self.looked()
        there = {each.name: each.read_bytes() for each in self.folder.iterdir()}
        own = {name: there.get(name) for name in self.own}
        assert own == self.own, "nothing of a person's is lost"
        rest = sorted(content for name, content in there.items() if name not in self.own)
        wanted = await self.expected()
        assert rest == sorted(text for id_, text in wanted.items() if id_ not in self.missing), (
            "each is current, and nothing else is there"
        )
        before = state(self.folder)
        await living_.settle()
        assert state(self.folder) == before, "what does not change is not written"


@pytest.mark.slow
@settings(
    max_examples=examples(20),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@example(
    [("new", "Same"), ("new", "Same"), ("delete", 0), ("remove file", 0), ("undo", 0)],
)
@given(st.lists(STEPS, max_size=14))
def test_any_sequence_keeps_files_current_and_loses_nothing_of_a_persons(steps):
    asyncio.run(_followed(steps))


async def _followed(steps: list[tuple[Any, ...]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "Notes"
        folder.mkdir()
        bench = Bench(Path(place), pace=0)
        await bench.open()
        try:
            await living(bench, folder)
            library = Library(bench, folder)
            for step in steps:
                await library.take(step)
                await library.check()
        finally:
            await bench.close()
