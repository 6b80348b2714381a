"""Markdown of this program, and texts that say who speaks."""

from __future__ import annotations

import datetime

import pytest

from orca_desktop.domain.blocks import TextBlock, ThinkingBlock
from orca_desktop.formats import markdown_writer
from orca_desktop.formats.archives import Format, NotReadReason
from tests.unit.formats.archives.samples import only, outcomes, said
from tests.unit.store import values

NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    "text",
    [
        "# Rain\n\n## You\n\nWhy?\n\n## Assistant\n\nClouds.\n\n## You\n\nAnd?\n\n## Claude\n\nMore.\n",
        "# Rain\r\n\r\n**User:** Why?\r\n\r\n**Assistant:** Clouds.\r\n\r\n**User**: And?\r\n**AI**: More.",
        "# Rain\n\nUser: Why?\nAssistant: Clouds.\nHuman: And?\nAI:\nMore.",
    ],
)
def test_who_speaks_is_said_in_several_ways(tmp_path, text):
    path = tmp_path / "x.md"
    path.write_text(text, newline="")
    found = only(path)
    assert found.format is Format.ROLE_TEXT
    assert found.conversation.head.title == "Rain"
    assert said(found.conversation) == [
        ("user", "Why?"),
        ("", "Clouds."),
        ("user", "And?"),
        ("", "More."),
    ]


def test_what_looks_like_a_speaker_in_code_is_code(tmp_path):
    path = tmp_path / "chat.txt"
    answer = "Look:\n\n```\nUser: not me\n## You\n```\n\nDone."
    path.write_text(f"## User\nShow\n## Assistant\n{answer}\n")
    assert said(only(path).conversation) == [("user", "Show"), ("", answer)]
    assert only(path).conversation.head.title == "chat"


def test_an_everyday_word_with_a_colon_is_no_speaker(tmp_path):
    path = tmp_path / "x.txt"
    path.write_text("User: Which?\nAI: Two.\nModel: A\nAnswer: B\nPrompt: C\nUser: Thanks.")
    assert said(only(path).conversation) == [
        ("user", "Which?"), ("", "Two.\nModel: A\nAnswer: B\nPrompt: C"), ("user", "Thanks."),
    ]  # fmt: skip


def test_thoughts_are_told_apart_and_a_model_only_if_it_is_named(tmp_path):
    path = tmp_path / "x.md"
    text = "## You\nWhy?\n\n## Claude\n<think>Hm.</think>\nClouds.\n"
    path.write_text(text)
    (turn,) = only(path).conversation.turns
    assert turn.replies[0].parts == (ThinkingBlock("Hm."), TextBlock("Clouds."))
    assert turn.replies[0].settings.model == ""
    path.write_text(f"---\nmodel: anthropic/claude-opus-4.5\n---\n{text}")
    (turn,) = only(path).conversation.turns
    assert turn.replies[0].settings.model == "anthropic/claude-opus-4.5"


@pytest.mark.parametrize(
    "text", ["Just notes.\n\nUser: is a word.", "", "\0\1\2", "<html>You:</html>"]
)
def test_notes_are_no_conversation(tmp_path, text):
    path = tmp_path / "x.md"
    path.write_text(text)
    (told,) = outcomes(path)
    assert told.reason is NotReadReason.UNKNOWN


def test_a_document_of_this_program_is_read_by_its_marks(tmp_path):
    conversation = values.conversation(values.turn("Why?", values.reply("## You\n\nnot a speaker")))
    document = markdown_writer.build(conversation)
    path = tmp_path / "x.md"
    path.write_text(document)
    found = only(path)
    assert found.format is Format.MARKDOWN
    assert [text for _, text in said(found.conversation)] == ["Why?", "## You\n\nnot a speaker"]
    assert found.conversation.id == conversation.id, "it is the same that was exported"
    path.write_text(document.replace("Why?", "Why not?"))
    found = only(path)
    assert said(found.conversation)[0] == ("user", "Why not?")
    assert found.conversation.id != conversation.id, "what it was may be here, and stays"
    assert only(path).conversation.id == found.conversation.id


def test_a_folder_holds_many(tmp_path):
    (tmp_path / "deeper").mkdir()
    for name in ("a.md", "deeper/b.md"):
        (tmp_path / name).write_text(f"## You\n{name}\n## Assistant\nYes.\n")
    (tmp_path / "notes.md").write_text("Only notes.")
    assert [said(found.conversation)[0][1] for found in outcomes(tmp_path)] == [
        "a.md",
        "deeper/b.md",
    ]
