"""The key for the gateway, wherever it can be given: all fields for it are at one state."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.ui.platform import links
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.widgets.key_field import KeyField


class KeyPresenter(QObject):
    """Tests and keeps the key that the person gives, by hand or by way of the browser."""

    def __init__(self, context: FeatureContext, session: Session) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._fields: list[KeyField] = []
        self._listeners: list[Callable[[KeyShown], None]] = []
        self._is_waiting = False
        self._moments = itertools.count(1)
        self._shown_at = 0
        self.shown: KeyShown | None = None
        """What was last told of the key; nothing before it was looked for."""

    def serve(self, field: KeyField) -> None:
        """Take the key from a field from now on, and show there how it stands."""
        run = self._context.run
        self._fields.append(field)
        field.entered.connect(lambda key: run(self._enter(key)))
        field.browser.clicked.connect(lambda: run(self._sign_in()))
        field.cancel.clicked.connect(self._session.access.cancel_sign_in)
        if self.shown is not None:
            field.show_key(self.shown)
        self._show_sign_in(field)

    def listen(self, listener: Callable[[KeyShown], None]) -> None:
        """Tell ``listener`` how it stands with the key, now if it is known, and when it changes."""
        self._listeners.append(listener)
        if self.shown is not None:
            listener(self.shown)

    async def report(self) -> KeyShown:
        """Find out how it stands with the key, and show it; the keyring may take its time.

        What was shown meanwhile is newer than what the keyring was asked, and stays.
        """
        asked = next(self._moments)
        shown = await self._session.access.report()
        if asked > self._shown_at:
            self._show(shown, asked)
        self.follow_gateway()
        return self.shown or shown

    def follow_gateway(self) -> None:
        """Offer signing in where the gateway of now offers it."""
        for field in self._fields:
            self._show_sign_in(field)

    async def remove(self, parent: QWidget) -> None:
        """Forget the key, once the person has agreed to that."""
        if await dialogs.ask(
            parent,
            self.tr("Remove the key from this computer?"),
            self.tr("To send messages you will have to paste it again. It stays valid."),
            self.tr("Remove the key"),
            self.tr("Keep it"),
        ):
            self._show(await self._session.access.remove())

    async def _enter(self, pasted: str) -> None:
        self._show(KeyShown(KeyState.TESTING))
        shown = KeyShown()
        try:
            shown = await self._session.access.enter(pasted)
        finally:
            self._show(shown)  # whatever happened, it is not being tested any more
        if shown.state.works:
            await self._session.settings.leave_practice()

    async def _sign_in(self) -> None:
        """Get a key by way of the browser; the person can leave off waiting at any time."""
        window, access = self._context.window, self._session.access
        self._is_waiting = True
        self.follow_gateway()
        try:
            shown = await access.sign_in(lambda url: links.open_url(url, url, window), translate)
        finally:
            self._is_waiting = False
            self.follow_gateway()
        # A key that works ends the welcome, as after a test.
        self._show(KeyShown(KeyState.TESTING))
        self._show(shown)
        if shown.state.works:
            await self._session.settings.leave_practice()

    def _show(self, shown: KeyShown, at: int | None = None) -> None:
        """Show how it stands, or stood at an earlier moment."""
        self._shown_at = next(self._moments) if at is None else at
        self.shown = shown
        for field in self._fields:
            field.show_key(shown)
        for listener in self._listeners:
            listener(shown)

    def _show_sign_in(self, field: KeyField) -> None:
        possible = self._session.access.can_sign_in
        field.show_sign_in(possible=possible or self._is_waiting, waiting=self._is_waiting)
