"""Taking a comparison along: as a report, as a table in a file, or as one on the clipboard."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session import export_service
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording.translation import translate as say

if TYPE_CHECKING:
    from orca_desktop.paths import Profile
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext

_CONTEXT: Final = "comparison"
_COPIED: Final = QT_TRANSLATE_NOOP("comparison", "The table is on the clipboard.")
_GONE: Final = QT_TRANSLATE_NOOP("comparison", "There is nothing to copy yet.")


class Reports:
    """Writes or copies the comparison of a turn, and says how it went."""

    def __init__(self, context: FeatureContext, session: Session, profile: Profile) -> None:
        self._context = context
        self._session = session
        self._profile = profile

    async def export(self, turn_id: str, *, as_table: bool) -> None:
        """Ask for a name, and write a comparison to that file."""
        translate = QCoreApplication.translate
        shown = self._session.shown
        suffix = "csv" if as_table else "md"
        suggested = export_service.suggested_path(shown, self._profile.exports).with_suffix(
            f".{suffix}"
        )
        if as_table:
            title = translate("Reports", "Export as a table")
            pattern = translate("Reports", "Table (*.csv)")
        else:
            title = translate("Reports", "Export report")
            pattern = translate("Reports", "Markdown (*.md)")
        path = await dialogs.save_path(self._context.window, title, suggested, pattern, suffix)
        if path is not None:
            await self.export_to(turn_id, path, as_table=as_table)

    async def export_to(self, turn_id: str, path: Path, *, as_table: bool = False) -> bool:
        """Write a comparison to a file; says whether it worked."""
        compare = self._session.compare
        write = compare.export_csv if as_table else compare.export_report
        problem = await write(turn_id, path, say)
        if problem is not None:
            self._context.notices.show(problem)
        else:
            self._context.notices.show_saved(path)
        return problem is None

    async def copy(self, turn_id: str) -> None:
        """Put the settings and facts of a comparison on the clipboard, as a table."""
        rows = await self._session.compare.table(turn_id, say)
        if rows:
            QGuiApplication.clipboard().setMimeData(mime(rows))
        self._context.notices.show(Text(_CONTEXT, _COPIED if rows else _GONE))


def mime(rows: Sequence[Sequence[str]]) -> QMimeData:
    """A table for programs that take rich text, and in Markdown for all others."""
    made = QMimeData()
    made.setHtml(rich(rows))
    made.setText(plain(rows))
    return made


def rich(rows: Sequence[Sequence[str]]) -> str:
    """A table as HTML; the first row are the heads."""
    lines = []
    for place, row in enumerate(rows):
        cell = "td" if place else "th"
        cells = "".join(f"<{cell}>{html.escape(each)}</{cell}>" for each in row)
        lines.append(f"<tr>{cells}</tr>")
    return f"<table border='1' cellspacing='0' cellpadding='4'>{''.join(lines)}</table>"


def plain(rows: Sequence[Sequence[str]]) -> str:
    """A table as Markdown; the first row are the heads."""
    lines = [_line(row) for row in rows]
    if rows:
        lines.insert(1, _line(["---"] * len(rows[0])))
    return "\n".join(lines) + "\n"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(_cell(each) for each in cells)} |"


def _cell(text: str) -> str:
    """A cell on one line, in which no mark ends the cell."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|")
