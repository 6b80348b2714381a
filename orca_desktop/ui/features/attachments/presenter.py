"""Between what a person brings in and the field that it goes along with."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Union

import shiboken6
from PySide6.QtCore import QMimeData, QObject, QPoint, QSize, QStandardPaths, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.attachments import PDF
from orca_desktop.domain.blocks import Block, DocumentBlock, inside
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.render.sanitize import named
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.features.attachments.drop_target import DropTarget
from orca_desktop.ui.platform.brought import Brought, PastedPage, brought_by
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.toast import ToastOffer
from orca_desktop.ui.wording import attachments as wording, values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.render.citations import Passage
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.attachments.viewer import AttachmentViewer
    from orca_desktop.ui.features.chat import Composer
    from orca_desktop.ui.transcript import Transcript
    from orca_desktop.ui.transcript.thumbnails import Thumbnails
    from orca_desktop.ui.widgets.tool_results import CallField, ToolResultsForm

Taker = Union["Composer", "CallField"]
"""Where files are brought to: it has a tray for them."""

_Read = Callable[[], Coroutine[object, object, Attached | Text]]
MOST: Final = 100
"""Files at once; a folder that was dropped by mistake does not fill the window."""
_TOLD: Final = 2
"""Sentences on what cannot be attached; of more, only how many there are is said."""
CHIP: Final = QSize(108, 108)
"""Pixels of a picture in a chip, at the largest zoom."""
_MANY: Final = Counted(
    "",
    QT_TRANSLATE_NOOP(
        "attachments", "The first {n} files are attached, more do not go along.", None, 1
    ),
)


_MORE: Final = Counted(
    "One more file cannot be attached.",
    QT_TRANSLATE_NOOP("attachments", "{n} more files cannot be attached.", None, 1),
)


class AttachmentsPresenter(QObject):
    """Reads what is chosen, pasted or dropped, and shows small what is attached.

    What is dropped on the window, or chosen by a key, goes to the field that is in sight.
    """

    def __init__(self, context: FeatureContext, session: Session) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._composers: list[Composer] = []
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
            or Path.home()
        )
        self._keys = itertools.count(1)
        self._reading: dict[int, asyncio.Task[Text | None]] = {}
        context.actions.add({"attach": self._choose_at_home})
        self._target = DropTarget(context.window, self._take_drop)

    def serve(self, composer: Composer) -> None:
        """Bring in what is wanted from this field."""
        self._composers.append(composer)
        composer.attach.clicked.connect(lambda: self._choose(composer))
        composer.editor.brought.connect(lambda brought: self.bring(composer, brought))
        composer.editor.long_text_pasted.connect(lambda text: self._offer_as_file(composer, text))
        composer.editor.page_pasted.connect(
            lambda pasted: self._context.run(self._read_page(composer, pasted))
        )
        composer.tray_made.connect(lambda: self._serve_tray(composer))
        composer.results_made.connect(self.serve_results)

    def serve_results(self, form: ToolResultsForm) -> None:
        """Bring in the files that are to be results of tools."""
        form.field_made.connect(self._serve_field)

    def _serve_field(self, field: CallField) -> None:
        field.attach.clicked.connect(lambda: self._choose(field))
        field.field.brought.connect(lambda brought: self.bring(field, brought))
        self._serve_tray(field)

    def serve_transcript(self, transcript: Transcript) -> None:
        """Bring the small pictures of a transcript, and open what is pressed in it."""
        thumbnails = transcript.thumbnails
        thumbnails.requested.connect(
            lambda attached: self._context.run(self._show_thumbnail(thumbnails, attached))
        )
        transcript.attachment_opened.connect(self._open)
        transcript.passage_requested.connect(self._open_passage)

    def bring(self, taker: Taker, brought: Brought) -> None:
        """Read files and pictures, each shown at once and filled in when it is read."""
        attachments = self._session.attachments
        reads: list[tuple[str, _Read]] = [
            *((path.name, partial(attachments.bring_file, path)) for path in brought.paths[:MOST]),
            *(
                (self.tr("Picture"), partial(attachments.bring, content, ""))
                for content in brought.pictures
            ),
        ]
        self._begin(taker, reads)
        if len(brought.paths) > MOST:
            self._context.notices.show(counted("attachments", _MANY, MOST))
        taker.setFocus()

    def open_with(self, paths: Sequence[Path]) -> None:
        """Bring in files that the program was started with.

        They go to the field in sight, or to the message of the open conversation, which is said.
        """
        if not paths:
            return
        there = [each for each in self._composers if shiboken6.isValid(each)]
        seen = next((each for each in there if each.isVisible()), None)
        if seen is None:
            self._context.notices.show(
                self.tr("The files are attached to the message of the chat.")
            )
        self.bring(seen or there[0], Brought(tuple(paths)))

    def _offer_as_file(self, composer: Composer, text: str) -> None:
        """A long text that was pasted may be attached instead, if it still stands there."""
        chat = self._session.shown.id

        def attach() -> None:
            written = composer.editor.toPlainText()
            pasted = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
            if self._session.shown.id != chat or pasted not in written:
                return  # in another chat, or changed: then it would be sent twice
            composer.editor.replace(written.replace(pasted, "", 1).strip("\n"))
            name = self.tr("Pasted text.txt")
            read = partial(self._session.attachments.bring, text.encode("utf-8", "replace"), name)
            self._begin(composer, [(name, read)])

        self._context.notices.show(
            self.tr("That is a long text."),
            offer=ToastOffer(self.tr("Attach it as a file"), attach),
        )

    async def _read_page(self, composer: Composer, pasted: PastedPage) -> None:
        """Read a large piece of a page in a thread, so that the window does not wait."""
        from orca_desktop.attachments import pages  # noqa: PLC0415 - seldom needed

        markdown = await asyncio.to_thread(pages.markdown_of, pasted.html)
        if shiboken6.isValid(composer):
            composer.editor.show_page(pasted, markdown)

    def _begin(self, taker: Taker, reads: Sequence[tuple[str, _Read]]) -> None:
        keys = [next(self._keys) for _ in reads]
        for key, (name, _) in zip(keys, reads, strict=True):
            taker.tray.begin(key, name)
        self._context.run(self._bring(taker, dict(zip(keys, reads, strict=True))))

    async def _bring(self, taker: Taker, reads: Mapping[int, tuple[str, _Read]]) -> None:
        """Read them, and say once which of them cannot be attached, and why."""
        for key, (_, read) in reads.items():
            self._reading[key] = spawn(self._read(taker, key, read), "attach")
        tasks = [self._reading[key] for key in reads]
        await asyncio.wait(tasks)
        refused = [found for task in tasks if not task.cancelled() and (found := task.result())]
        if refused:
            sentences = [translate(each) for each in refused[:_TOLD]]
            more = len(refused) - _TOLD
            if more > 0:
                sentences.append(translate(counted("attachments", _MORE, more)))
            self._context.notices.show(values.told(sentences))

    async def _read(self, taker: Taker, key: int, read: _Read) -> Text | None:
        block: Block | None = None
        try:
            found = await read()
            block = None if isinstance(found, Text) else found.block
        finally:
            self._reading.pop(key, None)
            if shiboken6.isValid(taker):
                taker.tray.end(key, block)
        return found if isinstance(found, Text) else None

    def _cancel(self, key: int) -> None:
        task = self._reading.pop(key, None)
        if task is not None:
            task.cancel()

    def _serve_tray(self, taker: Taker) -> None:
        tray = taker.tray
        tray.cancelled.connect(self._cancel)
        tray.abandoned.connect(
            lambda: self._context.notices.show(
                self.tr(
                    "What was still being read was not attached, as another message is written."
                )
            )
        )
        tray.removed.connect(lambda place, block: self._offer_undo(taker, place, block))
        tray.menu_requested.connect(lambda block, at: self._open_menu(taker, block, at))
        tray.open_requested.connect(lambda block: self._open_from_tray(taker, block))
        tray.changed.connect(lambda: self._follow(taker))

    def _offer_undo(self, taker: Taker, place: int, block: Block) -> None:
        chat = self._session.shown.id

        def undo() -> None:
            # The field may be gone, or serve another chat by now.
            if shiboken6.isValid(taker) and self._session.shown.id == chat:
                taker.tray.insert(place, block)

        words = self.tr("Taken out of the message.")
        self._context.notices.show(words, undo=undo, lasting=False)

    def _follow(self, taker: Taker) -> None:
        if not taker.tray.chips:
            self._session.attachments.forget_originals()
        for block in taker.tray.unseen():
            self._context.run(self._show_small(taker, block))

    async def _show_thumbnail(self, thumbnails: Thumbnails, attached: Attached) -> None:
        thumbnails.put(attached.sha256, await self._small(attached, thumbnails.largest))

    async def _small(self, attached: Attached, most: QSize) -> QPixmap:
        """It as small as it is shown, so that a hundred of them take little memory."""
        picture = QPixmap()
        if preview := await self._session.attachments.preview(attached):
            picture.loadFromData(preview)
        most = most * self._context.window.devicePixelRatioF()
        if picture.width() <= most.width() and picture.height() <= most.height():
            return picture
        ratio, smooth = Qt.AspectRatioMode, Qt.TransformationMode.SmoothTransformation
        return picture.scaled(most, ratio.KeepAspectRatio, smooth)

    async def _show_small(self, taker: Taker, block: Block) -> None:
        attached = attached_of(block)
        if attached is None:
            return
        picture = await self._small(attached, CHIP)
        if not picture.isNull():
            taker.tray.show_picture(attached.sha256, picture)

    def _open_menu(self, taker: Taker, block: Block, at: QPoint) -> None:
        """What can be done with one that is attached."""
        attached, run, tray = attached_of(block), self._context.run, taker.tray
        menu = QMenu(taker)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if attached is not None:
            menu.addAction(self.tr("Open"), lambda: self._open_from_tray(taker, block))
            menu.addAction(self.tr("Save as"), lambda: run(self._save(taker, attached)))
            if self._session.attachments.was_made_smaller(attached):
                words = self.tr("Send in full size")
                menu.addAction(words, lambda: run(self._enlarge(taker, block, attached)))
        menu.addAction(self.tr("Remove"), lambda: tray.remove(block))
        menu.popup(at)

    async def _enlarge(self, taker: Taker, block: Block, attached: Attached) -> None:
        found = await self._session.attachments.in_full_size(attached)
        if isinstance(found, Text):
            self._context.notices.show(found)
        elif shiboken6.isValid(taker):
            taker.tray.replace(block, found.block)

    def _open_from_tray(self, taker: Taker, block: Block) -> None:
        attached = attached_of(block)
        if attached is not None:
            known = (attached_of(each) for each in taker.tray.blocks)
            self._context.run(self._view([each for each in known if each is not None], attached))

    def _open(self, attached: Attached) -> None:
        """Show something of the open conversation, with what goes along with it."""
        shown = self._session.shown
        prompts = (turn.prompt for turn in shown.path)
        known = [[attached_of(block) for block in prompt] for prompt in prompts]
        beside = next((each for each in known if attached in each), [attached])
        self._context.run(self._view([each for each in beside if each is not None], attached))

    def _open_passage(self, reply_id: str, passage: Passage) -> None:
        """Show a passage in the document that an answer cites."""
        documents = self._documents_before(reply_id)
        titled = [each for each in documents if each.name == passage.title]
        at = passage.document
        is_there = 0 <= at < len(documents) and documents[at] in titled
        attached = documents[at] if is_there else next(iter(titled), None)
        if attached is None:
            self._context.notices.show(
                self.tr("The document “{title}” is not kept here any more.").format(
                    title=named(passage.title)
                )
            )
            return
        self._context.run(self._view([attached], attached, passage))

    def _documents_before(self, reply_id: str) -> list[Attached]:
        """The documents that went along with what was answered, in their order."""
        shown = self._session.shown
        prompts = [turn.prompt for turn in shown.leading_to(reply_id)]
        blocks = [
            each for prompt in prompts for block in prompt for each in (block, *inside(block))
        ]
        known = [attached_of(block) for block in blocks if isinstance(block, DocumentBlock)]
        return [each for each in known if each is not None]

    async def _view(
        self, items: Sequence[Attached], first: Attached, passage: Passage | None = None
    ) -> None:
        from orca_desktop.ui.features.attachments.viewer import (  # noqa: PLC0415 - seldom needed
            AttachmentViewer,
        )

        viewer = AttachmentViewer(items, first, self._context.window, passage=passage)
        run = self._context.run
        viewer.wanted.connect(lambda attached: run(self._bring_into_view(viewer, attached)))
        viewer.save_requested.connect(lambda attached: run(self._save(viewer, attached)))
        await asyncio.gather(dialogs.finished(viewer), self._bring_into_view(viewer, first))

    async def _bring_into_view(self, viewer: AttachmentViewer, attached: Attached) -> None:
        attachments = self._session.attachments
        content = await attachments.content(attached)
        preview = b""
        if attached.blob.media_type == PDF:
            page = viewer.page
            preview = await (
                attachments.page(attached, page) if page else attachments.preview(attached)
            )
        if shiboken6.isValid(viewer):
            viewer.show_content(attached, content, preview)

    async def _save(self, viewer: QWidget, attached: Attached) -> None:
        name = wording.name_of(attached)
        from mimetypes import guess_extension  # noqa: PLC0415 - seldom needed

        suffix = guess_extension(attached.blob.media_type) or ""
        if not name.lower().endswith(suffix):
            name += suffix
        path = await dialogs.save_path(
            viewer, self.tr("Save as"), self._folder / name, "", suffix.removeprefix(".")
        )
        if path is None:
            return
        problem = await self._session.attachments.save(attached, path)
        if problem is not None:
            self._context.notices.show(problem)
        else:
            self._context.notices.show_saved(path)

    def _take_drop(self, source: QMimeData) -> None:
        brought, composer = brought_by(source), self._home()
        if composer is not None and not brought.is_empty:
            self.bring(composer, brought)

    def _choose_at_home(self) -> None:
        if (composer := self._home()) is not None:
            self._choose(composer)

    def _home(self) -> Composer | None:
        """The field in sight; where there is none, it is said where one is."""
        there = (each for each in self._composers if shiboken6.isValid(each))
        found = next((each for each in there if each.isVisible()), None)
        if found is None:
            self._context.notices.show(self.tr("Go back to a chat to attach files to a message."))
        return found

    def _choose(self, taker: Taker) -> None:
        self._context.run(self._choose_files(taker))

    async def _choose_files(self, taker: Taker) -> None:
        if not self._folder.is_dir():
            self._folder = Path.home()  # else its name would stand in the field for the file
        pattern = self.tr("All files") + " (*)"
        paths = await dialogs.open_paths(
            self._context.window, self.tr("Attach files"), self._folder, pattern
        )
        if paths:
            self._folder = paths[0].parent
            self.bring(taker, Brought(paths))
