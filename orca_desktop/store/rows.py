"""Values of the domain as texts and numbers of the database, and back.

JSON texts bring back exactly what went in, whatever a model or a person wrote; plain text columns
cannot hold NUL or half a surrogate pair and get replacement signs instead. Reading never fails:
what damage made unreadable comes back as a block that shows the raw text.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from orca_desktop.domain import clock, comparison, server_tokens
from orca_desktop.domain.blocks import Block, TextBlock, UnknownBlock, from_json, to_json
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import Settings, Value, Withheld
from orca_desktop.domain.reply import Earlier, Sent, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text, TextValue

moment = clock.moment
moment_of = clock.moment_of

_PREVIEW: Final = 160
_UNREADABLE: Final = "unreadable"
_USAGE_FIELDS: Final = tuple(
    field.name for field in dataclasses.fields(Usage) if field.name != "cost_usd"
)
_FAILURE_FIELDS: Final = tuple(
    field.name for field in dataclasses.fields(Failure) if field.name != "kind"
)
_TIMING_FIELDS: Final = tuple(field.name for field in dataclasses.fields(Timing))


def clean(text: str) -> str:
    """A text that a text column can hold; halves of a pair that stand together are joined."""
    if text.isascii():
        return text.replace("\0", "\ufffd") if "\0" in text else text
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return joined.replace("\0", "\ufffd")


def clean_or_none(text: str | None) -> str | None:
    """The same for a text that may be unknown."""
    return None if text is None else clean(text)


def preview(text: str) -> str:
    """The beginning of a text in one line, for lists."""
    return clean(" ".join(text[: _PREVIEW * 4].split())[:_PREVIEW])


def dump(value: Any) -> str:
    """A JSON text of any value; what JSON cannot express becomes the nearest it can."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain)
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"), default=_plain)
    return text


def dump_or_none(value: Any) -> str | None:
    """A JSON text, or nothing for an empty or unknown value."""
    return dump(value) if value else None


def load(text: str | None, otherwise: Any) -> Any:
    """The value of a JSON text of the same kind as ``otherwise``, which replaces anything else."""
    if not text:
        return otherwise
    try:
        # What was written here begins and ends without spaces; looking for them takes as long.
        value, end = _DECODER.raw_decode(text)
        if end != len(text):
            value = json.loads(text)
    except (ValueError, RecursionError):
        return otherwise
    return value if isinstance(value, type(otherwise)) else otherwise


def dump_block(block: Block) -> str:
    """One block; one that is nested beyond all measure is kept as a note that it was."""
    try:
        return dump(to_json(block))
    except RecursionError:
        return dump({"type": _UNREADABLE, "text": "nested too deeply"})


def dump_blocks(blocks: Iterable[Block]) -> str:
    """A JSON array of blocks."""
    return f"[{','.join(dump_block(block) for block in blocks)}]"


