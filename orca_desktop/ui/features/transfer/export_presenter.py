"""Taking the open conversation along as a file."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats import atomic
from orca_desktop.formats.options import DEFAULT, ExportForm
from orca_desktop.session import blind_policy, export_service
from orca_desktop.session.exports import assets_in
from orca_desktop.ui.features.transfer.export_choice import attachments_for
from orca_desktop.ui.platform import pdf
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording.settings import differences
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.formats.options import Attachments
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext

_CONTEXT: Final = "export"
_EMPTY: Final = QT_TRANSLATE_NOOP("export", "There is nothing to export yet.")


class ExportPresenter(QObject):
    """Asks where to, and writes; ``folder`` is where exports go by themselves."""

    def __init__(self, context: FeatureContext, session: Session, folder: Path) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._folder = folder
        context.actions.add({"export": lambda: context.run(self._export())})

    async def _export(self) -> None:
        conversation, notices = self._session.shown, self._context.notices
        refused = blind_policy.refusal(conversation)
        if not conversation.turns or refused is not None:
            notices.show(refused or Text(_CONTEXT, _EMPTY))
            return
        exports = self._session.exports
        attachments = exports.attachments
        if count := len(assets_in(conversation)):
            asked = await attachments_for(self._context.window, count, attachments)
            if asked is None:
                return
            attachments = asked
            await exports.remember(attachments)
        found = await exports.keys_in(conversation, attachments)
        if found and not await dialogs.ask(
            self._context.window,
            self.tr("This conversation seems to contain a secret key."),
            "\n".join(found),
            self.tr("Export it all the same"),
            self.tr("Cancel"),
        ):
            return
        suggested = export_service.suggested_path(conversation, self._folder)
        patterns = {
            self.tr("Markdown (*.md)"): ExportForm.MARKDOWN.value,
            self.tr("Web page (*.html)"): ExportForm.WEB_PAGE.value,
            self.tr("PDF (*.pdf)"): ExportForm.PDF.value,
            self.tr("Plain text (*.txt)"): ExportForm.TEXT.value,
        }
        chosen = await dialogs.save_path_as(
            self._context.window, self.tr("Export"), suggested, patterns
        )
        if chosen is not None:
            await self.export_to(chosen, attachments)

    async def export_to(self, path: Path, attachments: Attachments = DEFAULT.attachments) -> bool:
        """Write the open conversation to a file that the person chose; says whether it worked.

        It becomes what the name of the file ends as, Markdown if that is none of the forms.
        """
        shown = self._session.shown
        problem = blind_policy.refusal(shown) or await self._written(shown, path, attachments)
        if problem is not None:
            self._context.notices.show(problem)
        else:
            self._context.notices.show_saved(path)
        return problem is None

    async def _written(
        self, shown: Conversation, path: Path, attachments: Attachments
    ) -> Text | None:
        exports = self._session.exports
        match _form_of(path):
            case ExportForm.MARKDOWN:
                return await exports.write(shown, path, attachments, translate)
            case ExportForm.TEXT:
                content = (await exports.text(shown, translate)).encode()
            case ExportForm.WEB_PAGE:
                content = (await self._page(shown, attachments, has_mathml=True)).encode()
            case ExportForm.PDF:
                content = await pdf.made_of(await self._page(shown, attachments, has_mathml=False))
        written = await asyncio.to_thread(lambda: atomic.write(path, content, overwrite=True))
        return written.sentence if isinstance(written, atomic.FileNotWritten) else None

    async def _page(
        self, shown: Conversation, attachments: Attachments, *, has_mathml: bool
    ) -> str:
        replies = [each for turn in shown.path for each in turn.replies]
        words = {each.id: differences(each.settings) for each in replies}
        return await self._session.exports.page(
            shown, attachments, translate, words, has_mathml=has_mathml
        )


def _form_of(path: Path) -> ExportForm:
    ending = path.suffix.removeprefix(".").lower()
    return next((each for each in ExportForm if each == ending), ExportForm.MARKDOWN)
