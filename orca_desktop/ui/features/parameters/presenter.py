"""Between the settings of the open conversation and the pane in which they are set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ConversationShown, ModelsChanged, SettingsChanged

if TYPE_CHECKING:
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
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
        for kind in (ConversationShown, SettingsChanged, ModelsChanged):
            context.bus.on(kind, lambda _: self._show())

    def change(self, settings: Settings) -> None:
        """Answer the open conversation in another way from now on."""
        self._context.run(self._session.set_settings(settings))

    def choose_model(self, model: str) -> None:
        """Ask another model from now on."""
        settings = self._session.shown.settings
        if model != settings.model:
            self.change(settings.having("model", model))

    def _show(self) -> None:
        self._pane.show_state(self._session.shown.settings, self._session.capabilities())
