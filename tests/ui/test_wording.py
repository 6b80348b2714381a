"""Sentences of the core as the window says them: plural forms, numbers, amounts and dates."""

from __future__ import annotations

import datetime
import subprocess
from decimal import Decimal
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale, QTranslator

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Money, Text, TextValue, counted
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
