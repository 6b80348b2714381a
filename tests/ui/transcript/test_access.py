"""What a screen reader meets: named groups, readable text, named buttons."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.comparison import Comparison, Plan, Question
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Origin, Status
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript
from orca_desktop.ui.transcript.message_view import MessageView
from orca_desktop.viewmodels.transcript import kinds
from tests.ui.transcript.conftest import (
    LETTER,
    Stream,
    button,
    conversation,
    reply,
    row_with,
    rows,
    said,
    settle,
    talk,
    text_of,
    turn,
    view_of,
)


def interface(widget):
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(widget) -> str:
    return str(interface(widget).text(QAccessible.Text.Name))


def test_the_page_has_a_name(page):
    assert name(page) == "Transcript"


def test_every_message_is_a_group_with_role_and_model(page):
    page.show_conversation(conversation(turn("t", None, "Hi", reply("r", TextBlock("Hello.")))))
    groups = sorted(page.findChildren(MessageView), key=lambda view: view.y())
    assert [interface(view).role() for view in groups] == [QAccessible.Role.Grouping] * 2
    assert [name(view) for view in groups] == ["You", "claude-sonnet-4.6, answer"]


@pytest.mark.parametrize(
    ("origin", "spoken", "tag"),
    [
        (Origin.PRACTICE, "parrot, practice answer", "Practice"),
        (Origin.IMPORTED, "parrot, imported answer", "Imported"),
    ],
)
def test_an_answer_that_no_gateway_gave_says_so(page, origin, spoken, tag):
    answer = dataclasses.replace(
        reply("r", TextBlock("Hello.")),
        settings=DEFAULTS.with_value("model", "practice/parrot"),
        model_returned="parrot",
        origin=origin,
    )
    page.show_conversation(conversation(turn("t", None, "Hi", answer)))
    names = {name(view) for view in page.findChildren(MessageView)}
    assert names == {"You", spoken}
    assert any(
        tag in said(view_of(page, row)).split("\n") for row in rows(page) if row.kind is kinds.HEAD
    )


def test_the_words_can_be_read_and_walked(page):
    page.show_conversation(
        conversation(turn("t", None, "Hi", reply("r", TextBlock("Hello *there*."))))
    )
    text = text_of(page, row_with(page, "Hello"))
    reader = interface(text).textInterface()
    assert reader.text(0, reader.characterCount()) == "Hello there."


RICH = """## The *outline*

- [ ] **First** point with `code`
- a [link](https://example.com)

| When | What |
|---|---|
| now | this |

> quoted

```python
print(1)
```"""


def test_V32_a_finished_answer_is_said_in_plain_words(page):
    said: list[str] = []
    page.announced.connect(said.append)
    running = reply("r", TextBlock(RICH), status=Status.STREAMING)
    page.show_conversation(conversation(turn("t", None, "Hi", running)))
    page.advance("t", reply("r", TextBlock(RICH)))
    settle(page)
    (words,) = said
    assert words.startswith("claude-sonnet-4.6 has answered. The outline")
    for sign in ("##", "**", "`", "](", "|", "---", "\t"):
        assert sign not in words
    for word in (
        "First point with code",
        "a link",
        "When, What",
        "now, this",
        "quoted",
        "print(1)",
    ):
        assert word in words


def test_V32_of_a_long_answer_its_beginning_is_said(page):
    said: list[str] = []
    page.announced.connect(said.append)
    text = "\n\n".join(f"Paragraph **{n}** of many." for n in range(500))
    page.show_conversation(
        conversation(turn("t", None, "Hi", reply("r", TextBlock(text), status=Status.STREAMING)))
    )
    page.advance("t", reply("r", TextBlock(text)))
    settle(page)
    assert 800 < len(said[0]) < 1100
    assert said[0].endswith("of many.")


@pytest.fixture
def ears():
    """A screen reader is running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("ears")
def test_V32_each_step_in_the_transcript_speaks(page, qtbot):
    said: list[str] = []
    page.announced.connect(said.append)
    long = "\n\n".join(f"Paragraph {n}." for n in range(40))
    page.resize(700, 400)
    page.show_conversation(
        conversation(
            turn("t", None, "First question", reply("r", TextBlock(long))),
            turn("u", "r", "Another", reply("s", TextBlock("Short.\n\n- one\n- two"))),
        )
    )
    settle(page)
    page.jump_to_start()
    settle(page)
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Down)
    assert said == ["You: First question", "claude-sonnet-4.6: Paragraph 0.", "Paragraph 1."]
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert said[-1] == "Paragraph 0."
    for _ in range(60):
        qtbot.keyClick(page, Qt.Key.Key_Down)
        settle(page)
    assert said[-1] == "End of the chat"
    assert "You: Another" in said
    assert any("two" in words for words in said)
    assert [f"Paragraph {n}." in " ".join(said) for n in range(40)] == [True] * 40
    bar = page.verticalScrollBar()
    assert bar.value() == bar.maximum()
    for _ in range(60):
        qtbot.keyClick(page, Qt.Key.Key_Up)
        settle(page)
    assert said[-1] == "Beginning of the chat"
    assert bar.value() < 100
    page.show_conversation(
        conversation(turn("x", None, "New", reply("y", TextBlock("Y."))), id_="z")
    )
    settle(page)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert "New" in said[-1]


@pytest.mark.usefixtures("ears")
def test_V32_reading_goes_on_from_what_is_seen_when_the_last_read_is_gone(page, qtbot):
    heard: list[str] = []
    page.announced.connect(heard.append)
    first = turn("t", None, "First", reply("r", TextBlock("Short.")))
    again = turn("u", "r", "Another", reply("s", TextBlock("Longer.")))
    page.show_conversation(conversation(first, again))
    settle(page)
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Down)
    assert heard[-1].endswith("Longer.")
    page.show_conversation(conversation(first, turn("u", "r", "Another")))
    settle(page)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert heard[-1].startswith("You: ")


