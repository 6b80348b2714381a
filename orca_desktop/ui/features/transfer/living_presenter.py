"""Between the page of the settings and the living folder: turned on, told, turned off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from orca_desktop.domain.changes import LivingFolderChanged
from orca_desktop.ui.platform import links
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.transfer.living_page import LivingFolderPage


class LivingFolderPresenter(QObject):
    """Lets files be written in the person's language, and lets the person say where."""

    def __init__(self, context: FeatureContext, session: Session) -> None:
        super().__init__(context.window)
        self._context = context
        self._living = session.living_folder
        self._page: LivingFolderPage | None = None
        context.bus.on(LivingFolderChanged, self._follow)
        self._living.begin(translate)

    def make_page(self) -> LivingFolderPage:
        """The page of the settings."""
        from orca_desktop.ui.features.transfer.living_page import LivingFolderPage  # noqa: PLC0415 - when asked for

        run = self._context.run
        self._page = page = LivingFolderPage()
        page.show_state(self._living.state)
        page.wanted.clicked.connect(lambda wanted: run(self._want(page, wanted=wanted)))
        page.choose.clicked.connect(lambda: run(self._choose(page)))
        page.show_folder.clicked.connect(self._show_folder)
        return page

    async def _want(self, page: LivingFolderPage, *, wanted: bool) -> None:
        folder = self._living.folder
        if not wanted:
            await self._living.turn_off()
        elif folder is not None:
            await self._living.turn_on(folder)
        else:
            await self._choose(page)
        page.show_state(self._living.state)

    async def _choose(self, page: LivingFolderPage) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        otherwise = Path(QStandardPaths.writableLocation(documents) or Path.home())
        title = self.tr("Choose the folder for the Markdown files")
        found = await dialogs.open_folder(page.window(), title, self._living.folder or otherwise)
        if found is not None:
            await self._living.turn_on(found)

    def _show_folder(self) -> None:
        if self._living.folder is not None:
            links.open_folder(self._living.folder)

    def _follow(self, change: LivingFolderChanged) -> None:
        if self._page is not None:
            self._page.show_state(change)
