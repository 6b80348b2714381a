"""What can be set about newer versions, as rows of a page of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QPushButton

from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.form_page import FormPage, buttons
from orca_desktop.ui.widgets.wrapping_box import WrappingBox
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from orca_desktop.session.updates import Asked


class UpdateRows(QObject):
    """A box for being asked for once a day, and how it stands; served by the presenter.

    ``seen`` says that the page comes into sight.
    """

    seen = Signal()

    def __init__(self, page: FormPage, host: str) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)
        page.add_gap()
        self.wanted = WrappingBox(self.tr("Ask once a day whether there is one"))
        page.add_row(self.tr("Newer versions"), self.wanted)
        page.add_words(
            self.tr(
                "{host} is asked which version is the newest. It is told nothing about you, and "
                "nothing is installed by itself."
            ).format(host=host)
        )
        self.ask = QPushButton(self.tr("Ask now"))
        self.whats_new = QPushButton(self.tr("What is new"))
        page.add_row("", buttons(self.ask, self.whats_new))
        self._told = page.add_words()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Show:
            self.seen.emit()
        return False

    @property
    def is_seen(self) -> bool:
        """Whether the page is in sight."""
        return self._page.isVisible()

    def show_state(self, asked: Asked | None, *, is_wanted: bool, may_ask: bool) -> None:
        """Show whether it is wanted, and what was told last."""
        self.wanted.setChecked(is_wanted)
        self.ask.setEnabled(may_ask)
        newer = asked.newer if asked is not None else None
        had_focus = self.whats_new.hasFocus()
        self.whats_new.setVisible(newer is not None)
        if had_focus and newer is None:
            self.ask.setFocus()
        self._told.setText(self._words(asked, may_ask=may_ask))

    def show_asking(self) -> None:
        """Show that it is asked just now."""
        self._told.setText(self.tr("Asking …"))

    def tell(self) -> None:
        """Say aloud what is shown."""
        announce(self._page, self._told.text())

    def _words(self, asked: Asked | None, *, may_ask: bool) -> str:
        if not may_ask:
            return self.tr("In practice nobody is asked.")
        if asked is None:
            return self.tr("Nobody was asked so far.")
        when = values.moment(asked.when)
        if asked.newest is None:
            return self.tr("Last asked: {when}. No answer came that can be used.").format(when=when)
        if asked.newer is None:
            return self.tr("Last asked: {when}. You have the newest version.").format(when=when)
        return self.tr("Last asked: {when}. Version {version} is there.").format(
            when=when, version=asked.newer.version
        )
