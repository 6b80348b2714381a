"""A page that stands in the place of the chat for a while."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class ContentPage(QWidget):
    """What the window asks of such a page; by itself it has nothing to offer."""

    def stops(self) -> list[QWidget]:
        """The widgets at which F6 stops."""
        return []

    def home(self) -> QWidget | None:
        """Where one writes, and where a focus belongs that was lost."""
        return next(iter(self.stops()), None)

    def go_to(self, place: int) -> bool:  # noqa: ARG002
        """Bring the column of that place, from 0, into sight; says whether there is one."""
        return False

    def try_again(self) -> bool:
        """Ask once more where the keyboard is; says whether the page sees to that at all."""
        return False

    def ask_to_export(self) -> bool:
        """Write what is read there into a file; says whether the page sees to that at all."""
        return False

    def open_find(self) -> None:
        """Open what searches the page; by itself it has nothing to search."""

    def find_again(self, step: int) -> None:
        """Go to the next match, or with -1 to the one before."""

    @property
    def message_read(self) -> str:
        """The id of the message that is read there now; empty if there is none."""
        return ""

    def close_topmost(self) -> bool:
        """Close what is open on the page; says whether anything was."""
        return False
