"""A damaged file: every row that SQLite can still read is there afterwards, and the rest is told."""

from __future__ import annotations

import dataclasses
import os
import random
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import ImageBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.lessons import Lesson
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.presets import Preset
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.domain.reply import Status
from orca_desktop.store import (
    Opinion,
    ProblemKind,
    Rating,
    RecoveryKind,
    Store,
    StoreProblem,
    database,
    salvage,
)
from orca_desktop.store.engine import sqlite3
from tests.unit.store import values

PAGE = 4096
DAMAGES = int(os.environ.get("ORCA_DAMAGES", "40"))
"""How many damages of each kind are tried (nightly: hundreds)."""

KEYS = {
    "conversation": "number",
    "turn": "number",
    "reply": "number",
    "draft": "conversation_id",
    "setting": "key",
    "spending": "reply_id",
}


async def fill(path: Path) -> list[Any]:
    """Several conversations of different sizes; one text is longer than a page, one has signs."""
    store = await values.opened(path)
    chats = [values.long_conversation(count) for count in (1, 3, 60)]
    chats.append(values.conversation(values.turn("long", values.reply("x" * 9000))))
    chats.append(values.conversation(values.turn("問い", values.reply("答え " * 300)), title="題"))
    for chat in chats:
        assert await store.conversations.save(chat) is None
        await store.drafts.save(chat.id, Draft("draft of " + chat.id))
    await store.settings.save("model", "some/model")
    await store.close()
    return chats


def readable(path: Path, originals: dict[str, dict[Any, tuple[Any, ...]]]) -> dict[str, list[Any]]:
    """The keys of the rows that SQLite still reads as they were, each asked for alone."""
    found: dict[str, list[Any]] = {}
    with closing(database.look_at(path)) as connection:
        for table, key in KEYS.items():
            for value, row in originals[table].items():
                try:
                    line = connection.execute(
                        f"SELECT * FROM {table} WHERE {key} = ?",  # noqa: S608
                        (value,),
                    ).fetchone()
                except (sqlite3.Error, MemoryError, UnicodeDecodeError):
                    continue
                if line == row:
                    found.setdefault(table, []).append(value)
    return found


def rows_of(path: Path) -> dict[str, dict[Any, tuple[Any, ...]]]:
    found: dict[str, dict[Any, tuple[Any, ...]]] = {}
    with closing(sqlite3.connect(path)) as connection:
        for table, key in KEYS.items():
            cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608
            place = [each[0] for each in cursor.description].index(key)
            found[table] = {line[place]: line for line in cursor}
    return found


