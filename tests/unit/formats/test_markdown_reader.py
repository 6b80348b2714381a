"""What was written is read back whole; what was changed by hand is read with its changes."""

from __future__ import annotations

import dataclasses
import datetime
import json
import re
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    DocumentBlock,
    ImageBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
)
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Origin, Status
from orca_desktop.formats import assets, machine_part, markdown_reader, markdown_writer
from orca_desktop.formats.assets import TakenAlong
from orca_desktop.formats.options import Attachments, Detail, ExportOptions, Scope
from orca_desktop.formats.read_conversation import NoConversation, ReadConversation
from tests.support import cited
from tests.support.effort import is_within
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
    read,
    read_changed,
    reply,
    turn,
    words,
)
from tests.unit.store import values

EVERYTHING = ExportOptions(scope=Scope.EVERYTHING)
OPTIONS = st.builds(
    ExportOptions,
    scope=st.sampled_from(Scope),
    thinking=st.sampled_from(Detail),
    tools=st.sampled_from(Detail),
    sources=st.booleans(),
    attachments=st.sampled_from(Attachments),
    front_matter=st.booleans(),
    settings=st.booleans(),
    times=st.booleans(),
    move_headings=st.booleans(),
)


def by_hash(chat: Conversation) -> Conversation:
    """A conversation as it is read back: contents inside of blocks are known by their hash."""
    return dataclasses.replace(
        chat,
        turns=tuple(
            dataclasses.replace(
                each,
                prompt=tuple(map(assets.by_hash, each.prompt)),
                replies=tuple(
                    dataclasses.replace(one, parts=tuple(map(assets.by_hash, one.blocks)))
                    for one in each.replies
                ),
            )
            for each in chat.turns
        ),
    )


def with_texts(chat: Conversation, texts: Iterator[str]) -> Conversation:
    """The conversation with these texts in the places of its own, as long as there are any."""

    def blocks(found: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(
            dataclasses.replace(each, text=next(texts, each.text))
            if isinstance(each, TextBlock)
            else each
            for each in found
        )

    return dataclasses.replace(
        chat,
        turns=tuple(
            dataclasses.replace(
                each,
                prompt=blocks(each.prompt),
                replies=tuple(
                    dataclasses.replace(one, parts=blocks(one.parts)) for one in each.replies
                ),
            )
            for each in chat.turns
        ),
    )


def hides(chat: Conversation) -> bool:
    return any(each.comparison is not None and each.comparison.hides for each in chat.turns)


# --- untouched


@pytest.mark.slow
@given(values.conversations(), OPTIONS, st.lists(hostile, max_size=8))
@settings(max_examples=examples(300), deadline=None, suppress_health_check=list(HealthCheck))
def test_any_conversation_comes_back_whole(chat, options, texts):
    chat = with_texts(chat, iter(texts))
    expected = markdown_writer.scoped(chat, options.scope)
    document = markdown_writer.build(chat, options, zone=datetime.UTC).encode().decode()
    found = markdown_reader.read(document, at=AT)
    if hides(expected):
        assert machine_part.split(document)[1] is None
        return
    assert isinstance(found, ReadConversation)
    assert found.notes == ()
    assert found.conversation == by_hash(expected)


@pytest.mark.slow
@given(st.lists(hostile.filter(bool), min_size=1, max_size=5), st.booleans(), st.booleans())
@settings(max_examples=examples(300), deadline=None)
def test_line_ends_of_another_system_and_a_mark_of_the_encoding_change_nothing(texts, move, front):
    chat = chain(*texts)
    document = exported(chat, ExportOptions(move_headings=move, front_matter=front))
    assert "\r" not in document
    assert read("\ufeff" + document.replace("\n", "\r\n")) == chat
    assert read(document.replace("\n", "\r")) == chat


def test_empty_texts_and_messages_come_back():
    chat = conversation(
        turn((), reply(number=1)),
        turn((TextBlock(""), TextBlock("")), reply("", number=2), number=2, parent="r1"),
        turn("\n", reply(" ", "\n\n", number=3), number=3, parent="r2"),
        turn("last", number=4, parent="r3"),
    )
    assert read(exported(chat)) == chat


@pytest.mark.slow
@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                [*(each.text for each in cited.PIECES), "# A", "\n", "``", "`", "\ud83d", "\r"]
            ),
            st.sampled_from([None, (), (cited.OCEAN,), (cited.SIZES, cited.OCEAN)]),
        ),
        min_size=1,
        max_size=12,
    )
)
@settings(deadline=None, max_examples=examples(150))
def test_R18_blocks_and_citations_come_back_as_they_were(parts: list[tuple[str, Any]]) -> None:
    blocks = [TextBlock(text, citations) for text, citations in parts]
    chat = conversation(turn("Orcas?", reply(*blocks)))
    assert read(exported(chat)) == chat


