"""Markup beside the letters, digits and punctuation of every script: it reads alike everywhere."""

from __future__ import annotations

import gc
import tracemalloc

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.render import markdown, plain, scripts
from orca_desktop.render.document import Paragraph, RunKind, Style, words
from tests.support.examples import examples

# A word of each script, its digits where it has its own, and its punctuation.
WORDS = {
    "Latin": "label", "German": "Größe", "Vietnamese": "tiếng", "Greek": "λέξη",
    "Cyrillic": "слово", "Armenian": "բառ", "Georgian": "სიტყვა", "Hebrew": "מילה",
    "Arabic": "كلمة", "Persian": "می\u200cخواهم", "Urdu": "لفظ", "Devanagari": "हिन्दी",
    "Bengali": "শব্দ", "Tamil": "சொல்", "Telugu": "పదం", "Sinhala": "වචනය", "Thai": "ภาษาไทย",
    "Lao": "ພາສາລາວ", "Khmer": "ភាសា\u200bខ្មែរ", "Myanmar": "မြန်မာ", "Tibetan": "བོད་ཡིག",
    "Amharic": "ቃላት", "Chinese": "重点", "Japanese": "カタカナ", "Hiragana": "ひらがな",
    "Korean": "한국어", "Mongolian": "ᠮᠣᠩᠭᠣᠯ",
}  # fmt: skip
DIGITS = ("12", "١٢", "۱۲", "१२", "๑๒", "១២", "１２")
ENDS = (
    "",
    ":",
    "：",
    ".",
    "。",
    "!",
    "！",
    "?",
    "؟",
    "،",
    "।",
    "។",
    "”",
    "」",
    "）",
    ")",
    "%",
    "…",
)
SEAMS = ("", " ", "\n", "\u200b", "\u200f", "，", "、", "“", "(", "「", "—", ", ")

any_word = st.sampled_from(sorted(WORDS.values()))
any_neighbour = st.sampled_from(["", *sorted(WORDS.values())])


def runs(text):
    (block,) = markdown.document(text).blocks
    assert isinstance(block, Paragraph)
    return block.content


def looks(text):
    return [(run.text, run.style) for run in runs(text)]


def bold(text):
    return [run.text for run in runs(text) if run.style & Style.BOLD]


def seen(text):
    return "".join(char for char in text if char.isalnum())


def read(text):
    return plain.of(markdown.document(text).blocks)


# -- emphasis -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("**复现：**10 轮，**结论：**abc", ["复现：", "结论："], id="R1 Chinese"),
        pytest.param("**注意：**見て、**結果：**３件", ["注意：", "結果："], id="R1 Japanese"),
        pytest.param("**หมายเหตุ:**ข้อความ", ["หมายเหตุ:"], id="R1 Thai"),
        pytest.param("**ចំណាំ៖**អត្ថបទ", ["ចំណាំ៖"], id="R1 Khmer"),
        pytest.param("**ملاحظة:**نص", ["ملاحظة:"], id="R1 Arabic"),
        pytest.param("ו**הספר**ים", ["הספר"], id="R1 Hebrew"),
        pytest.param("**नोट:**पाठ", ["नोट:"], id="R1 Devanagari"),
        pytest.param("**Итог:**текст", ["Итог:"], id="R1 Cyrillic"),
        pytest.param("**Note:**text", ["Note:"], id="R1 Latin"),
        pytest.param("这是__重点：__内容", ["重点："], id="R1 underscores"),
        pytest.param("text**“引”**text", ["“引”"], id="R1 quotation marks inside"),
        pytest.param("**Done ✅**next", ["Done ✅"], id="R1 a symbol before the end"),
        pytest.param("**A**pplication **I**nterface", ["A", "I"], id="R1 first letters"),
        pytest.param("Vitamin **B**12, **Figure**2", ["B", "Figure"], id="R1 digits behind"),
    ],
)
def test_emphasis_may_touch_words(text, expected):
    assert bold(text) == expected


@given(any_neighbour, any_word, st.sampled_from(ENDS), any_neighbour)
@settings(max_examples=examples(600), deadline=None)
def test_R1_a_label_is_bold_between_any_two_neighbours(before, label, end, after):
    text = f"{before}**{label}{end}**{after}"
    assert bold(text) == [label + end]
    assert read(text) == before + label + end + after


