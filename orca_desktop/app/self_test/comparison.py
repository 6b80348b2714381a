"""The steps of the self-test that compare answers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from orca_desktop.app.self_test import english
from orca_desktop.app.self_test.ui_driver import (
    WRITTEN_FIRST,
    Hands,
    Job,
    StepFailedError,
    middle,
    named_widgets,
)
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.reply import Reply, Status

_THREE: Final = 3
"""Columns of the comparison of temperatures."""


async def _compare(hands: Hands) -> str:
    await hands.open_list()
    hands.click("New chat")
    await hands.until(lambda: not hands.program.session.shown.turns)
    await hands.choose_model("practice/small")
    hands.write("Plan a weekend in Lisbon with a list")
    hands.click("Compare")
    await hands.until(lambda: hands.find_widget("Run", QWidget).isEnabled())
    await hands.settled()
    hands.picture("compare")
    hands.click("Run")
    await hands.until(lambda: len(_columns(hands)) == _THREE)
    await hands.until(lambda: any(len(each.text) > WRITTEN_FIRST for each in _columns(hands)))
    hands.picture("columns")
    await hands.until(lambda: not any(each.is_running for each in _columns(hands)))
    columns = _columns(hands)
    asked = [each.settings.get("temperature") for each in columns]
    hands.expect(len(set(asked)) == _THREE, f"three temperatures, not {asked}")
    for each in columns:
        hands.expect(each.status is Status.FINISHED, f"an answer ended as {each.status}")
    await hands.settled()
    hands.picture("compared")
    return ", ".join(f"temperature {each}" for each in asked)


def _begins(widget: QWidget, words: str) -> bool:
    return any(each.startswith(words) for each in english.meant(widget.accessibleName()))


def _named(hands: Hands, words: str) -> list[QWidget]:
    """What there is whose name begins so, in sight or not."""
    return [each for each in hands.window.findChildren(QWidget) if _begins(each, words)]


async def _use(hands: Hands) -> str:
    hands.click("Show differences")
    await hands.settled()
    hands.picture("differences")
    hands.click("Show differences")
    await hands.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    await hands.until(lambda: any(each.isVisible() for each in _named(hands, "Column B, ")))
    second = next(each for each in _named(hands, "Column B, ") if each.isVisible())
    (button,) = named_widgets(second, "Use this answer", QWidget)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle(button))
    await hands.until(lambda: _comparison(hands).winner is not None)
    chosen = _comparison(hands).shown[1].shown
    hands.expect(_comparison(hands).winner == chosen, "the second column is the one in use")
    await hands.until(lambda: hands.reply().id == chosen)
    await hands.settled()
    hands.picture("in use")
    return "the second column"


async def _go_on(hands: Hands) -> str:
    hands.write("And what if it rains?")
    QTest.keyClick(hands.find_widget("Message", QWidget), Qt.Key.Key_Return)
    await hands.until(lambda: bool(_comparison(hands).continued))
    await hands.until(lambda: len(_tips(hands)) == _THREE)
    await hands.until(lambda: not any(each.is_running for each in _tips(hands)))
    await hands.settled()
    hands.picture("went on")
    return f"{len(_tips(hands))} answers"


async def _report(hands: Hands) -> str:
    target = hands.folder / "comparison.md"
    target.unlink(missing_ok=True)
    hands.click("Export report")
    await hands.save_as(target)
    text = target.read_text(encoding="utf-8")
    for part in ("Plan a weekend in Lisbon", "0.0", "0.5", "practice/small"):
        hands.expect(part in text, f"the report holds {part!r}")
    return f"{len(text.encode())} bytes"


async def _compare_thinking(hands: Hands) -> str:
    hands.click("Back to the chat")
    await hands.open_list()
    hands.click("New chat")
    await hands.until(lambda: not hands.program.session.shown.turns)
    await hands.choose_model("practice/thinker")
    hands.write("Why is the sky blue?")
    hands.click("Compare")
    hands.click("What should change?: Thinking")
    await hands.until(lambda: hands.find_widget("Run", QWidget).isEnabled())
    await hands.settled()
    hands.picture("thinking set up")
    hands.click("Run")
    await hands.until(lambda: len(_columns(hands)) > 1)
    await hands.until(
        lambda: (
            len(_columns(hands)) == len(_comparison(hands).columns)
            and not any(each.is_running for each in _columns(hands))
        )
    )
    times = [each.timing.thinking for each in _columns(hands)]
    hands.expect(times[0] is None, "the first column does not think")
    hands.expect(times[-1] is not None, "the last column thinks")
    await hands.settled()
    hands.picture("thinking compared")
    hands.click("Back to the chat")
    return f"thought for {times[-1]:.2f} s or not at all"


def _compared(hands: Hands) -> Turn:
    shown = hands.program.session.shown
    turn = next((each for each in shown.path if each.comparison is not None), None)
    if turn is None:
        raise StepFailedError("there is no comparison")
    return turn


def _comparison(hands: Hands) -> Comparison:
    found = _compared(hands).comparison
    assert found is not None  # noqa: S101 - looked for above
    return found


def _columns(hands: Hands) -> list[Reply]:
    """The answers that the columns show, as far as they have one."""
    turn = _compared(hands)
    shown = (turn.reply(each.shown or "") for each in _comparison(hands).shown)
    return [reply for reply in shown if reply is not None]


def _tips(hands: Hands) -> list[Reply]:
    """The last answers of all columns that went on."""
    conversation, turn = hands.program.session.shown, _compared(hands)
    paths = [conversation.column_path(turn, each.variant_id) for each in _comparison(hands).shown]
    return [path[-1].chosen for path in paths if len(path) > 1 and path[-1].chosen is not None]


STEPS: Final[tuple[Job, ...]] = (
    ("compare temperatures", _compare),
    ("use an answer", _use),
    ("go on in all columns", _go_on),
    ("export a report", _report),
    ("compare thinking", _compare_thinking),
)
"""Comparisons of temperatures and of thinking."""
