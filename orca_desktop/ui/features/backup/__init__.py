"""What is kept of the chats beside them: the page *Data*, backups, copies saved and restored."""

from __future__ import annotations
