"""What is done in the list of the library, by the ids of its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orca_desktop.ui.features.library import Sidebar


def select_rows(sidebar: Sidebar, ids: Sequence[str]) -> None:
    """Select these rows, of which the last has the focus."""
    places = [sidebar.model.place(each) for each in ids]
    rows = sorted(each.row() for each in places if each is not None)
    assert len(rows) == len(ids), "all of them are in sight"
    sidebar.list.select([range(row, row + 1) for row in rows], ids[-1])
