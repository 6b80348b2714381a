"""The foot of a column: use its answer, and say what one thinks of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.widgets.icon_button import IconButton

_LONGEST_NOTE = 2000
_ICON = 16
_SPACING = 4
_SLACK = 4


class ColumnFoot(QFrame):
    """``rated`` carries ``good``, ``bad`` or nothing, and the note."""

    rated = Signal(str, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnFoot")
        self._appearance = appearance
        self._remark_before = ""
        self._is_showing = False
        self.use = UseButton(appearance)
        self.good = _choice("good", self.tr("Good"))
        self.bad = _choice("bad", self.tr("Bad"))
        self.note = _choice("note", self.tr("Note"))
        self.remark = QLineEdit()
        self.remark.setAccessibleName(self.tr("Note text"))
        self.remark.setPlaceholderText(self.tr("What do you think of this answer?"))
        self.remark.setMaxLength(_LONGEST_NOTE)
        self.remark.hide()
        self._lay_out()
        # A screen reader toggles a button without a click.
        self.good.toggled.connect(lambda: self._rate(self.good, self.bad))
        self.bad.toggled.connect(lambda: self._rate(self.bad, self.good))
        self.note.toggled.connect(self.remark.setVisible)
        self.note.clicked.connect(self._write_remark)
        self.remark.editingFinished.connect(self._keep_remark)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(_SPACING)
        buttons.addWidget(self.use)
        buttons.addStretch(1)
        for choice in (self.good, self.bad, self.note):
            buttons.addWidget(choice)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 5, 12, 7)
        rows.setSpacing(6)
        rows.addLayout(buttons)
        rows.addWidget(self.remark)

    def show_use(self, *, can_use: bool, can_rate: bool, is_used: bool) -> None:
        """Offer to use the answer and to rate it, or say that it is in use."""
        self.use.show_state(can_use=can_use, is_used=is_used)
        for button in (self.good, self.bad, self.note):
            button.setEnabled(can_rate)

    def show_opinion(self, rating: str, remark: str) -> None:
        """Show what the person thinks of the answer."""
        self._is_showing = True
        self.good.setChecked(rating == "good")
        self.bad.setChecked(rating == "bad")
        self._is_showing = False
        if not self.remark.hasFocus():
            self._remark_before = remark
            self.remark.setText(remark)
            self.note.setChecked(bool(remark) or self.note.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        """Let the words of a narrow foot be short instead of cut."""
        rows = self.layout()
        if rows is None:
            return  # not laid out yet
        edges = rows.contentsMargins()
        free = self.width() - edges.left() - edges.right()
        others = (self.good, self.bad, self.note)
        beside = sum(each.sizeHint().width() + _SPACING for each in others)
        # Columns differ by a point or two; their words should not.
        self.use.shorten(is_short=self.use.whole_width() + beside > free + _SLACK)

    def _rate(self, pressed: QToolButton, other: QToolButton) -> None:
        if self._is_showing:
            return
        if pressed.isChecked():
            self._is_showing = True
            other.setChecked(False)
            self._is_showing = False
        self._tell()

    def _tell(self) -> None:
        rating = "good" if self.good.isChecked() else "bad" if self.bad.isChecked() else ""
        self.rated.emit(rating, self.remark.text().strip())

    def _write_remark(self, is_open: bool) -> None:
        if is_open:
            self.remark.setFocus()

    def _keep_remark(self) -> None:
        remark = self.remark.text().strip()
        if remark != self._remark_before:
            self._remark_before = remark
            self._tell()


class UseButton(QPushButton):
    """*Use this answer*, or *In use* with a check mark; as wide in both states.

    Its name is the same in both; the state is its description.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._is_used = False
        self._is_short = False
        self._ratio = 0.0
        self.setAccessibleName(self.tr("Use this answer"))
        self.setText(self.tr("Use this answer"))
        appearance.changed.connect(self._draw)
        self._draw()

    def show_state(self, *, can_use: bool, is_used: bool) -> None:
        """Show whether the answer can be used, and whether it is."""
        self.setEnabled(can_use and not is_used)
        if is_used is self._is_used:
            return
        self._is_used = is_used
        self._show_words()
        self.setAccessibleDescription(self.tr("In use") if is_used else "")
        self.setProperty("used", is_used)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw()

    def shorten(self, *, is_short: bool) -> None:
        """Say it in one word where there is no room for three; the name stays whole."""
        if is_short is not self._is_short:
            self._is_short = is_short
            self._show_words()
            self.updateGeometry()

    def whole_width(self) -> int:
        """How wide it is with all of its words, whatever it says now."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._whole()
        metrics = QFontMetrics(self.font())
        words = QSize(metrics.horizontalAdvance(option.text), metrics.height())
        contents = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(contents, option, words, self).width()

    def _whole(self) -> str:
        return self.tr("Use this answer")

    def _usual(self) -> str:
        return self.tr("Use", "short, on a narrow button") if self._is_short else self._whole()

    def _show_words(self) -> None:
        self.setText(self.tr("In use") if self._is_used else self._usual())
        self.setToolTip(self._whole() if self._is_short and not self._is_used else "")

    def sizeHint(self) -> QSize:
        # As wide in both states.
        hint, metrics = super().sizeHint(), QFontMetrics(self.font())
        icon = self.iconSize().width() + 4
        own, usual, used = (
            metrics.size(Qt.TextFlag.TextShowMnemonic, each).width()
            for each in (self.text(), self._usual(), self.tr("In use"))
        )
        own += icon if self._is_used else 0
        widths = (usual, used + icon)
        return QSize(hint.width() - own + max(widths), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ratio != self.devicePixelRatioF():
            self._draw()  # the window moved to a screen of another density

    def _draw(self) -> None:
        self._ratio = self.devicePixelRatioF()
        theme, zoom = self._appearance.theme, max(self._appearance.zoom, 1.0)
        size = round(_ICON * zoom)
        self.setIconSize(QSize(size, size))
        if self._is_used:
            self.setIcon(icons.icon("check", theme.good, theme.good, size, self._ratio))
        else:
            self.setIcon(QIcon())


def _choice(icon: str, words: str) -> IconButton:
    button = IconButton(icon, words, size=_ICON)
    button.setCheckable(True)
    return button
