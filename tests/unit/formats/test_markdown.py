"""A conversation as a Markdown document that reads as if somebody had written it."""

from __future__ import annotations

import dataclasses
import datetime
import itertools
import re
import time
from decimal import Decimal

import markdown
import pytest
from hypothesis import given, settings, strategies as st
from markdown_it import MarkdownIt

from orca_desktop.domain.blocks import (
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
)
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, first_words
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Origin, Status, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text
from orca_desktop.formats import assets, markdown_writer, message_text
from orca_desktop.formats.assets import TakenAlong
from orca_desktop.formats.options import Attachments, Detail, ExportOptions, Scope
from tests.support import cited
from tests.support.effort import is_within
from tests.support.examples import examples
from tests.unit.formats.samples import (
    AT,
    HOSTILE,
    PICTURE,
    PIECES,
    SETTINGS,
    chain,
    conversation,
    exported,
    facts,
    hostile,
    oracle,
    outline,
    read,
    read_changed,
    reply,
    shown,
    turn,
    words,
)

NAME = "Claude Sonnet 4.6"


# --- the outline


@pytest.mark.slow
@given(st.lists(hostile.filter(bool), min_size=1, max_size=5), st.booleans())
@settings(max_examples=examples(400), deadline=None)
def test_the_outline_is_the_title_and_the_turns_whatever_the_texts_are(texts, machine_part):
    text = exported(chain(*texts), ExportOptions(machine_part=machine_part, settings=False))
    named = [(2, "You"), (2, NAME)]
    expected = [(1, "A good soup"), *(named[number % 2] for number in range(len(texts)))]
    assert [found for found in outline(text) if found[0] <= 2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# One\n\n## Two\n\n### Three", [3, 4, 5]),
        ("### One\n\n#### Two", [3, 4]),
        ("# One\n\n### Three\n\n## Two", [3, 4, 4]),
        ("### One\n\n# Two\n\n## Three", [3, 3, 4]),
        ("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6", [3, 4, 5, 6, 6, 6]),
        ("Two\n---\n\nOne\n===", [3, 3]),
    ],
)
def test_headings_begin_right_below_the_speaker_and_leave_no_gap(text, expected):
    found = exported(chain("q", text))
    assert [level for level, _ in outline(found)] == [1, 2, 2, *expected]
    assert words(read(found))[1] == text
    both = exported(
        conversation(turn("q", reply(text, number=1), reply(text, number=2))),
        ExportOptions(scope=Scope.EVERYTHING),
    )
    below = [min(level + 1, 6) for level in expected]
    assert [level for level, _ in outline(both)] == [1, 2, 2, *([3, *below] * 2)]


@pytest.mark.slow
@given(
    st.lists(st.tuples(st.integers(1, 6), st.sampled_from(["#", "setext", "text"])), max_size=12)
)
@settings(deadline=None)
def test_no_level_is_skipped(found):
    lines = {
        "#": lambda level: f"{'#' * level} H",
        "setext": lambda level: f"H\n{'=-'[level % 2] * 3}",
        "text": lambda level: f"text {level}",
    }
    text = "\n\n".join(lines[kind](level) for level, kind in found)
    levels = [level for level, _ in outline(exported(chain("q", text or "a")))][2:]
    assert levels[0] == 2
    assert all(later - level <= 1 for level, later in itertools.pairwise(levels))


@pytest.mark.parametrize("bad", [each for each in HOSTILE if "<h2>" not in each])
def test_python_markdown_sees_the_same_outline(bad):
    text = exported(chain(bad, bad, "last question", "last answer"))
    body = text.partition("\n---\n")[2]
    html = markdown.markdown(body, extensions=["fenced_code", "tables"])
    for name in ("last question", "last answer"):
        assert f"<p>{name}</p>" in html
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", html) == ["A good soup"]
    roles = re.findall(r"<h2[^>]*>(.*?)</h2>", html)
    assert roles == ["You", "Claude Sonnet 4.6"] * 2


def test_headings_of_messages_move_below_those_of_the_turns():
    text = exported(
        chain("q", "# One\n\n## Two\n\n```\n# code\n```\n\nThree\n---\n\n- # in a list")
    )
    assert "\n### One\n\n#### Two\n\n```\n# code\n```\n\n#### Three\n\n- # in a list\n" in text


