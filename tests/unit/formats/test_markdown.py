from __future__ import annotations

import datetime
import json
import re
from decimal import Decimal
from typing import Any

import markdown
import pytest
import yaml
from hypothesis import example, given, settings, strategies as st
from markdown_it import MarkdownIt

from orca_desktop.domain.blocks import (
    Block,
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
)
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Origin, Reply, Status, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.formats import assets, markdown_reader, markdown_writer, message_text
from orca_desktop.formats.assets import TakenAlong
from orca_desktop.formats.options import Attachments, Detail, ExportOptions, Scope
from tests.support import cited
from tests.support.effort import is_within

AT = datetime.datetime(2026, 9, 21, 14, 5, 7, tzinfo=datetime.UTC)
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
        chat, options or ExportOptions(), exported=AT, version="0.1.0", along=along, **more
    )


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
hostile = st.one_of(st.sampled_from(HOSTILE), st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60))  # fmt: skip


# --- the outline


@pytest.mark.slow
@given(st.lists(hostile.filter(bool), min_size=1, max_size=5), st.booleans())
@settings(max_examples=400, deadline=None)
def test_the_outline_is_the_title_and_the_turns_whatever_the_texts_are(texts, comments):
    text = exported(chain(*texts), ExportOptions(comments=comments, settings=False))
    named = [(2, "You"), (2, "anthropic/claude-sonnet-4.6")]
    expected = [(1, "A good soup"), *(named[number % 2] for number in range(len(texts)))]
    assert [found for found in outline(text) if found[0] <= 2] == expected


@pytest.mark.parametrize("bad", [each for each in HOSTILE if "<h2>" not in each])
def test_python_markdown_sees_the_same_outline(bad):
    text = exported(chain(bad, bad, "last question", "last answer"))
    body = text.partition("\n---\n")[2]
    html = markdown.markdown(body, extensions=["fenced_code", "tables"])
    for name in ("last question", "last answer"):
        assert f"<p>{name}</p>" in html
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", html) == ["A good soup"]
    roles = re.findall(r"<h2[^>]*>(.*?)</h2>", html)
    assert roles == ["You", "anthropic/claude-sonnet-4.6"] * 2


def test_headings_of_messages_move_below_those_of_the_turns():
    text = exported(
        chain("q", "# One\n\n## Two\n\n```\n# code\n```\n\nThree\n---\n\n- # in a list")
    )
    assert "\n### One\n\n#### Two\n\n```\n# code\n```\n\n#### Three\n\n- # in a list\n" in text


def test_a_fence_that_only_simple_readers_see_open_is_closed_invisibly():
    answer = "1. Do this:\n\n   ```bash\n   run\n"
    text = exported(chain("q", answer, "last question"))
    assert "\n<!--\n ```\n<!-- -->\n" in text
    assert markdown_reader.read(text).passages[1].text == answer
    html = markdown.markdown(text.partition("\n---\n")[2], extensions=["fenced_code"])
    assert html.count("<h2>You</h2>") == 2


def test_balanced_fences_get_nothing_added():
    answer = "1. Do this:\n\n   ```bash\n   run\n   ```\n\n```py\nx\n```"
    assert f"\n\n{answer}\n\n<!-- /orca:" in exported(chain("q", answer))


@pytest.mark.measured
def test_many_raw_headings_are_no_trap():
    import time

    started = time.process_time()
    exported(chain("<h2>\n" * 20_000))
    assert is_within(time.process_time() - started, 5)


def test_headings_stay_by_choice():
    text = exported(chain("q", "# One"), ExportOptions(move_headings=False))
    assert "\n# One\n" in text


# --- texts are copied


@pytest.mark.parametrize(
    "words",
    [
        "a  b\\*c\n\n    code\n\n- x\n  - y\n",
        "tab\tand \\( x \\) $y$ &amp; <b>bold</b>",
        "```py\n`x` ``` y\n```\ntext",
    ],
)
def test_text_is_copied_unchanged(words):
    assert f"\n\n{words}\n\n" in exported(chain("q", words))


