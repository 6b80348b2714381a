"""Conversations of a ChatGPT archive, with the traps that its readers told of."""

from __future__ import annotations

import datetime
from typing import Any

from orca_desktop.domain.blocks import (
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
    inside,
)
from orca_desktop.domain.reply import Origin, Status
from orca_desktop.formats.archives import Format, Found, NotRead, NotReadReason
from tests.unit.formats.archives.samples import (
    PNG,
    attached,
    only,
    outcomes,
    said,
    words,
    written,
    zipped,
)

NOON = 1_700_000_000.5


def node(id_: str, parent: str | None, role: str, content: Any, **changes: Any) -> dict[str, Any]:
    if isinstance(content, str):
        content = {"content_type": "text", "parts": [content]}
    message = {
        "id": id_,
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": NOON + len(id_),
        "content": content,
        "status": "finished_successfully",
        "metadata": {},
        "recipient": "all",
        **changes,
    }
    return {"id": id_, "message": message, "parent": parent, "children": []}


def archive(*nodes: dict[str, Any], current: str | None = None, **changes: Any) -> list[Any]:
    root = {"id": "root", "message": None, "parent": None, "children": [nodes[0]["id"]]}
    return [
        {
            "conversation_id": "c1",
            "title": "Rain",
            "create_time": NOON,
            "update_time": NOON + 100,
            "mapping": {each["id"]: each for each in (root, *nodes)},
            "current_node": current or nodes[-1]["id"],
            "default_model_slug": "gpt-4o",
            **changes,
        }
    ]


def test_a_plain_conversation(tmp_path):
    path = written(
        tmp_path / "x.json",
        archive(
            node(
                "s", "root", "system", "", metadata={"is_visually_hidden_from_conversation": True}
            ),
            node("c", "s", "user", {"content_type": "user_editable_context", "user_profile": "x"}),
            node("u1", "c", "user", "Why does it rain?"),
            node("a1", "u1", "assistant", "Clouds.", metadata={"model_slug": "gpt-5"}),
            node("u2", "a1", "user", "And snow?"),
            node("a2", "u2", "assistant", "Cold clouds."),
        ),
    )
    found = only(path)
    assert found.format is Format.CHATGPT
    assert said(found.conversation) == [
        ("user", "Why does it rain?"),
        ("gpt-5", "Clouds."),
        ("user", "And snow?"),
        ("gpt-4o", "Cold clouds."),
    ]
    head = found.conversation.head
    assert (head.title, head.title_is_own) == ("Rain", True)
    assert head.created == datetime.datetime.fromtimestamp(NOON, datetime.UTC)
    assert head.updated == datetime.datetime.fromtimestamp(NOON + 100, datetime.UTC)
    first = found.conversation.path[0]
    assert first.created == datetime.datetime.fromtimestamp(NOON + 2, datetime.UTC)
    assert first.chosen.origin is Origin.IMPORTED
    assert found.conversation.settings == {}


def test_the_tree_is_kept_and_the_current_path_is_visible(tmp_path):
    path = written(
        tmp_path / "x.json",
        archive(
            node("u1", "root", "user", "Question"),
            node("a1", "u1", "assistant", "First try"),
            node("a1b", "u1", "assistant", "Second try"),
            node("u2", "a1", "user", "Go on"),
            node("a2", "u2", "assistant", "Further"),
            node("u2bb", "a1", "user", "Go on, edited"),
            node("a2bb", "u2bb", "assistant", "Elsewhere"),
            current="a2",
        ),
    )
    conversation = only(path).conversation
    assert [text for _, text in said(conversation)] == ["Question", "First try", "Go on", "Further"]
    first = conversation.path[0]
    assert [reply.text for reply in first.replies] == ["First try", "Second try"]
    second = conversation.path[1]
    assert [words(turn.prompt) for turn in conversation.siblings(second)] == [
        "Go on",
        "Go on, edited",
    ]


