"""Every feature of the window, connected to what is behind it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from orca_desktop.ui.feature_context import FeatureContext
from orca_desktop.ui.features.access.presenter import KeyPresenter
from orca_desktop.ui.features.attachments.presenter import AttachmentsPresenter
from orca_desktop.ui.features.backup.presenter import BackupPresenter
from orca_desktop.ui.features.bin.presenter import BinPresenter
from orca_desktop.ui.features.chat.asking import AskPresenter
from orca_desktop.ui.features.chat.head import HeadPresenter
from orca_desktop.ui.features.chat.presenter import ChatPresenter
from orca_desktop.ui.features.compare.entry import ComparisonEntry
from orca_desktop.ui.features.compare.stage import ComparisonStage
from orca_desktop.ui.features.help.presenter import HelpPresenter
from orca_desktop.ui.features.inspector.presenter import InspectorPresenter
from orca_desktop.ui.features.library.arranging import ArrangePresenter
from orca_desktop.ui.features.library.hit_walk import Reading
from orca_desktop.ui.features.library.presenter import LibraryPresenter
from orca_desktop.ui.features.library.unread import UnreadPresenter
from orca_desktop.ui.features.models.presenter import ModelsPresenter
from orca_desktop.ui.features.network.offline import OfflinePresenter
from orca_desktop.ui.features.network.presenter import NetworkPresenter
from orca_desktop.ui.features.notifications.presenter import NotificationsPresenter
from orca_desktop.ui.features.outline.presenter import OutlinePresenter
from orca_desktop.ui.features.palette.presenter import PaletteChoices, PalettePresenter
from orca_desktop.ui.features.parameters.presenter import ParametersPresenter
from orca_desktop.ui.features.parameters.web_search import WebSearchPresenter
from orca_desktop.ui.features.presets.presenter import PresetsPresenter
from orca_desktop.ui.features.prompts.presenter import PromptsPresenter
from orca_desktop.ui.features.quick.presenter import QuickPresenter
from orca_desktop.ui.features.reading.presenter import ReadAloudPresenter
from orca_desktop.ui.features.settings.presenter import SettingsPresenter
from orca_desktop.ui.features.shortcuts.presenter import ShortcutsPresenter
from orca_desktop.ui.features.spelling.presenter import SpellingPresenter
from orca_desktop.ui.features.temporary.presenter import TemporaryPresenter
from orca_desktop.ui.features.transfer.export_presenter import ExportPresenter
from orca_desktop.ui.features.transfer.import_presenter import ImportPresenter
from orca_desktop.ui.features.transfer.living_presenter import LivingFolderPresenter
from orca_desktop.ui.features.transfer.print_presenter import PrintPresenter
from orca_desktop.ui.features.transfer.table_presenter import TablePresenter
from orca_desktop.ui.features.tray.presenter import TrayPresenter
from orca_desktop.ui.features.updates.presenter import UpdatesPresenter
from orca_desktop.ui.features.usage.forecast import ForecastPresenter
from orca_desktop.ui.features.usage.presenter import UsagePresenter
from orca_desktop.ui.features.welcome.presenter import WelcomePresenter
from orca_desktop.ui.platform.front import come_forward
from orca_desktop.ui.platform.intents import Intents
from orca_desktop.ui.shell.installation_watch import InstallationWatch
from orca_desktop.ui.shell.news import News

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Draft
    from orca_desktop.paths import Profile
    from orca_desktop.session.session import Session
    from orca_desktop.ui.platform.bus import Bus
    from orca_desktop.ui.shell.main_window import MainWindow
    from orca_desktop.ui.transcript import Transcript
    from orca_desktop.viewmodels.transcript.viewport import ReadingPlace

_COSTS: Final = "costs"
_DATA: Final = "data"
_LESSONS: Final = "lessons"
_LIVING: Final = "living"
_NETWORK: Final = "network"


class Presenters:
    """One presenter for each feature, for one window and one session.

    They hear of a change in the order in which they are made.
    """

    def __init__(self, window: MainWindow, session: Session, profile: Profile, bus: Bus) -> None:
        self._window = window
        self._session = session
        self._intents = Intents()
        self.context = context = FeatureContext(
            window,
            window.handlers,
            window.notices,
            bus,
            self._intents.run,
            window.composer.setFocus,
        )
        self.news = News(context, session, window.panes)
        self._make_access()
        self._make_chat(profile)
        self._make_beside()

    @classmethod
    async def open(
        cls,
        window: MainWindow,
        session: Session,
        profile: Profile,
        bus: Bus,
        *,
        keep_address: bool,
    ) -> Presenters:
        """Show the library and a blank page, or the welcome page on a first start.

        The gateway's remembered address is used unless this run was given its own.
        Nothing is awaited once there are presenters: what the person does is kept by the window
        until then, and from then on heard here, so it never happens twice, nor in a session that
        does not know yet which gateway it is for.
        """
        with bus.holding():
            await session.start(keep_address=keep_address)
            draft = await session.draft()
            presenters = cls(window, session, profile, bus)
        presenters.begin(draft)
        return presenters

    @classmethod
    async def take_over(
        cls, window: MainWindow, session: Session, profile: Profile, bus: Bus
    ) -> Presenters:
        """Show in another window what is shown now; what is being answered goes on.

        As at the start, nothing is awaited once there are presenters.
        """
        with bus.holding():
            bus.follow(window)
            await session.tell_again()
            draft = await session.draft()
            presenters = cls(window, session, profile, bus)
        presenters.begin(draft)
        return presenters

    def _make_access(self) -> None:
        """What is about the way to a model, and the settings of the program."""
        context, session, window = self.context, self._session, self._window
        self.keys = KeyPresenter(context, session)
        self.welcome = WelcomePresenter(context, session, self.keys, window)
        self.settings = SettingsPresenter(context, session, self.keys, window)
        self.shortcuts = ShortcutsPresenter(context, window)
        self.network = NetworkPresenter(context, session)

    def _make_chat(self, profile: Profile) -> None:
        """What is about the open conversation and the others."""
        context, session, window = self.context, self._session, self._window
        self.head = HeadPresenter(context, session, window.top_bar, self._rename)
        self.parameters = ParametersPresenter(context, session, window.pane)
        composer = window.composer
        self.web_search = WebSearchPresenter(
            context, session, composer.search, composer.search_options
        )
        self.models = ModelsPresenter(
            context, session, self.parameters.choose_model, self.head.show_names
        )
        self.presets = PresetsPresenter(context, session, window.pane.presets, profile.exports)
        self._make_writing(profile)
        self.inspector = InspectorPresenter(context, session, lambda: window.composer.draft)
        self.usage = UsagePresenter(
            context,
            session,
            self.head.show_totals,
            partial(self.settings.open, _COSTS),
            self.inspector.open,
        )
        self.living_folder = LivingFolderPresenter(context, session)
        self.backups = BackupPresenter(context, session, profile, window.start_again)
        self.settings.pick_model = self.models.pick
        self.settings.pages = {
            _NETWORK: self.network.make_page,
            _DATA: self.backups.make_page,
            _LIVING: self.living_folder.make_page,
            _COSTS: self.usage.make_costs,
            _LESSONS: self.models.make_lessons,
        }
        self.forecast = ForecastPresenter(context, session, window.composer)
        self.printing = PrintPresenter(context, session)
        self.export = ExportPresenter(context, session, profile.exports, self.printing)
        self.imports = ImportPresenter(context, session)
        self.bin = BinPresenter(context, session)
        self.asking = AskPresenter(
            context,
            session,
            window.composer.give_back,
            self.usage.ask_consent,
        )
        self.chat = ChatPresenter(
            context,
            session,
            window.chat,
            self.asking,
            self.usage.open_details,
            self._compare_reply,
        )
        self.temporary = TemporaryPresenter(
            context,
            session,
            window.composer,
            window.panes.stand_under_head,
            window.close,
            self._stay_open,
        )
        self.attachments = AttachmentsPresenter(context, session)
        self.attachments.serve(window.composer)
        window.chat.serve_transcript(self.attachments.serve_transcript)
        window.chat.serve_transcript(self.export.serve_transcript)
        self.export.ask_elsewhere = window.panes.ask_to_export
        self.tables = TablePresenter(context, profile.exports)
        window.chat.serve_transcript(self.tables.serve_transcript)
        self.arranging = ArrangePresenter(
            context,
            session,
            window.sidebar,
            self.export.open_many,
            lambda: window.appearance.theme,
        )
        self.library = LibraryPresenter(
            context,
            session,
            window.sidebar,
            Reading(self._show_place, self._place_read, self._come_back_to),
            self.head.begin_rename,
            self.arranging,
        )
        self.help = HelpPresenter(
            context,
            session,
            window.appearance,
            lambda: self.keys.shown,
            profile.logs,
            window.panes.stand_under_head,
        )
        self.updates = UpdatesPresenter(context, session)
        self.settings.additions = {
            "writing": [self.spelling.add_rows],
            "about": [self.help.add_to_about, self.updates.add_rows],
        }
        self.unread = UnreadPresenter(context, session, self._is_in_sight, self.head.show_unread)
        window.chat.serve_transcript(self.unread.serve_transcript)
        window.looked_at.connect(self.unread.look)
        self.notifications = NotificationsPresenter(
            context, session, window, partial(come_forward, window)
        )
        window.looked_at.connect(self.notifications.look)
        window.panes.followed.connect(lambda *_: self.unread.look())
        stage = ComparisonStage(
            window.appearance,
            window.chat,
            window.pane,
            window.stand_in,
            self.parameters.change,
            self.usage.open_details,
            self.models.pick,
            self.attachments,
            self._serve_column,
            self.prompts.serve,
        )
        self.comparisons = ComparisonEntry(context, session, profile, self.asking.ask, stage)
        choices = PaletteChoices(
            self.parameters.choose_model,
            self.settings.places,
            self.settings.open_place,
            window.commands.search_for,
            self.prompts.put_in,
        )
        self.palette = PalettePresenter(context, session, choices, window.stand_above)
        self.outline = OutlinePresenter(
            context, session, window.stand_beside, self._show_message, self._message_read
        )
        window.chat.serve_transcript(self.outline.serve_transcript)

    def _make_writing(self, profile: Profile) -> None:
        """What helps to write a message."""
        context, session, window = self.context, self._session, self._window
        self.prompts = PromptsPresenter(context, session, window.composer, window, profile.exports)
        window.chat.serve_transcript(self.prompts.serve_transcript)
        window.preferences_changed.connect(lambda _: self.prompts.follow_keys())
        self.shortcuts.held_elsewhere = self.prompts.holders
        self.spelling = SpellingPresenter(
            context, session, lambda: window.appearance.theme, profile.folder
        )
        self.reading = ReadAloudPresenter(context, session, self._message_read)
        window.chat.serve_transcript(self.reading.serve_transcript)
        window.commands.stop_reading = self.reading.stop

    def _make_beside(self) -> None:
        """What is about the desktop that the window stands on."""
        context, session, window = self.context, self._session, self._window
        self.offline = OfflinePresenter(context, session, window.composer.show_network)
        bring_window = partial(come_forward, window, "")
        self.quick = QuickPresenter(context, session, window, bring_window, self.asking.consent)
        InstallationWatch(window, window.panes.stand_under_head)
        self.tray = TrayPresenter(context, window, bring_window, lambda: window.starts_again)
        window.preferences_changed.connect(self.tray.follow)
        window.may_close = lambda: self.tray.may_close() and self.temporary.may_close()

    def begin(self, draft: Draft) -> None:
        """Go on with what was written and not sent, and do what the person wanted meanwhile."""
        self.keys.follow_gateway()
        self.chat.begin(draft)
        self.welcome.begin()
        self.backups.begin()
        self.help.begin()
        self.offline.begin()
        self.tray.begin()
        self._window.show_ready()

    @property
    def window(self) -> MainWindow:
        """The window that they serve."""
        return self._window

    @property
    def is_idle(self) -> bool:
        """Whether all that the person asked for has come to its end."""
        return self._intents.is_idle

    async def close(self) -> None:
        """Take no more of what the person asks for, and let what is under way come to its end."""
        self.tray.close()
        self.quick.close()
        self.unread.close()
        self.reading.stop()
        self.imports.close()
        self.bin.close()
        self.backups.close()
        self.export.close()
        await self._intents.close()
        await self.notifications.close()
        await self.offline.close()

    def _stay_open(self) -> None:
        """The person does not want the window to be closed after all."""
        self._window.stay_open()
        self.tray.stay()

    def _show_place(self, turn_id: str, words: str) -> None:
        """Show where something was found: in its comparison, or in the chat."""
        if not self.comparisons.show_place(turn_id):
            self.chat.show_place(turn_id, words)

    def _message_read(self) -> str:
        """The message that is read now; empty where none is."""
        if (page := self._window.panes.standing_in) is not None:
            return page.message_read
        transcript = self._window.chat.transcript_shown
        return (transcript.message_read or "") if transcript is not None else ""

    def _is_in_sight(self, turn_id: str, reply_id: str) -> bool:
        """Whether an answer of the open conversation is seen now."""
        window = self._window
        if not window.is_in_front or window.panes.is_welcoming:
            return False
        turn = self._session.shown.by_id.get(turn_id)
        if window.panes.standing_in is not None:
            return turn is not None and self._session.shown.comparison_of(turn) is not None
        transcript = window.chat.transcript_shown
        if transcript is None:
            return False
        # A column of a comparison, or another version, is where its question is.
        shown = reply_id if turn is None or turn.chosen_id == reply_id else turn_id
        return transcript.is_in_sight(shown)

    def _place_read(self) -> ReadingPlace | None:
        """Where someone is reading in the chat, if it is shown."""
        transcript = self._window.chat.transcript_shown
        return transcript.place if transcript is not None else None

    def _come_back_to(self, place: ReadingPlace) -> None:
        if (transcript := self._window.chat.transcript_shown) is not None:
            transcript.come_back_to(place)

    def _show_message(self, turn_id: str, reply_id: str) -> None:
        """Show a message of the visible path: in its comparison, or in the chat."""
        if not self.comparisons.show_place(turn_id, reply_id):
            self.comparisons.leave()
            self.chat.show_message(turn_id, reply_id)

    async def _rename(self, conversation_id: str, title: str) -> None:
        await self.arranging.rename(conversation_id, title)

    def _serve_column(self, transcript: Transcript) -> None:
        """Save tables of a column, and mark its answers."""
        self.tables.serve_transcript(transcript)
        self.outline.serve_transcript(transcript)
        self.reading.serve_transcript(transcript)

    def _compare_reply(self, reply_id: str) -> None:
        self.comparisons.begin_from(reply_id)
