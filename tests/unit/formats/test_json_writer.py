"""A conversation as JSON: all of it, read back to the same; bad documents are told by name."""

from __future__ import annotations

import base64
import dataclasses
import json
import re

import pytest
from hypothesis import HealthCheck, assume, example, given, settings, strategies as st

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import ImageBlock, TextBlock, ToolResultBlock, to_json
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Summary
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Status, left_running
from orca_desktop.formats import assets, json_writer
from orca_desktop.formats.archives import Archive, Format, Found, NotRead, NotReadReason
from orca_desktop.formats.options import Attachments, ExportOptions, Scope
from orca_desktop.store import BroughtIn
from tests.support.examples import examples
from tests.unit.formats.samples import AT, SETTINGS, conversation, reply, turn
from tests.unit.store import values

WHOLE = ExportOptions(scope=Scope.EVERYTHING, attachments=Attachments.INSIDE)
PAIR = re.compile(r"\\ud[89ab]..\\ud[c-f]..")


def outcomes(path, text, *, with_contents=True):
    path.write_text(text, encoding="utf-8")
    with Archive(path) as archive:
        return list(archive.read(with_contents=with_contents))


def read(path, text, **more):
    (found,) = outcomes(path, text, **more)
    assert isinstance(found, Found), found
    assert found.format is Format.OWN_JSON
    return found


def refused(path, text):
    found = outcomes(path, text)
    assert found and all(isinstance(each, NotRead) for each in found)
    return found[0]


def picture(content=b"\x89PNG\r\n\x1a\nrest", name="pot.png"):
    return Attached(Blob.of(content, "image/png"), name, 3, 2), content