def test_a_fence_that_only_simple_readers_see_open_is_closed_invisibly():
    answer = "1. Do this:\n\n   ```bash\n   run\n"
    text = exported(chain("q", answer, "last question"))
    assert "\n<!--\n ```\n<!-- -->\n" in text
    assert words(read(text))[1] == answer
    html = markdown.markdown(text.partition("\n---\n")[2], extensions=["fenced_code"])
    assert html.count("<h2>You</h2>") == 2


def test_balanced_fences_get_nothing_added():
    answer = "1. Do this:\n\n   ```bash\n   run\n   ```\n\n```py\nx\n```"
    assert shown(chain("q", answer)).endswith(f"\n\n{answer}\n\n")


TRAPS = {
    "raw headings": "<h2>\n",
    "headings": "# a\n",
    "underlined": "a\n===\n",
    "fences": "```\n",
    "lists": "- ",
    "quotes": "> ",
    "containers, then nothing": "- " * 5000 + "\n" * 9,
    "open elements": "<div>\n",
    "elements that were never open": "<div>\n</table>\n",
    "lazy lines": "> a\nb\n",
    "comments": "<!--\n",
    "marks": "<!-- orca-desktop:2\n",
    "older marks": "<!-- orca:0123456789ab {} -->\n",
    "line ends": "\r\n",
    "halves": "\ud83d",
    "speakers": "## You\n\n",
}


