"""Every parameter of a request, declared once.

Controls, validation, the JSON field, presets, the export header and help texts all come from a
row of ``PARAMETERS``; to add a parameter is to add a row. A parameter that is absent from
``Settings`` is *unset*: it is not sent, which differs from zero or empty.
Ranges: the gateway's contract for ``POST /v1/messages``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from orca_desktop.domain import mcp_servers, own_tools
from orca_desktop.domain.json_fields import MCP_SERVERS, METADATA, TOOLS, Shape, checked, parsed
from orca_desktop.domain.vocabulary import CREATIVITY
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, TextValue, counted

Value = str | int | float | bool | tuple[str, ...]
"""What a parameter can hold; a JSON array of texts is a tuple here."""


class ParameterKind(StrEnum):
    """What sort of value a parameter takes, and so which control shows it."""

    MODEL = "model"
    INTEGER = "integer"
    NUMBER = "number"
    TEXT = "text"
    TEXTS = "texts"
    CHOICE = "choice"
    SWITCH = "switch"
    JSON = "json"


class ParameterGroup(StrEnum):
    """Where the control stands: in sight, or behind *Advanced*."""

    SIMPLE = "simple"
    ADVANCED = "advanced"


@dataclass(frozen=True, slots=True)
class ParameterChoice:
    """One of the values of a choice: what is stored, shown and sent."""

    value: str
    label: str
    sent: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """One row. ``path`` is where the value stands in the request's JSON body.

    Without a path it is said with each document of the messages. ``required`` parameters always
    have a value, ``default``; the others start unset. ``words`` name the low, middle and high end
    of a range for people who do not care for numbers. ``shape`` is what a JSON text must hold;
    ``on`` is what a switch sends when it is on, if not ``true``. A value ``within`` a switch stands
    in what that one sends, and counts only with it. Each text must match ``pattern``; if not,
    ``wrong`` says so. A text that ``is_short`` is a word or a few. An ``example`` stands where
    nothing is written.
    """

    name: str
    kind: ParameterKind
    path: tuple[str, ...]
    label: str
    help: str
    group: ParameterGroup = ParameterGroup.ADVANCED
    required: bool = False
    default: Value | None = None
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    choices: tuple[ParameterChoice, ...] = ()
    words: tuple[str, ...] = ()
    unit: str = ""
    shape: Shape | None = None
    on: Any = True
    within: str = ""
    pattern: str = ""
    wrong: str = ""
    is_short: bool = False
    example: str = ""


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """A value that cannot be sent: which parameter, and why in plain words."""

    name: str
    reason: Text


class Settings(Mapping[str, Value]):
    """Parameter values by name; immutable. Absent means unset."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Value] | None = None, /, **named: Value) -> None:
        self._values: dict[str, Value] = {**(values or {}), **named}

    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Settings):
            return self._values == other._values
        return super().__eq__(other)

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __repr__(self) -> str:
        return f"Settings({self._values!r})"

    def with_value(self, name: str, value: Value | None) -> Settings:
        """The same settings with one value changed; ``None`` unsets it."""
        values = {known: kept for known, kept in self._values.items() if known != name}
        if value is not None:
            values[name] = value
        return Settings(values)

    @property
    def model(self) -> str:
        """The model's name, or an empty text."""
        value = self._values.get("model", "")
        return value if isinstance(value, str) else ""


_CONTEXT: Final = "parameters"
_SITE: Final = r"[^\s/:@?#*]+\.[^\s/:@?#*.]+(/\S*)?"
_NO_SITE: Final = QT_TRANSLATE_NOOP("parameters", "Write a site without https, as in example.com.")
_OWN_TOOL_HELP: Final = {
    own_tools.CURRENT_TIME: QT_TRANSLATE_NOOP(
        "parameters", "Lets the model ask this computer for the date and the time."
    ),
    own_tools.CALCULATOR: QT_TRANSLATE_NOOP(
        "parameters", "Lets the model have this program calculate, and get it right."
    ),
    own_tools.SEARCH_MY_CHATS: QT_TRANSLATE_NOOP(
        "parameters",
        "Lets the model ask for places in your other chats. You see each before it is sent.",
    ),
}
_OWN_TOOLS: Final = tuple(
    Parameter(
        name=tool.name,
        kind=ParameterKind.SWITCH,
        path=("tools",),
        label=tool.label,
        help=_OWN_TOOL_HELP[tool.name],
        on=(tool.definition,),
    )
    for tool in own_tools.TOOLS.values()
)

