"""The words by which the practice model knows what is asked for, in each language it answers in."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
class PromptWords:
    """What to look for in one language: patterns, words that merely ask, and small joining words.

    ``phrases`` are what an answer says around the sentences of the corpus, ``letters`` those that
    no other language here has.
    """

    forms: tuple[tuple[Form, str], ...]
    greeting: re.Pattern[str]
    manners: tuple[tuple[Manner, str], ...]
    lines: re.Pattern[str]
    begin: re.Pattern[str]
    end: re.Pattern[str]
    asking: frozenset[str]
    articles: Mapping[str, str]
    joining: frozenset[str]
    phrases: Phrases
    letters: str = ""

    @property
    def small(self) -> frozenset[str]:
        """The words by which the language is told, whatever a question is about."""
        return self.asking | self.joining | self.articles.keys()


@dataclass(frozen=True, slots=True)
class Phrases:
    """What an answer says around the sentences of the corpus, ``{}`` for its subject."""

    formal: str
    cheerful: str
    service: str
    sendable: str
    dear: str
    regards: str
    tale: str
    poem: str
    number: str
    this: str


ENGLISH: Final = PromptWords(
    forms=(
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
    ),
    greeting=re.compile(
        r"\s*(hi|hello|hey|good (day|morning|evening)|who are you|test|thanks?( you)?)\b.{0,24}",
        re.IGNORECASE,
    ),
    manners=(
        (
            Manner.SHORT,
            r"short|shortly|brief|briefly|concise|concisely|terse|one sentence|in a sentence",
        ),
        (Manner.LONG, r"long|longer|detailed|in detail|thorough|thoroughly|at length"),
        (Manner.FORMAL, r"formal|formally|polite|politely|official"),
        (Manner.CHEERFUL, r"cheerful|friendly|warm|happy|enthusiastic|cheerfully"),
        (Manner.PLAIN, r"plain text|no markdown|without markdown|no lists|no formatting"),
        (Manner.CAPITALS, r"capitals|capital letters|upper ?case|shout"),
    ),
    lines=re.compile(r"\b(\d[\d,. ]{0,8}) (?:lines|rows|lines of text)\b", re.IGNORECASE),
    begin=re.compile(
        r"\b(?:begin|start)s? [^.\"“”]{0,40}?with [\"“]([^\"“”\n]{1,80})[\"”]", re.IGNORECASE
    ),
    end=re.compile(
        r"\b(?:end|finish|close)s? [^.\"“”]{0,40}?with [\"“]([^\"“”\n]{1,80})[\"”]", re.IGNORECASE
    ),
    asking=frozenset(
        {
            "how",
            "what",
            "why",
            "when",
            "where",
            "who",
            "which",
            "whose",
            "can",
            "could",
            "would",
            "should",
            "shall",
            "will",
            "do",
            "does",
            "did",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "am",
            "i",
            "me",
            "my",
            "we",
            "us",
            "our",
            "you",
            "your",
            "it",
            "its",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "please",
            "tell",
            "explain",
            "describe",
            "write",
            "make",
            "give",
            "show",
            "list",
            "create",
            "draft",
            "help",
            "need",
            "want",
            "know",
            "let",
            "say",
            "play",
            "think",
            "compare",
            "plan",
            "suggest",
            "find",
            "best",
            "good",
            "some",
            "any",
            "much",
            "many",
            "more",
            "most",
            "very",
            "really",
            "just",
            "about",
            "a",
            "an",
            "the",
            "and",
            "or",
            "of",
            "to",
            "in",
            "on",
            "for",
            "with",
            "from",
            "at",
            "by",
            "as",
            "if",
            "so",
            "but",
            "not",
            "no",
            "yes",
            "hello",
            "hi",
            "hey",
            "thanks",
            "thank",
            "short",
            "brief",
            "long",
            "table",
            "code",
            "steps",
            "step",
            "tips",
            "ideas",
            "poem",
            "story",
            "letter",
            "text",
            "practice",
            "have",
            "has",
            "had",
            "get",
            "go",
            "one",
            "two",
            "three",
            "s",
            "t",
            "don",
            "number",
            "pick",
            "guess",
            "line",
            "lines",
            "important",
            "always",
            "answer",
            "question",
            "english",
            "sentence",
            "sentences",
            "word",
            "words",
        }
    ),
    articles={"a": "a", "an": "an", "the": "the", "my": "your", "our": "your"},
    joining=frozenset(
        {
            "of",
            "in",
            "for",
            "to",
            "and",
            "with",
            "a",
            "an",
            "the",
            "on",
            "at",
            "from",
            "my",
            "between",
        }
    ),
    phrases=Phrases(
        formal="With pleasure; permit me to answer in order. ",
        cheerful="What a lovely question! ",
        service="I remain at your service.",
        sendable="A version you can send",
        dear="Dear reader,",
        regards="With kind regards",
        tale="A tale of {}",
        poem="On {}",
        number="My answer is **{}**.",
        this="this",
    ),
)

GERMAN: Final = PromptWords(
    forms=(
        (Form.POEM, r"gedichte?|verse?|reime?|haiku|liedtext|lied"),
        (Form.TABLE, r"tabelle|tabellen|nebeneinander|gegenüberstellung"),
        (
            Form.CODE,
            r"code|programm|skript|script|python|javascript|sql|html|bash|funktion|regex",
        ),
        (
            Form.LETTER,
            r"brief|briefe|e-?mail|mail|antworte auf|entschuldigung|einladung|anschreiben",
        ),
        (Form.STORY, r"geschichte|geschichten|märchen|erzählung|es war einmal"),
        (
            Form.STEPS,
            r"schritte?n?|schritt für schritt|rezept|anleitung|wie (?:kann|mache?|koche?) ich",
        ),
        (Form.LIST, r"listen?|stichpunkte?|aufzählung|ideen|tipps|namen|vor- und nachteile"),
        (Form.NUMBER, r"nenne? eine zahl|rate|welche zahl|eine zahl|wie viele?|würfel\w*"),
    ),
    greeting=re.compile(
        r"\s*(hallo|hi|hey|guten (tag|morgen|abend)|moin|servus|wer bist du|danke)\b.{0,24}",
        re.IGNORECASE,
    ),
    manners=(
        (Manner.SHORT, r"kurz|kurze|knapp|in einem satz"),
        (Manner.LONG, r"lang|lange|ausführlich|ausführliche|im einzelnen|genau"),
        (Manner.FORMAL, r"förmlich|formell|höflich|amtlich"),
        (Manner.CHEERFUL, r"fröhlich|freundlich|herzlich|begeistert|nett|netten"),
        (Manner.PLAIN, r"reiner text|kein markdown|ohne markdown|keine listen|ohne formatierung"),
        (Manner.CAPITALS, r"großbuchstaben|in versalien"),
    ),
    lines=re.compile(r"\b(\d[\d,. ]{0,8}) (?:zeilen|zeilen text)\b", re.IGNORECASE),
    begin=re.compile(
        r"\b(?:beginne?|fange?)t? [^.\"“”„]{0,40}?mit [\"„“]([^\"“”„\n]{1,80})[\"“”]", re.IGNORECASE
    ),
    end=re.compile(
        r"\b(?:ende?|höre?|schließe?)t? [^.\"“”„]{0,40}?mit [\"„“]([^\"“”„\n]{1,80})[\"“”]",
        re.IGNORECASE,
    ),
    asking=frozenset(
        {
            "wie",
            "was",
            "warum",
            "wieso",
            "wann",
            "wo",
            "wer",
            "welche",
            "welcher",
            "welches",
            "kann",
            "kannst",
            "können",
            "könnte",
            "könntest",
            "soll",
            "sollte",
            "muss",
            "darf",
            "ich",
            "mich",
            "mir",
            "mein",
            "meine",
            "meinen",
            "meinem",
            "meiner",
            "wir",
            "uns",
            "du",
            "dich",
            "dir",
            "dein",
            "sie",
            "ihr",
            "ihnen",
            "es",
            "er",
            "das",
            "dies",
            "diese",
            "dieser",
            "dieses",
            "der",
            "die",
            "den",
            "dem",
            "des",
            "ein",
            "eine",
            "einen",
            "einem",
            "einer",
            "eines",
            "und",
            "oder",
            "aber",
            "nicht",
            "kein",
            "keine",
            "ja",
            "nein",
            "ist",
            "sind",
            "war",
            "waren",
            "sein",
            "bin",
            "bist",
            "hat",
            "habe",
            "haben",
            "hast",
            "wird",
            "werden",
            "gibt",
            "gib",
            "zu",
            "zum",
            "zur",
            "von",
            "vom",
            "mit",
            "für",
            "im",
            "auf",
            "aus",
            "bei",
            "beim",
            "nach",
            "gegen",
            "ohne",
            "durch",
            "vor",
            "seit",
            "zwischen",
            "bis",
            "hilft",
            "helfen",
            "macht",
            "machen",
            "geht",
            "sich",
            "über",
            "unter",
            "um",
            "als",
            "wenn",
            "dass",
            "bitte",
            "sag",
            "erkläre",
            "erklär",
            "beschreibe",
            "schreib",
            "schreibe",
            "mach",
            "mache",
            "zeig",
            "zeige",
            "nenne",
            "erstelle",
            "hilf",
            "brauche",
            "möchte",
            "will",
            "wissen",
            "plane",
            "planen",
            "plan",
            "vergleiche",
            "koche",
            "finde",
            "gut",
            "gute",
            "guten",
            "gutes",
            "beste",
            "besten",
            "sehr",
            "mehr",
            "viel",
            "viele",
            "nur",
            "auch",
            "hallo",
            "danke",
            "kurz",
            "kurze",
            "kurzen",
            "lang",
            "lange",
            "tabelle",
            "liste",
            "schritte",
            "tipps",
            "ideen",
            "gedicht",
            "geschichte",
            "brief",
            "text",
            "frage",
            "antwort",
            "antworte",
            "satz",
            "sätze",
            "wort",
            "wörter",
            "zahl",
            "kleinen",
            "kleine",
            "netten",
            "freundlichen",
            "dann",
            "doch",
            "denn",
            "mal",
            "man",
            "so",
        }
    ),
    articles={},
    joining=frozenset(
        {
            "in",
            "im",
            "an",
            "am",
            "für",
            "mit",
            "und",
            "von",
            "vom",
            "zum",
            "zur",
            "nach",
            "gegen",
            "ohne",
            "durch",
            "vor",
            "seit",
            "zwischen",
            "bis",
            "aus",
            "bei",
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "ein",
            "eine",
            "einen",
            "einem",
            "einer",
        }
    ),
    phrases=Phrases(
        formal="Sehr gern; erlauben Sie mir, der Reihe nach zu antworten. ",
        cheerful="Was für eine schöne Frage! ",
        service="Ich stehe weiterhin zu Ihren Diensten.",
        sendable="So könnten Sie es senden",
        dear="Guten Tag,",
        regards="Mit freundlichen Grüßen",
        tale="Eine Geschichte: {}",
        poem="{}",
        number="Meine Antwort ist **{}**.",
        this="diese Sache",
    ),
    letters="äöüß",
)

LANGUAGES: Final[Mapping[str, PromptWords]] = {"en": ENGLISH, "de": GERMAN}
"""By code; a question whose words tell no language is taken for the first."""
