"""The quiet line above a message: who speaks, with what settings, when, and which version."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QToolTip, QWidget

from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.domain.history import is_results
from orca_desktop.domain.reply import Origin, Reply
from orca_desktop.render.sanitize import named
from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.json import json_names
from orca_desktop.ui.wording.settings import differences
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.rows import TranscriptRow


class HeadView(QWidget, RowView):
    """Name, differing settings and time, and the switch between versions.

    ``mark`` is the button of the bookmark, there if the message has one.
    """

    version_requested = Signal(int)
    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None
        self._name = _label(self)
        self._tag = _label(self)
        self._tag.setObjectName("tag")
        self._detail = _label(self)
        self._time = _label(self)
        self._back = self._button("chevron-left")
        self._version = _label(self)
        self._on = self._button("chevron-right")
        self._edit = self._button("pencil")
        self.mark = self._button("bookmark")
        for label in (self._detail, self._time, self._version):
            label.setProperty("tone", "muted")
        self._back.clicked.connect(lambda: self.version_requested.emit(-1))
        self._on.clicked.connect(lambda: self.version_requested.emit(1))
        self._edit.clicked.connect(self.edit_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for label in (self._name, self._tag, self._detail):
            row.addWidget(label)
        row.addStretch(1)
        switches: tuple[QWidget, ...] = (
            self.mark,
            self._edit,
            self._back,
            self._version,
            self._on,
            self._time,
        )
        for widget in switches:
            row.addWidget(widget)
        self._detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._detail.setMinimumWidth(0)
        row.setStretchFactor(self._detail, 100)

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:  # noqa: ARG002
        """Show the line of the message."""
        self.show_message(context.message, context.look)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_message(self, message: MessageRows, look: TextStyle) -> None:
        """Show the line of a message; of one in a column only the switch between versions."""
        if look is not self._look:
            self._apply(look)
        reply = message.reply
        told = not message.is_column
        for label in (self._name, self._detail, self._time):
            label.setVisible(told)
        brings_results = reply is None and is_results(message.turn.prompt)
        self._name.setText(_results_name() if brings_results else name_of(reply))
        tag = self._tag_of(message)
        self._tag.setText(tag)
        self._tag.setVisible(told and bool(tag))
        self._detail.setText(differences(reply.settings) if reply is not None else "")
        names = json_names(reply.settings) if reply is not None else ""
        self._detail.setToolTip(names)
        self._detail.setAccessibleDescription(names)
        moment = reply.created if reply is not None else message.turn.created
        self._time.setText(values.clock(moment))
        self._time.setToolTip(values.whole_moment(moment))
        at, count = message.versions.index(message.id), len(message.versions)
        both: tuple[QWidget, ...] = (self._back, self._version, self._on)
        for widget in both:
            widget.setVisible(count > 1)
        self._version.setText(f"{values.written(at + 1)}/{values.written(count)}")
        self._version.setAccessibleName(values.filled(self.tr("Version {0} of {1}"), at + 1, count))
        self._back.setEnabled(at > 0)
        self._on.setEnabled(at < count - 1)
        self._edit.setVisible(told and reply is None and not brings_results)
        self._show_bookmark(message.bookmark if told else None)

    def _show_bookmark(self, bookmark: Bookmark | None) -> None:
        self.mark.setVisible(bookmark is not None)
        words = self.tr("Bookmark")
        if bookmark is not None and bookmark.note:
            words = self.tr("Bookmark: {note}").format(note=bookmark.note)
        self.mark.setToolTip(words)
        self.mark.setAccessibleName(words)

    def _tag_of(self, message: MessageRows) -> str:
        """The mark beside the name: where an answer is from, a question that was left out."""
        if message.reply is None:
            return self.tr("Not sent along") if message.turn.goes_along is False else ""
        if message.reply.origin is Origin.IMPORTED:
            return self.tr("Imported")
        if message.reply.origin is Origin.WRITTEN:
            return self.tr("Edited by hand")
        return self.tr("Practice") if message.reply.is_practice else ""

    def _apply(self, look: TextStyle) -> None:
        self._look = look
        theme = look.theme
        self._name.setFont(look.font(13.5, bold=True))
        for label in (self._tag, self._detail, self._time, self._version):
            label.setFont(look.font(12.5))
        words = (
            (self._back, "chevron-left", self.tr("Previous version")),
            (self._on, "chevron-right", self.tr("Next version")),
            (self._edit, "pencil", self.tr("Edit")),
        )
        for button, name, text in words:
            button.setIcon(
                icons.icon(name, theme.muted, theme.faint, look.px(16), self.devicePixelRatioF())
            )
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setIconSize(QSize(look.px(16), look.px(16)))
            button.setFixedSize(look.px(24), look.px(24))
        ratio = self.devicePixelRatioF()
        self.mark.setIcon(icons.icon("bookmark", theme.accent, theme.faint, look.px(16), ratio))
        self.mark.setIconSize(QSize(look.px(16), look.px(16)))
        self.mark.setFixedSize(look.px(24), look.px(24))

    def event(self, event: QEvent) -> bool:
        """Show the tip of the label under the mouse, which itself lets the mouse through."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            labels = (self._detail, self._time)
            over = (each for each in labels if each.geometry().contains(event.pos()))
            QToolTip.showText(event.globalPos(), next((each.toolTip() for each in over), ""), self)
            return True
        return super().event(event)

    def height_for(self, width: int) -> int:  # noqa: ARG002
        """One line, whatever the width."""
        return self._look.px(26) if self._look else 26


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label


def _results_name() -> str:
    return QCoreApplication.translate("HeadView", "Results of tools")


def name_of(reply: Reply | None) -> str:
    """How a speaker is called on the screen: *You*, or the model without its maker."""
    if reply is None:
        return QCoreApplication.translate("HeadView", "You")
    asked = reply.settings.model
    model = asked if reply.is_practice else reply.model_returned or asked
    return named(model.rpartition("/")[2])[:80] or QCoreApplication.translate("HeadView", "Model")