def test_steps_of_an_answer_are_one_answer(tmp_path):
    path = written(
        tmp_path / "x.json",
        archive(
            node("u1", "root", "user", "Add 2 and 2"),
            node(
                "t1",
                "u1",
                "assistant",
                {
                    "content_type": "thoughts",
                    "thoughts": [{"summary": "Adding", "content": "2 + 2"}, {"content": ""}],
                },
            ),
            node(
                "r1",
                "t1",
                "assistant",
                {"content_type": "reasoning_recap", "content": "Thought for 8s"},
                metadata={"finished_duration_sec": 8},
            ),
            node(
                "call",
                "r1",
                "assistant",
                {"content_type": "code", "language": "python", "text": "print(2 + 2)"},
                recipient="python",
            ),
            node(
                "out",
                "call",
                "tool",
                {"content_type": "execution_output", "text": "4"},
                author={"role": "tool", "name": "python"},
            ),
            node("a1", "out", "assistant", "It is 4."),
        ),
    )
    (turn,) = only(path).conversation.turns
    (reply,) = turn.replies
    assert [type(block) for block in reply.blocks] == [
        ThinkingBlock,
        ToolUseBlock,
        ToolResultBlock,
        TextBlock,
    ]
    thinking, call, result, _ = reply.blocks
    assert thinking.thinking == "Adding\n\n2 + 2"
    assert reply.timing.thinking == 8
    assert (call.name, call.input) == ("python", {"text": "print(2 + 2)"})
    assert result.tool_use_id == call.id
    assert inside(result) == (TextBlock("4"),)


def test_pictures_and_files_come_out_of_the_archive(tmp_path):
    picture = {
        "content_type": "image_asset_pointer",
        "asset_pointer": "file-service://file-abc123",
        "width": 10,
    }
    lost = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_000lost"}
    value = archive(
        node(
            "u1",
            "root",
            "user",
            {"content_type": "multimodal_text", "parts": [picture, lost, "What is it?"]},
            metadata={
                "attachments": [
                    {"id": "file-abc123", "name": "cat.png"},
                    {"id": "file-doc77", "name": "notes.txt"},
                ]
            },
        ),
        node("a1", "u1", "assistant", "A cat."),
    )
    path = zipped(
        tmp_path / "x.zip",
        {
            "conversations.json": value,
            "file-abc123-cat.png": PNG,
            "file-doc77.dat": b"some notes",
            "user.json": {"id": "user-1", "email": "nobody@example.com"},
            "chat.html": "<html>the same again</html>",
        },
    )
    found = only(path)
    (turn,) = found.conversation.turns
    text, picture, gone, question = turn.prompt
    assert (attached(text).name, attached(picture).name) == ("notes.txt", "cat.png")
    assert found.contents[attached(picture).sha256] == PNG
    assert found.contents[attached(text).sha256] == b"some notes"
    assert isinstance(gone, UnknownBlock)
    assert gone.type == "imported"
    assert question == TextBlock("What is it?")
    assert found.absent == 1
    (look,) = outcomes(path, with_contents=False)
    assert (look.conversation.id, look.absent, dict(look.contents)) == (
        found.conversation.id,
        1,
        {},
    )


def test_what_a_tool_painted_stands_in_its_result(tmp_path):
    picture = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_00ab"}
    value = archive(
        node("u1", "root", "user", "Paint"),
        node("k1", "u1", "assistant", '{"prompt": "a cat"}', recipient="dalle.text2im"),
        node("w1", "k1", "tool", {"content_type": "multimodal_text", "parts": [picture]}),
    )
    path = zipped(tmp_path / "x.zip", {"a/conversations.json": value, "a/file_00ab.dat": PNG})
    found = only(path)
    call, result = found.conversation.turns[0].replies[0].blocks
    assert call.input == {"prompt": "a cat"}
    (inner,) = inside(result)
    assert found.contents == {attached(inner).sha256: PNG}


def test_sources_are_marks_in_the_text(tmp_path):
    mark = "\ue200cite\ue202turn0search1\ue201"
    other = "\ue200image\ue202turn0image4\ue201"
    references = [
        {
            "type": "grouped_webpages",
            "matched_text": mark,
            "start_idx": 11,
            "end_idx": 30,
            "items": [{"title": "Weather", "url": "https://example.com/w", "snippet": "It rains"}],
        },
        {"type": "hidden", "matched_text": " ", "start_idx": 0, "end_idx": 1},
    ]
    value = archive(
        node("u1", "root", "user", "Rain?"),
        node(
            "a1",
            "u1",
            "assistant",
            f"It rains now{mark}. Look{other}!",
            metadata={"content_references": references},
        ),
    )
    first, rest = only(written(tmp_path / "x.json", value)).conversation.turns[0].replies[0].blocks
    assert (first.text, rest.text) == ("It rains now", ". Look!")
    assert first.citations == (
        {
            "type": "web_search_result_location",
            "url": "https://example.com/w",
            "title": "Weather",
            "cited_text": "It rains",
        },
    )