def test_R18_a_tool_between_two_texts_parts_them() -> None:
    call = ToolUseBlock("server_tool_use", "s1", "web_search", {"query": "orca"})
    chat = conversation(turn("Orcas?", reply("I look.", call, *cited.PIECES)))
    assert read(exported(chat)) == chat


def test_an_answer_that_was_being_written_broke_off():
    (found,) = read(exported(conversation(turn("q", reply("a", status=Status.STREAMING))))).turns
    assert found.replies[0].status is Status.INTERRUPTED


def test_contents_are_known_by_their_hash_and_where_they_lie():
    picture = Attached(Blob.of(b"x", "image/png"), "whale.png").block
    inline = ImageBlock({"type": "base64", "media_type": "image/png", "data": "iVBORw0KGgo="})
    result = ToolResultBlock("tool_result", "i", [{"type": "image", "source": inline.source}])
    note = DocumentBlock({"type": "text", "media_type": "text/plain", "data": "secret words"})
    chat = conversation(turn((picture, inline, note, TextBlock("q")), reply(result, "a")))
    links = {
        assets.key_of(picture) or "": assets.link_to("a & b.files", "whale.png"),
        "0" * 64: "../../etc/passwd",
        "1" * 64: "/etc/passwd",
        "2" * 64: "..%2F..%2Fpasswd",
        "nonsense": "a.files/b",
    }
    options = ExportOptions(attachments=Attachments.FILES)
    found = read_changed(exported(chat, options, TakenAlong(links=links)))
    assert found.conversation == by_hash(chat)
    assert found.files == {assets.key_of(picture): "a & b.files/whale.png"}
    assert "iVBORw0KGgo" not in exported(chat)
    assert "secret words" not in exported(chat)


def test_no_token_of_a_server_is_in_the_file():
    servers = json.dumps(
        [{"type": "url", "url": "https://a.example/mcp", "name": "a", "authorization_token": "tok"}]
    )
    own = SETTINGS.with_value("mcp_servers", servers)
    chat = dataclasses.replace(
        conversation(turn("q", reply("a", settings=own.with_value("top_k", 3)))), settings=own
    )
    assert "a.example" in exported(chat)
    assert '"tok' not in exported(chat)


# --- what looks like the machine part


def test_nothing_in_the_machine_part_can_end_it():
    thoughts = ThinkingBlock("--> <!-- orca-desktop:2\n--!> ---> -- <!---- ## You", "<s>--")
    chat = conversation(turn("q", reply(thoughts, "a")))
    document = exported(chat)
    _, _, end = document.partition("<!-- orca-desktop:2\n")
    assert end.count("-->") == 1
    assert end.endswith("\n}\n-->\n")
    assert not re.search(r"--|[<>]", end.removesuffix("-->\n"))
    assert read(document) == chat