@pytest.mark.measured
@pytest.mark.slow
@pytest.mark.parametrize("piece", TRAPS.values(), ids=TRAPS)
@pytest.mark.parametrize("move_headings", [True, False])
def test_a_megabyte_takes_eight_times_as_long_as_an_eighth(piece, move_headings):
    def spent(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        started = time.process_time()
        found = exported(chain("q", text, "q"), ExportOptions(move_headings=move_headings))
        kept = read(found)
        read_changed(found.replace("\n\nq\n\n", "\n\nr\n\n"))
        taken = time.process_time() - started
        assert words(kept) == ["q", text, "q"]
        return taken

    whole, part = spent(1_000_000), spent(125_000)
    assert whole < 16 * part + 0.5
    assert is_within(whole, 20)


def test_headings_stay_by_choice():
    text = exported(chain("q", "# One"), ExportOptions(move_headings=False))
    assert "\n# One\n" in text


# --- texts are copied


def said(tokens):
    """What a reader of CommonMark finds: words, code and headings, but for the levels of these."""
    return [
        (
            each.type,
            " ".join(each.content.split()) if each.type == "inline" else each.content.rstrip(),
        )
        for each in tokens
        if each.type in {"inline", "fence", "code_block", "heading_open", "list_item_open"}
    ]


MARKDOWN = [each for each in PIECES if "<" not in each and "[" not in each]


@pytest.mark.slow
@given(
    st.lists(
        st.lists(st.sampled_from(MARKDOWN), max_size=14).map("".join).filter(str.strip),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=examples(500), deadline=None)
def test_another_reader_finds_the_same_headings_code_and_words(texts):
    document = shown(chain(*texts), ExportOptions(settings=False, front_matter=False))
    tokens = oracle.parse(document)
    starts = [
        place
        for place, token in enumerate(tokens)
        if token.type == "heading_open" and token.tag == "h2" and token.level == 0
    ]
    assert len(starts) == len(texts)
    for text, start, end in zip(texts, starts, [*starts[1:], len(tokens)], strict=True):
        found = [each for each in said(tokens[start + 3 : end]) if each != ("inline", "")]
        expected = [each for each in said(oracle.parse(text)) if each != ("inline", "")]
        assert found == expected


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


# --- front matter


def test_the_front_matter_has_a_few_facts_that_other_programs_read():
    first = reply("a", number=1, usage=Usage(10, 20, cost_usd=Decimal("0.0101")))
    second = reply("b", number=2, usage=Usage(5, 7, cost_usd=Decimal("0.0020")))
    chat = conversation(turn("q", first), turn("q", second, number=2, parent="r1"))
    assert list(facts(exported(chat)).items()) == [
        ("title", "A good soup"),
        ("created", AT),
        ("updated", AT),
        ("models", ["anthropic/claude-sonnet-4.6"]),
        ("tags", ["chat"]),
        ("cost_usd", 0.0121),
    ]
    assert "\ncreated: 2026-09-21T14:05:07+00:00\n" in exported(chat)
    tagged = exported(chat, ExportOptions(tags=("orca", "soup")))
    assert facts(tagged)["tags"] == ["orca", "soup"]


def test_a_cost_that_is_not_known_whole_says_so():
    known = reply("a", number=1, usage=Usage(cost_usd=Decimal("0.5")))
    found = facts(
        exported(
            conversation(turn("q", known), turn("q", reply("b", number=2), number=2, parent="r1"))
        )
    )
    assert (found.get("cost_usd"), found["cost_usd_at_least"]) == (None, 0.5)
    nothing = facts(exported(chain("q", "a")))
    assert not {"cost_usd", "cost_usd_at_least"} & nothing.keys()


def test_front_matter_and_machine_part_can_be_left_out():
    text = exported(chain("q", "a"), ExportOptions(front_matter=False, machine_part=False))
    assert text == f"# A good soup\n\n## You\n\nq\n\n## {NAME}\n\n*temperature 0.2*\n\na\n"


def test_practice_is_marked_once_and_its_made_up_cost_left_out():
    made_up = {
        "settings": Settings(model="practice/small", max_tokens=4096, stream=True),
        "origin": Origin.PRACTICE,
        "usage": Usage(1, 2, cost_usd=Decimal("0.5")),
    }
    first, second = reply("a", number=1, **made_up), reply("b", number=2, **made_up)
    chat = conversation(turn("q", first), turn("q", second, number=2, parent="r1"))
    text = exported(chat)
    assert text.count("*Practice: made up by the small model built into Orca Desktop.*") == 1
    assert facts(text)["tags"] == ["chat", "practice"]
    assert not {"cost_usd", "cost_usd_at_least"} & facts(text).keys()


def test_the_title_is_whole():
    question = (
        "How do I make a soup that my grandmother would have liked, with leeks and not too salty?"
    )
    chat = conversation(
        turn(f"{question}\n\nPlease.", reply("a")), title=first_words((TextBlock(question),))
    )
    assert chat.head.title.endswith("…")
    assert f"\n# {question}\n" in exported(chat)
    assert facts(exported(chat))["title"] == question
    assert read(exported(chat)) == chat
    own = chat.with_head(title_is_own=True)
    assert f"\n# {own.head.title}\n" in exported(own)


@given(title=st.text(st.characters(), max_size=60))
@settings(deadline=None)
def test_the_front_matter_is_yaml_for_any_title(title):
    found = facts(exported(conversation(turn("q", reply("a")), title=title)))
    assert found["title"] == message_text.clean(title)


# --- turns


def test_settings_stand_in_one_quiet_line_where_they_change():
    before = SETTINGS.with_value("thinking", "off")
    settings = [
        before,
        before,
        before.with_value("temperature", None)
        .with_value("top_k", 5)
        .with_value("max_tokens", 9000),
        before.with_value("thinking", "budget").with_value("thinking_budget", 2048),
    ]
    turns, parent = [], None
    for number, each in enumerate(settings):
        answer = reply(f"answer {number}", number=number, settings=each)
        turns.append(turn("q", answer, number=number, parent=parent))
        parent = answer.id
    lines = re.findall(r"^\*.*\*$", shown(conversation(*turns)), re.MULTILINE)
    assert lines == [
        "*temperature 0.2, no thinking*",
        "*temperature not set, up to 9,000 tokens, top K 5*",
        "*temperature 0.2, thinking up to 2,048 tokens, up to 4,096 tokens, top K not set*",
    ]
    assert "*" not in shown(conversation(*turns), ExportOptions(settings=False))


def test_what_is_as_it_always_is_is_not_told():
    assert shown(conversation(turn("q", reply("a", settings=DEFAULTS)))).endswith(
        f"# A good soup\n\n## You\n\nq\n\n## {NAME}\n\na\n\n"
    )


def test_instructions_stand_where_they_are_new():
    one = reply("a", number=1, settings=SETTINGS.with_value("system", "Be ```brief```\r\n"))
    two = reply("b", number=2, settings=SETTINGS.with_value("system", "Be ```brief```\r\n"))
    three = reply("c", number=3)
    text = shown(
        conversation(
            turn("q", one),
            turn("q", two, number=2, parent="r1"),
            turn("q", three, number=3, parent="r2"),
        )
    )
    assert text.count("````text\nBe ```brief```\n\n````") == 1
    assert "*without instructions*" in text
    assert "brief" not in shown(conversation(turn("q", one)), ExportOptions(settings=False))


def test_times_are_told_by_choice_in_the_zone_of_the_reader():
    zone = datetime.timezone(datetime.timedelta(hours=2))
    assert "14:05" not in shown(chain("q", "a")).partition("# A good soup")[2]
    text = markdown_writer.build(chain("q", "a"), ExportOptions(times=True), zone=zone)
    assert text.count("*2026-09-21 16:05*") == 1
    assert "*2026-09-21 16:05 · temperature 0.2*" in text
    assert "\ncreated: 2026-09-21T16:05:07+02:00\n" in text
    assert read(text) == chain("q", "a")


def test_the_same_conversation_is_the_same_document():
    assert exported(chain("q", "a")) == exported(chain("q", "a"))


def test_results_of_tools_are_a_quiet_line_and_no_empty_question():
    call = ToolUseBlock("tool_use", "x", "add", {})
    asked = reply("I add.", call, number=1, stop_reason="tool_use")
    results = tuple(ToolResultBlock("tool_result", each, "12") for each in ("x", "y"))
    chat = conversation(
        turn("q", asked), turn(results, reply("12.", number=2), number=2, parent="r1")
    )
    text = shown(chat)
    assert [name for level, name in outline(text) if level == 2] == ["You", NAME, NAME]
    assert "\n\n*2 results of tools were given.*\n\n## Claude" in text
    assert "```" not in text
    detailed = shown(chat, ExportOptions(tools=Detail.DETAILS))
    assert detailed.count("<summary>Result of a tool</summary>") == 2
    assert read(exported(chat)) == chat


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
    assert "think" not in shown(chat)
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
            (2, NAME),
        ]


def test_tools_are_left_out_or_shown_in_longer_fences():
    call = ToolUseBlock("tool_use", "i", "read `file`", {"path": "```"})
    result = ToolResultBlock("tool_result", "i", "````\n## You")
    chat = conversation(turn("q", reply(call, result, "answer")))
    assert "Tool" not in shown(chat)
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
    text = exported(conversation(turn("q", reply(answer))), ExportOptions(machine_part=False))
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
    seen = shown(chat)
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
    assert "tracker" not in seen
    left_out = exported(chat, ExportOptions(attachments=Attachments.LEFT_OUT))
    assert "Image" not in left_out
    assert PICTURE not in listed + beside + inside + left_out
    for text in (listed, beside, inside, left_out):
        assert words(read(text)) == ["look", "a"]
    nowhere = shown(chat, ExportOptions(attachments=Attachments.FILES))
    assert "*Attached: Image 1*" in nowhere
    assert "image-1.png" not in nowhere, "without a folder there is nothing to link to"


def test_everything_has_all_versions_and_branches():
    other = SETTINGS.with_value("model", "openai/gpt-5")
    first, second = reply("one", number=1), reply("two", number=2, settings=other)
    follow = turn("follow", reply("three", number=3), number=2, parent="r1")
    elsewhere = turn("elsewhere", reply("four", number=4), number=3, parent="r2")
    beginning = turn("anew", number=4)
    chat = conversation(turn("q", first, second), follow, elsewhere, beginning)
    chat = dataclasses.replace(chat, chosen={None: "t1"})
    visible = shown(chat)
    assert "two" not in visible
    assert "four" not in exported(chat)
    text = shown(chat, ExportOptions(scope=Scope.EVERYTHING))
    assert [each for each in outline(text) if each[0] > 1] == [
        (2, "You"),
        (2, "Answers"),
        (3, f"Version 1 of 2: {NAME}"),
        (3, "Version 2 of 2: GPT 5"),
        *[(2, "You"), (2, NAME)] * 2,
        (2, "You"),
    ]
    assert "*temperature 0.2 · shown in the chat*\n\none" in text
    assert "*Another branch: question 3, after version 2 of answer 1*\n\nelsewhere" in text
    assert "*Another branch: question 4, another beginning*\n\nanew" in text
    assert read(exported(chat, ExportOptions(scope=Scope.EVERYTHING))) == chat


def compared(*, blind: bool) -> Conversation:
    plan = Plan(
        (Question.CREATIVITY,),
        SETTINGS,
        (
            Variant("1", "Precise", {"temperature": 0.25}),
            Variant("2", "", {"temperature": 1.0, "model": "openai/gpt-5"}),
        ),
        is_blind=blind,
    )
    found = begun(plan, ["2", "1"] if blind else [])
    replies = []
    for number, variant in enumerate(["1", "2", "1"], 1):
        replies.append(
            reply(
                f"answer {number}",
                number=number,
                settings=plan.settings(variant),
                usage=Usage(cost_usd=Decimal("0.0777")),
            )
        )
        found = found.with_reply(variant, f"r{number}")
    found = found.continuing(["t2"])
    asked = dataclasses.replace(turn("q", *replies), comparison=found)
    later = turn(
        "more", reply("later", number=4, settings=plan.settings("2")), number=2, parent="r2"
    )
    return conversation(asked, later)


def test_a_comparison_says_what_is_different_in_each_answer():
    chat = compared(blind=False)
    text = shown(chat, ExportOptions(scope=Scope.EVERYTHING))
    assert [each for each in outline(text) if each[0] > 1][1:5] == [
        (2, "Comparison"),
        (3, f"Answer A, 1 of 2: Precise, {NAME}"),
        (3, f"Answer A, 2 of 2: Precise, {NAME}"),
        (3, "Answer B: GPT 5"),
    ]
    assert "*temperature 0.25*\n\nanswer 3" in text
    assert "*temperature 1*\n\nanswer 2" in text
    assert read(exported(chat, ExportOptions(scope=Scope.EVERYTHING))) == chat


@pytest.mark.parametrize("scope", Scope)
def test_a_blind_comparison_gives_nothing_away(scope):
    chat = dataclasses.replace(compared(blind=True), settings=DEFAULTS)
    options = ExportOptions(scope=scope, times=True, thinking=Detail.DETAILS)
    text = exported(chat, options)
    for secret in (
        "0.25",
        "1.0",
        "Precise",
        "laude",
        "GPT",
        "gpt",
        "0.0777",
        "0.2",
        "orca-desktop",
    ):
        assert secret not in text
    if scope is Scope.EVERYTHING:
        assert text.index("answer 2") < text.index("answer 1") < text.index("answer 3")
        assert (3, "Answer A") in outline(text)


def test_names_from_outside_stay_one_plain_line():
    strange = reply("a", settings=Settings(model="# evil\n## You <b>*x*"))
    text = exported(conversation(turn("q", strange), title="a\n# b\u202e <!-- x"))
    assert [found for found in outline(text) if found[0] <= 2] == [
        (1, "a \\# b \\<!-- x"),
        (2, "You"),
        (2, "\\# Evil \\#\\# You \\<b\\>\\*x\\*"),
    ]


def test_every_sentence_can_be_translated():
    def say(text: Text) -> str:
        return f"[{text.text}]"

    quiet = reply("a", status=Status.STOPPED, settings=SETTINGS.with_value("system", "x"))
    found = exported(conversation(turn("q", quiet)), say=say)
    assert "## [You]" in found
    assert "*[{name} {value}]*" in found
    assert "*[Instructions:]*" in found
    assert "*[You stopped this answer here.]*" in found
    assert read(found) == conversation(turn("q", quiet))


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


def test_a_heading_of_html_within_code_is_left_as_it_is():
    text = exported(chain("q", "Title\n===\n\n```html\n<h2>You</h2>\n```"))
    assert "```html\n<h2>You</h2>\n```" in text
