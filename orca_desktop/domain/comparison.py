"""A comparison: one question under several settings, as a value that belongs to a turn.

A ``Plan`` says what is asked: the settings that all columns share, and for each column (a
``Variant``) what is different there. A ``Comparison`` is a plan together with what became of it:
which replies stand in which column, the order they are shown in, what was chosen, how it went on.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain.parameters import PARAMETERS, Settings, Value
from orca_desktop.domain.server_tokens import storable

if TYPE_CHECKING:
    from orca_desktop.domain.reply import Reply

FORMAT: Final = 1
MOST_COLUMNS: Final = 8
MOST_REPEATS: Final = 5
LETTERS: Final = "ABCDEFGH"
BETWEEN_LABELS: Final = " · "
"""Joins the two labels of a column of a grid; each part is translated by itself."""


class Question(StrEnum):
    """What should change from column to column."""

    CREATIVITY = "creativity"
    THINKING = "thinking"
    MODEL = "model"
    INSTRUCTIONS = "instructions"
    LENGTH = "length"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class Variant:
    """One column of a plan.

    ``id`` is unique within its plan. ``label`` is in the person's words or a ready one (to be
    translated in the context ``comparison``); it may be empty. ``changes`` go over the common
    settings, ``None`` unsets. ``repeats`` is how often the same is asked.
    """

    id: str
    label: str = ""
    changes: Mapping[str, Value | None] = field(default_factory=dict)
    repeats: int = 1

    def settings(self, common: Settings) -> Settings:
        """The common settings with this column's changes."""
        for name, value in self.changes.items():
            common = common.with_value(name, value)
        return common


@dataclass(frozen=True, slots=True)
class Plan:
    """What a comparison asks; also the recipe by which it is asked again.

    ``with_chat`` says that what was said before goes along with the question.
    """

    questions: tuple[Question, ...]
    common: Settings
    variants: tuple[Variant, ...] = ()
    is_blind: bool = False
    with_chat: bool = True

    def variant(self, variant_id: str) -> Variant | None:
        """The column of that id."""
        return next((each for each in self.variants if each.id == variant_id), None)

    def settings(self, variant_id: str) -> Settings:
        """The full settings of a column."""
        found = self.variant(variant_id)
        return found.settings(self.common) if found is not None else self.common

    @property
    def asks(self) -> int:
        """How many answers the plan asks for."""
        return sum(each.repeats for each in self.variants)

    @property
    def is_full(self) -> bool:
        """Whether there is room for no more columns."""
        return len(self.variants) >= MOST_COLUMNS

    def with_variant(self, variant: Variant) -> Plan:
        """The plan with this column put in the place of its id, or added at the end."""
        if self.variant(variant.id) is None:
            return dataclasses.replace(self, variants=(*self.variants, variant))
        kept = tuple(variant if each.id == variant.id else each for each in self.variants)
        return dataclasses.replace(self, variants=kept)

    def adding(self, variant: Variant) -> Plan:
        """The plan with one more column, under a new id; the same plan if it is full."""
        if self.is_full:
            return self
        return self.with_variant(dataclasses.replace(variant, id=self.free_id()))

    def without(self, variant_id: str) -> Plan:
        """The plan without a column."""
        kept = tuple(each for each in self.variants if each.id != variant_id)
        return dataclasses.replace(self, variants=kept)

    def duplicating(self, variant_id: str) -> Plan:
        """The plan with a column once more, right beside it; the same plan if it is full."""
        found = self.variant(variant_id)
        if found is None or self.is_full:
            return self
        place = self.variants.index(found) + 1
        copy = dataclasses.replace(found, id=self.free_id())
        kept = (*self.variants[:place], copy, *self.variants[place:])
        return dataclasses.replace(self, variants=kept)

    def under(self, common: Settings) -> Plan:
        """The same columns over other common settings."""
        return dataclasses.replace(self, common=common)

    def once(self) -> Plan:
        """The same columns, each asked once: how often was meant for one question."""
        columns = tuple(dataclasses.replace(each, repeats=1) for each in self.variants)
        return dataclasses.replace(self, variants=columns)

    def free_id(self) -> str:
        """An id that no column has."""
        taken = {each.id for each in self.variants}
        return next(str(n) for n in range(1, len(taken) + 2) if str(n) not in taken)

    @property
    def differing(self) -> tuple[str, ...]:
        """The parameters whose values are not the same in all columns, in the table's order."""
        # What no column changes is the same in all of them, and need not be looked at.
        changed = {name for each in self.variants for name in each.changes}
        common = Settings({name: self.common[name] for name in changed if name in self.common})
        return differing(each.settings(common) for each in self.variants)

    @property
    def shared(self) -> Settings:
        """What is the same for all columns: told once."""
        names = set(self.differing)
        first = self.variants[0].settings(self.common) if self.variants else self.common
        return Settings({name: value for name, value in first.items() if name not in names})

    def differences(self, variant_id: str) -> Mapping[str, Value | None]:
        """Only what differs in a column's settings; ``None`` is unset."""
        settings = self.settings(variant_id)
        return {name: settings.get(name) for name in self.differing}


