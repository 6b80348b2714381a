"""The messages of a conversation in a row, and what is guessed of their heights."""

from __future__ import annotations

import pytest

from orca_desktop.viewmodels.transcript.kinds import RowScale
from orca_desktop.viewmodels.transcript.message_rows import estimate
from orca_desktop.viewmodels.transcript.path import TranscriptPath
from tests.support.talks import talk

FEW, MANY = 32, 33
"""Turns up to which each height is guessed, and from which on a few stand for all."""


def ids(path: TranscriptPath) -> list[str]:
    return [path[index].id for index in range(len(path))]


@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize("count", [1, FEW, MANY, 200])
def test_a_question_is_guessed_like_a_question_and_an_answer_like_an_answer(count, answered):
    scale = RowScale()
    path = TranscriptPath(talk(count), answered=answered)
    guessed = path.guess(scale)
    assert len(guessed) == len(path) == 2 * count - answered
    for index in range(len(path)):
        entry = path[index]
        assert (entry.reply is None) == ((index + answered) % 2 == 0)
        own = estimate(entry.turn, entry.reply, scale)
        assert abs(guessed[index] - own) <= scale.line, index


def test_the_first_question_left_out_is_the_only_difference():
    whole, column = TranscriptPath(talk(MANY)), TranscriptPath(talk(MANY), answered=True)
    assert ids(column) == ids(whole)[1:]
    first = whole.guess(RowScale())[0]
    assert column.guess(RowScale()).total == whole.guess(RowScale()).total - first


def test_what_grows_at_the_end_of_a_column_is_found_there():
    conversation = talk(MANY)
    path = TranscriptPath(conversation, answered=True)
    heights = path.guess(RowScale())
    path.append(path[0])
    heights.append(77)
    assert heights[len(path) - 1] == 77
    assert (
        heights[len(path) - 2]
        == TranscriptPath(conversation, answered=True).guess(RowScale())[len(path) - 2]
    )
