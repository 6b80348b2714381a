"""Everything the window can be asked to do, in one table, and the two menus of it.

Keys, the list of all keys and the palette come from ``ACTIONS``; to add an action is to add a row
here and its handler in the feature that carries it out. What also belongs into a menu is named in
``CHAT_MENU`` or ``PROGRAM_MENU``.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "actions"


class Home(enum.Enum):
    """The group in which an action is told."""

    CHAT = QT_TRANSLATE_NOOP("actions", "Chat")
    FIND = QT_TRANSLATE_NOOP("actions", "Find")
    VIEW = QT_TRANSLATE_NOOP("actions", "View")
    HELP = QT_TRANSLATE_NOOP("actions", "Help")


@dataclass(frozen=True, slots=True)
class Action:
    """One row. ``keys`` are portable key names, the first one shown.

    An action that is ``hidden`` has keys, but cannot be chosen by its name.
    """

    name: str
    home: Home
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    hidden: bool = False

    @property
    def words(self) -> str:
        """The action's name in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.text)


ACTIONS: Final[tuple[Action, ...]] = (
    Action("new_chat", Home.CHAT, QT_TRANSLATE_NOOP("actions", "New chat"), ("Ctrl+N",)),
    Action(
        "new_temporary_chat",
        Home.CHAT,
        QT_TRANSLATE_NOOP("actions", "New temporary chat"),
        ("Ctrl+Shift+T",),
    ),
    Action("quick", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Quick question"), ("Ctrl+Shift+K",)),
    Action("new_folder", Home.CHAT, QT_TRANSLATE_NOOP("actions", "New folder"), ("Ctrl+Shift+N",)),
    Action("tags", Home.CHAT, QT_TRANSLATE_NOOP("actions", "All tags")),
    Action("try_again", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Try again"), ("Ctrl+R",)),
    Action(
        "stop",
        Home.CHAT,
        QT_TRANSLATE_NOOP("actions", "Close what is open, or stop the answer"),
        ("Esc",),
    ),
    Action("rename", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Rename"), ("F2",)),
    Action("pin", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Pin or unpin")),
    Action("keep_chat", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Keep this chat"), ("Ctrl+S",)),
    Action("attach", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Attach files"), ("Ctrl+Shift+A",)),
    Action("prompts", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Prompts…")),
    Action("keep_prompt", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Keep as prompt…")),
    Action("read_aloud", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Read aloud, or stop")),
    Action("export", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Export"), ("Ctrl+E",)),
    Action("print", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Print"), ("Ctrl+P",)),
    Action("import", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Import chats")),
    Action("export_all", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Export all chats")),
    Action("save_copy", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Save a copy…")),
    Action("restore_copy", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Restore from a copy…")),
    Action("compare", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Compare"), ("Ctrl+Shift+C",)),
    Action(
        "request",
        Home.CHAT,
        QT_TRANSLATE_NOOP("actions", "Show the next request"),
        ("Ctrl+Shift+I",),
    ),
    Action("delete", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Delete chat")),
    Action("undo", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",)),
    Action("bin", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Recently deleted")),
    Action("close", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Close the window"), ("Ctrl+W",)),
    Action("quit", Home.CHAT, QT_TRANSLATE_NOOP("actions", "Quit"), ("Ctrl+Q",)),
    Action("palette", Home.FIND, QT_TRANSLATE_NOOP("actions", "Find anything"), ("Ctrl+K",)),
    Action(
        "search",
        Home.FIND,
        QT_TRANSLATE_NOOP("actions", "Search conversations"),
        ("Ctrl+Shift+F",),
    ),
    Action("find", Home.FIND, QT_TRANSLATE_NOOP("actions", "Find in this chat"), ("Ctrl+F",)),
    Action("find_next", Home.FIND, QT_TRANSLATE_NOOP("actions", "Find next"), ("F3",)),
    Action(
        "find_previous",
        Home.FIND,
        QT_TRANSLATE_NOOP("actions", "Find previous"),
        ("Shift+F3",),
    ),
    Action(
        "outline",
        Home.FIND,
        QT_TRANSLATE_NOOP("actions", "Questions of this chat"),
        ("Ctrl+Shift+O",),
    ),
    Action("map", Home.FIND, QT_TRANSLATE_NOOP("actions", "Map of this chat"), ("Ctrl+Shift+M",)),
    Action("bookmarks", Home.FIND, QT_TRANSLATE_NOOP("actions", "Bookmarks"), ("Ctrl+Shift+D",)),
    Action(
        "bookmark",
        Home.FIND,
        QT_TRANSLATE_NOOP("actions", "Bookmark this message, or no more"),
        ("Ctrl+D",),
    ),
    Action("comparisons", Home.FIND, QT_TRANSLATE_NOOP("actions", "All comparisons")),
    Action("liked", Home.FIND, QT_TRANSLATE_NOOP("actions", "What you liked")),
    *(
        Action(
            f"column_{place}",
            Home.FIND,
            QT_TRANSLATE_NOOP("actions", "First to eighth column of a comparison"),
            (f"Alt+{place}",),
            hidden=True,
        )
        for place in range(1, 9)
    ),
    Action("next_chat", Home.FIND, QT_TRANSLATE_NOOP("actions", "Next chat"), ("Ctrl+Tab",)),
    Action(
        "previous_chat",
        Home.FIND,
        QT_TRANSLATE_NOOP("actions", "Previous chat"),
        ("Ctrl+Shift+Tab",),
    ),
    *(
        Action(
            f"chat_{place}",
            Home.FIND,
            QT_TRANSLATE_NOOP("actions", "First to ninth chat in the list"),
            (f"Ctrl+{place}",),
            hidden=True,
        )
        for place in range(1, 10)
    ),
    Action(
        "sidebar",
        Home.VIEW,
        QT_TRANSLATE_NOOP("actions", "Show conversations"),
        ("Ctrl+B",),
        checkable=True,
    ),
    Action(
        "pane",
        Home.VIEW,
        QT_TRANSLATE_NOOP("actions", "Show answer style"),
        ("Ctrl+Shift+B",),
        checkable=True,
    ),
    Action("model", Home.VIEW, QT_TRANSLATE_NOOP("actions", "Choose the model"), ("Ctrl+M",)),
    Action("presets", Home.VIEW, QT_TRANSLATE_NOOP("actions", "Manage presets")),
    Action(
        "usage",
        Home.VIEW,
        QT_TRANSLATE_NOOP("actions", "Tokens and costs"),
        ("Ctrl+Shift+U",),
    ),
    Action("region", Home.VIEW, QT_TRANSLATE_NOOP("actions", "Next part of the window"), ("F6",)),
    Action(
        "region_back",
        Home.VIEW,
        QT_TRANSLATE_NOOP("actions", "Previous part of the window"),
        ("Shift+F6",),
    ),
    Action("larger", Home.VIEW, QT_TRANSLATE_NOOP("actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Action("smaller", Home.VIEW, QT_TRANSLATE_NOOP("actions", "Smaller text"), ("Ctrl+-",)),
    Action("normal", Home.VIEW, QT_TRANSLATE_NOOP("actions", "Normal text size"), ("Ctrl+0",)),
    Action("settings", Home.HELP, QT_TRANSLATE_NOOP("actions", "Settings"), ("Ctrl+,",)),
    Action("notices", Home.HELP, QT_TRANSLATE_NOOP("actions", "Notices")),
    Action(
        "cheat_sheet",
        Home.HELP,
        QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"),
        ("Ctrl+/",),
    ),
    Action("manual", Home.HELP, QT_TRANSLATE_NOOP("actions", "Manual"), ("F1",)),
    Action("whats_new", Home.HELP, QT_TRANSLATE_NOOP("actions", "What is new")),
    Action("health", Home.HELP, QT_TRANSLATE_NOOP("actions", "Is everything well?")),
    Action("about", Home.HELP, QT_TRANSLATE_NOOP("actions", "About Orca Desktop")),
)

BY_NAME: Final[Mapping[str, Action]] = {row.name: row for row in ACTIONS}

LINE: Final = ""
"""Draws a line between two groups of a menu."""

CHAT_MENU: Final = (
    *("rename", "pin", "keep_chat", LINE),
    *("try_again", "compare", "read_aloud", "request", LINE),
    *("keep_prompt", "prompts", LINE),
    *("find", "outline", "map", "bookmarks", LINE),
    *("export", "print", LINE),
    "delete",
)
"""What concerns the open conversation, behind the three dots of its head."""

PROGRAM_MENU: Final = (
    *("new_chat", "new_temporary_chat", "new_folder", LINE),
    *("import", "export_all", "save_copy", "restore_copy", LINE),
    *("comparisons", "liked", "tags", "presets", "usage", "bin", LINE),
    *("sidebar", "notices", "settings", "cheat_sheet", LINE),
    *("manual", "whats_new", "health", "about"),
)
"""All else, behind the menu button of the list: what stands whole on a screen of 768 pixels."""

_ONLY_WHERE_POSSIBLE: Final = frozenset({"keep_chat", "read_aloud"})
"""What is left out of a menu where it means nothing, and not shown grey."""


def build(window: QWidget) -> dict[str, QAction]:
    """The window's actions; their keys come from ``ui/key_bindings.py``."""
    made: dict[str, QAction] = {}
    for row in ACTIONS:
        action = QAction(row.words, window)
        action.setObjectName(row.name)
        action.setCheckable(row.checkable)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        window.addAction(action)
        made[row.name] = action
    return made


class ActionHandlers:
    """Who carries out which action: each row of the table has one handler, in its feature.

    What is wanted before its handler is there waits for ``release``; the last wish counts.
    """

    def __init__(self, made: Mapping[str, QAction]) -> None:
        self._made = made
        self._handlers: dict[str, Callable[[], object]] = {}
        self._early = ""
        self.is_ready = False
        """Whether the program behind the window is there."""
        for name, action in made.items():
            action.triggered.connect(lambda _=False, name=name: self._carry_out(name))

    @property
    def actions(self) -> Mapping[str, QAction]:
        """The actions by their names."""
        return self._made

    @property
    def missing(self) -> frozenset[str]:
        """The actions that nobody carries out yet."""
        return frozenset(self._made) - frozenset(self._handlers)

    def add(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Carry these actions out from now on."""
        for name, handler in handlers.items():
            self._handlers[self._made[name].objectName()] = handler

    def release(self) -> None:
        """The program is there: carry out what was wanted before there was a handler."""
        self.is_ready = True
        early, self._early = self._early, ""
        if early:
            self._carry_out(early)

    def carry_out(self, name: str) -> None:
        """Do what an action stands for, as if its key was pressed."""
        self._made[name].trigger()

    def enable(self, name: str, enabled: bool) -> None:
        """Let an action be chosen, or not."""
        self._made[name].setEnabled(enabled)

    def _carry_out(self, name: str) -> None:
        handler = self._handlers.get(name)
        if handler is None:
            self._early = name
        else:
            handler()


def menu(parent: QWidget, names: Sequence[str], made: Mapping[str, QAction]) -> QMenu:
    """One flat menu of these actions."""
    result = QMenu(parent)
    for name in names:
        if name == LINE:
            result.addSeparator()
        elif made[name].isEnabled() or name not in _ONLY_WHERE_POSSIBLE:
            result.addAction(made[name])
    return result


def keys_text(action: QAction) -> str:
    """The keys of an action as this system writes them, such as ``Ctrl++, Ctrl+=``."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())