@pytest.mark.parametrize("options", [ExportOptions(), ExportOptions(front_matter=False)])
def test_a_document_inside_a_message_is_a_text(options):
    inner = exported(chain("inner", "answer"), options)
    for chat in (chain("q", inner), chain(inner), chain("q", "a", inner)):
        assert read(exported(chat, options)) == chat
        bare = dataclasses.replace(options, machine_part=False)
        assert exported(chat, bare).endswith("\n<!-- orca-desktop:none -->\n")
        found = read_changed(exported(chat, bare)).conversation
        assert [text for text in words(found) if text == "inner"] == []


@pytest.mark.parametrize("mark", ['<!-- orca:0123456789ab {"format":1} -->', HOSTILE[8]])
def test_marks_of_an_older_document_inside_a_message_are_text(mark):
    for chat in (chain("q", mark), chain(mark)):
        assert read(exported(chat)) == chat
        found = read_changed(exported(chat, ExportOptions(machine_part=False))).conversation
        assert len(words(found)) == len(words(chat))


# --- changed by hand


DIALOGUE = ("One?", "Eins.", "Two?", "# Zwei\n\nText.", "Three?", "Drei.")


def changed(
    old: str, new: str, *texts: str, options: ExportOptions | None = None
) -> ReadConversation:
    document = exported(chain(*(texts or DIALOGUE)), options)
    shown, mark, end = document.partition("<!-- orca-desktop:2\n")
    assert shown.count(old) == 1, shown
    return read_changed(shown.replace(old, new) + mark + end)


def notes(found: ReadConversation) -> list[str]:
    return [str(each) for each in found.notes]


def spoken(found: ReadConversation) -> list[str]:
    """What is said on the visible path."""
    return words(dataclasses.replace(found.conversation, turns=found.conversation.path))


def test_a_changed_answer_is_taken_as_it_stands_and_all_else_stays():
    found = changed("Text.", "Other *text*.\n\n## A heading\n\nMore.")
    before = chain(*DIALOGUE)
    assert notes(found) == ["One message was changed in the file."]
    assert spoken(found)[3] == "### Zwei\n\nOther *text*.\n\n## A heading\n\nMore."
    (reply_before,) = before.turns[1].replies
    (reply_now,) = found.conversation.turns[1].replies
    assert reply_now == dataclasses.replace(
        reply_before, parts=reply_now.parts, origin=Origin.WRITTEN
    )
    assert found.conversation.turns[::2] == before.turns[::2]


def test_a_changed_question_is_taken_and_its_pictures_stay():
    picture = Attached(Blob("ab" * 32, "image/png", 7), "whale.png").block
    chat = conversation(turn((picture, TextBlock("One?")), reply("Eins.")))
    found = read_changed(exported(chat).replace("One?", "Uno?"))
    assert notes(found) == ["One message was changed in the file."]
    assert found.conversation.turns[0].prompt == (picture, TextBlock("Uno?"))
    assert found.conversation.turns[0].replies == chat.turns[0].replies


def test_what_a_changed_answer_cited_is_told_as_lost():
    chat = conversation(turn("Orcas?", reply(ThinkingBlock("t", "s"), *cited.PIECES)))
    found = read_changed(exported(chat).replace("in every ocean.", "everywhere."))
    assert notes(found) == [
        "One message was changed in the file.",
        "One changed answer does not say any more what it cites.",
    ]
    thoughts, text = found.conversation.turns[0].replies[0].blocks
    assert thoughts == ThinkingBlock("t", "s")
    assert isinstance(text, TextBlock)
    assert "Orcas live everywhere.[[1]](" in text.text
    assert "Sources:" not in text.text


def test_one_of_two_texts_is_changed():
    call = ToolUseBlock("server_tool_use", "s1", "web_search", {"query": "orca"})
    chat = conversation(turn("q", reply("First.", call, "Second.")))
    document = exported(chat)
    for old, new, expected in (
        ("First.", "1.", ("1.", "Second.")),
        ("Second.", "2.", ("First.", "2.")),
    ):
        (found,) = read_changed(document.replace(old, new)).conversation.turns
        assert found.replies[0].blocks == (TextBlock(expected[0]), call, TextBlock(expected[1]))
    (found,) = read_changed(document.replace("First.\n\nSecond.", "Both.")).conversation.turns
    assert found.replies[0].blocks == (TextBlock("Both."), call)


