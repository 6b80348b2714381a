"""What stands below an answer that did not end well, and at a turn that is not sent along."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock, ThinkingBlock, ToolResultBlock
from orca_desktop.domain.comparison import Column, Comparison, Plan, Variant
from orca_desktop.domain.errors import ErrorKind, Failure, FailureAction
from orca_desktop.domain.events import StillWaiting, Waiting
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Origin, Reply, Sent, Status
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import copied_sign
from orca_desktop.ui.transcript.action_row import ActionRow
from orca_desktop.ui.transcript.compared_view import ComparedView
from orca_desktop.ui.transcript.fold_view import card
from orca_desktop.ui.transcript.foot_view import FootView, usage_details
from orca_desktop.ui.transcript.head_view import HeadView
from orca_desktop.ui.transcript.notice_view import FailureView, NoticeView, failure_details, notice
from orca_desktop.ui.transcript.omission_view import OmissionView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.viewmodels.transcript import kinds
from tests.support.drawn import drawn
from tests.support.outline import outline
from tests.support.widgets import named
from tests.ui.conftest import child, heard
from tests.ui.transcript.conftest import (
    Stream,
    button,
    conversation,
    reply,
    rows,
    said,
    settle,
    turn,
    view_of,
)


def shown(page, answer: Reply, goes_along: bool | None = None):
    """A page with one question and this answer."""
    asked = dataclasses.replace(turn("t", None, "Why?", answer), goes_along=goes_along)
    page.show_conversation(conversation(asked))
    settle(page)
    return page


def shown_view(page, kind: kinds.RowKind):
    return next((view_of(page, row) for row in rows(page) if row.kind is kind), None)


def buttons(page) -> list[str]:
    """The buttons below the answer, the first first."""
    return [
        each.text()
        for row in page.findChildren(ActionRow)
        if row.isVisibleTo(page)
        for each in row.findChildren(QPushButton)
        if each.isVisibleTo(row)
    ]


def refused(**details: str) -> Reply:
    return reply("r", stop_reason="refusal", stop_details={"type": "refusal", **details})


@pytest.mark.parametrize(
    ("answer", "words", "actions"),
    [
        pytest.param(
            reply("r", TextBlock("cut"), stop_reason="max_tokens"),
            "length limit",
            ["Continue"],
            id="W4 max_tokens",
        ),
        pytest.param(
            reply("r", TextBlock("half"), status=Status.STOPPED),
            "You stopped",
            ["Continue"],
            id="W4 stopped after words",
        ),
        pytest.param(
            reply("r", status=Status.STOPPED),
            "You stopped",
            ["Edit the question"],
            id="W1 stopped before a word",
        ),
        pytest.param(
            refused(category="cyber", explanation="Not <b>this</b>."),
            "declined to answer.\nIt was taken for a matter of attacks on computers.\n"
            "It explains: Not <b>this</b>.",
            ["Edit the question"],
            id="W14 refusal explained",
        ),
        pytest.param(refused(), "declined", ["Edit the question"], id="W1 refusal"),
        pytest.param(
            reply("r", TextBlock("one"), stop_reason="stop_sequence", stop_sequence="END\n"),
            "stop sequence: END",
            [],
            id="W14 stop sequence",
        ),
        pytest.param(
            reply("r", stop_reason="end_turn"),
            "without writing anything",
            ["Try again"],
            id="R17 no text",
        ),
        pytest.param(
            reply("r", ThinkingBlock("hm", "s"), stop_reason="max_tokens"),
            "before the first word",
            ["Try again"],
            id="R17 only thinking",
        ),
        pytest.param(
            reply("r", TextBlock("A"), sent=Sent(2, without_thinking=True)),
            "thinking of earlier answers was left out",
            [],
            id="W5 said so",
        ),
    ],
)
def test_how_it_ended_is_said_with_what_can_be_done(page, answer, words, actions) -> None:
    shown(page, answer)
    notice = shown_view(page, kinds.NOTICE)
    assert isinstance(notice, NoticeView)
    assert words in said(notice)
    assert buttons(page) == actions
    column = notice.layout()
    assert column is not None
    assert notice.height() >= column.totalHeightForWidth(notice.width())


@pytest.mark.parametrize(
    ("kind", "status", "text", "actions"),
    [
        pytest.param(
            ErrorKind.TOO_LARGE, Status.FAILED, "", ["Edit the question"], id="W1 too large"
        ),
        pytest.param(ErrorKind.BLOCKED, Status.FAILED, "", ["Edit the question"], id="W1 blocked"),
        pytest.param(
            ErrorKind.CUT, Status.INTERRUPTED, "half", ["Continue", "Try again"], id="W4 cut"
        ),
        pytest.param(
            ErrorKind.CUT,
            Status.INTERRUPTED,
            "",
            ["Try again", "Edit the question"],
            id="W1 cut before a word",
        ),
        pytest.param(ErrorKind.SERVER, Status.FAILED, "", ["Try again"], id="other"),
    ],
)
def test_the_box_of_a_failure_offers_what_helps(page, kind, status, text, actions) -> None:
    parts = (TextBlock(text),) if text else ()
    shown(page, reply("r", *parts, status=status, failure=Failure(kind)))
    assert isinstance(shown_view(page, kinds.FAILURE), FailureView)
    assert buttons(page) == actions


def test_W4_only_the_last_answer_can_be_continued(page) -> None:
    first = reply("r1", TextBlock("cut"), stop_reason="max_tokens")
    page.show_conversation(
        conversation(turn("t1", None, "One?", first), turn("t2", "r1", "Two?", reply("r2")))
    )
    settle(page)
    assert "Continue" not in buttons(page)


def test_W4_an_answer_that_is_written_on_grows_in_its_place(page) -> None:
    told = []
    page.failure_action_requested.connect(lambda *what: told.append(what))
    cut = reply("r", TextBlock("One fish is bl"), stop_reason="max_tokens")
    shown(page, cut)
    button(page.findChildren(ActionRow)[0], "Continue").click()
    assert told == [("r", FailureAction.CONTINUE)]
    running = cut.continued("One fish is bl")
    shown(page, running)
    for event in (
        events.BlockStarted(0, TextBlock("")),
        events.TextAdded(0, "One fish is blue"),
        events.BlockStopped(0),
        events.MessageChanged("end_turn"),
        events.Finished(),
    ):
        running = running.after(event, 1.0)
        page.advance("t", running)
        settle(page)
    texts = [row.leaf.text for row in rows(page) if row.leaf is not None]
    assert texts == ["Why?", "One fish is blue"]
    assert buttons(page) == []


def test_W1_the_turn_says_why_it_is_not_sent_along_and_can_be_brought_back(page) -> None:
    told = []
    page.along_requested.connect(lambda *what: told.append(what))
    blocked = reply("r", status=Status.FAILED, failure=Failure(ErrorKind.BLOCKED))
    shown(page, blocked)
    line = shown_view(page, kinds.OMISSION)
    assert isinstance(line, OmissionView)
    assert said(line) == "Not sent along: a safety rule stopped it."
    switch = button(line, "Send this question and its answer along")
    assert switch.text() == "Send along"
    switch.click()
    assert told == [("t", True)]
    shown(page, blocked, goes_along=True)
    line = shown_view(page, kinds.OMISSION)
    assert line is not None and said(line) == "Sent along, because you brought it back."
    button(line, "Leave this question").click()
    assert told[-1] == ("t", False)


def test_W1_a_turn_that_was_left_out_says_so_and_others_say_nothing(page) -> None:
    good = reply("r", TextBlock("Because."))
    shown(page, good)
    assert shown_view(page, kinds.OMISSION) is None
    shown(page, good, goes_along=False)
    line = shown_view(page, kinds.OMISSION)
    assert line is not None and said(line) == "Not sent along: you left it out."
    shown(page, good)
    assert shown_view(page, kinds.OMISSION) is None


def test_W1_the_line_comes_as_soon_as_an_answer_has_failed(page) -> None:
    stream = Stream(page).show()
    settle(page)
    assert shown_view(page, kinds.OMISSION) is None
    stream.say(events.Failed(Failure(ErrorKind.TOO_LARGE)))
    settle(page)
    assert shown_view(page, kinds.OMISSION) is not None


def test_W1_menus_and_the_delete_key_leave_out_and_delete(page, qtbot) -> None:
    along: list[tuple[str, bool]] = []
    deleted: list[str] = []
    page.along_requested.connect(lambda id_, goes: along.append((id_, goes)))
    page.deletion_requested.connect(deleted.append)
    shown(page, reply("r", TextBlock("Because.")))
    for index in (0, 1):
        menu = QMenu(page)
        page.row_actions.offer_message(menu, index)
        words = {action.text(): action for action in menu.actions()}
        words["Leave out of later questions"].trigger()
        words["Delete question and answer"].trigger()
    assert along == [("t", False)] * 2 and deleted == ["t", "t"]
    menus: list[QMenu] = []
    foot = shown_view(page, kinds.FOOT)
    assert isinstance(foot, FootView)
    foot.more_offered.connect(menus.append)
    button(foot, "More").click()
    assert "Delete question and answer" in [action.text() for action in menus[0].actions()]
    menus[0].close()
    group = page.placement.group(1)
    group.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: page.placement.focused == 1)
    qtbot.keyClick(group, Qt.Key.Key_Delete)
    assert deleted == ["t"] * 3


@pytest.mark.parametrize(
    ("code", "words"),
    [
        pytest.param("max_uses_exceeded", "as often as it may be", id="W14 known"),
        pytest.param("new_thing", "The tool failed: new_thing", id="W14 unknown"),
    ],
)
def test_an_error_of_the_search_tool_is_told_in_words(qapp, code, words) -> None:
    content = {"type": "web_search_tool_result_error", "error_code": code}
    title, _, _ = card(ToolResultBlock("web_search_tool_result", "s", content))
    assert words in title


def test_W14_pages_that_were_read_are_counted(qapp) -> None:
    answer = reply("r", TextBlock("A"))
    usage = dataclasses.replace(answer.usage, web_fetch_requests=3)
    assert "Pages read: 3" in usage_details(dataclasses.replace(answer, usage=usage))


def test_how_endings_and_what_is_below_an_answer_are_seen(page, appearance) -> None:
    appearance.dress()
    refusal = refused(category="cyber", explanation="Not <b>this</b>.")
    shown(page, refusal, goes_along=False)
    assert (
        outline(shown_view(page, kinds.NOTICE))
        == """\
