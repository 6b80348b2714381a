"""The messages of a page, without a page: what is shown, what grows, what is folded."""

from __future__ import annotations

import pytest

from orca_desktop.domain.blocks import Block, ImageBlock, TextBlock, ThinkingBlock
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.reply import Status
from orca_desktop.render.document import Paragraph, Place, Run
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.kinds import RowKind, RowScale, by_part, lines
from orca_desktop.viewmodels.transcript.message_rows import RowRules
from orca_desktop.viewmodels.transcript.model import Reference, TranscriptModel
from orca_desktop.viewmodels.transcript.rows import FoldedRows, MessageSection
from orca_desktop.viewmodels.transcript.steps import finished
from tests.support.talks import conversation, reply, talk, turn

SCALE = RowScale(640, 24, 88)


def model(shown: Conversation | None, rules: RowRules | None = None) -> TranscriptModel:
    made = TranscriptModel(rules or RowRules(), lambda: None)
    made.show(shown, SCALE)
    return made


def running(*parts: Block) -> Conversation:
    return conversation(turn("t", None, "Go on?", reply("r", *parts, status=Status.STREAMING)))


def texts(of: TranscriptModel, index: int) -> list[str]:
    return [row.leaf.text for row in of.message(index).rows if row.leaf is not None]


def test_messages_are_made_where_one_looks_and_given_up_far_away() -> None:
    page = model(talk(300))
    assert page.built == {}
    for index in range(250):
        page.message(index)
    page.forget_far(0, in_sight={249})
    assert max(page.built) == 249
    assert 40 < len(page.built) < 60


def test_the_same_conversation_again_keeps_what_is_known() -> None:
    page = model(talk(3))
    known = page.message(1)
    page.set_height(1, 1, 777, 640)
    page.show(talk(4), SCALE)
    assert page.known(1) is known and page.heights[1] == known.heights.total > 777
    page.show(talk(3, id_="d"), SCALE)
    assert page.known(1) is None


def test_the_tail_of_a_running_reply_grows_in_its_place() -> None:
    page = model(running(TextBlock("One")))
    page.message(1)
    page.push("t", reply("r", TextBlock("One two"), status=Status.STREAMING))
    growth = page.grow()
    assert growth.has_news and not growth.ended
    assert texts(page, 1) == ["One two"]
    page.push("t", reply("r", TextBlock("One two\n\nThree"), status=Status.STREAMING))
    assert page.grow().is_reshaped
    assert texts(page, 1) == ["One two", "Three"]
    page.push("t", over := reply("r", TextBlock("One two\n\nThree")))
    assert page.grow().ended == (over,)


def test_nothing_new_asks_for_a_new_picture() -> None:
    growth = model(talk(1)).grow()
    assert growth.is_reshaped and not growth.has_news and not growth.is_behind


def test_what_arrives_for_a_turn_is_its_first_reply_or_its_next_version() -> None:
    page = model(conversation(turn("t", None, "Go on?")))
    assert len(page) == 1
    page.push("t", reply("r", TextBlock("First.")))
    assert page.grow().is_reshaped
    assert len(page) == 2 and texts(page, 1) == ["First."]
    page.push("t", reply("s", TextBlock("Second.")))
    assert page.grow().is_reshaped
    assert texts(page, 1) == ["Second."] and page.entries[1].versions == ("r", "s")
    page.push("elsewhere", reply("x", TextBlock("Lost.")))
    page.grow()
    assert len(page) == 2


@pytest.mark.parametrize("opened", [True, False])
def test_thinking_opens_and_folds(opened: bool) -> None:
    page = model(
        conversation(turn("t", None, "Go?", reply("r", ThinkingBlock("So."), TextBlock("Yes."))))
    )
    row = next(row for row in page.message(1).rows if row.kind is kinds.THINKING)
    assert isinstance(row.part, MessageSection)
    before = page.heights.total
    page.open(1, row, opened=True)
    assert texts(page, 1) == ["So.", "Yes."] and page.heights.total > before
    page.open(1, row, opened=opened)
    assert texts(page, 1) == (["So.", "Yes."] if opened else ["Yes."])


def test_a_search_sees_what_is_folded() -> None:
    code = "```python\n" + "x = 1\n" * 200 + "```\n"
    page = model(conversation(turn("t", None, "Code?", reply("r", TextBlock(code)))))
    assert any(isinstance(row.part, FoldedRows) for row in page.message(1).rows)
    assert page.unfold_all()
    assert not any(isinstance(row.part, FoldedRows) for row in page.message(1).rows)
    assert not page.unfold_all()


def test_what_was_asked_for_is_read_also_when_something_else_is_shown() -> None:
    page = model(talk(2))
    read = page.reading()
    page.show(talk(1, id_="other"), SCALE)
    message = finished(read(3))
    assert message.id == "c-r1"
    assert page.known(3) is None


def test_a_reference_marks_the_answer_it_is_meant_for_alone() -> None:
    page = model(talk(2, "Plain."))
    words = Paragraph((Run("Answer 0."),), Place())
    page.compare_with(Reference("c-r0", (words,), only=False, skipped=str))
    assert page.message(1).is_overlaid and not page.message(3).is_overlaid
    page.compare_with(None)
    assert not page.message(1).is_overlaid


def test_the_words_of_a_new_kind_are_searched_without_its_rows() -> None:
    picture = RowKind(
        "picture",
        lines(6),
        parts=(ImageBlock,),
        words=lambda _: Paragraph((Run("A caption."),), Place()),
    )
    shown = conversation(turn("t", None, "?", reply("r", ImageBlock({}), TextBlock("Yes."))))
    page = model(shown, RowRules(parts=by_part((kinds.THINKING, picture))))
    assert "A caption." in page.source(1) and "Yes." in page.source(1)
    assert page.known(1) is None
    assert texts(page, 1) == ["A caption.", "Yes."]
    assert page.message(1).rows[1].kind is picture
