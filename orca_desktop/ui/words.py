"""The core's sentences in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from orca_desktop.domain.words import Sentence


def say(sentence: Sentence) -> str:
    """A sentence translated, with its values put in."""
    text = QCoreApplication.translate(sentence.context, sentence.text)
    return text.format(**sentence.values) if sentence.values else text


def translated(context: str, text: str) -> str:
    """A single marked text of the core, translated; nothing stays nothing."""
    return QCoreApplication.translate(context, text) if text else ""
