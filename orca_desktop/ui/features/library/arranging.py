"""Between the session and what is done with rows of the library: each deed said, and undone."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Self

from PySide6.QtCore import QObject

from orca_desktop.domain.folders import within
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.store import CopyWatch
from orca_desktop.ui.features.library.requests import NEW_FOLDER, RowRequest, RowVerb
from orca_desktop.ui.features.library.tags_presenter import TagsPresenter
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary
    from orca_desktop.domain.folders import Folder
    from orca_desktop.session.session import Session
    from orca_desktop.store import Arranged
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.library.progress_line import ProgressLine
    from orca_desktop.ui.features.library.sidebar import Sidebar
    from orca_desktop.ui.theme.appearance import Theme

_UNFOLDED: Final = "library_unfolded"
_TITLE_SHOWN: Final = 40
_CONTEXT: Final = "library"


@dataclass(frozen=True, slots=True)
class _Told:
    """What is said of a deed: of one conversation by its title, of several by their number."""

    one: str
    many: Counted


_MOVED: Final = _Told(
    QT_TRANSLATE_NOOP("library", "Moved to {folder}: {title}"),
    Counted("", QT_TRANSLATE_NOOP("library", "{n} chats moved to {folder}", None, 1)),
)
_MOVED_OUT: Final = _Told(
    QT_TRANSLATE_NOOP("library", "Moved out of its folder: {title}"),
    Counted("", QT_TRANSLATE_NOOP("library", "{n} chats moved out of their folders", None, 1)),
)
_TAGGED: Final = _Told(
    QT_TRANSLATE_NOOP("library", "Tags changed: {title}"),
    Counted("", QT_TRANSLATE_NOOP("library", "Tags of {n} chats changed", None, 1)),
)
_PINNED: Final = _Told(
    QT_TRANSLATE_NOOP("library", "Pinned: {title}"),
    Counted("", QT_TRANSLATE_NOOP("library", "{n} chats pinned", None, 1)),
)
_UNPINNED: Final = _Told(
    QT_TRANSLATE_NOOP("library", "No longer pinned: {title}"),
    Counted("", QT_TRANSLATE_NOOP("library", "{n} chats no longer pinned", None, 1)),
)
_ARCHIVED: Final = _Told(
    QT_TRANSLATE_NOOP("library", "Archived: {title}"),
    Counted("", QT_TRANSLATE_NOOP("library", "{n} chats archived", None, 1)),
)
_UNARCHIVED: Final = _Told(
    QT_TRANSLATE_NOOP("library", "Taken out of the archive: {title}"),
    Counted("", QT_TRANSLATE_NOOP("library", "{n} chats taken out of the archive", None, 1)),
)
_DELETED: Final = _Told(
    QT_TRANSLATE_NOOP("library", "Deleted: {title}"),
    Counted("", QT_TRANSLATE_NOOP("library", "{n} chats deleted", None, 1)),
)
_CHANGING: Final = Counted(
    "", QT_TRANSLATE_NOOP("library", "{n} chats are being changed.", None, 1)
)
_UNDOING: Final = Counted(
    "", QT_TRANSLATE_NOOP("library", "The change of {n} chats is being undone.", None, 1)
)
_NOT_UNDONE: Final = Counted(
    "1 chat is still as you had changed it.",
    QT_TRANSLATE_NOOP("library", "{n} chats are still as you had changed them.", None, 1),
)
_MANY: Final = 200
"""So many chats are changed so fast that nobody is told how far it is."""


class _Progress:
    """How far it is with what is done to chats, shown below the list if they are very many."""

    def __init__(self, sidebar: Sidebar, forms: Counted) -> None:
        self.done = 0
        self.is_whole = False
        self.watch = CopyWatch(self._advance, lambda: self._is_wanted)
        self._is_wanted = True
        self._sidebar = sidebar
        self._forms = forms
        self._line: ProgressLine | None = None
        self._percent = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._line is not None:
            self._line.cancel.clicked.disconnect(self._give_up)
            self._sidebar.end_progress()

    def _advance(self, done: int, total: int) -> None:
        self.done, self.is_whole = done, done == total
        if total > _MANY:
            self._show(done, total)

    def _show(self, done: int, total: int) -> None:
        if self._line is None:
            self._line = self._sidebar.progress
            self._line.cancel.clicked.connect(self._give_up)
        before, self._percent = self._percent, done * 100 // total
        if self._percent != before:
            told = translate(counted(_CONTEXT, self._forms, total))
            self._line.show_progress(told, done, total)

    def _give_up(self) -> None:
        self._is_wanted = False


class Steps:
    """What undoes a deed, step by step; the last that was done is the first to be undone."""

    def __init__(self) -> None:
        self._steps: list[Callable[[], Coroutine[Any, Any, object]]] = []

    def __len__(self) -> int:
        return len(self._steps)

    def add(self, step: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Undo this too."""
        self._steps.append(step)

    async def undo(self) -> None:
        """Undo all."""
        while self._steps:
            await self._steps.pop()()


