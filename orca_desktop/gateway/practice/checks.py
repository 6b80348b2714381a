"""What the practice gateway accepts: a request body becomes an order, or a refusal.

The rules are those of the Messages API, API version 2023-06-01, with the differences between
models that real ones have. Keys that nobody knows are ignored, as the real gateway does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.gateway.practice.models import MODELS, PracticeModel, Sampling

LEAST_BUDGET: Final = 1024
"""The smallest thinking budget that is accepted, in tokens."""

LEAST_THINKING_TOP_P: Final = 0.95
_SIGNATURE: Final = "practice-"
_DIGITS: Final = 24


@dataclass(frozen=True, slots=True)
class RequestRefusal:
    """An answer that is an error: its status and the fields of the error object."""

    status: int
    type: str
    message: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class ParsedRequest:
    """A request that was found good, with everything an answer depends on.

    ``budget`` is the most tokens for thinking, 0 for none at all; ``effort`` an effort level.
    """

    body: dict[str, Any]
    model: PracticeModel
    max_tokens: int
    stream: bool
    question: str
    earlier: tuple[str, ...]
    instructions: str
    temperature: float
    top_p: float | None
    top_k: int | None
    stop_sequences: tuple[str, ...]
    thinks: bool
    budget: int
    shows_thinking: bool
    effort: str
    answers_tool: bool
    shown: tuple[dict[str, Any], ...]


def check(body: Any) -> ParsedRequest | RequestRefusal:
    """The order in a decoded request body, or why there is none."""
    if not isinstance(body, dict):
        return _bad("The request body is not a JSON object.")
    model = body.get("model")
    if not isinstance(model, str) or not model:
        return _bad("model: Field required")
    if model not in MODELS:
        return RequestRefusal(
            404, "not_found_error", f"The model `{model}` does not exist.", "model_not_found"
        )
    for rule in _RULES:
        if problem := rule(body, MODELS[model]):
            return _bad(problem)
    return _order(body, MODELS[model])


def signature(thinking: str) -> str:
    """The signature of a thinking block that this gateway wrote."""
    seed = hashlib.sha256(thinking.encode()).hexdigest()[:_DIGITS]
    return f"{_SIGNATURE}{seed}-{_seal(seed)}"


def _seal(seed: str) -> str:
    return hashlib.sha256(f"sealed {seed}".encode()).hexdigest()[:_DIGITS]


def _bad(message: str) -> RequestRefusal:
    return RequestRefusal(400, "invalid_request_error", message)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _max_tokens(body: dict[str, Any], model: PracticeModel) -> str | None:
    value = body.get("max_tokens")
    if value is None:
        return "max_tokens: Field required"
    if not _is_whole(value):
        return "max_tokens: Input should be a valid integer"
    if value < 1:
        return "max_tokens: Input should be greater than or equal to 1"
    if value > model.most_output:
        return (
            f"max_tokens: {value} > {model.most_output}, which is the maximum allowed number of "
            f"output tokens for {model.id}"
        )
    return None


def _messages(body: dict[str, Any], model: PracticeModel) -> str | None:
    messages = body.get("messages")
    if not isinstance(messages, list):
        return "messages: Field required"
    if not messages:
        return "messages: at least one message is required"
    for place, message in enumerate(messages):
        if problem := _message(message, place) or _unseen(message, model):
            return problem
    if messages[0]["role"] != "user":
        return "messages: first message must use the `user` role"
    if messages[-1]["role"] == "assistant" and not model.takes_prefill:
        return f"messages: {model.id} does not continue a final `assistant` message"
    return None


def _message(message: Any, place: int) -> str | None:
    where = f"messages.{place}"
    if not isinstance(message, dict) or message.get("role") not in ("user", "assistant"):
        return f"{where}.role: Input should be 'user' or 'assistant'"
    content = message.get("content")
    if isinstance(content, str):
        return None if content else f"{where}.content: text content must not be empty"
    if not isinstance(content, list) or not content:
        return f"{where}.content: Input should be a text or a list of content blocks"
    for number, block in enumerate(content):
        if problem := _block(block):
            return f"{where}.content.{number}: {problem}"
    return None


def _results(body: dict[str, Any], _: PracticeModel) -> str | None:
    """Each call of a tool has its result at the beginning of the next message, and nothing else."""
    called: list[Any] = []
    for place, message in enumerate(body["messages"]):
        blocks = [*_blocks(message["content"])]
        brought = [block.get("tool_use_id") for block in blocks if _is_result(block)]
        if strange := [each for each in brought if each not in called]:
            return f"messages.{place}: unexpected `tool_use_id` in `tool_result`: {strange[0]}"
        begins = [block.get("tool_use_id") for block in blocks[: len(called)]]
        if missing := [each for each in called if each not in begins]:
            return (
                f"messages.{place - 1}: `tool_use` ids were found without `tool_result` blocks "
                f"immediately after: {missing[0]}"
            )
        called = [block.get("id") for block in blocks if block["type"] == "tool_use"]
    return None


def _unseen(message: dict[str, Any], model: PracticeModel) -> str | None:
    if model.sees:
        return None
    kinds = {block["type"] for block in _blocks(message["content"])}
    found = next((kind for kind in ("image", "document") if kind in kinds), None)
    return f"{found} input is not supported by {model.id}" if found else None


def _block(block: Any) -> str | None:
    if not isinstance(block, dict) or not isinstance(block.get("type"), str):
        return "a content block needs a type"
    if block["type"] == "text" and not (isinstance(block.get("text"), str) and block["text"]):
        return "text content blocks must be non-empty"
    if block["type"] == "thinking" and not _is_signed(block.get("signature")):
        return "Invalid `signature` in `thinking` block"
    return None


def _is_signed(value: Any) -> bool:
    """Whether a signature may pass: our own must be whole, those of other models are ignored."""
    if not isinstance(value, str):
        return False
    if not value.startswith(_SIGNATURE):
        return True
    seed, _, seal = value.removeprefix(_SIGNATURE).partition("-")
    return seal == _seal(seed)


def _system(body: dict[str, Any], _: PracticeModel) -> str | None:
    value = body.get("system")
    if value is None or isinstance(value, str):
        return None
    if isinstance(value, list) and all(
        isinstance(block, dict) and isinstance(block.get("text"), str) for block in value
    ):
        return None
    return "system: Input should be a text or a list of text blocks"


def _sampling(body: dict[str, Any], model: PracticeModel) -> str | None:
    for name in ("temperature", "top_p"):
        value = body.get(name)
        if value is not None and not (_is_number(value) and 0 <= value <= 1):
            return f"{name}: range: 0..1"
    top_k = body.get("top_k")
    if top_k is not None and not (_is_whole(top_k) and top_k >= 0):
        return "top_k: Input should be an integer greater than or equal to 0"
    if model.sampling is Sampling.REFUSED:
        for name, usual in (("temperature", (None, 1)), ("top_p", (None, 1)), ("top_k", (None,))):
            if body.get(name) not in usual:
                return f"`{name}` is not supported by {model.id}"
    both = body.get("temperature") is not None and body.get("top_p") is not None
    if model.sampling is Sampling.ONE_OF and both:
        return f"`temperature` and `top_p` cannot both be specified for {model.id}"
    return None


def _stop_sequences(body: dict[str, Any], _: PracticeModel) -> str | None:
    value = body.get("stop_sequences")
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return "stop_sequences: Input should be a list of texts"
    if not all(each.strip() for each in value):
        return "stop_sequences: each stop sequence must contain non-whitespace"
    return None


def _stream(body: dict[str, Any], _: PracticeModel) -> str | None:
    if not isinstance(body.get("stream", False), bool):
        return "stream: Input should be a valid boolean"
    return None


def _thinking(body: dict[str, Any], model: PracticeModel) -> str | None:
    value = body.get("thinking")
    if value is None:
        return None
    kind = value.get("type") if isinstance(value, dict) else None
    if kind not in ("enabled", "adaptive", "disabled"):
        return "thinking.type: Input should be 'enabled', 'adaptive' or 'disabled'"
    if kind not in model.thinking and not (kind == "disabled" and not model.thinking):
        return f"thinking.type: `{kind}` is not supported by {model.id}"
    if value.get("display") not in (None, "summarized", "omitted"):
        return "thinking.display: Input should be 'summarized' or 'omitted'"
    return _budget(value.get("budget_tokens"), body) if kind == "enabled" else None


def _budget(budget: Any, body: dict[str, Any]) -> str | None:
    if not _is_whole(budget):
        return "thinking.enabled.budget_tokens: Field required"
    if budget < LEAST_BUDGET:
        return f"thinking.enabled.budget_tokens: must be greater than or equal to {LEAST_BUDGET}"
    if budget >= body["max_tokens"]:
        return "`max_tokens` must be greater than `thinking.budget_tokens`"
    return None


def _beside_thinking(body: dict[str, Any], model: PracticeModel) -> str | None:
    if not _thinks(body, model):
        return None
    if body.get("temperature") not in {None, 1}:
        return "`temperature` may only be set to 1 when thinking is enabled"
    if body.get("top_k") is not None:
        return "`top_k` must be unset when thinking is enabled"
    top_p = body.get("top_p")
    if top_p is not None and top_p < LEAST_THINKING_TOP_P:
        return "`top_p` must be greater than or equal to 0.95 or unset when thinking is enabled"
    return None


def _thinks(body: dict[str, Any], model: PracticeModel) -> bool:
    thinking = body.get("thinking")
    if thinking is None:
        return model.thinks_unasked
    return thinking.get("type") in {"enabled", "adaptive"}


def _effort(body: dict[str, Any], model: PracticeModel) -> str | None:
    config = body.get("output_config")
    if config is None:
        return None
    if not isinstance(config, dict):
        return "output_config: Input should be an object"
    effort = config.get("effort")
    if effort is None:
        return None
    if not model.efforts:
        return f"output_config.effort: not supported by {model.id}"
    if effort not in model.efforts:
        return f"output_config.effort: Input should be one of {', '.join(model.efforts)}"
    return None


def _tools(body: dict[str, Any], model: PracticeModel) -> str | None:
    tools, choice = body.get("tools"), body.get("tool_choice")
    if tools is not None and not (
        isinstance(tools, list)
        and all(isinstance(tool, dict) and isinstance(_tool_name(tool), str) for tool in tools)
    ):
        return "tools: Input should be a list of tools, each with a name"
    if choice is None:
        return None
    kinds = ("auto", "any", "tool", "none")
    if not isinstance(choice, dict) or choice.get("type") not in kinds:
        return "tool_choice.type: Input should be 'auto', 'any', 'tool' or 'none'"
    if choice["type"] in {"any", "tool"} and _thinks(body, model):
        return "Thinking may not be enabled when tool_choice forces tool use."
    return None


def _tool_name(tool: dict[str, Any]) -> Any:
    """What an entry of the tools is called; the tools of a server by that server."""
    return tool.get("mcp_server_name" if tool.get("type") == "mcp_toolset" else "name")


def _servers(body: dict[str, Any], _model: PracticeModel) -> str | None:
    """Each server is named by exactly one entry of the tools, and each such entry has a server."""
    servers = body.get("mcp_servers", [])
    if not isinstance(servers, list) or not all(isinstance(each, dict) for each in servers):
        return "mcp_servers: Input should be a list of servers"
    names = [each.get("name") for each in servers]
    tools = body.get("tools") or []
    named = [_tool_name(tool) for tool in tools if tool.get("type") == "mcp_toolset"]
    for name in names:
        if named.count(name) != 1:
            return f"mcp_servers: `{name}` must be referenced by exactly one toolset"
    for name in named:
        if name not in names:
            return f"tools: the toolset references `{name}`, which is not in mcp_servers"
    return None


_RULES: Final[tuple[Callable[[dict[str, Any], PracticeModel], str | None], ...]] = (
    _max_tokens,
    _messages,
    _results,
    _system,
    _sampling,
    _stop_sequences,
    _stream,
    _thinking,
    _beside_thinking,
    _effort,
    _tools,
    _servers,
)


def _order(body: dict[str, Any], model: PracticeModel) -> ParsedRequest:
    asked = [_words(each["content"]) for each in body["messages"] if each["role"] == "user"]
    said = [text for text in asked if text]
    thinking = body.get("thinking") or {}
    thinks = _thinks(body, model)
    display = thinking.get("display") or ("omitted" if model.hides_thinking else "summarized")
    temperature, top_k = body.get("temperature"), body.get("top_k")
    return ParsedRequest(
        body=body,
        model=model,
        max_tokens=body["max_tokens"],
        stream=body.get("stream", False),
        question=said[-1] if said else "",
        earlier=tuple(said[:-1]),
        instructions=_words(body.get("system") or ""),
        temperature=1.0 if temperature is None else float(temperature),
        top_p=body.get("top_p"),
        top_k=top_k or None,
        stop_sequences=tuple(body.get("stop_sequences") or ()),
        thinks=thinks,
        budget=thinking.get("budget_tokens", 0) if thinks else 0,
        shows_thinking=display == "summarized",
        effort=(body.get("output_config") or {}).get("effort") or "high",
        answers_tool=any(_is_result(block) for block in _blocks(body["messages"][-1]["content"])),
        shown=tuple(_blocks(body["messages"][-1]["content"])),
    )


def _words(content: Any) -> str:
    return "\n".join(
        block["text"] for block in _blocks(content) if isinstance(block.get("text"), str)
    )


def _blocks(content: Any) -> Iterator[dict[str, Any]]:
    if isinstance(content, str):
        yield {"type": "text", "text": content}
    else:
        yield from content


def _is_result(block: dict[str, Any]) -> bool:
    return bool(block["type"] == "tool_result")
