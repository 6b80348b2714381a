"""Numbers, amounts, times and dates as the language of the window writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Money

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable
    from decimal import Decimal

_SHORTEST = -128
"""QLocale.FloatingPointShortest: as many decimals as the number has."""


def written(value: str | int | float | datetime.datetime | Money) -> str:
    """A value of a sentence that is no sentence itself."""
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return QLocale().toString(value)
    if isinstance(value, float):
        return QLocale().toString(value, "f", _SHORTEST)
    return money(value.amount) if isinstance(value, Money) else moment(value)


def fixed(value: float, places: int) -> str:
    """A number with so many decimals."""
    return QLocale().toString(value, "f", places)


def filled(words: str, /, *places: str | int | float, **named: str | int | float) -> str:
    """A translated text with values in its places, numbers as the language writes them."""
    return words.format(
        *map(written, places), **{name: written(value) for name, value in named.items()}
    )


def listed(parts: Iterable[str]) -> str:
    """Parts one after the other, as the language separates them."""
    both = QCoreApplication.translate("values", "{one}, {other}")
    between = both.removeprefix("{one}").removesuffix("{other}")
    return between.join(parts)


def told(sentences: Iterable[str]) -> str:
    """Sentences one after the other; languages without blanks put none between them."""
    both = QCoreApplication.translate("values", "{one} {other}")
    between = both.removeprefix("{one}").removesuffix("{other}")
    return between.join(filter(None, sentences))


def named(name: str, value: str) -> str:
    """A value under its name."""
    return QCoreApplication.translate("values", "{name}: {value}").format(name=name, value=value)


def percent(share: float) -> str:
    """A share of one, in hundredths."""
    hundredths = written(round(share * 100))
    return QCoreApplication.translate("values", "{share} %").format(share=hundredths)


def money(amount: Decimal) -> str:
    """US dollars; where the sign stands is up to the translation."""
    shown = Money(amount)
    if not shown.is_less:
        return dollars(shown.rounded, shown.places)
    told = QLocale().toString(float(shown.rounded), "f", shown.places)
    return QCoreApplication.translate("money", _LESS).format(amount=told)


def dollars(amount: Decimal, places: int) -> str:
    """US dollars with so many decimals."""
    return as_dollars(QLocale().toString(float(amount), "f", places))


def as_dollars(number: str) -> str:
    """A number that is written already, as US dollars."""
    return QCoreApplication.translate("money", _DOLLARS).format(amount=number)


def moment(at: datetime.datetime) -> str:
    """A day and a time, short, in the zone of this computer.

    One without a zone is for a document, which is read in other years too: it has the whole year.
    """
    if at.tzinfo is not None:
        return QLocale().toString(_local(at), QLocale.FormatType.ShortFormat)
    form = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    whole = form if "yyyy" in form else form.replace("yy", "yyyy")
    return QLocale().toString(_local(at), whole)


def whole_moment(at: datetime.datetime) -> str:
    """A day and a time with all their words, in the zone of this computer."""
    return QLocale().toString(_local(at), QLocale.FormatType.LongFormat)


def clock(at: datetime.datetime) -> str:
    """The time of a day, in the zone of this computer."""
    return QLocale().toString(_local(at).time(), QLocale.FormatType.ShortFormat)


def day(of: datetime.date) -> str:
    """A day, short."""
    return QLocale().toString(QDate(of.year, of.month, of.day), QLocale.FormatType.ShortFormat)


def month(of: datetime.date) -> str:
    """The month of a day, with its year."""
    words = QCoreApplication.translate("values", "{month} {year}")
    year = QLocale().toString(QDate(of.year, of.month, of.day), "yyyy")
    return words.format(month=QLocale().standaloneMonthName(of.month), year=year)


def size(count: int) -> str:
    """So many bytes, in the unit that suits them: thousands of them, as file managers count."""
    places = 1 if 1_000_000 <= count < 10_000_000 else 0
    return QLocale().formattedDataSize(count, places, QLocale.DataSizeFormat.DataSizeSIFormat)


def locale_name() -> str:
    """The language and the country in which numbers and dates are written, such as ``de_DE``."""
    return QLocale().name()


def language(code: str) -> str:
    """The name of a language."""
    return QLocale.languageToString(QLocale(code).language())


def _local(at: datetime.datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(round(at.timestamp()))


_DOLLARS = QT_TRANSLATE_NOOP("money", "${amount}")
_LESS = QT_TRANSLATE_NOOP("money", "<${amount}")
