"""What is exported, as what, and with what in it, beside a preview of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.folders import names, top_down, within
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.formats import forms
from orca_desktop.formats.forms import FORMS
from orca_desktop.formats.options import Attachments, Detail, ExportForm, ExportOptions, Scope
from orca_desktop.session import export_choices
from orca_desktop.session.export_choices import FIRST, ExportChoices, ReadySet, fitting
from orca_desktop.ui.features.transfer.export_list import ExportListModel
from orca_desktop.ui.features.transfer.export_preview import ExportPreview
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.wording.access_keys import without_access_key
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary
    from orca_desktop.domain.folders import Folder

_SIZE: Final = (980, 660)
_LINE_HEIGHT: Final = 20
"""Of letters for which that size is meant."""
_CONTEXT: Final = "export"
_FOLDER: Final = "folder"
_ARCHIVE: Final = "archive"


class Subject(StrEnum):
    """What can be exported."""

    CHAT = "chat"
    ANSWER = "answer"
    SELECTION = "selection"
    MANY = "many"


_SUBJECTS: Final[Mapping[Subject, str]] = {
    Subject.CHAT: QT_TRANSLATE_NOOP("export", "This chat"),
    Subject.ANSWER: QT_TRANSLATE_NOOP("export", "This answer alone"),
    Subject.SELECTION: QT_TRANSLATE_NOOP("export", "Selected messages"),
    Subject.MANY: QT_TRANSLATE_NOOP("export", "Several chats, or all"),
}
_BELOW: Final = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
_WHOLE: Final = frozenset({Subject.CHAT, Subject.MANY})
"""What can have versions and branches."""
_DETAILS: Final[Mapping[Detail, str]] = {
    Detail.LEFT_OUT: QT_TRANSLATE_NOOP("export", "Left out"),
    Detail.DETAILS: QT_TRANSLATE_NOOP("export", "Folded up"),
    Detail.QUOTE: QT_TRANSLATE_NOOP("export", "Quoted"),
}
_ATTACHMENTS: Final[Mapping[Attachments, str]] = {
    Attachments.FILES: QT_TRANSLATE_NOOP("export", "In a folder beside it"),
    Attachments.INSIDE: QT_TRANSLATE_NOOP("export", "Inside the file"),
    Attachments.LISTED: QT_TRANSLATE_NOOP("export", "Only named"),
    Attachments.LEFT_OUT: QT_TRANSLATE_NOOP("export", "Left out"),
}
_HELP: Final[Mapping[str, str]] = {
    "scope": QT_TRANSLATE_NOOP(
        "export", "Every version of an answer and every branch, not only what you see."
    ),
    "sources": QT_TRANSLATE_NOOP("export", "Links where an answer cites, and a list below it."),
    "settings": QT_TRANSLATE_NOOP(
        "export", "One line in words, such as “temperature 0.2”, where they change."
    ),
    "front_matter": QT_TRANSLATE_NOOP(
        "export", "Title, dates, models, tags and cost, as notes programs read them."
    ),
    "machine_part": QT_TRANSLATE_NOOP(
        "export",
        "One comment at the end, by which “Import chats” finds the same chat again. It holds all "
        "of it, thinking and tools too. What is copied is without it.",
    ),
}
_NOT_IN: Final = QT_TRANSLATE_NOOP("export", "There is no such thing in this form: {form}.")
_ALWAYS: Final = QT_TRANSLATE_NOOP("export", "This form always has all of it: {form}.")
_NOT_FOLDED: Final = QT_TRANSLATE_NOOP("export", "Nothing can be folded up in this form: {form}.")
_NOT_SO: Final = QT_TRANSLATE_NOOP(
    "export", "Files cannot go along like this in this form: {form}."
)
_SAVE_MANY: Final = Counted("Save 1 chat…", QT_TRANSLATE_NOOP("export", "Save {n} chats…", None, 1))


class ExportDialog(QDialog):
    """The choices on the left, what the file will be on the right.

    ``changed`` says that something else is chosen; its buttons are served by the presenter.
    """

    changed = Signal()

    def __init__(
        self,
        subjects: Sequence[Subject],
        summaries: Sequence[Summary] = (),
        folders: Mapping[str, Folder] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``subjects`` can be exported; the first of them is chosen."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        dialogs.resize(self, *_SIZE)
        self._choices = FIRST
        self._is_going_on = False
        self.ready: ChoiceBox[ReadySet] = ChoiceBox(self.tr("Ready-made"))
        self.what: ChoiceBox[Subject] = ChoiceBox(self.tr("What"))
        self.form: ChoiceBox[ExportForm] = ChoiceBox(self.tr("As"))
        self.thinking: ChoiceBox[Detail] = ChoiceBox(self.tr("Thinking"))
        self.tools: ChoiceBox[Detail] = ChoiceBox(self.tr("Tools"))
        self.attachments: ChoiceBox[Attachments] = ChoiceBox(self.tr("Pictures and files"))
        self.together = Segments(
            self.tr("Together"),
            ((_FOLDER, self.tr("Fol&der")), (_ARCHIVE, self.tr("&ZIP file"))),
        )
        self._boxes = {
            "scope": QCheckBox(self.tr("All versions and &branches")),
            "sources": QCheckBox(self.tr("&Sources of answers")),
            "settings": QCheckBox(self.tr("S&ettings of answers")),
            "times": QCheckBox(self.tr("T&imes of messages")),
            "front_matter": QCheckBox(self.tr("&Properties at the top")),
            "machine_part": QCheckBox(self.tr("Can be &read back")),
        }
        self.preview = ExportPreview()
        self.note = _line("small")
        self.model = ExportListModel(summaries, self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Chats to export"))
        self.list.setObjectName("exportList")
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all = QCheckBox(self.tr("A&ll chats"))
        self._folders = folders or {}
        self.folder: ChoiceBox[str] = ChoiceBox(self.tr("Of the folder"))
        self.told = _line("muted")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.copy = QPushButton(self.tr("&Copy"))
        self.print = QPushButton(self.tr("Pri&nt…"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.stop = QPushButton(self.tr("Stop"))
        self.save = QPushButton()
        for button in (self.copy, self.print, self.all, *self._boxes.values()):
            _name(button, button.text())
        self._offer(subjects)
        self._lay_out()
        self._let_tab_follow()
        self._connect()
        self.show_choices(FIRST)
        self.show_ready()
        self.what.setFocus()

    def _offer(self, subjects: Sequence[Subject]) -> None:
        self.folder.offer(self.tr("All folders and none"), "")
        for folder in top_down(self._folders):
            self.folder.offer(_BELOW.join(names(self._folders, folder.id)), folder.id)
        for each in subjects:
            self.what.offer(_words(_SUBJECTS[each]), each)
        for which, words in export_choices.WORDS.items():
            self.ready.offer(_words(words), which)
        for form in FORMS.values():
            self.form.offer(_words(form.label), form.kind)
        for detail, words in _DETAILS.items():
            self.thinking.offer(_words(words), detail)
            self.tools.offer(_words(words), detail)
        for way, words in _ATTACHMENTS.items():
            self.attachments.offer(_words(words), way)

    # -- how it looks --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self._left())
        self._split.addWidget(self._right())
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.print)
        foot.addWidget(self.progress, 1000)
        foot.addStretch(1)
        for button in (self.cancel, self.stop, self.save):
            foot.addWidget(button)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        for button in (self.copy, self.print, self.cancel, self.stop):
            button.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(self._split, 1)
        rows.addWidget(self.told)
        rows.addLayout(foot)

    def _left(self) -> QWidget:
        page = QWidget()
        self._rows = QFormLayout(page)
        self._rows.setContentsMargins(0, 4, 14, 4)
        self._rows.setVerticalSpacing(9)
        # With large letters a field goes below its label where both have no room.
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in (
            (self.tr("Read&y-made"), self.ready),
            (self.tr("&What"), self.what),
            (self.tr("Of t&he folder"), self.folder),
            (self.tr("&As"), self.form),
            (self.tr("Together"), self.together),
            (self.tr("&Thinking"), self.thinking),
            (self.tr("T&ools"), self.tools),
            (self.tr("&Files"), self.attachments),
        ):
            self._rows.addRow(words, field)
        # The name of a folder must not make the whole side wider than it needs to be.
        adjusted = self.folder.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.folder.setSizeAdjustPolicy(adjusted)
        self.folder.setMinimumContentsLength(15)
        for box in self._boxes.values():
            self._rows.addRow(box)
        self._why = _line("small")
        self._rows.addRow(self._why)
        never = _line("small")
        never.setText(self.tr("Your own key is in no export."))
        self._rows.addRow(never)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_downwards(area)
        self._area, self._page = area, page
        return area

    def _right(self) -> QWidget:
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(14, 4, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.all)
        rows.addWidget(self.list, 2)
        rows.addWidget(self.preview, 3)
        rows.addWidget(self.note)
        return side

    def _let_tab_follow(self) -> None:
        """Let Tab go as one reads: down the left, down the right, along the foot."""
        stops: tuple[QWidget, ...] = (
            *(self.ready, self.what, self.folder, self.form),
            *map(self.together.button, (_FOLDER, _ARCHIVE)),
            *(self.thinking, self.tools, self.attachments),
            *self._boxes.values(),
            *(self.all, self.list, self.preview.text, self.preview.pages),
            *(self.copy, self.print, self.cancel, self.stop, self.save),
        )
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # As wide as its words need in the present size of the text, so that none is cut.
        wide = self._page.minimumSizeHint().width()
        self._area.setMinimumWidth(wide + self._area.verticalScrollBar().sizeHint().width())

    # -- what is chosen ------------------------------------------------------------------------

    def _connect(self) -> None:
        self.ready.picked.connect(self._take_ready)
        self.form.picked.connect(lambda form: self._take(replace(self._choices, form=form)))
        self.what.picked.connect(lambda _: self._take(self._choices))
        self.together.chosen.connect(
            lambda way: self._take(replace(self._choices, as_archive=way == _ARCHIVE))
        )
        self.thinking.picked.connect(lambda value: self._change(thinking=value))
        self.tools.picked.connect(lambda value: self._change(tools=value))
        self.attachments.picked.connect(lambda value: self._change(attachments=value))
        for name, box in self._boxes.items():
            box.clicked.connect(lambda wanted, name=name: self._tick(name, wanted=wanted))
        self.all.clicked.connect(lambda wanted: self.model.choose_all(wanted=wanted))
        self.folder.picked.connect(self._choose_folder)
        self.model.chosen_changed.connect(self._count)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.changed.emit())
        self.cancel.clicked.connect(self.reject)

    @property
    def choices(self) -> ExportChoices:
        """What is chosen now."""
        return self._choices

    @property
    def subject(self) -> Subject:
        """What is to be exported."""
        return self.what.value or Subject.CHAT

    @property
    def options(self) -> ExportOptions:
        """The choices as they are for what is exported: a part has no branches."""
        options = self._choices.options
        return options if self.subject in _WHOLE else replace(options, scope=Scope.VISIBLE)

    @property
    def current(self) -> Summary | None:
        """The conversation of the list that is previewed."""
        return self.model.summary(self.list.currentIndex())

    def _choose_folder(self, folder_id: str) -> None:
        """List the chats of a folder and of what lies in it, or of all folders."""
        self.model.offer(within(self._folders.values(), folder_id) if folder_id else None)
        self._take(self._choices)

    def show_choices(self, choices: ExportChoices, subject: Subject | None = None) -> None:
        """Show what is chosen, and grey what has no meaning there; emits nothing."""
        self._choices = choices
        if subject is not None:
            self.what.choose(subject)
        is_many = self.subject is Subject.MANY
        document, options = choices.document, fitting(choices.options, choices.document)
        self.ready.choose(export_choices.ready_set_of(choices))
        self.form.choose(choices.form)
        self.together.choose(_ARCHIVE if choices.as_archive else _FOLDER)
        self._rows.setRowVisible(self.together, is_many)
        self._rows.setRowVisible(self.folder, is_many and bool(self._folders))
        for widget in (self.all, self.list):
            widget.setVisible(is_many)
        form = _words(document.label)
        for detail, words in ((self.thinking, options.thinking), (self.tools, options.tools)):
            detail.choose(words)
            reason = "" if document.folds else _filled(_NOT_FOLDED, form)
            detail.refuse(Detail.DETAILS, reason)
        self.attachments.choose(options.attachments)
        for way in Attachments:
            fits = way in document.attachments
            self.attachments.refuse(way, "" if fits else _filled(_NOT_SO, form))
        heeded = document.choices - (frozenset() if self.subject in _WHOLE else {"scope"})
        for name, box in self._boxes.items():
            value = getattr(options, name)
            is_always = document.holds_all and name != "front_matter"
            is_chosen = value in {True, Scope.EVERYTHING}
            box.setChecked(is_chosen if name in heeded else is_always and name != "scope")
        if document.holds_all:
            self.thinking.setCurrentIndex(-1)
            self.tools.setCurrentIndex(-1)
        self._grey(heeded, _filled(_ALWAYS if document.holds_all else _NOT_IN, form))
        self.copy.setVisible(not is_many)
        # What is printed is the page, so only where that is what one sees.
        self.print.setVisible(not is_many and not document.is_text)
        self._count()
        if is_many and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _grey(self, heeded: frozenset[str], reason: str) -> None:
        fields: dict[str, QWidget] = {
            **self._boxes,
            "thinking": self.thinking,
            "tools": self.tools,
            "attachments": self.attachments,
        }
        parts = self.tr("Only a whole chat has these.")
        for name, field in fields.items():
            is_heeded = name in heeded
            is_part = name == "scope" and self.subject not in _WHOLE
            why = "" if is_heeded else parts if is_part else reason
            field.setEnabled(is_heeded)
            told = why or (_words(_HELP[name]) if name in _HELP else "")
            field.setToolTip(told)
            field.setAccessibleDescription(told)
            label = self._rows.labelForField(field)
            if label is not None:
                label.setEnabled(is_heeded)
        greyed = fields.keys() - heeded
        self._why.setText(self.tr("What is grey does not apply here.") if greyed else "")
        self._rows.setRowVisible(self._why, bool(greyed))

    def _take_ready(self, which: ReadySet) -> None:
        self._take(export_choices.ready(which, self._choices))

    def _tick(self, name: str, *, wanted: bool) -> None:
        scope = Scope.EVERYTHING if wanted else Scope.VISIBLE
        self._change(**{name: scope if name == "scope" else wanted})

    def _change(self, **options: object) -> None:
        changed = _with(self._choices.options, options)
        self._take(replace(self._choices, options=changed))

    def _take(self, choices: ExportChoices) -> None:
        self.show_choices(choices)
        self.changed.emit()

    def _count(self) -> None:
        if self.subject is not Subject.MANY:
            _name(self.save, self.tr("Sa&ve…"))
            self.save.setEnabled(not self._is_going_on)
            return
        count = len(self.model.chosen)
        _name(self.save, translate(counted(_CONTEXT, _SAVE_MANY, count)))
        self.save.setEnabled(count > 0 and not self._is_going_on)
        self.all.setChecked(count == self.model.rowCount())

    def show_cut(self, *, is_cut: bool) -> None:
        """Say below the preview that it is no more than the beginning."""
        words = self.tr("This is the beginning. The file will have all of it.")
        self.show_note(words if is_cut else "")

    def show_note(self, words: str) -> None:
        """Say below the preview what is to be known of it, or why there is none."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    # -- what goes on --------------------------------------------------------------------------

    def show_ready(self, told: str = "", *, is_problem: bool = False) -> None:
        """Let the person choose; ``told`` is what became of what was done last."""
        self._go_on(is_going_on=False)
        self.say(told, is_problem=is_problem)

    def show_going_on(self, told: str) -> None:
        """Show that something is written, and let that be stopped."""
        self._go_on(is_going_on=True)
        self.say(told)
        self.stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is, once that is shown; of no total nobody knows how far it is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def say(self, told: str, *, is_problem: bool = False) -> None:
        """Say what became of something, to the eye and the ear."""
        self.told.setProperty("tone", "problem" if is_problem else "muted")
        self.told.style().polish(self.told)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        if told and self.isVisible():
            announce(self, told)

    def _go_on(self, *, is_going_on: bool) -> None:
        had_focus = self.stop.hasFocus()
        self._is_going_on = is_going_on
        for widget in (self.progress, self.stop):
            widget.setVisible(is_going_on)
        for widget in (self.cancel, self.save):
            widget.setVisible(not is_going_on)
        is_one = self.subject is not Subject.MANY
        self.copy.setVisible(not is_going_on and is_one)
        is_page = not self.choices.document.is_text
        self.print.setVisible(not is_going_on and is_one and is_page)
        self._split.setEnabled(not is_going_on)
        self._count()
        if had_focus:
            self.save.setFocus()

    def reject(self) -> None:
        """Close it; who closes it while something is written means that to stop."""
        if self._is_going_on:
            self.stop.click()
        else:
            super().reject()


def _with(options: ExportOptions, changed: Mapping[str, object]) -> ExportOptions:
    return replace(options, **changed)  # type: ignore[arg-type]  # names of its own fields


def _words(text: str) -> str:
    return QCoreApplication.translate(forms.CONTEXT, text)


def _filled(text: str, form: str) -> str:
    return _words(text).format(form=form)


def _name(button: QAbstractButton, words: str) -> None:
    """Put words on a button, and read them without the sign of their key."""
    button.setText(words)
    button.setAccessibleName(without_access_key(words))


def _line(tone: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    return label
