"""Words as they are read, whole or cut to the room, in a window that is read from either side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication

from orca_desktop.render import direction

_ISOLATED = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"


def elided(
    metrics: QFontMetrics,
    words: str,
    width: int,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    """The words, or as many as fit into ``width`` pixels and a sign where some are left out.

    The sign has no direction of its own, and neither has a question mark: it stays at the end of
    an English title in an Arabic window, and of an Arabic one in an English window.
    """
    return _as_it_reads(metrics.elidedText(words, mode, width), words)


def isolated(words: str) -> str:
    """Words of a person in a line of the window, read from the side from which they are written."""
    return _as_it_reads(words, words)


def _as_it_reads(shown: str, words: str) -> str:
    reads = direction.of_text(words)
    is_mirrored = QGuiApplication.isRightToLeft()
    if reads is None or (reads is direction.Direction.RIGHT) is is_mirrored:
        return shown
    return _ISOLATED.format(shown)
