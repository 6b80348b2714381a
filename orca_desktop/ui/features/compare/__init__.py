"""Comparisons on the screen: setting one up, reading it side by side, choosing.

Nothing of it is imported before the first comparison.
"""

from __future__ import annotations
