"""The small window for a quick question: one line that grows, and the answer below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.ui.features.chat import MessageEditor
from orca_desktop.ui.platform import screens
from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.transcript import Transcript
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import ButtonTone, IconButton

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.domain.reply import Reply
    from orca_desktop.ui.preferences import SendKey
    from orca_desktop.ui.theme.appearance import Appearance

_WIDTH: Final = 640
_ANSWER: Final = 320
_LINES: Final = 140
"""Pixels at normal zoom: of the window, of the answer, and of what is written at most."""
_AROUND: Final = 40
_TOP_PART: Final = 5
"""It stands below this part of the screen."""


class QuickWindow(QWidget):
    """Has no frame: it is moved by its edges, and Esc hides it; what is written and said stays.

    ``asked`` carries the words. ``stop_requested`` ends the answer, the button ``open_chat`` is for
    the chat in the window; ``temporary_chosen`` whether nothing of the next question is kept.
    """

    asked = Signal(str)
    stop_requested = Signal()
    temporary_chosen = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Quick question"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._appearance = appearance
        self._is_answering = False
        self._was_placed = False
        frame = QFrame(self)
        frame.setObjectName("quick")
        self.editor = MessageEditor()
        self.editor.setAccessibleName(self.tr("Quick question"))
        self.editor.setPlaceholderText(self.tr("Ask anything"))
        self._temporary = IconButton("temporary", "")
        self._temporary.setCheckable(True)
        self._send = IconButton("send", self.tr("Send"), kind="primary", tone=ButtonTone.ON_ACCENT)
        self._problem = QLabel()
        self._problem.setProperty("tone", "problem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self.answer: Transcript = Transcript(appearance.theme, column=True, can_act=False)
        self.answer.setAccessibleName(self.tr("Answer"))
        self.answer.set_zoom(appearance.zoom)
        self.open_chat = QPushButton(self.tr("Open in window"))
        self.open_chat.setProperty("kind", "link")
        self.open_chat.setAutoDefault(False)
        self._hint = QLabel()
        self._hint.setProperty("tone", "small")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out(frame)
        self._connect()
        self.show_temporary(is_temporary=False)
        self.show_problem("")
        self._follow_size()

    def _lay_out(self, frame: QFrame) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.editor, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._temporary, self._send):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self._below = QWidget()
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.open_chat)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.answer, 1)
        below.addLayout(foot)
        self._below.hide()
        self._rows = rows = QVBoxLayout(frame)
        rows.setContentsMargins(12, 8, 8, 8)
        rows.setSpacing(8)
        rows.addLayout(line)
        rows.addWidget(self._problem)
        rows.addWidget(self._below, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def _connect(self) -> None:
        self.editor.sent.connect(self._ask)
        self._send.clicked.connect(self._press)
        self._temporary.clicked.connect(self._choose_temporary)
        self._appearance.changed.connect(self.answer.set_theme)
        self._appearance.zoomed.connect(self.answer.set_zoom)
        self._appearance.zoomed.connect(self._rescale)

    def use_send_key(self, key: SendKey) -> None:
        """Choose whether Enter or Ctrl+Enter sends."""
        self.editor.use_send_key(key)

    def show_temporary(self, *, is_temporary: bool) -> None:
        """Show whether nothing of the next question is kept."""
        self._temporary.setChecked(is_temporary)
        self._temporary.name(
            self.tr("Temporary: nothing of it is kept")
            if is_temporary
            else self.tr("Keep nothing of this question")
        )

    def show_answer(self, conversation: Conversation, hint: str) -> None:
        """Show a question with its answer as it stands; ``hint`` says what becomes of it."""
        self._hint.setText(hint)
        self._below.show()
        self.answer.show_conversation(conversation)
        self.answer.jump_to_latest()
        self._follow_size()

    def advance(self, turn_id: str, reply: Reply) -> None:
        """Show the newest value of the answer."""
        self.answer.advance(turn_id, reply)

    def show_answering(self, *, is_answering: bool) -> None:
        """Let the button stop the answer, or send."""
        if is_answering is self._is_answering:
            return
        self._is_answering = is_answering
        self._send.draw("stop" if is_answering else "send")
        self._send.name(self.tr("Stop") if is_answering else self.tr("Send"))
        if not is_answering and self.isVisible():
            announce(self, self.tr("The answer is there."))

    def show_problem(self, words: str) -> None:
        """Say why it could not be asked; nothing takes that away."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._follow_size()
        if words:
            announce(self, words)

    def give_back(self, words: str) -> None:
        """Bring back words that could not be asked."""
        if not self.editor.toPlainText().strip():
            self.editor.replace(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif not self.editor.take_key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # What has no frame is moved where nothing else is pressed.
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()
        super().mousePressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_size()
        if not self._was_placed:
            self._was_placed = True
            room = screens.room(self)
            left = room.left() + (room.width() - self.width()) // 2
            self.move(left, room.top() + room.height() // _TOP_PART)
        self.editor.setFocus()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._follow_size()  # something in it has grown
        return done

    def _ask(self) -> None:
        words = self.editor.toPlainText()
        if words.strip() and not self._is_answering:
            self.editor.clear()
            self.asked.emit(words)

    def _press(self) -> None:
        if self._is_answering:
            self.stop_requested.emit()
        else:
            self._ask()

    def _choose_temporary(self, wanted: bool) -> None:
        self.show_temporary(is_temporary=wanted)
        self.temporary_chosen.emit(wanted)

    def _rescale(self, _zoom: float) -> None:
        self._follow_size()

    def _follow_size(self) -> None:
        """Be as high as what is written, and the answer below it."""
        scale = text_scale()
        self.editor.limit_height(round(_LINES * scale))
        room = screens.room(self)
        self.answer.setMinimumHeight(min(round(_ANSWER * scale), room.height() // 2))
        width = min(round(_WIDTH * scale), room.width() - _AROUND)
        rows = self._rows
        grows = rows.hasHeightForWidth()
        wanted = rows.totalHeightForWidth(width) if grows else rows.totalSizeHint().height()
        size = QSize(width, min(wanted, room.height() - _AROUND))
        if size != self.size():
            self.setFixedSize(size)
