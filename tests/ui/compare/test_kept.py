"""What is kept of comparisons: the list of all, what was liked, and what a search finds."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.session.tasks import spawn
from orca_desktop.store import Rating
from orca_desktop.ui.features.compare.results.comparison_list import ComparisonListDialog
from orca_desktop.ui.features.compare.results.liked_dialog import LikedDialog
from tests.support.waiting import until
from tests.ui.compare.desk import Desk, warm, words_of


async def shown(
    kind: type[QDialog], asked: Coroutine[Any, Any, None]
) -> tuple[QDialog, asyncio.Task[None]]:
    """Ask for a dialog, and wait until it is there."""
    task = spawn(asked, "dialog")

    def opened() -> list[QDialog]:
        every = QApplication.topLevelWidgets()
        return [each for each in every if isinstance(each, kind) and each.isVisible()]

    return (await until(opened))[0], task


async def compared(desk: Desk, words: str, *variants: Variant, blind: bool = False) -> str:
    """Run a comparison in a new chat; gives the id of its turn."""
    await desk.session.new_conversation()
    await desk.start(desk.plan(*variants, blind=blind), words)
    await desk.until(lambda: desk.session.shown.turns)
    await desk.over()
    return desk.turn.id


def lines(dialog: ComparisonListDialog) -> list[str]:
    return [dialog.rows.index(row).data() for row in range(dialog.rows.rowCount())]


async def test_the_list_says_what_it_is_for_while_nothing_was_compared(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))  # makes the one who shows dialogs
    await desk.over()
    await desk.session.delete(desk.session.shown.id)
    dialog, task = await shown(ComparisonListDialog, desk.compare.show_list())
    assert isinstance(dialog, ComparisonListDialog)
    assert dialog.nothing.text().startswith("Nothing was compared yet.")
    assert dialog.search.isHidden()
    assert not dialog.open_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await task


@pytest.mark.slow
async def test_the_list_is_searched_by_keys_and_opens_the_right_one(desk: Desk) -> None:
    soup = await compared(desk, "How do I make soup?", *warm(0.2, 1.0))
    await desk.session.compare.choose(soup, desk.turn.replies[1].id)
    soup_chat = desk.session.shown.id
    await compared(desk, "Plan a weekend in Lisbon", *warm(0.2, 0.6, 1.0))
    blind = (Variant("1", "Secret name", {"temperature": 0.1}), Variant("2", "", {}))
    await compared(desk, "Write a poem", *blind, blind=True)
    dialog, task = await shown(ComparisonListDialog, desk.compare.show_list())
    assert isinstance(dialog, ComparisonListDialog)
    poem, lisbon, first = lines(dialog)
    assert poem.startswith("Write a poem\nCreativity · 2 columns · ")
    assert "blind" in poem
    assert "Secret" not in poem
    assert lisbon.startswith("Plan a weekend in Lisbon\nCreativity · 3 columns · ")
    assert "B (temperature 1.0) chosen" in first
    assert dialog.search.hasFocus()
    QTest.keyClicks(dialog.search, "secret")
    assert lines(dialog) == []
    assert dialog.nothing.isVisible()
    assert not dialog.open_button.isEnabled()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.search.clear()
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.currentIndex().row() == 1
    QTest.keyClicks(dialog.search, "SOUP temp")
    assert lines(dialog) == [first]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    await task
    assert desk.session.shown.id == soup_chat
    assert desk.page.turn is not None and desk.page.turn.id == soup
    assert desk.page.isVisible()


@pytest.mark.slow
async def test_what_was_liked_is_told_by_setting_with_counts_and_notes(desk: Desk) -> None:
    compare = desk.session.compare
    turn_id = await compared(desk, "How do I make soup?", *warm(0.2, 1.0))
    dialog, task = await shown(LikedDialog, desk.compare.show_liked())
    assert isinstance(dialog, LikedDialog)
    assert dialog.words.text().startswith("Choose an answer in a comparison")
    dialog.reject()
    await task
    cold, hot = desk.turn.replies
    await compare.rate(cold.id, Rating.BAD, "=Too dry.")
    await compare.rate(hot.id, Rating.GOOD)
    await compare.choose(turn_id, hot.id)
    dialog, task = await shown(LikedDialog, desk.compare.show_liked())
    assert isinstance(dialog, LikedDialog)
    table = dialog.table
    model = table.model()
    cells = [
        [model.index(row, column).data() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert cells == [
        ["Creativity", "temperature 1.0", "1 of 1", "1", "–", ""],
        ["Creativity", "temperature 0.2", "0 of 1", "–", "1", "=Too dry."],
    ]
    assert table.accessibleName() == "What you liked"
    assert any("this computer only" in each for each in words_of(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await task


@pytest.mark.slow
async def test_words_of_an_answer_that_was_not_chosen_are_found(desk: Desk) -> None:
    common = desk.session.shown.settings
    words = ("short", "long")
    plan = Plan(
        (Question.INSTRUCTIONS,),
        common,
        tuple(
            Variant(str(n), "", {"system": f"Answer {each}."}) for n, each in enumerate(words, 1)
        ),
    )
    await desk.start(plan, "How do I write a friendly letter to my neighbour?")
    await desk.over()
    first, second = desk.turn.replies
    await desk.session.compare.choose(desk.turn.id, first.id)
    chat = desk.session.shown.id
    mine = {each.strip(".,:*#").casefold() for each in first.text.split()}
    only = [each for each in second.text.split() if each.isalpha() and each.casefold() not in mine]
    assert only, "the other answer has words of its own"
    await desk.session.new_conversation()
    assert chat in await desk.session.library.search(max(only, key=len))
