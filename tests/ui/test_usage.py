"""Money in the window: unknown is never zero, practice is never dollars, nothing goes unasked."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QToolTip

from orca_desktop.domain.estimate import Estimate, consent_for
from orca_desktop.domain.money import TEMPORARY, Forecast, OwnLimits, Spent, Total, WayOut
from orca_desktop.domain.parameters import Withheld
from orca_desktop.domain.reply import Origin, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text
from orca_desktop.gateway.account import Balance
from orca_desktop.ui.features.usage.chart import Bar, Chart
from orca_desktop.ui.features.usage.consent import ConsentDialog
from orca_desktop.ui.features.usage.costs import AmountEntry, CostsPage
from orca_desktop.ui.features.usage.details import ReplyDetails, facts, plain
from orca_desktop.ui.features.usage.page import By, UsagePage
from orca_desktop.ui.wording import spending as words
from tests.support.drawn import drawn, shapes, sketch
from tests.support.outline import outline
from tests.support.widgets import words as words_on
from tests.ui.conftest import heard, reply

PAID = Total(2, 0, Decimal("0.02"), 3000, 700, 100, 0, 0, 0)
PARTLY = Total(3, 1, Decimal("0.02"), 3000, 700)
UNKNOWN = Total(2, 2, None, 3000, 700)
PRACTICE = Total(4, 0, None, 900, 400)


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (Total(), "–"),
        (PAID, "$0.02"),
        (PARTLY, "$0.02 and more"),
        (UNKNOWN, "unknown"),
        (PRACTICE, "practice"),
    ],
)
def test_costs_are_said_as_far_as_they_are_known(total, said):
    assert words.cost(total) == said


def coming(**more):
    return Forecast(4210, 4096, Decimal("0.075"), **more)


def test_V8_the_forecast_names_tokens_and_the_most_it_can_cost():
    assert words.forecast(coming(), "a/b") == "4,210 with this chat · up to $0.075"
    assert words.forecast(coming(searches=True), "a/b").endswith("and searches")
    assert words.forecast(Forecast(10, 10), "a/b") == "10 with this chat · price not known"
    free = Forecast(10, 10, Decimal(0))
    assert words.forecast(free, "a/b").endswith("free")


def test_practice_is_never_money():
    # Above the field and above the chat it is said all the time already.
    assert "$" not in words.forecast(coming(), "practice/small")
    for told in (words.cost(PRACTICE), plain(facts(practised()))):
        assert "$" not in told
        assert "ractice" in told


def practised():
    made = reply("r1", usage=Usage(3, 4, cost_usd=Decimal("0.5")))
    return dataclasses.replace(made, origin=Origin.PRACTICE)


@pytest.fixture
def page(qtbot, appearance):
    shown = UsagePage()
    qtbot.addWidget(shown)
    shown.show()
    appearance.dress()
    qtbot.waitExposed(shown)
    return shown


DAYS = tuple(
    Spent(f"2026-11-{day:02}", "", total)
    for day, total in ((20, PAID), (21, Total()), (22, UNKNOWN), (23, PARTLY))
)
MODELS = (
    Spent("a/cheap", "a/cheap", PAID),
    Spent("b/dear", "b/dear", Total(1, 0, Decimal(2), 10, 10)),
    Spent("practice/small", "practice/small", PRACTICE),
)


def cells(page, column=0):
    return [page.table.item(row, column).text() for row in range(page.table.rowCount())]


def test_days_are_bars_from_left_to_right_and_rows_latest_first(page):
    page.show_rows(By.DAY, DAYS)
    assert [bar.value for bar in page.chart.bars] == [0.02, None, None, 0.02]
    assert cells(page) == ["11/23/26", "11/22/26", "11/20/26"]
    assert cells(page, 1) == ["$0.02 and more", "unknown", "$0.02"]
    assert not page.grab().isNull()


def test_models_lie_with_the_dearest_first_and_practice_has_no_bar(page):
    page.by.choose("model")
    page.show_rows(By.MODEL, MODELS)
    assert [bar.name for bar in page.chart.bars] == ["b/dear", "a/cheap"]
    assert cells(page, 1) == ["$0.02", "$2.00", "practice"]
    page.measure.button("tokens").click()
    assert page.chart.bars[0].name == "a/cheap"
    assert len(page.chart.bars) == 3


def test_without_any_money_the_chart_shows_tokens(page):
    page.show_rows(By.DAY, (Spent("2026-11-23", "", PRACTICE),))
    assert page.measure.value == "tokens"
    assert page.chart.bars[0].words == "1,300"


@pytest.mark.parametrize(
    ("read", "written", "tokens"), [(None, 5, 5), (7, None, 7), (None, None, 0), (7, 5, 12)]
)
def test_tokens_that_are_not_known_count_as_none(page, read, written, tokens):
    total = Total(1, 0, Decimal(2), read, written)
    page.show_rows(By.DAY, (Spent("2026-11-23", "", total),))
    page.measure.button("tokens").click()
    assert [bar.value for bar in page.chart.bars] == [tokens]


def test_an_answer_to_another_question_is_dropped(page):
    page.show_rows(By.MODEL, MODELS)
    assert page.chart.bars == ()


def test_what_is_chosen_is_asked_for(page):
    wanted = heard(page.wanted)
    page.by.button("conversation").click()
    page.span.setCurrentIndex(2)
    page.span.activated.emit(2)
    assert wanted == [(By.CONVERSATION, 30), (By.CONVERSATION, 90)]


def test_the_chart_is_told_in_words_too(page):
    page.show_rows(By.DAY, DAYS)
    assert "11/20/26: $0.02" in page.chart.accessibleDescription()


COMPLAINT = "Give an amount of US dollars above zero, such as 0.25."


@pytest.fixture
def costs(qtbot, appearance):
    shown = CostsPage()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_limits_count_while_typing_and_nonsense_is_told(qtbot, costs):
    changed = heard(costs.limits_changed)
    qtbot.keyClicks(costs.message, "0.25")
    assert changed[-1] == (OwnLimits(Decimal("0.25")),)
    before = len(changed)
    qtbot.keyClicks(costs.day, "lots")
    assert len(changed) == before
    assert COMPLAINT in words_on(costs)
    costs.day.clear()
    qtbot.keyClicks(costs.day, "2")
    assert COMPLAINT not in words_on(costs)
    assert changed[-1] == (OwnLimits(Decimal("0.25"), Decimal(2)),)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("$1", "1"), ("0,5", "0.5"), ("0", None), ("-1", None), ("nan", None), ("1e9", None)],
)
def test_amounts_are_read_as_people_write_them(qtbot, text, amount):
    field = AmountEntry()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, text)
    assert field.number == (None if amount is None else Decimal(amount))


def test_T4_a_limit_that_cannot_be_read_leaves_the_one_before(qtbot, costs):
    changed = heard(costs.limits_changed)
    costs.show_limits(OwnLimits(Decimal("0.25")))
    costs.message.setFocus()
    costs.message.selectAll()
    qtbot.keyClicks(costs.message, "3 or 4")
    assert changed[-1] == (OwnLimits(Decimal("0.25")),)
    assert COMPLAINT in words_on(costs)
    costs.message.editingFinished.emit()
    assert costs.message.text() == "$0.25"


@pytest.mark.parametrize(
    ("balance", "said"),
    [
        (Balance(Decimal("4.1"), Decimal(15)), "$4.10 left, $15.00 used"),
        (Balance(), "The gateway tells no balance."),
        ("The gateway cannot be reached.", "The gateway cannot be reached."),
        (
            Balance(Decimal(1), until=datetime.datetime(2027, 1, 2, tzinfo=datetime.UTC)),
            "$1.00 left, until 1/2/27",
        ),
    ],
)
def test_the_balance_is_told_as_far_as_it_is_known(costs, balance, said):
    costs.show_balance(balance)
    assert said in words_on(costs)


def test_every_way_out_of_too_long_is_a_button(qtbot, appearance):
    overflow = Forecast(1000, 8000, context=5000).overflow
    found = Estimate(1, 1000, Decimal("0.9"), overflow=overflow, max_tokens=8000)
    asked = consent_for(found, OwnLimits(Decimal("0.5")), PAID, in_chat=True)
    assert asked is not None
    dialog = ConsentDialog(asked)
    qtbot.addWidget(dialog)
    assert set(dialog.buttons) == set(WayOut)
    assert "5,000" in dialog.findChildren(QLabel)[1].text()
    dialog.buttons[WayOut.SHORTER_ANSWER].click()
    assert dialog.way is WayOut.SHORTER_ANSWER


def test_not_sending_is_the_first_choice(qtbot, appearance):
    found = Estimate(1, 100, Decimal("0.02"))
    asked = consent_for(found, OwnLimits(Decimal("0.01")), PAID, in_chat=True)
    assert asked is not None
    dialog = ConsentDialog(asked)
    qtbot.addWidget(dialog)
    assert list(dialog.buttons) == [WayOut.SEND_ANYWAY]
    default = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
    assert default.text() == "Do not send"
    default.click()
    assert dialog.way is None


def test_details_tell_everything_and_what_is_not_known(qtbot, appearance):
    made = reply(
        "r1",
        usage=Usage(320, 1204, 400, None, 0, 0, cost_usd=Decimal("0.0123")),
        timing=Timing(0.8, 3.0, 9.8),
        model_returned="other/model",
        request_id="req_1",
        settled_cost=Decimal("0.0118"),
        withheld=(Withheld("temperature", 0.3, Text("x", "because <b>")),),
    )
    dialog = ReplyDetails(made)
    qtbot.addWidget(dialog)
    asked = heard(dialog.request_requested)
    dialog.copy.click()
    told = QGuiApplication.clipboard().text()
    for part in (
        "another one: other/model",
        "Answered: 1,204",
        "Of those, thinking: 400",
        "Written to the cache: –",
        "Told with the answer: $0.0123",
        "Billed in the end: $0.0118",
        "First word after: 0.80 s",
        "Tokens a second: 133.8",
        "Not sent: Temperature: because <b>",
        "Request: req_1",
    ):
        assert part in told, part
    dialog.request.click()
    assert asked == [("r1",)]


def test_how_the_page_is_seen(page):
    page.show_totals(PAID, UNKNOWN)
    page.show_rows(By.DAY, DAYS)
    assert (
        outline(page)
        == """\
