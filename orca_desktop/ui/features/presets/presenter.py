"""Between the person's presets and where they are seen: the bar, the list, their files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from orca_desktop.domain import presets
from orca_desktop.domain.changes import (
    ConversationShown,
    ModelsChanged,
    PresetsChanged,
    SettingsChanged,
    TurnAdded,
)
from orca_desktop.domain.words import Text
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording import files, values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.presets.bar import PresetBar
    from orca_desktop.ui.features.presets.dialog import PresetsDialog

_FILE: Final = "orca-presets.json"


class PresetsPresenter(QObject):
    """Lets the person use, keep and arrange presets; ``folder`` is where their files go."""

    def __init__(
        self, context: FeatureContext, session: Session, bar: PresetBar, folder: Path
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._bar = bar
        self._folder = folder
        self._dialog: PresetsDialog | None = None
        bar.chosen.connect(lambda id_: context.run(session.settings.use_preset(id_)))
        bar.updated.connect(lambda id_: context.run(self._update(id_)))
        bar.saving_requested.connect(self._ask_name)
        bar.managing_requested.connect(self._open)
        context.actions.add({"presets": self._open})
        for kind in (ConversationShown, TurnAdded, SettingsChanged, ModelsChanged):
            context.bus.on(kind, lambda _: self._show_used())
        context.bus.on(PresetsChanged, lambda _: self._show())
        self._show()

    def _show(self) -> None:
        known = self._session.presets
        self._bar.show_presets(known.all, known.default_id)
        if self._dialog is not None:
            self._dialog.show_presets(known.all, known.default_id)
        self._show_used()

    def _show_used(self) -> None:
        session = self._session
        settings, capabilities = session.shown.settings, session.capabilities()
        refused = {
            each.id: translate(reason)
            for each in session.presets.all
            if (reason := presets.refusal(each, settings, capabilities)) is not None
        }
        self._bar.show_refused(refused)
        self._bar.show_used(
            session.settings.preset_in_use, is_changed=session.settings.preset_is_changed
        )

    async def _update(self, preset_id: str) -> None:
        problem = await self._session.presets.change(preset_id, self._session.shown.settings)
        if problem is not None:
            self._context.notices.show(problem)

    def _ask_name(self) -> None:
        from orca_desktop.ui.features.presets.dialog import PresetNameDialog  # noqa: PLC0415 - when asked for

        dialog = PresetNameDialog(self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda name: self._context.run(self._save(name)))
        dialog.open()

    async def _save(self, name: str) -> None:
        made = await self._session.presets.create(name, self._session.shown.settings)
        if isinstance(made, Text):
            self._context.notices.show(made)
        else:
            await self._session.settings.use_preset(made.id)

    def _open(self) -> None:
        if self._dialog is None:
            self._dialog = self._make_dialog()
            self._show()
        self._dialog.open()

    def _make_dialog(self) -> PresetsDialog:
        from orca_desktop.ui.features.presets.dialog import PresetsDialog  # noqa: PLC0415 - as above

        known, run = self._session.presets, self._context.run
        dialog = PresetsDialog(self._context.window)
        dialog.renamed.connect(lambda id_, name: run(self._rename(dialog, id_, name)))
        dialog.duplicated.connect(lambda id_: run(self._duplicate(dialog, id_)))
        dialog.deleted.connect(lambda id_: run(known.delete(id_)))
        dialog.restored.connect(lambda id_: run(known.restore(id_)))
        dialog.default_chosen.connect(lambda id_: run(known.set_default(id_ or None)))
        dialog.export_requested.connect(lambda: run(self._export(dialog)))
        dialog.import_requested.connect(lambda: run(self._import(dialog)))
        return dialog

    async def _rename(self, dialog: PresetsDialog, preset_id: str, name: str) -> None:
        problem = await self._session.presets.rename(preset_id, name)
        if problem is not None:
            dialog.show_problem(problem)
            self._show()

    async def _duplicate(self, dialog: PresetsDialog, preset_id: str) -> None:
        made = await self._session.presets.duplicate(preset_id)
        if isinstance(made, Text):
            dialog.show_problem(made)

    async def _export(self, dialog: PresetsDialog) -> None:
        title, pattern = self.tr("Export presets"), self.tr("Presets (*.json)")
        suggested = self._folder / _FILE
        chosen = await dialogs.save_path(dialog, title, suggested, pattern, "json")
        if chosen is None:
            return
        problem = await self._session.presets.export_to(chosen)
        if problem is not None:
            dialog.show_problem(problem)
        else:
            dialog.show_done(files.saved(chosen))

    async def _import(self, dialog: PresetsDialog) -> None:
        title, pattern = self.tr("Import presets"), self.tr("Presets (*.json)")
        chosen = await dialogs.open_path(dialog, title, self._folder, pattern)
        if chosen is None:
            return
        found = await self._session.presets.import_from(chosen)
        if isinstance(found, Text):
            dialog.show_problem(found)
        else:
            names = values.listed(preset.name for preset in found)
            dialog.show_done(self.tr("Imported: {names}").format(names=names))
