"""Parts of the window that are made once with what they show: their looks and words are kept."""

from __future__ import annotations

import dataclasses
import datetime
import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Draft, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.facts import Sweep
from orca_desktop.domain.liking import Liking
from orca_desktop.domain.money import Spent, Total
from orca_desktop.domain.parameters import BY_NAME, DEFAULTS
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.domain.releases import Release
from orca_desktop.domain.reply import Earlier, Origin, Sent, Status, Timing
from orca_desktop.domain.request import MessageRequest, build
from orca_desktop.domain.usage import Usage
from orca_desktop.gateway.address import OFFICIAL
from orca_desktop.session.inspector import inspect
from orca_desktop.store import ComparisonsFound, Opinion, Rating
from orca_desktop.ui.features.chat.composer import Composer
from orca_desktop.ui.features.chat.page import ChatPage
from orca_desktop.ui.features.compare.reading.comparison_page import ComparisonPage
from orca_desktop.ui.features.compare.results.comparison_list import ComparisonListDialog
from orca_desktop.ui.features.compare.results.liked_dialog import LikedDialog
from orca_desktop.ui.features.compare.results.sweep_plot import SweepPlot
from orca_desktop.ui.features.compare.setup.setup_page import SetupPage
from orca_desktop.ui.features.help.fault_line import FaultLine
from orca_desktop.ui.features.help.findings import Finding
from orca_desktop.ui.features.help.health_dialog import HealthDialog
from orca_desktop.ui.features.help.manual_window import ManualWindow
from orca_desktop.ui.features.inspector.dialog import Inspector
from orca_desktop.ui.features.library.search_field import SearchField
from orca_desktop.ui.features.parameters import ParameterPane
from orca_desktop.ui.features.parameters.json_editor import JsonEditor
from orca_desktop.ui.features.prompts.dialog import PromptsDialog
from orca_desktop.ui.features.prompts.fill_dialog import FillDialog
from orca_desktop.ui.features.prompts.prompt_dialog import KeyAdvice, PromptDialog
from orca_desktop.ui.features.shortcuts.dialog import ShortcutsDialog
from orca_desktop.ui.features.shortcuts.rows import ShortcutRow
from orca_desktop.ui.features.transfer.export_preview import ExportPreview
from orca_desktop.ui.features.updates.release_dialog import ReleaseDialog
from orca_desktop.ui.features.usage.details import ReplyDetails
from orca_desktop.ui.features.usage.page import By, UsagePage
from orca_desktop.ui.platform.page_pictures import A4, SCREEN, PagePictures, Sheet
from orca_desktop.ui.widgets.toast import Toast, ToastOffer, ToastRoom
from orca_desktop.ui.widgets.unexpected_details import UnexpectedDetails
from orca_desktop.viewmodels.comparison_setup import SetupRequest
from orca_desktop.viewmodels.manual import Chapter
from tests.ui.compare.test_page_alone import compared
from tests.ui.compare.test_parts import FOUND, point
from tests.ui.conftest import conversation, reply, turn
from tests.ui.part import Part
from tests.ui.test_ways import KNOWS, NOW

