"""Between all that can be chosen by name and the palette in which it is found."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from orca_desktop.domain import presets
from orca_desktop.domain.changes import ConversationShown
from orca_desktop.ui import actions
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.palette.command_palette import CommandPalette
    from orca_desktop.viewmodels.palette import PaletteCatalogue, PaletteEntry

_USED: Final = "palette_used"
_MOST_USED: Final = 40
_SLICE_S: Final = 0.002
"""How long the palette works at a time; what is left is done in the next turns of the loop."""

_NO_USE: Final = frozenset({"palette", "region", "region_back"})
"""Actions that are nothing to choose in a palette."""

_OF_A_CHAT: Final = frozenset(
    {
        *("rename", "pin", "delete", "export", "print", "find", "find_next", "find_previous"),
        *("outline", "map", "bookmark", "read_aloud"),
    }
)
"""Actions that need a chat in which something was said."""


@dataclass(frozen=True, slots=True)
class PaletteChoices:
    """What choosing does where the session alone cannot do it.

    ``open_place`` takes a name of the settings' places, ``places`` tells names and words of all.
    """

    choose_model: Callable[[str], None]
    places: Callable[[], tuple[tuple[str, str], ...]]
    open_place: Callable[[str], None]
    search_for: Callable[[str], None]
    put_prompt_in: Callable[[str], None]


class PalettePresenter(QObject):
    """Opens the palette with all there is, finds what is typed, and does what is chosen.

    The work on many chats is done in slices, so that a letter is never waited for.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        choices: PaletteChoices,
        stand: Callable[[CommandPalette], bool],
    ) -> None:
        """``stand`` gives the palette its place in the window, or refuses it there for now."""
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._choices = choices
        self._stand = stand
        self._palette: CommandPalette | None = None
        self._catalogue: PaletteCatalogue | None = None
        self._steps: Iterator[tuple[PaletteEntry, ...] | None] = iter(())
        self._is_searching = False
        self._shown_id = ""
        remembered = session.remembered.get(_USED)
        self.used = [str(each) for each in remembered] if isinstance(remembered, list) else []
        """The keys of what was chosen or opened, the last one first."""
        self._work = QTimer(self)
        self._work.setInterval(0)
        self._work.timeout.connect(self._go_on)
        context.actions.add({"palette": self.toggle})
        context.bus.on(ConversationShown, self._note_shown)

    def toggle(self) -> None:
        """Open the palette, or close it."""
        if self._palette is None:
            self._palette = self._make()
        if not self._palette.isHidden():
            self._palette.leave()
        elif self._stand(self._palette):
            self._open(self._palette)

    def _make(self) -> CommandPalette:
        from orca_desktop.ui.features.palette.command_palette import (  # noqa: PLC0415 - when asked for
            CommandPalette,
        )

        palette = CommandPalette(self._context.window)
        palette.search.typed.connect(self._search)
        palette.search.taken.connect(self._enter)
        palette.pointed_at.connect(self._choose)
        palette.left.connect(self._forget)
        return palette

    def _open(self, palette: CommandPalette) -> None:
        from orca_desktop.viewmodels.palette import PaletteCatalogue  # noqa: PLC0415 - as above

        session = self._session
        self._catalogue = catalogue = PaletteCatalogue(
            tuple(self._entries()),
            session.library.summaries,
            untitled=self.tr("New chat"),
            used=self.used,
            open_id=session.shown.id,
        )
        palette.open(catalogue.first())
        self._is_searching = False
        self._steps = catalogue.prepare()
        self._work.start()

    def _forget(self) -> None:
        """Keep nothing of all the chats while the palette is closed."""
        self._work.stop()
        self._catalogue = None
        self._steps = iter(())

    # -- searching ----------------------------------------------------------------------------

    def _search(self, words: str) -> None:
        if self._catalogue is None:
            return
        self._steps = self._catalogue.search(words)
        self._is_searching = True
        self._go_on()
        if self._is_searching:
            self._work.start()

    def _go_on(self) -> None:
        """Work for a moment; what is found is shown when all of it is."""
        ends = time.perf_counter() + _SLICE_S
        while time.perf_counter() < ends:
            try:
                rows = next(self._steps)
            except StopIteration:
                self._work.stop()
                return
            if rows is not None:
                self._show(rows)
                return

    def _show(self, rows: tuple[PaletteEntry, ...]) -> None:
        palette, catalogue = self._palette, self._catalogue
        if palette is None or catalogue is None:
            return
        self._is_searching = False
        words = palette.search.text().strip()
        palette.show_rows((*rows, *self._wider(words)) if words else rows)
        self._steps = catalogue.prepare()

    def _wider(self, words: str) -> tuple[PaletteEntry, ...]:
        """The row that looks for the words in all that was said."""
        from orca_desktop.viewmodels.palette import EntryKind, PaletteEntry  # noqa: PLC0415 - as above

        said = self.tr("Search all messages for “{words}”").format(words=words)
        return (PaletteEntry(EntryKind.SEARCH, words, said),)

    # -- choosing -----------------------------------------------------------------------------

    def _enter(self) -> None:
        """Choose the marked row of what was typed, though not all of that was looked through."""
        while self._is_searching:
            self._go_on()
        if self._palette is not None and (entry := self._palette.marked) is not None:
            self._choose(entry)

    def _choose(self, entry: PaletteEntry) -> None:
        from orca_desktop.viewmodels.palette import EntryKind  # noqa: PLC0415 - as above

        if entry.reason:
            return
        if self._palette is not None:
            self._palette.leave()
        if entry.kind is not EntryKind.SEARCH:
            self._note(entry.key)
            self._context.run(self._session.remembered.keep(_USED, self.used))
        choices, session, run = self._choices, self._session, self._context.run
        {
            EntryKind.ACTION: self._context.actions.carry_out,
            EntryKind.SETTING: choices.open_place,
            EntryKind.PRESET: lambda id_: run(session.settings.use_preset(id_)),
            EntryKind.PROMPT: choices.put_prompt_in,
            EntryKind.MODEL: choices.choose_model,
            EntryKind.CHAT: lambda id_: run(session.open(id_)),
            EntryKind.SEARCH: choices.search_for,
        }[entry.kind](entry.id)

    def _note(self, key: str) -> None:
        self.used = [key, *(each for each in self.used if each != key)][:_MOST_USED]

    def _note_shown(self, change: ConversationShown) -> None:
        """Count a chat of the list as used when it is opened, by whatever way."""
        shown_id = change.conversation.id
        if shown_id != self._shown_id and self._session.library.has(shown_id):
            self._shown_id = shown_id
            self._note(f"chat:{self._shown_id}")

    # -- what there is ------------------------------------------------------------------------

    def _entries(self) -> Iterator[PaletteEntry]:
        from orca_desktop.ui.key_bindings import native  # noqa: PLC0415 - there by now
        from orca_desktop.viewmodels.palette import EntryKind, PaletteEntry  # noqa: PLC0415 - as above

        yield from self._actions()
        kind = EntryKind.SETTING
        setting = self.tr("Settings")
        for name, words in self._choices.places():
            yield PaletteEntry(kind, name, words, also=setting)
        session = self._session
        settings, capabilities = session.shown.settings, session.capabilities()
        for preset in session.presets.all:
            refusal = presets.refusal(preset, settings, capabilities)
            why = translate(refusal) if refusal is not None else ""
            also = self.tr("Preset")
            yield PaletteEntry(EntryKind.PRESET, preset.id, preset.name, also, reason=why)
        also = self.tr("Prompt")
        for prompt in session.prompts.all:
            keys = native(prompt.keys) if prompt.keys else ""
            more = f"{prompt.folder} {also}"
            yield PaletteEntry(EntryKind.PROMPT, prompt.id, prompt.name, more, keys)
        also = self.tr("Model")
        for card in sorted(session.models.cards, key=lambda each: not each.is_starred):
            if card.is_chat is not False:
                more = f"{card.id} {card.maker} {also}"
                yield PaletteEntry(EntryKind.MODEL, card.id, card.name or card.id, more)

    def _actions(self) -> Iterator[PaletteEntry]:
        from orca_desktop.viewmodels.palette import EntryKind, PaletteEntry  # noqa: PLC0415 - as above

        made = self._context.actions.actions
        for row in actions.ACTIONS:
            if row.hidden or row.name in _NO_USE:
                continue
            reason = self._reason(row.name)
            if not reason and not made[row.name].isEnabled():
                continue
            home = QCoreApplication.translate(actions.CONTEXT, row.home.value)
            keys = actions.keys_text(made[row.name])
            yield PaletteEntry(EntryKind.ACTION, row.name, row.words, home, keys, reason)

    def _reason(self, name: str) -> str:
        """Why an action is not possible at present; empty if it is."""
        session = self._session
        if name in _OF_A_CHAT and not session.is_kept:
            return self.tr("Nothing was said in this chat yet")
        if name == "try_again" and not self._context.actions.actions[name].isEnabled():
            is_busy = session.is_busy(session.shown.id)
            return self.tr("An answer is being written") if is_busy else self.tr("No answer yet")
        if name == "stop" and not session.is_busy(session.shown.id):
            return self.tr("Nothing is being written")
        return ""
