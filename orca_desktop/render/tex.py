r"""TeX before it is drawn: what would not come out as written is refused, other scripts get room.

The library that draws refuses commands it does not know and characters its font lacks. What it
would draw otherwise than written is found here. Text that its font cannot write (Chinese, Arabic,
Thai, emoji) becomes a *phrase*: the formula keeps a coloured rectangle of its measures free, and
who paints the formula writes the words there with the fonts of the system.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

MOST_PHRASES: Final = 250
_KEY: Final = "#f0c1"
TOKEN: Final = re.compile(r"\\[A-Za-z]+\*?|\\.|.", re.DOTALL)
# What the font of the formulas (STIX Two Math) can write, in whole ranges.
_WRITTEN = re.compile(
    r"[\u0000-\u0182\u0250-\u02e9\u0300-\u033f\u0384-\u03e1\u0400-\u045f\u1e00-\u1ef9"
    r"\u2000-\u26ff\u2776-\u2793\u27c0-\u2bff\U0001d400-\U0001d7ff]"
)
_JOINERS: Final = frozenset("\u200b\u200c\u200d\u200e\u200f")
_ESCAPED: Final = {rf"\{char}": char for char in "%&#_${} "} | {"~": "\u00a0"}
_ROMAN: Final = frozenset({r"\text", r"\textrm", r"\textnormal", r"\textup", r"\mbox", r"\hbox"})
_SYSTEM: Final = frozenset({r"\textit", r"\emph", r"\textsl", r"\texttt", r"\textsf"})
_TEXT: Final = _ROMAN | _SYSTEM | {r"\textbf"}
_REFUSED: Final = frozenset({r"\ref", r"\eqref", r"\cite", r"\pageref"})
_COLORS: Final = frozenset({r"\color", r"\textcolor", r"\colorbox", r"\fcolorbox"})
_BOLD: Final = frozenset({r"\mathbf", r"\boldsymbol", r"\bm", r"\pmb"})
_BOLD_SIGNS: Final = {r"\nabla": "\U0001d6c1", r"\partial": "\U0001d6db"}
_PLACED = re.compile(r"(\s*\{(?:aligned|gathered|alignedat|split)\*?\})\s*\[[tbc]\]")
_AFTER_TAG = re.compile(r"(\s|\\label\s*\{[^{}]*\}|\\notag|\\nonumber)*(\\\\|\\end\b|\\cr\b|$)")


class Undrawable(ValueError):  # noqa: N818 - a finding, not a fault
    """A formula that would not be drawn as it is written; its source is shown."""


class Measures(NamedTuple):
    """The room of a phrase in em: its width, and how far it reaches above and below the line."""

    width: float
    above: float
    below: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words inside a formula that are written with the fonts of the system."""

    text: str
    command: str = r"\text"


Measure = Callable[[Phrase], Measures]


class PreparedFormula(NamedTuple):
    """TeX to be drawn, and the phrases whose rooms it keeps free, by their number."""

    tex: str
    phrases: tuple[Phrase, ...]


def prepare(source: str, measure: Measure) -> PreparedFormula:
    """The TeX to draw; ``Undrawable`` if the picture would differ from what is written."""
    if _KEY in source:
        raise Undrawable("a colour that means a phrase")
    phrases: list[Phrase] = []
    tex = _Reader(source, measure, phrases).read()
    return PreparedFormula(tex, tuple(phrases))


def spelled(source: str) -> str:
    """The same formula with its words and numbers as every reader of TeX takes them.

    Raises ``Undrawable`` like ``prepare``.
    """
    return _Reader(source, None, []).read()


def number_of(color: str) -> int | None:
    """The number of the phrase that a rectangle of this colour keeps free; ``None`` for others."""
    return int(color[len(_KEY) :], 16) if re.fullmatch(_KEY + "[0-9a-f]{2}", color) else None


