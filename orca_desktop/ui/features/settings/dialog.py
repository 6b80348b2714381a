"""The settings dialog: its pages, those of other features among them, and what can be undone."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from orca_desktop import __version__, resources
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.ui.features.models import ModelButton
from orca_desktop.ui.platform import language, screens, tray
from orca_desktop.ui.preferences import ClosingChoice, Preferences, SendKey
from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import MotionChoice, ThemeChoice
from orca_desktop.ui.theme.fonts import text_families
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.choice import ChoiceBox, Value
from orca_desktop.ui.widgets.form_page import FormPage, buttons
from orca_desktop.ui.widgets.key_field import KeyField
from orca_desktop.ui.widgets.quiet_bar import make_wide_enough, scroll_downwards
from orca_desktop.ui.widgets.wrapping_box import WrappingBox
from orca_desktop.ui.wording import values

_SIZE: Final = (800, 560)
_SECTIONS: Final = 176
_BESIDE_SECTIONS: Final = 20
"""What stands beside the words of a section: the padding and the border of the list."""
_BESIDE_PAGES: Final = 48
"""What stands beside a page: the margins of the dialog, and some of the screen."""
_MARK: Final = 64
_LETTERS: Final = 12
"""Of a list as many letters count for its width, not its longest entry."""
_SIZES_OF_TEXT: Final = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
_ORDER: Final = (
    *("connection", "network", "answers", "appearance", "language", "writing", "desktop"),
    *("data", "costs", "lessons", "privacy", "about"),
)
"""The pages by their names; those in between that it does not make are given by other features."""
_BELOW: Final = {"living": "data"}
"""Pages that stand below another one."""


class SettingsDialog(QDialog):
    """Every change counts at once; Close only closes. The key is entered here, never shown.

    ``remove_key`` is the button for what its name says, ``continues_pauses`` the box for what
    paused answers do, ``reads_back`` that for what exports tell, ``model`` and ``style_box`` are
    what new chats begin with. Pages of other features stand among its own, each under its window
    title. ``preferences_chosen`` carries a mapping: the fields that are other now, and no more, for
    others may have changed meanwhile.
    """

    preferences_chosen = Signal(object)
    gateway_changed = Signal(str)

    def __init__(
        self,
        preferences: Preferences,
        pages: Mapping[str, QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        dialogs.resize(self, *_SIZE)
        self._preferences = preferences
        self._gateway_shown = ""
        self._choices: dict[str, ChoiceBox[Any]] = {}
        self._sections = QListWidget()
        self._sections.setObjectName("sections")
        self._sections.setAccessibleName(self.tr("Sections"))
        self._pages = QStackedWidget()
        self._places: dict[str, int] = {}
        self.forms: dict[str, FormPage] = {}
        """The pages of rows, by their names."""
        self._undo: Callable[[], object] | None = None
        self._add_pages(dict(pages or {}))
        self._sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._sections.setCurrentRow(0)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self._changed = QLabel()
        self._changed.setProperty("tone", "small")
        self._changed.setTextFormat(Qt.TextFormat.PlainText)
        self._changed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._changed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setProperty("kind", "link")
        self.undo.setAutoDefault(False)
        self.undo.hide()
        self.undo.clicked.connect(self._take_back)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._changed.hide()
        foot.addStretch(1)
        foot.addWidget(self._changed, 1000)
        foot.addWidget(self.undo)
        foot.addWidget(close)
        right = QVBoxLayout()
        right.setContentsMargins(8, 12, 16, 16)
        right.addWidget(self._pages, 1)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sections)
        row.addLayout(right, 1)

    @property
    def key(self) -> KeyField:
        """The field for another key."""
        return self._key

    def show_gateway(self, base_url: str) -> None:
        """Show the address of the gateway in use."""
        self._gateway_shown = base_url
        self._gateway.setText(base_url)

    def show_key(self, shown: KeyShown) -> None:
        """Show the state of the key."""
        self._key.show_key(shown)
        for each in (self.remove_key, self._remove_row):
            each.setVisible(shown.state in {KeyState.STORED, KeyState.SESSION_ONLY})
        tail = self.tr("Key in use: …{tail}").format(tail=shown.tail)
        if shown.state.works:
            self._kept.setText(tail if shown.tail else self.tr("A key is in use."))
        else:
            self._kept.setText(self.tr("No key is in use."))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show preferences that changed elsewhere, such as the zoom."""
        self._preferences = preferences
        self._show_choices()

    def show_styles(
        self, styles: Sequence[tuple[str | None, str]], chosen: str | None, model: str, name: str
    ) -> None:
        """Show what new chats can begin with: styles by their ids, and the model, if one is set."""
        if self.style_box.values != tuple(id_ for id_, _ in styles):
            self.style_box.clear()
            for id_, words in styles:
                self.style_box.offer(words, id_)
        self.style_box.choose(chosen)
        self.model.show_model(model, name)
        if not model:
            self.model.setText(self.tr("As in the last chat"))
        self.forget_model.setVisible(bool(model))

    def offer_undo(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was changed, with the way back; the latest change counts."""
        self._undo = undo
        self._changed.setText(words)
        self._changed.show()
        self.undo.show()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self._changed.hide()
        close = self.focusWidget() is self.undo
        self.undo.hide()
        if close:
            self._sections.setFocus()
        if undo is not None:
            undo()

    def open_section(self, place: int) -> None:
        """Go to one of the sections, counted from 0; negative numbers count from the end."""
        self._sections.setCurrentRow(place % self._sections.count())

    def open_page(self, name: str) -> None:
        """Go to a page by its name: one of its own, or the one it was given under."""
        self.open_section(self._places[name])
        below = self._below.get(name)
        if below is not None:
            area = self._pages.currentWidget()
            assert isinstance(area, QScrollArea)  # noqa: S101 - each page stands in one
            QTimer.singleShot(0, below, lambda: area.ensureWidgetVisible(below, 0, below.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field is for the field. Qt would press the first button that is seen, such as
        # the one that removes the key. A button that has the keyboard takes Enter by itself.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The rows were measured before the style sheet had told their padding.
        self._sections.doItemsLayout()
        self._make_room()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Give the sections and the pages the width that their words want, as the screen has it."""
        widest = self._sections.sizeHintForColumn(0) + _BESIDE_SECTIONS
        self._sections.setFixedWidth(max(_SECTIONS, widest))
        room = screens.room(self).width() - self._sections.width() - _BESIDE_PAGES
        for area in self.findChildren(QScrollArea):
            make_wide_enough(area, room)

    def _add_pages(self, given: dict[str, QWidget]) -> None:
        """Put all pages into their order; one that belongs to another page stands below it."""
        own: Mapping[str, Callable[[], FormPage]] = {
            "connection": self._connection,
            "answers": self._answers,
            "appearance": self._appearance,
            "language": self._language,
            "writing": self._writing,
            "desktop": self._desktop,
            "privacy": self._privacy,
            "about": self._about,
        }
        self._below: dict[str, QWidget] = {
            name: given.pop(name) for name, above in _BELOW.items() if {name, above} <= given.keys()
        }
        others = [each for each in given if each not in _ORDER]
        last = _ORDER.index("privacy")
        for name in (*_ORDER[:last], *others, *_ORDER[last:]):
            page = own[name]() if name in own else given.get(name)
            if page is None:
                continue
            if isinstance(page, FormPage):
                self.forms[name] = page
            self._places[name] = self._sections.count()
            mine = [each for each in self._below if _BELOW[each] == name]
            self._places.update(dict.fromkeys(mine, self._places[name]))
            below = [self._below[each] for each in mine]
            for each in (page, *below):
                if isinstance(each, FormPage):
                    each.changed.connect(self.offer_undo)
            self._add(page.windowTitle(), _stacked(page, *below))

    def _add(self, title: str, page: QWidget) -> None:
        self._sections.addItem(title)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_downwards(area)
        self._pages.addWidget(area)

    def _connection(self) -> FormPage:
        page = FormPage(self.tr("Connection"))
        self._gateway = QLineEdit()
        self._gateway.setAccessibleName(self.tr("Gateway address"))
        self._gateway.editingFinished.connect(self._settle_gateway)
        page.add_row(self.tr("Gateway address"), self._gateway)
        self._kept = QLabel()
        self._kept.setTextFormat(Qt.TextFormat.PlainText)
        self._kept.setWordWrap(True)
        self.remove_key = QPushButton(self.tr("Remove the key"))
        page.add_gap()
        self._remove_row = buttons(self.remove_key)
        page.add_row(self.tr("Key"), self._kept, self._remove_row)
        self._key = KeyField()
        page.add_row(self.tr("New key"), self._key)
        self.show_key(KeyShown())
        return page

    def _answers(self) -> FormPage:
        page = FormPage(self.tr("Answers"))
        self.model = ModelButton()
        self.model.setAccessibleName(self.tr("Model for new chats"))
        self.forget_model = QPushButton(self.tr("As in the last chat"))
        self.forget_model.setProperty("kind", "link")
        page.add_row(self.tr("Model for new chats"), self.model, self.forget_model)
        self.style_box: ChoiceBox[str | None] = ChoiceBox(self.tr("Style for new chats"))
        self.manage_presets = QPushButton(self.tr("Manage presets …"))
        manage = buttons(self.manage_presets)
        page.add_row(self.tr("Style for new chats"), self.style_box, manage)
        self.show_styles(((None, self.tr("As in the last chat")),), None, "", "")
        self.tells_of_answers = WrappingBox(
            self.tr("Tell me when an answer that took long is there")
        )
        self.tells_of_answers.clicked.connect(
            lambda wanted: self._change(self.tr("Notices"), tells_of_answers=wanted)
        )
        page.add_gap()
        page.add_row(self.tr("Notices"), self.tells_of_answers)
        page.add_words(
            self.tr(
                "The desktop tells it after 20 seconds, if you look at something else. A click "
                "opens the chat."
            )
        )
        self.continues_pauses = WrappingBox(self.tr("Let paused answers go on by themselves"))
        page.add_row(self.tr("Pauses"), self.continues_pauses)
        page.add_words(
            self.tr(
                "A model may pause in long work. Going on is a request of its own, "
                "and is made up to three times."
            )
        )
        return page

    def _appearance(self) -> FormPage:
        page = FormPage(self.tr("Appearance"))
        themes = (
            (ThemeChoice.SYSTEM, self.tr("Like the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
        )
        self._add_choice(page, "theme", self.tr("Theme"), themes)
        page.add_gap()
        fonts = (("", self.tr("Like the system")), *((each, each) for each in text_families()))
        self._add_choice(page, "font", self.tr("Typeface"), fonts)
        sizes = ((each, values.percent(each)) for each in _SIZES_OF_TEXT)
        self._add_choice(page, "zoom", self.tr("Size of text"), tuple(sizes))
        self._follows_text_size = WrappingBox(
            self.tr("Larger still where the system wants larger text")
        )
        self._follows_text_size.clicked.connect(
            lambda wanted: self._change(self.tr("Size of text"), follows_text_size=wanted)
        )
        page.add_row(self.tr("System"), self._follows_text_size)
        page.add_gap()
        motions = (
            (MotionChoice.SYSTEM, self.tr("Like the system")),
            (MotionChoice.ALL, self.tr("Always")),
            (MotionChoice.LITTLE, self.tr("As little as possible")),
        )
        self._add_choice(page, "motion", self.tr("Movement"), motions)
        return page

    def _language(self) -> FormPage:
        page = FormPage(self.tr("Language"))
        languages = (("", self.tr("Like the system")), *_languages())
        self._add_choice(page, "language", self.tr("Language"), languages)
        page.add_words(
            self.tr("It is spoken at once. What you have written stays, and answers go on.")
        )
        return page

    def _writing(self) -> FormPage:
        page = FormPage(self.tr("Writing and keys"))
        keys = (
            (SendKey.ENTER, self.tr("Enter sends, Shift+Enter breaks the line")),
            (SendKey.CTRL_ENTER, self.tr("Ctrl+Enter sends, Enter breaks the line")),
        )
        self._add_choice(page, "send_key", self.tr("Sending"), keys)
        self.show_keys = QPushButton(self.tr("Show all keys"))
        page.add_row(self.tr("Keys"), buttons(self.show_keys))
        return page

    def _privacy(self) -> FormPage:
        page = FormPage(self.tr("Privacy"))
        for name, words in (
            (
                self.tr("What is sent"),
                self.tr(
                    "Only the requests you send go to the gateway, with what you attach. "
                    "Nothing else leaves this computer, unless you want to hear of newer versions."
                ),
            ),
            (
                self.tr("What is kept"),
                self.tr(
                    "Chats lie on this computer, readable to whoever can read your files. "
                    "Of a temporary chat nothing is kept. What is deleted stays in the bin for "
                    "30 days, unless you erase it for ever."
                ),
            ),
            (
                self.tr("The key"),
                self.tr(
                    "It is kept in the keyring of this computer or for one session, and stands "
                    "in no file of this program."
                ),
            ),
        ):
            told = QLabel(words)
            told.setWordWrap(True)
            page.add_row(name, told)
        page.add_gap()
        self.reads_back = WrappingBox(self.tr("Let Orca Desktop read exported Markdown again"))
        page.add_row(self.tr("Export"), self.reads_back)
        page.add_words(
            self.tr(
                "A comment at the end of the file tells what the text does not show: thinking, "
                "results of tools and settings. Without it there is nothing but the text."
            )
        )
        return page

    def _about(self) -> FormPage:
        page = FormPage(self.tr("About"))
        mark = QLabel()
        mark.setPixmap(icons.pixmap("app", "", _MARK, self.devicePixelRatioF()))
        name = QLabel(self.tr("Orca Desktop"))
        name.setProperty("tone", "heading")
        version = QLabel(self.tr("Version {number}").format(number=__version__))
        version.setProperty("tone", "muted")
        about = QLabel(self.tr("A window for the models behind OrcaRouter."))
        about.setWordWrap(True)
        licence = QLabel(self.tr("Free software under the MIT licence."))
        licence.setWordWrap(True)
        page.add_sign(mark, name, version, about, licence)
        return page

    def _add_choice(
        self, page: FormPage, field: str, name: str, choices: Sequence[tuple[Value, str]]
    ) -> None:
        """A list for one of the preferences, by the name of its field."""
        box: ChoiceBox[Value] = ChoiceBox(name)
        for value, words in choices:
            box.offer(words, value)
        is_wide = field == "send_key"
        policy = ChoiceBox.SizeAdjustPolicy
        shrinks, whole = policy.AdjustToMinimumContentsLengthWithIcon, policy.AdjustToContents
        box.setSizeAdjustPolicy(whole if is_wide else shrinks)
        box.setMinimumContentsLength(_LETTERS)
        box.choose(getattr(self._preferences, field))
        box.picked.connect(lambda value: self._change(name, **{field: value}))
        self._choices[field] = box
        page.add_row(name, box, is_wide=is_wide)

    def _desktop(self) -> FormPage:
        page = FormPage(self.tr("Desktop"))
        self._shows_tray = WrappingBox(self.tr("Show an icon in the tray"))
        self._shows_tray.clicked.connect(
            lambda wanted: self._change(self.tr("Tray"), shows_tray=wanted)
        )
        page.add_row(self.tr("Tray"), self._shows_tray)
        closings = (
            (ClosingChoice.ASK, self.tr("Asks me")),
            (ClosingChoice.HIDE, self.tr("Goes on in the tray")),
            (ClosingChoice.QUIT, self.tr("Ends the program")),
        )
        self._no_tray = page.add_words(
            self.tr("This desktop has no tray, so there is no place for the icon.")
        )
        self._add_choice(page, "closing", self.tr("Closing the window"), closings)
        page.add_gap()
        self.quick = QPushButton(self.tr("Ask a quick question"))
        page.add_row(self.tr("Quick question"), buttons(self.quick))
        page.add_words(
            self.tr(
                "A small window for a question beside what you do. To have it by a key, let the "
                "settings of your desktop start “orca-desktop --quick” by that key."
            )
        )
        return page

    def _show_tray(self) -> None:
        has_tray = tray.has_tray()
        is_shown = self._preferences.shows_tray
        self._shows_tray.setChecked(is_shown)
        self._shows_tray.setEnabled(has_tray or is_shown)
        self._choices["closing"].setEnabled(has_tray and is_shown)
        self._no_tray.setVisible(not has_tray)

    def _show_choices(self) -> None:
        self._show_tray()
        self.tells_of_answers.setChecked(self._preferences.tells_of_answers)
        self._follows_text_size.setChecked(self._preferences.follows_text_size)
        for field, box in self._choices.items():
            value = getattr(self._preferences, field)
            if field == "zoom" and value not in box.values:
                value = min(box.values, key=lambda each: abs(each - value))
            box.choose(value)

    def _settle_gateway(self) -> None:
        address, before = self._gateway.text().strip(), self._gateway_shown
        if not address:
            self._gateway.setText(before)
        elif address != before:
            self._gateway_shown = address
            self.gateway_changed.emit(address)
            self.offer_undo(self.tr("The address was changed."), lambda: self._go_back_to(before))

    def _go_back_to(self, address: str) -> None:
        self.show_gateway(address)
        self.gateway_changed.emit(address)

    def _change(self, name: str, **changes: object) -> None:
        before = {field: getattr(self._preferences, field) for field in changes}
        self._take(changes)
        words = self.tr("Changed: {name}").format(name=name)
        self.offer_undo(words, lambda: self._take(before))

    def _take(self, changes: Mapping[str, object]) -> None:
        self._preferences = dataclasses.replace(self._preferences, **changes)  # type: ignore[arg-type]
        self._show_choices()
        self.preferences_chosen.emit(changes)


def _stacked(page: QWidget, *below: QWidget) -> QWidget:
    """Pages below one another, as one."""
    if not below:
        return page
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for each in (page, *below):
        column.addWidget(each)
    column.addStretch(1)
    return whole


def _languages() -> tuple[tuple[str, str], ...]:
    """English, and each language that a shipped translation is for, in its own name."""
    try:
        files = resources.names("translations")
    except FileNotFoundError:
        files = ()
    codes = {
        name.removesuffix(".qm").rpartition("orca_desktop_")[2]
        for name in files
        if name.endswith(".qm")
    }
    found = sorted(codes | {"en"})
    return tuple((code, language.name(code)) for code in found)
