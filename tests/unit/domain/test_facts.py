"""Plain facts of answers, and how much answers agree."""

from __future__ import annotations

import dataclasses
import datetime
import time

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import facts, spans
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.facts import Stability, note, of_text, stability
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status, Timing
from orca_desktop.domain.usage import Usage
from tests.support.effort import is_within

NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)

DOCUMENT = """\
# A soup

It's a well-known dish; 1,000 cooks know it.

- onions
- oil

  more about oil
- salt

Then:

1. Cut.
2. Fry.

| thing | much |
|---|---:|
| salt | little |

```python
# not a heading
- not a list
```
"""


def test_the_facts_of_a_text() -> None:
    found = of_text(DOCUMENT)
    assert (found.headings, found.lists, found.tables, found.code_blocks) == (1, 2, 1, 1)
    assert found.words == 23
    assert found.characters == len(DOCUMENT)
    assert of_text("").words == 0
    assert of_text("word " * 460).reading_seconds == 120
    assert of_text("我喜欢绿茶").words == 5
    assert of_text("one\n---\ntwo").tables == 0
    assert of_text("```\n```\n~~~\n```\n~~~\n").code_blocks == 2


@given(st.text(max_size=400))
def test_any_text_has_facts(text: str) -> None:
    found = of_text(text)
    assert 0 <= found.words <= len(text)
    assert stability([text, text]).equal == 2


@pytest.mark.measured
def test_long_texts_are_counted_at_once() -> None:
    for text in ("word " * 200_000, "| " * 200_000, "- " * 200_000, "1." * 300_000, "1,1" * 99_999):
        began = time.process_time()
        of_text(text)
        stability([text, text + "!"])
        assert is_within(time.process_time() - began, 4)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The soup is good and it is made of the things that you have in the house.", "en"),
        ("Die Suppe ist gut und wird aus den Dingen gemacht, die es im Haus gibt.", "de"),
        ("La soupe est bonne et elle est faite avec les choses qui sont dans la maison.", "fr"),
        ("Суп хорош, и он сделан из того, что есть в доме.", "ru"),
        ("このスープはおいしいです。家にあるもので作ります。とても簡単です。", "ja"),
        ("print(x) foo bar baz qux quux corge grault garply waldo fred", None),
        ("Hello", None),
    ],
)
def test_the_language_where_it_is_plain(text: str, code: str | None) -> None:
    assert of_text(text).language == code


def test_the_stability_in_words() -> None:
    assert note(stability(["One."])) is None
    assert note(stability([])) is None
    assert str(note(stability(["Same  text.", "Same text."]))) == "All 2 answers are the same."
    five = [f"I reckon so and so, in way {way}. It is 42." for way in "abcd"] + ["It is 41."]
    found = stability(five)
    assert found.same_number == (4, "42")
    assert str(note(found)).startswith("4 of 5 give the same number, 42;")
    two = [
        "A whole sentence here. Another one there.",
        "A whole sentence here! Something else now.",
    ]
    assert stability(two) == Stability(2, 1, None, 0.5)
    assert str(note(stability(two))) == "The 2 answers share 50 % of their sentences."
    some = ["Quite the same.", "Quite the same.", "Something different."]
    assert str(note(stability(some))) == "2 of 3 answers are the same."
    assert stability(["", "A sentence that is one."]).shared == 0.0


def reply(id_: str, text: str, **changes: object) -> Reply:
    found = Reply(id_, NOW, DEFAULTS, status=Status.FINISHED, parts=(TextBlock(text),))
    return dataclasses.replace(found, **changes)  # type: ignore[arg-type]


def turn(values: list[object], name: str = "temperature", **changes: object) -> Turn:
    variants = tuple(
        Variant(str(number), changes={name: value})  # type: ignore[dict-item]
        for number, value in enumerate(values, 1)
    )
    found = begun(Plan((Question.CREATIVITY,), DEFAULTS, variants, **changes))  # type: ignore[arg-type]
    replies = []
    for number in range(1, len(values) + 1):
        for again in "ab":
            one = reply(
                f"{number}{again}",
                "A sentence of so many words. " * number
                + f"This is version {again} of it." * (number - 1),
                timing=Timing(0.5, None, float(number)),
                usage=Usage(output_tokens=10),
            )
            replies.append(one)
            found = found.with_reply(str(number), one.id)
    return Turn("t", None, NOW, (), tuple(replies), None, found)


def test_sentences_of_scripts_without_spaces_count_too() -> None:
    one = ["今天天气很好。我们去公园。", "今天天气很好。我们在家里看书。"]
    assert stability(one).shared == 0.5
    assert stability(["これは本です。安いです。", "これは本です。高いです。"]).shared == 0.5
    assert (
        stability(["الجو جميل اليوم؟ نذهب إلى الحديقة.", "الجو جميل اليوم؟ نبقى في البيت."]).shared
        == 0.5
    )
    assert (
        stability(
            ["यह एक अच्छी किताब है। यह बहुत सस्ती है।", "यह एक अच्छी किताब है। यह बहुत महंगी है।"]
        ).shared
        == 0.5
    )


def test_short_answers_alone_agree_too() -> None:
    found = stability(["42.", "42", "**42**", "41"])
    assert found.same_number == (3, "42")
    assert found.shared == 0.5
    assert stability(["Yes.", "yes", "No."]).shared == pytest.approx(1 / 3)


