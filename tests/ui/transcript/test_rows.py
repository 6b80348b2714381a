"""The pieces of a message: heads, feet, code, tables, cards, formulas."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QProcess, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QHelpEvent,
    QPixmap,
    QTextCharFormat,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolTip, QWidget

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
)
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Status
from orca_desktop.domain.usage import Usage
from orca_desktop.render.document import Run
from orca_desktop.render.tex import Phrase
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript.attachment_view import AttachmentView
from orca_desktop.ui.transcript.fold_view import card, thinking_title
from orca_desktop.ui.transcript.foot_view import usage_line
from orca_desktop.ui.transcript.formulas import FormulaObject, measure
from orca_desktop.ui.transcript.message_view import MessageView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.transcript.thumbnails import Thumbnails
from orca_desktop.ui.wording.settings import differences
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.heights import Heights
from orca_desktop.viewmodels.transcript.shown_text import OBJECT, breakable, part, shown, units
from tests.support.drawn import drawn, sketch
from tests.support.examples import examples
from tests.support.outline import outline
from tests.support.widgets import catch_up
from tests.ui.conftest import heard
from tests.ui.transcript.conftest import (
    button,
    conversation,
    point_in,
    reply,
    row_with,
    rows,
    said,
    settle,
    text_of,
    title,
    top_of,
    turn,
    view_of,
)


def show(page, *parts, **more):
    page.resize(700, 1200)
    page.show_conversation(conversation(turn("t", None, "Go", reply("r", *parts, **more))))
    settle(page)


def of(page, kind):
    return [row for row in rows(page) if row.kind is kind]


def test_versions_are_switched(page, qtbot):
    first, second = reply("a", TextBlock("One.")), reply("b", TextBlock("Two."))
    page.show_conversation(conversation(turn("t", None, "Go", first, second)))
    chosen = []
    page.version_chosen.connect(lambda *what: chosen.append(what))
    head = next(
        view_of(page, row) for row in of(page, kinds.HEAD) if "2/2" in said(view_of(page, row))
    )
    assert not button(head, "Next version").isEnabled()
    button(head, "Previous version").click()
    assert chosen == [("t", "a")]


def test_the_line_above_tells_what_differs_from_the_default():
    assert differences(DEFAULTS) == ""
    assert differences(DEFAULTS.with_value("temperature", 0.7)) == "temperature 0.7"
    assert "thinking" in differences(DEFAULTS.with_value("thinking", "budget"))


def test_usage_says_only_what_is_known():
    assert usage_line(Usage()) == ""
    assert usage_line(Usage(output_tokens=0)) == "0 tokens"
    assert usage_line(Usage(output_tokens=5, cost_usd=Decimal(0))) == "5 tokens · $0"
    assert usage_line(Usage(output_tokens=1, cost_usd=Decimal("0.000001"))) == "1 token · <$0.0001"


@pytest.mark.parametrize(
    ("name", "signal"),
    [("Try again", "try_again_requested"), ("Compare", "compare_requested")],
)
def test_the_buttons_below_a_reply(page, name, signal):
    show(page, TextBlock("Hello."))
    told: list[str] = []
    getattr(page, signal).connect(told.append)
    button(view_of(page, of(page, kinds.FOOT)[0]), name).click()
    assert told == ["r"]


def test_edit_is_asked_for_by_its_turn(page):
    show(page, TextBlock("Hello."))
    told: list[str] = []
    page.edit_requested.connect(told.append)
    button(view_of(page, of(page, kinds.HEAD)[0]), "Edit").click()
    assert told == ["t"]


def test_code_is_coloured_and_named(page):
    show(page, TextBlock("```python\ndef f():\n    return 1\n```"))
    view = view_of(page, of(page, kinds.CODE)[0])
    assert view.text.accessibleName() == "Code, Python"
    colors = set()
    block = view.text.document().firstBlock()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            colors.add(it.fragment().charFormat().foreground().color().name())
            it += 1
        block = block.next()
    assert len(colors) >= 3


def test_wrapping_code_keeps_its_place_and_text(page):
    show(page, TextBlock("Before.\n\n```\n" + "long line " * 60 + "\n```\n\nAfter."))
    row = of(page, kinds.CODE)[0]
    top, height, text = top_of(page, row), row.height, view_of(page, row).text.toPlainText()
    assert view_of(page, row).text.horizontalScrollBar().maximum() > 0
    button(view_of(page, row), "Wrap lines").click()
    settle(page)
    assert top_of(page, row) == top
    assert row.height > height
    assert view_of(page, row).text.toPlainText() == text
    assert view_of(page, row).text.horizontalScrollBar().maximum() == 0
    button(view_of(page, row), "Wrap lines").click()
    settle(page)
    assert row.height == height


def test_long_code_is_folded_and_unfolds_in_place(page):
    code = "\n".join(f"line {n}" for n in range(300))
    show(page, TextBlock(f"Before.\n\n```\n{code}\n```\n\nAfter."))
    page.jump_to_start()
    row = of(page, kinds.CODE)[0]
    assert len(of(page, kinds.CODE)) == 1
    assert row_with(page, "After.")
    top = top_of(page, row)
    button = view_of(page, of(page, kinds.MORE)[0])
    assert "300" in button.text()
    button.click()
    settle(page)
    assert top_of(page, row) == top
    assert len(of(page, kinds.CODE)) > 1
    page.jump_to_latest()
    view_of(page, of(page, kinds.MORE)[0]).click()
    settle(page)
    assert row_with(page, "After.")


def test_long_code_that_is_read_over_several_frames_is_folded_all_the_same(page):
    code = "\n".join(f"line_{n} = {n}  # of many" for n in range(900))
    show(page, TextBlock(f"First.\n\n```\n{code}\n```\n\nBetween.\n\n```\n{code}\n```\n\nLast."))
    page.resize(700, 4000)
    settle(page)
    page.jump_to_start()
    assert len(of(page, kinds.CODE)) == len(of(page, kinds.MORE)) == 2
    assert row_with(page, "Between.") and row_with(page, "Last.")


def test_code_that_is_still_being_written_is_never_folded(page):
    from tests.ui.transcript.conftest import Stream

    stream = Stream(page).show()
    stream.begin()
    stream.push("```\n" + "\n".join(f"line {n}" for n in range(200)))
    settle(page)
    assert row_with(page, "line 199")
    assert of(page, kinds.MORE) == []


def test_a_wide_table_scrolls_on_its_own(page):
    columns = 14
    header = "|" + "|".join(f" Column number {n} " for n in range(columns)) + "|"
    text = f"{header}\n|{'---|' * columns}\n|{' word |' * columns}\n"
    show(page, TextBlock("Before.\n\n" + text + "\nAfter."))
    view = view_of(page, of(page, kinds.TABLE)[0])
    assert view.text.horizontalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().maximum() == 0


def test_a_narrow_table_wraps_its_cells(page):
    text = "| a | b |\n|---|---|\n| " + "many words " * 20 + "| x |\n"
    show(page, TextBlock(text))
    view = view_of(page, of(page, kinds.TABLE)[0])
    assert view.text.horizontalScrollBar().maximum() == 0


def test_cards_show_input_and_output(page):
    show(
        page,
        ToolUseBlock("tool_use", "1", "get_weather", {"city": "Lisbon"}),
        ToolResultBlock("tool_result", "1", "Sunny"),
        ToolUseBlock("server_tool_use", "2", "web_search", {"query": "tram 28"}),
        ToolResultBlock("web_search_tool_result", "2", [
            {"type": "web_search_result", "title": "Tram", "url": "https://a.b"}]),
        ToolUseBlock("mcp_tool_use", "3", "read", {}),
        UnknownBlock({"type": "future_block", "x": [1, 2]}),
        ImageBlock({"type": "base64", "media_type": "image/png"}),
    )  # fmt: skip
    cards = of(page, kinds.CARD)
    titles = [title(view_of(page, row)).text() for row in cards]
    assert titles == [
        "Tool: get_weather",
        "Result of the tool",
        "Server tool: web_search",
        "1 search result",
        "MCP tool: read",
        "Block: future_block",
    ]
    (picture,) = of(page, kinds.ATTACHMENT)
    assert view_of(page, picture).accessibleName() == "Picture, image/png"
    assert not view_of(page, picture).isEnabled(), "there is nothing to open"
    top = top_of(page, cards[5])
    title(view_of(page, cards[5])).click()
    settle(page)
    assert top_of(page, cards[5]) == top
    assert '"future_block"' in said(view_of(page, cards[5]))


def test_citations_become_links(page):
    cited = ({"type": "web_search_result_location", "url": "https://a.b/c", "title": "Source"},)
    show(page, TextBlock("It is so.", citations=cited))
    assert any(
        "Source" in (t.toPlainText() if (t := text_of(page, row)) else "") for row in rows(page)
    )


def test_formulas_are_drawn_and_copied_as_source(page, qtbot, qapp):
    show(page, TextBlock("So $x^2$ it is.\n\n$$\n\\frac{1}{2}\n$$\n"))
    row = next(row for row in rows(page) if row.leaf is not None and "it is" in row.leaf.text)
    qtbot.waitUntil(lambda: "\ufffc" in view_of(page, row).document().toRawText())
    formula = of(page, kinds.FORMULA)[0]
    qtbot.waitUntil(lambda: page.formulas.get(r"\frac{1}{2}", display=True) is not None)
    settle(page)
    assert formula.height > 20
    page.copy_reply("r")
    assert "x^2" in qapp.clipboard().text()
    assert "\\frac{1}{2}" in qapp.clipboard().text()


def drawing_of(page, qtbot, source, *, display=False):
    qtbot.waitUntil(lambda: page.formulas.is_settled(source, display=display))
    return page.formulas.get(source, display=display)


def test_R9_words_in_other_scripts_are_painted_with_the_fonts_of_the_system(page, qtbot):
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    from orca_desktop.ui.transcript.formulas import paint

    source = r"\text{速度}=\frac{\text{سرعة}}{t}"
    show(page, TextBlock(f"So ${source}$ it is."))
    drawing = drawing_of(page, qtbot, source)
    assert [word.phrase.text for word in drawing.words] == ["速度", "سرعة"]
    image = QImage(round(drawing.width * 4), round((drawing.ascent + drawing.depth) * 4),
                   QImage.Format.Format_RGB32)  # fmt: skip
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter, QRectF(image.rect()), drawing, "#000000")
    painter.end()
    for word in drawing.words:
        dark = [
            (x, y)
            for x in range(round(word.left * 4), round((word.left + 10) * 4))
            for y in range(image.height())
            if image.pixelColor(x, y).lightness() < 100
            and abs(y / 4 - drawing.ascent - word.base) < 12
        ]
        # Ink, but no filled box.
        assert 40 < len(dark) < 1800


def test_words_of_a_formula_have_the_room_of_their_font(qapp):
    thin, wide = (
        [measure(Phrase(letter * 9, command)).width for letter in "iW"]
        for command in (r"\text", r"\texttt")
    )
    assert thin[0] < thin[1]
    assert wide[0] == wide[1], "each letter of a typewriter is as wide as another"
    assert measure(Phrase("Word", r"\textbf")).width > measure(Phrase("Word")).width
    plain, low, high = (measure(Phrase(words)) for words in ("x", "xg", "xÅ"))
    assert plain.below == 0 < low.below
    assert low.above == plain.above <= high.above
    assert measure(Phrase("")).width == pytest.approx(1 / 16, abs=0.03)


@pytest.mark.parametrize("text", ["$\\ce{H2}$", "$x_2$ $y_p$", "- $x_2$", "> $x_2$"])
def test_R8_a_formula_that_stands_alone_in_its_line_is_not_cut_off_below(page, qtbot, text):
    """What hangs below the base line needs a line that has room there, as one with words has."""

    def depth(answer: str) -> float:
        show(page, TextBlock(answer))
        for source in re.findall(r"\$([^$]+)\$", answer):
            assert drawing_of(page, qtbot, source) is not None
        settle(page)
        texts = [text_of(page, row) for row in rows(page)]
        (block,) = [
            each.document().begin() for each in texts if each and OBJECT in each.toPlainText()
        ]
        return block.layout().lineAt(0).descent()

    assert depth(text) == depth(f"{text} and words") > 3


def test_R11_an_unknown_command_is_shown_by_its_source(page, qtbot):
    show(page, TextBlock(r"So $\foo{x}$ and $y^2$ it is."))
    assert drawing_of(page, qtbot, "y^2") is not None
    assert drawing_of(page, qtbot, r"\foo{x}") is None
    settle(page)
    assert row_with(page, r"\foo{x}")


def test_C1_a_copied_formula_is_mathml_and_keeps_its_delimiters(page, qtbot, qapp):
    said = "So $E=mc^2$ and $\\foo{x}$:\n\n$$\n\\frac{1}{2}\n$$\n\n| a |\n|---|\n| $q$ |\n"
    show(page, TextBlock(said))
    page.copy_reply("r")
    clipboard = qapp.clipboard()
    assert "So $E=mc^2$ and $\\foo{x}$:" in clipboard.text()
    assert "$$\\frac{1}{2}$$" in clipboard.text()
    assert "$q$" in clipboard.text()
    html = clipboard.mimeData().html()
    assert "<msup><mi>c</mi><mn>2</mn></msup>" in html
    assert 'display="block"><mfrac>' in html
    assert "<code>$\\foo{x}$</code>" in html
    assert "<code>E" not in html


def test_a_formula_that_takes_too_long_is_given_up(page, qtbot, monkeypatch):
    from orca_desktop import helper_process
    from orca_desktop.ui.transcript import formulas

    monkeypatch.setattr(
        helper_process,
        "command",
        lambda _: [__import__("sys").executable, "-c", "import time; time.sleep(60)"],
    )
    monkeypatch.setattr(formulas, "FIRST_DEADLINE_MS", 200)
    page.close_formulas()
    show(page, TextBlock("Slow $q^{77}$ formula."))
    qtbot.waitUntil(lambda: page.formulas.is_settled("q^{77}", display=False))
    assert not page.formulas.is_running
    assert row_with(page, "q^{77}")


def test_the_drawing_process_knows_no_secret(page, qtbot, monkeypatch):
    monkeypatch.setenv("ORCAROUTER_API_KEY", "sk-secret-canary")
    page.close_formulas()
    show(page, TextBlock("$z^{78}$"))
    process = page.formulas.findChild(QProcess)
    assert process is not None
    assert "canary" not in " ".join(process.processEnvironment().toStringList())


def test_the_notices_under_a_reply(page):
    show(page, TextBlock("Half."), status=Status.STOPPED)
    assert said(view_of(page, of(page, kinds.NOTICE)[0])) == "You stopped this answer."
    show(page, TextBlock("Cut."), stop_reason="max_tokens")
    assert "length limit" in said(view_of(page, of(page, kinds.NOTICE)[0]))


def test_the_users_words_are_what_was_typed(page):
    page.show_conversation(
        conversation(turn("t", None, "# *not* a [heading](x)", reply("r", TextBlock("Ok"))))
    )
    assert row_with(page, "# *not* a [heading](x)")


def test_a_very_long_question_is_folded(page):
    words = "\n\n".join(f"Paragraph {n}." for n in range(200))
    page.resize(700, 900)
    page.show_conversation(conversation(turn("t", None, words, reply("r", TextBlock("Ok")))))
    page.jump_to_start()
    assert row_with(page, "Ok")
    view_of(page, of(page, kinds.MORE)[0]).click()
    settle(page)
    with pytest.raises(AssertionError):
        row_with(page, "Ok")


def test_zoom_makes_everything_larger(page):
    show(page, TextBlock("Words.\n\n```\ncode\n```"))
    before = {row.kind: row.height for row in rows(page)}
    page.set_zoom(2.0)
    after = {row.kind: row.height for row in rows(page)}
    assert all(after[kind] > before[kind] for kind in before if kind is not kinds.RULE)


def test_heights():
    heights = Heights([3, 0, 5])
    heights.append(2)
    assert heights.total == 10
    assert [heights.before(at) for at in range(5)] == [0, 3, 3, 8, 10]
    assert heights.set(1, 4) == 4
    assert [heights.at(position) for position in (0, 2, 3, 6, 7, 11, 12, 99)] == [
        0,
        0,
        1,
        1,
        2,
        2,
        3,
        3,
    ]
    assert heights.pop() == 2
    assert heights.total == 12
    assert heights.before(3) == 12


@given(st.lists(st.integers(0, 9), min_size=1, max_size=30), st.data())
@settings(max_examples=examples(200), deadline=None)
def test_heights_sum_like_a_list(values, data):
    pattern = (3, 5)
    heights = Heights(pattern=pattern, count=len(values))
    for index, value in enumerate(values):
        heights.set(index, value)
    more = data.draw(st.lists(st.integers(0, 9), max_size=9))
    for value in more:
        heights.append(value)
    values = values + more
    assert [heights[at] for at in range(len(values))] == values
    assert [heights.before(at) for at in range(len(values) + 1)] == [
        sum(values[:at]) for at in range(len(values) + 1)
    ]
    for position in range(sum(values)):
        at = heights.at(position)
        assert sum(values[:at]) <= position < sum(values[: at + 1])
    assert [heights.pop() for _ in more] == more[::-1]
    assert heights.total == sum(values[: len(values) - len(more)])


def test_runs_on_the_screen_and_back():
    run = Run("word " + "x" * 300)
    text = shown(run)
    assert "\u200b" in text
    assert part((run,), 0, units(text)) == (run,)
    assert part((run, Run("𝕏y")), units(text), units(text) + 2) == (Run("𝕏"),)
    assert breakable("short") == "short"


def test_a_conversation_updated_in_place_keeps_its_rows(page):
    first = conversation(turn("t", None, "Go", reply("r", TextBlock("One.\n\nTwo."))))
    page.show_conversation(first)
    row = row_with(page, "Two.")
    page.show_conversation(first.with_head(title="Renamed"))
    assert row_with(page, "Two.") is row


def test_what_the_person_wrote_stands_on_the_tint_of_its_box(page):
    page.show_conversation(conversation(turn("t", None, "Plan it.", reply("r"))))
    settle(page)
    text = text_of(page, row_with(page, "Plan it."))
    assert text is not None
    corner = text.viewport().mapTo(page.viewport(), text.viewport().rect().bottomRight())
    found = page.viewport().grab().toImage().pixelColor(corner)
    assert found == TextStyle(load("light")).color("tint")


def test_a_character_that_stands_for_no_formula_takes_no_room(page):
    objects = FormulaObject(page.formulas)
    assert objects.intrinsicSize(QTextDocument(), 0, QTextCharFormat()) == QSizeF(0, 0)


AROUND = """\
- [x] done
- [ ] open
- dot

