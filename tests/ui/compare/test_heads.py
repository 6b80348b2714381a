"""The heads and feet of columns: even, steady while answers are written, and telling all."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QTabBar

from orca_desktop.domain import events, variants
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply
from orca_desktop.ui.features.compare import facts_line, naming
from orca_desktop.ui.features.compare.reading.column_names import ColumnNames
from orca_desktop.ui.features.compare.reading.column_view import ColumnView
from orca_desktop.ui.features.compare.reading.labels import BETWEEN, ElidedLabel, arranged
from orca_desktop.viewmodels.transcript import kinds
from tests.support.waiting import turns
from tests.support.widgets import catch_up
from tests.ui.compare.desk import Desk, warm
from tests.ui.compare.loopback import LoopbackDesk
from tests.ui.conftest import NOW, child

LONG = (
    Variant("1", "Off", {"model": "practice/thinker", "thinking": "off"}),
    Variant(
        "2",
        "A long name of my own that no head has room for",
        {
            "model": "practice/thinker",
            "thinking": "budget",
            "thinking_budget": 2048,
            "max_tokens": 8192,
        },
    ),
    Variant("3", "", {"temperature": 0.3, "system": "Be brief, and speak like a captain."}),
)


def tops(desk: Desk) -> set[int]:
    """Where the answers begin on the page."""
    return {view.transcript.mapTo(desk.page, QPoint(0, 0)).y() for view in desk.views()}


def heads(desk: Desk) -> set[int]:
    return {view.head.height() for view in desk.views()}


def text_begins(view: ColumnView) -> int | None:
    """Where the first line of an answer stands in its column."""
    shown = view.transcript.placement.shown
    views = [view.transcript.views.view_of(row) for row in shown if row.kind is kinds.TEXT]
    found = [each.widget for each in views if each is not None]
    return min((each.mapTo(view, QPoint(0, 0)).y() for each in found), default=None)


@pytest.mark.parametrize("width", [900, 1366, 1900])
@pytest.mark.slow
async def test_all_heads_are_as_high_and_all_answers_begin_in_line(desk: Desk, width: int) -> None:
    desk.window.resize(width, 768)
    await desk.start(desk.plan(*LONG), "Why is the sky blue?")
    await desk.over()
    shown = [view for view in desk.views() if view.isVisible()]
    assert len({view.head.height() for view in shown}) == 1
    assert len({view.transcript.mapTo(desk.page, QPoint(0, 0)).y() for view in shown}) == 1


@pytest.mark.slow
async def test_columns_out_of_sight_are_laid_out_alike(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.1, 0.2, 0.3, 0.4, 0.5, 0.6)))
    await desk.over()
    assert len(heads(desk)) == 1
    assert len(tops(desk)) == 1
    assert {view.head.x() for view in desk.views()} == {0}


@pytest.mark.slow
async def test_the_first_lines_stand_in_line(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    begins = {text_begins(view) for view in desk.views()}
    assert len(begins) == 1
    assert None not in begins


@pytest.mark.slow
async def test_no_head_moves_while_answers_are_written(slow: Desk) -> None:
    await slow.start(slow.plan(*LONG), "Why is the sky blue?")
    await slow.until(lambda: len(slow.views()) == 3)
    slow.window.appearance.dress()
    catch_up()
    first, foot = (heads(slow), tops(slow)), slow.page.foot.geometry()
    seen, told = set(), set()
    while slow.page.is_running:
        assert (heads(slow), tops(slow)) == first
        assert slow.page.foot.geometry() == foot
        seen |= {view.reply.status for view in slow.views() if view.reply is not None}
        told |= {view.head.told.split(" ")[0] for view in slow.views()}
        await turns()
    catch_up()
    assert (heads(slow), tops(slow)) == first
    assert slow.page.foot.geometry() == foot
    assert len(seen) > 1
    assert {"Writing…", "Thinking…"} <= told


async def test_names_stay_on_one_line_and_what_has_no_room_is_told_by_the_tooltip(
    desk: Desk,
) -> None:
    await desk.start(desk.plan(*LONG), "Why is the sky blue?")
    await desk.over()
    for view in desk.views():
        names = child(view.head, ColumnNames)
        shown = [each for each in names.findChildren(QLabel) if each.isVisible()]
        middles = {each.geometry().center().y() for each in shown}
        assert max(middles) - min(middles) <= 1
        assert all(each.geometry().right() <= names.width() for each in shown)
        told = names.toolTip()
        column = view.shown
        assert column is not None
        assert all(chip in told for chip in column.chips)
        assert column.label in told


async def test_the_facts_of_an_answer_are_in_sight(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)), "Plan a weekend in Lisbon with a list")
    await desk.over()
    for place, view in enumerate(desk.views()):
        words, seconds = view.head.facts.text().split(BETWEEN)
        assert words.endswith(" words")
        assert seconds.endswith(" s")
        for more in ("characters", "Reading time", "lists: 1", "First word", "tokens a second"):
            assert more in view.head.facts.toolTip()
        assert view.head.facts.accessibleDescription() == facts_line.details(desk.reply(place))
        made = facts_line.finished(desk.reply(place))
        assert view.head.facts.accessibleName() == BETWEEN.join(made)


@pytest.mark.slow
async def test_in_use_is_told_by_the_button_alone(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    before = (heads(desk), tops(desk), [view.use.width() for view in desk.views()])
    desk.views()[1].use.click()
    await desk.until(lambda: not desk.views()[1].use.isEnabled())
    used = desk.views()[1].use
    assert (used.text(), used.accessibleName()) == ("In use", "Use this answer")
    assert used.accessibleDescription() == "In use"
    assert not used.icon().isNull()
    assert [view.use.text() for view in desk.views()].count("In use") == 1
    tabs = child(desk.page.columns, QTabBar, "columnTabs")
    assert [tabs.tabText(place).endswith("✓") for place in range(3)] == [False, True, False]
    assert tabs.accessibleTabName(1).endswith(", in use")
    assert (heads(desk), tops(desk), [view.use.width() for view in desk.views()]) == before


@pytest.mark.slow
async def test_another_version_of_the_chosen_column_can_be_used(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    desk.views()[1].use.click()
    await desk.until(lambda: not desk.views()[1].use.isEnabled())
    winner = desk.reply(1).id
    desk.page.bar.repeated.emit(2)
    await desk.until(lambda: len(desk.shown(1).versions) == 2)
    await desk.over()
    view = desk.views()[1]
    assert desk.reply(1).id != winner
    assert view.use.isEnabled()
    assert view.use.text() == "Use this answer"
    assert view.head.version.text() == "2/2"
    assert view.head.facts.accessibleName().startswith("Version 1 is in use")
    view.head.back.click()
    await desk.until(lambda: not desk.views()[1].use.isEnabled())
    assert desk.reply(1).id == winner
    assert view.use.text() == "In use"


@pytest.mark.slow
async def test_the_buttons_of_a_foot_are_as_high_as_one_another(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    desk.window.appearance.dress()
    catch_up()
    for view in desk.views():
        foot = view.foot
        buttons = (foot.use, foot.good, foot.bad, foot.note)
        assert len({each.height() for each in buttons}) == 1
        assert len({each.y() for each in buttons}) == 1
    foot = desk.views()[0].foot
    foot.good.click()
    catch_up()
    assert foot.good.height() == foot.use.height()
    bar = desk.page.bar
    tools = (bar.back, bar.together, bar.compare, bar.show_plot, bar.repeat, bar.export)
    assert len({each.height() for each in (*tools, bar.about, bar.menu)}) == 1


async def test_another_model_than_the_one_asked_is_named(loopback: LoopbackDesk) -> None:
    loopback.gateway.scripts[:] = ["other-model", "hello"]
    common = loopback.session.shown.settings.with_value("model", "somebody/house-1")
    await loopback.start(Plan((Question.CREATIVITY,), common, warm(0.2, 1.0)))
    await loopback.over()
    told = [view.head.facts.text() for view in loopback.views()]
    assert sum("answered by stand-in-1" in each for each in told) == 1


@pytest.mark.slow
async def test_a_busy_gateway_counts_down_in_its_column(loopback: LoopbackDesk) -> None:
    common = loopback.session.shown.settings.with_value("model", "somebody/house-1")
    loopback.gateway.scripts[:] = ["429-then-hello"]
    seen = set()
    await loopback.start(Plan((Question.CREATIVITY,), common, warm(0.2, 1.0)))
    while loopback.page.is_running:
        seen |= {view.head.told for view in loopback.views()}
        await turns()
    await loopback.over()
    assert any("Again in" in each for each in seen)


def test_a_column_that_stands_still_claims_no_speed() -> None:
    reply = Reply("r", NOW, DEFAULTS).after(events.BlockStarted(0, TextBlock("")), 0.1)
    reply = reply.after(events.TextAdded(0, "word " * 40), 0.2)
    assert facts_line.running(reply, 5.0) == ("Writing… about 10 tokens a second",)
    assert facts_line.running(reply, 40.0, stalls=True) == ("Waiting for more…",)


rows = st.lists(st.lists(st.text("abc", min_size=1, max_size=9), max_size=5), max_size=2)


@given(rows, st.integers(1, 2), st.integers(3, 40))
def test_parts_stay_whole_in_their_order_and_never_need_more_lines(found, count, room) -> None:
    lines = arranged(found, count, lambda words: len(words) <= room)
    assert len(lines) <= max(count, 0)
    parts = [part for row in found for part in row]
    joined = [part for line in lines for part in line.split(BETWEEN) if part]
    assert joined == parts
    whole = BETWEEN.join(parts)
    if whole and len(whole) <= room and len(found) > count:
        assert lines == (whole,)


@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 1366])
async def test_V30_names_are_whole_and_chips_only_add(desk: Desk, width: int) -> None:
    desk.window.resize(width, 768)
    settings = desk.session.shown.settings.with_value("model", "practice/thinker")
    known = desk.session.models.capabilities("practice/thinker")
    columns = variants.every(Question.THINKING, settings, known)[:3]
    await desk.start(Plan((Question.THINKING,), settings, columns), "Why is the sky blue?")
    await desk.over()
    assert [desk.shown(place).label for place in range(3)] == [
        "No thinking", "A little thinking", "A lot of thinking",
    ]  # fmt: skip
    counts = [each.replace(",", "") for place in range(3) for each in desk.shown(place).chips]
    assert counts == ["2048 tokens", "8192 tokens"], "what the name does not say"
    desk.page.bar.repeated.emit(2)
    await desk.until(lambda: all(len(desk.shown(place).versions) == 2 for place in range(3)))
    await desk.over()
    for view in desk.views():
        assert view.head.version.isVisible()
        assert not child(view.head, ElidedLabel, "columnLabel").is_elided
        parts = {view.head.note, *facts_line.finished(desk_reply(view))}
        line = view.head.facts.text().removesuffix(" …")
        assert set(line.split(BETWEEN)) <= parts, "no part is cut"


def desk_reply(view: ColumnView) -> Reply:
    assert view.reply is not None
    return view.reply


@pytest.mark.parametrize(
    ("label", "differences", "chips"),
    [
        ("Precise", {"temperature": 0.0}, ("0.0",)),
        ("Precise", {"temperature": 0.2}, ("temperature 0.2",)),
        ("My own", {"temperature": 0.0}, ("temperature 0.0",)),
        ("No thinking", {"thinking": "off", "thinking_budget": None}, ()),
        ("A little thinking", {"thinking": "adaptive", "effort": "low"}, ()),
        ("High effort", {"thinking": "adaptive", "effort": "high"}, ()),
        (
            "Bold · No thinking",
            {"temperature": 1.0, "thinking": "off", "model": "a/b"},
            ("1.0", "b"),
        ),
    ],
)
def test_V30_a_chip_says_what_the_name_does_not(qapp, label, differences, chips) -> None:
    assert naming.chips(differences, label) == chips
