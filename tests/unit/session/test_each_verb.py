"""Of each verb of the session: what it writes and tells, and that a refusal is told and changes nothing.

What each writes, tells and gives is kept in verbs.json. Who changes that on purpose reads the
difference, and accepts it:

    ORCA_DESKTOP_ACCEPT_ROWS=1 python3 dev.py test tests/unit/session/test_each_verb.py
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import sys
from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.domain.changes import Change, Told
from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.money import OwnLimits
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.domain.words import Text
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice.transport import PracticeTransport
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.session import Session
from orca_desktop.store import Rating, Store, database
from orca_desktop.store.database import FileConnection
from orca_desktop.store.engine import CAN_ERASE_IN_PLACE, sqlite3
from tests.support.waiting import turns
from tests.unit.store import verbs
from tests.unit.store.test_each_verb import given, rows, short
from tests.unit.store.verbs import NOW, OPUS, WARM

pytestmark = pytest.mark.skipif(
    not CAN_ERASE_IN_PLACE, reason="an older SQLite notes more to be wiped"
)
KEPT: Final = Path(__file__).with_name("verbs.json")
ACCEPTS: Final = bool(os.environ.get("ORCA_DESKTOP_ACCEPT_ROWS"))

Ask = Callable[[Session], Awaitable[Any]]
PLAN: Final = Plan((Question.CREATIVITY,), OPUS, (Variant("1", "", {"temperature": 0.1}),))

VERBS: Final[dict[str, Ask]] = {
    "open": lambda s: s.open("c3"),
    "open one that is gone": lambda s: s.open("none"),
    "new conversation": lambda s: s.new_conversation(),
    "new in a folder": lambda s: s.new_conversation("f1"),
    "draft": lambda s: s.draft(),
    "save draft": lambda s: s.save_draft("c1", Draft("more words")),
    "rename": lambda s: s.rename("c1", "Other name"),
    "pin": lambda s: s.pin("c3", pinned=True),
    "delete the open one": lambda s: s.delete("c1"),
    "delete another": lambda s: s.delete("c4"),
    "library.load": lambda s: s.library.load(),
    "library.refresh": lambda s: s.library.refresh(),
    "library.restore": lambda s: s.library.restore("c2"),
    "library.places": lambda s: s.library.places("letter"),
    "library.turn_ids": lambda s: s.library.turn_ids([1, 2]),
    "library.excerpts": lambda s: s.library.excerpts("letter", ["t1"]),
    "folders.load": lambda s: s.folders.load(),
    "folders.create": lambda s: s.folders.create("New", "f1"),
    "folders.change": lambda s: s.folders.change("f1", name="Working"),
    "folders.shift": lambda s: s.folders.shift("f3", 1),
    "folders.remove": lambda s: s.folders.remove("f1"),
    "bin.entries": lambda s: s.bin.entries(),
    "bin.look": lambda s: s.bin.look("c2"),
    "bin.restore": lambda s: s.bin.restore(["c2"]),
    "bin.erase": lambda s: s.bin.erase(["c2"]),
    "marks.all": lambda s: s.marks.all(),
    "marks.add": lambda s: s.marks.add("r4"),
    "marks.note": lambda s: s.marks.note("r3", Bookmark(NOW, "when"), "other words"),
    "marks.remove": lambda s: s.marks.remove("t1"),
    "presets.load": lambda s: s.presets.load(),
    "presets.create": lambda s: s.presets.create("Mine", WARM),
    "presets.change": lambda s: s.presets.change("p2", OPUS),
    "presets.rename": lambda s: s.presets.rename("p2", "Slow"),
    "presets.duplicate": lambda s: s.presets.duplicate("p1"),
    "presets.delete": lambda s: s.presets.delete("p1"),
    "presets.restore": lambda s: s.presets.restore("p3"),
    "presets.set_default": lambda s: s.presets.set_default("p2"),
    "prompts.load": lambda s: s.prompts.load(),
    "prompts.save": lambda s: s.prompts.save(KeptPrompt("", "Mine", "Ask {{whom}}")),
    "prompts.change": lambda s: s.prompts.save(KeptPrompt("q2", "Mine", "x", keys="Ctrl+L")),
    "prompts.put_back": lambda s: s.prompts.put_back((KeptPrompt("q2", "Mine", "x"),)),
    "prompts.add": lambda s: s.prompts.add((KeptPrompt("", "Letter", "x"),)),
    "prompts.duplicate": lambda s: s.prompts.duplicate("q1"),
    "prompts.delete": lambda s: s.prompts.delete("q1"),
    "prompts.restore": lambda s: s.prompts.restore("q3"),
    "prompts.note_filled": lambda s: s.prompts.note_filled("q1", {"whom": "Bob"}),
    "pruning.send_along": lambda s: s.pruning.send_along("t3", along=False),
    "pruning.delete": lambda s: s.pruning.delete("t3"),
    "pruning.delete_branch": lambda s: s.pruning.delete_branch("t3"),
    "rewriting.rewrite": lambda s: s.rewriting.rewrite("r4", "In my words."),
    "arranging.move": lambda s: s.arranging.move(["c3", "c4"], "f3"),
    "arranging.tag": lambda s: s.arranging.tag(["c3", "c4"], ("new",), ("money",)),
    "arranging.pin": lambda s: s.arranging.pin(["c3", "c4"], pinned=True),
    "arranging.archive": lambda s: s.arranging.archive(["c4"], archived=True),
    "arranging.delete": lambda s: s.arranging.delete(["c3", "c4"]),
    "arranging.rename": lambda s: s.arranging.rename("c3", "Verse"),
    "duplicating.duplicate": lambda s: s.duplicating.duplicate("c3", "Poem (copy)"),
    "duplicating.branch": lambda s: s.duplicating.branch("r2", "From here"),
    "models.star": lambda s: s.models.star("opus", starred=True),
    "models.forget": lambda s: s.models.forget("opus", "top_k"),
    "models.forget_all": lambda s: s.models.forget_all(),
    "usage.set_limits": lambda s: s.usage.set_limits(OwnLimits(Decimal(1), Decimal(2))),
    "usage.of_conversation": lambda s: s.usage.of_conversation("c1"),
    "usage.month": lambda s: s.usage.month(),
    "usage.by_day": lambda s: s.usage.by_day(),
    "usage.by_model": lambda s: s.usage.by_model(),
    "usage.by_conversation": lambda s: s.usage.by_conversation(),
    "compare.choose": lambda s: s.compare.choose("t4", "r5"),
    "compare.reveal": lambda s: s.compare.reveal("t4"),
    "compare.rate": lambda s: s.compare.rate("r6", Rating.BAD, "dull"),
    "compare.opinions": lambda s: s.compare.opinions("c1"),
    "compare.listed": lambda s: s.compare.listed(),
    "compare.liked": lambda s: s.compare.liked(),
    "compare.set_concurrency": lambda s: s.compare.set_concurrency(2),
    "remembered.keep": lambda s: s.remembered.keep("theme", "light"),
}
SILENT: Final = {
    "draft": "an empty message is shown",
    "new conversation": "nothing has to be kept for it",
    "new in a folder": "as above",
}
"""What tells of no refusal, and why."""


def stays(row: str) -> bool:
    """Whether a row is not one of what is done by and by, such as wiping what was erased."""
    return not row.startswith(("chore:", "passage_erased:", "passage_erased_part:"))


class Refusing:
    """Whether the file is held by another program."""

    def __init__(self) -> None:
        self.is_on = False

    def take(self, statement: str) -> None:
        if self.is_on and statement != "ROLLBACK":
            raise sqlite3.OperationalError("database is locked")


@pytest.fixture
def refusing(monkeypatch) -> Refusing:
    found = Refusing()

    class Connection(FileConnection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
            found.take(statement)
            return super().execute(statement, *values)

        def executemany(self, statement: str, *values: Any) -> sqlite3.Cursor:
            found.take(statement)
            return super().executemany(statement, *values)

    monkeypatch.setattr(database, "FileConnection", Connection)
    return found


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Path:
    return verbs.filled(tmp_path_factory.mktemp("library") / "chats.db")


class Desk:
    """A session on the library, whose first chat is open, and what it published."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.session: Session
        self.store: Store

    async def open(self, path: Path) -> None:
        store = await Store.open(path)
        assert isinstance(store, Store), store
        transport = PracticeTransport(pace=0, random=Random(1))  # noqa: S311
        practice = Gateway(address.PRACTICE, transport=lambda: transport, needs_key=False)
        access = Access(Gateway(address.OFFICIAL), practice, Keychain())
        self.store = store
        self.session = Session(store, access, self.changes.append, practice=True)
        await self.session.start()
        await self.session.open("c1")
        await self.rest()
        self.changes.clear()

    async def rest(self) -> None:
        for _ in range(5):
            await self.store.settings.load()
            await turns(5)

    def state(self) -> dict[str, Any]:
        """What the session holds in memory."""
        session = self.session
        return {
            "shown": session.shown,
            "library": list(session.library.summaries),
            "folders": dict(session.folders.by_id),
            "presets": session.presets.all,
            "prompts": session.prompts.all,
        }

    @property
    def problems(self) -> list[str]:
        told = [each for each in self.changes if isinstance(each, Told)]
        return [str(each.sentence) for each in told if each.is_problem]


