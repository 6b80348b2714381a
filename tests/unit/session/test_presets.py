"""Presets and the tokens of servers, through the real store and files."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import json
from pathlib import Path

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.changes import (
    Change,
    ConversationShown,
    PresetsChanged,
    SettingsChanged,
    Told,
)
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.json_fields import KEPT_ELSEWHERE
from orca_desktop.domain.key_state import KeyState
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.presets import LONGEST_NAME, STARTING, Preset, dump
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import Text
from orca_desktop.formats import markdown_writer
from orca_desktop.gateway.sign_in_server import Server
from orca_desktop.session.aging import KEPT_AFTER_DELETION
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.session.presets import Presets
from orca_desktop.session.tasks import spawn
from orca_desktop.store.engine import sqlite3
from tests.support.authorisation import AuthorisationServer, browse
from tests.support.gateway import KEY, ScriptedGateway
from tests.support.tables import everything
from tests.unit.session.gateway_bench import GatewayBench, opened
from tests.unit.store import values

QUESTION = Draft("How do I write a friendly letter?")
TOKEN = "mcp-canary-4711-0815"  # noqa: S105


def servers(url: str = "https://mcp.example/x", token: str = TOKEN) -> Settings:
    text = json.dumps([{"type": "url", "url": url, "name": "m", "authorization_token": token}])
    return DEFAULTS.with_value("mcp_servers", text)


# -- presets -----------------------------------------------------------------------------------------


def in_use(bench: GatewayBench) -> Preset | None:
    return bench.session.settings.preset_in_use


async def test_presets_are_made_named_copied_deleted_and_restored(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        presets = bench.session.presets
        assert presets.all == STARTING
        mine = await presets.create("  My   own ", DEFAULTS.with_value("temperature", 0.3))
        assert isinstance(mine, Preset)
        assert mine.name == "My own"
        assert "model" not in mine.settings and mine.settings["temperature"] == 0.3
        with_model = await presets.create("With model", DEFAULTS, with_model=True)
        assert isinstance(with_model, Preset) and with_model.settings.model == DEFAULTS.model
        assert isinstance(await presets.create("Precise", DEFAULTS), Text)
        assert isinstance(await presets.create(" ", DEFAULTS), Text)
        assert isinstance(await presets.rename(mine.id, "Bold"), Text)
        assert isinstance(await presets.rename("nowhere", "X"), Text)
        assert await presets.rename(mine.id, "Mine") is None
        copies = [await presets.duplicate(mine.id) for _ in range(2)]
        assert [copy.name for copy in copies if isinstance(copy, Preset)] == ["Mine 2", "Mine 3"]
        assert await presets.change(mine.id, DEFAULTS.with_value("temperature", 0.7)) is None
        changed = presets.get(mine.id)
        assert changed is not None and changed.settings["temperature"] == 0.7
        assert "model" not in changed.settings
        await presets.delete("balanced")
        assert presets.get("balanced") is None
        await presets.restore("balanced")
        assert presets.all[1] == STARTING[1]
        kept = presets.all
        told = bench.of(PresetsChanged)[-1]
        assert isinstance(told, PresetsChanged) and told.presets == kept
        session = await bench.reopen()
        assert session.presets.all == kept
        await session.presets.delete("precise")
        session = await bench.reopen()
        assert session.presets.get("precise") is None, "the first presets come once"


async def test_a_conversation_keeps_its_preset_and_new_ones_begin_with_the_default(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        assert in_use(bench) is None
        await session.settings.use_preset("bold")
        assert session.shown.settings["temperature"] == 1.0
        assert in_use(bench) == STARTING[2]
        assert session.settings.preset_is_changed is False
        assert isinstance(bench.of(ConversationShown)[-1], ConversationShown)
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        await bench.answered()
        first = session.shown.id
        await session.settings.set(session.shown.settings.with_value("temperature", 0.9))
        assert in_use(bench) == STARTING[2]
        assert bench.session.settings.preset_is_changed
        await session.presets.set_default("deep")
        await session.new_conversation()
        assert in_use(bench) == STARTING[3]
        assert session.shown.settings["thinking"] == "adaptive"
        assert "temperature" not in session.shown.settings
        session = await bench.reopen()
        assert session.presets.default_id == "deep"
        assert session.shown.settings["thinking"] == "adaptive"
        await session.open(first)
        assert in_use(bench) == STARTING[2]
        assert bench.session.settings.preset_is_changed
        await session.settings.use_preset("precise")
        await session.settings.use_preset("nowhere")
        session = await bench.reopen()
        await session.open(first)
        assert in_use(bench) == STARTING[0]
        assert session.settings.preset_is_changed is False
        await session.presets.delete("precise")
        assert in_use(bench) is None
        assert session.shown.settings["temperature"] == 0.0, "its settings stay"
        await session.presets.delete("deep")
        assert session.presets.default_id is None


async def test_presets_travel_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    file = tmp_path / "presets.json"
    async with opened(tmp_path) as bench, opened(tmp_path / "other") as other:
        await bench.session.presets.create("Mine", servers().with_value("temperature", 0.3))
        assert await bench.session.presets.export_to(file) is None
        assert TOKEN not in file.read_text()
        assert KEPT_ELSEWHERE not in file.read_text()
        before = other.session.presets.all
        added = await other.session.presets.import_from(file)
        assert isinstance(added, tuple)
        names = ["Precise 2", "Balanced 2", "Bold 2", "Deep thinker 2", "Mine"]
        assert [preset.name for preset in added] == names
        assert other.session.presets.all == (*before, *added)
        assert added[-1].settings["temperature"] == 0.3
        twins = [Preset(each, "Mine", DEFAULTS.with_value("model", None)) for each in "ab"]
        (tmp_path / "twins.json").write_text(dump(twins), encoding="utf-8")
        added = await other.session.presets.import_from(tmp_path / "twins.json")
        assert isinstance(added, tuple)
        assert [preset.name for preset in added] == ["Mine 2", "Mine 3"]
        only = tmp_path / "one.json"
        assert await bench.session.presets.export_to(only, "bold") is None
        assert len(json.loads(only.read_text())["presets"]) == 1


async def test_a_file_that_is_not_right_changes_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        presets = bench.session.presets
        file = tmp_path / "presets.json"
        await presets.export_to(file)
        good = file.read_text()
        for text in (
            good.replace('"format": 1', '"format": 2'),
            good.replace('"temperature": 1.0', '"temperature": 1.5'),
            good.replace('"temperature"', '"heat"', 1),
            good[:-4],
        ):
            file.write_text(text)
            refused = await presets.import_from(file)
            assert isinstance(refused, Text)
            assert "Line " in str(refused)
        file.write_bytes(b"\xff\xfe\x00")
        assert isinstance(await presets.import_from(file), Text)
        assert isinstance(await presets.import_from(tmp_path / "nowhere"), Text)
        assert isinstance(await presets.import_from(tmp_path), Text)
        assert presets.all == STARTING
        assert isinstance(await presets.export_to(tmp_path / "no" / "such" / "f"), Text)


# -- tokens of servers -------------------------------------------------------------------------------


def on_the_disk(folder: Path) -> bytes:
    with contextlib.closing(sqlite3.connect(folder / "chats.db")) as connection:
        dump = repr(everything(connection)).encode()
    return dump + b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def test_a_token_lies_in_the_keyring_and_goes_out_in_the_body_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.settings.set(servers())
        text = str(session.shown.settings["mcp_servers"])
        assert TOKEN not in text and KEPT_ELSEWHERE in text
        assert list(bench.keyring.kept.values()) == [TOKEN]
        assert "https://mcp.example" in next(iter(bench.keyring.kept))
        told = bench.of(SettingsChanged)[-1]
        assert isinstance(told, SettingsChanged)
        assert told.settings == session.shown.settings
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        reply = await bench.answered()
        assert reply.status is Status.FINISHED
        (sent,) = bench.gateway.messages
        assert sent.json["mcp_servers"][0]["authorization_token"] == TOKEN
        assert sent.headers["anthropic-beta"] == "mcp-client-2025-11-20"
        assert reply.settings["mcp_servers"] == text
        assert TOKEN not in markdown_writer.build(session.shown)
        await session.presets.create("With server", session.shown.settings)
        await session.settings.set(session.shown.settings)
        assert len(bench.keyring.kept) == 1, "a reference is not moved again"
        session = await bench.reopen()
        await session.new_conversation()
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        await bench.answered()
        assert bench.gateway.messages[1].json["mcp_servers"][0]["authorization_token"] == TOKEN
        await bench.close()
        assert TOKEN.encode() not in on_the_disk(tmp_path)
        await bench.open()


async def test_a_token_is_never_sent_to_another_server(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await session.settings.set(servers())
        moved = str(session.shown.settings["mcp_servers"]).replace("mcp.example", "evil.example")
        await session.settings.set(DEFAULTS.with_value("mcp_servers", moved))
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        reply = await bench.answered()
        assert reply.status is Status.FAILED
        assert reply.failure is not None and reply.failure.kind is ErrorKind.KEYRING
        assert "evil.example" in reply.failure.message
        assert bench.gateway.messages == []


async def test_a_text_that_is_not_right_yet_stays_off_the_disk(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        await bench.answered()
        broken = DEFAULTS.with_value("mcp_servers", f'[{{"authorization_token": "{TOKEN}"')
        await session.settings.set(broken)
        assert session.shown.settings == broken, "the person goes on writing"
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Text)
        await session.rename(session.shown.id, "Another title")
        await session.presets.create("Broken", broken)
        await bench.close()
        assert TOKEN.encode() not in on_the_disk(tmp_path)
        await bench.open()


async def test_without_a_keyring_a_token_is_kept_for_this_session(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        bench.keyring.is_locked = True
        await bench.session.settings.set(servers())
        told = bench.of(Told)[-1]
        assert isinstance(told, Told) and "this session only" in str(told.sentence)
        assert isinstance(await bench.session.ask(AskQuestion(QUESTION)), Started)
        await bench.answered()
        (sent,) = bench.gateway.messages
        assert sent.json["mcp_servers"][0]["authorization_token"] == TOKEN


async def test_the_latest_settings_win_over_those_that_wait_for_the_keyring(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        session = bench.session
        await asyncio.gather(
            session.settings.set(servers()), session.settings.set(DEFAULTS.with_value("top_k", 7))
        )
        assert session.shown.settings == DEFAULTS.with_value("top_k", 7)


# -- signing in ------------------------------------------------------------------------------------------


async def test_signing_in_tests_and_keeps_the_key(tmp_path: Path) -> None:
    async with AuthorisationServer(KEY) as server, ScriptedGateway("hello") as gateway:
        bench = GatewayBench(tmp_path, gateway)
        bench.key = None
        bench.server = Server(f"{server.url}/auth", f"{server.url}/keys", gateway.url)
        session = await bench.open()
        access = session.access
        assert access.can_sign_in
        visits: list[str] = []
        waiting = spawn(access.sign_in(visits.append), "sign in")
        await bench.until(lambda: visits)
        second = spawn(access.sign_in(visits.append), "sign in")
        await bench.until(lambda: len(visits) == 2)
        assert (await waiting).state is KeyState.REFUSED, "a second attempt ends the first"
        await browse(server.consent(visits[1]))
        shown = await second
        assert shown.state is KeyState.STORED
        assert shown.tail == KEY[-4:]
        assert list(bench.keyring.kept.values()) == [KEY]
        assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
        assert (await bench.answered()).status is Status.FINISHED
        third = spawn(access.sign_in(visits.append), "sign in")
        await bench.until(lambda: len(visits) == 3)
        access.cancel_sign_in()
        cancelled = await third
        assert cancelled.state is KeyState.REFUSED and "cancelled" in str(cancelled.problem)
        await bench.close()


async def test_a_key_from_signing_in_goes_to_its_own_gateway_only(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        access = bench.session.access
        assert not access.can_sign_in
        visits: list[str] = []
        shown = await access.sign_in(visits.append)
        assert shown.state is KeyState.REFUSED
        assert visits == []


async def test_another_default_is_told_and_remembered(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        presets = bench.session.presets
        assert presets.default_id is None
        bench.changes.clear()
        await presets.set_default("bold")
        (told,) = bench.of(PresetsChanged)
        assert isinstance(told, PresetsChanged)
        assert (told.presets, told.default_id) == (presets.all, "bold")
        session = await bench.reopen()
        assert session.presets.default_id == "bold"
        await session.presets.set_default(None)
        session = await bench.reopen()
        assert session.presets.default_id is None


async def test_names_are_free_or_numbered_and_never_too_long(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        presets = bench.session.presets
        assert await presets.rename("bold", "Bold") is None, "its own name is free"
        assert str(await presets.rename("bold", "Deep thinker")) == (
            "There is a preset of this name already."
        )
        long = "x" * LONGEST_NAME
        mine = await presets.create(long, DEFAULTS)
        assert isinstance(mine, Preset) and mine.name == long
        for number in (2, 3):
            copy = await presets.duplicate(mine.id)
            assert isinstance(copy, Preset)
            assert copy.name == f"{'x' * (LONGEST_NAME - 2)} {number}"
            assert copy.id != mine.id and copy.settings == mine.settings
        for gone in (
            await presets.duplicate("nowhere"),
            await presets.change("nowhere", DEFAULTS),
            await presets.rename("nowhere", "x"),
        ):
            assert str(gone) == "This preset is not there any more."
        await presets.delete("nowhere")


async def test_a_preset_keeps_a_model_only_if_it_named_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        presets = bench.session.presets
        settings = DEFAULTS.with_value("stream", False).with_value("model", "a/b")
        without = await presets.create("Without", settings)
        with_model = await presets.create("With", settings, with_model=True)
        assert isinstance(without, Preset) and isinstance(with_model, Preset)
        assert [name in without.settings for name in ("model", "stream")] == [False, False]
        assert (with_model.settings.model, "stream" in with_model.settings) == ("a/b", False)
        other = settings.with_value("model", "c/d")
        for preset in (without, with_model):
            assert await presets.change(preset.id, other) is None
        changed = presets.get(with_model.id)
        assert changed is not None and changed.settings.model == "c/d"
        still = presets.get(without.id)
        assert still is not None and "model" not in still.settings
        assert presets.get(None) is None
        text = await presets.change(without.id, DEFAULTS)
        assert text is None


async def test_a_store_that_refuses_presets_is_told(tmp_path: Path) -> None:
    store = await values.opened(tmp_path / "chats.db")
    told: list[Change] = []

    async def as_it_is(settings: Settings) -> Settings:
        return settings

    presets = Presets(store, told.append, as_it_is)
    await presets.load()
    assert presets.all == STARTING
    assert [type(each) for each in told] == [PresetsChanged]
    await presets.set_default("bold")
    path = tmp_path / "presets.json"
    assert await presets.export_to(path) is None
    await store.close()
    told.clear()
    for refused in (
        await presets.create("Mine", DEFAULTS),
        await presets.change("bold", DEFAULTS),
        await presets.rename("bold", "Mine"),
        await presets.duplicate("bold"),
        await presets.import_from(path),
    ):
        assert isinstance(refused, Text)
    assert told == [], "who asked is told"
    await presets.delete("bold")
    await presets.restore("bold")
    await presets.load()
    assert [isinstance(each, Told) and each.is_problem for each in told] == [True] * 3
    told.clear()
    await presets.set_default("deep")
    assert [type(each) for each in told] == [Told, PresetsChanged]
    assert presets.default_id == "deep", "in this run"
    assert presets.all == STARTING


async def test_a_deleted_preset_is_kept_for_thirty_days(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as bench:
        now = clock.now()
        for preset, age in (("bold", 1), ("deep", -1)):
            when = now - KEPT_AFTER_DELETION - datetime.timedelta(minutes=age)
            monkeypatch.setattr(clock, "now", lambda moment=when: moment)
            await bench.session.presets.delete(preset)
            monkeypatch.undo()
        session = await bench.reopen()
        for preset in ("bold", "deep"):
            await session.presets.restore(preset)
        assert [preset.id for preset in session.presets.all] == ["precise", "balanced", "deep"]
        assert datetime.timedelta(days=30) == KEPT_AFTER_DELETION


async def test_a_file_that_is_no_list_of_presets_is_told_by_its_name(tmp_path: Path) -> None:
    async with opened(tmp_path) as bench:
        presets = bench.session.presets
        (tmp_path / "a.bin").write_bytes(b"\xff\xfe\x00")
        told = [
            await presets.import_from(tmp_path / name) for name in ("a.bin", "gone.json", "b\0c")
        ]
        assert [str(each) for each in told] == [
            "a.bin is not a text file.",
            "gone.json cannot be read.",
            "b\0c cannot be read.",
        ]
