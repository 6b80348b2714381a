"""Address, key, list and balance as the window tells them, through the real client."""

from __future__ import annotations

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QWidget

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import address
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.features.models.picker import ModelPicker
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.features.usage.costs import CostsPage
from tests.support.gateway import KEY, ScriptedGateway
from tests.support.waiting import until
from tests.ui.conftest import child


@pytest_asyncio.fixture
async def gateway(program):
    """A gateway that the program is connected to, with a key that it accepts."""
    async with ScriptedGateway("hello") as server:
        parsed = address.parse(server.url)
        assert isinstance(parsed, address.GatewayAddress)
        program.session.access.connect(parsed)
        program.session.access._keychain.keep_for_session(parsed.origin, Secret(KEY))
        yield server


def settings(window) -> SettingsDialog:
    """The settings, opened."""
    window.actions_by_name["settings"].trigger()
    dialog: SettingsDialog
    (dialog,) = window.findChildren(SettingsDialog)
    return dialog


def words(root: QWidget) -> str:
    """Everything that is written on a widget."""
    return " ".join(each.text() for each in root.findChildren(QLabel))


async def answered(program, button):
    """Press a button of the question that stands before the window."""
    box = await until(lambda: next(iter(program.window.findChildren(QMessageBox)), None))
    await until(box.isVisible)
    next(each for each in box.buttons() if each.text() == button).click()
    await until(lambda: not program.window.findChildren(QMessageBox))


async def test_V25_removing_the_key_asks(program, window, gateway):
    access = program.session.access
    remove = settings(window).remove_key
    remove.click()
    await answered(program, "Keep it")
    assert (await access.report()).state.works
    remove.click()
    box = await until(lambda: next(iter(window.findChildren(QMessageBox)), None))
    assert box.defaultButton().text() == "Keep it", "the Enter key removes nothing"
    await answered(program, "Remove the key")
    keys = program.presenters.keys
    await until(lambda: keys.shown is not None and not keys.shown.state.works)


async def test_W12_a_balance_that_nobody_tells_is_said_so(program, window, gateway):
    gateway.has_account = False
    settings(window).open_page("costs")
    costs = child(window, CostsPage)
    await until(lambda: "The gateway tells no balance." in words(costs))


async def test_W11_a_list_that_is_not_to_be_had_is_said_so(program, window, gateway):
    gateway.catalog = "nobody"
    window.actions_by_name["model"].trigger()
    picker = await until(lambda: next(iter(window.findChildren(ModelPicker)), None))
    picker.refresh_requested.emit()
    told = await until(lambda: "not available" in picker._state.text() and picker._state.text())
    assert told.startswith("The list of models is not available.")
    assert "key" not in told


@pytest.mark.parametrize(
    ("path", "told"),
    [
        pytest.param("/v1/messages", "", id="W7 an end point is cut off"),
        pytest.param("/team", "nothing answered like a gateway", id="W7 a wrong path is told"),
    ],
)
async def test_an_address_is_tried_at_once(program, window, path, told):
    async with ScriptedGateway("hello") as server:
        server.catalog = "none" if told else "open"
        dialog = settings(window)
        field = next(
            each
            for each in dialog.findChildren(QLineEdit)
            if each.accessibleName() == "Gateway address"
        )
        field.setText(server.url + path)
        field.editingFinished.emit()
        asked = server.url if not told else server.url + path
        await until(lambda: program.session.access.address.base == asked)
        await until(lambda: program.presenters.is_idle)
        assert field.text() == asked
        assert (told in words(window.toast)) if told else window.toast.isHidden()


async def test_a_gateway_of_ones_own_is_asked_after_a_restart(window, tmp_path):
    profile = paths.open_profile(tmp_path / "own")
    assert isinstance(profile, paths.Profile)
    async with ScriptedGateway("hello") as own:
        program = await Program.open(profile, window)
        assert isinstance(program, Program)
        await program.session.set_gateway(own.url)
        await program.close()
        program = await Program.open(profile, window, key=Secret(KEY))
        assert isinstance(program, Program)
        assert program.session.access.address.base == own.url
        assert isinstance(await program.session.ask(AskQuestion(Draft("Hello?"))), Started)
        await until(lambda: not program.session.is_busy(program.session.shown.id))
        assert len(own.messages) == 1
        await program.close()
        elsewhere = address.GatewayAddress("http://127.0.0.1:9")
        program = await Program.open(profile, window, gateway=elsewhere)
        assert isinstance(program, Program)
        assert program.session.access.address == elsewhere, "the address of a run goes before"
        await program.close()
