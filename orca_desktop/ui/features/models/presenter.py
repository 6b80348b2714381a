"""Between the models that are known and where the person sees them: picker, names, lessons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.changes import ModelsChanged
from orca_desktop.domain.errors import Failure, advice, is_unoffered
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.models.lessons import LessonsPage
    from orca_desktop.ui.features.models.picker import ModelPicker

_KNOWN: Final = Counted(
    "1 model known; the gateway's list was not fetched yet",
    QT_TRANSLATE_NOOP(
        "ModelsPresenter", "{n} models known; the gateway's list was not fetched yet", None, 1
    ),
)
_LISTED: Final = Counted(
    "1 model, list of {time}",
    QT_TRANSLATE_NOOP("ModelsPresenter", "{n} models, list of {time}", None, 1),
)


class ModelsPresenter(QObject):
    """Lets the person choose the model of the open conversation.

    ``choose`` takes the chosen model; ``show_names`` what models are called, by what they are
    asked by.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        choose: Callable[[str], None],
        show_names: Callable[[Mapping[str, str]], None],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._session = session
        self._choose = choose
        self._show_names = show_names
        self._picker: ModelPicker | None = None
        self._others: list[ModelPicker] = []
        self._lessons: LessonsPage | None = None
        context.actions.add({"model": self.open_picker})
        context.bus.on(ModelsChanged, lambda _: self._show())
        self._show()

    def open_picker(self) -> None:
        """Let the person choose from all models there are."""
        if self._picker is None:
            self._picker = self._make_picker(self._choose)
            # One writes next, whether another model was chosen or not.
            self._picker.finished.connect(lambda _: self._context.go_home())
        self._picker.show_current(self._session.shown.settings.model)
        self._picker.show_state(self._state())
        self._picker.open()
        self._picker.search.setFocus()
        self._context.run(self._refresh(self._picker, always=False))

    def pick(self, current: str, take: Callable[[str], None]) -> None:
        """Let the person choose a model for something else; ``take`` gets the chosen one."""
        picker = self._make_picker(take)
        picker.show_current(current)
        picker.show_state(self._state())
        picker.finished.connect(lambda _: self._forget(picker))
        self._others.append(picker)
        picker.open()
        picker.search.setFocus()

    def make_lessons(self) -> LessonsPage:
        """A page of the settings that shows what was learnt of models, to be forgotten there."""
        from orca_desktop.ui.features.models.lessons import LessonsPage  # noqa: PLC0415 - when asked for

        models, run = self._session.models, self._context.run
        self._lessons = page = LessonsPage()
        page.show_lessons(models.lessons)
        page.forgotten.connect(lambda model, parameter: run(models.forget(model, parameter)))
        page.forget_all.clicked.connect(lambda: run(models.forget_all()))
        return page

    def _make_picker(self, take: Callable[[str], None]) -> ModelPicker:
        from orca_desktop.ui.features.models import serving  # noqa: PLC0415 - when asked for
        from orca_desktop.ui.features.models.picker import ModelPicker  # noqa: PLC0415 - as above

        picker = ModelPicker(self._context.window)
        run = self._context.run
        serving.serve(picker, self._session.models, run)
        picker.chosen.connect(take)
        picker.refresh_requested.connect(lambda: run(self._refresh(picker, always=True)))
        return picker

    def _forget(self, picker: ModelPicker) -> None:
        self._others.remove(picker)
        picker.deleteLater()

    async def _refresh(self, picker: ModelPicker, *, always: bool) -> None:
        models = self._session.models
        picker.show_state(self.tr("Asking the gateway …"), busy=True)
        problem = None
        if always:
            problem = await models.refresh()
        # In practice nobody is asked anything.
        elif not is_practice(self._session.shown.settings.model):
            problem = await models.refresh_if_old()
        if picker is not self._picker and picker not in self._others:
            return  # it was closed meanwhile
        told = self._state()
        if isinstance(problem, Failure):
            told = f"{self._unlisted(problem)} {told}"
        picker.show_state(told)

    def _show(self) -> None:
        models = self._session.models
        self._show_names({card.id: card.name for card in models.cards})
        for picker in (*([self._picker] if self._picker is not None else ()), *self._others):
            from orca_desktop.ui.features.models import serving  # noqa: PLC0415 - with the picker

            serving.show(picker, models)
            picker.show_state(self._state())
        if self._lessons is not None:
            self._lessons.show_lessons(models.lessons)

    def _unlisted(self, problem: Failure) -> str:
        """Why the gateway's list was not to be had."""
        if is_unoffered(problem):
            return self.tr("The list of models is not available.")
        return translate(advice(problem).what)

    def _state(self) -> str:
        """How many models are known, and since when."""
        models = self._session.models
        count = sum(not card.is_practice for card in models.cards)
        if models.listed_at is None:
            return translate(counted("ModelsPresenter", _KNOWN, count))
        return translate(counted("ModelsPresenter", _LISTED, count, time=models.listed_at))
