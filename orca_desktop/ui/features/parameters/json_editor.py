"""A window to write the JSON of one parameter in: numbered lines, and each fault at its line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.json_fields import checked
from orca_desktop.domain.parameters import Parameter
from orca_desktop.ui.widgets.writing_field import WritingField
from orca_desktop.ui.wording.translation import translate, translated

_SIZE: Final = (720, 520)
_EDGE: Final = 8


class JsonEditor(QDialog):
    """``taken`` carries the text once the person agrees; a text with a fault cannot be taken."""

    taken = Signal(str)

    def __init__(self, row: Parameter, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        name = translated("parameters", row.label)
        self.setWindowTitle(name)
        self.resize(*_SIZE)
        self.field = CodeField()
        self.field.setAccessibleName(self.tr("{name} as JSON").format(name=name))
        self.field.setPlainText(text)
        help_ = QLabel(translated("parameters", row.help))
        help_.setWordWrap(True)
        help_.setProperty("tone", "muted")
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._example = QPushButton(self.tr("Insert an example"))
        self._example.setAutoDefault(False)
        self._example.clicked.connect(self._insert)
        self._tidy = QPushButton(self.tr("Indent"))
        self._tidy.setAutoDefault(False)
        self._tidy.clicked.connect(self._indent)
        self._take: QPushButton
        self._lay_out(help_)
        self.field.textChanged.connect(self._follow)
        self._follow()
        self.field.setFocus()

    def _lay_out(self, help_: QLabel) -> None:
        buttons = QDialogButtonBox()
        self._take = buttons.addButton(self.tr("Use"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._take.setProperty("kind", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self._example)
        below.addWidget(self._tidy)
        below.addStretch(1)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(help_)
        column.addWidget(self.field, 1)
        column.addWidget(self._note)
        column.addLayout(below)

    def _follow(self) -> None:
        text = self.field.toPlainText()
        shape = self._row.shape
        problem = checked(text, shape) if shape is not None and text.strip() else None
        self._take.setEnabled(problem is None)
        self._tidy.setEnabled(problem is None and bool(text.strip()))
        self._example.setEnabled(not text.strip())
        if not text.strip():
            words = self.tr("Empty: nothing is sent.")
        else:
            words = translate(problem) if problem is not None else self.tr("This can be sent.")
        self._note.setText(words)
        self._note.setProperty("tone", "problem" if problem is not None else "small")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        line = problem.values.get("line", 1) if problem is not None else 0
        self.field.mark(line if isinstance(line, int) else 0)

    def _insert(self) -> None:
        if self._row.shape is not None:
            self.field.setPlainText(self._row.shape.template)
            self.field.setFocus()

    def _indent(self) -> None:
        import json  # noqa: PLC0415 - seldom used

        value = json.loads(self.field.toPlainText())
        # Replaced as one edit, so that Undo brings the old writing back.
        cursor = self.field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(json.dumps(value, ensure_ascii=False, indent=2))

    def _agree(self) -> None:
        self.taken.emit(self.field.toPlainText().strip())
        self.accept()


class CodeField(WritingField):
    """A field in a fixed font with line numbers; one line can be marked as faulty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("json")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self._marked = 0
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll)
        self._make_room()

    def mark(self, line: int) -> None:
        """Mark a line, counted from 1; 0 marks none."""
        self._marked = line
        selections: list[QTextEdit.ExtraSelection] = []
        block = self.document().findBlockByNumber(line - 1) if line else None
        if block is not None and block.isValid():
            selection = QTextEdit.ExtraSelection()
            color = QColor(self.palette().color(QPalette.ColorRole.BrightText))
            color.setAlpha(40)
            selection.format.setBackground(color)
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            selection.cursor = QTextCursor(block)
            selections.append(selection)
        self.setExtraSelections(selections)
        self._numbers.update()

    @property
    def marked(self) -> int:
        """The marked line, 0 for none."""
        return self._marked

    def numbers_width(self) -> int:
        """How wide the line numbers are, in pixels."""
        digits = max(len(str(self.blockCount())), 2)
        return self.fontMetrics().horizontalAdvance("9") * digits + 2 * _EDGE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        place = QRect(inside.left(), inside.top(), self.numbers_width(), inside.height())
        self._numbers.setGeometry(place)

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight."""
        painter = QPainter(self._numbers)
        painter.setFont(self.font())
        palette = self.palette()
        painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.AlternateBase))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            number = block.blockNumber() + 1
            is_marked = number == self._marked
            role = QPalette.ColorRole.BrightText if is_marked else QPalette.ColorRole.Mid
            painter.setPen(palette.color(role))
            place = QRect(0, round(top), self._numbers.width() - _EDGE, round(height))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(number))
            top += height
            block = block.next()
        painter.end()

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)

    def _scroll(self, rect: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())


class _Numbers(QWidget):
    def __init__(self, field: CodeField) -> None:
        super().__init__(field)
        self._field = field

    def sizeHint(self) -> QSize:
        return QSize(self._field.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._field.paint_numbers(event)
