"""Refusals that share the status 400: each is recognised by its words, in the forms they come in."""

from __future__ import annotations

import json
import time

import httpx
import pytest

from orca_desktop.domain.errors import ErrorKind as Kind, advice
from orca_desktop.domain.lessons import refused
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.gateway.failures import from_response, in_stream
from tests.support.effort import is_within

TOLD = [
    # credit
    (Kind.NO_CREDIT, "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."),
    (Kind.NO_CREDIT, "Your credit balance is too low."),
    (Kind.NO_CREDIT, "You exceeded your current quota, please check your plan and billing details."),
    (Kind.NO_CREDIT, "Insufficient Balance"),
    (Kind.NO_CREDIT, "Insufficient credits. Add more and try again."),
    (Kind.NO_CREDIT, "用户额度不足, 剩余额度: $0.00"),
    (Kind.NO_CREDIT, "账户余额不足，请充值"),
    (Kind.SPEND_LIMIT, "You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC."),
    (Kind.SPEND_LIMIT, "token quota is not enough, token remain quota: $0.02, need quota: $0.12"),
    (Kind.SPEND_LIMIT, "该令牌额度已用尽"),
    # length
    (Kind.NO_ROOM, "input length and `max_tokens` exceed context limit: 199759 + 8192 > 200000, decrease input length or `max_tokens` and try again"),
    (Kind.NO_ROOM, "***.***: input length and `max_tokens` exceed context limit: 178959 + 64000 > 200000 (request id: 20261127)"),
    (Kind.NO_ROOM, "This model's maximum context length is 8191 tokens, however you requested 10346 tokens (2346 in your prompt; 8000 for the completion)."),
    (Kind.NO_ROOM, "This endpoint's maximum context length is 128000 tokens. However, you requested about 140000 tokens (10000 of text input, 130000 in the output)."),
    (Kind.TOO_LARGE, "prompt is too long: 208310 tokens > 200000 maximum"),
    (Kind.TOO_LARGE, "Input is too long for requested model."),
    (Kind.TOO_LARGE, "This model's maximum context length is 8192 tokens. However, your messages resulted in 8545 tokens. Please reduce the length of the messages."),
    (Kind.TOO_LARGE, "Range of input length should be [1, 30720]"),
    (Kind.TOO_LARGE, "输入内容过长，超过模型上下文限制"),
    (Kind.ANSWER_LIMIT, "max_tokens: 8193 > 4096, which is the maximum allowed number of output tokens for claude-3-5-haiku"),
    (Kind.ANSWER_LIMIT, "max_tokens is too large: 200000. This model supports at most 16384 completion tokens."),
    (Kind.ANSWER_LIMIT, "max_tokens 不能大于 8192"),
    # filters
    (Kind.ANSWER_BLOCKED, "Output blocked by content filtering policy"),
    (Kind.ANSWER_BLOCKED, "Output data may contain inappropriate content."),
    (Kind.ANSWER_BLOCKED, "输出内容包含敏感信息，已被拦截"),
    (Kind.BLOCKED, "The response was filtered due to the prompt triggering Azure OpenAI's content management policy."),
    (Kind.BLOCKED, "Input data may contain inappropriate content."),
    (Kind.BLOCKED, "Your request was rejected as a result of our safety system."),
    (Kind.BLOCKED, "您的输入包含敏感词"),
    (Kind.BLOCKED, "内容审核未通过"),
    # files
    (Kind.ATTACHMENT, "messages.7.content.2.image.source.base64.data: At least one of the image dimensions exceed max allowed size: 8000 pixels"),
    (Kind.ATTACHMENT, "messages.0.content.1.image.source.base64: image exceeds 5 MB maximum: 6291456 bytes > 5242880 bytes"),
    (Kind.ATTACHMENT, "messages.38.content.0.pdf.source.base64.data: A maximum of 100 PDF pages may be provided."),
    (Kind.ATTACHMENT, "too many images and documents: 104 + 1 > 100"),
    (Kind.ATTACHMENT, "Could not process image"),
    (Kind.ATTACHMENT, "The PDF specified is password protected."),
    (Kind.ATTACHMENT, "This model does not support image input"),
    (Kind.ATTACHMENT, "图片大小超过限制"),
    # the conversation
    (Kind.CONVERSATION, "messages: roles must alternate between \"user\" and \"assistant\", but found multiple \"user\" roles in a row"),
    (Kind.CONVERSATION, "messages.1: all messages must have non-empty content except for the optional final assistant message"),
    (Kind.CONVERSATION, "messages.2: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01"),
    (Kind.CONVERSATION, "This model does not support assistant message prefill. The conversation must end with a user message."),
    (Kind.CONVERSATION, "messages: text content blocks must be non-empty"),
    # who and what
    (Kind.FORBIDDEN, "This organization has been disabled."),
    (Kind.BAD_KEY, "Invalid API key provided"),
    (Kind.MODEL_NOT_FOUND, "anthropic/claude-9 is not a valid model ID"),
    (Kind.MODEL_NOT_FOUND, "Model Not Exist"),
    (Kind.MODEL_NOT_FOUND, "The model `gpt-9` does not exist or you do not have access to it."),
    (Kind.MODEL_NOT_FOUND, "模型 claude-9 不存在"),
]  # fmt: skip

