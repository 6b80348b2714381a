"""The core's sentences in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain.words import Text

if TYPE_CHECKING:
    from collections.abc import Mapping


def translate(sentence: Text) -> str:
    """A sentence translated, with its values put in."""
    text = QCoreApplication.translate(sentence.context, sentence.text)
    return text.format(**_said(sentence.values)) if sentence.values else text


def _said(values: Mapping[str, object]) -> dict[str, object]:
    """The values, with those translated that are sentences themselves."""
    return {
        name: translate(value) if isinstance(value, Text) else value
        for name, value in values.items()
    }


def translated(context: str, text: str) -> str:
    """A single marked text of the core, translated; nothing stays nothing."""
    return QCoreApplication.translate(context, text) if text else ""
