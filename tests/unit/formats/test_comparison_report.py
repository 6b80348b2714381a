"""The report of a comparison: every answer exactly, nothing that breaks out, nothing hidden told."""

from __future__ import annotations

import csv
import dataclasses
import datetime
import io
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Origin, Reply, Status, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.formats import (
    comparison_report,
    comparison_table,
    edits,
    machine_part,
    markdown_reader,
    message_text,
)
from orca_desktop.formats.comparison_answers import Judgement, overview
from orca_desktop.formats.read_conversation import NoConversation

NOW = datetime.datetime(2026, 9, 21, 14, 5, tzinfo=datetime.UTC)
VARIANTS = (
    Variant("1", "Precise", {"temperature": 0.2}),
    Variant("2", "Bold", {"temperature": 1.0}),
    Variant("3", "Own words", {"system": "Be | brief.\n```"}),
)


def answer(id_: str, text: str, **changes: Any) -> Reply:
    values: dict[str, Any] = {
        "status": Status.FINISHED,
        "parts": (TextBlock(text),),
        "model_returned": "claude-sonnet-4-6",
        "response_id": f"msg_{id_}",
        "usage": Usage(output_tokens=9, cost_usd=Decimal("0.0123")),
        "timing": Timing(0.5, None, 4.25),
    }
    return Reply(id_, NOW, changes.pop("settings", DEFAULTS), **{**values, **changes})


def compared(
    texts: list[str], *, question: str = "A soup?", later: str = "", **changes: Any
) -> tuple[Conversation, Turn]:
    """A comparison of three columns with one answer each; the first goes on with a question."""
    plan = Plan((Question.CREATIVITY,), DEFAULTS, VARIANTS, **changes)
    found = begun(plan, ["3", "1", "2"] if plan.is_blind else ["1", "2", "3"])
    replies = []
    for number, text in enumerate(texts, 1):
        settings = plan.settings(str(number))
        replies.append(answer(f"r{number}", text, settings=settings))
        found = found.with_reply(str(number), f"r{number}")
    turns = []
    if later:
        found = found.continuing(["t2"])
        reply = answer("later", later, settings=plan.settings("1"))
        turns.append(Turn("t2", "r1", NOW, (TextBlock("And then?"),), (reply,), "later"))
    turn = Turn("t1", None, NOW, (TextBlock(question),), tuple(replies), "r1", found)
    conversation = Conversation(Summary("c", "Soup", NOW, NOW))
    for each in (turn, *turns):
        conversation = conversation.with_turn(each)
    return conversation, turn


def report(found: tuple[Conversation, Turn], judgements: Any = None) -> str:
    return comparison_report.markdown(*found, judgements or {}, exported=NOW)


def table(found: tuple[Conversation, Turn], judgements: Any = None) -> list[dict[str, str]]:
    text = comparison_table.csv(*found, judgements or {}, exported=NOW)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def visible(written: str) -> str:
    """What a person reads of a report."""
    body, part = machine_part.split(written)
    assert part is not None
    return body


def told(written: str) -> list[dict[str, Any]]:
    """What the end of a report knows of each of its texts, with its exact words as ``text``."""
    body, part = machine_part.split(written)
    assert part is not None and part.facts is not None
    body = body.removesuffix("\n\n")
    assert machine_part.digest(body) == part.facts["sha256"]
    found = []
    for each in part.facts["shown"]:
        shown = body[each["at"] : each["at"] + each["length"]]
        assert machine_part.digest(shown) == each["sha256"]
        undo = edits.from_json(each.get("undo", []))
        found.append({**each, "text": message_text.undone(shown, undo)})
    return found


texts = st.one_of(
    st.text(max_size=80),
    st.lists(
        st.sampled_from(
            [
                "```",
                "~~~",
                "# A",
                "<details>",
                "<!--",
                "-->",
                "| a |",
                "\n",
                "\n\n",
                "x",
                "<!-- /orca:",
                "- ",
                "    ",
            ]
        ),
        max_size=10,
    ).map("".join),
)


@given(st.lists(texts, min_size=3, max_size=3), texts, texts)
def test_every_answer_comes_back_exactly(found: list[str], question: str, later: str) -> None:
    written = report(compared(found, question=question, later=later))
    passages = told(written)
    expected = [question, found[0], "And then?", later, *found[1:]]
    if not later:
        del expected[2:4]
    assert [each["text"] for each in passages] == [
        message_text.whole(each) for each in expected if each
    ]
    columns = [each["column"] for each in passages if each["role"] == "assistant"]
    assert columns == sorted(columns)