SETTINGS = [
    "temperature: Input should be less than or equal to 1",
    "`temperature` and `top_p` cannot both be specified for this model. Please use only one.",
    "`temperature` may only be set to 1 when thinking is enabled.",
    "`max_tokens` must be greater than `thinking.budget_tokens`.",
    "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024",
    '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive"',
    "max_tokens: Field required",
    "tools.0.custom.input_schema: JSON schema is invalid",
    "stop_sequences: each stop sequence must contain non-whitespace",
    "***.***.content.0: Invalid `signature` in `thinking` block",
    "top_k: extra inputs are not permitted",
    "metadata.user_id: user_id appears to contain an email address",
    "output_config.effort: 'max' is not supported by this model",
    "",
]


def named(kind, words):
    return pytest.param(kind, words, id=f"W8 {kind.value}: {words[:40]}")


@pytest.mark.parametrize(("kind", "words"), [named(*each) for each in TOLD])
@pytest.mark.parametrize("form", ["anthropic", "orcarouter", "words"])
def test_each_refusal_is_told_for_what_it_is(kind, words, form):
    bodies = {
        "anthropic": {"type": "error", "error": {"type": "invalid_request_error", "message": words}},
        "orcarouter": {"error": {"type": "<nil>", "message": words, "code": "bad_request_body"}},
        "words": words,
    }  # fmt: skip
    body = bodies[form]
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    failure = from_response(400, httpx.Headers(), raw)
    assert (failure.kind, failure.may_retry, failure.maybe_billed) == (kind, False, False)
    assert refused(failure, DEFAULTS.with_value("temperature", 1).with_value("top_p", 0.5)) is None
    assert "did not accept these settings" not in str(advice(failure).what)
    for type_ in ("invalid_request_error", "<nil>"):
        assert in_stream({"error": {"type": type_, "message": words}}).kind is kind


@pytest.mark.parametrize("words", SETTINGS)
def test_what_is_about_settings_stays_so(words):
    body = {"error": {"type": "invalid_request_error", "message": words}}
    assert from_response(400, httpx.Headers(), json.dumps(body).encode()).kind is Kind.BAD_REQUEST


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("context_length_exceeded", Kind.TOO_LARGE),
        ("content_filter", Kind.BLOCKED),
        ("content_policy_violation", Kind.BLOCKED),
        ("data_inspection_failed", Kind.BLOCKED),
        ("insufficient_quota", Kind.NO_CREDIT),
        ("billing_hard_limit_reached", Kind.NO_CREDIT),
        ("invalid_api_key", Kind.BAD_KEY),
    ],
)
def test_W8_codes_of_other_providers(code, kind):
    body = {"error": {"type": "invalid_request_error", "message": "x", "code": code}}
    assert from_response(400, httpx.Headers(), json.dumps(body).encode()).kind is kind


def test_W8_lacking_credit_told_as_too_many_requests():
    body = {"error": {"type": "insufficient_quota", "code": "insufficient_quota", "message": "x"}}
    failure = from_response(429, httpx.Headers(), json.dumps(body).encode())
    assert (failure.kind, failure.may_retry) == (Kind.NO_CREDIT, False)


def test_W8_each_has_words_and_a_remedy_of_its_own():
    kinds = {kind for kind, _ in TOLD}
    told = [
        advice(from_response(400, {}, json.dumps({"error": words}).encode())) for _, words in TOLD
    ]
    assert len({str(each.what) for each in told}) == len(kinds)
    assert len({str(each.todo) for each in told}) == len(kinds)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (404, {"error": {"message": "m", "code": "model_not_found"}}, Kind.MODEL_NOT_FOUND),
        (404, {"type": "error", "error": {"type": "not_found_error", "message": "model: claude-9"}}, Kind.MODEL_NOT_FOUND),
        (404, {"error": {"message": "The model `x` does not exist"}}, Kind.MODEL_NOT_FOUND),
        (404, {"error": {"message": "模型不存在"}}, Kind.MODEL_NOT_FOUND),
        (404, {"detail": "Not Found"}, Kind.WRONG_PATH),
        (404, {"type": "error", "error": {"type": "not_found_error", "message": "Not found"}}, Kind.WRONG_PATH),
        (404, {"error": {"message": "Invalid URL (POST /v1/models/v1/messages)", "type": "invalid_request_error"}}, Kind.WRONG_PATH),
        (404, {"message": "no Route matched with those values"}, Kind.WRONG_PATH),
        (404, {"error": {"message": "Unknown request URL: POST /x/v1/messages", "type": "invalid_request_error", "code": "unknown_url"}}, Kind.WRONG_PATH),
        (404, {"status": 404, "error": "Not Found", "path": "/x/v1/messages"}, Kind.WRONG_PATH),
        (404, {}, Kind.WRONG_PATH),
        (404, "<html><title>Not Found</title></html>", Kind.WRONG_PATH),
        (404, "404 page not found", Kind.WRONG_PATH),
        (405, {"detail": "Method Not Allowed"}, Kind.WRONG_PATH),
    ],
    ids=lambda each: f"W7 {each}" if isinstance(each, Kind) else None,
)  # fmt: skip
def test_a_wrong_path_is_told_apart_from_an_unknown_model(status, body, kind):
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    assert from_response(status, httpx.Headers(), raw).kind is kind


@pytest.mark.measured
@pytest.mark.parametrize("words", ["context length ", "model ", "input max_tokens ", "输入"])
def test_an_endless_refusal_is_judged_by_its_beginning_at_once(words):
    body = json.dumps({"error": {"type": "api_error", "message": words * 4_000}}).encode()
    begun = time.process_time()
    from_response(400, {}, body)
    in_stream(json.loads(body))
    assert is_within(time.process_time() - begun, 0.5)
