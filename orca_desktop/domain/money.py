"""What requests cost, before and after. What is not known is ``None`` and never counted as zero.

Amounts are US dollars. A forecast is an estimate; what was billed comes from the gateway alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import history as histories
from orca_desktop.domain.blocks import Block
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Sent
from orca_desktop.domain.tokens import tokens, tokens_of
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Money, Text, counted

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Turn

_MILLION: Final = 1_000_000
_CACHE_READ: Final = Decimal("0.1")
_CACHE_WRITE: Final = Decimal("1.25")
_ROOM: Final = Decimal("1.1")
_SHORTEST_ANSWER: Final = 256


@dataclass(frozen=True, slots=True)
class Prices:
    """US dollars for a million tokens of each kind.

    Where the prices of the cache are not told, they are what its providers document: a tenth of
    the input price for reading, five quarters of it for writing.
    """

    input: Decimal | None = None
    output: Decimal | None = None
    cache_read: Decimal | None = None
    cache_write: Decimal | None = None

    @property
    def is_known(self) -> bool:
        """Whether a request can be priced at all."""
        return self.input is not None and self.output is not None

    @property
    def is_free(self) -> bool:
        """Whether the gateway says that the model costs nothing, which differs from not saying."""
        return self.input == 0 and self.output == 0

    def of(self, usage: Usage) -> Decimal | None:
        """What a reply should have cost by its counts, or ``None`` if a count or price is missing.

        Searches have a price of their own that no list tells, so with searches it is not known.
        """
        if usage.input_tokens is None or usage.output_tokens is None or usage.web_search_requests:
            return None
        return self.reckon(
            usage.input_tokens,
            usage.output_tokens,
            usage.cache_read_input_tokens or 0,
            usage.cache_creation_input_tokens or 0,
        )

    def reckon(
        self, read: int, written: int, from_cache: int = 0, to_cache: int = 0
    ) -> Decimal | None:
        """The price of so many tokens of each kind."""
        if self.input is None or self.output is None:
            return None
        cache_read = self.input * _CACHE_READ if self.cache_read is None else self.cache_read
        cache_write = self.input * _CACHE_WRITE if self.cache_write is None else self.cache_write
        return (
            self.input * read
            + self.output * written
            + cache_read * from_cache
            + cache_write * to_cache
        ) / _MILLION


UNPRICED: Final = Prices()


class WayOut(StrEnum):
    """What a person can do about a conversation that is too long for its model."""

    SHORTER_ANSWER = "shorter_answer"
    LARGER_MODEL = "larger_model"
    NEW_CHAT = "new_chat"
    SEND_ANYWAY = "send_anyway"


@dataclass(frozen=True, slots=True)
class Overflow:
    """A request that is larger than what the model can hold, in tokens.

    ``fitting`` is the answer's limit that would fit, ``None`` if there is too little room for any
    answer.
    """

    input_tokens: int
    max_tokens: int
    context: int
    fitting: int | None

    @property
    def sentence(self) -> Text:
        """What is too large, with the numbers."""
        words = _TOO_LONG if self.input_tokens >= self.context else _NO_ROOM
        return counted(
            _CONTEXT, words, self.input_tokens, answer=self.max_tokens, context=self.context
        )

    @property
    def ways(self) -> tuple[WayOut, ...]:
        """What can be done, the best first."""
        shorter = () if self.fitting is None else (WayOut.SHORTER_ANSWER,)
        return (*shorter, WayOut.LARGER_MODEL, WayOut.NEW_CHAT, WayOut.SEND_ANYWAY)


def way_label(way: WayOut, overflow: Overflow | None) -> Text:
    """What stands on the button of a way out."""
    if way is WayOut.SHORTER_ANSWER:
        fitting = overflow.fitting if overflow is not None else None
        return counted(_CONTEXT, _SHORTER, fitting or 0)
    return Text(_CONTEXT, _WAYS[way])


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the next request would take: tokens read, tokens written at most, and the price.

    ``at_most`` is the price with the longest answer allowed; searches come on top if ``searches``.
    ``is_counted`` says that the gateway counted what was said before, so that only the new words
    are estimated.
    """

    input_tokens: int
    max_tokens: int
    at_most: Decimal | None = None
    context: int | None = None
    is_counted: bool = False
    searches: bool = False

    @property
    def needed(self) -> int:
        """The tokens that the model must hold at once."""
        return self.input_tokens + self.max_tokens

    @property
    def overflow(self) -> Overflow | None:
        """What is too large for the model, or ``None`` if it fits or nobody knows."""
        if self.context is None or self.needed <= self.context:
            return None
        # The count is an estimate, so what is proposed leaves it some room.
        room = int(self.context - self.input_tokens * _ROOM)
        fitting = room if room >= _SHORTEST_ANSWER else None
        return Overflow(self.input_tokens, self.max_tokens, self.context, fitting)


