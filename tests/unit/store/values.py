"""Values to keep in a store: plain ones by hand, any at all for property tests."""

from __future__ import annotations

import dataclasses
import datetime
import subprocess
import sys
from collections.abc import Collection, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from orca_desktop.domain import clock, events, server_tokens
from orca_desktop.domain.blocks import Block, TextBlock, ThinkingBlock, ToolUseBlock, from_json
from orca_desktop.domain.bookmarks import Bookmark, noted
from orca_desktop.domain.comparison import Comparison, Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.parameters import DEFAULTS, Settings, Withheld
from orca_desktop.domain.reply import Earlier, Origin, Reply, Sent, Status, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text
from orca_desktop.store import ProblemKind, Store, StoreProblem, jobs

ROOT = Path(__file__).parents[3]


async def opened(path: Path, **options: Any) -> Any:
    """A store on a file, for a test that would go on with nothing else."""
    store = await Store.open(path, **options)
    assert isinstance(store, Store), store
    return store


ON_THE_SAME_DAY = "from tests.support.clock import begin\nbegin()\n"


def run(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a Python program in a process of its own, on the same day; its outcome is the test's to judge."""
    return subprocess.run(
        [sys.executable, "-c", f"{ON_THE_SAME_DAY}{program}", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=300,
    )


def start(program: str, *arguments: object) -> subprocess.Popen[bytes]:
    """Start a Python program that speaks and listens through pipes."""
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )


def reply(text: str = "An answer.", **changes: Any) -> Reply:
    """An ended reply of one text block."""
    return Reply(
        **{
            "id": new_id(),
            "created": clock.now(),
            "settings": DEFAULTS,
            "status": Status.FINISHED,
            "parts": (TextBlock(text),),
            **changes,
        }
    )


def running(text: str = "") -> Reply:
    """A reply that has just begun, with some text if any."""
    begun = Reply(new_id(), clock.now(), DEFAULTS)
    if not text:
        return begun
    begun = begun.after(events.BlockStarted(0, TextBlock("")), 0.1)
    return begun.after(events.TextAdded(0, text), 0.2)


def turn(prompt: str = "A question?", *replies: Reply, parent: str | None = None) -> Turn:
    """A turn whose last reply is chosen."""
    chosen = replies[-1].id if replies else None
    return Turn(new_id(), parent, clock.now(), (TextBlock(prompt),), replies, chosen)


def conversation(*turns: Turn, title: str = "A title", **changes: Any) -> Conversation:
    """A conversation of turns that follow one another."""
    moment = clock.now()
    empty = Conversation(Summary(new_id(), title, moment, moment), **changes)
    for each in turns:
        empty = empty.with_turn(each)
    return empty


def any_comparison() -> Comparison:
    """A comparison of two columns of which nothing was asked."""
    return begun(Plan((Question.REPEAT,), DEFAULTS, (Variant("1"), Variant("2"))))


def long_conversation(turns: int, words: str = "word " * 40) -> Conversation:
    """A conversation of so many turns with one reply each, in one line."""
    made: list[Turn] = []
    parent = None
    for number in range(turns):
        answer = reply(f"answer {number} {words}")
        made.append(turn(f"question {number} {words}", answer, parent=parent))
        parent = answer.id
    return conversation(*made[:1]) if turns == 1 else _joined(made)


def _joined(turns: list[Turn]) -> Conversation:
    moment = clock.now()
    chosen = {each.parent: each.id for each in turns}
    return Conversation(
        Summary(new_id(), "A long one", moment, moment), turns=tuple(turns), chosen=chosen
    )


# Any text that can be met: with NUL, halves of pairs, signs of every script.
wild_texts = st.text(st.characters(codec=None, exclude_categories=()), max_size=30)
# What a plain text column can hold.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.none() | st.booleans() | numbers | wild_texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(wild_texts, inner, max_size=3),
    max_leaves=8,
)
json_objects = st.dictionaries(wild_texts, json_values, max_size=4)
moments = st.datetimes(timezones=st.just(datetime.UTC))


def _typed(name: str, /, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Block]:
    known = st.fixed_dictionaries({"type": st.just(name), **fields})
    return st.builds(lambda extra, raw: from_json({**extra, **raw}), json_objects, known)


