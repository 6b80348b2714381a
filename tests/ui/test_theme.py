from __future__ import annotations

import dataclasses
import tomllib

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from orca_desktop import resources
from orca_desktop.ui.theme import appearance as theme
from orca_desktop.ui.theme.appearance import (
    Appearance,
    Theme,
    ThemeChoice,
    contrast,
    load,
    palette,
    style_sheet,
)
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.widgets.segments import Segments
from tests.ui.conftest import child

NAMES = ("light", "dark", "high-contrast")
SURFACES = ("page", "side", "raised", "tint", "hover", "selected", "code")
TEXTS = ("text", "muted")
SIGNALS = ("accent", "danger", "warn", "good")


@pytest.fixture(params=NAMES)
def shipped(request):
    return load(request.param)


def test_every_shipped_theme_is_tested():
    assert resources.names("themes") == tuple(sorted(f"{name}.toml" for name in NAMES))


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#FFFFFF") == 1


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_readable_on_every_surface(shipped, surface, text):
    assert contrast(getattr(shipped, text), getattr(shipped, surface)) >= 4.5


@pytest.mark.parametrize("surface", ["page", "side", "raised"])
@pytest.mark.parametrize("signal", SIGNALS)
def test_coloured_words_are_readable(shipped, surface, signal):
    assert contrast(getattr(shipped, signal), getattr(shipped, surface)) >= 4.5


def test_words_on_filled_buttons_and_marks_are_readable(shipped):
    assert contrast(shipped.on_accent, shipped.accent) >= 4.5
    assert contrast(shipped.on_accent, shipped.accent_hover) >= 4.5
    assert contrast(shipped.warn, shipped.warn_tint) >= 4.5
    for mark in (shipped.mark, shipped.mark_current, shipped.added, shipped.removed):
        assert contrast(shipped.text, mark) >= 4.5


@pytest.mark.parametrize("surface", ["page", "side", "raised"])
@pytest.mark.parametrize("part", ["control", "accent"])
def test_controls_and_focus_rings_stand_out(shipped, surface, part):
    assert contrast(getattr(shipped, part), getattr(shipped, surface)) >= 3


def test_high_contrast_is_stronger_still():
    strong = load("high-contrast")
    for surface in SURFACES:
        assert contrast(strong.text, getattr(strong, surface)) >= 7


def test_style_sheet_leaves_no_token_and_names_files_that_exist(shipped):
    sheet = style_sheet(shipped, 14)
    assert "$" not in sheet
    for line in sheet.splitlines():
        if "url(" in line:
            file = line.split('url("')[1].split('"')[0]
            assert resources.path("icons", "controls").joinpath(file.rsplit("/", 1)[1]).is_file()


@pytest.mark.parametrize(
    "kind", [QCheckBox, QSlider, QComboBox, QToolButton], ids=lambda kind: f"V24 {kind.__name__}"
)
def test_controls_grow_with_the_text(qtbot, appearance, kind):
    """Also a control that has no words, or whose words are as short as they can be."""
    appearance.dress()
    page = QWidget()
    qtbot.addWidget(page)
    control = IconButton("close", "Close", parent=page) if kind is QToolButton else kind(page)
    if isinstance(control, QSlider):
        control.setOrientation(Qt.Orientation.Horizontal)
    page.show()

    def height() -> int:
        QApplication.processEvents()
        if isinstance(control, QAbstractButton) and kind is QCheckBox:
            option = QStyleOptionButton()
            option.initFrom(control)
            element = QStyle.SubElement.SE_CheckBoxIndicator
            found: int = control.style().subElementRect(element, option, control).height()
            return found
        return int(control.sizeHint().height())

    before = height()
    appearance.set_zoom(2.0)
    # Borders and paddings stay as they are.
    assert height() >= 1.5 * before


class Lacking(Theme):
    """A theme without one of the tokens that the sheets ask for."""

    def colors(self):
        return {name: color for name, color in super().colors().items() if name != "accent"}


def test_an_unknown_token_is_an_error(shipped):
    with pytest.raises(KeyError, match="accent"):
        style_sheet(Lacking(**dataclasses.asdict(shipped)), 14)


def test_a_theme_is_read_as_toml_says(shipped):
    table = tomllib.loads(resources.text("themes", f"{shipped.name}.toml"))
    assert shipped.colors() == table.pop("colors")
    assert {"name": shipped.name, "dark": shipped.dark} == table


def test_themes_have_the_same_tokens_and_all_are_colours(shipped):
    for name, value in shipped.colors().items():
        assert value.startswith("#"), name
        assert len(value) == 7, name
    names = {field.name for field in dataclasses.fields(shipped)} - {"name", "dark"}
    assert set(shipped.colors()) == names


def test_choosing_a_theme_changes_palette_and_says_so(qapp, qtbot, appearance):
    with qtbot.waitSignal(appearance.changed) as told:
        appearance.choose(ThemeChoice.DARK)
    assert told.args == [load("dark")]
    assert qapp.palette().color(QPalette.ColorRole.WindowText).name() == load("dark").text.lower()


