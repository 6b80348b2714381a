"""The language of the window: its own translations and those of Qt."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from orca_desktop import resources


def install(application: QApplication, code: str) -> None:
    """Speak this language from now on; an empty code means the system's.

    A language without translations leaves the English texts, and dates and numbers in its own
    form all the same.
    """
    locale = QLocale(code) if code else QLocale.system()
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    if locale.language() is QLocale.Language.English:
        return
    own = str(resources.folder() / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("orca", own)):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