def test_lines_of_the_program_that_are_gone_or_changed_are_no_words():
    for new in ("", "*temperature of ice*\n\n"):
        found = changed("*temperature 0.2*\n\n", new)
        assert spoken(found) == list(DIALOGUE)
        assert found.notes == ()
    found = changed("*temperature 0.2*\n\nEins.", "*Only this.*")
    assert spoken(found)[1] == "*Only this.*"


def test_a_new_title_is_taken_from_the_heading_or_the_front_matter():
    for old, new in (
        ("# A good soup", "# A \\*better\\* soup"),
        ("title: A good", "title: A better"),
    ):
        found = changed(old, new)
        assert notes(found) == ["The title was changed in the file."]
        assert "better" in found.conversation.head.title
        assert "\\" not in found.conversation.head.title
        assert found.conversation.head.title_is_own
        assert found.conversation.turns == chain(*DIALOGUE).turns


def test_other_properties_of_the_front_matter_may_be_changed():
    found = changed("tags:\n- chat", "tags: [soup]\nmine: yes")
    assert found == ReadConversation(chain(*DIALOGUE))


@pytest.mark.parametrize(
    ("old", "new", "expected", "told"),
    [
        pytest.param(
            "Drei.\n\n", "Drei.\n\n## You\n\nFour?\n\n## Assistant\n\nVier.\n\n",
            [*DIALOGUE, "Four?", "Vier."], ["2 messages were added in the file."], id="at the end",
        ),
        pytest.param(
            "## You\n\nTwo?", "## User\n\nHalf?\n\n## GPT-5\n\nHalb.\n\n## You\n\nTwo?",
            ["One?", "Eins.", "Half?", "Halb.", *DIALOGUE[2:]],
            ["2 messages were added in the file."], id="between",
        ),
        pytest.param(
            "## You\n\nOne?", "## You\n\nZero?\n\n## AI\n\nNull.\n\n## You\n\nOne?",
            ["Zero?", "Null.", *DIALOGUE], ["2 messages were added in the file."], id="before all",
        ),
        pytest.param(
            "Drei.\n\n", "Drei.\n\n## You\n\nFour?\n\n",
            [*DIALOGUE, "Four?"], ["One message was added in the file."], id="a last question",
        ),
        pytest.param(
            "## You\n\nTwo?", "## You\n\nHalf?\n\n## You\n\nTwo?",
            [*DIALOGUE[:2], "Half?\n\nTwo?", *DIALOGUE[3:]],
            ["One message was added in the file."], id="a question before another",
        ),
        pytest.param(
            "Drei.\n\n", "Drei.\n\n## Assistant\n\nAnd more.\n\n",
            [*DIALOGUE[:5], "Drei.\n\nAnd more."],
            ["One message was added in the file."], id="an answer after another",
        ),
        pytest.param(
            "## You\n\nThree?\n\n## Claude Sonnet 4.6\n\nDrei.\n\n", "",
            [*DIALOGUE[:4]], ["2 messages were removed in the file."], id="the last two gone",
        ),
        pytest.param(
            "## You\n\nTwo?\n\n## Claude Sonnet 4.6\n\n### Zwei\n\nText.\n\n", "",
            [*DIALOGUE[:2], *DIALOGUE[4:]],
            ["2 messages were removed in the file."], id="two in the middle gone",
        ),
        pytest.param(
            "## Claude Sonnet 4.6\n\n### Zwei\n\nText.\n\n", "",
            [*DIALOGUE[:2], "Two?\n\nThree?", "Drei."],
            ["One message was removed in the file."], id="an answer gone",
        ),
        pytest.param(
            "## Claude Sonnet 4.6\n\nDrei.\n\n", "",
            DIALOGUE[:5], ["One message was removed in the file."], id="the last answer gone",
        ),
        pytest.param(
            "## You\n\nTwo?\n\n", "", [*DIALOGUE[:2], "", *DIALOGUE[3:]],
            [
                "One message was removed in the file.",
                "One answer has no question any more. It is shown, but not sent along.",
            ],
            id="a question gone",
        ),
        pytest.param(
            "## You\n\nTwo?", "## Me\n\nTwo?", DIALOGUE, [], id="a speaker renamed",
        ),
        pytest.param(
            "## You\n\nTwo?", "## Somebody\n\nTwo?", DIALOGUE, [], id="by a name of one's own",
        ),
        pytest.param("\n\nTwo?\n\n", "\nTwo?\n\n\n\n", DIALOGUE, [], id="other blank lines"),
    ],
)  # fmt: skip
def test_messages_are_added_and_removed(old, new, expected, told):
    found = changed(old, new)
    assert spoken(found) == list(expected)
    assert notes(found) == told
    known = {each.id: each for each in chain(*DIALOGUE).turns}
    for each in found.conversation.turns:
        for one in each.replies:
            before = known[each.id].reply(one.id) if each.id in known else None
            if before is not None and one.text == before.text:
                assert one == before
            else:
                assert (one.origin, one.status) == (Origin.WRITTEN, Status.FINISHED)
    assert read(exported(found.conversation, EVERYTHING)) == found.conversation


