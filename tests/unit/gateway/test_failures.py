"""Failures: each status, code and envelope, Retry-After in all its forms, and the network's own."""

from __future__ import annotations

import datetime
import json
from email.utils import format_datetime

import httpx
import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.clock import now
from orca_desktop.domain.errors import ErrorKind as Kind, advice
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway.failures import from_response, in_stream, retry_after


def told(status, body=b"", **headers):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return from_response(status, httpx.Headers(named), raw)


@pytest.mark.parametrize(
    ("status", "body", "kind", "message"),
    [
        # OrcaRouter's envelope, as documented and as measured
        (400, {"error": {"message": "m", "type": "x", "code": "bad_request_body"}}, Kind.BAD_REQUEST, "m"),
        (400, {"error": {"type": "<nil>", "message": "m"}, "type": "error"}, Kind.BAD_REQUEST, "m"),
        (403, {"error": {"message": "m", "code": "insufficient_user_quota"}}, Kind.NO_CREDIT, "m"),
        (402, {"error": {"message": "m", "code": "insufficient_user_quota"}}, Kind.NO_CREDIT, "m"),
        (403, {"error": {"message": "m", "code": "pre_consume_token_quota_failed"}}, Kind.SPEND_LIMIT, "m"),
        (403, {"error": {"message": "m", "code": "free_quota_exhausted"}}, Kind.NO_CREDIT, "m"),
        (403, {"error": {"message": "your IP", "code": "access_denied"}}, Kind.FORBIDDEN, "your IP"),
        (403, {"error": {"message": "Token cycle spend limit reached", "code": "access_denied"}}, Kind.SPEND_LIMIT, "Token cycle spend limit reached"),
        (403, {"error": {"message": "no access", "code": ""}}, Kind.FORBIDDEN, "no access"),
        (404, {"error": {"message": "m", "code": "model_not_found"}}, Kind.MODEL_NOT_FOUND, "m"),
        (503, {"error": {"message": "m", "code": "model_not_found"}}, Kind.MODEL_NOT_FOUND, "m"),
        (503, {"error": {"message": "m", "code": "byok:key_unavailable"}}, Kind.FORBIDDEN, "m"),
        (400, {"error": {"message": "m", "code": "guardrail_blocked"}}, Kind.BLOCKED, "m"),
        (429, {"error": {"message": "m", "metadata": {"reason": "err_free_prompt_cap"}}}, Kind.TOO_LARGE, "m"),
        (429, {"error": {"message": "m", "metadata": {"reason": "err_free_access_denied"}}}, Kind.FORBIDDEN, "m"),
        (429, {"error": {"message": "m", "metadata": {"reason": "err_free_rate", "retry_after_seconds": 9}}}, Kind.RATE_LIMITED, "m"),
        # Anthropic's
        (400, {"type": "error", "error": {"type": "invalid_request_error", "message": "prompt is too long: 9 > 8"}}, Kind.TOO_LARGE, "prompt is too long: 9 > 8"),
        (403, {"type": "error", "error": {"type": "permission_error", "message": "m"}}, Kind.FORBIDDEN, "m"),
        (400, {"type": "error", "error": {"type": "billing_error", "message": "m"}}, Kind.NO_CREDIT, "m"),
        (500, {"type": "error", "error": {"type": "overloaded_error", "message": "m"}}, Kind.OVERLOADED, "m"),
        (502, {"type": "error", "error": {"type": "authentication_error", "message": "m"}}, Kind.SERVER, "m"),
        # others
        (400, {"message": "m", "code": "prompt_blocked"}, Kind.BLOCKED, "m"),
        (400, {"error": "m"}, Kind.BAD_REQUEST, "m"),
        (422, {"detail": "m"}, Kind.BAD_REQUEST, "m"),
        (400, {"detail": [{"loc": 1}]}, Kind.BAD_REQUEST, ""),
        (400, [], Kind.BAD_REQUEST, "[]"),
        (400, b"plain words", Kind.BAD_REQUEST, "plain words"),
        (401, b"", Kind.BAD_KEY, ""),
        (404, b"", Kind.WRONG_PATH, ""),
        (502, b"<!doctype html><html><head><title>Bad &amp; worse</title>", Kind.SERVER, "Bad & worse"),
        (413, b"<html><head></head><body>too large</body>", Kind.TOO_LARGE, ""),
        (400, b"\xff\xfe\x00\x01", Kind.BAD_REQUEST, "\ufffd\ufffd"),
        (599, b"", Kind.SERVER, ""),
        (418, b"", Kind.BAD_REQUEST, ""),
        (407, b"", Kind.PROXY, ""),
    ],
)  # fmt: skip
def test_envelopes(status, body, kind, message):
    failure = told(status, body)
    assert (failure.kind, failure.message, failure.status) == (kind, message, status)
    assert failure.type != "<nil>"
    assert str(advice(failure).what)


