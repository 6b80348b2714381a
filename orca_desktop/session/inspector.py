"""The request that will be sent, or was: shown with every secret masked, and copied as code.

What is copied has the name of an environment variable where the key would stand, and a mask where
an MCP server's token would.
"""

from __future__ import annotations

import dataclasses
import json
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain import server_tokens
from orca_desktop.domain.parameters import Withheld
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway import wire

if TYPE_CHECKING:
    from orca_desktop.domain.reply import Reply
    from orca_desktop.domain.request import MessageRequest
    from orca_desktop.gateway.address import GatewayAddress

VARIABLE: Final = "ORCAROUTER_API_KEY"
"""The environment variable that copied code takes the key from."""

_MASKED_KEY: Final = f"Bearer {server_tokens.MASK}"
_LONGEST: Final = 600
_WIDTH: Final = 92
_KNOWN: Final = {
    *("model", "max_tokens", "messages", "system", "temperature", "top_p", "top_k"),
    *("stop_sequences", "thinking", "tools", "tool_choice", "metadata"),
}
"""The fields that the ``anthropic`` package names; others travel in its ``extra_body``."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """One request without secrets: address, headers, body, and what was left out of it and why."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]
    base: str
    withheld: tuple[Withheld, ...] = ()
    notes: tuple[Text, ...] = ()


def notes(reply: Reply, *, is_whole: bool) -> tuple[Text, ...]:
    """What must be said of the request that was made for a reply, so that nothing is pretended."""
    found = []
    if not is_whole:
        found.append(_DELETED)
    if reply.earlier is not None:
        found.append(_CONTINUED)
    if reply.sent is not None and reply.sent.without_thinking:
        found.append(_THOUGHTLESS)
    return tuple(Text("inspector", text) for text in found)


_DELETED: Final = QT_TRANSLATE_NOOP(
    "inspector", "Questions that were sent along have been deleted since and are not shown."
)
_CONTINUED: Final = QT_TRANSLATE_NOOP(
    "inspector",
    "This is the first request. The answer was continued: the same was sent once more, with the "
    "answer so far and the wish to go on.",
)
_THOUGHTLESS: Final = QT_TRANSLATE_NOOP(
    "inspector", "It was sent first with the thinking of earlier answers, which was not accepted."
)


def inspect(request: MessageRequest, address: GatewayAddress) -> Inspection:
    """The request as it goes out to an address."""
    masked = dataclasses.replace(request, settings=server_tokens.masked(request.settings))
    body = wire.to_json(masked)
    headers = {
        "Authorization": _MASKED_KEY,
        "anthropic-version": wire.API_VERSION,
        "Content-Type": "application/json",
        "Accept": "text/event-stream" if body.get("stream") is True else "application/json",
        "X-OrcaRouter-Include-Cost": "true",
    }
    if wire.needs_mcp(body):
        headers["anthropic-beta"] = wire.MCP_BETA
    return Inspection(
        "POST", address.url("messages"), headers, body, address.base, request.withheld
    )


def pretty(inspection: Inspection, *, shorten: bool = True) -> str:
    """The request as a person reads it; long texts (pictures) are cut, with their length, to show.

    What is copied is never cut.
    """
    body = _shortened(inspection.body) if shorten else inspection.body
    head = [f"{inspection.method} {inspection.url}"]
    head += [f"{name}: {value}" for name, value in inspection.headers.items()]
    return "\n".join(head) + "\n\n" + _dumped(body)


def as_json(inspection: Inspection) -> str:
    """The body alone."""
    return _dumped(inspection.body)


def as_curl(inspection: Inspection) -> str:
    """One command for a shell; the key comes from the environment."""
    lines = [f"curl --no-buffer {shlex.quote(inspection.url)}"]
    for name, value in inspection.headers.items():
        if name == "Authorization":
            lines.append(f'-H "Authorization: Bearer ${VARIABLE}"')
        else:
            lines.append(f"-H {shlex.quote(f'{name}: {value}')}")
    lines.append(f"--data-raw {shlex.quote(_dumped(inspection.body))}")
    return " \\\n  ".join(lines) + "\n"


def as_httpx(inspection: Inspection) -> str:
    """A Python program with the ``httpx`` package."""
    headers = [
        f"    {name!r}: {value!r},"
        for name, value in inspection.headers.items()
        if name not in _OWN
    ]
    lines = [
        "import os",
        "",
        "import httpx",
        "",
        f"request = {_literal(inspection.body)}",
        "headers = {",
        f'    "Authorization": f"Bearer {{os.environ[\'{VARIABLE}\']}}",',
        *headers,
        "}",
        f"with httpx.stream({inspection.method!r}, {inspection.url!r}, headers=headers,",
        "                  json=request, timeout=600) as response:",
        "    for line in response.iter_lines():",
        "        print(line)",
        "    response.raise_for_status()",
    ]
    return "\n".join(lines) + "\n"


def as_anthropic(inspection: Inspection) -> str:
    """A Python program with the ``anthropic`` package."""
    body = dict(inspection.body)
    is_streamed = body.pop("stream", False) is True
    known = {name: value for name, value in body.items() if name in _KNOWN}
    more = {name: value for name, value in body.items() if name not in _KNOWN}
    headers = {
        name: value
        for name, value in inspection.headers.items()
        if name.startswith(("X-", "anthropic-beta"))
    }
    call = ["    **request,", f"    extra_headers={headers!r},"]
    if more:
        call.append("    extra_body=more,")
    lines = [
        "import os",
        "",
        "import anthropic",
        "",
        "client = anthropic.Anthropic(",
        f"    base_url={inspection.base!r},",
        f'    auth_token=os.environ["{VARIABLE}"],',
        ")",
        f"request = {_literal(known)}",
        *([f"more = {_literal(more)}"] if more else []),
    ]
    if is_streamed:
        lines += ["with client.messages.stream(", *call, ") as stream:"]
        lines += ["    for text in stream.text_stream:", '        print(text, end="", flush=True)']
    else:
        lines += ["message = client.messages.create(", *call, ")", "print(message.content)"]
    return "\n".join(lines) + "\n"


def _dumped(body: Mapping[str, Any]) -> str:
    return json.dumps(body, ensure_ascii=False, indent=2)


def _literal(value: Any) -> str:
    from pprint import pformat  # noqa: PLC0415 - when somebody looks at a request

    return pformat(value, width=_WIDTH, sort_dicts=False)


def _shortened(value: Any) -> Any:
    match value:
        case str() if len(value) > _LONGEST:
            return f"{value[: _LONGEST // 2]} … ({len(value):,})"
        case Mapping():
            return {name: _shortened(each) for name, each in value.items()}
        case list():
            return [_shortened(each) for each in value]
        case _:
            return value


_OWN: Final = ("Authorization", "Content-Type")
