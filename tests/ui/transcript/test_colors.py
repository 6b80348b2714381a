"""Code that is being written is coloured a little in each frame."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from orca_desktop.render import code
from orca_desktop.render.block_parser.leaf import Leaf, LeafKind
from orca_desktop.render.code import CodeTone
from orca_desktop.render.document import Code, Place
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import FrameScheduler, colors
from orca_desktop.ui.transcript.code_view import CodeView
from orca_desktop.ui.transcript.row_view_pool import RowViewPool
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.rows import TranscriptRow


def test_D9_a_slow_lexer_is_asked_once_a_frame(qtbot, monkeypatch):
    taken: list[int] = []

    def slow(language: str, text: str):
        for at in range(5):
            taken.append(at)
            yield ((at, 1, CodeTone.NUMBER),)

    monkeypatch.setattr(code, "spans", slow)
    monkeypatch.setattr(colors, "SLICE_S", 0.0)  # so each of its steps takes longer than that
    text = "12345 and more"
    row = TranscriptRow(kinds.CODE, Leaf(LeafKind.CODE, text, Place(), language="python"))
    row.open_ended = True
    home = QWidget()
    qtbot.addWidget(home)
    pool = RowViewPool(home, {kinds.CODE: CodeView}, lambda _: None)
    view = pool.enter(row, home)
    assert isinstance(view, CodeView)
    view.show_code(
        Code("python", text, Place()), TextStyle(load("light")), wrapped=False, ends=True
    )
    frames = FrameScheduler()
    found = colors.Colors(frames.share(view), pool)

    def begun() -> bool:
        found.live(row)
        return bool(taken)

    qtbot.waitUntil(begun)
    assert taken == [0]
    qtbot.waitUntil(lambda: not frames.is_waiting)
    assert taken == [0, 1, 2, 3, 4]
    cursor = QTextCursor(view.text.document())
    cursor.setPosition(1)
    assert cursor.charFormat().foreground().color() == TextStyle(load("light")).color("warn")


def test_block_after_block_is_coloured_a_little_in_each_frame(qtbot, monkeypatch):
    monkeypatch.setattr(colors, "SLICE_S", 0.0)  # so each step takes longer than that
    home = QWidget()
    qtbot.addWidget(home)
    frames = FrameScheduler()
    pool = RowViewPool(home, {kinds.CODE: CodeView}, lambda _: None)
    found = colors.Colors(frames.share(home), pool)
    rows = []
    for language, text in (("python", "one = 1\ntwo = 2"), ("json", '{"three": 3}')):
        row = TranscriptRow(kinds.CODE, Leaf(LeafKind.CODE, text, Place(), language=language))
        rows.append(row)
        found.want([row])
    qtbot.waitUntil(lambda: not frames.is_waiting)
    for row in rows:
        assert isinstance(row.part, tuple)
        numbers = [length for _, length, tone in row.part if tone is CodeTone.NUMBER]
        assert numbers
        assert set(numbers) == {1}


def test_the_pieces_of_a_block_are_coloured_as_the_one_text_they_are(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    frames = FrameScheduler()
    pool = RowViewPool(home, {kinds.CODE: CodeView}, lambda _: None)
    found = colors.Colors(frames.share(home), pool)
    pieces = (("one = 1", False), ('two = "a', True), ('b"', False), ("three = 3", False))
    rows = [
        TranscriptRow(
            kinds.CODE, Leaf(LeafKind.CODE, text, Place(), language="python", broken=broken)
        )
        for text, broken in pieces
    ]
    found.want(rows)
    qtbot.waitUntil(lambda: not frames.is_waiting)
    parts = [row.part if isinstance(row.part, tuple) else () for row in rows]
    told = [
        [(text[start : start + length], tone) for start, length, tone in part]
        for part, (text, _) in zip(parts, pieces, strict=True)
    ]
    assert ("1", CodeTone.NUMBER) in told[0]
    written = ["".join(part for part, tone in row if tone is CodeTone.STRING) for row in told]
    assert written == ["", '"a', 'b"', ""]
    assert ("3", CodeTone.NUMBER) in told[3]
