"""Taking a table of an answer along as a file for a spreadsheet."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.formats import atomic, csv_table, file_names
from orca_desktop.ui.widgets import dialogs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.transcript import Transcript

_ENDING: Final = ".csv"


class TablePresenter(QObject):
    """Asks where to, and writes; ``folder`` is where files go by themselves."""

    def __init__(self, context: FeatureContext, folder: Path) -> None:
        super().__init__(context.window)
        self._context = context
        self._folder = folder

    def serve_transcript(self, transcript: Transcript) -> None:
        """Save the tables of a transcript that are asked for."""
        transcript.table_saving_requested.connect(
            lambda rows: self._context.run(self._save(transcript, rows))
        )

    async def _save(self, transcript: Transcript, rows: Sequence[Sequence[str]]) -> None:
        name = file_names.safe(", ".join(rows[0]) if rows else "", _ENDING)
        folder = self._folder
        name = file_names.numbered(name, lambda taken: (folder / taken).exists())
        path = await dialogs.save_path(
            transcript.window(),
            self.tr("Save table"),
            folder / name,
            self.tr("Table (*.csv)"),
            _ENDING.removeprefix("."),
        )
        if path is None:
            return
        self._folder = path.parent
        content = csv_table.written(rows).encode()
        written = await asyncio.to_thread(lambda: atomic.write(path, content, overwrite=True))
        if isinstance(written, atomic.FileNotWritten):
            self._context.notices.show(written.sentence)
        else:
            self._context.notices.show_saved(path)