PARAMETERS: Final[tuple[Parameter, ...]] = (
    Parameter(
        name="model",
        kind=ParameterKind.MODEL,
        path=("model",),
        label=QT_TRANSLATE_NOOP("parameters", "Model"),
        help=QT_TRANSLATE_NOOP("parameters", "Which model answers."),
        group=ParameterGroup.SIMPLE,
        required=True,
        default="anthropic/claude-sonnet-4.6",
    ),
    Parameter(
        name="temperature",
        kind=ParameterKind.NUMBER,
        path=("temperature",),
        label=QT_TRANSLATE_NOOP("parameters", "Temperature"),
        help=QT_TRANSLATE_NOOP(
            "parameters",
            "How freely words are chosen: low is precise and repeatable, high is more varied.",
        ),
        group=ParameterGroup.SIMPLE,
        minimum=0.0,
        maximum=1.0,
        step=0.1,
        words=tuple(each.label for each in CREATIVITY),
    ),
    Parameter(
        name="thinking",
        kind=ParameterKind.CHOICE,
        path=("thinking", "type"),
        label=QT_TRANSLATE_NOOP("parameters", "Thinking"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "Whether the model reasons before it answers. This takes time and tokens."
        ),
        group=ParameterGroup.SIMPLE,
        choices=(
            ParameterChoice("off", QT_TRANSLATE_NOOP("parameters", "Off"), "disabled"),
            ParameterChoice("budget", QT_TRANSLATE_NOOP("parameters", "With a budget"), "enabled"),
            ParameterChoice("adaptive", QT_TRANSLATE_NOOP("parameters", "As needed"), "adaptive"),
        ),
    ),
    Parameter(
        name="thinking_budget",
        kind=ParameterKind.INTEGER,
        path=("thinking", "budget_tokens"),
        label=QT_TRANSLATE_NOOP("parameters", "Thinking budget"),
        help=QT_TRANSLATE_NOOP(
            "parameters",
            "How many tokens the model may think, at least 1,024 and less than the answer's limit.",
        ),
        group=ParameterGroup.SIMPLE,
        minimum=1024,
        step=1024,
        unit=QT_TRANSLATE_NOOP("parameters", "tokens"),
    ),
    Parameter(
        name="max_tokens",
        kind=ParameterKind.INTEGER,
        path=("max_tokens",),
        label=QT_TRANSLATE_NOOP("parameters", "Maximum tokens"),
        help=QT_TRANSLATE_NOOP(
            "parameters",
            "The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.",
        ),
        group=ParameterGroup.SIMPLE,
        required=True,
        default=4096,
        minimum=1,
        step=256,
        unit=QT_TRANSLATE_NOOP("parameters", "tokens"),
    ),
    Parameter(
        name="system",
        kind=ParameterKind.TEXT,
        path=("system",),
        label=QT_TRANSLATE_NOOP("parameters", "Instructions"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "What the model should always keep in mind, such as its role or tone."
        ),
        group=ParameterGroup.SIMPLE,
        example=QT_TRANSLATE_NOOP(
            "parameters", "For example: Use plain words. I cook for two, without meat."
        ),
    ),
    Parameter(
        name="top_p",
        kind=ParameterKind.NUMBER,
        path=("top_p",),
        label=QT_TRANSLATE_NOOP("parameters", "Top P"),
        help=QT_TRANSLATE_NOOP(
            "parameters",
            "Chooses only among the likeliest words that together reach this share. "
            "Change this or the temperature, not both.",
        ),
        minimum=0.0,
        maximum=1.0,
        step=0.05,
    ),
    Parameter(
        name="top_k",
        kind=ParameterKind.INTEGER,
        path=("top_k",),
        label=QT_TRANSLATE_NOOP("parameters", "Top K"),
        help=QT_TRANSLATE_NOOP("parameters", "Chooses only among this many likeliest words."),
        minimum=1,
        step=1,
    ),
    Parameter(
        name="stop_sequences",
        kind=ParameterKind.TEXTS,
        path=("stop_sequences",),
        label=QT_TRANSLATE_NOOP("parameters", "Stop sequences"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "The answer ends before any of these texts; one text a line."
        ),
    ),
    Parameter(
        name="thinking_display",
        kind=ParameterKind.CHOICE,
        path=("thinking", "display"),
        label=QT_TRANSLATE_NOOP("parameters", "Show thinking"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "Whether the thoughts are shown as a summary or left out."
        ),
        choices=(
            ParameterChoice("summarized", QT_TRANSLATE_NOOP("parameters", "Summary"), "summarized"),
            ParameterChoice("omitted", QT_TRANSLATE_NOOP("parameters", "Hidden"), "omitted"),
        ),
    ),
    Parameter(
        name="effort",
        kind=ParameterKind.CHOICE,
        path=("output_config", "effort"),
        label=QT_TRANSLATE_NOOP("parameters", "Effort"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "How much work the model puts into an answer; more takes more tokens."
        ),
        choices=(
            ParameterChoice("low", QT_TRANSLATE_NOOP("parameters", "Low"), "low"),
            ParameterChoice("medium", QT_TRANSLATE_NOOP("parameters", "Medium"), "medium"),
            ParameterChoice("high", QT_TRANSLATE_NOOP("parameters", "High"), "high"),
            ParameterChoice("xhigh", QT_TRANSLATE_NOOP("parameters", "Very high"), "xhigh"),
            ParameterChoice("max", QT_TRANSLATE_NOOP("parameters", "Most"), "max"),
        ),
    ),
    Parameter(
        name="web_search",
        kind=ParameterKind.SWITCH,
        path=("tools",),
        label=QT_TRANSLATE_NOOP("parameters", "Web search"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "Lets the model search the web, at an extra price for each search."
        ),
        on=({"type": "web_search_20250305", "name": "web_search"},),
    ),
    Parameter(
        name="search_most",
        kind=ParameterKind.INTEGER,
        path=("tools", "web_search", "max_uses"),
        label=QT_TRANSLATE_NOOP("parameters", "Most searches"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "How often the model may search the web for one answer."
        ),
        minimum=1,
        maximum=50,
        step=1,
        within="web_search",
    ),
    Parameter(
        name="search_sites",
        kind=ParameterKind.TEXTS,
        path=("tools", "web_search", "allowed_domains"),
        label=QT_TRANSLATE_NOOP("parameters", "Only these sites"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "The sites that are searched, such as wikipedia.org; one a line."
        ),
        within="web_search",
        pattern=_SITE,
        wrong=_NO_SITE,
    ),
    Parameter(
        name="search_not_sites",
        kind=ParameterKind.TEXTS,
        path=("tools", "web_search", "blocked_domains"),
        label=QT_TRANSLATE_NOOP("parameters", "Not these sites"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "Sites that are left out of the search, such as example.com; one a line."
        ),
        within="web_search",
        pattern=_SITE,
        wrong=_NO_SITE,
    ),
    Parameter(
        name="search_city",
        kind=ParameterKind.TEXT,
        path=("tools", "web_search", "user_location", "city"),
        label=QT_TRANSLATE_NOOP("parameters", "City to search for"),
        help=QT_TRANSLATE_NOOP(
            "parameters",
            "Finds what is near, such as weather or shops. The provider is told this place.",
        ),
        within="web_search",
        is_short=True,
    ),
    Parameter(
        name="search_country",
        kind=ParameterKind.TEXT,
        path=("tools", "web_search", "user_location", "country"),
        label=QT_TRANSLATE_NOOP("parameters", "Country to search for"),
        help=QT_TRANSLATE_NOOP("parameters", "Two letters, such as DE, FR or US."),
        within="web_search",
        pattern="[A-Za-z]{2}",
        wrong=QT_TRANSLATE_NOOP("parameters", "Give a country by two letters, such as DE or US."),
        is_short=True,
    ),
    *_OWN_TOOLS,
    Parameter(
        name="citations",
        kind=ParameterKind.SWITCH,
        path=(),
        label=QT_TRANSLATE_NOOP("parameters", "Cite documents"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "Answers tell which passages of attached documents they rest on."
        ),
    ),
    Parameter(
        name="caching",
        kind=ParameterKind.SWITCH,
        path=("cache_control",),
        label=QT_TRANSLATE_NOOP("parameters", "Prompt caching"),
        help=QT_TRANSLATE_NOOP(
            "parameters",
            "Makes long conversations cheaper: what was sent before costs a tenth to send again.",
        ),
        on={"type": "ephemeral"},
    ),
    Parameter(
        name="tools",
        kind=ParameterKind.JSON,
        path=("tools",),
        label=QT_TRANSLATE_NOOP("parameters", "Tools"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "Tools the model may ask for. Their calls are shown, not run."
        ),
        shape=TOOLS,
    ),
    Parameter(
        name="tool_choice",
        kind=ParameterKind.CHOICE,
        path=("tool_choice", "type"),
        label=QT_TRANSLATE_NOOP("parameters", "Tool choice"),
        help=QT_TRANSLATE_NOOP("parameters", "Whether the model may, must or must not use a tool."),
        choices=(
            ParameterChoice("auto", QT_TRANSLATE_NOOP("parameters", "May"), "auto"),
            ParameterChoice("any", QT_TRANSLATE_NOOP("parameters", "Must"), "any"),
            ParameterChoice("none", QT_TRANSLATE_NOOP("parameters", "Must not"), "none"),
            ParameterChoice("tool", QT_TRANSLATE_NOOP("parameters", "This one"), "tool"),
        ),
    ),
    Parameter(
        name="tool_name",
        kind=ParameterKind.TEXT,
        path=("tool_choice", "name"),
        label=QT_TRANSLATE_NOOP("parameters", "Tool name"),
        help=QT_TRANSLATE_NOOP("parameters", "The one tool that the model must use."),
        is_short=True,
    ),
    Parameter(
        name="mcp_servers",
        kind=ParameterKind.JSON,
        path=("mcp_servers",),
        label=QT_TRANSLATE_NOOP("parameters", "MCP servers"),
        help=QT_TRANSLATE_NOOP(
            "parameters",
            "Servers whose tools the model may use by itself. "
            "A token written here moves to the system's keyring.",
        ),
        shape=MCP_SERVERS,
    ),
    Parameter(
        name="metadata",
        kind=ParameterKind.JSON,
        path=("metadata",),
        label=QT_TRANSLATE_NOOP("parameters", "Metadata"),
        help=QT_TRANSLATE_NOOP("parameters", "Facts for the provider about this request, as JSON."),
        shape=METADATA,
    ),
    Parameter(
        name="user_id",
        kind=ParameterKind.TEXT,
        path=("metadata", "user_id"),
        label=QT_TRANSLATE_NOOP("parameters", "User ID"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "An opaque name for the person asking, without personal data."
        ),
        is_short=True,
    ),
    Parameter(
        name="stream",
        kind=ParameterKind.SWITCH,
        path=("stream",),
        label=QT_TRANSLATE_NOOP("parameters", "Show while writing"),
        help=QT_TRANSLATE_NOOP(
            "parameters", "Shows the answer as it is written instead of all at once at the end."
        ),
        required=True,
        default=True,
    ),
)