== Tokens and costs
Today {muted}
| This month {muted}
$0.02 {title bold}
| unknown {title bold}
Answers: 2 {small muted}
| Answers: 2, of unknown cost: 2 {small muted}
[*By day*] {focus, called 'Show by: By day'}
| [By model] {called 'Show by: By model'}
| [By chat] {called 'Show by: By chat'}
| [*Cost*] {called 'Measure: Cost'}
| [Tokens] {called 'Measure: Tokens'}
| <Last 30 days> {called 'Days'}
(Chart) {described '11/20/26: $0.02; 11/23/26: $0.02'}
(Table of usage)
    Day | > Cost | > Answers | > Read | > Written | > Thinking | > From cache | > Searches
    11/23/26 | > $0.02 and more | > 3 | > 3,000 | > 700 | > – | > – | > –
    11/22/26 | > unknown | > 2 | > 3,000 | > 700 | > – | > – | > –
    11/20/26 | > $0.02 | > 2 | > 3,000 | > 700 | > 100 | > 0 | > 0
What was charged, in US dollars. Practice is free and not c… {small muted}
| [Own limits and balance …]
| [Close] {Enter}"""
    )
    page.by.choose("conversation")
    page.show_rows(
        By.CONVERSATION,
        (
            Spent("c1", "<b>Tax</b>", PAID),
            Spent("c2", "", PRACTICE),
            Spent(TEMPORARY, "", PRACTICE),
        ),
    )
    assert (
        outline(page)
        == """\
