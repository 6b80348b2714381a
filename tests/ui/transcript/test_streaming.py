"""A reply that grows is drawn a little at a time, and ends as if it had come at once."""

from __future__ import annotations

import time
from functools import partial

import pytest

from orca_desktop.domain import events
from orca_desktop.domain.blocks import RedactedThinkingBlock, TextBlock, ThinkingBlock
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.reply import Status
from orca_desktop.render import markdown
from orca_desktop.ui.transcript import FrameScheduler, Transcript
from orca_desktop.ui.transcript.notice_view import FailureView, NoticeView
from orca_desktop.ui.transcript.text_view import TextView
from orca_desktop.viewmodels.transcript import kinds
from tests.support.effort import is_within
from tests.support.heart import Heart
from tests.ui.transcript.conftest import (
    LETTER,
    Stream,
    button,
    conversation,
    reply,
    row_with,
    rows,
    said,
    settle,
    talk,
    texts,
    title,
    top_of,
    turn,
    view_of,
)

LONG = (
    LETTER
    + "\n```python\n"
    + "x = 1\n" * 150
    + "```\n\nSee [r] and a note[^1].\n\n[r]: https://a.b\n[^1]: The note.\n"
)


def shape(message):
    """What a message shows, row by row, without its widgets."""
    return [
        (row.kind, row.block if row.leaf is not None else None)
        for section in message.sections
        for row in (*section.rows, *section.tail)
    ]


@pytest.mark.parametrize("step", [1, 13, 400])
def test_streaming_ends_in_the_same_rows_as_showing_it_at_once(page, step):
    stream = Stream(page).show()
    stream.begin()
    for at in range(0, len(LONG), step):
        stream.push(LONG[at : at + step])
        if at % (step * 37) == 0:
            settle(page)
    stream.end()
    stream.finish()
    settle(page)
    grown = shape(page.model.message(1))
    page.show_conversation(
        conversation(turn("x", None, "Go on?", reply("y", TextBlock(LONG))), id_="z")
    )
    settle(page)
    assert grown == shape(page.model.message(1))


@pytest.mark.slow
def test_the_widgets_show_the_same_too(page, qtbot):
    page.resize(700, 3000)
    stream = Stream(page).show()
    stream.begin()
    for at in range(0, len(LETTER), 3):
        stream.push(LETTER[at : at + 3])
        settle(page)
    stream.end()
    stream.finish()
    settle(page)
    grown = texts(page)
    tops = [top_of(page, row) for row in rows(page)[:-1] if view_of(page, row) is not None]
    page.show_conversation(
        conversation(turn("x", None, "Go on?", reply("y", TextBlock(LETTER))), id_="z")
    )
    settle(page)
    assert grown == texts(page)
    assert tops == [top_of(page, row) for row in rows(page)[:-1] if view_of(page, row) is not None]


def test_finished_rows_are_never_touched_again(page):
    stream = Stream(page).show()
    stream.begin()
    stream.push("# One\n\nTwo *words*.\n\n- three\n\nThe tail")
    settle(page)
    finished = [row for row in rows(page) if row.leaf is not None][1:-1]
    before = [view_of(page, row).document().revision() for row in finished]
    for word in ("of", "the", "text", "grows"):
        stream.push(f" {word}")
        settle(page)
    assert [view_of(page, row).document().revision() for row in finished] == before
    assert row_with(page, "The tail of the text grows") is not None


def test_only_what_is_new_is_put_into_the_open_tail(page, monkeypatch):
    stream = Stream(page).show()
    stream.begin()
    stream.push("The beginning of a paragraph")
    settle(page)
    inserted = []
    row = row_with(page, "The beginning")
    view_of(page, row).document().contentsChange.connect(lambda *change: inserted.append(change))
    stream.push(" and more")
    settle(page)
    assert inserted == [(28, 0, 9)]


def test_hundreds_of_deltas_are_drawn_once_a_frame(page, monkeypatch):
    drawn = []
    grow = page.model.grow

    def counted():
        drawn.append(time.perf_counter())
        return grow()

    monkeypatch.setattr(page.model, "grow", counted)
    stream = Stream(page).show()
    stream.begin()
    for _ in range(500):
        stream.push("word ")
    settle(page)
    assert 1 <= len(drawn) <= 3


