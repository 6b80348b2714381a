"""One request from its first attempt to its ending: the retries, the sending, the reading."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Final

import httpx

from orca_desktop.domain import events
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.secret import redact
from orca_desktop.gateway import exceptions, failures, retry
from orca_desktop.gateway.backoff import Backoff
from orca_desktop.gateway.connections import Line
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.reply_events import Emit
from orca_desktop.gateway.sse import Decoder
from orca_desktop.gateway.stall_timer import StallStage, StallTimer
from orca_desktop.gateway.transit import Phase, Transit
from orca_desktop.gateway.wire import EventReader, RequestBody

_log: Final = logging.getLogger(__name__)

Lend = Callable[[], AbstractAsyncContextManager[Line]]


@dataclass(frozen=True, slots=True)
class Post:
    """What goes out: address, headers, body, and whether the answer is to be streamed."""

    url: str
    headers: Mapping[str, str]
    body: RequestBody
    streamed: bool


class RequestRunner:
    """Sends one request, again if that is free of charge, and tells all that happens.

    ``lend`` gives an HTTP client for one attempt. The run tells exactly one ending and raises
    nothing but ``CancelledError``.
    """

    def __init__(
        self,
        lend: Lend,
        post: Callable[[], Post],
        limits: Limits,
        gate: Backoff,
    ) -> None:
        self._lend = lend
        self._post = post
        self._limits = limits
        self._gate = gate

    async def run(self, emit: Emit) -> None:
        """Bring the answer, as events given to ``emit``."""
        try:
            await self._run(emit)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person gets an ending
            _log.error("The request failed unexpectedly: %s", redact(repr(error)))
            # Every attempt judges its own exceptions: this was raised before or between them.
            emit(events.Failed(exceptions.from_exception(error, Phase.UNSENT)))

    async def _run(self, emit: Emit) -> None:
        post = self._post()
        tried = 0
        kind = ErrorKind.RATE_LIMITED
        while True:
            await self._pass_gate(kind, tried, emit)
            failure = await _Attempt(self._lend, self._limits, emit, streamed=post.streamed).run(
                post
            )
            if failure is None:
                return
            wait = retry.wait_before(failure, tried, self._limits, random.uniform)
            if wait is None:
                emit(events.Failed(failure))
                return
            tried += 1
            kind = failure.kind
            if failure.status in retry.BUSY:
                self._gate.hold(wait)
            else:
                await self._count_down(kind, wait, tried, emit)

    async def _pass_gate(self, kind: ErrorKind, tried: int, emit: Emit) -> None:
        """Wait as long as the gate says, which others may lengthen and the person end."""
        while (left := self._gate.claim()) > 0:
            emit(events.Waiting(kind, left, tried))
            await asyncio.sleep(min(left, self._limits.tick))

    async def _count_down(self, kind: ErrorKind, seconds: float, tried: int, emit: Emit) -> None:
        clock = asyncio.get_running_loop().time
        end = clock() + seconds
        while (left := end - clock()) > 0:
            emit(events.Waiting(kind, left, tried))
            await asyncio.sleep(min(left, self._limits.tick))


class _Attempt:
    """One sending of the request. ``run`` gives the failure if nothing of an answer came.

    The pieces of the response are always read to their end or cancelled at an await, never left
    half-way: a generator that is left is closed by the collector, which not every loop can do.

    What goes out is handed down and not kept: an attempt is part of a circle, in which the key and
    all pictures would stay in memory until the collector looks.
    """

    def __init__(self, lend: Lend, limits: Limits, emit: Emit, *, streamed: bool) -> None:
        self._lend = lend
        self._limits = limits
        self._emit = emit
        self._reader = EventReader()
        self._refusal: tuple[httpx.Response, bytearray] | None = None
        self._watch = StallTimer(limits, streamed=streamed, emit=emit)
        self._transit = Transit(self._moved)
        self._proxy: str | None = None

    async def run(self, post: Post) -> Failure | None:
        watch = self._watch
        try:
            async with watch.guard:
                watch.start()
                async with self._lend() as line:
                    self._proxy = line.proxy
                    return await self._converse(line.client, post)
        except Exception as error:  # noqa: BLE001 - judged by what was sent, whatever it is
            failure = self._from(error)
        finally:
            watch.stop()
        if self._refusal is not None:
            return _refusal(*self._refusal)
        return self._ended_by(failure)

    async def _converse(self, client: httpx.AsyncClient, post: Post) -> Failure | None:
        request = client.build_request(
            "POST",
            post.url,
            headers=post.headers,
            content=self._transit.pieces(post.body),
            extensions=self._transit.extensions,
        )
        response = await client.send(request, stream=True)
        self._transit.answered()
        log_answer(response)
        try:
            if response.status_code != httpx.codes.OK:
                return await self._refused(response)
            return await self._accepted(response)
        finally:
            await response.aclose()

    def _moved(self, phase: Phase) -> None:
        self._watch.enter(_STAGES[phase])
        if phase is Phase.SENT:
            self._emit(events.RequestSent())

    async def _refused(self, response: httpx.Response) -> Failure:
        """The failure that a status tells, even if the rest of its body never comes."""
        body = bytearray()
        limit = self._limits.error_size
        self._refusal = response, body
        async for piece in response.aiter_raw():
            self._watch.byte()
            if len(body) < limit <= len(body) + len(piece):
                self._watch.enter(StallStage.DRAINING)
            if len(body) < limit:
                body += piece
        return _refusal(response, body)

    async def _accepted(self, response: httpx.Response) -> Failure | None:
        headers = response.headers
        request_id, resolved, fallback = (
            failures.identifier(headers.get(each)) for each in _TELLING
        )
        self._reader = EventReader(request_id)
        if encoding := _encoding(headers):
            return self._odd(f"Content-Encoding: {encoding}", request_id)
        content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
        is_json = content_type == "application/json" or content_type.endswith("+json")
        if content_type != "text/event-stream" and not is_json:
            return self._odd(f"Content-Type: {content_type or 'none'}", request_id)
        self._emit(events.ResponseOpened(request_id, resolved, fallback))
        await (self._read_body(response) if is_json else self._read_stream(response))
        return None

    def _odd(self, words: str, request_id: str | None) -> Failure:
        """An answer that is none, though its status says that all is well."""
        return Failure(
            ErrorKind.PROTOCOL,
            redact(words[:200]),
            status=200,
            request_id=request_id,
            may_retry=True,
            maybe_billed=True,
        )

    async def _read_stream(self, response: httpx.Response) -> None:
        decoder, reader, watch = Decoder(), self._reader, self._watch
        size, over = 0, False
        async for piece in response.aiter_raw():
            watch.byte()
            if over:
                continue
            steps = reader.steps
            for event in decoder.feed(piece):
                self._tell(reader.read(event))
            size += len(piece)
            if size > self._limits.reply_size:
                self._tell(reader.fail(self._too_large()))
            over = reader.ended
            if over:
                watch.enter(StallStage.DRAINING)
            elif reader.steps > steps:
                watch.progress(thinking=reader.is_thinking)
        self._tell(reader.finish())

    async def _read_body(self, response: httpx.Response) -> None:
        body = bytearray()
        limit = self._limits.reply_size
        async for piece in response.aiter_raw():
            self._watch.byte()
            self._watch.progress(thinking=False)
            if len(body) <= limit:
                body += piece
                if len(body) > limit:
                    self._tell(self._reader.fail(self._too_large()))
                    self._watch.enter(StallStage.DRAINING)
        self._tell(self._reader.read_body(bytes(body)))

    def _tell(self, told: list[events.StreamEvent]) -> None:
        for event in told:
            self._emit(event)

    def _too_large(self) -> Failure:
        limit = self._limits.reply_size
        return Failure(
            ErrorKind.PROTOCOL,
            f"The answer is larger than {limit} bytes.",
            may_retry=False,
            maybe_billed=True,
        )

    def _from(self, error: Exception) -> Failure:
        if not exceptions.is_expected(error):
            _log.error("The request failed unexpectedly: %s", redact(repr(error)))
        if self._watch.expired and isinstance(error, TimeoutError):
            error = TimeoutError(f"No progress for {self._watch.standstill:.0f} s.")
        return exceptions.from_exception(error, self._transit.phase, self._proxy)

    def _ended_by(self, failure: Failure) -> Failure | None:
        """Nothing more will come: the answer's ending, or the failure if there was no answer."""
        if self._reader.ended:
            return None
        if self._reader.begun:
            self._tell(self._reader.fail(failure))
            return None
        return failure


def log_answer(response: httpx.Response) -> None:
    """Write down, for ``--debug``, that an answer begins, and under which id to ask about it."""
    request_id = failures.identifier(response.headers.get(failures.REQUEST_ID))
    _log.debug("status %d, request id %s", response.status_code, request_id)


_TELLING: Final = (failures.REQUEST_ID, "x-orca-resolved-model", "x-orca-fallback-model")
_STAGES: Final = {
    Phase.PARTIAL: StallStage.SENDING,
    Phase.SENT: StallStage.WAITING,
    Phase.ANSWERED: StallStage.RECEIVING,
}


def _refusal(response: httpx.Response, body: bytearray) -> Failure:
    known = b"" if _encoding(response.headers) else bytes(body)
    return failures.from_response(response.status_code, response.headers, known)


def _encoding(headers: httpx.Headers) -> str:
    """The content coding of a response, or an empty text if its bytes are as they are."""
    encoding = headers.get("content-encoding", "").strip().lower()
    return "" if encoding == "identity" else encoding
