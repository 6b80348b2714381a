"""The switch for searching the web beside the field of the message, and how that is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ConversationShown, ModelsChanged, SettingsChanged
from orca_desktop.ui.widgets import dialogs

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.parameters.search_options import SearchOptions
    from orca_desktop.ui.widgets.icon_button import IconButton

_NAME = "web_search"


class WebSearchPresenter(QObject):
    """Keeps one switch in line with the setting of the open conversation, and the other way.

    The button ``options`` is there while the switch is on.
    """

    def __init__(
        self, context: FeatureContext, session: Session, button: IconButton, options: IconButton
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._button = button
        self._options = options
        self._dialog: SearchOptions | None = None
        button.setCheckable(True)
        button.clicked.connect(self._switch)
        options.clicked.connect(lambda: context.run(self._ask_how()))
        for kind in (ConversationShown, SettingsChanged, ModelsChanged):
            context.bus.on(kind, lambda _: self._show())

    def _switch(self, checked: bool) -> None:
        settings = self._session.shown.settings
        self._session.settings.change(settings.with_value(_NAME, True if checked else None))
        if checked:
            self._context.notices.show(
                self.tr("The model may search the web now. Each search is billed on top.")
            )

    async def _ask_how(self) -> None:
        from orca_desktop.ui.features.parameters.search_options import (  # noqa: PLC0415 - when asked for
            SearchOptions,
        )

        session = self._session
        dialog = SearchOptions(session.shown.settings, session.capabilities(), self._context.window)
        dialog.changed.connect(session.settings.change)
        self._dialog = dialog
        try:
            await dialogs.finished(dialog)
        finally:
            self._dialog = None

    def _show(self) -> None:
        settings, capabilities = self._session.shown.settings, self._session.capabilities()
        is_on = settings.get(_NAME) is True
        can = capabilities.web_search is not False
        self._button.setChecked(is_on)
        # What is on can always be switched off.
        self._button.setEnabled(can or is_on)
        self._button.name(
            self.tr("Search the web")
            if can
            else self.tr("Search the web: this model cannot search the web")
        )
        self._options.setVisible(is_on)
        if self._dialog is not None:
            self._dialog.show_state(settings, capabilities)
