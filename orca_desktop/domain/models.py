"""A model as a person chooses it: its name and maker, what it can, and what it costs."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.folding import fold
from orca_desktop.domain.lessons import Lesson
from orca_desktop.domain.money import UNPRICED, Prices
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

ALIAS_PREFIX: Final = "orcarouter/"
"""Names of this kind are no models: the gateway chooses one for each request."""

RECOMMENDED: Final = (
    "anthropic/claude-sonnet-4.6",
    "anthropic/claude-haiku-4.5",
    "anthropic/claude-opus-4.6",
    "anthropic/claude-opus-5.5",
    "orcarouter/auto",
)
"""A short list to begin with; of those the gateway lists."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One model of the picker.

    ``is_listed``: the gateway's list has it. ``is_chat``: whether it answers in text, ``None`` if
    the list does not say. ``alias`` explains a name that stands for several models, ``resolved``
    is the one that answered last under it. ``last_used`` is when it was last asked.
    """

    id: str
    name: str = ""
    maker: str = ""
    description: str = ""
    prices: Prices = UNPRICED
    capabilities: Capabilities = UNKNOWN
    alias: Text | None = None
    is_listed: bool = False
    is_starred: bool = False
    is_practice: bool = False
    is_chat: bool | None = None
    last_used: datetime.datetime | None = None
    resolved: str | None = None
    lessons: tuple[Lesson, ...] = field(default=())

    @property
    def context(self) -> int | None:
        """How many tokens it holds."""
        return self.capabilities.context

    @property
    def max_output(self) -> int | None:
        """How many tokens it writes at most."""
        return self.capabilities.max_output

    @property
    def abilities(self) -> tuple[Text, ...]:
        """What it can, in words; that nothing is known is said too."""
        can = self.capabilities
        thinks = None if can.thinking is None else bool({"budget", "adaptive"} & {*can.thinking})
        told = (
            (can.images, _IMAGES),
            (can.documents, _DOCUMENTS),
            (thinks, _THINKS),
            (can.tools, _TOOLS),
            (can.web_search, _SEARCHES),
        )
        found = [Text(_CONTEXT, words) for known, words in told if known]
        if all(known is None for known, _ in told):
            found.append(Text(_CONTEXT, _NOT_KNOWN))
        return tuple(found)

    def matches(self, words: str) -> bool:
        """Whether every word occurs in the name or the maker."""
        text = fold(f"{self.id} {self.name} {self.maker}")
        return all(word in text for word in fold(words).split())


def found(cards: Iterable[ModelCard], words: str) -> tuple[ModelCard, ...]:
    """The models that match, those whose name begins with the words first."""
    start = fold(words).strip()

    def rank(card: ModelCard) -> int:
        names = map(fold, (card.name, card.id, card.id.partition("/")[2]))
        return 0 if any(name.startswith(start) for name in names) else 1

    return tuple(sorted((card for card in cards if card.matches(words)), key=rank))


def explained(model: str) -> Text | None:
    """What a name that is no model stands for, or ``None`` for a model."""
    if not model.startswith(ALIAS_PREFIX):
        return None
    name = model.removeprefix(ALIAS_PREFIX)
    return Text(_CONTEXT, _ALIASES.get(name, _OWN_ROUTER), {"name": name})


_CONTEXT: Final = "models"
_IMAGES: Final = QT_TRANSLATE_NOOP("models", "sees pictures")
_DOCUMENTS: Final = QT_TRANSLATE_NOOP("models", "reads PDF")
_THINKS: Final = QT_TRANSLATE_NOOP("models", "thinks")
_TOOLS: Final = QT_TRANSLATE_NOOP("models", "uses tools")
_SEARCHES: Final = QT_TRANSLATE_NOOP("models", "searches the web")
_NOT_KNOWN: Final = QT_TRANSLATE_NOOP("models", "abilities not known")
_ALIASES: Final = {
    "auto": QT_TRANSLATE_NOOP(
        "models",
        "OrcaRouter chooses a fitting model for each message. Which one answered, and so the "
        "price, is known afterwards.",
    ),
    "free": QT_TRANSLATE_NOOP(
        "models", "OrcaRouter chooses one of the free models. They have tighter limits."
    ),
    "fusion": QT_TRANSLATE_NOOP(
        "models", "OrcaRouter asks several models and makes one answer of theirs."
    ),
    "fusion-flash": QT_TRANSLATE_NOOP(
        "models", "OrcaRouter asks several fast models and makes one answer of theirs."
    ),
    "fusion-mini": QT_TRANSLATE_NOOP(
        "models", "OrcaRouter asks several small models and makes one answer of theirs."
    ),
}
_OWN_ROUTER: Final = QT_TRANSLATE_NOOP(
    "models", "A router called {name}: its own rules choose the model for each message."
)
