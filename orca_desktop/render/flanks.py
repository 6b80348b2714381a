"""What the characters around a run of ``*``, ``_`` or ``~`` say: it opens, closes or multiplies.

CommonMark's rule looks at spaces and punctuation only. Here it also holds where words touch, in
scripts without spaces and after a label (``**Note:**text``), and stars of arithmetic are stars.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from orca_desktop.render.scripts import is_mark, is_spaceless

_REACH = 24
_SHORT = re.compile(r"[^\W\d_][\d_]*$")
_LONE_LETTER = re.compile("(?:^|[\\s(\\[{\"'“‘„«\uff08「【])\\*+\\w$")
_CALCULATES = re.compile("[=\uff1d≈+×÷/][ \\t]*[\\w*.]+$")
_NEVER_ENDS = frozenset("/\\@#&=<>^|~-_*")
_QUOTES = {
    '"': '"', "'": "'", "(": ")", "[": "]", "“": "”", "‘": "’", "„": "“", "«": "»", "「": "」",
    "『": "』", "\uff08": "\uff09", "《": "》", "\u2039": "\u203a", "`": "`",
}  # fmt: skip


class Sense(Enum):
    """What a run that could be an operator is: surely none, perhaps one, surely one."""

    MARKUP = "markup"
    DOUBTFUL = "doubtful"
    OPERATOR = "operator"


class _Operand(Enum):
    NONE = "none"
    NUMBER = "number"
    LETTER = "letter"
    WORD = "word"
    BRACKET = "bracket"


_SHARP = frozenset((_Operand.NUMBER, _Operand.LETTER, _Operand.BRACKET))


def flanks(text: str, at: int, end: int) -> tuple[bool, bool]:
    """Whether the run between two positions may open and may close."""
    char, before, after = text[at], _seen(text, at - 1, -1), _seen(text, end, 1)
    mark_before, mark_after = is_mark(before), is_mark(after)
    free_before = before.isspace() or mark_before or is_spaceless(before)
    free_after = after.isspace() or mark_after or is_spaceless(after)
    if char == "_":
        left = not after.isspace() and (not mark_after or free_before)
        right = not before.isspace() and (not mark_before or free_after)
        # Two may touch words of scripts without spaces; one is part of many names of files.
        free_before = mark_before or (end - at == 2 and is_spaceless(before))
        free_after = mark_after or (end - at == 2 and is_spaceless(after))
        return left and (not right or free_before), right and (not left or free_after)
    left = not after.isspace() and (not mark_after or free_before or _begins(after))
    right = not before.isspace() and (not mark_before or free_after or _ends(before))
    return left, right


def sense(text: str, at: int, end: int) -> Sense:
    """Whether a run of stars or tildes between two positions stands between operands."""
    before, after = text[at - 1 : at], text[end : end + 1]
    if not before or not after or "_" in {text[at], before, after}:
        return Sense.MARKUP
    if _QUOTES.get(before) == after or (before in "/\\" and after in "./\\"):
        # What is quoted is spoken of; what stands in a path stands for names.
        return Sense.OPERATOR
    if text[at] == "~":
        return Sense.OPERATOR if before.isdigit() and after.isdigit() else Sense.MARKUP
    if end - at > 2 or before.isspace() or after.isspace():
        return Sense.MARKUP
    return _between(text, at, end)


def _between(text: str, at: int, end: int) -> Sense:
    """The sense of one or two stars between characters that are no spaces."""
    start, is_single = max(at - _REACH, 0), end - at == 1
    sides = (_operand_before(text[start:at]), _operand_after(text[end : end + _REACH]))
    if is_single:
        # Code and formulas are operands too, but bold ones may touch a word.
        sides = (
            _Operand.BRACKET if text[at - 1] in "$`" else sides[0],
            _Operand.BRACKET if text[end] in "$`" else sides[1],
        )
    if _Operand.NONE in sides:
        spaceless = is_spaceless(text[at - 1]) or is_spaceless(text[end])
        calculates = is_single and spaceless and _CALCULATES.search(text, start, at)
        return Sense.OPERATOR if calculates else Sense.MARKUP
    if _SHARP.issuperset(sides):
        alone = sides[0] is not _Operand.BRACKET and _LONE_LETTER.search(text, start, at)
        return Sense.MARKUP if alone else Sense.OPERATOR
    is_numeric = _Operand.NUMBER in sides
    if is_single and is_numeric:
        return Sense.OPERATOR
    return Sense.DOUBTFUL if is_single or is_numeric else Sense.MARKUP


def _seen(text: str, at: int, step: int) -> str:
    """The nearest character that is seen, in one direction; the text ends with a space."""
    for place in range(at, at + 5 * step, step):
        if not 0 <= place < len(text):
            return "\n"
        if unicodedata.category(text[place]) != "Cf":
            return text[place]
    return " "


def _ends(mark: str) -> bool:
    """Whether a mark may end what a closing run closes; an opening bracket does not."""
    return mark not in _NEVER_ENDS and unicodedata.category(mark) not in {"Ps", "Pi"}


def _begins(mark: str) -> bool:
    """Whether a mark may begin what an opening run opens."""
    if unicodedata.category(mark) in {"Ps", "Pi", "So", "Sc"} or mark in "\"'`$":
        return True
    return is_spaceless(mark) and unicodedata.category(mark) not in {"Pe", "Pf"}


def _operand_before(text: str) -> _Operand:
    if text[-1] in ")]}":
        return _Operand.BRACKET
    # A percent sign belongs to its number.
    end = len(text) - text.endswith("%")
    start = end
    while start and _is_of_word(text[start - 1]):
        start -= 1
    return _operand(text[start:end], text[end - 1 : end])


def _operand_after(text: str) -> _Operand:
    if text[0] in "([{":
        return _Operand.BRACKET
    start = end = int(text[0] in "-.")
    while end < len(text) and _is_of_word(text[end]):
        end += 1
    return _operand(text[start:end], text[start : start + 1])


def _is_of_word(char: str) -> bool:
    return char == "_" or unicodedata.category(char)[0] in "LMN"


def _operand(word: str, touching: str) -> _Operand:
    if not word or is_spaceless(touching):
        return _Operand.NONE
    if word[0].isdigit():
        return _Operand.NUMBER
    return _Operand.LETTER if _SHORT.match(word) else _Operand.WORD
