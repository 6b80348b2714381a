"""The settings of the program: what is set in them takes effect at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from orca_desktop.domain.errors import ErrorKind, advice, is_unoffered
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway import address
from orca_desktop.ui.features.settings.places import CONTEXT, SETTINGS_PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.access.presenter import KeyPresenter
    from orca_desktop.ui.features.settings.dialog import SettingsDialog
    from orca_desktop.ui.preferences import KeepsPreferences

_ABOUT: Final = -1
"""The section that says what this program is: the last one."""

_CONTEXT: Final = "settings"
_ODD_ADDRESS: Final = QT_TRANSLATE_NOOP(
    "settings",
    "At this address nothing answered like a gateway. Check its path: mostly it ends after the "
    "name, as in https://api.orcarouter.ai.",
)


class SettingsPresenter(QObject):
    """Opens the settings of the program, and carries out what is set there."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        keys: KeyPresenter,
        preferring: KeepsPreferences,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._keys = keys
        self._preferring = preferring
        self._dialog: SettingsDialog | None = None
        self.pages: Mapping[str, Callable[[], QWidget]] = {}
        """Makes the pages that other features have in the settings, when they are opened."""
        context.actions.add(
            {"settings": partial(self.open, 0), "about": partial(self.open, _ABOUT)}
        )

    def open(self, section: int = 0) -> SettingsDialog:
        """Open the settings at one of their sections."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        self._dialog.show_preferences(self._preferring.preferences)
        self._dialog.show_gateway(self._session.access.address.base)
        # It can be chosen with each export too.
        self._dialog.reads_back.setChecked(self._session.exports.can_be_read_back)
        self._dialog.open_section(section)
        self._dialog.open()
        if self._keys.shown is None:
            # Who practises was not asked for a key, and so its keyring was not either.
            self._context.run(self._keys.report())
        return self._dialog

    def open_page(self, name: str) -> None:
        """Open the settings at the page of another feature."""
        self.open().open_page(name)

    def places(self) -> tuple[tuple[str, str], ...]:
        """Names and words of all that can be set; those of pages that nobody gives are left out."""
        return tuple(
            (each.name, QCoreApplication.translate(CONTEXT, each.text))
            for each in SETTINGS_PLACES
            if isinstance(each.section, int) or each.section in self.pages
        )

    def open_place(self, name: str) -> None:
        """Open the settings where something is set, by its name."""
        section = next(each.section for each in SETTINGS_PLACES if each.name == name)
        if isinstance(section, int):
            self.open(section)
        else:
            self.open_page(section)

    def _make_dialog(self) -> SettingsDialog:
        from orca_desktop.ui.features.settings.dialog import SettingsDialog  # noqa: PLC0415 - when asked for

        run = self._context.run
        pages = {name: make() for name, make in self.pages.items()}
        dialog = SettingsDialog(self._preferring.preferences, pages, self._context.window)
        dialog.preferences_changed.connect(self._preferring.take_preferences)
        dialog.gateway_changed.connect(lambda text: run(self._change_gateway(dialog, text)))
        dialog.remove_key.clicked.connect(lambda: run(self._keys.remove(dialog)))
        going_on = self._session.going_on
        dialog.continues_pauses.setChecked(going_on.continues_pauses)
        dialog.continues_pauses.toggled.connect(
            lambda wanted: run(going_on.set_continues_pauses(wanted=wanted))
        )
        exports = self._session.exports
        dialog.reads_back.toggled.connect(
            lambda wanted: run(exports.set_can_be_read_back(wanted=wanted))
        )
        self._keys.serve(dialog.key)
        self._keys.listen(dialog.show_key)
        return dialog

    async def _change_gateway(self, dialog: SettingsDialog, text: str) -> None:
        parsed = address.parse(text)
        if isinstance(parsed, Text):
            self._context.notices.show(parsed)
        else:
            self._session.access.connect(parsed)
            await self._session.set_gateway(parsed.base)
            # A key belongs to the origin it was entered for, so another gateway has its own.
            await self._keys.report()
        dialog.show_gateway(self._session.access.address.base)
        if not isinstance(parsed, Text):
            await self._try_address()

    async def _try_address(self) -> None:
        """Ask a new gateway for its models, and say so if nothing there answers like one."""
        problem = await self._session.models.refresh()
        if problem is None or problem.kind in {ErrorKind.FORBIDDEN, ErrorKind.BAD_KEY}:
            return
        odd = is_unoffered(problem) and problem.kind is not ErrorKind.REDIRECT
        self._context.notices.show(Text(_CONTEXT, _ODD_ADDRESS) if odd else advice(problem).what)
