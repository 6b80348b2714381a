"""Words that Qt shows by itself, in the languages of the program; marked here, asked for by Qt.

What Qt brings along does not speak every language, and calls its buttons otherwise than the program
does in some. Ours are looked for first (``ui/platform/language.py``). Source: ``qplatformtheme``,
``qwidgettextcontrol``, ``qlineedit``, ``qfiledialog.ui`` and ``qfilesystemmodel`` of Qt 6.
"""

from __future__ import annotations

from orca_desktop.domain.words import QT_TRANSLATE_NOOP

QT_TRANSLATE_NOOP("QPlatformTheme", "OK")
QT_TRANSLATE_NOOP("QPlatformTheme", "Open")
QT_TRANSLATE_NOOP("QPlatformTheme", "Save")
QT_TRANSLATE_NOOP("QPlatformTheme", "Close")
QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel")
QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes")
QT_TRANSLATE_NOOP("QPlatformTheme", "&No")

QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo")
QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo")
QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t")
QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy")
QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste")
QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete")
QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All")

QT_TRANSLATE_NOOP("QLineEdit", "&Undo")
QT_TRANSLATE_NOOP("QLineEdit", "&Redo")
QT_TRANSLATE_NOOP("QLineEdit", "Cu&t")
QT_TRANSLATE_NOOP("QLineEdit", "&Copy")
QT_TRANSLATE_NOOP("QLineEdit", "&Paste")
QT_TRANSLATE_NOOP("QLineEdit", "Delete")
QT_TRANSLATE_NOOP("QLineEdit", "Select All")

QT_TRANSLATE_NOOP("QFileDialog", "&Look in:")
QT_TRANSLATE_NOOP("QFileDialog", "File &name:")
QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")
QT_TRANSLATE_NOOP("QFileDialog", "Directory:")
QT_TRANSLATE_NOOP("QFileDialog", "&Open")
QT_TRANSLATE_NOOP("QFileDialog", "&Save")
QT_TRANSLATE_NOOP("QFileDialog", "&Choose")
QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)")
QT_TRANSLATE_NOOP("QFileDialog", "New Folder")
QT_TRANSLATE_NOOP("QFileSystemModel", "Name")
QT_TRANSLATE_NOOP("QFileSystemModel", "Size")
QT_TRANSLATE_NOOP("QFileSystemModel", "Type")
QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified")

QT_TRANSLATE_NOOP("QShortcut", "Ctrl")
QT_TRANSLATE_NOOP("QShortcut", "Shift")
QT_TRANSLATE_NOOP("QShortcut", "Alt")
QT_TRANSLATE_NOOP("QShortcut", "Esc")
QT_TRANSLATE_NOOP("QShortcut", "Del")
QT_TRANSLATE_NOOP("QShortcut", "Return")
QT_TRANSLATE_NOOP("QShortcut", "Enter")
