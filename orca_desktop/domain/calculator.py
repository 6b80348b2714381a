"""A calculator for what a model writes: a parser of its own, with limits, that runs no code.

``calculate("0.1 + 0.2")`` is ``"0.3"``: decimal arithmetic of 50 digits. Angles are in radians.
Whatever cannot be calculated raises ``CalculationError`` with a sentence for the model.
"""

from __future__ import annotations

import decimal
import math
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

LONGEST: Final = 1000
"""Characters that an expression may have."""

DEEPEST: Final = 50
"""How deep brackets, signs and powers may stand in one another."""

DIGITS: Final = 50
"""Digits that are calculated with."""

SHOWN: Final = 30
"""Digits of a result that is not exact."""

LARGEST_FACTORIAL: Final = 1000
LARGEST_EXPONENT: Final = 10_000
_MOST_ARGUMENTS: Final = 100


class CalculationError(ValueError):
    """Why an expression has no result, as a sentence in English: it goes to the model."""


def calculate(expression: str) -> str:
    """The value of an expression such as ``2 * (3 + 4) ^ 2`` or ``sqrt(2)``, as digits.

    Knows ``+ - * / // % ^`` (also ``**``), brackets, ``!``, percent, a few functions, pi and e.
    """
    if len(expression) > LONGEST:
        raise CalculationError(f"The expression is longer than {LONGEST} characters.")
    with decimal.localcontext(_CONTEXT):
        try:
            return _told(_Reader(_tokens(expression)).whole())
        except decimal.InvalidOperation:
            raise CalculationError(_NO_VALUE) from None
        except decimal.DivisionByZero:
            raise CalculationError("Division by zero.") from None
        except (decimal.Overflow, OverflowError):
            raise CalculationError("The result is too large.") from None
        except ValueError as error:
            if isinstance(error, CalculationError):
                raise
            raise CalculationError(_NO_VALUE) from None


