"""What must hold of every translation, whoever made it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from tests.languages.glossary import Glossary
from tests.languages.texts import Message

_PLACE: Final = re.compile(r"\{\w*\}")
_OWN_WORDS: Final = re.compile(r"\{\{[^{}\n]*\}\}")
"""Within double braces are words that people see, of which each language has its own."""

_TAG: Final = re.compile(r"</?[a-z]+\b[^<>]*>")
_MNEMONIC: Final = re.compile(r"&(?!&)\w")
_ENTITY: Final = re.compile(r"&\w+;")
_KEYS: Final = re.compile(r"\b(?:Ctrl|Shift|Alt|Meta|F\d\d?)\b")
_WORD: Final = re.compile(r"[^\W\d_]{3}")
_ENDS: Final = {
    "…": "…",
    ":": ":：",
    ".": ".。।",
    "?": "?？؟",
    "!": "!！",
}
"""How a text ends, and what may stand there in other scripts."""

Rule = Callable[[Message, str, Glossary], "str | None"]


def problems(messages: Iterable[Message], glossary: Glossary) -> tuple[str, ...]:
    """What is wrong, a line each; what is missing counts in a language that is complete."""
    return tuple(
        f"{each.context}: {each.source!r}: {problem}"
        for each in messages
        for problem in _problems(each, glossary)
    )


def is_missing(message: Message) -> bool:
    """Whether a language says nothing, or nothing that somebody stands for."""
    return not message.is_done or not all(message.forms)


def _problems(message: Message, glossary: Glossary) -> Iterator[str]:
    if is_missing(message):
        if glossary.is_complete:
            yield "missing"
        return
    for place, form in enumerate(message.forms):
        may_drop_n = message.is_plural and place in glossary.one_without_number
        if (lost := _places(message.source, form, may_drop_n=may_drop_n)) is not None:
            yield lost
        for rule in _RULES:
            if (problem := rule(message, form, glossary)) is not None:
                yield f"{problem}: {form!r}"


def _places(source: str, form: str, *, may_drop_n: bool) -> str | None:
    (source, wanted_words), (form, found_words) = (
        _OWN_WORDS.subn("", each) for each in (source, form)
    )
    if wanted_words != found_words:
        return f"places lost or added: {form!r}"
    wanted, found = Counter(_PLACE.findall(source)), Counter(_PLACE.findall(form))
    if may_drop_n and not found["{n}"]:
        wanted.pop("{n}", None)
    if wanted.keys() == found.keys() and form.count("{") == sum(found.values()):
        return None
    return f"places lost or added: {form!r}"


def _keeps_spaces(message: Message, form: str, _: Glossary) -> str | None:
    source = message.source
    same = _edges(source) == _edges(form)
    return None if same else "spaces at the beginning or the end differ"


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _keeps_its_end(message: Message, form: str, _: Glossary) -> str | None:
    end = message.source.rstrip()[-1:]
    wanted = _ENDS.get(end)
    if wanted is not None and form.rstrip()[-1:] not in wanted:
        return f"must end with {end}"
    if wanted is None and form.rstrip()[-1:] == "…":
        return "must not end with …"
    return None


def _keeps_its_key(message: Message, form: str, _: Glossary) -> str | None:
    wanted, found = (
        len(_MNEMONIC.findall(_ENTITY.sub("", each))) for each in (message.source, form)
    )
    return None if wanted == found else "the key behind & is lost or added"


def _keeps_its_marks(message: Message, form: str, _: Glossary) -> str | None:
    wanted, found = (
        Counter([*_TAG.findall(each), *re.findall("[\n\t]", each)])
        for each in (message.source, form)
    )
    return None if wanted == found else "marks of the text or its lines are lost or added"


def _answers_what_is_asked(message: Message, form: str, _: Glossary) -> str | None:
    """Not every text is one: this asks whether names become small within a line."""
    if message.source != "SMALL_WITHIN_A_LINE" or form in {message.source, "AS_IT_IS"}:
        return None
    return "must be SMALL_WITHIN_A_LINE or AS_IT_IS"


def _is_translated(message: Message, form: str, glossary: Glossary) -> str | None:
    words = _KEYS.sub("", _PLACE.sub("", message.source))
    if message.source == "SMALL_WITHIN_A_LINE":
        return None
    if form != message.source or not _WORD.search(words) or form in glossary.same:
        return None
    return "is still English"


def _keeps_to_the_glossary(message: Message, form: str, glossary: Glossary) -> str | None:
    if message.source in glossary.otherwise:
        return None
    form = _MNEMONIC.sub(lambda each: each[0][1:], form)
    for pattern, instead in glossary.forbidden.items():
        if (found := re.search(pattern, form)) is not None:
            return f"{found[0]!r} should be {instead!r}"
    rest = _PLACE.sub("", message.source)
    # The longer terms first, so that "answer style" is not held to what "answer" is called.
    for term in sorted(glossary.terms, key=lambda each: -len(each.english)):
        if term.pattern.search(rest) is None:
            continue
        if not term.is_in(form):
            return f"{term.english!r} is called {' or '.join(term.words)}"
        rest = term.pattern.sub("", rest)
    return None


_RULES: Final[tuple[Rule, ...]] = (
    _keeps_spaces,
    _keeps_its_end,
    _keeps_its_key,
    _keeps_its_marks,
    _is_translated,
    _keeps_to_the_glossary,
    _answers_what_is_asked,
)