@pytest.mark.slow
@given(
    st.lists(hostile.filter(bool), min_size=1, max_size=4), st.booleans(), st.sampled_from(Scope)
)
@settings(max_examples=400, deadline=None)
def test_a_document_read_back_holds_the_texts_exactly(texts, move, scope):
    text = exported(chain(*texts), ExportOptions(move_headings=move, scope=scope))
    document = markdown_reader.read(text.encode().decode())
    assert [passage.text for passage in document.passages] == texts
    roles = ("user", "assistant")
    assert [passage.role for passage in document.passages] == [
        roles[number % 2] for number in range(len(texts))
    ]
    assert document.front_matter["format"] == 1


@given(st.text(st.characters(), max_size=40))
@settings(deadline=None)
def test_half_characters_and_nul_become_replacement_characters(text):
    chat = chain(text or "q", "a")
    cleaned = exported(chat).encode("utf-8").decode()
    assert "\x00" not in cleaned
    passage = markdown_reader.read(cleaned).passages[0]
    assert passage.text == message_text.clean(text or "q")


def test_a_forged_mark_is_text_and_the_facts_of_real_ones_are_read():
    text = exported(chain(HOSTILE[8], "a"))
    user, assistant = markdown_reader.read(text).passages
    assert user.text == HOSTILE[8]
    assert user.facts["time"] == AT.isoformat()
    assert assistant.facts["model"] == SETTINGS.model
    assert assistant.facts["origin"] == "gateway"
    assert assistant.facts["settings"]["temperature"] == 0.2


@pytest.mark.parametrize(
    ("model", "origin"), [("practice/small", "practice"), ("x/y", "gateway"), (None, None)]
)
def test_an_older_document_tells_who_wrote_it_by_the_model(model, origin):
    text = exported(chain("q", "a"))
    for now in ('"origin":"gateway",', ',"origin":"gateway"'):
        text = text.replace(now, "")
    assert "origin" not in text
    told = f'"model":{json.dumps(model)}'
    assistant = markdown_reader.read(text.replace(f'"model":"{SETTINGS.model}"', told)).passages[1]
    assert assistant.facts.get("origin") == origin


def test_a_mark_cannot_be_ended_by_what_it_tells():
    chat = conversation(
        turn("q", reply("a", settings=SETTINGS.with_value("system", "--> <!-- ## You")))
    )
    opening = next(line for line in exported(chat).splitlines() if '"assistant"' in line)
    assert opening.count("-->") == 1
    assert opening.count("<!--") == 1
    passages = markdown_reader.read(exported(chat)).passages
    assert passages[1].facts["settings"]["system"] == "--> <!-- ## You"


def test_documents_that_are_not_ours_have_no_passages():
    for text in ("", "# Title\n\n## You\n\nhello", "---\n: [\n---\n", "---\n- 1\n---\n", "---\n"):
        assert markdown_reader.read(text).passages == ()


@given(st.text(max_size=200), st.integers(0, 400), st.integers(0, 20))
@settings(deadline=None)
def test_reading_never_fails(junk, place, length):
    text = exported(chain("q", "# a"))
    markdown_reader.read(text[:place] + junk + text[place + length :])


def test_a_heading_of_html_within_code_is_left_as_it_is():
    text = exported(chain("q", "Title\n===\n\n```html\n<h2>You</h2>\n```"))
    assert "```html\n<h2>You</h2>\n```" in text


# --- front matter


@given(title=st.text(st.characters(), max_size=60))
@example(title="two\x85lines")  # as they are, they are read as one
@example(title="two\u2028lines")
@settings(deadline=None)
def test_the_front_matter_is_yaml_for_any_title(title):
    found = facts(exported(conversation(turn("q", reply("a")), title=title)))
    assert found["title"] == message_text.clean(title)


