"""Short notices to the person, at the upper right of what they look at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain.words import Text
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from orca_desktop.ui.widgets.toast import Toast, ToastOffer


class Notices:
    """Says something for a while; the place for it is made with the first notice."""

    def __init__(self, make: Callable[[], Toast]) -> None:
        self._make = make
        self._toast: Toast | None = None

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
    ) -> None:
        """Say a sentence; ``undo`` and an ``offer`` are buttons beside it."""
        told = words if isinstance(words, str) else translate(words)
        self.toast.show_notice(told, undo=undo, offer=offer)

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
