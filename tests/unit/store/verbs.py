"""All that can be asked of a store, each verb on one library that has something of everything."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import itertools
from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest

from orca_desktop.domain import clock, events
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import DocumentBlock, ImageBlock, TextBlock
from orca_desktop.domain.bookmarks import Bookmark, noted
from orca_desktop.domain.comparison import Comparison, Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Draft, Summary, Turn
from orca_desktop.domain.folders import Folder, FolderColor
from orca_desktop.domain.lessons import Lesson
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.presets import Preset
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.usage import Usage
from orca_desktop.store import Rating, Store, StoreProblem, folders
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.living_files import LivingFile
from tests.support.clock import live_in

NOW: Final = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
HOUR: Final = datetime.timedelta(hours=1)
OPUS: Final = Settings({"model": "opus", "max_tokens": 100})
WARM: Final = OPUS.with_value("temperature", 0.5)

PICTURE: Final = b"a picture"
PAGES: Final = b"pages of words"
WAITING: Final = b"nothing holds this"
NEWER: Final = b"another picture"
PICTURE_HASH: Final = Blob.of(PICTURE, "image/png").sha256


def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clock stand, in one place of the world, and ids be numbers."""
    live_in("UTC")
    monkeypatch.setattr(clock, "now", lambda: NOW)
    number_anew(monkeypatch)


