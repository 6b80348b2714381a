"""Texts that say who speaks are conversations, and others are told why they are not."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain.message import Role
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Origin, Status
from orca_desktop.formats import markdown_reader, message_text, speakers
from orca_desktop.formats.message_text import Outline
from orca_desktop.formats.options import ExportOptions, Scope
from orca_desktop.formats.read_conversation import NoConversation
from tests.support.examples import examples
from tests.unit.formats.samples import (
    AT,
    HOSTILE,
    LATER,
    SETTINGS,
    chain,
    conversation,
    exported,
    hostile,
    read_changed,
    reply,
    turn,
    words,
)

BARE = ExportOptions(
    front_matter=False, settings=False, times=False, machine_part=False, scope=Scope.VISIBLE
)


def refused(text: str) -> str:
    found = markdown_reader.read(text, at=AT)
    assert isinstance(found, NoConversation), found
    return str(found.sentence)


@pytest.mark.parametrize(
    "text",
    [
        "## You\n\nHi\n\n## Assistant\n\nHello",
        "## User\nHi\n## AI\nHello",
        "# Human\n\nHi\n\n# Model\n\nHello",
        "### **User**\n\nHi\n\n### **Claude 3.5 Sonnet** | 2024-10-01 12:00\n\nHello",
        "## 🧑 User (2026-01-02)\n\nHi\n\n## 🤖 Assistant (gpt-4o)\n\nHello",
        "## You:\n\nHi\n\n## ChatGPT said:\n\nHello",
        "You\n---\n\nHi\n\nGemini 2.5 Pro\n---\n\nHello",
        "## You\n\nHi\n\n## Hermes 4\n\nHello",
        "**You:**\n\nHi\n\n**Assistant:**\n\nHello",
        "**User:** Hi\n\n**AI:** Hello",
        "**Human**: Hi\n**Claude**: Hello",
        "__You__\nHi\n\n__DeepSeek__\nHello",
        "\ufeff## You\r\n\r\nHi\r\n\r\n## Assistant\r\n\r\nHello\r\n",
        "---\ntitle: T\n---\n# T\n\n## you\n\nHi\n\n## ASSISTANT\n\nHello\n\n\n",
    ],
)
def test_who_speaks_is_known_by_headings_and_bold_names(text):
    found = read_changed(text)
    assert words(found.conversation) == ["Hi", "Hello"]
    assert found.notes == ()
    (only,) = found.conversation.turns
    assert only.replies[0].origin is Origin.IMPORTED
    assert only.replies[0].status is Status.FINISHED
    assert only.created == LATER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "The file is empty."),
        ("\ufeff \r\n", "The file is empty."),
        ("Just a note.", "This is not a conversation"),
        (
            "# Manual\n\n## Install\n\nx\n\n## User\n\ny\n\n## Admin\n\nz",
            "This is not a conversation",
        ),
        ("## Assistant\n\nHello", "This is not a conversation"),
        ("```\n## You\n\nHi\n```", "This is not a conversation"),
        ("```\n**You:** Hi\n```", "This is not a conversation"),
        ("A **user** is **you**.", "This is not a conversation"),
        ('{"mapping": {}}', "This is not a conversation"),
    ],
)
def test_anything_else_is_told_what_it_is_not(text, told):
    assert refused(text).startswith(told)


def test_headings_of_a_text_are_not_speakers():
    text = "## User\n\nMake a plan.\n\n## Goals\n\nx\n\n## Assistant\n\n## Step 1\n\na\n\n## Step 2\n\nb"
    found = read_changed(text)
    assert words(found.conversation) == [
        "Make a plan.\n\n## Goals\n\nx", "## Step 1\n\na\n\n## Step 2\n\nb",
    ]  # fmt: skip


def test_neighbours_of_one_speaker_are_one_message():
    text = "## You\n\na\n\n## You\n\nb\n\n## AI\n\nc\n\n## AI\n\nd\n\n## You\n\ne"
    found = read_changed(text).conversation
    assert words(found) == ["a\n\nb", "c\n\nd", "e"]
    assert [each.parent for each in found.turns] == [None, found.turns[0].replies[0].id]


def test_a_greeting_comes_before_the_first_question():
    found = read_changed(
        "## Assistant\n\nHow can I help?\n\n## You\n\nSo.\n\n## Assistant\n\nFine."
    )
    assert words(found.conversation) == ["", "How can I help?", "So.", "Fine."]
    assert len(found.conversation.path) == 2


def test_title_times_and_models_are_taken_from_the_front_matter():
    text = (
        "---\ntitle: 'A: soup'\ndate: 2026-01-02\nupdated: 2026-01-03T10:00:00+02:00\n"
        "models: [anthropic/claude-sonnet-4.6, openai/gpt-5]\n---\n\n# Other\n\nAn introduction.\n\n"
        "## You\n\nHi\n\n## GPT 5\n\nHello\n\n## You\n\nAnd?\n\n## Claude Sonnet 4.6\n\nWell.\n"
    )
    found = read_changed(text)
    assert [str(each) for each in found.notes] == [
        "What stands before the first heading that says who speaks was left out."
    ]
    head = found.conversation.head
    assert (head.title, head.title_is_own) == ("A: soup", True)
    assert head.created == datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
    assert head.updated == datetime.datetime(2026, 1, 3, 8, tzinfo=datetime.UTC)
    models = [each.replies[0].settings.model for each in found.conversation.turns]
    assert models == ["openai/gpt-5", "anthropic/claude-sonnet-4.6"]
    assert found.conversation.settings == DEFAULTS


def test_without_a_title_the_first_words_are_one():
    head = read_changed("## You\n\nHow big is a whale?\n\n## AI\n\n24 m").conversation.head
    assert (head.title, head.title_is_own) == ("How big is a whale?", False)
    head = read_changed("# Whales \\*\n\n## You\n\nHow big?").conversation.head
    assert (head.title, head.title_is_own) == ("Whales *", True)


def test_the_same_text_is_the_same_conversation():
    text = "## You\n\nHi\n\n## AI\n\nHello"
    assert read_changed(text) == read_changed(text)
    assert read_changed(text).conversation.id != read_changed(text + "!").conversation.id


def test_versions_are_answers_to_the_same_question():
    other = SETTINGS.with_value("model", "openai/gpt-5")
    chat = conversation(turn("q", reply("one", number=1), reply("two", number=2, settings=other)))
    options = ExportOptions(scope=Scope.EVERYTHING, settings=False, machine_part=False)
    (found,) = read_changed(exported(chat, options)).conversation.turns
    assert [each.text for each in found.replies] == ["*shown in the chat*\n\none", "two"]
    assert [each.settings.model for each in found.replies] == [SETTINGS.model, "openai/gpt-5"]
    assert found.chosen_id == found.replies[0].id


@pytest.mark.slow
@given(st.lists(hostile.filter(str.strip), min_size=2, max_size=5), st.booleans())
@settings(max_examples=examples(300), deadline=None)
def test_our_own_document_without_a_machine_part_gives_who_says_what(texts, front):
    options = ExportOptions(front_matter=front, settings=False, machine_part=False)
    found = read_changed(exported(chain(*texts), options)).conversation
    expected = [
        message_text.place(message_text.readable(each).text, Outline(2)).text for each in texts
    ]
    assert [each.strip("\n") for each in words(found)] == [each.strip("\n") for each in expected]
    assert [len(each.replies) for each in found.turns] == [1] * (len(texts) // 2) + [0] * (
        len(texts) % 2
    )


@given(st.text(max_size=300) | st.lists(st.sampled_from(HOSTILE), max_size=6).map("\n".join))
@settings(deadline=None)
def test_any_text_is_read_or_refused(text):
    markdown_reader.read(text, at=AT)
    markdown_reader.read(f"---\n{text}\n---\n## You\n\n{text}", at=AT)


@pytest.mark.parametrize(
    "front",
    ["x: 2026-99-99", "a: &a [*a]", "? {a: b}", "[" * 3000, "x: !!python/object:os.system {}"],
)
def test_strange_front_matter_harms_nothing(front):
    found = read_changed(f"---\n{front}\n---\n\n## You\n\nHi\n\n## AI\n\nHello")
    assert words(found.conversation) == ["Hi", "Hello"]


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("You", Role.USER),
        ("**Human:**", Role.USER),
        ("User (2)", Role.USER),
        ("you · 2026-01-01", Role.USER),
        ("Your turn", None),
        ("Users", None),
        ("Answer", Role.ASSISTANT),
        ("gpt-4o", Role.ASSISTANT),
        ("o3", Role.ASSISTANT),
        ("o3x", None),
        ("Llama 3.3 70B", Role.ASSISTANT),
        ("Ingredients", None),
        ("", None),
    ],
)
def test_names_of_speakers(name, role):
    assert speakers.role(name) is role
