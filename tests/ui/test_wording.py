"""Sentences of the core as the window says them: plural forms, numbers, amounts and dates."""

from __future__ import annotations

import datetime
import subprocess
from decimal import Decimal
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale, QTranslator

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.capabilities import Remedy
from orca_desktop.domain.estimate import Estimate
from orca_desktop.domain.money import Total
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Money, Text, TextValue, counted
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.wording import attachments, files, presets, price, settings, spending, values
from orca_desktop.ui.wording.json import json_names, json_words
from orca_desktop.ui.wording.translation import translate

ANSWERS = Counted(
    "1 answer of {total}", QT_TRANSLATE_NOOP("tests", "{n} answers of {total}", None, 1)
)
POLISH = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="pl_PL"><context><name>tests</name><message numerus="yes">
<source>{n} answers of {total}</source><translation>
<numerusform>{n} odpowiedź z {total}</numerusform>
<numerusform>{n} odpowiedzi z {total}</numerusform>
<numerusform>{n} odpowiedzi, razem {total}</numerusform>
</translation></message></context></TS>
"""


@pytest.fixture
def polish(qapp, tmp_path):
    source, made = tmp_path / "pl.ts", tmp_path / "pl.qm"
    source.write_text(POLISH, encoding="utf-8")
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", source, "-qm", made], check=True, capture_output=True)
    translator, before = QTranslator(), QLocale()
    assert translator.load(str(made))
    QLocale.setDefault(QLocale("pl_PL"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def speak():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("n", "words"),
    [(0, "0 answers of 9"), (1, "1 answer of 9"), (2, "2 answers of 9")],
)
def test_english_is_right_without_any_translation(qapp, n, words):
    assert translate(counted("tests", ANSWERS, n, total=9)) == words


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, "1 odpowiedź z 9"),
        (2, "2 odpowiedzi z 9"),
        (5, "5 odpowiedzi, razem 9"),
        (22, "22 odpowiedzi z 9"),
    ],
)
def test_a_language_has_as_many_forms_as_it_needs(polish, n, words):
    assert translate(counted("tests", ANSWERS, n, total=9)) == words


def test_values_are_written_as_the_language_writes_them(qapp, speak):
    speak("de_DE")
    at = datetime.datetime(2026, 11, 23, 9, 5).astimezone()
    values: dict[str, TextValue] = {
        "count": 1_234_567,
        "share": 0.25,
        "sum": Money(Decimal("1234.5")),
        "at": at,
    }
    inner = Text("tests", "{count}", {"count": 1000})
    text = Text("tests", "{count} | {share} | {sum} | {at} | {inner}", {**values, "inner": inner})
    assert translate(text) == "1.234.567 | 0,25 | $1.234,50 | 23.11.26 09:05 | 1.000"


@pytest.mark.parametrize(
    "amount", ["0", "0.00001", "0.00012", "0.5", "0.0123", "0.04", "0.99999", "1234.567", "200"]
)
def test_amounts_are_in_english_as_the_core_writes_them(qapp, speak, amount):
    speak("en_US")
    money = Money(Decimal(amount))
    assert translate(Text("tests", "{sum}", {"sum": money})) == str(money)


@pytest.fixture
def english(qapp, speak):
    speak("en_US")


pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("temperature", 0.2, "temperature 0.2"),
        ("temperature", 1.0, "temperature 1.0"),
        ("temperature", 0.25, "temperature 0.25"),
        ("temperature", 0.1234, "temperature 0.123"),
        ("temperature", None, "temperature automatic"),
        ("top_k", 1000, "top K 1,000"),
        ("max_tokens", 1, "up to 1 token"),
        ("max_tokens", 4096, "up to 4,096 tokens"),
        ("max_tokens", None, "maximum tokens automatic"),
        ("thinking_budget", 2048, "thinking, up to 2,048 tokens"),
        ("thinking", "budget", "thinking with a budget"),
        ("thinking", "off", "no thinking"),
        ("thinking", None, "thinking as the model likes"),
        ("model", "a/b-1", "b-1"),
        ("model", "", "no model"),
        ("web_search", True, "web search on"),
        ("web_search", False, "web search off"),
        ("stop_sequences", ("END", "x"), "stop sequences END, x"),
        ("system", "Be  brief,\nalways.", "instructions Be brief, always."),
        ("tools", '[{"name": "a"}, {"name": "b"}]', "2 tools"),
        ("tools", '[{"name": "a"}]', "1 tool"),
        ("tools", "nonsense", "tools"),
        ("mcp_servers", "[]", "MCP servers"),
        ("metadata", "{}", "metadata"),
        ("unheard_of", "x", "unheard_of x"),
    ],
)
def test_a_setting_is_said_in_words(name, value, words):
    assert settings.value_words(name, value) == words


def test_long_values_are_cut_on_one_line():
    assert settings.short("x" * 48) == "x" * 48
    assert settings.short("x" * 49) == "x" * 47 + "…"
    assert settings.short("ab cd", 4) == "ab…", "no blank before the sign"
    assert settings.value_words("system", "y" * 99).endswith("y…")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ""),
        ({"temperature": 1.0}, "bold 1.0"),
        ({"temperature": 0.37}, "temperature 0.37"),
        ({"model": "a/b", "system": "x", "stream": False}, ""),
        ({"top_p": 0.5, "top_k": 3}, "top P 0.5 · top K 3"),
        ({"thinking": "off"}, "no thinking"),
        ({"thinking": "budget", "thinking_budget": 1111}, "thinking, up to 1,111 tokens"),
        ({"max_tokens": 77}, "up to 77 tokens"),
    ],
)
def test_what_is_not_the_default_is_said_in_one_line(changes, words):
    assert settings.differences(Settings({**DEFAULTS, **changes})) == words


def test_tools_and_servers_are_named_line_by_line():
    many = "[" + ", ".join(f'{{"name": "t{n} {"x" * 90}"}}' for n in range(21)) + "]"
    told = json_names(Settings({"tools": many, "mcp_servers": '[{"name": " a  b "}]'}))
    tools, servers = told.splitlines()
    assert servers == "MCP servers: a b"
    assert tools.startswith("Tools: t0 xxx") and tools.endswith(", …")
    assert tools.count(", ") == 20
    assert all(len(each) <= 60 for each in tools.removeprefix("Tools: ").split(", "))
    assert json_names(Settings({"tools": "[]"})) == ""
    assert json_words("temperature", 0.2) is None
    assert json_words("tools", 3) is None


def test_a_preset_is_described_in_the_order_of_the_table():
    described = presets.described(
        Settings(
            {
                "web_search": True,
                "stream": False,
                "tools": "[]",
                "max_tokens": 4096,
                "temperature": 0.5,
                "thinking": "budget",
                "stop_sequences": ("a", "b"),
                "system": "long  " * 30,
            }
        )
    )
    parts = described.split(" · ")
    assert {"Temperature 0.5", "Thinking with a budget", "Maximum tokens 4,096"} <= set(parts)
    assert {"Stop sequences a, b", "Tools {…}", "Web search", "Show while writing –"} <= set(parts)
    (instructions,) = (each for each in parts if each.startswith("Instructions"))
    assert instructions == f"Instructions {'long ' * 11}long…"


def test_counts_amounts_and_times_are_said_as_far_as_they_are_known():
    assert spending.count(None) == "–"
    assert spending.count(0) == "0"
    assert spending.amount(None) == "unknown"
    assert spending.amount(Decimal("0.5")) == "$0.50"
    assert spending.seconds(None) == "–"
    assert spending.seconds(1.234) == "1.23 s"
    assert spending.day("2026-11-23") == "11/23/26"
    assert spending.day("never") == "never"
    assert spending.answers(Total(3, 1)) == "Answers: 3, of unknown cost: 1"
    assert spending.answers(Total(3)) == "Answers: 3"


def test_numbers_sizes_and_dates_are_written_as_here():
    assert values.percent(0.456) == "46 %"
    assert [values.size(each) for each in (5, 999_999, 1_000_000, 9_999_999, 10_000_000)] == [
        "5 bytes",
        "1,000 kB",
        "1.0 MB",
        "10.0 MB",
        "10 MB",
    ]
    assert values.day(datetime.date(2026, 11, 3)) == "11/3/26"
    assert values.month(datetime.date(2026, 11, 3)) == "November 2026"
    assert values.language("de") == "German"
    assert values.money(Decimal("0.00000001")).startswith("<$")
    at = datetime.datetime(2026, 11, 23, 9, 5).astimezone()
    assert values.clock(at).startswith("9:05")
    assert values.whole_moment(at).startswith("Monday, November 23, 2026")
    assert values.written("as it is") == "as it is"


def test_a_saved_file_is_told_with_its_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert files.saved(tmp_path / "in" / "a.md") == "Saved as a.md in in."
    assert files.saved(tmp_path / "a.md") == "Saved as a.md in your home folder."
    other = tmp_path.parent / "elsewhere"
    assert files.saved(other / "a.md").startswith("Saved as a.md in ")
    told = files.saved(tmp_path / f"{'x' * 40}{'y' * 40}.md")
    assert told.startswith(f"Saved as {'x' * 29}…{'y' * 26}.md in")
    assert "…" not in files.saved(tmp_path / ("x" * 60))


def test_what_is_attached_is_told_by_all_that_is_known():
    blob = Blob("0" * 64, "image/png", 2048)
    assert attachments.name_of(Attached(blob, "")) == "Picture"
    assert attachments.name_of(Attached(Blob("0" * 64, "text/plain", 9), "")) == "Document"
    assert attachments.brief_facts_of(Attached(blob, "a", 0, 480)) == "2 kB"
    assert attachments.facts_of(Attached(blob, "a", 1640, 480, tokens=1)) == (
        "1,640 × 480 · 2 kB · about 1 token"
    )
    assert attachments.facts_of(Attached(blob, "a", pages=1)) == "1 page · 2 kB"


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (
            Estimate(answers=1, input_tokens=1, max_tokens=9, most=Decimal(0)),
            "1 answer · free · each sends about 1 token",
        ),
        (
            Estimate(
                answers=3,
                input_tokens=10,
                max_tokens=9,
                most=Decimal("0.5"),
                unknown=("a/b", "a/c", "a/d", "a/e"),
                unpriced=1,
            ),
            "3 answers · 2 answers: up to $0.50 · price unknown (b, c, d, …) · each sends about 10 tokens",
        ),
        (
            Estimate(
                answers=2, input_tokens=10, most=None, max_tokens=9, unknown=("a/b",), unpriced=2
            ),
            "2 answers · price unknown (b) · each sends about 10 tokens",
        ),
    ],
)
def test_what_answers_will_take_is_said_in_one_line(found, words):
    assert price.words(found) == words


@pytest.mark.parametrize(
    ("differences", "label", "chips", "spoken"),
    [
        ({"temperature": 0.2}, "", ("temperature 0.2",), ("temperature 0.2",)),
        ({"system": "Be brief."}, "", ("instructions Be brief.",), ("instructions Be brief.",)),
        ({"system": "Be brief."}, "Short", (), ()),
        (
            {"thinking": "budget", "thinking_budget": 2048, "max_tokens": 9},
            "",
            ("thinking, up to 2,048 tokens",),
            ("thinking, up to 2,048 tokens",),
        ),
        ({"thinking": "budget"}, "", (), ("thinking with a budget",)),
        ({"thinking": "off", "thinking_budget": None}, "", ("no thinking",), ("no thinking",)),
        ({"max_tokens": 9}, "", ("up to 9 tokens",), ("up to 9 tokens",)),
    ],
)
def test_what_differs_is_said_once(differences, label, chips, spoken):
    assert naming.chips(differences, label) == chips
    assert naming.spoken(differences, label) == spoken


def test_what_helps_one_column_is_on_its_button():
    assert naming.remedy_words(Remedy("x", "temperature", None)) == (
        "Leave out temperature for this column"
    )
    assert naming.remedy_words(Remedy("Turn it off", "thinking", "off")) == (
        "Turn it off for this column"
    )
    assert naming.settings_words(Settings({"model": "a/b", "top_k": 3})) == "b\ntop K 3"


@pytest.mark.parametrize("n", [999_999, 1_000_000, 2**31, 2**53])
def test_a_number_of_any_size_has_its_plural_form(n: int) -> None:
    """Qt takes no number beyond a C int; a file from outside may tell any."""
    words = translate(Text("test", "{name}: many", {"name": "x"}, n, "{name}: one"))
    assert words == "x: many"