BY_NAME: Final[Mapping[str, Parameter]] = {row.name: row for row in PARAMETERS}

DEFAULTS: Final = Settings(
    {row.name: row.default for row in PARAMETERS if row.required and row.default is not None}
)


def check(row: Parameter, value: Value) -> SettingProblem | None:
    """What is wrong with a value for this parameter by itself, or ``None``."""
    if not _TYPE_FITS[row.kind](value):
        return _problem(row, _WRONG_KIND)
    reason: Text | None = None
    match row.kind, value:
        case ParameterKind.CHOICE, _ if value not in {choice.value for choice in row.choices}:
            reason = Text(_CONTEXT, _WRONG_KIND)
        case ParameterKind.MODEL, str() if not value.strip():
            reason = Text(_CONTEXT, _NO_MODEL)
        case ParameterKind.JSON, str() if row.shape:
            reason = checked(value, row.shape)
        case ParameterKind.TEXT, str() if not _matches(row, (value,)):
            reason = Text(_CONTEXT, row.wrong)
        case ParameterKind.TEXTS, tuple() if not _matches(row, value):
            reason = Text(_CONTEXT, row.wrong)
        case ParameterKind.TEXTS, tuple() if not all(each.strip() for each in value):
            reason = Text(_CONTEXT, _BLANK_STOP)
        case ParameterKind.INTEGER | ParameterKind.NUMBER, int() | float():
            reason = _out_of_range(row, value)
        case _:
            pass
    return SettingProblem(row.name, reason) if reason else None


