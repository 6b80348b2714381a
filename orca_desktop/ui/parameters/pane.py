"""The pane *Answer style*, built row by row from the parameter table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from orca_desktop.domain.parameters import DEFAULTS, PARAMETERS, Group, Kind, Settings, Value
from orca_desktop.ui.parameters import rules
from orca_desktop.ui.parameters.row import ParameterRow
from orca_desktop.ui.widgets.fold import Fold
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.words import say


class ParameterPane(QFrame):
    """Shows settings and says by ``changed`` what they became; the model has its place above."""

    changed = Signal(Settings)
    closed = Signal()
    advanced_toggled = Signal(bool)

    def __init__(self, *, advanced_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._settings = DEFAULTS
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
        self._advanced = Fold(self.tr("Advanced"), open_=advanced_open)
        self._advanced.toggled.connect(self.advanced_toggled)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._make_rows(), 1)
        self.show_settings(DEFAULTS)

    @property
    def settings(self) -> Settings:
        """The settings shown now."""
        return self._settings

    def focus_first(self) -> None:
        """Put the focus on the first control."""
        first = next(iter(self.rows.values()))
        (first.control.focusProxy() or first.control).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_settings(self, settings: Settings) -> None:
        """Show the settings of a conversation."""
        self._settings = settings
        refused = rules.refused(settings)
        notes = rules.not_sent(settings)
        problems = rules.wrong(settings)
        idle = rules.idle(settings)
        for name, row in self.rows.items():
            row.setVisible(name not in idle)
            row.show_value(
                settings.get(name),
                *(
                    say(found[name]) if name in found else ""
                    for found in (refused, notes, problems)
                ),
            )

    def _make_rows(self) -> QScrollArea:
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
            home = column if parameter.group is Group.SIMPLE else self._advanced.content
            home.addWidget(row)
        column.addWidget(self._advanced)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("paneArea")
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _take(self, name: str, value: Value | None) -> None:
        settings = self._settings.having(name, value)
        if name == "thinking":
            settings = rules.completed(settings)
        self.show_settings(settings)
        self.changed.emit(settings)