def test_all_that_is_known():
    body = {"error": {"message": "m", "type": "t", "code": 17, "param": "temperature"}}
    failure = told(400, body, X_Orca_Request_Id="req-1")
    assert (failure.type, failure.code, failure.param, failure.request_id) == (
        "t",
        "17",
        "temperature",
        "req-1",
    )


@pytest.mark.parametrize(
    ("headers", "body", "found"),
    [
        ({"request_id": "a"}, {}, "a"),
        ({}, {"request_id": "b", "error": {}}, "b"),
        ({}, {"error": {"message": "x (request id: 2026c)"}}, "2026c"),
        ({}, {}, None),
    ],
)
def test_request_ids(headers, body, found):
    assert told(400, body, **headers).request_id == found


def test_redirects_name_their_target():
    failure = told(307, b"", location="https://elsewhere.example/\x1b[31m")
    assert failure.kind is Kind.REDIRECT
    assert failure.message == "https://elsewhere.example/ [31m"


def test_a_model_that_comes_later():
    metadata = {"expected_window": "in December", "closest_live_alternative": "a/b"}
    failure = told(
        425, {"error": {"message": "Soon", "code": "model_not_yet_available", "metadata": metadata}}
    )
    assert failure.message == "Soon (in December) → a/b"


def test_words_are_made_safe():
    secret = Secret("a-key-of-its-own")
    failure = told(
        400,
        {
            "error": {
                "message": f"bad\n\x07 key {secret.reveal()} sk-orca-12345678 \u202egnp\u0000"
                + "x" * 5000
            }
        },
    )
    assert "a-key-of-its-own" not in failure.message
    assert "sk-orca" not in failure.message
    assert len(failure.message) == 1000
    assert failure.message.isprintable()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": " 12 "}, 12.0),
        ({"retry-after": "864000"}, 864_000.0),
        ({"retry-after": "33584"}, 33_584.0),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "9" * 400}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"retry-after": "Wed, 99 Oct 2015 07:28:00 GMT"}, None),
        ({"retry-after": "Wed, 21 Oct 99999 07:28:00 GMT"}, None),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after-ms": "x", "retry-after": "9"}, 9.0),
    ],
)
def test_retry_after(headers, seconds):
    assert retry_after(httpx.Headers(headers)) == seconds


def test_retry_after_a_date():
    moment = now() + datetime.timedelta(minutes=5)
    found = retry_after({"retry-after": format_datetime(moment, usegmt=True)})
    assert found == pytest.approx(300, abs=2)


def test_the_wait_may_stand_in_the_body():
    body = {
        "error": {"message": "m", "metadata": {"reason": "err_free_rate", "retry_after_seconds": 9}}
    }
    assert told(429, body).retry_after == 9
    assert told(429, body, retry_after="4").retry_after == 4


def test_the_gateway_can_forbid_a_retry():
    assert told(503).may_retry
    assert not told(503, b"", x_should_retry="false").may_retry


def test_free_models_refuse_long_prompts_without_a_time():
    body = {"error": {"message": "m", "code": "free_rate_limited"}}
    assert told(429, body).kind is Kind.TOO_LARGE
    assert not told(429, body).may_retry
    assert told(429, body, retry_after="5").kind is Kind.RATE_LIMITED


@pytest.mark.parametrize(
    ("status", "billed"),
    [
        (400, False),
        (429, False),
        (503, False),
        (529, False),
        (500, True),
        (502, True),
        (504, True),
        (200, True),
    ],
)
def test_what_may_have_been_billed(status, billed):
    assert told(status).maybe_billed is billed


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["error", "type", "message", "code", "param", "metadata", "reason", "request_id", "error_code"]), inner, max_size=5),
)  # fmt: skip


@given(st.integers(300, 599), json_values | st.binary(max_size=50), st.text(max_size=10))
def test_any_answer_is_a_failure(status, body, header):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    failure = from_response(status, {"retry-after": header, "x-orca-request-id": header}, raw)
    assert failure.status == status
    assert failure.retry_after is None or failure.retry_after >= 0
    failure.message.encode()
    assert str(advice(failure).todo)
    if isinstance(body, dict):
        in_stream(body)
