"""Between the dictionaries of this computer and the fields in which people write."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from orca_desktop.ui.platform import language
from orca_desktop.ui.widgets.writing_field import WritingField

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from orca_desktop.session.session import Session
    from orca_desktop.spelling.dictionaries import Dictionary
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.spelling.settings_rows import SpellingRows
    from orca_desktop.ui.features.spelling.speller import Speller
    from orca_desktop.ui.theme.appearance import Theme
    from orca_desktop.ui.widgets.form_page import FormPage

IS_ON: Final = "spelling_is_on"
CHOSEN: Final = "spelling_dictionaries"
OWN_WORDS: Final = "spelling_words"
"""What is remembered: whether words are looked up, in which dictionaries, and one's own words."""

_FOLDER: Final = "dictionaries"


class SpellingPresenter(QObject):
    """Marks a field of prose once it has the keyboard; nothing is loaded before there are words.

    ``theme`` has the colours of now, and ``folder`` is that of the profile, in which the person's
    own dictionaries lie.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        theme: Callable[[], Theme],
        folder: Path,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._theme = theme
        self._own_folder = folder / _FOLDER
        self._found: tuple[Dictionary, ...] | None = None
        self._is_looking = False
        self._speller: Speller | None = None
        self._rows: SpellingRows | None = None
        self._marked: set[QWidget] = set()
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - widgets need one
        app.focusChanged.connect(self._follow_focus)
        self._follow_focus(None, app.focusWidget())

    @property
    def is_on(self) -> bool:
        """Whether words are looked up, where there are dictionaries."""
        return self._session.remembered.get(IS_ON) is not False

    @property
    def own_words(self) -> tuple[str, ...]:
        """The words that are right because the person said so."""
        kept = self._session.remembered.get(OWN_WORDS)
        return tuple(map(str, kept)) if isinstance(kept, list) else ()

    @property
    def dictionaries(self) -> tuple[Dictionary, ...]:
        """Those in which words are looked up: the chosen ones, or those of one's languages."""
        from orca_desktop.spelling import dictionaries  # noqa: PLC0415 - not at start-up

        known = self._found or ()
        kept = self._session.remembered.get(CHOSEN)
        if isinstance(kept, list):
            wanted = tuple(map(str, kept))
        else:
            wanted = dictionaries.fitting(known, language.wanted())
        return tuple(each for each in known if each.id in wanted)

    # -- the fields -------------------------------------------------------------------------------

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Serve a field when it is first gone to."""
        if not isinstance(now, WritingField) or not now.is_prose or now in self._marked:
            return
        if not shiboken6.isValid(self):
            return
        from orca_desktop.ui.features.spelling.marks import SpellingMarks  # noqa: PLC0415 - not at start-up
        from orca_desktop.ui.features.spelling.speller import Speller  # noqa: PLC0415 - as above

        if self._speller is None:
            self._speller = Speller(self)
        self._marked.add(now)
        now.destroyed.connect(partial(self._marked.discard, now))
        SpellingMarks(now, self._speller, lambda: QColor(self._theme().danger), self.keep_word)
        if self._found is None:
            now.textChanged.connect(self._find)
            if not now.document().isEmpty():
                self._find()

    def _find(self) -> None:
        """Look for dictionaries, once something is written."""
        if self._found is None and not self._is_looking:
            self._is_looking = True
            self._context.run(self.find())

    async def find(self) -> None:
        """Look for dictionaries, on a thread, for folders may be slow; then use them."""
        self._is_looking = True
        self._found = await asyncio.to_thread(_installed, self._own_folder)
        self._use()

    def _use(self) -> None:
        if self._speller is not None:
            self._speller.use(self.dictionaries if self.is_on else (), self.own_words)
        if self._rows is not None:
            self._rows.show_state(self._found, self.dictionaries, self.own_words, is_on=self.is_on)

    # -- what is set ------------------------------------------------------------------------------

    def add_rows(self, page: FormPage) -> None:
        """Put what can be set about spelling on a page of the settings."""
        from orca_desktop.ui.features.spelling.settings_rows import SpellingRows  # noqa: PLC0415 - when asked for

        self._rows = rows = SpellingRows(page)
        rows.on.clicked.connect(lambda on: self._change(page, IS_ON, self.tr("spelling"), bool(on)))
        rows.chosen.connect(
            lambda ids: self._change(page, CHOSEN, self.tr("dictionaries"), list(ids))
        )
        rows.written.connect(lambda words: self._context.run(self._keep(OWN_WORDS, list(words))))
        rows.folder.clicked.connect(self._open_folder)
        page.destroyed.connect(self._forget_rows)
        self._use()
        self._context.run(self.find())

    def _forget_rows(self) -> None:
        self._rows = None

    def keep_word(self, word: str) -> None:
        """Let a word be right from now on; with Undo."""
        before = list(self.own_words)
        if word in before:
            return
        run = self._context.run
        run(self._keep(OWN_WORDS, sorted({*before, word}, key=str.casefold)))
        words = self.tr("“{word}” is in your dictionary now.").format(word=word)
        self._context.notices.show(words, undo=lambda: run(self._leave_out(word)))

    async def _leave_out(self, word: str) -> None:
        await self._keep(OWN_WORDS, [each for each in self.own_words if each != word])

    def _change(self, page: FormPage, name: str, what: str, value: Any) -> None:
        before = self._session.remembered.get(name)
        run = self._context.run
        words = self.tr("Changed: {what}").format(what=what)
        page.changed.emit(words, lambda: run(self._keep(name, before)))
        run(self._keep(name, value))

    async def _keep(self, name: str, value: Any) -> None:
        await self._session.remembered.keep(name, value)
        self._use()

    def _open_folder(self) -> None:
        from orca_desktop.ui.platform import links  # noqa: PLC0415 - when asked for

        self._own_folder.mkdir(parents=True, exist_ok=True)
        links.open_folder(self._own_folder)


def _installed(own: Path) -> tuple[Dictionary, ...]:
    from orca_desktop.spelling import dictionaries  # noqa: PLC0415 - not at start-up

    if dictionaries.library() is None:
        return ()
    return dictionaries.installed(dictionaries.folders(own))
