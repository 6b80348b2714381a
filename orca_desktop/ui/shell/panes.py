"""The three parts of the window side by side, and which of them are in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from orca_desktop.ui.features.chat.page import ChatPage
from orca_desktop.ui.features.chat.top_bar import TopBar
from orca_desktop.ui.features.library import Sidebar
from orca_desktop.ui.features.parameters import ParameterPane
from orca_desktop.ui.platform import screens
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell import geometry, regions
from orca_desktop.ui.shell.regions import Region, region
from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.widgets.content_page import ContentPage

QWIDGETSIZE_MAX: Final = 16_777_215
"""What Qt calls so: no bound."""

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from orca_desktop.ui.widgets.standing import Standing
    from orca_desktop.ui.widgets.toast import ToastRoom


class Panes(QSplitter):
    """List of conversations, conversation, and answer style.

    The conversation's place may be taken by a page that stands in for it, and together with its
    top bar by the welcome page. ``followed`` says which side parts are in sight now; ``preferred``
    that the person wants other ones from now on.
    """

    followed = Signal(bool, bool)
    preferred = Signal()

    def __init__(self, appearance: Appearance, preferences: Preferences, window: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, window)
        self._appearance = appearance
        self.sidebar_open = preferences.sidebar_open
        self.pane_open = preferences.pane_open
        self._open_in_narrow = False
        self._list_in_small = False
        self._was = (True, True)
        self._zoom: float | None = None
        self._widths = [0, 0, 0]
        """Those of the parts; of one that is hidden, the one it had before."""

        self._stand_in: ContentPage | None = None
        self._standing: Standing | None = None
        self._repair: Standing | None = None
        self._repair_read: Callable[[], None]
        self.sidebar = Sidebar(appearance.theme)
        self.top_bar = TopBar()
        self.chat = ChatPage(appearance)
        self.pane = ParameterPane(advanced_open=preferences.advanced_open)
        self.stage = QStackedWidget()
        self._middle = QWidget()
        self._rows = QVBoxLayout(self._middle)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.top_bar)
        self._rows.addWidget(self.chat, 1)
        self.stage.addWidget(self._middle)
        self.stage.setMinimumWidth(geometry.MIDDLE_LEAST)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(self.sidebar)
        self.addWidget(self.stage)
        self.addWidget(self.pane)
        self.setStretchFactor(1, 1)
        self._read_as_seen()
        self._connect()

    @property
    def is_welcoming(self) -> bool:
        """Whether a page stands in the place of conversation and top bar."""
        return self.stage.currentWidget() is not self._middle

    @property
    def standing_in(self) -> ContentPage | None:
        """The page that stands in for the chat."""
        return self._stand_in

    @property
    def is_small(self) -> bool:
        """Whether the list shows only on request."""
        return geometry.is_small(self.window().width(), self._appearance.zoom)

    def scale(self) -> None:
        """Give the side parts the room that larger text needs."""
        zoom = max(self._appearance.zoom, 1.0)
        self.window().setMinimumSize(geometry.smallest(zoom, screens.room(self).size()))
        self.pane.keep_width(round(geometry.PANE_LEAST * zoom), round(geometry.WIDEST * zoom))
        self.sidebar.setMaximumWidth(round(geometry.WIDEST * zoom))
        self.sidebar.setMinimumWidth(round(geometry.SIDEBAR_LEAST * zoom))
        before, self._zoom = self._zoom, zoom
        if before is not None and before != zoom and self._note_widths():
            self._widths = geometry.scaled(self._widths, zoom / before, self.width())
            self.setSizes(self._widths)
        self.follow()

    def _note_widths(self) -> bool:
        """Keep the widths of the parts that are in sight; whether those of all are known."""
        now = zip(self.sizes(), self._widths, strict=True)
        self._widths = [each or known for each, known in now]
        return all(self._widths)

    def follow(self) -> None:
        """Show the side parts that are wanted.

        A narrow window shows the pane only on request, a small one the list too. Where the pane
        does not fit beside the conversation, it has the window for itself.
        """
        self._note_widths()
        self._was = is_narrow, is_small = self._is_narrow(), self.is_small
        pane = self._open_in_narrow if is_narrow else self.pane_open
        pane = pane and self._stand_in is None  # a comparison has settings of its own
        # There is no room for three parts in a narrow window; the pane was asked for last.
        sidebar = self._list_in_small if is_small else self.sidebar_open
        sidebar = sidebar and not (is_narrow and pane)
        self.sidebar.setVisible(sidebar and not self.is_welcoming)
        self.pane.setVisible(pane and not self.is_welcoming)
        zoom = self._appearance.zoom
        is_alone = pane and not geometry.has_room_for_pane(self.window().width(), zoom)
        self.stage.setVisible(self.is_welcoming or not is_alone)
        widest = round(geometry.WIDEST * max(zoom, 1.0))
        self.pane.setMaximumWidth(QWIDGETSIZE_MAX if is_alone else widest)
        self.top_bar.sidebar_button.setVisible(not sidebar)
        self.top_bar.pane_button.setChecked(pane)
        self.followed.emit(sidebar, pane)

    def show_widths(self, widths: Sequence[int]) -> None:
        """Give the parts these widths; one that is hidden, when it is shown."""
        self._widths = list(widths)
        self.setSizes(self._widths)

    def toggle_sidebar(self) -> None:
        """Show the list of conversations, or hide it."""
        shown = not self.sidebar.isHidden()
        if self._is_narrow() and not shown:
            self._open_in_narrow = False
        if self.is_small:
            self._list_in_small = not shown
        elif self.sidebar_open is shown:
            self.sidebar_open = not shown
            self.preferred.emit()
        self.follow()

    def toggle_pane(self) -> None:
        """Show the answer style, or hide it; in a narrow window only for now."""
        if self._is_narrow():
            self._open_in_narrow = not self._open_in_narrow
        else:
            self.pane_open = not self.pane_open
            self.preferred.emit()
        self.follow()

    def stand_in(self, page: ContentPage | None) -> None:
        """Show another page in the place of the chat, or the chat again."""
        if page is not None and self._rows.indexOf(page) < 0:
            self._rows.addWidget(page, 1)
        before, self._stand_in = self._stand_in, page
        if before is not None and before is not page:
            before.hide()
        self.chat.setVisible(page is None)
        if page is not None:
            self.leave_welcome()
            page.show()
        self.follow()

    def ask_to_export(self) -> bool:
        """Have the page that stands in for the chat export; says whether one does."""
        return self._stand_in is not None and self._stand_in.ask_to_export()

    def stand_under_head(self, line: QWidget) -> None:
        """Put a line between the head and the conversation, or what stands in its place."""
        self._rows.insertWidget(1, line)
        line.stackUnder(self.chat)

    def notice_room(self) -> ToastRoom:
        """Where a notice may stand without lying over a line that is read."""
        from orca_desktop.ui.widgets.toast import ToastRoom  # noqa: PLC0415 - not at start-up

        stage, window = self.stage, self.window()
        whole = QRect(stage.mapTo(window, QPoint(0, 0)), stage.size())
        if self.is_welcoming:
            return ToastRoom(whole, whole)
        bar = self.top_bar
        head = bar.room_of_title.translated(bar.mapTo(window, QPoint(0, 0)))
        if self._stand_in is not None:
            return ToastRoom(QRect(), head)
        beside = self.chat.margin()
        return ToastRoom(beside.translated(self.chat.mapTo(window, QPoint(0, 0))), head)

    def show_problem(self, words: str) -> None:
        """Say above the conversation what is wrong, until there is nothing any more (empty)."""
        if self._standing is None:
            if not words:
                return
            from orca_desktop.ui.widgets.standing import (  # noqa: PLC0415 - seldom needed
                Standing,
            )

            self._standing = Standing(self._appearance)
            self._rows.insertWidget(self._rows.indexOf(self.chat), self._standing)
            self._standing.stackUnder(self.chat)
        self._standing.show_words(words)

    def show_repair(self, words: str, read: Callable[[], None]) -> None:
        """Say above the conversation what was repaired, until the person has ``read`` it."""
        self._repair_read = read
        if self._repair is None:
            if not words:
                return
            from orca_desktop.ui.widgets.standing import (  # noqa: PLC0415 - seldom needed
                Standing,
            )

            self._repair = Standing(self._appearance, can_be_closed=True)
            self._repair.closed.connect(self._tell_read)
            self._rows.insertWidget(1, self._repair)
        self._repair.show_words(words)

    def _tell_read(self) -> None:
        self._repair_read()

    def welcome(self, page: QWidget) -> None:
        """Show a page in the place of conversation and top bar, alone in the window."""
        if self.stage.indexOf(page) < 0:
            self.stage.addWidget(page)
        self.stage.setCurrentWidget(page)
        self.follow()

    def leave_welcome(self) -> None:
        """Show the conversation again."""
        if self.is_welcoming:
            self.stage.setCurrentWidget(self._middle)
            self.follow()
            self.chat.composer.setFocus()

    def walk(self, step: int) -> None:
        """Move the focus to the next region that is in sight, or with -1 to the one before."""
        regions.walk(self._regions(), step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self._is_narrow(), self.is_small) != self._was:
            self.follow()

    def _fold_list(self) -> None:
        """Give a small window to the conversation that was chosen from the list."""
        if self._list_in_small:
            self._list_in_small = False
            self.follow()

    def _read_as_seen(self) -> None:
        """Let a screen reader go from left to right; a splitter puts each part under the others."""
        for part in (self.sidebar, self.stage, self.pane, self.handle(1), self.handle(2)):
            part.raise_()

    def _connect(self) -> None:
        self.top_bar.sidebar_button.clicked.connect(self.toggle_sidebar)
        self.top_bar.pane_button.clicked.connect(self.toggle_pane)
        self.pane.close_button.clicked.connect(self.toggle_pane)
        self.sidebar.conversation_chosen.connect(self._fold_list)
        self.sidebar.new_chat.clicked.connect(self._fold_list)
        self.sidebar.new_temporary.clicked.connect(self._fold_list)
        self._appearance.changed.connect(self.sidebar.show_theme)
        self._appearance.zoomed.connect(self.scale)

    def _is_narrow(self) -> bool:
        return geometry.is_narrow(self.window().width(), self._appearance.zoom)

    def _regions(self) -> list[Region]:
        return [
            region(self.sidebar.list, self.sidebar),
            *self._regions_of_the_middle(),
            Region(self.pane, self.pane, self.pane.focus_first),
        ]

    def _regions_of_the_middle(self) -> list[Region]:
        if self._stand_in is not None:
            return [region(each) for each in self._stand_in.stops()]
        transcript = self.chat.transcript_shown
        composer = self.chat.composer
        return [
            *([region(transcript)] if transcript is not None else []),
            region(composer.editor, composer),
        ]
