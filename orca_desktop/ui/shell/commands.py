"""The doings behind the actions of the window: what each key and each row of a menu does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from orca_desktop.ui import actions
from orca_desktop.ui.shell.open_conversation import OpenConversation
from orca_desktop.ui.shell.panes import Panes
from orca_desktop.ui.shell.wishes import Wishes
from orca_desktop.ui.theme.appearance import ZOOM_STEP, Appearance

_ABOUT: Final = -1
"""The section of the settings that says what this program is: the last one."""


class Commands(QObject):
    """Carries out actions on the parts of the window.

    ``settings_wanted`` carries a section; ``keys_wanted`` asks for the list of all keys;
    ``zoomed`` says that the person changed the size of the text.
    """

    settings_wanted = Signal(int)
    keys_wanted = Signal()
    zoomed = Signal()

    def __init__(
        self,
        window: Wishes,
        panes: Panes,
        opened: OpenConversation,
        appearance: Appearance,
        dismiss_notice: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._opened = opened
        self._appearance = appearance
        self._dismiss_notice = dismiss_notice
        window.actions_by_name = actions.build(window, self._doings())
        panes.followed.connect(self._show_parts)
        panes.sidebar.menu_requested.connect(self.show_menu)
        panes.top_bar.menu_requested.connect(self.show_chat_menu)

    def show_menu(self, where: QPoint) -> None:
        """Open the menu of everything, at a place on the screen."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in actions.menus(menu, self._window.actions_by_name):
            menu.addMenu(each)
        menu.popup(where)

    def show_chat_menu(self, where: QPoint) -> None:
        """Open the menu of the open conversation, at a place on the screen."""
        menu = actions.menu(self._window, actions.Home.CHAT, self._window.actions_by_name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _doings(self) -> dict[str, Callable[[], None]]:
        window, panes, opened = self._window, self._panes, self._opened
        return {
            "new_chat": opened.begin_another,
            "try_again": opened.try_again,
            "stop": self._escape,
            "compare": opened.compare,
            "comparisons": partial(opened.when_ready, window.comparisons_requested.emit),
            "liked": partial(opened.when_ready, window.liked_requested.emit),
            **{f"column_{place}": partial(self._to_column, place) for place in range(1, 9)},
            "rename": opened.begin_rename,
            "pin": opened.pin,
            "export": window.export_requested.emit,
            "delete": opened.delete,
            "close": self._close,
            "search": self._search,
            "find": self._open_find,
            "find_next": partial(self._find, 1),
            "find_previous": partial(self._find, -1),
            "next_chat": partial(opened.walk, 1),
            "previous_chat": partial(opened.walk, -1),
            **{f"chat_{place}": partial(opened.jump, place) for place in range(1, 10)},
            "sidebar": panes.toggle_sidebar,
            "pane": panes.toggle_pane,
            "model": opened.choose_model,
            "presets": partial(opened.when_ready, window.presets_requested.emit),
            "usage": partial(opened.when_ready, window.usage_requested.emit),
            "request": partial(opened.when_ready, partial(window.request_wanted.emit, "")),
            "region": partial(panes.walk, 1),
            "region_back": partial(panes.walk, -1),
            "larger": lambda: self._zoom(self._appearance.zoom + ZOOM_STEP),
            "smaller": lambda: self._zoom(self._appearance.zoom - ZOOM_STEP),
            "normal": partial(self._zoom, 1.0),
            "settings": partial(self.settings_wanted.emit, 0),
            "cheat_sheet": self.keys_wanted.emit,
            "about": partial(self.settings_wanted.emit, _ABOUT),
        }

    def _escape(self) -> None:
        """Close the top-most thing; when nothing is open, stop the answer."""
        panes, composer = self._panes, self._panes.chat.composer
        if panes.is_welcoming and self._opened.conversation is not None:
            panes.leave_welcome()
        elif self._close_topmost():
            composer.setFocus()
        elif composer.is_running:
            self._window.stop_requested.emit()

    def _close_topmost(self) -> bool:
        doings = (
            self._close_stand_in,
            self._close_find,
            self._panes.chat.composer.cancel_edit,
            self._dismiss_notice,
            self._panes.sidebar.clear_search,
        )
        return any(close() for close in doings)

    def _close_stand_in(self) -> bool:
        page = self._panes.standing_in
        return page is not None and page.close_topmost()

    def _close_find(self) -> bool:
        return self._panes.standing_in is None and self._panes.chat.close_find()

    def _to_column(self, place: int) -> None:
        if (page := self._panes.standing_in) is not None:
            page.go_to(place - 1)

    def _close(self) -> None:
        self._window.close()

    def _search(self) -> None:
        sidebar = self._panes.sidebar
        if sidebar.isHidden():
            self._panes.toggle_sidebar()
        sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        sidebar.search.selectAll()

    def _open_find(self) -> None:
        page = self._panes.standing_in
        if page is not None:
            page.open_find()
        else:
            self._panes.chat.open_find()

    def _find(self, step: int) -> None:
        if (page := self._panes.standing_in) is not None:
            page.find_again(step)
            return
        transcript = self._panes.chat.transcript_shown
        if transcript is None:
            return
        if step > 0:
            transcript.find_next()
        else:
            transcript.find_previous()

    def _zoom(self, zoom: float) -> None:
        self._appearance.set_zoom(zoom)
        self.zoomed.emit()

    def _show_parts(self, sidebar: bool, pane: bool) -> None:
        self._window.actions_by_name["sidebar"].setChecked(sidebar)
        self._window.actions_by_name["pane"].setChecked(pane)
        # What stands in compares already, or sets a comparison up.
        self._window.actions_by_name["compare"].setEnabled(self._panes.standing_in is None)