class ArrangePresenter(QObject):
    """Does what is asked of rows, by their ids; ``export`` opens the export of conversations."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        sidebar: Sidebar,
        export: Callable[[Sequence[str]], None],
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._sidebar = sidebar
        self._export = export
        self._theme = theme
        self._tags = TagsPresenter(context, session, sidebar.search_field)
        remembered = session.remembered.get(_UNFOLDED)
        if isinstance(remembered, list):
            sidebar.unfold(str(each) for each in remembered)
        run = context.run
        sidebar.arrange_requested.connect(lambda request: run(self._carry_out(request)))
        sidebar.unfolded.connect(lambda: run(self._remember()))
        self._just_made = ""
        """The folder that was made last, until it has its name: that needs no undo of its own."""
        sidebar.model.folder_renamed.connect(lambda id_, name: run(self._rename_folder(id_, name)))
        sidebar.model.renamed.connect(lambda id_, title: run(self.rename(id_, title)))
        context.actions.add({"new_folder": self._make_folder_here})

    async def _remember(self) -> None:
        await self._session.remembered.keep(_UNFOLDED, sorted(self._sidebar.model.expanded))

    async def _carry_out(self, request: RowRequest) -> None:
        known = self._session.folders.by_id
        folders = [each for each in request.ids if each in known]
        chats = self._session.library.those_of(request.ids)
        match request.verb:
            case RowVerb.BEGIN_CHAT | RowVerb.MAKE_FOLDER | RowVerb.SET_UP:
                await self._see_to_folder(request.verb, folders[0] if folders else None)
            case RowVerb.RAISE | RowVerb.LOWER if folders:
                await self._shift(folders[0], -1 if request.verb is RowVerb.RAISE else 1)
            case RowVerb.MOVE:
                await self._move(chats, folders, request.target)
            case RowVerb.DELETE:
                await self._delete(chats, folders)
            case RowVerb.EXPORT:
                self._export((*chats, *self._chats_in(folders)))
            case verb if chats:
                await self._see_to_chats(verb, chats)
            case _:
                pass

    def _chats_in(self, folder_ids: Sequence[str]) -> tuple[str, ...]:
        """The chats in folders, and in those that lie in them."""
        known = self._session.folders.by_id.values()
        inside = {each for id_ in folder_ids for each in within(known, id_)}
        summaries = self._session.library.summaries
        return summaries.ids(
            row for row, folder in enumerate(summaries.folders) if folder in inside
        )

    async def _see_to_folder(self, verb: RowVerb, folder_id: str | None) -> None:
        match verb:
            case RowVerb.BEGIN_CHAT:
                await self.begin_chat(folder_id)
            case RowVerb.MAKE_FOLDER:
                await self._make_folder(folder_id)
            case _ if folder_id is not None:
                await self._set_up(self._session.folders.by_id[folder_id])
            case _:
                pass

    async def _see_to_chats(self, verb: RowVerb, ids: Sequence[str]) -> None:
        match verb:
            case RowVerb.DUPLICATE:
                await self._duplicate(ids[0])
            case RowVerb.TAG:
                await self._tag(ids)
            case _:
                await self._mark(verb, ids)

    # -- conversations ----------------------------------------------------------------------------

    async def begin_chat(self, folder_id: str | None) -> None:
        """Begin a chat in a folder, which is unfolded so that it is seen there."""
        if folder_id is not None:
            self._sidebar.unfold([folder_id])
            await self._remember()
        await self._session.new_conversation(folder_id)
        self._context.go_home()

    async def delete(self, ids: Sequence[str]) -> None:
        """Delete conversations at once and without a question, and offer to undo it."""
        await self._delete(ids, ())

    async def pin(self, ids: Sequence[str], *, pinned: bool) -> None:
        """Pin conversations, or no longer, and offer to undo it."""
        await self._mark(RowVerb.PIN if pinned else RowVerb.UNPIN, ids)

    async def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation another title, and offer to undo it."""
        arranging = self._session.arranging
        if (made := await arranging.rename(conversation_id, title)) is not None:
            steps = Steps()
            steps.add(partial(arranging.take_back_title, made))
            self._offer(self.tr("Renamed: {title}").format(title=_short(made.after)), steps)

    async def _mark(self, verb: RowVerb, ids: Sequence[str]) -> None:
        arranging = self._session.arranging
        match verb:
            case RowVerb.PIN:
                forms, do = _PINNED, partial(arranging.pin, ids, pinned=True)
            case RowVerb.UNPIN:
                forms, do = _UNPINNED, partial(arranging.pin, ids, pinned=False)
            case RowVerb.ARCHIVE:
                forms, do = _ARCHIVED, partial(arranging.archive, ids, archived=True)
            case _:
                forms, do = _UNARCHIVED, partial(arranging.archive, ids, archived=False)
        steps = Steps()
        self._offer(await self._do(forms, ids, do, steps), steps)

    async def _duplicate(self, conversation_id: str) -> None:
        """Copy a chat and open the copy; undone, the copy is deleted."""
        summary = self._session.library.get(conversation_id)
        before = (summary.title if summary else "") or self.tr("New chat")
        title = self.tr("{title} (copy)").format(title=before)
        made = await self._session.duplicating.duplicate(conversation_id, title)
        if made is None:
            return
        await self._session.open(made)
        self._context.notices.show(
            self.tr("Duplicated: {title}").format(title=_short(before)),
            undo=lambda: self._context.run(self._session.delete(made)),
        )

    async def _tag(self, ids: Sequence[str]) -> None:
        from PySide6.QtWidgets import QDialog  # noqa: PLC0415 - when asked for

        from orca_desktop.ui.features.library.tags_dialog import TagsDialog  # noqa: PLC0415 - as above
        from orca_desktop.ui.widgets import dialogs  # noqa: PLC0415 - as above

        dialog = TagsDialog(self._chats(ids), self._sidebar.model.tags(), self._context.window)

        def follow(before: str, after: str) -> None:
            dialog.follow(self._chats(ids), self._sidebar.model.tags(), before, after)

        run = self._context.run
        dialog.all_tags.clicked.connect(lambda: run(self._tags.open(dialog, changed=follow)))
        if await dialogs.finished(dialog) != QDialog.DialogCode.Accepted:
            return
        steps = Steps()
        tag = partial(self._session.arranging.tag, ids, dialog.added, dialog.removed)
        self._offer(await self._do(_TAGGED, ids, tag, steps), steps)

    def _chats(self, ids: Sequence[str]) -> list[Summary]:
        """What is known of some conversations."""
        library = self._session.library
        return [each for id_ in ids if (each := library.get(id_)) is not None]

    async def _move(self, chats: Sequence[str], folders: Sequence[str], target: str | None) -> None:
        """Put chats and folders into a folder, which may have to be made first."""
        known, steps = self._session.folders, Steps()
        made: Folder | None = None
        if target == NEW_FOLDER:
            made = await known.create(self.tr("New folder"))
            if made is None:
                return
            target = made.id
            steps.add(partial(known.remove, made.id))
        for each in folders:
            before = await known.change(each, parent=target) if each != target else None
            if before is not None:
                steps.add(partial(known.put, before))
        forms = _MOVED_OUT if target is None else _MOVED
        done, move = len(steps), partial(self._session.arranging.move, chats, target)
        told = await self._do(forms, chats, move, steps, **self._name_of(target))
        if folders and len(steps) == done:
            told = self.tr("Folder moved: {name}").format(name=self._name_of(folders[0])["folder"])
        self._offer(told, steps)
        if made is not None:
            self._just_made = made.id
            self._sidebar.rename(made.id)

    def _name_of(self, folder_id: str | None) -> dict[str, str]:
        folder = None if folder_id is None else self._session.folders.by_id.get(folder_id)
        return {"folder": _short(folder.name) if folder is not None else ""}

    async def _delete(self, chats: Sequence[str], folders: Sequence[str]) -> None:
        """Delete chats; folders are taken out, and what else lies in them is kept."""
        steps = Steps()
        told = await self._do(
            _DELETED, chats, partial(self._session.arranging.delete, chats), steps
        )
        if folders and not chats:
            told = self.tr("Folder deleted, its chats are kept: {name}").format(
                name=self._name_of(folders[0])["folder"]
            )
        for each in folders:
            removed = await self._session.folders.remove(each)
            if removed is not None:
                steps.add(partial(self._session.folders.put_back, removed))
        self._offer(told, steps)

    async def _do(
        self,
        forms: _Told,
        ids: Sequence[str],
        do: Callable[[CopyWatch], Coroutine[Any, Any, tuple[Arranged, ...]]],
        steps: Steps,
        **more: str,
    ) -> str:
        """Do something to chats, and note what undoes it; what is said of it.

        Very many are done one after another: how far it is stands below the list, and what is done
        until it is cancelled stays.
        """
        told = self._told(forms, ids, **more)
        if not ids:
            return told
        with _Progress(self._sidebar, _CHANGING) as progress:
            made = await do(progress.watch)
        if made:
            steps.add(partial(self._take_back, made))
        if progress.is_whole:
            return told
        return self._told(forms, [each.id for each in made], **more)

    async def _take_back(self, made: tuple[Arranged, ...]) -> None:
        """Undo what was done to chats; what is left, if it was cancelled or refused, is offered."""
        with _Progress(self._sidebar, _UNDOING) as progress:
            await self._session.arranging.take_back(made, progress.watch)
        left = made[progress.done :]
        if left and not progress.is_whole:
            steps = Steps()
            steps.add(partial(self._take_back, left))
            self._offer(translate(counted(_CONTEXT, _NOT_UNDONE, len(left))), steps)

    def _offer(self, told: str, steps: Steps) -> None:
        """Say what was done, and offer to undo all of it; nothing is said of nothing."""
        if steps:
            self._context.notices.show(told, undo=lambda: self._context.run(steps.undo()))

    def _told(self, forms: _Told, ids: Sequence[str], **more: str) -> str:
        """A sentence about conversations: by the title of one, by the number of several."""
        if len(ids) != 1:
            return translate(counted(_CONTEXT, forms.many, len(ids), **more))
        summary = self._session.library.get(ids[0])
        title = (summary.title if summary else "") or self.tr("New chat")
        return translate(Text(_CONTEXT, forms.one, {"title": _short(title), **more}))

    # -- folders ----------------------------------------------------------------------------------

    def _make_folder_here(self) -> None:
        self._context.run(self._make_folder(self._sidebar.folder_in_focus))

    async def _make_folder(self, parent: str | None) -> None:
        """Make a folder, whose name is written in the list at once."""
        made = await self._session.folders.create(self.tr("New folder"), parent)
        if made is not None:
            self._just_made = made.id
            steps = Steps()
            steps.add(partial(self._session.folders.remove, made.id))
            self._offer(self.tr("Folder made."), steps)
            self._sidebar.clear_search()
            self._sidebar.rename(made.id)
            await self._remember()

    async def _shift(self, folder_id: str, step: int) -> None:
        before = await self._session.folders.shift(folder_id, step)
        if before:
            steps = Steps()
            steps.add(partial(self._session.folders.put, *before))
            name = self._name_of(folder_id)["folder"]
            self._offer(self.tr("Folder moved: {name}").format(name=name), steps)

    async def _rename_folder(self, folder_id: str, name: str) -> None:
        is_new, self._just_made = folder_id == self._just_made, ""
        before = await self._session.folders.change(folder_id, name=name)
        if before is not None and not is_new:
            steps = Steps()
            steps.add(partial(self._put_name_back, folder_id, before.name))
            name = self._name_of(folder_id)["folder"]
            self._offer(self.tr("Folder renamed: {name}").format(name=name), steps)

    async def _put_name_back(self, folder_id: str, name: str) -> None:
        await self._session.folders.change(folder_id, name=name)

    async def _set_up(self, folder: Folder) -> None:
        from PySide6.QtWidgets import QDialog  # noqa: PLC0415 - when asked for

        from orca_desktop.ui.features.library.folder_dialog import FolderDialog  # noqa: PLC0415 - as above
        from orca_desktop.ui.widgets import dialogs  # noqa: PLC0415 - as above
        from orca_desktop.ui.wording.presets import preset_name  # noqa: PLC0415 - as above

        presets = [(each.id, preset_name(each)) for each in self._session.presets.all]
        dialog = FolderDialog(folder, presets, self._theme, self._context.window)
        if await dialogs.finished(dialog) != QDialog.DialogCode.Accepted:
            return
        wanted = dialog.folder
        await self._change_folder(
            folder.id,
            name=wanted.name,
            color=wanted.color,
            preset_id=wanted.preset_id,
            instructions=wanted.instructions,
        )

    async def _change_folder(self, folder_id: str, **facts: Any) -> None:
        before = await self._session.folders.change(folder_id, **facts)
        if before is not None:
            steps = Steps()
            steps.add(partial(self._session.folders.put, before))
            name = self._name_of(folder_id)["folder"]
            self._offer(self.tr("Folder changed: {name}").format(name=name), steps)


def _short(title: str) -> str:
    return title if len(title) <= _TITLE_SHOWN else f"{title[: _TITLE_SHOWN - 1]}…"
