"""Parts that are folded at first: thinking with its timer, tools, results and unknown blocks."""

from __future__ import annotations

import datetime
import json
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from orca_desktop.domain import clock, own_tools
from orca_desktop.domain.blocks import (
    Block as Content,
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
    inside,
    to_json,
)
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.reply import OpenBlock, Part, Reply
from orca_desktop.domain.tool_errors import trouble
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.render.sanitize import named
from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate as say
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.rows import MessageSection, TranscriptRow
from orca_desktop.viewmodels.transcript.shown_text import breakable

LONGEST: Final = 4000
"""Characters of a card's content that are shown; the rest can be copied."""

_RESULTS: Final = Counted(
    "1 search result", QT_TRANSLATE_NOOP("FoldView", "{n} search results", None, 1)
)


class FoldView(QWidget, RowView):
    """A line that can be opened, with a few words and, for cards, the content below."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None
        self._is_card = False
        self._opened = False
        self._began: datetime.datetime | None = None
        self._title = QToolButton(self)
        self._title.setObjectName("foldTitle")
        self._title.setAutoRaise(True)
        self._title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title.clicked.connect(self._click)
        self._glimpse = QLabel(self)
        self._glimpse.setProperty("tone", "muted")
        self._glimpse.setTextFormat(Qt.TextFormat.PlainText)
        self._body = QLabel(self)
        self._body.setTextFormat(Qt.TextFormat.PlainText)
        self._body.setWordWrap(True)
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._body.hide()
        self._column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._glimpse, 1)
        self._column.addLayout(row)
        self._column.addWidget(self._body)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        """Show thinking, or a card."""
        section, look = row.part, context.look
        if not isinstance(section, MessageSection):
            return
        if row.kind is kinds.THINKING:
            reply = context.message.reply
            self.show_thinking(section.part, reply, look, opened=section.opened)
        else:
            self.show_card(section.part, look, opened=section.opened)

    def show_thinking(
        self, part: Part | Content, reply: Reply | None, look: TextStyle, *, opened: bool
    ) -> None:
        """Show the line of a thinking block; its words are rows of their own."""
        self._begin(look, opened=opened, is_card=False)
        running = isinstance(part, OpenBlock)
        self._began = _began(part, reply)
        self._set_timer(running=running)
        seconds = reply.timing.thinking if reply is not None else None
        has_words = (
            part.text.length > 0
            if isinstance(part, OpenBlock)
            else isinstance(part, ThinkingBlock) and bool(part.thinking)
        )
        if isinstance(part, OpenBlock):
            self._tick()
        else:
            self._title.setText(thinking_title(part, seconds))
        self._glimpse.setText("")
        self._title.setEnabled(has_words)
        self._arrow(shown=has_words)

    def show_card(self, part: Part | Content, look: TextStyle, *, opened: bool) -> None:
        """Show a tool, a result, an attachment or an unknown block."""
        self._begin(look, opened=opened, is_card=True)
        self._set_timer(running=False)
        block = part.closed() if isinstance(part, OpenBlock) else part
        title, glimpse, body = card(block)
        self._title.setText(named(title))
        self._title.setEnabled(True)  # the view may have told of hidden thinking before
        self._glimpse.setText(named(glimpse))
        self._body.setText(breakable(named(body)))
        self._body.setVisible(opened)
        self._arrow(shown=bool(body))

    def _begin(self, look: TextStyle, *, opened: bool, is_card: bool) -> None:
        is_same = look is self._look and is_card is self._is_card
        self._opened, self._is_card = opened, is_card
        self._body.setVisible(opened and is_card)
        if is_same:
            return
        self._look = look
        side = look.px(6) if is_card else 0
        self._column.setContentsMargins(side, look.px(4), side, look.px(4))
        self._title.setFont(look.font(13.5))
        self._glimpse.setFont(look.font(12.5))
        self._body.setFont(look.code_font(12.5))

    def _arrow(self, *, shown: bool) -> None:
        look = self._look
        if look is None:
            return
        ratio = self.devicePixelRatioF()
        name = "chevron-down" if self._opened else "chevron-right"
        theme = look.theme
        self._title.setIcon(
            icons.icon(name, theme.muted, theme.faint, look.px(16), ratio)
            if shown
            else icons.icon(
                "spark", theme.muted, theme.muted, look.px(16), self.devicePixelRatioF()
            )
        )
        state = self.tr("open") if self._opened else self.tr("folded")
        self._title.setAccessibleName(values.listed((self._title.text(), state)))

    def _set_timer(self, *, running: bool) -> None:
        if running and not self._timer.isActive():
            self._timer.start()
        elif not running:
            self._timer.stop()

    def _tick(self) -> None:
        spent = round((clock.now() - self._began).total_seconds()) if self._began is not None else 0
        text = QCoreApplication.translate("FoldView", "Thinking… {0} s")
        self._title.setText(text.format(values.written(max(spent, 0))))

    def leave_sight(self) -> None:
        """Stop the clock, as nobody sees this line now."""
        self._timer.stop()

    def _click(self) -> None:
        self.toggled.emit(not self._opened)

    def height_for(self, width: int) -> int:
        """The height that the line, and an open card's content, need at a width."""
        if self._body.isVisibleTo(self):
            return self._column.totalHeightForWidth(width)
        if self._look is None:
            return 0
        return self._look.px(38 if self._is_card else 32)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame of a card; thinking has none."""
        look = self._look
        if look is None or not self._is_card:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("line"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _began(part: Part | Content, reply: Reply | None) -> datetime.datetime | None:
    """When thinking that still goes on began; a view may come and go while it does."""
    if reply is None or not isinstance(part, OpenBlock):
        return None
    return reply.created + datetime.timedelta(seconds=part.since)


def thinking_title(part: Part | Content, seconds: float | None) -> str:
    """The line of thinking that is done."""
    translate = QCoreApplication.translate
    if isinstance(part, RedactedThinkingBlock):
        return translate("FoldView", "Thinking that the provider keeps hidden")
    if seconds is None:
        return translate("FoldView", "Thoughts")
    return translate("FoldView", "Thought for {0} s").format(values.written(max(round(seconds), 1)))


def card(block: Content) -> tuple[str, str, str]:
    """Title, glimpse and content of a card."""
    translate = QCoreApplication.translate
    match block:
        case ToolUseBlock():
            return _called(block), _glimpse(block.input), _pretty(block.input)
        case ToolResultBlock():
            return _result(block)
        case ImageBlock(source):
            kind = str(source.get("media_type") or source.get("type") or "")
            return translate("FoldView", "Picture"), kind, ""
        case DocumentBlock(source, title):
            return title or translate("FoldView", "Document"), str(source.get("media_type", "")), ""
        case UnknownBlock():
            name = block.type or translate("FoldView", "unknown")
            return translate("FoldView", "Block: {0}").format(name), "", _pretty(to_json(block))
        case TextBlock() | ThinkingBlock() | RedactedThinkingBlock():
            return "", "", _pretty(to_json(block))


def _called(block: ToolUseBlock) -> str:
    translate = QCoreApplication.translate
    own = own_tools.TOOLS.get(block.name) if block.type == "tool_use" else None
    if own is not None:
        return translate("parameters", own.label)
    title = {
        "server_tool_use": translate("FoldView", "Server tool: {0}"),
        "mcp_tool_use": translate("FoldView", "MCP tool: {0}"),
    }.get(block.type, translate("FoldView", "Tool: {0}"))
    return title.format(block.name)


def _result(block: ToolResultBlock) -> tuple[str, str, str]:
    content = block.content
    if block.type == "web_search_tool_result" and isinstance(content, list):
        return _search_results(content)
    if (words := trouble(content)) is not None:
        return say(words), "", _pretty(content)
    failed = bool(block.extra.get("is_error"))
    title = (
        QCoreApplication.translate("FoldView", "The tool failed")
        if failed
        else QCoreApplication.translate("FoldView", "Result of the tool")
    )
    if parts := inside(block):
        text = plain_text(parts)
        others = [
            each for each in parts if not isinstance(each, TextBlock | ImageBlock | DocumentBlock)
        ]
        told = [text, *(_pretty(to_json(each)) for each in others)]
        return title, _glimpse(text), "\n\n".join(each for each in told if each)[:LONGEST]
    return title, _glimpse(content), _pretty(content)


def _search_results(content: list[Any]) -> tuple[str, str, str]:
    found = [each for each in content if isinstance(each, dict)]
    lines = [
        f"{each.get('title') or ''}\n{each.get('url') or ''}".strip()
        for each in found
        if each.get("type") == "web_search_result"
    ]
    glimpse = str(found[0].get("title") or "") if found else ""
    title = say(counted("FoldView", _RESULTS, len(lines)))
    return title, glimpse, "\n\n".join(lines)[:LONGEST]


def _glimpse(value: Any) -> str:
    match value:
        case dict() if value:
            first = next(iter(value.values()))
            return " ".join(str(first).split())[:80]
        case str():
            return " ".join(value.split())[:80]
        case list() if value and isinstance(value[0], dict):
            return " ".join(str(value[0].get("text", "")).split())[:80]
        case _:
            return ""


def _pretty(value: Any) -> str:
    if isinstance(value, str):
        return value[:LONGEST]
    try:
        text = json.dumps(value, ensure_ascii=False, indent=2, default=str)
    except (ValueError, RecursionError):
        text = str(value)
    return text if len(text) <= LONGEST else text[:LONGEST] + "\n…"
