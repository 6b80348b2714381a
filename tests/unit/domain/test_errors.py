"""Every failure has plain words."""

from __future__ import annotations

import pytest

from orca_desktop.domain.errors import (
    ErrorKind,
    Failure,
    FailureAction,
    advice,
    awaited,
    is_unoffered,
    span,
)


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


def test_what_is_waited_for_is_what_happened() -> None:
    assert str(awaited(ErrorKind.RATE_LIMITED)) == str(advice(Failure(ErrorKind.RATE_LIMITED)).what)
    assert "requests" in str(awaited(ErrorKind.RATE_LIMITED)).lower()


KEPT = "What had arrived is kept."


@pytest.mark.parametrize(
    ("failure", "todo", "action", "more"),
    [
        (
            Failure(ErrorKind.SERVER, maybe_billed=True),
            KEPT,
            FailureAction.CONTINUE,
            (FailureAction.TRY_AGAIN,),
        ),
        (Failure(ErrorKind.CUT), KEPT, FailureAction.CONTINUE, (FailureAction.TRY_AGAIN,)),
        (Failure(ErrorKind.TIMEOUT), KEPT, FailureAction.CONTINUE, (FailureAction.TRY_AGAIN,)),
        (
            Failure(ErrorKind.OFFLINE),
            "Nothing was sent.",
            FailureAction.CONTINUE,
            (FailureAction.TRY_AGAIN,),
        ),
        (
            Failure(ErrorKind.BAD_KEY),
            "",
            FailureAction.OPEN_SETTINGS,
            (FailureAction.CONTINUE,),
        ),
        (Failure(ErrorKind.ANSWER_BLOCKED), "", FailureAction.EDIT, (FailureAction.CONTINUE,)),
    ],
)
def test_an_answer_of_which_words_came_can_be_continued(
    failure: Failure, todo: str, action: FailureAction, more: tuple[FailureAction, ...]
) -> None:
    words = advice(failure, has_text=True)
    assert str(words.todo).startswith(todo)
    assert str(words.what) == str(advice(failure).what)
    assert (words.action, words.more) == (action, more)


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        (ErrorKind.CUT, (FailureAction.EDIT,)),
        (ErrorKind.TIMEOUT, (FailureAction.EDIT,)),
        (ErrorKind.CLOSED, (FailureAction.EDIT,)),
        (ErrorKind.NO_ROOM, (FailureAction.EDIT,)),
        (ErrorKind.SERVER, ()),
        (ErrorKind.BLOCKED, ()),
    ],
)
def test_without_words_a_question_that_broke_off_can_be_asked_differently(
    kind: ErrorKind, more: tuple[FailureAction, ...]
) -> None:
    assert advice(Failure(kind)).more == more


@pytest.mark.parametrize("has_text", [False, True])
def test_a_refused_setting_can_be_left_out(*, has_text: bool) -> None:
    words = advice(Failure(ErrorKind.BAD_REQUEST, refused="top_k"), has_text=has_text)
    assert words.action is FailureAction.TRY_WITHOUT
    assert "Top K" in str(words.todo) and "Top K" in str(words.button)
    unknown = advice(Failure(ErrorKind.BAD_REQUEST, refused="of_tomorrow"))
    assert unknown.action is FailureAction.TRY_AGAIN and unknown.button is None


def test_a_wait_is_told_of_limits_alone() -> None:
    assert "90 s" in str(advice(Failure(ErrorKind.OVERLOADED, retry_after=90)).todo)
    assert "90 s" not in str(advice(Failure(ErrorKind.SERVER, retry_after=90)).todo)
    assert "wait" not in str(advice(Failure(ErrorKind.RATE_LIMITED, retry_after=0)).todo).split()


def test_a_proxy_is_named_where_it_is_known() -> None:
    assert "proxy.example" in str(advice(Failure(ErrorKind.PROXY, param="proxy.example:80")).what)
    assert "{" not in str(advice(Failure(ErrorKind.PROXY)).what)
    assert "temperature" not in str(advice(Failure(ErrorKind.SERVER, param="temperature")).what)


@pytest.mark.parametrize(
    ("kind", "unoffered"),
    [
        (ErrorKind.FORBIDDEN, True),
        (ErrorKind.MODEL_NOT_FOUND, True),
        (ErrorKind.WRONG_PATH, True),
        (ErrorKind.SERVER, False),
        (ErrorKind.OFFLINE, False),
    ],
)
def test_what_is_not_offered_is_known(kind: ErrorKind, unoffered: bool) -> None:
    assert is_unoffered(Failure(kind)) is unoffered


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1 s"),
        (119.4, "119 s"),
        (120, "2 min"),
        (7199, "120 min"),
        (7200, "2 h"),
        (10_800, "3 h"),
    ],
)
def test_where_spans_change_their_unit(seconds: float, text: str) -> None:
    assert str(span(seconds)) == text
