"""Every part looks, and is spoken, as it did when somebody looked at it last.

What a part draws is written down as strokes, fills and letters in their places (an SVG), what it tells
a screen reader and the pointer, and what each thing in it is set to, as lines of words, and their digests
are kept in strokes.json. Who changes a look on purpose looks at the pictures and accepts them:

    ORCA_DESKTOP_ACCEPT_LOOKS=1 python3 dev.py test tests/ui/test_strokes.py

A test that fails leaves its pictures and words in out/looks. Letters have other widths in other fonts, so
where the fonts are not those of the pictures, none is compared.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QPoint
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from orca_desktop.render import code
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript, colors
from tests.support.clock import live_in
from tests.support.outline import outline
from tests.support.properties import properties
from tests.support.spoken import spoken
from tests.ui.further_parts import FURTHER_PARTS
from tests.ui.test_ways import PARTS, make, parts
from tests.ui.transcript.conftest import settle
from tests.ui.transcript.states import STATES
from tests.ui.transcript.test_ways import EVERY, shown

__all__ = ["make"]

pytestmark = pytest.mark.sweep

ALL_PARTS: Final = {**PARTS, **FURTHER_PARTS}
KEPT: Final = Path(__file__).with_name("strokes.json")
PICTURES: Final = Path(__file__).parents[2] / "out" / "looks"
ACCEPTS: Final = bool(os.environ.get("ORCA_DESKTOP_ACCEPT_LOOKS"))
FONTS: Final = "fonts"
_PIXELS: Final = re.compile(r'xlink:href="data:[^"]*"')
"""Pictures of points differ from processor to processor; that there is one, and where, is kept."""


@pytest.fixture(autouse=True)
def one_place(monkeypatch):
    """Times and numbers as in one place of the world, wherever this runs."""
    before = QLocale()
    live_in("UTC")
    monkeypatch.setattr(colors, "SLICE_S", 3600.0)  # no colour comes later on a busy machine
    monkeypatch.setattr(colors, "DEADLINE_S", 3600.0)
    for each in code.LANGUAGES:
        code.load(each)
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def strokes(widget: QWidget) -> str:
    """What a widget draws."""
    room = QBuffer()
    room.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(room)
    drawing.setSize(widget.size())
    drawing.setResolution(96)
    painter = QPainter(drawing)
    widget.render(painter, QPoint())
    painter.end()
    return _PIXELS.sub("", bytes(room.data().data()).decode())


def fonts() -> str:
    """A digest of how wide letters are here."""
    general = QApplication.font()
    bold = QFont(general)
    bold.setBold(True)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    words = ("The quick brown fox", "Grüße, 1 234,5 €", "مرحبا", "漢字", "🙂")
    widths = [
        QFontMetricsF(font).horizontalAdvance(word)
        for font in (general, bold, fixed)
        for word in words
    ]
    return digest(f"{[font.family() for font in (general, bold, fixed)]} {widths}")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def compare(name: str, drawn: Iterator[QWidget]) -> None:
    """Hold what is drawn and told to what was accepted; in a process of its own if it is accepted."""
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    if not ACCEPTS and kept.get(FONTS) != fonts():
        pytest.skip("the pictures were made with other fonts")
    pictures, words, settings = [], [], []
    for each in drawn:
        pictures.append(strokes(each))
        words.append(f"{spoken(each)}\n\n{outline(each)}")
        settings.append("\n".join(properties(each)))
    found = {
        (name, "svg"): pictures,
        (f"{name}, in words", "txt"): words,
        (f"{name}, as set", "txt"): settings,
    }
    digests = {called: [digest(each) for each in some] for (called, _), some in found.items()}
    if ACCEPTS:
        kept = {**kept, FONTS: fonts(), **digests}
        KEPT.write_text(json.dumps(dict(sorted(kept.items())), indent=1) + "\n", encoding="utf-8")
    if digests == {called: kept.get(called) for called in digests}:
        return
    PICTURES.mkdir(parents=True, exist_ok=True)
    for (called, ending), some in found.items():
        for number, text in enumerate(some):
            PICTURES.joinpath(f"{called}-{number}.{ending}").write_text(text, encoding="utf-8")
    wrong = [
        f"{called} {number}"
        for called, some in digests.items()
        for number, each in enumerate(some)
        if [each] != kept.get(called, [])[number:][:1]
    ]
    pytest.fail(f"it is otherwise than it was: {', '.join(wrong)}: see {PICTURES}")


@pytest.mark.parametrize("name", [*parts(), *FURTHER_PARTS])
def test_a_part_looks_as_it_did(make, name):
    part = ALL_PARTS[name]
    compare(name, (make(part, show) for show in part.shows))


@pytest.mark.parametrize("chat", EVERY, ids=lambda chat: chat.__name__)
def test_a_transcript_looks_as_it_did(qtbot, appearance, chat):
    appearance.dress()
    page = Transcript(load("light"))
    qtbot.addWidget(page)
    page.resize(700, 1500)
    page.show()
    compare(f"transcript {chat.__name__}", iter([shown(page, chat())]))
    page.show_conversation(None)
    page.close_formulas()


@pytest.mark.parametrize("column", [False, True], ids=["chat", "column"])
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_a_transcript_looks_as_it_did_in_each_state(qtbot, appearance, state, column):
    appearance.dress()
    page = Transcript(load("light"), column=column)
    qtbot.addWidget(page)
    page.resize(700, 1500)
    page.show()
    state(page)
    page.jump_to_start()
    settle(page)
    compare(f"transcript {state.__name__}{', column' if column else ''}", iter([page]))
    page.show_conversation(None)
    page.close_formulas()
