"""A comparison that is not decided comes back with its conversation, whatever followed it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.theme.appearance import Appearance
from tests.ui.compare.desk import Desk, warm


async def opened(qtbot, appearance: Appearance, folder: Path) -> Desk:
    window = MainWindow(appearance, Preferences())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk = Desk(window, folder, pace=0)
    await desk.open()
    return desk


@pytest.mark.slow
@pytest.mark.parametrize("blind", [True, False])
async def test_one_that_went_on_is_shown_again_as_columns(
    qtbot, appearance: Appearance, tmp_path: Path, blind: bool
) -> None:
    desk = await opened(qtbot, appearance, tmp_path / "p")
    await desk.start(desk.plan(*warm(0.2, 1.0), blind=blind))
    await desk.over()
    editor = desk.page.composer.editor
    editor.setPlainText("And what if it rains?")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await desk.until(lambda: desk.turn.comparison and desk.turn.comparison.continued)

    def lengths() -> list[int]:
        return [len(desk.session.shown.column_path(desk.turn, each)) for each in ("1", "2")]

    await desk.until(lambda: lengths() == [2, 2])
    await desk.over()
    compared = desk.session.shown.id
    await desk.close()
    desk.window.close()
    desk = await opened(qtbot, appearance, tmp_path / "p")
    await desk.session.open(compared)
    await desk.until(lambda: desk.presenters.comparisons.made and desk.compare.page)
    assert desk.page.isVisible()
    assert desk.window.chat.isHidden()
    assert len(desk.views()) == 2
    await desk.close()


async def test_one_that_the_chat_went_on_from_is_not(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    desk.page.back.click()
    composer = desk.window.composer
    composer.editor.setPlainText("And then?")
    QTest.keyClick(composer.editor, Qt.Key.Key_Return)
    await desk.until(lambda: len(desk.session.shown.path) == 2)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    compared = desk.session.shown.id
    await desk.session.new_conversation()
    await desk.session.open(compared)
    assert desk.page.isHidden()
    assert desk.window.chat.isVisible()


async def test_the_chat_leads_back_to_a_comparison_without_a_choice(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    desk.page.back.click()
    (await desk.way_back()).open.click()
    assert desk.page.isVisible()
