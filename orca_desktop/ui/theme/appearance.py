"""How the program looks: colour tokens from the shipped themes, the palette and the style sheet.

A ``Theme`` is a frozen set of colours read from ``resources/themes``. ``Appearance`` puts one of
them, and the size of the text, on the whole application and follows the system while it runs.
"""

from __future__ import annotations

import enum
import string
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from orca_desktop import resources

SMALLEST_ZOOM: Final = 0.8
LARGEST_ZOOM: Final = 2.5
LARGEST_SCALE: Final = 3.0
"""How large text becomes at most by what the person and the system want together."""
ZOOM_STEP: Final = 0.1
# Under this size the system's own font is too small to read for hours (pixels).
SMALLEST_FONT: Final = 14
_POINTS_PER_INCH: Final = 72
_USUAL_DPI: Final = 97
_STILL: Final = "isStill"


class ThemeChoice(enum.StrEnum):
    """What the person may choose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class MotionChoice(enum.StrEnum):
    """How much may move, as the person may choose it in the settings."""

    SYSTEM = "system"
    ALL = "all"
    LITTLE = "little"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, each as ``#RRGGBB``; what a token is for is told in docs/decisions."""

    name: str
    dark: bool
    page: str
    side: str
    raised: str
    tint: str
    hover: str
    selected: str
    text: str
    muted: str
    faint: str
    line: str
    control: str
    thumb: str
    accent: str
    accent_hover: str
    on_accent: str
    danger: str
    warn: str
    good: str
    warn_tint: str
    added: str
    removed: str
    code: str
    mark: str
    mark_current: str

    def colors(self) -> Mapping[str, str]:
        """Every colour by the name of its token."""
        named = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in named.items() if name not in {"name", "dark"}}


@cache
def load(name: str) -> Theme:
    """The shipped theme of that name; raises when the file is missing or lacks a token."""
    return parsed(resources.text("themes", f"{name}.toml"))


def parsed(text: str) -> Theme:
    """The theme that a file describes: one ``name = value`` a line, as in the shipped ones.

    ``tomllib`` would read the same, but takes longer than all the rest before the first picture.
    """
    given = {}
    for line in text.splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            given[name.strip()] = value.strip().strip('"')
    dark = given.pop("dark") == "true"
    return Theme(dark=dark, **given)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two ``#RRGGBB`` colours by WCAG 2, between 1 and 21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for everything that the style draws by itself."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.page,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.side,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.PlaceholderText: theme.muted,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Light: theme.line,
        role.Midlight: theme.line,
        role.Mid: theme.control,
        role.Dark: theme.control,
        role.Shadow: theme.line,
    }
    result = QPalette()
    for name, color in colors.items():
        result.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return result


def style_sheet(theme: Theme, base: float) -> str:
    """The style sheet of a theme; ``base`` is the size of ordinary text in pixels.

    The sheets in ``resources/styles`` are joined in the order of their names.
    """
    scale = max(base / SMALLEST_FONT, 1.0)
    tick = 2 * round(8 * scale)
    tokens = {
        **theme.colors(),
        "tick": f"{tick}px",
        "knob_inner": f"{tick - 4}px",
        "knob_over": f"{tick // 2 - 2}px",
        "knob_round": f"{tick // 2}px",
        "arrow": f"{round(14 * scale)}px",
        "small_arrow": f"{round(12 * scale)}px",
        "drop": f"{round(24 * scale)}px",
        "font_small": f"{round(base * 0.875)}px",
        "font_base": f"{round(base)}px",
        "font_large": f"{round(base * 1.15)}px",
        "font_title": f"{round(base * 1.75)}px",
        "row": f"{round(base * 2.3)}px",
        "line_height": f"{round(base * 1.43)}px",
        "icons": resources.path("icons", "controls").as_posix(),
        "check": "check-on-light" if theme.dark else "check-on-dark",
    }
    return "\n".join(string.Template(sheet).substitute(tokens) for sheet in _sheets())


@cache
def _sheets() -> tuple[str, ...]:
    return tuple(resources.text("styles", name) for name in resources.names("styles"))


