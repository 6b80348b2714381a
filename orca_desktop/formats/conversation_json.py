"""A conversation as JSON values and back: everything that is kept of it, nothing lost.

What is unset, unknown or empty is left out. Texts of messages may stand elsewhere: whoever writes
says how the blocks of a message are told, and reads them the same way. Settings are told as they
are kept: no token of a server is in them. Reading believes nothing: what does not fit is a
``ValueError``.
"""

from __future__ import annotations

import dataclasses
import datetime
import math
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Final, TypeVar

from orca_desktop.domain import comparison, folders, server_tokens, tags
from orca_desktop.domain.blocks import Block
from orca_desktop.domain.bookmarks import Bookmark, noted
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import Settings, Value, Withheld
from orca_desktop.domain.reply import NO_TIMING, Earlier, Origin, Reply, Sent, Status, Timing
from orca_desktop.domain.usage import NO_USAGE, Usage
from orca_desktop.domain.words import Text

Told = dict[str, Any]
"""A JSON object."""

BlocksTold = Callable[[str, Sequence[Block]], list[Any]]
"""The blocks of the message of this id (of a turn or a reply) as JSON values."""

BlocksRead = Callable[[str, list[Any]], tuple[Block, ...]]
"""The blocks of the message of this id, from the JSON values that tell them."""

_COUNTS: Final = tuple(
    each.name for each in dataclasses.fields(Usage) if each.name not in {"service_tier", "cost_usd"}
)
_SECONDS: Final = tuple(each.name for each in dataclasses.fields(Timing))
_REPLY_TEXTS: Final = (
    "response_id", "request_id", "model_returned", "stop_reason", "stop_sequence",
)  # fmt: skip
_FAILURE_TEXTS: Final = ("type", "code", "param", "request_id", "refused")
_FAILURE_SIGNS: Final = ("may_retry", "maybe_billed")
_LARGEST: Final = 2**53
"""No count and no amount is larger; beyond, whole numbers are not exact in every reader of JSON."""
_Kind = TypeVar("_Kind")


# -- as JSON ----------------------------------------------------------------------------------


def head_to_json(conversation: Conversation) -> Told:
    """What is known of a conversation beside its turns."""
    head = conversation.head
    told: Told = {
        "id": head.id,
        "title": head.title,
        "created": head.created.isoformat(),
        "updated": head.updated.isoformat(),
        "settings": _settings(server_tokens.storable(conversation.settings)),
    }
    told |= {name: True for name in ("pinned", "archived", "title_is_own") if getattr(head, name)}
    told |= {"tags": list(head.tags)} if head.tags else {}
    told |= {"folder": list(conversation.lay_in)} if conversation.lay_in else {}
    if conversation.chosen:
        told["chosen"] = [list(pair) for pair in conversation.chosen.items()]
    return told


def bookmarks_to_json(conversation: Conversation) -> list[Told]:
    """The bookmarks of the messages that are there, in the order of these."""
    messages = (
        id_ for turn in conversation.turns for id_ in (turn.id, *(r.id for r in turn.replies))
    )
    return [
        {
            "message": id_,
            "created": conversation.bookmarks[id_].created.isoformat(),
            "note": conversation.bookmarks[id_].note,
        }
        for id_ in dict.fromkeys(messages)
        if id_ in conversation.bookmarks
    ]


def turn_to_json(turn: Turn, blocks: BlocksTold, common: Mapping[str, Any]) -> Told:
    """A turn with its replies; settings that are just those of the conversation are left out."""
    told: Told = {"id": turn.id}
    if turn.parent is not None:
        told["parent"] = turn.parent
    told |= {"created": turn.created.isoformat(), "prompt": blocks(turn.id, turn.prompt)}
    if turn.chosen_id is not None:
        told["chosen"] = turn.chosen_id
    if turn.goes_along is not None:
        told["goes_along"] = turn.goes_along
    if turn.comparison is not None:
        told["comparison"] = comparison.to_json(turn.comparison)
    if turn.replies:
        told["replies"] = [_reply(reply, blocks, common) for reply in turn.replies]
    return told


def _reply(reply: Reply, blocks: BlocksTold, common: Mapping[str, Any]) -> Told:
    settings = _settings(server_tokens.recorded(reply.settings))
    told: Told = {
        "id": reply.id,
        "created": reply.created.isoformat(),
        **({} if repr(settings) == repr(common) else {"settings": settings}),
        "status": reply.status.value,
        "origin": reply.origin.value,
        "blocks": blocks(reply.id, reply.blocks),
    }
    further = {
        **{name: getattr(reply, name) for name in _REPLY_TEXTS},
        "stop_details": None if reply.stop_details is None else dict(reply.stop_details),
        "withheld": [_withheld(each) for each in reply.withheld] or None,
        "usage": _usage(reply.usage) or None,
        "timing": _known(reply.timing, _SECONDS) or None,
        "failure": None if reply.failure is None else _failure(reply.failure),
        "settled_cost": None if reply.settled_cost is None else str(reply.settled_cost),
        "sent": None if reply.sent is None else dataclasses.asdict(reply.sent),
        "earlier": None if reply.earlier is None else _earlier(reply.earlier),
    }
    return told | {name: value for name, value in further.items() if value is not None}