def check_all(settings: Settings) -> tuple[SettingProblem, ...]:
    """Every problem of the settings: each value by itself, then the rules between them."""
    found = [
        problem
        for row in PARAMETERS
        if row.name in settings and (problem := check(row, settings[row.name]))
    ]
    missing = [
        _problem(row, _NO_MODEL if row.kind is ParameterKind.MODEL else _WRONG_KIND)
        for row in PARAMETERS
        if row.required and row.name not in settings
    ]
    if not found and not missing and (problem := _check_budget(settings)):
        found.append(problem)
    return (*found, *missing)


@dataclass(frozen=True, slots=True)
class Withheld:
    """A value that was set but is not sent, because the request would be refused with it."""

    name: str
    value: Value
    reason: Text = field(default_factory=lambda: Text("", ""))


def body(settings: Settings) -> dict[str, Any]:
    """The fields of the request's JSON body that come from settings.

    Parameters that share a place are put together: lists follow one another, objects merge. Of
    tools that are called alike the last is sent, which is the person's own.
    """
    fields: dict[str, Any] = {}
    for row in PARAMETERS:
        if row.name not in settings or (value := sent(row, settings[row.name])) is None:
            continue
        if not row.path:
            continue
        if not row.within:
            _put(fields, row.path, value)
        elif settings.get(row.within) is True:
            _put(_entry(fields["tools"], row.within), row.path[2:], value)
    if tools := fields.get("tools"):
        fields["tools"] = _each_once(tools)
    if servers := fields.get("mcp_servers"):
        for name, entries in mcp_servers.sent(servers, fields.get("tools", [])).items():
            if entries:
                fields[name] = entries
            else:
                fields.pop(name, None)
    return fields


