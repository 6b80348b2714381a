"""A question beside what is open: asked in a chat of its own, with the settings of new chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from orca_desktop.domain.conversation import Draft
from orca_desktop.session.asking import Started
from orca_desktop.session.workspace import WorkspaceState, blank

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.session.asking import Asking, Outcome
    from orca_desktop.session.chat_settings import ChatSettings
    from orca_desktop.session.remembered import Remembered
    from orca_desktop.session.temporary import TemporaryChat
    from orca_desktop.session.workspace import Workspace

_TEMPORARY: Final = "quick_is_temporary"


class QuickQuestions:
    """Asks without opening: what is open stays. Each question is a chat, as a rule an ordinary one.

    A temporary one lasts until the next question, unless it is opened.
    """

    def __init__(
        self,
        workspace: Workspace,
        asking: Asking,
        settings: ChatSettings,
        temporary: TemporaryChat,
        remembered: Remembered,
    ) -> None:
        self._workspace = workspace
        self._asking = asking
        self._settings = settings
        self._temporary = temporary
        self._remembered = remembered
        self._chat_id = ""

    @property
    def chat_id(self) -> str:
        """The chat of the last question; empty before the first."""
        return self._chat_id

    @property
    def is_answering(self) -> bool:
        """Whether the last question is being answered."""
        return bool(self._chat_id) and self._workspace.is_busy(self._chat_id)

    @property
    def is_temporary(self) -> bool:
        """Whether nothing of the next question is to be kept."""
        return self._remembered.get(_TEMPORARY) is True

    async def set_temporary(self, *, wanted: bool) -> None:
        """Keep the next questions, or nothing of them."""
        await self._remembered.keep(_TEMPORARY, wanted)

    async def ask(self, text: str, *, agreed: bool = False) -> Outcome:
        """Ask in a new chat; see `Asking.ask`. The one before goes on, if it is an ordinary one."""
        settings, preset_id = self._settings.starting_in(None)
        new = blank(settings)
        if self.is_temporary and (problem := await self._temporary.begin_aside(new.id)):
            return problem
        state = WorkspaceState(new, preset_id=preset_id)
        outcome = await self._asking.ask_aside(state, Draft(text), agreed=agreed)
        if isinstance(outcome, Started):
            before, self._chat_id = self._chat_id, new.id
            await self._temporary.end_aside(before)
        else:
            await self._temporary.end_aside(new.id)
        return outcome

    async def answered(self) -> Conversation | None:
        """The chat of the last question as it stands now."""
        return await self._workspace.load(self._chat_id) if self._chat_id else None

    def stop(self) -> None:
        """Stop the answer to the last question."""
        if self._chat_id:
            self._workspace.stop(self._chat_id)
