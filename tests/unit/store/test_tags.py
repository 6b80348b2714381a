"""Tags of all conversations in a real file: renamed, put together, taken away, and taken back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain import tags
from orca_desktop.session.tasks import spawn
from orca_desktop.store import StoreProblem, TagChanged
from tests.support.effort import is_within
from tests.support.examples import examples
from tests.unit.store import values


@pytest.fixture
async def store(tmp_path):
    opened = await values.opened(tmp_path / "chats.db")
    yield opened
    await opened.close()


async def with_tags(store, *given: str) -> list[str]:
    """A chat for each text of tags."""
    ids = []
    for each in given:
        chat = values.conversation(values.turn("?", values.reply()))
        await store.conversations.save(chat.with_head(tags=tags.written(each)))
        ids.append(chat.id)
    return ids


async def told(store, ids) -> list[str]:
    known = {each.id: each.tags for each in await store.conversations.list()}
    return [", ".join(known[each]) for each in ids]


async def test_another_name_holds_in_all_chats_and_in_the_search(store):
    ids = await with_tags(store, "tax, work", "tax", "work", "")
    made = await store.tags.rename("TAX", " #Taxes  2026 ")
    assert made == TagChanged("tax", "Taxes 2026")
    assert await told(store, ids) == ["Taxes 2026, work", "Taxes 2026", "work", ""]
    assert set(await store.search.places('tag:"taxes 2026"')) == set(ids[:2])
    assert not await store.search.places("tag:tax")
    assert await store.tags.take_back(made) == TagChanged("Taxes 2026", "tax")
    assert await told(store, ids) == ["tax, work", "tax", "work", ""]
    assert await store.tags.rename("tax", "TAX") == TagChanged("tax", "TAX")
    assert await told(store, ids[:1]) == ["TAX, work"]


async def test_two_become_one_and_two_again(store):
    ids = await with_tags(store, "tax, work", "tax", "Work", "tax, tea")
    gone = ids.pop()
    await store.conversations.delete(gone)
    made = await store.tags.rename("tax", "WORK")
    assert (made.before, made.after, made.both) == ("tax", "work", {ids[0]})
    assert set(made.ids) == {*ids[:2], gone}
    assert await told(store, ids) == ["work", "work", "work"]
    await store.tags.take_back(made)
    assert await told(store, ids) == ["tax, work", "tax", "work"]
    await store.conversations.restore(gone)
    assert await told(store, [gone]) == ["tax, tea"], "those in the bin have had it too"


async def test_what_is_tagged_otherwise_since_stays_so(store):
    ids = await with_tags(store, "tax", "tax", "tea")
    made = await store.tags.rename("tax", "tea")
    await store.conversations.save(
        (await store.conversations.load(ids[0])).with_head(tags=("other",))
    )
    await store.bin.erase([ids[1]])
    await store.tags.take_back(made)
    assert await told(store, ids) == ["other", "tax", "tea"]
    removed = await store.tags.remove("tax")
    await with_tags(store, "Tax")
    await store.tags.take_back(removed)
    assert await told(store, ids[1:2]) == ["Tax"], "a tag that was made since is the same one"


async def test_one_is_taken_from_all_and_given_back(store):
    ids = await with_tags(store, "tax, work", "tax", "work")
    made = await store.tags.remove("Tax")
    assert (made.before, made.after, set(made.ids)) == ("tax", None, set(ids[:2]))
    assert await told(store, ids) == ["work", "", "work"]
    rows = await store.thread.read(lambda connection: connection.execute(_NAMES).fetchall())
    assert rows == [("work",)], "the word itself is gone with the last chat"
    await store.tags.take_back(made)
    assert await told(store, ids) == ["tax, work", "tax", "work"]


_NAMES = "SELECT name FROM tag"


async def test_what_is_not_there_or_no_name_changes_nothing(store):
    await with_tags(store, "tax")
    assert await store.tags.rename("other", "tea") is None
    assert await store.tags.rename("tax", " # ") is None
    assert await store.tags.remove("other") is None
    assert await store.tags.take_back(TagChanged("tea", "other")) is None
    await store.close()
    assert isinstance(await store.tags.rename("tax", "tea"), StoreProblem)
    assert isinstance(await store.tags.remove("tax"), StoreProblem)
    assert isinstance(await store.tags.take_back(TagChanged("a", "b", ("c",))), StoreProblem)


TAGS = st.lists(st.sets(st.sampled_from("abc"), max_size=3), max_size=4)
STEPS = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcdD-")), max_size=3)


@settings(max_examples=examples(30), deadline=None)
@given(TAGS, STEPS)
def test_any_steps_are_taken_back_one_by_one(
    tmp_path_factory, given_: list[set[str]], steps: list[tuple[str, str]]
) -> None:
    async def work() -> None:
        store = await values.opened(tmp_path_factory.mktemp("tags") / "chats.db")
        ids = await with_tags(store, *map(",".join, given_))
        states, made = [await told(store, ids)], []
        for tag, name in steps:
            done = await (store.tags.remove(tag) if name == "-" else store.tags.rename(tag, name))
            if done is not None:
                made.append(done)
                states.append(await told(store, ids))
        while made:
            states.pop()
            await store.tags.take_back(made.pop())
            assert await told(store, ids) == states[-1]
        await store.close()

    asyncio.run(work())


@pytest.mark.slow
@pytest.mark.measured
async def test_saves_do_not_wait_for_a_tag_of_very_many(store):
    (one,) = await with_tags(store, "tax, tea")
    await store.thread.write(lambda connection: [connection.execute(each) for each in _MANY])
    longest = 0.0

    async def beside(work: Coroutine[Any, Any, TagChanged | StoreProblem | None]) -> TagChanged:
        nonlocal longest
        task = spawn(work, "tags")
        while not task.done():
            began = time.perf_counter()
            await store.settings.save("bench", began)
            longest = max(longest, time.perf_counter() - began)
        made = await task
        assert isinstance(made, TagChanged)
        assert len(made.ids) == 20_001
        return made

    merged = await beside(store.tags.rename("tax", "tea"))
    await beside(store.tags.take_back(merged))
    await beside(store.tags.remove("tax"))
    assert await told(store, [one]) == ["tea"]
    assert is_within(longest, 0.1)


_MANY = (
    """
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 20000)
    INSERT INTO conversation (id, created, title, title_source, updated, pinned, settings)
    SELECT printf('%032x', n), n, 'Chat', 'person', n, 0, '{}' FROM numbers
    """,
    """
    INSERT INTO conversation_tag (conversation, tag)
    SELECT number, (SELECT number FROM tag WHERE folded = 'tax') FROM conversation WHERE true
    ON CONFLICT DO NOTHING
    """,
)