def _entry(tools: list[Any], name: str) -> dict[str, Any]:
    """What a switch sent into the tools, as an object of its own that may be added to."""
    place = next(place for place, tool in enumerate(tools) if tool.get("name") == name)
    own: dict[str, Any] = {**tools[place]}
    tools[place] = own
    return own


def _each_once(tools: list[Any]) -> list[Any]:
    names = [tool.get("name") if isinstance(tool, dict) else None for tool in tools]
    return [
        _placed(tool)
        for place, (tool, name) in enumerate(zip(tools, names, strict=True))
        if name is None or name not in names[place + 1 :]
    ]


def _placed(tool: Any) -> Any:
    """A tool in which a place, if there is one, is told as no more than near."""
    near = tool.get("user_location") if isinstance(tool, dict) else None
    if not isinstance(near, dict) or "type" in near:
        return tool
    return {**tool, "user_location": {"type": "approximate", **near}}


def sent(row: Parameter, value: Value) -> Any:
    """The JSON value of a parameter as it stands in the request; ``None`` sends nothing."""
    match row.kind:
        case ParameterKind.CHOICE:
            return next((each.sent for each in row.choices if each.value == value), value)
        case ParameterKind.JSON:
            return parsed(str(value))
        case ParameterKind.SWITCH if row.on is not True:
            on = list(row.on) if isinstance(row.on, tuple) else row.on
            return on if value else None
        case _:
            return list(value) if isinstance(value, tuple) else value