@pytest.fixture
async def desk(refusing, library, tmp_path, monkeypatch):
    verbs.still(monkeypatch)
    numbers = itertools.count(1)
    for each in [name for name in sys.modules if name.startswith("orca_desktop.")]:
        if hasattr(sys.modules[each], "new_id"):
            monkeypatch.setattr(sys.modules[each], "new_id", lambda: f"made-{next(numbers)}")
    shutil.copy(library, tmp_path / "chats.db")
    found = Desk()
    await found.open(tmp_path / "chats.db")
    yield found
    refusing.is_on = False
    await found.session.close()
    await found.store.close()


@pytest.mark.parametrize("name", VERBS)
async def test_a_refusal_is_told_and_all_is_as_it_was(desk, refusing, name):
    was, before = await rows(desk.store), desk.state()
    refusing.is_on = True
    answer = await VERBS[name](desk.session)
    refusing.is_on = False
    await desk.rest()
    assert isinstance(answer, Text) or desk.problems or name in SILENT
    assert set(filter(stays, await rows(desk.store))) == set(filter(stays, was))
    if name != "delete the open one":  # it is left before, so that its answers end
        assert desk.state() == before or name in SILENT
    desk.changes.clear()
    again = await VERBS[name](desk.session)
    await desk.rest()
    assert not isinstance(again, Text), again
    assert desk.problems == [] or name == "open one that is gone"


@pytest.mark.parametrize("name", VERBS)
async def test_a_verb_writes_and_tells_what_it_did(desk, name):
    was = await rows(desk.store)
    answer = await VERBS[name](desk.session)
    await desk.rest()
    now = await rows(desk.store)
    found = {
        "gives": short(given(answer)),
        "tells": [type(each).__name__ for each in desk.changes],
        "takes": sorted(filter(stays, (was - now).elements())),
        "makes": sorted(filter(stays, (now - was).elements())),
    }
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    if ACCEPTS:
        kept = {**kept, name: found}
        text = json.dumps(dict(sorted(kept.items())), indent=1, ensure_ascii=False)
        KEPT.write_text(text + "\n", encoding="utf-8")
    assert found == kept.get(name)
