"""The line above the controls: which preset is in use, and the menu to choose another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from orca_desktop.domain.presets import Preset
from orca_desktop.ui.widgets import button_menu
from orca_desktop.ui.widgets.elided_button import ElidedButton
from orca_desktop.ui.wording.presets import preset_name
from orca_desktop.ui.wording.translation import translated


class PresetBar(QWidget):
    """``chosen`` and ``updated`` carry a preset's id; the others are wishes without a value."""

    chosen = Signal(str)
    updated = Signal(str)
    saving_requested = Signal()
    managing_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets: Sequence[Preset] = ()
        self._default_id: str | None = None
        self._used: Preset | None = None
        self._refused: Mapping[str, str] = {}
        self._is_changed = False
        self.button = ElidedButton()
        self.button.setObjectName("preset")
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.menu = button_menu.HangingMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self._save = QToolButton()
        self._save.setText(self.tr("Save"))
        self._save.setAccessibleName(self.tr("Save as a preset"))
        self._save.setToolTip(self.tr("Save these settings as a preset"))
        self._save.setProperty("kind", "segment")
        self._save.clicked.connect(self.saving_requested)
        self._save.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button, 1)
        row.addWidget(self._save)
        self._show()

    def show_presets(self, presets: Sequence[Preset], default_id: str | None) -> None:
        """Offer these presets; new conversations begin with the default one."""
        self._presets = tuple(presets)
        self._default_id = default_id

    def show_refused(self, reasons: Mapping[str, str]) -> None:
        """Grey presets that would come to nothing, by their ids, each with its reason."""
        self._refused = dict(reasons)

    def show_used(self, preset: Preset | None, *, is_changed: bool) -> None:
        """Show which preset the settings come from, and whether they were changed since."""
        self._used, self._is_changed = preset, is_changed
        self._show()

    def _show(self) -> None:
        if self._used is None:
            words = self.tr("Your own style")
        elif self._is_changed:
            words = self.tr("{name}, changed").format(name=preset_name(self._used))
        else:
            words = preset_name(self._used)
        self.button.setText(words.replace("&", "&&"))
        self.button.setAccessibleName(self.tr("Preset: {name}").format(name=words))
        help_ = translated("presets", self._used.help) if self._used is not None else ""
        self.button.setToolTip(help_ or self.tr("Named settings to choose from"))
        self._save.setVisible(self._used is None or self._is_changed)

    def _fill(self) -> None:
        self.menu.clear()
        for preset in self._presets:
            name = preset_name(preset)
            if preset.id == self._default_id:
                name = self.tr("{name} (for new chats)").format(name=name)
            reason = self._refused.get(preset.id, "")
            if reason:
                name = self.tr("{name}: {reason}").format(name=name, reason=reason)
            action = QAction(name.replace("&", "&&"), self.menu)
            action.setEnabled(not reason)
            action.setCheckable(True)
            is_used = self._used is not None and self._used.id == preset.id
            action.setChecked(is_used and not reason)
            action.setToolTip(reason or translated("presets", preset.help))
            action.triggered.connect(lambda _=False, id_=preset.id: self.chosen.emit(id_))
            self.menu.addAction(action)
        self.menu.addSeparator()
        if self._used is not None and self._is_changed:
            used = self._used
            name = preset_name(used).replace("&", "&&")
            update = self.menu.addAction(self.tr("Keep the changes in {name}").format(name=name))
            update.triggered.connect(lambda: self.updated.emit(used.id))
        self.menu.addAction(self.tr("Save as a new preset …")).triggered.connect(
            self.saving_requested
        )
        self.menu.addAction(self.tr("Manage presets …")).triggered.connect(self.managing_requested)
