"""Whether everything is well, as a list that can be copied for somebody who helps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.help.findings import Finding
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_label import IconLabel
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording.translation import translate

_SIZE: Final = (680, 560)
_SIGN: Final = 16
_AMISS: Final = Counted(
    "One thing needs your attention.",
    QT_TRANSLATE_NOOP("health", "{n} things need your attention.", None, 1),
)


class HealthDialog(QDialog):
    """Shows what was found; its buttons are served by the presenter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Is everything well?"))
        dialogs.resize(self, *_SIZE)
        self.told = QLabel()
        self.told.setProperty("tone", "heading")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("What was found"))
        scroll_downwards(self._area)
        hint = QLabel(self.tr("Neither your key nor a word of your chats is in it."))
        hint.setProperty("tone", "small")
        hint.setWordWrap(True)
        self.copy = QPushButton(self.tr("Copy"))
        self.show_report = QPushButton(self.tr("Show the report"))
        self.show_report.hide()
        self.again = QPushButton(self.tr("Look again"))
        self.leave = QPushButton(self.tr("Close"))
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.reject)
        for button in (self.copy, self.again, self.show_report):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.again)
        foot.addWidget(self.show_report)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(self._area, 1)
        column.addWidget(hint)
        column.addLayout(foot)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found, and say in a sentence how it is."""
        amiss = sum(not each.is_well for each in findings)
        words = translate(counted("health", _AMISS, amiss)) if amiss else self.tr("All is well.")
        self.told.setText(words)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        for row, each in enumerate(findings):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(_sign(each), row, 0, top)
            name = QLabel(each.name)
            name.setProperty("tone", "muted")
            grid.addWidget(name, row, 1, top)
            grid.addWidget(_words(each), row, 2)
        grid.setRowStretch(len(findings), 1)
        self._area.setWidget(page)
        announce(self, words)

    def show_copied(self) -> None:
        """Say that it is on the clipboard."""
        self.told.setText(self.tr("Copied."))
        announce(self, self.told.text())


def _sign(finding: Finding) -> QLabel:
    sign = IconLabel("check" if finding.is_well else "warning", size=_SIGN)
    sign.setProperty("tone", "good" if finding.is_well else "warning")
    return sign


def _words(finding: Finding) -> QLabel:
    words = QLabel(finding.words)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    by = Qt.TextInteractionFlag
    words.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
    words.setAccessibleName(f"{finding.name}: {finding.words}")
    return words
