"""Setting a comparison up: the question, what should change, the columns, and what it will cost."""

from __future__ import annotations

import dataclasses
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import objections, variants
from orca_desktop.domain.capabilities import Remedy
from orca_desktop.domain.comparison import Plan, Question, Recipe, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.spans import Span
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.features.compare.setup.more_options import MoreOptions
from orca_desktop.ui.features.compare.setup.recipe_bar import RecipeBar
from orca_desktop.ui.features.compare.setup.refusal_card import RefusalCard
from orca_desktop.ui.features.compare.setup.setup_foot import SetupFoot, centre, line
from orca_desktop.ui.features.compare.setup.variant_list import VariantList
from orca_desktop.ui.widgets.content_page import ContentPage
from orca_desktop.ui.widgets.growing_field import GrowingField
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.wording import price, values
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.comparison_proposals import Proposals
from orca_desktop.viewmodels.comparison_setup import Knowledge, SetupRequest

_PAUSE_MS: Final = 120
_LINES: Final = (3, 3)

Grid = tuple[tuple[Variant, ...], tuple[Variant, ...]]
"""The columns that a grid was made of, and its own."""

_NO_GRID: Final[Grid] = ((), ())

_FILES: Final = Counted(
    "1 file goes with it.",
    QT_TRANSLATE_NOOP("SetupPage", "{n} files go with it.", None, 1),
)
_ALONG: Final = Counted(
    "The earlier question goes along with its answer.",
    QT_TRANSLATE_NOOP("SetupPage", "{n} earlier questions go along with their answers.", None, 1),
)


