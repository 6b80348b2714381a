"""The settings of the program: what is set in them takes effect at once."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject

from orca_desktop.domain.changes import ModelsChanged, PresetsChanged
from orca_desktop.domain.errors import ErrorKind, advice, is_unoffered
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway import address
from orca_desktop.ui.features.settings.places import CONTEXT, OWN_PAGES, SETTINGS_PLACES
from orca_desktop.ui.wording.presets import preset_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.access.presenter import KeyPresenter
    from orca_desktop.ui.features.settings.dialog import SettingsDialog
    from orca_desktop.ui.preferences import KeepsPreferences
    from orca_desktop.ui.widgets.form_page import FormPage

_CONTEXT: Final = "settings"
_ODD_ADDRESS: Final = QT_TRANSLATE_NOOP(
    "settings",
    "At this address nothing answered like a gateway. Check its path: mostly it ends after the "
    "name, as in https://api.orcarouter.ai.",
)


class SettingsPresenter(QObject):
    """Opens the settings of the program, and carries out what is set there."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        keys: KeyPresenter,
        preferring: KeepsPreferences,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._keys = keys
        self._preferring = preferring
        self._dialog: SettingsDialog | None = None
        self.pages: Mapping[str, Callable[[], QWidget]] = {}
        """Makes the pages that other features have in the settings, when they are opened."""
        self.additions: Mapping[str, Sequence[Callable[[FormPage], None]]] = {}
        """Adds the rows that other features have on pages of this one."""
        self.pick_model: Callable[[str, Callable[[str], None]], object] = lambda *_: None
        """Lets the person choose a model, beginning at one."""
        context.bus.on(PresetsChanged, lambda _: self._show_styles())
        context.bus.on(ModelsChanged, lambda _: self._show_styles())
        context.actions.add({"settings": self.open, "about": partial(self.open, "about")})

    def open(self, page: str = "connection") -> SettingsDialog:
        """Open the settings at one of their pages, by its name."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        self._dialog.show_preferences(self._preferring.preferences)
        self._dialog.show_gateway(self._session.access.address.base)
        # It can be chosen with each export too.
        self._dialog.reads_back.setChecked(self._session.exports.can_be_read_back)
        self._show_styles()
        self._dialog.open_page(page)
        self._dialog.open()
        if self._keys.shown is None:
            # Who practises was not asked for a key, and so its keyring was not either.
            self._context.run(self._keys.report())
        return self._dialog

    def places(self) -> tuple[tuple[str, str], ...]:
        """Names and words of all that can be set; those of pages that nobody gives are left out."""
        given = {*OWN_PAGES, *self.pages}
        return tuple(
            (each.name, QCoreApplication.translate(CONTEXT, each.text))
            for each in SETTINGS_PLACES
            if each.page in given
        )

    def open_place(self, name: str) -> None:
        """Open the settings where something is set, by its name."""
        self.open(next(each.page for each in SETTINGS_PLACES if each.name == name))

    def _show_styles(self) -> None:
        """Show what new chats can begin with, and what they do begin with."""
        if self._dialog is None:
            return
        presets, model = self._session.presets, self._session.settings.starting_model
        last = QCoreApplication.translate("SettingsDialog", "As in the last chat")
        styles = [(None, last), *((each.id, preset_name(each)) for each in presets.all)]
        name = self._session.models.card(model).name if model else ""
        self._dialog.show_styles(styles, presets.default_id, model, name)

    async def _choose_style(self, dialog: SettingsDialog, style: str | None) -> None:
        before = self._session.presets.default_id
        words = self.tr("Changed: style for new chats")
        run, choose = self._context.run, self._session.presets.set_default
        dialog.offer_undo(words, lambda: run(choose(before)))
        await choose(style)

    async def _choose_model(self, dialog: SettingsDialog, model: str) -> None:
        before = self._session.settings.starting_model
        words = self.tr("Changed: model for new chats")
        dialog.offer_undo(words, lambda: self._context.run(self._keep_model(before)))
        await self._keep_model(model)

    async def _keep_model(self, model: str) -> None:
        await self._session.settings.keep_starting_model(model)
        self._show_styles()

    def _make_dialog(self) -> SettingsDialog:
        from orca_desktop.ui.features.settings.dialog import SettingsDialog  # noqa: PLC0415 - when asked for

        run = self._context.run
        pages = {name: make() for name, make in self.pages.items()}
        dialog = SettingsDialog(self._preferring.preferences, pages, self._context.window)
        for name, additions in self.additions.items():
            for add in additions:
                add(dialog.forms[name])
        dialog.preferences_chosen.connect(self._take_preferences)
        dialog.gateway_changed.connect(lambda text: run(self._change_gateway(dialog, text)))
        dialog.style_box.picked.connect(lambda style: run(self._choose_style(dialog, style)))
        carry_out = self._context.actions.carry_out
        dialog.manage_presets.clicked.connect(lambda: carry_out("presets"))
        dialog.show_keys.clicked.connect(lambda: carry_out("cheat_sheet"))
        dialog.quick.clicked.connect(lambda: self._ask_quickly(dialog))
        dialog.model.clicked.connect(lambda: self._pick(dialog))
        dialog.forget_model.clicked.connect(lambda: run(self._choose_model(dialog, "")))
        dialog.remove_key.clicked.connect(lambda: run(self._keys.remove(dialog)))
        going_on = self._session.going_on
        dialog.continues_pauses.setChecked(going_on.continues_pauses)
        dialog.continues_pauses.toggled.connect(
            lambda wanted: run(going_on.set_continues_pauses(wanted=wanted))
        )
        exports = self._session.exports
        dialog.reads_back.toggled.connect(
            lambda wanted: run(exports.set_can_be_read_back(wanted=wanted))
        )
        self._keys.serve(dialog.key)
        self._keys.listen(dialog.show_key)
        return dialog

    def _ask_quickly(self, dialog: SettingsDialog) -> None:
        """The dialog would keep the keyboard from the small window."""
        dialog.reject()
        self._context.actions.carry_out("quick")

    def _take_preferences(self, changes: Mapping[str, Any]) -> None:
        """Let what was chosen take effect beside what was chosen elsewhere, such as keys."""
        preferring = self._preferring
        preferring.take_preferences(dataclasses.replace(preferring.preferences, **changes))

    def _pick(self, dialog: SettingsDialog) -> None:
        begins_with = dialog.model.model or self._session.settings.starting.model
        take = self._choose_model
        self.pick_model(begins_with, lambda model: self._context.run(take(dialog, model)))

    async def _change_gateway(self, dialog: SettingsDialog, text: str) -> None:
        parsed = address.parse(text)
        if isinstance(parsed, Text):
            self._context.notices.show(parsed)
        else:
            self._session.access.connect(parsed)
            await self._session.set_gateway(parsed.base)
            # A key belongs to the origin it was entered for, so another gateway has its own.
            await self._keys.report()
        dialog.show_gateway(self._session.access.address.base)
        if not isinstance(parsed, Text):
            await self._try_address()

    async def _try_address(self) -> None:
        """Ask a new gateway for its models, and say so if nothing there answers like one."""
        problem = await self._session.models.refresh()
        if problem is None or problem.kind in {ErrorKind.FORBIDDEN, ErrorKind.BAD_KEY}:
            return
        odd = is_unoffered(problem) and problem.kind is not ErrorKind.REDIRECT
        self._context.notices.show(Text(_CONTEXT, _ODD_ADDRESS) if odd else advice(problem).what)
