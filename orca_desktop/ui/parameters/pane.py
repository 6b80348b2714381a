"""The pane *Answer style*, built row by row from the parameter table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from orca_desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from orca_desktop.domain.capabilities import Capabilities
    from orca_desktop.domain.parameters import Settings, Value
    from orca_desktop.ui.parameters.row import ParameterRow


class ParameterPane(QFrame):
    """Shows settings and says by ``changed`` what they became; the model has its place above.

    The rows are made by ``fill``, so that the window's first picture need not wait for them.
    """

    changed = Signal(object)
    closed = Signal()
    advanced_toggled = Signal(bool)

    def __init__(self, *, advanced_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._settings: Settings | None = None
        self._capabilities: Capabilities | None = None
        self._advanced_open = advanced_open
        self.rows: dict[str, ParameterRow] = {}
        title = QLabel(self.tr("Answer style"))
        title.setObjectName("paneTitle")
        close = IconButton("close", self.tr("Hide answer style"), size=16)
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(close)
        self._area = QScrollArea()
        self._area.setObjectName("paneArea")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._area, 1)

    def fill(self) -> None:
        """Make the rows and show the settings, or the defaults if none were shown yet."""
        if not self.rows:
            from orca_desktop.domain.parameters import DEFAULTS  # noqa: PLC0415 - see the class

            self._area.setWidget(self._make_rows())
            self.show_settings(self._settings or DEFAULTS)

    @property
    def settings(self) -> Settings:
        """The settings shown now."""
        self.fill()
        assert self._settings is not None  # noqa: S101 - what fill sees to
        return self._settings

    def focus_first(self) -> None:
        """Put the focus on the first control."""
        self.fill()
        first = next(iter(self.rows.values()))
        (first.control.focusProxy() or first.control).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_settings(self, settings: Settings) -> None:
        """Show the settings of a conversation."""
        self._settings = settings
        if not self.rows:
            self.fill()
            return
        from orca_desktop.domain.capabilities import UNKNOWN  # noqa: PLC0415 - see the class
        from orca_desktop.ui.parameters import rules  # noqa: PLC0415 - see the class

        advice = rules.advise(settings, self._capabilities or UNKNOWN)
        for name, row in self.rows.items():
            row.show_value(settings.get(name), advice[name])

    def show_capabilities(self, capabilities: Capabilities) -> None:
        """Show what the chosen model takes and what it refuses."""
        self._capabilities = capabilities
        if self.rows and self._settings is not None:
            self.show_settings(self._settings)

    def _make_rows(self) -> QWidget:
        from orca_desktop.domain.parameters import (  # noqa: PLC0415 - see the class
            PARAMETERS,
            Group,
            Kind,
        )
        from orca_desktop.ui.parameters.row import ParameterRow  # noqa: PLC0415 - see the class
        from orca_desktop.ui.widgets.fold import Fold  # noqa: PLC0415 - see the class

        advanced = Fold(self.tr("Advanced"), open_=self._advanced_open)
        advanced.toggled.connect(self.advanced_toggled)
        page = QWidget()
        page.setObjectName("paneRows")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(20)
        for parameter in PARAMETERS:
            if parameter.kind is Kind.MODEL:
                continue
            row = ParameterRow(parameter)
            row.changed.connect(self._take)
            self.rows[parameter.name] = row
            home = column if parameter.group is Group.SIMPLE else advanced.content
            home.addWidget(row)
        column.addWidget(advanced)
        column.addStretch(1)
        return page

    def _take(self, name: str, value: Value | None) -> None:
        from orca_desktop.ui.parameters import rules  # noqa: PLC0415 - see the class

        settings = self.settings.having(name, value)
        if name == "thinking":
            settings = rules.completed(settings)
        self.show_settings(settings)
        self.changed.emit(settings)