@dataclass(frozen=True, slots=True)
class Column:
    """What became of a variant: the ids of its replies, oldest first, and which one is shown."""

    variant_id: str
    replies: tuple[str, ...] = ()
    shown: str | None = None


class ColumnState(StrEnum):
    """How far a column is; what a header says before it says anything else."""

    NOT_ASKED = "not_asked"
    WAITING = "waiting"
    WRITING = "writing"
    FINISHED = "finished"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    FAILED = "failed"


def state(reply: Reply | None, waiting: int = 0) -> ColumnState:
    """The state of a column from the answer it shows and how many are waiting for their turn."""
    if reply is not None and reply.is_running:
        return ColumnState.WRITING
    if waiting:
        return ColumnState.WAITING
    return ColumnState.NOT_ASKED if reply is None else ColumnState(reply.status.value)


@dataclass(frozen=True, slots=True)
class Recipe:
    """A plan the person kept under a name."""

    name: str
    plan: Plan


@dataclass(frozen=True, slots=True)
class Comparison:
    """A plan and what became of it; the answers themselves are the replies of the turn.

    ``columns`` stand in the plan's order, ``order`` is how they are shown (shuffled when blind).
    ``winner`` is the id of the chosen reply. ``started_from`` is a reply that was there before
    and joined without being asked for. ``continued`` holds, for each question that was put to all
    columns afterwards, the ids of the turns, one for each column's path. ``begins`` is the id of
    the turn with which everything begins that is sent in it, where the chat before does not go
    along.
    """

    plan: Plan
    columns: tuple[Column, ...]
    order: tuple[str, ...] = ()
    is_revealed: bool = False
    winner: str | None = None
    started_from: str | None = None
    continued: tuple[tuple[str, ...], ...] = ()
    begins: str | None = None

    @property
    def hides(self) -> bool:
        """Whether what tells the columns apart must not be shown yet."""
        return self.plan.is_blind and not self.is_revealed

    @property
    def shown(self) -> tuple[Column, ...]:
        """The columns in the order they are shown."""
        places = {variant_id: place for place, variant_id in enumerate(self.order)}
        return tuple(
            sorted(self.columns, key=lambda each: places.get(each.variant_id, len(places)))
        )

    def letter(self, variant_id: str) -> str:
        """The letter over a column, ``A`` for the first that is shown."""
        ids = [column.variant_id for column in self.shown]
        return LETTERS[ids.index(variant_id)] if variant_id in ids else ""

    def column(self, variant_id: str) -> Column | None:
        """The column of a variant."""
        return next((each for each in self.columns if each.variant_id == variant_id), None)

    def column_of(self, reply_id: str | None) -> Column | None:
        """The column in which a reply stands."""
        return next((each for each in self.columns if reply_id in each.replies), None)

    @property
    def winner_variant(self) -> Variant | None:
        """The variant whose answer was chosen."""
        column = self.column_of(self.winner) if self.winner else None
        return self.plan.variant(column.variant_id) if column else None

    def with_reply(self, variant_id: str, reply_id: str) -> Comparison:
        """The comparison with one more answer in a column; it is the shown one there."""
        return self._with_column(
            variant_id, lambda each: Column(variant_id, (*each.replies, reply_id), reply_id)
        )

    def without_reply(self, reply_id: str) -> Comparison:
        """The comparison without an answer that never came to be."""
        column = self.column_of(reply_id)
        if column is None:
            return self
        kept = tuple(each for each in column.replies if each != reply_id)
        shown = column.shown if column.shown != reply_id else kept[-1] if kept else None
        return self._with_column(
            column.variant_id, lambda each: Column(each.variant_id, kept, shown)
        )

    def showing(self, variant_id: str, reply_id: str) -> Comparison:
        """The comparison with another version shown in a column."""
        return self._with_column(
            variant_id,
            lambda each: (
                dataclasses.replace(each, shown=reply_id) if reply_id in each.replies else each
            ),
        )

    def with_variant(self, variant: Variant) -> Comparison:
        """The comparison with one more column, or another plan for one that is there."""
        plan = self.plan.with_variant(variant)
        if self.column(variant.id) is not None:
            return dataclasses.replace(self, plan=plan)
        order = (*self.order, variant.id) if self.order else ()
        columns = (*self.columns, Column(variant.id))
        return dataclasses.replace(self, plan=plan, columns=columns, order=order)

    def choosing(self, reply_id: str) -> Comparison:
        """The comparison decided for an answer; what was hidden is shown from now on."""
        column = self.column_of(reply_id)
        if column is None:
            return self
        shown = self.showing(column.variant_id, reply_id)
        return dataclasses.replace(shown, winner=reply_id, is_revealed=True)

    def revealed(self) -> Comparison:
        """The comparison with nothing hidden any more."""
        return dataclasses.replace(self, is_revealed=True)

    def continuing(self, turn_ids: Iterable[str]) -> Comparison:
        """The comparison with one more question put to its columns, a turn for each path."""
        return dataclasses.replace(self, continued=(*self.continued, tuple(turn_ids)))

    def _with_column(self, variant_id: str, change: Callable[[Column], Column]) -> Comparison:
        columns = tuple(
            change(each) if each.variant_id == variant_id else each for each in self.columns
        )
        return dataclasses.replace(self, columns=columns)


