"""The columns in the making, one below the other, and what can be added to them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain import objections, variants
from orca_desktop.domain.capabilities import Capabilities
from orca_desktop.domain.comparison import LETTERS, Plan, Question, Variant
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.features.compare.setup import editors
from orca_desktop.ui.features.compare.setup.editors import ModelEditor, ValueEditor
from orca_desktop.ui.features.compare.setup.variant_row import VariantRow
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.wording import values
from orca_desktop.viewmodels.comparison_setup import Knowledge, SetupRequest

_OF_MODELS: Final = frozenset({Question.CREATIVITY, Question.THINKING, Question.MODEL})
"""Questions about what a model takes."""


class VariantList(QWidget):
    """Shows the columns of a plan and changes them; ``changed`` carries the columns.

    ``ready`` is the button for the ready columns, ``model_requested`` a model for a column's id.
    """

    changed = Signal(object)
    model_requested = Signal(str)

    def __init__(self, before: Segments, parent: QWidget | None = None) -> None:
        """``before`` are the choices that Tab goes to before the first row."""
        super().__init__(parent)
        self._before = before
        self._occasion: SetupRequest
        self._knowledge = Knowledge()
        self._plan: Plan
        self.objections: Sequence[objections.Objection] = ()
        """What models would refuse of the columns as they stand."""
        self.rows: list[VariantRow] = []
        self._crossing = QLabel()
        self._crossing.setTextFormat(Qt.TextFormat.PlainText)
        self._crossing.setProperty("tone", "muted")
        self.doubt = QLabel()
        self.doubt.setTextFormat(Qt.TextFormat.PlainText)
        self.doubt.setProperty("tone", "small")
        self.doubt.setWordWrap(True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.add = IconButton(
            "plus", self.tr("Add a column"), text=self.tr("Add a column"), size=16
        )
        self.ready = QPushButton(self.tr("Ready columns"))
        self.ready.setProperty("kind", "link")
        self.ready.setToolTip(self.tr("Begin again with the columns that are ready made"))
        self.under = QHBoxLayout()
        self.under.setSpacing(12)
        self.under.addWidget(self.add)
        self.under.addWidget(self.ready)
        self.under.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._crossing)
        rows.addLayout(self._lines)
        rows.addWidget(self.doubt)
        rows.addLayout(self.under)
        self.add.clicked.connect(self._add)

    def show_plan(self, plan: Plan, occasion: SetupRequest, knowledge: Knowledge) -> None:
        """Show the columns of a plan, their rows made anew."""
        self._plan, self._occasion, self._knowledge = plan, occasion, knowledge
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._make_row(place, each) for place, each in enumerate(plan.variants)]
        for row in self.rows:
            self._lines.addWidget(row)
        self._order()
        self._crossing.setVisible(len(plan.questions) > 1)
        if len(plan.questions) > 1:
            first, second = (naming.question_words(each) for each in plan.questions[:2])
            words = self.tr("Every value of {first} with every value of {second}")
            self._crossing.setText(words.format(first=first, second=second))
        self._follow()

    def _order(self) -> None:
        """Let Tab go through the rows before what stands below them, whenever they were made."""
        stops = [each for row in self.rows for each in row.stops()]
        for before, stop in pairwise((self._before.stop, *stops, self.add)):
            QWidget.setTabOrder(before, stop)

    def learn(self, knowledge: Knowledge) -> None:
        """Take what has become known since; what is being written stays."""
        self._knowledge = knowledge
        self._follow()

    def take_model(self, variant_id: str, model: str) -> None:
        """Use a model in a column."""
        variant = self._plan.variant(variant_id)
        if variant is not None:
            changed = dataclasses.replace(variant, changes={**variant.changes, "model": model})
            self._become(self._plan.with_variant(changed))
            # The rows were made anew; one goes on where one was.
            next(row for row in self.rows if row.variant.id == variant_id).focus_values()

    def _ask_model(self, variant_id: str) -> None:
        self.model_requested.emit(variant_id)

    def allow_adding(self, allowed: bool) -> None:
        """Whether columns can be added, as far as the question makes sense."""
        self.add.setEnabled(allowed and not self._plan.is_full)

    def _capabilities(self) -> Capabilities:
        return self._knowledge.capabilities(self._plan.common.model)

    def _make_row(self, place: int, variant: Variant) -> VariantRow:
        is_there = place == 0 and self._occasion.is_joining
        made: list[ValueEditor] = []
        known, common = self._capabilities(), self._plan.common
        for question in () if is_there else self._plan.questions:
            editor = editors.make(question, variant, common, known, self._knowledge.names)
            if isinstance(editor, ModelEditor):
                editor.button.clicked.connect(lambda _=False, id_=variant.id: self._ask_model(id_))
            if editor is not None:
                made.append(editor)
        row = VariantRow(variant, common, made, self._relabelled, is_there=is_there)
        row.changed.connect(self._take)
        row.removed.connect(lambda id_: self._become(self._plan.without(id_)))
        row.duplicated.connect(lambda id_: self._become(self._plan.duplicating(id_)))
        return row

    def _known(self, question: Question) -> tuple[Variant, ...]:
        known, models = self._capabilities(), self._knowledge.models
        return variants.every(question, self._plan.common, known, models)

    def _relabelled(self, variant: Variant) -> Variant:
        return variants.relabelled(variant, [self._known(each) for each in self._plan.questions])

    def _follow(self) -> None:
        """Bring what hangs on the plan up to date in the rows."""
        plan, occasion = self._plan, self._occasion
        known = self._knowledge
        self.objections = objections.objections(plan, known.capabilities, known.listed)
        for place, row in enumerate(self.rows):
            may = len(plan.variants) > occasion.fewest and not row.is_there
            may_copy = not plan.is_full and not occasion.is_addition
            row.call(self._letter(place), may_remove=may, may_copy=may_copy)
            row.show_objections(self._against(row))
        self._show_doubt()
        self.add.setVisible(not occasion.is_addition)
        self.ready.setVisible(not occasion.is_addition)
        self.add.setEnabled(not plan.is_full)

    def _show_doubt(self) -> None:
        """Say of which models nobody knows whether they take what changes here."""
        plan, unknown = self._plan, dict[str, None]()
        for each in plan.variants if _OF_MODELS.intersection(plan.questions) else ():
            model = each.settings(plan.common).model
            if model and not self._knowledge.capabilities(model).is_known:
                unknown[naming.model_words(model)] = None
        words = self.tr("What {models} accepts is not known. Settings are sent as they are.")
        self.doubt.setText(words.format(models=values.listed(unknown)) if unknown else "")
        self.doubt.setVisible(bool(unknown))

    def _letter(self, place: int) -> str:
        return LETTERS[(len(self._occasion.there) + place) % len(LETTERS)]

    def _against(self, row: VariantRow) -> list[objections.Objection]:
        if row.is_there:
            return []
        return [each for each in self.objections if each.variant_id == row.variant.id]

    def _take(self, variant: object) -> None:
        assert isinstance(variant, Variant)  # noqa: S101 - rows send nothing else
        self._plan = self._plan.with_variant(variant)
        self._follow()
        self.changed.emit(self._plan.variants)

    def _add(self) -> None:
        """Add a column with values that no other has, where there are any."""
        plan = self._plan
        last = plan.variants[-1] if plan.variants else Variant("0")
        added: Variant | None = None
        for question in plan.questions:
            added = added or variants.further(plan.variants, self._known(question), last)
        if added is None:
            empty = {"model": ""} if Question.MODEL in plan.questions else {}
            added = Variant("", "", {**last.changes, **empty}, last.repeats)
        self._become(plan.adding(self._relabelled(added)))
        if self.rows:
            self.rows[-1].focus_values()

    def _become(self, plan: Plan) -> None:
        self.show_plan(plan, self._occasion, self._knowledge)
        self.changed.emit(plan.variants)
