"""Taking conversations along as files: the dialog, its preview, and writing."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from orca_desktop.domain import clock
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.formats import file_names, forms
from orca_desktop.formats.forms import FORMS
from orca_desktop.formats.options import Attachments, ExportForm, Scope
from orca_desktop.render.sanitize import named
from orca_desktop.session import export_service
from orca_desktop.session.bulk_export import BulkWatch
from orca_desktop.session.exports import Lent
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.platform import pdf
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence
    from typing import Any

    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.formats.options import ExportOptions
    from orca_desktop.session.bulk_export import BulkOutcome
    from orca_desktop.session.exports import ExportPart
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.transfer.export_dialog import ExportDialog
    from orca_desktop.ui.features.transfer.print_presenter import PrintPresenter
    from orca_desktop.ui.transcript import Transcript

T = TypeVar("T")

_CONTEXT: Final = "export"
_PAGES: Final = 6
_LARGEST_SCALE: Final = 1.5
_AT_ONCE_S: Final = 0.15
_SOON_MS: Final = 60
"""What is chosen one after the other, as with the arrow keys, is previewed once."""
_NAMED: Final = 3
_LEFT_OUT: Final = Counted(
    "1 chat was left out:", QT_TRANSLATE_NOOP("export", "{n} chats were left out:", None, 1)
)
_NAME: Final = QT_TRANSLATE_NOOP("export", "Chats of Orca Desktop")
_NONE: Final = QT_TRANSLATE_NOOP("export", "There is no chat in it.")
_STOPPED: Final = QT_TRANSLATE_NOOP("export", "Stopped. Nothing was written.")
_LENT: Final = Lent(translate, pdf.made_of)


class ExportPresenter(QObject):
    """Asks what and where to, and writes; ``folder`` is where exports go by themselves."""

    def __init__(
        self, context: FeatureContext, session: Session, folder: Path, printing: PrintPresenter
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._printing = printing
        self._folder = folder
        self._transcript: Transcript | None = None
        self._dialog: ExportDialog | None = None
        self._part: ExportPart = ""
        self._going_on: asyncio.Task[Any] | None = None
        self._is_busy = False
        self._wish = 0
        self._previewed = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._begin_preview)
        self.ask_elsewhere: Callable[[], bool] = lambda: False
        """Has what stands in the place of the chat see to it; says whether it does."""
        context.actions.add({"export": self._open_shown, "export_all": self.open_all})

    def serve_transcript(self, transcript: Transcript) -> None:
        """Export what is asked for, or selected, in the messages."""
        self._transcript = transcript
        transcript.export_requested.connect(self.open)

    def close(self) -> None:
        """The program ends: stop what goes on."""
        self._stop()
        dialog, self._dialog = self._dialog, None
        dialogs.close(dialog)

    # -- the dialog ----------------------------------------------------------------------------

    def open(self, reply_id: str = "") -> None:
        """Open the dialog for the open conversation, or for one answer of it."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        from orca_desktop.ui.features.transfer.export_dialog import ExportDialog, Subject  # noqa: PLC0415 - when asked for

        exports, shown = self._session.exports, self._session.shown
        summaries = self._session.library.summaries
        selected = None if self._transcript is None else self._transcript.selected_messages()
        self._part = reply_id or selected or ""
        possible = exports.part(shown, reply_id or Scope.VISIBLE)
        if isinstance(possible, Text) and (shown.turns or not summaries):
            self._context.notices.show(possible)
            return
        subjects = [Subject.CHAT] if shown.turns else []
        if self._part:
            subjects.insert(0, Subject.ANSWER if reply_id else Subject.SELECTION)
        subjects += [Subject.MANY] if summaries else []
        folders = self._session.folders.by_id
        self._show(ExportDialog(subjects, summaries, folders, self._context.window))

    def _open_shown(self) -> None:
        if not self.ask_elsewhere():
            self.open()

    def open_all(self) -> None:
        """Open the dialog for all conversations of the library."""
        self.open_many([each.id for each in self._session.library.summaries])

    def open_many(self, ids: Sequence[str]) -> None:
        """Open the dialog for these conversations of the library."""
        dialogs.close(self._dialog)
        from orca_desktop.ui.features.transfer.export_dialog import ExportDialog, Subject  # noqa: PLC0415 - when asked for

        library = self._session.library
        wanted = [each for id_ in dict.fromkeys(ids) if (each := library.get(id_)) is not None]
        summaries = sorted(wanted, key=lambda each: each.updated, reverse=True)
        if not summaries:
            self._context.notices.show(Text(_CONTEXT, _NONE))
        else:
            self._show(ExportDialog([Subject.MANY], summaries, parent=self._context.window))

    def _show(self, dialog: ExportDialog) -> None:
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_choices(self._session.exports.choices)
        dialog.changed.connect(self._preview_soon)
        run = self._context.run
        dialog.print.clicked.connect(lambda: run(self._alone(dialog, self._print)))
        dialog.save.clicked.connect(lambda: run(self._alone(dialog, self._save)))
        dialog.copy.clicked.connect(lambda: run(self._alone(dialog, self._copy)))
        dialog.stop.clicked.connect(self._stop)
        dialog.finished.connect(self._forget)
        dialog.open()
        self._begin_preview()

    def _forget(self) -> None:
        self._stop()
        self._soon.stop()
        self._dialog = None

    def _stop(self) -> None:
        if self._going_on is not None:
            self._going_on.cancel()

    async def _whole(self, dialog: ExportDialog) -> Conversation | Text | None:
        """What is exported, as it stands now; of several, the one that is looked at."""
        from orca_desktop.ui.features.transfer.export_dialog import Subject  # noqa: PLC0415 - is loaded

        exports, shown = self._session.exports, self._session.shown
        scope = dialog.options.scope
        match dialog.subject:
            case Subject.CHAT:
                return exports.part(shown, scope)
            case Subject.MANY:
                if (summary := dialog.current) is None:
                    return None
                found = await self._session.bulk_export.conversation(summary)
                return found if isinstance(found, Text) else exports.part(found, scope)
            case _:
                return exports.part(shown, self._part)

    # -- the preview ---------------------------------------------------------------------------

    def _preview_soon(self) -> None:
        self._soon.start()

    def _begin_preview(self) -> None:
        """Make the preview of the newest wish; one is made at a time."""
        if self._dialog is None:
            return
        self._wish += 1
        if self._previewed == 0:
            self._previewed = self._wish
            self._context.run(self._preview(self._dialog))

    async def _preview(self, dialog: ExportDialog) -> None:
        try:
            while self._dialog is dialog:
                self._previewed = self._wish
                await self._preview_once(dialog)
                if self._previewed == self._wish:
                    break
        finally:
            self._previewed = 0
        if self._dialog is not None and self._dialog is not dialog:
            self._begin_preview()

    async def _preview_once(self, dialog: ExportDialog) -> None:
        from orca_desktop.ui.platform import page_pictures  # noqa: PLC0415 - when asked for

        form, options = dialog.choices.document, dialog.options
        whole = await self._whole(dialog)
        if not self._is_newest(dialog):
            return
        if whole is None or isinstance(whole, Text):
            dialog.preview.clear()
            dialog.show_note("" if whole is None else translate(whole))
            return
        name = self._suggested(whole, form.ending).name
        found = await self._session.exports.preview(whole, options, _LENT, form, name)
        # Who closes the dialog meanwhile leaves nothing of it to be asked.
        if not self._is_newest(dialog):
            return
        is_cut = found.is_cut
        if found.is_page:
            sheet = page_pictures.SCREEN if form is FORMS[ExportForm.WEB_PAGE] else page_pictures.A4
            scale = min(dialog.devicePixelRatioF(), _LARGEST_SCALE)
            pages = await page_pictures.drawn(found.text, sheet, _PAGES, scale)
            if not self._is_newest(dialog):
                return
            dialog.preview.show_pages(pages)
            is_cut = is_cut or pages.count > len(pages.pictures)
        else:
            dialog.preview.show_text(found.text)
        dialog.show_cut(is_cut=is_cut)

    def _is_newest(self, dialog: ExportDialog) -> bool:
        return self._dialog is dialog and self._previewed == self._wish

    async def _alone(
        self, dialog: ExportDialog, act: Callable[[ExportDialog], Awaitable[None]]
    ) -> None:
        """Do one thing at a time: who presses twice means it once, who closes nothing at all."""
        if self._is_busy or self._dialog is not dialog:
            return
        self._is_busy = True
        try:
            await act(dialog)
        finally:
            self._is_busy = False

    # -- out -----------------------------------------------------------------------------------

    async def _copy(self, dialog: ExportDialog) -> None:
        """Put what would be written on the clipboard: a text, or a page with its plain text."""
        exports, form, options = self._session.exports, dialog.choices.document, dialog.options
        # What is pasted has nothing beside it, and is read by people and no program of ours.
        options = replace(options, machine_part=False)
        if options.attachments is Attachments.FILES:
            options = replace(options, attachments=Attachments.LISTED)
        whole = await self._agreed(dialog, options)
        if whole is None:
            return
        await exports.remember(dialog.choices)
        shown = form if form.is_text else FORMS[ExportForm.TEXT]
        making = exports.made(whole, options, _LENT, shown)
        text = await self._ended(dialog, self.tr("Copying…"), making)
        if text is None:
            return
        data = QMimeData()
        data.setText(text.decode())
        if not form.is_text:
            paper = replace(FORMS[ExportForm.PDF], is_drawn=False)
            page = await self._ended(
                dialog, self.tr("Copying…"), exports.made(whole, options, _LENT, paper)
            )
            if page is None:
                return
            data.setHtml(page.decode())
        QGuiApplication.clipboard().setMimeData(data)
        if self._dialog is dialog:
            dialog.show_ready(self.tr("Copied."))

    async def _print(self, dialog: ExportDialog) -> None:
        whole = await self._agreed(dialog, dialog.options)
        if whole is None:
            return
        await self._session.exports.remember(dialog.choices)

        def ended(work: Coroutine[Any, Any, bytes]) -> Awaitable[bytes | None]:
            return self._ended(dialog, self.tr("Printing…"), work)

        outcome = await self._printing.print_chat(whole, dialog.options, dialog, ended)
        if outcome is not None and self._dialog is dialog:
            dialog.say(translate(outcome))
        elif outcome is not None:
            self._context.notices.show(outcome)

    async def _save(self, dialog: ExportDialog) -> None:
        from orca_desktop.ui.features.transfer.export_dialog import Subject  # noqa: PLC0415 - is loaded

        if dialog.subject is Subject.MANY:
            await self._save_many(dialog)
            return
        form, options = dialog.choices.document, dialog.options
        whole = await self._agreed(dialog, options)
        if whole is None:
            return
        suggested = self._suggested(whole, form.ending)
        pattern = QCoreApplication.translate(forms.CONTEXT, form.pattern)
        path = await dialogs.save_path(dialog, self.tr("Export"), suggested, pattern, form.ending)
        if path is None:
            return
        await self._remember(dialog, path.parent)
        form = forms.by_name(path) or form
        writing = self._session.exports.write(whole, path, options, _LENT, form)
        told = await self._ended(dialog, self.tr("Writing…"), _wrapped(writing))
        if told is None:
            return
        (problem,) = told
        if problem is not None:
            dialog.show_ready(translate(problem), is_problem=True)
        else:
            dialog.accept()
            self._context.notices.show_saved(path)

    async def _save_many(self, dialog: ExportDialog) -> None:
        wanted, choices = dialog.model.chosen, dialog.choices
        name = f"{clock.now().astimezone().date().isoformat()} {translate(Text(_CONTEXT, _NAME))}"
        path = await self._place_for_many(dialog, file_names.safe(name))
        if path is None:
            return
        await self._remember(dialog, path.parent)

        def advance(done: int, total: int) -> None:
            if self._dialog is dialog:
                dialog.show_progress(done, total)

        watch = BulkWatch(advance, lambda keys: self._agrees(dialog, keys))
        writing = self._session.bulk_export.write(wanted, path, choices, _LENT, watch)
        outcome = await self._ended(dialog, self.tr("Writing…"), writing)
        if outcome is None:
            return
        if outcome.path is not None and not outcome.left_out:
            dialog.accept()
            self._context.notices.show_saved(outcome.path)
            return
        dialog.show_ready(_told(outcome), is_problem=outcome.is_agreed)

    async def _place_for_many(self, dialog: ExportDialog, name: str) -> Path | None:
        """Where many go to: an archive, or a folder of this name in one that is asked for."""
        if dialog.choices.as_archive:
            pattern = self.tr("ZIP file (*.zip)")
            suggested = self._start() / f"{name}.zip"
            return await dialogs.save_path(dialog, self.tr("Export"), suggested, pattern, "zip")
        title = self.tr("Choose where the folder is made")
        folder = await dialogs.open_folder(dialog, title, self._start())
        return None if folder is None else folder / name

    async def export_to(self, path: Path, attachments: Attachments = Attachments.LISTED) -> bool:
        """Write the open conversation to a file that the person chose; says whether it worked.

        It becomes what the name of the file ends as, Markdown if that is none of the forms.
        """
        exports, shown = self._session.exports, self._session.shown
        options = replace(exports.choices.options, attachments=attachments)
        form = forms.by_name(path) or FORMS[ExportForm.MARKDOWN]
        problem = await exports.write(shown, path, options, _LENT, form)
        if problem is not None:
            self._context.notices.show(problem)
        else:
            self._context.notices.show_saved(path)
        return problem is None

    # -- what they need ------------------------------------------------------------------------

    async def _ended(
        self, dialog: ExportDialog, told: str, work: Coroutine[Any, Any, T]
    ) -> T | None:
        """What some work gives that can be stopped meanwhile; nothing if it was.

        What is over at once is not shown to go on. Who closes the dialog means it to stop.
        """
        dialog.show_progress(0, 0)
        self._going_on = task = spawn(work, "export")
        await asyncio.wait([task], timeout=_AT_ONCE_S)
        if not task.done():
            if self._dialog is dialog:
                dialog.show_going_on(told)
            await asyncio.wait([task])
            if self._dialog is dialog:
                dialog.show_ready()
        self._going_on = None
        if self._dialog is not dialog:
            return None
        if task.cancelled():
            dialog.show_ready(translate(Text(_CONTEXT, _STOPPED)))
            return None
        return task.result()

    async def _agreed(self, dialog: ExportDialog, options: ExportOptions) -> Conversation | None:
        """What is exported, if there is any and the person agrees to what it holds."""
        whole = await self._whole(dialog)
        if whole is None or isinstance(whole, Text):
            dialog.say("" if whole is None else translate(whole), is_problem=True)
            return None
        looking = self._session.exports.keys_in(whole, options)
        found = await self._ended(dialog, self.tr("Looking for keys…"), looking)
        if found is None or (found and not await self._agrees(dialog, found)):
            return None
        return whole

    async def _agrees(self, dialog: ExportDialog, keys: Sequence[str]) -> bool:
        return await dialogs.ask(
            dialog,
            self.tr("This seems to contain a secret key."),
            "\n".join(keys),
            self.tr("Export it all the same"),
            self.tr("Cancel"),
        )

    def _start(self) -> Path:
        """Where a file dialog begins: where the last export went, if that is there still."""
        folder = self._session.exports.choices.folder
        return Path(folder) if folder and Path(folder).is_dir() else self._folder

    def _suggested(self, whole: Conversation, ending: str) -> Path:
        return export_service.suggested_path(whole, self._start(), f".{ending}")

    async def _remember(self, dialog: ExportDialog, folder: Path) -> None:
        await self._session.exports.remember(replace(dialog.choices, folder=str(folder)))


async def _wrapped(work: Coroutine[Any, Any, T]) -> tuple[T]:
    """What some work gives, told from nothing."""
    return (await work,)


def _told(outcome: BulkOutcome) -> str:
    """What became of many conversations, where not all is well."""
    if outcome.problem is not None:
        return translate(outcome.problem)
    if not outcome.is_agreed:
        return translate(Text(_CONTEXT, _STOPPED))
    titles = values.listed(f"“{named(each.title)}”" for each in outcome.left_out[:_NAMED])
    dots = ", …" if len(outcome.left_out) > _NAMED else ""
    head = translate(counted(_CONTEXT, _LEFT_OUT, len(outcome.left_out)))
    return f"{head} {titles}{dots}. {translate(outcome.left_out[0].reason)}"
