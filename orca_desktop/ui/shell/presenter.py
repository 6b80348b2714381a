"""Between the window and the session: intents become calls, changes become pictures."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ConversationShown, TurnAdded
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import ErrorKind, advice, is_unoffered
from orca_desktop.domain.estimate import ConsentWanted
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.message import attached
from orca_desktop.domain.money import NeedsConsent
from orca_desktop.domain.reply import PRACTICE_PREFIX
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway import address
from orca_desktop.session import blind_policy, export_service
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.platform import links
from orca_desktop.ui.shell.choices import Choices
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from pathlib import Path

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.paths import Profile
    from orca_desktop.session.session import Session
    from orca_desktop.store import ExcerptPiece
    from orca_desktop.ui.features.compare.presenter import ComparisonPresenter
    from orca_desktop.ui.shell.main_window import MainWindow

Wanted = ConsentWanted | NeedsConsent
"""The person is to be asked first, about answers in columns or about one message."""

_PATIENCE_SECONDS: Final = 1.0
"""How long closing waits for what the person had just asked for, such as saving a draft."""

_EXCERPTS: Final = 100
"""Of so many conversations that a search finds the place itself is shown."""

_CONTEXT: Final = "presenter"
_EMPTY: Final = QT_TRANSLATE_NOOP("presenter", "There is nothing to export yet.")
_ODD_ADDRESS: Final = QT_TRANSLATE_NOOP(
    "presenter",
    "At this address nothing answered like a gateway. Check its path: mostly it ends after the "
    "name, as in https://api.orcarouter.ai.",
)


class Presenter(QObject):
    """Connects one window to one session for as long as both live.

    The window's signals arrive on the loop's thread, so each intent is one task; the session's
    changes come through the bus and are shown as they are.
    """

    def __init__(self, window: MainWindow, session: Session, profile: Profile) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._profile = profile
        self._intents: set[asyncio.Task[object]] = set()
        self._is_open = True
        # Where the text that is searched for stands: turns by their conversations.
        self._found: Mapping[str, str | None] = {}
        self._searched = ""
        self._excerpts: dict[str, tuple[ExcerptPiece, ...]] = {}
        self._compare: ComparisonPresenter | None = None
        self.choices = Choices(window, session, profile.exports, self._do)
        self._connect()

    def _connect(self) -> None:
        window, session, library = self._window, self._session, self._session.library
        window.submitted.connect(lambda draft: self._do(self._send(draft)))
        window.stop_requested.connect(session.stop)
        window.new_chat_requested.connect(lambda: self._do(self._new_chat()))
        window.conversation_chosen.connect(lambda id_: self._do(self._open(id_)))
        window.conversation_renamed.connect(lambda id_, title: self._do(session.rename(id_, title)))
        window.conversation_pinned.connect(
            lambda id_, pinned: self._do(session.pin(id_, pinned=pinned))
        )
        window.conversation_deleted.connect(lambda id_: self._do(self._delete(id_)))
        window.deletion_undone.connect(lambda id_: self._do(library.restore(id_)))
        window.searched.connect(lambda text: self._do(self._search(text)))
        window.settings_changed.connect(lambda settings: self._do(self._set_settings(settings)))
        window.export_requested.connect(lambda: self._do(self._export()))
        window.try_again_requested.connect(lambda id_: self._do(self._try_again(id_)))
        window.continue_requested.connect(lambda id_: self._do(self._continue(id_)))
        window.along_chosen.connect(
            lambda id_, along: self._do(session.pruning.send_along(id_, along=along))
        )
        window.turn_deleted.connect(lambda id_: self._do(self._delete_turn(id_)))
        window.turn_deletion_undone.connect(lambda id_: self._do(session.pruning.undo(id_)))
        window.edit_requested.connect(lambda id_, text: self._do(self._edit(id_, text)))
        window.version_chosen.connect(
            lambda turn, reply: self._do(session.workspace.choose_version(turn, reply))
        )
        window.question_chosen.connect(lambda id_: self._do(session.workspace.choose_question(id_)))
        window.key_entered.connect(lambda key: self._do(self._enter_key(key)))
        window.key_removed.connect(lambda: self._do(self._remove_key()))
        window.gateway_changed.connect(lambda text: self._do(self._change_gateway(text)))
        window.practice_chosen.connect(lambda: self._do(session.practise()))
        window.repairs_read.connect(lambda: self._do(session.saving.mark_repairs_read()))
        window.folder_requested.connect(self._open_folder)
        window.compare_requested.connect(lambda text: self._comparisons().begin(text))
        window.compare_reply_requested.connect(lambda id_: self._comparisons().begin_from(id_))
        window.comparisons_requested.connect(lambda: self._do(self._comparisons().show_list()))
        window.liked_requested.connect(lambda: self._do(self._comparisons().show_liked()))

    def _do(self, intent: Coroutine[Any, Any, object]) -> None:
        if not self._is_open:
            intent.close()
            return
        task = spawn(intent, "intent")
        self._intents.add(task)
        task.add_done_callback(self._intents.discard)

    def _comparisons(self) -> ComparisonPresenter:
        """Who shows comparisons; made with the first of them."""
        if self._compare is None:
            from orca_desktop.ui.features.compare.presenter import (  # noqa: PLC0415 - not at start-up
                ComparisonPresenter,
            )

            self._compare = ComparisonPresenter(
                self._window, self._session, self._profile, self._do
            )
        return self._compare

    async def close(self) -> None:
        """Take no more intents, and let those under way come to their end."""
        self._is_open = False
        if self._intents:
            _, waiting = await asyncio.wait(self._intents, timeout=_PATIENCE_SECONDS)
            for task in waiting:
                task.cancel()

    def apply(self, change: Change) -> None:
        """Show what became different."""
        self._window.apply(change)
        if self._compare is not None or _compares(change):
            self._comparisons().apply(change)
        self.choices.apply(change)
        if isinstance(change, ConversationShown):
            self._window.show_practice(
                change.conversation.settings.model.startswith(PRACTICE_PREFIX)
            )

    # -- conversations ------------------------------------------------------------------------

    async def start(self, *, keep_address: bool) -> None:
        """Show the library and a blank page, or the welcome page on a first start.

        The gateway's remembered address is used unless this run was given its own.
        """
        session, window = self._session, self._window
        await session.start()
        remembered = None if keep_address else session.gateway_address
        if remembered and isinstance(parsed := address.parse(remembered), address.GatewayAddress):
            session.access.begin_with(parsed)
            await session.models.load()
        window.show_gateway(session.access.address.base)
        window.show_storage(
            str(self._profile.folder), await export_service.size_of(self._profile.folder)
        )
        draft = await session.draft()
        if draft.text:
            # The person may have begun to write while the program was starting.
            window.give_back(draft)
        # Only now, lest what is being written is read back as the draft of an earlier run.
        window.draft_changed.connect(lambda id_, text: self._do(session.save_draft(id_, text)))
        if not session.knows_practice:
            self._do(self._greet())
        self.choices.begin()
        window.show_ready()

    async def _greet(self) -> None:
        """Find out in the background whether there is a key; without one, say welcome.

        The keyring may take a second or ask the person to unlock it, so the page is there first.
        """
        is_first = not self._session.library.has_any
        if is_first:
            self._window.show_welcome()
        shown = await self._session.access.report()
        self._window.show_key(shown)
        if is_first and shown.state.works and not self._session.is_kept:
            self._window.show_conversation(self._session.shown)

    async def _send(self, draft: Draft) -> None:
        def send(*, agreed: bool) -> Coroutine[Any, Any, Text | NeedsConsent | None]:
            return self._session.send(draft, agreed=agreed)

        self._give_back_if(await self._with_consent(send), draft)

    async def _edit(self, turn_id: str, text: str) -> None:
        turn = self._session.shown.by_id.get(turn_id)
        draft = Draft(text, attached(turn.prompt) if turn is not None else ())

        def edit(*, agreed: bool) -> Coroutine[Any, Any, Text | NeedsConsent | None]:
            return self._session.edit(turn_id, draft, agreed=agreed)

        self._give_back_if(await self._with_consent(edit), draft)

    async def _try_again(self, reply_id: str) -> None:
        """Answer once more; what the gateway refused by name is left out."""
        turn = self._session.shown.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn is not None else None
        refused = reply.failure.refused if reply is not None and reply.failure else None

        def try_again(*, agreed: bool) -> Coroutine[Any, Any, Wanted | None]:
            return self._session.try_again(reply_id, refused, agreed=agreed)

        await self._with_consent(try_again)

    async def _continue(self, reply_id: str) -> None:
        """Ask for the rest of an answer that broke off."""

        def go_on(*, agreed: bool) -> Coroutine[Any, Any, Text | NeedsConsent | None]:
            return self._session.continue_answer(reply_id, agreed=agreed)

        problem = await self._with_consent(go_on)
        if isinstance(problem, Text):
            self._window.show_notice(problem)

    async def _delete_turn(self, turn_id: str) -> None:
        if await self._session.pruning.delete(turn_id):
            self._window.offer_turn_back(turn_id)

    async def _with_consent(
        self, ask: Callable[..., Coroutine[Any, Any, Wanted | Text | None]]
    ) -> Wanted | Text | None:
        """What became of asking the model; where that needs the person's consent, after it."""
        shown = self._session.shown.id
        outcome = await ask(agreed=False)
        if isinstance(outcome, ConsentWanted):
            may_be_sent = await self._comparisons().beginning.agrees(outcome)
        elif isinstance(outcome, NeedsConsent):
            may_be_sent = await self.choices.consent(outcome)
        else:
            return outcome
        if not may_be_sent or self._session.shown.id != shown:
            return outcome
        return await ask(agreed=True)

    def _give_back_if(self, problem: Wanted | Text | None, draft: Draft) -> None:
        if problem is not None:
            self._window.give_back(draft)
        if isinstance(problem, Text):
            self._window.show_notice(problem)

    async def _new_chat(self) -> None:
        await self._session.new_conversation()
        self._window.show_draft(await self._session.draft())

    async def _open(self, conversation_id: str) -> None:
        if conversation_id != self._session.shown.id:
            await self._session.open(conversation_id)
            self._window.show_draft(await self._session.draft())
        shown = self._session.shown
        found = shown.by_id.get(self._found.get(conversation_id) or "")
        if found is None:
            return
        if (compared := shown.comparison_of(found)) is not None:
            self._comparisons().open_turn(compared.id)
        elif words := await self._words_found(found.id):
            self._window.panes.chat.find_text(words, found.id)

    async def _words_found(self, turn_id: str) -> str:
        """What stands in a turn for what was searched for, as it is written there."""
        if turn_id not in self._excerpts:
            self._excerpts |= await self._session.library.excerpts(self._searched, [turn_id])
        pieces = self._excerpts.get(turn_id, ())
        return next((piece.text for piece in pieces if piece.is_match), "")

    async def _delete(self, conversation_id: str) -> None:
        was_shown = conversation_id == self._session.shown.id
        await self._session.delete(conversation_id)
        if was_shown:
            self._window.show_draft(await self._session.draft())

    async def _search(self, text: str) -> None:
        found = await self._session.library.places(text)
        self._searched, self._found, self._excerpts = text, found, {}
        self._window.show_found(text, found)
        turns = {turn_id: id_ for id_, turn_id in found.items() if turn_id is not None}
        shown = list(turns)[:_EXCERPTS]
        excerpts = await self._session.library.excerpts(text, shown) if shown else {}
        if self._searched == text:
            self._excerpts = dict(excerpts)
            pieces = {
                turns[turn_id]: tuple((piece.text, piece.is_match) for piece in each)
                for turn_id, each in excerpts.items()
            }
            self._window.sidebar.show_excerpts(text, pieces)

    async def _set_settings(self, settings: Settings) -> None:
        await self._session.set_settings(settings)
        self.choices.follow_settings()
        self._window.show_practice(settings.model.startswith(PRACTICE_PREFIX))

    async def _export(self) -> None:
        conversation = self._session.shown
        refused = blind_policy.refusal(conversation)
        if not conversation.turns or refused is not None:
            self._window.show_notice(refused or Text(_CONTEXT, _EMPTY))
            return
        found = await export_service.keys_in(conversation)
        if found and not await dialogs.ask(
            self._window,
            self.tr("This conversation seems to contain a secret key."),
            "\n".join(found),
            self.tr("Export it all the same"),
            self.tr("Cancel"),
        ):
            return
        suggested = export_service.suggested_path(conversation, self._profile.exports)
        chosen = await dialogs.save_path(
            self._window, self.tr("Export to Markdown"), suggested, self.tr("Markdown (*.md)"), "md"
        )
        if chosen is not None:
            await self.export_to(chosen)

    async def export_to(self, path: Path) -> bool:
        """Write the open conversation to a file that the person chose; says whether it worked."""
        problem = await export_service.export_markdown(self._session.shown, path, translate)
        if problem is not None:
            self._window.show_notice(problem)
        else:
            self._window.show_saved(path)
        return problem is None

    # -- access -------------------------------------------------------------------------------

    async def _enter_key(self, pasted: str) -> None:
        self._window.show_key(KeyShown(KeyState.TESTING))
        shown = KeyShown()
        try:
            shown = await self._session.access.enter(pasted)
        finally:
            self._window.show_key(shown)  # whatever happened, it is not being tested any more
        if shown.state.works:
            await self._session.leave_practice()

    async def _remove_key(self) -> None:
        if await dialogs.ask(
            self._window.access.settings or self._window,
            self.tr("Remove the key from this computer?"),
            self.tr("To send messages you will have to paste it again. It stays valid."),
            self.tr("Remove the key"),
            self.tr("Keep it"),
        ):
            self._window.show_key(await self._session.access.remove())

    async def _change_gateway(self, text: str) -> None:
        parsed = address.parse(text)
        if isinstance(parsed, Text):
            self._window.show_notice(parsed)
        else:
            self._session.access.connect(parsed)
            await self._session.set_gateway(parsed.base)
            # A key belongs to the origin it was entered for, so another gateway has its own.
            self._window.show_key(await self._session.access.report())
            self._window.show_sign_in(possible=self._session.access.can_sign_in)
            await self._session.models.load()
        self._window.show_gateway(self._session.access.address.base)
        if not isinstance(parsed, Text):
            await self._try_address()

    async def _try_address(self) -> None:
        """Ask a new gateway for its models, and say so if nothing there answers like one."""
        problem = await self._session.models.refresh()
        if problem is None or problem.kind in {ErrorKind.FORBIDDEN, ErrorKind.BAD_KEY}:
            return
        odd = is_unoffered(problem) and problem.kind is not ErrorKind.REDIRECT
        told = Text(_CONTEXT, _ODD_ADDRESS) if odd else advice(problem).what
        self._window.show_notice(told)

    def _open_folder(self) -> None:
        links.open_folder(self._profile.folder)


def _compares(change: Change) -> bool:
    """Whether a change is about a comparison."""
    match change:
        case ConversationShown(conversation):
            return any(turn.comparison is not None for turn in conversation.path)
        case TurnAdded(_, turn):
            return turn.comparison is not None
        case _:
            return False
