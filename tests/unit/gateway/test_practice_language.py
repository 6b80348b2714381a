from __future__ import annotations

import math
import re
from random import Random

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop import resources
from orca_desktop.gateway.practice import answers, corpus, language, prompt_parser, tokenizer
from orca_desktop.gateway.practice.prompt_words import LANGUAGES, Form, Manner
from orca_desktop.gateway.practice.sampling import Sampler
from orca_desktop.gateway.practice.transport import shipped
from tests.support.effort import is_within


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311


def written(
    question: str, instructions: str = "", *, seed: int = 1, temperature: float = 1.0, **sampling
) -> str:
    sampler = Sampler(chance(seed), temperature, **sampling)
    wish = prompt_parser.read(question, instructions)
    return "".join(answers.Writer(shipped(), sampler, wish).answer())


def entropy(texts: list[str]) -> float:
    """Bits a word over the runs of three words that many answers hold together."""
    seen: dict[tuple[str, ...], int] = {}
    for text in texts:
        words = text.split()
        for run in zip(words, words[1:], words[2:], strict=False):
            seen[run] = seen.get(run, 0) + 1
    total = sum(seen.values())
    return -sum(count / total * math.log2(count / total) for count in seen.values())


# --- the corpus


def test_every_corpus_file_can_be_read_and_is_large_enough_together():
    topics = shipped().topics
    assert len(topics) >= 11
    spoken = sum(len(text) for topic in topics.values() for _, text in topic.sentences())
    assert spoken >= 150_000


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_topic_has_the_parts_that_an_answer_needs(code):
    for topic in shipped(code).topics.values():
        assert {"opening", "body", "tip", "step", "closing", "table"} <= topic.parts.keys(), (
            topic.name
        )
        assert len(topic.headings) >= 3
        widths = {row.count("|") for row in topic.parts["table"]}
        assert len(widths) == 1, topic.name


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_sentence_has_markup_or_a_forgotten_slot(code):
    for topic in shipped(code).topics.values():
        for part, sentence in topic.sentences():
            assert not set(sentence) & set("{}|[]*_`#<>"), (topic.name, part, sentence)
            assert "".join(language.words(sentence)) == sentence
            assert sentence[-1] in ".?!," or part.startswith("verse"), sentence


def test_a_line_stands_for_its_alternatives_and_most_often_for_the_first():
    found = corpus.variants("A {warm|cold|wet} {day|night}.")
    assert {word for each in found for word in each.rstrip(".").split()} == {
        "A", "warm", "cold", "wet", "day", "night",
    }  # fmt: skip
    assert found.count("A warm day.") > 1
    assert all("{" not in each for each in found)


def test_a_damaged_corpus_is_refused():
    with pytest.raises(ValueError, match="damaged"):
        corpus.read("topic: x\n[body]\nHello.\n")


# --- sampling


@given(
    st.dictionaries(st.integers(), st.floats(1e-6, 1e6), min_size=1, max_size=20),
    st.floats(0, 1),
    st.one_of(st.none(), st.floats(0, 1)),
    st.integers(0, 25),
)
@settings(deadline=None)
def test_shares_are_a_distribution_over_the_given_choices(weights, temperature, top_p, top_k):
    shares = Sampler(chance(1), temperature, top_p, top_k).shares(weights)
    assert shares.keys() <= weights.keys()
    assert math.isclose(sum(shares.values()), 1, rel_tol=1e-9)
    assert all(share >= 0 for share in shares.values())
    assert not top_k or len(shares) <= top_k


def test_a_lower_temperature_sharpens_and_zero_takes_the_likeliest():
    weights = {"a": 5.0, "b": 3.0, "c": 2.0}
    warm, cool = (Sampler(chance(1), each).shares(weights)["a"] for each in (1.0, 0.5))
    assert warm == pytest.approx(0.5)
    assert cool == pytest.approx(25 / 38)
    assert Sampler(chance(1), 0).shares(weights) == {"a": 1.0}


