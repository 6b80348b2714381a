"""Between the keys of all actions and the dialog in which they are seen and changed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.ui.actions import ACTIONS, BY_NAME, CONTEXT
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.shortcuts.dialog import ShortcutsDialog
    from orca_desktop.ui.features.shortcuts.rows import ShortcutRow
    from orca_desktop.ui.key_bindings import KeyBindings
    from orca_desktop.ui.preferences import KeepsPreferences

_CONTEXT: Final = "shortcuts"
_PRESS: Final = QT_TRANSLATE_NOOP(
    "shortcuts", "Press the new keys for “{action}”. Escape leaves it as it is."
)
_PRESS_DIGIT: Final = QT_TRANSLATE_NOOP(
    "shortcuts",
    "Press any digit together with the new keys for “{action}”. Escape leaves it as it is.",
)
_TAKEN: Final = QT_TRANSLATE_NOOP("shortcuts", "{keys} is used for “{action}”.")
_DONE: Final = QT_TRANSLATE_NOOP("shortcuts", "“{action}” has the keys {keys} now.")
_LOST: Final = QT_TRANSLATE_NOOP("shortcuts", "“{action}” has no key now.")
_BACK: Final = QT_TRANSLATE_NOOP("shortcuts", "All keys are as at first.")
_UNDONE: Final = QT_TRANSLATE_NOOP("shortcuts", "The keys are as they were before.")

_FIXED: Final = (
    (
        QT_TRANSLATE_NOOP("shortcuts", "Writing"),
        (
            (QT_TRANSLATE_NOOP("shortcuts", "Send the message"), "send"),
            (QT_TRANSLATE_NOOP("shortcuts", "Break the line"), "break"),
            (QT_TRANSLATE_NOOP("shortcuts", "Bring back the last message (empty field)"), "Up"),
            (QT_TRANSLATE_NOOP("shortcuts", "Paste as plain text"), "Ctrl+Shift+V"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("shortcuts", "In a message (reached by Tab)"),
        ((QT_TRANSLATE_NOOP("shortcuts", "Delete the question and its answer"), "Del"),),
    ),
)
"""Keys that no action has, by group: words, and the keys or which of the two for sending."""


class ShortcutsPresenter(QObject):
    """Opens the dialog, and lets other keys hold at once; each step can be undone."""

    def __init__(self, context: FeatureContext, preferring: KeepsPreferences) -> None:
        super().__init__(context.window)
        self._context = context
        self._preferring = preferring
        self._dialog: ShortcutsDialog | None = None
        self._before: list[KeyBindings] = []
        self._wanted: Mapping[str, tuple[str, ...]] = {}
        self.held_elsewhere: Callable[[Sequence[str]], tuple[str, ...]] = lambda _: ()
        """The names of what has keys and is no action: it has them no more once an action has."""
        context.actions.add({"cheat_sheet": self.open})

    def open(self) -> None:
        """Show all keys."""
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        from orca_desktop.ui.features.shortcuts.dialog import (  # noqa: PLC0415 - when asked for
            ShortcutsDialog,
        )

        self._before = []
        self._dialog = dialog = ShortcutsDialog(self._context.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.change_requested.connect(self._begin)
        dialog.recorder.pressed.connect(self._take)
        dialog.take.clicked.connect(lambda: self._bind(self._wanted))
        dialog.clear.clicked.connect(self._clear)
        dialog.reset.clicked.connect(self._reset)
        dialog.reset_all.clicked.connect(self._reset_all)
        dialog.undo.clicked.connect(self._undo)
        dialog.finished.connect(self._forget)
        self._show()
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    @property
    def _bindings(self) -> KeyBindings:
        from orca_desktop.ui.key_bindings import KeyBindings  # noqa: PLC0415 - there by now

        return KeyBindings(self._preferring.preferences.keys)

    # -- what is wanted ---------------------------------------------------------------------------

    def _begin(self) -> None:
        dialog = self._dialog
        if dialog is None or (row := dialog.chosen) is None:
            return
        press = _PRESS if len(row.names) == 1 else _PRESS_DIGIT
        dialog.show_recording(translate(Text(_CONTEXT, press, {"action": row.words})))

    def _take(self, keys: str) -> None:
        """Keys were pressed: they hold, or it is said why not, or asked who shall have them."""
        from orca_desktop.ui import key_bindings  # noqa: PLC0415 - there by now

        dialog = self._dialog
        if dialog is None or (row := dialog.chosen) is None:
            return
        wanted: Mapping[str, tuple[str, ...]] | Text = {row.names[0]: (keys,)}
        if len(row.names) > 1:
            wanted = key_bindings.series(keys, row.names)
        why = wanted if isinstance(wanted, Text) else key_bindings.objection(keys, row.names[0])
        if isinstance(wanted, Text) or why is not None:
            dialog.show_recording(translate(why) if why is not None else "")
            return
        self._wanted = wanted
        pressed = [each for keys_ in wanted.values() for each in keys_]
        holders = self._holders(pressed, row)
        if holders:
            said = values.listed(dict.fromkeys(holders))
            taken = [each for each in pressed if self._holders((each,), row)]
            told = {"keys": key_bindings.span(taken), "action": said}
            dialog.show_taken(translate(Text(_CONTEXT, _TAKEN, told)))
            return
        self._bind(wanted)

    def _holders(self, keys: Sequence[str], row: ShortcutRow) -> tuple[str, ...]:
        actions = self._bindings.holders(keys, but=row.names)
        return (*(each.words for each in actions), *self.held_elsewhere(keys))

    def _clear(self) -> None:
        if self._dialog is not None and (row := self._dialog.chosen) is not None:
            self._bind(dict.fromkeys(row.names, ()))

    def _reset(self) -> None:
        if self._dialog is not None and (row := self._dialog.chosen) is not None:
            self._bind({name: BY_NAME[name].keys for name in row.names})

    def _reset_all(self) -> None:
        self._let_hold(self._bindings.reset(BY_NAME), translate(Text(_CONTEXT, _BACK)))

    def _undo(self) -> None:
        if not self._before:
            return
        before = self._before.pop()
        self._keep(before)
        self._show(translate(Text(_CONTEXT, _UNDONE)))

    def _bind(self, wanted: Mapping[str, tuple[str, ...]]) -> None:
        dialog = self._dialog
        if dialog is None or (row := dialog.chosen) is None:
            return
        bindings = self._bindings.bind(wanted)
        keys = bindings.text(row.names)
        told = {"action": row.words, "keys": keys}
        self._let_hold(bindings, translate(Text(_CONTEXT, _DONE if keys else _LOST, told)))

    def _let_hold(self, bindings: KeyBindings, told: str) -> None:
        if (before := self._bindings) != bindings:
            self._before.append(before)
            self._keep(bindings)
        self._show(told)

    def _keep(self, bindings: KeyBindings) -> None:
        preferences = self._preferring.preferences
        self._preferring.take_preferences(dataclasses.replace(preferences, keys=bindings.chosen))

    # -- what is shown ----------------------------------------------------------------------------

    def _show(self, told: str = "") -> None:
        dialog, bindings = self._dialog, self._bindings
        if dialog is None:
            return
        dialog.show_rows(
            (*self._changeable(bindings), *self._fixed()),
            differ=bool(bindings.chosen),
            undoable=bool(self._before),
        )
        dialog.show_idle(told)
        if told:
            dialog.rest()

    def _changeable(self, bindings: KeyBindings) -> Iterator[ShortcutRow]:
        from orca_desktop.ui.features.shortcuts.rows import ShortcutRow  # noqa: PLC0415 - as above

        alike: dict[tuple[str, str], list[str]] = {}
        for row in ACTIONS:
            group = QCoreApplication.translate(CONTEXT, row.home.value)
            alike.setdefault((group, row.words), []).append(row.name)
        groups = dict.fromkeys(group for group, _ in alike)
        for group in groups:
            for (home, words), names in alike.items():
                if home == group:
                    yield ShortcutRow(group, words, bindings.text(names), tuple(names))

    def _fixed(self) -> Iterator[ShortcutRow]:
        from orca_desktop.ui.features.shortcuts.rows import ShortcutRow  # noqa: PLC0415 - as above
        from orca_desktop.ui.key_bindings import native  # noqa: PLC0415 - as above
        from orca_desktop.ui.preferences import SendKey  # noqa: PLC0415 - as above

        pair = ("Enter", "Shift+Enter")
        if self._preferring.preferences.send_key is SendKey.CTRL_ENTER:
            pair = ("Ctrl+Enter", "Enter")
        keys = {"send": pair[0], "break": pair[1]}
        for group, rows in _FIXED:
            for words, key in rows:
                yield ShortcutRow(
                    translate(Text(_CONTEXT, group)),
                    translate(Text(_CONTEXT, words)),
                    native(keys.get(key, key)),
                )
