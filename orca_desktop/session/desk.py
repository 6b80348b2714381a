"""What comparisons need of the session that they belong to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from orca_desktop.domain.blocks import Block
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.money import OwnLimits, Total
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.words import Text
from orca_desktop.session.reply_stream import ReplyStream


class Desk(Protocol):
    """The open conversation, and the one path on which answers are asked for and kept."""

    @property
    def shown(self) -> Conversation:
        """The open conversation, with replies on their way as they stand now."""

    async def load(self, conversation_id: str) -> Conversation | None:
        """A conversation as it is now."""

    def is_busy(self, conversation_id: str) -> bool:
        """Whether a question of a conversation is being saved or answered."""

    def request(
        self, history: Sequence[Turn], prompt: tuple[Block, ...], settings: Settings
    ) -> MessageRequest | Text:
        """The request for a prompt, or what forbids it."""

    def capabilities(self, model: str | None = None) -> Capabilities:
        """What a model accepts, that of the open conversation unless another is named."""

    def answer(
        self, conversation_id: str, turn_id: str, reply: Reply, request: MessageRequest
    ) -> ReplyStream:
        """Begin to receive an answer; its reply must be in the store."""

    async def resume(
        self, conversation_id: str, turn_id: str, reply_id: str, request: MessageRequest
    ) -> ReplyStream | None:
        """Begin to receive the rest of an answer that broke off; ``None`` if it cannot be saved."""

    async def keep(
        self, turn: Turn, then: Callable[[str], object], *, is_draft: bool
    ) -> Text | None:
        """Save a question in the open conversation, call ``then`` with its id, and show it.

        ``is_draft`` says that it is what was written there, which is then no draft any more.
        """

    async def keep_beside(self, turns: Sequence[Turn]) -> Text | None:
        """Save questions in the open conversation that are not all on the visible path."""

    def alter(self, conversation_id: str, turn_id: str, change: Callable[[Turn], Turn]) -> None:
        """Change a turn of the open conversation, if that is the one and it is there."""

    async def spending(self) -> tuple[OwnLimits, Total]:
        """The person's own limits, and what was spent today if one of them asks for it."""

    def fact(self, name: str) -> object:
        """Something that is remembered, or ``None``."""

    async def remember(self, name: str, value: object) -> None:
        """Remember something."""
