"""The language of the window: its own translations and those of Qt."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from orca_desktop import resources

_MAY_BE_MIRRORED: Final = frozenset({
    "ar", "az", "bal", "bgn", "bm", "ckb", "dv", "fa", "ff", "ha", "he", "kk", "ks", "ku", "lrc",
    "ms", "mzn", "nqo", "pa", "ps", "sd", "sdh", "syr", "trw", "ug", "ur", "uz", "yi",
})  # fmt: skip
"""Languages that are written from right to left somewhere. Qt is not asked about the others,
because the names of its directions come with all its names, which take 12 ms at the start."""


def install(application: QApplication, code: str) -> None:
    """Speak this language from now on; an empty code means the system's.

    A language without translations leaves the English texts, and dates and numbers in its own
    form all the same.
    """
    locale = QLocale(code) if code else QLocale.system()
    QLocale.setDefault(locale)
    spoken = locale.name().partition("_")[0]
    if spoken in _MAY_BE_MIRRORED:
        application.setLayoutDirection(locale.textDirection())
    if spoken == "en":
        return
    own = str(resources.folder() / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("orca", own)):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