def test_what_is_written_after_the_comment_at_the_end_is_read_too():
    found = read_changed(exported(chain(*DIALOGUE)) + "\n## You\n\nFour?\n")
    assert spoken(found) == [*DIALOGUE, "Four?"]
    assert found.conversation.turns[-1].created == LATER


def test_a_version_that_is_removed_leaves_the_others_and_what_followed():
    first, second = reply("one", number=1), reply("two", number=2)
    follow = turn("follow", reply("three", number=3), number=2, parent="r1")
    chat = conversation(turn("q", first, second), follow)
    document = exported(chat, EVERYTHING)
    gone = "### Version 1 of 2\n\n*temperature 0.2 · shown in the chat*\n\none\n\n"
    assert gone in document
    found = read_changed(document.replace(gone, ""))
    assert notes(found) == ["One message was removed in the file."]
    kept, later = found.conversation.turns
    assert (kept.replies, kept.chosen_id) == ((second,), "r2")
    assert (later.parent, later.replies) == ("r2", follow.replies)
    assert [each.id for each in found.conversation.path] == ["t1", "t2"]


def test_words_below_the_heading_of_all_versions_are_another_one():
    chat = conversation(turn("q", reply("one", number=1), reply("two", number=2)))
    document = exported(chat, EVERYTHING)
    for old, new in (
        ("## Claude Sonnet 4.6\n\n###", "## Claude Sonnet 4.6\n\nthree\n\n###"),
        ("## Claude Sonnet 4.6\n\n###", "## GPT\n\nthree\n\n## Claude Sonnet 4.6\n\n###"),
    ):
        assert document.count(old) == 1
        found = read_changed(document.replace(old, new))
        assert notes(found) == ["One message was added in the file."]
        (only,) = found.conversation.turns
        assert sorted(each.text for each in only.replies) == ["one", "three", "two"]
        assert only.chosen_id == "r1"


def test_the_same_words_many_times_are_not_mixed_up():
    texts = ["ok"] * 400
    chat = chain(*texts)
    place = exported(chat).index("ok", 2_000)
    document = exported(chat)
    found = read_changed(document[:place] + "changed" + document[place + 2 :])
    assert notes(found) == ["One message was changed in the file."]
    assert sorted(words(found.conversation)) == ["changed", *["ok"] * 399]


