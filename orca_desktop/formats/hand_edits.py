"""What somebody did to a document by hand, done to its conversation: taken away, put in between."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby
from typing import Final

from orca_desktop.domain.blocks import Block, TextBlock
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.history import is_results
from orca_desktop.domain.message import Role
from orca_desktop.domain.reply import Origin, Reply, Status
from orca_desktop.formats.alignment import PlacedSection
from orca_desktop.formats.read_conversation import Changes

_BETWEEN: Final = "\n\n"
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")


def id_of(*parts: object) -> str:
    """An id for what is read: the same for the same parts, so a file read twice is one thing."""
    told = "\n".join(map(str, parts)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(told).hexdigest()[:32]


def plain(heading: str) -> str:
    """What a heading says, without the signs that escape others."""
    return _ESCAPED.sub(r"\1", heading)


def applied(
    conversation: Conversation,
    placed: Sequence[PlacedSection],
    changes: Changes,
    at: datetime,
) -> Conversation:
    """The conversation without the messages that are gone, and with those that are new.

    ``at`` is when new ones count as written.
    """
    gone = {
        each.written.of
        for each in placed
        if each.written and each.written.of is not None and each.content is None
    }
    new = [each for each in placed if each.written is None]
    changes.removed, changes.added = len(gone), len(new)
    if not gone and not new:
        return conversation
    return _Tree(conversation, at).without(gone, changes).with_new(_joined(placed)).whole()


def _joined(placed: Sequence[PlacedSection]) -> list[PlacedSection]:
    """The sections with new neighbours of one speaker as one."""
    found: list[PlacedSection] = []
    for (role, is_new), group in groupby(placed, key=lambda each: (each.role, not each.written)):
        if is_new:
            words = _BETWEEN.join((each.content or "").strip("\n") for each in group)
            found.append(PlacedSection(None, words, role))
        else:
            found += group
    return found


@dataclass(slots=True)
class _Tree:
    """A conversation while it is changed: its turns in order, and what now follows what."""

    conversation: Conversation
    at: datetime
    turns: dict[str, Turn] = field(init=False)
    followers: dict[str | None, list[str]] = field(init=False)
    moved: dict[str, str | None] = field(default_factory=dict)
    unanswered: dict[str, str | None] = field(default_factory=dict)
    shown: dict[str | None, str] = field(default_factory=dict)
    after: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.turns = {turn.id: turn for turn in self.conversation.turns}
        self.followers = {
            reply: [turn.id for turn in turns]
            for reply, turns in self.conversation.followers.items()
        }

    def whole(self) -> Conversation:
        """The conversation as it is now."""
        turns = tuple(
            replace(self.turns[each], parent=self._now(self.turns[each].parent))
            for each in self._order()
            if each in self.turns
        )
        known = {turn.id for turn in turns}
        chosen = {
            self._now(reply): turn
            for reply, turn in self.conversation.chosen.items()
            if turn in known
        }
        shown = {self._now(reply): turn for reply, turn in self.shown.items()}
        return replace(self.conversation, turns=turns, chosen={**chosen, **shown})

    def _order(self) -> Iterator[str]:
        """The ids of all turns as they follow one another, each new one after its neighbour."""
        waiting = [*(turn.id for turn in reversed(self.conversation.turns)), ""]
        while waiting:
            id_ = waiting.pop()
            yield id_
            waiting += reversed(self.after.get(id_, ()))

    def _now(self, reply: str | None) -> str | None:
        """What stands where a reply stood."""
        while reply in self.moved:
            reply = self.unanswered.get(self.moved[reply] or "", self.moved[reply])
        return reply

    # -- taken away -------------------------------------------------------------------------------

    def without(self, gone: set[str], changes: Changes) -> _Tree:
        """Take messages away; what followed them follows on what is left."""
        # Questions that are gone first: what is left without an answer joins the next that stays.
        for id_ in sorted(self.turns, key=lambda each: each not in gone):
            turn = self.turns[id_]
            lost = [reply for reply in turn.replies if reply.id in gone]
            asked = turn.id not in gone
            if asked and not lost:
                continue
            kept = tuple(reply for reply in turn.replies if reply.id not in gone)
            compared = turn.comparison
            for reply in lost:
                compared = compared.without_reply(reply.id) if compared is not None else None
            shown = turn.chosen_id
            if shown in gone:
                shown = kept[-1].id if kept else None
            self.turns[turn.id] = replace(
                turn,
                prompt=turn.prompt if asked else (),
                replies=kept,
                chosen_id=shown,
                comparison=compared,
            )
            changes.orphans += len(kept) if not asked else 0
            self._close(turn, [reply.id for reply in lost], shown, asked=asked)
        return self

    def _close(self, turn: Turn, lost: list[str], shown: str | None, *, asked: bool) -> None:
        """Hang what followed lost answers on what is left of the turn, or before it."""
        left = self.turns[turn.id]
        if left.replies:
            self._move(lost, shown or left.replies[-1].id)
            return
        followers = [each for reply in lost for each in self.followers.get(reply, ())]
        results = next((each for each in followers if is_results(self.turns[each].prompt)), None)
        if asked and results is None:
            self.moved |= dict.fromkeys(lost, turn.id)
            self.unanswered[turn.id] = turn.parent
            return
        self._move(lost, turn.parent)
        if asked and results is not None:
            # What the tools of the lost answer gave has no place any more.
            self.turns[results] = replace(self.turns[results], prompt=left.prompt)
        self.followers[self._now(turn.parent)].remove(turn.id)
        del self.turns[turn.id]

    def _move(self, lost: list[str], to: str | None) -> None:
        """Hang what followed some answers on another."""
        to = self._now(to)
        for reply in lost:
            self.moved[reply] = to
            self.followers.setdefault(to, []).extend(self.followers.pop(reply, ()))

    # -- put in between ---------------------------------------------------------------------------

    def with_new(self, placed: Sequence[PlacedSection]) -> _Tree:
        """Put new messages where they stand in the document."""
        owner = {reply.id: turn.id for turn in self.turns.values() for reply in turn.replies}
        turn_id, reply_id, is_new = "", None, False
        for each in placed:
            of = each.written.of if each.written is not None else None
            if each.written is None:
                turn_id, reply_id, is_new = self._put(each, turn_id, reply_id, is_new=is_new)
            elif of is not None and of in self.turns:
                self._continue(of, turn_id, is_new=is_new)
                turn_id, reply_id, is_new = of, None, of in self.unanswered
            elif of is not None and owner.get(of) in self.turns:
                if turn_id != owner[of]:
                    self._continue(owner[of], turn_id, is_new=is_new)
                turn_id, reply_id, is_new = owner[of], self.turns[owner[of]].chosen_id or of, False
        return self

    def _put(
        self, new: PlacedSection, turn_id: str, reply_id: str | None, *, is_new: bool
    ) -> tuple[str, str | None, bool]:
        """Put one message after another; tells the last turn, its answer, and whether it is new."""
        words = (new.content or "").strip("\n")
        if new.role is Role.USER:
            if turn_id and reply_id is None:
                turn = self.turns[turn_id]
                added = (*turn.prompt, TextBlock(f"{_BETWEEN}{words}" if turn.prompt else words))
                self.turns[turn_id] = replace(turn, prompt=added)
                return turn_id, None, is_new
            return self._turn(words, turn_id, reply_id), None, True
        if reply_id is not None:
            self._go_on(self.turns[turn_id], reply_id, words)
            return turn_id, reply_id, is_new
        if not turn_id:
            turn_id, is_new = self._turn("", "", None), True
        turn = self.turns[turn_id]
        reply = self._reply(words)
        shown = turn.chosen_id or reply.id
        self.turns[turn_id] = replace(turn, replies=(*turn.replies, reply), chosen_id=shown)
        if turn_id in self.unanswered:
            self.unanswered[turn_id] = shown
        return turn_id, reply.id, is_new

    def _turn(self, words: str, after: str, parent: str | None) -> str:
        """A new turn, right after another in the order of turns."""
        turn = Turn(self._new_id(words), parent, self.at, (TextBlock(words),) if words else ())
        self.turns[turn.id] = turn
        self.after.setdefault(after, []).append(turn.id)
        self.shown[parent] = turn.id
        return turn.id

    def _reply(self, words: str) -> Reply:
        return Reply(
            self._new_id(words),
            self.at,
            self.conversation.settings,
            status=Status.FINISHED,
            parts=(TextBlock(words),) if words else (),
            origin=Origin.WRITTEN,
        )

    def _go_on(self, turn: Turn, reply_id: str, words: str) -> None:
        """More words at the end of an answer."""
        replies = tuple(
            replace(
                each,
                parts=(*each.parts, TextBlock(f"{_BETWEEN}{words}" if each.parts else words)),
                origin=Origin.WRITTEN,
            )
            if each.id == reply_id
            else each
            for each in turn.replies
        )
        self.turns[turn.id] = replace(turn, replies=replies)

    def _continue(self, turn_id: str, before: str, *, is_new: bool) -> None:
        """Hang a turn on the new one before it, if it followed what that follows now."""
        if not is_new:
            return
        turn, new = self.turns[turn_id], self.turns[before]
        if self._now(turn.parent) != self._now(new.parent):
            return
        if new.chosen_id is None:
            self.turns[turn_id] = replace(turn, prompt=(*new.prompt, *_spaced(turn)))
            del self.turns[before]
            self.shown[new.parent] = turn_id
        else:
            self.turns[turn_id] = replace(turn, parent=new.chosen_id)
            if turn_id in self.unanswered:
                self.unanswered[turn_id] = new.chosen_id

    def _new_id(self, words: str) -> str:
        return id_of(self.conversation.id, len(self.turns), words)


def _spaced(turn: Turn) -> tuple[Block, ...]:
    """The prompt of a turn, parted from words before it."""
    match turn.prompt:
        case (TextBlock(text) as first, *rest):
            return (replace(first, text=f"{_BETWEEN}{text}"), *rest)
        case _:
            return turn.prompt
