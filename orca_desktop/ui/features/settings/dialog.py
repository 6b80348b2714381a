"""The settings dialog: connection, look, writing, and what this program is."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from orca_desktop import __version__, resources
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.ui.platform import language, screens
from orca_desktop.ui.preferences import Preferences, SendKey
from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import ThemeChoice
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.choice import ChoiceBox, Value
from orca_desktop.ui.widgets.key_field import KeyField
from orca_desktop.ui.widgets.quiet_bar import make_wide_enough, scroll_downwards

_SIZE: Final = (720, 520)
_SECTIONS: Final = 176
_BESIDE_SECTIONS: Final = 20
"""What stands beside the words of a section: the padding and the border of the list."""
_BESIDE_PAGES: Final = 64
"""What stands beside a page: the margins of the dialog, and some of the screen."""
_MARK: Final = 64


class SettingsDialog(QDialog):
    """Every change counts at once; Close only closes. The key is entered here, never shown.

    ``remove_key`` is the button for what its name says, ``continues_pauses`` the box for what
    paused answers do, ``reads_back`` that for what exports tell. Pages of other features stand
    before the last one, each under its own window title.
    """

    preferences_changed = Signal(Preferences)
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
        self._sections = QListWidget()
        self._sections.setObjectName("sections")
        self._sections.setAccessibleName(self.tr("Sections"))
        self._pages = QStackedWidget()
        self._add(self.tr("Connection"), self._connection())
        self._add(self.tr("Look"), self._look())
        self._add(self.tr("Writing"), self._writing())
        self._places: dict[str, int] = {}
        for name, page in (pages or {}).items():
            self._places[name] = self._sections.count()
            self._add(page.windowTitle(), page)
        self._add(self.tr("About"), self._about())
        self._sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._sections.setCurrentRow(0)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.setContentsMargins(8, 16, 16, 16)
        right.addWidget(self._pages, 1)
        right.addWidget(close)
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
        self.remove_key.setVisible(shown.state in {KeyState.STORED, KeyState.SESSION_ONLY})
        tail = self.tr("Key in use: …{tail}").format(tail=shown.tail)
        if shown.state.works:
            self._kept.setText(tail if shown.tail else self.tr("A key is in use."))
        else:
            self._kept.setText(self.tr("No key is in use."))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show preferences that changed elsewhere, such as the zoom."""
        self._preferences = preferences

    def open_section(self, place: int) -> None:
        """Go to one of the sections, counted from 0; negative numbers count from the end."""
        self._sections.setCurrentRow(place % self._sections.count())

    def open_page(self, name: str) -> None:
        """Go to the page of another feature, by the name it was given under."""
        self.open_section(self._places[name])

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

    def _add(self, title: str, page: QWidget) -> None:
        self._sections.addItem(title)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_downwards(area)
        self._pages.addWidget(area)

    def _connection(self) -> QWidget:
        page, form = _form()
        self._gateway = QLineEdit()
        self._gateway.setAccessibleName(self.tr("Gateway address"))
        self._gateway.editingFinished.connect(self._settle_gateway)
        form.addRow(self.tr("Gateway address"), self._gateway)
        self._kept = QLabel()
        self._kept.setTextFormat(Qt.TextFormat.PlainText)
        self._kept.setWordWrap(True)
        self.remove_key = QPushButton(self.tr("Remove the key"))
        form.addRow(self.tr("Key"), self._kept)
        form.addRow("", self.remove_key)
        self._key = KeyField()
        form.addRow(self.tr("New key"), self._key)
        self.show_key(KeyShown())
        return page

    def _look(self) -> QWidget:
        page, form = _form()
        themes = (
            (ThemeChoice.SYSTEM, self.tr("Like the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
        )
        theme = _choice(self.tr("Theme"), themes, self._preferences.theme)
        theme.picked.connect(lambda value: self._change(theme=value))
        form.addRow(self.tr("Theme"), theme)
        languages = (("", self.tr("Like the system")), *_languages())
        language = _choice(self.tr("Language"), languages, self._preferences.language)
        language.picked.connect(lambda value: self._change(language=value))
        form.addRow(self.tr("Language"), language)
        return page

    def _writing(self) -> QWidget:
        page, form = _form()
        keys = (
            (SendKey.ENTER, self.tr("Enter sends, Shift+Enter breaks the line")),
            (SendKey.CTRL_ENTER, self.tr("Ctrl+Enter sends, Enter breaks the line")),
        )
        send = _choice(self.tr("Sending"), keys, self._preferences.send_key)
        send.picked.connect(lambda value: self._change(send_key=value))
        form.addRow(self.tr("Sending"), send)
        self.reads_back = QCheckBox(self.tr("Let Orca Desktop read exported Markdown again"))
        form.addRow(self.tr("Export"), self.reads_back)
        form.addRow(
            "",
            _hint(
                self.tr(
                    "A comment at the end of the file tells what the text does not show: thinking, "
                    "results of tools and settings. Without it there is nothing but the text."
                )
            ),
        )
        self.continues_pauses = QCheckBox(self.tr("Let paused answers go on by themselves"))
        form.addRow(self.tr("Pauses"), self.continues_pauses)
        form.addRow(
            "",
            _hint(
                self.tr(
                    "A model may pause in long work. Going on is a request of its own, "
                    "and is made up to three times."
                )
            ),
        )
        return page

    def _about(self) -> QWidget:
        page = QWidget()
        mark = QLabel()
        mark.setPixmap(icons.pixmap("app", "", _MARK, self.devicePixelRatioF()))
        name = QLabel(self.tr("Orca Desktop"))
        name.setProperty("tone", "heading")
        version = QLabel(self.tr("Version {number}").format(number=__version__))
        version.setProperty("tone", "muted")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(name)
        names.addWidget(version)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark)
        head.addLayout(names, 1)
        about = QLabel(
            self.tr(
                "A window for the models behind OrcaRouter. Only the requests you send go to "
                "the gateway; nothing else leaves this computer."
            )
        )
        about.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(about)
        column.addWidget(_hint(self.tr("Free software under the MIT licence.")))
        column.addStretch(1)
        return page

    def _settle_gateway(self) -> None:
        address = self._gateway.text().strip()
        if not address:
            self._gateway.setText(self._gateway_shown)
        elif address != self._gateway_shown:
            self._gateway_shown = address
            self.gateway_changed.emit(address)

    def _change(self, **changes: object) -> None:
        self._preferences = dataclasses.replace(self._preferences, **changes)  # type: ignore[arg-type]
        self.preferences_changed.emit(self._preferences)


def _form() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(form)
    column.addStretch(1)
    form.setContentsMargins(16, 8, 16, 8)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(16)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return page, form


def _choice(name: str, choices: Sequence[tuple[Value, str]], value: Value) -> ChoiceBox[Value]:
    box: ChoiceBox[Value] = ChoiceBox(name)
    for each, words in choices:
        box.offer(words, each)
    box.choose(value)
    return box


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setProperty("tone", "small")
    return label


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