def begun(
    plan: Plan,
    order: Iterable[str] = (),
    started_from: str | None = None,
    begins: str | None = None,
) -> Comparison:
    """A comparison of which nothing has been asked; the first column has the answer it is from."""
    columns = [Column(each.id) for each in plan.variants]
    if started_from is not None and columns:
        columns[0] = Column(columns[0].variant_id, (started_from,), started_from)
    return Comparison(plan, tuple(columns), tuple(order), started_from=started_from, begins=begins)


def differing(columns: Iterable[Settings]) -> tuple[str, ...]:
    """The parameters that are not set alike in all of these settings, in the table's order."""
    every = list(columns)
    names = [row.name for row in PARAMETERS]
    names += sorted({name for each in every for name in each} - set(names))
    return tuple(
        name
        for name in names
        if any(not _same(each.get(name), every[0].get(name)) for each in every[1:])
    )


def _same(one: Value | None, other: Value | None) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)


# -- as JSON ----------------------------------------------------------------------------------


def to_json(comparison: Comparison) -> dict[str, Any]:
    """The comparison as a JSON object."""
    return {
        "format": FORMAT,
        "plan": plan_to_json(comparison.plan),
        "columns": [
            {"variant": each.variant_id, "replies": list(each.replies), "shown": each.shown}
            for each in comparison.columns
        ],
        "order": list(comparison.order),
        "is_revealed": comparison.is_revealed,
        "winner": comparison.winner,
        "started_from": comparison.started_from,
        "continued": [list(each) for each in comparison.continued],
        "begins": comparison.begins,
    }


