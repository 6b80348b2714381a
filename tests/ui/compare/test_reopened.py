"""A comparison that is opened again is as it was left, also after the program was killed."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest

from orca_desktop.domain.comparison import Question, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.reply import Status
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskColumns, RetryColumns
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from tests.ui.compare.desk import Desk, warm, words_of


@pytest.fixture
def again(qtbot, appearance, tmp_path: Path) -> Desk:
    """A second program over a copy of what the first has left."""
    window = MainWindow(appearance, Preferences())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return Desk(window, tmp_path / "again", pace=0)


async def opened(desk: Desk, again: Desk) -> None:
    """Open a copy of the first program's profile, and its latest conversation."""
    shutil.copytree(desk.folder, again.folder)
    await again.open()
    await again.session.open(desk.session.shown.id)
    await again.until(lambda: again.presenters.comparisons.made and again.compare.page)
    await again.until(again.page.isVisible)


@pytest.mark.slow
async def test_after_a_kill_broken_columns_are_marked_and_asked_again(
    slow: Desk, again: Desk
) -> None:
    plan = slow.plan(*warm(0.0, 0.5, 1.0, 0.7, 0.3), blind=True)
    await slow.start(plan, "Plan three days in Lisbon")
    await slow.until(
        lambda: len([each for each in slow.turn.replies if len(each.text) > 60]) == 3, 30
    )
    assert slow.turn.comparison is not None
    order = slow.turn.comparison.order
    await opened(slow, again)
    slow.session.compare.stop(slow.turn.id)
    await slow.over()
    found = again.turn.comparison
    assert found is not None
    assert found.order == order, "the blind order is kept"
    assert found.hides
    shown = [again.turn.reply(column.shown or "") for column in found.shown]
    assert {each.status for each in shown if each} == {Status.INTERRUPTED}
    words = " ".join(words_of(again.page))
    assert "temperature" not in words
    assert again.page.isVisible()
    session = again.session
    assert isinstance(
        await session.ask(RetryColumns(again.turn.id, session.asking.failed(again.turn.id))),
        Started,
    )
    await again.over()
    found = again.turn.comparison
    assert found is not None
    shown = [again.turn.reply(column.shown or "") for column in found.shown]
    assert [each.status for each in shown if each] == [Status.FINISHED] * 5
    assert found.order == order
    broken = [each for each in again.turn.replies if each.status is Status.INTERRUPTED]
    assert len(broken) == 3, "what had arrived stays as a version"
    assert all(each.text for each in broken)
    await again.close()


@pytest.mark.slow
async def test_versions_winner_and_paths_are_as_they_were(desk: Desk, again: Desk) -> None:
    first, *others = warm(0.2, 1.0)
    twice = dataclasses.replace(first, repeats=2)
    others[0] = dataclasses.replace(others[0], label="Wild")
    await desk.start(desk.plan(twice, *others), "How do I make soup?")
    await desk.over()
    compare, turn = desk.session.compare, desk.turn
    assert turn.comparison is not None
    column = turn.comparison.column("1")
    assert column is not None
    older, newer = column.replies
    assert column.shown == newer
    await compare.show_version(turn.id, "1", older)
    assert isinstance(
        await desk.session.ask(AskColumns(turn.id, Draft("And with bread?"))), Started
    )
    await desk.over()
    await compare.choose(turn.id, older)
    before = desk.session.shown
    shutil.copytree(desk.folder, again.folder)
    await again.open()
    await again.session.open(before.id)
    assert again.session.shown.turns == before.turns
    assert again.session.shown.path == before.path
    found = again.turn.comparison
    assert found is not None
    assert (found.winner, found.column_of(older)) == (older, found.column("1"))
    assert [len(ids) for ids in found.continued] == [2]
    for variant in found.plan.variants:
        path = again.session.shown.column_path(again.turn, variant.id)
        assert len(path) == 2
    wild = found.plan.variant("2")
    assert wild is not None
    assert wild.label == "Wild"
    assert found.plan.questions == (Question.CREATIVITY,)
    await again.close()


@pytest.mark.slow
async def test_a_comparison_that_was_chosen_is_reached_from_the_chat(
    desk: Desk, again: Desk
) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0), Variant("3", "Mine", {})), "How do I make soup?")
    await desk.over()
    await desk.session.compare.choose(desk.turn.id, desk.turn.replies[0].id)
    shutil.copytree(desk.folder, again.folder)
    await again.open()
    await again.session.open(desk.session.shown.id)
    await again.until(lambda: again.presenters.comparisons.made)
    (await again.way_back()).open.click()
    await again.until(again.page.isVisible)
    assert len(again.views()) == 3
    await again.close()
