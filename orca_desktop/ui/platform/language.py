"""The language of the window: its own translations and those of Qt."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from orca_desktop import resources

MAY_BE_MIRRORED: Final = frozenset({
    "ar", "az", "bal", "bgn", "bm", "ckb", "dv", "fa", "ff", "ha", "he", "kk", "ks", "ku", "lrc",
    "ms", "mzn", "nqo", "pa", "ps", "sd", "sdh", "syr", "trw", "ug", "ur", "uz", "yi",
})  # fmt: skip
"""Languages that are written from right to left somewhere. Qt is not asked about the others,
because the names of its directions come with all its names, which take 12 ms at the start."""


_installed: list[QTranslator] = []
"""What translates now; Qt does not tell."""

_OWN_NAMES: Final = {"en": "English", "es": "español", "pt_BR": "português (Brasil)"}
"""Asked for these, Qt answers with a word too many, of one country, or too few."""
_PSEUDO: Final = frozenset({"en_XA", "ar_XB"})
"""Languages that nobody speaks; see ``pseudo``, which the start does without."""

_ENGLISH: Final = "en_150"
"""English as it is written in Europe: 1,234.5 and 15:30."""


def install(application: QApplication, code: str) -> None:
    """Speak this language from now on; an empty code means the system's.

    A language without translations leaves the English texts, and then numbers, dates and Qt's own
    buttons are English too: one window speaks one language. It is still laid out from the right
    for people who read from there.
    """
    locale = QLocale(code) if code else QLocale.system()
    spoken = locale.name().partition("_")[0]
    if _installed:
        _forget(application)
    if spoken in MAY_BE_MIRRORED or application.isRightToLeft():
        application.setLayoutDirection(locale.textDirection())
    if spoken == "en" and code not in _PSEUDO:
        # "English, Germany" has commas where the texts of the program have points.
        is_usual = (locale.decimalPoint(), locale.groupSeparator()) == (".", ",")
        QLocale.setDefault(locale if is_usual else QLocale(_ENGLISH))
        return
    if code in _PSEUDO:
        _speak_nothing(application, code)
        return
    own = QTranslator()
    if not own.load(locale, "orca_desktop", "_", str(resources.folder() / "translations")):
        QLocale.setDefault(QLocale(_ENGLISH))
        return
    QLocale.setDefault(locale)
    qt = QTranslator()
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(application, qt)
    _install(application, own)


def _speak_nothing(application: QApplication, code: str) -> None:
    from orca_desktop.ui.platform import pseudo  # noqa: PLC0415 - for who builds the program

    QLocale.setDefault(pseudo.locale(code))
    _install(application, pseudo.PseudoTranslator(code))


def _install(application: QApplication, translator: QTranslator) -> None:
    translator.setParent(application)
    application.installTranslator(translator)
    _installed.append(translator)


def _forget(application: QApplication) -> None:
    for translator in _installed:
        application.removeTranslator(translator)
        translator.deleteLater()
    _installed.clear()


def translators() -> tuple[QTranslator, ...]:
    """What translates now, the last first asked."""
    return tuple(_installed)


def name(code: str) -> str:
    """A language by its own name, with a capital letter."""
    own = _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName()
    return own[:1].upper() + own[1:]


def name_with_country(code: str) -> str:
    """The same, with the country where one is named, such as ``Deutsch (Österreich)``."""
    own = name(code)
    country = QLocale(code).nativeTerritoryName() if "_" in code else ""
    return f"{own} ({country})" if own and country else own or code


def wanted() -> list[str]:
    """The languages of the system, such as ``de-AT``, and before them that of the window.

    English is left out of that, for the window falls back to it.
    """
    shown = QLocale()
    is_english = shown.language() is QLocale.Language.English
    return [*([] if is_english else [shown.name()]), *QLocale.system().uiLanguages()]
