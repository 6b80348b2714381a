"""The messages of a conversation in a row, and what is guessed of their heights."""

from __future__ import annotations

import pytest

from orca_desktop.ui.transcript.flow import estimate
from orca_desktop.ui.transcript.path import Path
from orca_desktop.ui.transcript.rows import Scale
from tests.ui.transcript.conftest import talk

FEW, MANY = 32, 33
"""Turns up to which each height is guessed, and from which on a few stand for all."""


def ids(path: Path) -> list[str]:
    return [path[index].id for index in range(len(path))]


@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize("count", [1, FEW, MANY, 200])
def test_a_question_is_guessed_like_a_question_and_an_answer_like_an_answer(count, answered):
    scale = Scale()
    path = Path(talk(count), answered=answered)
    guessed = path.guess(scale)
    assert len(guessed) == len(path) == 2 * count - answered
    for index in range(len(path)):
        entry = path[index]
        assert (entry.reply is None) == ((index + answered) % 2 == 0)
        own = estimate(entry.turn, entry.reply, scale)
        assert abs(guessed[index] - own) <= scale.line, index


def test_the_first_question_left_out_is_the_only_difference():
    whole, column = Path(talk(MANY)), Path(talk(MANY), answered=True)
    assert ids(column) == ids(whole)[1:]
    first = whole.guess(Scale())[0]
    assert column.guess(Scale()).total == whole.guess(Scale()).total - first


def test_what_grows_at_the_end_of_a_column_is_found_there():
    conversation = talk(MANY)
    path = Path(conversation, answered=True)
    heights = path.guess(Scale())
    path.append(path[0])
    heights.append(77)
    assert heights[len(path) - 1] == 77
    assert heights[len(path) - 2] == Path(conversation, answered=True).guess(Scale())[len(path) - 2]
