"""The manual, and the licences, in windows beside the program, drawn as answers are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import clock
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.transcript import Transcript
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.find_field import FindField
from orca_desktop.viewmodels import manual
from orca_desktop.viewmodels.manual import Chapter

_SIZE: Final = (960, 660)
_CHAPTERS_WIDTH: Final = 250


class ManualWindow(QDialog):
    """Chapters at the left, found by words; the one that is chosen at the right."""

    chapter_shown = Signal(str)

    def __init__(
        self, appearance: Appearance, chapters: Sequence[Chapter], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title, search = self._words()
        self.setWindowTitle(title)
        dialogs.resize(self, *_SIZE)
        self._appearance = appearance
        self._all = tuple(chapters)
        self._found: tuple[Chapter, ...] = ()
        self._name = ""
        self.search = FindField(search)
        self.search.typed.connect(lambda _: self._fill())
        self.list = QListWidget()
        self.list.setObjectName("chapters")
        self.list.setAccessibleName(self.tr("Chapters"))
        self.search.find_in(self.list)
        self.list.currentRowChanged.connect(self._show_row)
        self.list.itemActivated.connect(lambda _: self.text.setFocus())
        self.text: Transcript = Transcript(appearance.theme, column=True, can_act=False)
        self.text.setAccessibleName(self.tr("Chapter"))
        self.text.set_zoom(appearance.zoom)
        self.search.taken.connect(self.text.find_next)
        appearance.changed.connect(self.text.set_theme)
        appearance.zoomed.connect(self.text.set_zoom)
        self.title = QLabel()
        self.title.setProperty("tone", "heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self._lay_out()
        self._fill()

    def _words(self) -> tuple[str, str]:
        """What the window is, and what its field is for."""
        return (
            self.tr("Manual"),
            self.tr("Search the manual"),
        )

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.search.nothing)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.title)
        right.addWidget(self.text, 1)
        beside = QWidget()
        beside.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        beside.setFixedWidth(round(_CHAPTERS_WIDTH * max(self._appearance.zoom, 1.0)))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 8, 8)
        row.setSpacing(20)
        row.addWidget(beside)
        row.addLayout(right, 1)

    def show_chapter(self, name: str) -> None:
        """Go to a chapter by its name, whatever was searched for."""
        self.search.empty()
        self._fill()
        place = next((at for at, each in enumerate(self._found) if each.name == name), 0)
        self.list.setCurrentRow(place)

    def _fill(self) -> None:
        """List the chapters in which all that is typed stands; the one that is read stays."""
        self._found = manual.found(self._all, self.search.text())
        names = [each.name for each in self._found]
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([each.title for each in self._found])
        self.list.setCurrentRow(names.index(self._name) if self._name in names else 0)
        self.list.blockSignals(False)
        self.search.nothing.setVisible(not names)
        self._show_row(self.list.currentRow())

    def _show_row(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            return
        chapter = self._found[row]
        if chapter.name != self._name:
            self._name = chapter.name
            self.title.setText(chapter.title)
            self.text.show_conversation(_conversation(chapter))
            self.text.jump_to_start()
        words = self.search.text().strip()
        if words:
            self.text.find(words)
        else:
            self.text.clear_find()
        self.chapter_shown.emit(chapter.name)


class LicencesWindow(ManualWindow):
    """Whose work the program is made of: a chapter for each, with the text of its licence."""

    def _words(self) -> tuple[str, str]:
        return (
            self.tr("Licences"),
            self.tr("Search the licences"),
        )


def _conversation(chapter: Chapter) -> Conversation:
    """The chapter as an answer, so that it is drawn like one."""
    now = clock.now()
    reply = Reply(
        chapter.name, now, DEFAULTS, status=Status.FINISHED, parts=(TextBlock(chapter.text),)
    )
    turn = Turn(f"{chapter.name} asked", None, now, (TextBlock(chapter.title),)).with_reply(reply)
    return Conversation(Summary(chapter.name, chapter.title, now, now), DEFAULTS, (turn,))
