"""The language of the window decides in which direction it is laid out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from orca_desktop.ui import language


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
            assert locale.name().partition("_")[0] in language._MAY_BE_MIRRORED


def test_numbers_are_written_as_the_language_does(qapp):
    language.install(qapp, "de_DE")
    assert QLocale().toString(1234567) == "1.234.567"
