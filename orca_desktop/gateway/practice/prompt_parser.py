"""What a question and its instructions ask for: subject, topic, form and manner.

This is simple on purpose: words are looked up, nothing is understood. Instructions (the system
prompt) and the question may both name a form; the question wins.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final


class Form(Enum):
    """The shapes an answer can take."""

    ESSAY = "essay"
    GREETING = "greeting"
    STEPS = "steps"
    LIST = "list"
    TABLE = "table"
    CODE = "code"
    LETTER = "letter"
    STORY = "story"
    POEM = "poem"
    NUMBER = "number"
    LINES = "lines"


class Manner(Enum):
    """Ways in which the instructions change any answer."""

    SHORT = "short"
    LONG = "long"
    FORMAL = "formal"
    CHEERFUL = "cheerful"
    PLAIN = "plain"
    CAPITALS = "capitals"


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


_FORMS: Final[tuple[tuple[Form, str], ...]] = (
    (Form.POEM, r"poems?|verses?|rhymes?|haiku|poetry|lyrics|song"),
    (Form.TABLE, r"table|tables|spreadsheet|side by side"),
    (
        Form.CODE,
        r"code|program|programme|script|python|javascript|sql|html|bash|function|snippet|regex",
    ),
    (Form.LETTER, r"letters?|e-?mails?|reply to|apology|invitation|cover letter"),
    (Form.STORY, r"story|stories|tale|fairy tale|once upon a time"),
    (Form.STEPS, r"steps?|step by step|recipe|how to|how do i|how can i|instructions|numbered"),
    (Form.LIST, r"lists?|bullets?|bullet points|ideas|tips|names|pros and cons|things"),
    (Form.NUMBER, r"pick a number|guess|which number|a number|how many|how much|roll|dice"),
)
_GREETING: Final = re.compile(
    r"\s*(hi|hello|hey|good (day|morning|evening)|who are you|test|thanks?( you)?)\b.{0,24}",
    re.IGNORECASE,
)
_MANNERS: Final[tuple[tuple[Manner, str], ...]] = (
    (
        Manner.SHORT,
        r"short|shortly|brief|briefly|concise|concisely|terse|one sentence|in a sentence",
    ),
    (Manner.LONG, r"long|longer|detailed|in detail|thorough|thoroughly|at length"),
    (Manner.FORMAL, r"formal|formally|polite|politely|official"),
    (Manner.CHEERFUL, r"cheerful|friendly|warm|happy|enthusiastic|cheerfully"),
    (Manner.PLAIN, r"plain text|no markdown|without markdown|no lists|no formatting"),
    (Manner.CAPITALS, r"capitals|capital letters|upper ?case|shout"),
)
_LINES: Final = re.compile(r"\b(\d[\d,. ]{0,8}) (?:lines|rows|lines of text)\b", re.IGNORECASE)
_BEGIN: Final = re.compile(
    r"\b(?:begin|start)s? [^.\"“”]{0,40}?with [\"“]([^\"“”\n]{1,80})[\"”]", re.IGNORECASE
)
_END: Final = re.compile(
    r"\b(?:end|finish|close)s? [^.\"“”]{0,40}?with [\"“]([^\"“”\n]{1,80})[\"”]", re.IGNORECASE
)
_GOES_ON: Final = re.compile(r"<last_words>([^<>\n]{1,80})</last_words>")
_WORD: Final = re.compile(r"[^\W_][\w'’-]*")
_MOST_LINES: Final = 100_000
_LONGEST_SUBJECT: Final = 6

_ASKING: Final = frozenset(
    {
        "how", "what", "why", "when", "where", "who", "which", "whose", "can", "could", "would",
        "should", "shall", "will", "do", "does", "did", "is", "are", "was", "were", "be", "been",
        "am", "i", "me", "my", "we", "us", "our", "you", "your", "it", "its", "this", "that",
        "these", "those", "there", "here", "please", "tell", "explain", "describe", "write",
        "make", "give", "show", "list", "create", "draft", "help", "need", "want", "know", "let",
        "say", "play", "think", "compare", "plan", "suggest", "find", "best", "good", "some",
        "any", "much", "many", "more", "most", "very", "really", "just", "about", "a", "an",
        "the", "and", "or", "of", "to", "in", "on", "for", "with", "from", "at", "by", "as", "if",
        "so", "but", "not", "no", "yes", "hello", "hi", "hey", "thanks", "thank", "short",
        "brief", "long", "table", "code", "steps", "step", "tips", "ideas", "poem", "story",
        "letter", "text", "practice", "have", "has", "had", "get", "go", "one", "two", "three",
        "s", "t", "don", "number", "pick", "guess", "line", "lines", "important", "always",
        "answer", "question", "english", "sentence", "sentences", "word", "words",
    }
)  # fmt: skip
_ARTICLES: Final = {"a": "a", "an": "an", "the": "the", "my": "your", "our": "your"}
_JOINING: Final = frozenset(
    {
        "of", "in", "for", "to", "and", "with", "a", "an", "the", "on", "at", "from", "my",
        "between",
    }
)  # fmt: skip


def read(question: str, instructions: str = "", earlier: Sequence[str] = ()) -> Wish:
    """What the last question asks for, with earlier ones deciding the topic where it does not.

    The wish to go on with an answer is the question before it, begun with the last words.
    """
    goes_on = _GOES_ON.search(question)
    if goes_on is not None and earlier:
        wish = read(earlier[-1], instructions, earlier[:-1])
        return dataclasses.replace(wish, begin=goes_on[1])
    both = f"{question}\n{instructions}"
    lines = _LINES.search(question)
    begin, end = _BEGIN.search(both), _END.search(both)
    return Wish(
        form=Form.LINES if lines else _form(question, instructions),
        subject=subject(question),
        words=_weighted(question, instructions, earlier),
        manners=frozenset(manner for manner, pattern in _MANNERS if _holds(pattern, both)),
        begin=begin[1] if begin else "",
        end=end[1] if end else "",
        lines=min(int(re.sub(r"\D", "", lines[1])), _MOST_LINES) if lines else 0,
    )


def _holds(pattern: str, text: str) -> bool:
    return re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE) is not None


def _form(question: str, instructions: str) -> Form:
    for text in (question, instructions):
        for form, pattern in _FORMS:
            if _holds(pattern, text):
                return form
    return Form.GREETING if _GREETING.fullmatch(question) else Form.ESSAY


def _weighted(question: str, instructions: str, earlier: Sequence[str]) -> dict[str, float]:
    found: dict[str, float] = {}
    for text, weight in ((question, 8.0), (instructions, 0.4), *((old, 1.0) for old in earlier)):
        for word in {match.lower() for match in _WORD.findall(text[:20_000])}:
            for form in {word, word.removesuffix("s")}:
                found[form] = found.get(form, 0.0) + weight
    return found


def subject(question: str) -> str:
    """The words of a question that name what it is about, or an empty text.

    The longest run of words that do not merely ask, small joining words allowed inside.
    """
    best: list[str] = []
    for phrase in re.split(r"[^\w\s'’-]+", question[:2_000]):
        run: list[str] = []
        for word in [*_WORD.findall(phrase), ""]:
            lower = word.lower()
            if word and (lower not in _ASKING or (_counts(run) and lower in _JOINING)):
                run.append(word)
            else:
                best = max(best, _trimmed(run), key=_counts)
                run = [_ARTICLES[lower]] if lower in _ARTICLES else []
    return " ".join(best)


def _counts(run: list[str]) -> int:
    return sum(word.lower() not in _ASKING for word in run)


def _trimmed(run: list[str]) -> list[str]:
    run = run[:_LONGEST_SUBJECT]
    while run and run[-1].lower() in _ASKING:
        run = run[:-1]
    return run
