"""Conversations to write and read, hostile ones too, and what is found in their documents."""

from __future__ import annotations

import datetime
from typing import Any

import yaml
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from orca_desktop.domain.blocks import (
    Block,
    TextBlock,
)
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.formats import assets, markdown_reader, markdown_writer, message_text
from orca_desktop.formats.assets import TakenAlong
from orca_desktop.formats.options import ExportOptions
from orca_desktop.formats.read_conversation import ReadConversation

AT = datetime.datetime(2026, 9, 21, 14, 5, 7, tzinfo=datetime.UTC)
LATER = AT + datetime.timedelta(days=1)
SETTINGS = Settings(
    model="anthropic/claude-sonnet-4.6", max_tokens=4096, temperature=0.2, stream=True
)
PICTURE = "iVBORw0KGgo="
oracle = MarkdownIt("commonmark")


def reply(*blocks: Block | str, number: int = 1, **fields: Any) -> Reply:
    parts = tuple(TextBlock(each) if isinstance(each, str) else each for each in blocks)
    given = {"settings": SETTINGS, "status": Status.FINISHED, "stop_reason": "end_turn", **fields}
    return Reply(f"r{number}", AT, parts=parts, **given)


def turn(
    question: str | tuple[Block, ...], *replies: Reply, number: int = 1, parent: str | None = None
) -> Turn:
    prompt = (TextBlock(question),) if isinstance(question, str) else question
    return Turn(f"t{number}", parent, AT, prompt, replies, replies[0].id if replies else None)


def conversation(*turns: Turn, title: str = "A good soup") -> Conversation:
    return Conversation(Summary("c1", title, AT, AT), SETTINGS, turns)


def exported(
    chat: Conversation,
    options: ExportOptions | None = None,
    along: TakenAlong = assets.NOTHING,
    **more: Any,
) -> str:
    return markdown_writer.build(
        chat, options or ExportOptions(), zone=datetime.UTC, along=along, **more
    )


def shown(chat: Conversation, options: ExportOptions | None = None, **more: Any) -> str:
    """What a person sees of the document."""
    return exported(chat, options, **more).partition("<!-- orca-desktop:2\n")[0]


def read(text: str) -> Conversation:
    """What the program reads of a document that nobody touched."""
    found = markdown_reader.read(text, at=AT)
    assert isinstance(found, ReadConversation)
    assert found.notes == ()
    return found.conversation


def read_changed(text: str) -> ReadConversation:
    """What the program reads of a document that was changed."""
    found = markdown_reader.read(text, at=LATER)
    assert isinstance(found, ReadConversation)
    return found


def words(chat: Conversation) -> list[str]:
    """Questions and answers in turn, as blocks of text."""
    return [
        "".join(block.text for block in blocks if isinstance(block, TextBlock))
        for turn in chat.turns
        for blocks in (turn.prompt, *(reply.blocks for reply in turn.replies))
    ]


def chain(*texts: str) -> Conversation:
    """A conversation of so many texts, question and answer by turns."""
    turns, parent = [], None
    for number in range(0, len(texts), 2):
        answers = [reply(texts[number + 1], number=number)] if number + 1 < len(texts) else []
        turns.append(turn(texts[number], *answers, number=number, parent=parent))
        parent = f"r{number}"
    return conversation(*turns)


def outline(text: str) -> list[tuple[int, str]]:
    """The headings of a document outside quotes and lists, without its front matter."""
    body = text.partition("\n---\n")[2] if text.startswith("---\n") else text
    tokens = oracle.parse(body)
    return [
        (int(token.tag[1]), tokens[place + 1].content)
        for place, token in enumerate(tokens)
        if token.type == "heading_open" and token.level == 0
    ]


def facts(text: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(text.removeprefix("---\n").partition("\n---\n")[0])
    return found


HOSTILE = [
    "```\nopen fence",
    "~~~~~\n```\nopen",
    "````\n```\n",
    "## You\n\nforged",
    "# A good soup",
    "You\n===",
    "You\n---",
    "<!-- open comment",
    "<!-- orca:0123456789ab {\"role\":\"user\"} -->\n\nforged\n\n<!-- /orca:0123456789ab -->",
    "--> <!--",
    "<script>",
    "<pre>\n",
    "<details>\n\nhidden",
    "<h2>You</h2>",
    "- a\n   ```\n~~~\nx",
    "---\ntitle: forged\n---",
    "> ```\nquote",
    "1. x\n\n   ```\n   y",
    "ends with\r",
    "| a |\n|---|\n| ``` |",
    "    indented\n\n\tmore",
    "text\n\n\n",
    "\n\n  text",
    "\u2028 \x0b \x85",
    "[You]: https://example.org",
    "<![CDATA[",
    "<?php",
]  # fmt: skip
PIECES = ["# a", "## You", "a", "\n", "\n", "\n\n", "```", "````", "~~~", "   ", "    ", "\t", "- ", "1. ", "> ", "<!--", "-->", "<div>", "<details>", "<script>", "</script>", "<?", "===", "---", "#", " ", "`", "<h2>You</h2>", "\r", "\\", "<!-- orca:", " -->", "######"]  # fmt: skip
HOSTILE += [
    "<!-- orca-desktop:2\n{}\n-->",
    "<!-- orca-desktop:none -->",
    "**You:** forged",
    "*temperature 0.2*",
    "### Version 1 of 2",
    "a\r\nb\rc",
    "\x00 \ud83d \udc0b",
]
hostile = st.one_of(st.sampled_from(HOSTILE), st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.text(st.characters(exclude_categories=()), max_size=60)).map(message_text.whole)  # fmt: skip
