"""Archives of other programs, read to conversations: pure, without store and network."""

from __future__ import annotations

from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason
from orca_desktop.formats.archives.reading import Archive, recognised
from orca_desktop.formats.archives.unpacking import NotOpenedError

__all__ = ["Archive", "Format", "Found", "NotOpenedError", "NotRead", "NotReadReason", "recognised"]
