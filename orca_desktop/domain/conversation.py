"""A conversation: a tree of turns, of which one path is visible.

A turn hangs below the reply it continues, so another version of an answer has its own
continuation, and nothing is ever overwritten: *Try again* adds a reply to a turn, *Edit* adds a
turn beside it.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.message import attached, plain_text
from orca_desktop.domain.parameters import DEFAULTS, Settings

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from orca_desktop.domain.blocks import Block
    from orca_desktop.domain.bookmarks import Bookmark
    from orca_desktop.domain.comparison import Comparison
    from orca_desktop.domain.message import Message
    from orca_desktop.domain.reply import Reply


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of the user and the replies to it, of which one is chosen.

    ``parent`` is the id of the reply it continues, ``None`` for a first turn. A turn may have no
    reply yet, and then none is chosen. With a ``comparison``, its replies are those of the columns.
    ``goes_along`` is what the person said of sending it along with later questions, ``None`` while
    the rule decides (`domain.history`); ``in_words`` is what that has worked out of it.
    """

    id: str
    parent: str | None
    created: datetime.datetime
    prompt: tuple[Block, ...]
    replies: tuple[Reply, ...] = ()
    chosen_id: str | None = None
    comparison: Comparison | None = None
    goes_along: bool | None = None
    in_words: tuple[Message, ...] | None = field(
        default=None, init=False, repr=False, compare=False
    )

    @property
    def chosen(self) -> Reply | None:
        """The reply that is shown and continued."""
        chosen_id = self.chosen_id
        for reply in self.replies:  # asked of each of thousands
            if reply.id == chosen_id:
                return reply
        return None

    def reply(self, reply_id: str) -> Reply | None:
        """The reply of that id, if it belongs to this turn."""
        for reply in self.replies:
            if reply.id == reply_id:
                return reply
        return None

    def with_reply(self, reply: Reply) -> Turn:
        """The turn with this reply put in its place, or added at the end and chosen.

        In a comparison the person chooses; until then the first answer is the visible one.
        """
        if self.reply(reply.id) is None:
            is_open = self.comparison is None or self.chosen_id is None
            chosen = reply.id if is_open else self.chosen_id
            return dataclasses.replace(self, replies=(*self.replies, reply), chosen_id=chosen)
        return dataclasses.replace(
            self, replies=tuple(reply if kept.id == reply.id else kept for kept in self.replies)
        )