def bits(raw: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(raw)
    for _ in range(chance.randrange(1, 40)):  # the more tables, the more places nobody minds
        damaged[chance.randrange(100, len(raw))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def stretches(raw: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(raw)
    for _ in range(chance.randrange(1, 4)):
        start = chance.randrange(PAGE * 2, len(raw) - 50)
        damaged[start : start + 50] = chance.randbytes(50)
    return bytes(damaged)


def pages(raw: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(1, len(raw) // PAGE) * PAGE
    return raw[:start] + bytes(PAGE) + raw[start + PAGE :]


def cut(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw) // 4, len(raw))]


@pytest.mark.slow
@pytest.mark.parametrize("damage", [bits, stretches, pages, cut])
async def test_D3_every_row_that_can_be_read_is_carried_over(
    tmp_path: Path, damage: Callable[[bytes, random.Random], bytes]
) -> None:
    """Without any backup: what is there afterwards was in the damaged file."""
    chance = random.Random(damage.__name__)  # noqa: S311 - the same damages each time
    sound = tmp_path / "sound" / "chats.db"
    sound.parent.mkdir()
    await fill(sound)
    originals = rows_of(sound)
    raw = sound.read_bytes()
    carried = 0
    for number in range(DAMAGES):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / "chats.db"
        path.write_bytes(damage(raw, chance))
        expected = readable(path, originals)
        damaged = path.read_bytes()
        store = await Store.open(path)
        if isinstance(store, StoreProblem):
            assert store.kind in {ProblemKind.NEWER, ProblemKind.NOT_OURS}
            assert path.read_bytes() == damaged
            continue
        recovery = store.recovery
        listed: Any = await store.conversations.list()
        for summary in listed if recovery else ():
            assert not isinstance(await store.conversations.load(summary.id), StoreProblem)
        assert await store.settings.save("goes", "on") is None
        await store.close()
        if recovery is None:
            continue
        assert recovery.kept is not None
        assert recovery.kept.read_bytes() == damaged
        carried += recovery.kind is RecoveryKind.CARRIED_OVER
        after = rows_of(path)
        for table, keys in expected.items():
            lost = [key for key in keys if key not in after[table]]
            assert not lost, (number, table, lost)
        for table in ("turn", "reply"):
            text = {key: row[-1] for key, row in originals[table].items()}
            for key in expected.get(table, ()):
                assert after[table][key][:3] == originals[table][key][:3], (number, key, text)
        shutil.rmtree(folder)
    assert carried > 0, "the damages were too slight"


def leaves_of(path: Path, table: str) -> Iterator[int]:
    """The pages that hold the rows of a table."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
    raw = path.read_bytes()

    def below(page: int) -> Iterator[int]:
        start = (page - 1) * PAGE
        if raw[start] == 0x0D:
            yield page
            return
        cells = int.from_bytes(raw[start + 3 : start + 5], "big")
        for cell in range(cells):
            at = int.from_bytes(raw[start + 12 + cell * 2 : start + 14 + cell * 2], "big")
            yield from below(int.from_bytes(raw[start + at : start + at + 4], "big"))
        yield from below(int.from_bytes(raw[start + 8 : start + 12], "big"))

    return below(root)


@pytest.fixture
async def broken_leaf(tmp_path: Path) -> tuple[Path, Any]:
    """One page in the midst of the answers cannot be read any more."""
    path = tmp_path / "chats.db"
    chats = await fill(path)
    leaves = list(leaves_of(path, "reply"))
    raw = bytearray(path.read_bytes())
    start = (leaves[len(leaves) // 2] - 1) * PAGE
    raw[start : start + PAGE] = b"\xff" * PAGE
    path.write_bytes(raw)
    return path, chats


async def test_D3_what_could_not_be_read_is_counted_and_said(broken_leaf) -> None:
    path, chats = broken_leaf
    store = await values.opened(path)
    recovery = store.recovery
    assert recovery.kind is RecoveryKind.CARRIED_OVER
    total = 2 * sum(len(chat.turns) for chat in chats)
    assert recovery.total == total
    assert total - 20 < recovery.saved <= total
    assert "questions and answers" in str(recovery.sentence)
    assert str(recovery.kept) in str(recovery.sentence)
    for chat in chats:
        loaded = await store.conversations.load(chat.id)
        assert [turn.id for turn in loaded.path] == [turn.id for turn in chat.path], "no gap"
        assert [turn.prompt for turn in loaded.path] == [turn.prompt for turn in chat.path]
        for now, was in zip(loaded.path, chat.path, strict=True):
            (reply,) = now.replies
            assert reply.id == was.replies[0].id
            # The words of what was lost come from what search knows of them.
            assert reply.text.casefold() == was.replies[0].text.casefold()
    await store.close()


async def test_D3_what_the_damaged_file_lacks_comes_from_the_backup(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    chats = await fill(path)
    store = await values.opened(path)
    await store.backup.make()
    newer = values.conversation(values.turn("after the backup", values.reply("new")))
    removed = chats.pop(1)
    await store.conversations.save(newer)
    await values.purge(store, removed.id)
    await store.close()
    leaves = list(leaves_of(path, "reply"))
    raw = bytearray(path.read_bytes())
    start = (leaves[len(leaves) // 2] - 1) * PAGE
    raw[start : start + PAGE] = b"\xff" * PAGE
    path.write_bytes(raw)
    store = await values.opened(path)
    assert store.recovery.kind is RecoveryKind.CARRIED_OVER
    assert store.recovery.saved == store.recovery.total
    assert "All" in str(store.recovery.sentence)
    for chat in (*chats, newer):
        assert await store.conversations.load(chat.id) == chat
    assert isinstance(await store.conversations.load(removed.id), StoreProblem), "it was purged"
    await store.close()


async def test_D3_a_lost_answer_leaves_a_note_and_the_rest_of_the_chat_hangs_together(
    tmp_path: Path,
) -> None:
    path = tmp_path / "chats.db"
    chat = values.long_conversation(5)
    store = await values.opened(path)
    await store.conversations.save(chat)
    await store.close()
    lost = chat.turns[2]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM passage")
        connection.execute("DELETE FROM reply WHERE id = ?", (lost.replies[0].id,))
        connection.execute("DELETE FROM turn WHERE id = ?", (chat.turns[1].id,))
    target = tmp_path / "new.db"
    empty = await values.opened(target)
    await empty.close()
    tally = salvage.carry_over(path, target, None)
    assert tally == salvage.Tally(8, 10)
    again = await values.opened(target)
    loaded = await again.conversations.load(chat.id)
    assert [turn.id for turn in loaded.path][2:] == [turn.id for turn in chat.turns][2:]
    assert len(loaded.path) == 5
    assert "could not be read" in loaded.path[2].replies[0].text
    assert loaded.path[4].replies[0].text == chat.turns[4].replies[0].text
    await again.close()


async def test_D3_a_file_in_which_nothing_can_be_read_gives_nothing(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    await fill(path)
    raw = path.read_bytes()
    target = tmp_path / "new.db"
    empty = await values.opened(target)
    await empty.close()
    for damaged in (raw[:PAGE] + b"\xff" * (len(raw) - PAGE), b"SQLite format 3\0" + b"\0" * 9000):
        path.write_bytes(damaged)
        assert salvage.carry_over(path, target, None) is None


async def test_D3_what_was_carried_over_is_found_and_holds_its_pictures(tmp_path: Path) -> None:
    path, target = tmp_path / "chats.db", tmp_path / "new.db"
    content = b"a picture"
    kept = Blob.of(content, "image/png")
    picture = ImageBlock(kept.source)
    asked = values.turn("the question", values.reply("the answer"))
    asked = dataclasses.replace(asked, prompt=(picture, *asked.prompt))
    chat = values.conversation(asked, title="the title")
    store = await values.opened(path)
    await store.blobs.put(content, "image/png")
    await store.conversations.save(chat)
    await store.drafts.save(chat.id, Draft("", (picture,)))
    await store.close()
    empty = await values.opened(target)
    await empty.close()
    assert salvage.carry_over(path, target, None) == salvage.Tally(2, 2)
    again = await values.opened(target)
    for words in ("title", "question", "answer"):
        (hit,) = await again.search.find(words)
        assert hit.conversation_id == chat.id
    assert await again.blobs.read(kept.sha256) == content
    await again.close()
    with closing(sqlite3.connect(target)) as connection:
        held = connection.execute("SELECT turn IS NULL, draft FROM blob_use ORDER BY 1").fetchall()
    assert held == [(0, None), (1, chat.id)], "the question and the draft hold it"


async def test_D3_lost_answers_hang_below_their_questions_though_only_their_ids_are_known(
    broken_leaf,
) -> None:
    path, chats = broken_leaf
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM passage")
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_reply_2'"
        ).fetchone()
    raw = bytearray(path.read_bytes())
    raw[(root - 1) * PAGE : root * PAGE] = b"\xff" * PAGE
    path.write_bytes(raw)
    store = await values.opened(path)
    assert store.recovery.kind is RecoveryKind.CARRIED_OVER
    assert store.recovery.saved < store.recovery.total
    noted = 0
    for chat in chats:
        loaded = await store.conversations.load(chat.id)
        assert [turn.id for turn in loaded.path] == [turn.id for turn in chat.path]
        for now, was in zip(loaded.path, chat.path, strict=True):
            assert [each.id for each in now.replies] == [each.id for each in was.replies]
            noted += "could not be read" in now.replies[0].text
    await store.close()
    assert noted > 1


async def test_D3_two_lost_answers_of_one_question_are_both_noted(tmp_path: Path) -> None:
    path, target = tmp_path / "chats.db", tmp_path / "new.db"
    continued, chosen = values.reply("went on"), values.reply("was chosen")
    asked = values.turn("first", continued, chosen)
    later = values.turn("second", values.reply("still there"), parent=continued.id)
    store = await values.opened(path)
    await store.conversations.save(chat := values.conversation(asked, later))
    await store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM passage")
        connection.execute("DELETE FROM reply WHERE id IN (?, ?)", (continued.id, chosen.id))
    await (await values.opened(target)).close()
    assert salvage.carry_over(path, target, None) == salvage.Tally(3, 5)
    again = await values.opened(target)
    loaded = await again.conversations.load(chat.id)
    await again.close()
    noted = loaded.by_id[asked.id].replies
    assert {each.id for each in noted} == {continued.id, chosen.id}
    assert all("could not be read" in each.text for each in noted)
    assert loaded.by_id[later.id].parent == continued.id


async def test_D3_of_two_answers_that_damage_gave_one_id_both_stay(tmp_path: Path) -> None:
    path, target = tmp_path / "chats.db", tmp_path / "new.db"
    first, second = values.reply("the first answer"), values.reply("the second answer")
    store = await values.opened(path)
    await store.conversations.save(
        values.conversation(values.turn("one", first), values.turn("two", second, parent=first.id))
    )
    await store.close()
    path.write_bytes(path.read_bytes().replace(second.id.encode(), first.id.encode()))
    await (await values.opened(target)).close()
    assert salvage.carry_over(path, target, None) is not None
    with closing(sqlite3.connect(target)) as connection:
        kept = connection.execute("SELECT id, blocks FROM reply ORDER BY number").fetchall()
    assert [
        answer.text in blocks for answer, (_, blocks) in zip((first, second), kept, strict=True)
    ] == [True, True]
    assert kept[0][0] == first.id != kept[1][0]


async def test_D3_a_table_of_which_nothing_is_known_any_more_does_not_stop_the_rest(
    tmp_path: Path,
) -> None:
    path, target = tmp_path / "chats.db", tmp_path / "new.db"
    chat = values.long_conversation(2)
    store = await values.opened(path)
    await store.conversations.save(chat)
    await store.drafts.save(chat.id, Draft("half a question"))
    await store.settings.save("model", "some/model")
    await store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = 'CREATE TABLE (' WHERE name = 'draft'")
    await (await values.opened(target)).close()
    assert salvage.carry_over(path, target, None) == salvage.Tally(4, 4)
    again = await values.opened(target)
    assert await again.conversations.load(chat.id) == chat
    assert await again.settings.load() == {"model": "some/model"}
    await again.close()


@pytest.mark.slow
async def test_D3_what_belongs_to_nothing_any_more_is_left_behind(tmp_path: Path) -> None:
    path, target = tmp_path / "chats.db", tmp_path / "new.db"
    store = await values.opened(path)
    await store.conversations.save(values.long_conversation(1))
    await store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("INSERT INTO reply_delta (reply, steps) VALUES (999, '[]')")
    await (await values.opened(target)).close()
    assert salvage.carry_over(path, target, None) == salvage.Tally(2, 2)
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT * FROM reply_delta").fetchall() == []


async def test_D3_questions_of_a_lost_conversation_stand_in_one_that_is_made_up(
    tmp_path: Path,
) -> None:
    path, target = tmp_path / "chats.db", tmp_path / "new.db"
    chat, other = values.long_conversation(3), values.long_conversation(1)
    store = await values.opened(path)
    await store.conversations.save(chat)
    await store.conversations.save(other)
    await store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM conversation WHERE id = ?", (chat.id,))
    await (await values.opened(target)).close()
    assert salvage.carry_over(path, target, None) == salvage.Tally(8, 8)
    again = await values.opened(target)
    (made_up,) = (each for each in await again.conversations.list() if each.id != other.id)
    loaded = await again.conversations.load(made_up.id)
    assert await again.conversations.load(other.id) == other
    await again.close()
    assert [turn.id for turn in loaded.path] == [turn.id for turn in chat.path]
    assert [turn.replies for turn in loaded.path] == [turn.replies for turn in chat.path]


async def loosened(path: Path, *chats: Any) -> sqlite3.Connection:
    """A file of these chats whose tables take anything, as damage may leave it."""
    strict = path.with_name("strict.db")
    store = await values.opened(strict)
    for chat in chats:
        assert await store.conversations.save(chat) is None
    await store.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("ATTACH ? AS strict", (str(strict),))
    for table in ("conversation", "turn", "reply", "passage"):
        connection.execute(f"CREATE TABLE {table} AS SELECT * FROM strict.{table}")  # noqa: S608
    return connection


async def carried(path: Path, backup: Path | None = None) -> tuple[Store, salvage.Tally | None]:
    """A store of what could be carried over, and how much that was."""
    target = path.with_name("new.db")
    await (await values.opened(target, backups=path.with_name("none"))).close()
    tally = salvage.carry_over(path, target, backup)
    store: Store = await values.opened(target)
    return store, tally


def columns(path: Path, table: str, *names: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            f"SELECT {', '.join(names)} FROM {table} ORDER BY number"  # noqa: S608
        ).fetchall()


async def test_D3_a_value_that_no_table_takes_becomes_the_nearest_and_the_others_stay(
    tmp_path: Path,
) -> None:
    path, new = tmp_path / "chats.db", tmp_path / "new.db"
    chat = values.conversation(values.turn("asked", values.reply("answered")))
    with closing(await loosened(path, chat, values.conversation(title="sound"))) as connection:
        connection.execute(
            "UPDATE conversation SET title_source = 'robot', title = x'41ff42', pinned = 7,"
            " archived = -1, waits = 'x', unread = 5, updated = NULL, created = 1.5 WHERE id = ?",
            (chat.id,),
        )
        connection.execute("UPDATE conversation SET pinned = 1 WHERE title = 'sound'")
        connection.execute("UPDATE turn SET kind = 'odd', goes_along = 9, parent_reply_id = 5")
        connection.execute(
            "UPDATE reply SET status = 'lost', origin = 'moon', rating = 'fine', note = x'ff',"
            " settled_cost_usd = 0.5, stop_reason = NULL, settings = NULL"
        )
    store, tally = await carried(path)
    await store.close()
    assert tally == salvage.Tally(2, 2)
    told = ("title_source", "title", "pinned", "archived", "waits", "unread", "updated", "created")
    first, second = columns(new, "conversation", *told)
    assert first == ("automatic", "A\ufffdB", 0, 0, 0, 0, 0, 0)
    assert second[:3] == ("automatic", "sound", 1)
    assert columns(new, "turn", "kind", "goes_along", "parent_reply_id") == [("normal", None, "5")]
    names = ("status", "origin", "rating", "note", "settled_cost_usd", "stop_reason", "settings")
    assert columns(new, "reply", *names) == [
        ("interrupted", "gateway", None, "\ufffd", "0.5", None, "")
    ]


async def allowed_values(folder: Path) -> dict[str, dict[str, list[Any]]]:
    """For each table of the chats, what its columns take where only some values may stand."""
    await (await values.opened(folder / "fresh.db", backups=folder / "none")).close()
    found: dict[str, dict[str, list[Any]]] = {}
    with closing(sqlite3.connect(folder / "fresh.db")) as fresh:
        for table in ("conversation", "turn", "reply"):
            (schema,) = fresh.execute(
                "SELECT sql FROM sqlite_master WHERE name = ?", (table,)
            ).fetchone()
            columns = fresh.execute(f"PRAGMA table_info({table})").fetchall()
            required = {name for _, name, _, is_required, *_ in columns if is_required}
            for name, listed in re.findall(r"CHECK \((\w+) IN \(([^)]*)\)\)", schema):
                allowed = list(fresh.execute(f"SELECT {listed}").fetchone())
                found.setdefault(table, {})[name] = allowed + [None] * (name not in required)
    found["reply"]["status"].remove("streaming")  # nothing is being written there any more
    return found


async def test_D3_what_is_right_in_a_row_stays_though_something_else_is_wrong(
    tmp_path: Path,
) -> None:
    path = tmp_path / "chats.db"
    listed = await allowed_values(tmp_path)
    assert {"pinned", "archived", "waits", "unread"} <= listed["conversation"].keys()
    chats = values.long_conversation(4, ""), values.conversation()
    with closing(await loosened(path, *chats)) as connection:
        for table, names in listed.items():
            connection.execute(f"UPDATE {table} SET created = 'then'")  # noqa: S608
            for name, allowed in names.items():
                for number, value in enumerate(allowed, 1):
                    connection.execute(
                        f"UPDATE {table} SET {name} = ? WHERE number = ?",  # noqa: S608
                        (value, number),
                    )
    store, tally = await carried(path)
    await store.close()
    assert tally == salvage.Tally(8, 8)
    for table, names in listed.items():
        for name, allowed in names.items():
            found = columns(tmp_path / "new.db", table, name, "created")[: len(allowed)]
            assert found == [(value, 0) for value in allowed], name


async def test_D3_rows_that_stand_in_each_others_place_are_both_kept(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    first = values.turn("one", values.reply("answer one"))
    second = values.turn("two", values.reply("answer two"), parent=first.chosen_id)
    chat = values.conversation(first, second)
    with closing(await loosened(path, chat)) as connection:
        connection.execute("UPDATE turn SET position = 7")
        connection.execute("UPDATE reply SET position = 4, turn = (SELECT min(number) FROM turn)")
    store, tally = await carried(path)
    loaded: Any = await store.conversations.load(chat.id)
    assert tally == salvage.Tally(4, 4)
    assert [turn.id for turn in loaded.turns] == [second.id, first.id], "of two the later moved up"
    assert [each.text for each in loaded.by_id[first.id].replies] == ["answer two", "answer one"]
    await store.close()


async def test_D3_what_damage_changed_unnoticed_is_as_it_was_in_the_backup(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    begun = values.running("not yet")
    chat = values.conversation(
        values.turn("one", values.reply("first")), values.turn("two", values.reply("second"), begun)
    )
    store = await values.opened(path)
    await store.conversations.save(chat)
    backup = await store.backup.make()
    ended = values.reply("ended since", id=begun.id, created=begun.created)
    await store.replies.finish(ended)
    first = chat.turns[0].replies[0]
    await store.replies.rate(first.id, Rating.GOOD)
    await store.conversations.update(chat.with_head(title="Renamed since"))
    await store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE turn SET prompt = '[]' WHERE id = ?", (chat.turns[0].id,))
        connection.execute(
            "UPDATE reply SET blocks = '[]', status = 'failed', model_asked = 'x', created = 0"
            " WHERE id = ?",
            (first.id,),
        )
        connection.execute("UPDATE conversation SET created = 0")
    store, tally = await carried(path, backup)
    assert tally == salvage.Tally(5, 5)
    loaded: Any = await store.conversations.load(chat.id)
    assert loaded.head.title == "Renamed since", "that was the person"
    assert loaded.head.created == chat.head.created
    assert loaded.turns[0] == chat.turns[0]
    assert loaded.turns[1].replies[1] == ended
    opinions = await store.replies.opinions(chat.id)
    assert opinions == {first.id: Opinion(Rating.GOOD, "")}
    await store.close()


@pytest.mark.parametrize("is_continued", [True, False])
async def test_D3_a_lost_question_keeps_its_words_its_place_and_its_answers(
    tmp_path: Path, is_continued: bool
) -> None:
    path = tmp_path / "chats.db"
    chat = values.long_conversation(3 if is_continued else 2, "")
    first, lost, *rest = chat.turns
    more = values.reply("another answer")
    several = dataclasses.replace(lost, replies=(*lost.replies, more))
    chat = dataclasses.replace(chat, turns=(first, several, *rest))
    store = await values.opened(path)
    await store.conversations.save(chat)
    await store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM turn WHERE id = ?", (lost.id,))
    store, tally = await carried(path)
    number = 2 * len(chat.turns) + 1
    assert tally == salvage.Tally(number, number), "its words are known, so it counts as saved"
    loaded: Any = await store.conversations.load(chat.id)
    await store.close()
    assert [turn.id for turn in loaded.path[::2]] == [turn.id for turn in chat.turns[::2]]
    made = loaded.path[1]
    assert made.parent == first.chosen_id
    assert [block.text for block in made.prompt] == ["question 1 "]
    assert [each.id for each in made.replies] == [lost.replies[0].id, more.id]
    assert made.chosen_id == (lost.replies[0].id if is_continued else more.id)
    assert made.created == lost.replies[0].created


@pytest.mark.parametrize("words", [True, False])
async def test_D3_a_lost_conversation_has_the_title_that_search_knows_or_a_note(
    tmp_path: Path, words: bool
) -> None:
    path = tmp_path / "chats.db"
    chat = values.conversation(values.turn("asked", values.reply("answered")), title="My Title")
    store = await values.opened(path)
    await store.conversations.save(chat)
    await store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM conversation")
        if not words:
            connection.execute("DELETE FROM passage")
    before = clock.now()
    store, tally = await carried(path)
    assert tally == salvage.Tally(2, 2)
    rows: Any = await store.conversations.list()
    (listed,) = rows
    await store.close()
    assert listed.title == ("my title" if words else "[This could not be read any more.]")
    assert before <= listed.created == listed.updated <= clock.now()
    assert not listed.title_is_own


async def test_D3_what_is_no_chat_is_carried_over_too(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    running = values.running("so far")
    chat = values.conversation(values.turn("asked", running))
    lesson = Lesson("a/b", "top_k", "no top_k", clock.now())
    preset = Preset("own", "Own", Settings(temperature=0.5), "Mine.")
    prompt = KeptPrompt("letter", "Letter", "To {{whom}}", "Work", "Ctrl+L", {"whom": "Ann"})
    store = await values.opened(path)
    await store.conversations.add_turn(chat, chat.turns[0])
    await store.lessons.save(lesson)
    await store.prompts.save(prompt)
    await store.presets.save(preset)
    await store.presets.use(chat.id, preset.id)
    await store.models.save("https://a.example", [{"id": "m"}], clock.now())
    await store.drafts.save(chat.id, Draft("half a question"))
    # The file as a program leaves it that was killed: with the answer running.
    await store.thread.read(
        lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    )
    left = tmp_path / "left.db"
    left.write_bytes(path.read_bytes())
    await store.close()
    store, tally = await carried(left)
    assert tally == salvage.Tally(2, 2)
    loaded: Any = await store.conversations.load(chat.id)
    assert loaded.turns[0].replies[0].status is Status.INTERRUPTED
    assert loaded.turns[0].replies[0].text == "so far"
    assert await store.lessons.load() == (lesson,)
    assert await store.presets.load() == (preset,)
    assert await store.prompts.load() == (prompt,)
    assert await store.presets.used(chat.id) == preset.id
    models: Any = await store.models.load("https://a.example")
    assert models.entries == ({"id": "m"},)
    assert await store.drafts.load(chat.id) == Draft("half a question")
    await store.close()


async def test_D3_a_file_of_an_earlier_program_is_carried_over_with_who_answered(
    tmp_path: Path,
) -> None:
    path, new = tmp_path / "chats.db", tmp_path / "new.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        database.migrate(connection, database.shipped_migrations()[:1])
        connection.execute(
            "INSERT INTO conversation (id, title, title_source, created, updated, settings)"
            " VALUES ('c', 'Old', 'automatic', 1, 1, '{}')"
        )
        connection.execute(
            "INSERT INTO turn (id, conversation, position, created, prompt)"
            " VALUES ('t', 1, 0, 1, '[]')"
        )
        connection.executemany(
            "INSERT INTO reply (id, turn, position, status, created, settings, model_asked, blocks)"
            " VALUES (?, 1, ?, 'finished', 1, '{}', ?, '[]')",
            [("r", 0, "practice/small"), ("s", 1, "a/b")],
        )
    store, tally = await carried(path)
    await store.close()
    assert tally == salvage.Tally(3, 3)
    assert columns(new, "reply", "id", "origin") == [("r", "practice"), ("s", "gateway")]


async def test_D3_without_the_tables_of_the_chats_there_is_nothing_to_carry_over(
    tmp_path: Path,
) -> None:
    path = tmp_path / "chats.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE conversation (number, id)")
        connection.execute("CREATE TABLE turn (number, id)")
    store, tally = await carried(path)
    assert tally is None
    assert await store.conversations.list() == ()
    await store.close()


@pytest.mark.parametrize("name", ["model_returned", "reply_delta"])
async def test_D3_a_name_that_changed_in_the_schema_is_damage(tmp_path, name):
    path = tmp_path / "chats.db"
    await fill(path)
    raw = path.read_bytes()
    odd = f"{name[:-1]}{chr(ord(name[-1]) ^ 1)}".encode()
    path.write_bytes(raw.replace(name.encode(), odd))
    store: Any = await values.opened(path)
    assert store.recovery is not None
    assert store.recovery.kept.read_bytes() == raw.replace(name.encode(), odd)
    listed: Any = await store.conversations.list()
    assert len(listed) > 0
    for each in listed:
        assert not isinstance(await store.conversations.load(each.id), StoreProblem)
    await store.close()