7. seven

> quoted
>
> again

Word[^1].

[^1]: A note.
"""


def around(page, text: str) -> list[tuple[str, int, int]]:
    """What is drawn beside the words of an answer: its colours, where it begins, how wide it is."""
    show(page, TextBlock(text))
    message = page.findChildren(MessageView)[-1]
    return [(str(each), round(each.box.x()), round(each.box.width())) for each in drawn(message)]


def test_what_words_stand_in_is_drawn_beside_them(page):
    found = around(page, AROUND)
    marks = [each for each in found if each[0].startswith("shape")]
    assert marks == [
        ("shape accent/accent", 14, 14),
        ("shape none/page", 17, 7),
        ("shape none/control", 14, 14),
        ("shape muted/none", 20, 5),
        ("shape pale control/none", 11, 3),
        ("shape pale control/none", 11, 3),
    ]
    assert [each[0] for each in found if each not in marks] == ["'7.' muted", "'1' muted"]
    message = page.findChildren(MessageView)[-1]
    first, second = (each.box for each in drawn(message) if str(each) == "shape pale control/none")
    assert first.bottom() == second.top(), "one bar along all that is quoted"
    question = page.findChildren(MessageView)[0]
    (box,) = (each.box for each in drawn(question))
    assert sketch(question) == "shape tint/none"
    assert (box.x(), box.width()) == (10, question.width() - 20)


def test_what_stands_in_one_another_is_drawn_further_in(page):
    assert around(page, "> - dot\n>   - inner\n>\n>     > deep\n") == [
        ("shape pale control/none", 11, 3),
        ("shape muted/none", 38, 5),
        ("shape pale control/none", 11, 3),
        ("shape muted/none", 64, 5),
        ("shape pale control/none", 11, 3),
        ("shape pale control/none", 81, 3),
    ]


def test_how_parts_of_an_answer_are_seen(page, appearance):
    appearance.dress()
    show(
        page,
        ThinkingBlock("Hm <b>", "s"),
        TextBlock("```python\nx = 1\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n"),
        ToolUseBlock("tool_use", "1", "get_weather", {"city": "<b>Lisbon"}),
        ToolResultBlock("tool_result", "1", "Sunny", {"is_error": True}),
        DocumentBlock({"type": "base64", "media_type": "text/plain"}, "a.txt"),
    )
    code, thinking, (call, result), attached = (
        view_of(page, of(page, kinds.CODE)[0]),
        view_of(page, of(page, kinds.THINKING)[0]),
        [view_of(page, row) for row in of(page, kinds.CARD)],
        view_of(page, of(page, kinds.ATTACHMENT)[0]),
    )
    assert (
        outline(code)
        == """\