@pytest.mark.slow
@given(
    st.lists(hostile.filter(str.strip), min_size=2, max_size=6),
    st.integers(0, 5),
    st.booleans(),
    st.sampled_from(["New words.", "- a\n- b", "```\ncode\n```", "*quiet*", "1. x\n\n   y"]),
)
@settings(max_examples=examples(300), deadline=None)
def test_one_message_changed_by_hand_leaves_all_others_to_the_letter(texts, place, move, new):
    place %= len(texts)
    texts[place] = "unique-words-of-this-message"
    options = ExportOptions(move_headings=move, settings=False)
    found = read_changed(exported(chain(*texts), options).replace(texts[place], new))
    assert notes(found) == ["One message was changed in the file."]
    expected = [*texts[:place], new, *texts[place + 1 :]]
    assert words(found.conversation) == expected


@pytest.mark.slow
@given(st.integers(0, 3000), st.integers(0, 60), st.text(max_size=30) | st.sampled_from(HOSTILE))
@settings(deadline=None, max_examples=examples(400))
def test_reading_never_fails_whatever_is_done_to_a_file(place, length, junk):
    chat = conversation(
        turn("q", reply("# a", number=1), reply("b", number=2)),
        turn("c", reply(*cited.PIECES, number=3), number=2, parent="r1"),
    )
    document = exported(chat, EVERYTHING)
    found = markdown_reader.read(document[:place] + junk + document[place + length :], at=AT)
    if isinstance(found, ReadConversation):
        markdown_writer.build(found.conversation, EVERYTHING)
        assert all(str(each) for each in found.notes)
    else:
        assert str(found.sentence)