@dataclass(frozen=True, slots=True)
class Said:
    """The tokens of what was said before; ``is_counted`` says that the gateway counted them."""

    tokens: int
    is_counted: bool


def read_along(settings: Settings) -> tuple[object, ...]:
    """What of the settings the count of what was said before depends on."""
    return (settings.model, *(settings.get(name) for name in _ALSO_READ))


def said_before(history: Sequence[Turn], settings: Settings) -> Said:
    """What of these turns goes along with a question, in tokens."""
    chosen = histories.selected(history)
    counted = _counted(history, chosen, settings)
    if counted is not None:
        return Said(counted, is_counted=True)
    said = sum(tokens(str(settings.get(name, ""))) for name in _ALSO_READ)
    messages = histories.messages(chosen.kept, settings.model)
    return Said(said + sum(tokens_of(message.blocks) for message in messages), is_counted=False)


def forecast(
    history: Sequence[Turn],
    prompt: tuple[Block, ...],
    settings: Settings,
    prices: Prices = UNPRICED,
    capabilities: Capabilities | None = None,
    said: Said | None = None,
) -> Forecast:
    """What asking this after these turns would take; ``said`` where that is counted already."""
    before = said or said_before(history, settings)
    read = before.tokens + tokens_of(prompt)
    if not before.is_counted:
        read += tokens_of(_answered(history, prompt))
    limit = settings.get("max_tokens")
    written = limit if isinstance(limit, int) else 0
    caches = settings.get("caching") is True
    return Forecast(
        read,
        written,
        prices.reckon(0, written, to_cache=read) if caches else prices.reckon(read, written),
        capabilities.context if capabilities else None,
        before.is_counted,
        settings.get("web_search") is True,
    )


def _answered(history: Sequence[Turn], prompt: tuple[Block, ...]) -> tuple[Block, ...]:
    """The calls of tools that go back only because a question brings their results."""
    if not (results := histories.results_in(prompt)):
        return ()
    kept = histories.selected(history).kept
    last = kept[-1].chosen if kept else None
    calls = histories.open_calls(last) if last is not None else ()
    return calls if all(call.id in results for call in calls) else ()


def _counted(
    history: Sequence[Turn], chosen: histories.SentTurns, settings: Settings
) -> int | None:
    """The tokens of what was said before, from the last answer's own count, if it had one.

    It counts only if the same turns would be sent again that it was given.
    """
    last = chosen.kept[-1].chosen if chosen.kept else None
    if last is None or last.settings.model != settings.model:
        return None
    after = next(n for n, turn in enumerate(reversed(history)) if turn is chosen.kept[-1])
    omitted = tuple(turn.id for turn in chosen.omitted[: len(chosen.omitted) - after])
    before = Sent(len(history) - after - 1, omitted)
    were = last.sent or Sent(before.turns)
    if (were.turns, were.omitted) != (before.turns, before.omitted):
        return None
    if histories.omission_by_rule(last) is not None:
        return None
    read, written = last.usage.total_input_tokens, last.usage.output_tokens
    if read is None or written is None:
        return None
    return read + max(written - (last.usage.thinking_tokens or 0), 0)


@dataclass(frozen=True, slots=True)
class OwnLimits:
    """Amounts above which the person wants to be asked first; ``None`` is no limit."""

    per_message: Decimal | None = None
    per_day: Decimal | None = None

    @property
    def any(self) -> bool:
        """Whether there is a limit at all."""
        return self.per_message is not None or self.per_day is not None


