"""What an archive holds, before any of it is brought in: a list to choose from, and troubles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.render.sanitize import named
from orca_desktop.session.importing import ImportRow, ImportState
from orca_desktop.ui.features.transfer.chat_list import BETWEEN, ChatList, title_of
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.busy import show_busy
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.session.importing import ImportPreview

_SIZE: Final = (680, 540)
_HIGHEST: Final = 110
_LONGEST: Final = 50
"""Characters of a title, so that what stands after it is seen."""
_STEPS: Final = 1_000
"""Of the progress: bytes of large archives do not fit into what Qt counts with."""
_QUESTIONS: Final = Counted("1 question", QT_TRANSLATE_NOOP("import", "{n} questions", None, 1))
_ABSENT: Final = Counted(
    "1 file is not in it", QT_TRANSLATE_NOOP("import", "{n} files are not in it", None, 1)
)
_BRING: Final = Counted("Import 1 chat", QT_TRANSLATE_NOOP("import", "Import {n} chats", None, 1))
_STATES: Final[Mapping[ImportState, str]] = {
    ImportState.NEW: "",
    ImportState.THERE: QT_TRANSLATE_NOOP("import", "here already"),
    ImportState.GROWN: QT_TRANSLATE_NOOP("import", "has more than is here"),
    ImportState.DELETED: QT_TRANSLATE_NOOP("import", "was deleted here"),
}


class ImportModel(ChatList[ImportRow]):
    """The conversations of an archive, with what is chosen of them."""

    def show_preview(self, preview: ImportPreview) -> None:
        """Offer what is in an archive; all of it that brings anything is chosen."""
        self.show_rows(preview.rows, preview.wanted)

    @property
    def chosen(self) -> frozenset[str]:
        """The ids of what is chosen."""
        return frozenset(self._chosen)

    @property
    def has_all(self) -> bool:
        """Whether all is chosen that brings anything."""
        return self._wanted <= self._chosen

    def can_choose(self, row: ImportRow) -> bool:
        return row.state is not ImportState.THERE  # else there is nothing to bring

    def words_of(self, row: ImportRow) -> str:
        parts = [
            title_of(row.title, _LONGEST),
            values.day(row.created),
            translate(counted("import", _QUESTIONS, row.questions)),
            translate(row.format.label),
        ]
        if row.absent:
            parts.append(translate(counted("import", _ABSENT, row.absent)))
        if state := _STATES[row.state]:
            parts.append(QCoreApplication.translate("import", state))
        return BETWEEN.join(parts)


class ImportDialog(QDialog):
    """Asks for an archive, lets choose what is in it, and says what became of that.

    Its buttons are served by the presenter.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import chats"))
        dialogs.resize(self, *_SIZE)
        self._told = _line()
        self._told.setProperty("tone", "heading")
        self._more = _line()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.model = ImportModel(self)
        self.list = QListView()
        self.list.setObjectName("exportList")
        self.list.setAccessibleName(self.tr("Chats of the archive"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.all = QCheckBox(self.tr("All that are not here yet"))
        self.troubles = QPlainTextEdit()
        self.troubles.setReadOnly(True)
        self.troubles.setAccessibleName(self.tr("What could not be read"))
        self.file = QPushButton(self.tr("Choose a file"))
        self.folder = QPushButton(self.tr("Choose a folder"))
        self.bring = QPushButton()
        self.stop = QPushButton(self.tr("Stop"))
        self.undo = QPushButton(self.tr("Undo the import"))
        self.leave = QPushButton(self.tr("Close"))
        self._is_going_on = False
        self._lay_out()
        self._connect()
        self.show_start()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        for button in (self.leave, self.stop, self.folder, self.file, self.bring):
            foot.addWidget(button)
        for button in (self.file, self.bring):
            button.setProperty("kind", "primary")
        for button in (self.leave, self.stop, self.folder, self.undo):
            button.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(10)
        for widget in (self._told, self._more, self.progress):
            rows.addWidget(widget)
        rows.addWidget(self.list, 3)
        rows.addWidget(self.troubles, 1)
        self._rest = QWidget()
        rows.addWidget(self._rest, 1)
        rows.addLayout(foot)

    def _connect(self) -> None:
        self.model.chosen_changed.connect(self._follow)
        self.all.clicked.connect(lambda wanted: self.model.choose_all(wanted=wanted))
        self.leave.clicked.connect(self.reject)

    def show_start(self, told: str = "") -> None:
        """Ask for an archive; ``told`` says what came of the one before."""
        self._say(
            told or self.tr("Bring your chats along from another program"),
            self.tr(
                "Choose what the other program exported, as it is: a file, a ZIP archive, or the "
                "folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, "
                "Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages "
                "API, and texts with speakers. Nothing is imported before you have seen what is "
                "in it, and nothing is sent anywhere."
            ),
        )
        self._show_only(self.file, self.folder, self.leave, self._rest)
        self.file.setFocus()
        _make_default(self.file)

    def show_going_on(self, told: str, more: str) -> None:
        """Show that an archive is read, or chats are brought in, and let that be stopped."""
        self._say(told, more)
        self.progress.reset()
        show_busy(self.progress)
        self._show_only(self.progress, self.stop, self._rest)
        self._is_going_on = True
        self.stop.setFocus()

    def show_progress(self, done: int, total: int, told: str) -> None:
        """Show how far it is, as a share of the total and in words."""
        if self._is_going_on:
            self.progress.setRange(0, _STEPS)
            self.progress.setValue(min(done * _STEPS // max(total, 1), _STEPS))
            self._more.setText(told)

    def show_found(self, preview: ImportPreview, told: str, troubles: Sequence[str]) -> None:
        """Offer what was found; ``told`` is the sum of it in words."""
        self._say(told, "")
        self.model.show_preview(preview)
        self._show_only(self.list, self.all, self.bring, self.leave)
        self._show_troubles(troubles)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()
        _make_default(self.bring)

    def show_ended(self, told: str, more: str, troubles: Sequence[str], *, can_undo: bool) -> None:
        """Say what became of it all."""
        self._say(told, more)
        self._show_only(self.leave, self._rest)
        self.undo.setVisible(can_undo)
        self._show_troubles(troubles)
        self.leave.setFocus()

    def _say(self, told: str, more: str) -> None:
        self._told.setText(told)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        if self.isVisible():
            announce(self, told)

    def _show_troubles(self, troubles: Sequence[str]) -> None:
        self.troubles.setPlainText("\n".join(named(each) for each in troubles))
        self.troubles.setVisible(bool(troubles))

    def _show_only(self, *shown: QWidget) -> None:
        self._is_going_on = False
        for widget in (
            self.progress,
            self.list,
            self.troubles,
            self.all,
            self.file,
            self.folder,
            self.bring,
            self.stop,
            self.undo,
            self.leave,
            self._rest,
        ):
            widget.setVisible(widget in shown)

    def _follow(self) -> None:
        count = len(self.model.chosen)
        self.bring.setText(translate(counted("import", _BRING, count)))
        self.bring.setEnabled(count > 0)
        self.all.setChecked(self.model.has_all)


def _make_default(button: QPushButton) -> None:
    """Let Enter press this button from anywhere in its dialog."""
    # One that is the default because it has, or had, the focus would else stop being it with that.
    button.setDefault(False)
    button.setDefault(True)


def _line() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
