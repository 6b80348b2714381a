"""Between the window and what the session knows of models, presets and money.

It opens the picker, the presets, the usage page, the inspector and the details of an answer when
they are asked for, keeps them true while they are open, and tells the window what follows from a
choice: what the model takes, what the next turn would cost.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QTimer

from orca_desktop.domain import changes, presets
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import Failure, advice, is_unoffered
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.money import WayOut
from orca_desktop.domain.reply import PRACTICE_PREFIX
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session import blind_policy
from orca_desktop.ui.platform import links
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.money import NeedsConsent
    from orca_desktop.domain.parameters import SettingProblem
    from orca_desktop.domain.reply import Reply
    from orca_desktop.session.inspector import Inspection
    from orca_desktop.session.session import Session
    from orca_desktop.ui.features.models.picker import ModelPicker
    from orca_desktop.ui.features.presets.dialog import PresetsDialog
    from orca_desktop.ui.features.settings.dialog import SettingsDialog
    from orca_desktop.ui.features.usage.page import By, UsagePage
    from orca_desktop.ui.shell.main_window import MainWindow

Do = Callable[[Coroutine[Any, Any, object]], None]
"""Runs an intent as a task of its own for as long as the window is open."""

FORECAST_PAUSE_MS: Final = 120
_CONTEXT: Final = "choices"
_PRESETS_FILE: Final = "orca-presets.json"
_EXAMPLE: Final = QT_TRANSLATE_NOOP("choices", "(your message)")
_NOT_SHOWN: Final = QT_TRANSLATE_NOOP("choices", "This request cannot be shown any more.")


class Choices(QObject):
    """Lives as long as the presenter that made it; ``begin`` once the session has started."""

    def __init__(self, window: MainWindow, session: Session, folder: Path, do: Do) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._folder = folder
        self._do = do
        self._picker: ModelPicker | None = None
        self._presets: PresetsDialog | None = None
        self._usage: UsagePage | None = None
        self._settings: SettingsDialog | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FORECAST_PAUSE_MS)
        self._pause.timeout.connect(self._show_forecast)
        self._has_begun = False

    def begin(self) -> None:
        """Connect the window, and show what is known at the start."""
        window, session = self._window, self._session
        window.picker_requested.connect(self._open_picker)
        window.presets_requested.connect(self._open_presets)
        window.usage_requested.connect(self._open_usage)
        window.request_wanted.connect(self._open_inspector)
        window.details_requested.connect(self._open_details)
        window.sign_in_requested.connect(lambda: self._do(self._sign_in()))
        window.sign_in_cancelled.connect(self._session.access.cancel_sign_in)
        window.settings_made.connect(self._furnish_settings)
        # What the model takes shows at once, also while the settings are still being saved.
        window.settings_changed.connect(
            lambda chosen: window.show_capabilities(session.capabilities(chosen.model))
        )
        window.composer.editor.textChanged.connect(self._pause.start)
        window.pane.fill()
        bar = window.pane.presets
        bar.chosen.connect(lambda id_: self._do(self._use_preset(id_)))
        bar.updated.connect(lambda id_: self._do(self._update_preset(id_)))
        bar.saving_wanted.connect(self._name_preset)
        bar.managing_wanted.connect(self._open_presets)
        window.show_sign_in(possible=self._session.access.can_sign_in)
        self._has_begun = True
        self._show_presets()
        self._show_models()
        self.follow_settings()

    def apply(self, change: Change) -> None:
        """Show what follows from a change."""
        if not self._has_begun:
            return
        match change:
            case changes.ConversationShown() | changes.TurnAdded():
                self.follow_settings()
            case changes.ReplyAdvanced(reply=reply) if not reply.is_running:
                self._pause.start()
            case changes.ModelsChanged():
                self._show_models()
                self.follow_settings()
            case changes.PresetsChanged():
                self._show_presets()
                self._show_used()
            case changes.TotalsChanged(conversation_id, conversation, month):
                self._window.top_bar.show_totals(conversation_id, conversation, month)
                if self._usage is not None and self._usage.isVisible():
                    self._usage.ask()
            case _:
                pass

    def follow_settings(self) -> None:
        """Bring what depends on the open conversation's settings in line with them."""
        self._window.show_capabilities(self._session.capabilities())
        self._show_used()
        self._pause.start()

    async def consent(self, asked: NeedsConsent) -> bool:
        """Ask the person about a message that is large or dear; says whether to send it now."""
        from orca_desktop.ui.features.usage import consent  # noqa: PLC0415 - seldom needed

        way = await consent.ask(self._window, consent.for_message(asked))
        match way:
            case WayOut.SEND_ANYWAY:
                return True
            case WayOut.SHORTER_ANSWER if asked.overflow is not None:
                shown = self._session.shown.settings
                settings = shown.having("max_tokens", asked.overflow.fitting)
                await self._session.set_settings(settings)
                self._window.show_conversation(self._session.shown)
                self.follow_settings()
                return True
            case WayOut.LARGER_MODEL:
                self._open_picker()
            case WayOut.NEW_CHAT:
                self._window.new_chat_requested.emit()
            case _:
                pass
        return False

    # -- what the next turn takes -------------------------------------------------------------

    def _show_forecast(self) -> None:
        from orca_desktop.ui.features.usage import words  # noqa: PLC0415 - not for the first picture

        text = self._window.composer.editor.toPlainText()
        if not text.strip():
            self._window.composer.show_forecast("")
            return
        coming = self._session.forecast(text)
        told = words.forecast(coming, self._session.shown.settings.model)
        warning = ""
        if coming.overflow is not None:
            warning = self.tr("{count} with this chat: more than the model holds").format(
                count=words.count(coming.needed)
            )
        self._window.composer.show_forecast(told, warning=warning)

    # -- models -------------------------------------------------------------------------------

    def _open_picker(self) -> None:
        from orca_desktop.ui.features.models import serving  # noqa: PLC0415 - when asked for
        from orca_desktop.ui.features.models.picker import ModelPicker  # noqa: PLC0415 - as above

        if self._picker is None:
            self._picker = picker = ModelPicker(self._window)
            serving.serve(picker, self._session.models, self._do)
            picker.chosen.connect(self._choose_model)
            picker.refresh_wanted.connect(lambda: self._do(self._refresh_models(always=True)))
            # One writes next, whether another model was chosen or not.
            picker.finished.connect(lambda _: self._window.composer.setFocus())
            self._show_models()
        self._picker.show_current(self._session.shown.settings.model)
        self._picker.open()
        self._picker.search.setFocus()
        self._do(self._refresh_models(always=False))

    def _choose_model(self, model: str) -> None:
        settings = self._session.shown.settings
        if model != settings.model:
            self._window.use_settings(settings.having("model", model))

    async def _refresh_models(self, *, always: bool) -> None:
        models = self._session.models
        if self._picker is not None:
            self._picker.show_state(self.tr("Asking the gateway …"), busy=True)
        problem = None
        if always:
            problem = await models.refresh()
        # In practice nobody is asked anything.
        elif not self._session.shown.settings.model.startswith(PRACTICE_PREFIX):
            problem = await models.refresh_if_old()
        if self._picker is not None:
            told = self._models_state()
            if isinstance(problem, Failure):
                told = f"{self._unlisted(problem)} {told}"
            self._picker.show_state(told)

    def _show_models(self) -> None:
        models = self._session.models
        self._window.show_models({card.id: card.name for card in models.cards})
        if self._picker is not None:
            from orca_desktop.ui.features.models import serving  # noqa: PLC0415 - with the picker

            serving.show(self._picker, models)
            self._picker.show_state(self._models_state())
        if self._settings is not None:
            self._settings.lessons.show_lessons(models.lessons)

    def _unlisted(self, problem: Failure) -> str:
        """Why the gateway's list was not to be had."""
        if is_unoffered(problem):
            return self.tr("The list of models is not available.")
        return translate(advice(problem).what)

    def _models_state(self) -> str:
        models = self._session.models
        count = sum(not card.is_practice for card in models.cards)
        if models.listed_at is None:
            return self.tr("{count} models known; the gateway's list was not fetched yet").format(
                count=count
            )
        when = models.listed_at.astimezone()
        told = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(round(when.timestamp())), QLocale.FormatType.ShortFormat
        )
        return self.tr("{count} models, list of {time}").format(count=count, time=told)

    # -- presets ------------------------------------------------------------------------------

    def _show_presets(self) -> None:
        known = self._session.presets
        self._window.pane.presets.show_presets(known.all, known.default_id)
        if self._presets is not None:
            self._presets.show_presets(known.all, known.default_id)

    def _show_used(self) -> None:
        session = self._session
        settings, capabilities = self._session.shown.settings, self._session.capabilities()
        refused = {
            each.id: translate(reason)
            for each in self._session.presets.all
            if (reason := presets.refusal(each, settings, capabilities)) is not None
        }
        self._window.pane.presets.show_refused(refused)
        self._window.pane.presets.show_used(
            session.preset_in_use, is_changed=session.preset_is_changed
        )

    async def _use_preset(self, preset_id: str) -> None:
        await self._session.use_preset(preset_id)
        self.follow_settings()

    async def _update_preset(self, preset_id: str) -> None:
        presets = self._session.presets
        problem = await presets.change(preset_id, self._session.shown.settings)
        if problem is not None:
            self._window.show_notice(problem)

    def _name_preset(self) -> None:
        from orca_desktop.ui.features.presets.dialog import PresetNameDialog  # noqa: PLC0415 - when asked for

        dialog = PresetNameDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda name: self._do(self._save_preset(name)))
        dialog.open()

    async def _save_preset(self, name: str) -> None:
        made = await self._session.presets.create(name, self._session.shown.settings)
        if isinstance(made, Text):
            self._window.show_notice(made)
        else:
            await self._use_preset(made.id)

    def _open_presets(self) -> None:
        if self._presets is None:
            self._presets = self._make_presets()
            self._show_presets()
        self._presets.open()

    def _make_presets(self) -> PresetsDialog:
        from orca_desktop.ui.features.presets.dialog import PresetsDialog  # noqa: PLC0415 - as above

        presets, dialog = self._session.presets, PresetsDialog(self._window)
        dialog.renamed.connect(lambda id_, name: self._do(self._rename_preset(id_, name)))
        dialog.duplicated.connect(lambda id_: self._do(presets.duplicate(id_)))
        dialog.deleted.connect(lambda id_: self._do(presets.delete(id_)))
        dialog.restored.connect(lambda id_: self._do(presets.restore(id_)))
        dialog.default_chosen.connect(lambda id_: self._do(presets.set_default(id_ or None)))
        dialog.export_wanted.connect(lambda: self._do(self._export_presets()))
        dialog.import_wanted.connect(lambda: self._do(self._import_presets()))
        return dialog

    async def _rename_preset(self, preset_id: str, name: str) -> None:
        problem = await self._session.presets.rename(preset_id, name)
        if problem is not None and self._presets is not None:
            self._presets.show_problem(problem)
            self._show_presets()

    async def _export_presets(self) -> None:
        if self._presets is None:
            return
        pattern = self.tr("Presets (*.json)")
        chosen = await dialogs.save_path(
            self._presets, self.tr("Export presets"), self._folder / _PRESETS_FILE, pattern, "json"
        )
        if chosen is None:
            return
        problem = await self._session.presets.export_to(chosen)
        if problem is not None:
            self._presets.show_problem(problem)
        else:
            from orca_desktop.ui.wording import files  # noqa: PLC0415 - rarely used

            self._presets.show_done(files.saved(chosen))

    async def _import_presets(self) -> None:
        if self._presets is None:
            return
        chosen = await dialogs.open_path(
            self._presets, self.tr("Import presets"), self._folder, self.tr("Presets (*.json)")
        )
        if chosen is None:
            return
        found = await self._session.presets.import_from(chosen)
        if isinstance(found, Text):
            self._presets.show_problem(found)
        else:
            names = ", ".join(preset.name for preset in found)
            self._presets.show_done(self.tr("Imported: {names}").format(names=names))

    # -- money --------------------------------------------------------------------------------

    def _open_usage(self) -> None:
        from orca_desktop.ui.features.usage.page import UsagePage  # noqa: PLC0415 - when asked for

        if self._usage is None:
            self._usage = UsagePage(self._window)
            self._usage.wanted.connect(lambda by, days: self._do(self._show_usage(by, days)))
            self._usage.limits_wanted.connect(self._window.open_costs)
        self._usage.ask()
        self._usage.open()

    async def _show_usage(self, by: By, days: int) -> None:
        from orca_desktop.ui.features.usage.page import By  # noqa: PLC0415 - as above

        book = self._session.usage
        if self._usage is None:
            return
        self._usage.show_totals(await book.today(), await book.month())
        asked = {
            By.DAY: book.by_day,
            By.MODEL: book.by_model,
            By.CONVERSATION: book.by_conversation,
        }
        self._usage.show_rows(by, await asked[by](days))

    def _furnish_settings(self, dialog: SettingsDialog) -> None:
        self._settings = dialog
        session = self._session
        dialog.costs.show_limits(session.usage.limits)
        dialog.costs.limits_changed.connect(lambda each: self._do(session.usage.set_limits(each)))
        dialog.costs.balance_wanted.connect(lambda: self._do(self._show_balance(dialog)))
        dialog.costs.usage_wanted.connect(self._open_usage)
        dialog.lessons.show_lessons(session.models.lessons)
        dialog.lessons.forgotten.connect(
            lambda model, parameter: self._do(session.models.forget(model, parameter))
        )
        dialog.lessons.all_forgotten.connect(lambda: self._do(session.models.forget_all()))

    async def _show_balance(self, dialog: SettingsDialog) -> None:
        dialog.costs.show_balance(self.tr("Asking the gateway …"))
        found = await self._session.access.balance()
        if not isinstance(found, Failure):
            dialog.costs.show_balance(found)
        elif is_unoffered(found):
            dialog.costs.show_balance(self.tr("The gateway tells no balance."))
        else:
            dialog.costs.show_balance(translate(advice(found).what))

    # -- requests and answers -----------------------------------------------------------------

    def _reply(self, reply_id: str) -> Reply | None:
        turn = self._session.shown.turn_of.get(reply_id)
        return turn.reply(reply_id) if turn is not None else None

    def _open_details(self, reply_id: str) -> None:
        from orca_desktop.ui.features.usage.details import ReplyDetails  # noqa: PLC0415 - when asked for

        reply = self._reply(reply_id)
        if reply is None or self._is_hidden(reply_id):
            return
        dialog = ReplyDetails(reply, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.request_wanted.connect(self._open_inspector)
        dialog.open()

    def _open_inspector(self, reply_id: str = "") -> None:
        """Show the request of an answer, or the next one for an empty id."""
        from orca_desktop.ui.features.inspector import Inspector  # noqa: PLC0415 - when asked for

        if self._is_hidden(reply_id):
            return
        found = self._session.sent(reply_id) if reply_id else self._preview()
        if found is None or isinstance(found, tuple):
            reason = found[0].reason if found else Text(_CONTEXT, _NOT_SHOWN)
            self._window.show_notice(reason)
            return
        parent = self._window.window()
        dialog = Inspector(found, was_sent=bool(reply_id), parent=parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _is_hidden(self, reply_id: str) -> bool:
        """Whether a blind comparison would be told; the person hears why nothing is shown."""
        reason = blind_policy.refusal(self._session.shown, reply_id)
        if reason is not None:
            self._window.show_notice(reason)
        return reason is not None

    def _preview(self) -> Inspection | tuple[SettingProblem, ...]:
        draft = self._window.composer.draft
        if not draft.text.strip() and not draft.blocks:
            draft = Draft(translate(Text(_CONTEXT, _EXAMPLE)))
        return self._session.preview(draft)

    # -- signing in ---------------------------------------------------------------------------

    async def _sign_in(self) -> None:
        """Get a key by way of the browser; the person can leave off waiting at any time."""
        window, access = self._window, self._session.access
        window.show_sign_in(possible=True, waiting=True)
        try:
            shown = await access.sign_in(lambda url: links.open_url(url, url, window), translate)
        finally:
            window.show_sign_in(possible=access.can_sign_in)
        # A key that works ends the welcome, as after a test.
        window.show_key(KeyShown(KeyState.TESTING))
        window.show_key(shown)
        if shown.state.works:
            await self._session.leave_practice()