def _settings(settings: Settings) -> Told:
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in settings.items()
    }


def _usage(usage: Usage) -> Told:
    told = _known(usage, (*_COUNTS, "service_tier"))
    if usage.cost_usd is not None:
        told["cost_usd"] = str(usage.cost_usd)
    return told


def _earlier(earlier: Earlier) -> Told:
    return {"requests": earlier.requests, "usage": _usage(earlier.usage)}


def _failure(failure: Failure) -> Told:
    told = {"kind": failure.kind.value, "message": failure.message}
    signs = [name for name in _FAILURE_SIGNS if getattr(failure, name)]
    return told | _known(failure, ("status", "retry_after", *_FAILURE_TEXTS, *signs))


def _withheld(withheld: Withheld) -> Told:
    value, reason = withheld.value, withheld.reason
    return {
        "name": withheld.name,
        "value": list(value) if isinstance(value, tuple) else value,
        "context": reason.context,
        "text": reason.text,
        "values": {
            name: each if isinstance(each, str | int | float) else str(each)
            for name, each in reason.values.items()
        },
        "n": reason.n,
        "one": reason.one,
    }


def _known(value: object, names: Sequence[str]) -> Told:
    return {name: found for name in names if (found := getattr(value, name)) is not None}


# -- and back ---------------------------------------------------------------------------------


def conversation_of(head: Any, turns: Any, blocks: BlocksRead) -> Conversation:
    """The conversation of a head and its turns; anything that cannot be one is a ValueError."""
    told = _object(head)
    common = _settings_of(told.get("settings"))
    found = Conversation(
        Summary(
            _text(told, "id"),
            _text(told, "title"),
            _moment(told, "created"),
            _moment(told, "updated"),
            pinned=told.get("pinned") is True,
            title_is_own=told.get("title_is_own") is True,
            tags=tags.distinct(_texts(told.get("tags", []))),
            archived=told.get("archived") is True,
        ),
        common,
        tuple(_turn_of(_object(each), blocks, common) for each in _list(turns)),
        {_text_or_none(key): _a(str, value) for key, value in _list(told.get("chosen", []))},
        lay_in=_lay_in(_texts(told.get("folder", []))),
    )
    _check(found)
    return found


def _lay_in(told: Sequence[str]) -> tuple[str, ...]:
    names = map(folders.one_line, told[: folders.DEEPEST])
    return tuple(each for each in names if each)


def bookmarks_of(told: Any, conversation: Conversation) -> dict[str, Bookmark]:
    """The bookmarks that a list tells, those of messages that are there."""
    found = {}
    for each in map(_object, _list(told)):
        message = _text(each, "message")
        if message in conversation.turn_of or message in conversation.by_id:
            note = _text_or_none(each.get("note")) or ""
            found[message] = Bookmark(_moment(each, "created"), noted(note))
    return found


def _check(found: Conversation) -> None:
    """See that turns and replies have ids of their own, and hang on one another as a tree."""
    replies = [reply.id for turn in found.turns for reply in turn.replies]
    if len(set(replies)) < len(replies) or len(found.by_id) < len(found.turns):
        raise ValueError("an id stands for two")
    if any(turn.chosen_id is not None and turn.chosen is None for turn in found.turns):
        raise ValueError("a turn shows what is not there")
    waiting = list(found.followers.get(None, ()))
    count = 0
    while waiting:
        count += 1
        for reply in waiting.pop().replies:
            waiting += found.followers.get(reply.id, ())
    if count < len(found.turns):
        raise ValueError("a turn follows what is not there")


def _turn_of(told: Told, blocks: BlocksRead, common: Settings) -> Turn:
    compared = told.get("comparison")
    return Turn(
        id_ := _text(told, "id"),
        _text_or_none(told.get("parent")),
        _moment(told, "created"),
        blocks(id_, _list(told.get("prompt", []))),
        tuple(_reply_of(_object(each), blocks, common) for each in _list(told.get("replies", []))),
        _text_or_none(told.get("chosen")),
        None if compared is None else comparison.from_json(compared),
        told["goes_along"] if isinstance(told.get("goes_along"), bool) else None,
    )