[Wrap lines]
| [Copy code]
__x = 1__ {to read, called 'Code, Python'}"""
    )
    assert (
        sketch(code)
        == """\
shape code/none
'Python' muted"""
    )
    assert (
        outline(thinking)
        == """\
[Thought for 6 s] {muted, called 'Thought for 6 s, folded'}"""
    )
    assert sketch(thinking) == ""
    assert (
        outline(call)
        == """\
[Tool: get_weather] {muted, called 'Tool: get_weather, folded'}
| <b>Lisbon {small muted}"""
    )
    assert sketch(call) == "shape none/line"
    assert (
        outline(result)
        == """\
[The tool failed] {muted, called 'The tool failed, folded'}
| Sunny {small muted}"""
    )
    title(call).click()
    settle(page)
    assert (
        outline(view_of(page, of(page, kinds.CARD)[0]))
        == """\
[Tool: get_weather] {muted, called 'Tool: get_weather, open'}
| <b>Lisbon {small muted}
{⏎  "city": "<b>Lisbon"⏎} {small fixed, wraps, can be copied}"""
    )
    assert (
        sketch(attached)
        == """\
shape page/line
'(picture)' page
'a.txt' text
'text/plain' muted"""
    )
    assert attached.toolTip() == "a.txt\ntext/plain"
    assert attached.accessibleName() == "a.txt, text/plain"


def turned(view, across: int, down: int, keys=Qt.KeyboardModifier.NoModifier) -> bool:
    """Turn the wheel over a view; says whether it kept the turn for itself."""
    event = QWheelEvent(
        QPointF(9, 9),
        QPointF(view.mapToGlobal(QPoint(9, 9))),
        QPoint(),
        QPoint(across, down),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    return event.isAccepted()


WIDE_TABLE = (
    f"|{'|'.join(f' Column number {n} ' for n in range(14))}|\n|{'---|' * 14}\n|{' w |' * 14}"
)
WIDE_CODE = "```\n" + "long line " * 60 + "\n```"


@pytest.mark.parametrize(("text", "kind"), [(WIDE_TABLE, kinds.TABLE), (WIDE_CODE, kinds.CODE)])
def test_over_what_is_too_wide_the_wheel_goes_sideways_and_never_up_or_down(page, text, kind):
    show(page, TextBlock(text))
    view = view_of(page, of(page, kind)[0])
    bar = view.text.horizontalScrollBar()
    assert not turned(view, 0, -120)
    assert bar.value() == 0
    assert turned(view, -120, 0)
    assert bar.value() == 60
    assert not turned(view, 60, -120), "more down than across"
    assert bar.value() == 60
    assert turned(view, 120, -120)
    assert bar.value() == 0
    shifted = turned(view, 0, -120, Qt.KeyboardModifier.ShiftModifier)
    assert (shifted, bar.value()) == ((True, 60) if kind is kinds.CODE else (False, 0))


@pytest.mark.parametrize(
    ("text", "kind"), [("| a |\n|---|\n| b |", kinds.TABLE), ("```\nx\n```", kinds.CODE)]
)
def test_over_what_fits_the_wheel_is_the_page_s(page, text, kind):
    show(page, TextBlock(text))
    assert not turned(view_of(page, of(page, kind)[0]), -120, 0)


def rests(page, at: QPoint) -> None:
    """Let the pointer rest somewhere."""
    event = QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at))
    QApplication.sendEvent(page.viewport(), event)


def test_the_whole_address_is_told_where_the_pointer_rests_on_a_link(page, qtbot):
    show(
        page, TextBlock("See [here](https://a.example/b?c=1) or [there](https://bücher.example/).")
    )
    rests(page, point_in(page, "here"))
    assert QToolTip.text() == "https://a.example/b?c=1"
    rests(page, point_in(page, "there"))
    told = QToolTip.text().splitlines()
    assert told[1:] == ["(xn--bcher-kva.example)"]
    rests(page, point_in(page, "See"))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_characters_of_control_are_seen_in_code(page):
    show(page, TextBlock("```\na\x07b\n```"))
    text = view_of(page, of(page, kinds.CODE)[0]).text
    block = text.document().firstBlock()
    found = {}
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        found[fragment.text()] = fragment.charFormat().foreground().color().name().upper()
        fragments += 1
    look = load("light")
    (strange,) = (each for each in found if each not in {"a", "b"})
    assert found == {"a": look.text, strange: look.warn, "b": look.text}


def test_columns_of_a_table_are_placed_as_it_says_and_its_head_is_bold(page):
    show(page, TextBlock("| left | mid | right |\n|:--|:-:|--:|\n| 1 | 2 | 3 |"))
    view = view_of(page, of(page, kinds.TABLE)[0])
    assert view.text.accessibleName() == "Table, 3 columns, 2 rows"
    (table,) = view.text.document().rootFrame().childFrames()
    sides = Qt.AlignmentFlag
    placed = [
        [
            table.cellAt(row, column).firstCursorPosition().blockFormat().alignment()
            & sides.AlignHorizontal_Mask
            for column in range(3)
        ]
        for row in range(2)
    ]
    assert placed == [[sides.AlignLeft, sides.AlignHCenter, sides.AlignRight]] * 2
    bold = [
        table.cellAt(row, 0)
        .firstCursorPosition()
        .block()
        .begin()
        .fragment()
        .charFormat()
        .font()
        .bold()
        for row in range(2)
    ]
    assert bold == [True, False]
    edges = [table.cellAt(row, 0).format().toTableCellFormat() for row in range(2)]
    colors = [each.bottomBorderBrush().color().name().upper() for each in edges]
    assert colors == [load("light").control, load("light").line]
    assert [each.bottomBorder() for each in edges] == [1, 1]


LOOK = TextStyle(load("light"))


@pytest.mark.parametrize(
    ("block", "told"),
    [
        (ImageBlock({"type": "url"}), ("Picture", "url", "")),
        (ImageBlock({"type": "base64", "media_type": "image/png"}), ("Picture", "image/png", "")),
        (DocumentBlock({"media_type": "text/plain"}), ("Document", "text/plain", "")),
        (DocumentBlock({}, "a.txt"), ("a.txt", "", "")),
        (ToolUseBlock("tool_use", "1", "calculate", {}), ("Tool: calculate", "", "{}")),
        (
            ToolUseBlock("mcp_tool_use", "1", "x", {"a": " b  c "}),
            ("MCP tool: x", "b c", '{\n  "a": " b  c "\n}'),
        ),
        (ToolResultBlock("tool_result", "1", "a\n b"), ("Result of the tool", "a b", "a\n b")),
        (
            ToolResultBlock("tool_result", "1", "no", {"is_error": True}),
            ("The tool failed", "no", "no"),
        ),
        (
            ToolResultBlock("tool_result", "1", [{"type": "text", "text": "one"}, {"type": "odd"}]),
            ("Result of the tool", "one", 'one\n\n{\n  "type": "odd"\n}'),
        ),
        (
            ToolResultBlock(
                "web_search_tool_result",
                "1",
                [
                    {"type": "web_search_result", "title": "A", "url": "https://a.example"},
                    {"type": "web_search_result", "url": "https://b.example"},
                    {"type": "other"},
                ],
            ),
            ("2 search results", "A", "A\nhttps://a.example\n\nhttps://b.example"),
        ),
        (ToolResultBlock("web_search_tool_result", "1", []), ("0 search results", "", "")),
        (UnknownBlock({}), ("Block: unknown", "", "{}")),
    ],
)
def test_a_card_tells_what_it_is_its_beginning_and_all_of_it(qapp, block, told):
    assert card(block) == told


def test_of_a_card_only_so_much_is_shown(qapp):
    long = "x" * 5000
    assert len(card(ToolResultBlock("tool_result", "1", long))[2]) == 4000
    title, glimpse, body = card(ToolUseBlock("tool_use", "1", "f", {"a": long}))
    assert (title, glimpse) == ("Tool: f", 80 * "x")
    assert body.endswith("x\n…") and len(body) == 4002
    fitting = "x" * (4000 - len('{\n  "a": ""\n}'))
    assert not card(ToolUseBlock("tool_use", "1", "f", {"a": fitting}))[2].endswith("…")


@pytest.mark.parametrize(
    ("part", "seconds", "told"),
    [
        (ThinkingBlock("Hm", "s"), None, "Thoughts"),
        (ThinkingBlock("Hm", "s"), 0.2, "Thought for 1 s"),
        (ThinkingBlock("Hm", "s"), 2.6, "Thought for 3 s"),
        (RedactedThinkingBlock("x"), 3.0, "Thinking that the provider keeps hidden"),
    ],
)
def test_thinking_that_is_done_is_told_with_its_time(qapp, part, seconds, told):
    assert thinking_title(part, seconds) == told


WHALE = Attached(Blob.of(b"whale", "image/png"), "whale.png", 640, 480)
PAPER = Attached(Blob.of(b"paper", "application/pdf"), "paper.pdf", pages=3)


@pytest.fixture
def attached(qtbot):
    view = AttachmentView()
    qtbot.addWidget(view)
    view.adopt(Thumbnails(view))
    view.show_block(WHALE.block, LOOK)
    view.resize(500, view.height_for(500))
    view.show()
    catch_up()
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))  # wherever the pointer is
    return view


def test_a_picture_is_drawn_as_large_as_it_fits_above_its_name(qtbot, attached):
    assert attached.height_for(500) == 220 + 24
    assert attached.sizeHint().toTuple() == (500, 244)
    assert (
        sketch(attached)
        == """\
