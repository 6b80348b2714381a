"""The request as it goes out, with every secret masked; copied as JSON or as code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.session import inspector
from orca_desktop.session.inspector import Inspection
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.wording.translation import translate, translated

_SIZE: Final = (820, 640)
_FORMS: Final[dict[str, Callable[[Inspection], str]]] = {
    "json": inspector.as_json,
    "curl": inspector.as_curl,
    "httpx": inspector.as_httpx,
    "anthropic": inspector.as_anthropic,
}


class Inspector(QDialog):
    """Shows one request in several forms; nothing it shows or copies holds a key."""

    def __init__(
        self, inspection: Inspection, *, was_sent: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._inspection = inspection
        self.setWindowTitle(
            self.tr("The request that was sent")
            if was_sent
            else self.tr("The request that will be sent")
        )
        dialogs.resize(self, *_SIZE)
        self.form = Segments(
            self.tr("Form"),
            (
                ("request", self.tr("Request")),
                ("json", "JSON"),
                ("curl", "curl"),
                ("httpx", self.tr("Python, httpx")),
                ("anthropic", self.tr("Python, anthropic")),
            ),
        )
        self.form.choose("request")
        self.form.chosen.connect(lambda _: self._show())
        self.text = QPlainTextEdit()
        self.text.setObjectName("code")
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Request"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.whole = QCheckBox(self.tr("Show long texts whole"))
        self.whole.toggled.connect(lambda _: self._show())
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setProperty("kind", "primary")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self._told = QLabel()
        self._told.setProperty("tone", "good")
        self._lay_out()
        self._show()
        self.text.setFocus()

    def _show(self) -> None:
        form = self.form.value or "request"
        self.whole.setVisible(form == "request")
        self.text.setPlainText(self._words(form, shorten=not self.whole.isChecked()))
        self._told.clear()

    def _words(self, form: str, *, shorten: bool) -> str:
        if form == "request":
            return inspector.pretty(self._inspection, shorten=shorten)
        return _FORMS[form](self._inspection)

    def _copy(self) -> None:
        # What is copied is never cut.
        text = self._words(self.form.value or "request", shorten=False)
        QGuiApplication.clipboard().setText(text)
        self._told.setText(self.tr("Copied"))
        announce(self, self._told.text())

    def _notes(self) -> list[QLabel]:
        notes = [self.tr("The key is never shown; copied code takes it from the environment.")]
        if is_practice(str(self._inspection.body.get("model", ""))):
            notes.append(
                self.tr("Practice: it is answered inside this program and goes to nobody.")
            )
        for each in self._inspection.withheld:
            row = BY_NAME.get(each.name)
            name = translated("parameters", row.label) if row else each.name
            words = self.tr("Not sent: {name}. {reason}")
            notes.append(words.format(name=name, reason=translate(each.reason)))
        notes += [translate(each) for each in self._inspection.notes]
        labels: list[QLabel] = []
        for note in notes:
            label = QLabel(note)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("tone", "small" if not labels else "warning")
            labels.append(label)
        return labels

    def _lay_out(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.whole)
        foot.addStretch(1)
        foot.addWidget(self._told)
        foot.addWidget(self.copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.form)
        for note in self._notes():
            column.addWidget(note)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
