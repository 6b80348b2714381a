"""Plain facts about an answer in a line, and all of them for those who ask."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain import facts
from orca_desktop.domain.blocks import TextBlock, ThinkingBlock
from orca_desktop.domain.comparison import ColumnState
from orca_desktop.domain.errors import awaited
from orca_desktop.domain.events import Waiting
from orca_desktop.domain.facts import TextFacts
from orca_desktop.domain.reply import OpenBlock, Reply, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate as say

translate = QCoreApplication.translate
_CHARACTERS_OF_TOKEN: Final = 4
_WORDS: Final = Counted("1 word", QT_TRANSLATE_NOOP("FactsLine", "{n} words", None, 1))
_CHARACTERS: Final = Counted(
    "1 character", QT_TRANSLATE_NOOP("FactsLine", "{n} characters", None, 1)
)
_SPEED: Final = Counted(
    "1 token a second", QT_TRANSLATE_NOOP("FactsLine", "{n} tokens a second", None, 1)
)
_WRITTEN: Final = Counted(
    "1 token written", QT_TRANSLATE_NOOP("FactsLine", "{n} tokens written", None, 1)
)
_MARKS: Final = re.compile(r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+)|[*_`]+", re.MULTILINE)


Facts = tuple[str, ...]
"""The parts of a line of facts, what counts first."""


def finished(reply: Reply, state: ColumnState = ColumnState.FINISHED) -> Facts:
    """How long an answer that has ended is, how long it took, and its price; the rest is details.

    What is not known is not said, and how it ended only where it did not just finish.
    """
    found = facts.of(reply)
    words = [] if state is ColumnState.FINISHED else [state_words(state)]
    words += _answered_by(reply)
    if found.text.words:
        words.append(_words(found.text))
        if found.total_seconds is not None:
            words.append(_seconds(found.total_seconds))
        if found.cost is not None:
            words.append(values.money(found.cost))
    return tuple(words)


def _words(text: TextFacts) -> str:
    return say(counted("FactsLine", _CHARACTERS if text.in_characters else _WORDS, text.words))


def _speed(tokens: float) -> str:
    return say(counted("FactsLine", _SPEED, round(tokens)))


def _answered_by(reply: Reply) -> list[str]:
    """The model that answered, where it is not the one that was asked."""
    answered, asked = reply.model_returned or "", reply.settings.model
    if not answered or _bare(answered) == _bare(asked):
        return []
    words = translate("FactsLine", "answered by {model}")
    return [words.format(model=naming.model_words(answered))]


def _bare(model: str) -> str:
    """A model without its maker and without the ways in which makers write its version."""
    return model.rpartition("/")[2].casefold().replace(".", "-")


def details(reply: Reply) -> str:
    """All facts of an answer, one a line."""
    found = facts.of(reply)
    text = found.text
    lines = [
        _words(text)
        if text.in_characters
        else values.listed((_words(text), say(counted("FactsLine", _CHARACTERS, text.characters)))),
        translate("FactsLine", "Reading time about {time}").format(
            time=_duration(text.reading_seconds)
        ),
        values.filled(
            translate(
                "FactsLine",
                "Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}",
            ),
            headings=text.headings,
            lists=text.lists,
            tables=text.tables,
            code=text.code_blocks,
        ),
    ]
    if text.language:
        name = values.language(text.language)
        lines.append(translate("FactsLine", "Language: {name}").format(name=name))
    lines += _times(found)
    if found.output_tokens is not None:
        lines.append(say(counted("FactsLine", _WRITTEN, found.output_tokens)))
    if found.cost is not None:
        cost = values.money(found.cost)
        lines.append(translate("FactsLine", "Cost {amount}").format(amount=cost))
    if reply.model_returned:
        lines.append(
            translate("FactsLine", "Answered by {model}").format(model=reply.model_returned)
        )
    return "\n".join(lines)


def _times(found: facts.Facts) -> list[str]:
    lines = []
    if found.first_word_after is not None:
        lines.append(
            translate("FactsLine", "First word after {time}").format(
                time=_seconds(found.first_word_after)
            )
        )
    if found.thinking_seconds is not None:
        lines.append(
            translate("FactsLine", "Thought for {time}").format(
                time=_seconds(found.thinking_seconds)
            )
        )
    if found.total_seconds is not None:
        lines.append(
            translate("FactsLine", "Took {time}").format(time=_seconds(found.total_seconds))
        )
    if found.tokens_per_second is not None:
        lines.append(_speed(found.tokens_per_second))
    return lines


def written(reply: Reply) -> int:
    """How many characters of an answer are there, thinking left out; cheap while it grows."""
    total = 0
    for part in reply.parts:
        if isinstance(part, OpenBlock):
            total += part.text.length if isinstance(part.start, TextBlock) else 0
        elif isinstance(part, TextBlock):
            total += len(part.text)
    return total


def beginning(reply: Reply, most: int = 120) -> str:
    """The first words of an answer, on one line; cheap while it grows."""
    for part in reply.parts:
        text = part.text if isinstance(part, TextBlock) else ""
        if isinstance(part, OpenBlock) and isinstance(part.start, TextBlock):
            text = part.text.beginning(4 * most)
        if text.strip():
            return naming.short(_MARKS.sub("", text[: 4 * most]), most)
    return ""


def running(reply: Reply, seconds: float | None, *, stalls: bool = False) -> Facts:
    """How an answer that is being written comes on; ``seconds`` since its first word.

    ``stalls`` says that nothing has come for a while.
    """
    return _progress(reply, seconds, stalls=stalls), *_answered_by(reply)


def _progress(reply: Reply, seconds: float | None, *, stalls: bool) -> str:
    if isinstance(reply.notice, Waiting):
        wait = max(round(reply.notice.seconds), 1)
        return translate("FactsLine", "{what} Again in {seconds} s").format(
            what=say(awaited(reply.notice.kind)), seconds=values.written(wait)
        )
    if not reply.parts:
        return translate("FactsLine", "Asked, waiting for the first word…")
    last = reply.parts[-1]
    if isinstance(last, OpenBlock) and isinstance(last.start, ThinkingBlock):
        return translate("FactsLine", "Thinking…")
    if stalls:
        return translate("FactsLine", "Waiting for more…")
    if seconds is None or seconds < 1:
        return translate("FactsLine", "Writing…")
    speed = written(reply) / _CHARACTERS_OF_TOKEN / seconds
    return translate("FactsLine", "Writing… about {speed}").format(speed=_speed(speed))


def state_words(state: ColumnState) -> str:
    """A state that has no numbers, in words."""
    words = {
        ColumnState.NOT_ASKED: translate("FactsLine", "Not asked"),
        ColumnState.WAITING: translate("FactsLine", "Waits for its turn"),
        ColumnState.WRITING: translate("FactsLine", "Writing…"),
        ColumnState.FINISHED: translate("FactsLine", "Finished"),
        ColumnState.STOPPED: translate("FactsLine", "Stopped"),
        ColumnState.INTERRUPTED: translate("FactsLine", "Broken off"),
        ColumnState.FAILED: translate("FactsLine", "Failed"),
    }
    return words[state]


def _seconds(seconds: float) -> str:
    return translate("FactsLine", "{seconds} s").format(seconds=values.fixed(seconds, 1))


def _duration(seconds: int) -> str:
    if seconds < 60:
        return translate("FactsLine", "{seconds} s").format(seconds=values.written(seconds))
    return translate("FactsLine", "{minutes} min").format(
        minutes=values.written(round(seconds / 60))
    )


def ended(letter: str, reply: Reply) -> str:
    """How an answer ended, for the ear: ``Answer B finished, 212 words``."""
    words = _words(facts.of_text(reply.text))
    match reply.status:
        case Status.FINISHED:
            text = translate("FactsLine", "Answer {letter} finished, {words}")
        case Status.STOPPED:
            text = translate("FactsLine", "Answer {letter} stopped, {words}")
        case Status.INTERRUPTED:
            text = translate("FactsLine", "Answer {letter} broke off, {words}")
        case _:
            text = translate("FactsLine", "Answer {letter} failed")
    return text.format(letter=letter, words=words)