== Tokens and costs
Today {muted}
| This month {muted}
$0.02 {title bold}
| unknown {title bold}
Answers: 2 {small muted}
| Answers: 2, of unknown cost: 2 {small muted}
[By day] {focus, called 'Show by: By day'}
| [By model] {called 'Show by: By model'}
| [*By chat*] {called 'Show by: By chat'}
| [*Cost*] {called 'Measure: Cost'}
| [Tokens] {called 'Measure: Tokens'}
| <Last 30 days> {called 'Days'}
(Chart) {described '<b>Tax</b>: $0.02'}
(Table of usage)
    Chat | > Cost | > Answers | > Read | > Written | > Thinking | > From cache | > Searches
    <b>Tax</b> | > $0.02 | > 2 | > 3,000 | > 700 | > 100 | > 0 | > 0
    (deleted) | > practice | > 4 | > 900 | > 400 | > – | > – | > –
    Temporary chats | > practice | > 4 | > 900 | > 400 | > – | > – | > –
What was charged, in US dollars. Practice is free and not c… {small muted}
| [Own limits and balance …]
| [Close] {Enter}"""
    )


def test_how_limits_and_details_are_seen(qtbot, appearance):
    appearance.dress()
    limits = CostsPage()
    limits.show_limits(OwnLimits(Decimal("0.25"), None))
    made = dataclasses.replace(
        reply("r1", usage=Usage(3, 4, cost_usd=Decimal("0.5"))),
        stop_reason="end_turn",
        stop_sequence="END",
        withheld=(Withheld("temperature", 0.3, Text("x", "It is <b>deprecated</b>.")),),
    )
    details = ReplyDetails(made)
    for each in (limits, details):
        qtbot.addWidget(each)
        each.resize(560, 1200)
        each.show()
    qtbot.keyClicks(limits.day, "lots")
    assert (
        outline(limits)
        == """\
