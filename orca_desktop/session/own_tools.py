"""What the program's own tools give: the time, a calculation, places in other conversations.

They are told to the model, so they are in English; a text of the person's stays as it is.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain import clock, own_tools
from orca_desktop.domain.blocks import ToolResultBlock
from orca_desktop.domain.calculator import CalculationError, calculate
from orca_desktop.domain.history import RESULT, open_calls
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from orca_desktop.domain.blocks import ToolUseBlock
    from orca_desktop.domain.reply import Reply
    from orca_desktop.store import SearchHit, Store

MOST_PLACES: Final = 5
"""Places in other conversations that one search hands over."""

MOST_CALLS: Final = 50
"""Calls of one answer that are run; a model that calls more is told so."""

_LONGEST_QUERY: Final = 200
_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
)  # fmt: skip
"""Not from the system, which may speak another language."""


class OwnTools:
    """Answers the calls that are for the program; never raises, whatever the model wrote."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def results(self, reply: Reply, conversation_id: str) -> Mapping[str, ToolResultBlock]:
        """The results of an answer's calls, by their ids; of those that are ours.

        The conversation itself is not searched: what it says went along already.
        """
        found: dict[str, ToolResultBlock] = {}
        for call in open_calls(reply):
            tool = own_tools.of_call(reply.settings, call.name)
            if tool is None:
                continue
            if len(found) >= MOST_CALLS:
                found[call.id] = _failed(call, f"Only {MOST_CALLS} calls are run at a time.")
                continue
            found[call.id] = await self._result(call, tool.argument, conversation_id)
            await asyncio.sleep(0)  # so that many calculations do not keep the window waiting
        return found

    async def _result(
        self, call: ToolUseBlock, argument: str, conversation_id: str
    ) -> ToolResultBlock:
        given: Any = call.input.get(argument) if isinstance(call.input, dict) else None
        if argument and (not isinstance(given, str) or not given.strip()):
            return _failed(call, f"The value {argument!r} is missing, or it is no text.")
        match call.name:
            case own_tools.CALCULATOR:
                try:
                    return _result(call, calculate(given))
                except CalculationError as error:
                    return _failed(call, str(error))
            case own_tools.CURRENT_TIME:
                return _result(call, _time())
            case _:
                return await self._search(call, given, conversation_id)

    async def _search(
        self, call: ToolUseBlock, query: str, conversation_id: str
    ) -> ToolResultBlock:
        hits = await self._store.search.find(" ".join(query.split())[:_LONGEST_QUERY])
        if isinstance(hits, StoreProblem):
            return _failed(call, "The conversations cannot be searched now.")
        others = [hit for hit in hits if hit.conversation_id != conversation_id]
        if not others:
            return _result(call, "Nothing was found.")
        return _result(call, "\n".join(_place(hit) for hit in others[:MOST_PLACES]))


def _place(hit: SearchHit) -> str:
    words = " ".join("".join(piece.text for piece in hit.snippet).split())
    return f"{hit.updated.date().isoformat()}, “{hit.title}”: {words}"


def _time() -> str:
    local = clock.now().astimezone()
    written = local.isoformat(sep=" ", timespec="seconds")
    return f"{_WEEKDAYS[local.weekday()]}, {written} ({local.tzname()})"


def _result(call: ToolUseBlock, words: str) -> ToolResultBlock:
    return ToolResultBlock(RESULT, call.id, words)


def _failed(call: ToolUseBlock, words: str) -> ToolResultBlock:
    return ToolResultBlock(RESULT, call.id, words, {"is_error": True})
