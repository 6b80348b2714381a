"""Signing in through the real window: welcome, browser, consent, key, and the first answer."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from orca_desktop.domain.reply import Status
from orca_desktop.gateway import address
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.sign_in_server import Server
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from tests.support.authorisation import AuthorisationServer, browse
from tests.support.gateway import KEY, ScriptedGateway
from tests.support.waiting import until
from tests.ui.conftest import child, opened, practice_gateway


class SlowKeyring:
    """A keyring without a key that answers once it may."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.may_answer.wait()
        return None

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


async def welcomed(
    window,
    tmp_path,
    gateway: ScriptedGateway,
    server: AuthorisationServer,
    keychain: Keychain | None = None,
):
    where = address.parse(gateway.url)
    assert isinstance(where, GatewayAddress)
    offering = Server(f"{server.url}/auth", f"{server.url}/keys", where.origin)
    access = Access(
        Gateway(where), practice_gateway(), keychain or Keychain(), sign_in_server=offering
    )
    program = await opened(window, tmp_path / "profile", access)
    await until(lambda: window.panes.is_welcoming)
    return program


def press_sign_in(qtbot, window) -> None:
    qtbot.mouseClick(window.welcome.key.browser, Qt.MouseButton.LeftButton)


async def test_after_consent_the_window_is_ready_to_ask(qtbot, window, tmp_path, handed_over):
    async with AuthorisationServer(KEY) as server, ScriptedGateway("hello") as gateway:
        program = await welcomed(window, tmp_path, gateway, server)
        press_sign_in(qtbot, window)
        await until(lambda: handed_over)
        assert handed_over[0].toString().startswith(server.url)
        assert KEY not in handed_over[0].toString()
        status, page = await browse(server.consent(handed_over[0].toString()))
        assert status == 200
        assert KEY not in page
        await until(lambda: not window.panes.is_welcoming)
        assert program.presenters.keys.shown.state.works
        assert program.presenters.keys.shown.tail == KEY[-4:]
        assert window.toast.isVisible()
        window.composer.editor.setPlainText("Hello")
        qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
        await until(lambda: program.session.shown.path and program.session.workspace.is_at_rest)
        assert program.session.shown.path[0].chosen.status is Status.FINISHED
        assert not window.chat.banner.isVisible(), "this is no practice"
        assert window.welcome.key.browser.isEnabled()
        await until(lambda: program.presenters.is_idle)
        await program.close()


async def test_without_consent_the_page_stays_and_says_why(qtbot, window, tmp_path, handed_over):
    async with (
        AuthorisationServer(KEY, consents=False) as server,
        ScriptedGateway("hello") as gateway,
    ):
        program = await welcomed(window, tmp_path, gateway, server)
        press_sign_in(qtbot, window)
        await until(lambda: handed_over)
        await browse(server.consent(handed_over[0].toString()))
        key = window.welcome.key
        await until(
            lambda: key.browser.isEnabled() and "refused" in child(key, QLabel, "keyStatus").text()
        )
        assert window.panes.is_welcoming
        assert not program.presenters.keys.shown.state.works
        await program.close()


async def test_what_the_keyring_says_late_does_not_take_the_place_of_what_was_said_since(
    qtbot, window, tmp_path, handed_over
):
    keyring = SlowKeyring()
    async with (
        AuthorisationServer(KEY, consents=False) as server,
        ScriptedGateway("hello") as gateway,
    ):
        program = await welcomed(window, tmp_path, gateway, server, Keychain(backend=keyring))
        press_sign_in(qtbot, window)
        await until(lambda: handed_over)
        await browse(server.consent(handed_over[0].toString()))
        key = window.welcome.key
        status = child(key, QLabel, "keyStatus")
        await until(lambda: key.browser.isEnabled() and "refused" in status.text())
        keyring.may_answer.set()
        await until(lambda: program.presenters.is_idle)
        assert "refused" in status.text()
        await program.close()


async def test_a_second_press_begins_anew_and_the_first_page_is_worth_nothing(
    qtbot, window, tmp_path, handed_over
):
    async with AuthorisationServer(KEY) as server, ScriptedGateway("hello") as gateway:
        program = await welcomed(window, tmp_path, gateway, server)
        press_sign_in(qtbot, window)
        await until(lambda: handed_over)
        qtbot.mouseClick(window.welcome.key.cancel, Qt.MouseButton.LeftButton)
        await until(window.welcome.key.browser.isEnabled)
        press_sign_in(qtbot, window)
        await until(lambda: len(handed_over) == 2)
        with pytest.raises(ConnectionRefusedError):
            await browse(server.consent(handed_over[0].toString()))
        await browse(server.consent(handed_over[1].toString()))
        await until(lambda: not window.panes.is_welcoming)
        await program.close()