def test_older_sources_are_told_by_their_place(tmp_path):
    page = {"type": "webpage", "title": "T", "url": "https://example.com", "text": "quoted"}
    value = archive(
        node("u1", "root", "user", "Rain?"),
        node(
            "a1",
            "u1",
            "assistant",
            "Yes【1†source】.",
            metadata={"citations": [{"start_ix": 3, "end_ix": 13, "metadata": page}]},
        ),
    )
    first, rest = only(written(tmp_path / "x.json", value)).conversation.turns[0].replies[0].blocks
    assert (first.text, first.citations[0]["url"], rest.text) == ("Yes", "https://example.com", ".")


def test_voices_stopped_answers_and_unknown_kinds(tmp_path):
    value = archive(
        node(
            "u1",
            "root",
            "user",
            {
                "content_type": "multimodal_text",
                "parts": [
                    {"content_type": "audio_transcription", "text": "Spoken"},
                    {
                        "content_type": "real_time_user_audio_video_asset_pointer",
                        "audio_asset_pointer": {"asset_pointer": "sediment://file_000voice"},
                    },
                ],
            },
        ),
        node(
            "a1",
            "u1",
            "assistant",
            "Half an",
            metadata={"finish_details": {"type": "interrupted"}},
        ),
        node("a11", "a1", "assistant", {"content_type": "never_seen", "what": [1]}),
    )
    path = zipped(
        tmp_path / "x.zip",
        {"conversations-000.json": value, "file_000voice.dat": b"RIFF\0\0\0\0WAVEfmt "},
    )
    found = only(path)
    (turn,) = found.conversation.turns
    assert words(turn.prompt) == "Spoken"
    assert attached(turn.prompt[1]).blob.media_type == "audio/wav"
    (reply,) = turn.replies
    assert reply.status is Status.FINISHED
    assert reply.blocks[-1] == UnknownBlock(
        {
            "type": "imported",
            "source": "chatgpt",
            "content": {"content_type": "never_seen", "what": [1]},
        }
    )


def test_split_archives_and_repeated_conversations(tmp_path):
    def one(id_: str) -> Any:
        return archive(node("u", "root", "user", "Hello"), conversation_id=id_)[0]

    path = zipped(
        tmp_path / "x.zip",
        {
            "conversations-000.json": [one("a"), one("b")],
            "conversations-001.json": [one("c"), one("a")],
            "export_manifest.json": {"version": 1},
        },
    )
    assert len({found.conversation.id for found in outcomes(path)}) == len(outcomes(path)) == 3


def test_the_same_messages_in_two_conversations_have_ids_of_their_own(tmp_path):
    nodes = (node("u", "root", "user", "Hello"), node("a", "u", "assistant", "Hi"))
    two = [*archive(*nodes), *archive(*nodes, conversation_id="c2")]
    one, other = outcomes(written(tmp_path / "x.json", two))
    ids = [
        id_
        for found in (one, other)
        for turn in found.conversation.turns
        for id_ in (turn.id, *(reply.id for reply in turn.replies))
    ]
    assert len(set(ids)) == 4
    again = outcomes(written(tmp_path / "y.json", two))
    assert [each.conversation for each in again] == [one.conversation, other.conversation]


def test_an_empty_conversation_is_named(tmp_path):
    empty = archive(node("s", "root", "system", ""))
    assert outcomes(written(tmp_path / "x.json", empty)) == [NotRead("Rain", NotReadReason.EMPTY)]


def test_a_damaged_conversation_costs_no_other(tmp_path):
    good = archive(node("u", "root", "user", "Hello"))[0]
    broken = '{"title": "Broken one", "mapping": {"a": nul]}}'
    import json

    path = tmp_path / "x.json"
    path.write_text(f"[{json.dumps(good)}, {broken}, {json.dumps({**good, 'id': 'z'})}]")
    first, second = outcomes(path)[:2]
    assert isinstance(first, Found)
    assert second == NotRead("Broken one", NotReadReason.DAMAGED)