@dataclass(frozen=True, slots=True)
class Summary:
    """What is known of a conversation without its turns: its head, and its row in the library.

    ``title_is_own`` says that the person gave the title. ``compares`` (whether any of its questions
    was put under several settings) is told by its turns, as the store saw them last, and so is
    ``waits`` (whether the newest answer waits for results of tools); two are the same without
    them, and without ``unread`` (whether an answer came that was not seen yet). ``folder`` is the
    id of the folder it lies in; of one that is not there any more it is in none.
    """

    id: str
    title: str
    created: datetime.datetime
    updated: datetime.datetime
    pinned: bool = False
    title_is_own: bool = False
    compares: bool = field(default=False, compare=False)
    waits: bool = field(default=False, compare=False)
    folder: str | None = None
    tags: tuple[str, ...] = ()
    archived: bool = False
    unread: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Conversation:
    """Turns in the order they were made, and which of them are visible.

    ``chosen`` maps a reply's id (``None`` for the beginning) to the turn that follows it on the
    visible path; where it says nothing, the newest follower is visible. ``lay_in`` are the names of
    the folders that it lies in, from the top, as a document tells them; the library has ids.
    ``bookmarks`` are those of its messages, by the id of the reply, or of the turn for a question.
    """

    head: Summary
    settings: Settings = DEFAULTS
    turns: tuple[Turn, ...] = ()
    chosen: Mapping[str | None, str] = field(default_factory=dict)
    bookmarks: Mapping[str, Bookmark] = field(default_factory=dict)
    lay_in: tuple[str, ...] = field(default=(), compare=False)

    @property
    def id(self) -> str:
        """Its own id."""
        return self.head.id

    def with_head(self, **facts: Any) -> Conversation:
        """The conversation with other facts of its head, such as its title."""
        return self._with(head=dataclasses.replace(self.head, **facts))

    def with_settings(self, settings: Settings) -> Conversation:
        """The conversation with other settings for what is asked next."""
        return self._with(settings=settings)

    def _with(self, **facts: Any) -> Conversation:
        """The same turns with other facts; what was worked out of the turns stays known."""
        made = dataclasses.replace(self, **facts)
        known = vars(self)
        vars(made).update({name: known[name] for name in _WORKED_OUT if name in known})
        return made

    @cached_property
    def by_id(self) -> Mapping[str, Turn]:
        """The turns by their ids."""
        return {turn.id: turn for turn in self.turns}

    def prepared(self) -> Conversation:
        """The same value, with what every view asks first worked out where it was read."""
        _ = self.path, self.running, self.compares, self.cost
        return self

    @cached_property
    def compares(self) -> bool:
        """Whether any of its questions was put under several settings."""
        return any(turn.comparison is not None for turn in self.turns)

    @cached_property
    def running(self) -> frozenset[str]:
        """The ids of the replies that are still being written."""
        return _running_in(self.turns)

    @cached_property
    def cost(self) -> tuple[Decimal | None, bool]:
        """US dollars of the known answers together (``None``: none known), and whether all are."""
        return _cost_of(self.turns)

    @cached_property
    def followers(self) -> Mapping[str | None, tuple[Turn, ...]]:
        """The turns that continue a reply, oldest first; ``None`` holds the first turns."""
        return followers_in(self.turns)

    @cached_property
    def path(self) -> tuple[Turn, ...]:
        """The visible turns from the beginning to the end."""
        return visible_path(self.followers, self.chosen)

    def follower(self, reply_id: str | None) -> Turn | None:
        """The visible turn after a reply, or the first turn for ``None``."""
        turns = self.followers.get(reply_id)
        return _visible(turns, self.chosen.get(reply_id)) if turns else None

    def siblings(self, turn: Turn) -> tuple[Turn, ...]:
        """The versions of this turn's question, itself included, oldest first."""
        return self.followers[turn.parent]

    @cached_property
    def turn_of(self) -> Mapping[str, Turn]:
        """The turns by the ids of their replies."""
        return {reply.id: turn for turn in self.turns for reply in turn.replies}

    def leading_to(self, reply_id: str | None) -> tuple[Turn, ...]:
        """The turns from the beginning up to a reply, each with the reply that leads there chosen.

        It need not be on the visible path; ``None`` is the beginning, before the first turn.
        """
        found: dict[str, Turn] = {}
        while (
            reply_id is not None
            and reply_id not in found
            and (turn := self.turn_of.get(reply_id)) is not None
        ):
            is_chosen = turn.chosen_id == reply_id
            found[reply_id] = turn if is_chosen else dataclasses.replace(turn, chosen_id=reply_id)
            reply_id = turn.parent
        return tuple(reversed(found.values()))

    def history_of(self, turn: Turn) -> tuple[Turn, ...]:
        """What a turn's question follows: all turns before it, or those of its comparison."""
        return self.following(turn.parent, self.comparison_of(turn))

    def following(self, reply_id: str | None, compared: Turn | None) -> tuple[Turn, ...]:
        """The turns up to a reply for a question in the comparison of the turn ``compared``.

        One that was asked without the chat begins at its own first turn.
        """
        history = self.leading_to(reply_id)
        begins = compared.comparison.begins if compared and compared.comparison else None
        if begins is None:
            return history
        places = (place for place, each in enumerate(history) if each.id == begins)
        return history[next(places, len(history)) :]

    def comparison_of(self, turn: Turn) -> Turn | None:
        """The turn in whose comparison a turn is read: its own, or one that went on with it."""
        if turn.comparison is not None:
            return turn
        return next(
            (
                each
                for each in self.turns
                if each.comparison is not None
                and any(turn.id in ids for ids in each.comparison.continued)
            ),
            None,
        )

    def column_path(self, turn: Turn, variant_id: str) -> tuple[Turn, ...]:
        """A column of a comparison and how it went on: turns, each with what it shows chosen.

        The first is the comparison's own; a column that has no answer yet has none chosen.
        """
        comparison = turn.comparison
        column = comparison.column(variant_id) if comparison is not None else None
        if comparison is None or column is None:
            return ()
        found = [dataclasses.replace(turn, chosen_id=column.shown)]
        for ids in comparison.continued:
            turns = (self.by_id[each] for each in ids if each in self.by_id)
            tip = found[-1].chosen_id
            found += [each for each in turns if tip is not None and each.parent == tip][:1]
        return tuple(found)

    @property
    def last_reply_id(self) -> str | None:
        """The reply that a new turn would continue; a question without any answer is passed by."""
        if not self.path:
            return None
        last = self.path[-1]
        return last.chosen_id if last.chosen_id is not None else last.parent

    @cached_property
    def so_far(self) -> tuple[Turn, ...]:
        """What a new turn would follow: the visible turns, without a last one that has no reply."""
        is_answered = self.path and self.path[-1].chosen_id is not None
        return self.path if is_answered else self.path[:-1]

    def with_turn(self, turn: Turn) -> Conversation:
        """The conversation with this turn put in its place, or added and made visible."""
        known = self.by_id.get(turn.id)
        if known is not None:
            place = len(self.turns) - 1  # what changes is the newest, nearly always
            while self.turns[place].id != turn.id:
                place -= 1
            turns = (*self.turns[:place], turn, *self.turns[place + 1 :])
            made = dataclasses.replace(self, turns=turns)
        else:
            made = dataclasses.replace(
                self, turns=(*self.turns, turn), chosen={**self.chosen, turn.parent: turn.id}
            )
        vars(made).update(self._known_with(turn, known))
        return made

    def _known_with(self, turn: Turn, before: Turn | None) -> Iterator[tuple[str, object]]:
        """What is known of the conversation with a turn added, or in the place of another value.

        To work it out anew takes milliseconds in one of thousands of turns, at every change.
        """
        yield "by_id", {**self.by_id, turn.id: turn}
        if before is None:
            yield "compares", self.compares or turn.comparison is not None
            yield "cost", _together(self.cost, _cost_of((turn,)))
        elif before.parent != turn.parent:
            return
        else:
            if before.comparison is None or turn.comparison is not None:
                yield "compares", self.compares or turn.comparison is not None
            if _cost_of((before,)) == _cost_of((turn,)):
                yield "cost", self.cost
        gone = {reply.id for reply in before.replies} if before is not None else set()
        yield "running", (self.running - gone) | _running_in((turn,))
        siblings = self.followers.get(turn.parent, ())
        others = tuple(turn if each is before else each for each in siblings)
        new = () if before is not None else (turn,)
        yield "followers", {**self.followers, turn.parent: (*others, *new)}
        if (path := self._path_with(turn, before)) is not None:
            yield "path", path

    def _path_with(self, turn: Turn, before: Turn | None) -> tuple[Turn, ...] | None:
        """The visible path with a turn; nothing if it leads elsewhere and must be walked."""
        path = self.path
        if before is None:
            end = path[-1].chosen_id if path else None
            is_end = turn.parent == end and (end is None) is (not path)
            leads_on = turn.chosen_id is not None and turn.chosen_id in self.followers
            return (*path, turn) if is_end and not leads_on else None
        if before.chosen_id != turn.chosen_id:
            return None
        place = next((at for at in range(len(path) - 1, -1, -1) if path[at] is before), None)
        return path if place is None else (*path[:place], turn, *path[place + 1 :])

    def without(self, turn_id: str) -> Conversation:
        """The conversation without a turn; what followed any of its replies follows on before it.

        What was visible after it stays visible.
        """
        gone = self.by_id.get(turn_id)
        if gone is None:
            return self
        below = {reply.id for reply in gone.replies}
        turns = tuple(
            dataclasses.replace(turn, parent=gone.parent) if turn.parent in below else turn
            for turn in self.turns
            if turn.id != turn_id
        )
        chosen = {key: each for key, each in self.chosen.items() if key not in below}
        bookmarks = _besides(self.bookmarks, {turn_id, *below})
        after = self.follower(gone.chosen_id) if gone.chosen_id is not None else None
        if self.follower(gone.parent) is gone:
            chosen.pop(gone.parent, None)
            if after is not None:
                chosen[gone.parent] = after.id
        return dataclasses.replace(self, turns=turns, chosen=chosen, bookmarks=bookmarks)

    def below(self, turn_id: str) -> tuple[Turn, ...]:
        """A turn and all turns that hang from it, each before those that hang from it."""
        first = self.by_id.get(turn_id)
        found: list[Turn] = []
        waiting = [] if first is None else [first]
        while waiting:
            turn = waiting.pop()
            found.append(turn)
            for reply in turn.replies:
                waiting += self.followers.get(reply.id, ())
        return tuple(found)

    def without_branch(self, turn_id: str) -> Conversation:
        """The conversation without a turn and all that hangs from it."""
        gone = self.below(turn_id)
        ids = {turn.id for turn in gone}
        replies = {reply.id for turn in gone for reply in turn.replies}
        chosen = {reply: each for reply, each in self.chosen.items() if reply not in replies}
        if gone and chosen.get(gone[0].parent) == turn_id:
            del chosen[gone[0].parent]
        turns = tuple(turn for turn in self.turns if turn.id not in ids)
        bookmarks = _besides(self.bookmarks, ids | replies)
        return dataclasses.replace(self, turns=turns, chosen=chosen, bookmarks=bookmarks)

    def leading_through(self, turn_id: str, reply_id: str | None = None) -> Conversation:
        """The conversation with a turn on the visible path, and one of its replies if it is named.

        Without that turn it stays as it is.
        """
        turn = self.by_id.get(turn_id)
        if turn is None:
            return self
        steps = (*self.leading_to(turn.parent), turn)
        if reply_id is not None and turn.reply(reply_id) is not None:
            steps = (*steps[:-1], dataclasses.replace(turn, chosen_id=reply_id))
        newest = {each.id: each for each in steps}
        turns = tuple(newest.get(each.id, each) for each in self.turns)
        chosen = dict(self.chosen)
        for each in steps:
            if self.follower(each.parent) is not self.by_id[each.id]:
                chosen[each.parent] = each.id
        return dataclasses.replace(self, turns=turns, chosen=chosen)

    def marked(self, message_id: str, bookmark: Bookmark | None) -> Conversation:
        """The conversation with this bookmark on a message, or with none."""
        others = _besides(self.bookmarks, {message_id})
        bookmarks = others if bookmark is None else {**others, message_id: bookmark}
        return self._with(bookmarks=bookmarks)

    def showing(self, turn: Turn) -> Conversation:
        """The conversation with this turn visible among its siblings."""
        return dataclasses.replace(self, chosen={**self.chosen, turn.parent: turn.id})


