"""The page of a conversation without messages: a greeting and three examples."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.ui.widgets.wrapping_button import WrappingButton
from orca_desktop.ui.wording.translation import translated

_CONTEXT: Final = "hello"
EXAMPLES: Final = (
    QT_TRANSLATE_NOOP("hello", "Plan three days in Lisbon with a toddler."),
    QT_TRANSLATE_NOOP("hello", "Explain compound interest with a small table."),
)
COMPARED: Final = QT_TRANSLATE_NOOP("hello", "Write a toast for my sister's wedding.")
"""A question of which several answers are worth to be seen."""
_FIRST_WIDTH: Final = 560
_MARGIN: Final = 24
_SPACING: Final = 8
_BELOW_HINT: Final = 16


class Hello(QWidget):
    """``example_chosen`` carries the words of the question, to be changed or sent.

    ``comparison_chosen`` carries those of one whose answers are to be compared.
    """

    example_chosen = Signal(str)
    comparison_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = _FIRST_WIDTH
        title = QLabel(self.tr("What would you like to know?"))
        title.setObjectName("greeting")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title.setWordWrap(True)
        hint = QLabel(self.tr("Ask below, or begin with one of these:"))
        hint.setProperty("tone", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setWordWrap(True)
        self._column = column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        column.addWidget(title)
        column.addWidget(hint)
        column.addSpacing(_BELOW_HINT)
        examples = [self._example(translated(_CONTEXT, words)) for words in EXAMPLES]
        examples.append(self._comparison(translated(_CONTEXT, COMPARED)))
        for example in examples:
            column.addWidget(example)
        self._inner = inner = QWidget()
        self._lines = (title, hint, *examples)
        # What stands in the place of this page later follows it in the order of Tab.
        self.last = examples[-1]
        inner.setLayout(column)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, _MARGIN, 0, _MARGIN)
        outer.addStretch(2)
        outer.addWidget(inner, 0)
        outer.setAlignment(inner, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def keep_width(self, width: int) -> None:
        """Be as wide as what stands below, if there is room."""
        if width != self._width:
            self._width = width
            self._show_what_fits()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)  # it gives way to what is being written

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._show_what_fits()

    def _show_what_fits(self) -> None:
        """Show as many lines as are whole, from the top, rather than all of them cut."""
        width = min(self.width(), self._width)
        self._inner.setFixedWidth(max(width, 0))
        room = self.height() - 2 * _MARGIN - _BELOW_HINT
        for each in self._lines:
            fits = each.hasHeightForWidth()
            room -= (each.heightForWidth(width) if fits else each.sizeHint().height()) + _SPACING
            each.setVisible(room >= -_SPACING)
        # A line that is broken anew is higher than it said when nobody knew its width.
        self._inner.setFixedHeight(max(self._column.totalHeightForWidth(max(width, 1)), 0))

    def _example(self, words: str) -> QPushButton:
        button = self._button(words)
        button.clicked.connect(lambda: self.example_chosen.emit(words))
        return button

    def _comparison(self, words: str) -> QPushButton:
        button = self._button(self.tr("Compare three answers: {question}").format(question=words))
        button.clicked.connect(lambda: self.comparison_chosen.emit(words))
        return button

    def _button(self, words: str) -> QPushButton:
        button = WrappingButton(words)
        button.setProperty("kind", "example")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
