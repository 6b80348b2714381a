"""Between the data and those who look after it: its page, backups, copies saved and restored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QWidget

from orca_desktop.domain.changes import RepairsChanged
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.paths import shown
from orca_desktop.render.sanitize import named
from orca_desktop.session.backups import COPY_SUFFIX
from orca_desktop.store import CopyWatch
from orca_desktop.ui.features.backup.rows import backup_rows
from orca_desktop.ui.platform import links
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.two_line_list import TwoLines
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.domain.changes import Repair
    from orca_desktop.paths import Profile
    from orca_desktop.session.session import Session
    from orca_desktop.store import CopyLook
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.backup.data_page import DataPage
    from orca_desktop.ui.features.backup.restore_dialog import RestoreDialog
    from orca_desktop.ui.features.backup.save_dialog import SaveCopyDialog

_CONTEXT: Final = "backup"
_BACKED_UP: Final = QT_TRANSLATE_NOOP("backup", "A backup was made and checked.")
_SAVED: Final = QT_TRANSLATE_NOOP("backup", "“{name}” is saved: {size}.")
_CHATS: Final = Counted("1 chat", QT_TRANSLATE_NOOP("backup", "{n} chats", None, 1))
_MESSAGES: Final = Counted(
    "1 question or answer",
    QT_TRANSLATE_NOOP("backup", "{n} questions and answers", None, 1),
)
_HOLDS: Final = QT_TRANSLATE_NOOP("backup", "From {when}: {chats} with {messages}.")
_SAME: Final = QT_TRANSLATE_NOOP("backup", "The chats in it are the same as those that are here.")
_THERE: Final = Counted(
    "1 chat of it is not here now.",
    QT_TRANSLATE_NOOP("backup", "{n} chats of it are not here now.", None, 1),
)
_HERE: Final = Counted(
    "1 chat that is here now is not in it.",
    QT_TRANSLATE_NOOP("backup", "{n} chats that are here now are not in it.", None, 1),
)
_DIFFER: Final = Counted(
    "1 chat was different then.",
    QT_TRANSLATE_NOOP("backup", "{n} chats were different then.", None, 1),
)
_MISSING: Final = Counted(
    "1 picture or file was left out of it, and is not here either.",
    QT_TRANSLATE_NOOP(
        "backup", "{n} pictures or files were left out of it, and are not here either.", None, 1
    ),
)
_KEPT: Final = QT_TRANSLATE_NOOP(
    "backup",
    "All that is here now makes room for it, is kept as a backup, and comes back with Undo.",
)
_RESTORED: Final = QT_TRANSLATE_NOOP("backup", "Restored: the chats as they were {when}.")
_UNDONE: Final = QT_TRANSLATE_NOOP("backup", "The restoration was undone.")


_MOVED: Final = QT_TRANSLATE_NOOP(
    "backup",
    "Your chats lie in {folder} now. The old ones can be removed in the settings, "
    "under Chats and backups.",
)
_ASK_MOVE: Final = QT_TRANSLATE_NOOP("backup", "Move your chats to {folder}?")
_HOW_MOVED: Final = QT_TRANSLATE_NOOP(
    "backup",
    "All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts "
    "again. What is in the old folder stays until you remove it.",
)
_FREED: Final = QT_TRANSLATE_NOOP("backup", "The old ones are removed: {size}.")


class BackupPresenter(QObject):
    """Shows how the data is, and keeps it.

    ``start_again`` ends the program and starts it anew, as what it knows is no longer so.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        profile: Profile,
        start_again: Callable[[], object],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._backups = session.backups
        self._mover = session.mover
        self._profile = profile
        self._start_again = start_again
        self._repairs: Sequence[Repair] = ()
        self._page: DataPage | None = None
        self._dialog: RestoreDialog | SaveCopyDialog | None = None
        self._look: CopyLook | None = None
        self._move_is_wanted = True
        self._going_on = 0
        """Counts what was begun; what is not the last of it is wanted no more."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
        context.bus.on(RepairsChanged, self._follow_repairs)
        run = context.run
        context.actions.add(
            {
                "save_copy": lambda: run(self._open_saving()),
                "restore_copy": lambda: run(self._open_restoring()),
            }
        )

    def begin(self) -> None:
        """Tell, once, what was restored just before this start, and offer the way back."""
        self._context.run(self._tell_moved())
        last = self._backups.last_restore
        if last is None or self._backups.restore_is_told:
            return
        self._context.run(self._backups.note_restore_told())
        if last.is_undo:
            self._context.notices.show(Text(_CONTEXT, _UNDONE))
            return
        told = Text(_CONTEXT, _RESTORED, {"when": last.made})
        # Not by a key that is pressed much later: that would change everything.
        undo = self._undo_restore
        self._context.notices.show(told, undo=lambda: self._context.run(undo()), lasting=False)

    def close(self) -> None:
        """The program ends."""
        dialog, self._dialog = self._dialog, None
        dialogs.close(dialog)

    # -- the page of the settings ----------------------------------------------------------------

    def make_page(self) -> DataPage:
        """The page of the settings."""
        from orca_desktop.ui.features.backup.data_page import DataPage  # noqa: PLC0415 - when asked for

        run, carry_out = self._context.run, self._context.actions.carry_out
        self._page = page = DataPage()
        page.show_repairs([(each.at, translate(each.sentence)) for each in self._repairs])
        page.seen.connect(lambda: run(self._show()))
        page.open_folder.clicked.connect(lambda: run(self._open_folder()))
        page.back_up.clicked.connect(lambda: run(self._back_up(page)))
        page.show_backups.clicked.connect(lambda: run(self._open_backups()))
        page.restore.clicked.connect(lambda: run(self._open_restoring(page.list.current)))
        page.list.activated.connect(page.restore.click)
        page.save_copy.clicked.connect(lambda: carry_out("save_copy"))
        page.restore_copy.clicked.connect(lambda: carry_out("restore_copy"))
        page.move_folder.clicked.connect(lambda: run(self._choose_place(page)))
        page.cancel_moving.clicked.connect(self._give_up_moving)
        page.remove_old.clicked.connect(lambda: run(self._remove_old(page)))
        page.undo_restore.clicked.connect(lambda: run(self._undo_restore()))
        return page

    async def _show(self) -> None:
        state = await self._backups.state()
        undoable = await self._backups.undoable()
        last = self._backups.last_restore
        old = await self._mover.old_ones(self._profile)
        if self._page is None:
            return
        self._page.show_state(state)
        self._page.show_old(old)
        if last is None or undoable is None:
            self._page.show_restored("")
            return
        words = _UNDONE if last.is_undo else _RESTORED
        told = translate(Text(_CONTEXT, words, {"when": last.made}))
        self._page.show_restored(told, is_undo=last.is_undo)

    # -- the folder is moved ---------------------------------------------------------------------

    async def _tell_moved(self) -> None:
        """Tell, once, where the chats lie after a move."""
        if await self._mover.is_news(self._profile):
            folder = shown(self._profile.folder)
            self._context.notices.show(Text(_CONTEXT, _MOVED, {"folder": folder}))

    async def _choose_place(self, page: DataPage) -> None:
        title = self.tr("Choose where the chats shall lie")
        chosen = await dialogs.open_folder(page.window(), title, self._folder)
        if chosen is not None:
            await self.move_to(chosen, page)

    async def move_to(self, chosen: Path, page: DataPage) -> None:
        """Move the data into a folder, once the person has agreed."""
        place = await self._mover.place_for(chosen)
        if isinstance(place, Text):
            await dialogs.tell(page.window(), translate(place))
            return
        state = await self._backups.state()
        size = values.size(state.chats + state.contents + state.backed_up)
        words = {"folder": shown(place), "size": size}
        agreed = await dialogs.ask(
            page.window(),
            translate(Text(_CONTEXT, _ASK_MOVE, words)),
            translate(Text(_CONTEXT, _HOW_MOVED, words)),
            self.tr("Move and start again"),
            self.tr("Leave it"),
        )
        if not agreed:
            return
        page.show_moving(moves=True)
        self._move_is_wanted = True
        watch = CopyWatch(self._show_moved, lambda: self._move_is_wanted)
        problem = await self._mover.move(place, self._profile, watch)
        if problem is None:
            self._start_again()
            return
        page.show_moving(moves=False)
        if self._move_is_wanted:
            await dialogs.tell(page.window(), translate(problem))

    def _show_moved(self, done: int, total: int) -> None:
        if self._page is not None:
            self._page.show_moved(done, total)

    def _give_up_moving(self) -> None:
        self._move_is_wanted = False

    async def _remove_old(self, page: DataPage) -> None:
        old = await self._mover.old_ones(self._profile)
        agreed = bool(old) and await dialogs.ask(
            page.window(),
            self.tr("Remove the chats of before the move?"),
            self.tr("Those in {folder} are used now, and stay.").format(
                folder=shown(self._profile.folder)
            ),
            self.tr("Remove the old ones"),
            self.tr("Keep"),
        )
        if not agreed:
            return
        removed = await self._mover.remove_old(self._profile)
        if isinstance(removed, int):
            removed = Text(_CONTEXT, _FREED, {"size": values.size(removed)})
        self._context.notices.show(removed)
        await self._show()

    async def _open_folder(self) -> None:
        links.open_folder((await self._backups.state()).folder)

    async def _open_backups(self) -> None:
        backups = (await self._backups.state()).backups
        if backups:
            links.open_folder(backups[0].path.parent)

    async def _back_up(self, page: DataPage) -> None:
        page.back_up.setEnabled(False)
        try:
            problem = await self._backups.back_up()
        finally:
            page.back_up.setEnabled(True)
        self._context.notices.show(problem or Text(_CONTEXT, _BACKED_UP))
        await self._show()

    def _follow_repairs(self, change: RepairsChanged) -> None:
        self._repairs = change.repairs
        if self._page is not None:
            self._page.show_repairs([(each.at, translate(each.sentence)) for each in self._repairs])

    # -- a copy is saved -------------------------------------------------------------------------

    async def _open_saving(self) -> None:
        if self._is_open():
            return
        from orca_desktop.ui.features.backup.save_dialog import SaveCopyDialog  # noqa: PLC0415 - when asked for

        contents = (await self._backups.state()).contents
        dialog = SaveCopyDialog(contents, self._front())
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.choose.clicked.connect(lambda: self._context.run(self._choose_target(dialog)))
        dialog.show_folder.clicked.connect(lambda: links.open_folder(self._folder))
        dialog.finished.connect(self._forget)
        dialog.open()

    async def _choose_target(self, dialog: SaveCopyDialog) -> None:
        suggested = await self._backups.suggested(self._folder)
        pattern = self.tr("Copies of Orca Desktop (*{ending})").format(ending=COPY_SUFFIX)
        path = await dialogs.save_path(
            dialog, self.tr("Save a copy"), suggested, pattern, COPY_SUFFIX.removeprefix(".")
        )
        if path is not None and self._dialog is dialog:
            await self.save(path, dialog)

    async def save(self, path: Path, dialog: SaveCopyDialog) -> None:
        """Write a copy to a place that was chosen."""
        self._folder = path.parent
        dialog.show_going_on()
        wanted = dialog.attachments.isChecked()
        saved = await self._backups.save_copy(path, attachments=wanted)
        if self._dialog is not dialog:
            return
        if isinstance(saved, Text):
            dialog.show_start(translate(saved))
            return
        name, size = named(saved.path.name), values.size(saved.size)
        dialog.show_saved(translate(Text(_CONTEXT, _SAVED, {"name": name, "size": size})))

    # -- a copy is restored ----------------------------------------------------------------------

    async def _open_restoring(self, name: str = "") -> None:
        """Ask for a copy, or look at once at the backup of a name."""
        if self._is_open():
            return
        from orca_desktop.ui.features.backup.restore_dialog import RestoreDialog  # noqa: PLC0415 - when asked for

        run = self._context.run
        dialog = RestoreDialog(self._front())
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.file.clicked.connect(lambda: run(self._choose_copy(dialog)))
        dialog.look.clicked.connect(lambda: run(self._look_at(dialog, dialog.backups.current)))
        dialog.another.clicked.connect(lambda: run(self._ask(dialog)))
        dialog.cancel.clicked.connect(lambda: run(self._ask(dialog)))
        dialog.restore.clicked.connect(lambda: run(self._restore(dialog)))
        dialog.finished.connect(self._forget)
        await self._ask(dialog)
        dialog.open()
        if name:
            await self._look_at(dialog, name)

    def _watch(self, dialog: RestoreDialog) -> CopyWatch:
        """Show in a dialog how far something is, which is wanted until anything else begins."""
        self._going_on += 1
        number = self._going_on

        def is_wanted() -> bool:
            return self._going_on == number

        def advance(done: int, total: int) -> None:
            if is_wanted():
                dialog.show_progress(done, total)

        return CopyWatch(advance, is_wanted)

    async def _ask(self, dialog: RestoreDialog, told: Text | None = None) -> None:
        self._going_on += 1
        await self._forget_look()
        rows = backup_rows((await self._backups.state()).backups)
        if self._dialog is dialog:
            dialog.show_start(rows, translate(told) if told is not None else "")

    async def _choose_copy(self, dialog: RestoreDialog) -> None:
        pattern = ";;".join(
            (
                self.tr("Copies of Orca Desktop (*{ending} *.db)").format(ending=COPY_SUFFIX),
                self.tr("All files (*)"),
            )
        )
        title = self.tr("Choose a copy")
        path = await dialogs.open_path(dialog, title, self._folder, pattern)
        if path is not None:
            self._folder = path.parent
            await self.look(path, dialog)

    async def _look_at(self, dialog: RestoreDialog, name: str) -> None:
        backups = (await self._backups.state()).backups
        path = next((each.path for each in backups if each.path.name == name), None)
        if path is not None:
            await self.look(path, dialog)

    async def look(self, path: Path, dialog: RestoreDialog) -> None:
        """Show what is in a copy."""
        if self._dialog is not dialog:
            return
        await self._forget_look()
        told = self.tr("Looking through {name}…").format(name=named(path.name))
        dialog.show_going_on(told)
        watch = self._watch(dialog)
        found = await self._backups.look(path, watch)
        if not watch.is_wanted():
            if found is not None and not isinstance(found, Text):
                await self._backups.forget(found)
            return
        if found is None or isinstance(found, Text):
            await self._ask(dialog, found)
            return
        self._look = found
        facts = Text(
            _CONTEXT,
            _HOLDS,
            {
                "when": found.made,
                "chats": counted(_CONTEXT, _CHATS, found.conversations),
                "messages": counted(_CONTEXT, _MESSAGES, found.messages),
            },
        )
        newest = [
            TwoLines(str(place), " ".join(named(title).split()), values.moment(updated))
            for place, (title, updated) in enumerate(found.newest)
        ]
        dialog.show_look(translate(facts), _differences(found), newest)

    async def _restore(self, dialog: RestoreDialog) -> None:
        look, self._look = self._look, None
        if look is None:
            return
        dialog.show_going_on(self.tr("Restoring…"))
        watch = self._watch(dialog)
        done = await self._backups.restore(look, watch)
        if done is True:
            self._start_again()
            return
        await self._backups.forget(look)
        if watch.is_wanted():
            await self._ask(dialog, done if isinstance(done, Text) else None)

    async def _undo_restore(self) -> None:
        if self._is_open():
            return
        from orca_desktop.ui.features.backup.restore_dialog import RestoreDialog  # noqa: PLC0415 - when asked for

        dialog = RestoreDialog(self._front())
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.cancel.clicked.connect(dialog.reject)
        dialog.finished.connect(self._forget)
        dialog.show_going_on(self.tr("Bringing back what was there before…"))
        dialog.open()
        watch = self._watch(dialog)
        done = await self._backups.undo_restore(watch)
        if done is True:
            self._start_again()
        elif watch.is_wanted():
            dialog.reject()
            if isinstance(done, Text):
                self._context.notices.show(done)

    def _front(self) -> QWidget:
        """What a dialog opens over: the settings, if it was asked for there."""
        return QApplication.activeModalWidget() or self._context.window

    def _is_open(self) -> bool:
        if self._dialog is not None:
            self._dialog.activateWindow()
        return self._dialog is not None

    def _forget(self) -> None:
        self._dialog = None
        self._going_on += 1
        self._context.run(self._forget_look())
        self._context.run(self._show())

    async def _forget_look(self) -> None:
        look, self._look = self._look, None
        if look is not None:
            await self._backups.forget(look)


def _differences(look: CopyLook) -> str:
    """What would be different after a copy was restored."""
    counts = (
        (_THERE, look.only_there),
        (_HERE, look.only_here),
        (_DIFFER, look.differ),
        (_MISSING, look.missing),
    )
    told = [counted(_CONTEXT, words, count) for words, count in counts if count]
    if not (look.only_there or look.only_here or look.differ):
        told.insert(0, Text(_CONTEXT, _SAME))
    told.append(Text(_CONTEXT, _KEPT))
    return values.told(map(translate, told))
