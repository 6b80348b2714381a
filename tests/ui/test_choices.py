"""The window with everything behind it: what is chosen reaches the session and comes back."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
)

from orca_desktop.domain.changes import TotalsChanged
from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.estimate import Estimate, NeedsConsent
from orca_desktop.domain.money import Forecast, Total, WayOut
from orca_desktop.domain.presets import STARTING
from orca_desktop.ui.features.inspector.dialog import Inspector
from orca_desktop.ui.features.models.picker import ModelPicker
from orca_desktop.ui.features.models.rows import NoList
from orca_desktop.ui.features.presets.dialog import PresetNameDialog, PresetsDialog
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.features.usage.consent import ConsentDialog
from orca_desktop.ui.features.usage.costs import CostsPage
from orca_desktop.ui.features.usage.details import ReplyDetails
from orca_desktop.ui.features.usage.page import By, UsagePage
from tests.support.waiting import until
from tests.support.widgets import button, named, words
from tests.ui.conftest import child, heard


def shown(program, kind):
    """The open window of this kind."""
    return next((each for each in program.window.findChildren(kind) if each.isVisible()), None)


def settings(program):
    return program.session.shown.settings


def can_think(window) -> bool:
    """Whether the pane lets one choose that the model thinks."""
    buttons = window.pane.findChildren(QAbstractButton)
    return any(
        each.accessibleName() == "Think first?: A little" and each.isVisible() for each in buttons
    )


async def test_the_picker_lists_and_what_it_chooses_is_asked(program, window):
    window.actions_by_name["model"].trigger()
    picker = await until(lambda: shown(program, ModelPicker))
    assert picker.marked.id == "practice/small"
    assert not can_think(window)
    picker.search.setText("practice/thinker")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    await until(lambda: settings(program).model == "practice/thinker")
    assert window.top_bar.model.text() == "Practice Thinker"
    await until(lambda: can_think(window))


@pytest.mark.parametrize("name", ["practice/thinker", "practice/small", None])
async def test_V5_after_choosing_a_model_one_writes(program, window, name):
    """Also where the same one was chosen again, or none."""
    QTest.mouseClick(window.top_bar.model, Qt.MouseButton.LeftButton)
    picker = await until(lambda: shown(program, ModelPicker))
    if name is None:
        QTest.keyClick(picker.search, Qt.Key.Key_Escape)
    else:
        QTest.keyClicks(picker.search, name)
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
    await until(lambda: not picker.isVisible())
    await until(window.isActiveWindow)
    assert window.focusWidget() is window.composer.editor
    before = window.top_bar.model.text()
    QTest.keyClicks(window.focusWidget(), "next")
    assert window.composer.editor.toPlainText() == "next"
    assert window.top_bar.model.text() == before
    window.composer.flush()


async def test_T3_a_name_of_ones_own_is_asked_about_and_can_be_taken_back(program, window):
    before = settings(program).model
    window.actions_by_name["model"].trigger()
    picker = await until(lambda: shown(program, ModelPicker))
    for accept in (False, True):
        picker.search.setText("new/model-397b")
        assert isinstance(picker.marked, NoList)
        QTest.keyClick(picker.search, Qt.Key.Key_Down)
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        box = await until(lambda: shown(program, QMessageBox))
        assert "new/model-397b" in box.text()
        assert settings(program).model == before
        words = "Ask it all the same" if accept else "Back"
        next(each for each in box.buttons() if each.text() == words).click()
        await until(lambda: shown(program, QMessageBox) is None)
        if not accept:
            assert picker.isVisible()
            assert settings(program).model == before
    await until(lambda: settings(program).model == "new/model-397b")
    assert "new/model-397b" not in {each.id for each in program.session.models.cards}


async def test_a_star_comes_back_into_the_picker(program, window):
    window.actions_by_name["model"].trigger()
    picker = await until(lambda: shown(program, ModelPicker))
    button(picker, "Star").click()
    await until(lambda: picker.marked is not None and picker.marked.is_starred)


def write(window, name, words):
    """Write into a field of the pane that stands under Advanced."""
    named(window.pane, "Show: Advanced", QAbstractButton).click()
    field = named(window.pane, name, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, words)


async def test_choosing_changing_and_keeping_a_preset(program, window):
    bar = window.pane.presets
    bar.chosen.emit("bold")
    await until(lambda: settings(program).get("temperature") == 1.0)
    assert bar.button.text() == "Bold"
    assert window.pane.settings["temperature"] == 1.0
    write(window, "Maximum tokens", "2000")
    await until(lambda: bar.button.text() == "Bold, changed")
    bar.saving_requested.emit()
    asking = await until(lambda: shown(program, PresetNameDialog))
    asking.field.setText("Short and bold")
    button(asking, "Save").click()
    await until(lambda: bar.button.text() == "Short and bold")
    assert settings(program)["max_tokens"] == 2000


async def test_presets_are_deleted_and_come_back(program, window):
    window.actions_by_name["presets"].trigger()
    dialog = await until(lambda: shown(program, PresetsDialog))
    assert dialog.list.count() == 4
    button(dialog, "Delete").click()
    await until(lambda: dialog.list.count() == 3)
    button(dialog, "Undo").click()
    await until(lambda: dialog.list.count() == 4)


async def ask(program, window, words="Hello there"):
    window.composer.editor.setPlainText(words)
    QTest.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: program.session.shown.path)
    await until(lambda: not program.session.shown.path[-1].chosen.is_running)
    await until(lambda: program.session.workspace.is_at_rest)
    return program.session.shown.path[-1].chosen


@pytest.mark.slow
async def test_typing_forecasts_and_practice_is_no_money(program, window):
    window.composer.editor.setPlainText("How much would this be?")
    label = child(window.composer, QLabel, "estimate")
    await until(lambda: "with this chat" in label.text())
    assert label.text().startswith("about ")
    assert "$" not in label.text()
    await ask(program, window)
    assert not window.top_bar.cost.isVisible()
    assert "$" not in window.top_bar.cost.toolTip()


@pytest.mark.slow
async def test_details_lead_to_the_request_that_was_sent(program, window):
    reply = await ask(program, window, "Tell me about bees")
    window.transcript.reply_details_requested.emit(reply.id)
    details = await until(lambda: shown(program, ReplyDetails))
    details.request.click()
    inspector = await until(lambda: shown(program, Inspector))
    assert inspector.windowTitle() == "The request that was sent"
    assert "Tell me about bees" in inspector.text.toPlainText()


async def test_the_next_request_is_shown_with_what_is_written(program, window):
    window.composer.editor.setPlainText("Not sent yet")
    window.actions_by_name["request"].trigger()
    inspector = await until(lambda: shown(program, Inspector))
    assert inspector.windowTitle() == "The request that will be sent"
    assert "Not sent yet" in inspector.text.toPlainText()
    notes = [each.text() for each in inspector.findChildren(QLabel)]
    assert any("goes to nobody" in note for note in notes)
    # Between a test and what clears up after it no loop runs that could save the draft.
    window.composer.flush()
    await until(lambda: program.presenters.is_idle)


async def test_settings_that_cannot_be_sent_are_said_instead_of_a_request(program, window):
    write(window, "Maximum tokens", "0")
    await until(lambda: settings(program)["max_tokens"] == 0)
    window.actions_by_name["request"].trigger()
    assert shown(program, Inspector) is None
    assert not window.toast.isHidden()


@pytest.mark.slow
async def test_practice_is_not_on_the_usage_page(program, window):
    await ask(program, window)
    window.actions_by_name["usage"].trigger()
    page = await until(lambda: shown(program, UsagePage))
    await until(lambda: len(page.chart.bars) == 30)
    assert not any(bar.value for bar in page.chart.bars)
    assert page.table.rowCount() == 0
    page.by.button("model").click()
    await until(lambda: not page.chart.bars)


async def test_limits_are_kept(program, window):
    window.actions_by_name["settings"].trigger()
    costs = child(await until(lambda: shown(program, SettingsDialog)), CostsPage)
    costs.message.setText("0.5")
    costs.message.textEdited.emit("0.5")
    await until(lambda: program.session.usage.limits.per_message == Decimal("0.5"))


@pytest.mark.parametrize(
    ("way", "sends"),
    [
        (WayOut.SEND_ANYWAY, True),
        (WayOut.SHORTER_ANSWER, True),
        (WayOut.LARGER_MODEL, False),
        (None, False),
    ],
)
async def test_each_way_out_does_what_it_says(program, window, way, sends):
    coming = Forecast(1000, 8000, context=5000)
    assert coming.overflow is not None
    found = Estimate(1, 1000, None, overflow=coming.overflow, max_tokens=8000)
    asked = NeedsConsent(found, (coming.overflow.sentence,), in_chat=True)
    answer = asyncio.ensure_future(program.presenters.asking.consent(asked))  # noqa: TID251
    dialog = await until(lambda: shown(program, ConsentDialog))
    if way is None:
        dialog.reject()
    else:
        dialog.buttons[way].click()
    assert await answer is sends
    if way is WayOut.SHORTER_ANSWER:
        assert settings(program)["max_tokens"] == coming.overflow.fitting
        assert window.pane.settings["max_tokens"] == coming.overflow.fitting
    assert (shown(program, ModelPicker) is not None) is (way is WayOut.LARGER_MODEL)


async def test_signing_in_opens_the_browser_waits_and_can_be_left(program, window, handed_over):
    window.show_welcome()
    key = window.welcome.key
    assert key.browser.isVisible()
    key.browser.click()
    await until(lambda: handed_over)
    assert handed_over[0].scheme() == "https"
    assert QApplication.activeModalWidget() is None, "nothing stands between click and browser"
    assert not key.browser.isEnabled()
    assert not key.cancel.isHidden()
    key.cancel.click()
    await until(key.browser.isEnabled)
    assert key.cancel.isHidden()
    assert program.presenters.keys.shown is not None
    assert not program.presenters.keys.shown.state.works


async def test_what_helps_after_a_failure_is_opened(program, window):
    asked = window.transcript.failure_action_requested
    asked.emit("r1", FailureAction.CHOOSE_MODEL)
    picker = await until(lambda: shown(program, ModelPicker))
    await until(picker.search.hasFocus)
    picker.reject()
    asked.emit("r1", FailureAction.OPEN_SETTINGS)
    opened = await until(lambda: shown(program, SettingsDialog))
    opened.reject()
    asked.emit("nowhere", FailureAction.EDIT)
    window.transcript.edit_requested.emit("nowhere")
    assert window.composer.edited_turn == ""
    asked.emit("r1", FailureAction.NONE)
    await until(lambda: program.presenters.is_idle)


async def file_chosen(path) -> None:
    """Choose a file in the dialog that asks for one."""

    def asking():
        every = QApplication.topLevelWidgets()
        found = [each for each in every if isinstance(each, QFileDialog) and each.isVisible()]
        return found[0] if found else None

    dialog = await until(asking)
    child(dialog, QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()


async def test_presets_are_written_into_a_file_and_read_from_it(program, window, tmp_path):
    window.actions_by_name["presets"].trigger()
    dialog = await until(lambda: shown(program, PresetsDialog))
    path = tmp_path / "mine.json"
    button(dialog, "Export all …").click()
    await file_chosen(path)
    await until(path.exists)
    await until(lambda: any("mine.json" in each for each in words(dialog)))
    count = dialog.list.count()
    button(dialog, "Import …").click()
    await file_chosen(path)
    await until(lambda: any(each.startswith("Imported: ") for each in words(dialog)))
    assert dialog.list.count() >= count
    path.write_text("nonsense", encoding="utf-8")
    button(dialog, "Import …").click()
    await file_chosen(path)
    await until(lambda: not any(each.startswith("Imported: ") for each in words(dialog)))
    dialog.reject()
    await until(lambda: program.presenters.is_idle)


async def test_a_preset_that_is_there_is_not_made_twice_and_its_name_is_asked_for(program, window):
    await program.session.settings.set(settings(program).with_value("temperature", 0.33))
    bar = window.pane.presets
    bar.saving_requested.emit()
    dialog = await until(lambda: shown(program, PresetNameDialog))
    dialog.field.setText(STARTING[0].name)
    dialog.named.emit(STARTING[0].name)
    dialog.reject()
    await until(window.toast.isVisible)
    assert len(program.session.presets.all) == len(STARTING)
    bar.saving_requested.emit()
    dialog = await until(lambda: shown(program, PresetNameDialog))
    dialog.named.emit("Mine")
    dialog.reject()
    await until(lambda: bar.button.text() == "Mine")
    await program.session.settings.set(settings(program).with_value("temperature", 0.44))
    await until(lambda: bar.button.text() == "Mine, changed")
    bar.updated.emit(program.session.settings.preset_in_use.id)
    await until(lambda: bar.button.text() == "Mine")
    await until(lambda: program.presenters.is_idle)


async def test_models_are_picked_for_something_else_too(program, window):
    taken: list[str] = []
    program.presenters.models.pick("practice/thinker", taken.append)
    picker = await until(lambda: shown(program, ModelPicker))
    assert picker.marked.id == "practice/thinker"
    await until(picker.search.hasFocus)
    assert any("known; the gateway's list was not fetched yet" in each for each in words(picker))
    button(picker, "Use this model").click()
    assert taken == ["practice/thinker"]
    assert settings(program).model == "practice/small"
    await until(lambda: shown(program, ModelPicker) is None)


async def test_what_is_spent_meanwhile_is_followed_by_head_and_page(program, window):
    window.actions_by_name["usage"].trigger()
    page = await until(lambda: shown(program, UsagePage))
    asked = heard(page.wanted)
    bus, id_ = program.presenters.context.bus, program.session.shown.id
    spent = TotalsChanged(id_, Total(2, 0, Decimal("0.7"), 30, 40), Total(3, 0, Decimal(8)))
    bus.publish(spent)
    assert window.top_bar.cost.text() == "$0.70"
    assert asked == [(By.DAY, 30)]
    page.span.choose(7)
    page.span.picked.emit(7)
    assert asked[1:] == [(By.DAY, 7)]
    page.reject()
    bus.publish(spent)
    assert len(asked) == 2, "nobody looks"
    await until(lambda: program.presenters.is_idle)
