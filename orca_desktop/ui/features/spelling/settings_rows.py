"""What can be set about spelling, as rows of a page of the settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton

from orca_desktop.spelling.dictionaries import Dictionary
from orca_desktop.ui.platform import language
from orca_desktop.ui.widgets import button_menu
from orca_desktop.ui.widgets.form_page import FormPage, buttons
from orca_desktop.ui.widgets.growing_field import GrowingField
from orca_desktop.ui.widgets.typing_pause import TypingPause
from orca_desktop.ui.wording import values

_LINES: Final = (2, 6)
_PAUSE_MS: Final = 600
_LATEST_MS: Final = 3_000


class SpellingRows(QObject):
    """``chosen`` carries the ids of dictionaries, ``written`` the words of one's own."""

    chosen = Signal(object)
    written = Signal(object)

    def __init__(self, page: FormPage) -> None:
        super().__init__(page)
        self._known: tuple[Dictionary, ...] = ()
        self._used: frozenset[str] = frozenset()
        page.add_gap()
        self.on = QCheckBox(self.tr("Underline words that no dictionary has"))
        page.add_row(self.tr("Spelling"), self.on)
        self.which = QPushButton()
        page.add_row(self.tr("Dictionaries"), self.which)
        self.words = GrowingField(_LINES)
        self.words.is_prose = False
        self.words.setAccessibleName(self.tr("Words of your own"))
        self.words.setPlaceholderText(self.tr("One in each line"))
        page.add_row(self.tr("Words of your own"), self.words)
        self.told = page.add_words()
        self.folder = QPushButton(self.tr("Open the folder for dictionaries"))
        page.add_row("", buttons(self.folder))
        self._pause = TypingPause(_PAUSE_MS, _LATEST_MS, self)
        self._pause.settled.connect(lambda: self.written.emit(self._lines))
        self.words.textChanged.connect(self._pause.start)
        self.which.clicked.connect(self._choose)

    @property
    def _lines(self) -> tuple[str, ...]:
        lines = (each.strip() for each in self.words.toPlainText().splitlines())
        return tuple(dict.fromkeys(each for each in lines if each))

    def show_state(
        self,
        known: tuple[Dictionary, ...] | None,
        used: Sequence[Dictionary],
        words: Sequence[str],
        *,
        is_on: bool,
    ) -> None:
        """Show which dictionaries there are, once that is known, and which are used."""
        self._known = known or ()
        self._used = frozenset(each.id for each in used)
        self.on.setChecked(is_on and bool(used))
        self.on.setEnabled(bool(used))
        self.which.setEnabled(bool(known))
        named = values.listed(self._name(each) for each in used)
        none = self.tr("None")
        self.which.setText((named or none).replace("&", "&&"))
        self.which.setAccessibleName(self.tr("Dictionaries: {names}").format(names=named or none))
        is_written = self.words.hasFocus() or self._pause.is_active
        if not is_written and tuple(words) != self._lines:
            self.words.blockSignals(True)
            self.words.setPlainText("\n".join(words))
            self.words.blockSignals(False)
            self.words.updateGeometry()
        self.told.setText(self._told(known))

    def _name(self, dictionary: Dictionary) -> str:
        """The language, with its country where another dictionary is called the same."""
        own = language.name(dictionary.language)
        same = [each for each in self._known if language.name(each.language) == own]
        return language.name_with_country(dictionary.language) if len(same) > 1 else own

    def _told(self, known: tuple[Dictionary, ...] | None) -> str:
        if known is None:
            return ""
        if not known:
            return self.tr(
                "No dictionary was found on this computer. One is two files, such as de_DE.aff and"
                " de_DE.dic; put them into the folder for dictionaries."
            )
        return self.tr(
            "More dictionaries are found where the system or LibreOffice has them, or in the folder"
            " for dictionaries."
        )

    def _choose(self) -> None:
        menu = QMenu(self.which)
        for each in self._known:
            action = menu.addAction(self._name(each).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.id in self._used)
            action.triggered.connect(lambda _=False, id_=each.id: self._switch(id_))
        button_menu.pop_up_below(menu, self.which)

    def _switch(self, dictionary_id: str) -> None:
        now = self._used ^ {dictionary_id}
        self.chosen.emit([each.id for each in self._known if each.id in now])
