"""All tags there are as a dialog: another name for one, two made one, one taken from all chats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import tags
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.two_line_list import TwoLineList, TwoLines

_SIZE: Final = (460, 480)


class AllTagsDialog(QDialog):
    """``renamed`` carries a tag and the name it is to have, ``removed`` one to take away.

    ``undo`` is the button that takes back what was told of.
    """

    renamed = Signal(str, str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All tags"))
        dialogs.resize(self, *_SIZE)
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setProperty("tone", "muted")
        self.list = TwoLineList(self.tr("All tags"))
        self.name = QLineEdit()
        self.name.setMaxLength(tags.LONGEST)
        self.rename = self._button(self.tr("Rename"))
        self.remove = self._button(self.tr("Remove from all chats"))
        self.leave = self._button(self.tr("Close"))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("tone", "small")
        self.undo = self._button(self.tr("Undo"))
        self.undo.setProperty("kind", "link")
        self._notice = QFrame()
        self._notice.setProperty("kind", "card")
        self._notice.hide()
        self._field = QWidget()
        self._rest = QWidget()
        self._lay_out()
        self._connect()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Name"))
        field = QHBoxLayout(self._field)
        field.setContentsMargins(0, 0, 0, 0)
        field.addWidget(label)
        field.addWidget(self.name, 1)
        field.addWidget(self.rename)
        told = QHBoxLayout(self._notice)
        told.setContentsMargins(12, 6, 12, 6)
        told.addWidget(self.words, 1)
        told.addWidget(self.undo)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(self._about)
        rows.addWidget(self.list, 1)
        rows.addWidget(self._rest, 1)
        rows.addWidget(self._field)
        rows.addWidget(self._notice)
        rows.addLayout(foot)
        label.setBuddy(self.name)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.reject)
        self.rename.clicked.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.name.textChanged.connect(self._follow)
        self.name.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._show_name)
        self.list.activated.connect(self._edit)
        for key, doing in ((Qt.Key.Key_F2, self._edit), (Qt.Key.Key_Delete, self._remove)):
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(doing)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.list).activated.connect(
            self._press_undo
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.name
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._rename()
            return True
        return super().eventFilter(watched, event)

    def show_tags(self, rows: Sequence[TwoLines], current: str = "") -> None:
        """Show all tags with their chats, and choose one, or leave chosen what is.

        What was told before is over.
        """
        about = self.tr("What you change here changes in all chats.")
        if not rows:
            about = self.tr("No chat has a tag yet. The menu of a chat gives it some.")
        self._about.setText(about)
        self._notice.hide()
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._field.setVisible(bool(rows))
        self.remove.setVisible(bool(rows))
        self._rest.setVisible(not rows)
        ids = [each.id for each in rows]
        if current in ids:
            self.list.setCurrentIndex(self.list.lines.index(ids.index(current)))
        self._show_name()

    def edit(self, tag: str) -> None:
        """Choose a tag, ready to have its name written anew."""
        ids = [each.id for each in self.list.lines.rows]
        if tag in ids:
            self.list.setCurrentIndex(self.list.lines.index(ids.index(tag)))
            self._edit()

    def tell(self, words: str, *, can_undo: bool) -> None:
        """Say what was done."""
        self.words.setText(words)
        self.undo.setVisible(can_undo)
        self._notice.show()
        announce(self, words)

    def _show_name(self) -> None:
        self.name.setText(self.list.current)
        self._follow()

    def _follow(self) -> None:
        wanted = tags.one_line(self.name.text())
        self.rename.setEnabled(bool(self.list.current and wanted != self.list.current and wanted))
        self.remove.setEnabled(bool(self.list.current))

    def _edit(self) -> None:
        self.name.setFocus()
        self.name.selectAll()

    def _rename(self) -> None:
        if self.rename.isEnabled():
            self.renamed.emit(self.list.current, tags.one_line(self.name.text()))

    def _remove(self) -> None:
        if self.list.current:
            self.removed.emit(self.list.current)

    def _press_undo(self) -> None:
        if not self._notice.isHidden() and not self.undo.isHidden():
            self.undo.click()
