"""The tags of one conversation, or of several: those that are known with boxes, and new ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import tags
from orca_desktop.ui.widgets import dialogs

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary

_SIZE: Final = (460, 420)
_CHECKED, _PARTLY, _NOT = (
    Qt.CheckState.Checked,
    Qt.CheckState.PartiallyChecked,
    Qt.CheckState.Unchecked,
)


class TagsDialog(QDialog):
    """A box that is partly checked stands for a tag that only some have; it stays so untouched.

    ``all_tags`` is the button for what can be done with a tag in all chats.
    """

    def __init__(
        self, chats: Sequence[Summary], known: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        dialogs.resize(self, *_SIZE)
        about = QLabel(self.tr("Words of your own for what a chat is about."))
        about.setWordWrap(True)
        about.setProperty("tone", "muted")
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("New tags, with commas between them"))
        self.name.setPlaceholderText(self.tr("New tags, with commas between them"))
        self.name.setMaxLength(500)
        self._add_button = QPushButton(self.tr("Add"))
        self._add_button.setAutoDefault(False)
        self._add_button.clicked.connect(self._add)
        self.name.installEventFilter(self)
        self.name.textChanged.connect(self._follow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Tags"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.all_tags = QPushButton(self.tr("All tags…"))
        self.all_tags.setProperty("kind", "link")
        self.all_tags.setAutoDefault(False)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        field = QHBoxLayout()
        field.addWidget(self.name, 1)
        field.addWidget(self._add_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(about)
        rows.addLayout(field)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.all_tags, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(buttons)
        self._begin = self._show(chats, known)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Enter adds what is written; with nothing written it saves, as it does elsewhere.
        if (
            watched is self.name
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self._add_button.isEnabled()
        ):
            self._add()
            return True
        return super().eventFilter(watched, event)

    @property
    def added(self) -> tuple[str, ...]:
        """Tags that all are to have."""
        return self._changed_to(_CHECKED)

    @property
    def removed(self) -> tuple[str, ...]:
        """Tags that none is to have any more."""
        return self._changed_to(_NOT)

    def follow(
        self, chats: Sequence[Summary], known: Sequence[str], before: str, after: str
    ) -> None:
        """A tag is another everywhere, or none; what was checked here and not saved yet stays."""
        items = [self.list.item(row) for row in range(self.list.count())]
        checked = {each.text(): each.checkState() for each in items}
        toggled = {tag: state for tag, state in checked.items() if state != self._begin.get(tag)}
        if (state := toggled.pop(before, None)) is not None and after:
            toggled.setdefault(after, state)
        self.list.clear()
        self._begin = self._show(chats, known)
        for tag, state in toggled.items():
            found = self.list.findItems(tag, Qt.MatchFlag.MatchExactly)
            if found:
                found[0].setCheckState(state)
            else:
                self._put(tag, state)

    def _changed_to(self, state: Qt.CheckState) -> tuple[str, ...]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            each.text()
            for each in items
            if each.checkState() == state and self._begin.get(each.text()) != state
        )

    def _show(self, chats: Sequence[Summary], known: Sequence[str]) -> dict[str, Qt.CheckState]:
        begin: dict[str, Qt.CheckState] = {}
        for tag in known:
            count = sum(tag in each.tags for each in chats)
            state = _CHECKED if count == len(chats) else _PARTLY if count else _NOT
            begin[tag] = state
            self._put(tag, state)
        return begin

    def _put(self, tag: str, state: Qt.CheckState) -> None:
        item = QListWidgetItem(tag)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        self.list.addItem(item)

    def _add(self) -> None:
        known = {
            tags.folded(self.list.item(row).text()): self.list.item(row)
            for row in range(self.list.count())
        }
        for tag in tags.written(self.name.text()):
            if (item := known.get(tags.folded(tag))) is not None:
                item.setCheckState(_CHECKED)
            else:
                self._put(tag, _CHECKED)
        self.name.clear()

    def _accept(self) -> None:
        # What was written and not added yet was meant.
        self._add()
        self.accept()

    def _follow(self) -> None:
        self._add_button.setEnabled(bool(tags.written(self.name.text())))