class Appearance(QObject):
    """The look of the running application: which theme, and how large the text is.

    One that ``waits`` learns from its palette alone what the system wants, and asks it only when
    ``follow_system`` is called: Qt's lists of names, which Python needs to ask, are the longest
    wait before the first picture.
    """

    changed = Signal(Theme)
    zoomed = Signal(float)

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        zoom: float = 1.0,
        *,
        family: str = "",
        scale: float = 1.0,
        waits: bool = False,
    ) -> None:
        """``family`` is the typeface of text; empty, or one that is not there, is the system's.

        ``scale`` is how much larger text the system wanted when it was last asked.
        """
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._zoom = _bounded(zoom)
        self._scale = scale
        self._first_scale: float | None = None
        self._follows_scale = True
        self._motion = MotionChoice.SYSTEM
        self._is_motion_reduced = False
        self._family = family
        app.setStyle("Fusion")
        self._system_font = QFont(app.font())
        self._system_size = max(_pixels(app), SMALLEST_FONT)
        self._theme = load(choice.value if choice is not ThemeChoice.SYSTEM else _likely(app))
        self._dressed = False
        self._apply()
        if not waits:
            self.follow_system()

    @property
    def theme(self) -> Theme:
        """The theme on the screen now."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose, which may be to follow the system."""
        return self._choice

    @property
    def zoom(self) -> float:
        """How much larger than normal the text is; 1.0 is normal."""
        scale = self._scale if self._follows_scale else 1.0
        return round(min(max(self._zoom * scale, SMALLEST_ZOOM), LARGEST_SCALE), 2)

    @property
    def chosen_zoom(self) -> float:
        """How much larger the person wants it, beside what the system wants."""
        return self._zoom

    @property
    def scale(self) -> float:
        """How much larger text the system wants."""
        return self._scale

    @property
    def text_size(self) -> float:
        """The size of ordinary text in pixels, zoom included."""
        return self._system_size * self.zoom

    def follow_system(self) -> None:
        """Agree with the system about the theme, now and whenever it changes its mind."""
        self._force_scheme()
        self._follow()
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def dress(self) -> None:
        """Put the style sheet on; called once, when the first window has been put together.

        Widgets that are put into each other under a style sheet are styled anew each time, which
        takes longer than building them.
        """
        self._dressed = True
        self._app.setStyleSheet(style_sheet(self._theme, self.text_size))

    def choose(self, choice: ThemeChoice) -> None:
        """Use another theme from now on."""
        self._choice = choice
        self._force_scheme()
        self._follow()

    def set_zoom(self, zoom: float) -> None:
        """Make all text larger or smaller; values out of bounds are brought to the nearest."""
        before, self._zoom = self.zoom, _bounded(zoom)
        self._follow_size(before)

    def take_scale(self, scale: float) -> None:
        """Know how much larger text the system wants; 1.0 is normal.

        Where letters were larger than usual at the start already, Qt had learnt it from the screen,
        and what is told first is in their size.
        """
        before = self.zoom
        if self._first_scale is None:
            self._first_scale = scale if has_large_letters(self._app) else 1.0
        self._scale = round(scale / self._first_scale, 2)
        self._follow_size(before)

    def follow_scale(self, *, wanted: bool) -> None:
        """Heed what the system wants of the size of text, or not."""
        before, self._follows_scale = self.zoom, wanted
        self._follow_size(before)

    def _follow_size(self, before: float) -> None:
        if self.zoom != before:
            self._apply()
            self.zoomed.emit(self.zoom)

    def take_motion(self, is_reduced: bool) -> None:
        """Know whether the system wants that little moves."""
        self._is_motion_reduced = is_reduced
        self._follow_motion()

    def choose_motion(self, choice: MotionChoice) -> None:
        """Let much or little move from now on."""
        self._motion = choice
        self._follow_motion()

    def _follow_motion(self) -> None:
        is_little = self._motion is MotionChoice.LITTLE or (
            self._motion is MotionChoice.SYSTEM and self._is_motion_reduced
        )
        self._app.setProperty(_STILL, is_little)

    def use_family(self, family: str) -> None:
        """Set all text in another typeface; empty is the system's."""
        if family == self._family:
            return
        self._family = family
        self._apply()
        # What is drawn by hand is measured anew.
        self.zoomed.emit(self.zoom)

    def _force_scheme(self) -> None:
        # Tells the platform too, so that title bars and native dialogs match the window.
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first picture

        hints = self._app.styleHints()
        match self._choice:
            case ThemeChoice.SYSTEM:
                hints.unsetColorScheme()
            case ThemeChoice.LIGHT:
                hints.setColorScheme(Qt.ColorScheme.Light)
            case ThemeChoice.DARK | ThemeChoice.HIGH_CONTRAST:
                hints.setColorScheme(Qt.ColorScheme.Dark)

    def _wanted(self) -> Theme:
        if self._choice is not ThemeChoice.SYSTEM:
            return load(self._choice.value)
        from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first picture

        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return load("high-contrast")
        return load("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted == self._theme:
            return
        self._theme = wanted
        self._apply()
        self.changed.emit(wanted)

    def _apply(self) -> None:
        font = QFont(self._system_font)
        if self._family:
            font.setFamilies([self._family, *self._system_font.families()])
        font.setPixelSize(round(self.text_size))
        self._app.setFont(font)
        self._app.setPalette(palette(self._theme))
        if self._dressed:
            self.dress()


def _likely(app: QApplication) -> str:
    """The theme that the colours of the system ask for."""
    return "dark" if app.palette().color(QPalette.ColorRole.Window).lightness() < 128 else "light"


def _pixels(app: QApplication) -> int:
    """The size of the system's font in pixels.

    Reckoned, not asked of Qt, which would look through all fonts before the first picture.
    """
    font = app.font()
    if font.pixelSize() > 0:
        return font.pixelSize()
    return round(font.pointSizeF() * app.primaryScreen().logicalDotsPerInch() / _POINTS_PER_INCH)


def has_large_letters(app: QApplication) -> bool:
    """Whether the screen gives letters more pixels than usual, as X11 does for large text."""
    return app.primaryScreen().logicalDotsPerInch() > _USUAL_DPI


def may_move() -> bool:
    """Whether things may move that tell by that alone that something goes on."""
    app = QApplication.instance()
    return app is None or not app.property(_STILL)


def text_scale() -> float:
    """How much larger ordinary text is than the smallest; what stands beside it grows as much."""
    return max(QGuiApplication.font().pixelSize() / SMALLEST_FONT, 1.0)


def _bounded(zoom: float) -> float:
    return round(min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM), 2)
