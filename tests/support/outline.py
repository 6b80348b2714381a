"""A window written down as it is seen: its words line by line, with how each thing looks and is named.

A line for each thing from above to below, with ``|`` before one that stands beside the last::

    Ask for 2 answers? {large bold, wraps}
    [Send anyway]
    | [Do not send] {bold on_accent filled, Enter}

What is in braces is told only where it is not what one expects: size, weight and colour of words by
the tokens of the theme, a name that only a screen reader has, the tip of the pointer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from orca_desktop.ui.theme.appearance import Theme, load

_COLORS: Final = ("muted", "faint", "accent", "on_accent", "danger", "warn", "good")
_WHOLE: Final = QComboBox | QLineEdit | QAbstractItemView | QPlainTextEdit | QAbstractSpinBox
_LARGE: Final = 1.05
_TITLE: Final = 1.5
_LONG: Final = 60
_ROWS: Final = 8


def outline(root: QWidget) -> str:
    """What is seen of ``root``, line by line, in a light application that wears its style sheet."""
    theme = load("light")
    QGuiApplication.sendPostedEvents()
    QGuiApplication.processEvents()
    found = [(_place(each, root), _told(each, theme)) for each in _things(root)]
    found.sort(key=lambda one: (one[0].top(), one[0].left()))
    title = [f"== {root.windowTitle()}"] if root.isWindow() and root.windowTitle() else []
    lines: list[list[tuple[QRect, str]]] = []
    for place, told in found:
        if lines and _is_beside(place, min(lines[-1], key=lambda one: one[0].height())[0]):
            lines[-1].append((place, told))
        else:
            lines.append([(place, told)])
    beside = (sorted(line, key=lambda one: one[0].left()) for line in lines)
    return "\n".join([*title, *("\n| ".join(told for _, told in line) for line in beside)])


def _things(root: QWidget) -> Iterator[QWidget]:
    """What says something, without the parts that Qt makes of it."""
    for each in root.findChildren(QWidget):
        if not each.isVisibleTo(root) or each.objectName().startswith("qt_"):
            continue
        if isinstance(each, QScrollBar) or _is_part(each, root):
            continue
        if isinstance(each, QLabel):
            if each.text() or not each.pixmap().isNull():
                yield each
        elif isinstance(
            each,
            QAbstractButton
            | QLineEdit
            | QPlainTextEdit
            | QTextEdit
            | QComboBox
            | QAbstractSlider
            | QAbstractSpinBox
            | QAbstractItemView,
        ):
            yield each
        elif isinstance(each, QScrollArea):
            if any(_of_area(each)):
                yield each  # told only where it is more than room for what is in it
        elif each.accessibleName() and not each.findChildren(QWidget):
            yield each  # it draws itself


def _is_part(widget: QWidget, root: QWidget) -> bool:
    """Whether it is inside something that is told as a whole."""
    inside = widget.parentWidget()
    while inside is not None and inside is not root:
        if isinstance(inside, _WHOLE):
            return True
        inside = inside.parentWidget()
    return False


def _is_beside(place: QRect, lowest: QRect) -> bool:
    """Whether it stands in a line with things of which this is the lowest."""
    return lowest.top() <= place.center().y() <= lowest.bottom() or (
        place.top() <= lowest.center().y() <= place.bottom()
    )


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def _told(widget: QWidget, theme: Theme) -> str:
    words, shape = _words(widget)
    notes = [*_look(widget, theme), *_state(widget), *_beside(widget, words)]
    told = shape.format(_short(words))
    if notes:
        told = f"{told} {{{', '.join(notes)}}}"
    rows = _rows(widget) if isinstance(widget, QAbstractItemView) else ()
    return "\n    ".join((told, *(each.replace("\n", "⏎").rstrip() for each in rows)))


def _short(words: str) -> str:
    line = words.replace("\n", "⏎")
    return line if len(line) <= _LONG else f"{line[: _LONG - 1]}…"


def _words(widget: QWidget) -> tuple[str, str]:
    """What stands on it, and the shape of a thing of its kind."""
    name = widget.accessibleName()
    if isinstance(widget, QLabel):
        return widget.text() or "(picture)", "{}"
    if isinstance(widget, QCheckBox):
        return widget.text(), "[x] {}" if widget.isChecked() else "[ ] {}"
    if isinstance(widget, QAbstractButton):
        return widget.text() or name, "[*{}*]" if widget.isChecked() else "[{}]"
    if isinstance(widget, QComboBox):
        return widget.currentText(), "<{}>"
    if isinstance(widget, QLineEdit):
        return widget.displayText() or widget.placeholderText(), "_{}_"
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText() or widget.placeholderText(), "__{}__"
    if isinstance(widget, QAbstractSpinBox):
        return widget.text(), "#{}#"
    if isinstance(widget, QAbstractSlider):
        return str(widget.value()), "--{}--"
    return ("area", "({})") if isinstance(widget, QScrollArea) else (name, "({})")


def _of_area(area: QScrollArea) -> Iterator[str]:
    """What an area has that nobody needs: a frame, and a stop of its own for Tab."""
    if area.frameShape() != QFrame.Shape.NoFrame:
        yield "with a frame"
    if area.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield "by Tab"


def _rows(view: QAbstractItemView) -> Iterator[str]:
    """The first rows of a list; of a table its heads too, and ``>`` before what stands at the right."""
    model = view.model()
    columns = 1
    if isinstance(view, QTableView):
        columns = view.horizontalHeader().count()
        across = Qt.Orientation.Horizontal
        yield " | ".join(
            _cell(
                model.headerData(each, across),
                model.headerData(each, across, Qt.ItemDataRole.TextAlignmentRole),
            )
            for each in range(columns)
        )
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        cells = (model.index(row, column) for column in range(columns))
        shown = not (isinstance(view, QListView) and view.isRowHidden(row))
        if shown:
            yield " | ".join(
                _cell(each.data(), each.data(Qt.ItemDataRole.TextAlignmentRole)) for each in cells
            )


def _cell(words: object, placed: Any) -> str:
    place = Qt.AlignmentFlag(placed) if placed is not None else Qt.AlignmentFlag(0)
    if place & Qt.AlignmentFlag.AlignRight:
        return f"> {words}"
    return f"^ {words}" if place & Qt.AlignmentFlag.AlignHCenter else f"{words or ''}"


def _look(widget: QWidget, theme: Theme) -> Iterator[str]:
    """How its words look, where that is not how words look."""
    font, usual = QFontInfo(widget.font()), QGuiApplication.font().pixelSize()
    size = widget.font().pixelSize()
    looks = []
    if size >= usual * _TITLE:
        looks.append("title")
    elif size > usual * _LARGE:
        looks.append("large")
    elif 0 < size < usual:
        looks.append("small")
    if font.weight() >= QFont.Weight.DemiBold:
        looks.append("bold")
    if font.fixedPitch():
        looks.append("fixed")
    colors = {value.upper(): name for name, value in theme.colors().items() if name in _COLORS}
    written = widget.palette().color(widget.foregroundRole()).name().upper()
    if written in colors:
        looks.append(colors[written])
    if isinstance(widget, QPushButton):
        filled = widget.palette().color(widget.backgroundRole()).name().upper()
        if filled == theme.accent.upper():
            looks.append("filled")
    if looks:
        yield " ".join(looks)


def _state(widget: QWidget) -> Iterator[str]:
    if not widget.isEnabled():
        yield "off"
    if isinstance(widget, QLabel) and widget.text():
        yield from _reading(widget)
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and widget.isReadOnly():
        yield "to read"
    if isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal:
        yield "hidden"
    if isinstance(widget, QPushButton) and isinstance(widget.window(), QDialog):
        yield from _pressed_by_enter(widget)
    if isinstance(widget, QToolButton | QPushButton | QCheckBox) and not widget.focusPolicy():
        yield "not by Tab"
    if isinstance(widget, QScrollArea):
        yield from _of_area(widget)
    if widget.window().focusWidget() is widget:
        yield "focus"


def _reading(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        yield "wraps"
    if "<" in label.text() and label.textFormat() != Qt.TextFormat.PlainText:
        yield "READ AS HTML"
    if label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
        yield "can be copied"


def _pressed_by_enter(button: QPushButton) -> Iterator[str]:
    if button.isDefault():
        yield "Enter"
    elif button.autoDefault():
        yield "Enter where the focus is"


def _beside(widget: QWidget, words: str) -> Iterator[str]:
    name, tip = widget.accessibleName(), widget.toolTip()
    if name and name != words.replace("&", ""):
        yield f"called {_short(name)!r}"
    if widget.accessibleDescription() and widget.accessibleDescription() != tip:
        yield f"described {_short(widget.accessibleDescription())!r}"
    if tip and tip not in {words, name}:
        yield f"tip {_short(tip)!r}"