PROMPTS: Final = (
    KeptPrompt("1", "Letter", "Write a {{tone: kind|firm}} letter to {{whom}}", "Work", "Ctrl+L"),
    KeptPrompt("2", "Make it shorter", "Shorten this to {{length: five sentences}}:\n\n{{text}}"),
    KeptPrompt("3", "Recipe", "What can I cook?", "Home"),
)
USED: Final = Usage(
    input_tokens=1_200,
    output_tokens=345,
    thinking_tokens=67,
    cache_creation_input_tokens=9,
    cache_read_input_tokens=80,
    web_search_requests=2,
    web_fetch_requests=1,
    service_tier="standard",
    cost_usd=Decimal("0.0123"),
)
FULL: Final = dataclasses.replace(
    reply("full", usage=USED, timing=Timing(0.5, 1.5, 12.0)),
    created=NOW,
    response_id="msg_1",
    request_id="req_1",
    model_returned="maker/other",
    stop_reason="end_turn",
    stop_sequence="END",
    settled_cost=Decimal("0.0124"),
    sent=Sent(3, ("t1",), without_thinking=True),
    earlier=Earlier(USED, 2),
    origin=Origin.PRACTICE,
)
BROKEN: Final = dataclasses.replace(
    reply("broken", status=Status.FAILED, text=""),
    created=NOW,
    failure=Failure(
        ErrorKind.OVERLOADED,
        "Too <b>much</b>",
        529,
        code="busy",
        request_id="req_2",
        retry_after=3.0,
    ),
    origin=Origin.IMPORTED,
)
CHAPTERS: Final = (
    Chapter("one", "First steps", "Press `Enter` and **read**.\n\n- one\n- two"),
    Chapter("more", "More", "## Part\n\nNothing here."),
)
FINDINGS: Final = (
    Finding("Gateway", "https://api.orcarouter.ai"),
    Finding("Free space there", "Only 12 MB. Make room.", is_well=False),
)
NEWER: Final = Release(
    "1.3",
    datetime.date(2026, 11, 29),
    "Answers are read aloud in every language of the window, and stop when one asks.\n\nLess is lost.",
    "https://www.orcarouter.ai/desktop/1.3",
)
REPORT: Final = """\
Orca Desktop 1.2

Fatal Python error: Segmentation fault

Current thread 0x00007f9aa5630b80 (most recent call first):
  File "orca_desktop/app/runtime.py", line 70 in run"""
