"""The page *Network*: what is chosen counts at once, is remembered, tried, and taken back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from orca_desktop.domain.network import NetworkChoices, OwnProxy, ProxyKind, ProxyUse
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.ui.features.network.page import NetworkPage
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.choice import ChoiceBox
from tests.support.proxies import TunnelProxy
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, named, words
from tests.ui.conftest import opened as opened_with, practice_gateway

FAR = GatewayAddress("https://gateway.example")
PASSWORD = "canary-4711-proxy"  # noqa: S105 - made up


class MemoryKeyring:
    """A keyring that holds its secrets in memory, as the system's holds them on the disk."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


@pytest.fixture
async def program(window, tmp_path, keyring):
    access = Access(Gateway(FAR), practice_gateway(), Keychain(backend=keyring))
    made = await opened_with(window, tmp_path / "profile", access, practice=True)
    yield made
    await made.close()


async def shown(program: Any, window: Any) -> tuple[SettingsDialog, NetworkPage]:
    dialog = program.presenters.settings.open("network")
    page: NetworkPage = dialog.findChild(NetworkPage)
    await until(page.isVisible)
    await until(lambda: program.presenters.is_idle)
    return dialog, page


def pick(page: NetworkPage, name: str, value: object) -> None:
    box = next(each for each in page.findChildren(ChoiceBox) if each.accessibleName() == name)
    place = box.values.index(value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def write(page: NetworkPage, name: str, words_: str) -> None:
    field = named(page, name, QLineEdit)
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, words_)
    QTest.keyClick(field, Qt.Key.Key_Return)


async def test_the_system_is_followed_at_first_and_its_proxy_is_told(program, window, environment):
    environment.setenv("HTTPS_PROXY", "http://me:secret@system.example:3128")
    _, page = await shown(program, window)
    assert "Now: http://system.example:3128" in words(page)
    assert not is_shown(page, "Address of the proxy")
    assert program.session.network.choices == NetworkChoices()


async def test_ones_own_proxy_counts_once_it_has_an_address_and_is_taken_back(program, window):
    dialog, page = await shown(program, window)
    pick(page, "Proxy", ProxyUse.OWN)
    network = program.session.network
    assert network.choices == NetworkChoices(), "nothing is gone around before there is an address"
    assert named(page, "Address of the proxy", QLineEdit).hasFocus()
    write(page, "Address of the proxy", "not an address")
    assert any(each.startswith("This is no address") for each in words(page))
    assert network.choices == NetworkChoices()
    write(page, "Address of the proxy", "socks5://me@proxy.example")
    await until(lambda: program.presenters.is_idle)
    mine = OwnProxy("proxy.example", 1080, ProxyKind.SOCKS5, "me")
    assert network.choices == NetworkChoices(ProxyUse.OWN, mine)
    write(page, "Hosts without proxy", "intra.example 10.0.0.0/8")
    await until(lambda: program.presenters.is_idle)
    assert network.choices.own.exempt == ("intra.example", "10.0.0.0/8")
    pick(page, "Kind of the proxy", ProxyKind.HTTP)
    await until(lambda: program.presenters.is_idle)
    assert (network.choices.own.port, network.choices.own.kind) == (3128, ProxyKind.HTTP)
    dialog.undo.click()
    await until(lambda: network.choices.own.kind is ProxyKind.SOCKS5)
    pick(page, "Proxy", ProxyUse.NONE)
    await until(lambda: network.choices.use is ProxyUse.NONE)
    assert not is_shown(page, "Address of the proxy")
    pick(page, "Proxy", ProxyUse.OWN)
    await until(lambda: network.choices.use is ProxyUse.OWN)
    assert named(page, "Address of the proxy", QLineEdit).text() == "proxy.example"


