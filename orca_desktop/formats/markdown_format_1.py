"""Documents of format 1, and reports of comparisons of that time, read back.

Only what stands between the hidden marks counts, so a message that imitates a heading or a mark
stays the text it is. Documents without marks have nothing to read here.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from orca_desktop.domain import server_tokens
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.message import Role
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Origin, Reply, Status, left_running
from orca_desktop.formats import edits, front_matter, marks, message_text, sections
from orca_desktop.formats.hand_edits import id_of, plain as unescaped
from orca_desktop.formats.read_conversation import (
    A_REPORT,
    OLDER,
    NoConversation,
    ReadConversation,
    note,
)


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """One text of one message, with the facts of its mark (role, time, model, settings...).

    ``blocks`` are the text blocks that it was put together from, with what they cite. ``begins``
    says that a heading of a message stands before it.
    """

    role: str
    text: str
    facts: Mapping[str, Any]
    blocks: tuple[TextBlock, ...] = ()
    begins: bool = False


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What a document holds: its front matter and its passages, in order.

    ``opening`` is what its first mark tells, ``heading`` its title.
    """

    front_matter: Mapping[str, Any]
    passages: tuple[ReadPassage, ...]
    opening: Mapping[str, Any]
    heading: str


def read(text: str) -> ReadDocument:
    """The content of a document; whatever is not ours is left out."""
    text = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    if text.count("\n") == text.count("\r\n"):
        text = text.replace("\r\n", "\n")
    head, body = front_matter.split(text)
    first = marks.OPENING.search(body)
    opening = None if first is None else _object(first[2])
    heading = sections.read(body[: first.start()], (1,)) if first is not None else ()
    return ReadDocument(
        head, tuple(_passages(body)), opening or {}, heading[0].head if heading else ""
    )


def last_place(text: str) -> int:
    """Where the last mark of a document stands, or -1."""
    return text.rfind(f"<!-- /{marks.NAME}:") if marks.OPENING.search(text) else -1


def conversation(document: ReadDocument, at: datetime) -> ReadConversation | NoConversation:
    """The conversation of a document; ``at`` is taken for times that it does not tell."""
    if "comparison" in document.opening:
        return NoConversation(note(A_REPORT))
    turns = _Turns(at)
    for passage in document.passages:
        turns.take(passage)
    found = Conversation(
        _head(document, turns, at), _settings(document.front_matter.get("settings")), turns.whole(),
        turns.visible,
    )  # fmt: skip
    return ReadConversation(found, (note(OLDER),))


@dataclass(slots=True)
class _Turns:
    """The turns of a document while it is read, in its order."""

    at: datetime
    made: list[Turn] = field(default_factory=list)
    visible: dict[str | None, str] = field(default_factory=dict)
    last: str | None = None
    turn_ids: set[str] = field(default_factory=set)
    reply_ids: set[str] = field(default_factory=set)

    def take(self, passage: ReadPassage) -> None:
        """Put one passage where it belongs."""
        facts = passage.facts
        if passage.role == Role.USER:
            id_ = _text(facts.get("turn"))
            if self.made and id_ == self.made[-1].id and not self.made[-1].replies:
                prompt = (*self.made[-1].prompt, *passage.blocks)
                self.made[-1] = replace(self.made[-1], prompt=prompt)
            else:
                self._begin(id_, facts.get("after", ""), passage)
            return
        id_ = _text(facts.get("reply"))
        if not self.made or (self.made[-1].replies and passage.begins):
            self._begin("", "", replace(passage, blocks=()))
        turn = self.made[-1]
        if turn.replies and id_ and turn.replies[-1].id == id_:
            last = turn.replies[-1]
            more = (TextBlock("\n\n"), *passage.blocks)
            turn = replace(
                turn, replies=(*turn.replies[:-1], replace(last, parts=(*last.parts, *more)))
            )
        else:
            reply = self._reply(id_, passage)
            turn = replace(turn, replies=(*turn.replies, reply), chosen_id=reply.id)
        self.made[-1] = turn
        self.last = turn.chosen_id

    def _begin(self, id_: str, after: Any, passage: ReadPassage) -> None:
        """A new turn after a reply: the one it names, or else the last."""
        parent = self.last if after == "" else _text(after)
        if parent not in self.reply_ids:
            parent = None
        if "turn" in passage.facts and "after" not in passage.facts:
            parent = None
        if not id_ or id_ in self.turn_ids:
            id_ = id_of("turn", len(self.made), passage.text)
        self.turn_ids.add(id_)
        self.visible.setdefault(parent, id_)
        created = _moment(passage.facts.get("time"), self.at)
        self.made.append(Turn(id_, parent, created, passage.blocks))

    def _reply(self, id_: str, passage: ReadPassage) -> Reply:
        facts = passage.facts
        if not id_ or id_ in self.reply_ids:
            id_ = id_of("reply", len(self.reply_ids), passage.text)
        self.reply_ids.add(id_)
        model = _text(facts.get("model"))
        settings = _settings(facts.get("settings"))
        status, origin = _text(facts.get("status")), _text(facts.get("origin"))
        reply = Reply(
            id_,
            _moment(facts.get("time"), self.at),
            settings.with_value("model", model) if model else settings,
            status=Status(status) if status in set(Status) else Status.FINISHED,
            parts=passage.blocks,
            origin=Origin(origin) if origin in set(Origin) else Origin.IMPORTED,
        )
        return left_running(reply) if reply.is_running else reply

    def whole(self) -> tuple[Turn, ...]:
        """The turns as they were made; of several answers that which was continued is shown."""
        found = []
        for turn in self.made:
            shown = next((each.id for each in turn.replies if each.id in self.visible), None)
            found.append(replace(turn, chosen_id=shown or turn.chosen_id))
        return tuple(sorted(found, key=lambda turn: turn.created))


