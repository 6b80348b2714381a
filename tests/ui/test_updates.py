"""Newer versions in the window: switched on under *About*, told in a notice, shown, skipped."""

from __future__ import annotations

import functools
import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from orca_desktop.app import composition
from orca_desktop.domain.network import NetworkChoices, ProxyUse
from orca_desktop.gateway import releases
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.updates import Updates
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.features.updates.release_dialog import ReleaseDialog
from orca_desktop.ui.features.updates.settings_rows import UpdateRows
from tests.support.release_server import ReleaseServer, told
from tests.support.waiting import until
from tests.support.widgets import button, words
from tests.ui.conftest import opened as opened_with, practice_gateway

FAR = GatewayAddress("https://gateway.example")
WANTED = "Ask once a day whether there is one"

watching: list[list[Any]] = []


def watch(event: str, given: tuple[Any, ...]) -> None:
    if watching and event in {"socket.connect", "socket.getaddrinfo"}:
        is_local = event == "socket.connect" and given[0].family == socket.AF_UNIX
        if not is_local:
            watching[-1].append(given)


@functools.cache
def begin_to_watch() -> None:
    sys.addaudithook(watch)  # there is no way to take one off again


@pytest.fixture
def outside() -> Iterator[list[Any]]:
    """What is connected to, or looked up, beyond this computer's own sockets."""
    begin_to_watch()
    watching.append([])
    yield watching[-1]
    watching.pop()


@pytest.fixture
def looks(monkeypatch) -> list[bool]:
    """Each time that the program has looked, by itself, whether it is to ask; whether it may."""
    seen: list[bool] = []
    ask_if_due = Updates.ask_if_due

    async def look(updates: Updates) -> None:
        await ask_if_due(updates)
        seen.append(updates.is_wanted)

    monkeypatch.setattr(Updates, "ask_if_due", look)
    return seen


@pytest.fixture
async def server(monkeypatch):
    async with ReleaseServer() as made:
        monkeypatch.setattr(releases, "ADDRESS", made.address)
        yield made


@pytest.fixture
async def program(window, tmp_path, server, outside, looks, monkeypatch):
    monkeypatch.setattr(composition, "_UPDATES_AFTER_SECONDS", 0.0)
    access = Access(Gateway(FAR), practice_gateway(), Keychain(backend=None))
    made = await opened_with(window, tmp_path / "profile", access)
    await made.session.network.choose(NetworkChoices(ProxyUse.NONE))
    yield made
    await made.close()


def on_about(program) -> SettingsDialog:
    program.presenters.settings.open_place("updates")
    (dialog,) = program.window.findChildren(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    return dialog


def rows_in(dialog: SettingsDialog) -> UpdateRows:
    (rows,) = dialog.findChildren(UpdateRows)
    return rows


async def test_with_the_switch_off_no_socket_is_opened(program, server, outside, looks):
    await until(lambda: looks)
    assert looks == [False]
    assert outside == []
    assert server.connections == 0
    rows_in(on_about(program)).wanted.click()
    await until(lambda: server.connections)
    assert ("127.0.0.1", server.port) in [given[1] for given in outside], "it would be seen"


async def test_it_is_off_until_it_is_switched_on_and_says_who_is_asked(program, server):
    dialog = on_about(program)
    rows = rows_in(dialog)
    assert not rows.wanted.isChecked()
    assert rows.wanted.accessibleName() == WANTED
    told_words = words(dialog)
    assert any(each.startswith("127.0.0.1 is asked which version") for each in told_words)
    assert "Nobody was asked so far." in told_words
    rows.wanted.toggle()  # as a screen reader does
    await until(lambda: server.connections == 1)
    await until(lambda: any("Version 99.1 is there." in each for each in words(dialog)))
    assert program.session.updates.is_wanted
    assert program.window.notices.told == (), "it is said where one looks"
    dialog.undo.click()
    await until(lambda: not program.session.updates.is_wanted)
    await until(lambda: not rows.wanted.isChecked())
    await until(lambda: program.presenters.is_idle)
    assert server.connections == 1


async def test_a_newer_version_is_told_with_what_is_new_and_can_be_skipped(
    program, server, handed_over
):
    await program.session.updates.set_wanted(wanted=True)
    await program.session.updates.ask_if_due()
    toast = program.window.toast
    assert toast.words == "Version 99.1 of Orca Desktop is there."
    button(toast, "What is new").click()
    (dialog,) = program.window.findChildren(ReleaseDialog)
    assert "Version 99.1" in words(dialog)
    assert dialog.notes.toPlainText() == "Everything is faster.\nNothing is lost."
    assert any(
        "https://127.0.0.1/desktop/99.1" in each.text() for each in dialog.findChildren(QLabel)
    )
    dialog.open_page.click()
    assert [each.toString() for each in handed_over] == ["https://127.0.0.1/desktop/99.1"]
    dialog.skip.click()
    await until(lambda: not program.window.findChildren(ReleaseDialog))
    await until(lambda: program.presenters.is_idle)
    assert program.session.remembered.get("updates")["skipped"] == "99.1"


async def test_what_is_new_is_text_and_never_formatted(program, server):
    server.answer = told(notes="<b>bold</b> <img src='https://evil.example/x.png'> & more")
    dialog = on_about(program)
    rows_in(dialog).ask.click()
    await until(rows_in(dialog).whats_new.isVisible)
    rows_in(dialog).whats_new.click()
    (shown,) = dialog.findChildren(ReleaseDialog)
    assert shown.notes.toPlainText().startswith("<b>bold</b> <img")
    shown.reject()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"", "No answer came that can be used."),
        (told(version="0.0.1"), "You have the newest version."),
        (told(), "Version 99.1 is there."),
    ],
    ids=["none", "older", "newer"],
)
async def test_what_came_of_it_is_said_where_it_was_asked(program, server, answer, said):
    server.answer = answer
    dialog = on_about(program)
    rows_in(dialog).ask.click()
    await until(lambda: any(each.startswith("Last asked: ") for each in words(dialog)))
    assert any(each.endswith(said) for each in words(dialog))
    assert not program.session.updates.is_wanted
    assert "is there" not in " ".join(each.words for each in program.window.notices.told)


async def test_in_practice_nobody_is_asked(program, server):
    await program.session.settings.practise()
    dialog = on_about(program)
    rows = rows_in(dialog)
    assert not rows.ask.isEnabled()
    assert "In practice nobody is asked." in words(dialog)
    rows.wanted.click()
    await until(lambda: program.presenters.is_idle)
    assert server.connections == 0
