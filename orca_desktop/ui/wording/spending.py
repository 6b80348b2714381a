"""Amounts and counts in words. Unknown is said to be unknown; practice is never money."""

from __future__ import annotations

import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.money import Forecast, Total
from orca_desktop.ui.wording import values

translate = QCoreApplication.translate


def cost(total: Total) -> str:
    """What a number of answers cost together."""
    if not total.replies:
        return "–"
    if total.cost is None:
        return translate("usage", "unknown") if total.unpriced else translate("usage", "practice")
    amount = values.money(total.cost)
    return (
        translate("usage", "{amount} and more").format(amount=amount) if total.unpriced else amount
    )


def price(amount: Decimal | None, *, complete: bool) -> str:
    """What a chat cost, where nothing stands beside it; empty if there is nothing to say.

    Practice says nothing: that it is no money is told where it answers.
    """
    if amount is None:
        return "" if complete else translate("usage", "Cost unknown")
    if not complete:
        return translate("usage", "{amount} and more").format(amount=values.money(amount))
    return values.money(amount) if amount else translate("usage", "Free")


def answers(total: Total) -> str:
    """How many answers they were, and of how many the cost is not known."""
    words = translate("usage", "Answers: {count}").format(count=count(total.replies))
    if total.unpriced:
        unknown = translate("usage", "of unknown cost: {count}").format(count=count(total.unpriced))
        return values.listed((words, unknown))
    return words


def count(number: int | None) -> str:
    """A number with its groups; a dash where it is not known."""
    return "–" if number is None else values.written(number)


def amount(value: Decimal | None) -> str:
    """An amount, or that it is not known."""
    return translate("usage", "unknown") if value is None else values.money(value)


def day(key: str) -> str:
    """A day such as ``2026-11-23`` as this place writes it, short."""
    try:
        return values.day(datetime.date.fromisoformat(key))
    except ValueError:
        return key


def seconds(value: float | None) -> str:
    """A time in seconds, or a dash."""
    return (
        "–"
        if value is None
        else translate("usage", "{count} s").format(count=values.fixed(value, 2))
    )


def forecast(coming: Forecast, model: str) -> str:
    """What the next request would take and cost, in a few words; always an estimate."""
    with_chat = translate("usage", "{count} with this chat").format(
        count=count(coming.input_tokens)
    )
    if is_practice(model):
        return with_chat
    if coming.at_most is None:
        return _both(with_chat, translate("usage", "price not known"))
    if coming.at_most == 0:
        return _both(with_chat, translate("usage", "free"))
    most = translate("usage", "up to {most}").format(most=values.money(coming.at_most))
    if coming.searches:
        most = translate("usage", "{most} and searches").format(most=most)
    return _both(with_chat, most)


def _both(one: str, other: str) -> str:
    return f"{one} · {other}"
