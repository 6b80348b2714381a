"""What can be set in the settings and where that stands, for those who look for it by its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "settings"


@dataclass(frozen=True, slots=True)
class SettingsPlace:
    """A setting, or a section of them, by its source text.

    ``section`` is its place in the dialog, or the name under which another feature gives a page.
    """

    name: str
    text: str
    section: int | str


SETTINGS_PLACES: Final = (
    SettingsPlace("connection", QT_TRANSLATE_NOOP("settings", "Connection"), 0),
    SettingsPlace("gateway", QT_TRANSLATE_NOOP("settings", "Gateway address"), 0),
    SettingsPlace("key", QT_TRANSLATE_NOOP("settings", "New key"), 0),
    SettingsPlace("look", QT_TRANSLATE_NOOP("settings", "Look"), 1),
    SettingsPlace("theme", QT_TRANSLATE_NOOP("settings", "Theme"), 1),
    SettingsPlace("language", QT_TRANSLATE_NOOP("settings", "Language"), 1),
    SettingsPlace("writing", QT_TRANSLATE_NOOP("settings", "Writing"), 2),
    SettingsPlace("sending", QT_TRANSLATE_NOOP("settings", "Sending"), 2),
    SettingsPlace(
        "reads_back",
        QT_TRANSLATE_NOOP("settings", "Let Orca Desktop read exported Markdown again"),
        2,
    ),
    SettingsPlace(
        "pauses", QT_TRANSLATE_NOOP("settings", "Let paused answers go on by themselves"), 2
    ),
    SettingsPlace("data", QT_TRANSLATE_NOOP("settings", "Data"), "data"),
    SettingsPlace("folder", QT_TRANSLATE_NOOP("settings", "Data folder"), "data"),
    SettingsPlace("move", QT_TRANSLATE_NOOP("settings", "Move the data folder"), "data"),
    SettingsPlace("size", QT_TRANSLATE_NOOP("settings", "Size of chats and backups"), "data"),
    SettingsPlace("backups", QT_TRANSLATE_NOOP("settings", "Backups"), "data"),
    SettingsPlace("living", QT_TRANSLATE_NOOP("settings", "Markdown files"), "living"),
    SettingsPlace("costs", QT_TRANSLATE_NOOP("settings", "Costs"), "costs"),
    SettingsPlace("lessons", QT_TRANSLATE_NOOP("settings", "Learnt"), "lessons"),
)
