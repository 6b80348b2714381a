"""The menu of the page: what can be done with what is selected, and with what is under it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from orca_desktop.render.citations import ANCHOR
from orca_desktop.ui.transcript.pointer import TextHit
from orca_desktop.ui.transcript.row_actions import RowActions, in_menu, offer
from orca_desktop.ui.transcript.selection_controller import SelectionController, put
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.model import TranscriptModel
from orca_desktop.viewmodels.transcript.sections import code_of
from orca_desktop.viewmodels.transcript.selection import TextPoint

_MOST_LINKS = 30


class ContextMenu:
    """Makes the menu for a place on the page.

    ``open_link`` opens an address with its label, of the message at an index.
    """

    def __init__(
        self,
        model: TranscriptModel,
        selection: SelectionController,
        actions: RowActions,
        open_link: Callable[[str, str, int], None],
    ) -> None:
        self._model = model
        self._selection = selection
        self._actions = actions
        self._open_link = open_link

    def at(self, hit: TextHit | None, parent: QWidget) -> QMenu:
        """The menu for what is under the pointer."""
        translate = QCoreApplication.translate
        selection, menu = self._selection, QMenu(parent)
        if hit is not None and hit.href:
            offer(menu, translate("Transcript", "Open link"), lambda: selection.follow(hit))
            if not hit.href.startswith(ANCHOR):
                offer(menu, translate("Transcript", "Copy address"), lambda: put(hit.href))
            menu.addSeparator()
        chosen = not selection.is_empty
        copy = translate("Transcript", "Copy")
        as_markdown = translate("Transcript", "Copy as Markdown")
        offer(menu, copy, selection.copy, enabled=chosen)
        offer(menu, as_markdown, lambda: selection.copy(as_markdown=True), enabled=chosen)
        offer(menu, translate("Transcript", "Select all"), selection.select_all)
        if hit is not None and self._model.can_act:
            menu.addSeparator()
            self._offer_message(menu, hit.point)
        return menu

    def _offer_message(self, menu: QMenu, point: TextPoint) -> None:
        """Offer what can be done with a message and what is in it."""
        translate = QCoreApplication.translate
        message = self._model.message(point.message)
        row = message.rows[point.row] if point.row < len(message.rows) else None
        if row is not None and row.kind is kinds.CODE:
            offer(menu, translate("Transcript", "Copy code"), lambda: put(code_of(row)))
        elif row is not None and row.kind is kinds.TABLE:
            self._actions.offer_table(menu, row)
        copy = partial(self._selection.copy_message, point.message)
        plain = translate("Transcript", "Copy message")
        as_markdown = translate("Transcript", "Copy message as Markdown")
        offer(menu, plain, lambda: copy(as_markdown=False))
        offer(menu, as_markdown, lambda: copy(as_markdown=True))
        found = message.links()
        if found:
            inner = menu.addMenu(translate("Transcript", "Links"))
            for url, label in found[:_MOST_LINKS]:
                follow = partial(self._open_link, url, label, point.message)
                offer(inner, in_menu(label or url), follow)
        self._actions.offer_message(menu, point.message)
