"""Plain facts about an answer in one line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from orca_desktop.domain import facts, money
from orca_desktop.domain.blocks import Text, Thinking
from orca_desktop.domain.comparison import ColumnState
from orca_desktop.domain.events import Waiting
from orca_desktop.domain.reply import OpenBlock, Reply, Status

translate = QCoreApplication.translate
_CHARACTERS_OF_TOKEN: Final = 4


def finished(reply: Reply) -> str:
    """Time, length and price of an answer that has ended; what is not known is not said."""
    found = facts.of(reply)
    words = [translate("FactsLine", "{count} words").format(count=_whole(found.text.words))]
    if found.total_seconds is not None:
        words.append(_seconds(found.total_seconds))
    if found.cost is not None:
        words.append(money.shown(found.cost))
    for count, text in (
        (
            found.text.lists,
            translate("FactsLine", "{count} lists")
            if found.text.lists != 1
            else translate("FactsLine", "1 list"),
        ),
        (
            found.text.tables,
            translate("FactsLine", "{count} tables")
            if found.text.tables != 1
            else translate("FactsLine", "1 table"),
        ),
        (
            found.text.code_blocks,
            translate("FactsLine", "{count} × code")
            if found.text.code_blocks != 1
            else translate("FactsLine", "code"),
        ),
    ):
        if count:
            words.append(text.format(count=count))
    return " · ".join(words)


def details(reply: Reply) -> str:
    """All facts of an answer, one a line."""
    found = facts.of(reply)
    text = found.text
    lines = [
        translate("FactsLine", "{count} words, {signs} characters").format(
            count=_whole(text.words), signs=_whole(text.characters)
        ),
        translate("FactsLine", "Reading time about {time}").format(
            time=_duration(text.reading_seconds)
        ),
        translate(
            "FactsLine", "Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}"
        ).format(
            headings=text.headings, lists=text.lists, tables=text.tables, code=text.code_blocks
        ),
    ]
    if text.language:
        native = QLocale.languageToString(QLocale(text.language).language())
        lines.append(translate("FactsLine", "Language: {name}").format(name=native))
    lines += _times(found)
    if found.output_tokens is not None:
        lines.append(
            translate("FactsLine", "{count} tokens written").format(
                count=_whole(found.output_tokens)
            )
        )
    if found.cost is not None:
        lines.append(translate("FactsLine", "Cost {amount}").format(amount=money.shown(found.cost)))
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
        speed = QLocale().toString(found.tokens_per_second, "f", 0)
        lines.append(translate("FactsLine", "{count} tokens a second").format(count=speed))
    return lines


def written(reply: Reply) -> int:
    """How many characters of an answer are there, thinking left out; cheap while it grows."""
    total = 0
    for part in reply.parts:
        if isinstance(part, OpenBlock):
            total += part.text.length if isinstance(part.start, Text) else 0
        elif isinstance(part, Text):
            total += len(part.text)
    return total


def running(reply: Reply, seconds: float | None) -> str:
    """How an answer that is being written comes on; ``seconds`` since its first word."""
    if isinstance(reply.notice, Waiting):
        wait = max(round(reply.notice.seconds), 1)
        return translate("FactsLine", "The gateway is busy, again in {seconds} s").format(
            seconds=wait
        )
    if not reply.parts:
        return translate("FactsLine", "Asked, waiting for the first word…")
    last = reply.parts[-1]
    if isinstance(last, OpenBlock) and isinstance(last.start, Thinking):
        return translate("FactsLine", "Thinking…")
    if seconds is None or seconds < 1:
        return translate("FactsLine", "Writing…")
    speed = written(reply) / _CHARACTERS_OF_TOKEN / seconds
    return translate("FactsLine", "Writing… about {count} tokens a second").format(
        count=round(speed)
    )


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
    return translate("FactsLine", "{seconds} s").format(seconds=QLocale().toString(seconds, "f", 1))


def _duration(seconds: int) -> str:
    if seconds < 60:
        return translate("FactsLine", "{seconds} s").format(seconds=seconds)
    return translate("FactsLine", "{minutes} min").format(minutes=round(seconds / 60))


def _whole(count: int) -> str:
    return QLocale().toString(count)


def ended(letter: str, reply: Reply) -> str:
    """How an answer ended, for the ear: ``Answer B finished, 212 words``."""
    words = _whole(facts.of_text(reply.text).words)
    match reply.status:
        case Status.FINISHED:
            text = translate("FactsLine", "Answer {letter} finished, {count} words")
        case Status.STOPPED:
            text = translate("FactsLine", "Answer {letter} stopped, {count} words")
        case Status.INTERRUPTED:
            text = translate("FactsLine", "Answer {letter} broke off, {count} words")
        case _:
            text = translate("FactsLine", "Answer {letter} failed")
    return text.format(letter=letter, count=words)
