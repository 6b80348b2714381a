"""The leaves of a whole Markdown text at once, as its parser gives them one after the other."""

from __future__ import annotations

from orca_desktop.render.block_parser.growing import Scanner
from orca_desktop.render.block_parser.leaf import Leaf


def leaves(text: str) -> list[Leaf]:
    """Everything that a scanner reads in a text."""
    scanner = Scanner()
    scanner.push(text)
    scanner.finish()
    return [*scanner.take()]
