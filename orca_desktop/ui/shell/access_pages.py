"""The two places where the person sets how to reach a gateway: welcome page and settings.

Both are made when they are first wanted, and show what was told before.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.wishes import Wishes

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from orca_desktop.domain.key_state import KeyShown
    from orca_desktop.ui.features.settings.dialog import SettingsDialog
    from orca_desktop.ui.features.welcome.welcome import Welcome
    from orca_desktop.ui.widgets.key_field import KeyField

KEY_PAGE: Final = "https://www.orcarouter.ai"


class AccessPages(QObject):
    """Keeps welcome page and settings dialog at the same state of key, address and storage.

    ``key`` is what was last told of it; ``welcome`` and ``settings`` are there once they were
    wanted. ``preferred`` carries the preferences that were chosen in the settings.
    """

    preferred = Signal(Preferences)
    practice_chosen = Signal()

    def __init__(self, window: Wishes) -> None:
        super().__init__(window)
        self._window = window
        self.key: KeyShown | None = None
        self._gateway = ""
        self._can_sign_in = False
        self._storage = ("", 0)
        self._is_ready = False
        self._wish: Callable[[], None] | None = None
        self._repairs: Sequence[tuple[datetime.datetime | None, str]] = ()
        self.welcome: Welcome | None = None
        self.settings: SettingsDialog | None = None

    def be_ready(self) -> None:
        """The program behind the window is there: what was wanted before is asked now."""
        self._is_ready = True
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()

    def open_welcome(self) -> Welcome:
        """The welcome page, at the state of now."""
        if self.welcome is None:
            self.welcome = self._make_welcome()
        if self.key is not None:
            self.welcome.show_key(self.key)
        return self.welcome

    def open_settings(self, preferences: Preferences, section: int = 0) -> SettingsDialog:
        """Open the settings at one of their sections."""
        if self.settings is None:
            self.settings = self._make_settings(preferences)
        self.settings.show_preferences(preferences)
        self.settings.open_section(section)
        self.settings.open()
        return self.settings

    def show_key(self, shown: KeyShown) -> bool:
        """Show the state of the key; says whether it is one that was just tested and works."""
        from orca_desktop.domain.key_state import KeyState  # noqa: PLC0415 - not at start-up

        tested = self.key is not None and self.key.state is KeyState.TESTING
        self.key = shown
        if self.settings is not None:
            self.settings.show_key(shown)
        if self.welcome is not None:
            self.welcome.show_key(shown)
        return tested and shown.state.works

    def show_sign_in(self, *, possible: bool, waiting: bool) -> None:
        """Offer signing in with the browser wherever a key can be given."""
        self._can_sign_in = possible
        for page in (self.welcome, self.settings):
            if page is not None:
                page.key.show_sign_in(possible=possible, waiting=waiting)

    def show_gateway(self, base_url: str) -> None:
        """Show the address of the gateway."""
        self._gateway = base_url
        if self.settings is not None:
            self.settings.show_gateway(base_url)

    def show_storage(self, path: str, size: int) -> None:
        """Show where the data lies and how many bytes it has."""
        self._storage = (path, size)
        if self.settings is not None:
            self.settings.show_storage(path, size)

    def show_repairs(self, repairs: Sequence[tuple[datetime.datetime | None, str]]) -> None:
        """Show what was ever repaired in the file of the chats."""
        self._repairs = repairs
        if self.settings is not None:
            self.settings.show_repairs(repairs)

    def _make_welcome(self) -> Welcome:
        from orca_desktop.ui.features.welcome.welcome import Welcome  # noqa: PLC0415 - not at start-up

        welcome = Welcome()
        welcome.key_entered.connect(
            lambda key: self._when_ready(lambda: self._window.key_entered.emit(key))
        )
        self._connect_sign_in(welcome.key)
        welcome.practice_chosen.connect(lambda: self._when_ready(self.practice_chosen.emit))
        welcome.key_page_requested.connect(self._open_key_page)
        return welcome

    def _when_ready(self, wish: Callable[[], None]) -> None:
        """Carry out what the first page was used for, however early; the last wish counts."""
        if self._is_ready:
            wish()
        else:
            self._wish = wish

    def _make_settings(self, preferences: Preferences) -> SettingsDialog:
        from orca_desktop.ui.features.settings.dialog import SettingsDialog  # noqa: PLC0415 - as above

        window = self._window
        dialog = SettingsDialog(preferences, window)
        dialog.preferences_changed.connect(self.preferred)
        dialog.gateway_changed.connect(window.gateway_changed)
        dialog.key_entered.connect(window.key_entered)
        dialog.key_removed.connect(window.key_removed)
        dialog.folder_requested.connect(window.folder_requested)
        self._connect_sign_in(dialog.key)
        window.settings_made.emit(dialog)
        if self.key is not None:
            dialog.show_key(self.key)
        dialog.show_gateway(self._gateway)
        dialog.show_storage(*self._storage)
        dialog.show_repairs(self._repairs)
        return dialog

    def _connect_sign_in(self, field: KeyField) -> None:
        field.sign_in_wanted.connect(self._window.sign_in_requested)
        field.sign_in_cancelled.connect(self._window.sign_in_cancelled)
        field.show_sign_in(possible=self._can_sign_in)

    def _open_key_page(self) -> None:
        from orca_desktop.ui.platform.links import open_url  # noqa: PLC0415 - as above

        open_url(KEY_PAGE, parent=self._window)