@given(any_neighbour, st.sampled_from(SEAMS), any_word, st.sampled_from(SEAMS), any_neighbour)
@settings(max_examples=examples(600), deadline=None)
def test_R1_two_labels_are_bold_across_any_seam(before, seam, label, other, after):
    text = f"**{label}：**{before}{seam}**{label}:**{other}{after}"
    assert "".join(bold(text)) == f"{label}：{label}:"


@given(st.sampled_from(DIGITS), any_word, st.sampled_from(DIGITS))
@settings(max_examples=examples(200), deadline=None)
def test_R1_a_label_is_bold_before_digits(number, label, after):
    assert bold(f"**{label}：**{number}") == [label + "："]
    assert bold(f"({number}) **{label}**{after}") == [label]


@given(any_neighbour, any_word, any_neighbour)
@settings(max_examples=examples(300), deadline=None)
def test_two_tildes_strike_between_any_two_neighbours(before, label, after):
    struck = [run.text for run in runs(f"{before}~~{label}~~{after}") if run.style & Style.STRIKE]
    assert struck == [label]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("5~7元 × 100~200倍", id="R2 ranges"),
        pytest.param("年龄(1~3)，身高(80~100)", id="R2 ranges in brackets"),
        pytest.param("5~~7元和8~~9元", id="R2 two tildes between digits"),
        pytest.param("~foo~ and ~/bin:~/lib", id="R2 single tildes"),
        pytest.param("١~٣ و ٥~٧", id="R2 Arabic digits"),
        pytest.param("a~~~b~~~c", id="R2 three tildes"),
        pytest.param("3*4*5 = 60", id="R15 products"),
        pytest.param("x**2 + y**2", id="R15 powers"),
        pytest.param("radius**2 + height**2 = 2**bits", id="R15 powers of words"),
        pytest.param("x**-1 + y**-1", id="R15 negative powers"),
        pytest.param("2*(3+4)*5 and (a)*(b)*(c)", id="R15 brackets"),
        pytest.param("sin(x)*cos(x)*tan(x)", id="R15 functions"),
        pytest.param("width*height*depth, длина*ширина*высота", id="R15 words"),
        pytest.param("50%*2*3", id="R15 percent"),
        pytest.param("体积 = 长*宽*高", id="R15 Chinese"),
        pytest.param("总价=单价*数量*折扣", id="R15 Chinese without spaces"),
        pytest.param("٣*٤*٥ = ٦٠", id="R15 Arabic digits"),
        pytest.param("src/*.py, src/*.js", id="R15 names with a star"),
        pytest.param('"**" and "**", (*) and (*)', id="R15 quoted stars"),
        pytest.param("C:\\Users\\*\\.ssh and \\\\host\\share", id="R15 paths"),
        pytest.param("报告_最终_版本 and snake_case_name", id="R15 names with underscores"),
        pytest.param("f(*args, **kwargs) and int *a, *b", id="R15 stars before names"),
    ],
)
def test_what_is_no_markup_stands_as_it_is(text):
    assert looks(text) == [(text, Style.PLAIN)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("**Area = r**2 + h**2**", ["Area = r**2 + h**2"], id="R15 powers in bold"),
        pytest.param("**2*3*4 = 24**", ["2*3*4 = 24"], id="R15 products in bold"),
    ],
)
def test_arithmetic_inside_bold_stays_arithmetic(text, expected):
    assert bold(text) == expected


@pytest.mark.parametrize("text", ["10*$x$*20", "2*`x`*3", "`a`*`b`*`c`"])
def test_R15_formulas_and_code_are_operands(text):
    assert words(runs(text)) == text.replace("$", "").replace("`", "")


NUMBER = st.sampled_from(["3", "42", "x", "n1", "π", "1.5", "٣", "(a+b)", "f(x)", "10%"])


@given(st.lists(NUMBER, min_size=2, max_size=5), st.sampled_from(["*", "**"]), any_word)
@settings(max_examples=examples(300), deadline=None)
def test_R15_stars_between_operands_are_stars(operands, star, word):
    text = f"{word} {star.join(operands)} = y {word}"
    assert read(text) == text