class _Reader:
    """Reads an expression from left to right; each method reads one level of precedence."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def whole(self) -> Decimal:
        value = self._sum()
        if self._at < len(self._tokens):
            raise CalculationError(f"Something is wrong at {self._tokens[self._at]!r}.")
        return value

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _took(self, *tokens: str) -> str:
        found = self._next()
        if found not in tokens:
            return ""
        self._at += 1
        return found

    def _sum(self) -> Decimal:
        value = self._product()
        while sign := self._took("+", "-"):
            other = self._product()
            value = value + other if sign == "+" else value - other
        return value

    def _product(self) -> Decimal:
        value = self._signed()
        while sign := self._took("*", "/", "//", "%"):
            value = _PRODUCTS[sign](value, self._signed())
        return value

    def _signed(self) -> Decimal:
        """A power with a sign before it: -2 ^ 2 is -4."""
        self._enter()
        try:
            if sign := self._took("+", "-"):
                value = self._signed()
                return -value if sign == "-" else value
            return self._power()
        finally:
            self._depth -= 1

    def _power(self) -> Decimal:
        value = self._counted()
        if self._took("^"):
            exponent = self._signed()
            if abs(exponent) > LARGEST_EXPONENT:
                raise CalculationError("The exponent is too large.")
            return value**exponent
        return value

    def _counted(self) -> Decimal:
        """A value with ``!`` or a percent sign after it."""
        value = self._value()
        while True:
            if self._took("!"):
                value = _factorial(value)
            elif self._next() == "%" and not self._begins_value(1):
                self._at += 1
                value /= 100
            else:
                return value

    def _begins_value(self, ahead: int) -> bool:
        place = self._at + ahead
        token = self._tokens[place] if place < len(self._tokens) else ""
        return token in {"(", "+", "-"} or token[:1].isalnum() or token[:1] == "."

    def _value(self) -> Decimal:
        found = self._next()
        if found == "(":
            self._at += 1
            value = self._sum()
            self._close()
            return value
        if found[:1].isdigit() or found[:1] == ".":
            self._at += 1
            return +Decimal(_GROUPS.sub("", found))
        if found in _CONSTANTS:
            self._at += 1
            return _CONSTANTS[found]
        if found in _FUNCTIONS:
            self._at += 1
            return self._called(found)
        if found:
            raise CalculationError(f"{found!r} is not known here.")
        raise CalculationError("Something is missing at the end.")

    def _called(self, name: str) -> Decimal:
        if not self._took("("):
            raise CalculationError(f"After {name!r} a bracket is missing.")
        given = [self._sum()]
        while self._took(",", ";"):
            given.append(self._sum())
            if len(given) > _MOST_ARGUMENTS:
                raise CalculationError(f"{name!r} is given too many values.")
        self._close()
        least, most, function = _FUNCTIONS[name]
        if not least <= len(given) <= most:
            raise CalculationError(f"{name!r} is given {len(given)} values.")
        return function(*given)

    def _close(self) -> None:
        if not self._took(")"):
            raise CalculationError("A closing bracket is missing.")

    def _enter(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise CalculationError("The expression is nested too deeply.")


def _tokens(expression: str) -> list[str]:
    found: list[str] = []
    at = 0
    for match in _TOKEN.finditer(expression):
        if expression[at : match.start()].strip():
            break
        found.append(_SAME.get(match[0], match[0].lower()))
        at = match.end()
    if rest := expression[at:].strip():
        raise CalculationError(f"{rest[0]!r} is not known here.")
    if not found:
        raise CalculationError("There is nothing to calculate.")
    return found


def _told(value: Decimal) -> str:
    """Digits without a tail of zeros; with an exponent only where there would be very many."""
    if not value.is_finite():
        raise CalculationError(_NO_VALUE)
    exact = value.normalize()
    if len(exact.as_tuple().digits) > SHOWN:
        exact = decimal.Context(prec=SHOWN).plus(exact).normalize()
    if exact == 0:
        return "0"
    plain = f"{exact:f}"
    return plain if len(plain) <= DIGITS + 2 else f"{exact:E}"


def _factorial(value: Decimal) -> Decimal:
    if value != value.to_integral_value() or not 0 <= value <= LARGEST_FACTORIAL:
        raise CalculationError(f"A factorial is of a whole number from 0 to {LARGEST_FACTORIAL}.")
    # Rounded at once, for a power of all its 2,568 digits would take half a second.
    return +Decimal(math.factorial(int(value)))


def _floating(function: Callable[[float], float]) -> Callable[[Decimal], Decimal]:
    """A function of the standard library; 15 of its digits are right."""

    def calculated(value: Decimal) -> Decimal:
        return decimal.Context(prec=15).create_decimal_from_float(function(float(value)))

    return calculated


def _rounded(value: Decimal, digits: Decimal = Decimal(0)) -> Decimal:
    if digits != digits.to_integral_value() or not 0 <= digits <= SHOWN:
        raise CalculationError(f"A number is rounded to 0 to {SHOWN} digits.")
    return value.quantize(Decimal(1).scaleb(-int(digits)), decimal.ROUND_HALF_UP)


def _log(value: Decimal, base: Decimal = Decimal(10)) -> Decimal:
    return value.log10() if base == 10 else value.ln() / base.ln()


def _root(value: Decimal) -> Decimal:
    return value.sqrt()


def _floored(value: Decimal, other: Decimal) -> Decimal:
    """Towards minus infinity, as in mathematics; the remainder then has the sign of ``other``."""
    return (value / other).to_integral_value(decimal.ROUND_FLOOR)


def _remainder(value: Decimal, other: Decimal) -> Decimal:
    rest = value % other
    return rest + other if rest and (rest < 0) != (other < 0) else rest


_CONTEXT: Final = decimal.Context(
    prec=DIGITS,
    traps=[decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow],
)
_NO_VALUE: Final = "This has no value."
_TOKEN: Final = re.compile(
    r"(?:\d+(?:[_\u00a0\u202f]\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?"
    r"|[A-Za-z_]\w*|\*\*|//|[-+*/%^!(),;]|[×·÷−π√]"
)
_GROUPS: Final = re.compile(r"[_\u00a0\u202f]")
"""What may stand between groups of three digits."""
_SAME: Final[Mapping[str, str]] = {
    "**": "^", "×": "*", "·": "*", "÷": "/", "−": "-", "π": "pi", "√": "sqrt"
}  # fmt: skip
_PRODUCTS: Final[Mapping[str, Callable[[Decimal, Decimal], Decimal]]] = {
    "*": lambda value, other: value * other,
    "/": lambda value, other: value / other,
    "//": _floored,
    "%": _remainder,
}
_CONSTANTS: Final[Mapping[str, Decimal]] = {
    "pi": Decimal("3.14159265358979323846264338327950288419716939937511"),
    "e": Decimal("2.71828182845904523536028747135266249775724709369996"),
}
_FUNCTIONS: Final[Mapping[str, tuple[int, int, Callable[..., Decimal]]]] = {
    "sqrt": (1, 1, _root),
    "abs": (1, 1, abs),
    "round": (1, 2, _rounded),
    "floor": (1, 1, lambda value: value.to_integral_value(decimal.ROUND_FLOOR)),
    "ceil": (1, 1, lambda value: value.to_integral_value(decimal.ROUND_CEILING)),
    "min": (1, _MOST_ARGUMENTS, lambda *values: min(values)),
    "max": (1, _MOST_ARGUMENTS, lambda *values: max(values)),
    "sum": (1, _MOST_ARGUMENTS, lambda *values: sum(values, Decimal(0))),
    "exp": (1, 1, lambda value: value.exp()),
    "ln": (1, 1, lambda value: value.ln()),
    "log": (1, 2, _log),
    "log10": (1, 1, _log),
    "factorial": (1, 1, _factorial),
    "sin": (1, 1, _floating(math.sin)),
    "cos": (1, 1, _floating(math.cos)),
    "tan": (1, 1, _floating(math.tan)),
    "asin": (1, 1, _floating(math.asin)),
    "acos": (1, 1, _floating(math.acos)),
    "atan": (1, 1, _floating(math.atan)),
}
"""Each with the fewest and most values that it takes."""
