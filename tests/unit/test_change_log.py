"""What ``--debug`` writes of a change: enough to follow it, and nothing anybody wrote."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from orca_desktop.app.change_log import describe
from orca_desktop.domain import changes
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.changes import Change
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.folders import Folder
from orca_desktop.domain.models import ModelCard
from orca_desktop.domain.money import Total
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.presets import Preset
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.domain.releases import Release
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.summaries import Summaries
from orca_desktop.domain.words import Text

CANARY = "canary"
NOW = datetime.datetime(2026, 11, 27, tzinfo=datetime.UTC)
SETTINGS = DEFAULTS.with_value("system", CANARY).with_value("user_id", CANARY)
FAILURE = Failure(ErrorKind.SERVER, CANARY, param=CANARY, refused=CANARY, request_id="req-2")
REPLY = Reply(
    "reply-1",
    NOW,
    SETTINGS,
    status=Status.FAILED,
    parts=(TextBlock(CANARY),),
    request_id="req-1",
    model_returned=CANARY,
    stop_sequence=CANARY,
    failure=FAILURE,
)
TURN = Turn("turn-1", None, NOW, (TextBlock(CANARY),), (REPLY,), REPLY.id)
CONVERSATION = Conversation(Summary("chat-1", CANARY, NOW, NOW), SETTINGS, (TURN,))
SUMMARY = Summary("chat-1", CANARY, NOW, NOW, pinned=False)
RELEASE = Release("1.3", datetime.date(2026, 11, 29), CANARY, CANARY)
SENTENCE = Text("context", CANARY, {"name": CANARY})

EXAMPLES: list[tuple[Change, str]] = [
    (changes.LibraryLoaded(Summaries.of((SUMMARY, SUMMARY))), "LibraryLoaded summaries:2"),
    (changes.SummaryChanged(SUMMARY), "SummaryChanged summary.id=chat-1"),
    (changes.SummaryRemoved("chat-1"), "SummaryRemoved conversation_id=chat-1"),
    (changes.FoldersChanged((Folder("f-1", CANARY),)), "FoldersChanged folders:1"),
    (changes.ConversationShown(CONVERSATION), "conversation.head.id=chat-1"),
    (changes.ConversationComing(CONVERSATION), "ConversationComing conversation.head.id=chat-1"),
    (changes.ConversationComing(None), "ConversationComing"),
    (changes.SettingsChanged("chat-1", SETTINGS), "SettingsChanged conversation_id=chat-1"),
    (changes.TurnAdded(CONVERSATION, TURN), "turn.id=turn-1"),
    (changes.ReplyAdvanced("chat-1", "turn-1", REPLY), "turn_id=turn-1 reply.id=reply-1"),
    (changes.ReplyAdvanced("chat-1", "turn-1", REPLY), "reply.status=FAILED"),
    (changes.ReplyAdvanced("chat-1", "turn-1", REPLY), "reply.request_id=req-1"),
    (changes.ReplyAdvanced("chat-1", "turn-1", REPLY), "reply.failure.kind=SERVER"),
    (changes.ReplyAdvanced("chat-1", "turn-1", REPLY), "reply.failure.request_id=req-2"),
    (changes.AnswersEnded("chat-1"), "AnswersEnded conversation_id=chat-1"),
    (changes.ComparisonChanged("chat-1", TURN, {CANARY: 1}), "waiting:1"),
    (changes.ModelsChanged((ModelCard(CANARY, CANARY),)), "ModelsChanged cards:1"),
    (changes.PresetsChanged((Preset(CANARY, CANARY, SETTINGS),), None), "presets:1"),
    (changes.PromptsChanged((KeptPrompt(CANARY, CANARY, CANARY),)), "prompts:1"),
    (changes.BookmarksChanged(), "BookmarksChanged"),
    (changes.TotalsChanged("chat-1", Total(), Total()), "TotalsChanged conversation_id=chat-1"),
    (changes.Told(SENTENCE, is_problem=True), "Told"),
    (changes.SavingChanged(SENTENCE), "SavingChanged"),
    (changes.ImportAdvanced(1, 2, 3), "ImportAdvanced"),
    (changes.LivingFolderChanged(Path("secret"), is_on=True, written=2), "LivingFolderChanged"),
    (changes.RepairsChanged((changes.Repair(SENTENCE),)), "RepairsChanged repairs:1"),
    (changes.NewerVersionFound(RELEASE), "NewerVersionFound"),
]


@pytest.mark.parametrize(("change", "told"), EXAMPLES)
def test_a_change_is_told_by_its_identifiers_and_without_a_text(change: Change, told: str) -> None:
    assert told in describe(change)
    assert CANARY not in describe(change)


def test_every_kind_of_change_has_an_example() -> None:
    assert {type(change) for change, _ in EXAMPLES} == {*Change.__args__}