def test_following_the_system_takes_its_scheme_and_its_changes(qapp, qtbot, monkeypatch):
    scheme = [Qt.ColorScheme.Light]
    look = Appearance(qapp, ThemeChoice.SYSTEM)
    monkeypatch.setattr(type(qapp.styleHints()), "colorScheme", lambda _: scheme[0])
    assert look.theme.name == "light"
    scheme[0] = Qt.ColorScheme.Dark
    with qtbot.waitSignal(look.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.theme.name == "dark"


@pytest.mark.parametrize(("color", "name"), [("#202020", "dark"), ("#F0F0F0", "light")])
def test_one_that_waits_takes_its_first_colours_from_the_palette(qapp, qtbot, color, name):
    before = qapp.palette()
    try:
        qapp.setPalette(QPalette(QColor(color)))
        look = Appearance(qapp, ThemeChoice.SYSTEM, waits=True)
        assert look.theme.name == name
        look.follow_system()
        assert look.theme == load("light")
    finally:
        qapp.setPalette(before)


def test_a_chosen_theme_does_not_follow_the_system(qapp, qtbot, appearance):
    with qtbot.assertNotEmitted(appearance.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.theme.name == "light"


def test_zoom_scales_all_text_within_bounds(qapp, appearance):
    normal = qapp.font().pixelSize()
    appearance.set_zoom(2.0)
    assert qapp.font().pixelSize() == 2 * normal
    appearance.set_zoom(99)
    assert appearance.zoom == theme.LARGEST_ZOOM
    appearance.set_zoom(0)
    assert appearance.zoom == theme.SMALLEST_ZOOM
    appearance.set_zoom(1)
    assert qapp.font().pixelSize() == normal


def test_the_sheet_reaches_a_widget_in_every_theme(qtbot, appearance):
    label = QLabel("Words")
    label.setProperty("tone", "muted")
    qtbot.addWidget(label)
    label.show()
    appearance.dress()
    for choice in (ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST, ThemeChoice.LIGHT):
        appearance.choose(choice)
        role = label.foregroundRole()
        assert label.palette().color(role).name().upper() == load(choice.value).muted


def test_the_font_of_the_system_is_kept_but_never_too_small(qapp, appearance):
    assert appearance.text_size >= theme.SMALLEST_FONT
    assert qapp.font().pixelSize() == round(appearance.text_size)


@pytest.mark.parametrize(
    "choice",
    [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST],
    ids=lambda choice: f"V15 {choice.value}",
)
def test_what_has_the_focus_looks_unlike_what_is_chosen(qtbot, appearance, choice):
    appearance.choose(choice)
    appearance.dress()
    colors = appearance.theme
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    row.setContentsMargins(20, 20, 20, 20)
    shown = Segments("Thinking", [("off", "Off"), ("short", "Short")])
    row.addWidget(shown)
    page.resize(300, 80)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    off, short = shown.button("off"), shown.button("short")

    def filled(button) -> str:
        """The colour of a button's surface, in the corner that no word reaches."""
        found: str = button.grab().toImage().pixelColor(5, button.height() // 2).name()
        return found.upper()

    shown.choose("off")
    assert filled(off) == colors.accent
    assert filled(short) == colors.raised
    assert contrast(filled(off), filled(short)) >= 3
    short.setFocus()
    qtbot.waitUntil(short.hasFocus)
    ring = child(page, QWidget, "focusRing")
    assert filled(short) == colors.raised, "the focus fills nothing"
    around = short.geometry().translated(shown.mapTo(page, QPoint()))
    assert ring.geometry() == around.adjusted(-4, -4, 4, 4)
    picture = page.grab().toImage()
    middle = around.center().x()
    outside = [picture.pixelColor(middle, around.top() - step).name() for step in (1, 2, 3, 4)]
    ground = page.palette().color(page.backgroundRole()).name()
    assert outside[:2] == [ground] * 2, "there is a gap"
    assert [each.upper() for each in outside[2:]] == [colors.accent] * 2
    off.setFocus()
    qtbot.waitUntil(off.hasFocus)
    assert filled(off) == colors.accent
    shown.hide()
    assert not ring.isVisible()


def test_the_ring_outlives_the_window_it_was_in(qtbot, appearance):
    for _ in range(2):
        page = QWidget()
        button = QPushButton("Go", page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        button.setFocus()
        qtbot.waitUntil(lambda page=page: page.findChild(QWidget, "focusRing") is not None)
        shiboken6.delete(page)


def test_the_ring_goes_along_where_its_button_is_scrolled(qtbot, appearance):
    area = QScrollArea()
    qtbot.addWidget(area)
    content = QWidget()
    content.resize(200, 2000)
    button = QPushButton("Go", content)
    button.move(50, 100)
    area.setWidget(content)
    area.resize(240, 240)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    button.setFocus()
    ring = child(area, QWidget, "focusRing")
    before = ring.geometry()
    area.verticalScrollBar().setValue(60)
    assert ring.geometry() == before.translated(0, -60)
    assert ring.parentWidget() is area.viewport()


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox, QComboBox])
def test_the_ring_of_the_focus_is_the_only_one(qtbot, appearance, kind):
    """Reached by key, a control gets the theme's ring and not the style's own rectangle too."""
    appearance.dress()
    box = QWidget()
    qtbot.addWidget(box)
    row = QHBoxLayout(box)
    control = kind()
    if isinstance(control, QAbstractButton):
        control.setText("Your own style")
    if isinstance(control, QPushButton):
        control.setMenu(QMenu(control))
    row.addWidget(control)
    box.resize(300, 60)
    box.show()
    box.activateWindow()
    control.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(control.hasFocus)
    pictures = []
    for by_key in (False, True):
        box.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, by_key)
        control.update()
        pictures.append(control.grab().toImage())
    assert pictures[0] == pictures[1]


def test_each_role_of_the_palette_has_its_colour(shipped):
    made, role = palette(shipped), QPalette.ColorRole
    wanted = {
        role.Window: shipped.page,
        role.WindowText: shipped.text,
        role.Base: shipped.raised,
        role.AlternateBase: shipped.side,
        role.Text: shipped.text,
        role.Button: shipped.raised,
        role.ButtonText: shipped.text,
        role.BrightText: shipped.danger,
        role.Highlight: shipped.accent,
        role.HighlightedText: shipped.on_accent,
        role.Link: shipped.accent,
        role.PlaceholderText: shipped.muted,
        role.ToolTipBase: shipped.raised,
        role.ToolTipText: shipped.text,
    }
    assert {each: made.color(each).name().upper() for each in wanted} == wanted
    off = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText):
        assert made.color(off, each).name().upper() == shipped.faint


