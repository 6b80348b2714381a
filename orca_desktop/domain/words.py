"""Sentences for people, written in the core and translated in the window.

The core has no Qt, but its words reach the screen. Source texts are English and marked with
``QT_TRANSLATE_NOOP``, the name the translation tools look for; the window passes the same context
and text to ``QCoreApplication.translate``. Numbers, amounts and times go into a sentence as they
are, because only who knows the language knows how it writes them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping
    from decimal import Decimal

TextValue: TypeAlias = "str | int | float | datetime.datetime | Money | Text"
"""What may go into a sentence; numbers, amounts and times are written by who translates it."""


def QT_TRANSLATE_NOOP(  # noqa: N802 - the tools' name
    context: str,  # noqa: ARG001 - read by the tools
    text: str,
    comment: None = None,  # noqa: ARG001
    n: int | None = None,  # noqa: ARG001
) -> str:
    """Return the text unchanged; the context tells the translators where it is shown.

    With any ``n`` the tools ask the translators for every plural form of their language.
    """
    return text


@dataclass(frozen=True, slots=True)
class Counted:
    """A source text whose words depend on a number, ``{n}``, and how English says it for one.

    The second is marked with ``QT_TRANSLATE_NOOP(context, text, None, 1)``; the first is for who
    reads English without any translation, and is no text to translate. It is empty where there is
    never just one.
    """

    one: str
    many: str


@dataclass(frozen=True, slots=True)
class Money:
    """US dollars as a value of a sentence: ``$0.0123`` or ``$0.50``.

    Amounts below a dollar show up to four decimals, and never zero; rounded up, so that a sum of
    shown amounts does not promise less than is billed.
    """

    amount: Decimal

    @property
    def is_less(self) -> bool:
        """Whether it is less than anything that is written, which is told in its place."""
        return 0 < self.amount * 10_000 < 1

    @property
    def rounded(self) -> Decimal:
        """The amount that is written, with as many decimals as are."""
        from decimal import ROUND_CEILING, Decimal  # noqa: PLC0415 - not at start-up

        if not self.amount:
            return Decimal(0)
        cents, fine = Decimal("0.01"), Decimal("0.0001")
        step = cents if self.amount >= 1 else fine
        found = self.amount.quantize(step, rounding=ROUND_CEILING)
        whole = found.quantize(cents)
        return whole if found == whole else found.normalize()

    @property
    def places(self) -> int:
        """How many decimals are written."""
        exponent = self.rounded.as_tuple().exponent
        return -exponent if isinstance(exponent, int) else 0

    def __str__(self) -> str:
        return f"{'<' if self.is_less else ''}${self.rounded:,f}"


@dataclass(frozen=True, slots=True)
class Text:
    """One plain sentence (or a short phrase) with the values that go into its ``{places}``.

    ``n`` is the number that its words depend on, itself a value; ``one`` is the English for one.
    As a plain ``str`` it is English.
    """

    context: str
    text: str
    values: Mapping[str, TextValue] = field(default_factory=dict)
    n: int | None = None
    one: str = ""

    def __str__(self) -> str:
        return self.put_in(self.one if self.n == 1 and self.one else self.text, plain)

    def put_in(self, words: str, written: Callable[[TextValue], str]) -> str:
        """The values in their places in these words, each as it is written in their language."""
        if self.n is None and not self.values:
            return words
        values = {name: written(each) for name, each in self.values.items()}
        if self.n is not None:
            values["n"] = written(self.n)
        return words.format(**values)


def counted(context: str, forms: Counted, n: int, /, **values: TextValue) -> Text:
    """A sentence about so many of something."""
    return Text(context, forms.many, values, n, forms.one)


_LETTERS: Final = "SMALL_WITHIN_A_LINE"
_LETTERS_TEXT: Final = Text("words", QT_TRANSLATE_NOOP("words", "SMALL_WITHIN_A_LINE"))
"""For translators: stays as it is where "Temperature" becomes small within a sentence, and is
AS_IT_IS where names keep their letters, as nouns do in German."""


def within_a_line(words: str, say: Callable[[Text], str]) -> str:
    """A label inside a line: small, but for one that is all capitals, such as MCP."""
    if words[1:2].isupper() or say(_LETTERS_TEXT) != _LETTERS:
        return words
    return f"{words[:1].lower()}{words[1:]}"


def plain(value: TextValue) -> str:
    """A value as English writes it, wherever it is read."""
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        from decimal import Decimal  # noqa: PLC0415 - not at start-up

        text = f"{Decimal(repr(value)):,f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    if isinstance(value, str) or not hasattr(value, "strftime"):
        return str(value)
    return value.strftime("%Y-%m-%d %H:%M %Z")
