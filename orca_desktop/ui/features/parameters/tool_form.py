"""The tools of a request as a form: a list of them, and what the chosen one is called with."""

from __future__ import annotations

import dataclasses
from typing import Final

from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import tool_schema
from orca_desktop.domain.json_fields import TOOLS
from orca_desktop.domain.tool_schema import ToolEntry, ToolFault, ToolForm
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text, TextValue
from orca_desktop.ui.features.parameters.editor_form import (
    EditorForm,
    EntryPages,
    ListedEntry,
    ListWords,
    link,
    muted,
    page_of,
    short,
)
from orca_desktop.ui.features.parameters.tool_view import ToolView
from orca_desktop.ui.wording.translation import translate

_OF_A_TOOL: Final = QT_TRANSLATE_NOOP("ToolsForm", "{tool}: {problem}")


class ToolsForm(EditorForm):
    """The tools of a text. Each keeps its piece of the text beside the form it is changed to."""

    def __init__(self) -> None:
        super().__init__()
        self._before = ""
        self._broken: Text | None = None
        self._entries: list[ToolEntry] = []
        self._forms: list[ToolForm | None] = []
        self._current = -1
        self._tool = ToolView()
        self._pages = EntryPages(
            ListWords(
                self.tr("Tools"),
                self.tr("Add a tool"),
                self.tr("Remove the tool"),
                self.tr("Duplicate the tool"),
            ),
            self._tool,
            self._make_begin(),
            self.to_json,
        )
        self._list = self._pages.list
        self._list.list.currentRowChanged.connect(self._choose)
        self._list.add.clicked.connect(self._add)
        self._list.duplicate.clicked.connect(self._duplicate)
        self._list.remove.clicked.connect(self._remove)
        self._tool.changed.connect(self._take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._show()

    # -- what the editor asks -----------------------------------------------------------------

    def show_text(self, text: str) -> None:
        found = tool_schema.read(text)
        self._broken = found if isinstance(found, Text) else None
        self._before = text
        self._entries = [] if isinstance(found, Text) else [*found]
        self._forms = [entry.form for entry in self._entries]
        self._current = min(max(self._current, 0), len(self._entries) - 1)
        self._show()

    @property
    def text(self) -> str:
        if self._broken is not None:
            return self._before
        # A tool whose values have no names of their own yet stays as it was written last.
        entries = [
            entry.with_form(form) if form is not None and form.is_writable else entry
            for entry, form in zip(self._entries, self._forms, strict=True)
        ]
        if not entries and tool_schema.read(self._before) == ():
            return self._before
        return tool_schema.written(entries, self._before)

    @property
    def problem(self) -> Text | None:
        if self._broken is not None:
            return self._broken
        for name, faults in zip(self._names(), self._all_faults(), strict=True):
            if faults:
                values: dict[str, TextValue] = {"tool": short(name), "problem": faults[0].sentence}
                return Text("ToolsForm", _OF_A_TOOL, values) if name else faults[0].sentence
        return None

    @property
    def is_unwritable(self) -> bool:
        return any(form is not None and not form.is_writable for form in self._forms)

    def focus_first(self) -> None:
        self._pages.focus_first()

    def focus_problem(self) -> None:
        if self._broken is not None:
            self.to_json.setFocus()
            return
        for place, faults in enumerate(self._all_faults()):
            if faults:
                self._choose(place)
                self._tool.focus_fault(faults[0])
                return

    # -- what the person does -----------------------------------------------------------------

    def _choose(self, place: int) -> None:
        self._current = place
        self._show()

    def _add(self) -> None:
        name = tool_schema.free_name("new_tool", self._names())
        self._insert(tool_schema.added(name))

    def _duplicate(self) -> None:
        form = self._forms[self._current]
        if form is None or not form.is_writable:
            return
        name = tool_schema.free_name(form.name or "tool", self._names())
        entry = self._entries[self._current].with_form(dataclasses.replace(form, name=name))
        self._insert(entry)

    def _insert(self, entry: ToolEntry) -> None:
        self._current += 1
        self._entries.insert(self._current, entry)
        self._forms.insert(self._current, entry.form)
        self._show()
        self._tool.begin()
        self.changed.emit()

    def _remove(self) -> None:
        if not 0 <= self._current < len(self._entries):
            return
        del self._entries[self._current]
        del self._forms[self._current]
        self._current = min(self._current, len(self._entries) - 1)
        self._show()
        self.focus_first()
        self.changed.emit()

    def _example(self) -> None:
        self.show_text(TOOLS.template)
        self.focus_first()
        self.changed.emit()

    def _take(self) -> None:
        self._forms[self._current] = self._tool.form
        self._list_entries()
        self._tell()
        self.changed.emit()

    # -- what is shown ------------------------------------------------------------------------

    def _show(self) -> None:
        self._list.setVisible(self._broken is None)
        self._list_entries()
        entry = self._entries[self._current] if self._current >= 0 else None
        form = self._forms[self._current] if entry is not None else None
        if self._broken is not None:
            words = self.tr("This text cannot be shown as a form. {problem}")
            self._pages.say(words.format(problem=translate(self._broken)))
        elif entry is None:
            self._pages.show_begin()
        elif form is None:
            self._pages.say(translate(entry.reason) if entry.reason else "")
        else:
            self._pages.show_entry()
            self._tool.show_form(form)
            self._tell()

    def _tell(self) -> None:
        self._tool.show_faults(self._all_faults()[self._current])

    def _list_entries(self) -> None:
        rows = []
        for entry, form, faults in zip(self._entries, self._forms, self._all_faults(), strict=True):
            if form is None:
                note = translate(entry.reason) if entry.reason else ""
                rows.append(ListedEntry(entry.name, "lock", note))
            elif faults:
                rows.append(ListedEntry(form.name, "warning", translate(faults[0].sentence)))
            else:
                rows.append(ListedEntry(form.name))
        self._list.show_entries(rows, self._current)
        form = self._forms[self._current] if self._current >= 0 else None
        self._list.duplicate.setEnabled(form is not None and form.is_writable)

    def _all_faults(self) -> list[tuple[ToolFault, ...]]:
        """What is wrong with each tool."""
        names = self._names()
        return [
            tool_schema.faults(form, names[:place] + names[place + 1 :]) if form else ()
            for place, form in enumerate(self._forms)
        ]

    def _names(self) -> list[str]:
        return [
            entry.name if form is None else form.name
            for entry, form in zip(self._entries, self._forms, strict=True)
        ]

    def _make_begin(self) -> QWidget:
        words = self.tr(
            "A tool is something that the model may ask for, such as looking up an order. "
            "You say what it is called with; its calls are shown to you, and you give the result."
        )
        example = link(self.tr("Begin with an example"))
        example.clicked.connect(self._example)
        add = link(self.tr("Add the first tool"))
        add.clicked.connect(self._add)
        return page_of(muted(words, "muted"), add, example)
