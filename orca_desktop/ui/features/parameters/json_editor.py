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
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.json_fields import MCP_SERVERS, TOOLS, checked
from orca_desktop.domain.parameters import Parameter, Settings
from orca_desktop.domain.words import Text
from orca_desktop.session.server_tokens import has_any
from orca_desktop.ui.features.parameters.editor_form import EditorForm
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.widgets.writing_field import WritingField
from orca_desktop.ui.wording.translation import translate, translated

_SIZE: Final = (720, 520)
_FORM_SIZE: Final = (900, 640)
_EDGE: Final = 8
_FORM: Final = "form"
_JSON: Final = "json"


class JsonEditor(QDialog):
    """``taken`` carries the text once the person agrees; a text with a fault cannot be taken.

    Where there is a form for the parameter, the same text has two pages, the form and the JSON.
    Once ``serve`` was called, a text with tokens is not taken as it is: ``keep_requested`` carries
    it to where they are moved to the keyring, and ``take`` brings it back without them.
    """

    taken = Signal(str)
    keep_requested = Signal(str)

    def __init__(self, row: Parameter, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._text = text
        self._is_served = False
        self.is_over = False
        self.form = _form_of(row)
        name = translated("parameters", row.label)
        self.setWindowTitle(name)
        dialogs.resize(self, *(_SIZE if self.form is None else _FORM_SIZE))
        self.field = CodeField()
        self.field.setAccessibleName(self.tr("{name} as JSON").format(name=name))
        self._modes = Segments(
            self.tr("Page"), ((_FORM, self.tr("Form")), (_JSON, self.tr("JSON")))
        )
        self._modes.chosen.connect(self._turn)
        self._pages = QStackedWidget()
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
        self._lay_out()
        self._fill()
        self.field.textChanged.connect(self._write)
        if self.form is not None:
            self.form.changed.connect(self._take_form)
            self.form.to_json.clicked.connect(lambda: self._turn(_JSON))
            self.form.show_text(text)
        self._show_page(_JSON if self.form is None else _FORM)

    def serve(self) -> None:
        """Somebody listens who moves tokens to the keyring."""
        self._is_served = True

    def take(self, text: str) -> None:
        """Take a text, and close."""
        if not self.is_over:
            self.taken.emit(text.strip())
            self.accept()

    def done(self, code: int) -> None:
        self.is_over = True
        super().done(code)

    @property
    def _is_form(self) -> bool:
        """Whether the form is shown, not the JSON."""
        return self._pages.currentWidget() is self.form

    def _lay_out(self) -> None:
        help_ = QLabel(translated("parameters", self._row.help))
        help_.setWordWrap(True)
        help_.setProperty("tone", "muted")
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(help_, 1)
        head.addWidget(self._modes)
        if self.form is None:
            # Never shown here: what has no parent yet would come up as a window of its own.
            self._modes.hide()
        self._pages.addWidget(self.field)
        if self.form is not None:
            self._pages.addWidget(self.form)
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
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._note)
        column.addLayout(below)

    # -- the two pages ------------------------------------------------------------------------

    def _turn(self, page: str) -> None:
        """Show the other page; what the JSON cannot hold yet must be mended in the form first."""
        form = self.form
        if form is None or (page == _FORM) is self._is_form:
            return
        if page == _JSON:
            if form.is_unwritable:
                self._modes.choose(_FORM)
                form.focus_problem()
                return
            self._fill()
        else:
            form.show_text(self._text)
        self._show_page(page)

    def _show_page(self, page: str) -> None:
        self._modes.choose(page)
        is_form = page == _FORM and self.form is not None
        self._pages.setCurrentWidget(self.form if is_form and self.form else self.field)
        for button in (self._example, self._tidy):
            button.setVisible(not is_form)
        if is_form and self.form is not None:
            self.form.focus_first()
        else:
            self.field.setFocus()
        self._follow()

    def _fill(self) -> None:
        """Write the text into the field, as one step that Undo takes back."""
        if self._text == self.field.toPlainText():
            return
        self.field.blockSignals(True)
        self._replace(self._text)
        self.field.blockSignals(False)

    def _replace(self, text: str) -> None:
        cursor = self.field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(0)
        self.field.setTextCursor(cursor)

    def _write(self) -> None:
        self._text = self.field.toPlainText()
        self._follow()

    def _take_form(self) -> None:
        if self.form is not None:
            self._text = self.form.text
            self._follow()

    # -- what there is to say -----------------------------------------------------------------

    def _follow(self) -> None:
        text = self._text
        shape = self._row.shape
        problem = checked(text, shape) if shape is not None and text.strip() else None
        self._mark(problem)
        self._tidy.setEnabled(problem is None and bool(text.strip()))
        self._example.setEnabled(not text.strip())
        if self._is_form and self.form is not None:
            problem = self.form.problem or problem
        self._take.setEnabled(problem is None)
        if problem is not None:
            words = translate(problem)
        elif not text.strip():
            words = self.tr("Empty: nothing is sent.")
        else:
            words = self.tr("This can be sent.")
        self._note.setText(words)
        self._note.setProperty("tone", "problem" if problem is not None else "small")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)

    def _mark(self, problem: Text | None) -> None:
        line = problem.values.get("line", 1) if problem is not None else 0
        self.field.mark(line if isinstance(line, int) else 0)

    def _insert(self) -> None:
        if self._row.shape is not None:
            self.field.setPlainText(self._row.shape.template)
            self.field.setFocus()

    def _indent(self) -> None:
        import json  # noqa: PLC0415 - seldom used

        value = json.loads(self._text)
        # Replaced as one edit, so that Undo brings the old writing back.
        self._replace(json.dumps(value, ensure_ascii=False, indent=2))

    def _agree(self) -> None:
        text = self._text
        if self.form is not None:
            if not self._is_form:
                self.form.show_text(text)
            text = self.form.whole_text
        settings = Settings({self._row.name: text})
        if not self._is_served or not has_any(settings):
            self.take(text)
            return
        self._take.setEnabled(False)
        self._take.setText(self.tr("Keeping the token …"))
        self._pages.setEnabled(False)
        self.keep_requested.emit(text)


def _form_of(row: Parameter) -> EditorForm | None:
    """The form for a parameter, where it has one."""
    if row.shape is TOOLS:
        from orca_desktop.ui.features.parameters.tool_form import ToolsForm  # noqa: PLC0415 - seldom used

        return ToolsForm()
    if row.shape is MCP_SERVERS:
        from orca_desktop.ui.features.parameters.mcp_form import ServersForm  # noqa: PLC0415 - seldom used

        return ServersForm()
    return None


class CodeField(WritingField):
    """A field in a fixed font with line numbers; one line can be marked as faulty."""

    is_prose = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("json")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
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
