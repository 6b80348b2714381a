"""Sentences for people, written in the core and translated in the window.

The core has no Qt, but its words reach the screen. Source texts are English and marked with
``QT_TRANSLATE_NOOP``, the name the translation tools look for; the window passes the same context
and text to ``QCoreApplication.translate``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the tools' name
    """Return the text unchanged; the context tells the translators where it is shown."""
    return text


@dataclass(frozen=True, slots=True)
class Text:
    """One plain sentence (or a short phrase) with the values that go into its ``{places}``."""

    context: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values) if self.values else self.text
