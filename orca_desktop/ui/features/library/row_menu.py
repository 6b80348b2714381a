"""The menu of one row of the library, and of several together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from orca_desktop.domain.folders import in_order, lineage, top_down, within
from orca_desktop.ui.features.library.requests import NEW_FOLDER, RowRequest, RowVerb

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary
    from orca_desktop.domain.folders import Folder
    from orca_desktop.viewmodels.chosen_rows import ChosenRows

Ask = Callable[[RowRequest], None]

_STEP = "      "
"""How far the name of a folder stands in, for each that it lies in."""


class RowMenu(QMenu):
    """What can be done with rows; ``ask`` is called with what was chosen.

    ``open_row`` and ``rename_row`` do what the list does itself, with the id of a row.
    """

    def __init__(
        self,
        chosen: ChosenRows,
        folders: Mapping[str, Folder],
        ask: Ask,
        open_row: Callable[[str], None],
        rename_row: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._ask = ask
        self._open_row = open_row
        self._rename_row = rename_row
        if chosen.count > 1:
            self._fill_many(chosen)
        elif chosen.folders:
            self._name(chosen.folders[0].name)
            self._fill_folder(chosen.folders[0])
        elif chosen.chat is not None:
            self._name(chosen.chat.title)
            self._fill_chat(chosen.chat)

    def _name(self, row: str) -> None:
        """Say whose menu it is, to who does not see where it opened."""
        self.setAccessibleName(self.tr("{row}, menu").format(row=row or self.tr("New chat")))

    def _fill_chat(self, chat: Summary) -> None:
        ids = (chat.id,)
        self.addAction(self.tr("Open")).triggered.connect(lambda: self._open_row(chat.id))
        # The keys are named in the text only: the list answers them itself.
        rename = self.addAction(self.tr("Rename") + "\tF2")
        rename.triggered.connect(lambda: self._rename_row(chat.id))
        if chat.pinned:
            self._add(self.tr("Unpin"), RowVerb.UNPIN, ids)
        else:
            self._add(self.tr("Pin"), RowVerb.PIN, ids)
        self._add_moves(ids, chat.folder)
        self._add(self.tr("Tags…"), RowVerb.TAG, ids)
        if chat.archived:
            self._add(self.tr("Take out of the archive"), RowVerb.UNARCHIVE, ids)
        else:
            self._add(self.tr("Archive"), RowVerb.ARCHIVE, ids)
        self._add(self.tr("Duplicate"), RowVerb.DUPLICATE, ids)
        self._add(self.tr("Export…"), RowVerb.EXPORT, ids)
        self.addSeparator()
        self._add(self.tr("Delete") + "\tDel", RowVerb.DELETE, ids)

    def _fill_folder(self, folder: Folder) -> None:
        ids = (folder.id,)
        self._add(self.tr("New chat in this folder"), RowVerb.BEGIN_CHAT, ids)
        self._add(self.tr("New folder in this one"), RowVerb.MAKE_FOLDER, ids)
        self.addSeparator()
        rename = self.addAction(self.tr("Rename") + "\tF2")
        rename.triggered.connect(lambda: self._rename_row(folder.id))
        self._add(self.tr("Colour and new chats…"), RowVerb.SET_UP, ids)
        self._add_moves(ids, folder.parent)
        beside = in_order(each for each in self._folders.values() if each.parent == folder.parent)
        if folder in beside[1:]:
            self._add(self.tr("Move up") + "\tAlt+Up", RowVerb.RAISE, ids)
        if folder in beside[:-1]:
            self._add(self.tr("Move down") + "\tAlt+Down", RowVerb.LOWER, ids)
        self._add(self.tr("Export…"), RowVerb.EXPORT, ids)
        self.addSeparator()
        self._add(self.tr("Delete the folder, keep its chats") + "\tDel", RowVerb.DELETE, ids)

    def _fill_many(self, chosen: ChosenRows) -> None:
        of_chats = chosen.chats.all()
        ids = (*of_chats, *(each.id for each in chosen.folders))
        self._add_moves(ids, None)
        if of_chats:
            self._add(self.tr("Tags…"), RowVerb.TAG, of_chats)
            if chosen.are_pinned:
                self._add(self.tr("Unpin"), RowVerb.UNPIN, of_chats)
            else:
                self._add(self.tr("Pin"), RowVerb.PIN, of_chats)
            if chosen.are_archived:
                self._add(self.tr("Take out of the archive"), RowVerb.UNARCHIVE, of_chats)
            else:
                self._add(self.tr("Archive"), RowVerb.ARCHIVE, of_chats)
            self._add(self.tr("Export…"), RowVerb.EXPORT, of_chats)
        self.addSeparator()
        self._add(self.tr("Delete") + "\tDel", RowVerb.DELETE, ids)

    def _add(self, words: str, verb: RowVerb, ids: tuple[str, ...]) -> None:
        self.addAction(words).triggered.connect(lambda: self._ask(RowRequest(verb, ids)))

    def _add_moves(self, ids: tuple[str, ...], now: str | None) -> None:
        menu = MoveMenu(ids, now, self._folders, self._ask, self)
        menu.setTitle(self.tr("Move to"))
        self.addMenu(menu)


class MoveMenu(QMenu):
    """Where rows can be moved to: out of all folders, into each, and into a new one."""

    def __init__(
        self,
        ids: Collection[str],
        now: str | None,
        folders: Mapping[str, Folder],
        ask: Ask,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ids = tuple(ids)
        self._ask = ask
        closed = {each for id_ in ids if id_ in folders for each in within(folders.values(), id_)}
        words = QCoreApplication.translate("RowMenu", "No folder")
        self._add(words, None, is_now=now is None and bool(len(self._ids) == 1))
        for folder in top_down(folders):
            if folder.id in closed:
                continue
            depth = len(lineage(folders, folder.id)) - 1
            name = folder.name.replace("&", "&&")
            self._add(f"{_STEP * depth}{name}", folder.id, is_now=folder.id == now)
        self.addSeparator()
        self._add(QCoreApplication.translate("RowMenu", "New folder…"), NEW_FOLDER)

    def _add(self, words: str, target: str | None, *, is_now: bool = False) -> None:
        action = self.addAction(words)
        action.setCheckable(is_now)
        action.setChecked(is_now)
        action.triggered.connect(lambda: self._ask(RowRequest(RowVerb.MOVE, self._ids, target)))
