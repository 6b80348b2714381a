"""Plain facts about an answer, and how much several answers to one question agree.

Everything is counted here from the text itself; no model is asked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import fmean
from typing import Final

from orca_desktop.domain import levels
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.last_number import last_number
from orca_desktop.domain.parameters import Settings, Value
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

_CONTEXT: Final = "comparison"
_READ_IN_A_MINUTE: Final = 230
_CHARACTERS_IN_A_MINUTE: Final = 500
_LEAST_SENTENCE: Final = 12
_LONGEST: Final = 200_000

_DENSE: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts that set no spaces between words; there each character counts."""

_SIGNS: Final = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0955-\u0957"
    "\u0962\u0963\u0981-\u0dff"
)
"""Vowel signs and other marks: no letters to Python, and part of the word that they stand in."""

_ON_TOP: Final = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059"
    "\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u17b4-\u17d3\u17dd\u3099\u309a"
)
"""Of these scripts, what stands over, under or around a character, and is one with it."""

_WORD: Final = re.compile(
    rf"[{_DENSE}][{_ON_TOP}]*|[^\W_{_DENSE}]+(?:(?:['’.,-]|[{_SIGNS}]+)[^\W_{_DENSE}]+)*[{_SIGNS}]*"
)
_DENSE_ONE: Final = re.compile(rf"[{_DENSE}][{_ON_TOP}]*")
_LETTERS_OF_WORD: Final = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_SIGNS}])*")
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING: Final = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_ITEM: Final = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+\S")
_TABLE: Final = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|\s*\|\s*:?-+:?\s*\|\s*$")
_LIST_MARK: Final = re.compile(r"^\s*\d{1,9}[.)]\s+", re.MULTILINE)
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…؟۔।。！？])\s+|(?<=[।。！？])|\n+")  # noqa: RUF001 - wide
_ENDS: Final = ".!?…؟۔।。！？ "  # noqa: RUF001 - wide marks
_MARKS: Final = re.compile(r"[*_`#>|~]+|^\s*(?:[-+]|\d{1,9}[.)])\s+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TextFacts:
    """What a Markdown text holds. ``language`` is a code, or ``None`` if it is not plain.

    In a script that sets no spaces between words each character counts as one of ``words``;
    ``in_characters`` is whether most of them are such, so that they are told as characters.
    """

    words: int
    characters: int
    reading_seconds: int
    headings: int = 0
    lists: int = 0
    tables: int = 0
    code_blocks: int = 0
    language: str | None = None
    in_characters: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an answer. Times in seconds, the cost in US dollars, ``None`` unknown.

    Practice has no cost.
    """

    text: TextFacts
    cost: Decimal | None = None
    output_tokens: int | None = None
    thinking_tokens: int | None = None
    first_word_after: float | None = None
    thinking_seconds: float | None = None
    total_seconds: float | None = None
    tokens_per_second: float | None = None


@dataclass(frozen=True, slots=True)
class Stability:
    """How much ``count`` answers to the same question agree.

    ``equal`` of them are the same to the letter (spaces aside). ``same_number`` of them end with
    the same number, if at least half name one. ``shared`` is the share of sentences, from 0 to 1,
    that two of the answers have in common, on average over all pairs.
    """

    count: int
    equal: int
    same_number: tuple[int, str] | None
    shared: float


@dataclass(frozen=True, slots=True)
class SweepPoint:
    """One column of a sweep: the setting's value, and what came of it, on average of its answers.

    ``agreement`` is the shared part of its own repeated answers, ``None`` for a single one.
    """

    variant_id: str
    value: float
    words: float
    cost: Decimal | None
    seconds: float | None
    agreement: float | None


@dataclass(frozen=True, slots=True)
class Sweep:
    """A number that goes from column to column, and its points in the order of the number."""

    name: str
    points: tuple[SweepPoint, ...]


def of(reply: Reply) -> Facts:
    """The facts of an answer as it stands."""
    timing, usage = reply.timing, reply.usage
    return Facts(
        of_text(reply.text),
        reply.cost,
        usage.output_tokens,
        usage.thinking_tokens,
        timing.first_token,
        timing.thinking,
        timing.total,
        reply.tokens_per_second,
    )


def of_text(markdown: str) -> TextFacts:
    """The facts of a Markdown text: a count by lines, good enough to be told and always cheap."""
    found = Counter[str]()
    prose: list[str] = []
    fence, last = "", ""
    for line in markdown.splitlines():
        if fence:
            mark = _FENCE.match(line)
            if mark and mark[1].startswith(fence) and not line.strip(f" {fence[0]}"):
                fence = ""
            continue
        if mark := _FENCE.match(line):
            fence = mark[1]
            found["code"] += 1
            continue
        kind = _kind(line)
        if kind and not (kind == "list" and last == "list"):
            found[kind] += 1
        if kind or not line.strip():
            # Blank lines and continued items do not end a list; a paragraph of its own does.
            last = kind or last
        elif not line.startswith((" ", "\t")):
            last = ""
        prose.append(line)
    text = "\n".join(prose)
    words = sum(1 for _ in _WORD.finditer(_LIST_MARK.sub("", text)))
    dense = len(_DENSE_ONE.findall(text))
    minutes = (words - dense) / _READ_IN_A_MINUTE + dense / _CHARACTERS_IN_A_MINUTE
    return TextFacts(
        words,
        len(markdown),
        round(minutes * 60),
        found["heading"],
        found["list"],
        found["table"],
        found["code"],
        language(text),
        2 * dense > words,
    )


def _kind(line: str) -> str:
    if _HEADING.match(line):
        return "heading"
    if _ITEM.match(line) and not _TABLE.match(line):
        return "list"
    return "table" if "|" in line and _TABLE.match(line) else ""


def stability(texts: Sequence[str]) -> Stability:
    """How much these answers agree."""
    count = len(texts)
    plain = [" ".join(text.split()) for text in texts]
    equal = max(Counter(plain).values(), default=0)
    numbers = [number for text in texts if (number := last_number(text)) is not None]
    same = None
    if len(numbers) * 2 >= count and numbers:
        number, often = Counter(numbers).most_common(1)[0]
        same = (often, number)
    if equal == count:
        return Stability(count, equal, same, 1.0)
    return Stability(count, equal, same, _shared([sentences(text) for text in texts]))


def note(found: Stability) -> Text | None:
    """The stability in plain words; one answer alone has none."""
    if found.count < 2:
        return None
    share = round(found.shared * 100)
    if found.equal == found.count:
        return counted(_CONTEXT, _ALL_EQUAL, found.count)
    if found.same_number is not None and found.same_number[0] > 1:
        often, number = found.same_number
        return counted(_CONTEXT, _SAME_NUMBER, found.count, share=share, often=often, number=number)
    if found.equal > 1:
        return counted(_CONTEXT, _SOME_EQUAL, found.count, often=found.equal)
    return counted(_CONTEXT, _SHARED, found.count, share=share)


def sentences(text: str) -> frozenset[str]:
    """The sentences of a text without marks and case.

    Those too short to say anything are left out, unless there are no others. A character of a
    script without spaces says as much as several letters.
    """
    bare = _MARKS.sub(" ", text[:_LONGEST])
    found = {
        " ".join(each.split()).rstrip(_ENDS).casefold() for each in _SENTENCE_END.split(bare)
    } - {""}
    kept = frozenset(each for each in found if _weight(each) >= _LEAST_SENTENCE)
    return kept or frozenset(found)


def _weight(sentence: str) -> int:
    return len(sentence) + 2 * len(_DENSE_ONE.findall(sentence))


def sweep(turn: Turn) -> Sweep | None:
    """The points of a comparison whose columns differ in one number alone, if it is one."""
    comparison = turn.comparison
    if comparison is None or comparison.hides:
        return None
    settings = {
        each.variant_id: comparison.plan.settings(each.variant_id) for each in comparison.columns
    }
    name, values = _number_that_goes(comparison.plan.differing, settings)
    points = []
    for column in comparison.columns:
        value = values.get(column.variant_id)
        replies = [found for each in column.replies if (found := turn.reply(each)) is not None]
        answered = [reply for reply in replies if not reply.is_running and reply.text]
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        if answered:
            points.append(_point(column.variant_id, value, answered))
    return Sweep(name, tuple(sorted(points, key=lambda each: each.value)))


def _number_that_goes(
    names: Sequence[str], settings: Mapping[str, Settings]
) -> tuple[str, Mapping[str, Value | None]]:
    """What differs from column to column, if that is one thing, and its value in each of them.

    A budget of thinking moves the limit of tokens along; a wish for length is in the
    instructions.
    """
    if set(names) == {"thinking_budget", "max_tokens"}:
        names = ("thinking_budget",)
    if len(names) != 1:
        return "", {}
    if names[0] == "system":
        return "words", {key: levels.wished_length(each) for key, each in settings.items()}
    return names[0], {key: each.get(names[0]) for key, each in settings.items()}


def _point(variant_id: str, value: float, replies: Sequence[Reply]) -> SweepPoint:
    facts = [of(reply) for reply in replies]
    costs = [each.cost for each in facts if each.cost is not None]
    seconds = [each.total_seconds for each in facts if each.total_seconds is not None]
    return SweepPoint(
        variant_id,
        float(value),
        fmean(each.text.words for each in facts),
        sum(costs, Decimal(0)) / len(costs) if costs else None,
        fmean(seconds) if seconds else None,
        stability([reply.text for reply in replies]).shared if len(replies) > 1 else None,
    )


def _shared(every: Sequence[frozenset[str]]) -> float:
    """What any two of several answers share, on average."""
    shares = [
        2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0
        for place, one in enumerate(every)
        for other in every[place + 1 :]
    ]
    return fmean(shares)


def language(text: str) -> str | None:
    """The language by its script or its commonest words, or ``None`` if that is not plain."""
    sample = text[:4000]
    letters = [char for char in sample if char.isalpha()]
    if len(letters) < 20:
        return None
    for code, pattern in _SCRIPTS.items():
        if len(pattern.findall("".join(letters))) * 3 > len(letters):
            return code
    words = Counter(word.casefold() for word in _LETTERS_OF_WORD.findall(sample))
    total = sum(words.values())
    scores = sorted(
        ((sum(words[word] for word in common), code) for code, common in _COMMON.items()),
        reverse=True,
    )
    (best, code), (second, _) = scores[0], scores[1]
    return code if best * 8 >= total and best >= 1.3 * second else None


_SCRIPTS: Final[Mapping[str, re.Pattern[str]]] = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "ko": re.compile(r"[\uac00-\ud7af]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "el": re.compile(r"[\u0370-\u03ff]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "hi": re.compile(r"[\u0900-\u097f]"),
}
_COMMON: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the of and to a in is that it for you with as on are this be not or by your from",
        "de": "der die das und ist nicht ein eine zu den mit von für auf im es sie ich dem auch",
        "fr": "le la les des et est un une du en que pour dans qui il vous pas sur avec au ce",
        "es": "el la los las de que y en un una es por con para se no del lo su como más",
        "it": "il la le di che e è un una per in non si con del della sono più come gli i",
        "pt": "o a os as de que e em um uma é do da para com não se no na por mais como",
        "nl": "de het een en van is dat niet op te voor met zijn aan er om ook als je maar",
    }.items()
}
_ALL_EQUAL: Final = Counted(
    "", QT_TRANSLATE_NOOP("comparison", "All {n} answers are the same.", None, 1)
)
_SOME_EQUAL: Final = Counted(
    "", QT_TRANSLATE_NOOP("comparison", "{often} of {n} answers are the same.", None, 1)
)
_SAME_NUMBER: Final = Counted(
    "",
    QT_TRANSLATE_NOOP(
        "comparison",
        "{often} of {n} give the same number, {number}; they share {share} % of their sentences.",
        None,
        1,
    ),
)
_SHARED: Final = Counted(
    "",
    QT_TRANSLATE_NOOP("comparison", "The {n} answers share {share} % of their sentences.", None, 1),
)


def texts_of(turn: Turn, reply_ids: Iterable[str]) -> tuple[str, ...]:
    """The texts of the answers that have ended, for the stability of a column or of all."""
    replies = (turn.reply(each) for each in reply_ids)
    return tuple(each.text for each in replies if each and not each.is_running and each.text)