def number_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let ids be numbers from the first."""
    numbers = itertools.count(1)
    monkeypatch.setattr(folders, "new_id", lambda: f"made-{next(numbers)}")


def image(content: bytes) -> ImageBlock:
    return ImageBlock(Blob.of(content, "image/png").source)


def document(content: bytes) -> DocumentBlock:
    return DocumentBlock(Blob.of(content, "application/pdf").source, "pages.pdf")


def reply(id_: str, words: str, *, hours: int = 0, **more: Any) -> Reply:
    given = {
        "status": Status.FINISHED,
        "parts": (TextBlock(words),),
        "request_id": f"request-{id_}",
        "model_returned": "opus-1",
        "usage": Usage(input_tokens=10, output_tokens=20, cost_usd=Decimal("0.25")),
        **more,
    }
    return Reply(id_, NOW - hours * HOUR, OPUS, **given)


def turn(id_: str, words: str, *replies: Reply, parent: str | None = None, **more: Any) -> Turn:
    chosen = replies[-1].id if replies else None
    return Turn(id_, parent, NOW - 3 * HOUR, (TextBlock(words),), replies, chosen, **more)


def comparison(*reply_ids: str) -> Comparison:
    variants = tuple(Variant(f"v{number}", "", {}) for number in range(1, 3))
    found = begun(Plan((Question.REPEAT,), OPUS, variants))
    for each, id_ in zip(variants, reply_ids, strict=False):
        found = found.with_reply(each.id, id_)
    return found


def chat(id_: str, title: str, *turns: Turn, hours: int = 0, **more: Any) -> Conversation:
    when = NOW - hours * HOUR
    made = Conversation(Summary(id_, title, when - 5 * HOUR, when, **more), OPUS)
    for each in turns:
        made = made.with_turn(each)
    return made


LETTER: Final = chat(
    "c1",
    "Tax letter",
    dataclasses.replace(
        turn("t1", "Look at this letter", reply("r1", "It is old."), reply("r2", "A tax letter.")),
        prompt=(TextBlock("Look at this letter"), image(PICTURE), document(PAGES)),
    ),
    turn("t2", "When is it due?", reply("r3", "On Monday, with `code`."), parent="r2"),
    turn("t3", "Who wrote it?", reply("r4", "The office."), parent="r2"),
    turn("t4", "Say it shorter", reply("r5", "Short."), reply("r6", "Brief."), parent="r4",
         comparison=comparison("r5", "r6")),
    hours=1,
    pinned=True,
    title_is_own=True,
)  # fmt: skip
BREAD: Final = chat("c2", "Bread", turn("t5", "How much flour?", reply("r7", "A pound.")), hours=2)
POEM: Final = chat("c3", "Poem", turn("t6", "Write a poem", reply("r8", "Roses.")), hours=3)
STORY: Final = chat("c4", "Story", turn("t7", "Tell a story", reply("r9", "Once.")), hours=4)
WRITING: Final = Reply("r10", NOW, OPUS)
GROWN: Final = WRITING.after(events.BlockStarted(0, TextBlock("")), 0.1).after(
    events.TextAdded(0, "so far"), 0.2
)
ENDED: Final = reply("r10", "so far, and no further")
UNPRICED: Final = Usage(input_tokens=5)
ANSWERED: Final = (
    reply("r21", "A bill.", hours=30),
    reply("r22", "Two pounds.", hours=20, model_returned="opus-2"),
    reply("r23", "Twice.", hours=10, usage=UNPRICED),
)


def spent(id_: str) -> Reply:
    """The same when it had begun."""
    (ended,) = (each for each in ANSWERED if each.id == id_)
    return Reply(id_, ended.created, ended.settings)


BROUGHT: Final = chat(
    "c9",
    "Brought",
    dataclasses.replace(turn("t9", "See", reply("r11", "Seen.")), prompt=(image(NEWER),)),
)
MORE_OF_POEM: Final = POEM.with_turn(turn("t10", "Longer", reply("r12", "Violets."), parent="r8"))


async def fill(path: Path, patch: pytest.MonkeyPatch) -> None:
    """Make the library."""
    store = await Store.open(path)
    assert isinstance(store, Store)
    patch.setattr(clock, "now", lambda: NOW - 48 * HOUR)
    assert isinstance(await store.blobs.put(WAITING, "image/png"), Blob)
    still(patch)
    for content, kind, words in (
        (PICTURE, "image/png", ""),
        (PAGES, "application/pdf", "many pages of taxes"),
    ):
        assert isinstance(await store.blobs.put(content, kind, words), Blob)
    for each in (LETTER, BREAD, POEM, STORY):
        assert await store.conversations.save(each) is None
    places = (
        Folder("f1", "Work"),
        Folder("f2", "Old", "f1"),
        Folder("f3", "Home", None, FolderColor.GREEN),
    )
    assert await store.folders.save(*places) is None

    async def arranged(id_: str, **more: Any) -> None:
        done = await store.conversations.arrange([id_], lambda at: dataclasses.replace(at, **more))
        assert not isinstance(done, StoreProblem)

    await arranged("c1", folder="f1", tags=("money", "urgent"))
    await arranged("c3", archived=True, tags=("money",))
    await arranged("c4", folder="f2")
    presets = (
        Preset("p1", "Careful", OPUS, "slow"),
        Preset("p2", "Quick", WARM),
        Preset("p3", "Gone", WARM),
    )
    letter = KeptPrompt("q1", "Letter", "Write to {{whom}}", "Work", "Ctrl+L", {"whom": "Ann"})
    prompts = (letter, KeptPrompt("q2", "Shorter", "Shorten it"), KeptPrompt("q3", "Gone", "x"))
    done = [
        await store.prompts.save(*prompts),
        await store.prompts.delete(["q3"]),
        await store.replies.begin("t1", spent("r21")),
        await store.replies.finish(ANSWERED[0]),
        await store.replies.begin("t5", spent("r22")),
        await store.replies.finish(ANSWERED[1]),
        await store.replies.begin("t7", spent("r23")),
        await store.replies.finish(ANSWERED[2]),
        await store.usage.settle("r22", Decimal("0.125")),
        await store.conversations.choose_reply("t1", "r2"),
        await store.conversations.delete("c2"),
        await store.conversations.mark_unread("c3", unread=True),
        await store.presets.save(*presets),
        await store.presets.delete("p3"),
        await store.presets.use("c1", "p1"),
        await store.lessons.save(Lesson("opus", "temperature", "no temperature", NOW)),
        await store.lessons.save(Lesson("opus", "top_k", "no top_k", NOW - HOUR)),
        await store.settings.save_all({"theme": "dark", "zoom": 1.5}),
        await store.models.save("https://one", [{"id": "opus"}, {"id": "haiku"}], NOW),
        await store.models.save("https://two", [{"id": "other"}], NOW),
        await store.marks.keep("r3", noted_at("when")),
        await store.marks.keep("t1", noted_at("")),
        await store.marks.keep("r8", noted_at("roses")),
        await store.replies.rate("r5", Rating.GOOD, "good"),
        await store.drafts.save("c1", Draft("half a question", (image(PICTURE),))),
        await store.drafts.save(None, Draft("not begun")),
        await store.living_files.keep("/notes", {"c1": [LivingFile("Tax.md", "ab" * 32, "s1")]}),
        await store.versions.add("r9", reply("r9b", "Once upon a time.")),
    ]
    assert done == [None] * len(done)
    assert await store.close() is None


def noted_at(note: str) -> Any:
    return Bookmark(NOW, noted(note))


async def removed(store: Store, turn_id: str) -> Any:
    return await store.conversations.remove_turn("c1", turn_id)


async def branch_removed(store: Store) -> Any:
    return await store.conversations.remove_branch("c1", "t3")


async def moved(store: Store) -> Any:
    return await store.conversations.arrange(["c3", "c4"], into("f3"))


def into(folder: str | None) -> Callable[[Any], Any]:
    return lambda at: dataclasses.replace(at, folder=folder, tags=("new", "urgent"), archived=False)


async def running(store: Store) -> Any:
    assert await store.replies.begin("t6", WRITING) is None


async def grown(store: Store) -> Any:
    await running(store)
    assert await store.replies.checkpoint(GROWN) is None


async def erased(store: Store) -> Any:
    assert await store.bin.erase(["c2"]) == 1


async def removed_tag(store: Store) -> Any:
    return await store.tags.remove("money")


async def begun_import(store: Store) -> Any:
    assert await store.imports.begin("talk.zip") is None
    return [await bring(store) for bring in (new_brought, more_brought, back_brought)]


async def new_brought(store: Store) -> Any:
    lay = dataclasses.replace(BROUGHT, lay_in=("Work", "New", "Deep"))
    return await store.imports.bring(lay, {Blob.of(NEWER, "image/png").sha256: NEWER})


async def more_brought(store: Store) -> Any:
    return await store.imports.bring(MORE_OF_POEM, {})


async def back_brought(store: Store) -> Any:
    return await store.imports.bring(BREAD, {})


async def unfolded(store: Store) -> Any:
    """Two texts as an earlier program left them."""

    def work(connection: sqlite3.Connection) -> None:
        connection.execute(
            "UPDATE passage SET folded = 0, text = upper(text) WHERE number IN (2, 3)"
        )

    assert await store.thread.write(work) is None


async def folder_removed(store: Store) -> Any:
    return await store.folders.remove("f1")


async def nothing(_: Store) -> Any:
    return None


@dataclasses.dataclass(frozen=True)
class Verb:
    """Something to ask, after what must be there first, whose outcome it is given."""

    ask: Callable[[Store, Any], Awaitable[Any]]
    before: Callable[[Store], Awaitable[Any]] = nothing


def verb(ask: Callable[[Store], Awaitable[Any]]) -> Verb:
    return Verb(lambda store, _: ask(store))


SINCE, UNTIL = NOW - 100 * HOUR, NOW + HOUR
ANOTHER: Final = chat("c5", "New", turn("t11", "First", reply("r13", "Second.")))
FIRST: Final = turn("t11", "First", reply("r13", "Second."))

VERBS: Final[dict[str, Verb]] = {
    "conversations.list": verb(lambda s: s.conversations.list()),
    "conversations.deleted": verb(lambda s: s.conversations.deleted()),
    "conversations.load": verb(lambda s: s.conversations.load("c1")),
    "conversations.ending": verb(lambda s: s.conversations.ending("c1")),
    "conversations.add_turn to one that is there": verb(
        lambda s: s.conversations.add_turn(
            LETTER, turn("t12", "And then?", reply("r14", "Pay."), parent="r3")
        )
    ),
    "conversations.add_turn to a new one": verb(lambda s: s.conversations.add_turn(ANOTHER, FIRST)),
    "conversations.save one anew": verb(
        lambda s: s.conversations.save(dataclasses.replace(LETTER.without("t2"), bookmarks={}))
    ),
    "conversations.save another": verb(lambda s: s.conversations.save(ANOTHER)),
    "conversations.update": verb(
        lambda s: s.conversations.update(
            LETTER.with_head(title="Renamed", pinned=False, updated=NOW, title_is_own=False)
        )
    ),
    "conversations.keep_settings": verb(
        lambda s: s.conversations.keep_settings({"c1": WARM, "none": OPUS}, {"theme": "light"})
    ),
    "conversations.show_turn": verb(lambda s: s.conversations.show_turn("c1", LETTER.by_id["t2"])),
    "conversations.show_path": verb(
        lambda s: s.conversations.show_path(
            "c1", [LETTER.by_id["t1"], LETTER.by_id["t2"]], {"t1": "r1", "t4": "r5"}
        )
    ),
    "conversations.choose_reply": verb(lambda s: s.conversations.choose_reply("t4", "r5")),
    "conversations.keep_comparison": verb(
        lambda s: s.conversations.keep_comparison("t4", comparison("r5", "r6").choosing("r5"))
    ),
    "conversations.remove_turn": verb(lambda s: s.conversations.remove_turn("c1", "t1")),
    "conversations.remove_branch": verb(lambda s: s.conversations.remove_branch("c1", "t3")),
    "conversations.put_back a turn": Verb(
        lambda s, gone: s.conversations.put_back(gone), lambda s: removed(s, "t1")
    ),
    "conversations.put_back a branch": Verb(
        lambda s, gone: s.conversations.put_back(*gone), branch_removed
    ),
    "conversations.send_along": verb(lambda s: s.conversations.send_along("t2", goes_along=False)),
    "conversations.comparisons": verb(lambda s: s.conversations.comparisons()),
    "conversations.arrange": verb(lambda s: s.conversations.arrange(["c3", "none", "c4"], into("f3"))),
    "conversations.take_back": Verb(
        lambda s, made: s.conversations.take_back(made.made), moved
    ),
    "conversations.mark_unread": verb(lambda s: s.conversations.mark_unread("c3", unread=False)),
    "conversations.delete": verb(lambda s: s.conversations.delete("c1")),
    "conversations.restore": verb(lambda s: s.conversations.restore("c2")),
    "replies.begin": verb(lambda s: s.replies.begin("t6", WRITING)),
    "replies.begin in a comparison": verb(
        lambda s: s.replies.begin("t4", reply("r15", "Third."), comparison("r5", "r15"))
    ),
    "replies.resume": verb(lambda s: s.replies.resume(dataclasses.replace(GROWN, id="r8"))),
    "replies.checkpoint": Verb(lambda s, _: s.replies.checkpoint(GROWN), running),
    "replies.finish": Verb(lambda s, _: s.replies.finish(ENDED), grown),
    "replies.rate": verb(lambda s: s.replies.rate("r6", Rating.BAD, "dull")),
    "replies.opinions": verb(lambda s: s.replies.opinions("c1")),
    "drafts.save": verb(lambda s: s.drafts.save("c1", Draft("whole", (document(PAGES),)))),
    "drafts.save none": verb(lambda s: s.drafts.save("c1", Draft())),
    "drafts.clear": verb(lambda s: s.drafts.clear("c1")),
    "drafts.load": verb(lambda s: s.drafts.load("c1")),
    "blobs.put": verb(lambda s: s.blobs.put(NEWER, "image/png", "words of it")),
    "blobs.read": verb(lambda s: s.blobs.read(PICTURE_HASH)),
    "blobs.forget_waiting": verb(lambda s: s.blobs.forget_waiting()),
    "lessons.load": verb(lambda s: s.lessons.load()),
    "lessons.save": verb(lambda s: s.lessons.save(Lesson("opus", "top_k", "never", NOW))),
    "lessons.forget": verb(lambda s: s.lessons.forget("opus", "top_k")),
    "lessons.forget_all": verb(lambda s: s.lessons.forget_all()),
    "presets.load": verb(lambda s: s.presets.load()),
    "presets.save": verb(
        lambda s: s.presets.save(Preset("p1", "Bold", WARM), Preset("p4", "New", OPUS, "why"))
    ),
    "presets.delete": verb(lambda s: s.presets.delete("p1")),
    "presets.restore": verb(lambda s: s.presets.restore("p3")),
    "presets.purge_deleted_before": verb(lambda s: s.presets.purge_deleted_before(NOW + HOUR)),
    "presets.use": verb(lambda s: s.presets.use("c3", "p2")),
    "presets.use none": verb(lambda s: s.presets.use("c1", None)),
    "presets.used": verb(lambda s: s.presets.used("c1")),
    "prompts.load": verb(lambda s: s.prompts.load()),
    "prompts.save": verb(
        lambda s: s.prompts.save(KeptPrompt("q1", "Mail", "To {{whom}}"), KeptPrompt("q4", "New", "y"))
    ),
    "prompts.fill": verb(lambda s: s.prompts.fill("q1", {"whom": "Bob"})),
    "prompts.delete": verb(lambda s: s.prompts.delete(["q1", "q2"])),
    "prompts.restore": verb(lambda s: s.prompts.restore(["q3"])),
    "prompts.purge_deleted_before": verb(lambda s: s.prompts.purge_deleted_before(NOW + HOUR)),
    "versions.add": verb(lambda s: s.versions.add("r2", reply("r2b", "A letter about taxes."))),
    "versions.remove": verb(lambda s: s.versions.remove("r9b", "r9")),
    "usage.of_conversation": verb(lambda s: s.usage.of_conversation("c1")),
    "usage.between": verb(lambda s: s.usage.between(SINCE, UNTIL)),
    "usage.by_day": verb(lambda s: s.usage.by_day(SINCE, UNTIL)),
    "usage.by_model": verb(lambda s: s.usage.by_model(SINCE, UNTIL)),
    "usage.by_conversation": verb(lambda s: s.usage.by_conversation(SINCE, UNTIL)),
    "usage.settle": verb(lambda s: s.usage.settle("r3", Decimal("0.5"))),
    "usage.unsettled": verb(lambda s: s.usage.unsettled(SINCE, 3)),
    "wiping.wipe": Verb(lambda s, _: s.wiping.wipe(), erased),
    "folders.load": verb(lambda s: s.folders.load()),
    "folders.save": verb(
        lambda s: s.folders.save(Folder("f1", "Working", "f3"), Folder("f4", "New", "f2"))
    ),
    "folders.remove": verb(folder_removed),
    "folders.put_back": Verb(lambda s, gone: s.folders.put_back(gone), folder_removed),
    "tags.rename": verb(lambda s: s.tags.rename("money", "cash")),
    "tags.rename to one that is there": verb(lambda s: s.tags.rename("money", "urgent")),
    "tags.remove": verb(lambda s: s.tags.remove("money")),
    "tags.take_back": Verb(lambda s, made: s.tags.take_back(made), removed_tag),
    "bin.erase": verb(lambda s: s.bin.erase(["c2", "c1"])),
    "bin.erase_deleted_before": verb(lambda s: s.bin.erase_deleted_before(NOW + HOUR)),
    "search.find": verb(lambda s: s.search.find("letter")),
    "search.find with filters": verb(lambda s: s.search.find("has:picture tag:money")),
    "search.places": verb(lambda s: s.search.places("tax")),
    "search.turn_ids": verb(lambda s: s.search.turn_ids([1, 2, 99])),
    "search.excerpts": verb(lambda s: s.search.excerpts("letter", ["t1", "t2"])),
    "search.fold_all": Verb(lambda s, _: s.search.fold_all(0.0), unfolded),
    "search.fold_more": Verb(lambda s, _: s.search.fold_more(), unfolded),
    "settings.load": verb(lambda s: s.settings.load()),
    "settings.save": verb(lambda s: s.settings.save("theme", "light")),
    "settings.save_all": verb(lambda s: s.settings.save_all({"zoom": 2.0, "new": [1]})),
    "settings.remove": verb(lambda s: s.settings.remove("theme")),
    "models.load": verb(lambda s: s.models.load("https://one")),
    "models.save": verb(lambda s: s.models.save("https://one", [{"id": "b"}, {"id": "b"}], UNTIL)),
    "models.used": verb(lambda s: s.models.used()),
    "marks.all": verb(lambda s: s.marks.all()),
    "marks.keep": verb(lambda s: s.marks.keep("r4", noted_at("who"))),
    "marks.keep one that is there": verb(lambda s: s.marks.keep("r3", noted_at("Monday"))),
    "marks.remove": verb(lambda s: s.marks.remove("t1")),
    "imports.known": verb(lambda s: s.imports.known(["c1", "c2", "none"])),
    "imports.begin": Verb(lambda s, _: s.imports.begin("other.zip"), begun_import),
    "imports.end": Verb(lambda s, _: s.imports.end(), begun_import),
    "imports.take_back_cut_off": Verb(lambda s, _: s.imports.take_back_cut_off(), begun_import),
    "imports.bring a new one": verb(new_brought),
    "imports.bring more of one": verb(more_brought),
    "imports.bring one back": verb(back_brought),
    "imports.take_back": Verb(lambda s, brought: s.imports.take_back(brought), begun_import),
    "living_files.load": verb(lambda s: s.living_files.load("/notes")),
    "living_files.keep": verb(
        lambda s: s.living_files.keep(
            "/notes", {"c1": (), "c3": [LivingFile("a.md", "cd" * 32), LivingFile("b.md", "ef" * 32)]}
        )
    ),
    "living_files.stamps": verb(lambda s: s.living_files.stamps(0, 2)),
    "living_files.stamped": verb(lambda s: s.living_files.stamped("c1")),
}  # fmt: skip


def filled(path: Path) -> Path:
    """The library, in a file."""
    patch = pytest.MonkeyPatch()
    try:
        asyncio.run(fill(path, patch))
    finally:
        patch.undo()
    return path
