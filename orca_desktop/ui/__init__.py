"""The window: widgets that show values and emit what the person wants. The only home of Qt."""

from __future__ import annotations
