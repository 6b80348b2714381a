"""Short notices to the person, at the upper right of what they look at."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain import clock
from orca_desktop.domain.words import Text
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from orca_desktop.ui.widgets.toast import Toast, ToastOffer


_MOST: Final = 20
"""So many of the last things that were done can be undone by the key."""
_MOST_TOLD: Final = 100


@dataclass(frozen=True, slots=True)
class ToldNotice:
    """A sentence that was told, and when."""

    when: datetime.datetime
    words: str


class Notices:
    """Says something for a while; the place for it is made with the first notice.

    What can be undone stays so after its notice has gone: ``undo_last`` takes the latest of it.
    What was told is kept to be read again, as long as the program runs.
    """

    def __init__(self, make: Callable[[], Toast]) -> None:
        self._make = make
        self._toast: Toast | None = None
        self._told: deque[ToldNotice] = deque(maxlen=_MOST_TOLD)
        self._undoable: deque[tuple[str, Callable[[], None]]] = deque(maxlen=_MOST)

    @property
    def told(self) -> tuple[ToldNotice, ...]:
        """What was told since the start, the newest last."""
        return tuple(self._told)

    @property
    def toast(self) -> Toast:
        """The place of the notices."""
        if self._toast is None:
            self._toast = self._make()
        return self._toast

    def show(
        self,
        words: Text | str,
        *,
        undo: Callable[[], None] | None = None,
        offer: ToastOffer | None = None,
        lasting: bool = True,
    ) -> Callable[[], None] | None:
        """Say a sentence; ``undo`` and an ``offer`` are buttons beside it.

        Undo that is not ``lasting`` ends with its notice: it means what is in front just now. What
        comes back undoes the same from elsewhere, if that was not done yet.
        """
        told = words if isinstance(words, str) else translate(words)
        if undo is not None and lasting:
            undo = self._remembered(told, undo)
        self._told.append(ToldNotice(clock.now(), told))
        self.toast.show_notice(told, undo=undo, offer=offer)
        return undo

    def undo_last(self) -> None:
        """Undo what the notice in sight offers to undo, or else the latest that still can be."""
        if self._toast is not None:
            words = self._toast.words
            if self._toast.undo():
                self._tell_undone(words)
                return
        if not self._undoable:
            self.show(QCoreApplication.translate("Notices", "There is nothing to undo."))
            return
        told, undo = self._undoable[-1]
        undo()
        self._tell_undone(told)

    def _tell_undone(self, told: str) -> None:
        self.show(QCoreApplication.translate("Notices", "Undone: “{what}”").format(what=told))

    def _remembered(self, told: str, undo: Callable[[], None]) -> Callable[[], None]:
        """The same, once only, wherever it is asked for."""

        def once() -> None:
            if entry in self._undoable:
                self._undoable.remove(entry)
                undo()

        entry = (told, once)
        self._undoable.append(entry)
        return once

    def show_saved(self, path: Path) -> None:
        """Say where a file lies that was just written, and offer to show it there."""
        from orca_desktop.ui.platform import links  # noqa: PLC0415 - not at start-up
        from orca_desktop.ui.widgets.toast import ToastOffer  # noqa: PLC0415 - as above
        from orca_desktop.ui.wording import files  # noqa: PLC0415 - as above

        label = QCoreApplication.translate("MainWindow", "Show in folder")
        offer = ToastOffer(label, lambda: links.open_folder(path.parent))
        self.show(files.saved(path), offer=offer)

    def dismiss(self) -> bool:
        """Take the notice away; says whether there was one."""
        return self._toast is not None and self._toast.dismiss()

    def leave_page(self) -> None:
        """Another page is shown: what was read of the one before goes with it."""
        if self._toast is not None:
            self._toast.leave_page()
