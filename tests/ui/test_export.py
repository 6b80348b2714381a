"""Exporting the open conversation from the window."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.conversation import Draft
from tests.ui.conftest import until

TOLD = "0.25"


@pytest.fixture(autouse=True)
def _own_dialogs():
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


async def compare(program, *, blind):
    cold, warm = (
        Variant(str(place), changes={"temperature": value})
        for place, value in enumerate((0.25, 0.75), 1)
    )
    plan = Plan(
        (Question.CREATIVITY,), program.session.shown.settings, (cold, warm), is_blind=blind
    )
    started = await program.session.compare.start(Draft("Plan a weekend"), plan)
    await until(lambda: not program.session.is_busy(program.session.shown.id), 30)
    return started.turn_id


def asking(window):
    return next((each for each in window.findChildren(QFileDialog) if each.isVisible()), None)


async def test_a_blind_comparison_is_not_told_by_the_export(program, window, tmp_path):
    turn = await compare(program, blind=True)
    window.actions_by_name["export"].trigger()
    await until(lambda: window.toast.isVisible() or asking(window))
    assert asking(window) is None
    assert "blind" in window.toast._words.text()
    target = tmp_path / "hidden.md"
    assert not await program.presenter.export_to(target)
    assert not target.exists()
    await program.session.compare.reveal(turn)
    window.actions_by_name["export"].trigger()
    dialog = await until(lambda: asking(window))
    dialog.reject()
    assert await program.presenter.export_to(target)
    assert TOLD in target.read_text(encoding="utf-8")


async def test_an_open_comparison_is_exported_at_once(program, window, tmp_path):
    await compare(program, blind=False)
    target = tmp_path / "open.md"
    assert await program.presenter.export_to(target)
    assert await asyncio.to_thread(target.exists)
