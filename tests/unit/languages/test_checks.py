"""What is judged of a translation: each rule by one that breaks it and one that keeps it."""

from __future__ import annotations

import pytest

from tests.languages import checks
from tests.languages.glossary import Glossary, Term
from tests.languages.texts import Message

AGREED = Glossary(
    terms=(Term("answer style", ("Antwortstil",)), Term("chat", ("Chat", "gespräch"))),
    forbidden={r"\bdu\b": "Sie"},
    same=frozenset({"Export"}),
    one_without_number=frozenset({0}),
)


def judged(source: str, *forms: str, agreed: Glossary = AGREED, done: bool = True) -> str:
    message = Message("Any", source, forms, len(forms) > 1, done)
    return "\n".join(checks.problems([message], agreed))


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("{name} is gone.", "{name} ist weg."),
        ("{a} of {b}", "Von {b}: {a}"),
        ("Save…", "Speichern…"),
        ("Name:", "名前："),
        ("Is it?", "هل؟"),
        (" and more ", " und mehr "),
        ("&File", "Da&tei"),
        ("This & that", "Dies & das"),
        ("a<b>c</b>", "<b>d</b>e"),
        ("One\nTwo", "Eins\nZwei"),
        ("Export", "Export"),
        ("Ctrl+D", "Ctrl+D"),
        ("{size} MB", "{size} MB"),
        ("Show answer style", "Antwortstil zeigen"),
        ("Several chats", "Mehrere Gespräche"),
        ("Leave the chat", "Den Chat verlassen"),
    ],
)
def test_what_is_well_is_let_by(source: str, form: str) -> None:
    assert judged(source, form) == ""


@pytest.mark.parametrize(
    ("source", "form", "told"),
    [
        ("{name} is gone.", "Es ist weg.", "places"),
        ("{name} is gone.", "{nam} ist weg.", "places"),
        ("{name} is gone.", "{name ist weg.", "places"),
        ("Gone.", "{name} ist weg.", "places"),
        ("Save…", "Speichern", "must end"),
        ("Save", "Speichern…", "must not end"),
        ("It is.", "Es ist", "must end"),
        (" more", "mehr", "spaces"),
        ("more", "mehr ", "spaces"),
        ("&File", "Datei", "key"),
        ("File", "Da&tei", "key"),
        ("a<b>c</b>", "<b>d<b>e", "marks"),
        ("One\nTwo", "Eins Zwei", "marks"),
        ("Cancel", "Cancel", "English"),
        ("Show the chat", "Die Unterhaltung zeigen", "'chat' is called Chat or gespräch"),
        ("Show answer style", "Stil der Antwort zeigen", "Antwortstil"),
        ("You are asked", "Das wirst du gefragt", "should be 'Sie'"),
    ],
)
def test_what_is_wrong_is_told(source: str, form: str, told: str) -> None:
    assert told in judged(source, form)


def test_each_plural_form_is_judged() -> None:
    assert judged("{n} files.", "Eine Datei.", "{n} Dateien.") == ""
    assert "places" in judged("{n} files.", "Eine Datei.", "Viele Dateien.")
    assert "must end" in judged("{n} files.", "Eine Datei", "{n} Dateien.")
    # Not every language says the number as a word, where one form stands for 1, 21 and 31.
    several = Glossary(one_without_number=frozenset())
    assert "places" in judged("{n} files.", "Eine Datei.", "{n} Dateien.", agreed=several)


@pytest.mark.parametrize(("forms", "done"), [(("", ""), True), (("x", "{n} x"), False)])
def test_what_is_missing_counts_where_the_language_is_complete(
    forms: tuple[str, ...], *, done: bool
) -> None:
    assert judged("{n} files", *forms, done=done) == ""
    assert "missing" in judged("{n} files", *forms, done=done, agreed=Glossary(is_complete=True))


def test_a_text_may_be_let_off_the_agreed_words() -> None:
    free = Glossary(terms=AGREED.terms, otherwise=frozenset({"Chat again"}))
    assert judged("Chat again", "Noch einmal", agreed=free) == ""
