"""What there is to say about a model, in short words; what is not known is said to be so."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain.models import ModelCard
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate as say

translate = QCoreApplication.translate

_MILLION = 1_000_000
_HOLDS = Counted("", QT_TRANSLATE_NOOP("models", "holds {count} tokens", None, 1))


def price(card: ModelCard) -> str:
    """What a million tokens cost, read and written."""
    if card.is_practice:
        return translate("models", "practice, no money")
    prices = card.prices
    if prices.is_free:
        return translate("models", "free")
    if prices.input is None or prices.output is None:
        return (
            translate("models", "price depends on the model")
            if card.alias
            else translate("models", "price not known")
        )
    return translate("models", "{input} in, {output} out").format(
        input=dollars(prices.input), output=dollars(prices.output)
    )


def dollars(amount: Decimal) -> str:
    """A price for a million tokens, with no more digits than it has."""
    exponent = amount.normalize().as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    return values.dollars(amount, max(places, 2) if places > 0 else 0)


def context(card: ModelCard) -> str:
    """How much it can hold at once."""
    if card.context is None:
        return "" if card.alias or card.is_practice else translate("models", "size not known")
    return say(counted("models", _HOLDS, card.context, count=short(card.context)))


def short(count: int) -> str:
    """A count of tokens in few signs: ``200K``, ``1M``, ``1.05M``."""
    if count >= _MILLION:
        millions = values.written(round(count / _MILLION, 2))
        return translate("models", "{number}M").format(number=millions)
    if count >= 10_000:
        thousands = values.written(round(count / 1000))
        return translate("models", "{number}K").format(number=thousands)
    return values.written(count)


def abilities(card: ModelCard) -> str:
    """What it can, joined."""
    words = [say(each) for each in card.abilities]
    if card.is_chat is False:
        words.insert(0, translate("models", "not made for chat"))
    return values.listed(words)


def second_line(card: ModelCard) -> str:
    """Maker, name in requests and abilities."""
    told = "" if card.alias else abilities(card)
    return " · ".join(each for each in (card.id, told) if each)


def spoken(card: ModelCard) -> str:
    """All of it in one sentence, for a screen reader."""
    star = translate("models", "starred") if card.is_starred else ""
    explanation = say(card.alias) if card.alias else abilities(card)
    parts = (card.name, card.maker, star, price(card), context(card), explanation)
    return values.listed(each for each in parts if each)


def title(card: ModelCard) -> str:
    """The name a person reads."""
    return card.name or card.id
