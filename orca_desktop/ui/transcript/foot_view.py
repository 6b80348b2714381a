"""The line below a reply: what can be done with it, and what it used."""

from __future__ import annotations

import dataclasses
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from orca_desktop.domain.reply import Reply
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.copied_sign import show_copied
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.widgets import button_menu
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate as say
from orca_desktop.viewmodels.transcript.rows import TranscriptRow

OVERHANG: Final = 7
"""By how much the first button hangs out, so that its icon stands in line with the text."""

_TOKENS: Final = Counted("1 token", QT_TRANSLATE_NOOP("FootView", "{n} tokens", None, 1))
_SPEED: Final = Counted(
    "1 token a second", QT_TRANSLATE_NOOP("FootView", "{n} tokens a second", None, 1)
)
_REQUESTS: Final = Counted(
    "", QT_TRANSLATE_NOOP("FootView", "Written in {n} requests, all counted here", None, 1)
)


class FootView(QWidget, RowView):
    """Copy, Try again, Compare and more; tokens and cost."""

    copy_requested = Signal()
    again_requested = Signal()
    compare_requested = Signal()
    markdown_requested = Signal()
    details_requested = Signal()
    # The menu behind "More", before it opens.
    more_offered = Signal(QMenu)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None
        self._shown = True
        self._waits = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._copy = self._button()
        self._again = self._button()
        self._compare = self._button()
        self._more = self._button()
        for button in (self._copy, self._again, self._compare, self._more):
            row.addWidget(button)
        row.addStretch(1)
        self._usage = QLabel(self)
        self._usage.setProperty("tone", "muted")
        self._usage.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self._usage)
        self._copy.clicked.connect(self.copy_requested)
        self._again.clicked.connect(self.again_requested)
        self._compare.clicked.connect(self.compare_requested)
        self._more.clicked.connect(self._open_menu)

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:  # noqa: ARG002
        """Show the line of the reply."""
        message = context.message
        if message.reply is not None:
            shown, column = context.active, message.is_column
            self.show_reply(message.reply, context.look, shown=shown, column=column)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_reply(
        self, reply: Reply, look: TextStyle, *, shown: bool, column: bool = False
    ) -> None:
        """Show the line of a reply; ``shown`` is whether its actions are visible now.

        Above a ``column`` stands already what its answer used, and while it is written it is acted
        upon there. What is counted while an answer is being written is not its length.
        """
        if look is not self._look:
            self._apply(look)
        told = not column and not reply.is_running
        # As billed in the end where that is known; practice is no money.
        used = dataclasses.replace(reply.usage, cost_usd=reply.cost)
        self._usage.setText(usage_line(used) if told else "")
        self._usage.setToolTip(usage_details(reply) if told else "")
        self._waits = column and (reply.is_running or not reply.parts)
        self.set_shown(shown=shown)

    def set_shown(self, *, shown: bool) -> None:
        """Show or hide the actions; the line keeps its place."""
        visible = shown and not self._waits
        if visible is not self._shown:
            self._shown = visible
            for button in (self._copy, self._again, self._compare, self._more):
                button.setVisible(visible)

    def _apply(self, look: TextStyle) -> None:
        self._look = look
        words = (
            (self._copy, "copy", self.tr("Copy")),
            (self._again, "try-again", self.tr("Try again")),
            (self._compare, "compare", self.tr("Compare")),
            (self._more, "more", self.tr("More")),
        )
        for button, name, text in words:
            self._draw(button, name)
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setIconSize(QSize(look.px(16), look.px(16)))
            button.setFixedSize(look.px(30), look.px(28))
        self._usage.setFont(look.font(12.5))

    def show_copied(self) -> None:
        """Give a sign that the answer was copied."""
        if self._look is not None:
            show_copied(self._copy, self._look, lambda: self._draw(self._copy, "copy"))

    def _draw(self, button: QToolButton, name: str) -> None:
        look = self._look
        if look is not None:
            size, ratio = look.px(16), self.devicePixelRatioF()
            button.setIcon(icons.icon(name, look.theme.muted, look.theme.faint, size, ratio))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, signal in (
            (self.tr("Copy as Markdown"), self.markdown_requested),
            (self.tr("Details"), self.details_requested),
        ):
            action = QAction(text, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        self.more_offered.emit(menu)
        button_menu.pop_up_below(menu, self._more)

    def height_for(self, width: int) -> int:  # noqa: ARG002
        """One line, whatever the width."""
        return self._look.px(30) if self._look else 30


def usage_line(usage: Usage) -> str:
    """Tokens and cost in a few words; what is not known is not said."""
    found = []
    if usage.output_tokens is not None:
        found.append(_tokens(usage.output_tokens))
    if usage.cost_usd is not None:
        found.append(values.money(usage.cost_usd))
    return " · ".join(found)


def _tokens(count: int) -> str:
    return say(counted("FootView", _TOKENS, count))


def usage_details(reply: Reply) -> str:
    """All that is known about what a reply used, one fact a line."""
    translate = QCoreApplication.translate
    usage, timing = reply.usage, reply.timing
    used = (
        (translate("FootView", "Read: {0}"), usage.input_tokens),
        (translate("FootView", "Read from cache: {0}"), usage.cache_read_input_tokens),
        (translate("FootView", "Written: {0}"), usage.output_tokens),
        (translate("FootView", "Of these thinking: {0}"), usage.thinking_tokens),
    )
    lines = [text.format(_tokens(value)) for text, value in used if value is not None]
    if usage.web_search_requests is not None:
        text = translate("FootView", "Searches: {0}")
        lines.append(text.format(values.written(usage.web_search_requests)))
    if usage.web_fetch_requests:
        text = translate("FootView", "Pages read: {0}")
        lines.append(text.format(values.written(usage.web_fetch_requests)))
    if reply.earlier is not None:
        lines.append(say(counted("FootView", _REQUESTS, reply.earlier.requests + 1)))
    if timing.total is not None:
        text = translate("FootView", "Took {0} s")
        lines.append(text.format(values.fixed(timing.total, 1)))
    if reply.tokens_per_second is not None:
        lines.append(say(counted("FootView", _SPEED, round(reply.tokens_per_second))))
    return "\n".join(lines)