@dataclass(frozen=True, slots=True)
class Draft:
    """What the person asks and may not have sent yet: words, and what is attached to them.

    ``waiting`` are questions that are written already, and go one after the other as answers end.
    """

    text: str = ""
    blocks: tuple[Block, ...] = ()
    waiting: tuple[Draft, ...] = ()

    @classmethod
    def of(cls, prompt: tuple[Block, ...]) -> Draft:
        """A question that was asked, as it was written."""
        return cls(plain_text(prompt), attached(prompt))

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to ask now, whatever waits."""
        return not self.blocks and not self.text.strip()

    @property
    def prompt(self) -> tuple[Block, ...]:
        """What is asked: what is attached, then the words; nothing if there is neither."""
        return (*self.blocks, *((TextBlock(self.text),) if self.text.strip() else ()))


NO_DRAFT: Final = Draft()


class Linked(Protocol):
    """What stands below a reply and is continued after one: a turn, or what is known of it."""

    @property
    def id(self) -> str:
        """Its own id."""

    @property
    def parent(self) -> str | None:
        """The id of the reply it continues; nothing for a first turn."""

    @property
    def chosen_id(self) -> str | None:
        """The id of the reply that is continued, if it has any."""


Link = TypeVar("Link", bound=Linked)


def followers_in(turns: Sequence[Link]) -> Mapping[str | None, tuple[Link, ...]]:
    """The turns that continue a reply, oldest first; ``None`` holds the first turns."""
    single = {turn.parent: (turn,) for turn in turns}
    if len(single) == len(turns):
        return single
    found: dict[str | None, list[Link]] = {}
    for turn in turns:
        found.setdefault(turn.parent, []).append(turn)
    return {parent: tuple(each) for parent, each in found.items()}


def visible_path(
    followers: Mapping[str | None, tuple[Link, ...]], chosen: Mapping[str | None, str]
) -> tuple[Link, ...]:
    """The visible turns from the beginning to the end; ``chosen`` as in a conversation."""
    visible: list[Link] = []
    parent: str | None = None
    while turns := followers.get(parent):
        turn = turns[0] if len(turns) == 1 else _visible(turns, chosen.get(parent))
        visible.append(turn)
        if turn.chosen_id is None:
            break
        parent = turn.chosen_id
    return tuple(visible)


def _visible(turns: tuple[Link, ...], wanted: str | None) -> Link:
    """The one of some turns after a reply that is visible."""
    return next((turn for turn in turns if turn.id == wanted), turns[-1])


_WORKED_OUT: Final = tuple(
    name for name, each in vars(Conversation).items() if isinstance(each, cached_property)
)
"""What is worked out of the turns of a conversation, and of nothing else."""


def _running_in(turns: Iterable[Turn]) -> frozenset[str]:
    replies = (reply for turn in turns for reply in turn.replies)
    return frozenset([each.id for each in replies if each.is_running])


def _cost_of(turns: Iterable[Turn]) -> tuple[Decimal | None, bool]:
    """US dollars of the known answers to some questions, and whether all are known."""
    amount: Decimal | None = None
    complete = True
    for turn in turns:
        for reply in turn.replies:
            if (known := reply.cost) is None:
                # Once one is unknown, no other is asked for: there may be thousands.
                complete = complete and (reply.is_practice or reply.is_written or reply.is_running)
            elif not (reply.is_running or reply.is_written):
                amount = known if amount is None else amount + known
    return amount, complete


def _together(
    one: tuple[Decimal | None, bool], other: tuple[Decimal | None, bool]
) -> tuple[Decimal | None, bool]:
    (amount, complete), (more, all_known) = one, other
    if amount is None or more is None:
        return (more if amount is None else amount), complete and all_known
    return amount + more, complete and all_known


def _besides(bookmarks: Mapping[str, Bookmark], gone: set[str]) -> Mapping[str, Bookmark]:
    return {id_: each for id_, each in bookmarks.items() if id_ not in gone}


def first_words(prompt: tuple[Block, ...], limit: int = 60) -> str:
    """A title from the first words of a question: one line, at most ``limit`` characters."""
    words = plain_text(prompt).split()
    title = ""
    for word in words:
        longer = f"{title} {word}" if title else word
        if len(longer) > limit:
            return f"{(title or word[: limit - 1]).rstrip('.,;:')}…"
        title = longer
    return title
