"""Between the library and its list: which conversations there are, and which one is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import (
    ConversationShown,
    FoldersChanged,
    LibraryLoaded,
    ReplyAdvanced,
    SummaryChanged,
    SummaryRemoved,
    TurnAdded,
)
from orca_desktop.ui.features.library.hit_walk import HitWalk
from orca_desktop.ui.features.library.search_field import FilterNames

if TYPE_CHECKING:
    from orca_desktop.domain.reply import Reply
    from orca_desktop.session.session import Session
    from orca_desktop.store import ExcerptPiece
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.library.arranging import ArrangePresenter
    from orca_desktop.ui.features.library.hit_walk import Reading
    from orca_desktop.ui.features.library.sidebar import Sidebar

_EXCERPTS: Final = 100
"""Of so many conversations that a search finds the place itself is shown."""


class LibraryPresenter(QObject):
    """``reading`` is what is read, ``arranging`` does what is done with rows.

    ``rename_open`` lets the person write another title for the open conversation.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        sidebar: Sidebar,
        reading: Reading,
        rename_open: Callable[[], None],
        arranging: ArrangePresenter,
    ) -> None:
        super().__init__(context.window)
        self._arranging = arranging
        self._context = context
        self._session = session
        self._sidebar = sidebar
        self._reading = reading
        self._walk_hits = HitWalk(session, sidebar, reading)
        self._rename_open = rename_open
        self._running: dict[str, set[str]] = {}
        # Where the text that is searched for stands: turns by their conversations.
        self._found: Mapping[str, str | None] = {}
        self._searched = ""
        self._excerpts: dict[str, tuple[ExcerptPiece, ...]] = {}
        self._connect()

    def _connect(self) -> None:
        sidebar, bus, run = self._sidebar, self._context.bus, self._context.run
        sidebar.conversation_chosen.connect(lambda id_: run(self._open(id_)))
        sidebar.searched.connect(lambda text: run(self._search(text)))
        sidebar.search_field.changed.connect(self._walk_hits.end)
        sidebar.step_requested.connect(lambda step: run(self._step(step)))
        sidebar.hits_left.connect(lambda: run(self._go_back()))
        sidebar.search_field.names = self._filter_names
        bus.on(FoldersChanged, lambda change: sidebar.show_folders(change.folders))
        bus.on(LibraryLoaded, lambda change: sidebar.show_conversations(change.summaries))
        bus.on(SummaryChanged, lambda change: sidebar.put(change.summary))
        bus.on(SummaryRemoved, lambda change: sidebar.remove(change.conversation_id))
        bus.on(ConversationShown, self._follow_shown)
        bus.on(TurnAdded, self._follow_turn)
        bus.on(ReplyAdvanced, self._follow_reply)
        self._context.actions.add(
            {
                "new_chat": self._begin_another,
                "rename": self._rename,
                "pin": self._pin,
                "delete": self._delete_open,
                "next_chat": partial(self._walk, 1),
                "previous_chat": partial(self._walk, -1),
                **{f"chat_{place}": partial(self._jump, place) for place in range(1, 10)},
            }
        )

    # -- which one is open --------------------------------------------------------------------

    def _begin_another(self) -> None:
        """Begin a chat, in the folder that the keyboard is on."""
        self._context.run(self._arranging.begin_chat(self._sidebar.folder_in_focus))

    async def _open(self, conversation_id: str) -> None:
        """Open a conversation, at the place of what was searched for."""
        is_found = conversation_id in self._found
        if is_found:
            self._walk_hits.note(conversation_id)
        await self._session.open(conversation_id, at_end=not is_found)
        if not self._session.workspace.is_open(conversation_id):
            self._sidebar.show_current(self._session.shown.id)  # the person stays where they were
            return
        if is_found:
            found = self._found.get(conversation_id)
            await self._walk_hits.note_opened(conversation_id, found)
            if found is not None and found in self._session.shown.by_id:
                self._reading.show(found, await self._words_found(found))

    async def _step(self, step: int) -> None:
        """Go to the next hit of the search, or with -1 to the one before."""
        turn_id = await self._walk_hits.step(step)
        if turn_id:
            self._reading.show(turn_id, await self._words_found(turn_id))
        if turn_id is not None and self._sidebar.isHidden():
            self._context.notices.show(self._walk_hits.told)

    async def _go_back(self) -> None:
        """Show what was read before the first hit, with the keyboard where one writes."""
        await self._walk_hits.go_back()
        self._context.go_home()

    async def _words_found(self, turn_id: str) -> str:
        """What stands in a turn for what was searched for, as it is written there."""
        if turn_id not in self._excerpts:
            self._excerpts |= await self._session.library.excerpts(self._searched, [turn_id])
        pieces = self._excerpts.get(turn_id, ())
        return next((piece.text for piece in pieces if piece.is_match), "")

    def _walk(self, step: int) -> None:
        """Open the next conversation in the list, or with -1 the one before."""
        target = self._sidebar.neighbour(step)
        if target is not None and target != self._open_id:
            self._context.run(self._open(target))

    def _jump(self, place: int) -> None:
        """Open the conversation at a place in the list, counted from 1."""
        ids = self._sidebar.model.conversations()
        if place <= len(ids) and ids[place - 1] != self._open_id:
            self._context.run(self._open(ids[place - 1]))

    @property
    def _open_id(self) -> str:
        """The id of the open conversation, empty for a new one that is not in the library."""
        return self._session.shown.id if self._session.is_kept else ""

    # -- what is done with one ----------------------------------------------------------------

    def _rename(self) -> None:
        if self._sidebar.list.hasFocus():
            self._sidebar.rename_focused()
        elif self._open_id:
            self._rename_open()

    def _pin(self) -> None:
        if conversation_id := self._open_id:
            pinned = not self._session.shown.head.pinned
            self._context.run(self._arranging.pin([conversation_id], pinned=pinned))

    def _delete_open(self) -> None:
        if conversation_id := self._open_id:
            self._context.run(self._arranging.delete([conversation_id]))

    # -- searching ----------------------------------------------------------------------------

    def _filter_names(self) -> FilterNames:
        """What a search can be narrowed to by name: the models asked last, folders, and tags."""
        model = self._sidebar.model
        models = (card.id.rpartition("/")[2] for card in self._session.models.recent)
        return FilterNames(
            tuple(dict.fromkeys(models)),
            sorted({each.name for each in model.folders.values()}, key=str.casefold),
            model.tags(),
        )

    async def _search(self, text: str) -> None:
        library = self._session.library
        found = await library.places(text)
        self._searched, self._found, self._excerpts = text, found, {}
        self._sidebar.show_found(text, found, is_cut=found.is_cut)
        if text == self._sidebar.search_field.text:
            self._walk_hits.begin(found)
            self._sidebar.tell_found()
        turns = {turn_id: id_ for id_, turn_id in found.items() if turn_id is not None}
        shown = list(turns)[:_EXCERPTS]
        excerpts = await library.excerpts(text, shown) if shown else {}
        if self._searched == text:
            self._excerpts = dict(excerpts)
            pieces = {
                turns[turn_id]: tuple((piece.text, piece.is_match) for piece in each)
                for turn_id, each in excerpts.items()
            }
            self._sidebar.show_excerpts(text, pieces)

    # -- what is running ----------------------------------------------------------------------

    def _follow_shown(self, change: ConversationShown) -> None:
        shown = change.conversation
        self._walk_hits.leave_for(shown.id)
        self._sidebar.show_current(shown.id)
        self._running[shown.id] = set(shown.running)
        self._mark_running(shown.id)

    def _follow_turn(self, change: TurnAdded) -> None:
        self._sidebar.show_current(change.conversation.id)
        self._note(change.conversation.id, change.turn.replies)

    def _follow_reply(self, change: ReplyAdvanced) -> None:
        running = self._running.get(change.conversation_id, ())
        if change.reply.is_running is not (change.reply.id in running):
            self._note(change.conversation_id, [change.reply])

    def _note(self, conversation_id: str, replies: Iterable[Reply]) -> None:
        running = self._running.setdefault(conversation_id, set())
        for reply in replies:
            if reply.is_running:
                running.add(reply.id)
            else:
                running.discard(reply.id)
        self._mark_running(conversation_id)

    def _mark_running(self, conversation_id: str) -> None:
        if not self._running[conversation_id]:
            del self._running[conversation_id]
        self._sidebar.mark_running(self._running)
