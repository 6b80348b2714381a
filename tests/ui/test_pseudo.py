"""Every part of the window in languages that nobody speaks: nothing is cut, nothing stays English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from orca_desktop.ui.features.compare.reading.labels import ElidedLabel, LinesLabel
from orca_desktop.ui.features.library import Sidebar
from orca_desktop.ui.platform import language, pseudo
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.widgets.elided_button import ElidedButton
from orca_desktop.ui.widgets.two_line_list import TwoLineList
from tests.languages import texts
from tests.support.drawn import drawn
from tests.support.waiting import until
from tests.support.widgets import catch_up
from tests.support.words_seen import words_seen
from tests.ui.part import Part
from tests.ui.test_comes_and_goes import DIALOGS, dialog
from tests.ui.test_rules import has_all_its_words, inside, told
from tests.ui.test_ways import PARTS, parts

pytestmark = pytest.mark.sweep

_LETTERS = re.compile(r"[A-Za-z]{3}")
_ENGLISH_WORDS: Final = re.compile("\u202e.*?\u202c", re.DOTALL)
_NAMES: Final = re.compile(
    r"(?:Shift\+)?F3|Chat t\d|Words \d|claude-sonnet-4\.6|Model \d|0\.1\.0|temperature 0\.2|4,210 with this chat|U\+202[EC]"
)
"""What is called by a number, and what parts are given ready to show."""

_GIVEN: Final = frozenset({"off", "not told", "JSON", "Ctrl+D", "Print", "Export", "Model"})
"""What parts are given to show in place of something from outside; names of forms and keys."""


@pytest.fixture(params=(pseudo.LONGER, pseudo.MIRRORED))
def code(request, qapp):
    before = QLocale()
    language.install(qapp, request.param)
    yield request.param
    language.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def each(qtbot, code, appearance):
    """Makes a part with each of the values it can be given, one after the other."""
    appearance.dress()

    return lambda part: shown(qtbot, appearance, part)


def shown(qtbot, appearance, part: Part) -> Iterator[QWidget]:
    """A part with each of the values it can be given, one after the other."""
    for show in part.shows:
        made: QWidget = part.make(appearance)
        qtbot.addWidget(made)
        made.resize(*part.size)
        made.show()
        show(made)
        catch_up()
        wide, high = part.size
        layout = made.layout()
        # What stands in something that scrolls is as high as its words want it.
        wanted = layout.totalHeightForWidth(wide) if layout is not None else 0
        made.resize(wide, max(high, wanted))
        catch_up()
        yield made


@pytest.fixture
def window(qtbot, code, appearance):
    """The whole window, made when the language was spoken already."""
    shown = MainWindow(appearance, Preferences())
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture(scope="session")
def english() -> frozenset[str]:
    """All texts of the program that have a mark."""
    return frozenset(each.source for each in texts.read(texts.path_of("de")))


@pytest.mark.parametrize("name", parts())
def test_no_words_are_cut_that_are_longer_or_run_the_other_way(each, name):
    for root in each(PARTS[name]):
        assert_whole(root)


@pytest.mark.parametrize("name", parts())
def test_no_words_are_cut_in_any_language(qtbot, qapp, appearance, name):
    appearance.dress()
    before = QLocale()
    try:
        for code in texts.codes():
            language.install(qapp, code)
            for root in shown(qtbot, appearance, PARTS[name]):
                assert_whole(root)
                root.deleteLater()
    finally:
        language.install(qapp, "en")
        QLocale.setDefault(before)


_ROOM: Final = (1256, 706)
"""What a dialog gets of a small screen at most."""


@pytest.mark.parametrize("language_code", ["en", "de"])
@pytest.mark.parametrize("name", parts())
def test_no_words_are_cut_that_are_twice_as_large(qtbot, qapp, appearance, name, language_code):
    appearance.dress()
    appearance.set_zoom(2.0)
    language.install(qapp, language_code)
    try:
        part = PARTS[name]
        for show in part.shows:
            made: QWidget = part.make(appearance)
            qtbot.addWidget(made)
            wide, high = (min(2 * each, most) for each, most in zip(part.size, _ROOM, strict=True))
            made.resize(wide, high)
            made.show()
            show(made)
            catch_up()
            layout = made.layout()
            wanted = layout.totalHeightForWidth(wide) if layout is not None else 0
            made.resize(wide, max(high, wanted))
            catch_up()
            assert_whole(made)
            for each in made.findChildren(TwoLineList):
                assert not [line.words for line in drawn(each.viewport()) if "…" in line.words]
    finally:
        language.install(qapp, "en")
        appearance.set_zoom(1.0)


def assert_whole(root: QWidget) -> None:
    """Nothing that says something in a part is cut, but for what is shortened on purpose."""
    for widget in inside(root):
        if isinstance(widget, ElidedLabel | LinesLabel | ElidedButton):
            continue
        gives_way = widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
        if isinstance(widget, QLabel) and not gives_way:
            assert has_all_its_words(widget), told(widget)
        if isinstance(widget, QPushButton | QRadioButton | QCheckBox):
            assert widget.minimumSizeHint().width() <= widget.width(), told(widget)
        if isinstance(widget, QComboBox) and not widget.isEditable() and not may_give_way(widget):
            # A letter may stand out of its own width by a pixel.
            assert room_of(widget) + 1 >= width_of_words(widget), told(widget)


def may_give_way(box: QComboBox) -> bool:
    """Whether it shows names that people give, which may be of any length."""
    shrinks = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    return box.sizeAdjustPolicy() is shrinks


def room_of(box: QComboBox) -> int:
    """How wide the place is in which a box shows what was chosen."""
    option = QStyleOptionComboBox()
    option.initFrom(box)
    control = QStyle.ComplexControl.CC_ComboBox
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(control, option, field, box).width()


def width_of_words(box: QComboBox) -> int:
    return box.fontMetrics().horizontalAdvance(box.currentText())


@pytest.mark.parametrize("name", parts())
def test_no_words_of_the_program_stay_english(each, name, english):
    for root in each(PARTS[name]):
        assert _english_in(root, english) == set()


@pytest.mark.parametrize("name", parts())
def test_numbers_of_the_program_have_the_digits_of_the_language(each, name, code):
    if code != pseudo.MIRRORED:
        return  # the other one has the digits of English
    for root in each(PARTS[name]):
        raw = {
            text
            for _, text in words_seen(root)
            if "⟦" in text and re.search("[0-9]", _ENGLISH_WORDS.sub("", _NAMES.sub("", text)))
        }
        assert raw == set()


@pytest.mark.parametrize("name", parts())
def test_a_part_is_laid_out_from_where_one_reads(each, name, code):
    for root in each(PARTS[name]):
        wanted = Qt.LayoutDirection.RightToLeft if code == pseudo.MIRRORED else None
        assert wanted is None or root.layoutDirection() is wanted


@pytest.mark.parametrize("name", parts())
def test_code_is_read_from_the_left_wherever_one_reads(each, name):
    for root in each(PARTS[name]):
        for field in root.findChildren(QPlainTextEdit):
            if field.objectName() in {"code", "json"}:
                assert field.layoutDirection() is Qt.LayoutDirection.LeftToRight
                assert field.horizontalScrollBar().value() == 0, "its lines begin in sight"


def _english_in(root: QWidget, english: frozenset[str]) -> set[str]:
    return {
        f"{type(widget).__name__}: {text}"
        for widget, text in words_seen(root)
        if _LETTERS.search(text) and text in english - _GIVEN
    }


def _too_wide(root: QWidget) -> list[str]:
    """Pages that are wider than where they stand: none is scrolled to the side, so they are cut."""
    return [
        area.objectName() or area.accessibleName() or page.windowTitle()
        for area in root.findChildren(QScrollArea)
        if (page := area.widget()) is not None
        and area.isVisible()
        and page.minimumSizeHint().width() > area.viewport().width()
    ]


@pytest.mark.parametrize("language_code", ["en", "de"])
def test_where_one_is_among_the_hits_is_told_in_one_line(qtbot, qapp, appearance, language_code):
    appearance.dress()
    language.install(qapp, language_code)
    try:
        sidebar = Sidebar(appearance.theme)
        qtbot.addWidget(sidebar)
        sidebar.resize(256, 600)
        sidebar.show()
        words = {"en": "Hit 1 of 9 · chat 1 of 4", "de": "Treffer 1 von 9 · Chat 1 von 4"}
        sidebar.show_hits(words[language_code], is_walking=True)
        catch_up()
        label = sidebar.search_field.hits
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    finally:
        language.install(qapp, "en")


@pytest.mark.parametrize("advanced", [False, True])
async def test_the_window_and_its_menus_have_no_english(program, talking, english, *, advanced):
    talking.pane.show_advanced(advanced)
    catch_up()
    assert _english_in(talking, english) == set()
    assert _too_wide(talking) == []


@pytest.mark.parametrize("name", DIALOGS)
async def test_a_dialog_has_no_english(program, talking, name, english):
    shown = await dialog(program, talking, name)
    assert shown.windowTitle().startswith("⟦")
    assert _too_wide(shown) == []
    assert _english_in(shown, english) == set()
    shown.close()
    await until(lambda: QApplication.activeModalWidget() is None)