@pytest.mark.slow
@settings(
    max_examples=examples(150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(values.marked_conversations())
def test_any_conversation_comes_back_the_same(tmp_path, chat):
    assume(chat.turns)
    assume(not any(turn.comparison and turn.comparison.hides for turn in chat.turns))
    assume(not PAIR.search(repr(chat)))  # two halves in a row are one character in JSON
    text = json_writer.build(chat, WHOLE)
    found = read(tmp_path / "chat.json", text)
    assert found.conversation == chat
    assert json_writer.build(found.conversation, WHOLE) == text


@pytest.mark.slow
@settings(
    max_examples=examples(40),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(values.marked_conversations())
async def test_what_comes_back_can_be_kept(tmp_path, chat):
    assume(chat.turns)
    store = await values.opened(tmp_path / "x.db")
    for found in outcomes(tmp_path / "chat.json", json_writer.build(chat, WHOLE)):
        if isinstance(found, Found):
            brought = await store.imports.bring(found.conversation, found.contents)
            assert isinstance(brought, BroughtIn), brought
            again = await store.imports.bring(found.conversation, found.contents)
            assert isinstance(again, BroughtIn) and again.is_nothing
            await values.purge(store, found.conversation.id)
    await store.close()


def test_any_reader_of_json_understands_it():
    first = reply("One.", number=1)
    chat = conversation(
        turn("What?", first, reply("Other.", number=2), number=1),
        turn("And?", reply("So.", number=3), number=2, parent="r1"),
    )
    told = json.loads(json_writer.build(chat, WHOLE))
    assert told["format"] == "orca-desktop" and told["version"] == 1
    assert told["conversation"]["title"] == "A good soup"
    assert told["conversation"]["settings"]["temperature"] == 0.2
    assert [each["id"] for each in told["turns"]] == ["t1", "t2"]
    assert told["turns"][0]["prompt"] == [{"type": "text", "text": "What?"}]
    assert [each["id"] for each in told["turns"][0]["replies"]] == ["r1", "r2"]
    assert told["turns"][1]["parent"] == "r1"
    assert told["contents"] == {}


def test_the_visible_path_alone_is_told_by_default():
    chat = conversation(turn("What?", reply("One.", number=1), reply("Two.", number=2)))
    told = json_writer.build(chat)
    assert "One." in told and "Two." not in told
    assert "contents" not in json.loads(told)


def test_contents_stand_inside_once_and_come_back(tmp_path):
    attached, content = picture()
    result = ToolResultBlock("tool_result", "use", [to_json(attached.block)])
    chat = conversation(turn((attached.block, TextBlock("What?")), reply(result, "A pot.")))
    text = json_writer.build(chat, WHOLE, contents={attached.sha256: content})
    assert text.count(base64.b64encode(content).decode()) == 1
    found = read(tmp_path / "chat.json", text)
    assert found.conversation == chat
    assert dict(found.contents) == {attached.sha256: content}
    assert found.absent == 0
    first_look = read(tmp_path / "chat.json", text, with_contents=False)
    assert (dict(first_look.contents), first_look.absent) == ({}, 0)


def test_without_contents_the_hash_stands_for_them(tmp_path):
    attached, content = picture()
    inline = ImageBlock(
        {"type": "base64", "media_type": "image/png", "data": base64.b64encode(content).decode()}
    )
    chat = conversation(turn((attached.block, inline), reply("A pot.")))
    options = ExportOptions(scope=Scope.EVERYTHING)
    text = json_writer.build(chat, options, contents={attached.sha256: content})
    assert base64.b64encode(content).decode() not in text
    found = read(tmp_path / "chat.json", text)
    assert found.conversation.turns[0].prompt == (attached.block, assets.by_hash(inline))
    assert (dict(found.contents), found.absent) == ({}, 1)
    whole = read(tmp_path / "chat.json", json_writer.build(chat, WHOLE))
    assert whole.conversation == chat


@pytest.mark.parametrize("other", ["AAAA", "%%%", "", 7, None])
def test_a_content_that_is_another_is_not_taken(tmp_path, other):
    attached, content = picture()
    chat = conversation(turn((attached.block,), reply("A pot.")))
    told = json.loads(json_writer.build(chat, WHOLE, contents={attached.sha256: content}))
    told["contents"][attached.sha256] = other
    found = read(tmp_path / "chat.json", json.dumps(told))
    assert (dict(found.contents), found.absent) == ({}, 1)


def test_what_a_blind_comparison_hides_is_not_told(tmp_path):
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("1", "secret"), Variant("2")), is_blind=True)
    compared = begun(plan, ("2", "1")).with_reply("1", "r2").with_reply("2", "r3")
    hidden = dataclasses.replace(
        turn("Which?", reply("A.", number=2), reply("B.", number=3), number=2, parent="r1"),
        comparison=compared,
    )
    chat = conversation(
        turn("What?", reply("One.", number=1)),
        hidden,
        turn("On?", reply("C.", number=4), number=3, parent="r3"),
    )
    chat = dataclasses.replace(chat, chosen={"r1": "t2", "r3": "t3", None: "t1"})
    text = json_writer.build(chat, WHOLE)
    assert not any(words in text for words in ("secret", "A.", "B.", "C."))
    assert json.loads(text)["hidden_turns"] == 2
    found = read(tmp_path / "chat.json", text)
    assert [each.id for each in found.conversation.turns] == ["t1"]
    assert found.conversation.chosen == {None: "t1"}
    revealed = dataclasses.replace(hidden, comparison=compared.revealed())
    chat = dataclasses.replace(chat, turns=(chat.turns[0], revealed, chat.turns[2]))
    assert read(tmp_path / "chat.json", json_writer.build(chat, WHOLE)).conversation == chat


def test_an_answer_that_was_being_written_comes_back_as_interrupted(tmp_path):
    running = reply("Half", status=Status.STREAMING)
    chat = conversation(turn("What?", running))
    found = read(tmp_path / "chat.json", json_writer.build(chat, WHOLE))
    assert found.conversation.turns[0].replies == (left_running(running),)


def test_many_conversations_stand_in_one_list(tmp_path):
    every = [
        dataclasses.replace(
            conversation(turn(f"Q{number}", reply("A"))), head=Summary(f"c{number}", "T", AT, AT)
        )
        for number in range(3)
    ]
    text = f"[{','.join(json_writer.build(each, WHOLE) for each in every)}]"
    found = outcomes(tmp_path / "all.json", text)
    assert [each.conversation for each in found] == every


def changed(**facts):
    chat = conversation(turn("What?", reply("One.")), title="Soup")
    return json.dumps({**json.loads(json_writer.build(chat, WHOLE)), **facts})


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"version": 2}, NotReadReason.NEWER),
        ({"version": 2, "turns": "another shape"}, NotReadReason.NEWER),
        ({"turns": []}, NotReadReason.EMPTY),
        ({"turns": "none"}, NotReadReason.MISFIT),
        ({"turns": [{"id": "t1"}]}, NotReadReason.MISFIT),
        ({"conversation": {"title": "Soup"}}, NotReadReason.MISFIT),
        ({"conversation": None}, NotReadReason.MISFIT),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path, facts, reason):
    found = refused(tmp_path / "chat.json", changed(**facts))
    assert found.reason is reason
    assert "Soup" in str(found.sentence) or "chat.json" in str(found.sentence)


