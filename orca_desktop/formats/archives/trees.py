"""Messages of another program, each below the one it follows, put together to a conversation.

Neighbours of one role become one question, or one answer: programs keep each step of an answer
(thoughts, calls of tools, words) as a message of its own. Where a message has several followers of
its role, each way on is a question or an answer of its own.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from orca_desktop.domain import clock
from orca_desktop.domain.blocks import Block, TextBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn, first_words
from orca_desktop.domain.message import Role
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import NO_TIMING, Origin, Reply, Status, Timing
from orca_desktop.domain.usage import NO_USAGE, Usage
from orca_desktop.formats.archives.found import own_id

_BETWEEN: Final = "\n\n"
_LONGEST_TITLE: Final = 500


@dataclass(frozen=True, slots=True)
class Head:
    """What an archive tells of a conversation as a whole; ``key`` tells it from all others.

    ``settings`` are those that are known of it, such as its instructions.
    """

    key: tuple[str, ...]
    title: str = ""
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None
    pinned: bool = False
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Its id here."""
        return own_id(*self.key)


@dataclass(frozen=True, slots=True)
class Node:
    """One message: its id in the archive, the one it follows, who speaks, and what is said.

    ``parent`` is ``None`` for a beginning; one that is not there stands for the message before.
    ``thinking`` are seconds; ``settings`` are those it was asked with.
    """

    id: str
    parent: str | None
    role: Role
    blocks: tuple[Block, ...]
    created: datetime.datetime | None = None
    model: str = ""
    status: Status = Status.FINISHED
    stop_reason: str | None = None
    usage: Usage = NO_USAGE
    thinking: float | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)

    def below(self, parent: str | None) -> Node:
        """The same message, following another."""
        return dataclasses.replace(self, parent=parent)


def chained(nodes: Iterable[Node]) -> Iterator[Node]:
    """Messages that follow one another, each below the one before."""
    last: str | None = None
    for node in nodes:
        yield node.below(last)
        last = node.id


def lifted(parents: Mapping[str, str | None], is_kept: Callable[[str], bool]) -> dict[str, str]:
    """For each message the nearest one above it that is kept; none for one below no kept one."""
    found: dict[str, str] = {}
    for start in parents:
        way: list[str] = []
        seen: set[str] = set()
        at = parents[start]
        while at is not None and at in parents and at not in seen:
            if is_kept(at):
                break
            if at in found:
                at = found[at]
                break
            seen.add(at)
            way.append(at)
            at = parents[at]
        if at is not None and at not in seen and at in parents:
            found.update(dict.fromkeys((start, *way), at))
    return found


def built(head: Head, nodes: Sequence[Node], current: str | None = None) -> Conversation | None:
    """The conversation of these messages; ``None`` if there are none.

    ``current`` is the message at which the visible path ends; without it the newest ways are shown.
    """
    tree = _Tree(head, nodes)
    if not tree.nodes:
        return None
    visible = tree.above(current)
    turns = sorted(tree.turns(), key=lambda each: each.created)
    made = tuple(turn.made(visible) for turn in turns)
    # A question that goes on in a second message stands beside the first alone.
    on_path = sorted(
        (each for each in turns if each.is_on(visible)),
        key=lambda each: _along(each.asked, visible),
    )
    chosen = {each.parent: each.id for each in on_path}
    last = max(tree.times.values())
    title = " ".join(head.title.split())[:_LONGEST_TITLE]
    summary = Summary(
        head.id,
        title or next((words for turn in made if (words := first_words(turn.prompt))), ""),
        created=head.created or min(tree.times.values()),
        updated=head.updated or last,
        pinned=head.pinned,
        title_is_own=bool(title),
    )
    return Conversation(summary, Settings(head.settings), made, chosen)


@dataclass(slots=True)
class _Turn:
    """A question that is being put together; ``asked`` are its messages."""

    id: str
    parent: str | None
    created: datetime.datetime
    asked: tuple[Node, ...]
    answers: list[tuple[Reply, tuple[Node, ...]]] = field(default_factory=list)

    def is_on(self, visible: Mapping[str, object]) -> bool:
        """Whether the visible path goes through it."""
        nodes = self.asked or tuple(nodes[0] for _, nodes in self.answers)
        return any(node.id in visible for node in nodes)

    def made(self, visible: Mapping[str, object]) -> Turn:
        """The turn, with the answer on the visible path chosen, or the newest."""
        self.answers.sort(key=lambda each: each[0].created)
        # Of answers that begin alike, the one that goes along the path farthest.
        shown = max(self.answers, key=lambda each: _along(each[1], visible), default=None)
        if shown is None or not any(node.id in visible for node in shown[1]):
            shown = self.answers[-1] if self.answers else None
        return Turn(
            self.id,
            self.parent,
            self.created,
            _joined(self.asked),
            tuple(reply for reply, _ in self.answers),
            shown[0].id if shown else None,
        )


@dataclass(frozen=True, slots=True)
class _Way:
    """Where to go on: the next message, below which reply, after which messages."""

    start: Node
    parent: str | None
    asked: tuple[Node, ...] = ()
    answered: tuple[Node, ...] = ()


