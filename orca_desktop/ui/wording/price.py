"""What answers will take, in one line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale

from orca_desktop.domain import money
from orca_desktop.domain.estimate import Estimate
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.ui.wording.settings import model_words
from orca_desktop.ui.wording.translation import translate

_ONE_TOKEN: Final = QT_TRANSLATE_NOOP("comparison", "each sends about 1 token")
_TOKENS: Final = QT_TRANSLATE_NOOP("comparison", "each sends about {count} tokens")
_ONE_ANSWER: Final = QT_TRANSLATE_NOOP("comparison", "1 answer")
_ANSWERS: Final = QT_TRANSLATE_NOOP("comparison", "{count} answers")
_FREE: Final = QT_TRANSLATE_NOOP("comparison", "free")
_UP_TO: Final = QT_TRANSLATE_NOOP("comparison", "up to {amount}")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("comparison", "price unknown ({models})")


def words(found: Estimate) -> str:
    """How many answers, how much they cost, and how large the largest request is."""
    parts = [_answers(found.answers), *_cost(found)]
    size = found.input_tokens
    if size == 1:
        parts.append(_said(_ONE_TOKEN))
    else:
        parts.append(_said(_TOKENS, count=QLocale().toString(size)))
    return " · ".join(parts)


def _answers(count: int) -> str:
    return _said(_ONE_ANSWER) if count == 1 else _said(_ANSWERS, count=count)


def _cost(found: Estimate) -> list[str]:
    """The price of those answers whose price is known, and whose is not."""
    parts = []
    if found.most is not None:
        cost = _said(_UP_TO, amount=money.shown(found.most)) if found.most else _said(_FREE)
        priced = found.answers - found.unpriced
        parts.append(f"{_answers(priced)}: {cost}" if found.unpriced else cost)
    if found.unknown:
        names = [model_words(each) for each in found.unknown[:3]]
        if len(found.unknown) > len(names):
            names.append("…")
        parts.append(_said(_UNKNOWN, models=", ".join(names)))
    return parts


def _said(text: str, **values: object) -> str:
    return translate(Text("comparison", text, values))
