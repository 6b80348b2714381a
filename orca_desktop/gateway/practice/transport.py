"""The practice gateway as an httpx transport: no port, no network, the real protocol.

It stands where the network would be, so that the same client code speaks to it. Answers
``POST /v1/messages`` (streamed or whole), ``GET /v1/models``, ``GET /v1/generation`` and the two
billing addresses, under any path prefix; everything else is a redirect, as at the real gateway.
What can be asked for by key words stands in ``plays``. Nothing is loaded before the first message,
and then in a thread.
"""

from __future__ import annotations

import asyncio
import errno
import hashlib
import json
import os
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any, Final

import httpx

from orca_desktop import resources
from orca_desktop.gateway.practice import (
    checks,
    error_answers,
    event_generator as performances,
    faults as all_plays,
    language,
    prompt_parser,
    sight,
)
from orca_desktop.gateway.practice.checks import ParsedRequest, RequestRefusal
from orca_desktop.gateway.practice.event_generator import Event, EventGenerator
from orca_desktop.gateway.practice.language import Language
from orca_desktop.gateway.practice.models import MODELS
from orca_desktop.gateway.practice.sight import Eyes

URL: Final = "https://practice.invalid"
"""The base URL of the practice gateway; the name can never be resolved."""

PACE: Final = 90.0
"""Tokens a second, on average."""

SLOW_PACE: Final = 4.0
_BULK_FACTOR: Final = 60.0
_FIRST_WAIT: Final = 0.3
_LONGEST_WHOLE_WAIT: Final = 20.0
_PING_EVERY: Final = 1.0
_LATEST: Final = 0.25
_FOR_EVER: Final = 365 * 24 * 3600.0
_FAULT_AFTER: Final = 12
_MOST_REMEMBERED: Final = 50
_BALANCE: Final = 100.0


@cache
def shipped(code: str = "en") -> Language:
    """The model of a corpus that ships with the program; read once, 60 to 200 ms."""
    folder = ("practice",) if code == "en" else ("practice", code)
    return language.read(
        (
            resources.text(*folder, name)
            for name in resources.names(*folder)
            if name.endswith(".txt")
        ),
        code,
    )


@dataclass(frozen=True, slots=True)
class Frame:
    """Something a stream does next: wait so many seconds, then send bytes or break."""

    wait: float
    data: bytes = b""
    broken: bool = False


