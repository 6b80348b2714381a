"""The window: puts the parts together, passes on what the person wants, shows what changed.

It knows no session and runs no task. Signals go out, ``show_`` methods come in.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui import outline
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.theme import ZOOM_STEP, Appearance, Theme
from orca_desktop.ui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from orca_desktop.domain.capabilities import Capabilities
    from orca_desktop.domain.changes import (
        Change,
        LibraryLoaded,
        SummaryChanged,
        SummaryRemoved,
    )
    from orca_desktop.domain.conversation import Conversation, Draft, Summary, Turn
    from orca_desktop.domain.key_state import KeyShown
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.domain.reply import Reply
    from orca_desktop.domain.words import Sentence
    from orca_desktop.ui.chat_page import ChatPage
    from orca_desktop.ui.composer import Composer
    from orca_desktop.ui.parameters import ParameterPane
    from orca_desktop.ui.settings.dialog import SettingsDialog
    from orca_desktop.ui.sidebar import Sidebar
    from orca_desktop.ui.stand_in import StandIn
    from orca_desktop.ui.top_bar import TopBar
    from orca_desktop.ui.transcript import Transcript
    from orca_desktop.ui.welcome.welcome import Welcome
    from orca_desktop.ui.widgets.toast import Toast

KEY_PAGE: Final = "https://www.orcarouter.ai"
_FIRST_SIZE: Final = (1280, 800)
_SMALLEST: Final = (520, 400)
_SIDE_WIDTHS: Final = (256, 300)
_SIDEBAR_LEAST: Final = 180
_PANE_LEAST: Final = 280
_WIDEST: Final = 480
_NARROW: Final = 1000
_TITLE_SHOWN: Final = 40
_PARTS: Final = 3


class MainWindow(QMainWindow):
    """Signals say what the person wants, in plain values; methods show what came of it.

    An ``empty`` window shows the outline of its parts until ``furnish`` makes them; nothing else
    may be asked of it before.
    """

    sidebar: Sidebar
    top_bar: TopBar
    chat: ChatPage
    pane: ParameterPane
    composer: Composer
    actions_by_name: dict[str, QAction]
    _splitter: QSplitter
    _stage: QStackedWidget
    _middle: QWidget
    _middle_rows: QVBoxLayout

    # A Draft; the composer is empty again. ``give_back`` returns words that could not be sent.
    submitted = Signal(object)
    stop_requested = Signal()
    new_chat_requested = Signal()
    conversation_chosen = Signal(str)
    conversation_renamed = Signal(str, str)
    conversation_pinned = Signal(str, bool)
    # At once and without a question; the window offers to undo it by itself.
    conversation_deleted = Signal(str)
    deletion_undone = Signal(str)
    # Some 200 ms after the last key; ``show_found`` adds to what the titles gave.
    searched = Signal(str)
    # The whole new Settings of the open conversation.
    settings_changed = Signal(object)
    # The conversation's id, empty for one that is not in the library yet, and the words.
    draft_changed = Signal(str, str)
    export_requested = Signal()
    # By the ids of replies and turns; an edit carries the new words.
    try_again_requested = Signal(str)
    edit_requested = Signal(str, str)
    version_chosen = Signal(str, str)
    question_chosen = Signal(str)
    # The pasted key, to be tested; ``show_key`` tells how that went.
    key_entered = Signal(str)
    key_removed = Signal()
    gateway_changed = Signal(str)
    practice_chosen = Signal()
    models_wanted = Signal()
    # The question as it is written; the id of the answer to begin with.
    compare_requested = Signal(str)
    compare_reply_requested = Signal(str)
    comparisons_requested = Signal()
    liked_requested = Signal()
    folder_requested = Signal()
    picker_requested = Signal()
    presets_requested = Signal()
    usage_requested = Signal()
    request_wanted = Signal(str)
    details_requested = Signal(str)
    sign_in_requested = Signal()
    sign_in_cancelled = Signal()
    settings_made = Signal(object)
    preferences_changed = Signal(Preferences)
    # The window is hidden already.
    closed = Signal()

    def __init__(
        self, appearance: Appearance, preferences: Preferences, *, empty: bool = False
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Orca Desktop"))
        self.setMinimumSize(*_SMALLEST)
        self._appearance = appearance
        self._preferences = preferences
        self._conversation: Conversation | None = None
        self._is_ready = False
        self._held: Draft | None = None
        self._running: dict[str, set[str]] = {}
        self._key: KeyShown | None = None
        self._gateway = ""
        self._can_sign_in = False
        self._storage = ("", 0)
        self._welcome: Welcome | None = None
        self._settings: SettingsDialog | None = None
        self._toast: Toast | None = None
        self._stand_in: StandIn | None = None
        self._wants_compare = False
        self._open_in_narrow = False
        self._was_narrow = True
        self._is_furnished = False
        self._is_filled = False
        if not self.restoreGeometry(_bytes(preferences.geometry)):
            self.resize(self._first_size())
        if not empty:
            self.furnish()

    def furnish(self) -> None:
        """Make the parts of the window and put them together."""
        from orca_desktop.ui import actions  # noqa: PLC0415 - after the first picture
        from orca_desktop.ui.chat_page import ChatPage  # noqa: PLC0415 - as above
        from orca_desktop.ui.parameters import ParameterPane  # noqa: PLC0415 - as above
        from orca_desktop.ui.sidebar import Sidebar  # noqa: PLC0415 - as above
        from orca_desktop.ui.top_bar import TopBar  # noqa: PLC0415 - as above

        self.sidebar = Sidebar(self._appearance.theme)
        self.top_bar = TopBar()
        self.chat = ChatPage(self._appearance)
        self.pane = ParameterPane(advanced_open=self._preferences.advanced_open)
        self.composer = self.chat.composer
        self.composer.use_send_key(self._preferences.send_key)
        self._stage = QStackedWidget()
        self._splitter = self._lay_out()
        self.actions_by_name = actions.build(self, self._doings())
        self._connect()
        self._is_furnished = True
        self._scale()
        self._splitter.setSizes(self._first_widths())
        self.setCentralWidget(self._splitter)
        self._splitter.show()
        self._appearance.dress()
        self.composer.setFocus()

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
        if self._toast is None:
            from orca_desktop.ui.widgets.toast import Toast  # noqa: PLC0415 - not at start-up

            self._toast = Toast(self, around=self._stage, above=self.composer)
            self._toast.undone.connect(self.deletion_undone)
        return self._toast

    @property
    def preferences(self) -> Preferences:
        """The preferences as they are now, the window's own place included."""
        before = self._is_welcoming() or not self._is_furnished
        kept = self._preferences
        return dataclasses.replace(
            kept,
            zoom=self._appearance.zoom,
            geometry=bytes(self.saveGeometry().toHex().data()).decode(),
            splitter=kept.splitter if before else self._widths(),
        )

    def _widths(self) -> tuple[int, ...]:
        """The widths of the three parts; of one that is hidden, the one it had before."""
        before = self._preferences.splitter or (_SIDE_WIDTHS[0], 1, _SIDE_WIDTHS[1])
        sizes = self._splitter.sizes()
        if len(before) != len(sizes):
            return tuple(sizes)
        return tuple(now or then for now, then in zip(sizes, before, strict=True))

    # What changed in the core

    def apply(self, change: Change) -> None:
        """Show one change; cheap for those that come with every token."""
        from orca_desktop.domain import changes  # noqa: PLC0415 - not for the first picture

        match change:
            case changes.ReplyAdvanced(conversation_id, turn_id, reply):
                self._advance(conversation_id, turn_id, reply)
            case changes.LibraryLoaded() | changes.SummaryChanged() | changes.SummaryRemoved():
                self._apply_to_library(change)
            case changes.ConversationShown(conversation):
                self.show_conversation(conversation)
            case changes.TurnAdded(conversation, turn):
                self._add_turn(conversation, turn)
            case changes.Told(sentence):
                self.show_notice(sentence)
            case changes.ComparisonChanged():
                pass  # its replies come by themselves; the columns have a view of their own
            case changes.ModelsChanged() | changes.PresetsChanged() | changes.TotalsChanged():
                pass  # what shows them asks the session
            case _:
                assert_never(change)

    def _apply_to_library(self, change: LibraryLoaded | SummaryChanged | SummaryRemoved) -> None:
        from orca_desktop.domain import changes  # noqa: PLC0415 - not for the first picture

        match change:
            case changes.LibraryLoaded(summaries):
                self.sidebar.show_conversations(summaries)
            case changes.SummaryChanged(summary):
                self.sidebar.put(summary)
            case changes.SummaryRemoved(conversation_id):
                self.sidebar.remove(conversation_id)
        self._after_library()

    def show_conversations(self, summaries: Sequence[Summary]) -> None:
        """Show the whole library."""
        self.sidebar.show_conversations(summaries)
        self._after_library()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show one conversation, or its new state if it is the open one."""
        another = self._conversation is None or self._conversation.id != conversation.id
        before = self._kept_id()
        if another:
            self.composer.cancel_edit()
            self.composer.flush()
        self._conversation = conversation
        if another and (before or self._kept_id()):
            # The words belong to the other conversation; its own draft follows by show_draft.
            self.composer.empty()
        self._leave_welcome()
        self._note_running(
            conversation.id, [each for turn in conversation.turns for each in turn.replies]
        )
        self.chat.show_conversation(conversation)
        self.pane.show_settings(conversation.settings)
        self._after_library()
        self._show_running()
        if another and QApplication.activeModalWidget() is None:
            self.composer.setFocus()

    def show_ready(self) -> None:
        """The program behind the window is there; what was sent before goes out now."""
        self._is_ready = True
        if self._wants_compare:
            self._wants_compare = False
            self._compare()
        if self._held is not None:
            self._submit(self._held)
            self._held = None

    def show_draft(self, draft: Draft) -> None:
        """Show what was written for the open conversation and not sent."""
        self.composer.show_draft(draft)

    def give_back(self, draft: Draft) -> None:
        """Put words that could not be sent back into the composer."""
        self.composer.give_back(draft)

    def show_found(self, text: str, ids: Iterable[str]) -> None:
        """List conversations that contain the text that is searched for."""
        self.sidebar.show_found(text, ids)

    def show_capabilities(self, capabilities: Capabilities) -> None:
        """Show in the answer style what the chosen model takes."""
        self.pane.show_capabilities(capabilities)

    def show_models(self, names: Sequence[str]) -> None:
        """Offer models."""
        self.top_bar.show_models(names)

    def show_practice(self, practice: bool) -> None:
        """Show or hide the banner of the practice gateway."""
        self.chat.show_practice(practice)

    def focus_model(self) -> None:
        """Let the person choose another model."""
        self.top_bar.focus_model()

    def stand_in(self, page: StandIn | None) -> None:
        """Show another page in the place of the chat, or the chat again."""
        if page is not None and self._middle_rows.indexOf(page) < 0:
            self._middle_rows.addWidget(page, 1)
        before, self._stand_in = self._stand_in, page
        if before is not None and before is not page:
            before.hide()
        self.chat.setVisible(page is None)
        if page is not None:
            self._leave_welcome()
            page.show()
        foot = page.foot() if page is not None else None
        self.toast.keep_clear_of(foot or self.composer)
        self._follow_panes()

    def show_key(self, shown: KeyShown) -> None:
        """Show the state of the key wherever it stands; a working key ends the welcome."""
        from orca_desktop.domain.key_state import KeyState  # noqa: PLC0415 - as above
        from orca_desktop.ui.widgets.key_field import key_words  # noqa: PLC0415 - as above

        tested = self._key is not None and self._key.state is KeyState.TESTING
        self._key = shown
        if self._settings is not None:
            self._settings.show_key(shown)
        if self._welcome is None:
            return
        self._welcome.show_key(shown)
        if self._is_welcoming() and tested and shown.state.works and self._conversation:
            self._leave_welcome()
            self.show_notice(key_words(shown))

    def show_sign_in(self, *, possible: bool, waiting: bool = False) -> None:
        """Offer signing in with the browser wherever a key can be given."""
        self._can_sign_in = possible
        if self._welcome is not None:
            self._welcome.key.show_sign_in(possible=possible, waiting=waiting)
        if self._settings is not None:
            self._settings.key.show_sign_in(possible=possible, waiting=waiting)

    def use_settings(self, settings: Settings) -> None:
        """Answer the open conversation in another way from now on, as if set in the pane."""
        self.pane.show_settings(settings)
        self.top_bar.show_model(settings.model)
        self._change_settings(settings)

    def open_costs(self) -> None:
        """Open the settings at the balance and the limits."""
        self.open_settings()
        if self._settings is not None:
            self._settings.open_costs()

    def show_gateway(self, base_url: str) -> None:
        """Show the address of the gateway."""
        self._gateway = base_url
        if self._settings is not None:
            self._settings.show_gateway(base_url)

    def show_storage(self, path: str, size: int) -> None:
        """Show where the data lies and how many bytes it has."""
        self._storage = (path, size)
        if self._settings is not None:
            self._settings.show_storage(path, size)

    def show_notice(self, words: Sentence | str) -> None:
        """Show a sentence for a while, over the lower edge of the conversation."""
        self.toast.show_notice(words if isinstance(words, str) else say(words))

    def show_welcome(self) -> None:
        """Show the first-start page instead of a conversation."""
        if self._welcome is None:
            self._welcome = self._make_welcome()
        self._stage.setCurrentWidget(self._welcome)
        self._follow_panes()
        if self._key is not None:
            self._welcome.show_key(self._key)
        self._welcome.key.setFocus()

    # What the person does

    def open_settings(self, section: int = 0) -> None:
        """Open the settings dialog at one of its sections."""
        if self._settings is None:
            self._settings = self._make_settings()
        self._settings.open_section(section)
        self._settings.open()

    def open_cheat_sheet(self) -> None:
        """Show all keys."""
        from orca_desktop.ui.settings.cheat_sheet import CheatSheet  # noqa: PLC0415 - rarely used

        sheet = CheatSheet(self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_furnished:
            self.composer.flush()
        self.preferences_changed.emit(self.preferences)
        event.accept()
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_furnished:
            left, _, right = self._first_widths()
            pane = self._preferences.pane_open and not self._is_narrow()
            outline.paint(
                self,
                self._appearance.theme,
                left if self._preferences.sidebar_open else 0,
                right if pane else 0,
            )
            return
        super().paintEvent(event)
        if not self._is_filled:
            self._is_filled = True
            QTimer.singleShot(0, self, self.pane.fill)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_furnished and self._is_narrow() is not self._was_narrow:
            self._follow_panes()

    def _close(self) -> None:
        self.close()

    def _lay_out(self) -> QSplitter:
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top_bar)
        rows.addWidget(self.chat, 1)
        self._middle, self._middle_rows = middle, rows
        self._stage.addWidget(middle)
        self._stage.setMinimumWidth(360)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.sidebar)
        splitter.addWidget(self._stage)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(1, 1)
        return splitter

    def _connect(self) -> None:
        sidebar, top, chat = self.sidebar, self.top_bar, self.chat
        sidebar.new_chat_requested.connect(self._new_chat)
        sidebar.settings_requested.connect(self.open_settings)
        sidebar.menu_requested.connect(self._show_menu)
        sidebar.conversation_chosen.connect(self.conversation_chosen)
        sidebar.conversation_renamed.connect(self.conversation_renamed)
        sidebar.conversation_pinned.connect(self.conversation_pinned)
        sidebar.conversation_deleted.connect(self._delete)
        sidebar.searched.connect(self.searched)
        top.renamed.connect(self._rename)
        top.model_chosen.connect(self._choose_model)
        top.models_wanted.connect(self.models_wanted)
        top.export_requested.connect(self.export_requested)
        top.menu_requested.connect(self._show_chat_menu)
        top.sidebar_requested.connect(self._toggle_sidebar)
        top.pane_requested.connect(self._toggle_pane)
        chat.edit_submitted.connect(
            lambda turn_id, draft: self.edit_requested.emit(turn_id, draft.text)
        )
        chat.try_again_requested.connect(self.try_again_requested)
        chat.version_chosen.connect(self.version_chosen)
        chat.question_chosen.connect(self.question_chosen)
        chat.compare_requested.connect(self.compare_reply_requested)
        self.composer.compare_requested.connect(self._compare)
        chat.connect_requested.connect(self.show_welcome)
        for wish in (chat.model_wanted, top.picker_requested):
            wish.connect(self.picker_requested)
        chat.details_wanted.connect(self.details_requested)
        chat.settings_wanted.connect(self.open_settings)
        self.composer.submitted.connect(self._submit)
        self.composer.stop_requested.connect(self.stop_requested)
        self.composer.drafted.connect(self._tell_draft)
        self.composer.refused.connect(self.show_notice)
        self.pane.changed.connect(self._change_settings)
        self.pane.closed.connect(self._toggle_pane)
        self.pane.advanced_toggled.connect(lambda open_: self._prefer(advanced_open=open_))
        self._appearance.changed.connect(self._show_theme)
        self._appearance.zoomed.connect(self._scale)

    def _doings(self) -> dict[str, Callable[[], None]]:
        return {
            "new_chat": self._new_chat,
            "try_again": self._try_again,
            "stop": self._escape,
            "compare": self._compare,
            "comparisons": self.comparisons_requested.emit,
            "liked": self.liked_requested.emit,
            **{f"column_{place}": partial(self._to_column, place) for place in range(1, 9)},
            "rename": self._rename_current,
            "pin": self._pin_current,
            "export": self.export_requested.emit,
            "delete": self._delete_current,
            "close": self._close,
            "search": self._search,
            "find": self.chat.open_find,
            "find_next": lambda: self._find(1),
            "find_previous": lambda: self._find(-1),
            "next_chat": lambda: self._walk(1),
            "previous_chat": lambda: self._walk(-1),
            **{f"chat_{place}": partial(self._jump, place) for place in range(1, 10)},
            "sidebar": self._toggle_sidebar,
            "pane": self._toggle_pane,
            "model": self.picker_requested.emit,
            "presets": self.presets_requested.emit,
            "usage": self.usage_requested.emit,
            "request": lambda: self.request_wanted.emit(""),
            "region": lambda: self._cycle(1),
            "region_back": lambda: self._cycle(-1),
            "larger": lambda: self._zoom(self._appearance.zoom + ZOOM_STEP),
            "smaller": lambda: self._zoom(self._appearance.zoom - ZOOM_STEP),
            "normal": lambda: self._zoom(1.0),
            "settings": self.open_settings,
            "cheat_sheet": self.open_cheat_sheet,
            "about": lambda: self.open_settings(-1),
        }

    def _first_widths(self) -> list[int]:
        """The widths of the three parts as they were the last time, or as they should be."""
        left, right = _SIDE_WIDTHS
        sizes = list(self._preferences.splitter)
        if len(sizes) != _PARTS or sizes[1] <= 0:
            sizes = [left, max(self.width() - left - right, 1), right]
        return sizes

    def _first_size(self) -> QSize:
        screen = self.screen().availableSize()
        width, height = _FIRST_SIZE
        return QSize(
            min(width, round(screen.width() * 0.94)), min(height, round(screen.height() * 0.9))
        )

    def _scale(self) -> None:
        """Give the controls of the pane the room that larger text needs."""
        zoom = max(self._appearance.zoom, 1.0)
        self.pane.setMaximumWidth(round(_WIDEST * zoom))
        self.pane.setMinimumWidth(round(_PANE_LEAST * zoom))
        self.sidebar.setMaximumWidth(round(_WIDEST * zoom))
        self.sidebar.setMinimumWidth(round(_SIDEBAR_LEAST * zoom))
        self._follow_panes()

    # Which parts are in sight

    def _is_welcoming(self) -> bool:
        return self._welcome is not None and self._stage.currentWidget() is self._welcome

    def _is_narrow(self) -> bool:
        return self.width() < _NARROW * max(self._appearance.zoom, 1.0)

    def _follow_panes(self) -> None:
        """Show the side panes that are wanted; a narrow window shows the pane only on request."""
        self._was_narrow = self._is_narrow()
        welcoming = self._is_welcoming()
        pane = self._open_in_narrow if self._is_narrow() else self._preferences.pane_open
        pane = pane and self._stand_in is None  # a comparison has settings of its own
        # There is no room for three parts in a narrow window; the pane was asked for last.
        sidebar = self._preferences.sidebar_open and not (self._was_narrow and pane)
        self.sidebar.setVisible(sidebar and not welcoming)
        self.pane.setVisible(pane and not welcoming)
        self.top_bar.sidebar_button.setVisible(not sidebar)
        self.top_bar.pane_button.setChecked(pane)
        self.actions_by_name["sidebar"].setChecked(sidebar)
        self.actions_by_name["pane"].setChecked(pane)

    def _toggle_sidebar(self) -> None:
        shown = not self.sidebar.isHidden()
        if self._is_narrow() and not shown:
            self._open_in_narrow = False
        if self._preferences.sidebar_open is shown:
            self._prefer(sidebar_open=not shown)
        self._follow_panes()

    def _toggle_pane(self) -> None:
        if self._is_narrow():
            self._open_in_narrow = not self._open_in_narrow
        else:
            self._prefer(pane_open=not self._preferences.pane_open)
        self._follow_panes()

    def _leave_welcome(self) -> None:
        if self._is_welcoming():
            self._stage.setCurrentWidget(self._middle)
            self._follow_panes()
            self.composer.setFocus()

    def _cycle(self, step: int) -> None:
        """Move the focus to the next part of the window that is in sight."""
        inner: list[QWidget | None] = [self.chat.transcript_shown, self.composer.editor]
        if self._stand_in is not None:
            inner = list(self._stand_in.stops())
        stops: list[QWidget] = [
            each
            for each in (self.sidebar.list, *inner, self.pane)
            if each is not None and each.isVisible()
        ]
        if not stops:
            return
        focus = QApplication.focusWidget()
        inside = [n for n, each in enumerate(stops) if focus and self._is_part(each, focus)]
        start = inside[0] if inside else (-1 if step > 0 else 0)
        target = stops[(start + step) % len(stops)]
        if target is self.pane:
            self.pane.focus_first()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _is_part(self, region: QWidget, focus: QWidget) -> bool:
        if region is self.sidebar.list:
            return self.sidebar.isAncestorOf(focus)
        if region is self.composer.editor:
            return self.composer.isAncestorOf(focus)
        return region is focus or region.isAncestorOf(focus)

    # Conversations

    def _add_turn(self, conversation: Conversation, turn: Turn) -> None:
        self._conversation = conversation
        self._leave_welcome()
        self._note_running(conversation.id, turn.replies)
        self.chat.add_turn(conversation, turn)
        self._after_library()
        self._show_running()

    def _advance(self, conversation_id: str, turn_id: str, reply: Reply) -> None:
        running = self._running.setdefault(conversation_id, set())
        if reply.is_running is not (reply.id in running):
            self._note_running(conversation_id, [reply])
            self._show_running()
        shown = self._conversation
        if shown is None or shown.id != conversation_id:
            return
        self.chat.advance(turn_id, reply)
        turn = shown.by_id.get(turn_id)
        if not reply.is_running and turn is not None:
            self._conversation = shown.having(turn.having(reply))
            self.top_bar.show_cost(self._conversation)

    def _note_running(self, conversation_id: str, replies: Iterable[Reply]) -> None:
        running = self._running.setdefault(conversation_id, set())
        for reply in replies:
            if reply.is_running:
                running.add(reply.id)
            else:
                running.discard(reply.id)
        if not running:
            del self._running[conversation_id]

    def _show_running(self) -> None:
        shown = self._conversation
        self.sidebar.mark_running(self._running)
        running = shown is not None and shown.id in self._running
        self.composer.show_running(running)
        has_reply = shown is not None and shown.last_reply_id is not None
        self.actions_by_name["try_again"].setEnabled(has_reply and not running)

    def _after_library(self) -> None:
        """Bring title, mark and actions in line with what the library says now."""
        shown = self._conversation
        if shown is None:
            return
        summary = self.sidebar.model.summary(shown.id)
        if summary is not None and (summary.title, summary.pinned) != (shown.title, shown.pinned):
            shown = dataclasses.replace(shown, title=summary.title, pinned=summary.pinned)
            self._conversation = shown
        is_new = summary is None and not shown.turns
        self.top_bar.show_conversation(shown, is_new=is_new)
        self.sidebar.show_current(shown.id)
        for name in ("rename", "pin", "delete", "export"):
            self.actions_by_name[name].setEnabled(not is_new)
        name = shown.title or self.tr("New chat")
        self.setWindowTitle(self.tr("{title} - Orca Desktop").format(title=name))

    def _kept_id(self) -> str:
        """The id of the open conversation, empty for a new one that is not in the library."""
        shown = self._conversation
        if shown is None or (self.sidebar.model.summary(shown.id) is None and not shown.turns):
            return ""
        return shown.id

    def _new_chat(self) -> None:
        self.new_chat_requested.emit()
        self.composer.setFocus()

    def _delete(self, conversation_id: str) -> None:
        summary = self.sidebar.model.summary(conversation_id)
        title = (summary.title if summary else "") or self.tr("New chat")
        self.conversation_deleted.emit(conversation_id)
        words = self.tr("Deleted: {title}").format(title=_short(title))
        self.toast.show_notice(words, conversation_id)

    def _delete_current(self) -> None:
        if conversation_id := self._kept_id():
            self._delete(conversation_id)

    def _pin_current(self) -> None:
        if self._conversation is not None and (conversation_id := self._kept_id()):
            self.conversation_pinned.emit(conversation_id, not self._conversation.pinned)

    def _rename_current(self) -> None:
        if self.sidebar.list.hasFocus():
            self.sidebar.rename_focused()
        elif self._kept_id():
            self.top_bar.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.top_bar.title.selectAll()

    def _rename(self, title: str) -> None:
        if conversation_id := self._kept_id():
            self.conversation_renamed.emit(conversation_id, title)

    def _walk(self, step: int) -> None:
        target = self.sidebar.neighbour(step)
        if target is not None and target != self._kept_id():
            self.conversation_chosen.emit(target)

    def _jump(self, place: int) -> None:
        ids = self.sidebar.model.conversations()
        if place <= len(ids) and ids[place - 1] != self._kept_id():
            self.conversation_chosen.emit(ids[place - 1])

    def _try_again(self) -> None:
        shown = self._conversation
        if shown is not None and shown.last_reply_id is not None:
            self.try_again_requested.emit(shown.last_reply_id)

    def _tell_draft(self, text: str) -> None:
        self.draft_changed.emit(self._kept_id(), text)

    def _submit(self, draft: Draft) -> None:
        if not self._is_ready:
            if self._held is None:
                self._held = draft
            else:
                self.composer.give_back(draft)
            return
        self.submitted.emit(draft)
        self.draft_changed.emit(self._kept_id(), "")

    # Settings of the conversation and of the window

    def _change_settings(self, settings: Settings) -> None:
        if self._conversation is not None:
            self._conversation = dataclasses.replace(self._conversation, settings=settings)
        self.chat.show_model(settings.model)
        self.settings_changed.emit(settings)

    def _choose_model(self, model: str) -> None:
        settings = self.pane.settings.having("model", model)
        self.pane.show_settings(settings)
        self._change_settings(settings)

    def _prefer(self, **changed: object) -> None:
        self._preferences = dataclasses.replace(self._preferences, **changed)  # type: ignore[arg-type]
        self.preferences_changed.emit(self.preferences)

    def _take_preferences(self, chosen: Preferences) -> None:
        self._preferences = chosen
        self._appearance.choose(chosen.theme)
        self.composer.use_send_key(chosen.send_key)
        self.preferences_changed.emit(self.preferences)

    def _zoom(self, zoom: float) -> None:
        self._appearance.set_zoom(zoom)
        self._prefer(zoom=self._appearance.zoom)

    def _show_theme(self, theme: Theme) -> None:
        self.sidebar.show_theme(theme)

    # Keys and menus

    def _escape(self) -> None:
        """Close the top-most thing; when nothing is open, stop the answer."""
        if self._is_welcoming() and self._conversation is not None:
            self._leave_welcome()
        elif self._close_topmost():
            self.composer.setFocus()
        elif self.composer.is_running:
            self.stop_requested.emit()

    def _compare(self) -> None:
        if not self._is_ready:
            self._wants_compare = True
        elif self._stand_in is None:
            self.compare_requested.emit(self.composer.draft.text)

    def _to_column(self, place: int) -> None:
        if self._stand_in is not None:
            self._stand_in.go_to(place - 1)

    def _close_stand_in(self) -> bool:
        return self._stand_in is not None and self._stand_in.close_topmost()

    def _close_topmost(self) -> bool:
        doings = (
            self._close_stand_in,
            self.chat.close_find,
            self.composer.cancel_edit,
            self._dismiss_notice,
            self.sidebar.clear_search,
        )
        return any(close() for close in doings)

    def _dismiss_notice(self) -> bool:
        return self._toast is not None and self._toast.dismiss()

    def _search(self) -> None:
        if self.sidebar.isHidden():
            self._toggle_sidebar()
        self.sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.search.selectAll()

    def _find(self, step: int) -> None:
        transcript = self.chat.transcript_shown
        if transcript is None:
            return
        if step > 0:
            transcript.find_next()
        else:
            transcript.find_previous()

    def _show_menu(self, where: QPoint) -> None:
        from orca_desktop.ui import actions  # noqa: PLC0415 - not at start-up

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in actions.menus(menu, self.actions_by_name):
            menu.addMenu(each)
        menu.popup(where)

    def _show_chat_menu(self, where: QPoint) -> None:
        from orca_desktop.ui import actions  # noqa: PLC0415 - not at start-up

        menu = actions.menu(self, actions.Home.CHAT, self.actions_by_name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    # Parts that are made when they are needed

    def _make_welcome(self) -> Welcome:
        from orca_desktop.ui.welcome.welcome import Welcome  # noqa: PLC0415 - not at start-up

        welcome = Welcome()
        welcome.key_entered.connect(self.key_entered)
        welcome.key.sign_in_wanted.connect(self.sign_in_requested)
        welcome.key.sign_in_cancelled.connect(self.sign_in_cancelled)
        welcome.key.show_sign_in(possible=self._can_sign_in)
        welcome.practice_chosen.connect(self._practise)
        welcome.key_page_requested.connect(self._open_key_page)
        self._stage.addWidget(welcome)
        return welcome

    def _make_settings(self) -> SettingsDialog:
        from orca_desktop.ui.settings.dialog import SettingsDialog  # noqa: PLC0415 - as above

        dialog = SettingsDialog(self.preferences, self)
        dialog.preferences_changed.connect(self._take_preferences)
        dialog.gateway_changed.connect(self.gateway_changed)
        dialog.key_entered.connect(self.key_entered)
        dialog.key_removed.connect(self.key_removed)
        dialog.folder_requested.connect(self.folder_requested)
        dialog.key.sign_in_wanted.connect(self.sign_in_requested)
        dialog.key.sign_in_cancelled.connect(self.sign_in_cancelled)
        dialog.key.show_sign_in(possible=self._can_sign_in)
        self.settings_made.emit(dialog)
        if self._key is not None:
            dialog.show_key(self._key)
        dialog.show_gateway(self._gateway)
        dialog.show_storage(*self._storage)
        return dialog

    def _practise(self) -> None:
        self.practice_chosen.emit()
        if self._conversation is not None:
            self._leave_welcome()

    def _open_key_page(self) -> None:
        from orca_desktop.ui.links import open_url  # noqa: PLC0415 - as above

        open_url(KEY_PAGE, parent=self)


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromHex(text.encode("ascii", "ignore"))


def _short(title: str) -> str:
    return title if len(title) <= _TITLE_SHOWN else f"{title[: _TITLE_SHOWN - 1]}…"
