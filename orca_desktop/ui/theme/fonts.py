"""The typefaces of the system in which text can be set."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase


def text_families() -> tuple[str, ...]:
    """Families that grow smoothly and write letters, by name; fonts of signs alone are left out."""
    signs = QFontDatabase.WritingSystem.Symbol
    return tuple(
        family
        for family in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(family)
        and not QFontDatabase.isPrivateFamily(family)
        and set(QFontDatabase.writingSystems(family)) - {signs}
    )
