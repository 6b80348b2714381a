"""How a model is asked for the rest of an answer that broke off, and how the rest is joined on.

Newer models refuse a message of the assistant at the end, and others do with thinking, so the rest
is asked for by a message of the user, with every model alike. A model that begins a new message
leaves out the space or line break that is due, so it is asked to repeat the last words first: where
they come back, what follows them joins on to the character. A paused turn is sent back as it is.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import history as histories
from orca_desktop.domain.blocks import Block, TextBlock
from orca_desktop.domain.message import Message, Role, alternating
from orca_desktop.domain.request import MessageRequest, rebuild

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.domain.conversation import Turn
    from orca_desktop.domain.reply import Reply

PAUSED: Final = "pause_turn"
"""The stop reason of an answer that goes on when its content is sent back."""

_WORDS: Final = 5
_LONGEST: Final = 60
_ASKING: Final = (
    "Your answer was cut off. Continue it exactly where it stopped. Begin by repeating these last "
    "words of it, unchanged and without the marks: <last_words>{words}</last_words> "
    "Then go on directly after them, in the same language and form. No preface, no apology, and "
    "nothing else twice."
)


def last_words(text: str) -> str:
    """The end of a text, by which its continuation is joined on: a few words of one line."""
    line = text.rstrip().rpartition("\n")[2]
    words = line.split(" ")[-_WORDS:]
    while len(words) > 1 and len(" ".join(words)) > _LONGEST:
        del words[0]
    return " ".join(words).strip()[-_LONGEST:]


def asking(reply: Reply) -> tuple[Block, ...]:
    """What the user's side says to get the rest of an answer; nothing for a paused one."""
    if reply.stop_reason == PAUSED:
        return ()
    return (TextBlock(_ASKING.format(words=last_words(reply.text))),)


def request(history: Sequence[Turn], turn: Turn, reply: Reply) -> MessageRequest:
    """The request for the rest of an answer to a turn's question, after the turns before it.

    It goes out under the settings of the answer, for it is to be one answer.
    """
    noted = histories.selected(history).sent
    if reply.sent is not None and reply.sent.without_thinking:
        noted = dataclasses.replace(noted, without_thinking=True)
    first = rebuild(history, turn.prompt, dataclasses.replace(reply, sent=noted))
    paused = reply.stop_reason == PAUSED
    kept = reply.blocks if paused else histories.remembered(reply, reply.settings.model)
    messages = [*first.messages, Message(Role.ASSISTANT, kept)]
    if question := asking(reply):
        messages.append(Message(Role.USER, question))
    return dataclasses.replace(first, messages=alternating(messages))