def from_json(raw: Any) -> Comparison | None:
    """The comparison of a decoded JSON value, or ``None`` if it holds none."""
    try:
        plan = plan_from_json(raw["plan"])
        if plan is None or max(len(plan.variants), len(raw["columns"])) > MOST_COLUMNS:
            return None  # no letter stands for a column beyond
        return Comparison(
            plan,
            tuple(
                Column(
                    str(each["variant"]),
                    tuple(str(reply) for reply in each["replies"]),
                    _text_or_none(each["shown"]),
                )
                for each in raw["columns"]
            ),
            tuple(str(each) for each in raw["order"]),
            bool(raw["is_revealed"]),
            _text_or_none(raw["winner"]),
            _text_or_none(raw["started_from"]),
            tuple(tuple(str(each) for each in turns) for turns in raw["continued"]),
            _text_or_none(raw.get("begins")),
        )
    except (LookupError, TypeError, AttributeError):
        return None


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """The plan as a JSON object."""
    return {
        "questions": [each.value for each in plan.questions],
        "common": _values_to_json(storable(plan.common)),
        "variants": [
            {
                "id": each.id,
                "label": each.label,
                "changes": _values_to_json(_storable_changes(each.changes)),
                "repeats": each.repeats,
            }
            for each in plan.variants
        ],
        "is_blind": plan.is_blind,
        "with_chat": plan.with_chat,
    }


def plan_from_json(raw: Any) -> Plan | None:
    """The plan of a decoded JSON value, or ``None`` if it holds none."""
    try:
        return Plan(
            tuple(Question(each) for each in raw["questions"]),
            Settings(_set_values(raw["common"])),
            tuple(
                Variant(
                    str(each["id"]),
                    str(each["label"]),
                    _values(each["changes"]),
                    min(max(int(each["repeats"]), 1), MOST_REPEATS),
                )
                for each in raw["variants"]
            ),
            bool(raw["is_blind"]),
            bool(raw.get("with_chat", True)),
        )
    except (LookupError, TypeError, ValueError, OverflowError, AttributeError):
        return None


def _storable_changes(changes: Mapping[str, Value | None]) -> Mapping[str, Value | None]:
    """Changes as they may be kept: like settings, without any token."""
    kept = storable(Settings({name: value for name, value in changes.items() if value is not None}))
    return {name: kept.get(name) for name in changes}


def _values_to_json(values: Mapping[str, Value | None]) -> dict[str, Any]:
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in values.items()
    }


def _values(raw: Mapping[str, Any]) -> dict[str, Value | None]:
    return {
        str(name): tuple(str(each) for each in value) if isinstance(value, list) else value
        for name, value in raw.items()
        if value is None or isinstance(value, str | int | float | list)
    }


def _set_values(raw: Mapping[str, Any]) -> dict[str, Value]:
    return {name: value for name, value in _values(raw).items() if value is not None}


def _text_or_none(raw: Any) -> str | None:
    return raw if isinstance(raw, str) else None


def recipes_to_json(recipes: Iterable[Recipe]) -> list[dict[str, Any]]:
    """Recipes as a JSON array."""
    return [{"name": each.name, "plan": plan_to_json(each.plan)} for each in recipes]


def recipes_from_json(raw: object) -> tuple[Recipe, ...]:
    """The recipes of a decoded JSON value; what is none is left out."""
    entries = raw if isinstance(raw, list) else []
    return tuple(
        Recipe(str(each.get("name", "")), plan)
        for each in entries
        if isinstance(each, dict) and (plan := plan_from_json(each.get("plan"))) is not None
    )