@pytest.mark.measured
def test_a_text_that_arrives_all_at_once_is_read_over_several_frames(page, qtbot):
    stream = Stream(page).show()
    stream.begin()
    with Heart() as heart:
        stream.push(LETTER * 600)
        settle(page)
    assert len(heart.gaps) > 20
    assert is_within(sorted(heart.gaps)[-3], 0.1)
    assert any("good time" in text for text in texts(page))


def test_eight_columns_share_one_beat(qtbot):
    frames = FrameScheduler()
    pages, streams = [], []
    for number in range(8):
        page = Transcript(__import__("orca_desktop.ui.theme.appearance", fromlist=["load"]).load("light"),
                          frames=frames, column=True)  # fmt: skip
        qtbot.addWidget(page)
        page.resize(320, 500)
        page.show()
        stream = Stream(page, id_=f"c{number}").show()
        stream.begin()
        pages.append(page)
        streams.append(stream)
    for at in range(0, 400, 4):
        for number, stream in enumerate(streams):
            stream.push(f"{number}{at % 10} ")
    for page in pages:
        settle(page)
    for number, page in enumerate(pages):
        shown = " ".join(texts(page)).split()
        assert len(shown) == 100
        assert {each[0] for each in shown} == {str(number)}


def test_nobody_starves_when_the_budget_is_spent(qtbot):
    frames, served = FrameScheduler(), []

    def slow(name):
        until = time.perf_counter() + 0.01
        while time.perf_counter() < until:
            pass
        served.append(name)
        if len(served) < 12:
            frames.ask(name, lambda: slow(name))

    for name in ("a", "b", "c"):
        frames.ask(name, partial(slow, name))
    qtbot.waitUntil(lambda: len(served) >= 12)
    assert all(served.count(name) >= 3 for name in ("a", "b", "c"))


@pytest.mark.slow
def test_a_finished_reply_is_announced_once(page):
    said: list[str] = []
    page.announced.connect(said.append)
    stream = Stream(page).show()
    stream.begin()
    for _ in range(50):
        stream.push("word ")
        settle(page)
    assert said == []
    stream.end()
    stream.finish()
    settle(page)
    stream.page.advance("asked", stream.reply)
    settle(page)
    assert len(said) == 1


def test_thinking_is_folded_and_the_click_wins(page, qtbot):
    stream = Stream(page).show()
    stream.begin(ThinkingBlock("", None))
    stream.say(events.ThinkingAdded(0, "First this.\n\nThen that."))
    settle(page)
    assert not any("First this" in text for text in texts(page))
    head = next(row for row in rows(page) if row.kind is kinds.THINKING)
    assert "Thinking" in title(view_of(page, head)).text()
    top = top_of(page, head)
    title(view_of(page, head)).click()
    settle(page)
    assert any("First this" in text for text in texts(page))
    assert top_of(page, head) == top
    stream.say(events.ThinkingAdded(0, "\n\nAnd more."))
    stream.end()
    stream.begin()
    stream.push("The answer.")
    settle(page)
    assert any("And more." in text for text in texts(page))
    head = next(row for row in rows(page) if row.kind is kinds.THINKING)
    assert title(view_of(page, head)).text().startswith("Thought for")
    title(view_of(page, head)).click()
    settle(page)
    assert not any("First this" in text for text in texts(page))
    assert any("The answer." in text for text in texts(page))


def test_the_end_of_thinking_moves_nothing(page):
    stream = Stream(page).show()
    stream.begin(ThinkingBlock("", None))
    stream.say(events.ThinkingAdded(0, "Hm."))
    settle(page)
    head = next(row for row in rows(page) if row.kind is kinds.THINKING)
    before = (top_of(page, head), head.height)
    stream.end()
    stream.begin()
    stream.push("So.")
    settle(page)
    assert (top_of(page, head), head.height) == before


def test_hidden_thinking_is_said_so(page):
    answer = reply(
        "r", RedactedThinkingBlock("xyz"), ThinkingBlock("", "signature"), TextBlock("So.")
    )
    page.show_conversation(conversation(turn("t", None, "Why?", answer)))
    titles = [title(view_of(page, row)).text() for row in rows(page) if row.kind is kinds.THINKING]
    assert titles == ["Thinking that the provider keeps hidden", "Thought for 6 s"]


