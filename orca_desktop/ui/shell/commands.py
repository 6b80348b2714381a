"""The actions that concern the window as a whole: its parts, its menus, the size of its text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from orca_desktop.ui import actions
from orca_desktop.ui.actions import ActionHandlers
from orca_desktop.ui.shell.panes import Panes
from orca_desktop.ui.theme.appearance import ZOOM_STEP, Appearance
from orca_desktop.ui.widgets import button_menu
from orca_desktop.ui.widgets.notices import Notices


class Commands(QObject):
    """Carries out actions on the parts of the window.

    ``zoomed`` says that the person changed the size of the text.
    """

    zoomed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        panes: Panes,
        handlers: ActionHandlers,
        notices: Notices,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._handlers = handlers
        self._notices = notices
        self._appearance = appearance
        self._finds_here = False
        """Whether F3 goes through what is open: it was asked for there, after the search of all."""
        self.stop_reading: Callable[[], bool] = lambda: False
        """Silences what is read aloud; says whether something was."""
        handlers.add(self._action_handlers())
        panes.followed.connect(self._show_parts)
        panes.sidebar.menu_button.clicked.connect(self.show_menu)
        panes.top_bar.more.clicked.connect(self.show_chat_menu)
        sidebar = panes.sidebar
        for asked in (sidebar.searched, sidebar.conversation_chosen, sidebar.step_requested):
            asked.connect(self._find_in_all)

    def show_menu(self) -> None:
        """Open the menu of the program, below the button of the list."""
        self._pop_up(actions.PROGRAM_MENU, self._panes.sidebar.menu_button)

    def show_chat_menu(self) -> None:
        """Open the menu of the open conversation, below the button of its head."""
        self._pop_up(actions.CHAT_MENU, self._panes.top_bar.more)

    def _pop_up(self, names: Sequence[str], button: QWidget) -> None:
        menu = actions.menu(self._window, names, self._handlers.actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button_menu.pop_up_below(menu, button)

    def search_for(self, words: str) -> None:
        """Search all conversations for these words."""
        self._search()
        self._panes.sidebar.search.setText(words)

    def _action_handlers(self) -> dict[str, Callable[[], None]]:
        panes = self._panes
        return {
            "stop": self._escape,
            "try_again": self._try_again,
            **{f"column_{place}": partial(self._to_column, place) for place in range(1, 9)},
            "undo": self._notices.undo_last,
            "close": self._close,
            "search": self._search,
            "find": self._open_find,
            "find_next": partial(self._find, 1),
            "find_previous": partial(self._find, -1),
            "sidebar": panes.toggle_sidebar,
            "pane": panes.toggle_pane,
            "region": partial(panes.walk, 1),
            "region_back": partial(panes.walk, -1),
            "larger": lambda: self._zoom(self._appearance.chosen_zoom + ZOOM_STEP),
            "smaller": lambda: self._zoom(self._appearance.chosen_zoom - ZOOM_STEP),
            "normal": partial(self._zoom, 1.0),
        }

    def _escape(self) -> None:
        """Close the top-most thing; when nothing is open, stop the answer."""
        panes, composer = self._panes, self._panes.chat.composer
        if panes.is_welcoming and self._handlers.is_ready:
            panes.leave_welcome()
        elif self._close_topmost():
            composer.setFocus()
        else:
            composer.ask_to_stop()

    def _close_topmost(self) -> bool:
        topmost_first = (
            self.stop_reading,
            self._leave_hits,
            self._close_stand_in,
            self._close_find,
            self._panes.chat.composer.cancel_edit,
            self._notices.dismiss,
            self._panes.sidebar.drop_selection,
            self._panes.sidebar.clear_search,
            self._panes.sidebar.leave_search,
        )
        return any(close() for close in topmost_first)

    def _leave_hits(self) -> bool:
        if not self._panes.sidebar.leave_hits():
            return False
        self._close_find()
        return True

    def _close_stand_in(self) -> bool:
        page = self._panes.standing_in
        return page is not None and page.close_topmost()

    def _close_find(self) -> bool:
        return self._panes.standing_in is None and self._panes.chat.close_find()

    def _try_again(self) -> None:
        page = self._panes.standing_in
        if page is None or not page.try_again():
            self._panes.chat.try_again()

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

    def _find_in_all(self) -> None:
        self._finds_here = False

    def _open_find(self) -> None:
        self._finds_here = True
        page = self._panes.standing_in
        if page is not None:
            page.open_find()
        else:
            self._panes.chat.open_find()

    def _find(self, step: int) -> None:
        if not self._finds_here and self._panes.sidebar.step_hits(step):
            return
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
        self._handlers.actions["sidebar"].setChecked(sidebar)
        self._handlers.actions["pane"].setChecked(pane)
        # What stands in compares already, or sets a comparison up.
        self._handlers.actions["compare"].setEnabled(self._panes.standing_in is None)
