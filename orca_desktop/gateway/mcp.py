"""Asking an MCP server for its tools, once, when the person wants it.

Transport: streamable HTTP. Most servers speak a version of the protocol that begins with
``initialize`` (2025-11-25 and before); one that refuses it is asked in the version without that
(2026-07-28), in which each request says all that the server must know. Every failure is a sentence.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeGuard
from urllib.parse import urlsplit

import httpx

from orca_desktop import __version__
from orca_desktop.domain import secret
from orca_desktop.domain.mcp_servers import ServerTool
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.gateway import sse
from orca_desktop.gateway.address import is_loopback
from orca_desktop.gateway.connections import Connections
from orca_desktop.gateway.exceptions import causes, is_expected
from orca_desktop.gateway.failures import plain
from orca_desktop.gateway.json_text import clean, read_object
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.transit import Transit


@dataclass(frozen=True, slots=True)
class McpLimits:
    """What one question to a server may take: seconds, bytes, tools, pages of the list."""

    patience: float = 10.0
    size: int = 1024 * 1024
    tools: int = 500
    pages: int = 50


async def list_tools(
    url: str,
    token: Secret | None,
    limits: McpLimits = McpLimits(),  # noqa: B008 - an immutable value
    network: Network | None = None,
) -> tuple[ServerTool, ...] | Text:
    """The tools that the server at an address says it has, or why they are not known.

    The token goes to that address's own origin and nowhere else.
    """
    if problem := _refused_address(url):
        return Text(_CONTEXT, problem)
    connections = Connections(
        Limits(connect=limits.patience, write=limits.patience),
        url,
        transport=None,
        network=network if network is not None else Network(),
    )
    try:
        async with asyncio.timeout(limits.patience), connections.lend() as line:
            return await _Talk(line.client, url, token, limits).tools()
    except _RefusedError as refused:
        return refused.sentence
    except _AnsweredError as answered:
        return answered.sentence
    except TimeoutError:
        return counted(_CONTEXT, _TOO_SLOW, round(limits.patience))
    except Exception as error:  # noqa: BLE001 - whatever it is, the person gets an answer
        return Text(_CONTEXT, _cause(error))
    finally:
        await connections.close()


class _RefusedError(Exception):
    """There will be no list of tools, and this is why."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class _AnsweredError(Exception):
    """The server speaks the protocol, and its answer to a request is an error."""

    def __init__(self, error: object) -> None:
        found = error if isinstance(error, dict) else {}
        self.code = found.get("code")
        message = plain(str(clean(found.get("message", ""))))[:_LONGEST_MESSAGE]
        self.sentence = Text(_CONTEXT, _REFUSES, {"message": message})
        if self.code == _NO_METHOD:
            self.sentence = Text(_CONTEXT, _NO_TOOLS)
        super().__init__(str(self.sentence))


