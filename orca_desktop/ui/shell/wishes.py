"""What the person can want of the program, as the signals of its window.

The parts of the window send these signals and the presenters hear them, so neither needs to know
how the window is put together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from orca_desktop.ui.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Wishes(QMainWindow):
    """Every signal says what the person wants, in plain values."""

    actions_by_name: dict[str, QAction]

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
    # The id of a turn: sent along with later questions or not; deleted, and brought back.
    along_chosen = Signal(str, bool)
    turn_deleted = Signal(str)
    turn_deletion_undone = Signal(str)
    continue_requested = Signal(str)
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
    # The question as it is written; the id of the answer to begin with.
    compare_requested = Signal(str)
    compare_reply_requested = Signal(str)
    comparisons_requested = Signal()
    liked_requested = Signal()
    folder_requested = Signal()
    # What was repaired in the file of the chats is known now.
    repairs_read = Signal()
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