@dataclass(frozen=True, slots=True)
class Total:
    """What a number of replies took together.

    Counts and cost are of those replies where they are known, ``None`` if of none. ``unpriced``
    says how many replies have no known cost. Practice is counted in tokens, never in money.
    """

    replies: int = 0
    unpriced: int = 0
    cost: Decimal | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    thinking_tokens: int | None = None
    cache_read_tokens: int | None = None
    cache_write_tokens: int | None = None
    searches: int | None = None


NOTHING_SPENT: Final = Total()


TEMPORARY: Final = "temporary"
"""What stands for all temporary chats where it is told which conversation took what."""


@dataclass(frozen=True, slots=True)
class Spent:
    """One row of the usage page: a day (``2026-11-23``), a model or a conversation.

    ``label`` is what a person calls it; empty for a conversation that is gone for good. The key of
    all temporary chats together is ``TEMPORARY``; without a key it is all others together.
    """

    key: str
    label: str
    total: Total


def beyond(most: Decimal | None, limits: OwnLimits, today: Total, *, priced: bool) -> list[Text]:
    """The person's own limits that this may go beyond; what is free never does.

    ``priced`` says that all of it has a known price.
    """
    found = [Text(_CONTEXT, _UNKNOWN_PRICE)] if limits.any and not priced else []
    return found + _over(most, limits, today) if most else found


def _over(most: Decimal, limits: OwnLimits, today: Total) -> list[Text]:
    found: list[Text] = []
    spent = today.cost or Decimal(0)
    if limits.per_message is not None and most > limits.per_message:
        values = {"most": Money(most), "limit": Money(limits.per_message)}
        found.append(Text(_CONTEXT, _MESSAGE_LIMIT, values))
    if limits.per_day is not None and spent + most > limits.per_day:
        values = {"spent": Money(spent), "most": Money(most), "limit": Money(limits.per_day)}
        found.append(Text(_CONTEXT, _DAY_LIMIT, values))
        if today.unpriced:
            found.append(counted(_CONTEXT, _UNPRICED, today.unpriced))
    return found


_ALSO_READ: Final = ("system", "tools")
_CONTEXT: Final = "money"
_TOO_LONG: Final = Counted(
    "",
    QT_TRANSLATE_NOOP(
        "money",
        "This conversation has about {n} tokens, but the model can hold only {context}. "
        "Nothing is cut silently.",
        None,
        1,
    ),
)
_NO_ROOM: Final = Counted(
    "This conversation has about 1 token and the answer may take {answer} more: "
    "together more than the {context} that the model can hold.",
    QT_TRANSLATE_NOOP(
        "money",
        "This conversation has about {n} tokens and the answer may take {answer} more: "
        "together more than the {context} that the model can hold.",
        None,
        1,
    ),
)
_SHORTER: Final = Counted("", QT_TRANSLATE_NOOP("money", "Limit the answer to {n} tokens", None, 1))
_WAYS: Final = {
    WayOut.LARGER_MODEL: QT_TRANSLATE_NOOP("money", "Choose a model that holds more"),
    WayOut.NEW_CHAT: QT_TRANSLATE_NOOP("money", "Begin a new chat"),
    WayOut.SEND_ANYWAY: QT_TRANSLATE_NOOP("money", "Send all the same"),
}
_MESSAGE_LIMIT: Final = QT_TRANSLATE_NOOP(
    "money", "This may cost up to {most}. Your own limit for one message is {limit}."
)
_DAY_LIMIT: Final = QT_TRANSLATE_NOOP(
    "money",
    "This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.",
)
_UNPRICED: Final = Counted(
    "The cost of 1 of today's answers is not known and not in this sum.",
    QT_TRANSLATE_NOOP(
        "money", "The cost of {n} of today's answers is not known and not in this sum.", None, 1
    ),
)
_UNKNOWN_PRICE: Final = QT_TRANSLATE_NOOP(
    "money", "The price of this model is not known, so your own limit cannot be watched."
)
