"""What answers will take, in one line."""

from __future__ import annotations

from typing import Final

from orca_desktop.domain.estimate import Estimate
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Money, Text, TextValue, counted
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.settings import model_words
from orca_desktop.ui.wording.translation import translate

_TOKENS: Final = Counted(
    "each sends about 1 token",
    QT_TRANSLATE_NOOP("comparison", "each sends about {n} tokens", None, 1),
)
_ANSWERS: Final = Counted("1 answer", QT_TRANSLATE_NOOP("comparison", "{n} answers", None, 1))
_FREE: Final = QT_TRANSLATE_NOOP("comparison", "free")
_UP_TO: Final = QT_TRANSLATE_NOOP("comparison", "up to {amount}")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("comparison", "price unknown ({models})")


def words(found: Estimate) -> str:
    """How many answers, how much they cost, and how large the largest request is."""
    size = translate(counted("comparison", _TOKENS, found.input_tokens))
    return " · ".join([_answers(found.answers), *_cost(found), size])


def _answers(count: int) -> str:
    return translate(counted("comparison", _ANSWERS, count))


def _cost(found: Estimate) -> list[str]:
    """The price of those answers whose price is known, and whose is not."""
    parts = []
    if found.most is not None:
        cost = _said(_UP_TO, amount=Money(found.most)) if found.most else _said(_FREE)
        priced = found.answers - found.unpriced
        parts.append(values.named(_answers(priced), cost) if found.unpriced else cost)
    if found.unknown:
        names = [model_words(each) for each in found.unknown[:3]]
        if len(found.unknown) > len(names):
            names.append("…")
        parts.append(_said(_UNKNOWN, models=values.listed(names)))
    return parts


def _said(text: str, **values: TextValue) -> str:
    return translate(Text("comparison", text, values))