SCHEMA: Final = {
    "type": "object",
    "properties": {
        "city": {"type": "string", "description": "Where"},
        "days": {"type": "integer"},
        "warm": {"type": "boolean"},
        "kind": {"type": "string", "enum": ["a", "b"]},
        "more": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["city"],
}
TOOLS: Final = json.dumps([{"name": "find", "description": "Finds", "input_schema": SCHEMA}])
SERVER: Final = json.dumps(
    [{"type": "url", "name": "docs", "url": "https://mcp.example", "authorization_token": "s3cret"}]
)


class Over(QWidget):
    """A window with something that lies over it."""

    def __init__(self, make: Callable[[QWidget, QWidget, QWidget], Any]) -> None:
        super().__init__()
        around = QWidget()
        below = QWidget(around)
        rows = QVBoxLayout(self)
        rows.addWidget(around, 1)
        self.over = make(self, around, below)


def _toast(window: QWidget, around: QWidget, _below: QWidget) -> Toast:
    return Toast(window, around, lambda: ToastRoom(around.geometry(), QRect(0, 0, 700, 44)))


def _notice(words: str, undo: bool, offer: str) -> Callable[[Over], object]:
    def show(window: Over) -> None:
        window.over.show_notice(
            words,
            undo=(lambda: None) if undo else None,
            offer=ToastOffer(offer, lambda: None) if offer else None,
        )

    return show


def _inspected(settings: Mapping[str, Any], *, was_sent: bool) -> Inspector:
    asked = DEFAULTS
    for name, value in settings.items():
        asked = asked.with_value(name, value)
    request = build((), (TextBlock("word " * 400),), asked, Capabilities("x", is_known=True))
    assert isinstance(request, MessageRequest)
    return Inspector(inspect(request, OFFICIAL), was_sent=was_sent)


def _asks(question: Question, *changes: Mapping[str, Any], **more: Any) -> Callable[[Any], object]:
    variants = tuple(Variant(str(n), "", dict(each)) for n, each in enumerate(changes, 1))
    plan = Plan((question,), DEFAULTS, variants, **more)

    def show(page: SetupPage) -> None:
        page.begin(SetupRequest(DEFAULTS, Draft("Why?"), plan=plan), KNOWS)
        page.show_sending(False)

    return show


def _keys() -> ShortcutsDialog:
    dialog = ShortcutsDialog()
    rows = (
        ShortcutRow("Chat", "New chat", "Ctrl+N", ("new_chat",)),
        ShortcutRow("Chat", "Pin or unpin", "", ("pin",)),
        ShortcutRow("Writing", "Send the message", "Enter"),
    )
    dialog.show_rows(rows, differ=True, undoable=False)
    return dialog


def _hits(words: str) -> Callable[[SearchField], object]:
    def show(field: SearchField) -> None:
        field.field.setText("soup")
        field.show_hits(words)

    return show


def _chat(*turns: Any, practice: bool) -> Callable[[ChatPage], object]:
    def show(page: ChatPage) -> None:
        page.show_conversation(conversation("c", *turns))
        page.show_practice(practice)

    return show


def _found(page: ChatPage) -> None:
    _chat(turn("t", "Soup?", reply("r", text="Soup, soup.")), practice=False)(page)
    page.find_text("soup", "")


def _spent(by: By, *labels: str) -> Callable[[UsagePage], object]:
    rows = [
        Spent(each, each, Total(n, n % 2, Decimal(n) / 7, 30 * n, 7))
        for n, each in enumerate(labels, 1)
    ]

    def show(page: UsagePage) -> None:
        page.by.choose(by.value)
        page.show_totals(Total(1, 0, Decimal(1), 30, 7), Total(2, 0, Decimal(3), 30, 7))
        page.show_rows(by, rows)

    return show


def columns_that_went_on(winner: str | None = None) -> tuple[Conversation, Turn]:
    """A comparison with versions, a mark, and a further question that each column answered."""
    whole, asked = compared(Status.FINISHED, Status.FINISHED, Status.FINISHED)
    found = asked.comparison
    assert found is not None
    found = found.with_reply("0", "newer").showing("0", "r0").with_reply("2", "broken")
    found = found.continuing(("n0", "n1", "n2"))
    if winner is not None:
        found = found.choosing(winner)
    replies = (*asked.replies, reply("newer", text="A newer answer."), BROKEN)
    asked = dataclasses.replace(asked, replies=replies, comparison=found)
    later = tuple(
        dataclasses.replace(
            turn(f"n{number}", "And then?", reply(f"l{number}", text=f"Then {number}.")),
            parent=id_,
        )
        for number, id_ in enumerate(("r0", "r1", "broken"))
    )
    marks = {"r0": Bookmark(NOW), "r1": Bookmark(NOW, "worth <b> it"), "l1": Bookmark(NOW)}
    return dataclasses.replace(whole, turns=(asked, *later), bookmarks=marks), asked


def _columns(
    shown: tuple[Conversation, Turn],
    waiting: Mapping[str, int] | None = None,
    opinions: Mapping[str, Opinion] | None = None,
) -> Callable[[ComparisonPage], object]:
    return lambda page: page.show_comparison(*shown, waiting or {}, opinions or {})


def _repeated() -> tuple[Conversation, Turn]:
    """Columns that were asked more than once, of models with long names."""
    variants = (
        Variant("0", "", {"model": "maker/a-model-with-a-long-name"}, repeats=3),
        Variant("1", "Mine <b>", {"model": "c/d", "temperature": 0.2}),
    )
    plan = Plan((Question.REPEAT, Question.MODEL), DEFAULTS, variants)
    found = begun(plan)
    answers = ("The same words here.", "The same words there.", "Other ones.", "One alone.")
    for number, column in enumerate(("0", "0", "0", "1")):
        found = found.with_reply(column, f"a{number}")
    replies = (reply(f"a{number}", text=text) for number, text in enumerate(answers))
    asked = dataclasses.replace(turn("t", "Soup?", *replies), comparison=found)
    return conversation("c", asked, title="Soup"), asked


OPINIONS: Final = {
    "r0": Opinion(Rating.GOOD, "Dry, and <b> short"),
    "r1": Opinion(Rating.BAD, ""),
    "r2": Opinion(None, "Only a note"),
}
COLUMNS: Final = (
    _columns(columns_that_went_on(), opinions=OPINIONS),
    _columns(columns_that_went_on("r1"), opinions=OPINIONS),
    _columns(compared(Status.FINISHED, Status.STOPPED, Status.INTERRUPTED, Status.FAILED)),
    _columns(compared(Status.FINISHED, Status.FINISHED, Status.FAILED, blind=True), {"1": 2}),
    _columns(compared(Status.FINISHED, Status.FAILED, blind=True, is_revealed=True)),
    _columns(_repeated()),
    _columns(compared(*(8 * (Status.FINISHED,)))),
)


def _pages(sheet: Sheet, count: int) -> PagePictures:
    """Empty sheets, half as dense as they are large."""
    picture = QImage(sheet.width // 2, sheet.height // 2, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    return PagePictures(sheet, (picture,) * count, count + 2, f"Words of {count}")


def _set(**settings: Any) -> Callable[[ParameterPane], object]:
    asked = DEFAULTS
    for name, value in settings.items():
        asked = asked.with_value(name, value)
    return lambda pane: pane.show_state(asked, Capabilities("x", is_known=True, max_output=9_000))


def _previewed(text: str, *pages: PagePictures, clear: bool = False) -> Callable[[Any], object]:
    def show(preview: ExportPreview) -> None:
        preview.show_text(text)
        for each in pages:
            preview.show_pages(each)
        if clear:
            preview.clear()

    return show


def _nothing(_: object) -> None:
    """It shows what it was made with."""


def _only(make: Callable[[], Any], size: tuple[int, int] = (700, 600)) -> Part:
    return Part(lambda _: make(), (_nothing,), size)


FURTHER_PARTS: Final[dict[str, Part]] = {
    "all comparisons": Part(
        lambda _: ComparisonListDialog(ComparisonsFound(FOUND, (0, 3))),
        (
            _nothing,
            lambda dialog: dialog.search.setText("poem"),
        ),
    ),
    "no comparisons": _only(lambda: ComparisonListDialog(ComparisonsFound())),
    "what was liked": _only(
        lambda: LikedDialog(
            (
                Liking(Question.CREATIVITY, "temperature", 0.2, "", 3, 2, 1, 0, ("Dry.", "Fine.")),
                Liking(Question.LENGTH, "max_tokens", 9, "Short", 1, 0, 0, 2, ()),
                Liking(Question.MODEL, "model", None, "", 4, 1, 0, 0, ()),
            )
        )
    ),
    "nothing was liked": _only(lambda: LikedDialog(())),
    "prompts": Part(
        lambda _: PromptsDialog(str),
        (
            _nothing,
            lambda dialog: dialog.show_prompts(PROMPTS),
            lambda dialog: dialog.search.setText("nowhere"),
            lambda dialog: dialog.tell("Deleted: Letter", can_undo=True),
        ),
    ),
    "a prompt": _only(lambda: PromptDialog(PROMPTS[0], ("Work",), KeyAdvice)),
    "filling in": _only(lambda: FillDialog(PROMPTS[0])),
    "plot": Part(
        SweepPlot,
        (
            lambda plot: plot.show_sweep(
                Sweep("temperature", (point(0, 100), point(0.5, 50), point(1, 200)))
            ),
            lambda plot: plot.show_sweep(
                Sweep(
                    "own",
                    (
                        point(1, 1, cost=Decimal("0.5"), seconds=2.0, agreement=0.5),
                        point(2, 2, cost=Decimal(1), seconds=1.0, agreement=1.0),
                        point(3, 0),
                    ),
                )
            ),
            lambda plot: plot.show_sweep(Sweep("own", tuple(point(n, n) for n in range(40)))),
        ),
        (800, 136),
    ),
    "manual": Part(
        lambda appearance: ManualWindow(appearance, CHAPTERS),
        (_nothing, lambda window: window.search.setText("two")),
        (960, 660),
    ),
    "is everything well": Part(
        lambda _: HealthDialog(),
        (
            lambda dialog: dialog.show_findings(FINDINGS[:1]),
            lambda dialog: dialog.show_findings(FINDINGS),
        ),
        (680, 560),
    ),
    "keys": _only(_keys, (600, 640)),
    "details of an answer": _only(lambda: ReplyDetails(FULL), (640, 1200)),
    "a newer version": _only(lambda: ReleaseDialog(NEWER), (560, 420)),
    "line of a fault": Part(FaultLine, (_nothing, lambda line: line.tell()), (700, 60)),
    "report of a fault": _only(lambda: UnexpectedDetails.of_crash(REPORT), (720, 480)),
    "details of a failure": _only(lambda: ReplyDetails(BROKEN), (640, 1200)),
    "next request": Part(
        lambda _: _inspected({"temperature": 0.3, "mcp_servers": SERVER}, was_sent=False),
        (
            _nothing,
            lambda dialog: dialog.whole.click(),
            lambda dialog: dialog.form.button("curl").click(),
            lambda dialog: dialog.form.button("httpx").click(),
        ),
    ),
    "sent request": _only(lambda: _inspected({"thinking": "adaptive"}, was_sent=True)),
    "tools as JSON": Part(
        lambda _: JsonEditor(BY_NAME["tools"], TOOLS),
        (_nothing,),
        (820, 760),
    ),
    "servers as JSON": Part(
        lambda _: JsonEditor(BY_NAME["mcp_servers"], SERVER),
        (_nothing,),
        (820, 760),
    ),
    "a field of JSON": Part(
        lambda _: JsonEditor(BY_NAME["metadata"], '{"user_id": "me"}'),
        (_nothing,),
        (820, 560),
    ),
    "notice": Part(
        lambda _: Over(_toast),
        (
            _notice("Saved.", undo=False, offer=""),
            _notice("Deleted: Soup", undo=True, offer=""),
            _notice("Something failed. " * 9, undo=False, offer="Details"),
        ),
    ),
    "hits of a search": Part(
        lambda _: SearchField(), (_hits("3 of 9"), _hits(""), _hits("9 of 9")), (260, 120)
    ),
    "page of a chat": Part(
        ChatPage,
        (
            _chat(practice=True),
            _chat(turn("t", "Soup?", reply("r", text="Soup.")), practice=True),
            _chat(turn("t", "Soup?", reply("r", text="Soup.")), practice=False),
            _found,
        ),
        (900, 700),
    ),
    "usage by each": Part(
        lambda _: UsagePage(),
        (
            _spent(By.CONVERSATION, "Soup", "", "A <b> long title of a chat " * 3),
            _spent(By.MODEL, "a/b", "c/d"),
            _spent(By.DAY, *(f"2026-11-{day:02}" for day in range(1, 25))),
        ),
        (860, 680),
    ),
    "composer, otherwise": Part(
        lambda _: Composer(),
        (
            lambda composer: composer.show_temporary(is_temporary=True),
            lambda composer: (
                composer.show_temporary(is_temporary=True),
                composer.show_temporary(is_temporary=False),
            ),
            lambda composer: (
                composer.show_draft(Draft("A line\n" * 40)),
                composer.limit_to(300),
            ),
        ),
        (640, 400),
    ),
    "answer style, more is set": Part(
        lambda _: ParameterPane(),
        (
            _set(top_k=4, max_tokens=9_000, stop_sequences=("END",)),
            _set(thinking="budget", thinking_budget=3_000, max_tokens=9_000),
            _set(thinking="off", temperature=1.0, system="Answer in about 60 words."),
            _set(web_search=True, tools=TOOLS, temperature=0.25),
        ),
        (300, 900),
    ),
    "page of a chat, low": Part(
        ChatPage,
        (
            lambda page: (
                _chat(turn("t", "Soup?", reply("r", text="Soup.")), practice=False)(page),
                page.composer.show_draft(Draft("A line\n" * 40)),
            ),
        ),
        (700, 320),
    ),
    "preview of a file": Part(
        lambda _: ExportPreview(),
        (
            _previewed("# Soup\n\nA text."),
            _previewed("line\n" * 90),
            _previewed("# Soup", _pages(A4, 3)),
            _previewed("# Soup", _pages(SCREEN, 2)),
            _previewed("# Soup", _pages(A4, 2), _pages(A4, 0)),
            _previewed("# Soup", _pages(A4, 2), clear=True),
        ),
        (420, 500),
    ),
    "preview of a file, wide": Part(
        lambda _: ExportPreview(),
        (_previewed("", _pages(A4, 1)), _previewed("", _pages(SCREEN, 1))),
        (1000, 1300),
    ),
    "columns": Part(ComparisonPage, COLUMNS, (1300, 800)),
    "columns in tabs": Part(ComparisonPage, COLUMNS[:-1], (560, 700)),
    "each comparison": Part(
        lambda _: SetupPage(),
        (
            _asks(
                Question.THINKING, {"thinking": "off"}, {"thinking": "on", "budget_tokens": 2000}
            ),
            _asks(Question.MODEL, {"model": "a/b"}, {"model": "c/d"}),
            _asks(Question.INSTRUCTIONS, {"system": "Be brief"}, {"system": "Be kind"}, {}),
            _asks(Question.LENGTH, {"max_tokens": 100}, {"max_tokens": 900}),
            _asks(Question.REPEAT, {}, {}, is_blind=True),
        ),
        (900, 900),
    ),
}
