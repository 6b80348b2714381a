"""What a model asked tools for, as a form: its values in words, and a field for each result."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import Any, Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import own_tools
from orca_desktop.domain.blocks import (
    Block,
    TextBlock,
    ToolResultBlock,
    ToolUseBlock,
    inside,
    with_inside,
)
from orca_desktop.domain.history import RESULT
from orca_desktop.domain.message import plain_text
from orca_desktop.render.sanitize import named
from orca_desktop.ui.platform.brought import brought_by, is_brought_by
from orca_desktop.ui.widgets.attachment_tray import AttachmentTray
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.widgets.writing_field import WritingField, text_of
from orca_desktop.ui.wording.translation import translated

LONGEST: Final = 1_000_000
"""Characters that are taken at once."""

_HIGHEST: Final = 300
_LEAST_LINES: Final = 2
_MOST_LINES: Final = 6
_EDGES: Final = 16
_LONGEST_VALUE: Final = 300
"""Characters of one value that are shown; the card in the transcript has all."""
_MOST_VALUES: Final = 30
"""Values of one call that are shown."""


class ToolResultsForm(QScrollArea):
    """Shows the calls that wait, and what was written for each.

    ``changed`` follows the writing; the button ``send`` asks to send what is there. What the
    program found itself stands in its field until the person writes something else. ``field_made``
    carries each new field, whose files somebody has to bring.
    """

    changed = Signal()
    field_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolResults")
        self.setAccessibleName(self.tr("Results of tools"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidgetResizable(True)
        self._fields: list[CallField] = []
        self._is_filling = False
        self._title = QLabel(self.tr("The model waits for results:"))
        self._title.setProperty("tone", "muted")
        self._title.setWordWrap(True)
        self.send = QPushButton(self.tr("Send results"))
        self.send.setProperty("kind", "primary")
        self._skip = QPushButton(self.tr("Skip"))
        self._skip.setToolTip(self.tr("Tell the model that there will be no results"))
        self._skip.clicked.connect(self._skip_all)
        self._inside = inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(4, 4, 4, 4)
        self._rows.addWidget(self._title)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._skip)
        buttons.addWidget(self.send)
        self._rows.addLayout(buttons)
        self.setWidget(inside)
        self.hide()

    @property
    def fields(self) -> tuple[CallField, ...]:
        """One for each call that waits."""
        return tuple(self._fields)

    @property
    def blocks(self) -> tuple[ToolResultBlock, ...]:
        """The results that were written, in the order of the calls."""
        return tuple(block for field in self._fields if (block := field.block) is not None)

    @property
    def written(self) -> tuple[ToolResultBlock, ...]:
        """The results that the person wrote, without what stands there by itself."""
        return tuple(
            block
            for field in self._fields
            if (block := field.block) is not None and block != field.suggested
        )

    @property
    def is_complete(self) -> bool:
        """Whether there is a result for each call, with its files read."""
        is_reading = any(field.tray.is_reading for field in self._fields)
        return len(self.blocks) == len(self._fields) and not is_reading

    def show_calls(self, calls: Sequence[ToolUseBlock]) -> None:
        """Ask for the results of these; what was written for one that stays is kept."""
        if [field.call for field in self._fields] == [*calls]:
            return
        before = {field.call.id: field for field in self._fields}
        for field in self._fields:
            field.give_up_reading()
            self._rows.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = [CallField(call, self) for call in calls]
        for place, field in enumerate(self._fields):
            self._rows.insertWidget(1 + place, field)
            self.field_made.emit(field)
            known = before.get(field.call.id)
            # Another call may have the same id; what was written is for the one that was asked.
            if known is not None and known.call == field.call:
                field.take_over(known)
            field.field.textChanged.connect(self._follow)
            field.failed.toggled.connect(self._follow)
            field.tray.changed.connect(self._follow)
        stops = (each for field in self._fields for each in field.stops)
        for earlier, later in pairwise((*stops, self._skip, self.send)):
            QWidget.setTabOrder(earlier, later)
        self.setVisible(bool(calls))
        self._fit()
        self._follow()

    def suggest(self, results: Mapping[str, ToolResultBlock]) -> None:
        """Write what the program found, by the ids of calls, where the person wrote nothing."""
        with self._at_once():
            for field in self._fields:
                if (found := results.get(field.call.id)) is not None:
                    field.suggest(found)

    def fill(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """Write results that were kept; gives back the blocks that are none of these calls."""
        rest: list[Block] = []
        waiting = {field.call.id: field for field in self._fields}
        with self._at_once():
            for block in blocks:
                if isinstance(block, ToolResultBlock) and block.tool_use_id in waiting:
                    waiting[block.tool_use_id].fill(block)
                else:
                    rest.append(block)
        return tuple(rest)

    def clear(self) -> None:
        """Write nothing; the calls stay."""
        with self._at_once():
            for field in self._fields:
                field.fill(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _skip_all(self) -> None:
        with self._at_once():
            for field in self._fields:
                if field.block is None:
                    field.skip()
        self.send.click()

    @contextlib.contextmanager
    def _at_once(self) -> Iterator[None]:
        """Follow once what is written into many fields: an answer may have thousands of calls."""
        self._is_filling = True
        try:
            yield
        finally:
            self._is_filling = False
            self._follow()

    def _follow(self) -> None:
        if self._is_filling:
            return
        self.send.setEnabled(bool(self._fields) and self.is_complete)
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        wanted = self._rows.totalHeightForWidth(self.viewport().width())
        wanted = max(wanted, self._inside.minimumSizeHint().height())
        self.setFixedHeight(min(wanted, _HIGHEST))


class CallField(QFrame):
    """One call: what it asks, a field for its result, files to it, and whether it failed."""

    def __init__(self, call: ToolUseBlock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call = call
        name = tool_name(call.name)
        title = QLabel(self.tr("Asked of {tool}:").format(tool=name))
        title.setTextFormat(Qt.TextFormat.PlainText)
        values = QLabel("\n".join(_lines(call.input)) or self.tr("nothing more"))
        values.setTextFormat(Qt.TextFormat.PlainText)
        values.setWordWrap(True)
        values.setProperty("tone", "muted")
        self.field = ResultField()
        self.field.setAccessibleName(self.tr("Result of {tool}").format(tool=name))
        self.field.setPlaceholderText(self.tr("What it found"))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._grow)
        self._grow()
        self.failed = QCheckBox(self.tr("It failed"))
        self.failed.setAccessibleName(self.tr("{tool} failed").format(tool=name))
        self.attach = IconButton(
            "attach", self.tr("Attach a file to the result of {tool}").format(tool=name), size=16
        )
        self.tray = AttachmentTray(self, self.field)
        self.tray.left.connect(self.field.setFocus)
        self.suggested: ToolResultBlock | None = None
        self._found = QLabel(self.tr("Found by this program. You can change it before it is sent."))
        self._found.setProperty("tone", "small")
        self._found.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(title)
        rows.addWidget(values)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.attach)
        line.addWidget(self.failed)
        rows.addWidget(self.tray)
        rows.addLayout(line)
        rows.addWidget(self._found)
        self._found.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return self.field, self.attach, self.failed

    def _grow(self) -> None:
        """Be as high as what is written, within bounds."""
        lines = min(max(self.field.document().size().height(), _LEAST_LINES), _MOST_LINES)
        height = lines * self.field.fontMetrics().lineSpacing() + _EDGES
        self.field.setFixedHeight(round(height))

    @property
    def block(self) -> ToolResultBlock | None:
        """The result, if anything was written or attached, or it failed."""
        words, failed, files = self.field.toPlainText(), self.failed.isChecked(), self.tray.blocks
        if not words.strip() and not files and not failed:
            return None
        extra = {"is_error": True} if failed else {}
        result = ToolResultBlock(RESULT, self.call.id, words or _NO_WORDS, extra)
        if not files:
            return result
        return with_inside(result, (*([TextBlock(words)] if words.strip() else []), *files))

    def give_up_reading(self) -> None:
        """Wait for no file any more; that one was being read is told."""
        if self.tray.is_reading:
            self.tray.show_blocks(self.tray.blocks)

    def take_over(self, other: CallField) -> None:
        """Write what stands in another field for the same call."""
        written = other.block
        if other.suggested is not None:
            self.suggest(other.suggested)
        if written != other.suggested:
            self.fill(written)

    def suggest(self, block: ToolResultBlock) -> None:
        """Write what the program found, unless something is written already."""
        written = self.block
        is_free = not self.tray.is_reading and (written is None or written == self.suggested)
        self.suggested = block
        if is_free:
            self.fill(block)
        self._found.show()

    def fill(self, block: ToolResultBlock | None) -> None:
        """Write a result that was kept, or if there is none, what the program found."""
        block = self.suggested if block is None else block
        content = block.content if block is not None else ""
        parts = inside(block) if block is not None else ()
        words = content if isinstance(content, str) else plain_text(parts)
        self.field.setPlainText(words if words != _NO_WORDS else "")
        files = tuple(each for each in parts if not isinstance(each, TextBlock))
        if files != self.tray.blocks or self.tray.is_reading:
            self.tray.show_blocks(files)
        self.failed.setChecked(block is not None and bool(block.extra.get("is_error")))

    def skip(self) -> None:
        """Say that there is no result."""
        self.field.setPlainText(_SKIPPED)
        self.failed.setChecked(True)


class ResultField(WritingField):
    """A field for what a tool found; what is too long for one is not taken.

    ``brought`` carries files and pictures that were pasted or dropped.
    """

    brought = Signal(object)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_brought_by(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if is_brought_by(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        found = brought_by(source)
        if not found.is_empty:
            self.brought.emit(found)
            return
        text = text_of(source)
        if text is not None and len(text) > LONGEST:
            self.refuse(
                self.tr("That is too long for a result. Attach it as a file, or shorten it.")
            )
            return
        super().insertFromMimeData(source)


_NO_WORDS: Final = "The tool failed."
_SKIPPED: Final = "The user skipped this tool."
"""These go to the model, in the language that its tools are described in."""


def _lines(given: Any) -> list[str]:
    """The values of a call, one on a line."""
    if not isinstance(given, Mapping):
        return [named(str(given)[:_LONGEST_VALUE])] if given else []
    lines = [
        f"{named(str(name)[:_LONGEST_VALUE])}: {named(str(value)[:_LONGEST_VALUE])}"
        for name, value in islice(given.items(), _MOST_VALUES)
    ]
    return [*lines, "…"] if len(given) > _MOST_VALUES else lines


def tool_name(name: str) -> str:
    """What a tool is called on the screen: the program's own in words."""
    own = own_tools.TOOLS.get(name)
    return translated("parameters", own.label) if own is not None else named(name)
