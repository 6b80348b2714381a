"""What went wrong, as a value: from a status and body, or from an error in the stream.

The gateway's errors come in several envelopes, with masked or translated words and sometimes with
the type ``<nil>`` or no body at all. So the code counts first, then the status, then the type; the
words are only shown.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Mapping
from typing import Any, Final

from orca_desktop.domain import clock
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.secret import redact
from orca_desktop.gateway import wording
from orca_desktop.gateway.json_text import clean, clean_text, read_object

REQUEST_ID: Final = "x-orca-request-id"
"""The response header that names a request for support and for its settled cost."""

_LONGEST_MESSAGE: Final = 1000
_LONGEST_NAME: Final = 200

_BY_CODE: Final[Mapping[str, ErrorKind]] = {
    "insufficient_user_quota": ErrorKind.NO_CREDIT,
    "free_quota_exhausted": ErrorKind.NO_CREDIT,
    "pre_consume_token_quota_failed": ErrorKind.SPEND_LIMIT,
    "enforced_spend_limit_reached": ErrorKind.SPEND_LIMIT,
    "access_denied": ErrorKind.FORBIDDEN,
    "err_free_access_denied": ErrorKind.FORBIDDEN,
    "byok:key_unavailable": ErrorKind.FORBIDDEN,
    "model_not_found": ErrorKind.MODEL_NOT_FOUND,
    "model_not_yet_available": ErrorKind.MODEL_NOT_FOUND,
    "prompt_blocked": ErrorKind.BLOCKED,
    "sensitive_words_detected": ErrorKind.BLOCKED,
    "guardrail_blocked": ErrorKind.BLOCKED,
    "firewall_blocked": ErrorKind.BLOCKED,
    "firewall_approval_pending": ErrorKind.BLOCKED,
    "bad_request_body": ErrorKind.BAD_REQUEST,
    "api_not_implemented": ErrorKind.BAD_REQUEST,
    "model_price_error": ErrorKind.BAD_REQUEST,
    "err_free_prompt_cap": ErrorKind.TOO_LARGE,
    "err_free_rate": ErrorKind.RATE_LIMITED,
    "free_rate_limited": ErrorKind.RATE_LIMITED,
}

_BY_TYPE: Final[Mapping[str, ErrorKind]] = {
    "authentication_error": ErrorKind.BAD_KEY,
    "billing_error": ErrorKind.NO_CREDIT,
    "permission_error": ErrorKind.FORBIDDEN,
    "not_found_error": ErrorKind.MODEL_NOT_FOUND,
    "invalid_request_error": ErrorKind.BAD_REQUEST,
    "request_too_large": ErrorKind.TOO_LARGE,
    "rate_limit_error": ErrorKind.RATE_LIMITED,
    "overloaded_error": ErrorKind.OVERLOADED,
    "timeout_error": ErrorKind.TIMEOUT,
    "api_error": ErrorKind.SERVER,
    "upstream_error": ErrorKind.SERVER,
}

_BY_STATUS: Final[Mapping[int, ErrorKind]] = {
    401: ErrorKind.BAD_KEY,
    402: ErrorKind.NO_CREDIT,
    404: ErrorKind.MODEL_NOT_FOUND,
    405: ErrorKind.WRONG_PATH,
    407: ErrorKind.PROXY,
    408: ErrorKind.TIMEOUT,
    409: ErrorKind.SERVER,
    413: ErrorKind.TOO_LARGE,
    421: ErrorKind.SERVER,
    425: ErrorKind.MODEL_NOT_FOUND,
    429: ErrorKind.RATE_LIMITED,
    451: ErrorKind.BLOCKED,
    503: ErrorKind.OVERLOADED,
    504: ErrorKind.TIMEOUT,
    529: ErrorKind.OVERLOADED,
}

PASSING: Final = {
    ErrorKind.RATE_LIMITED,
    ErrorKind.OVERLOADED,
    ErrorKind.SERVER,
    ErrorKind.TIMEOUT,
    ErrorKind.NETWORK,
    ErrorKind.OFFLINE,
    ErrorKind.PROXY,
    ErrorKind.CUT,
}
"""Kinds that may be over when the same request is sent again later."""

_FREE: Final = {"free_rate_limited", "err_free_rate", "err_free_prompt_cap"}
_VAGUE: Final = {400, 403, 422}
"""Statuses that say too little of what was refused."""

_VAGUE_KINDS: Final = {ErrorKind.BAD_REQUEST, ErrorKind.FORBIDDEN}
_REQUEST_ID_IN_WORDS: Final = re.compile(r"\(request id: ([\w-]{1,100})\)")
_TITLE: Final = re.compile(r"<title[^>]{0,200}>([^<]{0,500})", re.IGNORECASE)
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")


def from_response(status: int, headers: Mapping[str, str], body: bytes) -> Failure:
    """The failure of an answer that is no message; ``headers`` must ignore the case of names."""
    if 300 <= status < 400:
        return Failure(
            ErrorKind.REDIRECT,
            plain(headers.get("location", "")),
            status=status,
            request_id=identifier(headers.get(REQUEST_ID)),
        )
    if 200 <= status < 300:
        return Failure(
            ErrorKind.PROTOCOL, f"HTTP {status}", status=status, may_retry=True, maybe_billed=True
        )
    payload = read_object(body)
    error = _error(clean(payload)) if payload else _words_only(body)
    wait = retry_after(headers)
    if wait is None:
        wait = _seconds(error.get("retry_after_seconds"))
    kind = _kind(status, error)
    if status == 404 and payload is None:
        kind = ErrorKind.WRONG_PATH  # a web server that knows no such page
    if _is_over_free_cap(status, error, wait):
        kind = ErrorKind.TOO_LARGE
    return Failure(
        kind,
        _message(error),
        status=status,
        type=identifier(error.get("type")),
        code=identifier(error.get("code")),
        param=identifier(error.get("param")),
        request_id=_request_id(headers, error),
        retry_after=wait,
        may_retry=kind in PASSING and headers.get("x-should-retry") != "false",
        maybe_billed=status >= 500 and status not in {503, 529},
    )


def in_stream(payload: Mapping[str, Any]) -> Failure:
    """The failure that an error inside an accepted answer tells, in any of its shapes."""
    error = _error(payload)
    kind = _BY_CODE.get(identifier(error.get("code")) or "")
    kind = kind or _BY_TYPE.get(identifier(error.get("type")) or "")
    if kind is None or kind in _VAGUE_KINDS:
        kind = wording.kind_of(*_told(error)) or kind or ErrorKind.SERVER
    return Failure(
        kind,
        _message(error),
        type=identifier(error.get("type")),
        code=identifier(error.get("code")),
        param=identifier(error.get("param")),
        request_id=_request_id({}, error),
        retry_after=_seconds(error.get("retry_after_seconds")),
        may_retry=kind in PASSING,
        maybe_billed=True,
    )


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that the response asks to wait, or ``None`` if it does not say, or nonsense.

    A moment that has passed is 0.
    """
    millis = _seconds(headers.get("retry-after-ms"))
    if millis is not None:
        return millis / 1000
    told = headers.get("retry-after", "")
    seconds = _seconds(told)
    return seconds if seconds is not None else _until(told)


