"""The language of the window decides in which direction it is laid out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from orca_desktop.ui.platform import language
from orca_desktop.ui.widgets.number_entry import NumberEntry


@pytest.fixture(autouse=True)
def as_before(qapp):
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
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


@pytest.mark.parametrize("code", ["de_DE", "fr_CH", "hi_IN", "ar_EG", "en_DE", "fa_IR"])
def test_V17_a_window_with_english_texts_has_english_numbers_and_buttons(qapp, code):
    before = qapp.findChildren(QTranslator)
    language.install(qapp, code)
    assert QLocale().toString(1234567) == "1,234,567"
    assert QLocale().toString(0.5, "f", 1) == "0.5"
    assert QApplication.translate("QPlatformTheme", "Close") == "Close"
    fields = NumberEntry()
    fields.show_number(1234.5)
    assert fields.text() == "1234.5"
    assert not [each for each in qapp.findChildren(QTranslator) if each not in before and
                each.language().startswith("de")]  # fmt: skip


@pytest.mark.parametrize("code", ["en_GB", "en_US", "en_IN"])
def test_V17_english_keeps_the_form_of_its_country(qapp, code):
    language.install(qapp, code)
    assert QLocale().name() == code


def test_V17_languages_have_their_own_names():
    assert language.name("en") == "English"
    assert language.name("de") == "Deutsch"
