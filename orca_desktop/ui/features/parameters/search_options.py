"""How the web is searched: the rows of the parameter table that count only with web search."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from orca_desktop.domain.parameters import PARAMETERS
from orca_desktop.ui.features.parameters.row import ParameterRow
from orca_desktop.ui.platform import screens
from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.wording import values
from orca_desktop.viewmodels import parameter_advice

if TYPE_CHECKING:
    from orca_desktop.domain.capabilities import Capabilities
    from orca_desktop.domain.parameters import Settings, Value

WEB_SEARCH: Final = "web_search"
ONE_SEARCH: Final = Decimal("0.05")
"""US dollars: what an answer with one search cost when measured at OrcaRouter, September 2026."""

_WIDTH: Final = 420


class SearchOptions(QDialog):
    """Every change counts at once, told by ``changed`` with the whole settings."""

    changed = Signal(object)

    def __init__(
        self, settings: Settings, capabilities: Capabilities, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How to search the web"))
        self._settings = settings
        self.rows = {row.name: ParameterRow(row) for row in PARAMETERS if row.within == WEB_SEARCH}
        price = QLabel(
            self.tr(
                "Each search is billed on top. An answer with one search cost about {price} "
                "when it was measured."
            ).format(price=values.money(ONE_SEARCH))
        )
        price.setTextFormat(Qt.TextFormat.PlainText)
        price.setWordWrap(True)
        price.setProperty("tone", "small")
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for row in self.rows.values():
            row.changed.connect(self._take)
            help_ = QLabel(row.control.help)
            help_.setWordWrap(True)
            help_.setProperty("tone", "small")
            together = QVBoxLayout()
            together.setSpacing(4)
            together.addWidget(row)
            together.addWidget(help_)
            column.addLayout(together)
        column.addStretch(1)
        column.addWidget(price)
        column.addWidget(close)
        self.show_state(settings, capabilities)
        first = next(iter(self.rows.values())).control.buddy
        if first is not None:
            first.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now the fonts are known, and with them how high the lines of help are.
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._make_room()

    def _make_room(self) -> None:
        width = min(round(_WIDTH * text_scale()), screens.room(self).width())
        self.setFixedWidth(width)
        self.resize(width, self._column.totalHeightForWidth(width))

    def show_state(self, settings: Settings, capabilities: Capabilities) -> None:
        """Show the settings of now."""
        self._settings = settings
        advice = parameter_advice.advise(settings, capabilities)
        for name, row in self.rows.items():
            row.show_value(settings.get(name), advice[name])

    def _take(self, name: str, value: Value | None) -> None:
        self.changed.emit(self._settings.with_value(name, value))