async def test_the_password_is_in_the_keyring_alone(program, window, keyring, tmp_path, caplog):
    dialog, page = await shown(program, window)
    pick(page, "Proxy", ProxyUse.OWN)
    write(page, "Address of the proxy", "proxy.example:3128")
    await until(lambda: program.presenters.is_idle)
    write(page, "Password for the proxy", PASSWORD)
    await until(lambda: any("Enter the address and the user name first" in w for w in words(page)))
    assert keyring.kept == {}
    write(page, "User name for the proxy", "me")
    await until(lambda: program.presenters.is_idle)
    write(page, "Password for the proxy", PASSWORD)
    await until(lambda: keyring.kept)
    assert keyring.kept == {
        ("Orca Desktop http://proxy.example:3128 me", "api-key"): PASSWORD,
    }
    field = named(page, "Password for the proxy", QLineEdit)
    await until(lambda: field.placeholderText() == "A password is kept")
    assert field.text() == ""
    assert (await program.session.access.network.route()).password.reveal() == PASSWORD
    # Another user of the same proxy does not get it.
    write(page, "User name for the proxy", "you")
    await until(lambda: field.placeholderText() == "")
    assert (await program.session.access.network.route()).password is None
    dialog.undo.click()
    await until(lambda: field.placeholderText() == "A password is kept")
    facts = await program.store.settings.load()
    assert "proxy.example" in json.dumps(facts)
    assert PASSWORD not in json.dumps(facts)
    for file in (tmp_path / "profile").rglob("*"):
        assert not file.is_file() or PASSWORD.encode() not in file.read_bytes()
    assert PASSWORD not in caplog.text
    button(page, "Remove the password").click()
    await until(lambda: not keyring.kept)


async def test_what_was_chosen_is_there_at_the_next_start(program, window, tmp_path, keyring):
    mine = OwnProxy("proxy.example", 3128, user="me")
    await program.session.network.choose(NetworkChoices(ProxyUse.OWN, mine))
    access = Access(Gateway(FAR), practice_gateway(), Keychain(backend=keyring))
    from orca_desktop.session.session import Session

    later = Session(program.store, access, lambda _: None, practice=True)
    await later.start()
    assert later.network.choices == NetworkChoices(ProxyUse.OWN, mine)
    later.access.connect(GatewayAddress("https://other.example"))
    assert later.access.network.choices.own == mine, "for another gateway too"
    await access.close()


async def test_the_test_says_what_happened_and_can_be_cancelled(program, window):
    _, page = await shown(program, window)
    async with TunnelProxy(manner="hang") as silent, TunnelProxy(manner="refuse") as refusing:
        pick(page, "Proxy", ProxyUse.OWN)
        write(page, "Address of the proxy", f"127.0.0.1:{silent.port}")
        button(page, "Test the way to the gateway").setFocus()
        button(page, "Test the way to the gateway").click()
        await until(lambda: silent.open_connections)
        assert "Testing …" in words(page)
        cancel = button(page, "Cancel the test")
        assert cancel.hasFocus()
        cancel.click()
        await until(lambda: "Testing …" not in words(page))
        await until(lambda: not silent.open_connections)
        assert button(page, "Test the way to the gateway").hasFocus()
        write(page, "Address of the proxy", f"127.0.0.1:{refusing.port}")
        button(page, "Test the way to the gateway").click()
        said = f"A user name and a password are needed for http://127.0.0.1:{refusing.port}."
        await until(lambda: said in words(page))


async def test_a_file_of_certificates_is_judged_at_once_and_taken_back(
    program, window, tmp_path, monkeypatch
):
    from tests.unit.gateway.test_network import certificate

    dialog, page = await shown(program, window)
    file = tmp_path / "firm.pem"
    told: list[str] = []

    async def choose(*_: object) -> object:
        return file

    async def tell(_: object, said: str) -> None:
        told.append(said)

    monkeypatch.setattr(dialogs, "open_path", choose)
    monkeypatch.setattr(dialogs, "tell", tell)
    network = program.session.network
    file.write_bytes(b"-----BEGIN PRIVATE KEY-----\n")
    button(page, "Choose a file…").click()
    await until(lambda: told)
    assert "private key" in told[0]
    assert network.choices.certificates == ""
    file.write_bytes(certificate("Firm A"))
    button(page, "Choose a file…").click()
    await until(lambda: network.choices.certificates == str(file))
    await until(lambda: any(each.startswith("Also: Firm A") for each in words(page)))
    button(page, "Remove the certificates").click()
    await until(lambda: network.choices.certificates == "")
    dialog.undo.click()
    await until(lambda: network.choices.certificates == str(file))
    file.unlink()
    dialog.reject()
    _, page = await shown(program, window)
    await until(lambda: any("cannot be read" in each for each in words(page)))
