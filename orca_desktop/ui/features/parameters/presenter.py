"""Between the settings of the open conversation and the pane in which they are set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ConversationShown, ModelsChanged, SettingsChanged
from orca_desktop.session.server_tokens import has_any

if TYPE_CHECKING:
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.domain.server_tokens import ServerToken
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.parameters.json_editor import JsonEditor
    from orca_desktop.ui.features.parameters.mcp_form import ServersForm
    from orca_desktop.ui.features.parameters.pane import ParameterPane


class ParametersPresenter(QObject):
    """Shows the settings, and what the model takes of them, whenever either is different."""

    def __init__(self, context: FeatureContext, session: Session, pane: ParameterPane) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._pane = pane
        pane.fill()
        pane.changed.connect(self.change)
        pane.left.connect(self._take_out_tokens)
        pane.serve_editor = self._serve_editor
        context.bus.on(ConversationShown, lambda _: self._show(anew=True))
        context.bus.on(ModelsChanged, lambda _: self._show(anew=True))
        context.bus.on(SettingsChanged, lambda _: self._show(anew=False))

    def change(self, settings: Settings) -> None:
        """Answer the open conversation in another way from now on."""
        self._session.settings.change(settings)

    def _take_out_tokens(self) -> None:
        """Move what was typed as a token to the keyring, once it is typed."""
        if has_any(self._session.shown.settings):
            self._context.run(self._session.settings.take_out_tokens())

    def _serve_editor(self, editor: JsonEditor) -> None:
        """Keep the tokens that are written in an editor, and ask servers for their tools."""
        from orca_desktop.ui.features.parameters.mcp_form import ServersForm  # noqa: PLC0415 - seldom used

        run = self._context.run
        editor.serve()
        editor.keep_requested.connect(lambda text: run(self._keep_tokens(editor, text)))
        form = editor.form
        if isinstance(form, ServersForm):
            form.tools_requested.connect(lambda token: run(self._ask_tools(editor, form, token)))

    async def _keep_tokens(self, editor: JsonEditor, text: str) -> None:
        editor.take(await self._session.settings.without_tokens_in(text))

    async def _ask_tools(self, editor: JsonEditor, form: ServersForm, token: ServerToken) -> None:
        found = await self._session.access.server_tools(token)
        if not editor.is_over:
            form.show_tools(token, found)

    def choose_model(self, model: str) -> None:
        """Ask another model from now on."""
        settings = self._session.shown.settings
        if model != settings.model:
            self.change(settings.with_value("model", model))

    def _show(self, *, anew: bool) -> None:
        session = self._session
        self._pane.show_state(session.shown.settings, session.capabilities(), anew=anew)
