"""A chat that is kept in memory alone: begun, kept after all, and let go when it is left."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from orca_desktop.domain.words import Text
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import Store


class Leaving(Enum):
    """What becomes of a temporary chat when another is to be shown in its place."""

    KEEP = auto()
    LET_GO = auto()
    STAY = auto()


class TemporaryChat:
    """Sees to it that a temporary chat ends when it is left, and never without a question.

    ``ask`` asks the person; until the window gives one, a chat that is left is let go.
    """

    def __init__(self, store: Store, workspace: Workspace) -> None:
        self._store = store
        self._workspace = workspace
        self.ask: Callable[[], Awaitable[Leaving]] = _let_go
        self._aside: set[str] = set()
        """Chats that are not open and go on all the same."""

    @property
    def is_open(self) -> bool:
        """Whether the open conversation is a temporary chat."""
        return self._workspace.is_temporary

    @property
    def can_be_kept(self) -> bool:
        """Whether the open conversation is a temporary chat in which something was said."""
        return self.is_open and self._workspace.is_kept

    async def keep(self) -> bool:
        """Write the open temporary chat whole, as an ordinary one; says whether that was done."""
        return self.can_be_kept and await self._workspace.keep_temporary()

    async def may_be_left(self) -> bool:
        """Whether another conversation may be shown, or the program end; asks the person if not.

        The temporary chat is kept if they say so, and is still there otherwise.
        """
        if not self.is_open:
            return True
        match await self.ask():
            case Leaving.KEEP:
                return await self.keep()
            case Leaving.LET_GO:
                return True
            case Leaving.STAY:
                return False

    async def end_left(self) -> None:
        """Let go of what is not open any more."""
        for each in self._store.temporary.open:
            if self._workspace.is_open(each):
                self._aside.discard(each)  # from now on it ends as others do
            elif each not in self._aside:
                await self._workspace.let_go(each)

    async def begin_aside(self, conversation_id: str) -> Text | None:
        """Let a chat that is not open be a temporary one; says why not, if not."""
        problem = await self._store.temporary.begin(conversation_id)
        if problem is not None:
            return problem.sentence
        self._aside.add(conversation_id)
        return None

    async def end_aside(self, conversation_id: str) -> None:
        """Let go of a chat that was not opened since; of an ordinary one nothing."""
        if conversation_id in self._aside and not self._workspace.is_open(conversation_id):
            self._aside.discard(conversation_id)
            await self._workspace.let_go(conversation_id)


async def _let_go() -> Leaving:
    return Leaving.LET_GO
