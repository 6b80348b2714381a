"""What one chat is kept in, whichever database that is: on the disk, or in memory."""

from __future__ import annotations

from orca_desktop.store.blobs import Blobs
from orca_desktop.store.conversations import Conversations
from orca_desktop.store.drafts import Drafts
from orca_desktop.store.lessons import StoredLessons
from orca_desktop.store.presets import StoredPresets
from orca_desktop.store.replies import Replies
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.usage import StoredUsage
from orca_desktop.store.versions import StoredVersions
from orca_desktop.store.wiping import Wiping


class ChatStore:
    """The parts of a store to which words of a chat go. ``thread`` owns the connection."""

    def __init__(self, thread: StoreThread) -> None:
        self.thread = thread
        self.conversations = Conversations(thread)
        self.replies = Replies(thread)
        self.drafts = Drafts(thread)
        self.blobs = Blobs(thread)
        self.lessons = StoredLessons(thread)
        self.presets = StoredPresets(thread)
        self.versions = StoredVersions(thread)
        self.usage = StoredUsage(thread)
        self.wiping = Wiping(thread)
