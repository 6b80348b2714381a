"""What a running reply gained since it was last written, as steps that can be replayed.

A reply of a megabyte must not be written whole four times a second. Each checkpoint appends the
steps from what is already written to what there is now; ``Mark`` says for each part how much of it
is written. A part that is closed never changes again (`domain.reply`), so its mark is the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from orca_desktop.domain.blocks import Block, TextBlock, ThinkingBlock, ToolUseBlock, to_json
from orca_desktop.domain.growing import GrowingText
from orca_desktop.domain.reply import OpenBlock, Part
from orca_desktop.store import rows

Step = list[Any]
"""``[name, position, value]``, ready for JSON."""

Mark = list[int]
"""Of an open part: characters of text, characters of signature, citations. Closed: ``[-1]``."""

_CLOSED: Final[Mark] = [-1]


def steps_between(written: Sequence[Mark], parts: Sequence[Part]) -> tuple[list[Step], list[Mark]]:
    """The steps from what is written to the parts as they are, and the marks after them."""
    steps: list[Step] = []
    marks: list[Mark] = []
    for position, part in enumerate(parts):
        mark = written[position] if position < len(written) else None
        if mark == _CLOSED:
            marks.append(_CLOSED)
        elif isinstance(part, OpenBlock):
            steps += _growth(position, part, mark)
            marks.append([part.text.length, len(part.signature), len(part.citations)])
        else:
            steps += _closing(position, part, mark)
            marks.append(_CLOSED)
    return steps, marks


def replayed(steps: Iterable[Step]) -> tuple[Block, ...]:
    """The blocks that all steps of a reply lead to."""
    parts: dict[int, _Growing] = {}
    for step in steps:
        match step:
            case [str(name), int(position), value]:
                parts.setdefault(position, _Growing()).take(name, value)
            case _:
                continue  # damage; the other steps still stand
    return tuple(parts[position].block() for position in sorted(parts))


def _growth(position: int, part: OpenBlock, mark: Mark | None) -> list[Step]:
    steps: list[Step] = []
    if mark is None:
        steps.append(["open", position, _without_words(part.start)])
        mark = [0, 0, 0]
    text, signature, citations = mark
    if part.text.length > text:
        steps.append(["text", position, part.text.since(text)])
    if len(part.signature) > signature:
        steps.append(["signature", position, part.signature[signature:]])
    if len(part.citations) > citations:
        steps.append(["citations", position, [dict(one) for one in part.citations[citations:]]])
    return steps


def _closing(position: int, block: Block, mark: Mark | None) -> list[Step]:
    if mark is None or not isinstance(block, TextBlock | ThinkingBlock):
        return [["block", position, to_json(block)]]
    words = block.text if isinstance(block, TextBlock) else block.thinking
    steps: list[Step] = []
    if len(words) > mark[0]:
        steps.append(["text", position, words[mark[0] :]])
    return [*steps, ["close", position, _without_words(block)]]


def _without_words(block: Block) -> dict[str, Any]:
    """The block's JSON without the text that the text steps bring."""
    raw = to_json(block)
    match block:
        case TextBlock():
            raw["text"] = ""
        case ThinkingBlock():
            raw["thinking"] = ""
        case _:
            pass
    return raw


@dataclass(slots=True)
class _Growing:
    """One part while its steps are replayed."""

    start: Mapping[str, Any] | None = None
    words: list[str] = field(default_factory=list)
    signature: str = ""
    citations: list[Any] = field(default_factory=list)
    closed: bool = False

    def take(self, name: str, value: Any) -> None:
        match name, value:
            case ("open", dict()):
                self.start = value
            case ("text", str()):
                self.words.append(value)
            case ("signature", str()):
                self.signature += value
            case ("citations", list()):
                self.citations += value
            case ("close", dict()):
                self.start, self.closed = value, True
            case ("block", dict()):
                self.start, self.words, self.closed = value, [], True
            case _:
                pass  # damage; what else is known of the part still stands

    def block(self) -> Block:
        text = "".join(self.words)
        block = rows.load_block(self.start if self.start is not None else _text_of(text))
        if self.closed and not text:
            return block
        opened = OpenBlock(0, block, GrowingText(text))
        if not self.closed:
            citations = tuple(one for one in self.citations if isinstance(one, dict))
            opened = OpenBlock(0, block, opened.text, self.signature, citations)
        return (
            opened.closed()
            if isinstance(block, TextBlock | ThinkingBlock | ToolUseBlock)
            else block
        )


def _text_of(text: str) -> dict[str, Any]:
    return {"type": "text", "text": text}
