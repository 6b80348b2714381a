"""One MCP server in the form: its address and token, and which of its tools are allowed."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.json_fields import KEPT_ELSEWHERE
from orca_desktop.domain.mcp_servers import ServerFault, ServerField, ServerForm, ServerTool
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.render.sanitize import named
from orca_desktop.ui.features.parameters.editor_form import (
    FaultLabel,
    caption,
    chain,
    key_words,
    link,
    muted,
    scrolling,
    short,
)
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

_ALL: Final = "all"
_SOME: Final = "some"
_NAMED: Final = 20
_INDENT: Final = 26
_COUNT: Final = Counted(
    "The server has 1 tool.", QT_TRANSLATE_NOOP("ServerView", "The server has {n} tools.", None, 1)
)
_NAMES: Final = Counted(
    "The server has 1 tool: {names}",
    QT_TRANSLATE_NOOP("ServerView", "The server has {n} tools: {names}", None, 1),
)


@dataclass(frozen=True, slots=True)
class ServerShown:
    """A server as it is shown.

    ``token`` is one that was just written, ``found`` what the server said it has (``None``: it was
    not asked), ``is_asking`` whether an answer is waited for.
    """

    form: ServerForm
    token: str = field(default="", repr=False)
    further: tuple[str, ...] = ()
    found: tuple[ServerTool, ...] | Text | None = None
    is_asking: bool = False


class _AddingLine(QLineEdit):
    """A line whose Return adds what is written, and does not press a button of the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class ServerView(QWidget):
    """Shows a server and changes it: ``form`` and ``token`` are what is written now.

    The button ``ask`` asks for the tools of the server.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = ServerShown(ServerForm(""))
        self._boxes: list[QCheckBox] = []
        self._listed: tuple[ServerTool, ...] = ()
        self.form = self._shown.form
        self._on = QCheckBox(self.tr("Use this server"))
        self._on.setToolTip(self.tr("Off: it stays here and is not sent"))
        self._on.clicked.connect(lambda on: self._take(is_on=on))
        self._name = self._line(self.tr("Name of the server"), self.tr("Such as calendar"))
        self._name.textEdited.connect(lambda text: self._take(name=text.strip()))
        self._url = self._line(self.tr("Address of the server"), "https://example.com/mcp")
        self._url.textEdited.connect(lambda text: self._take(url=text.strip()))
        self._token = self._line(self.tr("Token of the server"), "")
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._token.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._token.textEdited.connect(lambda _: self._take())
        self._forget = link(self.tr("Remove the token"))
        self._forget.clicked.connect(self._forget_token)
        self._faults = {each: FaultLabel() for each in ServerField}
        self._which = Segments(
            self.tr("Allowed tools"),
            ((_ALL, self.tr("All its tools")), (_SOME, self.tr("Only these"))),
        )
        self._which.chosen.connect(self._take_which)
        self.ask = QPushButton(self.tr("Ask the server for its tools"))
        self.ask.setAutoDefault(False)
        self._answer = muted("")
        self._warning = muted(
            self.tr("No tool is allowed, so the model can use none of this server."), "warning"
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._more = _AddingLine()
        self._more.setAccessibleName(self.tr("Name of a further tool"))
        self._more.setPlaceholderText(self.tr("Name of a tool"))
        self._more.returnPressed.connect(self._add_tool)
        self._add = QPushButton(self.tr("Allow it"))
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._add_tool)
        self._by_hand = QWidget()
        self._further = muted("")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(scrolling(self._make_page()))

    @property
    def token(self) -> str:
        """A token that was just written, empty for none."""
        return self._token.text()

    def show_server(self, shown: ServerShown) -> None:
        """Show a server; emits nothing."""
        form = self.form = shown.form
        self._shown = shown
        self._on.setChecked(form.is_on)
        for line, text in ((self._name, form.name), (self._url, form.url)):
            if line.text().strip() != text:
                line.setText(text)
        if self._token.text().strip() != shown.token and not self._token.hasFocus():
            self._token.setText(shown.token)
        self._show_token(form)
        self._which.choose(_ALL if form.allowed is None else _SOME)
        self._show_tools(shown)
        self._further.setText(
            self.tr("Kept, and only to be changed as JSON: {keys}").format(
                keys=key_words(shown.further)
            )
        )
        self._further.setVisible(bool(shown.further))

    def show_faults(self, faults: tuple[ServerFault, ...]) -> None:
        """Say at each field what is wrong with it."""
        told = {fault.field: fault.sentence for fault in reversed(faults)}
        for which, label in self._faults.items():
            label.tell(told.get(which), self._field(which))

    def focus_fault(self, fault: ServerFault) -> None:
        """Put the keyboard where the fault is."""
        self._field(fault.field).setFocus()

    def begin(self) -> None:
        """Put the keyboard on the name, which the first letter replaces."""
        self._name.setFocus()
        self._name.selectAll()

    def tell_tools(self) -> None:
        """Have it spoken what the server answered."""
        announce(self, self._answer.text())

    # -- what the person does -----------------------------------------------------------------

    def _take(self, **changes: object) -> None:
        self.form = dataclasses.replace(self.form, **changes)  # type: ignore[arg-type]
        self.changed.emit()

    def _forget_token(self) -> None:
        self._token.clear()
        self._token.setFocus()
        self._take(token="")

    def _take_which(self, which: str) -> None:
        found = self._shown.found
        known = found if isinstance(found, tuple) else ()
        names = tuple(dict.fromkeys(tool.name for tool in known))
        self._take(allowed=None if which == _ALL else names)

    def _take_boxes(self) -> None:
        pairs = zip(self._boxes, self._listed, strict=True)
        self._take(allowed=tuple(tool.name for box, tool in pairs if box.isChecked()))

    def _add_tool(self) -> None:
        name = self._more.text().strip()
        self._more.clear()
        self._more.setFocus()
        if name and name not in (self.form.allowed or ()):
            self._take(allowed=(*(self.form.allowed or ()), name))

    # -- within -------------------------------------------------------------------------------

    def _show_token(self, form: ServerForm) -> None:
        is_kept = form.token.startswith(KEPT_ELSEWHERE)
        words = ""
        if is_kept:
            words = self.tr("Kept in this computer's keyring; write another to replace it")
        elif form.token:
            words = self.tr("Written in the JSON; it moves to the keyring too")
        self._token.setPlaceholderText(words or self.tr("None"))
        self._forget.setVisible(bool(form.token))

    def _show_tools(self, shown: ServerShown) -> None:
        found, allowed = shown.found, shown.form.allowed
        self.ask.setEnabled(bool(shown.form.url) and not shown.is_asking)
        self.ask.setText(
            self.tr("Asking the server …")
            if shown.is_asking
            else self.tr("Ask the server for its tools")
        )
        self.ask.setToolTip(
            self.tr("Connects to {address} now, with its token, and only for this").format(
                address=shown.form.url
            )
        )
        self._answer.setText(self._answered(found, is_listed=allowed is not None))
        self._answer.setVisible(found is not None)
        tone = "problem" if isinstance(found, Text) else "small"
        if self._answer.property("tone") != tone:
            self._answer.setProperty("tone", tone)
            self._answer.style().unpolish(self._answer)
            self._answer.style().polish(self._answer)
        known = found if isinstance(found, tuple) else ()
        names = {tool.name for tool in known}
        others = tuple(ServerTool(name) for name in allowed or () if name not in names)
        self._list_tools((*known, *others) if allowed is not None else ())
        for box, tool in zip(self._boxes, self._listed, strict=True):
            box.setChecked(tool.name in (allowed or ()))
        self._warning.setVisible(allowed == ())
        self._by_hand.setVisible(allowed is not None)

    def _answered(self, found: tuple[ServerTool, ...] | Text | None, *, is_listed: bool) -> str:
        """What the server said, with the names of its tools where they are not listed below."""
        if isinstance(found, Text):
            return translate(found)
        if not found:
            return self.tr("The server has no tools.") if found is not None else ""
        if is_listed:
            return translate(counted("ServerView", _COUNT, len(found)))
        names = [short(tool.name) for tool in found[:_NAMED]]
        if len(found) > _NAMED:
            names.append("…")
        return translate(counted("ServerView", _NAMES, len(found), names=values.listed(names)))

    def _list_tools(self, tools: tuple[ServerTool, ...]) -> None:
        """A box for each tool; made anew only where there are others."""
        if tools == self._listed:
            return
        self._listed = tools
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = []
        for tool in tools:
            box = QCheckBox(short(tool.name).replace("&", "&&"))
            box.setAccessibleName(named(tool.name))
            box.setAccessibleDescription(tool.description)
            box.setToolTip(named(tool.name))
            box.clicked.connect(self._take_boxes)
            self._column.addWidget(box)
            box.show()
            self._boxes.append(box)
            if tool.description:
                words = muted(named(tool.description))
                words.setContentsMargins(_INDENT, 0, 0, 4)
                self._column.addWidget(words)
        chain((self.ask, *self._boxes, self._more, self._add))

    def _field(self, which: ServerField) -> QLineEdit:
        return {
            ServerField.NAME: self._name,
            ServerField.URL: self._url,
            ServerField.TOKEN: self._token,
        }[which]

    def _line(self, name: str, placeholder: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(placeholder)
        return line

    def _make_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(4)
        rows.addWidget(self._on)
        rows.addSpacing(6)
        for words, which in (
            (self.tr("Name"), ServerField.NAME),
            (self.tr("Address"), ServerField.URL),
            (self.tr("Token"), ServerField.TOKEN),
        ):
            rows.addWidget(caption(words, self._field(which)))
            rows.addWidget(self._field(which))
            rows.addWidget(self._faults[which])
            if which is not ServerField.TOKEN:
                rows.addSpacing(8)
        rows.addWidget(
            muted(
                self.tr(
                    "A token moves to this computer's keyring when you press Use, and is written "
                    "down nowhere else. The system may ask whether the program may use the keyring."
                )
            )
        )
        rows.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addSpacing(8)
        title = QLabel(self.tr("Tools that the model may use"))
        title.setObjectName("parameterName")
        rows.addWidget(title)
        rows.addWidget(self._which, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addSpacing(4)
        rows.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(
            muted(
                self.tr(
                    "Only this button connects this computer to the server. A token that is kept "
                    "is read from the keyring for it."
                )
            )
        )
        rows.addWidget(self._answer)
        rows.addWidget(self._warning)
        rows.addLayout(self._column)
        line = QHBoxLayout(self._by_hand)
        line.setContentsMargins(0, 4, 0, 0)
        line.addWidget(self._more, 1)
        line.addWidget(self._add)
        rows.addWidget(self._by_hand)
        rows.addWidget(self._further)
        rows.addStretch(1)
        return page
