"""Tools that the program runs itself: few, harmless, and off until they are switched on.

Each has a switch among the parameters (`domain.parameters`), which sends its definition. What is
told of them here goes to the model, in English; ``label`` is shown to the person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.json_fields import entry_names
from orca_desktop.domain.words import QT_TRANSLATE_NOOP

CALCULATOR: Final = "calculator"
CURRENT_TIME: Final = "current_time"
SEARCH_MY_CHATS: Final = "search_my_chats"

MOST_ROUNDS: Final = 10
"""After so many answers in a row that only called such tools, the person is asked."""


@dataclass(frozen=True, slots=True)
class OwnTool:
    """``name`` is that of the tool and of its switch; one that ``asks`` waits for the person.

    ``argument`` is the one value that tells most of a call.
    """

    name: str
    label: str
    definition: Mapping[str, Any]
    argument: str = ""
    asks: bool = False


def _definition(name: str, description: str, **values: str) -> Mapping[str, Any]:
    return {
        "name": name,
        "description": description,
        "input_schema": {
            "type": "object",
            "properties": {
                value: {"type": "string", "description": help_} for value, help_ in values.items()
            },
            "required": list(values),
        },
    }


TOOLS: Final[Mapping[str, OwnTool]] = {
    tool.name: tool
    for tool in (
        OwnTool(
            CURRENT_TIME,
            QT_TRANSLATE_NOOP("parameters", "Date and time"),
            _definition(
                CURRENT_TIME,
                "Tells the date, the weekday, the time and the time zone of the user's computer.",
            ),
        ),
        OwnTool(
            CALCULATOR,
            QT_TRANSLATE_NOOP("parameters", "Calculator"),
            _definition(
                CALCULATOR,
                "Calculates an arithmetic expression exactly. Use it for every calculation. "
                "Knows + - * / // % ^ ! and brackets, pi, e, sqrt, abs, round, floor, ceil, min, "
                "max, sum, exp, ln, log(x, base), log10, factorial, and sin, cos, tan, asin, acos, "
                "atan in radians.",
                expression="Such as (2 + 3) * 4 ^ 2, with a point before decimals.",
            ),
            argument="expression",
        ),
        OwnTool(
            SEARCH_MY_CHATS,
            QT_TRANSLATE_NOOP("parameters", "Search my chats"),
            _definition(
                SEARCH_MY_CHATS,
                "Searches the user's earlier conversations for words and tells where they occur. "
                "The user sees what was found, may shorten it, and decides whether it is sent.",
                query="Words that occur in the text that is looked for; all of them must.",
            ),
            argument="query",
            asks=True,
        ),
    )
}


def of_call(settings: Mapping[str, object], name: str) -> OwnTool | None:
    """The tool of the program's own that an answer called, by the settings of its request.

    A tool of the person's of the same name comes before ours.
    """
    tool = TOOLS.get(name)
    if tool is None or settings.get(name) is not True:
        return None
    theirs = settings.get("tools")
    return None if isinstance(theirs, str) and name in entry_names(theirs) else tool
