"""How the person wants exports: kept as one value, with ready sets to begin from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum
from typing import Any, Final, TypeVar

from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.formats.forms import FORMS, DocumentForm
from orca_desktop.formats.options import Attachments, Detail, ExportForm, ExportOptions, Scope

_SIGNS: Final = ("front_matter", "settings", "times", "sources", "machine_part")
_Kind = TypeVar("_Kind", bound=Enum)
_KEEPING: Final = ExportOptions(attachments=Attachments.FILES)


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """What is chosen in the dialog, and the folder of the last export.

    ``as_archive`` puts many conversations into one ZIP file instead of a folder.
    """

    form: ExportForm = ExportForm.MARKDOWN
    options: ExportOptions = field(default=_KEEPING)
    as_archive: bool = False
    folder: str = ""

    @property
    def document(self) -> DocumentForm:
        """The line of the table for the chosen form."""
        return FORMS[self.form]


FIRST: Final = ExportChoices()
"""What is chosen before anything was: Markdown that keeps what it can, and can be read back."""


class ReadySet(StrEnum):
    """Choices that fit a purpose; ``OWN`` are any others."""

    STANDARD = "standard"
    OBSIDIAN = "obsidian"
    WORD = "word"
    PLAIN = "plain"
    OWN = "own"


WORDS: Final[Mapping[ReadySet, str]] = {
    ReadySet.STANDARD: QT_TRANSLATE_NOOP("export", "Standard"),
    ReadySet.OBSIDIAN: QT_TRANSLATE_NOOP("export", "For Obsidian"),
    ReadySet.WORD: QT_TRANSLATE_NOOP("export", "For Word"),
    ReadySet.PLAIN: QT_TRANSLATE_NOOP("export", "Plain"),
    ReadySet.OWN: QT_TRANSLATE_NOOP("export", "Own choices"),
}

_BARE: Final = ExportOptions(
    front_matter=False, settings=False, machine_part=False, attachments=Attachments.INSIDE
)
_READY: Final[Mapping[ReadySet, tuple[ExportForm, ExportOptions]]] = {
    ReadySet.STANDARD: (FIRST.form, FIRST.options),
    # Its notes open in a view that shows comments, and it draws no Markdown within HTML, so that
    # nothing is folded; properties and files in a folder of the vault it knows.
    ReadySet.OBSIDIAN: (ExportForm.MARKDOWN, replace(FIRST.options, machine_part=False)),
    ReadySet.WORD: (ExportForm.OPEN_DOCUMENT, _BARE),
    ReadySet.PLAIN: (
        ExportForm.TEXT,
        replace(_BARE, attachments=Attachments.LISTED, sources=False),
    ),
}


def ready(which: ReadySet, choices: ExportChoices) -> ExportChoices:
    """The choices of a ready set; what is exported, and where to, stays."""
    if which is ReadySet.OWN:
        return choices
    form, options = _READY[which]
    return replace(choices, form=form, options=_kept(options, choices))


def ready_set_of(choices: ExportChoices) -> ReadySet:
    """The ready set that choices are, as far as their form heeds them."""
    document = choices.document
    for which, (form, options) in _READY.items():
        wanted = fitting(_kept(options, choices), document)
        if form is choices.form and _heeded(
            fitting(choices.options, document), document
        ) == _heeded(wanted, document):
            return which
    return ReadySet.OWN


def fitting(options: ExportOptions, form: DocumentForm) -> ExportOptions:
    """The choices as a form can have them: what cannot lie beside it stands inside."""
    wanted = options.attachments
    if wanted not in form.attachments:
        inside = Attachments.INSIDE in form.attachments
        wanted = Attachments.INSIDE if inside else Attachments.LISTED

    def shown(detail: Detail) -> Detail:
        return Detail.QUOTE if detail is Detail.DETAILS and not form.folds else detail

    return replace(
        options,
        attachments=wanted,
        thinking=shown(options.thinking),
        tools=shown(options.tools),
    )


def _kept(options: ExportOptions, choices: ExportChoices) -> ExportOptions:
    return replace(options, scope=choices.options.scope, tags=choices.options.tags)


def _heeded(options: ExportOptions, form: DocumentForm) -> dict[str, object]:
    return {name: getattr(options, name) for name in sorted(form.choices)}


def to_json(choices: ExportChoices) -> dict[str, Any]:
    """The choices as they are remembered."""
    options = choices.options
    return {
        "form": choices.form.value,
        "scope": options.scope.value,
        "thinking": options.thinking.value,
        "tools": options.tools.value,
        "attachments": options.attachments.value,
        **{name: getattr(options, name) for name in _SIGNS},
        "as_archive": choices.as_archive,
        "folder": choices.folder,
    }


def from_json(told: object, otherwise: ExportChoices = FIRST) -> ExportChoices:
    """What is remembered; what is unknown or odd is as in ``otherwise``."""
    facts: Mapping[Any, Any] = told if isinstance(told, dict) else {}
    options = otherwise.options

    def one_of(kind: type[_Kind], name: str, known: _Kind) -> _Kind:
        return next((each for each in kind if each.value == facts.get(name)), known)

    def sign(name: str, *, known: bool) -> bool:
        value = facts.get(name)
        return value if isinstance(value, bool) else known

    folder = facts.get("folder")
    form = one_of(ExportForm, "form", otherwise.form)
    return ExportChoices(
        form if form in FORMS else otherwise.form,
        replace(
            options,
            scope=one_of(Scope, "scope", options.scope),
            thinking=one_of(Detail, "thinking", options.thinking),
            tools=one_of(Detail, "tools", options.tools),
            attachments=one_of(Attachments, "attachments", options.attachments),
            front_matter=sign("front_matter", known=options.front_matter),
            settings=sign("settings", known=options.settings),
            times=sign("times", known=options.times),
            sources=sign("sources", known=options.sources),
            machine_part=sign("machine_part", known=options.machine_part),
        ),
        sign("as_archive", known=otherwise.as_archive),
        folder if isinstance(folder, str) else otherwise.folder,
    )