== Costs
Costs {large bold}
Balance {wraps}
| not asked yet {wraps}
Used so far {wraps}
| [Show tokens and costs] {focus}
Ask me above, for one message {wraps}
| _$0.25_ {called 'Limit for one message'}
Ask me above, for one day {wraps}
| _lots_ {called 'Limit for one day'}
Give an amount of US dollars above zero, such as 0.25. {small danger, wraps}
Before a message that may cost more, you are asked. Empty: … {small muted, wraps}"""
    )
    head, _, rest = outline(details).partition("Asked at {muted}\n")
    assert (
        head
        == """\
== Details of the answer
(area) {by Tab, focus, called 'Details'}
| Model {large bold}
Asked {muted}
| anthropic/claude-sonnet-4.6 {wraps, can be copied}
Answered by {muted}
| not told {wraps, can be copied}
Tokens {large bold}
Read {muted}
| 3 {wraps, can be copied}
Read from the cache {muted}
| – {wraps, can be copied}
Written to the cache {muted}
| – {wraps, can be copied}
Answered {muted}
| 4 {wraps, can be copied}
Of those, thinking {muted}
| – {wraps, can be copied}
Web searches {muted}
| – {wraps, can be copied}
Web pages read {muted}
| – {wraps, can be copied}
Cost {large bold}
Told with the answer {muted}
| $0.50 {wraps, can be copied}
Billed in the end {muted}
| unknown {wraps, can be copied}
Time {large bold}
"""
    )
    assert (
        rest.partition("\n")[2]
        == """\
