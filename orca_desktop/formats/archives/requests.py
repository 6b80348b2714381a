"""A request of the Messages API as JSON: messages, a model, instructions and settings.

Also the lines of a batch, in which the request stands in ``params``. The blocks are those of the
API and are kept as they are; contents inside them go to the store when they are imported.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any, Final

from orca_desktop.domain.blobs import LARGEST
from orca_desktop.domain.blocks import Block, Json, TextBlock, UnknownBlock, foreign, from_json
from orca_desktop.domain.message import Role
from orca_desktop.domain.parameters import (
    BY_NAME,
    PARAMETERS,
    Parameter,
    ParameterKind,
    Value,
    check,
)
from orca_desktop.formats.archives import fields, parts, trees
from orca_desktop.formats.archives.contents import Contents, Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.REQUEST.value
_ROLES: Final = frozenset({"user", "assistant", "system"})
_READ: Final = frozenset(
    {ParameterKind.NUMBER, ParameterKind.INTEGER, ParameterKind.CHOICE, ParameterKind.TEXTS}
)


def fits(value: Json) -> bool:
    """Whether an object is such a request: each message says who speaks, and what."""
    request = _request(value)
    messages = request.get("messages")
    if not isinstance(messages, list) or not messages:
        return False
    return isinstance(request.get("model"), str) and all(
        isinstance(each, dict)
        and fields.text(each, "role") in _ROLES
        and isinstance(each.get("content"), str | list)
        for each in messages
    )


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """The conversation that the request asks to go on with."""
    contents = Contents(_SOURCE, entry.files)
    request = _request(value)
    written = json.dumps(request, sort_keys=True, separators=(",", ":"))
    settings = dict(_settings(request))
    model = fields.text(request, "model")
    nodes = trees.chained(
        trees.Node(
            f"#{place}",
            None,
            Role.USER if each["role"] == "user" else Role.ASSISTANT,
            tuple(_blocks(each["content"], contents)),
            model="" if each["role"] == "user" else model,
        )
        for place, each in enumerate(fields.objects(request.get("messages")))
        if each["role"] != "system"
    )
    title = fields.text(value, "custom_id")
    made = trees.built(
        trees.Head(
            (_SOURCE, hashlib.sha256(written.encode()).hexdigest()), title, settings=settings
        ),
        list(nodes),
    )
    if made is None:
        yield NotRead(title, NotReadReason.EMPTY)
    else:
        yield Found(made, Format.REQUEST, contents.taken, contents.absent)


def _request(value: Json) -> Json:
    return fields.mapping(value.get("params")) or value


def _blocks(content: Any, contents: Contents) -> Iterator[Block]:
    if isinstance(content, str):
        if content.strip():
            yield TextBlock(content)
        return
    for each in fields.objects(content):
        yield _kept(from_json(each), each, contents)


def _kept(block: Block, raw: Json, contents: Contents) -> Block:
    """A block, with its content in the store if it is a picture or document in base64."""
    if isinstance(block, UnknownBlock):
        # Parts of other APIs: pictures are taken over, the rest is kept and not sent.
        return next(parts.blocks([raw], _SOURCE, contents), foreign(_SOURCE, dict(raw)))
    source = fields.mapping(raw.get("source"))
    if fields.text(raw, "type") not in {"image", "document"} or source.get("type") != "base64":
        return block
    data, kind = fields.text(source, "data"), fields.text(source, "media_type")
    if len(data) > LARGEST * 4 // 3:
        return contents.missing({**raw, "source": {"type": "base64", "media_type": kind}})
    return contents.of_address(f"data:{kind};base64,{data}", fields.text(raw, "title"), dict(raw))


def _settings(request: Json) -> Iterator[tuple[str, Value]]:
    """The settings of a request that parameters of this program have."""
    system = request.get("system")
    parts = (fields.text(each, "text") for each in fields.objects(system))
    words = system if isinstance(system, str) else "\n\n".join(part for part in parts if part)
    said = [
        each["content"]
        for each in fields.objects(request.get("messages"))
        if each.get("role") == "system" and isinstance(each.get("content"), str)
    ]
    if words := "\n\n".join(part for part in (words, *said) if part.strip()):
        yield "system", words
    if model := fields.text(request, "model"):
        yield "model", model
    for row in PARAMETERS:
        value = _at(request, row.path)
        if row.kind in _READ and not row.within and (found := _value(row, value)) is not None:
            yield row.name, found
    # Servers are left out: a token of theirs belongs into the keyring alone.
    if tools := fields.objects(request.get("tools")):
        written = json.dumps(tools, indent=2, ensure_ascii=False)
        if check(BY_NAME["tools"], written) is None:
            yield "tools", written


def _at(request: Json, path: tuple[str, ...]) -> Any:
    found: Any = request if path else None
    for step in path:
        found = fields.mapping(found).get(step)
    return found


def _value(row: Parameter, value: Any) -> Value | None:
    """What a field of a request is as a value of a parameter, if it can be one."""
    if row.kind is ParameterKind.CHOICE:
        value = next(
            (each.value for each in row.choices if value is not None and each.sent == value), None
        )
    elif row.kind is ParameterKind.TEXTS:
        texts = fields.listed(value)
        value = tuple(texts) if texts and all(isinstance(each, str) for each in texts) else None
    elif isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if value is not None and check(row, value) is None else None
