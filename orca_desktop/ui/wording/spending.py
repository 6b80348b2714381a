"""Amounts and counts in words. Unknown is said to be unknown; practice is never money."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from orca_desktop.domain.money import Forecast, Total, shown
from orca_desktop.domain.reply import PRACTICE_PREFIX


def cost(total: Total) -> str:
    """What a number of answers cost together."""
    if not total.replies:
        return "–"
    if total.cost is None:
        return _tr("unknown") if total.unpriced else _tr("practice")
    amount = shown(total.cost)
    return _tr("{amount} and more").format(amount=amount) if total.unpriced else amount


def answers(total: Total) -> str:
    """How many answers they were, and of how many the cost is not known."""
    words = _tr("Answers: {count}").format(count=count(total.replies))
    if total.unpriced:
        unknown = _tr("of unknown cost: {count}").format(count=count(total.unpriced))
        return f"{words}, {unknown}"
    return words


def count(number: int | None) -> str:
    """A number with its groups; a dash where it is not known."""
    return "–" if number is None else QLocale().toString(number)


def amount(value: Decimal | None) -> str:
    """An amount, or that it is not known."""
    return _tr("unknown") if value is None else shown(value)


def day(key: str) -> str:
    """A day such as ``2026-11-23`` as this place writes it, short."""
    date = QDate.fromString(key, "yyyy-MM-dd")
    return QLocale().toString(date, QLocale.FormatType.ShortFormat) if date.isValid() else key


def seconds(value: float | None) -> str:
    """A time in seconds, or a dash."""
    return (
        "–" if value is None else _tr("{count} s").format(count=QLocale().toString(value, "f", 2))
    )


def forecast(coming: Forecast, model: str) -> str:
    """What the next request would take and cost, in a few words; always an estimate."""
    with_chat = _tr("{count} with this chat").format(count=count(coming.input_tokens))
    if model.startswith(PRACTICE_PREFIX):
        return f"{with_chat} · {_tr('practice')}"
    if coming.at_most is None:
        return f"{with_chat} · {_tr('price not known')}"
    if coming.at_most == 0:
        return f"{with_chat} · {_tr('free')}"
    most = _tr("up to {most}").format(most=shown(coming.at_most))
    if coming.searches:
        most = _tr("{most} and searches").format(most=most)
    return f"{with_chat} · {most}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("usage", text)
