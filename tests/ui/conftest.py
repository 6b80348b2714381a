"""What the tests of the window share: one look for the application, and a shown window."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from PySide6.QtCore import QEvent, QLocale, QUrl
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice.transport import PracticeTransport
from orca_desktop.session.access import Access
from orca_desktop.session.session import Session
from orca_desktop.spelling import dictionaries
from orca_desktop.store import Store
from orca_desktop.ui.platform import accessible_areas, common_keys, focus_ring, speech
from orca_desktop.ui.platform.bus import Bus
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.shell.presenters import Presenters
from orca_desktop.ui.theme.appearance import Appearance, ThemeChoice
from orca_desktop.ui.transcript import copying
from tests.support.clock import on_day
from tests.support.gateway_client import SETTLES_AFTER
from tests.support.waiting import until

Found = TypeVar("Found", bound=QWidget)
NOW = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)


@pytest.fixture(scope="session", autouse=True)
def areas(qapp: QApplication) -> None:
    """What screen readers meet in areas that scroll, Enter on buttons and the ring, as in the program."""
    accessible_areas.install()
    common_keys.install(qapp)
    focus_ring.install(qapp)


@pytest.fixture(autouse=True)
def pointer_aside(qapp: QApplication) -> None:
    """The pointer is where no window is, wherever the test before has left it."""
    QCursor.setPos(qapp.primaryScreen().virtualGeometry().bottomRight())


@pytest.fixture(autouse=True)
def copied_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is copied is there at once, however busy the machine is; see ``test_copying``."""
    monkeypatch.setattr(copying, "AT_ONCE_S", 60.0)


@pytest.fixture(autouse=True)
def bare_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without a voice and without dictionaries, whatever that of the machine has."""
    monkeypatch.setattr(speech, "COMMANDS", {})
    monkeypatch.setattr(dictionaries, "library", lambda: None)


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the system is asked to open, which it does not."""
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    return asked


@pytest.fixture
def appearance(qapp: QApplication):
    """A light look, taken off again afterwards."""
    qapp.setStyleSheet("")
    # Without a running loop nothing deletes what earlier tests gave up, and a style sheet would
    # be put on all of it.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    look = Appearance(qapp, ThemeChoice.LIGHT)
    yield look
    look.choose(ThemeChoice.LIGHT)
    look.set_zoom(1.0)
    look.deleteLater()


@pytest.fixture
def window(qtbot, appearance):
    """The whole window, shown, with nothing behind it yet; it outlives what stands behind it."""
    shown = MainWindow(appearance, Preferences())
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    qtbot.waitExposed(shown)
    yield shown
    shown.close()
    shown.deleteLater()


@pytest_asyncio.fixture
async def program(window, tmp_path):
    """The window with everything behind it, answered by the practice gateway."""
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    opened = await Program.open(profile, window, practice=True)
    assert isinstance(opened, Program)
    yield opened
    await opened.close()


async def opened(
    window: MainWindow, folder: Path, access: Access, *, practice: bool = False
) -> Program:
    """The program behind a window, which asks whom ``access`` leads to."""
    profile = paths.open_profile(folder)
    assert isinstance(profile, paths.Profile)
    store = await Store.open(profile.database, profile.backups)
    assert isinstance(store, Store)
    bus = Bus(window)
    session = Session(store, access, bus.publish, practice=practice, settles_after=SETTLES_AFTER)
    presenters = await Presenters.open(window, session, profile, bus, keep_address=True)
    return Program(store, session, profile, bus, presenters)


def practice_gateway() -> Gateway:
    """The practice gateway, as the program has it."""
    return Gateway(address.PRACTICE, transport=PracticeTransport, needs_key=False)


@pytest_asyncio.fixture
async def talking(program, window):
    """The program with a library of three and one finished exchange on the screen."""
    for place, (id_, title) in enumerate(
        (("c1", "Tax letter"), ("c2", "Bread"), ("c3", "Poem")), 1
    ):
        chat = conversation(id_, turn(f"t{place}", "Hi", reply(f"r{place}")), title=title)
        chat = chat.with_head(updated=summary(id_, days=place / 1e5).updated)
        assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    await program.session.open("c1")
    await until(window.composer.editor.hasFocus)
    await until(lambda: program.presenters.is_idle)
    return window


def heard(signal) -> list[tuple[Any, ...]]:
    """What a signal will have carried, one tuple for each time."""
    found: list[tuple[Any, ...]] = []
    signal.connect(lambda *values: found.append(values))
    return found


def child(root: QWidget, kind: type[Found], name: str = "") -> Found:
    """The one descendant of this kind that a test is about."""
    found = root.findChild(kind, name) if name else root.findChild(kind)
    assert found is not None
    return found


def blank(id_: str = "blank", settings: Settings = DEFAULTS) -> Conversation:
    """A conversation without messages that is not in the library."""
    return Conversation(Summary(id_, "", NOW, NOW), settings)


def reply(id_: str = "r1", status: Status = Status.FINISHED, text: str = "Hello.", **more) -> Reply:
    return Reply(id_, NOW, DEFAULTS, status=status, parts=(TextBlock(text),), **more)


def turn(id_: str = "t1", words: str = "Hi", *replies: Reply, parent: str | None = None) -> Turn:
    result = Turn(id_, parent, NOW, (TextBlock(words),))
    for each in replies:
        result = result.with_reply(each)
    return result


def conversation(id_: str = "c1", *turns: Turn, title: str = "Tax letter") -> Conversation:
    return Conversation(Summary(id_, title, NOW, NOW), DEFAULTS, tuple(turns))


def summary(id_: str, title: str = "", *, days: float = 0, pinned: bool = False) -> Summary:
    """A row of the library, so many days old; a part of a day leads back within it."""
    when = on_day(days)
    return Summary(id_, title or f"Chat {id_}", when, when, pinned)


@pytest.fixture(autouse=True)
def english():
    """Numbers as a window with English texts writes them; the program sets that at its start."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)
