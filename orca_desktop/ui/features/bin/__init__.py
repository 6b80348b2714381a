"""The bin: deleted chats, looked into, brought back or erased for ever."""

from __future__ import annotations
