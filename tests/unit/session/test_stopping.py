"""What is stopped or deleted while it is being saved is not asked any more."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from orca_desktop.domain import variants
from orca_desktop.domain.changes import SummaryChanged, SummaryRemoved
from orca_desktop.domain.comparison import Question
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.intents import (
    AskQuestion,
    EditQuestion,
    Intent,
    StartComparison,
    TryAgain,
)
from orca_desktop.session.tasks import spawn
from orca_desktop.store import StoreProblem
from tests.support.gateway import Talk
from tests.support.gateway_scripts import SCRIPTS
from tests.unit.session.compare_bench import looped, plan

AGAIN = Draft("And again?")


@pytest.mark.parametrize("ends", ["deleted", "stopped"])
@pytest.mark.parametrize("wish", ["question", "edit", "another try", "comparison"])
async def test_what_is_ended_while_it_is_saved_is_not_sent(
    tmp_path: Path, wish: str, ends: str
) -> None:
    async def script(talk: Talk) -> None:
        await SCRIPTS["hello"](talk)

    async with looped(tmp_path, script) as bench:
        session = bench.session
        await session.ask(AskQuestion(Draft("Hello")))
        await bench.answered()
        shown = session.shown
        (turn,) = shown.path
        assert turn.chosen_id is not None
        columns = plan(shown.settings, variants.repeats(3), Question.REPEAT)
        wishes: dict[str, Intent] = {
            "question": AskQuestion(AGAIN),
            "edit": EditQuestion(turn.id, AGAIN),
            "another try": TryAgain(turn.chosen_id),
            "comparison": StartComparison(AGAIN, columns),
        }
        asking = spawn(session.ask(wishes[wish]), "as the person does")
        while not session.workspace.is_held(shown.id):
            await asyncio.sleep(0)
        if ends == "deleted":
            await session.delete(shown.id)
        else:
            session.stop()
        await asking
        await bench.until(lambda: session.workspace.is_at_rest)
        await bench.barrier()
        assert len(bench.gateway.messages) == 1
        stored = await bench.store.conversations.load(shown.id)
        assert not isinstance(stored, StoreProblem)
        assert not any(reply.is_running for turn in stored.turns for reply in turn.replies)
        rows = [
            each for each in bench.changes if isinstance(each, (SummaryChanged, SummaryRemoved))
        ]
        assert isinstance(rows[-1], SummaryRemoved) is (ends == "deleted")
        if ends == "stopped":
            await session.ask(AskQuestion(Draft("Now really")))
            assert (await bench.answered()).text, "what is asked afterwards is"
            assert len(bench.gateway.messages) == 2
