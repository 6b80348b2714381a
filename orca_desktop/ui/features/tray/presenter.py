"""Between the tray of the desktop and the window: shown by choice, and what closing means then."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orca_desktop.ui.platform import tray
from orca_desktop.ui.preferences import ClosingChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.platform.tray import Tray
    from orca_desktop.ui.preferences import KeepsPreferences, Preferences


class TrayPresenter(QObject):
    """Without a tray, and until the person wants the icon, closing the window ends the program.

    ``bring_window`` brings the window to the front, and ``starts_again`` says whether it is closed
    only for the program to start anew.
    """

    def __init__(
        self,
        context: FeatureContext,
        preferring: KeepsPreferences,
        bring_window: Callable[[], None],
        starts_again: Callable[[], bool],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._preferring = preferring
        self._bring_window = bring_window
        self._starts_again = starts_again
        self._tray: Tray | None = None
        self._quits = False
        self._is_asking = False
        context.actions.add({"quit": self.quit})

    def begin(self) -> None:
        """Show the icon, if it is wanted."""
        self.follow(self._preferring.preferences)

    def close(self) -> None:
        """The window goes, and the icon with it."""
        made, self._tray = self._tray, None
        if made is not None:
            made.hide()

    def quit(self) -> None:
        """End the program, whatever closing the window means."""
        self._quits = True
        self._window.close()

    def stay(self) -> None:
        """Forget that the program was to end: the person wants to stay."""
        self._quits = False

    def may_close(self) -> bool:
        """Whether closing the window ends the program; if not, it is hidden, or that is asked."""
        is_shown = self._tray is not None and self._tray.is_shown and tray.has_tray()
        if self._quits or self._starts_again() or not is_shown:
            return True
        match self._preferring.preferences.closing:
            case ClosingChoice.QUIT:
                return True
            case ClosingChoice.HIDE:
                self._window.hide()
            case ClosingChoice.ASK:
                if not self._is_asking:
                    self._context.run(self._ask())
        return False

    async def _ask(self) -> None:
        from orca_desktop.ui.features.tray.question import ClosingQuestion  # noqa: PLC0415 - once
        from orca_desktop.ui.widgets import dialogs  # noqa: PLC0415 - as above

        self._is_asking = True
        try:
            question = ClosingQuestion(self._window)
            await dialogs.finished(question)
        finally:
            self._is_asking = False
        chosen = question.answer
        if chosen is not ClosingChoice.ASK:
            now = dataclasses.replace(self._preferring.preferences, closing=chosen)
            self._preferring.take_preferences(now)
            self._window.close()

    def follow(self, preferences: Preferences) -> None:
        """Show the icon, or not, as the person wants it now."""
        is_wanted = preferences.shows_tray  # Qt adds it when a tray comes later
        if self._tray is None:
            if not is_wanted:
                return
            self._tray = self._make()
        if is_wanted is not self._tray.is_shown:
            (self._tray.show if is_wanted else self._tray.hide)()

    def _make(self) -> Tray:
        carry_out = self._context.actions.carry_out
        return tray.Tray(
            self._window,
            self._bring_window,
            self._begin_chat,
            lambda: carry_out("quick"),
            lambda: carry_out("quit"),
        )

    def _begin_chat(self) -> None:
        self._bring_window()
        self._context.actions.carry_out("new_chat")
