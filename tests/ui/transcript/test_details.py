"""Details that the answer folds away: opened by a click or a key, found, copied, streamed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript.more_view import MoreView
from orca_desktop.ui.transcript.summary_view import SummaryView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.disclosures import Disclosure
from orca_desktop.viewmodels.transcript.entry import TranscriptEntry
from orca_desktop.viewmodels.transcript.kinds import RowScale
from orca_desktop.viewmodels.transcript.message_rows import MessageRows, RowRules
from orca_desktop.viewmodels.transcript.selection import TextPoint, TextSelection
from tests.support.drawn import drawn
from tests.support.examples import examples
from tests.ui.transcript.conftest import (
    NOW,
    Stream,
    conversation,
    reply,
    rows,
    settle,
    texts,
    top_of,
    turn,
    view_of,
)

HIDDEN = "<details>\n<summary>The **answer**</summary>\n\nIt is *42*.\n\n- one\n- two\n</details>"
ANSWER = f"Before.\n\n{HIDDEN}\n\nAfter."


def show(page, text):
    page.resize(700, 900)
    page.show_conversation(conversation(turn("t", None, "Go", reply("r", TextBlock(text)))))
    settle(page)


def summaries(page):
    return [view_of(page, row) for row in rows(page) if row.kind is kinds.SUMMARY]


def said(page):
    return texts(page)[1:]


def test_R7_details_are_folded_and_open_in_place(page):
    show(page, ANSWER)
    assert said(page) == ["Before.", "After."]
    (button,) = summaries(page)
    assert button.accessibleName() == "The answer, folded"
    row = next(row for row in rows(page) if row.kind is kinds.SUMMARY)
    top = top_of(page, row)
    button.click()
    settle(page)
    assert said(page) == ["Before.", "It is 42.", "one", "two", "After."]
    assert top_of(page, row) == top
    assert summaries(page)[0].accessibleName() == "The answer, open"
    summaries(page)[0].click()
    settle(page)
    assert said(page) == ["Before.", "After."]


def test_R7_details_open_by_the_keyboard(page, qtbot):
    show(page, ANSWER)
    (button,) = summaries(page)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    settle(page)
    assert "It is 42." in said(page)


def test_R7_details_within_details(page):
    inner = "<details>\n<summary>Inner</summary>\n\nDeep.\n\n</details>"
    show(page, f"<details>\n<summary>Outer</summary>\n\nShallow.\n\n{inner}\n</details>")
    assert said(page) == []
    summaries(page)[0].click()
    settle(page)
    assert said(page) == ["Shallow."]
    summaries(page)[1].click()
    settle(page)
    assert said(page) == ["Shallow.", "Deep."]
    summaries(page)[0].click()
    settle(page)
    assert said(page) == []


@pytest.mark.parametrize("attribute", [" open", ' open=""'])
def test_R7_details_may_begin_open(page, attribute):
    show(page, ANSWER.replace("<details>", f"<details{attribute}>"))
    assert "It is 42." in said(page)


def test_R7_details_without_an_end_hide_nothing(page):
    show(page, "<details>\n<summary>S</summary>\n\nThe rest of the answer.")
    assert said(page) == ["The rest of the answer."]
    summaries(page)[0].click()
    settle(page)
    assert said(page) == []


def test_R7_details_without_a_summary_have_a_name(page):
    show(page, "<details>\n\nHidden.\n\n</details>")
    assert summaries(page)[0].accessibleName() == "Details, folded"


def test_R7_what_is_folded_is_found(page):
    show(page, ANSWER)
    found = []
    page.found.connect(lambda *what: found.append(what))
    page.find("42")
    settle(page)
    assert found[-1] == (1, 1)
    assert "It is 42." in said(page)
    summaries(page)[0].click()
    settle(page)
    page.find("two")
    settle(page)
    assert found[-1] == (1, 1)
    assert "two" in said(page)


def test_R7_what_is_folded_is_copied(page):
    show(page, ANSWER)
    clipboard = QGuiApplication.clipboard()
    page.selecting.select_all()
    page.selecting.copy()
    assert "The answer\n\nIt is 42.\n\n• one\n• two\n\nAfter." in clipboard.text()
    page.selecting.copy(as_markdown=True)
    assert clipboard.text().endswith(ANSWER)
    page.copy_reply("r", markdown=True)
    assert clipboard.text() == ANSWER


def test_R7_copied_markdown_ends_its_details(page):
    show(page, HIDDEN)
    page.copy_reply("r", markdown=True)
    assert QGuiApplication.clipboard().text() == HIDDEN


def test_R7_details_stay_as_they_are_while_they_are_written(page):
    stream = Stream(page).show()
    stream.begin()
    stream.push("Before.\n\n<details>\n<summary>Sum")
    settle(page)
    stream.push("mary</summary>\n\nHidden ")
    settle(page)
    assert "Hidden" not in " ".join(said(page))
    summaries(page)[0].click()
    settle(page)
    stream.push("words.\n\nMore.")
    settle(page)
    assert said(page) == ["Before.", "Hidden words.", "More."]
    stream.push("\n</details>\n\nAfter.")
    stream.end()
    stream.finish()
    settle(page)
    assert said(page) == ["Before.", "Hidden words.", "More.", "After."]


def test_R7_details_that_were_never_ended_open_when_the_answer_does(page):
    stream = Stream(page).show()
    stream.begin()
    stream.push("<details>\n<summary>S</summary>\n\nHidden.\n\n" + "More.\n\n" * 3)
    settle(page)
    assert said(page) == []
    stream.end()
    stream.finish()
    settle(page)
    assert said(page) == ["Hidden.", *["More."] * 3]


def test_a_part_of_a_khmer_word_is_copied_with_its_spaces(page):
    show(page, "ភាសា\u200bខ្មែរ\u200bថ្មី")
    page.selecting.select(TextSelection(TextPoint(1, 1, 0), TextPoint(1, 1, 11)))
    page.selecting.copy()
    assert QGuiApplication.clipboard().text() == "ភាសា\u200bខ្មែរ\u200b"


PIECES = st.sampled_from(
    ["<details>\n", "<details open>\n", "</details>\n", "<summary>S</summary>\n", "words ", "\n\n",
     "- item\n", "```\ncode\n```\n", "> quote\n", "# Head\n", "<!-- x -->\n", "[^1]: note\n"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=20), st.data())
@settings(max_examples=examples(200), deadline=None)
def test_R7_a_message_that_grew_shows_the_rows_of_one_read_at_once(pieces, data):
    """Also after some of its details were opened and folded while it was written."""
    scale = RowScale()
    whole = Reply("r", NOW, DEFAULTS, parts=(TextBlock("".join(pieces)),), status=Status.FINISHED)
    clock, asked = 0.0, turn("t", None, "Go")
    grown = Reply("r", NOW, DEFAULTS).after(events.BlockStarted(0, TextBlock("")), clock)
    message = MessageRows(TranscriptEntry(asked, grown, ("r",)))
    message.build(scale)
    for piece in pieces:
        grown = grown.after(events.TextAdded(0, piece), clock)
        message.advance(grown)
        if folds := [each.part for each in message.rows if isinstance(each.part, Disclosure)]:
            chosen = data.draw(st.sampled_from(folds))
            message.open_details(chosen, opened=not chosen.opened)
        assert len(message.heights) == len(message.rows)
    message.advance(whole)
    message.unfold()
    fresh = MessageRows(TranscriptEntry(asked, whole, ("r",)), RowRules(folds=False))
    fresh.build(scale)
    assert leaves(message) == leaves(fresh)


def leaves(message):
    return [row.leaf for row in message.rows if row.leaf is not None]


LOOK = TextStyle(load("light"))


def test_a_summary_is_drawn_with_its_arrow_on_the_side_where_one_begins_to_read(qtbot):
    view = SummaryView()
    qtbot.addWidget(view)
    assert view.height_for(300) == 0
    view.show_summary("The <b>answer", LOOK, opened=False, mirrored=False)
    view.resize(300, view.height_for(300))
    view.move(500, 500)
    view.show()
    assert view.accessibleName() == "The <b>answer, folded"
    (words,) = (each for each in drawn(view) if each.words != "(picture)")
    assert (words.words, words.fill, words.box.x()) == ("The <b>answer", "text", 22)
    view.show_summary("The <b>answer", LOOK, opened=True, mirrored=True)
    assert view.accessibleName() == "The <b>answer, open"
    (words,) = (each for each in drawn(view) if each.words != "(picture)")
    assert words.box.x() > 100
    view.show_summary("  ", LOOK, opened=True, mirrored=True)
    assert view.accessibleName() == "Details, open"
    low = view.height_for(300)
    view.show_summary("many words " * 20, LOOK, opened=True, mirrored=False)
    assert view.height_for(300) > 2 * low
    assert view.sizeHint().height() == view.height_for(view.width())
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    assert any(each.line == "accent" and each.width == 1.5 for each in drawn(view))
    view.setDown(True)
    told = {each.fill for each in drawn(view) if each.words and each.words != "(picture)"}
    assert told == {"accent"}


def test_what_is_folded_is_offered_by_its_number_and_folded_again(qtbot):
    view = MoreView()
    qtbot.addWidget(view)
    assert view.height_for(300) == 30
    view.show_fold(300, LOOK, opened=False)
    assert view.text() == view.accessibleName() == "Show all 300 lines"
    folded = view.icon().cacheKey()
    view.show_fold(301, LOOK, opened=False)
    assert view.icon().cacheKey() == folded
    assert view.text() == "Show all 301 lines"
    view.show_fold(300, LOOK, opened=True)
    assert view.text() == view.accessibleName() == "Show less"
    assert view.icon().cacheKey() != folded
    view.show_fold(300, TextStyle(load("light"), 2.0), opened=True)
    assert view.height_for(300) == 60