def test_the_front_matter_tells_what_was_used():
    first = reply("a", number=1, usage=Usage(10, 20, cost_usd=Decimal("0.0101")))
    second = reply("b", number=2, usage=Usage(input_tokens=5, cache_read_input_tokens=7))
    found = facts(
        exported(conversation(turn("q", first), turn("q", second, number=2, parent="r1")))
    )
    assert found["created"] == found["exported"] == "2026-09-21T14:05:07+00:00"
    assert found["models"] == ["anthropic/claude-sonnet-4.6"]
    assert found["tokens"] == {"input": 22, "output": 20}
    assert found["cost_usd"] == 0.0101
    assert found["cost_unknown_for"] == 1
    assert found["settings"]["temperature"] == 0.2
    assert (found["conversation"], found["format"], found["app_version"]) == ("c1", 1, "0.1.0")
    assert next(iter(found)) == "title"


def test_nothing_known_is_not_told_as_zero():
    found = facts(exported(conversation(turn("q", reply("a")))))
    assert "tokens" not in found
    assert "cost_usd" not in found


def test_front_matter_and_comments_can_be_left_out():
    text = exported(chain("q", "a"), ExportOptions(front_matter=False, comments=False))
    assert text.startswith("# A good soup\n")
    assert "orca:" not in text


def test_practice_is_marked_and_its_made_up_cost_left_out():
    practice = reply(
        "a",
        settings=Settings(model="practice/small", max_tokens=9),
        origin=Origin.PRACTICE,
        usage=Usage(1, 2, cost_usd=Decimal("0.5")),
    )
    text = exported(conversation(turn("q", practice)))
    assert "*Practice: made up by the small model built into Orca Desktop.*" in text
    assert facts(text)["practice"] is True
    assert "cost_usd" not in facts(text)


# --- turns


def test_times_settings_and_instructions_stand_where_they_change():
    one = reply("a", number=1, settings=SETTINGS.with_value("system", "Be ```brief```"))
    two = reply("b", number=2, settings=SETTINGS.with_value("system", "Be ```brief```"))
    three = reply(
        "c", number=3, settings=SETTINGS.with_value("temperature", None).with_value("top_k", 5)
    )
    text = exported(
        conversation(
            turn("q", one),
            turn("q", two, number=2, parent="r1"),
            turn("q", three, number=3, parent="r2"),
        )
    )
    assert text.count("Settings:") == 2
    assert "*Settings: Maximum tokens 4096, Temperature 0.2*" in text
    assert "*Settings: Top K 5, Temperature unset*" in text
    assert text.count("````text\nBe ```brief```\n````") == 1
    assert "*2026-09-21 14:05*" in text
    assert "Settings:" not in exported(conversation(turn("q", one)), ExportOptions(settings=False))
    assert "14:05" not in exported(
        chain("q"), ExportOptions(times=False, comments=False, front_matter=False)
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"status": Status.STOPPED}, "*You stopped this answer here.*"),
        (
            {"status": Status.INTERRUPTED, "failure": Failure(ErrorKind.CUT)},
            "*Interrupted: The connection broke",
        ),
        (
            {"status": Status.FAILED, "failure": Failure(ErrorKind.OVERLOADED)},
            "*Failed: The gateway is busy.*",
        ),
        ({"status": Status.FAILED}, "*Failed: The reason is not known.*"),
        ({"status": Status.STREAMING}, "*Still being written"),
        ({"stop_reason": "max_tokens"}, "*The answer reached its length limit.*"),
        ({"stop_reason": "refusal"}, "*The model declined to answer.*"),
        ({"stop_reason": "refusal"}, "*Not sent along: the model declined it.*"),
        pytest.param(
            {"status": Status.FAILED, "failure": Failure(ErrorKind.BLOCKED)},
            "*Not sent along: a safety rule stopped it.*",
            id="W1 blocked",
        ),
        pytest.param(
            {"stop_reason": "refusal", "stop_details": {"explanation": "Not *this*\nnow"}},
            "It explains: Not ",
            id="W14 explained",
        ),
    ],
)
def test_an_answer_that_did_not_end_by_itself_is_marked(fields, words):
    assert words in exported(conversation(turn("q", reply("a", **fields))))


