"""Small files of text that are read at once, or a sentence on why one cannot be."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

_CONTEXT: Final = "presets"
_UNREADABLE: Final = QT_TRANSLATE_NOOP("presets", "{name} cannot be read.")
_NO_TEXT: Final = QT_TRANSLATE_NOOP("presets", "{name} is not a text file.")


def read(path: Path, most: int) -> str | Text:
    """The text of a file in UTF-8, of which more than ``most`` bytes are not read."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Text(_CONTEXT, _NO_TEXT, {"name": path.name})
    except (OSError, ValueError):
        return Text(_CONTEXT, _UNREADABLE, {"name": path.name})
