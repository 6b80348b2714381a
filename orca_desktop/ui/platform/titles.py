"""What stands between a title and the name of the program in a title bar."""

from __future__ import annotations

import sys


def as_titles_are(words: str, platform: str = sys.platform) -> str:
    """A title with the dash that Qt itself puts before the program's name on this system.

    It writes the titles of dialogs, and would set another one beside that of the window.
    """
    return words.replace(" — ", " - ") if platform == "win32" else words
