"""Files in and out: conversations as Markdown, safe file names, atomic writing."""

from __future__ import annotations
