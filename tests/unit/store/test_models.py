"""Lists of models, lessons and presets in the database."""

from __future__ import annotations

import datetime

from hypothesis import HealthCheck, given, settings as hypothesis_settings

from orca_desktop.domain import clock
from orca_desktop.domain.lessons import Lesson
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.presets import STARTING, Preset
from orca_desktop.domain.reply import Status
from orca_desktop.store import StoreProblem
from orca_desktop.store.models import KeptList
from tests.support.examples import examples
from tests.unit.store import values

ORIGIN, OTHER = "https://a.example", "https://b.example"
MOMENT = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)


async def test_each_gateway_has_its_own_list_in_its_own_order(store):
    assert await store.models.load(ORIGIN) == KeptList(())
    first = [{"id": name, "name": name.upper()} for name in ("c", "a", "b")]
    assert await store.models.save(ORIGIN, first, MOMENT) is None
    assert await store.models.save(OTHER, [{"id": "x"}], MOMENT) is None
    assert await store.models.load(ORIGIN) == KeptList(tuple(first), MOMENT)
    later = MOMENT + datetime.timedelta(hours=1)
    assert await store.models.save(ORIGIN, [{"id": "z"}, {"id": "z", "again": 1}], later) is None
    assert await store.models.load(ORIGIN) == KeptList(({"id": "z"},), later)
    assert (await store.models.load(OTHER)).entries == ({"id": "x"},)


@hypothesis_settings(
    max_examples=examples(30),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(entry=values.json_objects)
async def test_an_entry_comes_back_as_it_was(store, entry):
    entry = {**entry, "id": "m"}
    assert await store.models.save(ORIGIN, [entry], MOMENT) is None
    assert (await store.models.load(ORIGIN)).entries == (entry,)


async def test_an_entry_that_damage_made_unreadable_is_left_out(store):
    await store.models.save(ORIGIN, [{"id": "a"}, {"id": "b"}], MOMENT)
    await store.thread.write(
        lambda connection: (
            connection.execute("UPDATE model SET entry = '{x' WHERE id = 'a'").rowcount
        )
    )
    assert (await store.models.load(ORIGIN)).entries == ({"id": "b"},)


async def test_a_list_outlives_the_program(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    await store.models.save(ORIGIN, [{"id": "a"}], MOMENT)
    await store.close()
    store = await values.opened(tmp_path / "chats.db")
    assert await store.models.load(ORIGIN) == KeptList(({"id": "a"},), MOMENT)
    await store.close()


async def test_models_that_answered_are_known_with_their_last_time(store):
    auto = values.reply().settings.with_value("model", "orcarouter/auto")
    for number, returned in enumerate(("x/old", "x/new")):
        running = values.running()
        running = running.__class__(
            running.id, MOMENT + datetime.timedelta(minutes=number), auto, model_returned=returned
        )
        turn = values.turn("q", running)
        await store.conversations.add_turn(values.conversation(), turn)
        ended = values.reply(
            id=running.id, created=running.created, settings=auto, model_returned=returned
        )
        assert await store.replies.finish(ended) is None
    used = await store.models.used()
    assert list(used) == ["orcarouter/auto"]
    assert used["orcarouter/auto"].returned == "x/new"
    assert used["orcarouter/auto"].when == MOMENT + datetime.timedelta(minutes=1)


async def test_T3_a_name_that_no_model_answered_to_is_not_known(store):
    wrong = values.reply().settings.with_value("model", "qwen/397b")
    running = values.running()
    running = running.__class__(running.id, MOMENT, wrong)
    turn = values.turn("q", running)
    await store.conversations.add_turn(values.conversation(), turn)
    for status in (Status.STOPPED, Status.INTERRUPTED):
        ended = values.reply(
            id=running.id, created=MOMENT, settings=wrong, model_returned=None, status=status
        )
        assert await store.replies.finish(ended) is None
        assert await store.models.used() == {}


async def test_lessons_are_kept_renewed_and_forgotten(store):
    first = Lesson("a/b", "temperature", "`temperature` is deprecated", MOMENT)
    second = Lesson("a/b", "top_k", "no \0 top_k \ud800", MOMENT + datetime.timedelta(seconds=1))
    for lesson in (first, second, second):
        assert await store.lessons.save(lesson) is None
    assert [each.parameter for each in await store.lessons.load()] == ["top_k", "temperature"]
    renewed = Lesson("a/b", "temperature", "still no", MOMENT + datetime.timedelta(seconds=2))
    assert await store.lessons.save(renewed) is None
    assert (await store.lessons.load())[0] == renewed
    assert await store.lessons.forget("a/b", "temperature") is None
    assert [each.parameter for each in await store.lessons.load()] == ["top_k"]
    assert await store.lessons.forget_all() is None
    assert await store.lessons.load() == ()


async def test_presets_keep_their_places_and_can_be_restored(store):
    assert await store.presets.save(*STARTING) is None
    assert await store.presets.load() == STARTING
    own = Preset("own", "Own", Settings(stop_sequences=("a", "b"), temperature=0.0), "Mine.")
    assert await store.presets.save(own) is None
    changed = Preset("bold", "Bolder", Settings(temperature=0.9))
    assert await store.presets.save(changed) is None
    expected = (*STARTING[:2], changed, STARTING[3], own)
    assert await store.presets.load() == expected
    assert await store.presets.delete("balanced") is None
    assert await store.presets.load() == (expected[0], *expected[2:])
    assert await store.presets.restore("balanced") is None
    assert await store.presets.load() == expected
    await store.presets.delete("own")
    await store.presets.purge_deleted_before(clock.now() + datetime.timedelta(seconds=1))
    await store.presets.restore("own")
    assert await store.presets.load() == expected[:-1]


async def test_a_parameter_that_is_gone_does_not_break_a_preset(store):
    await store.presets.save(Preset("p", "P", Settings(temperature=0.5)))
    await store.thread.write(
        lambda connection: (
            connection.execute(
                'UPDATE preset SET settings = \'{"temperature":0.5,"gone":1,"top_k":"x"}\''
            ).rowcount
        )
    )
    assert (await store.presets.load())[0].settings == Settings(temperature=0.5)


async def test_a_conversation_remembers_its_preset_as_long_as_it_is_there(store):
    conversation = values.conversation()
    assert await store.presets.use(conversation.id, "bold") is None
    assert await store.presets.used(conversation.id) is None, "nothing is kept for a blank page"
    await store.conversations.save(conversation)
    for preset in ("bold", "precise"):
        assert await store.presets.use(conversation.id, preset) is None
        assert await store.presets.used(conversation.id) == preset
    assert await store.presets.use(conversation.id, None) is None
    assert await store.presets.used(conversation.id) is None
    await store.presets.use(conversation.id, "bold")
    await store.conversations.delete(conversation.id)
    assert await values.purge(store, conversation.id) is None
    rows = await store.thread.read(
        lambda connection: connection.execute("SELECT * FROM conversation_preset").fetchall()
    )
    assert rows == []


async def test_a_closed_store_says_so(store):
    await store.close()
    for answer in (
        await store.models.load(ORIGIN),
        await store.models.used(),
        await store.lessons.load(),
        await store.presets.load(),
        await store.usage.of_conversation("x"),
        await store.usage.by_day(MOMENT, MOMENT),
    ):
        assert isinstance(answer, StoreProblem)