def _reply_of(told: Told, blocks: BlocksRead, common: Settings) -> Reply:
    details, usage, timing = told.get("stop_details"), told.get("usage"), told.get("timing")
    sent, earlier, failure = told.get("sent"), told.get("earlier"), told.get("failure")
    return Reply(
        id=(id_ := _text(told, "id")),
        created=_moment(told, "created"),
        settings=_settings_of(told["settings"]) if "settings" in told else common,
        withheld=tuple(_withheld_of(_object(each)) for each in _list(told.get("withheld", []))),
        status=Status(_text(told, "status")),
        parts=blocks(id_, _list(told.get("blocks", []))),
        response_id=_text_or_none(told.get("response_id")),
        request_id=_text_or_none(told.get("request_id")),
        model_returned=_text_or_none(told.get("model_returned")),
        stop_reason=_text_or_none(told.get("stop_reason")),
        stop_sequence=_text_or_none(told.get("stop_sequence")),
        stop_details=None if details is None else _object(details),
        usage=NO_USAGE if usage is None else _usage_of(_object(usage)),
        timing=NO_TIMING if timing is None else _timing_of(_object(timing)),
        failure=None if failure is None else _failure_of(_object(failure)),
        settled_cost=_amount(told.get("settled_cost")),
        sent=None if sent is None else _sent_of(_object(sent)),
        earlier=None if earlier is None else _earlier_of(_object(earlier)),
        origin=Origin(_text(told, "origin")),
    )


def _settings_of(told: Any) -> Settings:
    return Settings({name: _value(value) for name, value in _object(told).items()})


def _value(value: Any) -> Value:
    if isinstance(value, list):
        return tuple(_a(str, each) for each in value)
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        return _bounded(value)
    raise ValueError("no value of a setting")


def _usage_of(told: Told) -> Usage:
    counts = {name: _a(int, told[name]) for name in _COUNTS if name in told}
    tier = _text_or_none(told.get("service_tier"))
    return Usage(**counts, service_tier=tier, cost_usd=_amount(told.get("cost_usd")))


def _timing_of(told: Told) -> Timing:
    return Timing(**{name: _a(float, told[name]) for name in _SECONDS if name in told})


def _sent_of(told: Told) -> Sent:
    omitted = tuple(_a(str, each) for each in _list(told.get("omitted", [])))
    return Sent(_a(int, told.get("turns")), omitted, told.get("without_thinking") is True)


def _earlier_of(told: Told) -> Earlier:
    return Earlier(_usage_of(_object(told.get("usage"))), _a(int, told.get("requests")))


def _failure_of(told: Told) -> Failure:
    status, wait = told.get("status"), told.get("retry_after")
    return Failure(
        ErrorKind(_text(told, "kind")),
        _text(told, "message"),
        status=None if status is None else _a(int, status),
        retry_after=None if wait is None else _a(float, wait),
        type=_text_or_none(told.get("type")),
        code=_text_or_none(told.get("code")),
        param=_text_or_none(told.get("param")),
        request_id=_text_or_none(told.get("request_id")),
        refused=_text_or_none(told.get("refused")),
        may_retry=told.get("may_retry") is True,
        maybe_billed=told.get("maybe_billed") is True,
    )


def _withheld_of(told: Told) -> Withheld:
    values: Mapping[str, Any] = {
        name: each
        for name, each in _object(told.get("values")).items()
        if isinstance(each, str | int | float)
    }
    n = told.get("n")
    reason = Text(
        _text(told, "context"),
        _text(told, "text"),
        values,
        None if n is None else _a(int, n),
        _text(told, "one"),
    )
    return Withheld(_text(told, "name"), _value(told.get("value")), reason)


def _amount(told: Any) -> Decimal | None:
    if told is None:
        return None
    try:
        found = Decimal(_a(str, told))
    except InvalidOperation as problem:
        raise ValueError("no amount") from problem
    if not found.is_finite() or abs(found) > _LARGEST:
        raise ValueError("no amount")
    return found


def _moment(told: Told, name: str) -> datetime.datetime:
    found = datetime.datetime.fromisoformat(_text(told, name))
    return found if found.tzinfo is not None else found.replace(tzinfo=datetime.UTC)


def _text(told: Told, name: str) -> str:
    return _a(str, told.get(name))


def _text_or_none(told: Any) -> str | None:
    return None if told is None else _a(str, told)


def _list(told: Any) -> list[Any]:
    return _a(list, told)


def _texts(told: Any) -> list[str]:
    return [_a(str, each) for each in _list(told)]


def _object(told: Any) -> Told:
    return _a(dict, told)


def _a(kind: type[_Kind], told: Any) -> _Kind:
    """The value, if it is of this kind; whole numbers are numbers, and a sign is none."""
    if kind is float and type(told) is int and abs(told) <= _LARGEST:
        told = float(told)
    if not isinstance(told, kind) or (isinstance(told, bool) and kind is not bool):
        raise ValueError(f"no {kind.__name__}")
    if isinstance(told, int | float):
        _bounded(told)
    return told


def _bounded(told: float) -> float:
    """A number, if it is one that the program could have told: finite, and whole ones exact."""
    if abs(told) > _LARGEST if isinstance(told, int) else not math.isfinite(told):
        raise ValueError("a number that stands for nothing")
    return told
