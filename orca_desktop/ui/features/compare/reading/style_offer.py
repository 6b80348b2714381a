"""After an answer was chosen: whether the chat goes on in its style."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain.words import QT_TRANSLATE_NOOP
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.features.compare.reading.labels import BETWEEN
from orca_desktop.ui.widgets.toast import ToastOffer
from orca_desktop.ui.wording.translation import translated

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.compare.stage import ComparisonStage

_ASK: Final = QT_TRANSLATE_NOOP("comparison", "Answer like {letter} from now on?")
_DO: Final = QT_TRANSLATE_NOOP("comparison", "Answer like this")


class StyleOffer(QObject):
    """Offers the settings of the chosen answer while it is the last in the chat.

    They are offered above the answer style, and where that is hidden in a notice on coming back.
    """

    def __init__(self, context: FeatureContext, session: Session, stage: ComparisonStage) -> None:
        super().__init__(context.window)
        self._context = context
        self._stage = stage
        self._session = session
        self._declined: set[str] = set()
        self._noticed: set[str] = set()
        self._before: tuple[str, Settings, Settings] | None = None
        line = stage.pane.like_this
        line.take.clicked.connect(self._take)
        line.undo.clicked.connect(self._undo)
        line.close_button.clicked.connect(self._decline)

    def follow(self, conversation: Conversation) -> None:
        """Ask, tell, or say nothing, as the conversation and its settings stand now."""
        line = self._stage.pane.like_this
        turn = _decided(conversation)
        wanted = _like(conversation.settings, turn) if turn is not None else None
        if turn is None or wanted is None:
            line.hide()
        elif wanted == conversation.settings:
            if self._before is None or self._before[0] != turn.id or self._before[2] != wanted:
                line.hide()
        elif turn.id in self._declined:
            line.hide()
        else:
            line.ask(_words(turn))
            self._notify(turn)

    def _notify(self, turn: Turn) -> None:
        """Ask in a notice, once, where the answer style is out of sight."""
        is_out_of_sight = self._stage.chat.isVisible() and not self._stage.pane.isVisible()
        winner = turn.comparison.winner_variant if turn.comparison is not None else None
        if turn.comparison is None or winner is None or not is_out_of_sight:
            return
        if turn.id not in self._noticed:
            self._noticed.add(turn.id)
            words = translated("comparison", _ASK)
            words = words.format(letter=turn.comparison.letter(winner.id))
            offer = ToastOffer(translated("comparison", _DO), self._take)
            self._context.notices.show(words, offer=offer)

    def _take(self) -> None:
        conversation = self._session.shown
        turn = _decided(conversation)
        wanted = _like(conversation.settings, turn) if turn is not None else None
        if turn is None or wanted is None:
            return
        self._before = (turn.id, conversation.settings, wanted)
        self._stage.change_settings(wanted)
        self._stage.pane.like_this.tell(_words(turn))

    def _undo(self) -> None:
        if self._before is not None:
            _, before, _ = self._before
            self._before = None
            self._stage.change_settings(before)
            self._stage.pane.focus_first()

    def _decline(self) -> None:
        if (turn := _decided(self._session.shown)) is not None:
            self._declined.add(turn.id)
        self._before = None
        self._stage.pane.like_this.hide()
        self._stage.pane.focus_first()


def _decided(conversation: Conversation) -> Turn | None:
    """The comparison whose chosen answer is the last in the chat."""
    last = conversation.path[-1] if conversation.path else None
    found = last.comparison if last is not None else None
    if last is None or found is None or found.hides or found.winner != last.chosen_id:
        return None
    return last


def _like(settings: Settings, turn: Turn) -> Settings | None:
    """The settings with what set the chosen answer apart."""
    comparison = turn.comparison
    winner = comparison.winner_variant if comparison is not None else None
    if comparison is None or winner is None:
        return None
    for name, value in comparison.plan.differences(winner.id).items():
        settings = settings.with_value(name, value)
    return settings


def _words(turn: Turn) -> str:
    """What sets the chosen answer apart, after its letter."""
    comparison = turn.comparison
    winner = comparison.winner_variant if comparison is not None else None
    if comparison is None or winner is None:
        return ""
    differences = comparison.plan.differences(winner.id)
    label = naming.short(naming.label_words(winner.label))
    words = [label, *naming.chips(differences, winner.label)]
    return f"{comparison.letter(winner.id)}  {BETWEEN.join(each for each in words if each)}"
