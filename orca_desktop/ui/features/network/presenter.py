"""Between the page *Network* of the settings and the way that requests leave by."""

from __future__ import annotations

import asyncio
import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orca_desktop.domain.words import Text
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.network import NetworkChoices
    from orca_desktop.gateway.trial import Tried
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.network.page import NetworkPage


class NetworkPresenter(QObject):
    """Lets what is chosen count at once, and tries the way when asked to."""

    def __init__(self, context: FeatureContext, session: Session) -> None:
        super().__init__(context.window)
        self._context = context
        self._network = session.network
        self._page: NetworkPage | None = None
        self._trial: asyncio.Task[Tried] | None = None

    def make_page(self) -> NetworkPage:
        """The page of the settings."""
        from orca_desktop.ui.features.network.page import NetworkPage  # noqa: PLC0415 - when asked for

        run = self._context.run
        self._page = page = NetworkPage()
        page.show_choices(self._network.choices)
        page.chosen.connect(lambda choices, name: run(self._choose(page, choices, name)))
        page.password_entered.connect(lambda text: run(self._keep_password(page, text)))
        page.remove_password.clicked.connect(lambda: run(self._remove_password(page)))
        page.test.clicked.connect(lambda: run(self._test(page)))
        page.cancel_test.clicked.connect(self._cancel)
        page.choose_file.clicked.connect(lambda: run(self._choose_file(page)))
        page.remove_file.clicked.connect(lambda: run(self._remove_file(page)))
        page.seen.connect(lambda: run(self._look(page)))
        return page

    async def _look(self, page: NetworkPage) -> None:
        """Show what may have changed since the page was last seen."""
        page.show_choices(self._network.choices)
        page.show_system(translate(await self._network.system_proxy()))
        await self._show_trusted(page)
        await self._show_password(page)

    async def _choose(self, page: NetworkPage, choices: NetworkChoices, name: str) -> None:
        before = self._network.choices
        words = self.tr("Changed: {name}").format(name=name)
        page.changed.emit(words, lambda: self._context.run(self._go_back(page, before)))
        self._cancel()  # it would tell of another way
        page.show_result("", is_well=True)
        await self._network.choose(choices)
        await self._show_password(page)

    async def _go_back(self, page: NetworkPage, choices: NetworkChoices) -> None:
        page.show_choices(choices)
        await self._network.choose(choices)
        await self._show_trusted(page)
        await self._show_password(page)

    async def _show_password(self, page: NetworkPage, words: str = "") -> None:
        own = self._network.choices.used_proxy
        is_kept = own is not None and bool(own.user) and await self._network.has_password(own)
        page.show_password(is_kept=is_kept, words=words)

    async def _keep_password(self, page: NetworkPage, password: str) -> None:
        own = self._network.choices.used_proxy
        if own is None or not own.user:
            words = self.tr(
                "Enter the address and the user name first: a password belongs to these."
            )
            page.show_password(is_kept=False, words=words)
            return
        kept = await self._network.keep_password(own, password)
        page.show_password(is_kept=True, words=translate(kept))

    async def _remove_password(self, page: NetworkPage) -> None:
        own = self._network.choices.used_proxy
        if own is not None:
            await self._network.remove_password(own)
        await self._show_password(page)

    async def _test(self, page: NetworkPage) -> None:
        self._cancel()
        page.show_testing(tests=True)
        self._trial = trial = spawn(self._network.try_way(), "try the way to the gateway")
        await asyncio.wait({trial})
        if self._trial is not trial:
            return
        self._trial = None
        page.show_testing(tests=False)
        if not trial.cancelled():
            tried = trial.result()
            page.show_result(translate(tried.words), is_well=tried.is_well)

    def _cancel(self) -> None:
        if self._trial is not None:
            self._trial.cancel()

    async def _choose_file(self, page: NetworkPage) -> None:
        before = self._network.choices
        folder = Path(before.certificates).parent if before.certificates else Path.home()
        title = self.tr("Choose the file with the certificates")
        pattern = self.tr("Certificates ({pattern})").format(pattern="*.pem *.crt *.cer")
        file = await dialogs.open_path(page.window(), title, folder, pattern)
        if file is None:
            return
        refused = await self._network.trust(file)
        if refused is not None:
            await dialogs.tell(page.window(), translate(refused))
            return
        self._offer_way_back(page, before)
        page.show_choices(self._network.choices)
        await self._show_trusted(page)

    async def _remove_file(self, page: NetworkPage) -> None:
        before = self._network.choices
        self._offer_way_back(page, before)
        page.choose_file.setFocus()
        await self._network.choose(dataclasses.replace(before, certificates=""))
        page.show_choices(self._network.choices)
        await self._show_trusted(page)

    def _offer_way_back(self, page: NetworkPage, before: NetworkChoices) -> None:
        words = self.tr("Changed: {name}").format(name=self.tr("Certificates"))
        page.changed.emit(words, lambda: self._context.run(self._go_back(page, before)))

    async def _show_trusted(self, page: NetworkPage) -> None:
        found = await self._network.trusted()
        file = self._network.choices.certificates
        if isinstance(found, Text):
            page.show_trusted((), file, translate(found))
        else:
            page.show_trusted(found, file)
