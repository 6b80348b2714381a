"""Shows the request of an answer, or the next one, when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session import blind_policy
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.parameters import SettingProblem
    from orca_desktop.session.inspector import Inspection
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext

_CONTEXT: Final = "inspector"
_EXAMPLE: Final = QT_TRANSLATE_NOOP("inspector", "(your message)")
_NOT_SHOWN: Final = QT_TRANSLATE_NOOP("inspector", "This request cannot be shown any more.")


class InspectorPresenter(QObject):
    """``draft`` gives what is written for the next request."""

    def __init__(
        self, context: FeatureContext, session: Session, draft: Callable[[], Draft]
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._draft = draft
        context.actions.add({"request": self.open})

    def open(self, reply_id: str = "") -> None:
        """Show the request of an answer, or the next one for an empty id."""
        # A blind comparison would be told by its requests.
        hidden = blind_policy.refusal(self._session.shown, reply_id)
        if hidden is not None:
            self._context.notices.show(hidden)
            return
        found = self._session.asking.sent(reply_id) if reply_id else self._preview()
        if found is None or isinstance(found, tuple):
            self._context.notices.show(found[0].reason if found else Text(_CONTEXT, _NOT_SHOWN))
            return
        from orca_desktop.ui.features.inspector.dialog import Inspector  # noqa: PLC0415 - when asked for

        dialog = Inspector(found, was_sent=bool(reply_id), parent=self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _preview(self) -> Inspection | tuple[SettingProblem, ...]:
        draft = self._draft()
        if not draft.text.strip() and not draft.blocks:
            draft = Draft(translate(Text(_CONTEXT, _EXAMPLE)))
        return self._session.asking.preview(draft)
