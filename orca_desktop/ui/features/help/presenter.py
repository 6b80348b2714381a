"""Between manual, licences, the look at whether everything is well, faults, and where they are."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from orca_desktop import __version__, crash_reports
from orca_desktop.ui.platform import links
from orca_desktop.ui.widgets.toast import ToastOffer
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from orca_desktop.crash_reports import CrashReport
    from orca_desktop.domain.key_state import KeyShown
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.help.health_dialog import HealthDialog
    from orca_desktop.ui.features.help.manual_window import LicencesWindow, ManualWindow
    from orca_desktop.ui.theme.appearance import Appearance
    from orca_desktop.ui.widgets.form_page import FormPage

_READ: Final = "manual_chapter"
_VERSION: Final = "version"


class HelpPresenter(QObject):
    """Opens the manual at the chapter that was read last, and tells how everything is.

    ``key`` tells how it stands with the key, without asking any keyring. In ``logs`` lies what runs
    left that ended by a fault; ``stand`` lets a line stand above the conversation.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        appearance: Appearance,
        key: Callable[[], KeyShown | None],
        logs: Path,
        stand: Callable[[QWidget], None],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._appearance = appearance
        self._key = key
        self._logs = logs
        self._stand = stand
        self._manual: ManualWindow | None = None
        self._licences: LicencesWindow | None = None
        self._health: HealthDialog | None = None
        self._report = ""
        self._fault: CrashReport | None = None
        context.actions.add(
            {
                "manual": self.open_manual,
                "whats_new": lambda: self.open_manual("new"),
                "health": lambda: context.run(self._open_health()),
            }
        )

    def begin(self) -> None:
        """Say once that the run before ended by a fault, or was of another version."""
        self._context.run(self._tell_fault())
        before = self._session.remembered.get(_VERSION)
        if before != __version__:
            self._context.run(self._session.remembered.keep(_VERSION, __version__))
        if isinstance(before, str) and before != __version__:
            self._context.notices.show(
                self.tr("This is Orca Desktop {version} now.").format(version=__version__),
                offer=ToastOffer(self.tr("What is new"), lambda: self.open_manual("new")),
            )

    # -- faults that ended the program ------------------------------------------------------------

    async def _tell_fault(self) -> None:
        found = await asyncio.to_thread(crash_reports.collect, self._logs)
        if found is None:
            return
        from orca_desktop.ui.features.help.fault_line import FaultLine  # noqa: PLC0415 - seldom needed

        line = FaultLine(self._appearance)
        line.show_report.clicked.connect(
            lambda: self._show_report(found.text, self._context.window)
        )
        line.closed.connect(self._context.go_home)
        self._stand(line)
        line.tell()

    def _show_report(self, report: str, parent: QWidget) -> None:
        from orca_desktop.ui.widgets.unexpected_details import UnexpectedDetails  # noqa: PLC0415 - as above

        dialog = UnexpectedDetails.of_crash(report, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # -- the manual -------------------------------------------------------------------------------

    def open_manual(self, chapter: str = "") -> None:
        """Show the manual beside the window, at this chapter or the one that was read last."""
        if self._manual is None:
            self._manual = self._make_manual()
        manual = self._manual
        if chapter or not manual.isVisible():
            read = self._session.remembered.get(_READ)
            manual.show_chapter(chapter or (read if isinstance(read, str) else ""))
        manual.show()
        manual.raise_()
        manual.activateWindow()
        manual.search.setFocus()

    def _make_manual(self) -> ManualWindow:
        from orca_desktop.ui.features.help.manual_window import ManualWindow  # noqa: PLC0415 - when asked for
        from orca_desktop.viewmodels import manual  # noqa: PLC0415 - as above

        chapters = manual.chapters(values.locale_name())
        window = ManualWindow(self._appearance, chapters, self._context.window)
        window.chapter_shown.connect(self._note_chapter)
        return window

    def _note_chapter(self, name: str) -> None:
        remembered = self._session.remembered
        if self._manual is not None and remembered.get(_READ) != name:
            self._context.run(remembered.keep(_READ, name))

    # -- whose work it is -------------------------------------------------------------------------

    def add_to_about(self, page: FormPage) -> None:
        """Put versions, and the way to the licences, on the page *About* of the settings."""
        from orca_desktop.ui.features.help.about import AboutRows  # noqa: PLC0415 - when asked for
        from orca_desktop.ui.features.help.findings import about  # noqa: PLC0415 - as above

        rows = AboutRows(page, about())
        rows.home.clicked.connect(lambda: links.open_url(links.HOME, rows.home.text()))
        rows.licences.clicked.connect(lambda: self._context.run(self._open_licences(page)))

    async def _open_licences(self, page: FormPage) -> None:
        page.window().close()  # it would keep the keyboard from the other window
        if self._licences is None:
            from orca_desktop.ui.features.help.manual_window import LicencesWindow  # noqa: PLC0415 - when asked for
            from orca_desktop.viewmodels import licences  # noqa: PLC0415 - as above

            # All that is installed is read for it, if no file brings it.
            chapters = await asyncio.to_thread(licences.chapters)
            self._licences = LicencesWindow(self._appearance, chapters, self._context.window)
        self._licences.show_chapter("")
        self._licences.show()
        self._licences.raise_()
        self._licences.activateWindow()
        self._licences.search.setFocus()

    # -- is everything well? ----------------------------------------------------------------------

    async def _open_health(self) -> None:
        if self._health is not None:
            self._health.activateWindow()
            return
        from orca_desktop.ui.features.help.health_dialog import HealthDialog  # noqa: PLC0415 - when asked for

        self._health = dialog = HealthDialog(self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copy.clicked.connect(self._copy)
        dialog.show_report.clicked.connect(self._show_newest_report)
        dialog.again.clicked.connect(lambda: self._context.run(self._look()))
        dialog.finished.connect(self._forget)
        await self._look()
        if self._health is dialog:
            dialog.open()

    def _forget(self) -> None:
        self._health = None

    async def _look(self) -> None:
        from orca_desktop.ui.features.help.findings import findings  # noqa: PLC0415 - as above

        self._fault = await asyncio.to_thread(crash_reports.newest, self._logs)
        when = self._fault.when if self._fault is not None else None
        found = findings(await self._session.health(), self._key(), when)
        self._report = "\n".join(f"{each.name}: {each.words}" for each in found)
        if self._health is not None:
            self._health.show_findings(found)
            self._health.show_report.setVisible(self._fault is not None)

    def _show_newest_report(self) -> None:
        if self._fault is not None and self._health is not None:
            self._show_report(self._fault.text, self._health)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        if self._health is not None:
            self._health.show_copied()