def test_a_title_of_any_length_is_one():
    for length in (5_000, 100_000):
        chat = conversation(turn("q", reply("a")), title="word " * (length // 5))
        assert read(exported(chat)) == chat
        found = read_changed(exported(chat).replace("\n\na\n\n", "\n\nb\n\n"))
        assert notes(found) == ["One message was changed in the file."]


@pytest.mark.measured
@pytest.mark.slow
@pytest.mark.parametrize("name", ["You", "Assistant", "Somebody", "Claude Sonnet 4.6"])
def test_a_file_that_has_nothing_to_do_with_its_machine_part_is_read_as_quickly(name):
    _, part = machine_part.split(exported(chain(*["word"] * 6_000)))
    assert part is not None
    assert part.facts is not None
    body = "# Title\n\n" + f"## {name}\n\nx\n\n" * 40_000
    started = time.process_time()
    read_changed(f"{body}{machine_part.written(part.facts)}")
    assert is_within(time.process_time() - started, 8)


# --- machine parts that are not what they should be


def with_facts(change: Any) -> ReadConversation:
    document = exported(chain(*DIALOGUE))
    body, part = machine_part.split(document)
    assert part is not None
    facts: Any = json.loads(json.dumps(part.facts))
    change(facts)
    return read_changed(body + machine_part.written(facts))


@pytest.mark.parametrize(
    "change",
    [
        lambda facts: facts.pop("conversation"),
        lambda facts: facts.pop("shown"),
        lambda facts: facts.update(turns=5),
        lambda facts: facts["turns"][1].update(parent="nobody"),
        lambda facts: facts["turns"][0].update(parent="r4"),
        lambda facts: facts["turns"][2].update(parent="r4"),
        lambda facts: facts["turns"][1].update(id="t0"),
        lambda facts: facts["turns"][1].update(chosen="r0"),
        lambda facts: facts["turns"][1]["replies"][0].update(id="r0"),
        lambda facts: facts["turns"][1]["replies"][0].update(status="odd"),
        lambda facts: facts["turns"][1]["replies"][0].update(created="soon"),
        lambda facts: facts["turns"][1]["replies"][0].update(blocks=[[10**9]]),
        lambda facts: facts["turns"][1]["replies"][0].update(blocks=[7]),
        lambda facts: facts["turns"][1]["replies"][0].update(usage={"cost_usd": "much"}),
        lambda facts: facts["turns"][1]["replies"][0].update(timing={"total": 10**999}),
        lambda facts: facts["conversation"].update(settings={"temperature": {}}),
        lambda facts: facts["conversation"].update(chosen=[["r0"]]),
        lambda facts: facts["shown"][3]["parts"][0].update(undo=[[["", -1, 5]]]),
        lambda facts: facts["shown"][3]["parts"][0].update(undo=[[["#", 1, 10**6]]]),
        lambda facts: facts["shown"][3].update(level=None),
    ],
)
def test_a_machine_part_that_cannot_be_is_passed_by(change):
    found = with_facts(change)
    assert notes(found) == [
        (
            "The comment at the end of the file is damaged. "
            "The words and who speaks were read, no more."
        )
    ]
    assert [text.rpartition("\n")[2] for text in spoken(found)] == [
        text.rpartition("\n")[2] for text in DIALOGUE
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("<!-- orca-desktop:2\n", "<!-- orca-desktop:3\n", "A newer version of Orca Desktop"),
        ('{"sha256"', '{"sha256', "is damaged"),
        ("\n}\n-->", "\n}\n", "is damaged"),
    ],
)
def test_a_newer_or_damaged_machine_part_leaves_the_words(old, new, told):
    found = read_changed(exported(chain(*DIALOGUE)).replace(old, new))
    (sentence,) = notes(found)
    assert told in sentence
    assert spoken(found)[0] == "One?"
    assert len(spoken(found)) == 6


def test_the_file_tells_no_time_of_its_own():
    found = read_changed("## You\n\nq\n\n## AI\n\na")
    assert found.conversation.turns[0].created == LATER
    assert isinstance(markdown_reader.read("## You\n\nq"), ReadConversation)
    assert isinstance(markdown_reader.read(" \n"), NoConversation)


def test_new_answers_have_the_settings_of_the_conversation():
    found = read_changed(exported(chain("q", "a")) + "\n## You\n\nb\n\n## Assistant\n\nc\n")
    assert found.conversation.turns[-1].replies[0].settings == SETTINGS
    assert SETTINGS != DEFAULTS


@pytest.mark.slow
@given(
    st.lists(
        st.sampled_from(["keep", "keep", "drop", "change", "question before", "answer before"]),
        min_size=2,
        max_size=9,
    ),
    st.booleans(),
)
@settings(max_examples=examples(400), deadline=None)
def test_any_row_of_edits_loses_nothing_but_what_was_removed(edits, is_last_added):
    texts = [f"old-{number}-words" for number, _ in enumerate(edits)]
    document = exported(chain(*texts), ExportOptions(settings=False))
    shown, mark, end = document.partition("<!-- orca-desktop:2\n")
    intro, *made = re.split(r"^(?=## )", shown, flags=re.MULTILINE)
    gone, there, now = [], [], [intro]
    for number, (edit, section) in enumerate(zip(edits, made, strict=True)):
        words_of_it, new = texts[number], f"new-{number}-words"
        if edit == "drop":
            gone.append(words_of_it)
            continue
        if edit == "change":
            gone.append(words_of_it)
            now.append(section.replace(words_of_it, new))
        elif edit == "keep":
            now.append(section)
        else:
            name = "You" if edit.startswith("question") else "Assistant"
            now += [f"## {name}\n\n{new}\n\n", section]
        there += [new] if edit != "keep" else []
        there += [words_of_it] if edit != "change" else []
    found = read_changed("".join(now) + mark + end + ("\n## You\n\nlast-words\n" * is_last_added))
    there += ["last-words"] * is_last_added
    said = "\n\n".join(words(found.conversation))
    order = sorted if "answer before" in edits else list  # it becomes another version
    assert order(re.findall(r"(?:old-\d|new-\d|last)-words", said)) == order(there)
    assert not any(each in said for each in gone)
    assert found.conversation.path == found.conversation.turns
    again = read(exported(found.conversation, EVERYTHING))
    assert again == found.conversation