class _Tree:
    def __init__(self, head: Head, nodes: Sequence[Node]) -> None:
        self._head = head
        self.nodes: dict[str, Node] = {}
        self.parents: dict[str, str | None] = {}
        last: str | None = None
        known = {node.id for node in nodes}
        for node in nodes:
            if node.id in self.nodes:
                continue
            self.nodes[node.id] = node
            before = last if node.parent else None
            self.parents[node.id] = node.parent if node.parent in known else before
            last = node.id
        self._followers: dict[str, list[Node]] = defaultdict(list)
        for id_, parent in self._without_circles():
            self.parents[id_] = parent
            if parent is not None:
                self._followers[parent].append(self.nodes[id_])
        self.times: dict[str, datetime.datetime] = {}
        self._tell_times(head.created or head.updated or clock.now())

    def above(self, current: str | None) -> dict[str, None]:
        """A message and all above it."""
        found: dict[str, None] = {}
        while current is not None and current in self.nodes:
            found[current] = None
            current = self.parents[current]
        return found

    def turns(self) -> Iterable[_Turn]:
        """All questions with their answers."""
        found: dict[str, _Turn] = {}
        ways = [_Way(each, None) for each in reversed(self._roots())]
        while ways:
            ways += reversed(self._gone(ways.pop(), found))
        return found.values()

    def _gone(self, way: _Way, turns: dict[str, _Turn]) -> list[_Way]:
        """Go along messages of one role to the next fork or change; the ways from there."""
        asks = way.start.role is Role.USER
        run = self._run(way.start)
        asked = (*way.asked, *run) if asks else way.asked
        answered = way.answered if asks else (*way.answered, *run)
        same, other = self._parted(run[-1])
        parent = way.parent
        if asks:
            if not same and not other:
                self._turn(parent, asked, answered, turns)
        elif not same or other:
            turn = self._turn(parent, asked, answered, turns)
            reply = self._reply(answered)
            turn.answers.append((reply, answered))
            return [
                *(_Way(each, parent, asked, answered) for each in same),
                *(_Way(each, reply.id) for each in other),
            ]
        return [_Way(each, parent, asked, answered) for each in (*same, *other)]

    def _run(self, start: Node) -> list[Node]:
        run = [start]
        while True:
            followers = self._followers[run[-1].id]
            if len(followers) != 1 or followers[0].role is not start.role:
                return run
            run.append(followers[0])

    def _parted(self, node: Node) -> tuple[list[Node], list[Node]]:
        """The followers of its own role, and those of the other."""
        followers = self._followers[node.id]
        same = [each for each in followers if each.role is node.role]
        return same, [each for each in followers if each.role is not node.role]

    def _turn(
        self,
        parent: str | None,
        asked: tuple[Node, ...],
        answered: tuple[Node, ...],
        turns: dict[str, _Turn],
    ) -> _Turn:
        first = (asked or answered)[-1 if asked else 0]
        kind = "turn" if asked else "turn without a question"
        id_ = own_id(self._head.id, kind, first.id)
        if id_ not in turns:
            turns[id_] = _Turn(id_, parent, self.times[(asked or answered)[0].id], asked)
        return turns[id_]

    def _reply(self, nodes: tuple[Node, ...]) -> Reply:
        last = nodes[-1]
        model = next((node.model for node in reversed(nodes) if node.model), "")
        settings = {name: each for node in nodes for name, each in node.settings.items()}
        seconds = [node.thinking for node in nodes if node.thinking]
        return Reply(
            own_id(self._head.id, "reply", last.id),
            self.times[nodes[0].id],
            Settings({"model": model, **settings}),
            status=last.status,
            parts=_joined(nodes),
            stop_reason=last.stop_reason,
            usage=next(
                (node.usage for node in reversed(nodes) if node.usage != NO_USAGE), NO_USAGE
            ),
            timing=Timing(thinking=sum(seconds)) if seconds else NO_TIMING,
            origin=Origin.IMPORTED,
        )

    def _roots(self) -> list[Node]:
        return [node for node in self.nodes.values() if self.parents[node.id] is None]

    def _without_circles(self) -> list[tuple[str, str | None]]:
        """Each message with what it follows; one that would follow itself is a beginning."""
        safe: set[str | None] = {None}
        for start in self.nodes:
            way: list[str] = []
            on_way: set[str] = set()
            at: str | None = start
            while at not in safe and at is not None:
                if at in on_way:
                    self.parents[at] = None
                    break
                on_way.add(at)
                way.append(at)
                at = self.parents[at]
            safe.update(way)
        return list(self.parents.items())

    def _tell_times(self, otherwise: datetime.datetime) -> None:
        """When each message was written: never before the one it follows."""
        ways = [(node, node.created or otherwise) for node in self._roots()]
        while ways:
            node, after = ways.pop()
            self.times[node.id] = max(node.created or after, after)
            ways += ((each, self.times[node.id]) for each in self._followers[node.id])


def _along(nodes: Sequence[Node], visible: Mapping[str, object]) -> tuple[int, int]:
    """How far messages go along the visible path; of equals, the fewest are the nearest."""
    return sum(node.id in visible for node in nodes), -len(nodes)


def _joined(nodes: Sequence[Node]) -> tuple[Block, ...]:
    """The blocks of messages; between the words of two stands an empty line."""
    found: list[Block] = []
    for node in nodes:
        first = node.blocks[0] if node.blocks else None
        if found and isinstance(found[-1], TextBlock) and isinstance(first, TextBlock):
            found[-1] = dataclasses.replace(found[-1], text=found[-1].text + _BETWEEN)
        found += node.blocks
    return tuple(found)