@given(st.lists(texts, min_size=3, max_size=3), texts)
def test_nothing_stands_between_the_texts_and_a_report_is_told_as_one(
    found: list[str], question: str
) -> None:
    written = report(compared(found, question=question))
    assert written.rstrip().endswith("-->")
    read = markdown_reader.read(written)
    assert isinstance(read, NoConversation)
    assert "report of a comparison" in str(read.sentence)


def test_a_report_reads_as_if_written_by_hand() -> None:
    assert "<!--" not in visible(report(compared(["One.", "Two.", "Three."])))


def clean(text: str) -> str:
    return text.replace("\x00", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # fmt: skip


@given(st.lists(texts, min_size=3, max_size=3), texts)
def test_the_table_holds_every_answer_and_no_formula(found: list[str], question: str) -> None:
    rows = table(compared(found, question=question))
    assert len(rows) == 3
    for row, text in zip(rows, found, strict=True):
        cell = row["Answer"]
        assert cell in {clean(text), f"'{clean(text)}"}
        assert not cell.startswith(("=", "+", "@", "\t", "\r", "\n"))
        assert row["Question asked"] in {clean(question), f"'{clean(question)}"}


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "-a"])
def test_formulas_are_taken_as_text(text: str) -> None:
    rows = table(compared([text, "-12.5", "plain = text"]))
    assert [row["Answer"] for row in rows] == [f"'{text}", "-12.5", "plain = text"]


def test_the_table_is_as_the_standard_says() -> None:
    found = compared(['He said "no", twice.\nThen he left.', "b", "c"])
    raw = comparison_table.csv(*found, {}, exported=NOW)
    assert '"He said ""no"", twice.\nThen he left."\r\n' in raw
    assert raw.endswith("\r\n")
    first = table(found)[0]
    assert first["Column"] == "A"
    assert first["Name"] == "Precise"
    assert first["Temperature"] == "0.2"
    assert first["Cost, USD"] == "0.0123"
    assert first["Seconds"] == "4.250"
    assert first["Response id"] == "msg_r1"


def test_the_report_shows_settings_answers_winner_cost_and_time() -> None:
    conversation, turn = compared(["# One\n\nText.", "Two.", "Three."], later="Later.")
    assert turn.comparison is not None
    turn = dataclasses.replace(turn, comparison=turn.comparison.choosing("r2"))
    written = report(
        (conversation.with_turn(turn), turn), {"r2": Judgement("good", "warm | and *so*")}
    )
    lines = written.splitlines()
    assert lines[0] == "# Comparison: A soup?"
    rows = [line for line in lines if line.startswith("| ")]
    assert rows[0] == (
        "| Column | Name | Temperature | Instructions | Words | Seconds | Cost, USD | Ended | Chosen "
        "| Rating |"
    )
    assert rows[3].startswith(
        "| B | Bold | 1 | automatic | 1 | 4.2 | 0.0123 | complete | **yes** |"
    )
    assert rows[3].endswith("| good: warm \\| and \\*so\\* |")
    assert len({line.replace("\\|", "").count("|") for line in rows}) == 1
    assert "*Same for all: Model anthropic/claude-sonnet-4.6, Maximum tokens 4,096*" in written
    assert "## Answer A: Precise" in written
    assert "### Next question" in written
    assert "#### One" in written, "headings are moved below those of the report"
    assert "Cost of the comparison: 0.0492 USD" in written
    assert written.count("````text\nBe | brief.\n```\n````") == 1


def test_a_blind_comparison_gives_nothing_away() -> None:
    conversation, turn = compared(["One.", "Two.", "Three."], is_blind=True)
    for written in (
        report((conversation, turn)),
        comparison_table.csv(conversation, turn, {}, exported=NOW),
    ):
        for secret in ("0.2", "Precise", "Bold", "brief", "claude", "0.0123", "4.2", "msg_", "anthropic"):  # fmt: skip
            assert secret not in written
        assert written.index("Three.") < written.index("One.") < written.index("Two.")
    assert turn.comparison is not None
    open_ = dataclasses.replace(turn, comparison=turn.comparison.revealed())
    assert "Precise" in report((conversation, open_))


def test_what_failed_says_so() -> None:
    conversation, turn = compared(["", "Half", "Three."])
    failed = dataclasses.replace(
        turn.replies[0], status=Status.FAILED, parts=(), failure=Failure(ErrorKind.BAD_REQUEST),
        usage=Usage(),
    )  # fmt: skip
    cut = dataclasses.replace(turn.replies[1], status=Status.INTERRUPTED)
    turn = turn.with_reply(failed).with_reply(cut)
    written = report((conversation, turn))
    assert "*failed: The model did not accept these settings.*" in written
    assert "*interrupted*" in written
    facts = told(written)
    assert [each["status"] for each in facts if each["role"] == "assistant"] == ["interrupted", "finished"]  # fmt: skip
    assert "0.0246 USD, and 1 answer of unknown cost" in written
    assert [row["Ended"] for row in table((conversation, turn))] == ["failed", "interrupted", "complete"]  # fmt: skip