shape hover/none
'(picture)' none
shape none/line
'whale.png  ·  640 × 480 · 5 bytes' muted"""
    )
    frame = next(each for each in drawn(attached) if each.line == "line")
    assert frame.box.toRect().width() == pytest.approx(220 * 4 / 3, abs=2)
    thumbnails = attached.findChild(Thumbnails)
    shown = QPixmap(100, 75)
    shown.fill(QColor("teal"))
    thumbnails.put(WHALE.sha256, shown)
    seen = attached.grab().toImage()
    assert seen.pixelColor(100, 100) == QColor("teal")
    assert seen.pixelColor(0, 0) != QColor("teal"), "its corners are round"
    assert seen.pixelColor(400, 100) != QColor("teal")
    for width, height in ((100, 75), (9, 24)):
        assert attached.height_for(width) == height + 24
    small = Attached(Blob.of(b"dot", "image/png"), "dot.png", 10, 10)
    attached.show_block(small.block, LOOK)
    assert attached.height_for(500) == 24 + 24, "one can point at it"
    attached.show_block(small.block, TextStyle(load("light"), 2.0))
    assert attached.height_for(500) == 48 + 48


def test_only_what_is_drawn_of_it_can_be_pressed_and_it_follows_the_pointer(qtbot, attached):
    clicked = heard(attached.clicked)
    qtbot.mouseClick(attached, Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    assert clicked == []
    qtbot.mouseClick(attached, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert len(clicked) == 1
    assert attached.cursor().shape() == Qt.CursorShape.PointingHandCursor
    place = QPointF(5, 5)
    QApplication.sendEvent(attached, QEnterEvent(place, place, place))
    assert "shape none/control" in sketch(attached).splitlines()
    QApplication.sendEvent(attached, QEvent(QEvent.Type.Leave))
    assert "shape none/line" in sketch(attached).splitlines()
    attached.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    frame = next(each for each in drawn(attached) if each.line == "line")
    assert frame.box.right() == pytest.approx(499.5, abs=1), "at the other side"


class Painted(QObject):
    """Notes which widgets were painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.seen: set[QObject] = set()
        for each in widgets:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.add(watched)
        return False


