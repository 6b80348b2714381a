"""What each thing in a part of the window is set to, also where it is hidden now.

A line for each thing: its class, its name, and each of its properties that is a number, a word or a choice.
Sizes and places are left out: what is drawn tells them, and they follow from the fonts. Of texts and
lists it is told how each of their lines is set.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QMetaObject,
    QMetaProperty,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtGui import (
    QAction,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextDocument,
    QTextFrame,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QSpinBox,
    QTextEdit,
    QWidget,
)

_LEFT_OUT: Final = frozenset(
    (
        *("pos", "x", "y", "width", "height", "geometry", "normalGeometry", "frameGeometry"),
        *("frameSize", "size", "rect", "childrenRect", "sizeHint", "minimumSizeHint"),
        *("windowOpacity", "windowFilePath", "windowIconText", "isActiveWindow", "remainingTime"),
        *("frameWidth", "maximum", "pageStep", "locale", "inputMethodHints", "html", "markdown"),
        *(
            "opacity",
            "mouseTracking",
            "tabletTracking",
            "updatesEnabled",
            "fullScreen",
            "autoFillBackground",
        ),
        *("active", "activeThemeName", "sliderPosition", "undoAvailable", "redoAvailable"),
    )
)
"""Sizes, what follows from something else, and what depends on the moment."""
_OWN: Final = ("tone", "kind", "focused", "temporary", "unset", "used")
_USUAL: Final = frozenset(
    (
        *("windowModality=NonModal", "enabled=True", "visible=True", "minimumWidth=0"),
        *("minimumHeight=0", "maximumWidth=16777215", "maximumHeight=16777215", "focusPolicy=0"),
        *("contextMenuPolicy=DefaultContextMenu", "toolTipDuration=-1", "frameShadow=Plain"),
        *("frameShape=NoFrame", "lineWidth=1", "midLineWidth=0", "layoutDirection=LeftToRight"),
        *("cursor=ArrowCursor", "hidden=False", "indent=-1", "autoRepeatDelay=300"),
        *("autoRepeatInterval=100", "popupMode=DelayedPopup", "arrowType=NoArrow", "margin=0"),
    )
)
"""Not told, since nobody has set them: what has a line without a word stands as Qt makes it."""
_OF_LAYOUTS: Final = ("minimumWidth", "minimumHeight")
"""These a window gets from its layout, whenever that is reckoned."""
_WITH_ENDS: Final = (QSlider, QSpinBox, QDoubleSpinBox, QProgressBar)
"""Their largest value is set; that of a scroll bar follows from sizes."""
_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.CheckStateRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.TextAlignmentRole,
)
_MOST_ROWS: Final = 30


def properties(root: QWidget) -> list[str]:
    """A line for each thing in ``root`` that somebody has set, in the order in which they were made."""
    return [line for each in _things(root) for line in _told(each)]


def _things(root: QWidget) -> Iterator[QObject]:
    yield root
    for each in root.findChildren(QObject):
        is_of_qt = each.objectName().startswith("qt_") or isinstance(
            QObject.parent(each), QLineEdit
        )
        if not is_of_qt and isinstance(each, QWidget | QAction | QShortcut):
            yield each


def _told(thing: QObject) -> Iterator[str]:
    pairs = (f"{name}={value}" for name, value in _values(thing))
    told = [each for each in pairs if each not in _USUAL]
    yield " ".join((type(thing).__name__, *told))
    if isinstance(thing, QTextEdit):
        yield from (f"  {each}" for each in _document(thing.document()))
    elif isinstance(thing, QAbstractItemView | QComboBox):
        model = thing.model()
        if model is not None:
            yield from (f"  {each}" for each in _rows(model))


def _values(thing: QObject) -> Iterator[tuple[str, str]]:
    about = thing.metaObject()
    is_window = isinstance(thing, QWidget) and thing.isWindow()
    for name, told in _properties(type(thing), about.className(), about):
        if is_window and name in _OF_LAYOUTS:
            continue
        found = _written(told.read(thing))
        if found is not None:
            yield name, found
    for name in _OWN:
        found = thing.property(name)
        if found is not None:
            yield name, repr(found)
    if isinstance(thing, QWidget):
        yield from _of_widget(thing)


_known: dict[tuple[type, str], list[tuple[str, QMetaProperty]]] = {}


def _properties(kind: type, name: str, about: QMetaObject) -> list[tuple[str, QMetaProperty]]:
    """The properties of a class that are told, looked up once."""
    found = _known.get((kind, name))
    if found is None:
        left_out = _LEFT_OUT - ({"maximum"} if issubclass(kind, _WITH_ENDS) else set())
        every = [about.property(place) for place in range(about.propertyCount())]
        named = [(str(each.name()), each) for each in every]
        found = [each for each in named if each[0] not in left_out]
        _known[kind, name] = found
    return found


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "cursor", widget.cursor().shape().name
    yield "hidden", str(widget.isHidden())
    if not widget.isEnabled():
        yield "enabled", "False"
    proxy = widget.focusProxy()
    if proxy is not None:
        yield "proxy", type(proxy).__name__
    transparent = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    if widget.testAttribute(transparent):
        yield "mouse", "passes"
    if isinstance(widget, QAbstractScrollArea):
        yield (
            "bars",
            f"{widget.horizontalScrollBarPolicy().name} {widget.verticalScrollBarPolicy().name}",
        )
    if isinstance(widget, QLabel):
        buddy = widget.buddy()
        if buddy is not None:
            yield "buddy", type(buddy).__name__
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield "interaction", str(widget.textInteractionFlags().value)


def _written(value: Any) -> str | None:
    """A value as one word, or ``None`` if it is not one."""
    match value:
        case enum.Flag():
            return str(value.value)
        case enum.Enum():
            return value.name
        case False | "":
            return None
        case bool() | int() | str():
            return repr(value)
        case float():
            return f"{value:.6g}"
        case QKeySequence():
            return repr(value.toString(QKeySequence.SequenceFormat.PortableText))
        case _:
            return None


def _document(document: QTextDocument) -> Iterator[str]:
    block = document.begin()
    while block.isValid():
        yield f"{_block(block)} {' '.join(_fragments(block))}"
        block = block.next()


def _block(block: QTextBlock) -> str:
    how = block.blockFormat()
    listed = f"list {block.textList().format().style()}" if how.objectIndex() >= 0 else ""
    around = block.document().rootFrame().childFrames()
    table = "table" if any(_is_inside(block, each) for each in around) else ""
    sides = (how.alignment().value, how.layoutDirection().name, how.textIndent())
    return " ".join(map(str, (*sides, how.indent(), how.nonBreakableLines(), listed, table)))


def _is_inside(block: QTextBlock, frame: QTextFrame) -> bool:
    return frame.firstPosition() <= block.position() <= frame.lastPosition()


def _fragments(block: QTextBlock) -> Iterator[str]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        how = fragment.charFormat()
        looks = (
            *(how.fontWeight(), how.fontItalic(), how.fontUnderline(), how.fontStrikeOut()),
            *(how.foreground().color().name(), how.background().color().name()),
            *(how.anchorHref(), how.toolTip(), how.verticalAlignment().name),
        )
        yield f"{fragment.text()!r} {looks}"
        place += 1


def _rows(model: QAbstractItemModel, above: QModelIndex | None = None) -> Iterator[str]:
    inside = QModelIndex() if above is None else above
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(inside)
    for row in range(min(model.rowCount(inside), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, inside)
            said = [repr(index.data(role)) for role in _ROLES]
            yield f"{' '.join(said)} {index.flags().value}"
            yield from (f"  {each}" for each in _rows(model, index))


def focused() -> str:
    """What has the keyboard."""
    focus = QApplication.focusWidget()
    return f"{type(focus).__name__} {focus.accessibleName()}" if focus is not None else "nothing"