class _Reader:
    """Reads the tokens of one formula, or of a formula inside its text."""

    def __init__(
        self,
        source: str,
        measure: Measure | None,
        phrases: list[Phrase],
        *,
        opening: str = "{",
        closing: str = "}",
    ) -> None:
        self._opening, self._closing = opening, closing
        self._tokens = TOKEN.findall(source)
        self._measure = measure
        self._phrases = phrases
        self._at = 0
        self._has_rows = r"\\" in self._tokens
        self._environments = 0
        self._rules: dict[str, Callable[[str], str]] = {
            r"\label": self._label,
            r"\tag": self._tag,
            r"\tag*": self._tag,
            r"\begin": self._environment,
            r"\end": self._environment,
            "&": self._column,
            r"\ce": self._chemistry,
            **dict.fromkeys(_COLORS, self._color),
            **dict.fromkeys((*_BOLD, r"\mathbb"), self._letters),
        }

    def read(self) -> str:
        out: list[str] = []
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            out.append(self._foreign() if is_foreign(token) else self._token(token))
        return "".join(out)

    def _token(self, token: str) -> str:
        if token in _TEXT:
            return self._text(token, self._group())
        if token in _REFUSED:
            raise Undrawable(f"{token} points outside of the formula")
        read = self._rules.get(token)
        return token if read is None else read(token)

    def _label(self, _command: str) -> str:
        self._group()
        return ""

    def _environment(self, command: str) -> str:
        self._environments += 1 if command == r"\begin" else -1
        following = "".join(self._tokens[self._at :])
        placed = _PLACED.match(following)
        if command == r"\begin" and placed is not None:
            # Where the lines stand beside others; the library would draw the letter.
            self._at += len(TOKEN.findall(placed[0]))
            return command + placed[1]
        return command

    def _chemistry(self, command: str) -> str:
        """A reaction: braces around a phrase would be drawn there."""
        content = self._group()
        inner = _Reader(content, self._measure, self._phrases, opening="", closing="")
        return f"{command}{{{inner.read()}}}"

    def _column(self, mark: str) -> str:
        if not self._environments and not self._has_rows:
            raise Undrawable("a column mark without columns")
        return mark

    def _skip_spaces(self) -> None:
        while self._at < len(self._tokens) and self._tokens[self._at].isspace():
            self._at += 1

    def _group(self) -> str:
        """The content of the braces that follow."""
        self._skip_spaces()
        if self._at >= len(self._tokens) or self._tokens[self._at] != "{":
            raise Undrawable("an argument without braces")
        start, depth = self._at + 1, 0
        while self._at < len(self._tokens):
            depth += {"{": 1, "}": -1}.get(self._tokens[self._at], 0)
            self._at += 1
            if not depth:
                return "".join(self._tokens[start : self._at - 1])
        raise Undrawable("a brace without its partner")

    def _color(self, command: str) -> str:
        self._skip_spaces()
        following = "".join(self._tokens[self._at : self._at + 12])
        if re.match(r"\[|\{\s*(rgb|RGB|HTML|cmyk|gray)\s*\}", following):
            raise Undrawable("a colour by numbers")
        return command

    def _letters(self, command: str) -> str:
        r"""``\mathbb{1}`` and ``\mathbf{\nabla}``: letters that exist, but not by the command."""
        before = self._at
        self._skip_spaces()
        if self._at < len(self._tokens) and self._tokens[self._at] == "{":
            content = self._group().strip()
            if command == r"\mathbb" and content.isdecimal() and content.isascii():
                return "{" + "".join(chr(0x1D7D8 + int(digit)) for digit in content) + "}"
            if command != r"\mathbb" and content in _BOLD_SIGNS:
                return "{" + _BOLD_SIGNS[content] + "}"
        self._at = before
        return command

    def _tag(self, command: str) -> str:
        content = self._group()
        if not _AFTER_TAG.match("".join(self._tokens[self._at :])):
            raise Undrawable("a number that is not at the end of its line")
        return f"{command}{{{content}}}"

    # -- text --------------------------------------------------------------------------------

    def _text(self, command: str, content: str) -> str:
        """Words, perhaps with formulas between dollar signs in them."""
        parts = re.split(r"(?<!\\)\$", content)
        if len(parts) % 2 == 0:
            raise Undrawable("a dollar sign without its partner")
        made = []
        for index, part in enumerate(parts):
            if index % 2:
                made.append(_Reader(part, self._measure, self._phrases).read())
            elif part:
                made.append(self._words(command, part))
        return self._opening + "".join(made) + self._closing

    def _words(self, command: str, text: str) -> str:
        if self._measure is None:
            # One of them eats the space behind a sign that is written with a backslash.
            own = r"\text" if command in _ROMAN else command
            spaced = re.sub(r"(\\[%&#_$]) ", r"\1~", text)
            return f"{own}{{{spaced}}}"
        tokens = TOKEN.findall(text)
        if command in _SYSTEM or any(map(is_foreign, tokens)):
            return self._phrase(Phrase(_plain(tokens), command))
        if not _SYSTEM.isdisjoint(tokens):
            raise Undrawable("a look that the font does not have")
        inner = rf"\textbf{{{text}}}" if command == r"\textbf" else text
        return rf"\text{{{inner}}}"

    def _foreign(self) -> str:
        """Characters of other scripts outside of any text command."""
        start = self._at - 1
        end = self._at
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if not is_foreign(token) and token not in _JOINERS and not token.isspace():
                break
            self._at += 1
            if is_foreign(token):
                end = self._at
        self._at = end
        return self._phrase(Phrase("".join(self._tokens[start:end])))

    def _phrase(self, phrase: Phrase) -> str:
        if self._measure is None:
            return rf"\text{{{phrase.text}}}"
        number = len(self._phrases)
        if number >= MOST_PHRASES:
            raise Undrawable("too many phrases")
        self._phrases.append(phrase)
        width, above, below = self._measure(phrase)
        rule = rf"\rule[{-below:.3f}em]{{{width:.3f}em}}{{{above + below:.3f}em}}"
        room = rf"\textcolor{{{_KEY}{number:02x}}}{{{rule}}}"
        return f"{self._opening}{room}{self._closing}"


def is_foreign(token: str) -> bool:
    """Whether the font of the formulas cannot write a character."""
    return len(token) == 1 and _WRITTEN.match(token) is None


def _plain(tokens: list[str]) -> str:
    said = []
    for token in tokens:
        if len(token) > 1 and token not in _ESCAPED:
            raise Undrawable(f"{token} among words of another script")
        if token not in {"{", "}"}:
            said.append(_ESCAPED.get(token, token))
    return re.sub(r"[ \t\n]+", " ", "".join(said))