# -- formulas, links, hidden characters -------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        pytest.param("则$x=1$是解", "x=1", id="R3 Chinese"),
        pytest.param("函数$f(x)$在", "f(x)", id="R3 function"),
        pytest.param("ב$x=1$ו", "x=1", id="R3 Hebrew"),
        pytest.param("ค่า$x^2$คือ", "x^2", id="R3 Thai"),
        pytest.param("при$n$штук", "n", id="R3 Cyrillic"),
        pytest.param("the $n$th term", "n", id="R3 ordinal"),
    ],
)
def test_formulas_may_touch_words(text, formula):
    assert [run.text for run in runs(text) if run.kind is RunKind.MATH] == [formula]


FOREIGN = st.sampled_from(sorted(word for word in WORDS.values() if not word[0] < "\u0250"))


@given(FOREIGN, st.sampled_from(["x=1", "f(x)", "\\frac{1}{2}", "n", "a_1"]), FOREIGN)
@settings(max_examples=examples(300), deadline=None)
def test_R3_a_formula_is_one_between_any_two_words(before, formula, after):
    found = runs(f"{before}${formula}${after}")
    assert [(run.text, run.kind) for run in found] == [
        (before, RunKind.TEXT), (formula, RunKind.MATH), (after, RunKind.TEXT)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["从$5涨到$10", "US$5和HK$6", "变量$HOME和$，", "约$5（原价$8）", "٥$ و ٦$", "5$ и 6$"],
)
def test_R3_money_is_no_formula_beside_any_script(text):
    assert looks(text) == [(text, Style.PLAIN)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        pytest.param("见https://example.com/x。下一句", "https://example.com/x", id="R4 Chinese"),
        pytest.param("“https://example.com/y”", "https://example.com/y", id="R4 quotation marks"),
        pytest.param("（https://example.com/z）和", "https://example.com/z", id="R4 wide brackets"),
        pytest.param("«https://example.com/q»", "https://example.com/q", id="R4 guillemets"),
        pytest.param("انظر https://example.com/x؟", "https://example.com/x", id="R4 Arabic"),
        pytest.param("यह https://example.com/x।", "https://example.com/x", id="R4 Devanagari"),
        pytest.param("https://example.com是网站", "https://example.com", id="R4 host"),
        pytest.param("去www.example.com/a，再", "https://www.example.com/a", id="R4 no scheme"),
        pytest.param("https://zh.wikipedia.org/wiki/中国", "https://zh.wikipedia.org/wiki/中国",
                     id="R4 words in a path"),
        pytest.param("https://例え.jp/x、と", "https://例え.jp/x", id="R4 words in a host"),
        pytest.param("មើល\u200bhttps://example.com/x\u200bខ្មែរ", "https://example.com/x", id="R4 Khmer"),
    ],
)  # fmt: skip
def test_bare_addresses_end_where_the_sentence_goes_on(text, address):
    (link,) = [run for run in runs(text) if run.href]
    assert link.href == address
    assert words(runs(text)) == text


SENTENCE_MARKS = st.sampled_from([*"。，；：！？、）】》”’」』…«»؟،؛।។"])


@given(FOREIGN, SENTENCE_MARKS, any_word)
@settings(max_examples=examples(300), deadline=None)
def test_R4_an_address_is_a_link_between_any_words(before, mark, after):
    text = f"{before}https://example.com/a_b?c=1{mark}{after}"
    assert [run.href for run in runs(text) if run.href] == ["https://example.com/a_b?c=1"]
    assert words(runs(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ភាសា\u200bខ្មែរ\u200b។", id="R14 Khmer"),
        pytest.param("ភាសា\u200b(km)\u200bខ្មែរ", id="R14 Khmer beside brackets"),
        pytest.param("ภาษา\u200bไทย", id="R14 Thai"),
        pytest.param("ພາສາ\u200bລາວ", id="R14 Lao"),
        pytest.param("မြန်\u200bမာ", id="R14 Myanmar"),
        pytest.param("می\u200cخواهم، API\u200cها", id="R14 Persian"),
        pytest.param("ه\u200d", id="R14 Arabic joiner at the end"),
        pytest.param("क्\u200dष क्\u200cष", id="R14 Devanagari"),
        pytest.param("ശ്രീ\u200d", id="R14 Malayalam"),
        pytest.param("שלום!\u200f (C++\u200e) טוב", id="R14 Hebrew"),
        pytest.param("قال C#\u200e ثم\u061c 5", id="R14 Arabic marks"),
        pytest.param("ᠮᠣᠩ\u180bᠭᠣᠯ", id="R14 Mongolian"),
    ],
)
def test_hidden_characters_pass_inside_their_own_scripts(text):
    assert looks(text) == [(text, Style.PLAIN)]
    assert read(text) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a\u200bb", id="R14 Latin"),
        pytest.param("中\u200b文", id="R14 Chinese"),
        pytest.param("pay\u200epal", id="R14 Latin mark"),
        pytest.param("a\u200cb\u200dc", id="R14 Latin joiners"),
        pytest.param("שלום\u202eabc", id="R14 override in Hebrew"),
        pytest.param("مرحبا\u2066abc\u2069", id="R14 isolate in Arabic"),
        pytest.param("ខ\u200b\u200b\u200bខ", id="R14 a row in Khmer"),
        pytest.param("ש\u200f\u200f\u200fש", id="R14 a row in Hebrew"),
    ],
)
def test_hidden_characters_are_named_elsewhere(text):
    assert any(run.kind is RunKind.CONTROL for run in runs(text))