def test_columns_without_an_answer_and_several_answers_are_there() -> None:
    conversation, turn = compared(["One.", "Two."])
    more = answer("r4", "One more.", settings=DEFAULTS)
    assert turn.comparison is not None
    turn = dataclasses.replace(
        turn, replies=(*turn.replies, more), comparison=turn.comparison.with_reply("1", "r4")
    )
    written = report((conversation, turn))
    headings = [line for line in written.splitlines() if line.startswith("### Answer")]
    assert headings == ["### Answer A, 1 of 2", "### Answer A, 2 of 2"]
    assert "*There is no answer in this column.*" in written
    assert "| A 2 |" in written
    assert [row["Number"] for row in table((conversation, turn))] == ["1", "2", "1"]


def test_practice_and_joined_answers_are_not_counted() -> None:
    conversation, turn = compared(["One.", "Two.", "Three."])
    assert turn.comparison is not None
    joined = dataclasses.replace(turn.comparison, started_from="r1")
    written = report((conversation, dataclasses.replace(turn, comparison=joined)))
    assert "Cost of the comparison: 0.0246 USD*" in written
    assert "This answer was there before" in written
    practice = tuple(dataclasses.replace(each, origin=Origin.PRACTICE) for each in turn.replies)
    written = report((conversation, dataclasses.replace(turn, replies=practice)))
    assert "Cost of" not in written
    assert "Practice: made up" in written


def test_a_turn_that_compares_nothing_has_no_report() -> None:
    conversation, turn = compared(["One."])
    plain = dataclasses.replace(turn, comparison=None)
    assert report((conversation, plain)) == ""
    assert comparison_table.csv(conversation, plain, {}, exported=NOW) == ""


def test_what_was_asked_afterwards_is_told_whichever_version_is_shown() -> None:
    """The first answer of a column was continued; then it was asked again and shows the second."""
    conversation, turn = compared(["One.", "Two.", "Three."], later="Later.")
    assert turn.comparison is not None
    more = answer("r4", "One more.", settings=DEFAULTS)
    turn = dataclasses.replace(
        turn, replies=(*turn.replies, more), comparison=turn.comparison.with_reply("1", "r4")
    )
    found = (conversation.with_turn(turn), turn)
    written = report(found)
    order = [written.index(each) for each in ("One.", "And then?", "Later.", "One more.", "Two.")]
    assert order == sorted(order)
    rows = table(found)
    assert [row["Answer"] for row in rows] == ["One.", "Later.", "One more.", "Two.", "Three."]
    assert [row["Question asked"] for row in rows][:2] == ["A soup?", "And then?"]


def test_the_overview_tells_settings_and_facts_without_the_answers() -> None:
    conversation, turn = compared(["One answer.", "Two.", "Three."])
    assert turn.comparison is not None
    turn = dataclasses.replace(turn, comparison=turn.comparison.choosing("r2"))
    rows = overview(conversation, turn, {"r1": Judgement("bad", "Too\nshort")})
    assert rows[0] == (
        "Column", "Name", "Temperature", "Instructions", "Words", "Seconds", "Cost, USD",
        "Ended", "Chosen", "Rating",
    )  # fmt: skip
    assert rows[1] == (
        "A", "Precise", "0.2", "automatic", "2", "4.2", "0.0123", "complete", "", "bad: Too short",
    )  # fmt: skip
    assert [row[8] for row in rows[1:]] == ["", "yes", ""]
    assert overview(conversation, dataclasses.replace(turn, comparison=None), {}) == ()
    conversation, turn = compared(["One.", "Two.", "Three."], is_blind=True)
    assert overview(conversation, turn, {}) == (
        ("Column", "Words", "Ended"),
        ("A", "1", "complete"),
        ("B", "1", "complete"),
        ("C", "1", "complete"),
    )


def test_the_mark_of_the_encoding_stands_once_at_the_beginning() -> None:
    raw = comparison_table.csv(*compared(["Ä", "€", "🐋"]), {}, exported=NOW).encode()
    assert raw.startswith(b"\xef\xbb\xbfColumn,")
    assert raw.count(b"\xef\xbb\xbf") == 1
    assert "🐋" in raw.decode("utf-8-sig")
