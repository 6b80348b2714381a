"""How words look: each style of a run, each kind of it, headings, and the lines they stand in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.render.direction import Direction
from orca_desktop.render.document import Run, RunKind, Style
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript.read_only_text import HREF
from orca_desktop.ui.transcript.text_style import TextStyle, paragraph_format
from orca_desktop.ui.transcript.text_view import TextView, run_format
from tests.ui.transcript.conftest import conversation, reply, row_with, settle, text_of, turn

LIGHT = load("light")


@pytest.fixture
def look(qapp) -> TextStyle:
    return TextStyle(LIGHT)


def told(made: QTextCharFormat) -> set[str]:
    """What is unlike plain words in a format."""
    font, found = made.font(), set()
    names: dict[str, str] = {}
    for name, value in LIGHT.colors().items():
        names.setdefault(value.upper(), name)
    color = names[made.foreground().color().name().upper()]
    if color != "text":
        found.add(color)
    if made.background().style() != Qt.BrushStyle.NoBrush:
        found.add(f"on {names[made.background().color().name().upper()]}")
    marks = {
        "bold": font.weight() == QFont.Weight.DemiBold,
        "italic": font.italic(),
        "struck": font.strikeOut(),
        "underlined": font.underline() or made.fontUnderline(),
        "fixed": font.styleHint() == QFont.StyleHint.Monospace,
        "raised": made.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript,
        "lowered": made.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSubScript,
        "a link": bool(made.property(HREF)),
    }
    return found | {name for name, is_so in marks.items() if is_so}


@pytest.mark.parametrize(
    ("style", "looks"),
    [
        (Style.PLAIN, set()),
        (Style.BOLD, {"bold"}),
        (Style.ITALIC, {"italic"}),
        (Style.BOLD | Style.ITALIC, {"bold", "italic"}),
        (Style.STRIKE, {"struck"}),
        (Style.CODE, {"fixed", "on code"}),
        (Style.KEY, {"fixed", "on code"}),
        (Style.ADDED, {"underlined", "on added"}),
        (Style.REMOVED, {"struck", "on removed"}),
        (Style.MARKED, {"on mark"}),
        (Style.MARKED | Style.ADDED, {"underlined", "on added"}),
        (Style.SUPERSCRIPT, {"raised"}),
        (Style.SUBSCRIPT, {"lowered"}),
    ],
)
def test_each_style_looks_as_it_should(look, style, looks):
    assert told(look.char(style)) == looks
    assert told(run_format(Run("x", style), look, None)) == looks


@pytest.mark.parametrize(
    ("run", "looks"),
    [
        (Run("x", kind=RunKind.MATH), {"fixed", "on code"}),
        (Run("x", kind=RunKind.CONTROL), {"fixed", "on code", "warn"}),
        (Run("x", kind=RunKind.NOTE), {"accent", "raised"}),
        (Run("x", kind=RunKind.CITATION, href="https://a.example"), {"accent", "raised", "a link"}),
        (Run("x", kind=RunKind.IMAGE), {"muted"}),
        (Run("x", kind=RunKind.IMAGE, href="https://a.example"), {"muted", "underlined", "a link"}),
        (Run("x", href="https://a.example"), {"accent", "underlined", "a link"}),
    ],
)
def test_each_kind_of_run_looks_as_it_should(look, run, looks):
    assert told(run_format(run, look, None)) == looks


def test_headings_are_bold_and_smaller_by_level(look):
    fonts = [look.heading_font(level) for level in range(1, 7)]
    assert [each.pixelSize() for each in fonts] == [24, 20, 17, 15, 15, 15]
    assert {each.weight() for each in fonts} == {QFont.Weight.DemiBold}
    large = TextStyle(LIGHT, 2.0)
    assert large.heading_font(1).pixelSize() == 48
    assert large.font().pixelSize() == 30 == 2 * look.font().pixelSize()
    assert large.code_font().pixelSize() == 27
    assert TextStyle(LIGHT, 0.1).font().pixelSize() == 6, "never too small to be seen"
    assert TextStyle(LIGHT, 0.1).code_font().pixelSize() == 6
    in_heading = look.char(Style.CODE, base=look.heading_font(1)).font().pixelSize()
    assert in_heading == round(24 * 0.9)
    assert large.char(Style.CODE, base=large.heading_font(1)).font().pixelSize() == 43


def test_a_line_is_as_high_as_its_text_needs_and_a_column_as_wide_as_is_good_to_read(look):
    assert look.line == 23
    assert TextStyle(LIGHT, 2.0).line == 46
    letters = look.column / (look.font().pixelSize() / 2)
    assert 60 < letters < 100
    made = paragraph_format(23, Direction.RIGHT)
    assert made.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert made.lineHeight() == 23
    assert made.lineHeightType() == QTextBlockFormat.LineHeightTypes.MinimumHeight.value
    assert not paragraph_format(23).hasProperty(QTextBlockFormat.Property.LayoutDirection)


@pytest.mark.parametrize(("name", "share"), [("light", 0.30), ("dark", 0.38)])
def test_what_is_chosen_shows_through_whether_the_window_is_active_or_not(qapp, name, share):
    theme = load(name)
    made, role = TextStyle(theme).palette(), QPalette.ColorRole
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        assert made.color(group, role.Text).name().upper() == theme.text
        assert made.color(group, role.HighlightedText).name().upper() == theme.text
        chosen = made.color(group, role.Highlight)
        assert chosen.name().upper() == theme.accent
        assert chosen.alphaF() == pytest.approx(share, abs=0.01)
    assert made.color(role.Base).alpha() == 0


def test_words_that_only_grow_are_put_on_and_others_are_written_anew(qtbot, look):
    view = TextView()
    qtbot.addWidget(view)
    view.show_runs((Run("one"),), look, None)
    view.show_runs((Run("one two"),), look, None)
    assert view.toPlainText() == "one two"
    view.show_runs((Run("one two"), Run(" bold", Style.BOLD)), look, None)
    view.show_runs((Run("one two"), Run(" bold words", Style.BOLD), Run(" end")), look, None)
    assert view.toPlainText() == "one two bold words end"
    view.show_runs((Run("one"), Run(" bold", Style.BOLD)), look, None)
    assert view.toPlainText() == "one bold"
    view.show_runs((Run("one", href="https://a.example"),), look, None)
    assert view.toPlainText().strip("\u2068\u2069") == "one"
    view.show_runs((Run("one", href="https://a.example"),), look, look.heading_font(1))
    assert view.document().defaultFont().pixelSize() == 24
    low = view.height_for(400)
    view.show_runs((Run("many words " * 30),), look, None, direction=Direction.RIGHT)
    assert view.height_for(400) > 3 * low
    assert view.height_for(4000) < view.height_for(200)
    block = view.document().firstBlock().blockFormat()
    assert block.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert view.selectable is view


def test_a_line_of_the_column_has_76_characters(look):
    sample = "The quick brown fox jumps over the lazy dog, then writes a longer line."
    width = QFontMetricsF(look.font()).horizontalAdvance(sample) / len(sample)
    assert look.column == pytest.approx(76 * width, abs=1)


def test_only_the_letters_of_a_link_lead_where_it_says(page):
    words = TextBlock("[aaa](https://example.org)bbb[ccc](https://example.net)")
    page.show_conversation(conversation(turn("t", None, "Go", reply("r", words))))
    settle(page)
    text = text_of(page, row_with(page, "bbb"))
    assert text is not None
    written = text.toPlainText()

    def found(letters: str) -> list[str]:
        """Where each of these letters leads."""
        cursor, addresses = QTextCursor(text.document()), []
        for at in range(written.index(letters), written.index(letters) + len(letters)):
            cursor.setPosition(at)
            left = text.cursorRect(cursor).center()
            cursor.setPosition(at + 1)
            addresses.append(text.href_at((left + text.cursorRect(cursor).center()) / 2))
        return addresses

    assert found("aaa") == ["https://example.org"] * 3
    assert found("bbb") == [""] * 3
    assert found("ccc") == ["https://example.net"] * 3
    assert text.href_at(QPoint(text.width() - 2, text.height() // 2)) == ""
