"""The window: puts the parts together and does what concerns no feature.

It knows no session and runs no task; the presenters of the features connect its parts.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from orca_desktop.ui.platform import screens
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell import geometry, skeleton
from orca_desktop.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from orca_desktop.domain.words import Text
    from orca_desktop.ui.actions import ActionHandlers
    from orca_desktop.ui.features.chat.composer import Composer
    from orca_desktop.ui.features.chat.page import ChatPage
    from orca_desktop.ui.features.chat.top_bar import TopBar
    from orca_desktop.ui.features.library import Sidebar
    from orca_desktop.ui.features.parameters import ParameterPane
    from orca_desktop.ui.features.welcome.welcome import Welcome
    from orca_desktop.ui.shell.commands import Commands
    from orca_desktop.ui.shell.early_events import EarlyEvents
    from orca_desktop.ui.shell.panes import Panes
    from orca_desktop.ui.shell.unexpected_errors import Unexpected
    from orca_desktop.ui.transcript import Transcript
    from orca_desktop.ui.widgets.content_page import ContentPage
    from orca_desktop.ui.widgets.notices import Notices
    from orca_desktop.ui.widgets.overlay import Overlay
    from orca_desktop.ui.widgets.toast import Toast

_TOP_PART: Final = 10
"""What stands above the middle of the window begins at this part of its height."""


class MainWindow(QMainWindow):
    """Holds the parts of the window, its actions and its notices.

    ``preferences_changed`` carries what the person chose about the window; ``closed`` comes when
    it is hidden already, ``looked_at`` when it may have come to the front. Words are given to a
    window once: where ``language_chosen`` is told, another window takes its place (decision 282).

    An ``empty`` window shows the outline of its parts until ``furnish`` makes them; nothing else
    may be asked of it before.
    """

    preferences_changed = Signal(Preferences)
    closed = Signal()
    looked_at = Signal()
    language_chosen = Signal(str)

    actions_by_name: dict[str, QAction]
    handlers: ActionHandlers
    notices: Notices
    panes: Panes
    sidebar: Sidebar
    top_bar: TopBar
    chat: ChatPage
    pane: ParameterPane
    composer: Composer
    commands: Commands

    def __init__(
        self,
        appearance: Appearance,
        preferences: Preferences,
        *,
        empty: bool = False,
        welcomes: bool = False,
    ) -> None:
        """One that ``welcomes`` begins with the first-start page, and shows no chat before it."""
        super().__init__()
        self._welcomes = welcomes
        self.setWindowTitle(self.tr("Orca Desktop"))
        self.setMinimumSize(*geometry.SMALLEST)
        self._appearance = appearance
        self._preferences = preferences
        self._welcome: Welcome | None = None
        self._serve_welcome: Callable[[Welcome], None] | None = None
        self._early: EarlyEvents
        self._is_furnished = False
        self._is_filled = False
        self.starts_again = False
        self.may_close: Callable[[], bool] = lambda: True
        """Says whether it may be closed now; who says no closes it later, or not at all."""
        if not self.restoreGeometry(geometry.place(preferences.geometry)):
            self.resize(geometry.first_size(screens.room(self).size()))
        if not empty:
            self.furnish()

    def furnish(self) -> None:
        """Make the parts of the window and put them together."""
        from orca_desktop.ui import actions  # noqa: PLC0415 - not before the first picture
        from orca_desktop.ui.key_bindings import KeyBindings  # noqa: PLC0415 - as above
        from orca_desktop.ui.platform.focus import FocusKeeper  # noqa: PLC0415 - as above
        from orca_desktop.ui.shell.commands import Commands  # noqa: PLC0415 - as above
        from orca_desktop.ui.shell.early_events import EarlyEvents  # noqa: PLC0415 - as above
        from orca_desktop.ui.shell.panes import Panes  # noqa: PLC0415 - as above
        from orca_desktop.ui.widgets.notices import Notices  # noqa: PLC0415 - as above

        panes = Panes(self._appearance, self._preferences, self)
        self.panes = panes
        self.sidebar, self.top_bar, self.chat = panes.sidebar, panes.top_bar, panes.chat
        self.pane, self.composer = panes.pane, panes.chat.composer
        self.composer.use_send_key(self._preferences.send_key)
        self.notices = Notices(self._make_toast)
        self.actions_by_name = actions.build(self)
        KeyBindings(self._preferences.keys).apply(self.actions_by_name)
        self.handlers = actions.ActionHandlers(self.actions_by_name)
        self._early = EarlyEvents(self)
        self._early.hold_drafts(self.composer)
        self._early.hold(self.composer.editor.brought)
        self._early.hold(self.composer.attach.clicked)
        self.commands = Commands(self, panes, self.handlers, self.notices, self._appearance)
        self._connect()
        self._is_furnished = True
        panes.scale()
        panes.show_widths(geometry.first_widths(self._preferences, self.width()))
        self.setCentralWidget(panes)
        if self._welcomes:
            self.show_welcome()
        panes.show()
        self._appearance.dress()
        if self._welcome is not None:
            self._welcome.key.field.setFocus()
        else:
            self.composer.setFocus()
        FocusKeeper(self, self._home)

    @property
    def appearance(self) -> Appearance:
        """The look that the window shares with its pages."""
        return self._appearance

    @property
    def transcript(self) -> Transcript:
        """The transcript; made when it is first asked for."""
        return self.chat.transcript

    @property
    def toast(self) -> Toast:
        """The place of short notices; made with the first of them."""
        return self.notices.toast

    @property
    def welcome(self) -> Welcome | None:
        """The first-start page; there once it was shown."""
        return self._welcome

    @property
    def preferences(self) -> Preferences:
        """The preferences as they are now, the window's own place included."""
        kept = dataclasses.replace(
            self._preferences,
            zoom=self._appearance.chosen_zoom,
            text_scale=self._appearance.scale,
            geometry=geometry.text(self.saveGeometry()),
        )
        if not self._is_furnished:
            return kept
        panes = self.panes
        is_whole = not (panes.is_welcoming or panes.is_small)
        widths = geometry.widths(panes.sizes(), kept) if is_whole else kept.splitter
        return dataclasses.replace(
            kept, splitter=widths, sidebar_open=panes.sidebar_open, pane_open=panes.pane_open
        )

    def take_preferences(self, chosen: Preferences) -> None:
        """Let other preferences take effect, and tell them."""
        from orca_desktop.ui.key_bindings import KeyBindings  # noqa: PLC0415 - there by now

        speaks_on = chosen.language == self._preferences.language
        self._preferences = chosen
        self._appearance.choose(chosen.theme)
        self._appearance.use_family(chosen.font)
        self._appearance.set_zoom(chosen.zoom)
        self._appearance.follow_scale(wanted=chosen.follows_text_size)
        self._appearance.choose_motion(chosen.motion)
        self.composer.use_send_key(chosen.send_key)
        KeyBindings(chosen.keys).apply(self.actions_by_name)
        self._tell_preferences()
        if not speaks_on:
            self.composer.flush()
            self.language_chosen.emit(chosen.language)

    def show_ready(self) -> None:
        """The program behind the window is there; what was done before happens now."""
        self.handlers.release()
        self._early.release()

    def stand_in(self, page: ContentPage | None) -> None:
        """Show another page in the place of the chat, or the chat again."""
        if page is not self.panes.standing_in:
            self.notices.leave_page()
        self.panes.stand_in(page)

    def stand_above(self, overlay: Overlay) -> bool:
        """Let a panel stand over the middle of the window; the first-start page bears none."""
        if self.panes.is_welcoming:
            return False
        overlay.stand(self._appearance, top=self.height() // _TOP_PART)
        return True

    def stand_beside(self, overlay: Overlay) -> bool:
        """Let a panel stand over the conversation, under its head, at the far end."""
        if self.panes.is_welcoming:
            return False
        head = self.top_bar
        overlay.stand(self._appearance, top=head.mapTo(self, head.rect().bottomLeft()).y())
        return True

    def show_notice(self, words: Text | str) -> None:
        """Show a sentence for a while, at the upper right of the conversation."""
        self.notices.show(words)

    def show_unexpected(self, errors: Sequence[Unexpected]) -> None:
        """Tell that something failed that should not have; ``errors`` are shown on a click."""
        from orca_desktop.ui.widgets.toast import ToastOffer  # noqa: PLC0415 - hopefully never

        def show_details() -> None:
            from orca_desktop.ui.widgets.unexpected_details import UnexpectedDetails  # noqa: PLC0415 - as above

            details = UnexpectedDetails.of_errors([each.text for each in reversed(errors)], self)
            details.finished.connect(details.deleteLater)
            details.open()

        self.notices.show(
            self.tr("Something in Orca Desktop failed. What you did last may not have worked."),
            offer=ToastOffer(self.tr("Details"), show_details),
        )

    # The page of the first start

    def serve_welcome(self, serve: Callable[[Welcome], None]) -> None:
        """Call ``serve`` with the welcome page, now if there is one, and when it is made."""
        self._serve_welcome = serve
        if self._welcome is not None:
            serve(self._welcome)

    def show_welcome(self) -> None:
        """Show the first-start page instead of a conversation."""
        if self._welcome is None:
            self._welcome = self._make_welcome()
        page = self._welcome
        self.panes.welcome(page)
        focus: QWidget | None = self.focusWidget()
        if focus is None or not page.isAncestorOf(focus):
            page.key.field.setFocus()

    def leave_welcome(self) -> bool:
        """Show the conversation again; says whether the first-start page was shown."""
        was_shown = self.panes.is_welcoming
        self.panes.leave_welcome()
        return was_shown

    def _make_welcome(self) -> Welcome:
        from orca_desktop.ui.features.welcome.welcome import Welcome  # noqa: PLC0415 - seldom needed

        page = Welcome()
        if self._serve_welcome is not None:
            self._serve_welcome(page)
        else:
            self._early.hold(page.key.entered)
            self._early.hold(page.practice.clicked)
        return page

    # The window itself

    def open_notices(self) -> None:
        """Show what was told since the start."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first picture

        from orca_desktop.ui.shell.notice_list import NoticeList  # noqa: PLC0415 - rarely used

        shown = NoticeList(self.notices.told, self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.open()

    def start_again(self) -> None:
        """End the program, and let it start anew."""
        self.starts_again = True
        self.close()

    @property
    def is_in_front(self) -> bool:
        """Whether the person works with it, or with a dialog of it."""
        return (
            self.isVisible() and not self.isMinimized() and QApplication.activeWindow() is not None
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ActivationChange, QEvent.Type.WindowStateChange}:
            self.looked_at.emit()

    def stay_open(self) -> None:
        """Forget that the window was to be closed: the person wants to stay."""
        self.starts_again = False

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        if self._is_furnished:
            self.composer.flush()
        self._tell_preferences()
        event.accept()
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_furnished:
            if self._welcomes:
                super().paintEvent(event)
                return
            kept, zoom = self._preferences, self._appearance.zoom
            left, _, right = geometry.first_widths(kept, self.width())
            pane = kept.pane_open and not geometry.is_narrow(self.width(), zoom)
            skeleton.paint(
                self,
                self._appearance.theme,
                left if kept.sidebar_open and not geometry.is_small(self.width(), zoom) else 0,
                right if pane else 0,
            )
            return
        super().paintEvent(event)
        if not self._is_filled:
            self._is_filled = True
            QTimer.singleShot(0, self, self.pane.fill)

    def _home(self) -> QWidget | None:
        """Where the keyboard belongs when it was nowhere: where one writes next."""
        if self.panes.is_welcoming and self._welcome is not None:
            return self._welcome.key.field
        page = self.panes.standing_in
        return page.home() if page is not None else self.composer.editor

    def _connect(self) -> None:
        top, sidebar, carry_out = self.top_bar, self.sidebar, self.handlers.carry_out
        for button, action in (
            (sidebar.new_chat, "new_chat"),
            (sidebar.new_temporary, "new_temporary_chat"),
            (sidebar.import_button, "import"),
            (sidebar.settings_button, "settings"),
            (top.model, "model"),
            (self.composer.compare, "compare"),
        ):
            button.clicked.connect(lambda _=False, action=action: carry_out(action))
        self.handlers.add({"notices": self.open_notices})
        self.chat.connect_button.clicked.connect(self.show_welcome)
        self.chat.hello.comparison_chosen.connect(self._compare_example)
        self.panes.preferred.connect(self._tell_preferences)
        self.pane.advanced_toggled.connect(self._keep_advanced)
        self.commands.zoomed.connect(self._tell_preferences)

    def _compare_example(self, words: str) -> None:
        self.composer.editor.replace(words)
        self.handlers.carry_out("compare")

    def _make_toast(self) -> Toast:
        from orca_desktop.ui.widgets.toast import Toast  # noqa: PLC0415 - not at start-up

        return Toast(self, around=self.panes.stage, room=self.panes.notice_room)

    def _tell_preferences(self) -> None:
        self.preferences_changed.emit(self.preferences)

    def _keep_advanced(self, opened: bool) -> None:
        self._preferences = dataclasses.replace(self._preferences, advanced_open=opened)
        self._tell_preferences()