class Playback(httpx.AsyncByteStream):
    """The body of a streamed answer: its frames, each at its time."""

    def __init__(self, frames: Iterator[Frame]) -> None:
        self._frames = frames
        self._due: float | None = None
        self._closed = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Itself; a body can be read once."""
        return self

    async def __anext__(self) -> bytes:
        """The next bytes, when their time has come."""
        while not self._closed:
            frame = next(self._frames, None)
            if frame is None:
                break
            await self._wait(frame.wait)
            if frame.broken:
                self._closed = True
                raise httpx.RemoteProtocolError(
                    "peer closed connection without sending complete message body "
                    "(incomplete chunked read)"
                )
            if frame.data and not self._closed:
                return frame.data
        raise StopAsyncIteration

    async def _wait(self, seconds: float) -> None:
        """Wait until a frame is due; a slow reader is not made to wait twice."""
        now = asyncio.get_running_loop().time()
        self._due = max(self._due if self._due is not None else now, now - _LATEST) + seconds
        await asyncio.sleep(max(0.0, self._due - now))

    async def aclose(self) -> None:
        """End the stream; nothing more is written."""
        self._closed = True
        self._frames = iter(())


@dataclass(slots=True)
class _Record:
    """What ``/v1/generation`` tells about an answer, once it was asked for twice."""

    id: str
    performance: EventGenerator
    asked: bool = False


class PracticeTransport(httpx.AsyncBaseTransport):
    """The practice gateway.

    ``pace`` is in tokens a second; 0 plays everything at once. ``random`` is the source of chance
    for all answers; each answer draws its own from it, so that concurrent ones do not mix. ``eyes``
    look at pictures and PDF.
    """

    def __init__(
        self,
        *,
        pace: float = PACE,
        random: Random | None = None,
        load: Callable[[str], Language] = shipped,
        eyes: Eyes = sight.no_eyes,
    ) -> None:
        self._pace = pace
        self._random = random or Random()  # noqa: S311 - words, not secrets
        self._load = load
        self._eyes = eyes
        self._failures_left: OrderedDict[str, int] = OrderedDict()
        self._records: OrderedDict[str, _Record] = OrderedDict()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer to one request."""
        content = await request.aread()
        method, path = request.method, request.url.path.rstrip("/")
        request_id = f"practice-{self._random.getrandbits(64):016x}"
        if method == "POST" and path.endswith("/v1/messages"):
            return await self._messages(request, content, request_id)
        if method == "GET":
            if path.endswith("/v1/models"):
                listed = [model.listed() for model in MODELS.values()]
                return _json(200, {"object": "list", "data": listed}, request_id)
            if path.endswith("/v1/generation"):
                return self._generation(request.url.params.get("id", ""), request_id)
            if path.endswith("/v1/dashboard/billing/subscription"):
                return _json(200, _SUBSCRIPTION, request_id)
            if path.endswith("/v1/dashboard/billing/usage"):
                usage = {"object": "list", "total_usage": round(self._spent() * 100, 6)}
                return _json(200, usage, request_id)
        return _redirect(request_id)

    async def _messages(
        self, request: httpx.Request, content: bytes, request_id: str
    ) -> httpx.Response:
        try:
            body = json.loads(content)
        except (ValueError, RecursionError):
            return _refused(error_answers.played(400), request_id)
        order = checks.check(body)
        if isinstance(order, RequestRefusal):
            return _refused(order, request_id)
        plays = all_plays.read(order.question)
        if (failed := self._failed(content, plays, request_id)) is not None:
            return failed
        spoken = prompt_parser.language_of(order.question, order.earlier)
        known = await asyncio.to_thread(self._load, spoken)
        random = Random(self._random.getrandbits(64))  # noqa: S311 - words, not secrets
        seen = await sight.looked_at(order.shown, self._eyes)
        performance = performances.perform(order, plays, known, random, f"msg_{request_id}", seen)
        performance.tells_cost = request.headers.get("x-orcarouter-include-cost", "") in {
            "true", "1",
        }  # fmt: skip
        self._remember(request_id, performance)
        headers = _fallback(order) if "fallback" in plays else {}
        if order.stream and "json" not in plays:
            return _streamed(
                Playback(_frames(performance, plays, self._pace)), headers, order, request_id
            )
        message, tokens = performances.whole(performance.events())
        if self._pace:
            await asyncio.sleep(min(_FIRST_WAIT + tokens / self._pace, _LONGEST_WHOLE_WAIT))
        return _json(200, message, request_id, _route(order) | headers)

    def _failed(
        self, content: bytes, plays: Mapping[str, int], request_id: str
    ) -> httpx.Response | None:
        """The failure that a message asks to be played instead of an answer."""
        if "offline" in plays:
            no_way = OSError(errno.ENETUNREACH, os.strerror(errno.ENETUNREACH))
            raise httpx.ConnectError("All connection attempts failed") from no_way
        if "timeout" in plays:
            raise httpx.ConnectTimeout("No connection in time")
        if "redirect" in plays:
            return _redirect(request_id)
        if "empty error" in plays:
            return httpx.Response(429, headers=_ids(request_id))
        refusal, headers = self._refusal(content, plays)
        return _refused(refusal, request_id, headers) if refusal is not None else None

    def _refusal(
        self, content: bytes, plays: Mapping[str, int]
    ) -> tuple[RequestRefusal | None, dict[str, str]]:
        if "masked error" in plays:
            return error_answers.MASKED, {}
        if "error" in plays:
            return error_answers.played(plays["error"]), {}
        if "busy" in plays and self._fails_again(content, plays["busy"]):
            return error_answers.played(529), {}
        if "rate limit" in plays and self._fails_again(content, 1):
            return error_answers.played(429), {"Retry-After": str(plays["rate limit"])}
        return None, {}

    def _fails_again(self, content: bytes, times: int) -> bool:
        """Whether a request is still to fail; the same bytes are the same request."""
        key = hashlib.sha256(content).hexdigest()
        left = self._failures_left.pop(key, times)
        if left <= 0:
            return False
        self._failures_left[key] = left - 1
        if len(self._failures_left) > _MOST_REMEMBERED:
            self._failures_left.popitem(last=False)
        return True

    def _remember(self, request_id: str, performance: EventGenerator) -> None:
        self._records[request_id] = _Record(request_id, performance)
        if len(self._records) > _MOST_REMEMBERED:
            self._records.popitem(last=False)

    def _generation(self, asked: str, request_id: str) -> httpx.Response:
        record = self._records.get(asked)
        if record is None or not record.asked:
            if record is not None:
                record.asked = True
            missing = RequestRefusal(404, "not_found_error", "The generation is not settled yet.")
            return _refused(missing, request_id)
        spent = record.performance.usage()
        cost = record.performance.cost() or 0.0
        data = {
            "id": record.id,
            "model": record.performance.order.model.id,
            "streamed": record.performance.order.stream,
            "token_name": "practice",
            "tokens_prompt": spent["input_tokens"],
            "tokens_completion": spent["output_tokens"],
            "tokens_total": spent["input_tokens"] + spent["output_tokens"],
            "total_cost": cost,
            "cost_currency": "USD",
            "quota": round(cost * 500_000),
        }
        return _json(200, {"data": data}, request_id)

    def _spent(self) -> float:
        return sum(record.performance.cost() or 0.0 for record in self._records.values())


