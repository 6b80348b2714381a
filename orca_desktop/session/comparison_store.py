"""The newest value of each comparison, here and in the store, or in neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from orca_desktop.domain.comparison import Comparison
    from orca_desktop.store import Store


class ComparisonStore:
    """Comparisons by their turns, also of conversations that are not open.

    A value may be ahead of the store by a moment; where it could not be saved it is taken back.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._newest: dict[str, Comparison] = {}

    def get(self, turn_id: str) -> Comparison | None:
        """The newest value, if the comparison was met in this run."""
        return self._newest.get(turn_id)

    def meet(self, turn_id: str, loaded: Comparison) -> Comparison:
        """The newest value of a comparison that was loaded or is being saved with its turn."""
        return self._newest.setdefault(turn_id, loaded)

    def add_reply(self, turn_id: str, variant_id: str, reply_id: str) -> Comparison:
        """Put a reply into its column; who saves it takes it out again if that fails."""
        added = self._newest[turn_id].with_reply(variant_id, reply_id)
        self._newest[turn_id] = added
        return added

    def take_out_reply(self, turn_id: str, reply_id: str) -> None:
        """Take out a reply that could not be saved."""
        self._newest[turn_id] = self._newest[turn_id].without_reply(reply_id)

    async def begin(
        self, conversation_id: str, turn_id: str, comparison: Comparison
    ) -> StoreProblem | None:
        """Make a turn that is there a comparison."""
        self._newest[turn_id] = comparison
        conversations = self._store.of(conversation_id).conversations
        saved = await conversations.keep_comparison(turn_id, comparison)
        if isinstance(saved, StoreProblem):
            del self._newest[turn_id]
        return saved

    async def change(
        self, conversation_id: str, turn_id: str, change: Callable[[Comparison], Comparison]
    ) -> Comparison | StoreProblem:
        """Change a comparison; gives the newest value then."""
        before = self._newest[turn_id]
        changed = change(before)
        if changed == before:
            return before
        self._newest[turn_id] = changed
        conversations = self._store.of(conversation_id).conversations
        saved = await conversations.keep_comparison(turn_id, changed)
        if isinstance(saved, StoreProblem):
            if self._newest[turn_id] is changed:
                self._newest[turn_id] = before
            return saved
        return self._newest[turn_id]
