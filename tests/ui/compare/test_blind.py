"""Blind comparisons: before the choice, nothing on the screen tells the columns apart."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from orca_desktop.domain.comparison import Variant
from orca_desktop.ui.features.compare.reading import (
    column_view as columns,
    comparison_page as pages,
)
from orca_desktop.ui.features.compare.reading.column_view import ColumnView
from orca_desktop.ui.transcript.foot_view import FootView
from orca_desktop.ui.widgets import dialogs
from tests.support.widgets import named
from tests.ui.compare.desk import Desk, said_by, words_of
from tests.ui.conftest import child

SECRETS = ("Zebra", "Heron", "0.37", "0.93", "thinker", "Sherlock", "Hought", "2,048", "2048")
"""What the settings and labels hold, and what only one of the columns could say."""

GIVEAWAYS = re.compile(r"\$|\d s\b|tokens|thought|thinking", re.IGNORECASE)
"""Price, time and length of thinking."""

COLUMNS = (
    Variant("1", "Zebra", {"temperature": 0.37, "system": "Speak like Sherlock."}),
    Variant("2", "Heron", {"temperature": 0.93}),
    Variant(
        "3",
        "",
        {
            "model": "practice/thinker",
            "temperature": None,
            "thinking": "budget",
            "thinking_budget": 2048,
            "max_tokens": 4096,
        },
    ),
)


def found(desk: Desk) -> list[str]:
    """What gives a column away among all words in the columns."""
    words = [each for view in desk.views() for each in words_of(view)]
    words += words_of(desk.page.columns)
    words += [*words_of(desk.page.top), *words_of(desk.page.bar)]
    told = [
        each
        for each in words
        if any(secret in each for secret in SECRETS) or GIVEAWAYS.search(each)
    ]
    # The answers themselves may say anything; the practice model talks of thinking, too.
    texts = [bare(reply.text) for reply in desk.turn.replies]
    # Rows that show a difference hold words of two answers.
    mixed = [
        text.toPlainText()
        for view in desk.views()
        for row in view.transcript.placement.shown
        if row.origin is not None and (text := view.transcript.views.text_of(row)) is not None
    ]
    assert not any(secret in each for secret in SECRETS for each in mixed)
    return [
        each for each in told if each not in mixed and not any(bare(each) in text for text in texts)
    ]


def bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


@pytest.mark.slow
async def test_nothing_tells_before_the_choice_and_everything_after(desk: Desk) -> None:
    plan = desk.plan(*COLUMNS, blind=True)
    await desk.start(plan, "Why is the sky blue?")
    assert found(desk) == []
    assert all(child(view, QLabel, "heldBack").isVisibleTo(view) for view in desk.views())
    await desk.over()
    assert [view.accessibleName() for view in desk.views()] == ["Column A", "Column B", "Column C"]
    assert found(desk) == []
    assert desk.page.reveal.isVisible()
    assert not desk.page.export.isEnabled()
    assert desk.page.back.isHidden()
    asked: list[str] = []
    desk.views()[0].details_requested.connect(asked.append)
    desk.views()[0].transcript.reply_details_requested.emit(desk.reply(0).id)
    assert asked == []
    desk.page.compare.click()
    assert found(desk) == []
    desk.page.compare.click()
    desk.views()[0].use.click()
    await desk.until(lambda: desk.turn.comparison and desk.turn.comparison.is_revealed)
    await desk.over()
    first = desk.reply(0).id
    desk.views()[0].transcript.reply_details_requested.emit(first)
    assert asked == [first], "what was hidden may be looked up"
    told = "\n".join(each for view in desk.views() for each in words_of(view))
    for secret in ("Zebra", "Heron", "0.37", "0.93", "thinker"):
        assert secret in told
    assert found(desk) != []
    assert desk.page.reveal.isHidden()


@pytest.mark.slow
async def test_the_order_is_kept_and_a_failure_does_not_name_its_model(desk: Desk) -> None:
    columns = (COLUMNS[0], Variant("2", "", {"model": "practice/thinker-nowhere"}))
    await desk.start(desk.plan(*columns, blind=True), "Why is the sky blue?")
    await desk.over()
    before = [desk.shown(place).variant_id for place in range(2)]
    assert found(desk) == []
    assert not any("nowhere" in each for view in desk.views() for each in words_of(view))
    desk.page.reveal.click()
    await desk.until(lambda: desk.turn.comparison and desk.turn.comparison.is_revealed)
    await desk.over()
    assert [desk.shown(place).variant_id for place in range(2)] == before
    assert any("nowhere" in each for view in desk.views() for each in words_of(view))


@pytest.mark.slow
async def test_a_blind_comparison_stays_blind_when_it_is_opened_again(desk: Desk) -> None:
    await desk.start(desk.plan(*COLUMNS, blind=True), "Why is the sky blue?")
    await desk.over()
    compared = desk.session.shown.id
    await desk.session.new_conversation()
    await desk.session.open(compared)
    assert desk.page.isVisible()
    assert found(desk) == []


def in_sight() -> list[str]:
    """Everything that any window of the program says now."""
    every = [each for top in QApplication.topLevelWidgets() for each in (top, *children(top))]
    return [words for each in every if each.isVisible() for words in said_by(each)]


def children(root: QWidget) -> list[QWidget]:
    return root.findChildren(QWidget)


def told(words: list[str], desk: Desk) -> list[str]:
    """What names a setting or a label, or a fact of an answer that only its settings explain."""
    usages = [reply.usage.output_tokens for reply in desk.turn.replies]
    secrets = [*SECRETS, *(f"{count} tokens" for count in usages if count)]
    texts = [bare(reply.text) for reply in desk.turn.replies]
    found = [each for each in words if any(secret in each for secret in secrets)]
    return [each for each in found if not any(bare(each) in text for text in texts)]


@pytest.mark.slow
@pytest.mark.parametrize(
    "action",
    [
        "export",
        "print",
        "request",
        "try_again",
        "find",
        "compare",
        "comparisons",
        "liked",
        "pane",
        "stop",
    ],
)
async def test_no_action_of_the_window_tells_before_the_choice(
    desk: Desk, action: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[object] = []

    async def save_path(*given: object) -> Path:
        asked.append(given)
        return tmp_path / "leak.md"

    monkeypatch.setattr(dialogs, "save_path", save_path)
    await desk.start(desk.plan(*COLUMNS, blind=True), "Why is the sky blue?")
    await desk.over()
    desk.window.actions_by_name[action].trigger()
    await desk.settled()
    assert told(in_sight(), desk) == []
    assert not asked
    assert not (tmp_path / "leak.md").exists()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()
    await desk.over()


def empty_words(desk: Desk) -> str:
    """What stands in the place of the list of conversations."""
    return child(desk.window.sidebar, QLabel, "emptyWords").text()


def feet(view: ColumnView) -> list[FootView]:
    """What is shown below the answer of a column."""
    return [each for each in view.transcript.findChildren(FootView) if each.isVisible()]


@pytest.mark.slow
async def test_the_list_the_search_and_the_title_tell_nothing(desk: Desk) -> None:
    await desk.start(desk.plan(*COLUMNS, blind=True), "Why is the sky blue?")
    await desk.over()
    assert told(in_sight(), desk) == []
    assert told([desk.window.windowTitle()], desk) == []
    for words in ("Zebra", "Sherlock", "0.37", "thinker"):
        desk.window.sidebar.search.setText(words)
        await desk.until(lambda: "title or its messages" in empty_words(desk))
        assert desk.window.sidebar.model.conversations() == (), words
    desk.window.sidebar.search.clear()
    await desk.until(desk.window.sidebar.model.conversations)
    await desk.settled()


@pytest.mark.slow
async def test_no_offer_of_the_page_leads_to_the_settings(desk: Desk) -> None:
    await desk.start(desk.plan(*COLUMNS, blind=True), "Why is the sky blue?")
    await desk.over()
    assert [words for words, _ in desk.page.menu.offers()] == [
        "All comparisons…",
        "What you liked…",
    ]
    assert not desk.page.repeat.isEnabled()
    for view in desk.views():
        assert not view.head.retry.isVisible()
        assert not view.head.version.isVisible()
        view.transcript.jump_to_latest()
        await desk.until(functools.partial(feet, view))
        labels = [label for each in feet(view) for label in each.findChildren(QLabel)]
        assert labels
        assert not any(label.text() or label.toolTip() for label in labels)
        named(feet(view)[0], "Compare", QAbstractButton).click()
        assert desk.window.toast.isVisible()
        assert "once you have chosen" in desk.window.toast.words
        assert desk.page.isVisible()
        desk.window.toast.dismiss()
    desk.views()[0].head.focus.click()
    await desk.settled()
    assert told(in_sight(), desk) == []
    desk.window.resize(900, 700)
    await desk.settled()
    assert told(in_sight(), desk) == []
    assert found(desk) == []


@pytest.mark.slow
async def test_it_is_spoken_once_that_the_answers_can_be_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    for module in (pages, columns):
        monkeypatch.setattr(module, "announce", lambda _, words: spoken.append(words))
    await desk.start(desk.plan(*COLUMNS, blind=True), "Why is the sky blue?")
    await desk.over()
    assert spoken == ["All answers are written."]


@pytest.mark.slow
async def test_while_the_answers_are_written_the_keyboard_is_on_the_page(slow: Desk) -> None:
    await slow.start(slow.plan(*COLUMNS[:2], blind=True), "Why is the sky blue?")
    await slow.until(slow.page.isVisible)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert slow.page.isAncestorOf(focus)
    await slow.until(lambda: not slow.page.is_running)
    await slow.over()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert slow.views()[0].isAncestorOf(focus)
