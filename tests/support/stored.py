"""What would be found in the library of a program that ended at this moment."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path

from orca_desktop.domain.conversation import Conversation
from orca_desktop.store import Store, StoreProblem


def conversations(profile: Path) -> list[Conversation]:
    """All conversations of a profile, read from a copy, so that its program may be running."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for file in profile.glob("chats.db*"):
            shutil.copy(file, copy)
        return asyncio.run(_all(copy))


def ratings(profile: Path) -> list[str]:
    """What the person thinks of the answers, in no order."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for file in profile.glob("chats.db*"):
            shutil.copy(file, copy)
        return asyncio.run(_ratings(copy))


async def _ratings(folder: Path) -> list[str]:
    store = await Store.open(folder / "chats.db", folder / "backups")
    assert isinstance(store, Store)
    try:
        listed = await store.conversations.list()
        assert not isinstance(listed, StoreProblem)
        found = [await store.replies.opinions(each.id) for each in listed]
        opinions = [each for each in found if not isinstance(each, StoreProblem)]
        return [
            str(opinion.rating.value)
            for each in opinions
            for opinion in each.values()
            if opinion.rating is not None
        ]
    finally:
        await store.close()


async def _all(folder: Path) -> list[Conversation]:
    store = await Store.open(folder / "chats.db", folder / "backups")
    assert isinstance(store, Store)
    try:
        listed = await store.conversations.list()
        assert not isinstance(listed, StoreProblem)
        found = [await store.conversations.load(each.id) for each in listed]
        return [each for each in found if isinstance(each, Conversation)]
    finally:
        await store.close()
