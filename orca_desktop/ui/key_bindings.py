"""Which keys carry out which action: those of the table, but for what the person chose."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.ui.actions import ACTIONS, BY_NAME, Action

Chosen = tuple[tuple[str, tuple[str, ...]], ...]
"""Names of actions, each with the portable names of its keys; empty keys are none at all."""

_CONTEXT: Final = "key_bindings"
_LETTER: Final = QT_TRANSLATE_NOOP(
    "key_bindings", "{keys} alone writes something. Hold Ctrl or Alt with it."
)
_WRITING: Final = QT_TRANSLATE_NOOP(
    "key_bindings", "{keys} is needed for writing and moving about. Choose others."
)
_NO_DIGIT: Final = QT_TRANSLATE_NOOP(
    "key_bindings", "Press one of the digits together with Ctrl or Alt, but not 0."
)

_STANDARD: Final = QKeySequence.StandardKey
_EDITING: Final = (
    *(_STANDARD.Copy, _STANDARD.Cut, _STANDARD.Paste, _STANDARD.SelectAll),
    *(_STANDARD.Undo, _STANDARD.Redo, _STANDARD.MoveToNextWord, _STANDARD.MoveToPreviousWord),
    *(_STANDARD.SelectNextWord, _STANDARD.SelectPreviousWord, _STANDARD.DeleteEndOfWord),
    *(_STANDARD.DeleteStartOfWord, _STANDARD.MoveToStartOfDocument),
    *(_STANDARD.MoveToEndOfDocument, _STANDARD.SelectStartOfDocument),
    *(_STANDARD.SelectEndOfDocument, _STANDARD.MoveToStartOfBlock, _STANDARD.MoveToEndOfBlock),
)
_OWN: Final = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+V", "Ctrl+Shift+Z", "Ctrl+Y")
"""Keys of the composer and of fields that no action has."""

_MOVING: Final = frozenset(
    {
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Menu),
    }
)
_FIRST_NAMED_KEY: Final = 0x01000000
"""Qt gives keys that write a character a number below this one."""


@dataclass(frozen=True)
class KeyBindings:
    """What the person chose, and what follows from it for every action.

    No two actions ever have the same key: what was chosen counts before the table, the first
    before what follows.
    """

    chosen: Chosen = ()

    @cached_property
    def _all(self) -> Mapping[str, tuple[str, ...]]:
        own = dict(self.chosen)
        taken: set[str] = set()
        found: dict[str, tuple[str, ...]] = {}
        for name in dict.fromkeys((*own, *BY_NAME)):
            if (row := BY_NAME.get(name)) is None:
                continue  # of another version
            wanted = dict.fromkeys(map(portable, own.get(name, row.keys)))
            found[name] = tuple(each for each in wanted if each and each not in taken)
            taken.update(found[name])
        return found

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action, the one that is shown first."""
        return self._all[name]

    def holders(self, keys: Iterable[str], *, but: Collection[str] = ()) -> tuple[Action, ...]:
        """The other actions that have one of these keys."""
        wanted = set(keys)
        return tuple(
            row for row in ACTIONS if row.name not in but and wanted & {*self._all[row.name]}
        )

    def bind(self, wanted: Mapping[str, tuple[str, ...]]) -> KeyBindings:
        """Give these actions these keys and no others; who had one of them has it no more."""
        given = {portable(each) for keys in wanted.values() for each in keys}
        own = {name: tuple(map(portable, keys)) for name, keys in wanted.items()}
        lost = {row.name: self._all[row.name] for row in self.holders(given, but=wanted.keys())}
        before = {name: keys for name, keys in self.chosen if name in BY_NAME} | lost
        for name, keys in before.items():
            own.setdefault(name, tuple(each for each in keys if portable(each) not in given))
        return _tidied(own)

    def reset(self, names: Iterable[str]) -> KeyBindings:
        """Give these actions the keys of the table again."""
        return self.bind({name: BY_NAME[name].keys for name in names})

    def apply(self, made: Mapping[str, QAction]) -> None:
        """Let the actions of a window have these keys."""
        for name, action in made.items():
            wanted = [QKeySequence(each) for each in self.keys(name)]
            if action.shortcuts() != wanted:
                action.setShortcuts(wanted)

    def text(self, names: Sequence[str]) -> str:
        """The keys of actions that are one to the person, such as ``Ctrl++, Ctrl+=``."""
        if len(names) == 1:
            return ", ".join(map(native, self._all[names[0]]))
        return span([each for name in names for each in self._all[name]])


def _tidied(own: Mapping[str, tuple[str, ...]]) -> KeyBindings:
    """Bindings without what the table would give anyway."""
    whole = KeyBindings(tuple(own.items()))
    for name in own:
        rest = KeyBindings(tuple(pair for pair in whole.chosen if pair[0] != name))
        if rest.keys(name) == whole.keys(name):
            whole = rest
    return whole


def _pressed(keys: str) -> QKeyCombination:
    """The first of the keys: the one there is."""
    sequence: Any = QKeySequence(keys)  # Qt's stubs do not know that it can be indexed
    return cast("QKeyCombination", sequence[0])


def span(keys: Sequence[str]) -> str:
    """Keys as this system writes them; of many the first and the last."""
    few = keys if len(keys) < len(("first", "second", "last")) else (keys[0], keys[-1])
    return (", " if few is keys else " … ").join(map(native, few))


def portable(keys: str) -> str:
    """Keys by the one name that counts; empty if there are none of this name."""
    sequence = QKeySequence(keys)
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return text if sequence.count() == 1 and _pressed(keys).key() != Qt.Key.Key_unknown else ""


def native(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def objection(keys: str, name: str) -> Text | None:
    """Why an action cannot have these keys, or ``None``. Those of the table it can have always."""
    return None if keys in map(portable, BY_NAME[name].keys) else refusal(keys)


def refusal(keys: str) -> Text | None:
    """Why nothing can have these keys that has none of its own, or ``None``."""
    pressed = _pressed(keys)
    held = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    alone = not held & ~Qt.KeyboardModifier.ShiftModifier
    said = {"keys": native(keys)}
    if alone and pressed.key() < _FIRST_NAMED_KEY:
        return Text(_CONTEXT, _LETTER, said)
    if alone and pressed.key() in _MOVING:
        return Text(_CONTEXT, _WRITING, said)
    editing = {
        portable(each.toString(QKeySequence.SequenceFormat.PortableText))
        for key in _EDITING
        for each in QKeySequence.keyBindings(key)
    }
    return Text(_CONTEXT, _WRITING, said) if keys in editing | {*_OWN} else None


def series(keys: str, names: Collection[str]) -> Mapping[str, tuple[str, ...]] | Text:
    """Keys for actions that are told apart by digits, from those for one of them."""
    pressed = _pressed(keys)
    digit = pressed.key() - Qt.Key.Key_0
    held = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not 1 <= digit <= len("123456789") or not held & ~Qt.KeyboardModifier.ShiftModifier:
        return Text(_CONTEXT, _NO_DIGIT)
    found = {}
    for name in names:
        key = Qt.Key(Qt.Key.Key_0 + int(name.rpartition("_")[2]))
        one = QKeySequence(pressed.keyboardModifiers() | key)
        found[name] = (one.toString(QKeySequence.SequenceFormat.PortableText),)
    return found
