"""A small language model: word n-grams up to order five, interpolated, with back-off.

It is real in the sense that matters for trying settings out: the next word is drawn from a
distribution that was counted in a text, so that a low temperature repeats what is common and a
high one wanders. It knows nothing else; what it says about the world is chance.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from orca_desktop.gateway.practice import corpus

if TYPE_CHECKING:
    from orca_desktop.gateway.practice.corpus import Topic
    from orca_desktop.gateway.practice.sampling import Sampler

LONGEST_SENTENCE: Final = 70
"""Words after which a sentence is ended by force."""

TRUST: Final = (1.0, 0.6, 0.06, 0.01)
"""For contexts of four to one words: the pseudo-count that goes to the next shorter context."""

TOPIC: Final = 0.04
"""The weight of the whole topic beside that of the part of it that is being written."""

ELSEWHERE: Final = 0.01
"""The weight of all topics together beside that."""

ALONE: Final = frozenset({"greeting", "thought", "subject", "letter", *corpus.ORDERED})
"""Parts that borrow no words from others, because their sentences would lose their sense."""

REPEATED: Final = 0.02
"""How much of its weight a word keeps where it would repeat five words of the same answer."""

_WORD: Final = re.compile(r" ?[^\W_][\w'’-]*| ?[^\w\s]+| ")
_BITS: Final = 12
_MASK: Final = (1 << _BITS) - 1
_ORDERS: Final = (4, 3, 2, 1)
_END: Final = 1

Context = tuple[int, int, int, int]
"""The four words before, the nearest first; 0 where the sentence had not begun."""


def words(sentence: str) -> list[str]:
    """The words and marks of a sentence, each with the space before it; joined they are it."""
    return _WORD.findall(sentence)


class LanguageVocabulary:
    """The words that were met, numbered; 0 is nothing and 1 the end of a sentence."""

    def __init__(self) -> None:
        self.words: list[str] = ["", ""]
        self._numbers: dict[str, int] = {}

    def number(self, word: str) -> int:
        """The number of a word, a new one for a new word; raises ValueError beyond 4,095."""
        found = self._numbers.get(word)
        if found is None:
            if len(self.words) > _MASK:
                raise ValueError("the practice corpus has too many different words")
            found = self._numbers[word] = len(self.words)
            self.words.append(word)
        return found


class Counts:
    """Which word followed which four words, in one sorted array of 64-bit numbers.

    Each occurrence is one number: the nearest word before in the highest 12 bits, then the others
    by distance, then the word itself. All occurrences after a context of one to four words are
    neighbours, so one array serves every order and takes eight bytes a word.
    """

    def __init__(self, sentences: Iterable[list[int]]) -> None:
        seen: list[int] = []
        for sentence in sentences:
            before = 0
            for number in sentence:
                seen.append(before << _BITS | number)
                before = number << 3 * _BITS | before >> _BITS
        self._seen = array("Q", sorted(seen))

    def after(self, context: Context, order: int) -> dict[int, int]:
        """How often each word followed the nearest ``order`` words of the context."""
        prefix = 0
        for number in context[:order]:
            prefix = prefix << _BITS | number
        shift = _BITS * (5 - order)
        low = bisect_left(self._seen, prefix << shift)
        high = bisect_left(self._seen, (prefix + 1) << shift, low)
        found: dict[int, int] = {}
        for occurrence in self._seen[low:high]:
            number = occurrence & _MASK
            found[number] = found.get(number, 0) + 1
        return found

    def add_to(self, weights: dict[int, float], context: Context, share: float) -> None:
        """Add this text's interpolated distribution after a context, ``share`` in all."""
        for order, trust in zip(_ORDERS, TRUST, strict=True):
            seen = self.after(context, order)
            total = sum(seen.values())
            if not total:
                continue
            part = share * total / (total + trust)
            for number, count in seen.items():
                weights[number] = weights.get(number, 0.0) + part * count / total
            share -= part


class Language:
    """The model: the counts of each part, each topic and all, and the topics themselves."""

    def __init__(self, topics: Iterable[Topic], code: str = "en") -> None:
        self.code = code
        self.topics: Mapping[str, Topic] = {topic.name: topic for topic in topics}
        self._vocabulary = LanguageVocabulary()
        self._counts: dict[tuple[str, str], Counts] = {}
        everything: list[list[int]] = []
        for topic in self.topics.values():
            parts: dict[str, list[list[int]]] = {}
            for part, sentence in topic.sentences():
                parts.setdefault(part, []).append(self._numbered(part, sentence))
            for part, sentences in parts.items():
                self._counts[topic.name, part] = Counts(sentences)
            shared = [each for part, those in parts.items() if _lends(part) for each in those]
            self._counts[topic.name, ""] = Counts(shared)
            everything += shared
        self._counts["", ""] = Counts(everything)
        self._after = lru_cache(maxsize=4096)(self._weights)

    def _numbered(self, part: str, sentence: str) -> list[int]:
        number = self._vocabulary.number
        return [number(f"[{part}]"), *map(number, words(sentence)), _END]

    def _weights(self, topic: str, part: str, context: Context) -> Mapping[int, float]:
        found: dict[int, float] = {}
        self._counts[topic, part].add_to(found, context, 1.0)
        if _lends(part):
            self._counts[topic, ""].add_to(found, context, TOPIC)
            self._counts["", ""].add_to(found, context, ELSEWHERE)
        return dict(sorted(found.items()))

    def weights(self, topic: str, part: str, before: list[str]) -> Mapping[str, float]:
        """How likely each word is after the given words of a sentence of that part."""
        numbers = [self._vocabulary.number(word) for word in (f"[{part}]", *before)][-4:]
        first, second, third, fourth = (*numbers[::-1], 0, 0, 0)[:4]
        after = self._after(topic, part, (first, second, third, fourth))
        return {self._vocabulary.words[number]: weight for number, weight in after.items()}

    def sentence(
        self, topic: str, part: str, sampler: Sampler, said: set[tuple[int, ...]]
    ) -> Iterator[str]:
        """The words of a new sentence of that part, drawn one by one.

        ``said`` collects the runs of five words of an answer; a repetition becomes unlikely.
        """
        context: Context = (self._vocabulary.number(f"[{part}]"), 0, 0, 0)
        for _ in range(LONGEST_SENTENCE):
            after = self._after(topic, part, context)
            if not after:
                return
            if not said.isdisjoint((*context, number) for number in after):
                after = {
                    number: weight * REPEATED if (*context, number) in said else weight
                    for number, weight in after.items()
                }
            number = sampler.choose(after)
            said.add((*context, number))
            if number == _END:
                return
            yield self._vocabulary.words[number]
            context = (number, *context[:3])
        yield "."

    def has(self, topic: str, part: str) -> bool:
        """Whether the topic's text has that part."""
        return part in self.topics[topic].parts

    def topic_of(self, asked: Mapping[str, float]) -> str:
        """The topic that shares the most with the words of a question, by their weights."""
        scores = {
            name: sum(weight for word, weight in asked.items() if word in topic.words)
            for name, topic in self.topics.items()
            if name != corpus.GENERAL
        }
        best = max(scores, key=lambda name: scores[name])
        return best if scores[best] else corpus.GENERAL


def _lends(part: str) -> bool:
    return part.split()[0] not in ALONE


def read(texts: Iterable[str], code: str = "en") -> Language:
    """The model learned from corpus files; about 0.2 s, so not on a thread that draws."""
    return Language((corpus.read(text) for text in texts), code)
