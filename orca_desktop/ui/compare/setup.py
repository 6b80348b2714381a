"""Setting a comparison up: the question, what should change, the columns, and what it will cost."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import money, variants
from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.comparison import (
    LETTERS,
    MOST_COLUMNS,
    Plan,
    Question,
    Recipe,
    Variant,
)
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.words import Sentence
from orca_desktop.ui.compare import editors, naming
from orca_desktop.ui.compare.variant_row import VariantRow
from orca_desktop.ui.stand_in import StandIn
from orca_desktop.ui.widgets.fold import Fold
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.words import say, translated

if TYPE_CHECKING:
    from orca_desktop.domain.estimate import Estimate

_WIDEST: Final = 820
_PAUSE_MS: Final = 120
_STEPS: Final = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a comparison is set up for.

    ``joined`` is the id of an answer that becomes the first column; ``beside`` that of a turn
    whose question is asked once more. With either the question is fixed. A ``plan`` is where to
    begin, instead of the ready columns. ``adds_to`` is a comparison that gets one more column.
    """

    common: Settings
    question: str = ""
    joined: str | None = None
    beside: str | None = None
    adds_to: str | None = None
    plan: Plan | None = None

    @property
    def is_fixed(self) -> bool:
        """Whether the question cannot be changed any more."""
        return self.joined is not None or self.beside is not None or self.adds_to is not None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the page asks while the person sets things up; all of it answers at once."""

    capabilities: Callable[[str], Capabilities] = lambda _: UNKNOWN
    estimate: Callable[[Draft, Plan, Occasion], Estimate | None] = lambda *_: None
    models: Sequence[str] = ()
    favourites: Sequence[str] = ()
    recipes: Sequence[Recipe] = ()
    at_once: int = 3
    limit: Decimal = field(default=Decimal("0.50"))


class SetupPage(StandIn):
    """Shows a plan and changes it. ``run_asked`` carries Draft, Plan and Occasion."""

    run_asked = Signal(object, object, object)
    cancelled = Signal()
    recipe_kept = Signal(str, object)
    recipe_forgotten = Signal(str)
    at_once_changed = Signal(int)
    limit_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareSetup")
        self.setAccessibleName(self.tr("Compare"))
        self._occasion = Occasion(DEFAULTS)
        self._knowledge = Knowledge()
        self._plan = Plan((Question.CREATIVITY,), DEFAULTS)
        self._rows: list[VariantRow] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._show_price)
        self._make_question()
        self._make_columns()
        self._make_more()
        self._make_foot()
        self._lay_out()
        self._connect()

    # -- building -----------------------------------------------------------------------------

    def _make_question(self) -> None:
        self._title = QLabel(self.tr("Compare answers"))
        self._title.setProperty("tone", "heading")
        self._close = IconButton("close", self.tr("Close without comparing"))
        self._told = QLabel(self.tr("Question"))
        self._told.setObjectName("parameterName")
        self.question = QPlainTextEdit()
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setPlaceholderText(self.tr("What do you want to ask?"))
        self.question.setTabChangesFocus(True)
        self.question.setFixedHeight(self.question.fontMetrics().lineSpacing() * 3 + 18)
        self._what = QLabel(self.tr("What should change?"))
        self._what.setObjectName("parameterName")
        self.changes = Segments(
            self.tr("What should change?"),
            [(each.value, naming.question_words(each)) for each in Question],
        )

    def _make_columns(self) -> None:
        self._refused = QFrame()
        self._refused.setProperty("kind", "card")
        self._reason = QLabel()
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        inside = QVBoxLayout(self._refused)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self._reason)
        inside.addLayout(self._ways)
        self._columns = QVBoxLayout()
        self._columns.setSpacing(6)
        self.add = IconButton(
            "plus", self.tr("Add a column"), text=self.tr("Add a column"), size=16
        )
        self.ready = QPushButton(self.tr("Ready columns"))
        self.ready.setProperty("kind", "link")
        self.ready.setAccessibleName(self.tr("Ready columns"))
        self.recipes = QComboBox()
        self.recipes.setAccessibleName(self.tr("Recipes"))
        self._forget = IconButton("trash", self.tr("Forget this recipe"), size=16)
        self.blind = QCheckBox(self.tr("Blind"))
        self.blind.setAccessibleName(self.tr("Blind"))
        self._blind_words = QLabel(
            self.tr("Shuffled and unnamed: settings, time and price show once you have chosen.")
        )
        self._blind_words.setProperty("tone", "small")
        self._blind_words.setWordWrap(True)

    def _make_more(self) -> None:
        self.more = Fold(self.tr("More"))
        self.second = QComboBox()
        self.second.setAccessibleName(self.tr("And also change"))
        self.steps = QSpinBox()
        self.steps.setRange(2, MOST_COLUMNS)
        self.steps.setValue(5)
        self.steps.setAccessibleName(self.tr("Even steps"))
        self._sweep = QPushButton(self.tr("Make even steps"))
        self._sweep.setProperty("kind", "small")
        self.at_once = QSpinBox()
        self.at_once.setRange(1, 8)
        self.at_once.setAccessibleName(self.tr("Answers written at the same time"))
        self.limit = QDoubleSpinBox()
        self.limit.setRange(0, 1000)
        self.limit.setDecimals(2)
        self.limit.setSingleStep(0.1)
        self.limit.setPrefix("$")
        self.limit.setAccessibleName(self.tr("Ask me above this price"))

    def _make_foot(self) -> None:
        self._warning = QLabel()
        self._warning.setProperty("tone", "warning")
        self._warning.setTextFormat(Qt.TextFormat.PlainText)
        self._warning.setWordWrap(True)
        self._warning.hide()
        self._price = QLabel()
        self._price.setObjectName("comparePrice")
        self._price.setTextFormat(Qt.TextFormat.PlainText)
        self._price.setWordWrap(True)
        self._cancel = QPushButton(self.tr("Cancel"))
        self.run = QPushButton(self.tr("Run"))
        self.run.setAccessibleName(self.tr("Run"))
        self.run.setProperty("kind", "primary")
        self._keep = QPushButton(self.tr("Keep as a recipe…"))
        self._keep.setProperty("kind", "link")

    def _lay_out(self) -> None:  # noqa: PLR0915 - one page from top to bottom
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        under = QHBoxLayout()
        under.setSpacing(12)
        under.addWidget(self.add)
        under.addWidget(self.ready)
        under.addStretch(1)
        under.addWidget(self.recipes)
        under.addWidget(self._forget)
        blind = QHBoxLayout()
        blind.setSpacing(10)
        blind.addWidget(self.blind)
        blind.addWidget(self._blind_words, 1)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(24, 20, 24, 12)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addSpacing(4)
        rows.addWidget(self._told)
        rows.addWidget(self.question)
        rows.addSpacing(8)
        rows.addWidget(self._what)
        rows.addWidget(self.changes)
        rows.addWidget(self._refused)
        rows.addSpacing(4)
        rows.addLayout(self._columns)
        rows.addLayout(under)
        rows.addSpacing(8)
        rows.addLayout(blind)
        rows.addWidget(self.more)
        rows.addStretch(1)
        body.setMaximumWidth(_WIDEST)
        self._fill_more()
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(body, 1000)
        across.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(middle)
        foot = QFrame()
        foot.setObjectName("compareFoot")
        last = QHBoxLayout()
        last.setSpacing(10)
        last.addWidget(self._price, 1)
        last.addWidget(self._keep)
        last.addWidget(self._cancel)
        last.addWidget(self.run)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(24, 10, 24, 12)
        lines.setSpacing(6)
        lines.addWidget(self._warning)
        lines.addLayout(last)
        wide = QHBoxLayout(foot)
        wide.setContentsMargins(0, 0, 0, 0)
        wide.addStretch(1)
        wide.addWidget(inner, 1000)
        wide.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._area, 1)
        page.addWidget(foot)

    def _fill_more(self) -> None:
        for words, widgets in (
            (self.tr("And also change"), (self.second,)),
            (self.tr("Even steps of the temperature"), (self.steps, self._sweep)),
            (self.tr("Answers written at the same time"), (self.at_once,)),
            (self.tr("Ask me above this price"), (self.limit,)),
        ):
            label = QLabel(words)
            label.setBuddy(widgets[0])
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(label)
            for each in widgets:
                line.addWidget(each)
            line.addStretch(1)
            self.more.content.addLayout(line)
        self.more.content.setSpacing(8)

    def _connect(self) -> None:
        self._close.clicked.connect(self.cancelled)
        self._cancel.clicked.connect(self.cancelled)
        self.run.clicked.connect(self._run)
        self.changes.chosen.connect(lambda value: self._ask(Question(value)))
        self.add.clicked.connect(self._add)
        self.ready.clicked.connect(lambda: self._ask(self._first))
        self.question.textChanged.connect(self._pause.start)
        self.blind.toggled.connect(self._set_blind)
        self.second.activated.connect(self._cross)
        self._sweep.clicked.connect(self._make_steps)
        self.at_once.valueChanged.connect(self.at_once_changed)
        self.limit.editingFinished.connect(
            lambda: self.limit_changed.emit(Decimal(str(round(self.limit.value(), 2))))
        )
        self.recipes.activated.connect(self._take_recipe)
        self._forget.clicked.connect(self._forget_recipe)
        self._keep.clicked.connect(lambda: self.recipe_kept.emit("", self._plan))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._run)

    # -- showing ------------------------------------------------------------------------------

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self._plan

    @property
    def draft(self) -> Draft:
        """The question as it stands."""
        return Draft(self.question.toPlainText())

    @property
    def occasion(self) -> Occasion:
        """What this is set up for."""
        return self._occasion

    def begin(self, occasion: Occasion, knowledge: Knowledge) -> None:
        """Set up a comparison for an occasion."""
        self._occasion, self._knowledge = occasion, knowledge
        if occasion.adds_to is not None:
            self._title.setText(self.tr("Add a column"))
        elif occasion.joined is not None:
            self._title.setText(self.tr("Compare this answer with…"))
        else:
            self._title.setText(self.tr("Compare answers"))
        self.question.setPlainText(occasion.question)
        self.question.setReadOnly(occasion.is_fixed)
        self.at_once.blockSignals(True)
        self.at_once.setValue(knowledge.at_once)
        self.at_once.blockSignals(False)
        self.limit.setValue(float(knowledge.limit))
        self.learn(knowledge)
        if occasion.plan is not None:
            self._show_plan(occasion.plan)
        else:
            first = next(
                (each.question for each in self._offers() if each.is_possible), Question.REPEAT
            )
            self._plan = Plan((first,), occasion.common)
            self._ask(first)
        self.blind.setVisible(occasion.adds_to is None)
        self._blind_words.setVisible(occasion.adds_to is None)
        self.more.setVisible(occasion.adds_to is None)

    def stops(self) -> list[QWidget]:
        """The question, what should change, and the button that begins."""
        return [self.question, self.changes, self.run]

    def foot(self) -> QWidget:
        """The button that begins, beside the price."""
        return self.run

    def close_topmost(self) -> bool:
        """Leave without comparing."""
        self.cancelled.emit()
        return True

    def learn(self, knowledge: Knowledge) -> None:
        """Take what has become known since, such as more models."""
        self._knowledge = knowledge
        self.recipes.clear()
        self.recipes.addItem(self.tr("Recipes"), None)
        for each in knowledge.recipes:
            self.recipes.addItem(naming.short(each.name), each)
        shown = bool(knowledge.recipes) and self._occasion.adds_to is None
        self.recipes.setVisible(shown)
        self._forget.setVisible(False)

    @property
    def _first(self) -> Question:
        return self._plan.questions[0] if self._plan.questions else Question.REPEAT

    def _capabilities(self) -> Capabilities:
        return self._knowledge.capabilities(self._occasion.common.model)

    def _offers(self) -> tuple[variants.Offer, ...]:
        return variants.offers(self._occasion.common, self._capabilities())

    def _ready(self, question: Question) -> tuple[Variant, ...]:
        return variants.ready(
            question, self._occasion.common, self._capabilities(), self._favourites()
        )

    def _favourites(self) -> Sequence[str]:
        known = [*self._knowledge.favourites, *self._knowledge.models]
        mine = self._occasion.common.model
        return [each for each in dict.fromkeys(known) if each != mine][:2]

    def _ask(self, question: Question) -> None:
        """Begin anew with the ready columns of a question, or say why it makes no sense."""
        self.changes.choose(question.value)
        offer = next(each for each in self._offers() if each.question is question)
        self._show_offer(offer)
        found = self._ready(question) if offer.is_possible else ()
        self._show_plan(
            dataclasses.replace(
                self._plan,
                questions=(question,),
                variants=self._begun(found),
                common=self._common(),
            )
        )

    def _common(self) -> Settings:
        return self._occasion.common

    def _begun(self, found: Sequence[Variant]) -> tuple[Variant, ...]:
        if self._occasion.adds_to is not None:
            return tuple(found[:1])
        if self._occasion.joined is not None and found:
            return variants.beside(self._occasion.common, found)
        return tuple(found)

    def _show_offer(self, offer: variants.Offer) -> None:
        self._refused.setVisible(not offer.is_possible)
        while (item := self._ways.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if offer.reason is None:
            return
        self._reason.setText(say(offer.reason))
        self._ways.addWidget(QLabel(self.tr("Instead:")))
        if offer.remedy is not None:
            remedy = offer.remedy
            button = QPushButton(translated("capabilities", remedy.label))
            button.clicked.connect(lambda: self._mend(offer.question, remedy.name, remedy.value))
            self._ways.addWidget(button)
        for question in offer.instead:
            button = QPushButton(naming.question_words(question))
            button.clicked.connect(lambda _=False, each=question: self._ask(each))
            self._ways.addWidget(button)
        self._ways.addStretch(1)

    def _mend(self, question: Question, name: str, value: object) -> None:
        """Take the one change of the common settings after which the question can be asked."""
        common = self._occasion.common.having(name, value)  # type: ignore[arg-type]
        self._occasion = dataclasses.replace(self._occasion, common=common)
        self._ask(question)

    def _show_plan(self, plan: Plan) -> None:
        """Show another plan, its rows made anew."""
        self._plan = plan
        if plan.questions:
            self.changes.choose(plan.questions[0].value)
        self.blind.setChecked(plan.is_blind)
        for row in self._rows:
            self._columns.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._make_row(place, each) for place, each in enumerate(plan.variants)]
        for row in self._rows:
            self._columns.addWidget(row)
        self._show_second()
        self._follow()

    def _make_row(self, place: int, variant: Variant) -> VariantRow:
        is_there = place == 0 and self._occasion.joined is not None
        made = []
        for question in self._plan.questions:
            ways = self._ready(question) if question is Question.THINKING else ()
            editor = editors.make(question, ways, self._knowledge.models)
            if editor is not None and not is_there:
                made.append(editor)
        row = VariantRow(variant, self._plan.common, made, is_there=is_there)
        row.changed.connect(self._take)
        row.removed.connect(lambda id_: self._show_plan(self._plan.without(id_)))
        row.duplicated.connect(lambda id_: self._show_plan(self._plan.duplicating(id_)))
        return row

    def _show_second(self) -> None:
        others = [each for each in self._offers() if each.is_possible]
        self.second.clear()
        self.second.addItem(self.tr("Nothing more"), None)
        for offer in others:
            if offer.question not in {self._first, Question.REPEAT}:
                self.second.addItem(naming.question_words(offer.question), offer.question)
        if len(self._plan.questions) > 1:
            self.second.setCurrentIndex(self.second.findData(self._plan.questions[1]))
        possible = next(
            each for each in self._offers() if each.question is Question.CREATIVITY
        ).is_possible
        self.steps.setEnabled(possible)
        self._sweep.setEnabled(possible)

    def _follow(self) -> None:
        """Bring what hangs on the plan up to date."""
        plan = self._plan
        adds = self._occasion.adds_to is not None
        fixed = 1 if self._occasion.joined is not None else 0
        for place, row in enumerate(self._rows):
            may = len(plan.variants) > 2 and place >= fixed
            row.name(LETTERS[place], may_remove=may, may_copy=not plan.is_full)
        self.add.setVisible(not adds)
        self.ready.setVisible(not adds)
        self.add.setEnabled(not plan.is_full and self._refused.isHidden())
        self._show_problems()
        self._pause.start()

    def _show_problems(self) -> None:
        plan = self._plan
        found = variants.objections(plan, self._knowledge.capabilities)
        for row in self._rows:
            words = [say(each.reason) for each in found if each.variant_id == row.variant.id]
            row.object_to("\n".join(dict.fromkeys(words)))
        alike = variants.alike(plan, self._knowledge.capabilities)
        self._warning.setText(say(alike) if alike is not None else "")
        self._warning.setVisible(alike is not None)
        few = 1 if self._occasion.adds_to is not None else 2
        self._is_fit = len(plan.variants) >= few and not any(each.forbids for each in found)

    def _show_price(self) -> None:
        plan = self._plan
        found = self._knowledge.estimate(self.draft, plan, self._occasion)
        has_question = bool(self.question.toPlainText().strip()) or self._occasion.is_fixed
        self.run.setEnabled(self._is_fit and has_question)
        count = found.answers if found is not None else plan.asks
        words = self.tr("Run {count}").format(count=count) if count else self.tr("Run")
        self.run.setText(words)
        self._price.setText(self._priced(found, count) if self._is_fit else "")

    def _priced(self, found: Estimate | None, count: int) -> str:
        """How many answers, how much, and how large the largest request is."""
        answers = self.tr("{count} answers") if count != 1 else self.tr("1 answer")
        words = [answers.format(count=count)]
        if found is None:
            return words[0]
        if found.low is None or found.high is None:
            names = ", ".join(naming.model_words(each) for each in found.unknown[:3])
            words.append(self.tr("price unknown ({models})").format(models=names))
        elif found.high == 0:
            words.append(self.tr("free"))
        else:
            low, high = money.shown(found.low), money.shown(found.high)
            words.append(self.tr("about {low} to {high}").format(low=low, high=high))
        size = self.locale().toString(found.input_tokens)
        words.append(self.tr("each sends about {count} tokens").format(count=size))
        return " · ".join(words)

    # -- what the person does -----------------------------------------------------------------

    def _take(self, variant: object) -> None:
        assert isinstance(variant, Variant)  # noqa: S101 - rows send nothing else
        self._plan = self._plan.having(variant)
        self._follow()

    def _add(self) -> None:
        plan = self._plan
        last = plan.variants[-1] if plan.variants else Variant("0")
        changes = dict(last.changes)
        if Question.CREATIVITY in plan.questions:
            taken = {each.changes.get("temperature") for each in plan.variants}
            free = [each for each in _STEPS if each not in taken]
            if free:
                changes["temperature"] = free[0]
        self._show_plan(plan.adding(Variant("", "", changes, last.repeats)))
        if self._rows:
            self._rows[-1].setFocus()

    def _set_blind(self, blind: bool) -> None:
        self._plan = dataclasses.replace(self._plan, is_blind=blind)

    def _cross(self, place: int) -> None:
        """Make the grid of the first question and another one, or leave it."""
        question = self.second.itemData(place)
        if question is None:
            self._ask(self._first)
            return
        question = Question(question)
        first = self._ready(self._first)
        found = variants.grid(first, self._ready(question))
        if isinstance(found, Sentence):
            # Two of the first are enough for a grid that would be too large otherwise.
            smaller = variants.grid((first[0], first[-1]), self._ready(question))
            if isinstance(smaller, Sentence):
                self._warning.setText(say(found))
                self._warning.show()
                return
            found = smaller
        plan = dataclasses.replace(
            self._plan, questions=(self._first, question), variants=self._begun(found)
        )
        self._show_plan(plan)

    def _make_steps(self) -> None:
        found = variants.sweep("temperature", 0.0, 1.0, self.steps.value())
        self._show_offer(variants.Offer(Question.CREATIVITY))
        plan = dataclasses.replace(
            self._plan, questions=(Question.CREATIVITY,), variants=self._begun(found)
        )
        self._show_plan(plan)

    def _take_recipe(self, place: int) -> None:
        recipe = self.recipes.itemData(place)
        self._forget.setVisible(recipe is not None)
        if isinstance(recipe, Recipe):
            self._show_offer(variants.Offer(Question.REPEAT))
            plan = recipe.plan.under(self._occasion.common)
            if self._occasion.joined is not None:
                plan = dataclasses.replace(plan, variants=self._begun(plan.variants))
            self._show_plan(plan)

    def _forget_recipe(self) -> None:
        recipe = self.recipes.currentData()
        if isinstance(recipe, Recipe):
            self.recipe_forgotten.emit(recipe.name)

    def _run(self) -> None:
        self._show_price()
        if self.run.isEnabled():
            self.run_asked.emit(self.draft, self._plan, self._occasion)