@pytest.mark.parametrize("id_", ["", "\ud800", "a\0b", "x" * 201, 7, None])
def test_ids_that_no_program_gives_are_refused(tmp_path, id_):
    told = json.loads(changed())
    told["turns"][0]["id"] = id_
    assert refused(tmp_path / "chat.json", json.dumps(told)).reason is NotReadReason.MISFIT


@pytest.mark.parametrize("cost", ["NaN", "Infinity", "-sNaN", "", 7])
def test_a_cost_that_is_no_amount_is_refused(tmp_path, cost):
    told = json.loads(changed())
    told["turns"][0]["replies"][0]["settled_cost"] = cost
    assert refused(tmp_path / "chat.json", json.dumps(told)).reason is NotReadReason.MISFIT


def test_a_turn_that_follows_nothing_is_refused(tmp_path):
    told = json.loads(changed())
    told["turns"][0]["parent"] = "r9"
    assert refused(tmp_path / "chat.json", json.dumps(told)).reason is NotReadReason.MISFIT


def test_half_a_document_is_told_as_cut(tmp_path):
    text = changed()
    found = refused(tmp_path / "chat.json", text[: len(text) // 2])
    assert found.reason is NotReadReason.CUT
    assert found.name == "Soup"


@pytest.mark.slow
@settings(
    max_examples=examples(200),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.integers(0, 2000), st.integers(0, 60), st.text(max_size=20))
@example(0, 1, "[")
def test_whatever_happened_to_a_document_is_an_outcome(tmp_path, place, length, junk):
    attached, content = picture()
    chat = conversation(
        turn((attached.block, TextBlock("q")), reply("# a", number=1), reply("b", number=2)),
        turn("c", reply("d", number=3), number=2, parent="r1"),
    )
    text = json_writer.build(chat, WHOLE, contents={attached.sha256: content})
    for found in outcomes(tmp_path / "x.json", text[:place] + junk + text[place + length :]):
        if isinstance(found, Found):
            json_writer.build(found.conversation, WHOLE)
        else:
            assert str(found.sentence)


def test_no_token_of_a_server_is_in_it():
    servers = json.dumps(
        [{"type": "url", "url": "https://a.example", "name": "a", "authorization_token": "sesame"}]
    )
    told = SETTINGS.with_value("mcp_servers", servers)
    chat = conversation(turn("What?", reply("One.", settings=told)))
    chat = dataclasses.replace(chat, settings=told)
    text = json_writer.build(chat, WHOLE)
    assert "https://a.example" in text
    assert "sesame" not in text


def test_the_same_conversation_gives_the_same_document():
    chat = Conversation(Summary("c", "T", AT, AT), SETTINGS, (turn("q", reply("a")),))
    assert json_writer.build(chat, WHOLE) == json_writer.build(chat, WHOLE)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("usage", {"input_tokens": 10**30}),
        ("usage", {"cost_usd": "1E+900000"}),
        ("usage", {"cost_usd": "-1E+30"}),
        ("timing", {"first_token": float("nan")}),
        ("timing", {"first_token": 10**400}),
        ("earlier", {"requests": 10**30, "usage": {}}),
        ("sent", {"turns": 10**30}),
        ("settled_cost", "9E+99"),
        ("settings", {"temperature": float("nan")}),
        ("settings", {"max_tokens": 10**30}),
    ],
)
def test_numbers_that_nothing_could_show_are_refused(tmp_path, place, value):
    """Qt and money have bounds; what is beyond would end the window's turn at each look."""
    chat = conversation(turn("Why?", reply("No.")))
    told = json.loads(json_writer.build(chat, WHOLE))
    told["turns"][0]["replies"][0][place] = value
    found = refused(tmp_path / "chat.json", json.dumps(told))
    assert found.reason is NotReadReason.MISFIT
