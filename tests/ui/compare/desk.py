"""The whole program in one process: a real window, a real database and the practice gateway."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from orca_desktop import paths
from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.conversation import Draft, Turn
from orca_desktop.domain.reply import Reply
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice.transport import PracticeTransport
from orca_desktop.keychain import Keychain
from orca_desktop.session import tasks
from orca_desktop.session.access import Access
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import StartComparison
from orca_desktop.session.session import Session
from orca_desktop.store import Store
from orca_desktop.ui.features.compare.presenter import ComparisonPresenter
from orca_desktop.ui.features.compare.reading.column_content import ColumnContent
from orca_desktop.ui.features.compare.reading.column_view import ColumnView
from orca_desktop.ui.features.compare.reading.comparison_page import ComparisonPage
from orca_desktop.ui.features.compare.setup.setup_page import SetupPage
from orca_desktop.ui.platform.bus import Bus
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.shell.presenters import Presenters
from orca_desktop.ui.transcript.compared_view import ComparedView
from tests.support.waiting import turns, until
from tests.support.widgets import catch_up


class Desk:
    """A window and everything behind it; ``pace`` 0 answers at once."""

    def __init__(self, window: MainWindow, folder: Path, pace: float) -> None:
        self.window = window
        self.folder = folder
        self.pace = pace
        self.store: Store
        self.session: Session
        self.presenters: Presenters

    async def open(self) -> None:
        profile = paths.open_profile(self.folder)
        assert isinstance(profile, paths.Profile)
        store = await Store.open(profile.database, profile.backups)
        assert isinstance(store, Store)
        self.store = store
        bus = Bus(self.window)
        practice = self.practice(self.pace)
        access = Access(Gateway(address.OFFICIAL), practice, Keychain())
        self.session = Session(store, access, bus.publish, practice=True)
        self.presenters = await Presenters.open(
            self.window, self.session, profile, bus, keep_address=True
        )

    @staticmethod
    def practice(pace: float) -> Gateway:
        """A practice gateway that writes at this pace."""
        transport = PracticeTransport(pace=pace, random=Random(1))  # noqa: S311
        return Gateway(address.PRACTICE, transport=lambda: transport, needs_key=False)

    async def close(self) -> None:
        await self.presenters.close()
        await self.session.close()
        await self.store.close()

    async def way_back(self) -> ComparedView:
        """The line in the chat that leads to a comparison, once it can be pressed."""
        chat = self.window.chat
        await self.until(lambda: any(e.isVisible() for e in chat.findChildren(ComparedView)))
        return next(each for each in chat.findChildren(ComparedView) if each.isVisible())

    async def until(self, happened: Callable[[], object], seconds: float = 60.0) -> None:
        await until(happened, seconds)

    async def settled(self) -> None:
        """Wait until what was begun has come to its end, or to a question, and is drawn."""
        await turns(2)
        await self.until(lambda: not tasks.running() or QApplication.activeModalWidget())
        catch_up()

    async def priced(self) -> str:
        """The price of what is set up, once everything that belongs to it is known."""
        await self.settled()
        await self.until(lambda: self.setup.is_priced)
        return self.setup.below.price.text()

    @property
    def compare(self) -> ComparisonPresenter:
        return self.presenters.comparisons.presenter

    @property
    def setup(self) -> SetupPage:
        assert self.compare.beginning.page is not None
        return self.compare.beginning.page

    @property
    def page(self) -> ComparisonPage:
        assert self.compare.page is not None
        return self.compare.page

    @property
    def turn(self) -> Turn:
        found = next(each for each in self.session.shown.turns if each.comparison is not None)
        assert found.comparison is not None
        return found

    def views(self) -> tuple[ColumnView, ...]:
        return self.page.views

    def reply(self, place: int) -> Reply:
        """The answer that a column shows."""
        found = self.views()[place].reply
        assert found is not None
        return found

    def shown(self, place: int) -> ColumnContent:
        """Everything a column shows."""
        found = self.views()[place].shown
        assert found is not None
        return found

    async def start(self, plan: Plan, words: str = "Plan a weekend in Lisbon") -> None:
        """Run a plan and wait until its page is there."""
        found = await self.session.ask(StartComparison(Draft(words), plan))
        assert isinstance(found, Started)
        await self.until(lambda: self.presenters.comparisons.made and self.compare.page)

    async def over(self) -> None:
        """Wait until nothing is asked, written or saved any more.

        What still goes on when a test ends is stepped by Qt while no loop runs.
        """
        session = self.session
        await self.until(
            lambda: (
                not self.page.is_running
                and not session.is_busy(session.shown.id)
                and session.workspace.is_at_rest
            )
        )
        await self.settled()

    def plan(self, *variants: Variant, blind: bool = False) -> Plan:
        common = self.session.shown.settings
        return Plan((Question.CREATIVITY,), common, tuple(variants), is_blind=blind)


def warm(*values: float) -> tuple[Variant, ...]:
    """Columns with these temperatures."""
    return tuple(
        Variant(str(number), "", {"temperature": value}) for number, value in enumerate(values, 1)
    )


def words_of(root: QWidget) -> list[str]:
    """Everything that a widget and those in it say: to the eye, the ear and the pointer."""
    return [words for each in (root, *root.findChildren(QWidget)) for words in said_by(each)]


def said_by(widget: QWidget) -> list[str]:
    """Everything that one widget says."""
    found = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    found += [widget.whatsThis(), widget.statusTip(), widget.windowTitle()]
    for name in ("text", "title", "placeholderText", "toPlainText", "currentText"):
        read = getattr(widget, name, None)
        if callable(read):
            try:
                found.append(str(read()))
            except TypeError:
                continue
    if isinstance(widget, QTabBar):
        found += [widget.tabText(place) for place in range(widget.count())]
        found += [widget.accessibleTabName(place) for place in range(widget.count())]
    return [each for each in found if each]
