"""One column of a comparison: who it is, its answer, and what can be done with it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.comparison import ColumnState
from orca_desktop.ui.compare import facts_line, naming
from orca_desktop.ui.compare.differences import DifferenceView
from orca_desktop.ui.compare.flow import Flow
from orca_desktop.ui.transcript import Formulas, FrameClock, Transcript
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.domain.errors import Action
    from orca_desktop.domain.reply import Reply
    from orca_desktop.ui.theme import Appearance

LEAST_WIDTH: Final = 340
"""Pixels at normal zoom: about 45 characters of text, and less is not readable."""

_BEAT_MS: Final = 250
_AT_WORK: Final = frozenset({ColumnState.WAITING, ColumnState.WRITING})
_BROKEN: Final = frozenset({ColumnState.FAILED, ColumnState.INTERRUPTED, ColumnState.NOT_ASKED})


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything a column shows.

    ``about`` are the label and the chips; ``versions`` the ids of its answers, of which ``reply``
    is the shown one. ``hides`` is true while nothing may tell the columns apart, ``is_held`` while
    not even the text is shown, because how fast it comes would tell.
    """

    variant_id: str
    letter: str
    title: str
    label: str
    chips: tuple[str, ...]
    conversation: Conversation
    reply: Reply | None
    state: ColumnState
    versions: tuple[str, ...] = ()
    note: str = ""
    rating: str = ""
    remark: str = ""
    hides: bool = False
    is_held: bool = False
    is_chosen: bool = False