_SUBSCRIPTION: Final = {
    "object": "billing_subscription",
    "has_payment_method": False,
    "soft_limit_usd": _BALANCE,
    "hard_limit_usd": _BALANCE,
    "system_hard_limit_usd": _BALANCE,
    "access_until": 0,
}


def _ids(request_id: str) -> dict[str, str]:
    return {"X-Orca-Request-Id": request_id, "X-Orca-Version": "practice"}


def _route(order: ParsedRequest) -> dict[str, str]:
    return {"X-Orca-Route": f"model={order.model.id}; fallback=0"}


def _fallback(_: ParsedRequest) -> dict[str, str]:
    return {"X-Orca-Fallback-Level": "1", "X-Orca-Fallback-Model": "practice/plain"}


def _json(
    status: int, body: Any, request_id: str, headers: Mapping[str, str] | None = None
) -> httpx.Response:
    return httpx.Response(
        status,
        headers={"Content-Type": "application/json", **_ids(request_id), **(headers or {})},
        # As a stream, because a response made from content counts as read already.
        stream=httpx.ByteStream(_encoded(body)),
    )


def _refused(
    refusal: RequestRefusal, request_id: str, headers: Mapping[str, str] | None = None
) -> httpx.Response:
    return _json(refusal.status, error_answers.body(refusal, request_id), request_id, headers)


def _redirect(request_id: str) -> httpx.Response:
    return httpx.Response(
        301,
        headers={"Location": f"{URL}/website", **_ids(request_id)},
        stream=httpx.ByteStream(b""),
    )


def _streamed(
    stream: Playback, headers: Mapping[str, str], order: ParsedRequest, request_id: str
) -> httpx.Response:
    kind = {"Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-cache"}
    return httpx.Response(
        200, headers={**kind, **_ids(request_id), **_route(order), **headers}, stream=stream
    )


def _encoded(value: Any) -> bytes:
    """Compact JSON as UTF-8; half a character, which UTF-8 cannot hold, is escaped."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


def _event(event: Event) -> bytes:
    return b"event: %s\ndata: %s\n\n" % (event["type"].encode(), _encoded(event))


def _frames(performance: EventGenerator, plays: Mapping[str, int], pace: float) -> Iterator[Frame]:
    """What a stream does, in order and with its waits, faults included."""
    speed = _speed(performance, plays, pace)
    if pace:
        yield Frame(float(plays.get("silence", _FIRST_WAIT)))
    ending = next((ending for name, ending in _FAULTS.items() if name in plays), None)
    written, quiet = 0, 0.0
    for event, tokens in performance.events():
        wait = tokens / speed * performance.random.uniform(0.6, 1.4) if speed else 0.0
        written += tokens
        if event["type"] == "ping":
            quiet += wait
            yield Frame(wait, _event(event) if quiet >= _PING_EVERY else b"")
            quiet = quiet if quiet < _PING_EVERY else 0.0
            continue
        yield Frame(wait, _event(event))
        if event["type"] == "message_start":
            yield Frame(0.0, _event({"type": "ping"}))
        if "pings" in plays and tokens:
            yield from (Frame(0.0, data) for data in _EXTRAS)
        if ending is not None and written >= _FAULT_AFTER:
            yield from ending
            return


def _speed(performance: EventGenerator, plays: Mapping[str, int], pace: float) -> float:
    if pace and "slow" in plays:
        return SLOW_PACE
    return pace * _BULK_FACTOR if performance.bulk else pace


_EXTRAS: Final = (
    _event({"type": "ping"}),
    _event({"type": "weather", "sky": "clear"}),
    b": hm\n\n",
)
_OVERLOADED: Final = {"type": "overloaded_error", "message": "Overloaded (practice)"}
_FAULTS: Final[Mapping[str, Iterable[Frame]]] = {
    "cut": (Frame(0.0, broken=True),),
    "early end": (),
    "stall": (Frame(_FOR_EVER),),
    "stream error": (Frame(0.0, _event({"type": "error", "error": _OVERLOADED})),),
    "upstream error": (
        Frame(
            0.0,
            b"data: %s\n\ndata: [DONE]\n\n"
            % _encoded(
                {"error": {"message": "Upstream failed (practice)", "type": "upstream_error"}}
            ),
        ),
    ),
    "bare error": (Frame(0.0, b"data: %s\n\n" % _encoded({"error": _OVERLOADED})),),
    "broken event": (
        Frame(0.0, b'event: content_block_delta\ndata: {"type": "content_block_delta", "ind\n\n'),
    ),
}
