"""Settings that are JSON, in words: how many there are, and what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain.json_fields import entry_names
from orca_desktop.domain.parameters import BY_NAME, ParameterKind
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted, within_a_line
from orca_desktop.render.sanitize import named
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.domain.parameters import Settings, Value

_COUNTED: Final = {
    "tools": Counted("1 tool", QT_TRANSLATE_NOOP("json", "{n} tools", None, 1)),
    "mcp_servers": Counted("1 MCP server", QT_TRANSLATE_NOOP("json", "{n} MCP servers", None, 1)),
}
_LONGEST: Final = 60
_MOST: Final = 20


def json_words(name: str, value: Value | None) -> str | None:
    """A setting that is JSON in two words, such as ``2 tools``; ``None`` if it is no JSON."""
    row = BY_NAME.get(name)
    if row is None or row.kind is not ParameterKind.JSON or not isinstance(value, str):
        return None
    count = len(entry_names(value))
    if name in _COUNTED and count:
        return translate(counted("json", _COUNTED[name], count))
    label = QCoreApplication.translate("parameters", row.label)
    return within_a_line(label, translate)


def json_names(settings: Settings) -> str:
    """What the tools and servers of settings are called, a line for each kind."""
    lines = []
    for name in _COUNTED:
        value = settings.get(name)
        if isinstance(value, str) and (names := entry_names(value)):
            label = QCoreApplication.translate("parameters", BY_NAME[name].label)
            lines.append(values.named(label, _listed(names)))
    return "\n".join(lines)


def _listed(names: tuple[str, ...]) -> str:
    told = [named(" ".join(each.split()))[:_LONGEST] for each in names[:_MOST]]
    return values.listed([*told, "…"] if len(names) > _MOST else told)
