"""The tree of turns and its visible path."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.blocks import Block, ImageBlock, TextBlock
from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Draft, Summary, Turn, first_words
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.usage import Usage

PICTURE = ImageBlock({"type": "url", "url": "https://pictures.example/orca.png"})
WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


def reply(name: str) -> Reply:
    return Reply(name, WHEN, Settings(model="m"))


def turn(name: str, parent: str | None = None) -> Turn:
    return Turn(name, parent, WHEN, (TextBlock(name),))


def conversation() -> Conversation:
    first = turn("t1").with_reply(reply("r1"))
    second = turn("t2", "r1").with_reply(reply("r2"))
    return Conversation(Summary("c", "Title", WHEN, WHEN)).with_turn(first).with_turn(second)


def names(shown: Conversation) -> list[str]:
    return [each.id for each in shown.path]


def test_a_new_turn_continues_the_visible_path() -> None:
    shown = conversation()
    assert names(shown) == ["t1", "t2"]
    assert shown.last_reply_id == "r2"


def test_another_version_has_its_own_continuation_and_the_old_one_stays() -> None:
    shown = conversation()
    again = shown.with_turn(shown.by_id["t1"].with_reply(reply("r1b")))
    assert names(again) == ["t1"]
    assert again.last_reply_id == "r1b"
    longer = again.with_turn(turn("t3", "r1b").with_reply(reply("r3")))
    assert names(longer) == ["t1", "t3"]
    import dataclasses

    back = longer.with_turn(dataclasses.replace(longer.by_id["t1"], chosen_id="r1"))
    assert names(back) == ["t1", "t2"]


def test_an_edited_question_stands_beside_the_old_one() -> None:
    shown = conversation().with_turn(turn("t1b"))
    assert names(shown) == ["t1b"]
    assert [each.id for each in shown.siblings(shown.by_id["t1"])] == ["t1", "t1b"]
    assert names(shown.showing(shown.by_id["t1"])) == ["t1", "t2"]


def test_replacing_a_reply_changes_nothing_else() -> None:
    shown = conversation()
    same = shown.with_turn(shown.by_id["t2"].with_reply(reply("r2")))
    assert same == shown


def test_titles_come_from_the_first_words() -> None:
    assert first_words((TextBlock("  Plan three\ndays in Lisbon "),)) == "Plan three days in Lisbon"
    long = first_words((TextBlock("word " * 40),))
    assert long.endswith("…")
    assert len(long) <= 61
    assert len(first_words((TextBlock("x" * 500),))) <= 61
    assert first_words(()) == ""


def test_what_the_list_tells_of_a_conversation_is_declared_once() -> None:
    heads, own = dataclasses.fields(Summary), dataclasses.fields(Conversation)
    assert not {each.name for each in heads} & {each.name for each in own}


def test_other_facts_leave_the_turns_alone() -> None:
    before = Conversation(Summary("c", "Old", WHEN, WHEN))
    after = before.with_head(title="New", pinned=True)
    assert (after.id, after.head.title, after.head.pinned) == ("c", "New", True)
    assert after.turns is before.turns


@pytest.mark.parametrize(
    ("draft", "is_blank", "prompt"),
    [
        (Draft(), True, ()),
        (Draft(" \n"), True, ()),
        (Draft("Hi "), False, (TextBlock("Hi "),)),
        (Draft("", (PICTURE,)), False, (PICTURE,)),
        (Draft("Hi", (PICTURE,)), False, (PICTURE, TextBlock("Hi"))),
    ],
)
def test_a_draft_asks_what_is_attached_and_then_the_words(
    draft: Draft, is_blank: bool, prompt: tuple[Block, ...]
) -> None:
    assert (draft.is_blank, draft.prompt) == (is_blank, prompt)
    assert is_blank or Draft.of(prompt).prompt == prompt


def compared() -> Conversation:
    """Two columns, of which the first went on with two questions, and a third without an answer."""
    plan = Plan(
        (Question.CREATIVITY,),
        DEFAULTS,
        tuple(Variant(name, changes={"temperature": value}) for name, value in VALUES.items()),
    )
    comparison = begun(plan).with_reply("a", "ra").with_reply("b", "rb")
    comparison = dataclasses.replace(comparison, continued=(("n1", "n2"), ("n3",)))
    first = turn("t1").with_reply(reply("ra")).with_reply(reply("rb"))
    first = dataclasses.replace(first, comparison=comparison)
    found = Conversation(Summary("c", "Title", WHEN, WHEN)).with_turn(first)
    for name, parent, answer in (("n1", "ra", "r1"), ("n2", "rb", "r2"), ("n3", "r1", "r3")):
        found = found.with_turn(turn(name, parent).with_reply(reply(answer)))
    return found


VALUES = {"a": 0.0, "b": 0.5, "c": 1.0}


@pytest.mark.parametrize(
    ("column", "turns"), [("a", ["t1", "n1", "n3"]), ("b", ["t1", "n2"]), ("c", ["t1"])]
)
def test_a_column_is_read_with_how_it_went_on(column: str, turns: list[str]) -> None:
    found = compared()
    path = found.column_path(found.by_id["t1"], column)
    assert [each.id for each in path] == turns
    assert path[0].chosen_id == {"a": "ra", "b": "rb", "c": None}[column]


def test_what_is_no_column_has_no_path() -> None:
    found = compared()
    assert found.column_path(found.by_id["t1"], "nobody") == ()
    assert found.column_path(found.by_id["n1"], "a") == ()


def test_a_turn_is_read_in_the_comparison_that_it_went_on_from() -> None:
    found = compared()
    for name in ("t1", "n1", "n2", "n3"):
        at = found.comparison_of(found.by_id[name])
        assert at is not None and at.id == "t1"
    assert found.comparison_of(turn("elsewhere")) is None


def test_a_new_turn_follows_the_reply_that_is_shown() -> None:
    empty = Conversation(Summary("c", "Title", WHEN, WHEN))
    assert empty.last_reply_id is None
    assert empty.so_far == ()
    unanswered = conversation().with_turn(turn("t3", "r2"))
    assert unanswered.last_reply_id == "r2", "a question without an answer is passed by"
    assert [each.id for each in unanswered.so_far] == ["t1", "t2"]


def chain() -> Conversation:
    """t1 r1, t2 r2, t3 r3 one after the other; t2 was edited once, as t2b r2b."""
    found = conversation().with_turn(turn("t3", "r2").with_reply(reply("r3")))
    return found.with_turn(turn("t2b", "r1").with_reply(reply("r2b")))


def test_what_followed_a_deleted_turn_follows_on_before_it() -> None:
    found = chain().showing(chain().by_id["t2"])
    left = found.without("t2")
    assert names(left) == ["t1", "t3"]
    assert left.by_id["t3"].parent == "r1"
    assert left.by_id["t2b"].parent == "r1", "what did not follow it stays where it was"
    assert left.by_id["t1"].parent is None
    assert names(left.showing(left.by_id["t2b"])) == ["t1", "t2b"]


def test_the_last_turn_of_a_path_gives_way_to_what_stands_beside_it() -> None:
    found = chain().without("t2b")
    assert names(found) == ["t1", "t2", "t3"]
    assert "t2b" not in found.chosen.values(), "nothing points to what is gone"
    ends = found.without("t3")
    assert names(ends) == ["t1", "t2"]
    assert ends.chosen.get("r2") is None
    assert names(found.without("t1")) == ["t2", "t3"]
    assert "r1" not in found.without("t1").chosen


def test_a_turn_that_is_not_visible_changes_nothing_of_what_is() -> None:
    found = chain()
    assert names(found) == ["t1", "t2b"]
    left = found.without("t2")
    assert names(left) == ["t1", "t2b"]
    assert left.by_id["t3"].parent == "r1"
    assert found.without("nobody") is found


def test_a_turn_without_an_answer_can_be_deleted() -> None:
    found = conversation().with_turn(turn("t3", "r2"))
    assert names(found) == ["t1", "t2", "t3"]
    assert names(found.without("t3")) == ["t1", "t2"]


def test_a_path_leads_to_any_reply_each_chosen_on_the_way() -> None:
    found = chain()
    led = found.leading_to("r3")
    assert [(each.id, each.chosen_id) for each in led] == [("t1", "r1"), ("t2", "r2"), ("t3", "r3")]
    assert led[0] is found.by_id["t1"], "it is copied only where another answer is chosen"
    assert found.leading_to(None) == ()
    assert found.leading_to("nobody") == ()
    assert [each.id for each in found.history_of(found.by_id["t3"])] == ["t1", "t2"]
    assert found.history_of(found.by_id["t1"]) == ()


def test_a_path_that_leads_in_circles_ends() -> None:
    one = dataclasses.replace(turn("t1", "r2"), replies=(reply("r1"),), chosen_id="r1")
    two = dataclasses.replace(turn("t2", "r1"), replies=(reply("r2"),), chosen_id="r2")
    found = Conversation(Summary("c", "", WHEN, WHEN), turns=(one, two))
    assert [each.id for each in found.leading_to("r2")] == ["t1", "t2"]


@pytest.mark.parametrize(
    ("begins", "history"), [(None, ["t0", "t1"]), ("t1", ["t1"]), ("n1", []), ("nobody", [])]
)
def test_a_comparison_that_was_asked_without_the_chat_begins_with_itself(
    begins: str | None, history: list[str]
) -> None:
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("a"), Variant("b")))
    comparison = begun(plan, begins=begins).with_reply("a", "ra").continuing(["n1"])
    asked = turn("t1", "r0").with_reply(reply("ra"))
    found = (
        Conversation(Summary("c", "", WHEN, WHEN))
        .with_turn(turn("t0").with_reply(reply("r0")))
        .with_turn(dataclasses.replace(asked, comparison=comparison))
        .with_turn(turn("n1", "ra").with_reply(reply("rn")))
    )
    assert [each.id for each in found.history_of(found.by_id["n1"])] == history


def test_in_a_comparison_the_first_answer_is_shown_until_the_person_chooses() -> None:
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("a"), Variant("b")))
    compared = dataclasses.replace(turn("t1"), comparison=begun(plan))
    found = compared.with_reply(reply("r1")).with_reply(reply("r2"))
    assert found.chosen_id == "r1"
    assert turn("t1").with_reply(reply("r1")).with_reply(reply("r2")).chosen_id == "r2"
    changed = dataclasses.replace(reply("r1"), request_id="later")
    assert found.with_reply(changed).replies == (changed, reply("r2"))
    assert turn("t1").chosen is None


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("x" * 59 + " y", "x" * 59 + "…"),
        ("x" * 58 + " y", "x" * 58 + " y"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("Well, " + "x" * 60, "Well…"),
    ],
)
def test_a_title_is_cut_where_a_word_no_longer_fits(words: str, title: str) -> None:
    assert first_words((TextBlock(words),)) == title


@given(data=st.data())
def test_what_is_known_of_a_conversation_stays_true_whatever_changes(data: st.DataObject) -> None:
    """Each step takes over what is known; it is the same as what is worked out anew."""
    shown = Conversation(Summary("c", "Title", WHEN, WHEN))
    for step in range(data.draw(st.integers(1, 8))):
        ends = [each.id for turn in shown.turns for each in turn.replies]
        kind = data.draw(st.sampled_from(("new", "changed", "head", "settings", "marked")))
        if kind == "new" or not shown.turns:
            added = turn(f"t{step}", data.draw(st.sampled_from([None, *ends])))
            shown = shown.with_turn(data.draw(answered(added, f"r{step}")))
        elif kind == "changed":
            known = data.draw(st.sampled_from(shown.turns))
            shown = shown.with_turn(data.draw(answered(known, f"r{step}")))
        elif kind == "head":
            shown = shown.with_head(title=f"{step}")
        elif kind == "settings":
            shown = shown.with_settings(Settings(model=f"{step}"))
        else:
            shown = shown.marked("t0", Bookmark(WHEN))
        anew = dataclasses.replace(shown)
        for name in ("by_id", "path", "followers", "running", "compares", "cost", "so_far"):
            assert getattr(shown, name) == getattr(anew, name), name


@st.composite
def answered(draw: st.DrawFn, asked: Turn, name: str) -> Turn:
    """A turn with one more reply, another value of one, another one chosen, or compared."""
    cost = draw(st.sampled_from((None, Decimal(0), Decimal("0.01"))))
    known = draw(st.sampled_from([name, *(each.id for each in asked.replies)]))
    status = draw(st.sampled_from(Status))
    made = dataclasses.replace(reply(known), status=status, usage=Usage(cost_usd=cost))
    asked = draw(st.sampled_from((asked, asked.with_reply(made))))
    ids = [each.id for each in asked.replies]
    chosen = draw(st.sampled_from([asked.chosen_id, *ids]))
    compared = begun(Plan((Question.REPEAT,), Settings(model="m"), (Variant("v"),)), ("v",))
    comparison = draw(st.sampled_from((asked.comparison, None, compared)))
    return dataclasses.replace(asked, chosen_id=chosen, comparison=comparison)


def test_a_turn_at_the_end_of_a_long_path_does_not_have_it_walked_again() -> None:
    shown = conversation().prepared()
    longer = shown.with_turn(turn("t3", "r2").with_reply(reply("r3")))
    assert vars(longer)["path"] == (*shown.path, longer.by_id["t3"])
    assert shown.with_head(title="Other").with_settings(Settings(model="n")).path is shown.path
