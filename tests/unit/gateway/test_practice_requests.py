"""What the practice gateway makes of a request: its order, and what its words ask for."""

from __future__ import annotations

from typing import Any

import pytest

from orca_desktop.gateway.practice import checks, faults, prompt_parser, tokenizer
from orca_desktop.gateway.practice.models import MODELS
from orca_desktop.gateway.practice.prompt_words import Form, Manner

RESULT = {"type": "tool_result", "tool_use_id": "one", "content": "r"}
CALL = {"type": "tool_use", "id": "one", "name": "n", "input": {}}


def user(*content: Any) -> dict[str, Any]:
    return {"role": "user", "content": content[0] if len(content) == 1 else list(content)}


def text(words: str) -> dict[str, Any]:
    return {"type": "text", "text": words}


def ordered(*messages: dict[str, Any], **fields: Any) -> checks.ParsedRequest:
    body = {"model": "practice/small", "max_tokens": 9, "messages": list(messages)} | fields
    found = checks.check(body)
    assert isinstance(found, checks.ParsedRequest), found
    return found


def test_what_is_not_said_has_its_usual_value() -> None:
    found = ordered(user("Hello"))
    assert found.model is MODELS["practice/small"]
    assert (found.question, found.earlier, found.instructions) == ("Hello", (), "")
    assert (found.temperature, found.top_p, found.top_k) == (1.0, None, None)
    assert (found.max_tokens, found.stream, found.stop_sequences) == (9, False, ())
    assert (found.thinks, found.budget, found.effort) == (False, 0, "high")
    assert (found.shows_thinking, found.answers_tool) == (True, False)
    assert found.shown == (text("Hello"),)


def test_what_is_said_is_in_the_order() -> None:
    found = ordered(
        user("One?"),
        {"role": "assistant", "content": "Yes."},
        user(text("Two"), {"type": "image", "source": {}}, text("and three?")),
        system=[text("Be"), text("brief.")],
        temperature=0,
        top_k=0,
        top_p=0.5,
        stream=True,
        stop_sequences=["END"],
    )
    assert found.question == "Two\nand three?"
    assert found.earlier == ("One?",)
    assert found.instructions == "Be\nbrief."
    assert (found.temperature, found.top_p, found.top_k) == (0.0, 0.5, None)
    assert (found.stream, found.stop_sequences) == (True, ("END",))
    assert len(found.shown) == 3


def test_a_result_of_a_tool_is_answered_and_leaves_the_question_as_it_was() -> None:
    found = ordered(user("Rain?"), {"role": "assistant", "content": [CALL]}, user([RESULT]))
    assert found.answers_tool
    assert (found.question, found.earlier) == ("Rain?", ())


@pytest.mark.parametrize(
    ("model", "fields", "thinks", "budget", "shows", "effort"),
    [
        ("practice/thinker", {}, False, 0, True, "high"),
        (
            "practice/thinker",
            {"thinking": {"type": "enabled", "budget_tokens": 1024}},
            True,
            1024,
            True,
            "high",
        ),
        (
            "practice/thinker",
            {"thinking": {"type": "enabled", "budget_tokens": 1024, "display": "omitted"}},
            True,
            1024,
            False,
            "high",
        ),
        ("practice/deep", {"output_config": {"effort": "low"}}, True, 0, None, "low"),
    ],
)
def test_how_it_thinks(model, fields, thinks, budget, shows, effort) -> None:
    found = ordered(user("Hello"), model=model, **{"max_tokens": 3000, **fields})
    assert (found.thinks, found.budget, found.effort) == (thinks, budget, effort)
    assert shows is None or found.shows_thinking is shows


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"max_tokens": 8192, "model": "practice/plain"}, "8192 > 2048"),
        ({"messages": [user("a"), user(7)]}, "messages.1.content"),
        ({"messages": [user([])]}, "messages.0.content: Input should be"),
        ({"messages": [user(text("a"), text(""))]}, "messages.0.content.1: text content blocks"),
        ({"messages": [user([{"type": "text", "text": 5}])]}, "messages.0.content.0"),
        ({"messages": [user([{"type": 5}])]}, "needs a type"),
        ({"messages": [user([{"type": "thinking"}])]}, "Invalid `signature`"),
        ({"system": [text("a"), 5]}, "system: "),
        ({"system": [{"type": "text", "text": None}]}, "system: "),
        ({"temperature": -0.1}, "temperature: range"),
        ({"top_p": 1.1}, "top_p: range"),
        ({"top_k": -1}, "top_k: "),
        ({"top_k": True}, "top_k: "),
        ({"stop_sequences": ["a", 5]}, "list of texts"),
        ({"stop_sequences": ["a", ""]}, "non-whitespace"),
        ({"thinking": "on"}, "thinking.type"),
        ({"output_config": "low"}, "output_config: "),
        ({"tools": {}}, "tools: "),
        ({"tools": [{"name": 5}]}, "tools: "),
        ({"tool_choice": "any"}, "tool_choice.type"),
    ],
)
def test_each_rule_of_the_contract_by_itself(fields: dict[str, Any], problem: str) -> None:
    body = {"model": "practice/small", "max_tokens": 9, "messages": [user("Hello")]} | fields
    found = checks.check(body)
    assert isinstance(found, checks.RequestRefusal)
    assert (found.status, problem in found.message) == (400, True), found.message


