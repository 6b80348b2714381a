"""The page *What models refused* of the settings, to be forgotten again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.lessons import Lesson
from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translated


class LessonsPage(QWidget):
    """``forgotten`` carries a model and a parameter; ``forget_all`` is the button for all."""

    forgotten = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What models refused"))
        heading = QLabel(self.windowTitle())
        heading.setProperty("tone", "heading")
        lead = QLabel(
            self.tr(
                "What a model has refused is left out of later requests to it, and greyed in the "
                "answer style. Forget it if the model has changed."
            )
        )
        lead.setWordWrap(True)
        lead.setProperty("tone", "muted")
        self.list = QListWidget()
        self.list.setObjectName("picking")
        self.list.setAccessibleName(self.tr("Learnt from refusals"))
        self.list.setWordWrap(True)
        self._none = QLabel(self.tr("No model has refused anything yet."))
        self._none.setProperty("tone", "small")
        self.forget = QPushButton(self.tr("Forget this"))
        self.forget.clicked.connect(self._forget)
        self.forget_all = QPushButton(self.tr("Forget all"))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.forget)
        line.addWidget(self.forget_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 8)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(lead)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addLayout(line)
        # Where there is no list, the words stay together at the top.
        column.addStretch(0)
        self.show_lessons(())

    def show_lessons(self, lessons: Sequence[Lesson]) -> None:
        """Show what is known, the latest first."""
        place = max(self.list.currentRow(), 0)
        self.list.clear()
        for lesson in lessons:
            row = BY_NAME.get(lesson.parameter)
            label = translated("parameters", row.label) if row else lesson.parameter
            day = values.day(lesson.learnt.astimezone().date())
            item = QListWidgetItem(f"{lesson.model} · {label} · {day}\n{lesson.words}")
            item.setData(Qt.ItemDataRole.UserRole, (lesson.model, lesson.parameter))
            self.list.addItem(item)
        self.list.setCurrentRow(min(place, self.list.count() - 1))
        has_any = bool(lessons)
        self.list.setVisible(has_any)
        self._none.setVisible(not has_any)
        for button in (self.forget, self.forget_all):
            button.setEnabled(has_any)
            button.setVisible(has_any)

    def _forget(self) -> None:
        item = self.list.item(self.list.currentRow()) if self.list.currentRow() >= 0 else None
        if item is not None:
            model, parameter = item.data(Qt.ItemDataRole.UserRole)
            self.forgotten.emit(model, parameter)
