"""Answers of the practice model: a Markdown frame whose sentences the language model writes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, TypeVar

from orca_desktop.gateway.practice import corpus
from orca_desktop.gateway.practice.prompt_parser import Wish
from orca_desktop.gateway.practice.prompt_words import LANGUAGES, Form, Manner

if TYPE_CHECKING:
    from orca_desktop.gateway.practice.language import Language
    from orca_desktop.gateway.practice.sampling import Sampler

T = TypeVar("T")

_SUBJECT: Final = "SUBJECT"
_MARKS: Final = re.compile(r"^(?:#+ |- |\d+\. |> ?)|\*\*|[*`]", re.MULTILINE)
_HEADING: Final = "\n\n## "


class Writer:
    """One answer in the making: its language, its topic and what it has said already."""

    def __init__(self, language: Language, sampler: Sampler, wish: Wish) -> None:
        self._language = language
        self._sampler = sampler
        self._wish = wish
        self._phrases = LANGUAGES[language.code].phrases
        self._topic = language.topic_of(wish.words)
        self._said: set[tuple[int, ...]] = set()
        self._headings = list(language.topics[self._topic].headings)

    def answer(self) -> Iterator[str]:
        """The whole answer, piece by piece, in the manner that was asked for."""
        manners = self._wish.manners
        if self._wish.begin:
            yield f"{self._wish.begin} "
        if Manner.FORMAL in manners:
            yield self._phrases.formal
        if Manner.CHEERFUL in manners:
            yield self._phrases.cheerful
        text = self._short() if self._is_short() else self._formed()
        if Manner.PLAIN in manners:
            text = (_MARKS.sub("", piece) for piece in text)
        if Manner.CAPITALS in manners:
            text = (piece.upper() for piece in text)
        yield from text
        if Manner.FORMAL in manners and self._wish.form is not Form.LETTER:
            yield f"\n\n{self._phrases.service}"
        if self._wish.end:
            yield f"\n\n{self._wish.end}"

    def thought(self) -> Iterator[str]:
        """Thinking about the question, without an end; the reader decides when to stop."""
        while True:
            for _ in range(3):
                yield from self._sentence("thought", corpus.GENERAL)
                yield " "
            yield "\n\n"

    def _is_short(self) -> bool:
        return Manner.SHORT in self._wish.manners and self._wish.form in {
            Form.ESSAY, Form.STEPS, Form.GREETING, Form.STORY,
        }  # fmt: skip

    def _short(self) -> Iterator[str]:
        if self._wish.subject:
            yield from self._sentence("subject", corpus.GENERAL)
        else:
            yield from self._sentence("opening")
        yield " "
        yield from self._sentence("body")

    def _formed(self) -> Iterator[str]:  # noqa: C901, PLR0911, PLR0912 - one line for each form
        match self._wish.form:
            case Form.GREETING:
                return self._sentence("greeting", corpus.GENERAL)
            case Form.NUMBER:
                return self._number()
            case Form.LINES:
                return self._lines()
            case Form.POEM:
                return self._poem()
            case Form.STORY:
                return self._story()
            case Form.LETTER:
                return self._letter()
            case Form.CODE:
                return self._code()
            case Form.LIST:
                return self._sections(self._tips(6))
            case Form.STEPS:
                return self._sections(self._steps(), self._tips(3))
            case Form.TABLE:
                return self._sections(self._table(), self._tips(3))
            case Form.ESSAY:
                return self._essay()

    def _essay(self) -> Iterator[str]:
        sections = [self._paragraph(3), self._tips(4)]
        if self._decide(0.4):
            sections.append(self._table())
        if Manner.LONG in self._wish.manners:
            sections += [self._paragraph(4), self._steps(), self._paragraph(4)]
        return self._sections(*sections)

    def _sections(self, *sections: Iterable[str]) -> Iterator[str]:
        yield from self._introduction()
        for section in sections:
            if self._headings:
                yield f"{_HEADING}{self._pick(self._headings)}"
            yield "\n\n"
            yield from section
        yield "\n\n"
        yield from self._sentence("closing")

    def _introduction(self) -> Iterator[str]:
        if self._wish.subject:
            yield from self._sentence("subject", corpus.GENERAL)
            yield " "
        yield from self._sentence("opening")

    def _paragraph(self, sentences: int) -> Iterator[str]:
        for number in range(sentences):
            if number:
                yield " "
            yield from self._sentence("body")

    def _tips(self, count: int) -> Iterator[str]:
        count += self._sampler.choose({0: 0.5, 1: 0.3, -1: 0.2})
        for number in range(count):
            yield "\n- " if number else "- "
            yield from _led(self._sentence("tip"))

    def _steps(self) -> Iterator[str]:
        steps = len(self._language.topics[self._topic].parts["step"])
        for number in range(1, steps + 1):
            yield f"\n{number}. " if number > 1 else "1. "
            yield from self._sentence(f"step {number - 1}")

    def _table(self) -> Iterator[str]:
        head, *rows = self._language.topics[self._topic].parts["table"]
        yield f"| {head} |\n|{'---|' * (head.count('|') + 1)}"
        kept = [row for row in rows if self._decide(0.85)] or rows
        for row in kept:
            yield f"\n| {row} |"

    def _code(self) -> Iterator[str]:
        self._topic, self._headings = "code", []
        listings = self._language.topics["code"].code
        asked = [each for each in listings if each[0] in self._wish.words] or list(listings)
        language, listing = self._pick(asked)
        yield from self._introduction()
        yield f"\n\n```{language}\n"
        yield from listing.splitlines(keepends=True)
        yield "\n```\n\n"
        yield from self._paragraph(2)
        yield "\n\n"
        yield from self._tips(3)
        yield "\n\n"
        yield from self._sentence("closing")

    def _letter(self) -> Iterator[str]:
        yield from self._sentence("opening", "letters")
        yield f"{_HEADING}{self._phrases.sendable}\n\n> {self._phrases.dear}\n>\n> "
        for number in range(self._sampler.choose({3: 0.6, 2: 0.3, 4: 0.1})):
            yield "\n>\n> " if number else ""
            yield from self._sentence("letter", "letters")
        yield f"\n>\n> {self._phrases.regards}\n\n"
        yield from self._tips(3)
        yield "\n\n"
        yield from self._sentence("closing", "letters")

    def _story(self) -> Iterator[str]:
        self._topic = "stories"
        if self._wish.subject:
            yield f"*{self._phrases.tale.format(self._wish.subject)}*\n\n"
        yield from self._sentence("opening")
        for _ in range(self._sampler.choose({3: 0.6, 4: 0.4})):
            yield "\n\n"
            yield from self._paragraph(3)
        yield "\n\n*"
        yield from self._sentence("closing")
        yield "*"

    def _poem(self) -> Iterator[str]:
        if self._wish.subject:
            yield f"*{self._phrases.poem.format(self._wish.subject)}*\n\n"
        for number in range(len(self._language.topics["stories"].parts["verse"])):
            if number:
                yield "  \n" if number % 4 else "\n\n"
            yield from self._sentence(f"verse {number}", "stories")

    def _number(self) -> Iterator[str]:
        middle = 3 + sum(map(ord, self._wish.subject)) % 5
        weights = {number: 1 / (1 + (number - middle) ** 2) for number in range(1, 11)}
        yield from self._sentence("opening")
        yield f"\n\n{self._phrases.number.format(self._sampler.choose(weights))}"

    def _lines(self) -> Iterator[str]:
        known = ["".join(_led(self._sentence("tip"))) for _ in range(24)]
        order = {number: 1.0 / (9 + number) for number in range(len(known))}
        for number in range(1, self._wish.lines + 1):
            yield f"{number}. {known[self._sampler.choose(order)]}\n"

    def _sentence(self, part: str, topic: str = "") -> Iterator[str]:
        name = topic or self._topic
        if not topic and not self._language.has(name, part.split()[0]):
            name = corpus.GENERAL
        subject = self._wish.subject or self._phrases.this
        for word in self._language.sentence(name, part, self._sampler, self._said):
            yield word.replace(_SUBJECT, f"*{subject}*") if _SUBJECT in word else word

    def _decide(self, chance: float) -> bool:
        return self._sampler.choose({True: chance, False: 1 - chance})

    def _pick(self, items: list[T]) -> T:
        place = self._sampler.choose({number: 1 / (1 + number) for number in range(len(items))})
        return items.pop(place)


def _led(sentence: Iterable[str]) -> Iterator[str]:
    """A sentence with everything before its first colon set in bold."""
    words = iter(sentence)
    lead: list[str] = []
    for word in words:
        if word == ":":
            yield f"**{''.join(lead)}:**"
            yield from words
            return
        lead.append(word)
    yield from lead
