"""One conversation: practice banner, greeting or transcript, find bar and composer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.ui.features.chat.composer import Composer
from orca_desktop.ui.features.chat.hello import Hello
from orca_desktop.ui.features.chat.preloading import Preloading
from orca_desktop.ui.platform.brought import is_brought_by
from orca_desktop.ui.theme import reading_column
from orca_desktop.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from collections.abc import Callable

    from orca_desktop.domain.blocks import Block
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.domain.reply import Reply
    from orca_desktop.ui.transcript import FindBar, Transcript


class ChatPage(QWidget):
    """Shows a conversation. The transcript is made with the first message that is shown.

    ``connect_button`` leads from practice to the gateway.
    """

    try_again_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._appearance = appearance
        self._serve: list[Callable[[Transcript], None]] = []
        self._transcript: Transcript | None = None
        self._find: FindBar | None = None
        self.banner = self._make_banner()
        self.hello = Hello()
        self.composer = Composer()
        self.hello.example_chosen.connect(self._take_example)
        self._ahead = Preloading("orca_desktop.ui.transcript", self)
        self._ahead.loaded.connect(self._make_ahead)
        self.composer.editor.textChanged.connect(self._ahead.load)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.banner)
        self._rows.addWidget(self.hello, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addStretch(1)
        foot.addWidget(self.composer, 1000)
        foot.addStretch(1)
        self._rows.addLayout(foot)
        appearance.zoomed.connect(self._zoom)
        self._zoom()

    @property
    def transcript(self) -> Transcript:
        """The transcript, made on first use."""
        if self._transcript is None:
            self._transcript = self._make_transcript()
        return self._transcript

    @property
    def is_in_sight(self) -> bool:
        """Whether the place of the conversation is on the screen, whatever page stands in it."""
        place = self.parentWidget()
        return place is not None and place.isVisible()

    def serve_transcript(self, serve: Callable[[Transcript], None]) -> None:
        """Call ``serve`` with the transcript, now if there is one, and when it is made."""
        self._serve.append(serve)
        if self._transcript is not None:
            serve(self._transcript)

    def _make_ahead(self) -> None:
        """Have the transcript there, out of sight, before the first question is sent."""
        if self._transcript is None:
            self.transcript.hide()

    @property
    def transcript_shown(self) -> Transcript | None:
        """The transcript while it is on the screen."""
        shown = self._transcript
        return shown if shown is not None and not shown.isHidden() else None

    def show_conversation(self, conversation: Conversation) -> None:
        """Show the visible path, or the greeting when there is no message yet."""
        self._show_stage(has_turns=bool(conversation.turns))
        if conversation.turns:
            self.transcript.show_conversation(conversation)
            self.composer.remember_prompt(_words(conversation.path[-1].prompt))
        elif self._transcript is not None:
            self._transcript.show_conversation(None)
            self.close_find()
        self.show_model(conversation.settings.model)

    def show_ending(self, ending: Conversation) -> bool:
        """Show and draw the end of a conversation; false where it is not what will be seen of it.

        The whole takes its place with ``show_conversation``, and nothing that is seen moves.
        """
        if not self.isVisible() or not self.transcript.is_read_at_end(ending.id):
            return False
        self.show_conversation(ending)
        self._rows.activate()
        self.repaint()  # now, for reading the rest takes its turns with drawing
        return True

    def shows(self, conversation_id: str) -> bool:
        """Whether this conversation, or its end, is what is seen."""
        return (
            self._transcript is not None
            and self._transcript.model.conversation_id == conversation_id
        )

    def add_turn(self, conversation: Conversation, turn: Turn) -> None:
        """Show a turn that was just added at the end."""
        self._show_stage(has_turns=True)
        self.transcript.add_turn(conversation, turn)
        self.composer.remember_prompt(_words(turn.prompt))

    def advance(self, turn_id: str, reply: Reply) -> None:
        """Show the newest value of a reply; cheap, for it comes with every token."""
        if self._transcript is not None:
            self._transcript.advance(turn_id, reply)

    def show_model(self, model: str) -> None:
        """Show the banner if the practice model is asked."""
        from orca_desktop.domain.model_names import is_practice  # noqa: PLC0415 - as below

        self.show_practice(is_practice(model))

    def show_practice(self, practice: bool) -> None:
        """Show or hide the banner of the practice gateway."""
        self.banner.setVisible(practice)

    def try_again(self) -> None:
        """Ask for another answer to the last question."""
        self.try_again_requested.emit()

    def open_find(self) -> None:
        """Show the find bar of the transcript and put the cursor into it."""
        if self.transcript_shown is not None:
            self._find_bar().open()

    def find_text(self, text: str, near: str) -> None:
        """Mark a text in the transcript, and go to where it stands from a turn on."""
        if self.transcript_shown is not None:
            self._find_bar().show_text(text)
            self.transcript.find(text, near=near)

    def show_message(self, message_id: str, near: int) -> None:
        """Go to a message of the transcript, looked for first at the index ``near``."""
        if self.transcript_shown is not None:
            self.transcript.show_message(message_id, near)

    def _find_bar(self) -> FindBar:
        if self._find is None:
            from orca_desktop.ui.transcript import FindBar  # noqa: PLC0415 - not at start-up

            self._find = FindBar(self.transcript)
            self._rows.insertWidget(self._rows.indexOf(self.transcript), self._find)
            self._read_as_seen()
        return self._find

    def close_find(self) -> bool:
        """Hide the find bar; tells whether it was open."""
        if self._find is None or self._find.isHidden():
            return False
        self._find.close_bar()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files and pictures are taken by the whole window, which says so.
        if event.mimeData().formats() and not is_brought_by(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        # What is dropped beside the composer is meant for it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.composer.take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whoever types while an answer has the keyboard means the composer.
        if not self.composer.editor.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_column()
        self.composer.limit_to(self.height())

    def _show_stage(self, *, has_turns: bool) -> None:
        self.hello.setVisible(not has_turns)
        if has_turns or self._transcript is not None:
            self.transcript.setVisible(has_turns)

    def _make_transcript(self) -> Transcript:
        from orca_desktop.ui.transcript import Transcript  # noqa: PLC0415 - not at start-up

        transcript = Transcript(self._appearance.theme)
        transcript.set_zoom(self._appearance.zoom)
        transcript.setFrameShape(QFrame.Shape.NoFrame)
        self._appearance.changed.connect(transcript.set_theme)
        self._appearance.zoomed.connect(transcript.set_zoom)
        self._rows.insertWidget(self._rows.indexOf(self.hello) + 1, transcript, 1)
        QWidget.setTabOrder(self.hello.last, transcript)
        self._read_as_seen()
        for serve in self._serve:
            serve(transcript)
        return transcript

    def _read_as_seen(self) -> None:
        """Let a screen reader go downwards; it goes through widgets as they are stacked."""
        for place in range(self._rows.count()):
            item = self._rows.itemAt(place)
            if item is not None and (widget := item.widget()) is not None:
                widget.raise_()
        self.composer.raise_()

    def _take_example(self, words: str) -> None:
        self.composer.editor.replace(words)
        self.composer.editor.setFocus()

    def margin(self) -> QRect:
        """The room beside the column at the far end, above the composer, in its own coordinates."""
        width = reading_column.column_width(self.width(), self._appearance.zoom)
        edge = reading_column.EDGE
        free = (self.width() - width) // 2 - edge
        top = (self.transcript_shown or self.hello).y()
        left = self.width() - free - edge // 2
        if self.isRightToLeft():
            left = edge // 2
        return QRect(left, top, max(free, 0), max(self.composer.y() - top, 0))

    def _keep_column(self) -> None:
        """Give greeting and composer the edges that the messages have."""
        width = reading_column.column_width(self.width(), self._appearance.zoom)
        self.composer.setMaximumWidth(width)
        self.hello.keep_width(width)

    def _zoom(self) -> None:
        self._keep_column()
        self.composer.limit_to(self.height())

    def _make_banner(self) -> QFrame:
        banner = QFrame()
        banner.setObjectName("banner")
        words = QLabel(self.tr("Practice: answers are made up by a small built-in model."))
        words.setWordWrap(True)
        self.connect_button = QPushButton(self.tr("Connect to OrcaRouter"))
        self.connect_button.setProperty("kind", "link")
        self.connect_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(banner)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(words, 1)
        row.addWidget(self.connect_button)
        banner.hide()
        return banner


def _words(prompt: tuple[Block, ...]) -> str:
    """A question's own words, without what was attached."""
    from orca_desktop.domain.message import plain_text  # noqa: PLC0415 - not at start-up

    return plain_text(prompt)
