"""What the next message would take, told beside the words while they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from orca_desktop.domain.changes import (
    ConversationShown,
    ModelsChanged,
    ReplyAdvanced,
    SettingsChanged,
    TurnAdded,
)

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.chat import Composer

PAUSE_MS: Final = 120


class ForecastPresenter(QObject):
    """Keeps the estimate in line with the words, the conversation and its settings."""

    def __init__(self, context: FeatureContext, session: Session, composer: Composer) -> None:
        super().__init__(context.window)
        self._session = session
        self._composer = composer
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._show)
        composer.changed.connect(self._pause.start)
        for kind in (ConversationShown, TurnAdded, SettingsChanged, ModelsChanged):
            context.bus.on(kind, lambda _: self._pause.start())
        context.bus.on(ReplyAdvanced, self._follow_reply)
        self._pause.start()

    def _follow_reply(self, change: ReplyAdvanced) -> None:
        if not change.reply.is_running:
            self._pause.start()

    def _show(self) -> None:
        from orca_desktop.ui.wording import spending as words  # noqa: PLC0415 - not for the first picture

        draft = self._composer.draft
        if draft.is_blank:
            self._composer.show_forecast("")
            return
        coming = self._session.asking.forecast(draft)
        told = words.forecast(coming, self._session.shown.settings.model)
        warning = ""
        if coming.overflow is not None:
            warning = self.tr("{count} with this chat: more than the model holds").format(
                count=words.count(coming.needed)
            )
        self._composer.show_forecast(told, warning=warning)