blocks: st.SearchStrategy[Block] = st.one_of(
    _typed("text", text=wild_texts),
    _typed("text", text=wild_texts, citations=st.lists(json_objects, max_size=2)),
    _typed("thinking", thinking=wild_texts, signature=wild_texts),
    _typed("redacted_thinking", data=wild_texts),
    _typed("tool_use", id=wild_texts, name=wild_texts, input=json_values),
    _typed("web_search_tool_result", tool_use_id=wild_texts, content=json_values),
    _typed("image", source=json_objects),
    _typed("document", source=json_objects, title=wild_texts),
    json_objects.map(from_json),
)
# Servers with tokens have tests of their own: what is kept of them is not what was given.
settings = st.dictionaries(
    texts.filter(lambda name: name != server_tokens.NAME),
    wild_texts | numbers | st.booleans() | st.lists(wild_texts, max_size=3).map(tuple),
    max_size=5,
).map(Settings)
usages = st.builds(
    Usage,
    input_tokens=st.none() | st.integers(0, 2**53),
    output_tokens=st.none() | st.integers(0, 10**6),
    thinking_tokens=st.none() | st.integers(0, 10**6),
    service_tier=st.none() | wild_texts,
    cost_usd=st.none() | st.decimals(-(2**53), 2**53, allow_nan=False),
)
failures = st.builds(
    Failure,
    kind=st.sampled_from(ErrorKind),
    message=wild_texts,
    status=st.none() | st.integers(0, 999),
    code=st.none() | wild_texts,
    request_id=st.none() | wild_texts,
    retry_after=st.none() | st.floats(0, 1e9),
    may_retry=st.booleans(),
    maybe_billed=st.booleans(),
)
seconds = st.none() | st.floats(0, 1e6)
withheld = st.builds(
    Withheld,
    name=wild_texts,
    value=wild_texts | numbers,
    reason=st.builds(
        Text,
        wild_texts,
        wild_texts,
        st.dictionaries(wild_texts, wild_texts | numbers, max_size=2),
        st.none() | st.integers(0, 9),
        wild_texts,
    ),
)
sents = st.builds(Sent, st.integers(0, 10**6), st.lists(texts).map(tuple), st.booleans())
earliers = st.builds(Earlier, usages, st.integers(1, 99))
replies = st.builds(
    Reply,
    id=st.uuids().map(lambda number: number.hex),
    created=moments,
    settings=settings,
    withheld=st.lists(withheld, max_size=2).map(tuple),
    status=st.sampled_from([status for status in Status if status is not Status.STREAMING]),
    parts=st.lists(blocks, max_size=4).map(tuple),
    response_id=st.none() | texts,
    request_id=st.none() | texts,
    model_returned=st.none() | texts,
    stop_reason=st.none() | texts,
    stop_sequence=st.none() | texts,
    stop_details=st.none() | json_objects,
    usage=usages,
    timing=st.builds(Timing, seconds, seconds, seconds),
    failure=st.none() | failures,
    sent=st.none() | sents,
    earlier=st.none() | earliers,
    origin=st.sampled_from(Origin),
)


@st.composite
def compared(draw: st.DrawFn, reply_ids: Sequence[str]) -> Comparison:
    """Any comparison of these replies."""
    changes = st.dictionaries(
        st.sampled_from(["temperature", "system"]), st.none() | texts, max_size=2
    )
    variants = tuple(
        Variant(str(number), draw(texts), draw(changes), draw(st.integers(1, 5)))
        for number in range(draw(st.integers(0, 3)))
    )
    plan = Plan((draw(st.sampled_from(Question)),), draw(settings), variants, draw(st.booleans()))
    found = begun(plan, draw(st.permutations([each.id for each in variants])))
    for reply_id in reply_ids if variants else ():
        found = found.with_reply(draw(st.sampled_from(variants)).id, reply_id)
        found = found.choosing(reply_id) if draw(st.booleans()) else found
    return found


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    """Any conversation: a tree of turns with any replies, any choice among them."""
    made: list[Turn] = []
    parents: list[str | None] = [None]
    for number in range(draw(st.integers(0, 4))):
        answers = tuple(draw(st.lists(replies, max_size=3, unique_by=lambda one: one.id)))
        ids = [answer.id for answer in answers]
        made.append(
            Turn(
                id=f"{draw(st.uuids()).hex}-{number}",
                parent=draw(st.sampled_from(parents)),
                created=draw(moments),
                prompt=tuple(draw(st.lists(blocks, max_size=3))),
                replies=answers,
                chosen_id=draw(st.sampled_from([*ids, None])),
                comparison=draw(st.none() | compared(ids)),
                goes_along=draw(st.sampled_from([None, True, False])),
            )
        )
        parents += [one for one in ids if one not in parents]
    every = [one.id for each in made for one in each.replies]
    if len(set(every)) < len(every):
        made = made[:1]
    known = [None, *(one.id for each in made for one in each.replies)]
    shown = [each.id for each in made]
    chosen = draw(st.dictionaries(st.sampled_from(known), st.sampled_from(shown))) if shown else {}
    return Conversation(
        head=Summary(
            id=draw(st.uuids()).hex,
            title=draw(texts),
            created=draw(moments),
            updated=draw(moments),
            pinned=draw(st.booleans()),
            title_is_own=draw(st.booleans()),
        ),
        settings=draw(settings),
        turns=tuple(made),
        chosen=chosen,
    )