The model declined to answer.⏎It was taken for a matter of … {muted, wraps}
[Edit the question]"""
    )
    assert (
        outline(shown_view(page, kinds.OMISSION))
        == """\
Not sent along: you left it out. {small muted, wraps}
| [Send along] {small accent, called 'Send this question and its answer along with later questions'}"""
    )
    assert (
        outline(shown_view(page, kinds.FOOT))
        == """\
[Copy]
| [Try again]
| [Compare]
| [More]
| 1,204 tokens · $0.0123 {small muted, tip 'Written: 1,204 tokens⏎Took 12.0 s⏎105 tokens a second'}"""
    )
    failure = Failure(ErrorKind.RATE_LIMITED, "Slow <i>down</i>")
    shown(page, reply("r", TextBlock("half"), status=Status.FAILED, failure=failure))
    assert (
        outline(shown_view(page, kinds.FAILURE))
        == """\
Too many requests in a short time. {bold danger, wraps}
Wait a little, then try again. {wraps}
[Try again]
| [Details] {called 'Details of the problem'}"""
    )


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Waiting(ErrorKind.OVERLOADED, 2.4, 1), "Trying again in 2 s."),
        (Waiting(ErrorKind.OVERLOADED, 0.1, 1), "Trying again in 1 s."),
        (StillWaiting(12.4), "Still waiting, 12 s so far."),
    ],
)
def test_what_is_waited_for_is_said(qapp, told, words) -> None:
    running = dataclasses.replace(reply("r", status=Status.STREAMING), parts=(), notice=told)
    assert notice(running).endswith(words)
    assert notice(dataclasses.replace(running, notice=None)) == "Waiting for the answer…"
    begun = dataclasses.replace(running, notice=None, parts=(TextBlock("A"),))
    assert notice(begun) == ""


def test_the_details_of_a_failure_are_all_that_a_helper_would_ask_for(qapp) -> None:
    whole = Failure(
        ErrorKind.OVERLOADED, "Too <b>much</b>", 529, "overloaded", "x1", request_id="req_1"
    )
    assert failure_details(whole) == ("Too <b>much</b>\nHTTP 529\noverloaded\nx1\nrequest-id req_1")
    assert failure_details(Failure(ErrorKind.OVERLOADED)) == ""
    assert len(failure_details(Failure(ErrorKind.OVERLOADED, "x " * 4000))) == 4000


def test_a_failure_opens_its_details_and_has_a_line_of_danger_at_its_left(page) -> None:
    failure = Failure(ErrorKind.OVERLOADED, "Too much", 529)
    shown(page, reply("r", status=Status.FAILED, failure=failure))
    view = shown_view(page, kinds.FAILURE)
    assert isinstance(view, FailureView)
    back, line = drawn(view)
    assert (back.fill, line.fill) == ("side", "danger")
    assert (line.box.x(), line.box.width(), line.box.y()) == (0, 3, 10)
    assert line.box.height() == view.height() - 20
    grew, height = heard(view.grew), view.height_for(600)
    button(view, "Details").click()
    assert "HTTP 529" in said(view)
    assert view.height_for(600) > height
    button(view, "Details").click()
    assert "HTTP 529" not in said(view)
    assert len(grew) == 2
    shown(page, reply("r", status=Status.FAILED, failure=Failure(ErrorKind.OVERLOADED)))
    view = shown_view(page, kinds.FAILURE)
    assert "Details" not in outline(view), "there are none"
    assert view.accessibleName().startswith(said(view).splitlines()[0])


def test_the_menu_below_an_answer_leads_to_its_markdown_and_details(page) -> None:
    shown(page, reply("r", TextBlock("Hello")))
    foot = shown_view(page, kinds.FOOT)
    assert isinstance(foot, FootView)
    markdown, details, offered = map(
        heard, (foot.markdown_requested, foot.details_requested, foot.more_offered)
    )
    details_of = heard(page.reply_details_requested)
    button(foot, "More").click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert offered == [(menu,)]
    assert [each.text() for each in menu.actions()][:2] == ["Copy as Markdown", "Details"]
    menu.actions()[0].trigger()
    menu.actions()[1].trigger()
    menu.close()
    assert (len(markdown), len(details)) == (1, 1)
    assert details_of == [("r",)]


def test_above_a_column_nothing_is_told_twice_and_nothing_done_while_it_is_written(qtbot) -> None:
    foot = FootView()
    qtbot.addWidget(foot)
    foot.show()
    look = TextStyle(load("light"))
    made = reply("r", TextBlock("Hello"))
    foot.show_reply(made, look, shown=True)
    assert "tokens" in outline(foot)
    foot.show_reply(made, look, shown=True, column=True)
    assert "tokens" not in outline(foot)
    assert "Copy" in outline(foot)
    running = dataclasses.replace(made, status=Status.STREAMING)
    foot.show_reply(running, look, shown=True, column=True)
    assert outline(foot) == ""
    foot.show_reply(running, look, shown=True)
    assert "Copy" in outline(foot) and "tokens" not in outline(foot)
    foot.show_reply(dataclasses.replace(made, parts=()), look, shown=True, column=True)
    assert outline(foot) == ""
    foot.show_reply(made, look, shown=False)
    assert "Copy" not in outline(foot)
    foot.set_shown(shown=True)
    assert "Copy" in outline(foot)
    assert foot.height_for(10) == 30
    big = TextStyle(load("light"), 2.0)
    foot.show_reply(made, big, shown=True)
    assert foot.height_for(10) == 60


def test_a_head_has_a_switch_between_versions_and_a_pencil_where_they_are_needed(page, appearance):
    appearance.dress()
    first, second = reply("a", TextBlock("One")), reply("b", TextBlock("Two"))
    asked = dataclasses.replace(turn("t", None, "Hi", first, second), chosen_id="b")
    page.show_conversation(conversation(asked))
    settle(page)
    heads = [view_of(page, row) for row in rows(page) if row.kind is kinds.HEAD]
    question, answer = heads
    told = outline(question)
    assert "You {bold}" in told and "[Edit]" in told
    assert "Version" not in told
    told = outline(answer)
    assert "2/2 {small muted, called 'Version 2 of 2'}" in told
    assert "[Edit]" not in told
    assert "[Next version] {faint, off" in told
    chosen = []
    page.version_chosen.connect(lambda *what: chosen.append(what))
    assert isinstance(answer, HeadView)
    answer.version_requested.emit(1)
    assert chosen == [], "there is none after the last"
    answer.version_requested.emit(-1)
    assert chosen == [("t", "a")]


def test_why_a_turn_stays_out_is_said_with_the_way_back(page, appearance):
    appearance.dress()
    told: list[tuple[object, ...]] = []
    page.along_requested.connect(lambda *what: told.append(what))
    for goes, words, does in (
        (False, "Not sent along: you left it out.", "Send along"),
        (True, "Sent along, because you brought it back.", "Leave out"),
    ):
        empty = dataclasses.replace(reply("r"), parts=(), status=Status.STOPPED)
        asked = dataclasses.replace(turn("t", None, "Why?", empty), goes_along=goes)
        page.show_conversation(conversation(asked))
        settle(page)
        (view,) = (view_of(page, row) for row in rows(page) if row.kind is kinds.OMISSION)
        assert isinstance(view, OmissionView)
        assert f"{words} {{small muted, wraps}}" in outline(view)
        assert view.accessibleName() == words
        button(view, "Leave" if goes else "Send").click()
        assert told[-1] == ("t", not goes)
        assert does in outline(view)


@pytest.mark.parametrize(
    ("goes_along", "origin", "tags"),
    [
        (None, Origin.GATEWAY, ["", ""]),
        (True, Origin.GATEWAY, ["", ""]),
        (False, Origin.GATEWAY, ["Not sent along", ""]),
        (None, Origin.PRACTICE, ["", "Practice"]),
        (False, Origin.IMPORTED, ["Not sent along", "Imported"]),
    ],
)
def test_a_tag_says_where_an_answer_is_from_and_which_question_is_left_out(
    page, goes_along, origin, tags
):
    answer = dataclasses.replace(reply("a", TextBlock("Yes.")), origin=origin)
    asked = dataclasses.replace(turn("t", None, "Why?", answer), goes_along=goes_along)
    page.show_conversation(conversation(asked))
    settle(page)
    heads = [each for each in page.findChildren(HeadView) if each.isVisible()]
    shown = [child(each, QLabel, "tag") for each in heads]
    assert [each.text() if each.isVisible() else "" for each in shown] == tags


def test_a_turn_whose_answers_were_compared_leads_to_them(page):
    columns = tuple(Column(str(n), (f"r{n}",)) for n in range(3))
    asked = turn("t", None, "Why?", reply("r0", TextBlock("So.")), reply("r1"), reply("r2"))
    plan = Plan((), DEFAULTS, tuple(Variant(each.variant_id) for each in columns))
    compared = dataclasses.replace(asked, comparison=Comparison(plan, columns))
    after = turn("u", "r0", "And?", reply("s", TextBlock("Thus.")))
    opened = heard(page.comparison_requested)
    page.show_conversation(conversation(compared, after))
    settle(page)
    lines = [view for row in rows(page) if isinstance(view := view_of(page, row), ComparedView)]
    assert [outline(each) for each in lines] == [
        "3 answers were compared here. {small muted, wraps}\n| [Show side by side] {small accent}"
    ]
    lines[0].open.click()
    assert opened == [("t",)]


def test_a_column_does_not_say_that_it_is_compared(page):
    assert shown_view(shown(page, reply("r", TextBlock("So."))), kinds.COMPARED) is None


def test_copying_gives_a_sign_on_its_button_and_is_said_once(qtbot, page, monkeypatch):
    monkeypatch.setattr(copied_sign, "SHOWN_MS", 50)
    told = []
    monkeypatch.setattr(copied_sign, "announce", lambda _, words: told.append(words))
    foot = shown_view(shown(page, reply("r", TextBlock("So."))), kinds.FOOT)
    assert isinstance(foot, FootView)
    copy = named(foot, "Copy", QToolButton)
    before = copy.icon().pixmap(16).toImage()
    copy.click()
    assert copy.icon().pixmap(16).toImage() != before
    assert told == ["Copied"]
    assert QApplication.clipboard().text() == "So."
    qtbot.waitUntil(lambda: copy.icon().pixmap(16).toImage() == before)
