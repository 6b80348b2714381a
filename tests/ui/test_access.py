"""Address, key, list and balance as the window tells them, through the real client."""

from __future__ import annotations

import asyncio

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QLineEdit, QMessageBox

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.features.models.picker import ModelPicker
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from tests.support.gateway import KEY, ScriptedGateway
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, label, named, words
from tests.ui.conftest import opened, practice_gateway


@pytest_asyncio.fixture
async def gateway():
    """The gateway that the program is connected to, with a key that it accepts."""
    async with ScriptedGateway("hello") as server:
        yield server


@pytest_asyncio.fixture
async def program(window, tmp_path, gateway):
    where = address.parse(gateway.url)
    assert isinstance(where, address.GatewayAddress)
    keychain = Keychain()
    keychain.keep_for_session(where.origin, Secret(KEY))
    access = Access(Gateway(where), practice_gateway(), keychain)
    behind = await opened(window, tmp_path / "profile", access, practice=True)
    yield behind
    await behind.close()


def settings(window) -> SettingsDialog:
    """The settings, opened."""
    window.actions_by_name["settings"].trigger()
    dialog: SettingsDialog
    (dialog,) = window.findChildren(SettingsDialog)
    return dialog


async def answered(program, way):
    """Press a button of the question that stands before the window."""
    box = await until(lambda: next(iter(program.window.findChildren(QMessageBox)), None))
    await until(box.isVisible)
    next(each for each in box.buttons() if each.text() == way).click()
    await until(lambda: not program.window.findChildren(QMessageBox))


async def test_V25_removing_the_key_asks(program, window, gateway):
    access = program.session.access
    dialog = settings(window)
    await until(lambda: is_shown(dialog, "Remove the key"))
    remove = button(dialog, "Remove the key")
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
    dialog = settings(window)
    dialog.open_page("costs")
    await until(lambda: "The gateway tells no balance." in words(dialog))


async def test_W11_a_list_that_is_not_to_be_had_is_said_so(program, window, gateway):
    gateway.catalog = "nobody"
    window.actions_by_name["model"].trigger()
    picker = await until(lambda: next(iter(window.findChildren(ModelPicker)), None))
    refresh = button(picker, "Refresh")
    await until(refresh.isEnabled)
    refresh.click()
    await until(lambda: any("not available" in each for each in words(picker)))
    told = label(picker, "not available").text()
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
        field = named(dialog, "Gateway address", QLineEdit)
        field.setText(server.url + path)
        field.editingFinished.emit()
        asked = server.url if not told else server.url + path
        await until(lambda: program.session.access.address.base == asked)
        await until(lambda: program.presenters.is_idle)
        assert field.text() == asked
        said = " ".join(words(window.toast))
        assert (told in said) if told else window.toast.isHidden()


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
        session = program.session
        assert session.access.address.base == own.url
        assert isinstance(await session.ask(AskQuestion(Draft("Hello?"))), Started)
        await until(lambda: not session.is_busy(session.shown.id))
        assert len(own.messages) == 1
        await program.close()
        elsewhere = address.GatewayAddress("http://127.0.0.1:9")
        program = await Program.open(profile, window, gateway=elsewhere)
        assert isinstance(program, Program)
        assert program.session.access.address == elsewhere, "the address of a run goes before"
        await program.close()


async def test_what_the_keyring_says_late_does_not_take_the_place_of_what_is_newer(
    program, window, monkeypatch
):
    waits = asyncio.Event()
    late, newer = KeyShown(KeyState.NONE), KeyShown(KeyState.REFUSED)
    answers = iter([(waits, late), (None, newer)])

    async def report() -> KeyShown:
        wait, found = next(answers)
        if wait is not None:
            await wait.wait()
        return found

    monkeypatch.setattr(program.session.access, "report", report)
    keys = program.presenters.keys
    first = spawn(keys.report(), "report")
    await asyncio.sleep(0)
    assert await keys.report() == newer
    waits.set()
    assert await first == newer
    assert keys.shown == newer