class SetupPage(ContentPage):
    """Shows a plan and changes it. ``run_requested`` carries Draft, Plan and Occasion.

    ``recipe_kept`` carries the plan; the other signals of recipes the recipe, ``recipe_restored``
    its place too. ``model_requested`` carries the id of the column that wants a model,
    ``usual_kept`` the plan whose columns new comparisons begin with, or ``None``.
    """

    run_requested = Signal(object, object, object)
    cancelled = Signal()
    recipe_kept = Signal(object)
    usual_kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareSetup")
        self.setAccessibleName(self.tr("Compare"))
        self._occasion = SetupRequest(DEFAULTS)
        self._knowledge = Knowledge()
        self._plan = Plan((Question.CREATIVITY,), DEFAULTS)
        self._aside: dict[tuple[Question, ...], tuple[Variant, ...]] = {}
        self._way_out: Plan | None = None
        self._crossed = self._offered = _NO_GRID
        self._is_sending = False
        self._is_waiting_at_run = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._show_price)
        self._make_question()
        self._make_columns()
        self._lay_out()
        self._connect()

    # -- building -----------------------------------------------------------------------------

    def _make_question(self) -> None:
        self._title = QLabel(self.tr("Compare answers"))
        self._title.setProperty("tone", "heading")
        self._close = IconButton("close", self.tr("Close without comparing"))
        self._told = QLabel(self.tr("Question"))
        self._told.setObjectName("parameterName")
        self.question = GrowingField(_LINES)
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setPlaceholderText(self.tr("What do you want to ask?"))
        self._attached = self._small("")
        self.with_chat = QCheckBox(self.tr("With this chat so far"))
        self.with_chat.setAccessibleName(self.tr("With this chat so far"))
        self._chat_words = self._small("")
        self._what = QLabel(self.tr("What should change?"))
        self._what.setObjectName("parameterName")
        self.changes = Segments(
            self.tr("What should change?"),
            [(each.value, naming.question_words(each)) for each in Question],
        )

    def _make_columns(self) -> None:
        self.refusal = RefusalCard()
        self.columns = VariantList(self.changes)
        self.recipes = RecipeBar()
        self.blind = QCheckBox(self.tr("Blind"))
        self.blind.setAccessibleName(self.tr("Blind"))
        self._blind_words = self._small(
            self.tr("Shuffled and unnamed: settings, time and price show once you have chosen.")
        )
        self.usual = QCheckBox(self.tr("Keep these columns for new comparisons"))
        self.usual.setAccessibleName(self.tr("Keep these columns for new comparisons"))
        self.further = MoreOptions(self.tr("More"))

    @staticmethod
    def _small(words: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("tone", "small")
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(24, 20, 24, 12)
        rows.setSpacing(8)
        rows.addLayout(line((self._title, 1), (self._close, 0)))
        rows.addSpacing(4)
        for part in (self._told, self.question, self._attached):
            rows.addWidget(part)
        rows.addLayout(line((self.with_chat, 0), (self._chat_words, 1)))
        rows.addWidget(self._what)
        rows.addWidget(self.changes)
        rows.insertSpacing(rows.indexOf(self._what), 8)
        rows.addWidget(self.refusal)
        rows.addSpacing(4)
        rows.addWidget(self.columns)
        rows.addWidget(self.recipes)
        rows.addSpacing(8)
        rows.addWidget(self.usual)
        rows.addLayout(line((self.blind, 0), (self._blind_words, 1)))
        rows.addWidget(self.further)
        rows.addStretch(1)
        middle = QWidget()
        centre(body, middle)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_downwards(self._area)
        self._area.setWidget(middle)
        self.below = SetupFoot(self._area.verticalScrollBar().sizeHint().width())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._area, 1)
        page.addWidget(self.below)

    def _connect(self) -> None:
        self._close.clicked.connect(self._cancel)
        self.below.cancel.clicked.connect(self._cancel)
        self.below.run.clicked.connect(self._run)
        self.below.way_out.clicked.connect(self._take_way_out)
        self.changes.chosen.connect(lambda value: self._ask((Question(value),)))
        self.refusal.instead_requested.connect(lambda question: self._ask((question,)))
        self.refusal.mended.connect(self._mend)
        self.columns.changed.connect(
            lambda columns: self._take(dataclasses.replace(self._plan, variants=columns))
        )
        self.columns.ready.clicked.connect(lambda: self._ask(self._plan.questions[:1], anew=True))
        self.question.textChanged.connect(self._pause.start)
        self.blind.toggled.connect(
            lambda blind: self._take(dataclasses.replace(self._plan, is_blind=blind))
        )
        self.usual.toggled.connect(self._keep_usual)
        self.with_chat.toggled.connect(
            lambda goes: self._take(dataclasses.replace(self._plan, with_chat=goes))
        )
        self.further.toggled.connect(self._show_further)
        self.further.second.picked.connect(self._cross)
        self.further.stepped.connect(self._make_steps)
        self.recipes.taken.connect(self._take_recipe)
        self.below.keep.clicked.connect(lambda: self.recipe_kept.emit(self._plan))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._run)

    # -- showing ------------------------------------------------------------------------------

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self._plan

    @property
    def knowledge(self) -> Knowledge:
        """What the page goes by."""
        return self._knowledge

    @property
    def is_priced(self) -> bool:
        """Whether the price is that of what is set up now; it follows after a short pause."""
        return not self._pause.isActive()

    @property
    def draft(self) -> Draft:
        """The question as it stands."""
        return Draft(self.question.toPlainText(), self._occasion.question.blocks)

    def begin(self, occasion: SetupRequest, knowledge: Knowledge) -> None:
        """Set up a comparison for an occasion."""
        self._occasion, self._knowledge = occasion, knowledge
        self._is_sending = False
        self._aside = {}
        self._crossed = _NO_GRID
        self._show_occasion()
        self.further.show_limits(knowledge.at_once, knowledge.limit)
        self.recipes.begin(allowed=not occasion.is_addition)
        self.recipes.show_recipes(knowledge.recipes)
        self._show_switch(self.usual, on=knowledge.usual is not None)
        usual = knowledge.usual if not occasion.is_addition else None
        if occasion.plan is not None:
            self.refusal.show_offer(None)
            self._show_plan(occasion.plan)
        elif usual is not None:
            self._take_plan(usual)
        else:
            first = self._proposals.first()
            self._plan = Plan((first,), occasion.common)
            self._ask((first,))
        self._area.verticalScrollBar().setValue(0)

    def _show_occasion(self) -> None:
        occasion = self._occasion
        if occasion.is_addition:
            self._title.setText(self.tr("Add a column"))
        elif occasion.is_joining:
            self._title.setText(self.tr("Compare this answer with…"))
        else:
            self._title.setText(self.tr("Compare answers"))
        self.question.setPlainText(occasion.question.text)
        self.question.setReadOnly(occasion.is_fixed)
        self.question.style().unpolish(self.question)
        self.question.style().polish(self.question)
        self._attached.setText(self._beside_the_words())
        self._attached.setVisible(bool(self._attached.text()))
        for part in (self.with_chat, self._chat_words):
            part.setVisible(occasion.said > 0)
        for each in (self.usual, self.blind, self._blind_words, self.further, self.below.keep):
            each.setVisible(not occasion.is_addition)

    def _beside_the_words(self) -> str:
        """What goes with the question, and what does not."""
        count, found = len(self._occasion.question.blocks), []
        if count:
            found.append(translate(counted("SetupPage", _FILES, count)))
        if self._occasion.is_continued:
            found.append(self.tr("The questions that followed are not asked in the new column."))
        return values.told(found)

    def _along(self) -> str:
        """What of the chat goes along with the question."""
        if not self._plan.with_chat:
            return self.tr("Nothing that was said before goes along.")
        return translate(counted("SetupPage", _ALONG, self._occasion.said))

    def focus_first(self) -> None:
        """Go to where the person has something to write or to choose."""
        (self.changes if self._occasion.is_fixed else self.question).setFocus()

    def learn(self, knowledge: Knowledge) -> None:
        """Take what has become known since, such as more models."""
        self._knowledge = knowledge
        self.recipes.show_recipes(knowledge.recipes)
        self.columns.learn(knowledge)
        self._follow()

    def show_sending(self, sending: bool) -> None:
        """Whether the comparison is on its way; it cannot be run a second time meanwhile."""
        self._is_sending = sending
        run = self.below.run
        if sending and run.hasFocus():
            # A button that cannot be pressed would hand the keyboard to whatever comes next.
            self._is_waiting_at_run = True
            self.question.setFocus()
        self._show_price()
        if not sending and self._is_waiting_at_run and self.question.hasFocus():
            run.setFocus()
        self._is_waiting_at_run = self._is_waiting_at_run and sending

    def take_model(self, variant_id: str, model: str) -> None:
        """Use a model in a column."""
        self.columns.take_model(variant_id, model)

    def stops(self) -> list[QWidget]:
        """The question, what should change, and the button that begins."""
        return [self.question, self.changes, self.below.run]

    def _cancel(self) -> None:
        self.cancelled.emit()

    def close_topmost(self) -> bool:
        """Leave without comparing."""
        self._cancel()
        return True

    @property
    def _proposals(self) -> Proposals:
        return Proposals(self._occasion, self._knowledge)

    def _ask(self, questions: tuple[Question, ...], *, anew: bool = False) -> None:
        """Begin with the ready columns of a question, or say why it makes no sense.

        Columns that were made for it before come back, unless it is to begin ``anew``.
        """
        self._aside[self._plan.questions] = self._plan.variants
        offer = self._proposals.offer(questions[0])
        self.refusal.show_offer(offer)
        found = self._aside.get(questions, ()) if not anew else ()
        if not found and offer.is_possible:
            found = self._proposals.begun(questions[0])
        kept = found if offer.is_possible else ()
        self._show_columns(questions, kept)

    def _show_columns(self, questions: tuple[Question, ...], found: tuple[Variant, ...]) -> None:
        common = self._occasion.common
        plan = dataclasses.replace(self._plan, questions=questions, common=common, variants=found)
        self._show_plan(plan)

    def _mend(self, remedy: Remedy) -> None:
        """Take the one change of the common settings after which the question can be asked."""
        self._occasion = self._proposals.mended(remedy).occasion
        self._aside = {}
        self._ask(self._plan.questions[:1], anew=True)

    def _show_plan(self, plan: Plan) -> None:
        """Show another plan, its rows made anew."""
        self._plan = plan
        first = plan.questions[0] if plan.questions else Question.REPEAT
        self.changes.choose(first.value)
        self._show_switch(self.blind, on=plan.is_blind)
        self._show_switch(self.with_chat, on=plan.with_chat)
        self.columns.show_plan(plan, self._occasion, self._knowledge)
        second = plan.questions[1] if len(plan.questions) > 1 else None
        self.further.show_questions(self._proposals.crossable(plan), second)
        self.further.show_spans(self._proposals.spans(first))
        self._follow()

    @staticmethod
    def _show_switch(switch: QCheckBox, *, on: bool) -> None:
        """Show a switch on or off; emits nothing."""
        switch.blockSignals(True)
        switch.setChecked(on)
        switch.blockSignals(False)

    def _keep_usual(self, on: bool) -> None:
        """Keep the columns, without the one that has its answer already, or keep none."""
        asked = self._plan.variants[self._occasion.is_joining :]
        self.usual_kept.emit(dataclasses.replace(self._plan, variants=asked) if on else None)

    def _take(self, plan: Plan) -> None:
        self._plan = plan
        self._follow()

    def _follow(self) -> None:
        """Bring what hangs on the plan up to date."""
        self._chat_words.setText(self._along())
        self.columns.allow_adding(self.refusal.isHidden())
        self._way_out = None
        every = (*self._occasion.there, *self._plan.variants)
        whole = dataclasses.replace(self._plan, variants=every)
        alike = objections.alike(whole, self._knowledge.capabilities)
        no_key = None if self._is_practice else self._knowledge.no_key
        found = no_key or alike
        self.below.warn(translate(found) if found is not None else "", key=no_key is not None)
        self._pause.start()

    @property
    def _is_practice(self) -> bool:
        plan = self._plan
        models = (each.settings(plan.common).model for each in plan.variants)
        return all(is_practice(each) for each in models)

    def _why_not(self) -> str:
        """Why it cannot be run as it is, or an empty text."""
        plan, knowledge = self._plan, self._knowledge
        if not self.refusal.isHidden():
            return self.tr("Choose what should change.")
        if not self._occasion.is_fixed and self.draft.is_blank:
            return self.tr("Write a question first.")
        if len(plan.variants) < self._occasion.fewest:
            return self.tr("Add a second column to compare with.")
        forbidding = [each.reason for each in self.columns.objections if each.forbids]
        if forbidding:
            return translate(forbidding[0])
        if knowledge.no_key is not None and not self._is_practice:
            return self.tr("Set a key in the settings first.")
        return ""

    def _show_price(self) -> None:
        why_not = self._why_not()
        found = self._knowledge.estimate(self.draft, self._plan, self._occasion)
        count = found.answers if found is not None else self._plan.asks
        words = why_not or ("" if found is None else price.words(found))
        # Beside an answer that is there, it is compared too.
        count += self._occasion.is_joining
        self.below.tell(words, count, may_run=not why_not and not self._is_sending)

    # -- what the person does -----------------------------------------------------------------

    def _cross(self, question: Question | None) -> None:
        """Make the grid of the first question and another one, or leave it."""
        first = self._plan.questions[0]
        there = self._first_columns()
        if question is None:
            self._show_columns((first,), self._proposals.placed(there))
            return
        found = self._proposals.crossed(there, question)
        if found.problem is None:
            self._crossed = (there, found.columns)
            self._show_columns((first, question), found.columns)
            self._bring(self.changes)
            return
        self.further.show_second(self._plan.questions[1:2])
        one, other = found.size
        words = self.tr("Make {first} × {second} columns").format(first=one, second=other)
        self.below.warn(translate(found.problem), words)
        self._way_out = dataclasses.replace(
            self._plan, questions=(first, question), variants=found.columns
        )
        self._offered = (there, found.columns)

    def _first_columns(self) -> tuple[Variant, ...]:
        """The columns of the first question as the person left them, those of a grid included."""
        proposals, plan = self._proposals, self._plan
        there = proposals.along(plan)
        if len(plan.questions) == 1:
            return there
        before, grid = self._crossed
        made = proposals.along(dataclasses.replace(plan, variants=grid)) if grid else ()
        return variants.remaining(before, made, there)

    def _show_further(self, is_open: bool) -> None:
        if is_open:
            self._bring(self.further)

    def _bring(self, part: QWidget) -> None:
        """Bring a part of the page into sight, once it has its place."""
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(part))

    def _take_way_out(self) -> None:
        if self._way_out is not None:
            self._crossed = self._offered
            self._show_plan(self._way_out)
            self._bring(self.changes)

    def _make_steps(self, span: Span, low: float, high: float, count: int) -> None:
        found = self._proposals.steps(span, low, high, count)
        self._show_columns(self._plan.questions[:1], found)
        self._bring(self.changes)

    def _take_recipe(self, recipe: Recipe) -> None:
        self._take_plan(recipe.plan)

    def _take_plan(self, kept: Plan) -> None:
        """Use the columns of a plan that was kept, under the settings of now."""
        self.refusal.show_offer(None)
        self._crossed = _NO_GRID
        plan = kept.under(self._occasion.common)
        placed = self._proposals.placed(plan.variants)
        self._show_plan(dataclasses.replace(plan, variants=placed))
        if len(plan.variants) > self._proposals.most:
            self.below.warn(self.tr("Beside the answer you have, not all of its columns fit."))

    def _run(self) -> None:
        """Ask for it once, however often the button is pressed."""
        self._show_price()
        if self.below.run.isEnabled():
            self.further.settle()
            self.show_sending(True)
            if self.usual.isChecked() and not self._occasion.is_addition:
                # What is kept are the columns as they were asked, not as they were when it was set.
                self._keep_usual(True)
            self.run_requested.emit(self.draft, self._plan, self._occasion)