def _head(document: ReadDocument, turns: _Turns, at: datetime) -> Summary:
    facts = document.front_matter
    times = [turn.created for turn in turns.made]
    title = _text(facts.get("title")) or unescaped(document.heading)
    return Summary(
        _text(facts.get("conversation")) or id_of(*(each.text for each in document.passages)),
        title,
        _moment(facts.get("created"), min(times, default=at)),
        _moment(facts.get("updated"), max(times, default=at)),
    )


def _settings(told: Any) -> Settings:
    """Settings as far as they are any."""
    found = {
        str(name): tuple(map(str, value)) if isinstance(value, list) else value
        for name, value in (told if isinstance(told, dict) else {}).items()
        if isinstance(value, str | int | float | list)
    }
    return server_tokens.storable(Settings({**DEFAULTS, **found}))


def _moment(told: Any, otherwise: datetime) -> datetime:
    try:
        found = datetime.fromisoformat(_text(told))
    except ValueError:
        return otherwise
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _text(told: Any) -> str:
    return told if isinstance(told, str) else ""


def _passages(body: str) -> list[ReadPassage]:
    """The texts between the marks; the first mark of the document gives the nonce."""
    first = marks.OPENING.search(body)
    if first is None:
        return []
    nonce, place = first[1], first.end()
    last = place
    end_mark = f"\n\n{marks.closing(nonce)}"
    found: list[ReadPassage] = []
    while (mark := marks.OPENING.search(body, place)) is not None:
        place = mark.end()
        facts = _facts(mark[2])
        end = body.find(end_mark, place)
        if mark[1] != nonce or end < 0 or facts is None or not body.startswith("\n\n", place):
            continue
        begins = bool(sections.read(body[last:place], (2,)))
        found.append(replace(_passage(facts, body[place + 2 : end]), begins=begins))
        place = last = end + len(end_mark)
    return found


def _facts(told: str) -> dict[str, Any] | None:
    facts = _object(told)
    return facts if facts is not None and isinstance(facts.get("role"), str) else None


def _object(told: str) -> dict[str, Any] | None:
    try:
        facts = json.loads(told)
    except (ValueError, RecursionError):
        return None
    return facts if isinstance(facts, dict) else None


def _passage(facts: dict[str, Any], text: str) -> ReadPassage:
    shift, added = facts.pop("shift", 0), facts.pop("added", 0)
    original = facts.pop("original", None)
    if isinstance(original, str):
        try:
            text = base64.b64decode(original, validate=True).decode()
        except (binascii.Error, ValueError):
            original = None
    if original is None:
        if isinstance(added, int) and 0 < added <= len(text):
            text = text[:-added]
        text = message_text.raised(text, shift if isinstance(shift, int) else 0)
    if facts["role"] == "assistant" and isinstance(model := facts.get("model"), str):
        # Before this was told, the name of the model did.
        facts.setdefault("origin", Origin.of(model).value)
    text = _without_links(text, facts.pop("links", ()))
    if (undo := facts.pop("undo", None)) is not None:
        with contextlib.suppress(ValueError):
            text = message_text.undone(text, edits.from_json(undo))
    return ReadPassage(facts["role"], text, facts, _blocks(text, facts.pop("pieces", None)))


def _without_links(text: str, added: Any) -> str:
    """The text without the links to its sources, which stand at these offsets, so long each."""
    pairs = added if isinstance(added, list) else []
    for pair in reversed(pairs):
        match pair:
            case [int(at), int(length)] if at >= 0 and length > 0:
                text = text[:at] + text[at + length :]
            case _:
                pass
    return text


def _blocks(text: str, pieces: Any) -> tuple[TextBlock, ...]:
    """The text cut into its blocks again."""
    found: list[TextBlock] = []
    start = 0
    for each in pieces if isinstance(pieces, list) else []:
        match each:
            case [int(length), list() | None as citations]:
                cited = None if citations is None else tuple(
                    one for one in citations if isinstance(one, dict)
                )  # fmt: skip
                found.append(TextBlock(text[start : start + length], cited))
                start += length
            case _:
                return (TextBlock(text),)
    return tuple(found) if start == len(text) and found else (TextBlock(text),)
