"""That there is no network is told near the field, from a real system without one, and when it is back."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QLabel

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.network import NetworkChoices, ProxyUse
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.limits import Limits
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.platform.network_state import NetworkState
from tests.support.gateway import KEY
from tests.support.network_manager import NetworkManager
from tests.support.notice_daemon import MISSING, Session
from tests.support.waiting import until
from tests.support.widgets import words
from tests.ui.conftest import opened, practice_gateway

ROOT = Path(__file__).parents[2]
NONE = "No network. You can write on; a question goes when you send it again."
BACK = "The network is back. Nothing was sent by itself."

IN_A_ROOM_OF_ITS_OWN = """
import asyncio, subprocess
from PySide6.QtCore import QCoreApplication
from orca_desktop.ui.platform.loop import Loop
from orca_desktop.ui.platform.network_state import NetworkState
application = QCoreApplication([])
WAY = "ip link set lo up; ip addr add 10.9.9.1/24 dev lo; ip route add default via 10.9.9.2 dev lo"
async def main():
    state, back = NetworkState(), asyncio.Event()
    def hear(system):
        print(system, flush=True)
        if system:
            back.set()
        else:
            subprocess.run(WAY, shell=True, check=True)
    state.changed.connect(hear)
    state.begin()
    await asyncio.wait_for(back.wait(), 60)
with asyncio.Runner(loop_factory=lambda: Loop(application)) as runner:
    runner.run(main())
"""


def has_rooms() -> bool:
    """Whether this system lets a program have a network of its own."""
    if sys.platform != "linux" or not shutil.which("unshare") or not shutil.which("ip"):
        return False
    command = ["unshare", "--net", "--map-root-user", "ip", "link", "set", "lo", "up"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.slow
def test_a_system_without_a_network_is_known_and_so_is_its_return():
    if not has_rooms():
        pytest.skip("needs a network of its own (unshare)")
    done = subprocess.run(
        ["unshare", "--net", "--map-root-user", sys.executable, "-c", IN_A_ROOM_OF_ITS_OWN],
        cwd=ROOT,
        env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["False", "True"]


@pytest.mark.skipif(MISSING, reason="no dbus-daemon")
@pytest.mark.parametrize(
    ("states", "told"),
    [
        ((70, 20, 40, 50, 60), [True, False, False, True, True]),
        ((20, 70), [False, True]),
        ((0, 10, 30), [None, False, False]),
    ],
)
async def test_network_manager_is_asked_where_there_is_one(qapp, monkeypatch, states, told):
    bus = Session()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    heard: list[bool | None] = []
    manager, state = NetworkManager(bus.address, states[0]), NetworkState()
    state.changed.connect(heard.append)
    state.begin()
    await until(lambda: len(heard) == 1)
    sent = [states[0]]
    for later in states[1:]:
        sent.append(later)
        manager.change(later)
        await until(lambda: len(heard) == len(sent))
    assert heard == told
    await state.close()
    manager.close()
    bus.close()


@pytest.mark.skipif(MISSING, reason="no dbus-daemon")
async def test_where_network_manager_is_not_on_the_bus_qt_finds_out(qapp, monkeypatch):
    bus = Session()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    state, asked = NetworkState(), asyncio.Event()
    monkeypatch.setattr(QNetworkInformation, "loadBackendByFeatures", lambda _: asked.set())
    state.begin()
    await asked.wait()
    await state.close()
    bus.close()


@pytest.fixture
async def program(window, tmp_path, monkeypatch):
    """A program whose gateway is far away, with a key for it; its system says what the test says."""
    monkeypatch.setattr(NetworkState, "begin", lambda _: None)
    gateway = Gateway(GatewayAddress("https://gateway.invalid"), limits=Limits(retries=0))
    access = Access(gateway, practice_gateway(), Keychain(), Secret(KEY))
    made = await opened(window, tmp_path / "profile", access)
    yield made
    await made.close()


def said(window) -> list[str]:
    return [each for each in words(window.composer) if each in {NONE, BACK}]


async def use(program, model):
    settings = program.session.shown.settings.with_value("model", model)
    program.session.settings.change(settings)


async def test_what_the_system_says_is_shown_where_a_network_is_needed(program, window):
    await use(program, "anthropic/claude-opus-4.6")
    program.presenters.offline.state.changed.emit(False)
    assert said(window) == [NONE]
    await use(program, "practice/small")
    assert said(window) == []
    await use(program, "anthropic/claude-opus-4.6")
    assert said(window) == [NONE]
    program.session.access.connect(GatewayAddress("http://127.0.0.1:8080"))
    await program.session.new_conversation()
    assert said(window) == []
    program.session.access.connect(GatewayAddress("https://gateway.invalid"))
    await program.session.new_conversation()
    program.presenters.offline.state.changed.emit(True)
    assert said(window) == [BACK]
    line = window.composer.findChild(QLabel, "networkLine")
    assert line is not None and line.text() == BACK


async def test_a_request_that_finds_no_way_is_told_and_is_not_repeated(program, window):
    await use(program, "anthropic/claude-opus-4.6")
    program.presenters.offline.state.changed.emit(None)
    await program.session.network.choose(NetworkChoices(ProxyUse.NONE))
    await program.session.ask(AskQuestion(Draft("Hello")))
    await until(lambda: not program.session.is_busy(program.session.shown.id))
    assert said(window) == [NONE]
    (turn,) = program.session.shown.turns
    program.presenters.offline.state.changed.emit(True)
    assert said(window) == [BACK]
    await until(lambda: program.presenters.is_idle)
    assert program.session.shown.turns == (turn,), "nothing is sent by itself"
    assert not program.session.is_busy(program.session.shown.id)
