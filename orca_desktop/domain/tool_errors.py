"""What a tool of the server says when it failed, in words instead of codes.

Codes: the ``anthropic`` package's types of tool result errors, API version 2023-06-01.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTEXT: Final = "tool_errors"
_ENDING: Final = "_tool_result_error"
_SHOWN: Final = 60


def trouble(content: Any) -> Text | None:
    """The sentence for the content of a tool's result, ``None`` if that is no error."""
    if not isinstance(content, dict) or not str(content.get("type", "")).endswith(_ENDING):
        return None
    code = str(content.get("error_code") or "")
    words = _WORDS.get(code)
    if words is None:
        return Text(_CONTEXT, _OTHER, {"code": code[:_SHOWN] or "?"})
    return Text(_CONTEXT, words)


_OTHER: Final = QT_TRANSLATE_NOOP("tool_errors", "The tool failed: {code}")
_WORDS: Final[Mapping[str, str]] = {
    "invalid_tool_input": QT_TRANSLATE_NOOP("tool_errors", "The tool was called wrongly."),
    "unavailable": QT_TRANSLATE_NOOP("tool_errors", "The tool could not be reached."),
    "max_uses_exceeded": QT_TRANSLATE_NOOP(
        "tool_errors", "The tool was used as often as it may be in one answer."
    ),
    "too_many_requests": QT_TRANSLATE_NOOP(
        "tool_errors", "The tool had too many requests in a short time."
    ),
    "query_too_long": QT_TRANSLATE_NOOP("tool_errors", "The words to search for were too long."),
    "request_too_large": QT_TRANSLATE_NOOP("tool_errors", "The request to the tool was too large."),
    "url_too_long": QT_TRANSLATE_NOOP("tool_errors", "The address of the page was too long."),
    "url_not_allowed": QT_TRANSLATE_NOOP("tool_errors", "This page may not be read."),
    "url_not_accessible": QT_TRANSLATE_NOOP("tool_errors", "The page could not be read."),
    "unsupported_content_type": QT_TRANSLATE_NOOP(
        "tool_errors", "The page is of a kind that cannot be read."
    ),
    "execution_time_exceeded": QT_TRANSLATE_NOOP("tool_errors", "The tool took too long."),
}
