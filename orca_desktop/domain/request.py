"""The request that a turn becomes: pure, so that it can be shown before it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.blocks import (
    Block,
    RedactedThinking,
    Text,
    Thinking,
    ToolResult,
    ToolUse,
    Unknown,
)
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities, withheld
from orca_desktop.domain.message import Message, Role, alternating
from orca_desktop.domain.parameters import Problem, Settings, Withheld, check_all
from orca_desktop.domain.reply import Reply, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.domain.conversation import Turn

_REFUSAL: Final = "refusal"


@dataclass(frozen=True, slots=True)
class MessageRequest:
    """What goes to ``POST /v1/messages``: the messages, the settings as sent, and the rest."""

    messages: tuple[Message, ...]
    settings: Settings
    withheld: tuple[Withheld, ...] = ()


def build(
    history: Sequence[Turn],
    prompt: tuple[Block, ...],
    settings: Settings,
    capabilities: Capabilities = UNKNOWN,
) -> MessageRequest | tuple[Problem, ...]:
    """The request for a prompt after the turns before it, or all problems that forbid it.

    Values that the model would refuse are withheld, with their reasons.
    """
    problems = check_all(settings)
    if problems:
        return problems
    kept_back = withheld(settings, capabilities)
    names = {each.name for each in kept_back}
    sent = Settings({name: value for name, value in settings.items() if name not in names})
    messages: list[Message] = []
    for turn in history:
        messages.append(Message(Role.USER, turn.prompt))
        if turn.chosen and (blocks := _remembered(turn.chosen, settings.model)):
            messages.append(Message(Role.ASSISTANT, blocks))
    messages.append(Message(Role.USER, prompt))
    return MessageRequest(alternating(messages), sent, kept_back)


def _remembered(reply: Reply, model: str) -> tuple[Block, ...]:
    """What of a reply goes back to the model.

    A refused answer is left out, as its provider asks. Blocks that a provider would reject are
    left out too: empty text, thoughts without signature or of another model, tool calls without
    their result.
    """
    if reply.status is Status.FAILED or reply.stop_reason == _REFUSAL:
        return ()
    blocks = reply.blocks
    answered = {block.tool_use_id for block in blocks if isinstance(block, ToolResult)}
    called = {block.id for block in blocks if isinstance(block, ToolUse)}
    same_model = reply.settings.model == model

    def fits(block: Block) -> bool:
        match block:
            case Text(text):
                return bool(text.strip())
            case Thinking(signature=signature):
                return same_model and bool(signature)
            case RedactedThinking() | Unknown():
                return same_model
            case ToolUse(id=id_):
                return id_ in answered
            case ToolResult(tool_use_id=id_):
                return id_ in called
            case _:
                return True

    kept = tuple(block for block in blocks if fits(block))
    return kept if any(not isinstance(block, Thinking | RedactedThinking) for block in kept) else ()
