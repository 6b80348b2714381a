"""Between the question for a newer version, its rows in the settings, and the notice of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from orca_desktop.domain.changes import NewerVersionFound
from orca_desktop.ui.platform import links
from orca_desktop.ui.widgets.toast import ToastOffer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from orca_desktop.domain.releases import Release
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.updates.settings_rows import UpdateRows
    from orca_desktop.ui.widgets.form_page import FormPage


class UpdatesPresenter(QObject):
    """Lets a newer version be asked for and told; what it is, the person looks at on its page."""

    def __init__(self, context: FeatureContext, session: Session) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._rows: UpdateRows | None = None
        context.bus.on(NewerVersionFound, self._tell)

    def add_rows(self, page: FormPage) -> None:
        """Put what can be set about newer versions on a page of the settings."""
        from orca_desktop.ui.features.updates.settings_rows import UpdateRows  # noqa: PLC0415 - when asked for

        run = self._context.run
        self._rows = rows = UpdateRows(page, self._session.updates.host)
        # Not "clicked": a screen reader that changes the box does not click it.
        rows.wanted.toggled.connect(lambda wanted: self._change(page, wanted=wanted))
        rows.seen.connect(self.show_state)
        rows.ask.clicked.connect(lambda: run(self._ask()))
        rows.whats_new.clicked.connect(lambda: self._open_newest(page.window()))
        page.destroyed.connect(self._forget_rows)
        self.show_state()

    def show_state(self) -> None:
        """Show how it stands, where the rows are made."""
        updates = self._session.updates
        if self._rows is not None:
            self._rows.show_state(
                updates.asked, is_wanted=updates.is_wanted, may_ask=updates.may_ask
            )

    def _forget_rows(self) -> None:
        self._rows = None

    def _change(self, page: FormPage, *, wanted: bool) -> None:
        if wanted is self._session.updates.is_wanted:
            return  # it is only shown
        run = self._context.run
        words = self.tr("Changed: newer versions")
        page.changed.emit(words, lambda: run(self._set_wanted(wanted=not wanted)))
        run(self._set_wanted(wanted=wanted))

    async def _set_wanted(self, *, wanted: bool) -> None:
        await self._session.updates.set_wanted(wanted=wanted)
        self.show_state()
        await self._session.updates.ask_if_due()
        self.show_state()

    async def _ask(self) -> None:
        if self._rows is not None:
            self._rows.show_asking()
        await self._session.updates.ask()
        self.show_state()
        if self._rows is not None:
            self._rows.tell()

    def _tell(self, change: NewerVersionFound) -> None:
        self.show_state()
        if self._rows is not None and self._rows.is_seen:
            return  # it is said there
        release = change.release
        words = self.tr("Version {version} of Orca Desktop is there.")
        offer = ToastOffer(
            self.tr("What is new"), lambda: self._open(release, self._context.window)
        )
        self._context.notices.show(words.format(version=release.version), offer=offer)

    def _open_newest(self, parent: QWidget) -> None:
        asked = self._session.updates.asked
        if asked is not None and asked.newer is not None:
            self._open(asked.newer, parent)

    def _open(self, release: Release, parent: QWidget) -> None:
        from orca_desktop.ui.features.updates.release_dialog import ReleaseDialog  # noqa: PLC0415 - when asked for

        dialog = ReleaseDialog(release, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = release.page  # it is written in the dialog
        dialog.open_page.clicked.connect(lambda: links.open_url(page, page, dialog))
        dialog.skip.clicked.connect(lambda: self._skip(release))
        dialog.skip.clicked.connect(dialog.reject)
        dialog.open()

    def _skip(self, release: Release) -> None:
        self._context.run(self._session.updates.skip(release))
