"""The conversations of the library, to choose those from that are exported together."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.conversation import Summary
from orca_desktop.ui.features.transfer.chat_list import BETWEEN, ChatList, Index, title_of
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LONGEST: Final = 60


class ExportListModel(ChatList[Summary]):
    """Conversations with boxes; all are chosen at first."""

    def __init__(self, summaries: Sequence[Summary], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(summaries)
        self.offer(None)

    def offer(self, folders: Collection[str] | None) -> None:
        """Offer the conversations in these folders, by their ids, and choose all of them.

        ``None`` offers those of the whole library.
        """
        rows = tuple(each for each in self._all if folders is None or each.folder in folders)
        self.show_rows(rows, [each.id for each in rows])

    @property
    def chosen(self) -> tuple[Summary, ...]:
        """What is chosen, in the order of the list."""
        return tuple(each for each in self._rows if each.id in self._chosen)

    def summary(self, index: Index) -> Summary | None:
        """The conversation of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def words_of(self, row: Summary) -> str:
        return BETWEEN.join([title_of(row.title, _LONGEST), values.day(row.updated)])