def _put(fields: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    for name in path[:-1]:
        fields = fields.setdefault(name, {})
    present = fields.get(path[-1])
    if isinstance(present, list) and isinstance(value, list):
        fields[path[-1]] = [*present, *value]
    elif isinstance(present, dict) and isinstance(value, dict):
        fields[path[-1]] = {**present, **value}
    else:
        fields[path[-1]] = value


def _matches(row: Parameter, texts: tuple[str, ...]) -> bool:
    return not row.pattern or all(re.fullmatch(row.pattern, each) for each in texts)


def _is_text(value: Value) -> bool:
    return isinstance(value, str)


_TYPE_FITS: Final[Mapping[ParameterKind, Callable[[Value], bool]]] = {
    ParameterKind.MODEL: _is_text,
    ParameterKind.TEXT: _is_text,
    ParameterKind.JSON: _is_text,
    ParameterKind.CHOICE: _is_text,
    ParameterKind.SWITCH: lambda value: isinstance(value, bool),
    ParameterKind.INTEGER: lambda value: isinstance(value, int) and not isinstance(value, bool),
    ParameterKind.NUMBER: lambda value: (
        isinstance(value, int | float) and not isinstance(value, bool)
    ),
    ParameterKind.TEXTS: lambda value: (
        isinstance(value, tuple) and all(isinstance(each, str) for each in value)
    ),
}


def _number(value: Value) -> float:
    return float(value) if isinstance(value, (int, float)) else math.nan


def _problem(row: Parameter, text: str, **values: TextValue) -> SettingProblem:
    return SettingProblem(row.name, Text(_CONTEXT, text, values))


def _out_of_range(row: Parameter, value: float) -> Text | None:
    low, high = row.minimum, row.maximum
    if math.isfinite(value) and (low is None or value >= low) and (high is None or value <= high):
        return None
    if low is not None and high is not None:
        return Text(_CONTEXT, _BETWEEN, {"minimum": low, "maximum": high})
    return Text(_CONTEXT, _AT_LEAST, {"minimum": low or 0})


def _check_budget(settings: Settings) -> SettingProblem | None:
    """The budget must exist in budget mode and stay below ``max_tokens``."""
    if settings.get("thinking") != "budget":
        return None
    row = BY_NAME["thinking_budget"]
    budget = settings.get(row.name)
    if budget is None:
        return _problem(row, _NO_BUDGET)
    limit = settings["max_tokens"]
    if isinstance(limit, int) and _number(budget) >= limit:
        return SettingProblem(row.name, counted(_CONTEXT, _BUDGET_TOO_LARGE, limit))
    return None


_WRONG_KIND: Final = QT_TRANSLATE_NOOP("parameters", "This value does not fit here.")
_NO_MODEL: Final = QT_TRANSLATE_NOOP("parameters", "Choose a model first.")
_BLANK_STOP: Final = QT_TRANSLATE_NOOP("parameters", "A stop sequence cannot be blank.")
_BETWEEN: Final = QT_TRANSLATE_NOOP("parameters", "Give a number between {minimum} and {maximum}.")
_AT_LEAST: Final = QT_TRANSLATE_NOOP("parameters", "Give a number of at least {minimum}.")
_NO_BUDGET: Final = QT_TRANSLATE_NOOP("parameters", "Say how many tokens the model may think.")
_BUDGET_TOO_LARGE: Final = Counted(
    "The thinking budget must be smaller than the answer's limit of 1 token.",
    QT_TRANSLATE_NOOP(
        "parameters",
        "The thinking budget must be smaller than the answer's limit of {n} tokens.",
        None,
        1,
    ),
)