class ColumnView(QFrame):
    """Shows a ``Shown``; says what the person wants of it."""

    use_asked = Signal(str)
    stop_asked = Signal(str)
    retry_asked = Signal(str)
    focus_asked = Signal(str)
    rated = Signal(str, str, str)
    version_asked = Signal(str, str)
    compare_asked = Signal(str)
    details_asked = Signal(str)
    failure_action_asked = Signal(str, object)

    def __init__(
        self,
        appearance: Appearance,
        frames: FrameClock,
        formulas: Formulas,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: Shown | None = None
        self._reply: Reply | None = None
        self._began: float | None = None
        self._chips: list[QLabel] = []
        self.setObjectName("column")
        self.transcript = Transcript(
            appearance.theme, frames=frames, formulas=formulas, column=True
        )
        self.transcript.set_zoom(appearance.zoom)
        self.differences = DifferenceView(appearance)
        self._beat = QTimer(self)
        self._beat.setSingleShot(True)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._show_progress)
        self._make_head()
        self._make_foot()
        self._lay_out()
        self._connect()

    # -- building -----------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._letter = _label("columnLetter")
        self._label = _label("columnLabel")
        self._chosen = _label("chosenMark")
        self._chosen.setText(self.tr("In use"))
        self._names = Flow()
        for each in (self._letter, self._label, self._chosen):
            self._names.addWidget(each)
        self._stop = IconButton("stop", self.tr("Stop this column"), size=16)
        self._retry = IconButton("try-again", self.tr("Try this column again"), size=16)
        self._focus = IconButton("open", self.tr("Read this column alone"), size=16)
        self._facts = _label("columnFacts")
        self._facts.setProperty("tone", "small")
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._back = IconButton("chevron-left", self.tr("Previous version"), size=16)
        self._version = _label("columnVersion")
        self._version.setProperty("tone", "small")
        self._on = IconButton("chevron-right", self.tr("Next version"), size=16)
        self._note = _label("stability")
        self._note.setProperty("tone", "small")
        self._note.setWordWrap(True)

    def _make_foot(self) -> None:
        self.use = QPushButton(self.tr("Use this answer"))
        self.use.setAccessibleName(self.tr("Use this answer"))
        self.good = _choice(self.tr("Good"))
        self.bad = _choice(self.tr("Bad"))
        self.note = _choice(self.tr("Note"))
        self._remark = QLineEdit()
        self._remark.setAccessibleName(self.tr("Note text"))
        self._remark.setPlaceholderText(self.tr("What do you think of this answer?"))
        self._remark.setMaxLength(2000)
        self._remark.hide()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(2)
        first.addLayout(self._names, 1)
        for button in (self._stop, self._retry, self._focus):
            first.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        versions = QHBoxLayout()
        versions.setSpacing(2)
        for each in (self._back, self._version, self._on):
            versions.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        versions.addWidget(self._note, 1)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 8, 6)
        head.setSpacing(4)
        head.addLayout(first)
        head.addWidget(self._facts)
        head.addLayout(versions)
        self._head = QFrame()
        self._head.setObjectName("columnHead")
        self._head.setLayout(head)
        self._held = QLabel(self.tr("The answers appear when all of them are written."))
        self._held.setWordWrap(True)
        self._held.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._held.setProperty("tone", "muted")
        self._body = QStackedWidget()
        for page in (self.transcript, self.differences, self._held):
            self._body.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head)
        rows.addWidget(self._body, 1)
        self._lay_out_foot(rows)

    def _lay_out_foot(self, rows: QVBoxLayout) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 8, 8)
        foot.setSpacing(4)
        foot.addWidget(self.use)
        foot.addStretch(1)
        for choice in (self.good, self.bad, self.note):
            foot.addWidget(choice)
        below = QVBoxLayout()
        below.setContentsMargins(12, 0, 8, 8)
        below.addWidget(self._remark)
        rows.addLayout(foot)
        rows.addLayout(below)

    def _connect(self) -> None:
        transcript, appearance = self.transcript, self._appearance
        appearance.changed.connect(transcript.set_theme)
        appearance.zoomed.connect(transcript.set_zoom)
        appearance.zoomed.connect(self._scale)
        self._scale()
        transcript.try_again_requested.connect(lambda _: self._tell(self.retry_asked))
        transcript.version_chosen.connect(self._choose_version)
        transcript.compare_requested.connect(lambda id_: self._pass_on(self.compare_asked, id_))
        transcript.reply_details_requested.connect(
            lambda id_: self._pass_on(self.details_asked, id_)
        )
        transcript.failure_action_requested.connect(self._act_on_failure)
        self.use.clicked.connect(self._use)
        self._stop.clicked.connect(lambda: self._tell(self.stop_asked))
        self._retry.clicked.connect(lambda: self._tell(self.retry_asked))
        self._focus.clicked.connect(lambda: self._tell(self.focus_asked))
        self._back.clicked.connect(lambda: self._step(-1))
        self._on.clicked.connect(lambda: self._step(1))
        self.good.clicked.connect(lambda: self._rate("good"))
        self.bad.clicked.connect(lambda: self._rate("bad"))
        self.note.toggled.connect(self._show_remark)
        self._remark.editingFinished.connect(self._keep_remark)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.transcript)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._enter)

    def _scale(self) -> None:
        self.setMinimumWidth(round(LEAST_WIDTH * max(self._appearance.zoom, 1.0)))

    # -- showing ------------------------------------------------------------------------------

    @property
    def shown(self) -> Shown | None:
        """What was given to be shown last."""
        return self._shown

    @property
    def reply(self) -> Reply | None:
        """The newest value of the answer on the screen."""
        return self._reply

    def show_column(self, shown: Shown) -> None:
        """Show another state of the column."""
        before, self._shown = self._shown, shown
        was_running = self._reply is not None and self._reply.is_running
        if self._reply is None or shown.reply is None or self._reply.id != shown.reply.id:
            self._began = None
            was_running = False
        self._reply = shown.reply
        self.setAccessibleName(shown.title)
        self.transcript.setAccessibleName(self.tr("Answer {letter}").format(letter=shown.letter))
        self._letter.setText(shown.letter)
        self._label.setText(shown.label)
        self._label.setVisible(bool(shown.label))
        self._show_chips(shown.chips)
        if (
            before is None
            or before.conversation != shown.conversation
            or (before.hides, before.is_held) != (shown.hides, shown.is_held)
        ):
            self._show_text(before, shown)
        self._show_body()
        self._show_versions()
        self._show_foot()
        self._show_progress()
        if was_running and self._reply is not None and not self._reply.is_running:
            self._tell_end()

    def _show_text(self, before: Shown | None, shown: Shown) -> None:
        turns = shown.conversation.turns
        known = before.conversation.turns if before is not None and not before.is_held else ()
        self.transcript.show_conversation(None if shown.is_held else shown.conversation)
        if len(turns) > max(len(known), 1):
            self.transcript.jump_to_latest()
        elif len(turns) == 1 and [each.chosen_id for each in turns] != [
            each.chosen_id for each in known
        ]:
            # Answers are read from their beginning; nothing moves while they grow.
            self.transcript.jump_to_start()

    def advance(self, turn_id: str, reply: Reply) -> None:
        """Take the newest value of an answer; cheap, for it comes with every token."""
        shown = self._shown
        if shown is None or shown.hides:
            return
        before, self._reply = self._reply, reply
        if self._began is None and facts_line.written(reply):
            self._began = time.monotonic()
        self.transcript.advance(turn_id, reply)
        if not reply.is_running:
            self._show_progress()
            if before is not None and before.is_running:
                self._tell_end()
        elif not self._beat.isActive():
            self._beat.start()

    def set_compared(self, compared: bool) -> None:
        """Show the differences in the place of the answer, or the answer again."""
        if compared != (self._body.currentWidget() is self.differences):
            self._body.setCurrentWidget(self.differences if compared else self.transcript)
        self._show_body()

    def mark_current(self, current: bool) -> None:
        """Show whether the keyboard is in this column."""
        if self._head.property("current") != current:
            self._head.setProperty("current", current)
            self._head.style().unpolish(self._head)
            self._head.style().polish(self._head)

    def mark_alone(self, alone: bool) -> None:
        """Tell whether this column is read alone."""
        self._focus.name(
            self.tr("Show all columns") if alone else self.tr("Read this column alone")
        )

    def take_focus(self) -> None:
        """Put the keyboard into the answer."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_body(self) -> None:
        shown = self._shown
        if shown is not None and shown.is_held:
            self._body.setCurrentWidget(self._held)
        elif self._body.currentWidget() is self._held:
            self._body.setCurrentWidget(self.transcript)
        is_differing = self._body.currentWidget() is self.differences
        self.setFocusProxy(self.differences if is_differing else self.transcript)

    def _show_chips(self, words: tuple[str, ...]) -> None:
        while len(self._chips) < len(words):
            chip = _label("chip")
            self._names.addWidget(chip)
            self._chips.append(chip)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(words))
            if place < len(words):
                chip.setText(naming.short(words[place], 40))
                chip.setToolTip(words[place] if len(words[place]) > 40 else "")
            else:
                chip.clear()
                chip.setToolTip("")

    def _show_versions(self) -> None:
        shown = self._shown
        assert shown is not None  # noqa: S101 - called once there is something
        versions = shown.versions
        several = len(versions) > 1 and not shown.hides
        for each in (self._back, self._version, self._on):
            each.setVisible(several)
        if several and shown.reply is not None and shown.reply.id in versions:
            at = versions.index(shown.reply.id)
            self._version.setText(f"{at + 1}/{len(versions)}")
            self._version.setAccessibleName(
                self.tr("Version {number} of {count}").format(number=at + 1, count=len(versions))
            )
            self._back.setEnabled(at > 0)
            self._on.setEnabled(at < len(versions) - 1)
        self._note.setText("" if shown.hides else shown.note)
        self._note.setVisible(bool(self._note.text()))

    def _show_foot(self) -> None:
        shown = self._shown
        assert shown is not None  # noqa: S101 - as above
        self._chosen.setVisible(shown.is_chosen)
        has_text = self._reply is not None and bool(facts_line.written(self._reply))
        self.use.setEnabled(has_text and not shown.is_held and not shown.is_chosen)
        for button in (self.good, self.bad, self.note):
            button.setEnabled(has_text and not shown.is_held)
        self.good.setChecked(shown.rating == "good")
        self.bad.setChecked(shown.rating == "bad")
        if not self._remark.hasFocus():
            self._remark.setText(shown.remark)
            self.note.setChecked(bool(shown.remark) or self.note.isChecked())

    def _show_progress(self) -> None:
        """Bring the line of facts and the buttons of the head up to date."""
        shown, reply = self._shown, self._reply
        if shown is None:
            return
        state = self._state()
        self._stop.setVisible(state in _AT_WORK and not shown.hides)
        self._retry.setVisible(state in _BROKEN and not shown.hides)
        text, details = self._words(shown, state, reply)
        self._facts.setText(text)
        self._facts.setToolTip(details)
        self._facts.setAccessibleDescription(details)
        if state is ColumnState.WRITING and not shown.hides and not self._beat.isActive():
            self._beat.start()
        if not self.use.isEnabled():
            self._show_foot()

    def _state(self) -> ColumnState:
        shown, reply = self._shown, self._reply
        assert shown is not None  # noqa: S101 - as above
        if reply is not None and not reply.is_running and shown.state is ColumnState.WRITING:
            return ColumnState(reply.status.value)
        return shown.state

    def _words(self, shown: Shown, state: ColumnState, reply: Reply | None) -> tuple[str, str]:
        """The line of facts, and all of them."""
        if shown.hides:
            return (self.tr("Being written…") if shown.is_held else ""), ""
        if reply is None or state in {ColumnState.WAITING, ColumnState.NOT_ASKED}:
            return facts_line.state_words(state), ""
        if reply.is_running:
            seconds = time.monotonic() - self._began if self._began is not None else None
            return facts_line.running(reply, seconds), ""
        words = facts_line.finished(reply)
        if state is not ColumnState.FINISHED:
            words = f"{facts_line.state_words(state)} · {words}"
        return words, facts_line.details(reply)

    def _tell_end(self) -> None:
        shown, reply = self._shown, self._reply
        if shown is None or reply is None or shown.hides:
            return
        words = facts_line.ended(shown.letter, reply)
        announce(self, words)

    # -- what the person does -----------------------------------------------------------------

    def _tell(self, signal: SignalInstance) -> None:
        if self._shown is not None:
            signal.emit(self._shown.variant_id)

    def _pass_on(self, signal: SignalInstance, reply_id: str) -> None:
        """Pass on what would tell the settings of an answer, once they may be known."""
        if self._shown is not None and not self._shown.hides:
            signal.emit(reply_id)

    def _use(self) -> None:
        if self._shown is not None and self.use.isEnabled():
            self.use_asked.emit(self._shown.variant_id)

    def _enter(self) -> None:
        """Use the answer; but a button that has the focus is pressed."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton):
            focus.click()
        else:
            self._use()

    def _step(self, direction: int) -> None:
        shown = self._shown
        if shown is None or shown.reply is None or shown.reply.id not in shown.versions:
            return
        at = shown.versions.index(shown.reply.id) + direction
        if 0 <= at < len(shown.versions):
            self.version_asked.emit(shown.variant_id, shown.versions[at])

    def _choose_version(self, _turn_id: str, reply_id: str) -> None:
        if self._shown is not None:
            self.version_asked.emit(self._shown.variant_id, reply_id)

    def _act_on_failure(self, _reply_id: str, action: Action) -> None:
        if self._shown is not None:
            self.failure_action_asked.emit(self._shown.variant_id, action)

    def _rate(self, rating: str) -> None:
        shown = self._shown
        if shown is None or self._reply is None:
            return
        other = self.bad if rating == "good" else self.good
        pressed = self.good if rating == "good" else self.bad
        if pressed.isChecked():
            other.setChecked(False)
        self._tell_opinion()

    def _tell_opinion(self) -> None:
        if self._reply is None:
            return
        rating = "good" if self.good.isChecked() else "bad" if self.bad.isChecked() else ""
        self.rated.emit(self._reply.id, rating, self._remark.text().strip())

    def _show_remark(self, open_: bool) -> None:
        self._remark.setVisible(open_)
        if open_ and self.note.hasFocus():
            self._remark.setFocus()

    def _keep_remark(self) -> None:
        if self._shown is not None and self._remark.text().strip() != self._shown.remark:
            self._tell_opinion()


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _choice(words: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setAccessibleName(words)
    button.setCheckable(True)
    button.setProperty("kind", "segment")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
