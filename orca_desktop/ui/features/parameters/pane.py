"""The pane *Answer style*, built row by row from the parameter table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.features.parameters.style_offer import AnswerStyleOffer
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from collections.abc import Callable

    from orca_desktop.domain.capabilities import Capabilities
    from orca_desktop.domain.levels import Level
    from orca_desktop.domain.parameters import Parameter, Settings, Value
    from orca_desktop.ui.features.parameters.json_editor import JsonEditor
    from orca_desktop.ui.features.parameters.row import ParameterRow
    from orca_desktop.ui.features.presets import PresetBar
    from orca_desktop.ui.widgets.segments import Segments


class ParameterPane(QFrame):
    """Shows settings and says by ``changed`` what they are to become; the model is above.

    ``left`` says that the keyboard has left one of its fields. ``serve_editor`` is given each
    window in which JSON is written.

    The rows are made by ``fill``, so that the window's first picture need not wait for them, and
    those of *Advanced* when it is first chosen.
    """

    changed = Signal(object)
    left = Signal()
    advanced_toggled = Signal(bool)

    def __init__(self, *, advanced_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._settings: Settings | None = None
        self._capabilities: Capabilities | None = None
        self._is_advanced = advanced_open
        self.rows: dict[str, ParameterRow] = {}
        self.serve_editor: Callable[[JsonEditor], object] = lambda _: None
        self._drawn: dict[str, object] = {}
        self._column: QVBoxLayout
        self._more: QPushButton
        self._unknown: QLabel
        self._mode: Segments
        self.presets: PresetBar
        self._area = _area()
        title = QLabel(self.tr("Answer style"))
        title.setObjectName("paneTitle")
        self.close_button = IconButton("close", self.tr("Hide answer style"), size=16)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 12, 6)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.close_button)
        self._least = self._most = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.like_this = AnswerStyleOffer()
        self._fixed = QVBoxLayout()
        self._fixed.setSpacing(8)
        outer.addLayout(head)
        outer.addLayout(self._fixed)
        outer.addWidget(self.like_this)
        outer.addWidget(self._area, 1)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def fill(self) -> None:
        """Make the rows and show the settings, or the defaults if none were shown yet."""
        if not self.rows:
            from orca_desktop.domain.parameters import DEFAULTS  # noqa: PLC0415 - see the class

            self._make_fixed()
            self._area.setWidget(self._make_page())
            self.show_settings(self._settings or DEFAULTS)
            self._take_room()

    @property
    def settings(self) -> Settings:
        """The settings shown now."""
        self.fill()
        assert self._settings is not None  # noqa: S101 - what fill sees to
        return self._settings

    def focus_first(self) -> None:
        """Put the focus on the first control."""
        self.fill()
        self.presets.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_state(
        self, settings: Settings, capabilities: Capabilities, *, anew: bool = True
    ) -> None:
        """Show settings, with what the chosen model takes and what it refuses of them.

        If not ``anew``, a row that is as it was is left alone, with what is being written in it.
        """
        self._capabilities = capabilities
        self.show_settings(settings, anew=anew)

    def show_settings(self, settings: Settings, *, anew: bool = True) -> None:
        """Show the settings of a conversation."""
        self._settings = settings
        if not self.rows:
            self.fill()
            return
        from orca_desktop.domain.capabilities import UNKNOWN  # noqa: PLC0415 - see the class
        from orca_desktop.viewmodels import parameter_advice  # noqa: PLC0415 - see the class

        capabilities = self._capabilities or UNKNOWN
        advice = parameter_advice.advise(settings, capabilities)
        unsure = self._capabilities is not None and not capabilities.is_known
        for name, row in self.rows.items():
            state = (settings.get(name), advice[name], unsure, _steps_from(name, settings))
            if not anew and self._drawn.get(name) == state:
                continue
            self._drawn[name] = state
            row.show_value(settings.get(name), advice[name], unsure=unsure)
            row.show_plainly(not self._is_advanced)
            self._show_steps(row, name)
        self._unknown.setVisible(unsure)
        self._show_mode()

    def show_advanced(self, advanced: bool) -> None:
        """Show every parameter with its numbers, or only the common ones in words."""
        self.fill()
        self._is_advanced = advanced
        self._make_rows()
        self.show_settings(self.settings)
        self._take_room()

    def keep_width(self, least: int, most: int) -> None:
        """Be at least so wide, and as wide as the words want it, which no language foresees."""
        self._least, self._most = least, most
        self._take_room()

    def _take_room(self) -> None:
        beside = self._area.verticalScrollBar().sizeHint().width()
        left, right = (beside, 0) if self.isRightToLeft() else (0, beside)
        self._fixed.setContentsMargins(16 + left, 4, 16 + right, 12)
        page = self._area.widget()
        wanted = 0
        if page is not None:
            wanted = page.minimumSizeHint().width() + self._area.verticalScrollBar().width()
        self.setMinimumWidth(min(max(self._least, wanted), max(self._most, self._least)))

    def _make_fixed(self) -> None:
        """Make what stays in sight while the rows scroll: the preset, and how much is shown."""
        from orca_desktop.ui.features.presets import PresetBar  # noqa: PLC0415 - see the class
        from orca_desktop.ui.widgets.segments import Segments  # noqa: PLC0415 - see the class

        self.presets = PresetBar()
        modes = (("simple", self.tr("Simple")), ("advanced", self.tr("Advanced")))
        self._mode = Segments(self.tr("Show"), modes)
        self._mode.chosen.connect(self._choose_mode)
        self._fixed.addWidget(self.presets)
        self._fixed.addWidget(self._mode)
        # Read in the order in which it is seen.
        for each in (self.presets, self._mode, self.like_this, self._area):
            each.raise_()
        self.presets.show()
        self._mode.show()

    def _make_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("paneRows")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(20)
        self._column = column
        self._unknown = QLabel(
            self.tr("What this model accepts is not known. Settings are sent as they are.")
        )
        self._unknown.setProperty("tone", "warning")
        self._unknown.setWordWrap(True)
        self._more = QPushButton()
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(lambda: self._choose_mode("advanced"))
        column.addWidget(self._unknown)
        column.addWidget(self._more)
        column.addStretch(1)
        self._make_rows()
        return page

    def _make_rows(self) -> None:
        """Make the rows that show and are not there yet, in the order of the table."""
        from orca_desktop.domain.parameters import (  # noqa: PLC0415 - not at start-up
            PARAMETERS,
            ParameterGroup,
            ParameterKind,
        )

        wanted = [row for row in PARAMETERS if row.kind is not ParameterKind.MODEL]
        simple = [row for row in wanted if row.group is ParameterGroup.SIMPLE]
        shown = wanted if self._is_advanced else simple
        for row in shown:
            if row.name not in self.rows:
                self._column.insertWidget(self._column.count() - 2, self._make_row(row))

    def _make_row(self, parameter: Parameter) -> ParameterRow:
        from orca_desktop.ui.features.parameters.controls import TextControl  # noqa: PLC0415 - see the class
        from orca_desktop.ui.features.parameters.row import ParameterRow  # noqa: PLC0415 - see the class

        row = ParameterRow(parameter)
        row.changed.connect(self._take)
        row.stepped.connect(self._step)
        if isinstance(row.control, TextControl):
            row.control.editor_opened.connect(self._serve)
        self.rows[parameter.name] = row
        return row

    def _show_steps(self, row: ParameterRow, name: str) -> None:
        from orca_desktop.domain import levels  # noqa: PLC0415 - see the class
        from orca_desktop.domain.capabilities import UNKNOWN, withheld  # noqa: PLC0415
        from orca_desktop.ui.wording.translation import translate  # noqa: PLC0415 - see the class

        if name not in levels.names() or self._settings is None:
            return
        capabilities = self._capabilities or UNKNOWN
        steps = () if self._is_advanced else levels.levels(name, self._settings, capabilities)
        refused: dict[str, str] = {}
        for step in steps:
            kept_back = withheld(step.applied(self._settings), capabilities)
            for each in kept_back:
                if each.name in step.changes:
                    refused.setdefault(step.name, translate(each.reason))
        row.show_steps(steps, self._settings, refused)

    def _show_mode(self) -> None:
        """Show the rows of the mode, and tell what is set beyond those."""
        from orca_desktop.domain import levels  # noqa: PLC0415 - see the class
        from orca_desktop.domain.parameters import BY_NAME, ParameterGroup  # noqa: PLC0415 - see the class
        from orca_desktop.ui.wording.translation import translated  # noqa: PLC0415 - see the class

        self._mode.choose("advanced" if self._is_advanced else "simple")
        settings = self.settings
        hidden = []
        for name, parameter in BY_NAME.items():
            is_out = not self._is_advanced and (
                parameter.group is ParameterGroup.ADVANCED or name == "thinking_budget"
            )
            row = self.rows.get(name)
            if is_out and row is not None:
                row.hide()
            value = levels.room(settings) if name == "max_tokens" else settings.get(name)
            # In words, the limit and the budget show by their steps alone.
            is_untold = name == "max_tokens" or (is_out and name != "thinking_budget")
            if not self._is_advanced and is_untold and value != parameter.default:
                hidden.append(translated("parameters", parameter.label))
        self._more.setVisible(bool(hidden))
        self._more.setText(values.filled(self.tr("Set under Advanced: {count}"), count=len(hidden)))
        self._more.setToolTip(values.listed(hidden))
        self._more.setAccessibleDescription(values.listed(hidden))

    def _choose_mode(self, mode: str) -> None:
        self.show_advanced(mode == "advanced")
        self.advanced_toggled.emit(self._is_advanced)

    def _follow_focus(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is not None and self.isAncestorOf(old):
            self.left.emit()

    def _take(self, name: str, value: Value | None) -> None:
        from orca_desktop.viewmodels import parameter_advice  # noqa: PLC0415 - see the class

        settings = self.settings.with_value(name, value)
        if name == "thinking":
            settings = parameter_advice.completed(settings)
        self.changed.emit(settings)

    def _serve(self, editor: JsonEditor) -> None:
        self.serve_editor(editor)

    def _step(self, step: Level) -> None:
        self.changed.emit(step.applied(self.settings))


def _steps_from(name: str, settings: Settings) -> Settings | None:
    """What the steps in words of a parameter are worked out from, if it has any."""
    from orca_desktop.domain import levels  # noqa: PLC0415 - see the class

    return settings if name in levels.names() else None


def _area() -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("paneArea")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll_downwards(area)
    return area
