"""What the page *About* tells beside name and licence: versions, and whose work it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.ui.features.help.findings import Finding
from orca_desktop.ui.platform import links
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.form_page import FormPage, buttons
from orca_desktop.ui.wording.translation import translated

_CONTEXT: Final = "HealthDialog"
_COPY: Final = QT_TRANSLATE_NOOP("HealthDialog", "Copy")
_COPIED: Final = QT_TRANSLATE_NOOP("HealthDialog", "Copied.")


class AboutRows(QObject):
    """The rows of the page; ``licences`` and ``home`` are served by the presenter."""

    def __init__(self, page: FormPage, findings: tuple[Finding, ...]) -> None:
        super().__init__(page)
        self._report = "\n".join(f"{each.name}: {each.words}" for each in findings)
        page.add_words(
            self.tr("Built with Qt, under the GNU LGPL 3, and with other free software.")
        )
        page.add_gap()
        for each in findings:
            words = QLabel(each.words)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            by = Qt.TextInteractionFlag
            words.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
            page.add_row(each.name, words)
        self.licences = QPushButton(self.tr("Licences…"))
        self.home = QPushButton(links.HOME.removeprefix("https://"))
        self.copy = QPushButton(translated(_CONTEXT, _COPY))
        self.copy.clicked.connect(self._copy)
        for button in (self.licences, self.home, self.copy):
            button.setAutoDefault(False)
        page.add_row("", buttons(self.licences, self.home, self.copy), is_wide=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        said = translated(_CONTEXT, _COPIED)
        self.copy.setText(said)
        announce(self.copy, said)