class _Talk:
    """What is said to one server, one request after the other."""

    def __init__(
        self, client: httpx.AsyncClient, url: str, token: Secret | None, limits: McpLimits
    ) -> None:
        self._client = client
        self._url = url
        self._token = token
        self._limits = limits
        self._left = limits.size
        self._number = 0
        self._headers: dict[str, str] = {}
        self._meta: dict[str, Any] = {}

    async def tools(self) -> tuple[ServerTool, ...]:
        """The whole list, page by page."""
        if not await self._begin():
            self._headers = {"MCP-Protocol-Version": _STATELESS}
            self._meta = {"_meta": _META}
        try:
            found = await self._pages()
        except Exception:
            await self._end()
            raise
        await self._end()
        return found

    async def _begin(self) -> bool:
        """Whether the server speaks a version that begins with a handshake."""
        wish = {"protocolVersion": _HANDSHAKE, "capabilities": {}, "clientInfo": _CLIENT}
        try:
            result = await self._ask("initialize", wish)
        except _AnsweredError:
            return False
        version = result.get("protocolVersion")
        self._headers["MCP-Protocol-Version"] = version if _fits_header(version) else _HANDSHAKE
        note = {"jsonrpc": "2.0", "method": "notifications/initialized"}
        async with self._post(note) as response:
            if response.status_code >= httpx.codes.BAD_REQUEST:
                raise _RefusedError(self._refusal(response))
        return True

    async def _pages(self) -> tuple[ServerTool, ...]:
        found: dict[str, ServerTool] = {}
        cursor: str | None = None
        for _ in range(self._limits.pages):
            wish = {"cursor": cursor} if cursor is not None else {}
            result = await self._ask("tools/list", wish | self._meta)
            page = result.get("tools")
            if not isinstance(page, list):
                raise _RefusedError(Text(_CONTEXT, _NONSENSE))
            for each in page:
                tool = _tool(each)
                found[tool.name] = tool
            if len(found) > self._limits.tools:
                break
            cursor = result.get("nextCursor")
            if not isinstance(cursor, str) or not cursor:
                return tuple(found.values())
        raise _RefusedError(counted(_CONTEXT, _TOO_MANY, self._limits.tools))

    async def _end(self) -> None:
        """Let the server forget what it keeps for this talk; nothing depends on it."""
        if _SESSION in self._headers:
            with contextlib.suppress(Exception):
                await self._client.delete(self._url, headers=self._all_headers())

    # -- one request --------------------------------------------------------------------------

    async def _ask(self, method: str, wish: Mapping[str, Any]) -> dict[str, Any]:
        """The result of a request."""
        self._number += 1
        number = self._number
        body = {"jsonrpc": "2.0", "id": number, "method": method, "params": wish}
        async with self._post(body) as response:
            answer = await self._answer(response, number)
            if answer is None:
                raise _RefusedError(self._refusal(response))
        if "error" in answer:
            raise _AnsweredError(answer["error"])
        result = answer.get("result")
        if not isinstance(result, dict):
            raise _RefusedError(Text(_CONTEXT, _NONSENSE))
        session = response.headers.get(_SESSION)
        if method == "initialize" and _fits_header(session):
            self._headers[_SESSION] = session
        return result

    @contextlib.asynccontextmanager
    async def _post(self, body: Mapping[str, Any]) -> AsyncIterator[httpx.Response]:
        """The answer to a request, after redirects within the server's own origin."""
        headers = self._all_headers() | {
            "Accept": "application/json, text/event-stream",
            "Mcp-Method": str(body["method"]),
        }
        for _ in range(_REDIRECTS):
            request = self._client.build_request(
                "POST", self._url, json=body, headers=headers, extensions=Transit().extensions
            )
            response = await self._client.send(request, stream=True)
            try:
                if not response.has_redirect_location:
                    yield response
                    return
                self._url = self._further(response)
            finally:
                await response.aclose()
        raise _RefusedError(Text(_CONTEXT, _NO_SERVER))

    def _further(self, response: httpx.Response) -> str:
        """Where a redirect leads, which must be the same origin and repeat the same request."""
        before = httpx.URL(self._url)
        after = before.join(response.headers["location"])
        same = (before.scheme, before.host, before.port) == (after.scheme, after.host, after.port)
        if not same or response.status_code not in _REPEATING or after.userinfo:
            shown = f"{after.scheme}://{after.netloc.decode('ascii', 'replace')}"
            raise _RefusedError(Text(_CONTEXT, _SENT_ON, {"address": plain(shown)}))
        return str(after)

    def _all_headers(self) -> dict[str, str]:
        headers = dict(self._headers)
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token.reveal()}"
        return headers

    async def _answer(self, response: httpx.Response, number: int) -> dict[str, Any] | None:
        """The JSON-RPC answer in a response, ``None`` if it holds none."""
        status = response.status_code
        if status in _DENIED or status >= httpx.codes.INTERNAL_SERVER_ERROR:
            return None
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if response.headers.get("content-encoding", "identity") != "identity":
            raise _RefusedError(Text(_CONTEXT, _NONSENSE))
        if kind == "text/event-stream":
            return await self._in_stream(response, number)
        body = b"".join([piece async for piece in self._pieces(response)])
        found = read_object(body) if kind == "application/json" else None
        return found if found is not None and _is_answer(found, number, strictly=False) else None

    async def _in_stream(self, response: httpx.Response, number: int) -> dict[str, Any] | None:
        """The answer among the events of a stream; what else the server has to say is left."""
        decoder = sse.Decoder(self._limits.size, self._limits.size)
        async for piece in self._pieces(response):
            for event in decoder.feed(piece):
                found = read_object(event.data) if isinstance(event, sse.ServerSentEvent) else None
                if found is not None and _is_answer(found, number, strictly=True):
                    return found
        return None

    async def _pieces(self, response: httpx.Response) -> AsyncIterator[bytes]:
        """The bytes of a response, counted against what the whole talk may take."""
        async for piece in response.aiter_raw():
            self._left -= len(piece)
            if self._left < 0:
                megabytes = max(self._limits.size // (1024 * 1024), 1)
                raise _RefusedError(Text(_CONTEXT, _TOO_LARGE, {"size": megabytes}))
            yield piece

    def _refusal(self, response: httpx.Response) -> Text:
        """Why a response holds no answer, by its status."""
        status = response.status_code
        if status in _DENIED:
            wanted = self._token is None
            return Text(_CONTEXT, _WANTS_TOKEN if wanted else _REFUSES_TOKEN)
        if status == httpx.codes.TOO_MANY_REQUESTS:
            return Text(_CONTEXT, _BUSY)
        if status >= httpx.codes.INTERNAL_SERVER_ERROR:
            return Text(_CONTEXT, _BROKEN, {"status": str(status)})
        return Text(_CONTEXT, _NO_SERVER)


def _is_answer(found: Mapping[str, Any], number: int, *, strictly: bool) -> bool:
    """Whether an object is the answer to a request.

    Outside of streams an error may have no id, for a server that could not read the request.
    """
    if found.get("jsonrpc") != "2.0" or not found.keys() & {"result", "error"}:
        return False
    return found.get("id") == number or (not strictly and "error" in found)


def _fits_header(value: object) -> TypeGuard[str]:
    """Whether a server's word can stand in a header."""
    is_short = isinstance(value, str) and 0 < len(value) <= _LONGEST_HEADER
    return is_short and all("!" <= each <= "~" for each in str(value))


def _tool(raw: object) -> ServerTool:
    found = secret.hidden(clean(raw)) if isinstance(raw, dict) else {}
    name, description = found.get("name"), found.get("description") or found.get("title") or ""
    if not isinstance(name, str) or not name or len(name) > _LONGEST_NAME:
        raise _RefusedError(Text(_CONTEXT, _NONSENSE))
    words = " ".join(description.split()) if isinstance(description, str) else ""
    return ServerTool(name, words[:_LONGEST_DESCRIPTION])


def _refused_address(url: str) -> str | None:
    """Why an address is not asked: the token would travel in the clear, or it is none."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return _NO_ADDRESS
    if not host or not all("!" <= each <= "~" for each in url) or "@" in parts.netloc:
        return _NO_ADDRESS
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host)):
        return None
    return _NO_ADDRESS


def _cause(error: Exception) -> str:
    """What a failed connection is told as."""
    if any(isinstance(each, ssl.SSLError) for each in causes(error)):
        return _NOT_SECURE
    if isinstance(error, httpx.RemoteProtocolError | httpx.DecodingError):
        return _NONSENSE
    return _NO_CONNECTION if is_expected(error) else _NONSENSE


_HANDSHAKE: Final = "2025-11-25"
_STATELESS: Final = "2026-07-28"
_CLIENT: Final = {"name": "Orca Desktop", "version": __version__}
_META: Final = {
    "io.modelcontextprotocol/protocolVersion": _STATELESS,
    "io.modelcontextprotocol/clientInfo": _CLIENT,
    "io.modelcontextprotocol/clientCapabilities": {},
}
_SESSION: Final = "Mcp-Session-Id"
_NO_METHOD: Final = -32601
_REDIRECTS: Final = 4
_REPEATING: Final = {httpx.codes.TEMPORARY_REDIRECT, httpx.codes.PERMANENT_REDIRECT}
_DENIED: Final = {httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN}
_LONGEST_HEADER: Final = 1024
_LONGEST_MESSAGE: Final = 200
_LONGEST_NAME: Final = 256
_LONGEST_DESCRIPTION: Final = 500

_CONTEXT: Final = "mcp"
_NO_ADDRESS: Final = QT_TRANSLATE_NOOP(
    "mcp", "The server is not asked: its address must begin with https://."
)
_NO_CONNECTION: Final = QT_TRANSLATE_NOOP(
    "mcp", "There is no connection to this server. Check its address and the network."
)
_NOT_SECURE: Final = QT_TRANSLATE_NOOP(
    "mcp", "The connection to this server is not secure, so nothing was sent to it."
)
_TOO_SLOW: Final = Counted(
    "The server did not answer within 1 second.",
    QT_TRANSLATE_NOOP("mcp", "The server did not answer within {n} seconds.", None, 1),
)
_NO_SERVER: Final = QT_TRANSLATE_NOOP(
    "mcp",
    "There is no MCP server at this address, or one of an old kind that cannot be asked.",
)
_SENT_ON: Final = QT_TRANSLATE_NOOP(
    "mcp",
    "The server sends on to another address, {address}, which was not asked. "
    "Enter that address yourself if you trust it.",
)
_WANTS_TOKEN: Final = QT_TRANSLATE_NOOP("mcp", "The server wants a token.")
_REFUSES_TOKEN: Final = QT_TRANSLATE_NOOP("mcp", "The server does not accept this token.")
_BUSY: Final = QT_TRANSLATE_NOOP("mcp", "The server is asked too often. Try again in a while.")
_BROKEN: Final = QT_TRANSLATE_NOOP(
    "mcp", "The server has a fault of its own (status {status}). Try again later."
)
_REFUSES: Final = QT_TRANSLATE_NOOP("mcp", "The server does not tell its tools: {message}")
_NO_TOOLS: Final = QT_TRANSLATE_NOOP("mcp", "The server has no tools to offer.")
_NONSENSE: Final = QT_TRANSLATE_NOOP("mcp", "The server's answer makes no sense.")
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("mcp", "The server's answer is larger than {size} MB.")
_TOO_MANY: Final = Counted(
    "",
    QT_TRANSLATE_NOOP("mcp", "The server has more than {n} tools, which is too many.", None, 1),
)
