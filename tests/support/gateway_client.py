"""Asking a gateway in a test: a request, all events of its answer, and how long to wait for it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.events import StreamEvent
from orca_desktop.domain.message import Message, Role
from orca_desktop.domain.network import NetworkChoices
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.reply_events import TASK
from tests.support.gateway import KEY

QUICK = Limits(
    connect=0.5,
    write=2.0,
    first_byte=1.0,
    notice=0.15,
    between_bytes=0.4,
    between_events=0.6,
    between_thoughts=1.2,
    whole_answer=1.5,
    query=1.0,
    first_backoff=0.02,
    tick=0.05,
)


"""For what is about a client that gives up: a busy machine may well take longer than that."""

PATIENT = Limits(first_backoff=QUICK.first_backoff, tick=QUICK.tick)
"""For everything else: as patient as the program, but quick to try again."""

SETTLES_AFTER = (0.01, 0.02, 0.02)
"""Little patience for final prices: with the program's, a test that waits for rest waits seconds."""

_WITHOUT_END = ("silent", "stall", "ping-only", "comment-drip", "refused-", "error-mid-silent")


def limits_for(*scripts: str) -> Limits:
    """Little patience with a gateway that says nothing more, or nothing that helps."""
    return QUICK if any(each.startswith(_WITHOUT_END) for each in scripts) else PATIENT


def request(text: str = "Hello", **changes: Any) -> MessageRequest:
    settings = DEFAULTS
    for name, value in changes.items():
        settings = settings.with_value(name, value)
    return MessageRequest((Message(Role.USER, (TextBlock(text),)),), settings)


def trusting(file: Path) -> Network:
    """The way out of a computer that trusts one more file of certificates."""
    return Network(NetworkChoices(certificates=str(file)))


async def collect(
    gateway: Gateway,
    what: MessageRequest | None = None,
    key: Secret | None = None,
    patience: float = 60,
) -> list[StreamEvent]:
    """All events of an answer; fails if it takes unreasonably long."""
    asked, secret = what or request(), key or Secret(KEY)
    async with asyncio.timeout(patience), gateway.stream(asked, secret) as stream:
        return [event async for event in stream]


def reading_task() -> asyncio.Task[Any]:
    """The task that reads the one running answer."""
    (found,) = (task for task in asyncio.all_tasks() if task.get_name() == TASK)
    return found
