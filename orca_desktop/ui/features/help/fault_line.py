"""The line that says that the program ended by a fault of its own the last time."""

from __future__ import annotations

from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.widgets.standing import Standing


class FaultLine(Standing):
    """Stands above the conversation until it was read; ``show_report`` is its other button."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, can_be_closed=True)
        self.show_report = self.add_button(self.tr("Show the report"))
        self.closed.connect(self.hide)

    def tell(self) -> None:
        """Say it; the line must be in its place by then."""
        self.show_words(
            self.tr("Orca Desktop ended by a fault of its own the last time. Your chats are saved.")
        )
