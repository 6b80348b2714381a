"""What is kept of the chats beside them: a page of the settings, backups, copies."""

from __future__ import annotations