@st.composite
def marked_conversations(draw: st.DrawFn) -> Conversation:
    """Any conversation, some of whose messages are marked."""
    found = draw(conversations())
    ids = [*found.by_id, *found.turn_of]
    marks = st.builds(Bookmark, moments, texts.map(noted))
    some = draw(st.dictionaries(st.sampled_from(ids), marks, max_size=3)) if ids else {}
    return dataclasses.replace(found, bookmarks=some)


@st.composite
def streams(draw: st.DrawFn) -> list[events.StreamEvent]:
    """Events of a stream in any order a gateway might send them, without an ending."""
    index = st.integers(0, 2)
    started = st.sampled_from(
        [
            TextBlock(""),
            TextBlock("head"),
            ThinkingBlock(""),
            ToolUseBlock("tool_use", "1", "search", {}),
            TextBlock("", ({},)),
        ]
    )
    event = st.one_of(
        st.builds(events.BlockStarted, index, started | blocks),
        st.builds(events.TextAdded, index, wild_texts),
        st.builds(events.ThinkingAdded, index, wild_texts),
        st.builds(events.InputJsonAdded, index, st.sampled_from(['{"a"', ":1}", "", "["])),
        st.builds(events.SignatureAdded, index, wild_texts),
        st.builds(events.CitationAdded, index, json_objects),
        st.builds(events.BlockStopped, index),
        st.builds(
            events.MessageStarted, st.just("msg"), st.just("model"), st.just(Usage(input_tokens=3))
        ),
        st.builds(
            events.MessageChanged,
            st.just("end_turn"),
            st.none(),
            st.none(),
            st.just(Usage(output_tokens=7, cost_usd=Decimal("0.01"))),
        ),
    )
    return draw(st.lists(event, max_size=25))


@st.composite
def orderly_streams(draw: st.DrawFn) -> list[events.StreamEvent]:
    """Events of a stream as a gateway sends them: blocks that open, grow and close in turn."""
    made: list[events.StreamEvent] = []
    for index in range(draw(st.integers(1, 3))):
        start, growth = draw(st.sampled_from(_growing(st.just(index))))
        made.append(events.BlockStarted(index, start))
        made += draw(st.lists(growth, max_size=6))
        made.append(events.BlockStopped(index))
    return made


def _growing(
    index: st.SearchStrategy[int],
) -> list[tuple[Block, st.SearchStrategy[events.StreamEvent]]]:
    """Blocks that grow, each with what it grows by."""
    texts = st.builds(events.TextAdded, index, wild_texts)
    cited = st.builds(events.CitationAdded, index, json_objects)
    thoughts = st.builds(events.ThinkingAdded, index, wild_texts)
    signed = st.builds(events.SignatureAdded, index, wild_texts)
    pieces = st.builds(events.InputJsonAdded, index, st.sampled_from(['{"a"', ":1}", "", "["]))
    return [
        (TextBlock(""), texts | cited),
        (TextBlock("head"), texts | cited),
        (ThinkingBlock(""), thoughts | signed),
        (ToolUseBlock("tool_use", "1", "search", None), pieces),
    ]


async def purge(store: Store, conversation_id: str) -> StoreProblem | None:
    """Delete a conversation, erase it for ever, and wipe its words out of the file."""
    await store.conversations.delete(conversation_id)
    erased = await store.bin.erase([conversation_id])
    if isinstance(erased, StoreProblem):
        return erased
    if not erased:
        return StoreProblem(ProblemKind.MISSING, store.thread.path)
    return await store.wiping.wipe()


async def purge_deleted_before(store: Store, moment: datetime.datetime) -> int | StoreProblem:
    """The same for all that was deleted before a moment; how many conversations that were."""
    erased = await store.bin.erase_deleted_before(moment)
    return (
        erased
        if not erased or isinstance(erased, StoreProblem)
        else await store.wiping.wipe() or erased
    )


async def chores(store: Any) -> Any:
    """What is noted to be done yet, and how many times it was asked for."""
    return await store.thread.read(
        lambda connection: connection.execute("SELECT name, asked FROM chore").fetchall()
    )


async def restored(store: Store, ids: Collection[str]) -> int:
    """Bring deleted conversations back; how many there were."""
    found = await store.conversations.arrange(
        ids, lambda each: dataclasses.replace(each, deleted=None)
    )
    if isinstance(found, StoreProblem):
        assert found.kind is ProblemKind.MISSING
        return 0
    return len(found.made)


def hurry(patch: pytest.MonkeyPatch) -> None:
    """Let each job of a long work do one piece of it."""
    for name, value in (("JOB_SECONDS", 0), ("ALONE_SECONDS", 0), ("LEAST", 1)):
        patch.setattr(jobs, name, value)
