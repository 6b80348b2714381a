"""What a picker shows and asks for, answered from the models of the session."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from orca_desktop.ui.widgets import dialogs

if TYPE_CHECKING:
    from orca_desktop.session.models import Models
    from orca_desktop.ui.features.models.picker import ModelPicker

translate = QCoreApplication.translate

Do = Callable[[Coroutine[Any, Any, object]], object]


def serve(picker: ModelPicker, models: Models, do: Do) -> None:
    """Show the models in a picker, and carry out what is wanted of them there."""
    picker.starred.connect(lambda model, starred: do(models.star(model, starred=starred)))
    picker.forgotten.connect(lambda model, parameter: do(models.forget(model, parameter)))
    picker.own_name_requested.connect(lambda name: do(_use_own_name(picker, name)))
    show(picker, models)


def show(picker: ModelPicker, models: Models) -> None:
    """Show the models as they are known now."""
    picker.show_models(
        models.cards,
        models.starred,
        models.recent,
        models.recommended,
        is_listed=models.listed_at is not None,
    )


async def _use_own_name(picker: ModelPicker, name: str) -> None:
    """Ask once whether a name that no list has is meant."""
    if await dialogs.ask(
        picker,
        translate("ModelPicker", "No list has “{name}”.").format(name=name),
        translate(
            "ModelPicker",
            "Names are taken to the letter. If the gateway does not know this one, the answer "
            "is an error.",
        ),
        translate("ModelPicker", "Ask it all the same"),
        translate("ModelPicker", "Back"),
    ):
        picker.use(name)
