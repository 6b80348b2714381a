"""Every way to ask a column once more goes through the one question about the price."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from orca_desktop.domain.comparison import Plan, Question
from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.money import OwnLimits, WayOut
from orca_desktop.domain.reply import Status
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import RetryColumns
from orca_desktop.ui.features.usage.consent import ConsentDialog
from tests.support.gateway import Script, Talk
from tests.support.gateway_scripts import MODELS, SCRIPTS
from tests.ui.compare.desk import warm, words_of
from tests.ui.compare.loopback import LoopbackDesk

UNPRICED = "maker/unlisted"
LEAST = OwnLimits(per_message=Decimal("0.000001"))


def first(name: str) -> Script:
    """Play a script when a column is asked for the first time, and answer well after that."""

    async def play(talk: Talk) -> None:
        await SCRIPTS[name if talk.number == 1 else "hello"](talk)

    return play


async def refusing(talk: Talk) -> None:
    await SCRIPTS["400-temperature" if "temperature" in talk.request.json else "hello"](talk)


def press(desk: LoopbackDesk, words: str) -> bool:
    """Press the button below the failure of the first column, once it is there."""
    found = desk.views()[0].findChildren(QPushButton)
    button = next((each for each in found if each.isVisible() and each.text() == words), None)
    if button is not None:
        button.click()
    return button is not None


@dataclasses.dataclass(frozen=True)
class Way:
    """A way to ask once more: what has happened before, how it is asked, and for how many.

    ``act`` gives ``False`` where that is not offered yet.
    """

    script: str | Script
    act: Callable[[LoopbackDesk], object]
    answers: int = 1


WAYS = {
    "retry in the head": Way("500", lambda desk: desk.views()[0].head.retry.click()),
    "retry of what broke off, and may have been billed": Way(
        first("missing-stop"), lambda desk: desk.views()[0].head.retry.click()
    ),
    "retry failed": Way("500", lambda desk: desk.page.retry_failed.click(), 2),
    "try again of an answer": Way(
        "hello",
        lambda desk: desk.views()[0].transcript.try_again_requested.emit(desk.reply(0).id),
    ),
    "try again below a failure": Way("500", lambda desk: press(desk, "Try again")),
    "try again without what was refused": Way(
        refusing, lambda desk: press(desk, "Try again without: Temperature")
    ),
    "continue": Way(first("goes-on"), lambda desk: press(desk, "Continue")),
    "repeat": Way("hello", lambda desk: desk.page.bar.repeated.emit(2), 2),
    "try again in the chat": Way(
        "hello",
        lambda desk: desk.window.transcript.try_again_requested.emit(desk.turn.chosen_id),
    ),
}
EVERY = [pytest.param(way, id=f"V9 {name}") for name, way in WAYS.items()]


def box() -> ConsentDialog | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, ConsentDialog) else None


async def asked(desk: LoopbackDesk) -> ConsentDialog:
    await desk.until(box)
    found = box()
    assert found is not None
    return found


async def closed(desk: LoopbackDesk) -> None:
    """Wait until the question is answered, and what follows from that is done."""
    await desk.until(lambda: box() is None and desk.presenters.is_idle)


async def compared(desk: LoopbackDesk, way: Way, model: str = "") -> int:
    """Two columns with what a way begins at; gives how many requests went out."""
    desk.gateway.scripts[:] = [way.script]
    await desk.session.models.refresh()
    common = desk.session.shown.settings
    common = common.with_value("model", model) if model else common
    await desk.start(Plan((Question.CREATIVITY,), common, warm(0.2, 1.0)))
    await desk.over()
    return len(desk.gateway.messages)


async def act(desk: LoopbackDesk, way: Way) -> None:
    await desk.until(lambda: way.act(desk) is not False)


async def happened(desk: LoopbackDesk, sent: int) -> None:
    await desk.until(lambda: len(desk.gateway.messages) == sent)
    await desk.over()
    assert len(desk.gateway.messages) == sent


@pytest.mark.parametrize("way", EVERY)
async def test_V9_nothing_goes_out_before_consent_and_once_after(
    loopback: LoopbackDesk, way: Way
) -> None:
    sent = await compared(loopback, way)
    await loopback.session.usage.set_limits(LEAST)
    await act(loopback, way)
    found = await asked(loopback)
    assert found.windowTitle() == f"Ask for {way.answers} answer{'s' * (way.answers > 1)}?"
    assert any("Your own limit for one message is" in each for each in words_of(found))
    found.reject()
    await closed(loopback)
    assert len(loopback.gateway.messages) == sent
    await act(loopback, way)
    (await asked(loopback)).buttons[WayOut.SEND_ANYWAY].click()
    await closed(loopback)
    await happened(loopback, sent + way.answers)


@pytest.mark.parametrize("way", EVERY)
async def test_V9_nothing_goes_out_into_another_conversation(
    loopback: LoopbackDesk, way: Way
) -> None:
    sent = await compared(loopback, way)
    await loopback.session.usage.set_limits(LEAST)
    await act(loopback, way)
    found = await asked(loopback)
    await loopback.session.new_conversation()
    found.buttons[WayOut.SEND_ANYWAY].click()
    await closed(loopback)
    assert loopback.session.workspace.is_at_rest
    assert len(loopback.gateway.messages) == sent


@pytest.mark.parametrize("way", EVERY)
async def test_V9_nobody_is_asked_where_there_is_no_reason(
    loopback: LoopbackDesk, way: Way
) -> None:
    sent = await compared(loopback, way, UNPRICED)
    await act(loopback, way)
    await happened(loopback, sent + way.answers)
    assert box() is None


@pytest.mark.parametrize("way", EVERY)
async def test_V9_an_unknown_price_is_asked_about_where_there_is_a_limit(
    loopback: LoopbackDesk, way: Way
) -> None:
    sent = await compared(loopback, way, UNPRICED)
    await loopback.session.usage.set_limits(OwnLimits(per_message=Decimal(100)))
    await act(loopback, way)
    found = await asked(loopback)
    assert any("The price of this model is not known" in each for each in words_of(found))
    found.reject()
    await closed(loopback)
    assert len(loopback.gateway.messages) == sent


@pytest.mark.parametrize("way", EVERY)
async def test_V9_what_is_too_long_is_asked_about(
    loopback: LoopbackDesk, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = await compared(loopback, way)
    monkeypatch.setitem(MODELS[0], "context_length", 1000)
    await loopback.session.models.refresh()
    await act(loopback, way)
    found = await asked(loopback)
    assert any("more than the 1,000 that the model can hold" in each for each in words_of(found))
    found.reject()
    await closed(loopback)
    assert len(loopback.gateway.messages) == sent


@pytest.mark.slow
async def test_V9_what_fails_while_the_question_is_open_was_not_agreed_to(
    loopback: LoopbackDesk,
) -> None:
    """Two answers had failed when it was asked; a third that fails later is not in the sum."""

    async def play(talk: Talk) -> None:
        is_third = talk.request.json["temperature"] == 1.0
        fails = talk.number == (2 if is_third else 1)
        await SCRIPTS["500" if fails else "hello"](talk)

    loopback.gateway.scripts[:] = [play]
    session = loopback.session
    await loopback.session.models.refresh()
    common = loopback.session.shown.settings
    await loopback.start(Plan((Question.CREATIVITY,), common, warm(0.2, 0.6, 1.0)))
    await loopback.over()
    assert session.asking.failed(loopback.turn.id) == ("1", "2")
    await loopback.session.usage.set_limits(LEAST)
    loopback.page.retry_failed.click()
    found = await asked(loopback)
    assert found.windowTitle() == "Ask for 2 answers?"
    third = RetryColumns(loopback.turn.id, ("3",))
    assert isinstance(await session.ask(third, agreed=True), Started)
    await loopback.until(lambda: session.asking.failed(loopback.turn.id) == ("1", "2", "3"))
    found.buttons[WayOut.SEND_ANYWAY].click()
    await closed(loopback)
    await happened(loopback, 6)
    assert session.asking.failed(loopback.turn.id) == ("3",)


@pytest.mark.slow
async def test_V9_another_model_for_a_column_is_asked_about(
    loopback: LoopbackDesk,
) -> None:
    sent = await compared(loopback, Way("hello", lambda _: None))
    await loopback.session.usage.set_limits(LEAST)
    column = loopback.views()[0].shown
    assert column is not None
    for accept in (False, True):
        loopback.views()[0].failure_action_requested.emit(
            column.variant_id, FailureAction.CHOOSE_MODEL
        )
        await loopback.until(lambda: loopback.compare.beginning.is_shown)
        await loopback.until(loopback.setup.below.run.isEnabled)
        assert len(loopback.gateway.messages) == sent
        loopback.setup.below.run.click()
        found = await asked(loopback)
        if accept:
            found.buttons[WayOut.SEND_ANYWAY].click()
        else:
            found.reject()
        await closed(loopback)
        assert accept or len(loopback.gateway.messages) == sent
    await happened(loopback, sent + 1)


async def test_V9_the_chat_leaves_out_what_a_column_was_refused_for(
    loopback: LoopbackDesk,
) -> None:
    """As the button says, and only after consent."""
    sent = await compared(loopback, Way(refusing, lambda _: None))
    await loopback.session.usage.set_limits(LEAST)
    failed = loopback.turn.replies[0]
    loopback.window.transcript.try_again_requested.emit(failed.id)
    (await asked(loopback)).buttons[WayOut.SEND_ANYWAY].click()
    await closed(loopback)
    await happened(loopback, sent + 1)
    assert [each.name for each in loopback.turn.replies[-1].withheld] == ["temperature"]
    assert loopback.turn.replies[-1].status is Status.FINISHED