def test_R14_joiners_pass_where_the_look_changes():
    assert not [run for run in runs("**می**\u200cخواهم") if run.kind is RunKind.CONTROL]
    assert runs("![می\u200cخواهم](https://a.b/c.png)")[0].text == "می\u200cخواهم"


OVERRIDES = st.sampled_from([*"\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069"])


@given(any_word, OVERRIDES, any_word)
@settings(max_examples=examples(200), deadline=None)
def test_R14_what_reorders_text_is_visible_in_every_script(before, hidden, after):
    found = [run.text for run in runs(before + hidden + after) if run.kind is RunKind.CONTROL]
    assert found == [f"U+{ord(hidden):04X}"]


# -- the cost of notes and references ---------------------------------------------------------------


def noted(count):
    body = "".join(f"Word[^{n}] and [see][r{n}].\n\n" for n in range(count))
    ends = "".join(f"[^{n}]: Note.\n\n[r{n}]: https://a.b/{n}\n\n" for n in range(count))
    return body + ends


@pytest.fixture
def _no_collection():
    """As in the program while it draws."""
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    yield
    if was_on:
        gc.enable()


def peak(count):
    text = noted(count)
    tracemalloc.start()
    try:
        found = markdown.document(text)
        return tracemalloc.get_traced_memory()[1], len(found.blocks)
    finally:
        tracemalloc.stop()


@pytest.mark.slow
@pytest.mark.usefixtures("_no_collection")
def test_D2_notes_and_references_cost_memory_in_proportion():
    peak(10)
    small, _ = peak(2_500)
    large, blocks = peak(10_000)
    assert blocks == 20_000
    assert large < 6 * small
    assert large < 100_000_000


@pytest.mark.slow
@pytest.mark.usefixtures("_no_collection")
def test_D2_a_block_that_was_read_leaves_nothing_for_the_collector():
    text = noted(50)
    markdown.document(text)
    gc.collect()
    kept = markdown.document(text)
    assert gc.collect() < 50
    assert kept.blocks


@pytest.mark.parametrize(
    ("char", "found"),
    [
        ("a", "latin"), ("5", "latin"), ("é", "latin"), ("ɐ", "latin"), ("ḁ", "latin"),
        ("٣", "latin joining"), ("๑", "latin spaceless nothing joining"), ("б", ""), ("-", "mark"),
        ("—", "mark"), ("€", "mark"), (" ", ""), ("中", "spaceless"), ("한", "spaceless"),
        ("ไ", "spaceless nothing joining"), ("ខ", "spaceless nothing joining"),
        ("ب", "joining"), ("क", "joining"), ("ש", "joining"), ("。", "spaceless mark"),
        ("ｱ", "spaceless"), ("α", ""),
    ],
)  # fmt: skip
def test_what_is_known_of_a_single_character(char: str, found: str) -> None:
    told = {
        "latin": scripts.is_latin_or_digit(char),
        "spaceless": scripts.is_spaceless(char),
        "nothing": scripts.is_parted_by_nothing(char),
        "joining": scripts.is_joining(char),
        "mark": scripts.is_mark(char),
    }
    assert {name for name, is_so in told.items() if is_so} == set(found.split())
    assert all(type(is_so) is bool for is_so in told.values())
