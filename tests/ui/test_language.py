"""The language of the window decides in which direction it is laid out."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from orca_desktop.domain.message import plain_text
from orca_desktop.domain.words import Counted, Text, counted
from orca_desktop.formats import markdown_reader, markdown_writer
from orca_desktop.formats.options import ExportOptions
from orca_desktop.formats.read_conversation import ReadConversation
from orca_desktop.ui.platform import language
from orca_desktop.ui.widgets.number_entry import NumberEntry
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.settings import value_words
from orca_desktop.ui.wording.translation import translate
from tests.languages import texts
from tests.ui.conftest import conversation, reply, turn

native = QKeySequence.SequenceFormat.NativeText


@pytest.fixture(autouse=True)
def as_before(qapp):
    before = QLocale()
    yield
    language.install(qapp, "en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("code", "mirrored"),
    [("en_GB", False), ("de", False), ("he", True), ("ar_EG", True), ("ur", True), ("", False)],
)
def test_the_window_is_mirrored_where_people_read_from_the_right(qapp, code, mirrored):
    language.install(qapp, code)
    direction = Qt.LayoutDirection
    wanted = direction.RightToLeft if mirrored else direction.LeftToRight
    assert qapp.layoutDirection() is wanted


def test_every_language_that_qt_knows_is_laid_out_as_qt_says(qapp):
    known = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    assert len(known) > 500
    for locale in known:
        if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
            assert locale.name().partition("_")[0] in language.MAY_BE_MIRRORED


@pytest.mark.parametrize("code", ["sv_SE", "cs_CZ", "bn_IN", "he_IL", "en_DE", "fa_IR"])
def test_V17_a_window_with_english_texts_has_english_numbers_and_buttons(qapp, code):
    before = qapp.findChildren(QTranslator)
    language.install(qapp, code)
    assert QLocale().toString(1234567) == "1,234,567"
    assert QLocale().toString(0.5, "f", 1) == "0.5"
    assert QApplication.translate("QPlatformTheme", "Close") == "Close"
    fields = NumberEntry()
    fields.show_number(1234.5)
    assert fields.text() == "1234.5"
    assert not [each for each in qapp.findChildren(QTranslator) if each not in before]


def test_a_language_with_texts_has_its_numbers_dates_amounts_and_the_words_of_qt(qapp):
    language.install(qapp, "de_DE")
    assert QApplication.translate("actions", "New chat") == "Neuer Chat"
    assert QApplication.translate("QPlatformTheme", "Close") == "Schließen"
    assert QKeySequence("Ctrl+Shift+V").toString(native) == "Strg+Umschalt+V"
    assert values.written(1234567.5) == "1.234.567,5"
    assert values.money(Decimal("1234.5")) == "1.234,50 $"
    assert values.day(datetime.date(2026, 11, 3)) == "03.11.26"
    in_document = datetime.datetime(2026, 11, 3, 15, 4)  # noqa: DTZ001 - as documents have it
    assert values.moment(in_document) == "03.11.2026 15:04"
    assert values.listed(["a", "b"]) == "a, b"
    assert value_words("temperature", 0.2) == "Temperatur 0,2"
    text = counted("attachments", Counted("1 page", "{n} pages"), 1)
    assert translate(text) == "1 Seite"
    assert translate(counted("attachments", Counted("1 page", "{n} pages"), 2000)) == "2.000 Seiten"


@pytest.mark.parametrize("code", texts.codes())
def test_qt_shows_the_words_of_the_program(qapp, code):
    """Also where Qt does not speak the language, or calls its buttons otherwise."""
    language.install(qapp, code)
    of_qt = [each for each in texts.read(texts.path_of(code)) if each.context.startswith("Q")]
    assert len(of_qt) > 20
    for each in of_qt:
        if each.is_done:
            assert QApplication.translate(each.context, each.source) == each.forms[0]


class Careless(QTranslator):
    """A language file that somebody has damaged."""

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return {"{n} pages": "{m} Seiten", "Saved {name}": "Da { ist"}.get(source, "")


def test_a_translation_that_has_lost_a_place_leaves_english(qapp, caplog):
    careless = Careless()
    qapp.installTranslator(careless)
    try:
        for _ in range(2):
            assert translate(counted("any", Counted("1 page", "{n} pages"), 3)) == "3 pages"
            assert translate(Text("any", "Saved {name}", {"name": "x"})) == "Saved x"
    finally:
        qapp.removeTranslator(careless)
    assert len(caplog.messages) == 2


def test_another_language_takes_the_place_of_the_one_before(qapp):
    for code, new, number in (("de", "Neuer Chat", "1,5"), ("en", "New chat", "1.5")) * 2:
        language.install(qapp, code)
        assert QApplication.translate("actions", "New chat") == new
        assert values.written(1.5) == number


@pytest.mark.parametrize("code", ["en_GB", "en_US", "en_IN"])
def test_V17_english_keeps_the_form_of_its_country(qapp, code):
    language.install(qapp, code)
    assert QLocale().name() == code


def test_V17_languages_have_their_own_names():
    assert language.name("en") == "English"
    assert language.name("de") == "Deutsch"


@pytest.mark.parametrize("machine_part", [True, False])
def test_a_document_in_another_language_is_read_again(qapp, machine_part):
    language.install(qapp, "de")
    chat = conversation(
        "c1",
        turn("t1", "Hallo?", reply("r1", text="Guten **Tag**")),
        turn("t2", "Und weiter?", reply("r2", text="Nichts."), parent="r1"),
    )
    options = ExportOptions(machine_part=machine_part, times=True)
    written = markdown_writer.build(chat, options, say=translate)
    assert "## Sie" in written
    found = markdown_reader.read(written)
    assert isinstance(found, ReadConversation)
    said = [
        (plain_text(each.prompt), [reply.text for reply in each.replies])
        for each in found.conversation.turns
    ]
    assert [words.splitlines()[-1] for words, _ in said] == ["Hallo?", "Und weiter?"]
    assert [answers[0].splitlines()[-1] for _, answers in said] == ["Guten **Tag**", "Nichts."]
