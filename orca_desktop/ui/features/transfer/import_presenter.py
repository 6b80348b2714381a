"""Between archives of other programs and the library: looked at, chosen from, brought in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Qt

from orca_desktop.domain.changes import ImportAdvanced
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.render.sanitize import named
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from orca_desktop.session.importing import ImportOutcome, ImportPreview
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.transfer.import_dialog import ImportDialog

_CONTEXT: Final = "import"
_FOUND: Final = Counted(
    "1 chat is in “{name}”.",
    QT_TRANSLATE_NOOP("import", "{n} chats are in “{name}”.", None, 1),
)
_SO_FAR: Final = Counted("1 chat so far", QT_TRANSLATE_NOOP("import", "{n} chats so far", None, 1))
_NEW: Final = Counted(
    "1 chat was imported.", QT_TRANSLATE_NOOP("import", "{n} chats were imported.", None, 1)
)
_ADDED: Final = Counted(
    "1 that was here got what it lacked.",
    QT_TRANSLATE_NOOP("import", "{n} that were here got what they lacked.", None, 1),
)
_THERE: Final = Counted(
    "1 was here already.", QT_TRANSLATE_NOOP("import", "{n} were here already.", None, 1)
)
_NOT_READ: Final = Counted(
    "1 could not be read.", QT_TRANSLATE_NOOP("import", "{n} could not be read.", None, 1)
)
_LEFT_OUT: Final = Counted(
    "1 file in it holds no chats.",
    QT_TRANSLATE_NOOP("import", "{n} files in it hold no chats.", None, 1),
)


class ImportPresenter(QObject):
    """Lets the person bring chats of other programs in, and take that back."""

    def __init__(self, context: FeatureContext, session: Session) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._dialog: ImportDialog | None = None
        self._preview: ImportPreview | None = None
        downloads = QStandardPaths.StandardLocation.DownloadLocation
        self._folder = Path(QStandardPaths.writableLocation(downloads) or Path.home())
        context.actions.add({"import": self._open})
        context.bus.on(ImportAdvanced, self._follow)

    def close(self) -> None:
        """The program ends: stop what goes on."""
        self._session.importing.stop()
        dialog, self._dialog = self._dialog, None
        dialogs.close(dialog)

    def _open(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        from orca_desktop.ui.features.transfer.import_dialog import ImportDialog  # noqa: PLC0415 - when asked for

        run = self._context.run
        self._dialog = dialog = ImportDialog(self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.file.clicked.connect(lambda: run(self._choose_file(dialog)))
        dialog.folder.clicked.connect(lambda: run(self._choose_folder(dialog)))
        dialog.bring.clicked.connect(lambda: run(self._bring(dialog.model.chosen)))
        dialog.stop.clicked.connect(self._session.importing.stop)
        dialog.undo.clicked.connect(lambda: run(self._undo()))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        # Who closes the dialog while something goes on means that to stop.
        self._session.importing.stop()
        self._dialog = self._preview = None

    async def _choose_file(self, dialog: ImportDialog) -> None:
        pattern = ";;".join(
            (
                self.tr("Archives and exports (*.zip *.json *.jsonl *.md *.txt)"),
                self.tr("All files (*)"),
            )
        )
        title = self.tr("Choose what was exported")
        path = await dialogs.open_path(dialog, title, self._folder, pattern)
        if path is not None:
            await self.look(path)

    async def _choose_folder(self, dialog: ImportDialog) -> None:
        title = self.tr("Choose the folder of what was exported")
        path = await dialogs.open_folder(dialog, title, self._folder)
        if path is not None:
            await self.look(path)

    async def look(self, path: Path) -> None:
        """Show what is in a file or a folder, to choose from."""
        self._open()
        if self._dialog is not None:
            self._folder = path.parent
            told = self.tr("Reading {name}…").format(name=named(path.name))
            self._dialog.show_going_on(told, self.tr("Nothing is imported yet."))
        found = await self._session.importing.look(path)
        dialog = self._dialog
        if dialog is None:
            return
        if found is None or isinstance(found, Text):
            dialog.show_start(translate(found) if found is not None else "")
            return
        troubles = [translate(each.sentence) for each in found.not_read]
        if not found.rows:
            dialog.show_start(values.told(troubles))
            return
        sentences = [counted(_CONTEXT, _FOUND, len(found.rows), name=named(path.name))]
        if found.not_read:
            sentences.append(counted(_CONTEXT, _NOT_READ, len(found.not_read)))
        if found.left_out:
            sentences.append(counted(_CONTEXT, _LEFT_OUT, len(found.left_out)))
        self._preview = found
        dialog.show_found(found, _joined(sentences), troubles)

    async def _bring(self, chosen: Collection[str]) -> None:
        dialog, preview = self._dialog, self._preview
        if dialog is None or preview is None:
            return
        more = self.tr("What is imported until you stop stays.")
        dialog.show_going_on(self.tr("Importing…"), more)
        session = self._session
        outcome = await session.importing.bring(preview, chosen, session.settings.starting)
        await session.folders.load()
        await session.show_as_stored()
        self._tell(outcome)

    def _tell(self, outcome: ImportOutcome) -> None:
        counts = (
            (_ADDED, outcome.added_to),
            (_THERE, outcome.there),
            (_NOT_READ, len(outcome.not_read)),
        )
        more = [counted(_CONTEXT, words, count) for words, count in counts if count]
        if outcome.was_stopped:
            more.append(Text(_CONTEXT, _STOPPED))
        if outcome.problem is not None:
            more.append(outcome.problem)
        told = translate(counted(_CONTEXT, _NEW, outcome.new))
        troubles = [translate(each.sentence) for each in outcome.not_read]
        can_undo = self._session.importing.can_undo
        if self._dialog is not None:
            self._dialog.show_ended(told, _joined(more), troubles, can_undo=can_undo)
        else:
            undo = (lambda: self._context.run(self._undo())) if can_undo else None
            words = values.told([told, *map(translate, more)])
            self._context.notices.show(words, undo=undo, lasting=False)

    async def _undo(self) -> None:
        problem = await self._session.importing.undo()
        await self._session.folders.load()
        await self._session.show_as_stored()
        told = problem or Text(_CONTEXT, _UNDONE)
        if self._dialog is not None:
            self._dialog.show_start(translate(told))
        else:
            self._context.notices.show(told)

    def _follow(self, change: ImportAdvanced) -> None:
        if self._dialog is not None:
            told = translate(counted(_CONTEXT, _SO_FAR, change.conversations))
            self._dialog.show_progress(change.done, change.total, told)


def _joined(sentences: Iterable[Text]) -> str:
    return values.told(map(translate, sentences))


_STOPPED: Final = QT_TRANSLATE_NOOP(
    "import", "The import was stopped; import the same file again for the rest."
)
_UNDONE: Final = QT_TRANSLATE_NOOP("import", "The import was undone.")
