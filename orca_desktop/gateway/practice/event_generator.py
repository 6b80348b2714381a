"""A performance: the stream events of one answer, made as they are needed.

The same events serve a streamed answer, one by one, and a whole one, folded together, so the two
cannot differ.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from types import MappingProxyType
from typing import Any, Final

from orca_desktop.gateway.practice import (
    answers,
    checks,
    faults as all_plays,
    prompt_parser,
    sight,
    tokenizer,
    tools,
)
from orca_desktop.gateway.practice.checks import ParsedRequest
from orca_desktop.gateway.practice.language import Language
from orca_desktop.gateway.practice.prompt_words import LANGUAGES, Form
from orca_desktop.gateway.practice.sampling import Sampler
from orca_desktop.gateway.practice.sight import Seen

Event = dict[str, Any]

LARGEST_BATCH: Final = 3
"""The most pieces that one delta brings."""

BULK_BATCH: Final = 64
"""The pieces of a delta in an answer of many lines."""

_EFFORTS: Final = {"low": 90, "medium": 260, "high": 520, "max": 1100}
_HOSTILE: Final = """Nothing here may do anything.

<script>alert("script")</script><img src="https://tracker.invalid/pixel.png" onerror="alert(1)">

![picture](https://tracker.invalid/?q=secret) [a link](javascript:alert(1)) \
[another](file:///etc/passwd)

<iframe src="https://tracker.invalid"></iframe> Right to left: \u202egnp.exe\u202c \
and a null \u0000.

```html
<b>An open fence, and
"""
_EMOJI: Final = (
    "Here is a whale \U0001f433, a family \U0001f469\u200d\U0001f469\u200d\U0001f467 "
    "and a flag \U0001f1f5\U0001f1f9."
)


_FORMULA: Final = r"""A circle of radius $r$ has the area $A = \pi r^2$, the sum of its rings:

$$
A = \int_0^r 2 \pi x \, dx = \pi r^2
$$
"""


@dataclass(frozen=True, slots=True)
class Words:
    """A text block; ``citations`` come before its text."""

    texts: Iterable[str]
    citations: tuple[dict[str, Any], ...] = ()
    split_characters: bool = False


@dataclass(frozen=True, slots=True)
class Thoughts:
    """A thinking block of at most so many tokens."""

    texts: Iterable[str]
    tokens: int
    shown: bool


@dataclass(frozen=True, slots=True)
class Whole:
    """A block that arrives at once, or a call whose input is streamed."""

    block: dict[str, Any]
    input: dict[str, Any] | None = None


Part = Words | Thoughts | Whole


@dataclass(slots=True)
class EventGenerator:
    """One answer while it is given: its parts, and how many tokens were spent on it."""

    order: ParsedRequest
    parts: Iterable[Part]
    random: Random
    id: str
    input: int
    stop_reason: str = "end_turn"
    stop_sequence: str | None = None
    stop_details: dict[str, Any] | None = None
    searches: int = 0
    bulk: bool = False
    tells_cost: bool = False
    output: int = field(default=0, init=False)
    thought: int = field(default=0, init=False)
    _cut: bool = field(default=False, init=False)

    def events(self) -> Iterator[tuple[Event, int]]:
        """The events in their order, each with the tokens that were written for it."""
        yield {"type": "message_start", "message": self._start()}, 0
        for index, part in enumerate(self.parts):
            if self._room() == 0:
                self.stop_reason = "max_tokens"
                break
            match part:
                case Words():
                    yield from self._text(index, part)
                case Thoughts():
                    yield from self._thinking(index, part)
                case Whole():
                    yield from self._whole(index, part)
            yield {"type": "content_block_stop", "index": index}, 0
            if self._cut:
                break
        yield self._end(), 0
        yield {"type": "message_stop"}, 0

    def usage(self) -> dict[str, Any]:
        """What the answer has used so far, cumulative."""
        usage: dict[str, Any] = {
            "input_tokens": self.input,
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": 0,
            "output_tokens": self.output,
        }
        if self.order.thinks:
            usage["output_tokens_details"] = {"thinking_tokens": self.thought}
        if self.searches:
            usage["server_tool_use"] = {
                "web_search_requests": self.searches,
                "web_fetch_requests": 0,
            }
        return usage

    def _start(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "type": "message",
            "role": "assistant",
            "model": self.order.model.id,
            "content": [],
            "stop_reason": None,
            "stop_sequence": None,
            "usage": {**self.usage(), "output_tokens": 1},
        }

    def _end(self) -> Event:
        delta: dict[str, Any] = {
            "stop_reason": self.stop_reason,
            "stop_sequence": self.stop_sequence,
        }
        if self.stop_details is not None:
            delta["stop_details"] = self.stop_details
        usage = self.usage()
        if self.tells_cost and self.output and (cost := self.cost()) is not None:
            usage["cost_usd"] = cost
        return {"type": "message_delta", "delta": delta, "usage": usage}

    def cost(self) -> float | None:
        """The made-up price so far in US dollars; None for a free model."""
        return self.order.model.cost(self.input, self.output)

    def _room(self, most: int | None = None) -> int:
        left = self.order.max_tokens - self.output
        return left if most is None else min(left, most)

    def _thinking(self, index: int, part: Thoughts) -> Iterator[tuple[Event, int]]:
        started = {"type": "thinking", "thinking": "", "signature": ""}
        yield _started(index, started), 0
        written: list[str] = []
        stream = tokenizer.split(part.texts)
        room = self._room(part.tokens)
        for batch in self._batches(itertools.islice(stream, room)):
            self.output += len(batch)
            self.thought += len(batch)
            text = "".join(batch)
            written.append(text)
            if part.shown:
                yield _delta(index, "thinking_delta", thinking=text), len(batch)
            else:
                yield {"type": "ping"}, len(batch)
        if self._room() == 0:
            self._cut, self.stop_reason = True, "max_tokens"
        signed = checks.signature("".join(written))
        yield _delta(index, "signature_delta", signature=signed), 0

    def _text(self, index: int, part: Words) -> Iterator[tuple[Event, int]]:
        yield _started(index, {"type": "text", "text": ""}), 0
        for citation in part.citations:
            yield _delta(index, "citations_delta", citation=citation), 0
        held = ""
        stream = tokenizer.split(part.texts)
        for batch in self._batches(self._limited(stream)):
            self.output += len(batch)
            held += "".join(batch)
            text, held = self._released(held)
            if text:
                yield from _texts(index, text, len(batch), split=part.split_characters)
            if self.stop_sequence is not None:
                return
        if held:
            yield from _texts(index, held, 0, split=part.split_characters)

    def _limited(self, stream: Iterator[str]) -> Iterator[str]:
        """The pieces that there is room for; notes when there were more."""
        room = self._room()
        for piece in itertools.islice(stream, room):
            room -= 1
            yield piece
        if room == 0 and next(stream, None) is not None and self.stop_sequence is None:
            self._cut, self.stop_reason = True, "max_tokens"

    def _batches(self, stream: Iterator[str]) -> Iterator[list[str]]:
        while batch := list(itertools.islice(stream, self._batch())):
            yield batch

    def _batch(self) -> int:
        if self.bulk:
            return BULK_BATCH
        return 1 if self.order.stop_sequences else self.random.randint(1, LARGEST_BATCH)

    def _released(self, held: str) -> tuple[str, str]:
        """What may be sent of a text, and what may still become a stop sequence."""
        stops = self.order.stop_sequences
        found = [(held.find(stop), stop) for stop in stops if stop in held]
        if found:
            place, stop = min(found)
            self._cut, self.stop_reason, self.stop_sequence = True, "stop_sequence", stop
            return held[:place], ""
        for length in range(min(len(held), max(map(len, stops), default=1) - 1), 0, -1):
            if any(stop.startswith(held[-length:]) for stop in stops):
                return held[:-length], held[-length:]
        return held, ""

    def _whole(self, index: int, part: Whole) -> Iterator[tuple[Event, int]]:
        yield _started(index, part.block), 0
        if part.input is None:
            return
        text = json.dumps(part.input)
        yield _delta(index, "input_json_delta", partial_json=""), 0
        for piece in self._limited(tokenizer.split([text])):
            self.output += 1
            yield _delta(index, "input_json_delta", partial_json=piece), 1


def _started(index: int, block: dict[str, Any]) -> Event:
    return {"type": "content_block_start", "index": index, "content_block": block}


def _delta(index: int, kind: str, **fields: Any) -> Event:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **fields}}


def _texts(index: int, text: str, tokens: int, *, split: bool) -> Iterator[tuple[Event, int]]:
    """The deltas of a text; on request each UTF-16 unit comes in one of its own."""
    if not split:
        yield _delta(index, "text_delta", text=text), tokens
        return
    units = text.encode("utf-16-le", "surrogatepass")
    for place in range(0, len(units), 2):
        unit = units[place : place + 2].decode("utf-16-le", "surrogatepass")
        yield _delta(index, "text_delta", text=unit), tokens if place == 0 else 0


def perform(
    order: ParsedRequest,
    plays: Mapping[str, int],
    language: Language,
    random: Random,
    id_: str,
    seen: Mapping[int, Seen] = MappingProxyType({}),
) -> EventGenerator:
    """The performance that a request asks for; ``seen`` as in ``sight.told``."""
    sampler = Sampler(random, order.temperature, order.top_p, order.top_k)
    question = all_plays.without(order.question)
    known = LANGUAGES[language.code]
    wish = prompt_parser.read(question, order.instructions, order.earlier, known)
    writer = answers.Writer(language, sampler, wish)
    told = sight.told(order.shown, seen)
    answer = Words(itertools.chain([f"{told}\n\n"] if told else (), writer.answer()))
    tokens = tokenizer.estimate(order.body)
    quotes = [Words([f"{words} "], (place,)) for words, place in sight.cited(order.shown)]
    parts = [*quotes, *([Words(["\n\n"])] if quotes else ()), answer]
    performance = EventGenerator(order, parts, random, id_, tokens, bulk=wish.form is Form.LINES)
    _direct(performance, plays, answer)
    if order.thinks:
        thoughts = Thoughts(writer.thought(), _thinking_tokens(order), order.shows_thinking)
        performance.parts = [thoughts, *performance.parts]
    # An account of the answer is kept, and pictures may be in what was asked.
    performance.order = dataclasses.replace(order, body={}, shown=())
    return performance


def _thinking_tokens(order: ParsedRequest) -> int:
    """How long to think: grows with the root of the budget, or with the effort."""
    if order.budget:
        return min(60 + 12 * math.isqrt(order.budget), order.budget)
    return _EFFORTS.get(order.effort, _EFFORTS["high"])


def _direct(performance: EventGenerator, plays: Mapping[str, int], answer: Words) -> None:
    """Change a performance by what was asked to be played."""
    name = next((name for name in _SCENES if name in plays), None)
    order = performance.order
    if name is None and (given := order.body.get("tools")):
        choice = (order.body.get("tool_choice") or {}).get("type")
        wanted = choice != "none" and tools.wanted(given, order.question)
        name = "tool" if wanted or choice in {"any", "tool"} else None
    if name is not None and not order.answers_tool:
        performance.parts = _SCENES[name](performance, answer)


def _empty(performance: EventGenerator, _: Words) -> list[Part]:
    performance.stop_reason = "end_turn"
    return []


def _refusal(performance: EventGenerator, _: Words) -> list[Part]:
    performance.stop_reason = "refusal"
    performance.stop_details = {
        "type": "refusal",
        "category": None,
        "explanation": "The practice gateway was asked to refuse.",
    }
    return []


def _paused(performance: EventGenerator, answer: Words) -> list[Part]:
    performance.stop_reason = "pause_turn"
    return [Words(itertools.islice(answer.texts, 20))]


def _full(performance: EventGenerator, answer: Words) -> list[Part]:
    performance.stop_reason = "model_context_window_exceeded"
    return [Words(itertools.islice(answer.texts, 40))]


def _tool(performance: EventGenerator, _: Words) -> list[Part]:
    order = performance.order
    question = all_plays.without(order.question)
    tool = tools.chosen(order.body.get("tools"), order.body.get("tool_choice"), question)
    performance.stop_reason = "tool_use"
    call = {"type": "tool_use", "id": f"toolu_{performance.id}", "name": tool["name"]}
    return [
        Words(["Let me look that up with a tool."]),
        Whole({**call, "input": {}}, tools.values(tool, question)),
    ]


def _search(performance: EventGenerator, answer: Words) -> list[Part]:
    performance.searches = 1
    use = f"srvtoolu_{performance.id}"
    found = [
        {
            "type": "web_search_result",
            "url": f"https://example.org/{name}",
            "title": f"A made-up page about {name}",
            "page_age": "2 days ago",
            "encrypted_content": "cHJhY3RpY2U=",
        }
        for name in ("first", "second")
    ]
    cited = {
        "type": "web_search_result_location",
        "url": found[0]["url"],
        "title": found[0]["title"],
        "encrypted_index": "cHJhY3RpY2U=",
        "cited_text": "This page was made up by the practice gateway.",
    }
    query = {"query": performance.order.question[:60]}
    return [
        Whole(
            {"type": "server_tool_use", "id": use, "name": "web_search", "input": {}},
            query,
        ),
        Whole({"type": "web_search_tool_result", "tool_use_id": use, "content": found}),
        Words(["The first page says so, and it was made up for practice."], (cited,)),
        Words(itertools.chain(["\n\n"], answer.texts)),
    ]


def _mcp(performance: EventGenerator, answer: Words) -> list[Part]:
    use = f"mcptoolu_{performance.id}"
    result = {
        "type": "mcp_tool_result",
        "tool_use_id": use,
        "is_error": False,
        "content": [{"type": "text", "text": "12 °C and a light wind (made up)"}],
    }
    call = {
        "type": "mcp_tool_use",
        "id": use,
        "name": "read_weather",
        "server_name": "practice-weather",
        "input": {},
    }
    return [Whole(call, {"place": "Lisbon"}), Whole(result), answer]


def _picture(_: EventGenerator, answer: Words) -> list[Part]:
    return [Whole(sight.drawn()), answer]


def _redacted(_: EventGenerator, answer: Words) -> list[Part]:
    return [Whole({"type": "redacted_thinking", "data": "cHJhY3RpY2UgcmVkYWN0ZWQ="}), answer]


def _unknown(_: EventGenerator, answer: Words) -> list[Part]:
    strange = {"type": "hologram", "projection": {"width": 3, "of": ["a", "whale"]}}
    return [Whole(strange), answer]


def _emoji(_: EventGenerator, answer: Words) -> list[Part]:
    del answer
    return [Words([_EMOJI], split_characters=True)]


def _hostile(_: EventGenerator, answer: Words) -> list[Part]:
    del answer
    return [Words([_HOSTILE])]


def _formula(_: EventGenerator, answer: Words) -> list[Part]:
    del answer
    return [Words([_FORMULA])]


_SCENES: Final = {
    "empty": _empty,
    "refusal": _refusal,
    "pause": _paused,
    "full window": _full,
    "tool": _tool,
    "search": _search,
    "mcp": _mcp,
    "picture": _picture,
    "redacted": _redacted,
    "unknown block": _unknown,
    "emoji": _emoji,
    "formula": _formula,
    "hostile": _hostile,
}


def whole(events: Iterable[tuple[Event, int]]) -> tuple[dict[str, Any], int]:
    """The message that a stream amounts to, and its tokens: the answer without streaming."""
    message: dict[str, Any] = {}
    tokens = 0
    for event, written in events:
        tokens += written
        match event["type"]:
            case "message_start":
                message = dict(event["message"])
            case "content_block_start":
                message["content"].append(dict(event["content_block"]))
            case "content_block_delta":
                _grow(message["content"][event["index"]], event["delta"])
            case "content_block_stop":
                block = message["content"][event["index"]]
                if isinstance(block.get("input"), str):
                    block["input"] = _parsed(block["input"])
            case "message_delta":
                message |= event["delta"]
                message["usage"] = event["usage"]
            case _:
                pass
    return message, tokens


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return {}


def _grow(block: dict[str, Any], delta: dict[str, Any]) -> None:
    match delta:
        case {"text": text}:
            block["text"] += text
        case {"thinking": text}:
            block["thinking"] += text
        case {"signature": text}:
            block["signature"] += text
        case {"partial_json": text}:
            block["input"] = (block.get("input") or "") + text
        case {"citation": citation}:
            block.setdefault("citations", []).append(citation)
        case _:
            pass
