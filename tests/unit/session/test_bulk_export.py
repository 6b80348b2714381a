"""Many conversations at once: a folder or one ZIP archive with a list, all of it or nothing."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import errno
import os
import re
import stat
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.formats import atomic, markdown_reader
from orca_desktop.formats.options import Attachments, ExportForm, ExportOptions, Scope
from orca_desktop.formats.read_conversation import ReadConversation
from orca_desktop.session import export_service
from orca_desktop.session.bulk_export import BulkExport, BulkOutcome, BulkWatch
from orca_desktop.session.export_choices import FIRST, ExportChoices
from orca_desktop.session.exports import NOTHING_LENT, Exports
from orca_desktop.session.remembered import Remembered
from orca_desktop.session.tasks import spawn
from tests.support.clock import live_in
from tests.unit.store import values

UTC = datetime.UTC
KEY = "sk-orca-" + "Ab3" * 14
HOSTILE = (
    "../../etc/passwd", "..", ".", "", "CON", "a/b\\c:d", "x" * 400, "index", "Same", "same", "SAME",
    "Same", "line\nbreak\t", "\u202egnp.exe", "<b>[link](javascript:1)</b>", "~", "-rf", "é", "e\u0301",
)  # fmt: skip


@pytest.fixture
async def store(tmp_path):
    found = await values.opened(tmp_path / "profile.db")
    yield found
    await found.close()


@pytest.fixture
def folder(tmp_path):
    found = tmp_path / "out"
    found.mkdir()
    return found


class Bench:
    """An export of all that is kept, and who watches it."""

    def __init__(self, store, open_chat: Conversation) -> None:
        self.store = store
        exports = Exports(store, Remembered(store, lambda _: None))
        self.bulk = BulkExport(store, exports, lambda: open_chat)
        self.steps: list[tuple[int, int]] = []
        self.asked: list[Sequence[str]] = []
        self.agrees = True

    async def write(self, path: Path, choices: ExportChoices = FIRST) -> BulkOutcome:
        wanted = await self.store.conversations.list()
        watch = BulkWatch(lambda *step: self.steps.append(step), self._agree)
        return await self.bulk.write(wanted, path, choices, NOTHING_LENT, watch)

    async def _agree(self, keys: Sequence[str]) -> bool:
        self.asked.append(keys)
        return self.agrees


@pytest.fixture
def bench(store):
    return Bench(store, values.conversation())


async def keep(store, *chats: Conversation) -> None:
    for chat in chats:
        assert await store.conversations.save(chat) is None


def chat(title: str, words: str = "Why?", *blocks) -> Conversation:
    turn = values.turn(words, values.reply("Because."))
    turn = dataclasses.replace(turn, prompt=(*blocks, *turn.prompt))
    return values.conversation(turn, title=title)


def archive(choices: ExportChoices = FIRST) -> ExportChoices:
    return dataclasses.replace(choices, as_archive=True)


def files(path: Path | None) -> dict[str, bytes]:
    """What is in a folder or an archive, by names."""
    assert path is not None
    if path.is_dir():
        found = (each for each in path.rglob("*") if each.is_file())
        return {each.relative_to(path).as_posix(): each.read_bytes() for each in found}
    with zipfile.ZipFile(path) as opened:
        assert opened.testzip() is None
        return {each.filename: opened.read(each) for each in opened.infolist()}


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def read_back(content: bytes) -> Conversation:
    found = markdown_reader.read(content.decode())
    assert isinstance(found, ReadConversation)
    return found.conversation


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is of POSIX")
@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York"])
@pytest.mark.parametrize("form", [each for each in ExportForm if each is not ExportForm.PDF])
async def test_times_at_the_ends_of_the_calendar_cost_nothing(bench, store, folder, zone, form):
    """A file that was brought in may tell any time; no export, of all or of one, ends at it."""
    first = datetime.datetime(1, 1, 1, tzinfo=UTC)
    last = datetime.datetime(9999, 12, 31, 23, 59, tzinfo=UTC)
    for at in (first, last):
        whole = chat(f"Old {at.year}")
        turns = tuple(dataclasses.replace(each, created=at) for each in whole.turns)
        whole = dataclasses.replace(whole, turns=turns)
        await keep(store, whole.with_head(created=at, updated=at))
    live_in(zone)
    for as_archive in (False, True):
        choices = dataclasses.replace(FIRST, form=form, as_archive=as_archive)
        outcome = await bench.write(folder / f"out-{as_archive}", choices)
        assert (outcome.written, outcome.left_out, outcome.problem) == (2, (), None)
    for at in (first, last):
        found = export_service.suggested_path(chat("A").with_head(created=at), folder)
        assert found.parent == folder


@pytest.mark.parametrize("as_archive", [False, True])
async def test_titles_of_any_kind_become_safe_names_and_all_is_read_back(
    bench, store, folder, as_archive
):
    chats = [chat(title) for title in HOSTILE]
    await keep(store, *chats)
    choices = dataclasses.replace(FIRST, as_archive=as_archive)
    outcome = await bench.write(folder / "All.zip", choices)
    assert outcome.problem is None
    assert (outcome.written, outcome.left_out) == (len(HOSTILE), ())
    assert names(folder) == ["All.zip"], "and nothing beside it"
    found = files(outcome.path)
    documents = {name: each for name, each in found.items() if name != "index.md"}
    assert len({name.casefold() for name in documents}) == len(HOSTILE)
    for name in documents:
        assert re.fullmatch(r"\d{4}-\d\d-\d\d[^/\\:<>|?*\"]*\.md", name)
        assert len(name.encode()) < 140
    assert {read_back(each).id for each in documents.values()} == {each.id for each in chats}
    listed = re.findall(r"\]\(<(.*)>\), ", found["index.md"].decode())
    assert len(listed) == len(HOSTILE)
    assert bench.steps[0] == (0, len(HOSTILE))
    assert bench.steps[-1] == (len(HOSTILE), len(HOSTILE))


@pytest.mark.parametrize("as_archive", [False, True])
async def test_pictures_and_files_lie_beside_each(bench, store, folder, as_archive):
    blob = await store.blobs.put(b"def f(): pass\n", "text/plain")
    await keep(store, chat("One", "Look", Attached(blob, "code.py").block), chat("Two"))
    choices = dataclasses.replace(FIRST, as_archive=as_archive)
    found = files((await bench.write(folder / "All", choices)).path)
    (beside,) = [name for name in found if name.endswith(".py")]
    assert re.fullmatch(r"[\d-]+ One\.files/code\.py", beside)
    assert found[beside] == b"def f(): pass\n"
    document = found[beside.partition(".files")[0] + ".md"].decode()
    assert f"(<{beside.replace(' ', '%20')}>)" in document


async def test_each_form_has_its_files_and_a_list_of_them(bench, store, folder):
    await keep(store, chat("One <b>"), chat("Two"))
    told = ""
    for form, listed in ((ExportForm.TEXT, "index.txt"), (ExportForm.WEB_PAGE, "index.html")):
        choices = ExportChoices(form)
        found = files((await bench.write(folder / form, choices)).path)
        assert sorted(name.rpartition(".")[2] for name in found) == [form.value] * 3
        told = found[listed].decode()
        assert "Two" in told
        for name in found:
            assert name == listed or name.replace(" ", "%20") in told or name in told
    assert "One &lt;b&gt;" in told


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
async def test_an_archive_opens_elsewhere_with_times_and_rights(bench, store, folder):
    await keep(store, chat("One"))
    with zipfile.ZipFile((await bench.write(folder / "a.zip", archive())).path) as opened:
        for each in opened.infolist():
            assert stat.S_IMODE(each.external_attr >> 16) == 0o644
            assert each.date_time[0] >= 2020
            assert each.compress_type == zipfile.ZIP_DEFLATED


async def test_an_archive_takes_the_place_of_one_and_a_folder_takes_a_free_name(
    bench, store, folder
):
    await keep(store, chat("One"))
    (folder / "a.zip").write_bytes(b"old")
    assert (await bench.write(folder / "a.zip", archive())).path == folder / "a.zip"
    assert files(folder / "a.zip")
    (folder / "All").mkdir()
    (folder / "All" / "mine.txt").write_text("mine")
    assert (await bench.write(folder / "All")).path == folder / "All (2)"
    assert [each.name for each in (folder / "All").iterdir()] == ["mine.txt"]


async def test_the_open_conversation_is_written_as_it_stands(store, folder):
    kept = chat("Open")
    await keep(store, kept)
    ahead = kept.with_turn(
        values.turn("And now?", values.reply("More."), parent=kept.turns[0].replies[0].id)
    )
    found = files((await Bench(store, ahead).write(folder / "All")).path)
    (document,) = [each for name, each in found.items() if name != "index.md"]
    assert b"More." in document


async def test_what_a_blind_comparison_hides_is_left_out_by_name(bench, store, folder):
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"),), is_blind=True)
    blind = chat("Blind")
    (asked,) = blind.turns
    asked = dataclasses.replace(asked, comparison=begun(plan).with_reply("1", asked.replies[0].id))
    await keep(store, blind.with_turn(asked), chat("Open"))
    for scope in Scope:
        choices = ExportChoices(options=ExportOptions(scope))
        outcome = await bench.write(folder / scope, choices)
        assert outcome.written == 1
        (left,) = outcome.left_out
        assert left.title == "Blind"
        assert "blind" in left.reason.text
        assert not [name for name in files(outcome.path) if "Blind" in name]


async def test_a_key_is_told_before_anything_appears(bench, store, folder):
    blob = await store.blobs.put(f"key = {KEY}".encode(), "text/plain")
    await keep(store, chat("One", "Look", Attached(blob, "env.txt").block), chat("Two", KEY))
    bench.agrees = False
    outcome = await bench.write(folder / "All")
    assert bench.asked == [("OrcaRouter (sk-orca-...)",)]
    assert (outcome.path, outcome.is_agreed) == (None, False)
    assert names(folder) == []
    bench.agrees = True
    assert (await bench.write(folder / "All")).path == folder / "All"
    only = ExportChoices(options=ExportOptions(attachments=Attachments.LISTED))
    await bench.write(folder / "Named", only)
    assert len(bench.asked) == 3, "of the second, whose question it is"


@pytest.mark.parametrize("as_archive", [False, True])
async def test_who_stops_finds_nothing(bench, store, folder, as_archive):
    await keep(store, *(chat(f"Chat {number}") for number in range(30)))
    choices = dataclasses.replace(FIRST, as_archive=as_archive)
    task = spawn(bench.write(folder / "All", choices), "export")
    while len(bench.steps) < 10:
        await asyncio.sleep(0)
    assert names(folder), "it grows under another name"
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert names(folder) == []


@pytest.mark.parametrize("as_archive", [False, True])
async def test_who_stops_too_late_has_all_of_it(bench, store, folder, monkeypatch, as_archive):
    """Once it takes its name it is there, and nobody is told that nothing was written."""
    await keep(store, chat("One"))
    ending, go_on = threading.Event(), threading.Event()
    sync = atomic.sync_folder

    def slow(path):
        ending.set()
        go_on.wait(10)
        sync(path)

    monkeypatch.setattr(atomic, "sync_folder", slow)
    choices = dataclasses.replace(FIRST, as_archive=as_archive)
    task = spawn(bench.write(folder / "All", choices), "export")
    assert await asyncio.to_thread(ending.wait, 10)
    task.cancel()
    await asyncio.sleep(0)
    go_on.set()
    outcome = await task
    assert (outcome.path, outcome.written) == (folder / "All", 1)
    assert names(folder) == ["All"]


@pytest.mark.parametrize("as_archive", [False, True])
@pytest.mark.parametrize("files_before", [0, 1, 2])
async def test_a_full_disk_leaves_nothing(
    bench, store, folder, monkeypatch, as_archive, files_before
):
    await keep(store, chat("One"), chat("Two"))
    count = 0
    sync = os.fsync

    def full(handle):
        nonlocal count
        count += 1
        if as_archive or count > files_before:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(handle)

    choices = dataclasses.replace(FIRST, as_archive=as_archive)
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        outcome = await bench.write(folder / "All", choices)
    assert outcome.path is None
    assert outcome.problem is not None
    assert "disk is full" in outcome.problem.text
    assert names(folder) == []


@pytest.mark.parametrize("as_archive", [False, True])
async def test_a_folder_that_is_gone_is_told(bench, store, folder, as_archive):
    await keep(store, chat("One"))
    choices = dataclasses.replace(FIRST, as_archive=as_archive)
    outcome = await bench.write(folder / "gone" / "All", choices)
    assert outcome.problem is not None
    assert "folder is gone" in outcome.problem.text


@pytest.mark.skipif(os.name != "posix", reason="it has no such rights")
@pytest.mark.parametrize("kind", ["FolderBundle", "ArchiveBundle"])
def test_a_folder_without_rights_is_told(kind):
    """In a program of its own, which gives its rights away."""
    program = (
        "import datetime, os, pathlib, sys\n"
        "from orca_desktop.formats import atomic, bundles\n"
        "if os.geteuid() == 0:\n"
        "    os.setuid(65534)\n"
        f"bundle = bundles.{kind}(pathlib.Path(sys.argv[1]))\n"
        "told = bundle.add('a.md', b'x', datetime.datetime.now(datetime.UTC))\n"
        "bundle.discard()\n"
        "assert 'may not write' in told.text, told\n"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        subprocess.run([sys.executable, "-c", program, str(folder / "All")], check=True)
        assert not list(folder.iterdir())
        folder.chmod(0o700)