def test_a_small_picture_that_comes_late_is_drawn_where_it_belongs(qtbot, page):
    show(page, WHALE.block, PAPER.block)
    whale, paper = (view_of(page, row) for row in of(page, kinds.ATTACHMENT))
    catch_up()
    painted = Painted(whale, paper)
    shown = QPixmap(100, 75)
    shown.fill(QColor("teal"))
    page.thumbnails.put(WHALE.sha256, shown)
    qtbot.waitUntil(lambda: bool(painted.seen))
    assert painted.seen == {whale}


def test_a_document_is_a_card_with_its_first_page(qtbot, attached):
    attached.show_block(PAPER.block, LOOK)
    assert attached.height_for(500) == 52
    attached.resize(500, 52)
    before = drawn(attached)
    assert [str(each) for each in before if each.words != "(picture)"] == [
        "shape page/line",
        "'paper.pdf' text",
        "'3 pages · 5 bytes' muted",
    ]
    assert before[0].box.width() == 319
    assert [round(each.box.x()) for each in before if each.words] == [20, 60, 60]
    page = QPixmap(50, 100)
    page.fill(QColor("teal"))
    thumbnails = attached.findChild(Thumbnails)
    thumbnails.put(PAPER.sha256, page)
    seen = attached.grab().toImage()
    assert seen.pixelColor(30, 26) == QColor("teal")
    assert seen.pixelColor(16, 26) != QColor("teal"), "a page is higher than it is wide"
    attached.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seen = attached.grab().toImage()
    assert seen.pixelColor(499 - 30, 26) == QColor("teal")