def test_top_k_and_top_p_drop_the_tail_and_share_out_the_rest():
    weights = {"c": 2.0, "a": 5.0, "b": 3.0}
    assert Sampler(chance(1), 1, None, 2).shares(weights) == pytest.approx({"a": 5 / 8, "b": 3 / 8})
    assert Sampler(chance(1), 1, 0.6).shares(weights) == pytest.approx({"a": 5 / 8, "b": 3 / 8})
    assert Sampler(chance(1), 1, 0.5).shares(weights) == {"a": 1.0}
    assert Sampler(chance(1), 1, 0.0).shares(weights) == {"a": 1.0}
    assert Sampler(chance(1), 1, 1.0).shares(weights).keys() == {"a", "b", "c"}


def test_choices_follow_their_shares():
    sampler = Sampler(chance(7), 1.0)
    drawn = [sampler.choose({"a": 3.0, "b": 1.0}) for _ in range(4000)]
    assert drawn.count("a") / 4000 == pytest.approx(0.75, abs=0.03)


# --- the model


def test_the_distribution_after_a_context_is_what_was_counted():
    text = "topic: t\nwords: t\nheadings: H\n[body]\nThe cat sat.\nThe cat ran.\nThe cat ran.\n"
    model = language.read([text, "topic: general\nwords: g\nheadings: H\n[body]\nA dog slept.\n"])
    after = model.weights("t", "body", ["The", " cat"])
    total = sum(after.values())
    assert after[" ran"] / total == pytest.approx(2 / 3, abs=0.01)
    assert after[" sat"] / total == pytest.approx(1 / 3, abs=0.01)
    assert " slept" not in after


def test_an_unseen_context_backs_off_to_shorter_ones():
    text = "topic: t\nwords: t\nheadings: H\n[body]\nThe cat sat.\nA dog slept.\n"
    model = language.read([text, "topic: general\nwords: g\nheadings: H\n[body]\nNo.\n"])
    assert (
        max(model.weights("t", "body", ["A", " cat"]).items(), key=lambda item: item[1])[0]
        == " sat"
    )


def test_temperature_zero_repeats_itself_and_one_does_not():
    question = "What makes a good soup?"
    assert len({written(question, seed=seed, temperature=0) for seed in range(3)}) == 1
    assert len({written(question, seed=seed) for seed in range(3)}) == 3


def test_top_k_of_one_and_a_tiny_top_p_are_the_likeliest_answer():
    question = "How do I plan a weekend in Lisbon?"
    likeliest = written(question, temperature=0)
    assert written(question, seed=5, top_k=1) == likeliest
    assert written(question, seed=6, top_p=1e-9) == likeliest


@pytest.mark.slow
def test_a_lower_temperature_is_more_conservative():
    def bits(temperature: float) -> float:
        return entropy(
            [
                written("Why is the sky blue?", seed=seed, temperature=temperature)
                for seed in range(25)
            ]
        )

    cold, cool, warm = bits(0.1), bits(0.5), bits(1.0)
    assert cold + 0.3 < cool
    assert cool + 0.1 < warm


def test_a_small_top_p_is_more_conservative_than_none():
    narrow = entropy([written("Why do birds fly?", seed=seed, top_p=0.3) for seed in range(20)])
    free = entropy([written("Why do birds fly?", seed=seed) for seed in range(20)])
    assert narrow + 0.3 < free


@pytest.mark.measured
def test_the_model_is_small_and_quick_to_read():
    import time
    import tracemalloc

    texts = [resources.text("practice", name) for name in resources.names("practice")]
    started = time.process_time()
    language.read(texts)
    assert is_within(time.process_time() - started, 0.3)
    tracemalloc.start()
    model = language.read(texts)
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert model.topics
    assert peak < 15_000_000
    assert held < 5_000_000


