"""What a comparison will cost, told from the prices that the gateway itself lists."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from orca_desktop.domain.comparison import Question
from orca_desktop.domain.money import WayOut
from orca_desktop.ui.features.compare.setup import editors
from orca_desktop.ui.features.usage.consent import ConsentDialog
from orca_desktop.ui.wording import values
from tests.support.gateway import Talk
from tests.ui.compare.desk import words_of
from tests.ui.compare.loopback import LoopbackDesk
from tests.ui.conftest import child

MODELS = [
    {
        "id": name,
        "object": "model",
        "supported_endpoint_types": ["anthropic"],
        "pricing": {"prompt_per_million": price, "completion_per_million": price},
    }
    if price
    else {"id": name, "object": "model", "supported_endpoint_types": ["anthropic"]}
    for name, price in (("maker/cheap", "3"), ("maker/dear", "900"), ("maker/secret", ""))
]


async def listing(talk: Talk) -> None:
    await talk.answer_json(200, {"object": "list", "data": MODELS})


async def set_up(desk: LoopbackDesk, monkeypatch: pytest.MonkeyPatch, model: str) -> None:
    """Open the page with a model, before the gateway has told its list."""
    monkeypatch.setattr("tests.support.gateway_scripts.models", listing)
    await desk.session.settings.set(desk.session.shown.settings.with_value("model", model))
    desk.window.composer.editor.setPlainText("How do I make soup?")
    desk.window.composer.flush()
    desk.window.composer.compare.click()


async def told(desk: LoopbackDesk, words: str) -> None:
    await desk.until(lambda: words in desk.setup.below.price.text())


async def test_the_price_is_told_as_soon_as_the_gateway_has_told_its_list(
    loopback: LoopbackDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await set_up(loopback, monkeypatch, "maker/cheap")
    await loopback.session.models.refresh()
    await told(loopback, "3 answers · up to $")
    assert "unknown" not in loopback.setup.below.price.text()


async def test_known_and_unknown_prices_are_told_apart(
    loopback: LoopbackDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await set_up(loopback, monkeypatch, "maker/cheap")
    await loopback.session.models.refresh()
    loopback.setup.changes.chosen.emit(Question.MODEL.value)
    for row, model in zip(
        loopback.setup.columns.rows, ("maker/cheap", "maker/secret", "gone/model"), strict=False
    ):
        editor = row.editors[0]
        assert isinstance(editor, editors.ModelEditor)
        editor.changed.emit({"model": model})
    await told(loopback, "price unknown (secret, model)")
    assert "1 answer: up to $" in loopback.setup.below.price.text()
    third = loopback.setup.columns.rows[2]
    assert "The gateway does not list this model." in child(third, QLabel, "problem").text()
    await loopback.priced()
    assert loopback.setup.below.run.isEnabled(), "an unlisted model may be asked"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
async def test_V9_what_is_pressed_in_a_hurry_sends_nothing(
    loopback: LoopbackDesk, monkeypatch: pytest.MonkeyPatch, key: Qt.Key
) -> None:
    """The dialog of the chat, whose first choice is not to send."""
    await set_up(loopback, monkeypatch, "maker/dear")
    await loopback.session.models.refresh()
    await loopback.session.compare.set_limit(Decimal("0.01"))
    await told(loopback, "3 answers · up to $")

    def boxes() -> list[ConsentDialog]:
        every = QApplication.topLevelWidgets()
        return [each for each in every if isinstance(each, ConsentDialog) and each.isVisible()]

    loopback.setup.below.run.click()
    await loopback.until(boxes)
    assert boxes()[0].windowTitle() == "Ask for 3 answers?"
    limit = values.money(Decimal("0.01"))
    assert any(f"You are asked above {limit}." in each for each in words_of(boxes()[0]))
    QTest.keyClick(boxes()[0].focusWidget(), key)
    await loopback.until(loopback.setup.below.run.isEnabled)
    assert loopback.gateway.messages == []
    loopback.setup.below.run.click()
    await loopback.until(boxes)
    boxes()[0].buttons[WayOut.SEND_ANYWAY].click()
    await loopback.until(lambda: len(loopback.gateway.messages) == 3)
    await loopback.until(lambda: loopback.compare.page is not None)
    await loopback.over()
