"""Text into safe blocks: one reading of Markdown for the screen, the clipboard and the export."""

from __future__ import annotations