def _until(told: str) -> float | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - seldom needed

    try:
        moment = parsedate_to_datetime(told)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=datetime.UTC)
        return max((moment - clock.now()).total_seconds(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return None


def _seconds(told: object) -> float | None:
    if isinstance(told, bool) or not isinstance(told, (str, int, float)):
        return None
    try:
        seconds = float(told)
    except (ValueError, OverflowError):
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def _error(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The error of any envelope, flat: type, code, message, param and the metadata's fields."""
    inner = payload.get("error")
    found: dict[str, Any] = {"message": inner} if isinstance(inner, str) else {}
    outer = {
        name: value for name, value in payload.items() if not (name == "type" and value == "error")
    }
    for layer in (outer, inner if isinstance(inner, dict) else {}):
        metadata = layer.get("metadata")
        if isinstance(metadata, dict):
            found.update({name: each for name, each in metadata.items() if name not in _OWN})
        found.update({name: layer[name] for name in _OWN if _is_told(layer.get(name))})
    if isinstance(code := found.pop("error_code", None), str):
        found["code"] = code
    if not found.get("code") and isinstance(reason := found.get("reason"), str):
        found["code"] = reason
    if "message" not in found:
        found["message"] = next((payload[n] for n in ("detail", "msg") if n in payload), "")
    return found


def _is_told(value: object) -> bool:
    return isinstance(value, (str, int)) and value != ""


_OWN: Final = ("type", "code", "error_code", "message", "param", "request_id")


def _words_only(body: bytes) -> dict[str, Any]:
    """The error of a body that is no JSON object: a page's title, or its plain text."""
    text = body[: 64 * 1024].decode("utf-8", "replace")
    if "<" in text[:200]:
        from html import unescape  # noqa: PLC0415 - seldom needed

        title = _TITLE.search(text)
        return {"message": unescape(title.group(1)) if title else ""}
    return {"message": text}


def _kind(status: int, error: Mapping[str, Any]) -> ErrorKind:
    by_code = _BY_CODE.get(identifier(error.get("code")) or "")
    told = _told(error)
    if by_code in _VAGUE_KINDS or (by_code is None and status in _VAGUE):
        by_code = wording.kind_of(*told) or by_code
    if by_code:
        return by_code
    if status == 429 and wording.is_about_credit(*told):
        return ErrorKind.NO_CREDIT
    if status == 404 and not wording.is_about_a_model(*told):
        return ErrorKind.WRONG_PATH
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    type_ = identifier(error.get("type")) or ""
    if status >= 500:
        # A provider's refusal of the gateway's own account is not about the person's key.
        by_type = _BY_TYPE.get(type_, ErrorKind.SERVER)
        return by_type if by_type in PASSING else ErrorKind.SERVER
    fallback = ErrorKind.FORBIDDEN if status == 403 else ErrorKind.BAD_REQUEST
    return _BY_TYPE.get(type_, fallback)


def _told(error: Mapping[str, Any]) -> list[str]:
    """All words of an error by which it may be recognised."""
    return [str(error.get(name) or "") for name in ("message", "code", "type", "param")]


def _is_over_free_cap(status: int, error: Mapping[str, Any], wait: float | None) -> bool:
    """Whether a free model refused for good: without a time to wait, the prompt is too long."""
    return status == 429 and error.get("code") in _FREE and wait is None


def _message(error: Mapping[str, Any]) -> str:
    words = error.get("message")
    told = plain(words if isinstance(words, str) else "")
    window, instead = error.get("expected_window"), error.get("closest_live_alternative")
    if isinstance(window, str) and window:
        told = f"{told} ({plain(window)})".strip()
    if isinstance(instead, str) and instead:
        told = f"{told} → {plain(instead)}".strip()
    return told


def plain(words: str) -> str:
    """Foreign words made safe to show: one line, no control characters, no key, not endless."""
    line = redact(clean_text(_CONTROL.sub(" ", words[: 4 * _LONGEST_MESSAGE])).strip())
    return line if len(line) <= _LONGEST_MESSAGE else line[: _LONGEST_MESSAGE - 1] + "…"


def identifier(raw: object) -> str | None:
    """A type, code or id as a short text; the gateway's ``<nil>`` means that there is none."""
    if isinstance(raw, int) and not isinstance(raw, bool):
        raw = str(raw)
    if not isinstance(raw, str) or raw in {"", "<nil>", "null", "None"}:
        return None
    return plain(raw)[:_LONGEST_NAME]


def _request_id(headers: Mapping[str, str], error: Mapping[str, Any]) -> str | None:
    in_words = _REQUEST_ID_IN_WORDS.search(str(error.get("message", "")))
    return (
        identifier(headers.get(REQUEST_ID))
        or identifier(headers.get("request-id"))
        or identifier(error.get("request_id"))
        or (identifier(in_words.group(1)) if in_words else None)
    )
