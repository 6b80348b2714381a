"""Blind comparisons: before the choice, nothing on the screen tells the columns apart."""

from __future__ import annotations

import re

from orca_desktop.domain.comparison import Variant
from tests.ui.compare.desk import Desk, words_of

SECRETS = ("Zebra", "Heron", "0.37", "0.93", "thinker", "Sherlock", "Hought", "2,048", "2048")
"""What the settings and labels hold, and what only one of the columns could say."""

GIVEAWAYS = re.compile(r"\$|\d s\b|tokens|thought|thinking", re.IGNORECASE)
"""Price, time and length of thinking."""

COLUMNS = (
    Variant("1", "Zebra", {"temperature": 0.37, "system": "Speak like Sherlock."}),
    Variant("2", "Heron", {"temperature": 0.93}),
    Variant(
        "3",
        "",
        {
            "model": "practice/thinker",
            "temperature": None,
            "thinking": "budget",
            "thinking_budget": 2048,
            "max_tokens": 4096,
        },
    ),
)


def found(desk: Desk) -> list[str]:
    """What gives a column away among all words in the columns."""
    words = [each for view in desk.views() for each in words_of(view)]
    words += words_of(desk.page.columns)
    words += [desk.page.top.same.text(), desk.page.top.same.toolTip(), desk.page.top.state.text()]
    told = [
        each
        for each in words
        if any(secret in each for secret in SECRETS) or GIVEAWAYS.search(each)
    ]
    # The answers themselves may say anything; the practice model talks of thinking, too.
    texts = [bare(reply.text) for reply in desk.turn.replies]
    mixed = [view.differences.toPlainText() for view in desk.views()]
    assert not any(secret in each for secret in SECRETS for each in mixed)
    return [
        each for each in told if each not in mixed and not any(bare(each) in text for text in texts)
    ]


def bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


async def test_nothing_tells_before_the_choice_and_everything_after(desk: Desk) -> None:
    plan = desk.plan(*COLUMNS, blind=True)
    await desk.start(plan, "Why is the sky blue?")
    assert found(desk) == []
    assert all(view._held.isVisibleTo(view) for view in desk.views())
    await desk.over()
    assert [view.accessibleName() for view in desk.views()] == ["Column A", "Column B", "Column C"]
    assert found(desk) == []
    assert desk.page.reveal.isVisible()
    assert not desk.page.export.isEnabled()
    assert desk.page.back.isHidden()
    asked: list[str] = []
    desk.page.details_asked.connect(asked.append)
    desk.views()[0].transcript.reply_details_requested.emit(desk.reply(0).id)
    assert asked == []
    desk.page.compare.click()
    assert found(desk) == []
    desk.page.compare.click()
    desk.views()[0].use.click()
    await desk.until(lambda: desk.turn.comparison and desk.turn.comparison.is_revealed)
    await desk.over()
    told = "\n".join(each for view in desk.views() for each in words_of(view))
    for secret in ("Zebra", "Heron", "0.37", "0.93", "thinker"):
        assert secret in told
    assert found(desk) != []
    assert desk.page.reveal.isHidden()


async def test_the_order_is_kept_and_a_failure_does_not_name_its_model(desk: Desk) -> None:
    columns = (COLUMNS[0], Variant("2", "", {"model": "practice/thinker-nowhere"}))
    await desk.start(desk.plan(*columns, blind=True), "Why is the sky blue?")
    await desk.over()
    before = [desk.shown(place).variant_id for place in range(2)]
    assert found(desk) == []
    assert not any("nowhere" in each for view in desk.views() for each in words_of(view))
    desk.page.reveal.click()
    await desk.until(lambda: desk.turn.comparison and desk.turn.comparison.is_revealed)
    await desk.over()
    assert [desk.shown(place).variant_id for place in range(2)] == before
    assert any("nowhere" in each for view in desk.views() for each in words_of(view))


async def test_a_blind_comparison_stays_blind_when_it_is_opened_again(desk: Desk) -> None:
    await desk.start(desk.plan(*COLUMNS, blind=True), "Why is the sky blue?")
    await desk.over()
    compared = desk.session.shown.id
    await desk.session.new_conversation()
    await desk.session.open(compared)
    assert desk.page.isVisible()
    assert found(desk) == []