def test_no_words_come_from_another_part_where_they_would_make_no_sense():
    for seed in range(30):
        poem = written("a poem please", seed=seed)
        assert len(poem.splitlines()) == 14
        assert all(len(line) < 70 for line in poem.splitlines())


# --- wishes


@pytest.mark.parametrize(
    ("question", "form"),
    [
        ("hello", Form.GREETING),
        ("What is a black hole?", Form.ESSAY),
        ("How do I bake bread?", Form.STEPS),
        ("Show me a table of planets", Form.TABLE),
        ("Some Python code for a file", Form.CODE),
        ("Write a letter to my landlord", Form.LETTER),
        ("Tell me a story about a fox", Form.STORY),
        ("A poem on winter", Form.POEM),
        ("Pick a number", Form.NUMBER),
        ("Give me a list of ideas", Form.LIST),
        ("Write 20,000 lines about cats", Form.LINES),
    ],
)
def test_the_form_follows_the_words_of_the_question(question, form):
    assert prompt_parser.read(question).form is form


def test_instructions_name_a_form_where_the_question_does_not():
    assert prompt_parser.read("What is rain?", "Answer with a table.").form is Form.TABLE
    assert prompt_parser.read("A poem on rain", "Answer with a table.").form is Form.POEM


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("How do I plan a weekend in Lisbon?", "a weekend in Lisbon"),
        ("Write a letter to my landlord", "your landlord"),
        ("What is this?", ""),
        ("", ""),
        ("Compare Paris and Rome", "Paris and Rome"),
    ],
)
def test_the_subject_is_quoted_from_the_question(question, subject):
    assert prompt_parser.subject(question) == subject


@given(st.text(max_size=300), st.text(max_size=100))
@settings(deadline=None)
def test_any_question_gets_an_answer(question, instructions):
    assert written(question, instructions, temperature=0.5)


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Is my sourdough bread ready?", "cooking"),
        ("a weekend in Lisbon", "travel"),
        ("Why is the sky blue?", "science"),
        ("How can I sleep better?", "health"),
        ("zzzz", "general"),
    ],
)
def test_the_topic_shares_the_most_words_with_the_question(question, topic):
    assert shipped().topic_of(prompt_parser.read(question).words) == topic


def test_a_question_without_a_topic_continues_the_earlier_one():
    wish = prompt_parser.read("Tell me more", "", ["What makes a good soup?"])
    assert shipped().topic_of(wish.words) == "cooking"


# --- answers


def test_answers_hold_the_markdown_that_was_asked_for():
    assert "\n|---|---|---|" in written("a table of planets")
    assert "```python\n" in written("python code")
    assert "```sql\n" in written("sql code")
    assert written("python code").count("```") == 2
    assert "\n- **" in written("a list of ideas for dinner")
    assert "\n1. " in written("how do I bake bread?")
    assert "\n## " in written("What is a rainbow?")
    assert "\n> Dear" in written("a letter to my boss")


def test_instructions_change_the_manner():
    question = "What is a rainbow?"
    usual = written(question)
    assert len(written(question, "Be brief.")) < len(usual) / 2
    assert len(written(question, "Answer in detail.")) > len(usual) * 1.3
    assert written(question, "Use capital letters").isupper()
    assert "#" not in written(question, "no markdown please")
    assert written(question, "Be formal").startswith("With pleasure")
    assert written(question, 'End every answer with "Ahoy!"').endswith("Ahoy!")
    assert written(question, 'Start each reply with "Well,"').startswith("Well, ")
    assert Manner.CHEERFUL in prompt_parser.read(question, "be cheerful").manners


def test_as_many_lines_as_were_asked_for():
    lines = written("500 lines about cats").splitlines()
    assert len(lines) == 500
    assert lines[-1].startswith("500. ")


# --- pieces


@given(st.lists(st.text()))
@settings(deadline=None)
def test_pieces_joined_are_the_text(texts):
    assert "".join(tokenizer.split(texts)) == "".join(texts)
    assert sum(map(tokenizer.count, texts)) == len(list(tokenizer.split(texts)))


