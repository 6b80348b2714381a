"""What is said of an answer in numbers, while it is written and once it is there."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock, ThinkingBlock
from orca_desktop.domain.comparison import ColumnState
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.ui.features.compare import facts_line
from tests.ui.conftest import NOW

TEXT = """# A

One two three.

- item

| a | b |
|---|---|
| 1 | 2 |

```
x
```
"""


def answer(text: str = TEXT, **more) -> Reply:
    made = Reply("r", NOW, DEFAULTS, status=Status.FINISHED, parts=(TextBlock(text),))
    return dataclasses.replace(made, **more)


FULL = answer(
    model_returned="openai/gpt-6",
    usage=Usage(3, 100, cost_usd=Decimal("0.5")),
    timing=Timing(0.5, 2.0, 4.5),
)


def test_what_counts_first_stands_in_the_line_and_nothing_else() -> None:
    assert facts_line.finished(FULL) == ("answered by gpt-6", "9 words", "4.5 s", "$0.50")
    assert facts_line.finished(answer("")) == ()
    assert facts_line.finished(answer("word")) == ("1 word",)


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (ColumnState.NOT_ASKED, "Not asked"),
        (ColumnState.WAITING, "Waits for its turn"),
        (ColumnState.WRITING, "Writing…"),
        (ColumnState.STOPPED, "Stopped"),
        (ColumnState.INTERRUPTED, "Broken off"),
        (ColumnState.FAILED, "Failed"),
    ],
)
def test_how_it_ended_is_said_where_it_did_not_just_finish(state, told) -> None:
    assert facts_line.finished(answer(""), state) == (told,)
    assert facts_line.state_words(state) == told
    assert facts_line.state_words(ColumnState.FINISHED) == "Finished"


def test_all_that_is_known_is_told_line_by_line() -> None:
    assert facts_line.details(FULL).splitlines() == [
        "9 words, 70 characters",
        "Reading time about 2 s",
        "Headings: 1 · lists: 1 · tables: 1 · code: 1",
        "First word after 0.5 s",
        "Thought for 2.0 s",
        "Took 4.5 s",
        "25 tokens a second",
        "100 tokens written",
        "Cost $0.50",
        "Answered by openai/gpt-6",
    ]
    assert facts_line.details(answer("word " * 460)).splitlines()[:2] == [
        "460 words, 2,300 characters",
        "Reading time about 2 min",
    ]


@pytest.mark.parametrize(
    ("answered", "told"),
    [
        ("", False),
        (DEFAULTS.model, False),
        (DEFAULTS.model.partition("/")[2].replace(".", "-").upper(), False),
        ("openai/gpt-6", True),
    ],
)
def test_another_model_is_named_and_another_spelling_is_not(answered, told) -> None:
    line = facts_line.finished(answer("", model_returned=answered or None))
    assert line == (("answered by gpt-6",) if told else ())


def test_while_it_is_written_it_is_said_how_it_comes_on() -> None:
    asked = Reply("r", NOW, DEFAULTS)
    assert facts_line.running(asked, None) == ("Asked, waiting for the first word…",)
    waiting = asked.after(events.Waiting(ErrorKind.OVERLOADED, 0.2, 1), 0.1)
    (told,) = facts_line.running(waiting, None)
    assert told.endswith("Again in 1 s")
    thinks = asked.after(events.BlockStarted(0, ThinkingBlock("", "")), 0.1)
    assert facts_line.running(thinks, None, stalls=True) == ("Thinking…",)
    writes = asked.after(events.BlockStarted(0, TextBlock("")), 0.1)
    writes = writes.after(events.TextAdded(0, "x" * 80), 0.2)
    assert facts_line.running(writes, None) == ("Writing…",)
    assert facts_line.running(writes, 0.9) == ("Writing…",)
    assert facts_line.running(writes, 1.0) == ("Writing… about 20 tokens a second",)
    other = dataclasses.replace(writes, model_returned="openai/gpt-6")
    assert facts_line.running(other, 1.0)[1:] == ("answered by gpt-6",)


def test_only_words_are_counted_and_shown_as_its_beginning() -> None:
    asked = Reply("r", NOW, DEFAULTS)
    thinks = asked.after(events.BlockStarted(0, ThinkingBlock("", "")), 0.1)
    thinks = thinks.after(events.TextAdded(0, "Hm hm"), 0.2)
    assert facts_line.written(thinks) == 0
    assert facts_line.beginning(thinks) == ""
    writes = thinks.after(events.BlockStopped(0), 0.3)
    writes = writes.after(events.BlockStarted(1, TextBlock("")), 0.4)
    writes = writes.after(events.TextAdded(1, "## *Hello*\n> there"), 0.5)
    assert facts_line.written(writes) == 18
    assert facts_line.beginning(writes) == "Hello there"
    there = answer("").parts + answer("word " * 100).parts
    assert facts_line.written(answer("", parts=there)) == 500
    assert len(facts_line.beginning(answer("", parts=there))) <= 120
    assert facts_line.beginning(answer("", parts=there), 9) == "word wor…"


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (Status.FINISHED, "Answer B finished, 2 words"),
        (Status.STOPPED, "Answer B stopped, 2 words"),
        (Status.INTERRUPTED, "Answer B broke off, 2 words"),
        (Status.FAILED, "Answer B failed"),
    ],
)
def test_the_end_is_spoken(status, told) -> None:
    assert facts_line.ended("B", answer("Two words", status=status)) == told
