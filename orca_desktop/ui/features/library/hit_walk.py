"""Going from hit to hit of a search, from chat to chat, and back to where one was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.hits import Hits

if TYPE_CHECKING:
    from orca_desktop.domain.words import Text
    from orca_desktop.session.session import Session
    from orca_desktop.store import FoundPlaces
    from orca_desktop.ui.features.library.sidebar import Sidebar
    from orca_desktop.viewmodels.transcript.viewport import ReadingPlace


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read: shown at a turn with words marked in it, told, and gone back to.

    ``here`` is where someone is reading now, if anything is read.
    """

    show: Callable[[str, str], None]
    here: Callable[[], ReadingPlace | None]
    back: Callable[[ReadingPlace], None]


class HitWalk:
    """Where one is among the hits of the search that is shown.

    ``words_of`` tells what stands in a turn for what is searched for.
    """

    def __init__(self, session: Session, sidebar: Sidebar, reading: Reading) -> None:
        self._session = session
        self._sidebar = sidebar
        self._reading = reading
        self._found: FoundPlaces | None = None
        self._hits = Hits()
        self._place: int | None = None
        self._from: tuple[str, ReadingPlace | None] | None = None
        """Where one was before: a conversation, empty for a blank page, and a place in it."""
        self._is_walking = False
        self._goes_to = ""

    def begin(self, found: FoundPlaces) -> None:
        """Something was searched for: show how much there is."""
        order = self._sidebar.model.conversations() if found else None
        self._found = found
        there = {id_: each for id_, each in found.turns.items() if self._session.library.has(id_)}
        self._hits = Hits(order, there)
        self._place = None
        self._tell()

    def end(self) -> None:
        """Nothing is searched for any more, or something else."""
        self._found, self._hits, self._place = None, Hits(), None
        if not self._sidebar.search_field.text:
            self._from, self._is_walking = None, False
        self._sidebar.show_hits("", is_walking=False)

    def leave_for(self, conversation_id: str) -> None:
        """Another conversation is shown; one that no hit led to is where one is from now on."""
        was = "" if self._from is None else self._from[0]
        if conversation_id not in {self._goes_to, was}:
            self._from, self._is_walking, self._place = None, False, None
            if self._found is not None:
                self._tell()

    def note(self, conversation_id: str) -> None:
        """A hit is about to be opened: remember where one was before the first."""
        if self._found is not None and self._from is None:
            was = self._session.shown.id if self._session.is_kept else ""
            self._from = (was, self._reading.here())
        self._goes_to = conversation_id

    async def note_opened(self, conversation_id: str, turn_id: str | None) -> None:
        """A chat was opened by the list: it is gone on from there."""
        turn = None
        for number, id_ in (await self._ids(conversation_id)).items():
            if id_ == turn_id:
                turn = number
        self._place = self._hits.place_of(conversation_id, turn)
        if self._place is not None:
            self._tell()

    async def step(self, step: int) -> str | None:
        """Open the next hit, or with -1 the one before: its turn, empty for a title.

        A turn in another version of its chat is made visible. There is none where all of the chats
        are gone, or something else is wanted by now.
        """
        for _ in range(len(self._hits)):
            self._place = self._hits.after(self._place, step)
            hit = self._hits[self._place]
            if self._session.library.has(hit.conversation_id):
                break
        else:
            return None
        self._is_walking = True
        self.note(hit.conversation_id)
        place = self._place
        if self._session.shown.id != hit.conversation_id:
            await self._session.open(hit.conversation_id, at_end=False)
        if self._session.shown.id != hit.conversation_id or place != self._place:
            return None
        self._tell()
        announce(self._sidebar.list, translate(self.told))
        if hit.turn is None:
            return ""
        turn_id = (await self._ids(hit.conversation_id)).get(hit.turn, "")
        return turn_id if await self._session.workspace.show_path(turn_id) else ""

    async def go_back(self) -> None:
        """Show what was read before the first hit was opened."""
        where, self._from = self._from, None
        self._sidebar.clear_search()
        self.end()
        if where is None:
            return
        conversation_id, place = where
        shown = self._session.shown.id if self._session.is_kept else ""
        if conversation_id and self._session.library.has(conversation_id):
            if shown != conversation_id:
                await self._session.open(conversation_id, at_end=place is None)
            if place is not None and self._session.shown.id == conversation_id:
                self._reading.back(place)
        elif not conversation_id and shown:
            await self._session.new_conversation()

    async def _ids(self, conversation_id: str) -> dict[int, str]:
        """The ids of the turns of a chat in which something was found, by their numbers."""
        return await self._session.library.turn_ids(self._hits.turns.get(conversation_id, ()))

    @property
    def told(self) -> Text:
        """Which hit it is, of how many."""
        return self._hits.told(self._place)

    def _tell(self) -> None:
        words = translate(self.told) if self._hits.chats else ""
        self._sidebar.show_hits(words, is_walking=self._is_walking)
