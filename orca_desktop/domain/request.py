"""The request that a turn becomes: pure, so that it can be shown before it is sent."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from orca_desktop.domain import history as histories
from orca_desktop.domain.blobs import Blob, blobs_of
from orca_desktop.domain.blocks import Block, RedactedThinkingBlock, ThinkingBlock
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities, withheld
from orca_desktop.domain.message import Message, alternating
from orca_desktop.domain.parameters import SettingProblem, Settings, Withheld, check_all
from orca_desktop.domain.reply import Origin, Reply, Sent

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from orca_desktop.domain.conversation import Turn


@dataclass(frozen=True, slots=True)
class MessageRequest:
    """What goes to ``POST /v1/messages``: the messages, the settings as sent, and the rest.

    ``sent`` says which turns of the conversation the messages hold; it is noted with the answer.
    ``contents`` are those of pictures and files, by their hashes, once it is about to go out.
    """

    messages: tuple[Message, ...]
    settings: Settings
    withheld: tuple[Withheld, ...] = ()
    sent: Sent | None = None
    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def blobs(self) -> tuple[Blob, ...]:
        """The pictures and files in it that are told by their hashes, each once."""
        every = blobs_of(block for message in self.messages for block in message.blocks)
        return tuple({blob.sha256: blob for blob in every}.values())

    @property
    def has_thinking(self) -> bool:
        """Whether reasoning of earlier answers goes along."""
        return any(
            isinstance(block, ThinkingBlock | RedactedThinkingBlock)
            for message in self.messages
            for block in message.blocks
        )

    def without_thinking(self) -> Self:
        """The same request, with the reasoning of earlier answers left out."""
        messages = (
            Message(each.role, histories.without_thinking(each.blocks)) for each in self.messages
        )
        sent = dataclasses.replace(self.sent or Sent(), without_thinking=True)
        kept = tuple(each for each in messages if each.blocks)
        return dataclasses.replace(self, messages=alternating(kept), sent=sent)

    def begun(self, reply_id: str, at: datetime.datetime) -> Reply:
        """The reply to it, of which nothing has arrived yet."""
        settings, origin = self.settings, Origin.of(self.settings.model)
        return Reply(reply_id, at, settings, self.withheld, sent=self.sent, origin=origin)


def build(
    history: Sequence[Turn],
    prompt: tuple[Block, ...],
    settings: Settings,
    capabilities: Capabilities = UNKNOWN,
) -> MessageRequest | tuple[SettingProblem, ...]:
    """The request for a prompt after the turns before it, or all problems that forbid it.

    Turns that are not sent along stay out (`domain.history`). Values that the model would refuse
    are withheld, with their reasons.
    """
    problems = check_all(settings)
    if problems:
        return problems
    kept_back = withheld(settings, capabilities)
    names = {each.name for each in kept_back}
    sent = Settings({name: value for name, value in settings.items() if name not in names})
    chosen = histories.selected(history)
    return MessageRequest(
        histories.messages(chosen.kept, settings.model, prompt), sent, kept_back, chosen.sent
    )


def rebuild(history: Sequence[Turn], prompt: tuple[Block, ...], reply: Reply) -> MessageRequest:
    """The request that was made for a reply, from the turns before its question.

    What was left out then is left out now, whatever has been said of it since.
    """
    turns = histories.as_sent(history, reply.sent)
    messages = histories.messages(turns, reply.settings.model, prompt)
    request = MessageRequest(messages, reply.settings, reply.withheld, reply.sent)
    if reply.sent is not None and reply.sent.without_thinking:
        return request.without_thinking()
    return request