def load_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a JSON array."""
    if text == "[]":
        return ()
    if (words := _only_words(text)) is not None:
        return (TextBlock(words),)
    value: list[Any] = load(text, [])
    if not value:
        return (UnknownBlock({"type": _UNREADABLE, "text": text}),)
    return tuple(load_block(each) for each in value)


def _only_words(text: str) -> str | None:
    """The words of an array that holds one plain text block, as nearly all messages do."""
    if not text.startswith(_WORDS_BEGIN):
        return None
    try:
        words, end = _DECODER.raw_decode(text, len(_WORDS_BEGIN) - 1)  # from its first quote on
    except ValueError:
        return None
    return str(words) if text[end:] == _WORDS_END else None


def load_block(value: Any) -> Block:
    """The block of a decoded JSON value."""
    if isinstance(value, dict):
        return from_json(value)
    return UnknownBlock({"type": _UNREADABLE, "text": dump(value)})


def dump_settings(settings: Settings) -> str:
    """Parameter values by name; whoever asks for it, no token of a server is ever kept."""
    return dump(dict(server_tokens.storable(settings)))


def dump_sent_settings(settings: Settings) -> str:
    """The same of an answer: what it was asked with stays told, whatever is wrong with it."""
    return dump(dict(server_tokens.recorded(settings)))


def load_settings(text: str) -> Settings:
    """Parameter values; arrays come back as the tuples they were."""
    return Settings({name: _value(value) for name, value in load(text, {}).items()})


def dump_comparison(value: Comparison | None) -> str | None:
    """What a turn compares."""
    return None if value is None else dump(comparison.to_json(value))


def load_comparison(text: str | None) -> Comparison | None:
    """What a turn compares; if that became unreadable, its replies are versions like any others."""
    return comparison.from_json(load(text, {})) if text else None


def dump_withheld(withheld: Sequence[Withheld]) -> str | None:
    """The values that were not sent, with their reasons."""
    return dump_or_none(
        [
            {
                "name": each.name,
                "value": each.value,
                "context": each.reason.context,
                "text": each.reason.text,
                "values": each.reason.values,
                "n": each.reason.n,
                "one": each.reason.one,
            }
            for each in withheld
        ]
    )


def load_withheld(text: str | None) -> tuple[Withheld, ...]:
    """The values that were not sent."""
    return tuple(
        Withheld(
            str(each.get("name", "")),
            _value(each.get("value", "")),
            Text(
                str(each.get("context", "")),
                str(each.get("text", "")),
                _values(each.get("values")),
                each["n"] if isinstance(each.get("n"), int) else None,
                str(each.get("one", "")),
            ),
        )
        for each in load(text, [])
        if isinstance(each, dict)
    )


def _values(found: Any) -> Mapping[str, TextValue]:
    """What goes into a sentence, as far as it is anything of that kind."""
    if not isinstance(found, dict):
        return {}
    return {
        name: value
        for name, value in found.items()
        if isinstance(value, str | int | float) and not isinstance(value, bool)
    }


def dump_sent(sent: Sent | None) -> str | None:
    """How the conversation went into a request."""
    return None if sent is None else dump(dataclasses.asdict(sent))


def load_sent(text: str | None) -> Sent | None:
    """How the conversation went into a request; nothing if that is not known any more."""
    match load(text, {}):
        case {"turns": int(turns), "omitted": list(omitted), **more}:
            thoughtless = more.get("without_thinking") is True
            return Sent(turns, tuple(map(str, omitted)), thoughtless)
        case _:
            return None


def dump_earlier(earlier: Earlier | None) -> str | None:
    """What an answer had taken before it was continued."""
    if earlier is None:
        return None
    cost = earlier.usage.cost_usd
    return dump(
        {
            "requests": earlier.requests,
            "usage": _known(earlier.usage, _USAGE_FIELDS),
            "cost_usd": None if cost is None else str(cost),
        }
    )


def load_earlier(text: str | None) -> Earlier | None:
    """What an answer had taken before it was continued."""
    match load(text, {}):
        case {"requests": int(requests), "usage": dict(usage), **more}:
            cost = more.get("cost_usd")
            known = {name: value for name, value in usage.items() if name in _USAGE_FIELDS}
            amount = load_amount(cost if isinstance(cost, str) else None)
            return Earlier(Usage(**known, cost_usd=amount), requests)
        case _:
            return None


def dump_usage(usage: Usage) -> str | None:
    """The counts that are known; the cost has a column of its own."""
    return dump_or_none(_known(usage, _USAGE_FIELDS))


def load_usage(text: str | None, cost: str | None) -> Usage:
    """The counts and the cost."""
    if not text and not cost:
        return _NO_USAGE
    return Usage(**_fields(text, _USAGE_FIELDS), cost_usd=load_amount(cost))


def dump_timing(timing: Timing) -> str | None:
    """The seconds that are known."""
    return dump_or_none(_known(timing, _TIMING_FIELDS))


def load_timing(text: str | None) -> Timing:
    """The seconds."""
    return Timing(**_fields(text, _TIMING_FIELDS)) if text else _NO_TIMING


def dump_failure(failure: Failure | None) -> str | None:
    """What is known of a failure."""
    if failure is None:
        return None
    return dump({"kind": failure.kind.value, **_known(failure, _FAILURE_FIELDS)})


def load_failure(text: str | None) -> Failure | None:
    """The failure; one of a kind that is not known any more is a fault of the server."""
    if not text:
        return None
    kind = load(text, {}).get("kind")
    known = ErrorKind(kind) if kind in set(ErrorKind) else ErrorKind.SERVER
    return Failure(known, **_fields(text, _FAILURE_FIELDS))


def _known(value: Usage | Timing | Failure, names: Iterable[str]) -> dict[str, Any]:
    return {name: found for name in names if (found := getattr(value, name)) is not None}


def _fields(text: str | None, names: Sequence[str]) -> dict[str, Any]:
    return {name: value for name, value in load(text, {}).items() if name in names}


def _value(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value


def load_amount(text: str | None) -> Decimal | None:
    """An amount of money, or nothing if there is none."""
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        return None


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)


_DECODER: Final = json.JSONDecoder()
_WORDS_BEGIN: Final = '[{"type":"text","text":"'
_WORDS_END: Final = "}]"
_NO_USAGE: Final = Usage()
_NO_TIMING: Final = Timing()
