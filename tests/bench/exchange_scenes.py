"""The scenes of the bench ``exchange``: ``python -m tests.bench.exchange_scenes SCENE PLAIN``.

``export`` writes 10,000 messages as Markdown and prints the seconds of the process; ``read`` reads
an archive of 5,000 conversations and prints megabytes in a second of its work. ``export-gap``, ``import-gap``
and ``living-gap`` do the same, and fill a living folder, behind a window: they print the longest
turn of its loop in milliseconds of its own work, and how long it waited for that at most. With
``PLAIN`` 1 the plainest program does it that makes anything alike.
"""

from __future__ import annotations

import asyncio
import datetime
import gc
import hashlib
import importlib
import json
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.message import plain_text
from orca_desktop.formats import atomic, markdown_writer
from orca_desktop.formats.archives import Archive, Found
from orca_desktop.formats.options import DEFAULT
from tests.bench.reliability_scenes import TEXTS, Turns, talk
from tests.bench.scene import within_program

MESSAGES = 10_000
CONVERSATIONS = 5_000
IMPORTED = 1_000
FILES = 200
MEGABYTE = 1_000_000
_PROSE = (
    "The whale sings below where nobody hears it, and what it sings is *older* than any of the "
    "boats that go over it. Whoever wants to know more than that must wait, for a song takes up to "
    "half an hour and is sung again and again with small changes, as those who listened say.\n\n"
)
_STEP = TEXTS["markdown"][: TEXTS["markdown"].index("## A step", 1)]
_WORDS = ("whale", "sings", "below", "where", "nobody", "hears", "it", "and", "sea", "is", "wide")


