"""Our own Markdown documents, read back.

Only what stands between the hidden marks counts, so a message that imitates a heading or a mark
stays the text it is. Documents without marks have nothing to read here.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.reply import Origin
from orca_desktop.formats import marks, message_text


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """One text of one message, with the facts of its mark (role, time, model, settings...).

    ``blocks`` are the text blocks that it was put together from, with what they cite.
    """

    role: str
    text: str
    facts: Mapping[str, Any]
    blocks: tuple[TextBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What a document holds: its front matter and its passages, in order."""

    front_matter: Mapping[str, Any]
    passages: tuple[ReadPassage, ...]


def read(text: str) -> ReadDocument:
    """The content of a document; whatever is not ours is left out."""
    text = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    head, body = _split(text)
    return ReadDocument(head, tuple(_passages(body)))


def _split(text: str) -> tuple[Mapping[str, Any], str]:
    if not text.startswith("---\n"):
        return {}, text
    head, mark, body = text[4:].partition("\n---\n")
    if not mark:
        return {}, text
    try:
        facts = yaml.safe_load(head)
    except yaml.YAMLError:
        return {}, text
    return (facts, body) if isinstance(facts, dict) else ({}, text)


def _passages(body: str) -> list[ReadPassage]:
    """The texts between the marks; the first mark of the document gives the nonce."""
    first = marks.OPENING.search(body)
    if first is None:
        return []
    nonce, place = first[1], first.end()
    end_mark = f"\n\n{marks.closing(nonce)}"
    found: list[ReadPassage] = []
    while (mark := marks.OPENING.search(body, place)) is not None:
        place = mark.end()
        facts = _facts(mark[2])
        end = body.find(end_mark, place)
        if mark[1] != nonce or end < 0 or facts is None or not body.startswith("\n\n", place):
            continue
        found.append(_passage(facts, body[place + 2 : end]))
        place = end
    return found


def _facts(told: str) -> dict[str, Any] | None:
    try:
        facts = json.loads(told)
    except (ValueError, RecursionError):
        return None
    return facts if isinstance(facts, dict) and isinstance(facts.get("role"), str) else None


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
        text = message_text.restore(text, shift if isinstance(shift, int) else 0)
    if facts["role"] == "assistant" and isinstance(model := facts.get("model"), str):
        # Before this was told, the name of the model did.
        facts.setdefault("origin", Origin.of(model).value)
    text = _without_links(text, facts.pop("links", ()))
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
