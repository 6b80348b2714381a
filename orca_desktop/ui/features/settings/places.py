"""What can be set in the settings and where that stands, for those who look for it by its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP

CONTEXT: Final = "settings"


OWN_PAGES: Final = (
    *("connection", "answers", "appearance", "language", "writing", "desktop"),
    *("privacy", "about"),
)
"""The pages that stand in the settings whoever gives others, by their names."""


@dataclass(frozen=True, slots=True)
class SettingsPlace:
    """A setting, or a whole page, by its source text; ``page`` is the name of its page."""

    name: str
    text: str
    page: str


SETTINGS_PLACES: Final = (
    SettingsPlace("connection", QT_TRANSLATE_NOOP("settings", "Connection"), "connection"),
    SettingsPlace("gateway", QT_TRANSLATE_NOOP("settings", "Gateway address"), "connection"),
    SettingsPlace("key", QT_TRANSLATE_NOOP("settings", "New key"), "connection"),
    SettingsPlace("network", QT_TRANSLATE_NOOP("settings", "Network"), "network"),
    SettingsPlace("proxy", QT_TRANSLATE_NOOP("settings", "Proxy"), "network"),
    SettingsPlace("certificates", QT_TRANSLATE_NOOP("settings", "Certificates"), "network"),
    SettingsPlace("answers", QT_TRANSLATE_NOOP("settings", "Answers"), "answers"),
    SettingsPlace("model", QT_TRANSLATE_NOOP("settings", "Model for new chats"), "answers"),
    SettingsPlace("style", QT_TRANSLATE_NOOP("settings", "Style for new chats"), "answers"),
    SettingsPlace(
        "notices",
        QT_TRANSLATE_NOOP("settings", "Tell me when an answer that took long is there"),
        "answers",
    ),
    SettingsPlace(
        "pauses", QT_TRANSLATE_NOOP("settings", "Let paused answers go on by themselves"), "answers"
    ),
    SettingsPlace("appearance", QT_TRANSLATE_NOOP("settings", "Appearance"), "appearance"),
    SettingsPlace("theme", QT_TRANSLATE_NOOP("settings", "Theme"), "appearance"),
    SettingsPlace("font", QT_TRANSLATE_NOOP("settings", "Typeface"), "appearance"),
    SettingsPlace("zoom", QT_TRANSLATE_NOOP("settings", "Size of text"), "appearance"),
    SettingsPlace("motion", QT_TRANSLATE_NOOP("settings", "Movement"), "appearance"),
    SettingsPlace("language", QT_TRANSLATE_NOOP("settings", "Language"), "language"),
    SettingsPlace("writing", QT_TRANSLATE_NOOP("settings", "Writing and keys"), "writing"),
    SettingsPlace("sending", QT_TRANSLATE_NOOP("settings", "Sending"), "writing"),
    SettingsPlace("spelling", QT_TRANSLATE_NOOP("settings", "Spelling"), "writing"),
    SettingsPlace("desktop", QT_TRANSLATE_NOOP("settings", "Desktop"), "desktop"),
    SettingsPlace("tray", QT_TRANSLATE_NOOP("settings", "Tray"), "desktop"),
    SettingsPlace("closing", QT_TRANSLATE_NOOP("settings", "Closing the window"), "desktop"),
    SettingsPlace("data", QT_TRANSLATE_NOOP("settings", "Chats and backups"), "data"),
    SettingsPlace("folder", QT_TRANSLATE_NOOP("settings", "Data folder"), "data"),
    SettingsPlace("move", QT_TRANSLATE_NOOP("settings", "Move the data folder"), "data"),
    SettingsPlace("size", QT_TRANSLATE_NOOP("settings", "Size of chats and backups"), "data"),
    SettingsPlace("backups", QT_TRANSLATE_NOOP("settings", "Backups"), "data"),
    SettingsPlace("living", QT_TRANSLATE_NOOP("settings", "Markdown files"), "living"),
    SettingsPlace("costs", QT_TRANSLATE_NOOP("settings", "Costs"), "costs"),
    SettingsPlace("limits", QT_TRANSLATE_NOOP("settings", "Ask me above a price"), "costs"),
    SettingsPlace("lessons", QT_TRANSLATE_NOOP("settings", "What models refused"), "lessons"),
    SettingsPlace("privacy", QT_TRANSLATE_NOOP("settings", "Privacy"), "privacy"),
    SettingsPlace(
        "reads_back",
        QT_TRANSLATE_NOOP("settings", "Let Orca Desktop read exported Markdown again"),
        "privacy",
    ),
    SettingsPlace("updates", QT_TRANSLATE_NOOP("settings", "Newer versions"), "about"),
)