def conversation() -> Conversation:
    """So many messages: half of them questions, half answers with all that Markdown has."""
    return talk(*[_STEP + _PROSE * 4] * (MESSAGES // 2))


def document(chat: Conversation) -> str:
    """A document that shows and tells the same, made without looking at what Markdown may mean."""
    body = [f"# {chat.head.title}"]
    told: list[str] = []
    for turn in chat.path:
        answer = turn.chosen
        if answer is None:
            continue
        body += ["## You", plain_text(turn.prompt), "## Assistant", _below(answer.text)]
        facts = {
            "id": turn.id,
            "created": turn.created.isoformat(),
            "parent": turn.parent,
            "question": hashlib.sha256(plain_text(turn.prompt).encode()).hexdigest(),
            "reply": answer.id,
            "status": answer.status.value,
            "settings": dict(answer.settings),
            "answer": hashlib.sha256(answer.text.encode()).hexdigest(),
        }
        told.append(json.dumps(facts, ensure_ascii=False))
    head = f"---\ntitle: {chat.head.title}\ncreated: {chat.head.created.isoformat()}\n---\n"
    return "\n".join([head, "\n\n".join(body), "", "<!--", *told, "-->", ""])


def _below(text: str) -> str:
    """A text with its headings two levels lower, but those in code."""
    lines, is_code = [], False
    for line in text.split("\n"):
        is_code ^= line.startswith("```")
        lines.append(f"##{line}" if line.startswith("#") and not is_code else line)
    return "\n".join(lines)


def export(*, plain: bool) -> dict[str, float]:
    """Write the conversation to a file, some times over; the least seconds count."""
    chat = conversation()
    make = document if plain else markdown_writer.build
    gc.disable()  # as in the program, which collects when nothing goes on
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(4):
            began = time.process_time()
            atomic.write(Path(folder) / f"{number}.md", make(chat).encode())
            seconds.append(time.process_time() - began)
        bare = []
        text = make(chat)
        for number in range(4):
            began = time.process_time()
            (Path(folder) / f"bare {number}.md").write_text(text, encoding="utf-8")
            bare.append(time.process_time() - began)
    return {"seconds": min(seconds), "bare": min(bare)}


def archive(folder: Path, count: int = CONVERSATIONS) -> Path:
    """An archive of another program: conversations of some 40 kB, no two alike."""
    chance = random.Random(1)  # noqa: S311 - words of a bench
    path = folder / "conversations.json"
    with path.open("w", encoding="utf-8") as file:
        file.write("[")
        for number in range(count):
            messages = [
                {
                    "uuid": f"{number}-{place}",
                    "sender": ("human", "assistant")[place % 2],
                    "content": [{"type": "text", "text": _words(chance)}],
                    "created_at": _moment(number, place),
                }
                for place in range(20)
            ]
            talk_ = {
                "uuid": f"c{number}",
                "name": f"Talk {number}",
                "created_at": _moment(number, 0),
                "updated_at": _moment(number, 30),
                "chat_messages": messages,
            }
            file.write(("," if number else "") + json.dumps(talk_))
        file.write("]")
    return path


def _words(chance: random.Random) -> str:
    return " ".join(chance.choices(_WORDS, k=400))


def _moment(number: int, place: int) -> str:
    began = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    return (began + datetime.timedelta(minutes=number, seconds=place)).isoformat()


def read(*, plain: bool) -> dict[str, float]:
    """Read the archive, as the first look does; megabytes in a second of its work, the best of two."""
    with tempfile.TemporaryDirectory() as folder:
        path = archive(Path(folder))
        size = path.stat().st_size / MEGABYTE
        seconds = []
        for _ in range(2):
            began = time.process_time()
            if plain:
                found = len(json.loads(path.read_bytes()))
            else:
                with Archive(path) as opened:
                    found = sum(
                        isinstance(each, Found) for each in opened.read(with_contents=False)
                    )
            seconds.append(time.process_time() - began)
            if found != CONVERSATIONS:
                raise RuntimeError(f"{found} conversations")
    return {"speed": size / min(seconds), "size": size}


@contextmanager
def watched(found: dict[str, float]) -> Iterator[None]:
    """The longest turn of the loop from now on: of the window's own work, and by the clock."""
    work, clock = Turns(), Turns(time.perf_counter)
    yield
    found["work"], found["clock"] = work.stop(), clock.stop()


def beside_window(do: Callable[[], object]) -> dict[str, float]:
    """Do something in a thread while a plain window is shown."""
    application = QApplication(["bench"])
    window = QWidget()
    window.show()
    application.processEvents()
    found: dict[str, float] = {}
    thread = threading.Thread(target=do)
    with watched(found):
        thread.start()
        while thread.is_alive():
            application.processEvents()
    return found


def within(do: Callable[[Any, dict[str, float]], Awaitable[None]]) -> dict[str, float]:
    """Do something in the whole program."""
    found: dict[str, float] = {}

    async def run(profile: object, window: QWidget, *_: object) -> int:
        program = await asyncio.to_thread(importlib.import_module, "orca_desktop.app.composition")
        opened = await program.Program.open(profile, window, practice=True)
        await asyncio.sleep(1)
        await do(opened, found)
        await opened.close()
        return 0

    within_program(run)
    return found


def export_gap(*, plain: bool) -> dict[str, float]:
    """The window while the conversation is exported."""
    chat = conversation()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.md"
        if plain:
            return beside_window(lambda: atomic.write(target, document(chat).encode()))

        async def do(opened: Any, found: dict[str, float]) -> None:
            exports = opened.session.exports
            with watched(found):
                await exports.keys_in(chat, DEFAULT)
                problem = await exports.write(chat, target, DEFAULT)
            if problem is not None:
                raise RuntimeError(str(problem))

        return within(do)


def import_gap(*, plain: bool) -> dict[str, float]:
    """The window while the archive is looked at and brought in."""
    with tempfile.TemporaryDirectory() as folder:
        path = archive(Path(folder), IMPORTED)
        if plain:
            return beside_window(lambda: json.loads(path.read_bytes()))

        async def do(opened: Any, found: dict[str, float]) -> None:
            session = opened.session
            with watched(found):
                preview = await session.importing.look(path)
                outcome = await session.importing.bring(preview, preview.wanted)
            if outcome.new != IMPORTED:
                raise RuntimeError(str(outcome))

        return within(do)


def living_gap(*, plain: bool) -> dict[str, float]:
    """The window while a living folder is filled."""
    chats = [_under(talk(*[_STEP] * 20), number) for number in range(FILES)]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        if plain:

            def write() -> None:
                for number, chat in enumerate(chats):
                    atomic.write(place / f"{number}.md", document(chat).encode())

            return beside_window(write)

        async def do(opened: Any, found: dict[str, float]) -> None:
            session = opened.session
            for chat in chats:
                await opened.store.imports.bring(chat, {})
            with watched(found):
                await session.living_folder.turn_on(place)
                await session.living_folder.settle()
            if session.living_folder.state.written != len(chats):
                raise RuntimeError("not all were written")

        return within(do)


def _under(chat: Conversation, number: int) -> Conversation:
    """The same conversation under ids of its own."""
    turns = tuple(
        replace(
            turn,
            id=f"{number}-{turn.id}",
            parent=f"{number}-{turn.parent}" if turn.parent else None,
            replies=tuple(replace(each, id=f"{number}-{each.id}") for each in turn.replies),
            chosen_id=f"{number}-{turn.chosen_id}",
        )
        for turn in chat.turns
    )
    head = replace(chat.head, id=f"c{number}", title=f"Talk {number}")
    return replace(chat, head=head, turns=turns)


_SCENES: dict[str, Callable[..., dict[str, float]]] = {
    "export": export,
    "read": read,
    "export-gap": export_gap,
    "import-gap": import_gap,
    "living-gap": living_gap,
}


def main(scene: str, plain: str) -> None:
    """Play one scene."""
    print(json.dumps(_SCENES[scene](plain=plain == "1")), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:3])
