"""Settings of the program as JSON values by key."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from tests.support.examples import examples
from tests.unit.store import values


async def test_settings_are_kept_changed_and_removed(store):
    assert await store.settings.load() == {}
    assert await store.settings.save("theme", "dark") is None
    assert (
        await store.settings.save_all({"theme": None, "sizes": [1, 2.5], "nested": {"a": {}}})
        is None
    )
    assert await store.settings.load() == {"theme": None, "sizes": [1, 2.5], "nested": {"a": {}}}
    assert await store.settings.remove("sizes") is None
    assert await store.settings.remove("sizes") is None
    assert set(await store.settings.load()) == {"theme", "nested"}


@settings(
    max_examples=examples(40),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(value=values.json_values)
async def test_any_value_comes_back_as_it_was(store, value):
    assert await store.settings.save("key", value) is None
    loaded = await store.settings.load()
    assert loaded["key"] == value


async def test_settings_outlive_the_program(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    await store.settings.save("a", 0)
    await store.close()
    store = await values.opened(tmp_path / "chats.db")
    assert await store.settings.load() == {"a": 0}
    await store.close()


async def test_a_value_that_damage_made_unreadable_is_left_out(store):
    await store.settings.save_all({"good": 1, "bad": 2})
    await store.thread.write(
        lambda connection: (
            connection.execute("UPDATE setting SET value = '{\"x' WHERE key = 'bad'").rowcount
        )
    )
    assert await store.settings.load() == {"good": 1}