def test_thinking_is_left_out_folded_or_quoted():
    chat = conversation(
        turn(
            "q",
            reply(
                ThinkingBlock("first\n\n# think\n```", "s"),
                RedactedThinkingBlock("x"),
                "answer",
                timing=Timing(thinking=12.3),
            ),
        )
    )
    assert "think" not in exported(chat)
    folded = exported(chat, ExportOptions(thinking=Detail.DETAILS))
    assert (
        "<details>\n<summary>Thinking, 12 s</summary>\n\nfirst\n\n#### think\n```\n```\n\n</details>"
        in folded
    )
    assert "thoughts were not shown" in folded
    quoted = exported(chat, ExportOptions(thinking=Detail.QUOTE))
    assert "> **Thinking, 12 s**\n>\n> first\n>\n> #### think\n> ```\n> ```\n" in quoted
    for text in (folded, quoted):
        assert [found for found in outline(text) if found[0] <= 2][1:] == [
            (2, "You"),
            (2, "anthropic/claude-sonnet-4.6"),
        ]


def test_tools_are_left_out_or_shown_in_longer_fences():
    call = ToolUseBlock("tool_use", "i", "read `file`", {"path": "```"})
    result = ToolResultBlock("tool_result", "i", "````\n## You")
    chat = conversation(turn("q", reply(call, result, "answer")))
    assert "Tool" not in exported(chat)
    text = exported(chat, ExportOptions(tools=Detail.DETAILS))
    assert '````json\n{\n  "path": "```"\n}\n````' in text
    assert "`````\n````\n## You\n`````" in text
    assert len([found for found in outline(text) if found[0] <= 2]) == 3


def test_unknown_content_is_kept_as_json():
    text = exported(
        conversation(turn("q", reply(UnknownBlock({"type": "hologram", "x": "```"}), "answer")))
    )
    assert '````json\n{\n  "type": "hologram",\n  "x": "```"\n}\n````' in text


def test_sources_are_linked_once_and_only_to_the_web():
    answer = TextBlock(
        "a",
        (
            {"url": "https://e.org/1", "title": "A [b]"},
            {"url": "https://e.org/1"},
            {"url": "javascript:x"},
        ),
    )
    text = exported(conversation(turn("q", reply(answer))), ExportOptions(comments=False))
    assert "Sources:\n\n1. [A \\[b\\]](<https://e.org/1>) (e.org)\n" in text
    assert "javascript" not in text


def test_attachments_are_listed_or_written_beside_and_never_fetched():
    blocks = (
        ImageBlock({"type": "base64", "media_type": "image/png", "data": PICTURE}),
        ImageBlock({"type": "url", "url": "https://tracker.invalid/x.png"}),
        DocumentBlock(
            {"type": "base64", "media_type": "application/pdf", "data": "not base64"}, "../secret*"
        ),
        DocumentBlock({"type": "text", "media_type": "text/plain", "data": "words"}),
        TextBlock("look"),
    )
    chat = conversation(turn(blocks, reply("a")))
    listed = exported(chat)
    assert "*Attached: Image 1*" in listed
    assert "*Attached: Document 1, ../secret\\**" in listed
    found = assets.assets_of(blocks)
    assert [(each.name, each.data) for each in found] == [
        ("image-1.png", b"\x89PNG\r\n\x1a\n"),
        ("document-2.txt", b"words"),
    ]
    links = {each.key: assets.link_to("Soup & more.files", each.name) for each in found}
    beside = exported(chat, ExportOptions(attachments=Attachments.FILES), TakenAlong(links=links))
    assert "![Image 1](<Soup%20%26%20more.files/image-1.png>)" in beside
    texts = {each.key: "words\n```\n# no heading" for each in found if each.is_text}
    inside = exported(chat, ExportOptions(attachments=Attachments.INSIDE), TakenAlong(texts=texts))
    assert "*Attached: Document 2*\n\n````\nwords\n```\n# no heading\n````\n" in inside
    assert "*Attached: Image 1*" in inside
    assert "tracker" not in listed + beside + inside
    left_out = exported(chat, ExportOptions(attachments=Attachments.LEFT_OUT))
    assert "Image" not in left_out
    for text in (listed, beside, inside, left_out):
        read = markdown_reader.read(text).passages
        assert [passage.text for passage in read] == ["look", "a"]
    nowhere = exported(chat, ExportOptions(attachments=Attachments.FILES))
    assert "*Attached: Image 1*" in nowhere
    assert "image-1.png" not in nowhere, "without a folder there is nothing to link to"


