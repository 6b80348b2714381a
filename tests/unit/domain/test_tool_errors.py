"""What a tool of the server says when it failed, in words."""

from __future__ import annotations

import pytest

from orca_desktop.domain.tool_errors import trouble


def error(code: object, type_: str = "web_search_tool_result_error") -> dict[str, object]:
    return {"type": type_, "error_code": code}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("max_uses_exceeded", "The tool was used as often as it may be in one answer."),
        ("url_not_allowed", "This page may not be read."),
        ("new_thing", "The tool failed: new_thing"),
        ("x" * 61, "The tool failed: " + "x" * 60),
        ("", "The tool failed: ?"),
        (None, "The tool failed: ?"),
    ],
)
def test_a_code_becomes_a_sentence(code: object, words: str) -> None:
    assert str(trouble(error(code))) == words


@pytest.mark.parametrize("tool", ["web_fetch", "code_execution", "a_new_one"])
def test_the_errors_of_every_tool_are_known(tool: str) -> None:
    assert trouble(error("unavailable", f"{tool}_tool_result_error")) is not None


@pytest.mark.parametrize(
    "content",
    [[], "text", None, {}, {"type": 5}, error("unavailable", "web_search_result")],
)
def test_what_is_no_error_has_no_sentence(content: object) -> None:
    assert trouble(content) is None
