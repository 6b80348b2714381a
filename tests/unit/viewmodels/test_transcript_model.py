"""The messages of a page, without a page: what is shown, what grows, what is folded."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from orca_desktop.domain.blocks import Block, ImageBlock, TextBlock, ThinkingBlock
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.reply import Status
from orca_desktop.render.document import Paragraph, Place, Run
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.kinds import RowKind, RowScale, by_part, lines
from orca_desktop.viewmodels.transcript.message_rows import MessageRows, RowRules
from orca_desktop.viewmodels.transcript.model import Reference, TranscriptModel
from orca_desktop.viewmodels.transcript.rows import FoldedRows, MessageSection, gap
from orca_desktop.viewmodels.transcript.search import TextMatch, TextSearch
from orca_desktop.viewmodels.transcript.steps import Steps, finished
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


def gaps(markdown: str) -> list[int]:
    """The space above each row of an answer but the first two, in hundredths of a line."""
    message = model(conversation(turn("t", None, "Q", reply("r", TextBlock(markdown))))).message(1)
    told = [row for row in message.rows if row.leaf is not None]
    return [gap(before, row, 100) for before, row in itertools.pairwise(told)]


def test_what_belongs_together_stands_closer_together() -> None:
    (paragraph,) = gaps("one\n\ntwo")
    (items,) = gaps("- one\n- two")
    (loose,) = gaps("- one\n\n- two")
    above, below = gaps("one\n\n# Head\n\ntwo")
    (small, _) = gaps("one\n\n### Head\n\ntwo")
    before, behind = gaps("one\n\n---\n\ntwo")
    assert items < loose == paragraph
    assert below < paragraph < small < above
    assert paragraph < before == behind < small
    assert gap(None, model(talk(1)).message(0).rows[0], 100) > above


class AtOnce:
    """Frames that come at once."""

    def ask(self, _key: object, work: Callable[[], None]) -> None:
        work()


def test_each_match_of_a_row_has_its_number() -> None:
    said = "a cat, a cat\n\nno\n\n| cat | dog |\n|---|---|\n| cat | Cat |"
    page = model(conversation(turn("t", None, "My cat?", reply("r", TextBlock(said)))))

    def message(index: int) -> Steps[MessageRows]:
        yield
        return page.message(index)

    found = TextSearch(AtOnce(), message, lambda _: "cat", lambda: None)
    found.start("cat", 2)
    assert not found.is_searching
    question, *answer = found.matches
    assert question.message == 0 and question.nth == 0
    first = answer[0].row
    assert answer[:2] == [TextMatch(1, first, 0), TextMatch(1, first, 1)]
    table = answer[2].row
    assert table > first
    assert answer[2:] == [TextMatch(1, table, nth) for nth in range(3)]
    found.look_again(1)
    assert found.matches == [question, *answer]
