"""However a part of the window came to show something, it shows the same.

A row of the table for each part that is given values to show. What it showed before, and in which
colours and sizes, leaves nothing behind.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections import Counter
from collections.abc import Callable, Collection
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import ImageBlock, ToolResultBlock, ToolUseBlock
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.changes import LivingFolderChanged
from orca_desktop.domain.comparison import Plan, Question, Recipe, Variant
from orca_desktop.domain.conversation import Draft, Summary
from orca_desktop.domain.estimate import Estimate
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.lessons import Lesson
from orca_desktop.domain.models import ModelCard
from orca_desktop.domain.money import OwnLimits, Prices, Spent, Total
from orca_desktop.domain.network import NetworkChoices, OwnProxy, ProxyUse
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.presets import STARTING, Preset
from orca_desktop.domain.reply import Origin, Status
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text
from orca_desktop.formats.options import ExportForm
from orca_desktop.gateway.account import Balance
from orca_desktop.session.export_choices import FIRST
from orca_desktop.ui.features.attachments.viewer import AttachmentViewer
from orca_desktop.ui.features.chat.composer import Composer
from orca_desktop.ui.features.chat.hello import Hello
from orca_desktop.ui.features.chat.top_bar import TopBar
from orca_desktop.ui.features.compare.reading.column_foot import ColumnFoot
from orca_desktop.ui.features.compare.reading.column_head import ColumnHead
from orca_desktop.ui.features.compare.reading.comparison_bar import ComparisonBar
from orca_desktop.ui.features.compare.reading.comparison_foot import ComparisonFoot
from orca_desktop.ui.features.compare.reading.comparison_page import ComparisonPage
from orca_desktop.ui.features.compare.setup.recipe_bar import RecipeBar
from orca_desktop.ui.features.compare.setup.setup_page import SetupPage
from orca_desktop.ui.features.library import Sidebar
from orca_desktop.ui.features.models.lessons import LessonsPage
from orca_desktop.ui.features.models.picker import ModelPicker
from orca_desktop.ui.features.network.page import NetworkPage
from orca_desktop.ui.features.parameters import ParameterPane
from orca_desktop.ui.features.parameters.mcp_form import ServersForm
from orca_desktop.ui.features.parameters.search_options import SearchOptions
from orca_desktop.ui.features.parameters.style_offer import AnswerStyleOffer
from orca_desktop.ui.features.parameters.tool_form import ToolsForm
from orca_desktop.ui.features.presets import PresetBar
from orca_desktop.ui.features.presets.dialog import PresetsDialog
from orca_desktop.ui.features.quick.window import QuickWindow
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.features.transfer.export_dialog import ExportDialog, Subject
from orca_desktop.ui.features.transfer.import_dialog import ImportDialog
from orca_desktop.ui.features.transfer.living_page import LivingFolderPage
from orca_desktop.ui.features.usage.costs import CostsPage
from orca_desktop.ui.features.usage.page import By, UsagePage
from orca_desktop.ui.features.welcome.welcome import Welcome
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.theme.appearance import Appearance, ThemeChoice
from orca_desktop.ui.widgets.attachment_tray import AttachmentTray
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.widgets.key_field import KeyField
from orca_desktop.ui.widgets.quiet_bar import QuietBar
from orca_desktop.ui.widgets.tool_results import ToolResultsForm
from orca_desktop.viewmodels.comparison_setup import Knowledge, SetupRequest
from tests.support.drawn import drawn
from tests.support.seen import is_drawn_anew, painted_by_hand, picture, point_at, unlike
from tests.support.widgets import catch_up
from tests.ui.compare.test_page_alone import compared
from tests.ui.conftest import conversation, reply, summary, turn
from tests.ui.library_parts import LIBRARY_PARTS
from tests.ui.part import Part

pytestmark = pytest.mark.sweep

NOW: Final = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
OLD: Final = datetime.datetime(2020, 5, 3, 12, 0, tzinfo=datetime.UTC)
ABLE: Final = Capabilities("x", is_known=True, max_output=9000)
WHALE: Final = Attached(Blob.of(b"whale", "image/png"), "whale.png", 64, 48)
PAPER: Final = Attached(Blob.of(b"paper", "application/pdf"), "paper.pdf", pages=3)
OWN: Final = Preset("own", "Mine & yours", Settings(temperature=0.3))
CALL: Final = ToolUseBlock("tool_use", "1", "look_up", {"order": 12})
OTHER_CALL: Final = ToolUseBlock("tool_use", "2", "weather", {"city": "Lisbon"})
TOOLS: Final = (
    '[{"name": "find", "description": "Finds", "input_schema": {"type": "object", '
    '"properties": {"city": {"type": "string"}}, "required": ["city"]}}]'
)
SERVERS: Final = '[{"type": "url", "url": "https://mcp.example", "name": "docs"}]'
KNOWS: Final = Knowledge(
    capabilities=lambda _: ABLE,
    estimate=lambda draft, plan, _: Estimate(len(plan.variants), len(draft.text), Decimal(0)),
    models=("a/b", "c/d"),
    names={"a/b": "A <b>"},
)
TWO: Final = Plan(
    (Question.CREATIVITY,),
    DEFAULTS,
    (Variant("1", "", {"temperature": 0.1}), Variant("2", "Mine", {"temperature": 0.2})),
    is_blind=True,
)
CARDS: Final = tuple(
    ModelCard(
        f"maker/model-{n}",
        f"Model {n}",
        "maker",
        prices=Prices(Decimal(n), Decimal(n)) if n % 2 else Prices(),
        is_listed=True,
        lessons=(Lesson(f"maker/model-{n}", "temperature", "no", NOW),) if n == 1 else (),
    )
    for n in range(6)
)
DONE, RUNS, FAILED = Status.FINISHED, Status.STREAMING, Status.FAILED


def paid(id_: str, amount: str | None, **more: Any):
    usage = Usage(10, 20, cost_usd=Decimal(amount) if amount is not None else None)
    return dataclasses.replace(reply(id_), usage=usage, **more)


def at(when: datetime.datetime, head: Summary) -> Summary:
    """A row of the library that shows a date, and shows the same one on any day."""
    return dataclasses.replace(head, created=when, updated=when)


def _make_sidebar(look: Appearance) -> Sidebar:
    sidebar = Sidebar(look.theme)
    look.changed.connect(sidebar.show_theme)
    return sidebar


def _sidebar(needle: str, *summaries: Any) -> Callable[[Sidebar], object]:
    def show(sidebar: Sidebar) -> None:
        sidebar.search.setText(needle)
        sidebar.show_conversations(summaries)
        sidebar.show_current("a")
        sidebar.mark_running(["b"] if needle else [])

    return show


def _pane(settings: Settings, capabilities: Capabilities) -> Callable[[ParameterPane], object]:
    return lambda pane: pane.show_state(settings, capabilities)


def _make_going_on(look: Appearance) -> ComparisonFoot:
    made = ComparisonFoot()
    made.set_zoom(look.zoom)
    look.zoomed.connect(made.set_zoom)
    return made


def _picker(current: str, state: str, *cards: ModelCard) -> Callable[[ModelPicker], object]:
    def show(picker: ModelPicker) -> None:
        picker.show_models(cards, cards[:1], (), cards[1:3], is_listed=bool(cards))
        picker.show_state(state)
        picker.show_current(current)

    return show


def _export(subject: Subject, form: ExportForm, told: str = "") -> Callable[[Any], object]:
    def show(dialog: ExportDialog) -> None:
        dialog.show_choices(dataclasses.replace(FIRST, form=form), subject)
        dialog.show_ready(told, is_problem=bool(told))

    return show


OWN_PROXY = NetworkChoices(ProxyUse.OWN, OwnProxy("p.example", 1, user="me"))


def _network(
    choices, system="", *, is_kept=False, tests=False, result="", names=(), file="", problem=""
):
    def show(page):
        page.show_choices(choices)
        page.show_system(system)
        page.show_password(is_kept=is_kept)
        page.show_testing(tests=tests)
        if not tests:
            page.show_result(result, is_well=False)
        page.show_trusted(names, file, problem)

    return show


def _setup(asked: SetupRequest, **knows: Any) -> Callable[[SetupPage], object]:
    def show(page: SetupPage) -> None:
        page.begin(asked, dataclasses.replace(KNOWS, **knows))
        page.show_sending(False)

    return show


def _compared(*statuses: Status, **more: Any) -> Callable[[ComparisonPage], object]:
    """A comparison; what is being written has not begun, for words that come tell of the time."""
    whole, asked = compared(*statuses, **more)
    begun = (
        dataclasses.replace(each, parts=()) if each.is_running else each for each in asked.replies
    )
    asked = dataclasses.replace(asked, replies=tuple(begun))
    whole = dataclasses.replace(whole, turns=(asked,))
    return lambda page: page.show_comparison(whole, asked, {}, {})


def _settings(key: KeyShown, *repairs: str) -> Callable[[SettingsDialog], object]:
    def show(dialog: SettingsDialog) -> None:
        dialog.show_key(key)
        dialog.show_gateway("https://gateway.example" if repairs else "https://other.example")

    return show


def _head(versions: tuple[int, int], note: str, *chips: str) -> Callable[[ColumnHead], object]:
    def show(head: ColumnHead) -> None:
        head.show_names("A" if note else "B", note, chips)
        head.show_versions(*versions)
        head.show_facts(chips, note, has_room=bool(note))
        head.show_note(note)
        head.show_doings(stops=bool(note), retries=not note)
        head.mark_alone(bool(note), by_wish=bool(note))
        head.mark_current(bool(note))

    return show


def _foot(rating: str, *, used: bool) -> Callable[[ColumnFoot], object]:
    def show(foot: ColumnFoot) -> None:
        foot.show_use(can_use=not used, can_rate=bool(rating), is_used=used)
        foot.show_opinion(rating, "")

    return show


def _bar(letters: str, *, on: bool) -> Callable[[ComparisonBar], object]:
    def show(bar: ComparisonBar) -> None:
        bar.show_columns(letters)
        bar.compare.setChecked(on)
        bar.reference.setCurrentIndex(0)
        bar.show_allowed(repeats=on, exports=not on, plots=on or None)
        bar.show_state(None if on else (1, 3), fails=on, hides=not on)

    return show


def _composer(draft: Draft, *, runs: bool, warning: str) -> Callable[[Composer], object]:
    def show(composer: Composer) -> None:
        composer.show_draft(draft)
        composer.show_running(runs)
        composer.show_forecast("4,210 with this chat", warning=warning)

    return show


ASKED: Final = SetupRequest(DEFAULTS, Draft("How do I make soup?"))
JOINED: Final = dataclasses.replace(ASKED, joined="r1", answered=DEFAULTS, beside="t1")
THERE: Final = (Variant("1", "", {"temperature": 0.0}),)

PARTS: Final[dict[str, Part]] = {
    "top bar": Part(
        lambda _: TopBar(),
        (
            lambda bar: bar.show_conversation(conversation("n"), is_new=True),
            lambda bar: bar.show_conversation(
                conversation("c", turn("t", "Hi", paid("a", "0.5"), paid("b", None)), title="Tax"),
                is_new=False,
            ),
            lambda bar: bar.show_conversation(
                conversation("p", turn("t", "Hi", paid("a", None, origin=Origin.PRACTICE))),
                is_new=False,
            ),
        ),
        (1100, 50),
    ),
    "composer": Part(
        lambda _: Composer(),
        (
            _composer(Draft(), runs=False, warning=""),
            _composer(Draft("A line\nand another"), runs=True, warning=""),
            _composer(Draft("Hi", (WHALE.block, PAPER.block)), runs=False, warning="too much"),
        ),
        (640, 240),
    ),
    "calls with the message": Part(
        lambda _: Composer(),
        (
            lambda composer: composer.show_calls((CALL,)),
            lambda composer: composer.show_calls((OTHER_CALL, CALL)),
            lambda composer: composer.show_calls(()),
        ),
        (640, 500),
    ),
    "list of chats": Part(
        _make_sidebar,
        (
            _sidebar("", summary("a", "Tax", pinned=True), at(OLD, summary("b", "Soup"))),
            _sidebar("", summary("c", "Bread", days=1)),
            _sidebar(""),
            _sidebar("soup", summary("a", "Tax"), summary("b", "Soup", days=3)),
            _sidebar("nothing", summary("a", "Tax")),
        ),
        (260, 500),
    ),
    "answer style": Part(
        lambda _: ParameterPane(),
        (
            _pane(DEFAULTS, ABLE),
            _pane(DEFAULTS.with_value("temperature", 0.3).with_value("system", "Be brief."), ABLE),
            _pane(DEFAULTS.with_value("thinking", "budget"), Capabilities("y")),
        ),
        (300, 900),
    ),
    "answer style in numbers": Part(
        lambda _: ParameterPane(advanced_open=True),
        (
            _pane(DEFAULTS, ABLE),
            _pane(
                DEFAULTS.with_value("tools", TOOLS)
                .with_value("stop_sequences", ("END",))
                .with_value("top_k", 4),
                ABLE,
            ),
            _pane(DEFAULTS.with_value("temperature", 0.9), Capabilities("y")),
        ),
        (300, 2600),
    ),
    "offer of a style": Part(
        lambda _: AnswerStyleOffer(),
        (lambda line: line.ask("A  temperature 0.2"), lambda line: line.tell("B  thinking off")),
        (300, 120),
    ),
    "picker of models": Part(
        lambda _: ModelPicker(),
        (
            _picker("maker/model-1", "A minute old", *CARDS),
            _picker("maker/model-9", "Asking", *CARDS[:2]),
            _picker("maker/model-2", "No network"),
        ),
    ),
    "what was learnt": Part(
        lambda _: LessonsPage(),
        (
            lambda page: page.show_lessons(()),
            lambda page: page.show_lessons(
                [Lesson("a/b", "temperature", "no", NOW), Lesson("c/d", "top_k", "no", NOW)]
            ),
        ),
    ),
    "presets": Part(
        lambda _: PresetBar(),
        (
            lambda bar: bar.show_used(None, is_changed=False),
            lambda bar: bar.show_used(OWN, is_changed=False),
            lambda bar: bar.show_used(STARTING[1], is_changed=True),
        ),
        (300, 80),
    ),
    "all presets": Part(
        lambda _: PresetsDialog(),
        (
            lambda dialog: dialog.show_presets(STARTING, "balanced"),
            lambda dialog: dialog.show_presets((*STARTING, OWN), None),
        ),
    ),
    "settings": Part(
        lambda _: SettingsDialog(Preferences()),
        (
            _settings(KeyShown()),
            _settings(KeyShown(KeyState.STORED, "KWallet", "wxyz"), "Row lost.", "More"),
            _settings(KeyShown(KeyState.REFUSED)),
        ),
        (860, 620),
    ),
    "key": Part(
        lambda _: KeyField(),
        (
            lambda key: (key.show_key(KeyShown()), key.show_sign_in(possible=True)),
            lambda key: (
                key.show_key(KeyShown(KeyState.TESTING)),
                key.show_sign_in(possible=True, waiting=True),
            ),
            lambda key: (
                key.show_key(KeyShown(KeyState.REFUSED)),
                key.show_sign_in(possible=False),
            ),
            lambda key: (
                key.show_key(KeyShown(KeyState.STORED, "KWallet")),
                key.show_sign_in(possible=False),
            ),
        ),
        (500, 260),
    ),
    "welcome": Part(
        lambda _: Welcome(),
        (
            lambda page: page.show_key(KeyShown()),
            lambda page: page.show_key(KeyShown(KeyState.TESTING)),
            lambda page: page.show_key(KeyShown(KeyState.REFUSED)),
        ),
        (900, 700),
    ),
    "greeting": Part(lambda _: Hello(), (lambda _: None,), (640, 500)),
    "usage": Part(
        lambda _: UsagePage(),
        (
            lambda page: (
                page.by.choose("day"),
                page.show_totals(Total(), Total()),
                page.show_rows(By.DAY, ()),
            ),
            lambda page: (
                page.by.choose("model"),
                page.show_totals(
                    Total(2, 0, Decimal("0.02"), 30, 7), Total(3, 1, Decimal(2), 3, 7)
                ),
                page.show_rows(
                    By.MODEL,
                    [
                        Spent("a/b", "a/b", Total(2, 0, Decimal("0.02"), 30, 7)),
                        Spent("c/d", "c/d", Total(1, 1, None, 30, 7)),
                    ],
                ),
            ),
            lambda page: (
                page.by.choose("day"),
                page.show_totals(Total(1, 0, Decimal(1), 30, 7), Total(1, 0, Decimal(1), 30, 7)),
                page.show_rows(
                    By.DAY, [Spent("2026-11-20", "", Total(2, 0, Decimal("0.02"), 30, 7))]
                ),
            ),
        ),
        (860, 680),
    ),
    "costs": Part(
        lambda _: CostsPage(),
        (
            lambda page: (page.show_limits(OwnLimits()), page.show_balance("not told")),
            lambda page: (
                page.show_limits(OwnLimits(Decimal("0.5"), Decimal(2))),
                page.show_balance(Balance(Decimal(3), Decimal(1))),
            ),
        ),
    ),
    "export": Part(
        lambda _: ExportDialog(
            (Subject.CHAT, Subject.ANSWER, Subject.MANY),
            (at(NOW, summary("a")), at(NOW, summary("b"))),
        ),
        (
            _export(Subject.CHAT, ExportForm.MARKDOWN),
            _export(Subject.MANY, ExportForm.JSON, "The disk is full."),
            _export(Subject.ANSWER, ExportForm.PDF),
        ),
        (1000, 700),
    ),
    "import": Part(
        lambda _: ImportDialog(),
        (
            lambda dialog: dialog.show_start(),
            lambda dialog: dialog.show_start("That was nothing."),
            lambda dialog: (
                dialog.show_going_on("Reading", "a.zip"),
                dialog.show_progress(1, 2, "1 of 2"),
            ),
            lambda dialog: dialog.show_ended("2 chats were imported.", "x", (), can_undo=True),
            lambda dialog: dialog.show_ended("Stopped.", "", ("one", "two"), can_undo=False),
        ),
    ),
    "living folder": Part(
        lambda _: LivingFolderPage(),
        (
            lambda page: page.show_state(LivingFolderChanged(None)),
            lambda page: page.show_state(LivingFolderChanged(Path("/a"), True, 3, 2)),
            lambda page: page.show_state(
                LivingFolderChanged(Path("/b"), True, 1, 0, Text("x", "The disk is full."))
            ),
        ),
    ),
    "quick question": Part(
        QuickWindow,
        (
            lambda quick: quick.show_problem(""),
            lambda quick: quick.show_problem("It is too long."),
        ),
        (640, 120),
    ),
    "network": Part(
        lambda _: NetworkPage(),
        (
            _network(NetworkChoices(), "Nowhere: it goes straight there."),
            _network(OWN_PROXY, is_kept=True, names=("Firm A",), file="/a/firm.pem"),
            _network(OWN_PROXY, tests=True),
            _network(
                NetworkChoices(ProxyUse.NONE),
                result="Nobody said a word.",
                file="/a/firm.pem",
                problem="That file is odd.",
            ),
        ),
        (620, 900),
    ),
    "comparison in the making": Part(
        lambda _: SetupPage(),
        (
            _setup(ASKED),
            _setup(dataclasses.replace(ASKED, said=2, question=Draft("Hi", (ImageBlock({}),)))),
            _setup(JOINED, usual=TWO, recipes=(Recipe("Two", TWO),)),
            _setup(dataclasses.replace(ASKED, adds_to="t1", there=THERE)),
            _setup(dataclasses.replace(ASKED, plan=TWO), no_key=Text("x", "No key.")),
        ),
        (900, 1100),
    ),
    "recipes": Part(
        lambda _: RecipeBar(),
        (
            lambda bar: (bar.show_recipes([Recipe("Two", TWO)]), bar.begin(allowed=True)),
            lambda bar: (bar.show_recipes([]), bar.begin(allowed=True)),
        ),
        (600, 60),
    ),
    "comparison": Part(
        ComparisonPage,
        (
            _compared(DONE, DONE),
            _compared(DONE, RUNS, FAILED, title="Other"),
            _compared(DONE, DONE, blind=True),
            _compared(DONE, DONE, DONE, winner="r1"),
        ),
        (1300, 800),
    ),
    "head of a column": Part(
        lambda _: ColumnHead(),
        (_head((0, 1), ""), _head((1, 3), "Mine", "temperature 0.2"), _head((0, 2), "", "off")),
        (500, 120),
    ),
    "foot of a column": Part(
        ColumnFoot,
        (_foot("", used=False), _foot("good", used=True), _foot("bad", used=False)),
        (500, 60),
    ),
    "below the columns": Part(
        lambda _: ComparisonBar(), (_bar("AB", on=True), _bar("ABC", on=False)), (1000, 60)
    ),
    "going on": Part(
        _make_going_on,
        (
            lambda part: part.go_on.show_winner("t", ""),
            lambda part: part.go_on.show_winner("t", "B"),
        ),
        (1000, 240),
    ),
    "going on, narrow": Part(
        _make_going_on,
        (
            lambda part: part.go_on.show_winner("t", ""),
            lambda part: part.go_on.show_winner("t", "B"),
        ),
        (860, 240),
    ),
    "what is attached": Part(
        lambda _: AttachmentTray(),
        (
            lambda tray: tray.show_blocks((WHALE.block,)),
            lambda tray: tray.show_blocks(
                (PAPER.block, WHALE.block, ToolResultBlock("tool_result", "1", "found"))
            ),
        ),
        (500, 150),
    ),
    "results of tools": Part(
        lambda _: ToolResultsForm(),
        (
            lambda form: form.show_calls((CALL,)),
            lambda form: form.show_calls((OTHER_CALL, CALL)),
            lambda form: form.show_calls((OTHER_CALL,)),
        ),
        (600, 400),
    ),
    "what is attached, large": Part(
        lambda _: AttachmentViewer((WHALE, PAPER), WHALE),
        (
            lambda viewer: viewer.show_content(WHALE, None, b""),
            lambda viewer: viewer.show_content(WHALE, b"gone", b""),
        ),
        (920, 700),
    ),
    "searching the web": Part(
        lambda _: SearchOptions(DEFAULTS, ABLE),
        (
            lambda dialog: dialog.show_state(DEFAULTS, ABLE),
            lambda dialog: dialog.show_state(
                DEFAULTS.with_value("web_search", True).with_value("web_search_uses", 3), ABLE
            ),
        ),
        (420, 1000),
    ),
    "tools": Part(
        lambda _: ToolsForm(),
        (
            lambda form: form.show_text(""),
            lambda form: form.show_text(TOOLS),
            lambda form: form.show_text("["),
        ),
        (860, 600),
    ),
    "servers": Part(
        lambda _: ServersForm(),
        (
            lambda form: form.show_text(""),
            lambda form: form.show_text(SERVERS),
            lambda form: form.show_text("["),
        ),
        (860, 600),
    ),
    **LIBRARY_PARTS,
}


LARGE: Final = ("answer style in numbers", "comparison", "comparison in the making")
"""Parts of many things: what is done with all of their values takes a second."""


def parts(*, without: Collection[str] = ()) -> list[Any]:
    """The names of parts; those that take long are left out of a quick run."""
    names = [each for each in PARTS if each not in without]
    return [pytest.param(each, marks=pytest.mark.slow) if each in LARGE else each for each in names]


AS_MADE: Final = {
    *("answer style", "answer style in numbers", "searching the web", "results of tools"),
    *("calls with the message", "comparison in the making", "export", "picker of models", "usage"),
}
"""Of these some line, or the parting of two sides, is as high or wide as it was when it was made."""


@pytest.fixture
def make(qtbot, appearance):
    """Makes a part in the look of the window."""
    appearance.dress()

    def make(part: Part, *shows: Callable[[Any], object]) -> QWidget:
        made: QWidget = part.make(appearance)
        qtbot.addWidget(made)
        made.show()
        for each in shows:
            each(made)
        return placed(made, part)

    return make


def placed(made: QWidget, part: Part) -> QWidget:
    """The part in its size, with nothing left to be laid out."""
    catch_up()
    made.resize(*part.size)
    catch_up()
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    return made


@pytest.mark.parametrize("name", parts())
def test_what_was_shown_before_leaves_nothing_behind(make, name):
    part = PARTS[name]
    for wanted in part.shows:
        fresh = make(part, wanted)
        for before in part.shows:
            assert unlike(make(part, before, wanted), fresh) == []


@pytest.mark.parametrize("name", parts())
def test_colours_that_change_later_are_as_if_they_had_been_so(make, appearance, name):
    part = PARTS[name]
    before = [make(part, each) for each in part.shows]
    appearance.choose(ThemeChoice.DARK)
    for made, show in zip(before, part.shows, strict=True):
        assert unlike(placed(made, part), make(part, show)) == []


# Alone, as it is here, the greeting becomes as wide as its lines want; in a chat it does not.
@pytest.mark.parametrize("name", parts(without=[*AS_MADE, "greeting"]))
def test_text_that_grows_later_is_as_if_it_had_been_so(make, appearance, name):
    part = PARTS[name]
    before = [make(part, each) for each in part.shows]
    appearance.set_zoom(1.5)
    for made, show in zip(before, part.shows, strict=True):
        assert unlike(placed(made, part), make(part, show)) == []


def sizes(root: QWidget) -> list[tuple[str, int, int]]:
    """How large the words and signs of each thing in a part are, in pixels."""
    found = [each for each in root.findChildren(QWidget) if each.isVisibleTo(root)]
    return [
        (
            type(each).__name__,
            each.font().pixelSize(),
            each.iconSize().width() if isinstance(each, IconButton) else 0,
        )
        for each in found
        if isinstance(each, QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit)
    ]


@pytest.mark.parametrize("name", parts(without=["comparison"]))  # it has less room then
def test_with_text_of_twice_the_size_all_words_and_signs_are_twice_as_large(make, appearance, name):
    part = PARTS[name]
    usual = [sizes(make(part, each)) for each in part.shows]
    words = [[each.size for each in drawn(make(part, show)) if each.size] for show in part.shows]
    appearance.set_zoom(2.0)
    for show, small, written in zip(part.shows, usual, words, strict=True):
        made = make(part, show)
        for (kind, font, sign), (_, larger, wider) in zip(small, sizes(made), strict=False):
            assert larger == pytest.approx(2 * font, abs=2), kind
            assert wider == pytest.approx(2 * sign, abs=2), kind
        grown = [each.size for each in drawn(made) if each.size]
        assert grown == pytest.approx([2 * each for each in written[: len(grown)]], abs=2)


CLEAR: Final = ("what is attached", "results of tools")
"""What stands behind these shows through, and alone there is nothing."""


@pytest.mark.parametrize("name", parts(without=CLEAR))
def test_what_is_another_is_drawn_anew_at_once(make, name):
    part = PARTS[name]
    made = make(part)
    for before in part.shows:
        for show in part.shows:
            placed(made, part)
            before(made)
            catch_up()
            show(made)
            assert not made.isVisible() or is_drawn_anew(made)


@pytest.mark.qt_log_ignore("not accepted by receiving widget")
@pytest.mark.parametrize("name", parts(without=CLEAR))
def test_the_pointer_and_the_keyboard_are_seen_at_once(make, name):
    part = PARTS[name]
    for show in part.shows:
        made = make(part, show)
        for each in painted_by_hand(made):
            point_at(each)
            assert is_drawn_anew(made), each
            each.setFocus(Qt.FocusReason.TabFocusReason)
            assert is_drawn_anew(made), each
        point_at(made)
        assert not made.isVisible() or is_drawn_anew(made)


@pytest.mark.parametrize("name", parts())
def test_room_that_comes_and_goes_leaves_nothing_behind(make, name):
    part = PARTS[name]
    for show in part.shows:
        fresh, made = make(part, show), make(part, show)
        for width, height in ((60, 60), (2 * part.size[0], 2 * part.size[1])):
            made.resize(width, height)
            catch_up()
        assert unlike(placed(made, part), fresh) == []


def letters(root: QWidget) -> dict[str, set[float]]:
    """How large the words are that parts of it and its lists draw by themselves."""
    found: dict[str, set[float]] = {}
    lists = [each.viewport() for each in root.findChildren(QListView) if each.isVisible()]
    for widget in (*painted_by_hand(root), *lists):
        for each in drawn(widget):
            if each.size:
                found.setdefault(each.words, set()).add(each.size)
    return found


CUT_THEN: Final = ("greeting",)
"""Its examples end in an ellipsis where there is no room for twice the size."""


@pytest.mark.parametrize("name", parts(without=CUT_THEN))
def test_with_text_of_twice_the_size_all_that_is_drawn_by_hand_is_as_large(make, appearance, name):
    part = PARTS[name]
    usual = [letters(make(part, show)) for show in part.shows]
    appearance.set_zoom(2.0)
    for show, small in zip(part.shows, usual, strict=True):
        made = make(part, show)
        made.resize(2 * part.size[0], 2 * part.size[1])
        catch_up()
        large = letters(made)
        assert len(large.keys() & small.keys()) >= len(small) // 2
        for words in large.keys() & small.keys():
            wanted = [2 * each for each in sorted(small[words])]
            assert sorted(large[words]) == pytest.approx(wanted, abs=2), words


@pytest.mark.parametrize("name", parts())
def test_each_thing_that_is_drawn_by_hand_shows_something(make, name):
    part = PARTS[name]
    for show in part.shows:
        made = make(part, show)
        whole = picture(made)
        for each in painted_by_hand(made):
            place = QRect(each.mapTo(made, QPoint()), each.size()) & made.rect()
            if each is made or place.isEmpty() or not getattr(each, "text", lambda: "x")():
                continue
            spots = {
                whole.pixel(x, y)
                for y in range(place.top(), place.bottom() + 1)
                for x in range(place.left(), place.right() + 1, 1 if place.height() < 60 else 3)
            }
            is_quiet = isinstance(each, QuietBar) and each.maximum() == each.minimum()
            assert (len(spots) > 1) is not is_quiet, each


def count(root: QWidget) -> Counter[str]:
    """All there is in it, seen or not, by kind."""
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        catch_up()
    return Counter(type(each).__name__ for each in root.findChildren(QObject))


@pytest.mark.parametrize("name", parts())
def test_nothing_heaps_up(make, name):
    part = PARTS[name]
    made = make(part)
    counted = []
    for _ in range(4):
        for show in part.shows:
            show(made)
            placed(made, part)
        counted.append(count(made))
    assert counted[3] == counted[1], "the first round may make what is used again"
