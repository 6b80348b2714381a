"""The one place where a prompt becomes a request, and where it is decided what is withheld."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import request
from orca_desktop.domain.attachment_limits import unfit
from orca_desktop.domain.message import Role
from orca_desktop.domain.parameters import Withheld
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.domain.blocks import Block
    from orca_desktop.domain.conversation import Turn
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.session.models import Models

_LEFT_OUT: Final = Text(
    "session", QT_TRANSLATE_NOOP("session", "The model had refused it, so it was left out.")
)
_NO_CALL: Final = Text(
    "session",
    QT_TRANSLATE_NOOP("session", "The tool's result answers nothing that goes along any more."),
)


class RequestBuilder:
    """Makes requests with what is known of their models."""

    def __init__(self, models: Models) -> None:
        self._models = models

    def build(
        self,
        history: Sequence[Turn],
        prompt: tuple[Block, ...],
        settings: Settings,
        without: str | None = None,
    ) -> MessageRequest | Text:
        """The request for a prompt after these turns, or what forbids it.

        ``without`` names a parameter that is left out this time, because the model refused it.
        """
        left_out = settings.get(without) if without is not None else None
        if without is not None:
            settings = settings.with_value(without, None)
        capabilities = self._models.capabilities(settings.model)
        found = request.build(history, prompt, settings, capabilities)
        if not isinstance(found, MessageRequest):
            return found[0].reason
        if not found.messages or found.messages[-1].role is not Role.USER:
            return _NO_CALL
        blocks = (block for message in found.messages for block in message.blocks)
        if (problem := unfit(blocks, capabilities, self._models.able)) is not None:
            return problem
        if without is None or left_out is None:
            return found
        withheld = (*found.withheld, Withheld(without, left_out, _LEFT_OUT))
        return dataclasses.replace(found, withheld=withheld)
