"""The parts of the library: its order, its search, its bin, its copies, and the ways through it."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import shiboken6
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.domain.folders import Folder, FolderColor
from orca_desktop.domain.search_filters import FilterKind, Holding, SearchFilter
from orca_desktop.domain.words import Text
from orca_desktop.session.backups import DataState
from orca_desktop.store.backup import Backup
from orca_desktop.store.marks import MarkedMessage
from orca_desktop.ui.features.backup.data_page import DataPage
from orca_desktop.ui.features.backup.restore_dialog import RestoreDialog
from orca_desktop.ui.features.backup.save_dialog import SaveCopyDialog
from orca_desktop.ui.features.bin.dialog import BinDialog
from orca_desktop.ui.features.chat.answer_dialog import AnswerDialog
from orca_desktop.ui.features.library import Sidebar
from orca_desktop.ui.features.library.all_tags_dialog import AllTagsDialog
from orca_desktop.ui.features.library.folder_dialog import FolderDialog
from orca_desktop.ui.features.library.search_field import SearchField
from orca_desktop.ui.features.library.selection_bar import SelectionBar
from orca_desktop.ui.features.library.tags_dialog import TagsDialog
from orca_desktop.ui.features.outline.outline_panel import OutlinePanel
from orca_desktop.ui.features.palette.command_palette import CommandPalette
from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.widgets.two_line_list import TwoLines
from orca_desktop.viewmodels.outline import BookmarkRow, MapKind, MapRow, OutlineRow
from orca_desktop.viewmodels.palette import EntryKind, PaletteEntry
from tests.ui.conftest import summary
from tests.ui.part import Part

NOW: Final = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
TAXES: Final = Folder("f1", "Taxes", color=FolderColor.AMBER, position=1)
YEARS: Final = Folder("f2", "Years <b>", "f1", FolderColor.GREEN, instructions="Be brief.")
TAGGED: Final = tuple(
    dataclasses.replace(summary(f"t{place}", days=place), tags=tags)
    for place, tags in enumerate((("soup", "tax"), ("tax",), ("tax", "a <b>")))
)
CODE: Final = SearchFilter(FilterKind.HAS, Holding.CODE.value)
TAG: Final = SearchFilter(FilterKind.TAG, "a <b>")
TWO: Final = (TwoLines("1", "Tax <b>", "yesterday"), TwoLines("2", "Soup", "a week ago"))
ALL_TAGS: Final = (TwoLines("a <b>", "a <b>", "1 chat"), TwoLines("tax", "tax", "3 chats"))
BACKUPS: Final = (
    Backup(Path("/x/chats-20261122T120000Z.db"), NOW, before_change=False, size=4_000_000),
    Backup(Path("/x/chats-20261121T120000Z-before-2.db"), NOW, before_change=True, size=90),
)
STATE: Final = DataState(Path("/data/orca"), 5_000_000, 900, BACKUPS, Text("t", "All well."), True)
ENTRIES: Final = (
    PaletteEntry(EntryKind.ACTION, "export", "Export", keys="Ctrl+E"),
    PaletteEntry(EntryKind.CHAT, "c1", "Tax <b>", also="yesterday"),
    PaletteEntry(EntryKind.ACTION, "print", "Print", keys="Ctrl+P", reason="Nothing to print."),
    PaletteEntry(EntryKind.MODEL, "a/b", "Model", also="maker"),
)
MAPPED: Final = (
    MapRow(0, MapKind.QUESTION, "t1", None, "How do I make soup?", 3),
    MapRow(1, MapKind.EDITED, "t2", None, "How do I make stew?", 1),
    MapRow(1, MapKind.AGAIN, "t1", "r2", "With leeks", 0),
    MapRow(0, MapKind.QUESTION, "t3", None, "And bread?", 1),
)


def _marked(place: int) -> BookmarkRow:
    bookmark = Bookmark(NOW, "worth it" if place else "")
    marked = MarkedMessage(bookmark, f"c{place}", "Tax <b>", f"t{place}", f"r{place}", ())
    return BookmarkRow(f"Words {place}", "worth it" if place else "", "Tax <b>", marked)


class Standing(QWidget):
    """A window with a panel over it, as the main window has them.

    A panel that loses the keyboard is closed. Here two are looked at, so it comes back at once.
    """

    def __init__(self, look: Appearance, made: type[OutlinePanel] | type[CommandPalette]) -> None:
        super().__init__()
        self.over = made(self)
        self.over.stand(look, top=40)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._stay)
        self.is_open = False

    def _stay(self, *_: object) -> None:
        if self.is_open and shiboken6.isValid(self.over):
            self.over.show()


def _over(show: Callable[[Any], object]) -> Callable[[Standing], object]:
    """Show something in a panel that is open."""

    def showing(standing: Standing) -> None:
        show(standing.over)
        if standing.over.isHidden():
            standing.over.place()
        standing.is_open = True
        standing.over.show()

    return showing


def _make_sidebar(look: Appearance) -> Sidebar:
    sidebar = Sidebar(look.theme)
    look.changed.connect(sidebar.show_theme)
    return sidebar


def _ordered(
    folders: Sequence[Folder], unfolded: Sequence[str], *filters: SearchFilter, select: int = 0
) -> Callable[[Sidebar], object]:
    chats = (
        dataclasses.replace(TAGGED[0], folder="f1", unread=True),
        dataclasses.replace(TAGGED[1], folder="f2"),
        dataclasses.replace(TAGGED[2], archived=True),
        dataclasses.replace(summary("d", "Bread", days=2), waits=True),
    )

    def show(sidebar: Sidebar) -> None:
        sidebar.clear_search()
        for each in filters:
            sidebar.search_field.add(each)
        sidebar.show_folders(folders)
        sidebar.show_conversations(chats)
        for id_ in ("f1", "f2"):
            sidebar.model.expand(id_, is_expanded=id_ in unfolded)
        sidebar.drop_selection()
        sidebar.show_current("d")
        if select:
            sidebar.list.selectAll()

    return show


def _searched(words: str, *filters: SearchFilter, cut: bool) -> Callable[[SearchField], object]:
    def show(field: SearchField) -> None:
        field.clear()
        for each in filters:
            field.add(each)
        field.field.setText(words)
        field.show_cut(is_cut=cut)

    return show


def _selected(words: str) -> Callable[[SelectionBar], object]:
    return lambda bar: bar.words.setText(words)


def _data(state: DataState, *old: Path, moves: bool, restored: str) -> Callable[[Any], object]:
    def show(page: DataPage) -> None:
        page.show_state(state)
        page.show_old(old)
        page.show_moving(moves=moves)
        _still(page)
        page.show_restored(restored, is_undo=moves)
        page.show_repairs([(NOW, "A row was lost."), (None, "Another")] if old else [])

    return show


Made = TypeVar("Made", bound=QWidget)


def _still(made: Made) -> Made:
    """Without the movement by which a bar tells that work goes on: no two moments are alike."""
    for bar in made.findChildren(QProgressBar):
        bar.setRange(0, 1)
    return made


LIBRARY_PARTS: Final[dict[str, Part]] = {
    "chats in order": Part(
        _make_sidebar,
        (
            _ordered((TAXES, YEARS), ("f1", "f2")),
            _ordered((TAXES,), ()),
            _ordered((), ()),
            _ordered((TAXES, YEARS), ("f1",), TAG),
        ),
        (280, 560),
    ),
    "search": Part(
        lambda _: SearchField(),
        (
            _searched("", cut=False),
            _searched("soup", CODE, TAG, cut=True),
            _searched("tax", TAG, cut=False),
        ),
        (260, 160),
    ),
    "several selected": Part(
        lambda _: SelectionBar(),
        (_selected("2 chats selected"), _selected("3 rows selected")),
        (260, 84),
    ),
    "tags": Part(
        lambda _: TagsDialog(TAGGED, ("soup", "tax", "a <b>", "other")),
        (lambda dialog: dialog.name.setText(""), lambda dialog: dialog.name.setText("bread")),
        (360, 380),
    ),
    "all tags": Part(
        lambda _: AllTagsDialog(),
        (
            lambda dialog: dialog.show_tags(ALL_TAGS, "a <b>"),
            lambda dialog: (dialog.show_tags(()), dialog.tell("Tag removed.", can_undo=False)),
            lambda dialog: (
                dialog.show_tags(ALL_TAGS, "tax"),
                dialog.tell("“a <b>” is now “tax”.", can_undo=True),
            ),
        ),
        (460, 480),
    ),
    "folder": Part(
        lambda look: FolderDialog(YEARS, (("own", "Mine & yours"),), lambda: look.theme),
        (lambda dialog: dialog.name.setText(""), lambda dialog: dialog.name.setText("Old years")),
        (440, 420),
    ),
    "answer in other words": Part(
        lambda _: AnswerDialog("It **is**."),
        (
            lambda dialog: dialog.show_problem("No <b>room</b>"),
            lambda dialog: dialog.show_problem("x"),
        ),
        (720, 560),
    ),
    "saving a copy": Part(
        lambda _: _still(SaveCopyDialog(4_000_000)),
        (
            lambda dialog: dialog.show_start(),
            lambda dialog: dialog.show_start("There is no <b>room</b>."),
            lambda dialog: dialog.show_going_on(),
            lambda dialog: dialog.show_saved("Saved as “mine”."),
        ),
        (520, 260),
    ),
    "restoring": Part(
        lambda _: _still(RestoreDialog()),
        (
            lambda dialog: dialog.show_start(TWO),
            lambda dialog: dialog.show_start((), "That <b>is</b> no copy."),
            lambda dialog: (dialog.show_going_on("Looking …"), dialog.show_progress(3, 10)),
            lambda dialog: dialog.show_look("A copy of today", "Two chats are newer.", TWO[:1]),
            lambda dialog: dialog.show_look("An empty copy", "", ()),
        ),
        (620, 500),
    ),
    "bin": Part(
        lambda _: BinDialog(),
        (
            lambda dialog: (dialog.show_rows(TWO, "Gone in 30 days."), dialog.show_text("Hi <b>")),
            lambda dialog: (dialog.show_rows(TWO[:1], "Gone soon."), dialog.show_text("")),
            lambda dialog: (dialog.show_rows((), "Nothing was deleted."), dialog.show_text("")),
        ),
        (920, 560),
    ),
    "data": Part(
        lambda _: _still(DataPage()),
        (
            _data(STATE, moves=False, restored=""),
            _data(
                dataclasses.replace(STATE, backups=(), health=Text("t", "A <b>"), is_well=False),
                Path("/data/old"),
                moves=True,
                restored="“mine” was restored.",
            ),
            _data(STATE, moves=False, restored="“yours” was restored."),
        ),
        (760, 760),
    ),
    "command palette": Part(
        lambda look: Standing(look, CommandPalette),
        (
            _over(lambda palette: palette.show_rows(ENTRIES)),
            _over(lambda palette: palette.show_rows(ENTRIES[1:2])),
            _over(lambda palette: palette.show_rows(())),
        ),
        (900, 700),
    ),
    "in this chat": Part(
        lambda look: Standing(look, OutlinePanel),
        (
            _over(
                lambda panel: panel.show_questions(
                    (OutlineRow("t1", "Soup?"), OutlineRow("t2", "", is_compared=True)), 1
                )
            ),
            _over(lambda panel: panel.show_questions((), 0)),
            _over(lambda panel: panel.show_map(MAPPED, "t3")),
            _over(lambda panel: panel.show_bookmarks([_marked(0), _marked(1)])),
            _over(lambda panel: panel.show_bookmarks(())),
        ),
        (900, 700),
    ),
}
