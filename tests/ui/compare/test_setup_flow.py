"""One change of a column in the making: one pass of the rules, one row drawn anew, one price."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)

from orca_desktop.domain import objections
from orca_desktop.domain.comparison import Question
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.asking import Asking, Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.store.thread import StoreThread
from orca_desktop.ui.features.compare.setup.setup_foot import SetupFoot
from tests.support.counting import counted
from tests.support.widgets import named
from tests.ui.compare.desk import Desk

STEPS = 10


class Drawn(QObject):
    """Which of some widgets, and of what is in them, are laid out or drawn from now on."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.seen: list[str] = []
        for each in watched:
            for part in (each, *each.findChildren(QWidget)):
                part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Paint, QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.seen.append(f"{type(watched).__name__}: {event.type().name}")
        return False


async def opened(desk: Desk, model: str | None = None) -> None:
    if model is not None:
        settings = desk.session.shown.settings.with_value("model", model)
        await desk.session.settings.set(settings)
    desk.window.composer.editor.setPlainText("Plan a weekend in Lisbon")
    desk.window.composer.flush()
    desk.window.composer.compare.click()
    await desk.priced()


EDITORS: list[Any] = [
    pytest.param(
        Question.CREATIVITY,
        "Temperature, from precise to bold of column B",
        QSlider,
        Qt.Key.Key_Left,
        id="slider",
    ),
    pytest.param(
        Question.CREATIVITY,
        "Temperature of column B",
        QDoubleSpinBox,
        Qt.Key.Key_Down,
        id="temperature",
    ),
    pytest.param(
        Question.LENGTH, "Words wished for of column B", QDoubleSpinBox, Qt.Key.Key_Up, id="length"
    ),
    pytest.param(
        Question.THINKING,
        "Thinking, tokens of column B",
        QDoubleSpinBox,
        Qt.Key.Key_Up,
        id="budget",
    ),
    pytest.param(
        Question.INSTRUCTIONS, "Instructions of column B", QPlainTextEdit, Qt.Key.Key_A, id="words"
    ),
    pytest.param(Question.CREATIVITY, "Name of column B", QLineEdit, Qt.Key.Key_A, id="name"),
]


@pytest.mark.parametrize(("question", "name", "kind", "key"), EDITORS)
async def test_ten_steps_in_a_column_are_ten_passes_one_price_and_no_write(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    question: Question,
    name: str,
    kind: type[QWidget],
    key: Qt.Key,
) -> None:
    await opened(desk, "practice/thinker" if question is Question.THINKING else None)
    desk.setup.changes.chosen.emit(question.value)
    await desk.settled()
    if len(desk.setup.columns.rows) > 2:
        # Ten steps must not meet the values of another column, of which the page would warn.
        named(desk.setup, "Remove column B", QAbstractButton).click()
    await desk.priced()
    await desk.settled()
    field = named(desk.setup, name, kind)
    before = desk.setup.plan
    others = Drawn(*(row for row in desk.setup.columns.rows if not row.isAncestorOf(field)))
    passes = counted(monkeypatch, objections, "objections")
    alike = counted(monkeypatch, objections, "alike")
    prices = counted(monkeypatch, Asking, "estimate")
    told = counted(monkeypatch, SetupFoot, "tell")
    writes = counted(monkeypatch, StoreThread, "write")
    for _ in range(STEPS):
        QTest.keyClick(field, key)
    assert desk.setup.plan.variants[1] != before.variants[1]
    assert (len(passes), len(alike)) == (STEPS, STEPS)
    assert prices == [], "the price follows when the hand rests"
    await desk.priced()
    assert (len(passes), len(prices), len(told)) == (STEPS, 1, 1)
    assert writes == []
    assert Counter(others.seen) == {}, "what did not change is left alone"


async def test_steps_of_how_many_are_written_at_once_are_one_write(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(desk)
    desk.setup.further.open()
    at_once = desk.setup.further.at_once
    at_once.setValue(1)
    at_once.editingFinished.emit()
    await desk.until(lambda: desk.session.compare.concurrency == 1)
    await desk.settled()
    writes = counted(monkeypatch, StoreThread, "write")
    for _ in range(STEPS):
        QTest.keyClick(at_once, Qt.Key.Key_Up)
    await desk.until(lambda: desk.session.compare.concurrency == 8)
    await desk.settled()
    assert len(writes) == 1
    at_once.editingFinished.emit()
    desk.setup.further.limit.editingFinished.emit()
    await desk.settled()
    assert len(writes) == 1, "what was not changed is not kept again"


@pytest.mark.slow
async def test_what_is_run_by_the_keyboard_goes_by_the_limit_that_was_just_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(desk)
    desk.setup.further.open()
    limit = desk.setup.further.limit
    desk.window.activateWindow()
    limit.setFocus()
    await desk.until(limit.hasFocus)
    under: list[Decimal] = []
    real = Asking.ask

    async def ask(asking: Asking, *given: Any, **more: Any) -> Any:
        under.append(desk.session.compare.limit)
        return await real(asking, *given, **more)

    monkeypatch.setattr(Asking, "ask", ask)
    limit.selectAll()
    QTest.keyClicks(limit, "0.25")
    QTest.keyClick(limit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await desk.until(lambda: under)
    assert under == [Decimal("0.25")]
    await desk.until(lambda: any(each.comparison for each in desk.session.shown.turns))
    await desk.over()


def slide(desk: Desk) -> None:
    named(desk.setup, "Temperature, from precise to bold of column A", QSlider).setValue(7)


def add(desk: Desk) -> None:
    desk.setup.columns.add.click()


def remove(desk: Desk) -> None:
    named(desk.setup, "Remove column A", QAbstractButton).click()


@pytest.mark.parametrize("change", [slide, add, remove])
async def test_what_holds_for_all_columns_stays_when_one_changes(
    desk: Desk, change: Callable[[Desk], None]
) -> None:
    assert isinstance(await desk.session.ask(AskQuestion(Draft("My name is Ada."))), Started)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    await opened(desk)
    desk.setup.blind.click()
    desk.setup.with_chat.click()
    columns = desk.setup.plan.variants
    change(desk)
    plan = desk.setup.plan
    assert plan.variants != columns
    assert (plan.is_blind, plan.with_chat) == (True, False)
    assert (desk.setup.blind.isChecked(), desk.setup.with_chat.isChecked()) == (True, False)
