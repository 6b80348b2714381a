"""What a model accepts, as data, and which values it would refuse.

Facts come from three places, later ones over earlier ones: the shipped table
(``resources/models.json``), the gateway's model list, and what earlier refusals taught. A fact
that nobody knows is ``None``: the value is then allowed, and the window says that it is not sure.
Nothing is ever changed silently; a value that would be refused is *withheld* with a reason.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from orca_desktop.domain import mcp_servers, own_tools
from orca_desktop.domain.parameters import PARAMETERS, Settings, Value, Withheld
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

EFFORTS: Final = ("low", "medium", "high", "xhigh", "max")
"""Effort levels from least to most, as the Messages API names them."""

_SAMPLING: Final = ("temperature", "top_p", "top_k")


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What is known of one model. ``None`` everywhere means nobody knows.

    ``sampling``: whether temperature, Top P and Top K may be set at all. ``only``: parameters
    that take one value alone. ``thinking``: the accepted ones of off, budget and adaptive;
    ``thinking_unset``: which of them it is when nothing is sent. ``thinking_off_up_to``: the
    highest effort with which thinking can be off. ``context`` and ``max_output`` in tokens.
    ``taught``: parameters that this model has refused before, with the gateway's words.
    """

    model: str = ""
    is_known: bool = False
    sampling: bool | None = None
    only: Mapping[str, Value] = field(default_factory=dict)
    temperature_xor_top_p: bool | None = None
    thinking: tuple[str, ...] | None = None
    thinking_unset: str | None = None
    thinking_off_up_to: str | None = None
    thinking_display: bool | None = None
    effort: tuple[str, ...] | None = None
    forced_tools: bool | None = None
    forced_tools_while_thinking: bool | None = None
    images: bool | None = None
    documents: bool | None = None
    tools: bool | None = None
    web_search: bool | None = None
    context: int | None = None
    max_output: int | None = None
    taught: Mapping[str, str] = field(default_factory=dict)

    def thinks(self, settings: Settings) -> bool:
        """Whether a request with these settings would think, as far as is known."""
        return settings.get("thinking", self.thinking_unset or "off") in {"budget", "adaptive"}


UNKNOWN: Final = Capabilities()