First word after {muted}
| – {wraps, can be copied}
Thought for {muted}
| – {wraps, can be copied}
Whole answer {muted}
| – {wraps, can be copied}
Tokens a second {muted}
| – {wraps, can be copied}
Settings {large bold}
As sent {muted}
| Maximum tokens 4,096 · Show while writing {wraps, can be copied}
Not sent {muted}
| Temperature: It is <b>deprecated</b>. {wraps, can be copied}
For support {large bold}
Answer {muted}
| – {wraps, can be copied}
Request {muted}
| – {wraps, can be copied}
Ended because of {muted}
| end_turn {wraps, can be copied}
Stop sequence {muted}
| END {wraps, can be copied}
[Show the request]
| [Copy]
| [Close] {Enter}"""
    )


KNOWN = (Bar("a", 1.0, "$1"), Bar("b", None, "unknown"), Bar("c", 2.0, "$2"))


@pytest.fixture
def chart(qtbot, appearance):
    shown = Chart()
    qtbot.addWidget(shown)
    shown.resize(480, 200)
    return shown


def test_standing_bars_are_as_high_as_their_values_and_the_unknown_has_none(chart):
    chart.show_bars(KNOWN, lying=False, top="$2")
    first, last = shapes(chart, "accent")
    assert first.width() == last.width() == 56, "no wider, however few there are"
    assert first.height() == pytest.approx(last.height() / 2, abs=1)
    assert first.bottom() == last.bottom()
    assert (first.center().x(), last.center().x()) == (80, 400), "each in its third"
    lines = [each.box.y() for each in drawn(chart) if each.line == "line"]
    assert lines == [last.bottom(), pytest.approx(first.top(), abs=1), last.top()]
    words = [each for each in drawn(chart) if each.words]
    assert [str(each) for each in words] == ["'$2' muted", "'a' muted", "'c' muted"]
    assert words[0].box.y() < last.top()
    assert words[1].box.y() == words[2].box.y() > last.bottom()
    assert words[1].box.x() == 0
    assert words[2].box.x() > 460
    many = tuple(Bar(str(n), 1.0, "$1") for n in range(30))
    chart.show_bars(many, lying=False, top="$1")
    bars = shapes(chart, "accent")
    assert len(bars) == 30
    assert bars[0].width() == pytest.approx(16 * 0.72)
    chart.show_bars((Bar("a", 0.001, "$0"), Bar("b", 9.0, "$9")), lying=False, top="$9")
    assert shapes(chart, "accent")[0].height() == 2, "what is there is seen"


def test_lying_bars_are_as_long_as_their_values_between_name_and_amount(chart):
    chart.show_bars(KNOWN, lying=True, top="$2")
    first, last = shapes(chart, "accent")
    assert first.left() == last.left() == 173
    assert first.width() == pytest.approx(last.width() / 2)
    assert first.height() == last.height() == 12.5
    assert last.top() - first.top() == pytest.approx(50)
    assert (
        sketch(chart)
        == """\
'a' text
shape accent/none
'$1' muted
'b' text
'unknown' muted
'c' text
shape accent/none
'$2' muted"""
    )
    assert chart.accessibleDescription() == "a: $1; c: $2"
    chart.show_bars(tuple(Bar(str(n), 1.0, "$1") for n in range(12)), lying=True, top="$1")
    assert len(shapes(chart, "accent")) == 8, "the eight largest"
    for nothing in ((), (Bar("a", 0.0, "$0"), Bar("b", None, "unknown"))):
        chart.show_bars(nothing, lying=True, top="")
        assert sketch(chart) == "'Nothing to draw yet.' muted"


@pytest.mark.parametrize("lying", [False, True])
def test_the_pointer_tells_the_bar_that_it_is_over(chart, lying):
    chart.show_bars(KNOWN, lying=lying, top="$2")
    chart.show()
    chart.grab()
    for where, told in ((QPoint(20, 5), "a\n$1"), (QPoint(470, 180), "c\n$2")):
        event = QHelpEvent(QEvent.Type.ToolTip, where, chart.mapToGlobal(where))
        QApplication.sendEvent(chart, event)
        if lying and told.startswith("c"):
            assert not QToolTip.isVisible() or QToolTip.text() != told, "there is no such row"
        else:
            assert QToolTip.text() == told
    QToolTip.hideText()


def test_a_day_is_chosen_as_a_whole_and_tab_goes_on(qtbot, page):
    page.show_rows(By.DAY, DAYS)
    page.resize(900, 700)
    page.show()
    table = page.table
    place = table.visualRect(table.model().index(0, 2)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    chosen = {(each.row(), each.column()) for each in table.selectedIndexes()}
    assert chosen == {(0, column) for column in range(table.columnCount())}
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.state() is not QAbstractItemView.State.EditingState


def test_the_others_of_very_many_chats_share_the_last_row_and_have_no_bar(qtbot):
    page = UsagePage()
    qtbot.addWidget(page)
    page.by.choose("conversation")
    page.show_rows(By.CONVERSATION, (Spent("c1", "Tax", PAID), Spent("", "", PAID)))
    cells = page.table.model()
    assert [cells.index(row, 0).data() for row in range(2)] == ["Tax", "All other chats"]
    assert page.chart.accessibleDescription() == "Tax: $0.02"
