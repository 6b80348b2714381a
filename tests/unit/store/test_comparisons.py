"""What a turn compares, kept beside its replies."""

from __future__ import annotations

import dataclasses
import datetime

from orca_desktop.domain import clock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.store import ComparisonsFound, ProblemKind, Rating, StoreProblem
from tests.unit.store import values
from tests.unit.store.values import conversation, reply as ended, running, turn

PLAN = Plan(
    (Question.REPEAT,), DEFAULTS, (Variant("1"), Variant("2", "Bold", {"temperature": 1.0}))
)


def compared(prompt: str = "Which is best?"):
    return dataclasses.replace(turn(prompt), comparison=begun(PLAN, ["2", "1"]))


async def test_columns_join_with_their_replies_and_what_is_chosen_stays(store):
    asked = compared()
    kept = conversation(asked)
    assert await store.conversations.add_turn(kept, asked) is None
    for variant in ("1", "2", "2"):
        reply = running("Some words")
        found = asked.comparison.with_reply(variant, reply.id)
        asked = dataclasses.replace(asked.with_reply(reply), comparison=found)
        assert await store.replies.begin(asked.id, reply, found) is None
        loaded = await store.conversations.load(kept.id)
        assert loaded.turns[0].comparison == found
        assert [each.id for each in loaded.turns[0].replies] == [each.id for each in asked.replies]
        assert loaded.turns[0].chosen_id == asked.replies[0].id


async def test_a_turn_becomes_a_comparison_and_changes(store):
    asked = turn("Which is best?", ended("This one."))
    kept = conversation(asked)
    await store.conversations.save(kept)
    found = begun(PLAN, ["1", "2"], asked.replies[0].id)
    assert await store.conversations.keep_comparison(asked.id, found) is None
    assert (await store.conversations.load(kept.id)).turns[0].comparison == found
    changed = found.choosing(asked.replies[0].id).continuing(["a"])
    assert await store.conversations.keep_comparison(asked.id, changed) is None
    loaded = (await store.conversations.load(kept.id)).turns[0]
    assert loaded.comparison == changed
    assert dataclasses.replace(loaded, comparison=None) == asked
    missing = await store.conversations.keep_comparison("nobody", found)
    assert isinstance(missing, StoreProblem)
    assert missing.kind is ProblemKind.MISSING


async def test_comparisons_are_listed_the_latest_first_with_their_ratings(store):
    first, second = compared("An older question"), compared("A newer question")
    second = dataclasses.replace(second, created=clock.now() + datetime.timedelta(seconds=9))
    answered = second.with_reply(ended("Good."))
    others = conversation(turn("No comparison"), title="Other")
    deleted = conversation(compared("Deleted"), title="Deleted")
    for each in (
        conversation(first, title="One"),
        conversation(answered, title="Two"),
        others,
        deleted,
    ):
        await store.conversations.save(each)
    await store.conversations.delete(deleted.id)
    await store.replies.rate(answered.replies[0].id, Rating.GOOD, "Warm.")
    listed = (await store.conversations.comparisons()).found
    assert [(each.title, each.question) for each in listed] == [
        ("Two", "A newer question"),
        ("One", "An older question"),
    ]
    assert listed[0].ratings == {answered.replies[0].id: Rating.GOOD}
    assert listed[0].notes == {answered.replies[0].id: "Warm."}
    assert listed[0].turn_id == answered.id
    assert listed[0].comparison == answered.comparison
    assert (listed[1].ratings, listed[1].notes) == ({}, {})
    await store.replies.rate(answered.replies[0].id, None, "Only a note.")
    listed = (await store.conversations.comparisons()).found
    assert (listed[0].ratings, list(listed[0].notes.values())) == ({}, ["Only a note."])


async def test_a_comparison_that_became_unreadable_is_a_turn_with_versions(store):
    asked = compared().with_reply(ended("One.")).with_reply(ended("Two."))
    kept = conversation(asked)
    await store.conversations.save(kept)
    for damage in ("{", "[]", "{}", '{"plan": 3}', '{"plan": {"questions": ["?"]}}'):
        await store.thread.write(
            lambda connection, damage=damage: connection.execute(
                "UPDATE turn SET comparison = ?", (damage,)
            )
        )
        loaded = await store.conversations.load(kept.id)
        assert loaded.turns == (dataclasses.replace(asked, comparison=None),)
        assert await store.conversations.comparisons() == ComparisonsFound()


async def test_comparisons_are_listed_some_at_once_and_none_twice(store):
    """Also those of the same moment, while the last that was told is removed."""
    moments = [clock.now() + datetime.timedelta(seconds=second) for second in (3, 2, 2, 2, 1)]
    for number, moment in enumerate(moments):
        asked = dataclasses.replace(compared(f"Question {number}"), created=moment)
        assert await store.conversations.save(conversation(asked)) is None
    told = []
    page = await store.conversations.comparisons(most=2)
    while page.after is not None:
        told += page.found
        assert await values.purge(store, page.found[-1].conversation_id) is None
        page = await store.conversations.comparisons(page.after, most=2)
    told += page.found
    assert [each.question for each in told] == [f"Question {number}" for number in (0, 3, 2, 1, 4)]
