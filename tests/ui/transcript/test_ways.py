"""However a page came to show something, it shows the same: what was before leaves nothing behind."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable
from itertools import permutations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QWidget

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
)
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Origin, Status
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript
from orca_desktop.ui.transcript.attachment_view import AttachmentView
from orca_desktop.ui.transcript.row_view import RowView
from tests.support.drawn import drawn
from tests.support.seen import is_drawn_anew, painted_by_hand, picture, point_at, unlike
from tests.ui.transcript.conftest import LETTER, conversation, reply, settle, turn

pytestmark = pytest.mark.sweep

WHALE = Attached(Blob.of(b"whale", "image/png"), "whale.png", 64, 48)
PAPER = Attached(Blob.of(b"paper", "application/pdf"), "paper.pdf", pages=3)
LONG = "\n".join(f"line_{n} = {n}  # a line" for n in range(300))


def letter() -> Conversation:
    """Running text of every kind, and an answer that has another version."""
    asked = turn("t", None, "Plan a *day*.", reply("a", TextBlock("No.")), reply("b"))
    first, _ = asked.replies
    answer = reply("b", ThinkingBlock("Hm, a day.", "s"), TextBlock(LETTER))
    return conversation(dataclasses.replace(asked, replies=(first, answer), chosen_id="a"), id_="l")


def tools() -> Conversation:
    """What was attached, calls of tools and their results, and long code."""
    prompt = (WHALE.block, PAPER.block, TextBlock("Look."))
    found = [{"type": "web_search_result", "title": "A", "url": "https://a.example"}]
    answer = reply(
        "a",
        RedactedThinkingBlock("x"),
        ToolUseBlock("tool_use", "1", "look_up", {"name": "a"}),
        ToolResultBlock("web_search_tool_result", "1", found),
        TextBlock(
            f"```python\n{LONG}\n```\n\n<details>\n<summary>More</summary>\n\nx\n\n</details>"
        ),
        model_returned="maker/other-model",
    )
    asked = dataclasses.replace(turn("t", None, "", answer), prompt=prompt)
    return conversation(asked, id_="t")


def failed() -> Conversation:
    """An answer that failed, and one before it that is left out."""
    left = reply("a", TextBlock("Half"), status=Status.STOPPED)
    out = dataclasses.replace(turn("t", None, "Why?", left), goes_along=False)
    failure = Failure(ErrorKind.OVERLOADED, "Too much", 529, request_id="req")
    broken = reply("b", TextBlock("A\tb"), status=Status.FAILED, failure=failure)
    return conversation(out, turn("u", "a", "And?", broken), id_="f")


def practised() -> Conversation:
    """Practice, other settings, and text that is read from the right."""
    settings = DEFAULTS.with_value("temperature", 0.3).with_value("thinking", "off")
    words = "> שלום\n\n1. אחת\n2. שתיים\n\n| א | ב |\n|---|---|\n| ג | ד |"
    answer = reply("a", TextBlock(words))
    answer = dataclasses.replace(answer, settings=settings, origin=Origin.PRACTICE)
    return conversation(turn("t", None, "שלום", answer), id_="p")


def imported() -> Conversation:
    """Short, from elsewhere, cut off at the limit."""
    answer = reply("a", TextBlock("# Head\n\n- [x] done\n- [ ] open\n\n---\n\nend"))
    answer = dataclasses.replace(answer, origin=Origin.IMPORTED, stop_reason="max_tokens")
    return conversation(turn("t", None, "Hi", answer), id_="i")


EVERY = (letter, tools, failed, practised, imported)


def shown(page: Transcript, chat: Conversation) -> Transcript:
    page.show_conversation(chat)
    settle(page)
    page.jump_to_start()
    settle(page)
    return page


@pytest.fixture
def make(qtbot, qapp, appearance):
    """Makes pages that are gone afterwards."""
    appearance.dress()
    made: list[Transcript] = []

    def make(theme: str = "light", *, column: bool = False) -> Transcript:
        page = Transcript(load(theme), column=column)
        qtbot.addWidget(page)
        page.resize(700, 1500)
        page.show()
        made.append(page)
        return page

    yield make
    for page in made:
        page.show_conversation(None)
        page.close_formulas()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("column", [False, True], ids=["chat", "column"])
@pytest.mark.parametrize("chat", EVERY, ids=lambda each: each.__name__)
def test_what_was_shown_before_leaves_nothing_behind(make, chat, column):
    page, wanted = make(column=column), shown(make(column=column), chat())
    for before in EVERY:
        shown(shown(page, before()), chat())
        assert unlike(page, wanted) == [], before.__name__


Change = Callable[[Transcript], object]
CHANGES: dict[str, tuple[Change, ...]] = {
    "colours": (lambda page: page.set_theme(load("dark")),),
    "size": (lambda page: page.set_zoom(2.0), lambda page: page.set_zoom(1.3)),
    "width": (lambda page: page.resize(300, 900), lambda page: page.resize(1000, 1500)),
}


@pytest.mark.parametrize("way", CHANGES)
@pytest.mark.parametrize("chat", EVERY, ids=lambda each: each.__name__)
def test_colours_and_sizes_that_change_later_are_as_if_they_had_been_so(make, chat, way):
    wanted, page = make(), shown(make(), chat())
    for change in CHANGES[way]:
        change(wanted)
    shown(wanted, chat())
    for change in CHANGES[way]:
        change(page)
        settle(page)
    page.jump_to_start()
    settle(page)
    assert unlike(page, wanted) == []


@pytest.mark.parametrize("chat", EVERY, ids=lambda each: each.__name__)
def test_what_is_another_is_drawn_anew_at_once(make, chat):
    page = make()
    for before in EVERY:
        shown(page, before())
        shown(page, chat())
        assert is_drawn_anew(page)
    for changes in CHANGES.values():
        for change in changes:
            change(page)
            settle(page)
            assert is_drawn_anew(page)


@pytest.mark.parametrize("chat", EVERY, ids=lambda each: each.__name__)
def test_the_pointer_and_the_keyboard_are_seen_at_once(make, chat):
    page = shown(make(), chat())
    for each in painted_by_hand(page):
        point_at(each)
        assert is_drawn_anew(page), each
        each.setFocus(Qt.FocusReason.TabFocusReason)
        assert is_drawn_anew(page), each
    point_at(page)
    assert is_drawn_anew(page)


@pytest.mark.parametrize("chat", EVERY, ids=lambda each: each.__name__)
def test_with_text_of_twice_the_size_all_that_is_drawn_by_hand_is_as_large(make, chat):
    usual, large = shown(make(), chat()), make()
    large.set_zoom(2.0)
    large.resize(2 * usual.width(), 2 * usual.height())
    shown(large, chat())
    small, wide = (
        [each for view in painted_by_hand(page) for each in drawn(view) if each.size]
        for page in (usual, large)
    )
    assert [each.words for each in wide] == [each.words for each in small]
    assert [each.size for each in wide] == pytest.approx([2 * each.size for each in small], abs=1)


def test_a_small_picture_that_comes_late_is_as_if_it_had_been_there(make):
    wanted, page = make(), shown(make(), tools())
    small = QPixmap(64, 48)
    small.fill(QColor("teal"))
    for each in (WHALE, PAPER):
        wanted.thumbnails.put(each.sha256, small)
    shown(wanted, tools())
    for each in (WHALE, PAPER):
        page.thumbnails.put(each.sha256, small)
    settle(page)
    assert unlike(page, wanted) == []
    views = page.findChildren(AttachmentView)
    seen = [each.grab().toImage() for each in views if each.isVisible()]
    middles = ((32, 24), (12 + 18, 26))  # of the picture, and of the first page on its card
    assert [each.pixelColor(*at).name() for each, at in zip(seen, middles, strict=True)] == [
        QColor("teal").name()
    ] * 2


def test_all_of_these_look_different(make):
    page = make()
    drawn = [picture(shown(page, each())) for each in EVERY]
    assert all(one != other for one, other in permutations(drawn, 2))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("chat", EVERY, ids=lambda each: each.__name__)
def test_each_row_shows_something(make, chat, theme):
    page = shown(make(theme), chat())
    made = [each for each in page.findChildren(QWidget) if isinstance(each, RowView)]
    views = [each for each in made if each.isVisible() and each.height()]
    assert views
    whole = picture(page)
    for view in views:
        place = QRect(view.mapTo(page, QPoint()), view.size()) & page.rect()
        spots = {
            whole.pixelColor(x, y).name()
            for y in range(place.top(), place.bottom() + 1)
            for x in range(place.left(), place.right() + 1, 1 if place.height() < 60 else 3)
        }
        assert spots - {QColor(load(theme).page).name()}, type(view).__name__


@pytest.mark.slow
def test_nothing_heaps_up(make, qapp):
    page = make()
    counted = []
    for _ in range(4):
        for chat in EVERY:
            shown(page, chat())
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counted.append(Counter(type(each).__name__ for each in page.findChildren(QWidget)))
    assert counted[3] == counted[1], "the first round may make what is used again"