def test_an_error_stands_below_the_partial_text(page, qtbot):
    asked = []
    page.failure_action_requested.connect(lambda *what: asked.append(what))
    stream = Stream(page).show()
    stream.begin()
    stream.push("The first half")
    stream.say(events.Interrupted(Failure(ErrorKind.CUT, "reset", request_id="req_9")))
    settle(page)
    text = row_with(page, "The first half")
    failure = next(row for row in rows(page) if row.kind is kinds.FAILURE)
    assert isinstance(view_of(page, failure), FailureView)
    assert top_of(page, failure) >= top_of(page, text) + text.height
    assert "broke" in view_of(page, failure).accessibleName()
    button(view_of(page, failure), "Continue").click()
    assert [each[0] for each in asked] == ["running"]
    height = view_of(page, failure).height()
    button(view_of(page, failure), "Details").click()
    settle(page)
    assert view_of(page, failure).height() > height
    assert "req_9" in said(view_of(page, failure))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        pytest.param(ErrorKind.OVERLOADED, "The gateway is busy.", id="busy"),
        pytest.param(ErrorKind.OFFLINE, "No connection.", id="W10 no network"),
        pytest.param(ErrorKind.NETWORK, "The gateway cannot be reached.", id="unreachable"),
        pytest.param(ErrorKind.PROXY, "The proxy could not be used.", id="W9 no proxy"),
        pytest.param(ErrorKind.RATE_LIMITED, "Too many requests in a short time.", id="limited"),
    ],
)
def test_waiting_is_said_in_words(page, kind, words):
    stream = Stream(page).show()
    stream.say(events.Waiting(kind, 8.0, 1))
    settle(page)
    row = next(row for row in rows(page) if row.kind is kinds.NOTICE)
    assert isinstance(view_of(page, row), NoticeView)
    assert said(view_of(page, row)) == f"{words} Trying again in 8 s."


def test_references_that_come_later_are_read_at_the_end(page):
    stream = Stream(page).show()
    stream.begin()
    stream.push("See [the page][r] first.\n\nWords.\n\n")
    settle(page)
    assert any("[the page][r]" in text for text in texts(page))
    stream.push("[r]: https://a.b\n\n")
    stream.end()
    stream.finish()
    settle(page)
    row = row_with(page, "the page")
    assert isinstance(view_of(page, row), TextView)
    assert "[" not in view_of(page, row).toPlainText()


def test_the_first_reply_of_a_new_turn_appears(page):
    before = talk(2)
    asked = turn("new", before.turns[-1].chosen_id, "More?")
    page.add_turn(conversation(*before.turns, asked), asked)
    answer = reply("answer", TextBlock("Here you are."))
    page.advance("new", answer)
    settle(page)
    assert any("Here you are." in text for text in texts(page))


@pytest.mark.measured
def test_the_last_tenth_costs_what_the_first_tenth_cost(page):
    text = (LETTER * 400)[:120_000]
    stream = Stream(page).show()
    stream.begin()
    spent = []
    for tenth in range(10):
        start = time.process_time()
        for at in range(0, 12_000, 60):
            place = tenth * 12_000 + at
            stream.push(text[place : place + 60])
            page.grow()
        spent.append(time.process_time() - start)
    # Generous, because the machine is shared; the bench measures it.
    assert min(spent[-3:]) < 1.8 * max(spent[0], sorted(spent)[2])


def test_what_is_shown_follows_a_newer_state_of_what_had_ended(page):
    older = reply("r", ThinkingBlock("So."), TextBlock("The begin"), status=Status.STREAMING)
    page.show_conversation(conversation(turn("t", None, "Go on?", older)))
    settle(page)
    newer = reply("r", ThinkingBlock("So."), TextBlock("The beginning.\n\nAnd the end."))
    page.show_conversation(conversation(turn("t", None, "Go on?", newer)))
    settle(page)
    assert shape(page.model.message(1))[1:] == [
        (kinds.TEXT, each) for each in markdown.document("The beginning.\n\nAnd the end.").blocks
    ]
    other = reply("r", TextBlock("Something else."))
    page.advance("t", other)
    settle(page)
    assert [kind for kind, _ in shape(page.model.message(1))] == [kinds.TEXT]