def test_everything_has_all_versions_and_branches():
    first, second = (
        reply("one", number=1),
        reply("two", number=2, settings=SETTINGS.with_value("model", "other/model")),
    )
    follow = turn("follow", reply("three", number=3), number=2, parent="r1")
    other = turn("elsewhere", reply("four", number=4), number=3, parent="r2")
    chat = conversation(turn("q", first, second), follow, other)
    visible = exported(chat)
    assert "two" not in visible
    assert "four" not in visible
    text = exported(chat, ExportOptions(scope=Scope.EVERYTHING))
    assert (
        "### Version 1 of 2\n\n*2026-09-21 14:05 · anthropic/claude-sonnet-4.6 · shown in the chat*"
        in text
    )
    assert "### Version 2 of 2\n\n*2026-09-21 14:05 · other/model*" in text
    assert "*Another branch: question 3, after version 2 of answer 1*" in text
    read = markdown_reader.read(text).passages
    assert [passage.text for passage in read] == [
        "q",
        "one",
        "two",
        "follow",
        "three",
        "elsewhere",
        "four",
    ]
    assert read[5].facts["after"] == "r2"


def test_names_from_outside_stay_one_plain_line():
    strange = reply("a", settings=Settings(model="# evil\n## You <b>*x*"))
    text = exported(conversation(turn("q", strange), title="a\n# b\u202e <!-- x"))
    assert [found for found in outline(text) if found[0] <= 2] == [
        (1, "a \\# b \\<!-- x"),
        (2, "You"),
        (2, "\\# evil \\#\\# You \\<b\\>\\*x\\*"),
    ]


def test_times_are_told_in_the_zone_of_the_export():
    zone = datetime.timezone(datetime.timedelta(hours=2))
    text = markdown_writer.build(chain("q", "a"), exported=AT.astimezone(zone), version="1")
    assert "*2026-09-21 16:05*" in text
    assert facts(text)["created"] == "2026-09-21T16:05:07+02:00"
    assert markdown_reader.read(text).passages[0].facts["time"] == AT.isoformat()


def test_every_sentence_can_be_translated():
    text = exported(chain("q", "a"), say=lambda sentence: f"[{sentence.text}]")
    assert "## [You]" in text
    assert markdown_reader.read(text).passages[0].role == "user"


def test_an_empty_conversation_is_a_title():
    assert outline(exported(conversation())) == [(1, "A good soup")]


@pytest.mark.measured
def test_a_long_conversation_is_quick():
    import time

    chat = chain(*["Word **bold** and `code`.\n\n## Heading\n\n- x\n" * 20] * 400)
    started = time.process_time()
    exported(chat)
    assert is_within(time.process_time() - started, 5)


