"""A section with a header that folds it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orca_desktop.ui.widgets.icon_button import IconButton


class FoldSection(QWidget):
    """A header button and, below it, a body that shows only while the header is open."""

    toggled = Signal(bool)

    def __init__(self, title: str, *, open_: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = IconButton("chevron-right", title, text=title, size=16)
        self._header.setCheckable(True)
        self._header.setObjectName("foldHeader")
        self._header.setToolTip("")
        self._body = QWidget()
        self.content = QVBoxLayout(self._body)
        self.content.setContentsMargins(0, 8, 0, 0)
        self.content.setSpacing(16)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._header, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._body)
        self._header.toggled.connect(self._show)
        self._body.setVisible(False)
        self._header.setChecked(open_)

    @property
    def is_open(self) -> bool:
        """Whether the body shows."""
        return self._header.isChecked()

    def open(self, open_: bool = True) -> None:
        """Show or fold away the body."""
        self._header.setChecked(open_)

    def _show(self, open_: bool) -> None:
        self._header.draw("chevron-down" if open_ else "chevron-right")
        self._body.setVisible(open_)
        self.toggled.emit(open_)