def test_a_story_a_poem_a_number_and_a_greeting():
    story = written("Tell me a story about a fox", temperature=0)
    assert story.startswith("*A tale of a fox*\n\n")
    assert story.count("\n\n") >= 5
    assert written("a poem on winter").startswith("*On winter*\n\n")
    assert re.search(r"My answer is \*\*\d+\*\*\.$", written("pick a number"))
    assert "practice" in written("hello", temperature=0)
    assert written("hello", "be brief")
    assert written("Why?", "be brief")
    assert written("What is rain?", "be cheerful").startswith("What a lovely question!")


def test_a_number_at_temperature_zero_is_stable_and_at_one_it_varies():
    assert len({written("pick a number", seed=seed, temperature=0)[-5:] for seed in range(5)}) == 1
    assert len({written("pick a number", seed=seed)[-5:] for seed in range(30)}) > 2


def test_a_vocabulary_that_is_too_large_is_refused():
    text = "topic: t\nwords: t\nheadings: H\n[body]\n" + "".join(f"Word{n}.\n" for n in range(4200))
    with pytest.raises(ValueError, match="too many different words"):
        language.read([text])


# --- other languages


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("Wie koche ich eine gute Suppe?", "de"),
        ("Warum ist der Himmel blau?", "de"),
        ("Plane drei Tage in Lissabon mit einem Kleinkind.", "de"),
        ("Hallo", "de"),
        ("Was hilft gegen Husten?", "de"),
        ("Was tun ohne Strom?", "de"),
        ("Läufer?", "de"),
        ("Was Hamlet mad?", "en"),
        ("So, was the war in an Alpine valley?", "en"),
        ("Help against coughing in autumn", "en"),
        ("How do I make a good soup?", "en"),
        ("What was the war about?", "en"),
        ("Plan a weekend in Lisbon with a table and a list", "en"),
        ("Xyzzy 42", "en"),
        ("", "en"),
    ],
)
def test_a_question_is_answered_in_its_language(question, code):
    assert prompt_parser.language_of(question) == code


def test_a_question_without_words_of_its_own_keeps_the_language_before():
    assert prompt_parser.language_of("Xyzzy?", ["Wie koche ich Suppe?"]) == "de"


def in_german(question: str, *, seed: int = 1) -> str:
    sampler = Sampler(chance(seed), 0.7)
    wish = prompt_parser.read(question, known=LANGUAGES["de"])
    return "".join(answers.Writer(shipped("de"), sampler, wish).answer())


@pytest.mark.parametrize(
    ("question", "form", "topic"),
    [
        ("Wie koche ich eine gute Suppe?", Form.STEPS, "cooking"),
        ("Plane ein Wochenende in Lissabon mit Tabelle", Form.TABLE, "travel"),
        (
            "Schreib einen netten Brief, der einen Zahnarzttermin verschiebt.",
            Form.LETTER,
            "letters",
        ),
        ("Erkläre Zinseszins mit einer kleinen Tabelle.", Form.TABLE, "planning"),
        ("Erzähl mir eine Geschichte vom Fuchs", Form.STORY, "stories"),
        ("Ein Gedicht über den Mond", Form.POEM, "science"),
        ("Gib mir Tipps zum Lernen", Form.LIST, "planning"),
        ("Schreib ein Programm in Python, das Wörter zählt", Form.CODE, "code"),
        ("Guten Morgen", Form.GREETING, "general"),
    ],
)
def test_german_questions_have_forms_and_topics_too(question, form, topic):
    wish = prompt_parser.read(question, known=LANGUAGES["de"])
    assert wish.form is form
    assert shipped("de").topic_of(wish.words) == topic
    for seed in range(5):
        text = in_german(question, seed=seed)
        assert len(text) > 60
        assert not {"the", "and", "you"} & set(text.split())
        assert "SUBJECT" not in text