def test_R18_neighbouring_texts_are_one_text_with_links_and_one_list_of_sources() -> None:
    text = exported(conversation(turn("Orcas?", reply(*cited.PIECES))))
    assert (
        "\n- Orcas live in every ocean.[[1]](<https://www.ocean.example/orca?x=1>)\n- They" in text
    )
    assert "| Bull | 8 m[[2]](<https://sizes.example/whales>) |\n| Cow | 7 m[[2]](<" in text
    assert "**orcas are whales[[1]](<https://www.ocean.example/orca?x=1>)** is wrong." in text
    assert text.count("Sources:") == 1
    assert (
        "1. [Orcas \\[facts\\]](<https://www.ocean.example/orca?x=1>) (ocean.example)\n2. " in text
    )
    tokens = MarkdownIt("commonmark").enable("table").render(text)
    assert (
        '<td style="text-align:right">8 m<a href="https://sizes.example/whales">[2]</a>' in tokens
    )
    assert "<strong>orcas are whales<a " in tokens


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
@settings(deadline=None, max_examples=150)
def test_R18_blocks_and_citations_come_back_as_they_were(parts: list[tuple[str, Any]]) -> None:
    blocks = [TextBlock(text, citations) for text, citations in parts]
    if not "".join(block.text for block in blocks):
        return
    text = exported(conversation(turn("Orcas?", reply(*blocks))))
    passage = markdown_reader.read(text).passages[1]
    assert passage.text == "".join(message_text.clean(block.text) for block in blocks)
    kept = [TextBlock(message_text.clean(each.text), each.citations) for each in blocks]
    assert list(passage.blocks) == kept


def test_R18_a_tool_between_two_texts_parts_them() -> None:
    call = ToolUseBlock("server_tool_use", "s1", "web_search", {"query": "orca"})
    text = exported(conversation(turn("Orcas?", reply("I look.", call, *cited.PIECES))))
    first, second = markdown_reader.read(text).passages[1:]
    assert (first.text, second.text) == ("I look.", cited.WHOLE)


def mark(nonce: str, told: str, text: str = "forged", end: str = "") -> str:
    return f"\n<!-- orca:{nonce} {told} -->\n\n{text}\n\n<!-- /orca:{end or nonce} -->\n"


@pytest.mark.parametrize(
    "added",
    [
        mark("000000000000", '{"role":"user"}'),
        mark("{nonce}", "[]"),
        mark("{nonce}", '{"role":5}'),
        mark("{nonce}", "{"),
        mark("{nonce}", '{"role":"user"}', end="000000000000"),
        mark("{nonce}", '{"role":"user"}').replace("\n\nforged", "\nforged"),
    ],
)
def test_what_somebody_wrote_between_the_marks_is_no_passage(added):
    text = exported(chain("q", "a"))
    nonce = re.search(r"<!-- orca:(\w+)", text)
    assert nonce is not None
    edited = text + added.replace("{nonce}", nonce[1])
    assert [each.text for each in markdown_reader.read(edited).passages] == ["q", "a"]
    whole = text + mark(nonce[1], '{"role":"user"}', "added")
    assert [each.text for each in markdown_reader.read(whole).passages] == ["q", "a", "added"]


def test_a_heading_that_somebody_underlined_is_left_as_it_is():
    edited = exported(chain("q", "# One")).replace("### One", "One\n===")
    assert markdown_reader.read(edited).passages[1].text == "One\n==="


@pytest.mark.parametrize("shift", [0, 1, 2])
def test_headings_come_back_from_where_they_were_moved(shift):
    text = "# One\n\n```\n# code\n```\n\n## Two ##\n"
    moved = text.replace("# One", f"{'#' * shift}# One").replace("## Two", f"{'#' * shift}## Two")
    assert message_text.restore(moved, shift) == text


def test_only_turns_of_another_branch_say_where_they_hang():
    chat = conversation(
        turn("one", reply("a", number=1), reply("b", number=2)),
        turn("two", reply("c", number=3), number=2, parent="r1"),
        turn("three", number=3, parent="r2"),
        turn("beginning", number=4),
    )
    visible = exported(chat)
    assert "Another branch" not in visible
    text = exported(chat, ExportOptions(scope=Scope.EVERYTHING))
    branches = re.findall(r"Another branch: [^*\n]*", text)
    assert branches == [
        each for each in branches if "after version" in each or "another beginning" in each
    ]
    assert 0 < len(branches) < 4, "those that are visible say nothing"
