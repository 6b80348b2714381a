"""Between all tags and their dialog: renamed, put together, taken away, and that undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from orca_desktop.session.session import Session
    from orca_desktop.store import TagChanged
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.library.all_tags_dialog import AllTagsDialog
    from orca_desktop.ui.features.library.search_field import SearchField

_CONTEXT: Final = "tags"
_CHATS: Final = Counted("1 chat", QT_TRANSLATE_NOOP("tags", "{n} chats", None, 1))


class TagsPresenter(QObject):
    """Opens all tags over whatever asks for them."""

    def __init__(self, context: FeatureContext, session: Session, search: SearchField) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._search = search
        self._dialog: AllTagsDialog | None = None
        self._changed: Callable[[str, str], None] | None = None
        self._undo_last: Callable[[], None] | None = None
        run = context.run
        search.tag_chosen.connect(lambda tag: run(self.open(context.window, tag)))
        context.actions.add({"tags": lambda: run(self.open(context.window))})

    async def open(
        self,
        parent: QWidget,
        tag: str = "",
        changed: Callable[[str, str], None] | None = None,
    ) -> None:
        """Show all tags until the person has done with them; one of them to be renamed.

        ``changed`` is called with a tag and what it is now, empty where nobody has it any more;
        also when that is undone there.
        """
        from orca_desktop.ui.features.library.all_tags_dialog import (  # noqa: PLC0415 - when asked for
            AllTagsDialog,
        )
        from orca_desktop.ui.widgets import dialogs  # noqa: PLC0415 - as above

        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        run = self._context.run
        self._changed = changed
        self._dialog = dialog = AllTagsDialog(parent)
        dialog.renamed.connect(lambda tag, name: run(self._rename(tag, name)))
        dialog.removed.connect(lambda tag: run(self._remove(tag)))
        dialog.undo.clicked.connect(self._take_back)
        self._show()
        dialog.edit(tag)
        try:
            await dialogs.finished(dialog)
        finally:
            self._dialog = None
            self._changed = None

    def _show(self, current: str = "") -> None:
        from orca_desktop.ui.widgets.two_line_list import TwoLines  # noqa: PLC0415 - when asked for

        if self._dialog is None:
            return
        rows = [
            TwoLines(tag, tag, translate(counted(_CONTEXT, _CHATS, count)))
            for tag, count in self._session.tags.counts().items()
        ]
        self._dialog.show_tags(rows, current)

    async def _rename(self, tag: str, name: str) -> None:
        from orca_desktop.ui.widgets import dialogs  # noqa: PLC0415 - when asked for

        dialog, other = self._dialog, self._session.tags.like(name)
        if dialog is None:
            return
        if other is not None and other != tag and self._session.tags.like(tag) != other:
            agreed = await dialogs.ask(
                dialog,
                self.tr("There is a tag “{name}” already. Merge the two?").format(name=other),
                self.tr("All chats with “{tag}” get “{name}” in its place.").format(
                    tag=tag, name=other
                ),
                self.tr("Merge"),
                self.tr("Keep both"),
            )
            if not agreed:
                return
        told = self.tr("Tag renamed: “{tag}” is now “{name}”.")
        if other is not None and other != tag:
            told = self.tr("Tags merged: “{tag}” is now “{name}”.")
        made = await self._session.tags.rename(tag, name)
        if made is not None:
            words = told.format(tag=made.before, name=made.after or "")
            self._tell(made, words)

    async def _remove(self, tag: str) -> None:
        made = await self._session.tags.remove(tag)
        if made is not None:
            self._tell(made, self.tr("Tag removed from all chats: {tag}").format(tag=made.before))

    def _tell(self, made: TagChanged, words: str) -> None:
        run = self._context.run
        self._undo_last = self._context.notices.show(words, undo=lambda: run(self._undo(made)))
        self._follow(made.before, made.after or "")
        if self._dialog is not None:
            self._dialog.tell(words, can_undo=True)

    def _take_back(self) -> None:
        """Undo what was done last here."""
        undo, self._undo_last = self._undo_last, None
        if undo is not None:
            undo()

    async def _undo(self, made: TagChanged) -> None:
        await self._session.tags.take_back(made)
        self._follow(made.after or "", made.before)
        if self._dialog is not None:
            words = self.tr("Undone: the tag is “{tag}” again.").format(tag=made.before)
            self._dialog.tell(words, can_undo=False)

    def _follow(self, before: str, after: str) -> None:
        """Show the tags that there are now, also where one is searched for."""
        self._search.retag(before, after)
        self._show(after)
        if self._changed is not None:
            self._changed(before, after)
