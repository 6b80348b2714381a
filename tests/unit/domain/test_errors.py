"""Every failure has plain words."""

from __future__ import annotations

import pytest

from orca_desktop.domain.errors import ErrorKind, Failure, FailureAction, advice, span


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_every_kind_says_what_happened_and_what_to_do(kind: ErrorKind) -> None:
    words = advice(Failure(kind))
    for sentence in (str(words.what), str(words.todo)):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert "HTTP" not in sentence


def test_a_request_that_arrived_is_not_sent_again_lightly() -> None:
    words = advice(Failure(ErrorKind.SERVER, maybe_billed=True))
    assert "billed" in str(words.todo)
    assert words.action is FailureAction.TRY_AGAIN


def test_a_known_wait_is_told() -> None:
    words = advice(Failure(ErrorKind.RATE_LIMITED, retry_after=90))
    assert str(words.todo) == "It asks to wait 90 s. Then try again."


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "1 s"), (8, "8 s"), (300, "5 min"), (33584, "9 h")]
)
def test_spans_are_short(seconds: float, text: str) -> None:
    assert str(span(seconds)) == text
