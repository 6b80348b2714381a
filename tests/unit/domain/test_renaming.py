"""Conversations with other ids."""

from __future__ import annotations

import dataclasses

from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.renaming import renamed
from orca_desktop.domain.reply import Sent
from tests.unit.store import values


def test_every_id_is_another_wherever_it_is_told_and_the_way_back_leads_home() -> None:
    one, two = values.reply("One."), values.reply("Two.", sent=Sent(1, ("before",)))
    asked = values.turn("Which?", one, two)
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"), Variant("2")))
    compared = begun(plan).with_reply("1", one.id).with_reply("2", two.id)
    later = values.turn("And?", values.reply("Then."), parent=one.id)
    compared = dataclasses.replace(
        compared, winner=one.id, started_from=two.id, continued=((later.id,),), begins=asked.id
    )
    asked = dataclasses.replace(asked, comparison=compared)
    chat = values.conversation(asked, later)
    chat = dataclasses.replace(chat, chosen={None: asked.id, one.id: later.id})
    other = renamed(chat, lambda id_: f"new {id_}")
    ids = {each for turn in chat.turns for each in (turn.id, *(r.id for r in turn.replies))}
    assert all(str(other).count(f"new {id_}") == str(other).count(id_) > 0 for id_ in ids)
    assert "new before" in str(other)
    assert other.id == chat.id
    assert renamed(other, lambda id_: id_.removeprefix("new ")) == chat