@given(st.lists(st.text(st.sampled_from("ab .!。\n今天1,"), max_size=30), min_size=1, max_size=5))
def test_agreement_is_a_share_that_the_order_does_not_change(texts: list[str]) -> None:
    found = stability(texts)
    assert 0.0 <= found.shared <= 1.0
    assert 1 <= found.equal <= found.count == len(texts)
    turned = stability(texts[::-1])
    assert turned.equal == found.equal
    assert turned.shared == pytest.approx(found.shared)
    assert stability([texts[0]] * 3) == Stability(3, 3, stability([texts[0]] * 3).same_number, 1.0)


def test_budgets_of_thinking_and_wished_lengths_are_sweeps_too() -> None:
    for question in (Question.THINKING, Question.LENGTH):
        span = spans.spans(question, DEFAULTS)[0]
        columns = spans.steps(span, span.low, span.high, 3, DEFAULTS)
        found = begun(Plan((question,), DEFAULTS, columns))
        replies = [reply(each.id, "A sentence of so many words.") for each in columns]
        for each in replies:
            found = found.with_reply(each.id, each.id)
        swept = facts.sweep(Turn("t", None, NOW, (), tuple(replies), None, found))
        assert swept is not None
        assert swept.name == span.name
        assert [point.value for point in swept.points][::2] == [span.low, span.high]


def test_a_sweep_has_a_point_for_each_column_in_the_order_of_the_number() -> None:
    found = facts.sweep(turn([1.0, 0.0, 0.5]))
    assert found is not None
    assert found.name == "temperature"
    assert [point.value for point in found.points] == [0.0, 0.5, 1.0]
    assert [point.variant_id for point in found.points] == ["2", "3", "1"]
    assert [point.seconds for point in found.points] == [2.0, 3.0, 1.0]
    assert found.points[2].agreement == 1.0
    assert (found.points[1].agreement or 0) < 1.0
    assert found.points[0].cost is None


def test_what_is_no_sweep_has_no_points() -> None:
    assert facts.sweep(turn(["a", "b"], "system")) is None
    assert facts.sweep(turn([True, False], "stream")) is None
    assert facts.sweep(turn([0.5, 0.5])) is None
    assert facts.sweep(turn([0.0, 0.5], is_blind=True)) is None
    assert facts.sweep(Turn("t", None, NOW, ())) is None


def test_the_facts_of_an_answer() -> None:
    found = facts.of(
        reply("r", "Two words.", timing=Timing(0.5, 2.0, 4.0), usage=Usage(output_tokens=70))
    )
    assert (found.first_word_after, found.thinking_seconds, found.total_seconds) == (0.5, 2.0, 4.0)
    assert found.tokens_per_second == 20
    assert found.text.words == 2
    assert found.cost is None
    texts = facts.texts_of(turn([0.0, 1.0]), ["1a", "2a", "nobody"])
    assert len(texts) == 2


def test_answers_without_a_pair_share_everything() -> None:
    assert stability([]).shared == 1.0
    assert stability(["One."]) == Stability(1, 1, None, 1.0)


@pytest.mark.parametrize(("letters", "code"), [(20, "en"), (19, None)])
def test_of_a_few_letters_no_language_is_told(letters: int, code: str | None) -> None:
    assert of_text(" ".join(["the"] * 6 + ["of", "x"])[: letters + 6]).language == code


def test_the_number_that_most_give_counts_if_at_least_half_give_one() -> None:
    assert stability(["5", "5", "6", "none"]).same_number == (2, "5")
    assert stability(["5", "none", "none"]).same_number is None
    assert stability(["5", "none"]).same_number == (1, "5")
    assert stability(["none", "nothing"]).same_number is None


def test_a_sentence_that_says_little_is_left_out_unless_there_is_no_other() -> None:
    assert facts.sentences("Yes it is. This one is kept.") == {"this one is kept"}
    assert facts.sentences("Yes it is.") == {"yes it is"}
    assert facts.sentences("x" * 12 + ". " + "y" * 11 + ".") == {"x" * 12}
    assert facts.sentences("今天好。今天很好。") == {"今天很好"}, (
        "a character says as much as three"
    )
    assert facts.sentences("**Bold** _and_ `code`, all of it!") == {"bold and code , all of it"}
    assert facts.sentences("") == frozenset()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("यह एक छोटा सा वाक्य है जिसमें दस शब्द हैं", 10),
        ("மழை பெய்யும் என்று நினைக்கிறேன்", 4),
        ("হ্যাঁ, আমি বাংলায় কথা বলি", 5),
        ("כֹּל הַזְּמַן שָׁלוֹם", 3),
        ("مَرْحَبًا بِكُم", 2),
        ("don't stop, 3.5 well-known", 4),
        ("cafe\u0301 noir", 2),
        ("น้ำ", 2),
        ("か\u3099", 1),
    ],
)
def test_a_word_with_signs_is_one_word(text, count):
    assert of_text(text).words == count


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("我喜欢绿茶", True), ("私はAPIを使う", True), ("The tea 茶 is green", False), ("", False)],
)
def test_what_has_no_spaces_is_told_in_characters(text: str, wanted: bool) -> None:
    assert of_text(text).in_characters is wanted


def test_signs_of_vowels_split_no_word_where_the_language_is_looked_for() -> None:
    hindi = "हिन्दी में लिखा " * 2
    english = "the tea is green and it is of the best that you have in the house "
    assert of_text(english + hindi).language == "en"
