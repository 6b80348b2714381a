"""The switch for searching the web beside the field of the message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ConversationShown, ModelsChanged, SettingsChanged

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.widgets.icon_button import IconButton

NAME: Final = "web_search"


class WebSearchPresenter(QObject):
    """Keeps one switch in line with the setting of the open conversation, and the other way."""

    def __init__(self, context: FeatureContext, session: Session, button: IconButton) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._button = button
        button.setCheckable(True)
        button.clicked.connect(self._switch)
        for kind in (ConversationShown, SettingsChanged, ModelsChanged):
            context.bus.on(kind, lambda _: self._show())

    def _switch(self, checked: bool) -> None:
        settings = self._session.shown.settings
        self._session.settings.change(settings.with_value(NAME, True if checked else None))
        if checked:
            self._context.notices.show(
                self.tr("The model may search the web now. Each search is billed on top.")
            )

    def _show(self) -> None:
        settings = self._session.shown.settings
        is_on = settings.get(NAME) is True
        can = self._session.capabilities().web_search is not False
        self._button.setChecked(is_on)
        # What is on can always be switched off.
        self._button.setEnabled(can or is_on)
        self._button.name(
            self.tr("Search the web")
            if can
            else self.tr("Search the web: this model cannot search the web")
        )