def test_sizes_of_the_sheet_follow_the_text():
    light = load("light")
    for size, told in ((14, "font-size: 12px"), (28, "font-size: 24px")):
        assert told in style_sheet(light, size)
    assert "check-on-dark" in style_sheet(light, 14)
    assert "check-on-light" in style_sheet(load("dark"), 14)
    small, usual, large = (style_sheet(light, size) for size in (10, 14, 28))
    tick = "width: 16px; height: 16px"
    assert small.count(tick) == usual.count(tick) > large.count(tick), "a tick stays as large"


def test_a_high_contrast_is_wanted_by_the_system_and_both_are_followed(qapp, qtbot, monkeypatch):
    hints = qapp.styleHints()
    look = Appearance(qapp, ThemeChoice.SYSTEM)
    monkeypatch.setattr(
        type(hints.accessibility()),
        "contrastPreference",
        lambda _: Qt.ContrastPreference.HighContrast,
    )
    with qtbot.waitSignal(look.changed):
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert look.theme.name == "high-contrast"
    assert look.choice is ThemeChoice.SYSTEM


def test_the_platform_is_told_of_a_dark_choice_and_zoom_is_told_once(qapp, appearance):
    zoomed: list[float] = []
    appearance.zoomed.connect(zoomed.append)
    appearance.set_zoom(1.5)
    appearance.set_zoom(1.5)
    appearance.set_zoom(1.504)
    assert zoomed == [1.5]
    assert appearance.text_size == pytest.approx(1.5 * theme.SMALLEST_FONT, rel=0.5)
    told: list[object] = []
    appearance.changed.connect(told.append)
    appearance.choose(ThemeChoice.LIGHT)
    assert told == [], "it is that already"
    for choice, scheme in (
        (ThemeChoice.DARK, Qt.ColorScheme.Dark),
        (ThemeChoice.HIGH_CONTRAST, Qt.ColorScheme.Dark),
        (ThemeChoice.LIGHT, Qt.ColorScheme.Light),
    ):
        appearance.choose(choice)
        assert qapp.styleHints().colorScheme() in {scheme, Qt.ColorScheme.Unknown}
        assert appearance.choice is choice


def test_what_a_dialog_is_for_is_its_last_button(qtbot, appearance):
    appearance.dress()
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for role in (QDialogButtonBox.ButtonRole.AcceptRole, QDialogButtonBox.ButtonRole.RejectRole):
        box.addButton(role.name, role)
    box.show()
    accept, reject = box.buttons()
    assert accept.text() == "AcceptRole" and reject.x() < accept.x()


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("kind", ["", "link", "primary", "quiet", "example"])
def test_a_button_that_does_nothing_looks_so(qtbot, appearance, choice, kind):
    appearance.choose(choice)
    appearance.dress()
    button = QPushButton("Go there")
    button.setProperty("kind", kind)
    qtbot.addWidget(button)
    button.resize(200, 40)
    button.show()
    able = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != able