def test_small_pictures_are_asked_for_once_and_the_oldest_is_forgotten(qapp):
    thumbnails = Thumbnails()
    asked, arrived = heard(thumbnails.requested), heard(thumbnails.arrived)
    assert thumbnails.get(WHALE) is None
    assert thumbnails.get(WHALE) is None
    assert asked == [(WHALE,)]
    shown = QPixmap(2, 2)
    thumbnails.put(WHALE.sha256, shown)
    assert arrived == [(WHALE.sha256,)]
    assert thumbnails.get(WHALE) is shown
    others = [Attached(Blob.of(bytes([n]), "image/png"), f"{n}.png") for n in range(100)]
    for each in others[:99]:
        thumbnails.get(each)
    assert thumbnails.get(WHALE) is shown, "that was just looked at"
    for each in others:
        thumbnails.get(each)
    asked.clear()
    thumbnails.get(WHALE)
    assert asked == [(WHALE,)]


def sizes(view) -> list[tuple[str, int, int]]:
    """How large the words and the signs of everything in a view are."""
    parts = [*view.findChildren(QLabel), *view.findChildren(QAbstractButton), view]
    return [
        (type(each).__name__, each.font().pixelSize(), each.iconSize().width())
        if isinstance(each, QAbstractButton)
        else (type(each).__name__, each.font().pixelSize(), 0)
        for each in parts
        if isinstance(each, QLabel | QAbstractButton)
    ]