class CapabilityTable:
    """The shipped facts about model families, looked up by a model's name."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        """Read the decoded ``models.json``; raises ValueError for another format."""
        if raw.get("format") != 1:
            msg = "the table of models has an unknown format"
            raise ValueError(msg)
        self._exact: dict[str, Capabilities] = {}
        self._prefixes: dict[str, Capabilities] = {}
        for family in raw["families"]:
            facts = _facts(family)
            for name in family["models"]:
                if name.endswith("*"):
                    self._prefixes[name[:-1]] = facts
                else:
                    self._exact[_key(name)] = facts

    def of(self, model: str, taught: Mapping[str, str] | None = None) -> Capabilities:
        """What is known of a model; dots, dashes and a date at its end do not matter."""
        key = _key(model)
        found = self._exact.get(key) or next(
            (facts for prefix, facts in self._prefixes.items() if model.startswith(prefix)), UNKNOWN
        )
        return dataclasses.replace(found, model=model, taught=dict(taught or {}))

    @property
    def models(self) -> tuple[str, ...]:
        """The names the table knows exactly, for tests and completeness checks."""
        return tuple(self._exact)


def _key(model: str) -> str:
    return re.sub(r"-20\d{6}$", "", model.strip().lower()).replace(".", "-")


def _facts(family: Mapping[str, Any]) -> Capabilities:
    names = {each.name for each in dataclasses.fields(Capabilities)}
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in family.items()
        if name in names
    }
    return Capabilities(is_known=True, **values)


@dataclass(frozen=True, slots=True)
class Remedy:
    """The one change of settings that would let a withheld value be sent."""

    label: str
    name: str
    value: Value | None


@dataclass(frozen=True, slots=True)
class CapabilityRule:
    """One combination a model refuses: which parameters it touches, when, why, and what helps."""

    names: tuple[str, ...]
    applies: Callable[[Settings, Capabilities, str], bool]
    reason: str
    remedy: Remedy | None = None


def refusal(settings: Settings, capabilities: Capabilities, name: str) -> CapabilityRule | None:
    """The first rule by which the value of this parameter would be refused, or ``None``."""
    if name not in settings:
        return None
    return next(
        (
            rule
            for rule in RULES
            if name in rule.names and rule.applies(settings, capabilities, name)
        ),
        None,
    )


def warnings(settings: Settings, capabilities: Capabilities) -> Mapping[str, Text]:
    """What the server may refuse although it is sent: by parameter, with the reason."""
    found: dict[str, Text] = {}
    most, wanted = capabilities.max_output, _number(settings.get("max_tokens"))
    if most is not None and wanted > most:
        found["max_tokens"] = counted(_CONTEXT, _TOO_MANY, most)
    return found


def withheld(settings: Settings, capabilities: Capabilities = UNKNOWN) -> tuple[Withheld, ...]:
    """The values that would be refused and so are not sent, each with its reason.

    What is left out changes what the rest means (thinking that cannot be turned off is on), so
    values go one at a time until nothing that remains would be refused.
    """
    found: list[Withheld] = []
    while (refused := _first_refused(settings, capabilities)) is not None:
        found.append(refused)
        settings = settings.with_value(refused.name, None)
    return tuple(found)


def _first_refused(settings: Settings, capabilities: Capabilities) -> Withheld | None:
    for rule in RULES:
        for name in rule.names:
            if name in settings and rule.applies(settings, capabilities, name):
                return Withheld(name, settings[name], Text(_CONTEXT, rule.reason))
    for name, words in capabilities.taught.items():
        if name in settings:
            return Withheld(name, settings[name], Text(_CONTEXT, _TAUGHT, {"words": words}))
    return None


def _number(value: Value | None) -> float:
    return float(value) if isinstance(value, int | float) else -1.0


def _thinks(settings: Settings, capabilities: Capabilities, _name: str) -> bool:
    return capabilities.thinks(settings)


def _differs(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return name in capabilities.only and settings[name] != capabilities.only[name]


def _no_sampling(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    is_default = name in {"temperature", "top_p"} and settings[name] == 1
    return capabilities.sampling is False and not is_default


def _too_hot(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return capabilities.thinks(settings) and settings[name] != 1


def _narrow_top_p(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return capabilities.thinks(settings) and not 0.95 <= _number(settings[name]) <= 1


def _both(settings: Settings, capabilities: Capabilities, _name: str) -> bool:
    return capabilities.temperature_xor_top_p is True and "temperature" in settings


def _mode_refused(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return capabilities.thinking is not None and settings[name] not in capabilities.thinking


def _never_thinks(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    modes = capabilities.thinking
    return modes is not None and settings[name] != "off" and not {"budget", "adaptive"} & {*modes}


def _always_thinks(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return settings[name] == "off" and _mode_refused(settings, capabilities, name)


def _no_budgets(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return settings[name] == "budget" and _mode_refused(settings, capabilities, name)


def _off_needs_less_effort(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    limit, effort = capabilities.thinking_off_up_to, settings.get("effort")
    return (
        settings[name] == "off"
        and limit in EFFORTS
        and effort in EFFORTS
        and EFFORTS.index(str(effort)) > EFFORTS.index(str(limit))
    )


def _no_budget(settings: Settings, _capabilities: Capabilities, _name: str) -> bool:
    return settings.get("thinking") != "budget"


def _no_display(settings: Settings, capabilities: Capabilities, _name: str) -> bool:
    return not capabilities.thinks(settings) or settings.get("thinking") == "off"


def _display_alone(settings: Settings, _capabilities: Capabilities, _name: str) -> bool:
    """The API takes it beside a way of thinking only, also of a model that thinks by itself."""
    return "thinking" not in settings


def _display_refused(_settings: Settings, capabilities: Capabilities, _name: str) -> bool:
    return capabilities.thinking_display is False


def _effort_refused(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return capabilities.effort is not None and settings[name] not in capabilities.effort


def _no_tools(settings: Settings, _capabilities: Capabilities, _name: str) -> bool:
    servers = settings.get("mcp_servers")
    given = ("tools", "web_search", *own_tools.TOOLS)
    is_offered = any(settings.get(name) for name in given)
    return not is_offered and not (isinstance(servers, str) and mcp_servers.any_on(servers))


def _tools_refused(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return capabilities.tools is False and settings[name] is not False


def _search_refused(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return capabilities.web_search is False and bool(settings[name])


def _no_search(settings: Settings, _capabilities: Capabilities, _name: str) -> bool:
    return settings.get("web_search") is not True


def _sites_are_chosen(settings: Settings, _capabilities: Capabilities, _name: str) -> bool:
    return bool(settings.get("search_sites"))


def _force_refused(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return capabilities.forced_tools is False and settings[name] in _FORCED


def _force_while_thinking(settings: Settings, capabilities: Capabilities, name: str) -> bool:
    return (
        settings[name] in _FORCED
        and capabilities.forced_tools_while_thinking is not True
        and capabilities.thinks(settings)
    )


def _no_certain_tool(settings: Settings, _capabilities: Capabilities, _name: str) -> bool:
    return settings.get("tool_choice") != "tool"


_FORCED: Final = frozenset({"any", "tool"})
_CONTEXT: Final = "capabilities"
_TOO_MANY: Final = Counted(
    "This model answers with at most 1 token.",
    QT_TRANSLATE_NOOP("capabilities", "This model answers with at most {n} tokens.", None, 1),
)
_TAUGHT: Final = QT_TRANSLATE_NOOP(
    "capabilities", "This model has refused it before, in these words: {words}"
)
_THINKING_OFF: Final = Remedy(
    QT_TRANSLATE_NOOP("capabilities", "Turn thinking off"), "thinking", "off"
)

RULES: Final[tuple[CapabilityRule, ...]] = (
    CapabilityRule(
        _SAMPLING,
        _no_sampling,
        QT_TRANSLATE_NOOP(
            "capabilities", "This model chooses its words itself; it takes no such value."
        ),
    ),
    CapabilityRule(
        _SAMPLING,
        _differs,
        QT_TRANSLATE_NOOP("capabilities", "This model accepts one fixed value only."),
    ),
    CapabilityRule(
        ("temperature",),
        _too_hot,
        QT_TRANSLATE_NOOP(
            "capabilities",
            "With thinking on, the model chooses its words its own way. Turn thinking off first.",
        ),
        _THINKING_OFF,
    ),
    CapabilityRule(
        ("top_k",),
        _thinks,
        QT_TRANSLATE_NOOP(
            "capabilities", "With thinking on, Top K cannot be set. Turn thinking off first."
        ),
        _THINKING_OFF,
    ),
    CapabilityRule(
        ("top_p",),
        _narrow_top_p,
        QT_TRANSLATE_NOOP("capabilities", "With thinking on, Top P must be between 0.95 and 1."),
        _THINKING_OFF,
    ),
    CapabilityRule(
        ("top_p",),
        _both,
        QT_TRANSLATE_NOOP("capabilities", "This model takes the temperature or Top P, not both."),
        Remedy(QT_TRANSLATE_NOOP("capabilities", "Leave out the temperature"), "temperature", None),
    ),
    CapabilityRule(
        ("thinking",),
        _never_thinks,
        QT_TRANSLATE_NOOP("capabilities", "This model does not think."),
    ),
    CapabilityRule(
        ("thinking",),
        _always_thinks,
        QT_TRANSLATE_NOOP("capabilities", "This model always thinks."),
    ),
    CapabilityRule(
        ("thinking",),
        _no_budgets,
        QT_TRANSLATE_NOOP("capabilities", "This model decides itself how long it thinks."),
        Remedy(QT_TRANSLATE_NOOP("capabilities", "Think as needed"), "thinking", "adaptive"),
    ),
    CapabilityRule(
        ("thinking",),
        _mode_refused,
        QT_TRANSLATE_NOOP("capabilities", "This model thinks only as much as it is told to."),
    ),
    CapabilityRule(
        ("thinking",),
        _off_needs_less_effort,
        QT_TRANSLATE_NOOP(
            "capabilities", "With this much effort the model always thinks. Lower the effort first."
        ),
        Remedy(QT_TRANSLATE_NOOP("capabilities", "Lower the effort"), "effort", "high"),
    ),
    CapabilityRule(
        ("thinking_budget",),
        _no_budget,
        QT_TRANSLATE_NOOP("capabilities", "The budget counts only when thinking has a budget."),
    ),
    CapabilityRule(
        ("thinking_display",),
        _no_display,
        QT_TRANSLATE_NOOP("capabilities", "There are no thoughts to show."),
    ),
    CapabilityRule(
        ("thinking_display",),
        _display_alone,
        QT_TRANSLATE_NOOP("capabilities", "It can be sent only together with a way of thinking."),
        Remedy(QT_TRANSLATE_NOOP("capabilities", "Think as needed"), "thinking", "adaptive"),
    ),
    CapabilityRule(
        ("thinking_display",),
        _display_refused,
        QT_TRANSLATE_NOOP("capabilities", "This model always shows its thoughts."),
    ),
    CapabilityRule(
        ("tools", "mcp_servers", "tool_choice", *own_tools.TOOLS),
        _tools_refused,
        QT_TRANSLATE_NOOP("capabilities", "This model uses no tools."),
    ),
    CapabilityRule(
        ("web_search",),
        _search_refused,
        QT_TRANSLATE_NOOP("capabilities", "This model cannot search the web."),
    ),
    CapabilityRule(
        tuple(row.name for row in PARAMETERS if row.within == "web_search"),
        _no_search,
        QT_TRANSLATE_NOOP("capabilities", "It counts only while the web is searched."),
        Remedy(QT_TRANSLATE_NOOP("capabilities", "Search the web"), "web_search", True),
    ),
    CapabilityRule(
        ("search_not_sites",),
        _sites_are_chosen,
        QT_TRANSLATE_NOOP(
            "capabilities", "Only chosen sites are searched, so none needs to be left out."
        ),
        Remedy(QT_TRANSLATE_NOOP("capabilities", "Search all others"), "search_sites", None),
    ),
    CapabilityRule(
        ("tool_choice",),
        _no_tools,
        QT_TRANSLATE_NOOP("capabilities", "There are no tools to choose from."),
    ),
    CapabilityRule(
        ("tool_choice",),
        _force_refused,
        QT_TRANSLATE_NOOP("capabilities", "This model cannot be made to use a tool."),
        Remedy(QT_TRANSLATE_NOOP("capabilities", "Let it choose"), "tool_choice", "auto"),
    ),
    CapabilityRule(
        ("tool_choice",),
        _force_while_thinking,
        QT_TRANSLATE_NOOP(
            "capabilities", "With thinking on, no tool can be forced. Turn thinking off first."
        ),
        _THINKING_OFF,
    ),
    CapabilityRule(
        ("tool_name",),
        _no_certain_tool,
        QT_TRANSLATE_NOOP("capabilities", "A name counts only when one tool is chosen."),
    ),
    CapabilityRule(
        ("effort",),
        _effort_refused,
        QT_TRANSLATE_NOOP(
            "capabilities", "This model does not know this level. Choose another one."
        ),
    ),
)
