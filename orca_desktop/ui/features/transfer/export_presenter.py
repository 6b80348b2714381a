"""Taking the open conversation along as a file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats import forms
from orca_desktop.formats.forms import FORMS
from orca_desktop.formats.options import DEFAULT, ExportForm
from orca_desktop.session import blind_policy, export_service
from orca_desktop.session.exports import Lent, assets_in
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
        attachments = exports.choices.options.attachments
        if count := len(assets_in(conversation)):
            asked = await attachments_for(self._context.window, count, attachments)
            if asked is None:
                return
            attachments = asked
            known = exports.choices
            options = replace(known.options, attachments=attachments)
            await exports.remember(replace(known, options=options))
        wanted = replace(DEFAULT, attachments=attachments)
        found = await exports.keys_in(conversation, wanted)
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
            QCoreApplication.translate(forms.CONTEXT, form.pattern): form.ending
            for form in FORMS.values()
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
        form = forms.by_name(path) or FORMS[ExportForm.MARKDOWN]
        options = replace(DEFAULT, attachments=attachments, machine_part=exports.can_be_read_back)
        lent = Lent(translate, differences, pdf.made_of)
        return await exports.write(shown, path, options, lent, form)
