"""Error answers of the practice gateway, in the envelope that the real one uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from orca_desktop.gateway.practice.checks import RequestRefusal

ERRORS: Final[Mapping[int, RequestRefusal]] = {
    error.status: error
    for error in (
        RequestRefusal(
            400, "invalid_request_error", "The request is not valid.", "bad_request_body"
        ),
        RequestRefusal(401, "authentication_error", "The key is missing or not valid."),
        RequestRefusal(402, "billing_error", "The balance is used up.", "insufficient_user_quota"),
        RequestRefusal(403, "permission_error", "This key may not do that.", "access_denied"),
        RequestRefusal(404, "not_found_error", "The model does not exist.", "model_not_found"),
        RequestRefusal(413, "request_too_large", "The request is larger than 32 MB."),
        RequestRefusal(
            425,
            "invalid_request_error",
            "The model is not available yet.",
            "model_not_yet_available",
        ),
        RequestRefusal(429, "rate_limit_error", "Too many requests at once."),
        RequestRefusal(500, "api_error", "Something went wrong in the gateway."),
        RequestRefusal(502, "api_error", "The upstream provider is temporarily unavailable"),
        RequestRefusal(503, "api_error", "The upstream provider is temporarily unavailable"),
        RequestRefusal(504, "timeout_error", "The upstream provider did not answer in time."),
        RequestRefusal(529, "overloaded_error", "The model is overloaded."),
    )
}
"""The errors that can be played, by their status."""

MASKED: Final = RequestRefusal(400, "<nil>", "***.***.content.0: the field is not valid")


def played(status: int) -> RequestRefusal:
    """The error of a status; one that is not played becomes a 500."""
    return ERRORS.get(status, ERRORS[500])


def body(refusal: RequestRefusal, request_id: str) -> dict[str, Any]:
    """The JSON body of an error answer; the message says that it was practice."""
    error: dict[str, Any] = {
        "type": refusal.type,
        "message": f"{refusal.message} (practice; request id: {request_id})",
    }
    if refusal.code:
        error["code"] = refusal.code
    if refusal.code == "model_not_yet_available":
        error["metadata"] = {
            "expected_window": "next week",
            "closest_live_alternative": "practice/small",
        }
    return {"type": "error", "error": error}
