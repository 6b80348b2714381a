"""What a part of the window tells is heard: no button is dead, no signal is told to nobody.

Looked at in the whole program, with each of its pages and dialogs on the screen.
"""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from orca_desktop.ui.features.settings.dialog import SettingsDialog
from tests.support.signals import own_signals
from tests.support.waiting import until
from tests.support.widgets import catch_up, is_shown
from tests.ui.test_comes_and_goes import DIALOGS, dialog

pytestmark = pytest.mark.sweep

_OF_QT = {
    QTimer: ("timeout()",),
    QAction: ("triggered(bool)", "toggled(bool)"),
    QShortcut: ("activated()",),
    QAbstractButton: ("clicked(bool)", "toggled(bool)"),
    QComboBox: ("activated(int)", "currentIndexChanged(int)"),
    QAbstractItemView: (
        "activated(QModelIndex)",
        "doubleClicked(QModelIndex)",
        "clicked(QModelIndex)",
        "itemChanged(QListWidgetItem*)",
        "currentRowChanged(int)",
        "currentItemChanged(QListWidgetItem*,QListWidgetItem*)",
    ),
    QLineEdit: (
        "textChanged(QString)",
        "textEdited(QString)",
        "editingFinished()",
        "returnPressed()",
    ),
    QPlainTextEdit: ("textChanged()", "undoAvailable(bool)"),
    QAbstractSlider: ("valueChanged(int)", "sliderMoved(int)"),
    QTabBar: ("currentChanged(int)", "tabBarClicked(int)"),
}
"""Of each of these one must be heard."""
_BY_SIGNAL: Final = Qt.ContextMenuPolicy.CustomContextMenu


def is_heard(thing: QObject, signal: str) -> bool:
    return thing.receivers(f"2{signal}") > 0


def unheard(root: QObject) -> set[str]:
    """What is told to nobody, and what is pressed in vain."""
    found = set()
    for thing in (root, *root.findChildren(QObject)):
        if thing.objectName().startswith("qt_") or _is_part_of_qt(thing):
            continue
        kind = type(thing).__name__
        found |= {f"{kind}.{each}" for each in own_signals(thing) if not is_heard(thing, each)}
        for of_qt, signals in _OF_QT.items():
            if isinstance(thing, of_qt) and not any(is_heard(thing, each) for each in signals):
                found.add(f"{kind} {_called(thing)}")
        by_signal = isinstance(thing, QWidget) and thing.contextMenuPolicy() == _BY_SIGNAL
        if by_signal and not is_heard(thing, "customContextMenuRequested(QPoint)"):
            found.add(f"the menu of {kind} {_called(thing)}")
    return found


def _called(thing: QObject) -> str:
    name = thing.accessibleName() if isinstance(thing, QWidget) else ""
    words = thing.text() if isinstance(thing, QAbstractButton | QAction) else ""
    return name or words or f"of {type(QObject.parent(thing)).__name__}"


def _is_part_of_qt(thing: QObject) -> bool:
    """Whether Qt made it, or looks after it: in a list, in a field, or as the opener of a menu."""
    above = QObject.parent(thing)  # a model of a tree has another one
    if isinstance(above, QComboBox | QAbstractItemView):
        return True
    if isinstance(thing, QLineEdit | QPlainTextEdit) and thing.isReadOnly():
        return True
    if isinstance(thing, QListView) and isinstance(above.parent() if above else None, QComboBox):
        return True
    is_of_qt = isinstance(above, QMenu) or type(above).__module__.startswith("PySide6")
    if isinstance(thing, QAction) and is_of_qt:
        return thing.menu() is not None or thing.isSeparator() or not thing.text()
    return isinstance(thing, QToolButton | QPushButton) and thing.menu() is not None


TOLD_TO_NOBODY: Final = {
    "MainWindow.closed()": "heard by who started the program",
    "MainWindow.language_chosen(QString)": "as above",
    "MainWindow.preferences_changed(PyObject)": "as above",
    "QListView Chats to export": "what is ticked is heard of its model",
    "QListView Chats of the archive": "as above",
    "QCheckBox With pictures and files (0 bytes)": "is asked when the copy is saved",
    "RowActions.comparison_requested(QString)": "heard once a chat has a comparison",
    "OutlinePanel.left()": "for whoever has to know that a panel is closed, as the palette",
    "PanelRows.noted(int,QString)": "questions have no notes; those of bookmarks are heard",
    "TwoLineList Newest chats of the copy": "is read only",
    "QTimer of Pointer": "tells by running that a second click would be a double one",
    "Transcript.announced(QString)": "for whoever wants to know what was spoken",
    "Transcript.link_activated(QString,QString)": "for whoever wants to know what was opened",
    "Transcript.found(int,int)": "heard by the bar that searches, once it was opened",
    "QPushButton Answer like this": "heard once there was a comparison",
    "QPushButton Undo the answer style": "as above",
    "IconButton Leave the answer style as it is": "as above",
}
"""What nobody has to hear there, and why."""


async def test_in_the_window_all_is_heard(program, talking):
    assert unheard(talking) - TOLD_TO_NOBODY.keys() == set()


@pytest.mark.parametrize("name", DIALOGS)
async def test_in_its_dialogs_all_is_heard(program, talking, name):
    shown = await dialog(program, talking, name)
    pages = 9 if isinstance(shown, SettingsDialog) else 1
    for page in range(pages):
        if isinstance(shown, SettingsDialog):
            shown.open_section(page)
        assert unheard(shown) - TOLD_TO_NOBODY.keys() == set()
    focus = QApplication.focusWidget()
    assert focus is not None
    shown.close()
    catch_up()


async def test_on_the_welcome_and_in_the_find_bar_all_is_heard(program, talking):
    talking.actions_by_name["find"].trigger()
    talking.show_welcome()
    assert talking.welcome is not None
    wanted = TOLD_TO_NOBODY.keys() - {"Transcript.found(int,int)"}
    assert unheard(talking) - wanted == set()


async def test_where_several_chats_are_selected_all_is_heard(program, talking):
    talking.sidebar.list.setFocus()
    talking.sidebar.list.selectAll()
    await until(lambda: is_shown(talking, "Move to…"))
    assert unheard(talking) - TOLD_TO_NOBODY.keys() == set()


@pytest.mark.parametrize("page", ["outline", "map", "bookmarks", "palette"])
async def test_in_the_panels_over_the_window_all_is_heard(program, talking, page):
    talking.actions_by_name[page].trigger()
    await until(lambda: program.presenters.is_idle)
    assert unheard(talking) - TOLD_TO_NOBODY.keys() == set()


def test_what_is_heard_can_be_told_from_what_is_not(qtbot):
    thing = QWidget()
    qtbot.addWidget(thing)
    button = QToolButton(thing)
    assert unheard(thing) == {"QToolButton of QWidget"}
    button.clicked.connect(lambda: None)
    assert unheard(thing) == set()
