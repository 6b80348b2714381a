"""Between the person's prompts and where they are used: the slash, the list, keys, the palette."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from orca_desktop.domain import prompts
from orca_desktop.domain.changes import PromptsChanged
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.ui.features.prompts.slash_list import SlashSearch
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu, QWidget

    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.chat import Composer
    from orca_desktop.ui.features.prompts.dialog import PromptsDialog
    from orca_desktop.ui.features.prompts.prompt_dialog import KeyAdvice, PromptDialog
    from orca_desktop.ui.preferences import KeepsPreferences
    from orca_desktop.ui.transcript import Transcript
    from orca_desktop.ui.widgets.two_line_list import TwoLines

_FILE: Final = "orca-prompts.json"
_NEW: Final = "new"
_EXAMPLES: Final = "examples"
_DETAIL: Final = 200
_CONTEXT: Final = "prompts"
_IMPORTED: Final = Counted(
    "1 prompt was imported.",
    QT_TRANSLATE_NOOP("prompts", "{n} prompts were imported.", None, 1),
)
_KEYS_TAKEN: Final = QT_TRANSLATE_NOOP("prompts", "{keys} is used for “{action}”. Choose others.")
_KEYS_MOVE: Final = QT_TRANSLATE_NOOP(
    "prompts", "{keys} is used for “{prompt}”, which has no key then."
)


class PromptsPresenter(QObject):
    """Lets the person put prompts into a message, and keep and arrange them.

    ``folder`` is where their files go.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        composer: Composer,
        preferring: KeepsPreferences,
        folder: Path,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._composers: list[Composer] = []
        self._preferring = preferring
        self._folder = folder
        self._dialog: PromptsDialog | None = None
        self._back: Callable[[], Awaitable[Text | None]] | None = None
        """Takes back what the dialog did last."""
        self._shortcuts: dict[str, QShortcut] = {}
        self.serve(composer)
        context.actions.add({"prompts": self.open, "keep_prompt": self._keep_written})
        context.bus.on(PromptsChanged, lambda _: self._show())
        self._show()

    def serve(self, composer: Composer) -> None:
        """Let a slash find prompts where a message is written."""
        search = SlashSearch(composer.editor, composer, self._find)
        search.chosen.connect(partial(self._choose, composer))
        composer.editor.offers.append(partial(self._offer_in_composer, composer))
        self._composers.append(composer)

    @property
    def _composer(self) -> Composer:
        """Where a message is written now; that of the chat, if it is written nowhere."""
        return next((each for each in self._composers if each.isVisible()), self._composers[0])

    def serve_transcript(self, transcript: Transcript) -> None:
        """Let a question of one's own be kept as a prompt."""
        transcript.prompt_requested.connect(self.keep)

    # -- putting in -------------------------------------------------------------------------------

    def put_in(self, prompt_id: str) -> None:
        """Put a prompt where the cursor is in the message, in the place of what is chosen."""
        composer = self._composer
        if not composer.isVisible():
            self._context.notices.show(self.tr("Open a chat to put a prompt into a message."))
            return
        cursor = composer.editor.textCursor()
        self._put(composer, prompt_id, cursor.selectionStart(), cursor.selectionEnd())

    def _find(self, typed: str) -> tuple[Sequence[TwoLines], str, bool]:
        from orca_desktop.ui.widgets.two_line_list import TwoLines  # noqa: PLC0415 - not at start-up
        from orca_desktop.viewmodels import prompt_search  # noqa: PLC0415 - as above

        known = self._session.prompts.all
        found = prompt_search.found(known, typed)
        rows = [TwoLines(each.id, each.name, self._detail(each)) for each in found]
        if rows:
            return rows, self.tr("↑ ↓ walk   Enter puts in   Esc leaves the /"), True
        name = " ".join(typed.split())
        new = self.tr("New prompt “{name}”…").format(name=name) if name else self.tr("New prompt…")
        offered = [TwoLines(_NEW, new, self.tr("Keep a text that you use again and again"))]
        if not known:
            detail = self.tr("To try it: explaining, letters, shortening, for and against")
            offered.append(TwoLines(_EXAMPLES, self.tr("Put in 4 examples"), detail))
            return offered, self.tr("There is no prompt yet."), False
        return offered, self.tr("No prompt is called that."), False

    def _detail(self, prompt: KeptPrompt) -> str:
        text = " ".join(prompt.text[:_DETAIL].split())
        return f"{prompt.folder} · {text}" if prompt.folder else text

    def _choose(self, composer: Composer, row_id: str, start: int, end: int) -> None:
        if row_id == _NEW:
            typed = composer.editor.toPlainText()[start + 1 : end]
            # What was typed to find has found; it is no part of the message.
            composer.editor.put_over(start, end, "")
            self._ask(KeptPrompt("", " ".join(typed.split()), ""))
        elif row_id == _EXAMPLES:
            self._context.run(self._put_examples())
        else:
            self._put(composer, row_id, start, end)

    def _put(self, composer: Composer, prompt_id: str, start: int, end: int) -> None:
        """Put a prompt in the place of some text, once its own places are filled in."""
        prompt = self._session.prompts.get(prompt_id)
        if prompt is None:
            return
        if not prompts.variables(prompt.text):
            self._write(composer, prompt, {}, start, end)
            return
        from orca_desktop.ui.features.prompts.fill_dialog import FillDialog  # noqa: PLC0415 - when asked for

        dialog = FillDialog(prompt, self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filled.connect(lambda values: self._write(composer, prompt, values, start, end))
        dialog.finished.connect(lambda _: composer.setFocus())
        dialog.open()

    def _write(
        self, composer: Composer, prompt: KeptPrompt, values: dict[str, str], start: int, end: int
    ) -> None:
        editor = composer.editor
        last = editor.document().characterCount() - 1
        editor.put_over(min(start, last), min(end, last), prompts.put_in(prompt.text, values))
        composer.setFocus()
        self._context.run(self._session.prompts.note_filled(prompt.id, values))

    # -- keeping ----------------------------------------------------------------------------------

    def keep(self, text: str) -> None:
        """Ask for a name under which a text is kept."""
        self._ask(KeptPrompt("", prompts.name_for(text), text))

    def _keep_written(self) -> None:
        """Keep what is chosen or written in the message, or else the last question."""
        from orca_desktop.domain.message import plain_text  # noqa: PLC0415 - not at start-up

        path = self._session.shown.path
        text = _written(self._composer) or (plain_text(path[-1].prompt) if path else "")
        if text.strip():
            self.keep(text)
        else:
            self._context.notices.show(self.tr("There is no text yet that could be kept."))

    def _offer_in_composer(self, composer: Composer, menu: QMenu, _at: int) -> None:
        text = _written(composer)
        menu.addSeparator()
        keep = menu.addAction(self.tr("Keep as prompt…"))
        keep.setEnabled(bool(text))
        keep.triggered.connect(lambda: self.keep(text))
        menu.addAction(self.tr("Prompts…")).triggered.connect(self.open)

    def _ask(self, prompt: KeptPrompt, parent: QWidget | None = None) -> None:
        from orca_desktop.ui.features.prompts.prompt_dialog import PromptDialog  # noqa: PLC0415 - when asked for
        from orca_desktop.viewmodels import prompt_search  # noqa: PLC0415 - as above

        folders = prompt_search.folders(self._session.prompts.all)
        advise = partial(self._advise, prompt.id)
        dialog = PromptDialog(prompt, folders, advise, parent or self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(lambda wanted: self._context.run(self._keep(dialog, wanted)))
        dialog.open()

    async def _keep(self, dialog: PromptDialog, wanted: KeptPrompt) -> None:
        known = self._session.prompts
        before = tuple(
            each for each in known.all if each.id == wanted.id or (each.keys == wanted.keys != "")
        )
        made = await known.save(wanted)
        if isinstance(made, Text):
            dialog.show_problem(translate(made))
            return
        dialog.accept()

        async def back() -> Text | None:
            if not wanted.id and (why := await known.delete(made.id)) is not None:
                return why
            return await known.put_back(before) if before else None

        words = self.tr("Changed: {name}") if wanted.id else self.tr("Kept: {name}")
        self._tell(words.format(name=made.name), back)
        if self._dialog is not None:
            self._dialog.choose(made.id)

    # -- arranging --------------------------------------------------------------------------------

    def open(self) -> None:
        """Show all prompts."""
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        from orca_desktop.ui.features.prompts.dialog import PromptsDialog  # noqa: PLC0415 - when asked for
        from orca_desktop.ui.key_bindings import native  # noqa: PLC0415 - there by now

        self._dialog = dialog = PromptsDialog(native, self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        run, known = self._context.run, self._session.prompts
        dialog.put.clicked.connect(lambda: self._put_chosen(dialog))
        dialog.new.clicked.connect(lambda: self._ask(KeptPrompt("", "", ""), dialog))
        dialog.change.clicked.connect(lambda: self._change(dialog))
        dialog.copy.clicked.connect(lambda: run(self._duplicate(dialog)))
        dialog.delete.clicked.connect(lambda: run(self._delete(dialog)))
        dialog.examples.clicked.connect(lambda: run(self._put_examples()))
        dialog.bring.clicked.connect(lambda: run(self._import(dialog)))
        dialog.export.clicked.connect(lambda: run(self._export(dialog)))
        dialog.undo.clicked.connect(lambda: run(self._undo()))
        dialog.finished.connect(self._forget)
        dialog.show_prompts(known.all)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _put_chosen(self, dialog: PromptsDialog) -> None:
        if (prompt := dialog.chosen) is not None:
            dialog.accept()
            self.put_in(prompt.id)

    def _change(self, dialog: PromptsDialog) -> None:
        if (prompt := dialog.chosen) is not None:
            self._ask(prompt, dialog)

    async def _duplicate(self, dialog: PromptsDialog) -> None:
        if (prompt := dialog.chosen) is None:
            return
        made = await self._session.prompts.duplicate(prompt.id)
        if isinstance(made, Text):
            self._tell_problem(made)
            return
        back = partial(self._session.prompts.delete, made.id)
        self._tell(self.tr("Kept: {name}").format(name=made.name), back)
        dialog.choose(made.id)

    async def _delete(self, dialog: PromptsDialog) -> None:
        if (prompt := dialog.chosen) is None:
            return
        if (why := await self._session.prompts.delete(prompt.id)) is not None:
            self._tell_problem(why)
            return
        back = partial(self._session.prompts.restore, prompt.id)
        self._tell(self.tr("Deleted: {name}").format(name=prompt.name), back)

    async def _put_examples(self) -> None:
        speak = partial(QCoreApplication.translate, _CONTEXT)
        given = [KeptPrompt("", speak(name), speak(text)) for name, text in prompts.EXAMPLES]
        self._tell_added(await self._session.prompts.add(given), self.tr("The examples are there."))

    async def _export(self, dialog: PromptsDialog) -> None:
        from orca_desktop.ui.widgets import dialogs  # noqa: PLC0415 - when asked for
        from orca_desktop.ui.wording import files  # noqa: PLC0415 - as above

        path = await dialogs.save_path(
            dialog, self.tr("Export prompts"), self._folder / _FILE, "JSON (*.json)", "json"
        )
        if path is None:
            return
        why = await self._session.prompts.export_to(path)
        dialog.tell(translate(why) if why is not None else files.saved(path), is_problem=bool(why))

    async def _import(self, dialog: PromptsDialog) -> None:
        from orca_desktop.ui.widgets import dialogs  # noqa: PLC0415 - when asked for

        title = self.tr("Import prompts")
        path = await dialogs.open_path(dialog, title, self._folder, "JSON (*.json)")
        if path is not None:
            added = await self._session.prompts.import_from(path)
            count = 0 if isinstance(added, Text) else len(added)
            self._tell_added(added, translate(counted(_CONTEXT, _IMPORTED, count)))

    def _tell_added(self, added: tuple[KeptPrompt, ...] | Text, words: str) -> None:
        if isinstance(added, Text):
            self._tell_problem(added)
        else:
            ids = [each.id for each in added]
            self._tell(words, partial(self._session.prompts.delete, *ids))

    def _tell(self, words: str, back: Callable[[], Awaitable[Text | None]]) -> None:
        """Say what was done, with a way back, where the person looks."""
        self._back = back
        if self._dialog is not None:
            self._dialog.tell(words, can_undo=True)
        else:
            self._context.notices.show(words, undo=lambda: self._context.run(self._take_back(back)))

    def _tell_problem(self, why: Text) -> None:
        if self._dialog is not None:
            self._dialog.tell(translate(why), is_problem=True)
        else:
            self._context.notices.show(why)

    async def _undo(self) -> None:
        back, self._back = self._back, None
        if back is not None:
            if self._dialog is not None:
                self._dialog.tell("")
            await self._take_back(back)

    async def _take_back(self, back: Callable[[], Awaitable[Text | None]]) -> None:
        if (why := await back()) is not None:
            self._tell_problem(why)

    # -- keys -------------------------------------------------------------------------------------

    def holders(self, keys: Sequence[str]) -> tuple[str, ...]:
        """The names of prompts that have one of these keys."""
        return tuple(each.name for each in self._session.prompts.all if each.keys in keys)

    def follow_keys(self) -> None:
        """Let prompts have their keys, but for those that an action has by now."""
        for shortcut in self._shortcuts.values():
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts.clear()
        kept = [each for each in self._session.prompts.all if each.keys]
        if not kept:
            return
        from orca_desktop.ui.key_bindings import KeyBindings  # noqa: PLC0415 - there by now

        bindings = KeyBindings(self._preferring.preferences.keys)
        for each in kept:
            if not bindings.holders((each.keys,)):
                shortcut = QShortcut(QKeySequence(each.keys), self._context.window)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(partial(self.put_in, each.id))
                self._shortcuts[each.id] = shortcut

    def _advise(self, prompt_id: str, keys: str) -> KeyAdvice:
        """What is to be said of keys that are pressed for a prompt."""
        from orca_desktop.ui import key_bindings  # noqa: PLC0415 - there by now
        from orca_desktop.ui.features.prompts.prompt_dialog import KeyAdvice  # noqa: PLC0415 - as above

        shown = key_bindings.native(keys)
        if (why := key_bindings.refusal(keys)) is not None:
            return KeyAdvice(shown, translate(why), is_refused=True)
        bindings = key_bindings.KeyBindings(self._preferring.preferences.keys)
        if holders := bindings.holders((keys,)):
            told = {"keys": shown, "action": holders[0].words}
            return KeyAdvice(shown, translate(Text(_CONTEXT, _KEYS_TAKEN, told)), is_refused=True)
        others = [e for e in self._session.prompts.all if e.keys == keys and e.id != prompt_id]
        if others:
            told = {"keys": shown, "prompt": others[0].name}
            return KeyAdvice(shown, translate(Text(_CONTEXT, _KEYS_MOVE, told)))
        return KeyAdvice(shown)

    def _show(self) -> None:
        self.follow_keys()
        if self._dialog is not None:
            self._dialog.show_prompts(self._session.prompts.all)


def _written(composer: Composer) -> str:
    """What is chosen of the message, or all of it; empty for blanks."""
    chosen = composer.editor.textCursor().selectedText().replace("\u2029", "\n")
    text = chosen if chosen.strip() else composer.editor.toPlainText()
    return text if text.strip() else ""
