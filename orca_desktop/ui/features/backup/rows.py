"""Backups as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orca_desktop.ui.widgets.two_line_list import TwoLines
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from orca_desktop.store import Backup


def backup_rows(backups: Sequence[Backup]) -> list[TwoLines]:
    """When each was made, how large it is, and what it was made for; told by their names."""
    return [_row(each) for each in backups]


def _row(backup: Backup) -> TwoLines:
    translate, size = QCoreApplication.translate, values.size(backup.size)
    if backup.before_restore:
        size = translate("backup", "{size}  ·  before a copy was restored").format(size=size)
    elif backup.before_change:
        size = translate("backup", "{size}  ·  before an update of the program").format(size=size)
    return TwoLines(backup.path.name, values.moment(backup.made), size)