def test_everything_in_every_row_grows_with_the_text(appearance, page):
    failure = Failure(ErrorKind.OVERLOADED, "Too much", 529)
    code = "\n".join(f"line {n}" for n in range(300))
    parts = (
        ThinkingBlock("Hm", "s"),
        TextBlock(
            f"```\n{code}\n```\n\n| a |\n|---|\n| b |\n\n<details>\n<summary>More</summary>\n\nx\n\n</details>"
        ),
        ToolUseBlock("tool_use", "1", "f", {"a": 1}),
    )
    found = {}
    for zoom in (1.0, 2.0):
        page.set_zoom(zoom)
        show(page, *parts, status=Status.FAILED, failure=failure)
        page.resize(700, 3000)
        settle(page)
        seen = [(row.kind.name, view_of(page, row)) for row in rows(page)]
        found[zoom] = {
            name: (sizes(view), view.height()) for name, view in seen if view is not None
        }
        texts_of = [text_of(page, row) for row in rows(page)]
        found[zoom]["text sizes"] = (
            [
                ("text", each.document().defaultFont().pixelSize(), 0)
                for each in texts_of
                if each is not None
            ],
            0,
        )
    small, large = found[1.0], found[2.0]
    assert {
        "head",
        "thinking",
        "code",
        "more",
        "table",
        "summary",
        "card",
        "failure",
        "foot",
    } <= set(small)
    for name, (parts_of, height) in small.items():
        grown, higher = large[name]
        assert [each[0] for each in grown] == [each[0] for each in parts_of], name
        for (_, font, icon), (kind, twice, wide) in zip(parts_of, grown, strict=True):
            assert (
                abs(twice - 2 * font) <= 1 or font == twice == 14 == QApplication.font().pixelSize()
            ), (name, kind)
            if kind == "QToolButton":
                assert wide in {2 * icon, icon}, (name, kind)
        if height:
            assert higher > 1.5 * height, name
