"""What a question and its instructions ask for: subject, topic, form and manner.

This is simple on purpose: words are looked up, nothing is understood. Instructions (the system
prompt) and the question may both name a form; the question wins.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from orca_desktop.gateway.practice.prompt_words import (
    ENGLISH,
    LANGUAGES,
    Form,
    Manner,
    PromptWords,
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What an answer should be; ``subject`` is quoted from the question and may be empty."""

    form: Form
    subject: str
    words: Mapping[str, float]
    manners: frozenset[Manner] = frozenset()
    begin: str = ""
    end: str = ""
    lines: int = 0


_GOES_ON: Final = re.compile(r"<last_words>([^<>\n]{1,80})</last_words>")
_WORD: Final = re.compile(r"[^\W_][\w'’-]*")
_MOST_LINES: Final = 100_000
_LONGEST_SUBJECT: Final = 6


def language_of(question: str, earlier: Sequence[str] = ()) -> str:
    """The language of a question by its small words, or of the one before where it has none.

    A word that is small in one language only says more than any number that two of them have
    ("was" is both German and English). Where those leave it open, letters decide.
    """
    for text in (question, *reversed(earlier)):
        found = [word.lower() for word in _WORD.findall(text[:2_000])]
        scores = {
            code: (
                sum(word in _OWN_WORDS[code] for word in found),
                any(letter in words.letters for word in found for letter in word),
                sum(word in words.small for word in found),
            )
            for code, words in LANGUAGES.items()
        }
        best = max(scores, key=lambda code: scores[code])
        if any(scores[best]):
            return best
    return next(iter(LANGUAGES))


def _own_words() -> dict[str, frozenset[str]]:
    """For each language the small words that no other has."""
    return {
        code: words.small.difference(
            *(other.small for name, other in LANGUAGES.items() if name != code)
        )
        for code, words in LANGUAGES.items()
    }


_OWN_WORDS: Final = _own_words()


def read(
    question: str,
    instructions: str = "",
    earlier: Sequence[str] = (),
    known: PromptWords = ENGLISH,
) -> Wish:
    """What the last question asks for, with earlier ones deciding the topic where it does not.

    The wish to go on with an answer is the question before it, begun with the last words.
    """
    goes_on = _GOES_ON.search(question)
    if goes_on is not None and earlier:
        wish = read(earlier[-1], instructions, earlier[:-1], known)
        return dataclasses.replace(wish, begin=goes_on[1])
    both = f"{question}\n{instructions}"
    lines = known.lines.search(question)
    begin, end = known.begin.search(both), known.end.search(both)
    return Wish(
        form=Form.LINES if lines else _form(question, instructions, known),
        subject=subject(question, known),
        words=_weighted(question, instructions, earlier),
        manners=frozenset(manner for manner, pattern in known.manners if _holds(pattern, both)),
        begin=begin[1] if begin else "",
        end=end[1] if end else "",
        lines=min(int(re.sub(r"\D", "", lines[1])), _MOST_LINES) if lines else 0,
    )


def _holds(pattern: str, text: str) -> bool:
    return re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE) is not None


def _form(question: str, instructions: str, known: PromptWords) -> Form:
    for text in (question, instructions):
        for form, pattern in known.forms:
            if _holds(pattern, text):
                return form
    return Form.GREETING if known.greeting.fullmatch(question) else Form.ESSAY


def _weighted(question: str, instructions: str, earlier: Sequence[str]) -> dict[str, float]:
    found: dict[str, float] = {}
    for text, weight in ((question, 8.0), (instructions, 0.4), *((old, 1.0) for old in earlier)):
        for word in {match.lower() for match in _WORD.findall(text[:20_000])}:
            for form in {word, word.removesuffix("s")}:
                found[form] = found.get(form, 0.0) + weight
    return found


def subject(question: str, known: PromptWords = ENGLISH) -> str:
    """The words of a question that name what it is about, or an empty text.

    The longest run of words that do not merely ask, small joining words allowed inside.
    """
    best: list[str] = []
    for phrase in re.split(r"[^\w\s'’-]+", question[:2_000]):
        run: list[str] = []
        for word in [*_WORD.findall(phrase), ""]:
            lower = word.lower()
            if word and (
                lower not in known.asking or (_counts(run, known) and lower in known.joining)
            ):
                run.append(word)
            else:
                best = max(best, _trimmed(run, known), key=lambda each: _counts(each, known))
                run = [known.articles[lower]] if lower in known.articles else []
    return " ".join(best)


def _counts(run: list[str], known: PromptWords) -> int:
    return sum(word.lower() not in known.asking for word in run)


def _trimmed(run: list[str], known: PromptWords) -> list[str]:
    run = run[:_LONGEST_SUBJECT]
    while run and run[-1].lower() in known.asking:
        run = run[:-1]
    return run
