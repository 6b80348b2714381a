"""The window: puts the parts together, passes on what the person wants, shows what changed.

It knows no session and runs no task. Signals go out (``Wishes``), ``show_`` methods come in.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent

from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell import geometry, skeleton
from orca_desktop.ui.shell.wishes import Wishes
from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from orca_desktop.domain.capabilities import Capabilities
    from orca_desktop.domain.changes import (
        Change,
        LibraryLoaded,
        RepairsChanged,
        SavingChanged,
        SummaryChanged,
        SummaryRemoved,
        Told,
    )
    from orca_desktop.domain.conversation import Conversation, Draft, Summary
    from orca_desktop.domain.key_state import KeyShown
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.domain.words import Text
    from orca_desktop.ui.features.chat.composer import Composer
    from orca_desktop.ui.features.chat.page import ChatPage
    from orca_desktop.ui.features.chat.top_bar import TopBar
    from orca_desktop.ui.features.library import Sidebar
    from orca_desktop.ui.features.parameters import ParameterPane
    from orca_desktop.ui.shell.access_pages import AccessPages
    from orca_desktop.ui.shell.commands import Commands
    from orca_desktop.ui.shell.open_conversation import OpenConversation
    from orca_desktop.ui.shell.panes import Panes
    from orca_desktop.ui.shell.unexpected_errors import Unexpected
    from orca_desktop.ui.transcript import Transcript
    from orca_desktop.ui.widgets.content_page import ContentPage
    from orca_desktop.ui.widgets.toast import Toast

_TITLE_SHOWN: Final = 40
_TURN: Final = "turn "
"""Begins the key of a notice that can bring back a turn; others bring back a conversation."""


class MainWindow(Wishes):
    """What the person wants goes out as signals; methods show what came of it.

    An ``empty`` window shows the outline of its parts until ``furnish`` makes them; nothing else
    may be asked of it before.
    """

    panes: Panes
    sidebar: Sidebar
    top_bar: TopBar
    chat: ChatPage
    pane: ParameterPane
    composer: Composer
    opened: OpenConversation
    access: AccessPages
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
        self._toast: Toast | None = None
        self._standing_cause: Text | None = None
        self._is_furnished = False
        self._is_filled = False
        if not self.restoreGeometry(geometry.place(preferences.geometry)):
            self.resize(geometry.first_size(self.screen().availableSize()))
        if not empty:
            self.furnish()

    def furnish(self) -> None:
        """Make the parts of the window and put them together."""
        from orca_desktop.ui.platform.focus import FocusKeeper  # noqa: PLC0415 - as above
        from orca_desktop.ui.shell.access_pages import AccessPages  # noqa: PLC0415 - as above
        from orca_desktop.ui.shell.commands import Commands  # noqa: PLC0415 - as above
        from orca_desktop.ui.shell.open_conversation import OpenConversation  # noqa: PLC0415 - as above
        from orca_desktop.ui.shell.panes import Panes  # noqa: PLC0415 - as above

        panes = Panes(self._appearance, self._preferences, self)
        self.panes = panes
        self.sidebar, self.top_bar, self.chat = panes.sidebar, panes.top_bar, panes.chat
        self.pane, self.composer = panes.pane, panes.chat.composer
        self.composer.use_send_key(self._preferences.send_key)
        self.opened = OpenConversation(self, panes)
        self.access = AccessPages(self)
        self.commands = Commands(self, panes, self.opened, self._appearance, self._dismiss_notice)
        self._connect()
        self._is_furnished = True
        panes.scale()
        panes.setSizes(geometry.first_widths(self._preferences, self.width()))
        self.setCentralWidget(panes)
        if self._welcomes:
            self.show_welcome()
        panes.show()
        self._appearance.dress()
        if not self._welcomes:
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
        if self._toast is None:
            from orca_desktop.ui.widgets.toast import Toast  # noqa: PLC0415 - not at start-up

            self._toast = Toast(self, around=self.panes.stage, below=self.panes.top_bar)
            self._toast.room_wanted.connect(self.panes.make_room)
            self._toast.undone.connect(self._undo)
        return self._toast

    @property
    def preferences(self) -> Preferences:
        """The preferences as they are now, the window's own place included."""
        kept = dataclasses.replace(
            self._preferences,
            zoom=self._appearance.zoom,
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

    # What changed in the core

    def apply(self, change: Change) -> None:
        """Show one change; cheap for those that come with every token."""
        from orca_desktop.domain import changes  # noqa: PLC0415 - not for the first picture

        match change:
            case changes.ReplyAdvanced(conversation_id, turn_id, reply):
                self.opened.advance(conversation_id, turn_id, reply)
            case changes.LibraryLoaded() | changes.SummaryChanged() | changes.SummaryRemoved():
                self._apply_to_library(change)
            case changes.ConversationShown(conversation):
                self.show_conversation(conversation)
            case changes.TurnAdded(conversation, turn):
                self.opened.add_turn(conversation, turn)
            case changes.Told() | changes.SavingChanged() | changes.RepairsChanged():
                self._tell(change)
            case changes.ComparisonChanged():
                pass  # its replies come by themselves; the columns have a view of their own
            case changes.ModelsChanged() | changes.PresetsChanged() | changes.TotalsChanged():
                pass  # what shows them asks the session
            case _:
                assert_never(change)

    def _tell(self, change: Told | SavingChanged | RepairsChanged) -> None:
        from orca_desktop.domain import changes  # noqa: PLC0415 - not for the first picture

        match change:
            case changes.Told(sentence):
                # What stands above the conversation need not pass over it as well.
                if sentence != self._standing_cause:
                    self.show_notice(sentence)
            case changes.SavingChanged(problem, cause):
                self._standing_cause = cause
                self.panes.show_problem(translate(problem) if problem is not None else "")
            case changes.RepairsChanged(repairs):
                unread = [translate(each.sentence) for each in repairs if not each.is_read]
                self.panes.show_repair("\n".join(unread))
                self.access.show_repairs([(each.at, translate(each.sentence)) for each in repairs])

    def _apply_to_library(self, change: LibraryLoaded | SummaryChanged | SummaryRemoved) -> None:
        from orca_desktop.domain import changes  # noqa: PLC0415 - not for the first picture

        match change:
            case changes.LibraryLoaded(summaries):
                self.sidebar.show_conversations(summaries)
            case changes.SummaryChanged(summary):
                self.sidebar.put(summary)
            case changes.SummaryRemoved(conversation_id):
                self.sidebar.remove(conversation_id)
        self.opened.follow_library()

    def show_conversations(self, summaries: Sequence[Summary]) -> None:
        """Show the whole library."""
        self.sidebar.show_conversations(summaries)
        self.opened.follow_library()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show one conversation, or its new state if it is the open one."""
        self.opened.show(conversation)

    def show_ready(self) -> None:
        """The program behind the window is there; what was sent before goes out now."""
        self.opened.be_ready()
        self.access.be_ready()

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

    def show_models(self, names: Mapping[str, str]) -> None:
        """Call models as the list calls them; ``names`` by what they are asked by."""
        self.top_bar.show_models(names)

    def show_practice(self, practice: bool) -> None:
        """Show or hide the banner of the practice gateway."""
        self.chat.show_practice(practice)

    def stand_in(self, page: ContentPage | None) -> None:
        """Show another page in the place of the chat, or the chat again."""
        if page is not self.panes.standing_in and self._toast is not None:
            self._toast.leave_page()
        self.panes.stand_in(page)

    def show_key(self, shown: KeyShown) -> None:
        """Show the state of the key wherever it stands; a working key ends the welcome."""
        from orca_desktop.ui.widgets.key_field import key_words  # noqa: PLC0415 - as above

        works = self.access.show_key(shown)
        if works and self.panes.is_welcoming and self.opened.conversation is not None:
            self.panes.leave_welcome()
            self.show_notice(key_words(shown))

    def show_sign_in(self, *, possible: bool, waiting: bool = False) -> None:
        """Offer signing in with the browser wherever a key can be given."""
        self.access.show_sign_in(possible=possible, waiting=waiting)

    def use_settings(self, settings: Settings) -> None:
        """Answer the open conversation in another way from now on, as if set in the pane."""
        self.opened.use_settings(settings)

    def show_gateway(self, base_url: str) -> None:
        """Show the address of the gateway."""
        self.access.show_gateway(base_url)

    def show_storage(self, path: str, size: int) -> None:
        """Show where the data lies and how many bytes it has."""
        self.access.show_storage(path, size)

    def show_notice(self, words: Text | str) -> None:
        """Show a sentence for a while, at the upper right of the conversation."""
        self.toast.show_notice(words if isinstance(words, str) else translate(words))

    def show_saved(self, path: Path) -> None:
        """Say where a file lies that was just written, and offer to show it there."""
        from orca_desktop.ui.platform import links  # noqa: PLC0415 - not at start-up
        from orca_desktop.ui.widgets.toast import ToastOffer  # noqa: PLC0415 - as above
        from orca_desktop.ui.wording import files  # noqa: PLC0415 - as above

        offer = ToastOffer(self.tr("Show in folder"), lambda: links.open_folder(path.parent))
        self.toast.show_notice(files.saved(path), offer=offer)

    def show_unexpected(self, errors: Sequence[Unexpected]) -> None:
        """Tell that something failed that should not have; ``errors`` are shown on a click."""
        from orca_desktop.ui.widgets.toast import ToastOffer  # noqa: PLC0415 - hopefully never

        def show_details() -> None:
            from orca_desktop.ui.shell.unexpected_details import UnexpectedDetails  # noqa: PLC0415 - as above

            details = UnexpectedDetails(errors, self)
            details.finished.connect(details.deleteLater)
            details.open()

        self.toast.show_notice(
            self.tr("Something in Orca Desktop failed. What you did last may not have worked."),
            offer=ToastOffer(self.tr("Details"), show_details),
        )

    def show_welcome(self) -> None:
        """Show the first-start page instead of a conversation."""
        page = self.access.open_welcome()
        self.panes.welcome(page)
        focus: QWidget | None = self.focusWidget()
        if focus is None or not page.isAncestorOf(focus):
            page.key.setFocus()

    def open_settings(self, section: int = 0) -> None:
        """Open the settings dialog at one of its sections."""
        self.access.open_settings(self.preferences, section)

    def open_costs(self) -> None:
        """Open the settings at the balance and the limits."""
        self.access.open_settings(self.preferences).open_costs()

    def open_cheat_sheet(self) -> None:
        """Show all keys."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first picture

        from orca_desktop.ui.features.settings.cheat_sheet import CheatSheet  # noqa: PLC0415 - rarely used

        sheet = CheatSheet(self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    # The window itself

    def closeEvent(self, event: QCloseEvent) -> None:
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
        if self.panes.is_welcoming and self.access.welcome is not None:
            return self.access.welcome.key.field
        page = self.panes.standing_in
        return page.home() if page is not None else self.composer.editor

    def _connect(self) -> None:
        self._connect_conversations()
        self._connect_chat()
        self.panes.preferred.connect(self._tell_preferences)
        self.panes.repair_read.connect(self.repairs_read)
        self.pane.changed.connect(self.opened.change_settings)
        self.pane.advanced_toggled.connect(self._keep_advanced)
        self.commands.settings_wanted.connect(self.open_settings)
        self.commands.keys_wanted.connect(self.open_cheat_sheet)
        self.commands.zoomed.connect(self._tell_preferences)
        self.access.preferred.connect(self._take_preferences)
        self.access.practice_chosen.connect(self._practise)

    def _connect_conversations(self) -> None:
        sidebar, top, opened = self.sidebar, self.top_bar, self.opened
        sidebar.new_chat_requested.connect(opened.begin_another)
        sidebar.settings_requested.connect(self.open_settings)
        sidebar.conversation_chosen.connect(self.conversation_chosen)
        sidebar.conversation_renamed.connect(self.conversation_renamed)
        sidebar.conversation_pinned.connect(self.conversation_pinned)
        sidebar.conversation_deleted.connect(opened.delete)
        sidebar.searched.connect(self.searched)
        opened.deleted.connect(self._offer_undo)
        top.renamed.connect(opened.rename)
        top.picker_requested.connect(opened.choose_model)
        top.export_requested.connect(self.export_requested)

    def _connect_chat(self) -> None:
        chat, composer, opened = self.chat, self.composer, self.opened
        chat.edit_submitted.connect(
            lambda turn_id, draft: self.edit_requested.emit(turn_id, draft.text)
        )
        chat.try_again_requested.connect(self.try_again_requested)
        chat.continue_requested.connect(self.continue_requested)
        chat.along_requested.connect(self.along_chosen)
        chat.turn_deletion_requested.connect(self.turn_deleted)
        chat.version_chosen.connect(self.version_chosen)
        chat.question_chosen.connect(self.question_chosen)
        chat.compare_requested.connect(self.compare_reply_requested)
        chat.connect_requested.connect(self.show_welcome)
        chat.model_wanted.connect(self.picker_requested)
        chat.details_wanted.connect(self.details_requested)
        chat.settings_wanted.connect(self.open_settings)
        composer.compare_requested.connect(opened.compare)
        composer.submitted.connect(opened.submit)
        composer.stop_requested.connect(self.stop_requested)
        composer.drafted.connect(opened.tell_draft)
        composer.refused.connect(self.show_notice)

    def _tell_preferences(self) -> None:
        self.preferences_changed.emit(self.preferences)

    def _keep_advanced(self, opened: bool) -> None:
        self._preferences = dataclasses.replace(self._preferences, advanced_open=opened)
        self._tell_preferences()

    def _take_preferences(self, chosen: Preferences) -> None:
        self._preferences = chosen
        self._appearance.choose(chosen.theme)
        self.composer.use_send_key(chosen.send_key)
        self._tell_preferences()

    def _practise(self) -> None:
        self.practice_chosen.emit()
        if self.opened.conversation is not None:
            self.panes.leave_welcome()

    def _offer_undo(self, conversation_id: str, title: str) -> None:
        words = self.tr("Deleted: {title}").format(title=_short(title))
        self.toast.show_notice(words, conversation_id)

    def offer_turn_back(self, turn_id: str) -> None:
        """Say that a question and its answer were deleted, and offer to undo it."""
        self.toast.show_notice(self.tr("Question and answer deleted."), f"{_TURN}{turn_id}")

    def _undo(self, key: str) -> None:
        if key.startswith(_TURN):
            self.turn_deletion_undone.emit(key.removeprefix(_TURN))
        else:
            self.deletion_undone.emit(key)

    def _dismiss_notice(self) -> bool:
        return self._toast is not None and self._toast.dismiss()


def _short(title: str) -> str:
    return title if len(title) <= _TITLE_SHOWN else f"{title[: _TITLE_SHOWN - 1]}…"
