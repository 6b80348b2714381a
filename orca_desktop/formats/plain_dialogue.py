"""A plain text that says who speaks, read as a conversation.

Headings such as ``## You`` and ``## Assistant``, or lines such as ``**User:**`` or ``User:``; the
names are those of `speakers`, and those of models. Our own documents without a machine part are
such texts. In code nobody speaks.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn, first_words
from orca_desktop.domain.message import Role
from orca_desktop.domain.model_names import readable
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Origin, Reply, Status
from orca_desktop.domain.words import Text
from orca_desktop.formats import markdown_structure, sections, speakers
from orca_desktop.formats.hand_edits import id_of, plain
from orca_desktop.formats.read_conversation import (
    BEFORE_FIRST,
    NO_SPEAKERS,
    NoConversation,
    ReadConversation,
    note,
)
from orca_desktop.formats.sections import Section

_MODEL: Final = "model"
_BETWEEN: Final = "\n\n"
_LEVELS: Final = (1, 2, 3, 4, 5, 6)
_BOLD: Final = re.compile(
    r"^(?:\*\*|__)([^*_\n]{1,80}?)(?::(?:\*\*|__):?|(?:\*\*|__)(?::|[ \t]*$))[ \t]*", re.MULTILINE
)
"""A name in bold, with a colon or alone in its line."""

_PLAIN: Final = re.compile(
    r"^(you|user|human|me|assistant|ai|bot|llm|(?:chat)?gpt|claude|gemini):[ \t]*",
    re.MULTILINE | re.IGNORECASE,
)
"""A name with a colon: only such as begin no line of any other text, as ``Model:`` does."""
_VERSION: Final = re.compile(r"(?:Version \d+ of \d+|Answer [A-H](?:, \d+ of \d+)?)(?::.*)?")

_FIRST_VERSION: Final = re.compile(r"Version 1 |Answer A")


@dataclass(frozen=True, slots=True)
class _Message:
    """Who says what; ``name`` is what stands over it, ``is_version`` another answer to the same."""

    role: Role
    name: str
    text: str
    is_version: bool = False


def read(
    facts: Mapping[str, Any], body: str, at: datetime.datetime, notes: Sequence[Text] = ()
) -> ReadConversation | NoConversation:
    """The conversation of a text without its front matter, whose facts are given.

    ``at`` is taken for all times that it does not tell.
    """
    models = _models(facts)
    found = (
        _by_headings(body, {readable(each): each for each in models})
        or _by_names(body, _BOLD, {Role.USER})
        or _by_names(body, _PLAIN, {*Role})
    )
    if found is None:
        return NoConversation(note(NO_SPEAKERS))
    intro, messages = found
    heading = sections.read(intro, (1,))
    title = facts.get("title")
    rest = intro[heading[0].start :] if heading else intro
    if rest.strip():
        notes = (*notes, note(BEFORE_FIRST))
    dialogue = _Dialogue(id_of(title, body), at, models)
    for each in _joined(messages):
        dialogue.take(each)
    turns = tuple(dialogue.turns)
    named = title if isinstance(title, str) and title.strip() else ""
    if not named and heading:
        named = plain(heading[0].head)
    created = _moment(facts.get("created", facts.get("date")), at)
    head = Summary(
        dialogue.id,
        " ".join(named.split()) or (first_words(turns[0].prompt) if turns else ""),
        created,
        _moment(facts.get("updated"), created),
        title_is_own=bool(named),
    )
    return ReadConversation(Conversation(head, _settings(models), turns), tuple(notes))


def _joined(messages: Sequence[_Message]) -> Iterator[_Message]:
    """The messages with neighbours of one speaker as one; versions stay apart."""
    waiting: list[_Message] = []
    for each in messages:
        if waiting and (each.role is not waiting[0].role or each.is_version):
            yield replace(waiting[0], text=_BETWEEN.join(one.text for one in waiting))
            waiting = []
        waiting.append(each)
    if waiting:
        yield replace(waiting[0], text=_BETWEEN.join(one.text for one in waiting))


def _models(facts: Mapping[str, Any]) -> list[str]:
    """The models that a front matter names."""
    told = facts.get("models", facts.get("model", []))
    every = told if isinstance(told, list) else [told]
    return [each for each in every if isinstance(each, str) and each.strip()]


def _settings(models: Sequence[str]) -> Settings:
    """The settings with which a dialogue goes on: the usual ones, with its model if it has one."""
    return DEFAULTS.with_value(_MODEL, models[0]) if len(models) == 1 else DEFAULTS


def _moment(told: Any, otherwise: datetime.datetime) -> datetime.datetime:
    if isinstance(told, str):
        try:
            told = datetime.datetime.fromisoformat(told)
        except ValueError:
            return otherwise
    if isinstance(told, datetime.date) and not isinstance(told, datetime.datetime):
        told = datetime.datetime(told.year, told.month, told.day, tzinfo=datetime.UTC)
    if not isinstance(told, datetime.datetime):
        return otherwise
    return told if told.tzinfo is not None else told.replace(tzinfo=datetime.UTC)


# -- who speaks -------------------------------------------------------------------------------


def _by_headings(body: str, models: Mapping[str, str]) -> tuple[str, list[_Message]] | None:
    """What stands before the first speaker, and the messages below headings."""
    every = sections.read(body, _LEVELS)
    level = next((each.level for each in every if speakers.role(each.head) is Role.USER), 0)
    found = [each for each in every if each.level == level]
    roles = _roles([plain(each.head) for each in found], models)
    chosen = [(each, role) for each, role in zip(found, roles, strict=True) if role is not None]
    # Where somebody asks and nobody answers, other headings say that this is something else.
    if not chosen or (Role.ASSISTANT not in roles and None in roles):
        return None
    ends = [*(each.at for each, _ in chosen[1:]), len(body)]
    messages: list[_Message] = []
    for (each, role), end in zip(chosen, ends, strict=True):
        messages += _versions(body, each, role, end)
    return body[: chosen[0][0].at], messages


def _roles(names: Sequence[str], models: Mapping[str, str]) -> list[Role | None]:
    """Who speaks below headings of these names; nobody below one that is part of a text.

    A name that nobody knows is that of a model if each such name follows a question, and no other
    name is that of a model.
    """
    roles = [speakers.role(each) or (Role.ASSISTANT if each in models else None) for each in names]
    unknown = [place for place, role in enumerate(roles) if role is None]
    follow = all(place and roles[place - 1] is Role.USER for place in unknown)
    if follow and Role.ASSISTANT not in roles:
        return [role or Role.ASSISTANT for role in roles]
    return roles


def _versions(body: str, section: Section, role: Role, end: int) -> list[_Message]:
    """The message of a section, or all versions of an answer below headings of their own."""
    name, text = plain(section.head), body[section.start : end]
    if role is Role.ASSISTANT:
        inner = sections.read(text, (section.level + 1,))
        versions = [each for each in inner if _VERSION.fullmatch(plain(each.head))]
        is_first = versions and _FIRST_VERSION.match(plain(versions[0].head))
        if is_first and len(versions) > 1 and not text[: versions[0].at].strip():
            ends = [*(each.at for each in versions[1:]), len(text)]
            return [
                _Message(
                    role,
                    plain(each.head).partition(": ")[2] or name,
                    text[each.start : stop].strip("\n"),
                    is_version=number > 0,
                )
                for number, (each, stop) in enumerate(zip(versions, ends, strict=True))
            ]
    return [_Message(role, name, text.strip("\n"))]


def _by_names(
    body: str, pattern: re.Pattern[str], needed: set[Role]
) -> tuple[str, list[_Message]] | None:
    """The same for names at the beginning of a line, if all who are needed speak."""
    code = markdown_structure.read(body).code
    found: list[tuple[int, int, str, Role]] = []
    number = last = 0
    for match in pattern.finditer(body):
        number += body.count("\n", last, match.start())
        last = match.start()
        role = speakers.role(match[1])
        if role is not None and number not in code:
            found.append((match.start(), match.end(), match[1].strip(), role))
    if not needed <= {role for *_, role in found}:
        return None
    ends = [*(start for start, *_ in found[1:]), len(body)]
    messages = [
        _Message(role, name, body[start:end].strip("\n"))
        for (_, start, name, role), end in zip(found, ends, strict=True)
    ]
    return body[: found[0][0]], messages


# -- what is said -----------------------------------------------------------------------------


@dataclass(slots=True)
class _Dialogue:
    """The turns of a dialogue while they are read."""

    id: str
    at: datetime.datetime
    models: Sequence[str]
    turns: list[Turn] = field(default_factory=list)

    def take(self, message: _Message) -> None:
        """Put one message at the end."""
        last = self.turns[-1] if self.turns else None
        blocks = (TextBlock(message.text),) if message.text else ()
        if message.role is Role.USER:
            self._begin(blocks, last)
            return
        if last is None:
            self._begin((), None)
        turn = self.turns[-1]
        reply = Reply(
            id_of(self.id, turn.id, len(turn.replies)),
            self.at,
            Settings({_MODEL: self.model(message.name)}),
            status=Status.FINISHED,
            parts=blocks,
            origin=Origin.IMPORTED,
        )
        shown = turn.chosen_id or reply.id
        self.turns[-1] = replace(turn, replies=(*turn.replies, reply), chosen_id=shown)

    def _begin(self, prompt: tuple[TextBlock, ...], last: Turn | None) -> None:
        parent = last.chosen_id if last is not None else None
        self.turns.append(Turn(id_of(self.id, len(self.turns)), parent, self.at, prompt))

    def model(self, name: str) -> str:
        """The model that answers under a name; empty if the text does not say it."""
        named = next((each for each in self.models if readable(each) == name), "")
        return named or (self.models[0] if len(self.models) == 1 else "")
