"""One conversation: its messages, and the field to write in."""

from __future__ import annotations

from orca_desktop.ui.features.chat.composer import Composer
from orca_desktop.ui.features.chat.message_editor import MessageEditor
from orca_desktop.ui.features.chat.page import ChatPage

__all__ = ["ChatPage", "Composer", "MessageEditor"]