@pytest.mark.usefixtures("ears")
def test_V32_a_column_is_read_without_the_name_of_the_model(qtbot):
    """It may be one of a blind comparison; the column's own name says whose it is."""
    column = Transcript(load("light"), column=True)
    qtbot.addWidget(column)
    column.resize(400, 400)
    column.show()
    said: list[str] = []
    column.announced.connect(said.append)
    column.show_conversation(
        conversation(
            turn("t", None, "First", reply("r", TextBlock("Short."))),
            turn("u", "r", "Another", reply("s", TextBlock("Longer."), status=Status.STREAMING)),
        )
    )
    settle(column)
    column.jump_to_start()
    settle(column)
    for _ in range(4):
        qtbot.keyClick(column, Qt.Key.Key_Down)
    column.advance("u", reply("s", TextBlock("Longer.")))
    settle(column)
    assert said[:3] == ["Short.", "You: Another", "Longer."]
    assert "sonnet" not in " ".join(said)
    column.show_conversation(None)


def test_V32_a_page_behind_another_says_nothing_of_its_answers(page, qtbot):
    """Behind the page of a comparison its answers arrive in the chat as well."""
    window = QWidget()
    qtbot.addWidget(window)
    page.setParent(window)
    window.show()
    page.hide()
    said: list[str] = []
    page.announced.connect(said.append)
    running = reply("r", TextBlock("Words."), status=Status.STREAMING)
    page.show_conversation(conversation(turn("t", None, "Hi", running)))
    page.advance("t", reply("r", TextBlock("Words.")))
    settle(page)
    assert said == []
    page.show_conversation(None)
    page.setParent(None)


def test_V32_of_a_blind_comparison_nothing_is_said_with_the_name_of_the_model(page):
    """Its answers arrive in the chat too, which may be on the screen for a moment."""
    said: list[str] = []
    page.announced.connect(said.append)
    plan = Plan((Question.CREATIVITY,), DEFAULTS, (), is_blind=True)
    running = reply("r", TextBlock("Words."), status=Status.STREAMING)
    for hidden in (True, False):
        compared = dataclasses.replace(
            turn("t", None, "Hi", running), comparison=Comparison(plan, (), is_revealed=not hidden)
        )
        page.show_conversation(conversation(compared))
        page.advance("t", reply("r", TextBlock("Words.")))
        settle(page)
        assert len(said) == (0 if hidden else 1)


def test_without_a_screen_reader_the_arrows_move_by_lines(page, qtbot):
    QAccessible.setActive(False)
    said: list[str] = []
    page.announced.connect(said.append)
    page.resize(700, 300)
    page.show_conversation(conversation(turn("t", None, "Hi", reply("r", TextBlock("a\n\n" * 60)))))
    settle(page)
    page.jump_to_start()
    before = page.verticalScrollBar().value()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.verticalScrollBar().value() == before + page.verticalScrollBar().singleStep()
    assert said == []


def test_groups_hold_their_text_in_reading_order(page):
    page.resize(700, 1200)
    page.show_conversation(conversation(turn("t", None, "Hi", reply("r", TextBlock(LETTER)))))
    settle(page)
    group = next(view for view in page.findChildren(MessageView) if name(view) != "You")
    tree = interface(group)
    tops = [tree.child(at).rect().top() for at in range(tree.childCount())
            if tree.child(at).role() == QAccessible.Role.EditableText]  # fmt: skip
    assert tops
    assert tops == sorted(tops)


def test_every_button_has_a_name(page):
    page.resize(700, 1200)
    page.show_conversation(talk(2))
    settle(page)
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert len(buttons) >= 6
    for each in buttons:
        assert name(each), each


def test_actions_show_on_hover_on_focus_and_always_on_the_last(page, qtbot):
    page.resize(700, 1500)
    page.show_conversation(talk(2))
    settle(page)
    feet = [view_of(page, row) for row in rows(page) if row.kind is kinds.FOOT]
    assert [button(foot, "Copy").isVisible() for foot in feet] == [False, True]
    group = next(view for view in page.findChildren(MessageView) if feet[0] in view.children())
    group.hovered.emit(True)
    assert button(feet[0], "Copy").isVisible()
    group.hovered.emit(False)
    assert not button(feet[0], "Copy").isVisible()
    group.setFocus()
    assert button(feet[0], "Copy").isVisible()


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_every_theme_can_be_shown(page, theme):
    from orca_desktop.ui.theme.appearance import load

    page.show_conversation(talk(2))
    page.set_theme(load(theme))
    settle(page)
    image = page.grab().toImage()
    assert image.pixelColor(2, 2).name().upper() == load(theme).page.upper()


@pytest.mark.usefixtures("ears")
def test_V32_going_back_while_an_answer_is_written_stays_with_what_is_read(page, qtbot):
    page.resize(700, 400)
    stream = Stream(page, turn("t", None, "First", reply("r", TextBlock("Words.\n\n" * 60))))
    stream.show().begin()
    stream.push("One.\n\n" * 40)
    settle(page)
    bar = page.verticalScrollBar()
    assert bar.value() == bar.maximum()
    qtbot.keyClick(page, Qt.Key.Key_Up)
    settle(page)
    place, end = bar.value(), bar.maximum()
    stream.push("Two.\n\n" * 40)
    settle(page)
    assert bar.maximum() > end
    assert bar.value() == place
