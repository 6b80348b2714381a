"""Bookmarks as a person makes them: in the open chat, in others, and undone."""

from __future__ import annotations

from orca_desktop.domain.changes import BookmarksChanged, Told
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from tests.unit.session.conftest import Bench


async def test_a_message_is_marked_here_and_in_the_file(bench: Bench) -> None:
    session = bench.session
    assert isinstance(await session.ask(AskQuestion(Draft("Whales?"))), Started)
    (turn,) = session.shown.path
    await session.marks.add(turn.id)
    await bench.answered()
    answer = session.shown.path[0].chosen_id
    assert answer is not None
    await session.marks.add(answer)
    assert set(session.shown.bookmarks) == {turn.id, answer}, "also while it was being written"
    mark = session.shown.bookmarks[answer]
    await session.marks.note(answer, mark, " worth\n reading ")
    assert session.shown.bookmarks[answer].note == "worth reading"
    assert session.shown.bookmarks[answer].created == mark.created
    await bench.until(lambda: session.workspace.is_at_rest)
    assert await bench.store.conversations.load(session.shown.id) == session.shown
    kept = session.shown.bookmarks[answer]
    assert await session.marks.remove(answer)
    assert set(session.shown.bookmarks) == {turn.id}
    await session.marks.put(answer, kept)
    assert session.shown.bookmarks[answer] == kept


async def test_those_of_other_chats_are_listed_and_changed_too(bench: Bench) -> None:
    session = bench.session
    assert isinstance(await session.ask(AskQuestion(Draft("Whales?"))), Started)
    await bench.answered()
    (turn,) = session.shown.path
    await session.marks.add(turn.id)
    await session.new_conversation()
    (found,) = await session.marks.all()
    assert [found.title, found.message_id, found.reply_id] == ["Whales?", turn.id, None]
    await session.marks.note(turn.id, found.bookmark, "elsewhere")
    assert [each.bookmark.note for each in await session.marks.all()] == ["elsewhere"]
    assert await session.marks.remove(turn.id)
    assert await session.marks.all() == ()
    assert not await session.marks.remove(turn.id)
    assert len(bench.of(BookmarksChanged)) == 3
    assert len(bench.of(Told)) == 1, "what is not there cannot be taken away"
