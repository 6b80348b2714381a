"""Between what was deleted and its dialog: looked into, brought back, erased for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from orca_desktop.domain import clock
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.formats.forms import FORMS
from orca_desktop.formats.options import Attachments, Detail, ExportForm, ExportOptions
from orca_desktop.render.sanitize import named
from orca_desktop.session.exports import Lent
from orca_desktop.store import CopyWatch
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.two_line_list import TwoLines
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from orca_desktop.session.bin import BinEntry
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.bin.dialog import BinDialog

_CONTEXT: Final = "bin"
_LONGEST: Final = 60
_SEEN: Final = ExportOptions(
    thinking=Detail.LEFT_OUT, attachments=Attachments.LISTED, settings=False, times=False
)
_EMPTY: Final = QT_TRANSLATE_NOOP(
    "bin", "Nothing is here. A chat that you delete can be brought back for 30 days."
)
_KEPT: Final = Counted(
    "1 deleted chat can be brought back.",
    QT_TRANSLATE_NOOP("bin", "{n} deleted chats can be brought back.", None, 1),
)
_BACK: Final = Counted(
    "1 chat is in the list again.",
    QT_TRANSLATE_NOOP("bin", "{n} chats are in the list again.", None, 1),
)
_ERASED: Final = Counted(
    "1 chat is erased.", QT_TRANSLATE_NOOP("bin", "{n} chats are erased.", None, 1)
)
_ERASING: Final = Counted(
    "1 chat is being erased.",
    QT_TRANSLATE_NOOP("bin", "{n} chats are being erased.", None, 1),
)
_RESTORING: Final = Counted(
    "1 chat is being restored.",
    QT_TRANSLATE_NOOP("bin", "{n} chats are being restored.", None, 1),
)
_GOES_ON: Final = QT_TRANSLATE_NOOP(
    "bin", "Those that are not begun stay if you cancel. If you close this, it goes on."
)
_MANY: Final = 20
"""How many chats are erased so fast that nobody is told how far it is."""

_MANY_RESTORED: Final = 200
"""How many are restored so fast."""

_ASK_ONE: Final = QT_TRANSLATE_NOOP("bin", "Erase “{title}” for ever?")
_ASK_MANY: Final = Counted(
    "Erase this chat for ever?",
    QT_TRANSLATE_NOOP("bin", "Erase these {n} chats for ever?", None, 1),
)
_NEVER: Final = QT_TRANSLATE_NOOP("bin", "It cannot be undone.")
_NO_COPIES: Final = QT_TRANSLATE_NOOP("bin", "No backup holds the words.")
_HELD: Final = QT_TRANSLATE_NOOP(
    "bin",
    "Backups that are there already hold the words until {day} at the latest. Files that you have "
    "saved yourself are not touched.",
)


class BinPresenter(QObject):
    """Opens the bin, and carries out what is wanted there."""

    def __init__(self, context: FeatureContext, session: Session) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._entries: Sequence[BinEntry] = ()
        self._dialog: BinDialog | None = None
        self._looked = ""
        self._is_wanted = True
        context.actions.add({"bin": lambda: context.run(self._open())})

    def close(self) -> None:
        """The program ends."""
        dialog, self._dialog = self._dialog, None
        dialogs.close(dialog)

    async def _open(self) -> None:
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        from orca_desktop.ui.features.bin.dialog import BinDialog  # noqa: PLC0415 - when asked for

        run = self._context.run
        self._dialog = dialog = BinDialog(self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.look_requested.connect(lambda id_: run(self._look(id_)))
        dialog.restore.clicked.connect(lambda: run(self._restore(dialog.list.chosen)))
        dialog.erase.clicked.connect(lambda: run(self._erase(dialog.list.chosen)))
        dialog.erase_all.clicked.connect(
            lambda: run(self._erase([each.id for each in self._entries]))
        )
        dialog.cancel.clicked.connect(self._give_up)
        dialog.finished.connect(self._forget)
        await self._show()
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None
        self._entries = ()

    async def _show(self, told: Text | None = None) -> None:
        """Show what is there now; ``told`` says what came of the last wish."""
        self._entries = await self._session.bin.entries()
        dialog = self._dialog
        if dialog is None:
            return
        self._looked = ""
        what = (
            counted(_CONTEXT, _KEPT, len(self._entries))
            if self._entries
            else Text(_CONTEXT, _EMPTY)
        )
        words = [translate(each) for each in (told, what) if each is not None]
        dialog.show_rows([self._row(each) for each in self._entries], values.told(words))

    def _row(self, entry: BinEntry) -> TwoLines:
        detail = self.tr("Gone for good on {gone}  ·  deleted {deleted}").format(
            deleted=values.moment(entry.deleted), gone=values.day(clock.local(entry.gone).date())
        )
        return TwoLines(entry.id, self._title(entry), detail)

    def _title(self, entry: BinEntry) -> str:
        title = " ".join(named(entry.title).split())
        return title or self.tr("Without a title")

    async def _look(self, conversation_id: str) -> None:
        """Show what is in a chat, or nothing for an empty id."""
        if conversation_id == self._looked:
            return
        self._looked = conversation_id
        text = await self._text_of(conversation_id) if conversation_id else ""
        if self._dialog is not None and self._looked == conversation_id:
            self._dialog.show_text(text)

    async def _text_of(self, conversation_id: str) -> str:
        conversation = await self._session.bin.look(conversation_id)
        if conversation is None:
            return ""
        form = FORMS[ExportForm.TEXT]
        preview = await self._session.exports.preview(
            conversation.with_head(title=""), _SEEN, Lent(say=translate), form, ""
        )
        return f"{preview.text.rstrip()}\n…" if preview.is_cut else preview.text

    async def _restore(self, ids: Collection[str]) -> None:
        if not ids:
            return
        restored = await self._session.bin.restore(ids, self._watch(_RESTORING, _MANY_RESTORED))
        if restored:
            await self._show(counted(_CONTEXT, _BACK, restored))

    async def _erase(self, ids: Collection[str]) -> None:
        """Erase for ever, once the person has agreed."""
        dialog = self._dialog
        if dialog is None or not ids:
            return
        held = await self._session.bin.held_until()
        holds = Text(_CONTEXT, _NO_COPIES)
        if held is not None:
            holds = Text(_CONTEXT, _HELD, {"day": values.day(clock.local(held).date())})
        agreed = await dialogs.ask(
            dialog,
            translate(self._question(ids)),
            values.told((translate(Text(_CONTEXT, _NEVER)), translate(holds))),
            self.tr("Erase for ever"),
            self.tr("Keep"),
        )
        if not agreed:
            return
        erased = await self._session.bin.erase(ids, self._watch(_ERASING, _MANY))
        await self._show(counted(_CONTEXT, _ERASED, erased) if erased else None)

    def _watch(self, forms: Counted, many: int) -> CopyWatch:
        """Show how far it is, where it takes long; who closes the bin lets it go on."""
        self._is_wanted = True

        def advance(done: int, total: int) -> None:
            if self._dialog is not None and total > many:
                told = counted(_CONTEXT, forms, total), Text(_CONTEXT, _GOES_ON)
                self._dialog.show_progress(values.told(map(translate, told)), done, total)

        return CopyWatch(advance, lambda: self._is_wanted)

    def _give_up(self) -> None:
        """What was not begun stays."""
        self._is_wanted = False

    def _question(self, ids: Collection[str]) -> Text:
        if len(ids) > 1:
            return counted(_CONTEXT, _ASK_MANY, len(ids))
        titles = {each.id: self._title(each) for each in self._entries}
        title = titles.get(next(iter(ids)), "")
        short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
        return Text(_CONTEXT, _ASK_ONE, {"title": short})