@pytest.mark.parametrize(
    "fields",
    [
        {"max_tokens": 2048, "model": "practice/plain"},
        {"max_tokens": 1},
        {"temperature": 1},
        {"top_p": 0},
        {"top_k": 0},
        {"stop_sequences": []},
        {"output_config": {}},
        {"output_config": {"effort": None}},
        {"tools": [], "tool_choice": {"type": "none"}},
        {"tool_choice": {"type": "any"}},
        {
            "messages": [
                user([{"type": "tool_use", "id": "x"}]),
                user([{**RESULT, "tool_use_id": "x"}]),
            ]
        },
    ],
)
def test_the_edges_of_the_contract_are_inside(fields: dict[str, Any]) -> None:
    body = {"model": "practice/small", "max_tokens": 9, "messages": [user("Hello")]} | fields
    assert isinstance(checks.check(body), checks.ParsedRequest)


# --- the words of a question


@pytest.mark.parametrize(
    ("question", "begin", "end"),
    [
        ('Begin your answer with "Ahoy" please', "Ahoy", ""),
        ("Start with “Well,”", "Well,", ""),
        ('Please end every answer with "Yours, Orca".', "", "Yours, Orca"),
        ('Begin with "A" and finish with "Z"', "A", "Z"),
        ("Begin with a joke", "", ""),
        ('Begin with ""', "", ""),
    ],
)
def test_a_beginning_and_an_end_that_are_quoted(question: str, begin: str, end: str) -> None:
    found = prompt_parser.read(question)
    assert (found.begin, found.end) == (begin, end)
    asked = prompt_parser.read("What is a soup?", question)
    assert (asked.begin, asked.end) == (begin, end), "instructions count as well"


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("400 lines about cats", 400),
        ("20,000 rows", 20_000),
        ("100001 lines", 100_000),
        ("1 lines", 1),
        ("many lines", 0),
    ],
)
def test_so_many_lines(question: str, lines: int) -> None:
    found = prompt_parser.read(question)
    assert (found.lines, found.form is Form.LINES) == (lines, lines > 0)


@pytest.mark.parametrize(
    ("words", "manners"),
    [
        ("Briefly, please", {Manner.SHORT}),
        ("a detailed and formal answer", {Manner.LONG, Manner.FORMAL}),
        ("friendly, in upper case", {Manner.CHEERFUL, Manner.CAPITALS}),
        ("no markdown", {Manner.PLAIN}),
        ("belonging shortness", set()),
    ],
)
def test_manners_are_words_of_the_question_or_the_instructions(words, manners) -> None:
    assert prompt_parser.read(words).manners == manners
    assert prompt_parser.read("What is a soup?", words).manners == manners


def test_going_on_is_the_question_before_begun_with_the_last_words() -> None:
    wish = "Continue. <last_words>and then</last_words>"
    found = prompt_parser.read(wish, "", ("Write a poem about whales", "In a table, please"))
    assert (found.form, found.begin) == (Form.TABLE, "and then")
    assert prompt_parser.read(wish).begin == "", "there is nothing to go on with"


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("How do I make soup?", "soup"),
        ("Tell me about the history of the violin, please", "the history of the violin"),
        ("What is it?", ""),
        ("one two three four five six seven eight", "four five six seven eight"),
        ("alpha beta gamma delta epsilon zeta eta theta", "alpha beta gamma delta epsilon zeta"),
        ("my neighbour and a letter", "your neighbour"),
        ("cats; big wild cats", "big wild cats"),
        ("x" * 3000, "x" * 2000),
    ],
)
def test_the_subject_is_the_longest_run_that_does_not_merely_ask(question, subject) -> None:
    assert prompt_parser.subject(question) == subject


def test_words_weigh_by_where_they_stand() -> None:
    found = prompt_parser.read("Soups?", "Speak of bread", ("cats", "cats"))
    assert found.words["soups"] == found.words["soup"] == 8.0
    assert found.words["bread"] == 0.4
    assert found.words["cat"] == found.words["cats"] == 2.0


# --- tokens and plays


@pytest.mark.parametrize(
    ("words", "count"),
    [("", 0), ("a", 1), ("seven letters", 2), ("extraordinary", 2), ("a, b", 3), (" " * 9, 2)],
)
def test_pieces_of_words_are_tokens(words: str, count: int) -> None:
    assert tokenizer.count(words) == count == len(list(tokenizer.split([words])))


def test_the_input_counts_everything_that_is_sent() -> None:
    hello = tokenizer.estimate({"messages": [user("Hello")]})
    assert hello == 4 + 1
    assert tokenizer.estimate({"messages": [user("Hello")], "system": "Be brief."}) == hello + 3
    shown = {"messages": [user(text("Hello"), {"type": "image", "source": {}})]}
    assert tokenizer.estimate(shown) == hello + 1200
    tools = [{"name": "n"}]
    assert tokenizer.estimate({"messages": [user("Hello")], "tools": tools}) > hello
    assert tokenizer.estimate({"messages": [user([RESULT])]}) > hello


@pytest.mark.parametrize(
    ("words", "plays"),
    [
        ("Please play error 529", {"error": 529}),
        ("play an error", {"error": 500}),
        ("PLAY busy 3 and play slow", {"busy": 3, "slow": 0}),
        ("play the unknown block", {"unknown block": 0}),
        ("play masked error", {"masked error": 0}),
        ("play silence", {"silence": 20}),
        ("play rate limit", {"rate limit": 3}),
        ("display error", {}),
        ("play errors", {}),
    ],
)
def test_plays_are_read_with_their_numbers(words: str, plays: dict[str, int]) -> None:
    assert faults.read(words) == plays


def test_what_is_played_is_no_part_of_the_question() -> None:
    assert faults.without("Soup? play error 529").strip() == "Soup?"
