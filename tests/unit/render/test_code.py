"""Colours for code: listed languages only, bounded, and never wrong about the text."""

from __future__ import annotations

import time

import pytest

from orca_desktop.render import code
from orca_desktop.render.code import CodeTone
from tests.support.effort import is_within


def spans(language, text):
    return [span for portion in code.spans(language, text) for span in portion]


def test_python_is_coloured():
    text = 'def f(x):\n    # why\n    return "a" + 1\n'
    found = {text[start : start + length]: tone for start, length, tone in spans("python", text)}
    assert found["def"] is CodeTone.KEYWORD
    assert found["f"] is CodeTone.NAME
    assert found["# why"] is CodeTone.COMMENT
    assert found["1"] is CodeTone.NUMBER


@pytest.mark.parametrize("language", sorted(code.LANGUAGES))
def test_every_listed_language_has_a_lexer_and_a_name(language):
    assert code.can_color(language, "x = 1")
    spans(language, "x = 1 # 'a'\n")
    assert code.name(language)


@pytest.mark.parametrize("language", ["", "brainfuck", "../../etc", "python\n", "Python "])
def test_other_languages_stay_plain(language):
    assert not code.can_color(language, "x = 1")


def test_bounds():
    assert not code.can_color("python", "x\n" * code.LARGEST)
    assert not code.can_color("python", "x" * (code.LONGEST_LINE + 1))
    assert code.can_color("python", "x" * code.LONGEST_LINE)


def test_spans_lie_inside_the_text_in_order():
    text = "class A:\n    x = {'a': [1, 2]}\n" * 50
    found = spans("python", text)
    assert all(start >= 0 and start + length <= len(text) for start, length, _ in found)
    assert [start for start, _, _ in found] == sorted(start for start, _, _ in found)


def test_work_comes_in_small_portions():
    text = "x = [1, 2, 3]\n" * 400
    assert len(list(code.spans("python", text))) > 5


@pytest.mark.measured
@pytest.mark.parametrize("language", sorted(set(code.LANGUAGES.values())))
def test_no_lexer_stalls_between_two_portions(language):
    """A single step cannot be interrupted, so hostile lines must not make one long."""
    for piece in ("(", "'", '"', "{", "<", "a", "\\", "/*", "${", "=", "0", "<!--", "`", "#{", "@"):
        text = "\n".join([piece * (code.LONGEST_LINE // len(piece))] * 3)
        steps = code.spans(language, text)
        while True:
            start = time.process_time()
            portion = next(steps, None)
            assert is_within(time.process_time() - start, 0.6), (language, piece)
            if portion is None:
                break


def lines_of(piece: str, size: int = 4_000) -> str:
    """Code as large as a piece that is still being written, in lines as long as they may be."""
    line = (piece * code.LONGEST_LINE)[: code.LONGEST_LINE - 1]
    return "\n".join([line] * (size // len(line)))


@pytest.mark.measured
@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("ruby", lines_of("<<A "), id="D9 ruby"),
        pytest.param("ruby", "x = <<A\nwords\nA\n" * 18, id="D9 ruby as people write it"),
        pytest.param("java", lines_of("A<B "), id="D9 java"),
        pytest.param("java", "public static void main(String[] a) { int x = 1; }\n" * 80,
                     id="D9 java lines"),
        pytest.param("console", lines_of("$ 你好世界 "), id="D9 console"),
    ],
)  # fmt: skip
def test_code_is_coloured_in_steps_that_nobody_feels(language: str, text: str) -> None:
    if not code.can_color(language, text):
        assert text.count("<<") > code.MOST_HEREDOCS
        return
    code.load(language)
    steps, worst = code.spans(language, text), 0.0
    while True:
        start = time.thread_time()
        portion = next(steps, None)
        worst = max(worst, time.thread_time() - start)
        if portion is None:
            break
    assert is_within(worst, 0.1)
