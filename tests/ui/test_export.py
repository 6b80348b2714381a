"""Exporting the open conversation from the window."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.intents import AskQuestion, StartComparison
from orca_desktop.ui.features.inspector.dialog import Inspector
from orca_desktop.ui.features.usage.details import ReplyDetails
from tests.support.waiting import until

TOLD = "Temperature 0."


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
    started = await program.session.ask(StartComparison(Draft("Plan a weekend"), plan))

    def over():
        replies = program.session.shown.by_id[started.turn_id].replies
        return len(replies) == 2 and program.session.workspace.is_at_rest

    await until(over)
    return started.turn_id


def asking(window):
    return next((each for each in window.findChildren(QFileDialog) if each.isVisible()), None)


@pytest.mark.slow
async def test_a_blind_comparison_is_not_told_by_the_export(program, window, tmp_path):
    turn = await compare(program, blind=True)
    window.actions_by_name["export"].trigger()
    await until(lambda: window.toast.isVisible() or asking(window))
    assert asking(window) is None
    assert "blind" in window.toast.words
    target = tmp_path / "hidden.md"
    assert not await program.presenters.export.export_to(target)
    assert not target.exists()
    await program.session.compare.reveal(turn)
    window.actions_by_name["export"].trigger()
    dialog = await until(lambda: asking(window))
    dialog.reject()
    assert await program.presenters.export.export_to(target)
    assert TOLD in target.read_text(encoding="utf-8")


@pytest.mark.slow
async def test_no_request_and_no_details_tell_a_blind_comparison(program, window):
    await program.session.ask(AskQuestion(Draft("Hello")))
    await until(lambda: program.session.workspace.is_at_rest)
    earlier = program.session.shown.path[0].chosen
    turn = await compare(program, blind=True)
    answer = program.session.shown.path[-1].chosen
    for ask in (
        window.actions_by_name["request"].trigger,
        lambda: program.presenters.inspector.open(answer.id),
        lambda: window.transcript.reply_details_requested.emit(answer.id),
    ):
        window.toast.dismiss()
        ask()
        await until(window.toast.isVisible)
        assert "blind" in window.toast.words
        assert not [each for each in window.findChildren(QDialog) if each.isVisible()]
    window.transcript.reply_details_requested.emit(earlier.id)
    dialog = await until(lambda: next(iter(window.findChildren(ReplyDetails)), None))
    dialog.close()
    await program.session.compare.reveal(turn)
    window.actions_by_name["request"].trigger()
    inspector = await until(lambda: next(iter(window.findChildren(Inspector)), None))
    inspector.close()


@pytest.mark.slow
async def test_an_open_comparison_is_exported_at_once(program, window, tmp_path):
    await compare(program, blind=False)
    target = tmp_path / "open.md"
    assert await program.presenters.export.export_to(target)
    assert await asyncio.to_thread(target.exists)
