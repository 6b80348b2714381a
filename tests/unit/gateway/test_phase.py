"""What failed before it was sent is never told as perhaps billed: real faults at each phase."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import socket
import threading

import httpx
import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.errors import ErrorKind as Kind, advice
from orca_desktop.domain.events import (
    Failed,
    Finished,
    Interrupted,
    RequestSent,
    TextAdded,
    Waiting,
)
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway import connections
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway, KeyAccepted, KeyUnknown
from orca_desktop.gateway.proxies import UnusableProxyError, proxy_for
from tests.support.gateway import KEY, ScriptedGateway
from tests.support.gateway_client import PATIENT, collect, reading_task, request, trusting
from tests.support.local_server import LocalServer
from tests.support.proxies import SocksProxy, TunnelProxy
from tests.support.waiting import until

ONCE = dataclasses.replace(PATIENT, retries=0)
FAR = GatewayAddress("https://gateway.example")
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    """No proxy but those that a test sets."""
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


def failure_of(events):
    assert isinstance(events[-1], (Failed, Interrupted))
    return events[-1].failure


def assert_unsent(events, kind):
    """It failed, nobody could have billed it, nothing says so, and it can be tried again."""
    failure = failure_of(events)
    assert (failure.kind, failure.maybe_billed) == (kind, False)
    assert RequestSent() not in events
    told = advice(failure)
    assert "billed" not in str(told.todo)
    assert "Nothing was sent" in str(told.todo)
    return failure


# --- proxies that work ----------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks"])
@pytest.mark.parametrize("variable", ["ALL_PROXY", "https_proxy"])
async def test_W9_socks_proxies_work(certificates, server_context, environment, scheme, variable):
    async with (
        ScriptedGateway("hello", context=server_context("far")) as server,
        SocksProxy(server.port) as proxy,
    ):
        environment.setenv(variable, f"{scheme}://127.0.0.1:{proxy.port}/")
        gateway = Gateway(FAR, network=trusting(certificates / "authority.pem"), limits=ONCE)
        events = await collect(gateway)
        assert isinstance(events[-1], Finished)
        assert events[0] == RequestSent()
        assert await gateway.check_key(Secret(KEY)) == KeyAccepted()
        await gateway.close()
        # The name is not looked up here: the proxy may be the only one who knows it.
        assert {(each.host, each.port) for each in proxy.asked} == {("gateway.example", 443)}


async def test_W9_socks_with_a_password(certificates, server_context, environment):
    async with (
        ScriptedGateway("hello", context=server_context("far")) as server,
        SocksProxy(server.port, login="me:p@ss/word") as proxy,
    ):
        environment.setenv("ALL_PROXY", f"socks5://me:p%40ss%2Fword@127.0.0.1:{proxy.port}")
        gateway = Gateway(FAR, network=trusting(certificates / "authority.pem"), limits=ONCE)
        assert isinstance((await collect(gateway))[-1], Finished)
        await gateway.close()


async def test_W9_a_tunnel_works(certificates, server_context, environment):
    async with (
        ScriptedGateway("hello", context=server_context("far")) as server,
        TunnelProxy(server.port) as proxy,
    ):
        environment.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
        gateway = Gateway(FAR, network=trusting(certificates / "authority.pem"), limits=ONCE)
        assert isinstance((await collect(gateway))[-1], Finished)
        await gateway.close()
        assert proxy.asked[0].host == "gateway.example"


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "ftp://x:1", "http://[", "garbage %"])
async def test_W9_a_gateway_on_this_computer_needs_no_proxy(scripted, connect, environment, proxy):
    for name in PROXIES[:3]:
        environment.setenv(name, proxy)
    gateway = connect("hello", limits=ONCE)
    assert isinstance((await collect(gateway))[-1], Finished)
    assert await gateway.check_key(Secret(KEY)) == KeyAccepted()


async def test_W9_unreadable_exceptions_are_passed_over(certificates, server_context, environment):
    async with (
        ScriptedGateway("hello", context=server_context("far")) as server,
        SocksProxy(server.port) as proxy,
    ):
        environment.setenv("ALL_PROXY", proxy.url)
        environment.setenv("NO_PROXY", "fe80::/10, [::, http://[, ::/x, \udcff, :, 1.2.3.4/99,,")
        gateway = Gateway(FAR, network=trusting(certificates / "authority.pem"), limits=ONCE)
        assert isinstance((await collect(gateway))[-1], Finished)
        await gateway.close()
        assert len(proxy.asked) == 1


# --- proxies that do not --------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("kind", [SocksProxy, TunnelProxy])
@pytest.mark.parametrize("manner", ["refuse", "hang", "close", "babble"])
async def test_W9_a_proxy_that_fails_is_named(environment, kind, manner):
    async with kind(manner=manner) as proxy:
        environment.setenv("ALL_PROXY", proxy.url.replace("//", "//me:secret@"))
        if kind is SocksProxy:
            proxy.login = "me:secret"
        gateway = Gateway(FAR, limits=dataclasses.replace(ONCE, connect=0.2, query=3.0))
        failure = assert_unsent(await collect(gateway), Kind.PROXY)
        assert failure.param == proxy.url.replace("me:secret@", "")
        assert str(failure.param) in str(advice(failure).what)
        assert "secret" not in repr(failure)
        tested = await gateway.check_key(Secret(KEY))
        assert isinstance(tested, KeyUnknown)
        assert tested.failure is not None and tested.failure.kind is Kind.PROXY
        await gateway.close()
        await until(lambda: not proxy.open_connections)


async def test_W9_nobody_listens_where_the_proxy_should_be(environment):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        environment.setenv("ALL_PROXY", f"socks5://127.0.0.1:{taken.getsockname()[1]}")
        gateway = Gateway(FAR, limits=PATIENT)
        events = await collect(gateway)
        await gateway.close()
    assert_unsent(events, Kind.PROXY)
    assert {event.kind for event in events if isinstance(event, Waiting)} == {Kind.PROXY}


async def test_W9_the_secured_connection_behind_a_proxy_breaks(environment):
    async with SocksProxy(manner="half") as proxy:
        environment.setenv("ALL_PROXY", proxy.url)
        gateway = Gateway(FAR, limits=ONCE)
        assert not failure_of(await collect(gateway)).maybe_billed
        await gateway.close()
        await until(lambda: not proxy.open_connections)


class HesitantServer(LocalServer):
    """Takes what begins a secured connection, and answers nothing to it."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()

    async def speak(self, reader, writer):
        await reader.readexactly(1)
        self.begun.set()
        while await reader.read(64 * 1024):
            pass


@pytest.mark.parametrize("kind", [None, SocksProxy, TunnelProxy])
async def test_W9_giving_up_while_a_connection_is_secured_closes_it(environment, kind):
    async with HesitantServer() as server, contextlib.AsyncExitStack() as stack:
        where = GatewayAddress(f"https://127.0.0.1:{server.port}")
        if kind is not None:
            where, proxy = FAR, await stack.enter_async_context(kind(server.port))
            environment.setenv("ALL_PROXY", proxy.url)
        gateway = Gateway(where, limits=PATIENT)
        asked = asyncio.get_running_loop().create_task(collect(gateway))
        await server.begun.wait()
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        await until(lambda: not server.open_connections)
        await gateway.close()


@pytest.mark.parametrize(
    "told",
    ["ftp://x:1", "socks4://127.0.0.1:1080", "http://[", "http://a:99999", "http://", "://",
     "http://a b:1", "http://\udcff:1", "file:///etc/passwd", "http://a\x7fb"],
)  # fmt: skip
async def test_W9_a_proxy_that_cannot_be_used_is_named(environment, told):
    environment.setenv("HTTPS_PROXY", told)
    gateway = Gateway(FAR, limits=PATIENT)
    async with asyncio.timeout(60):
        failure = assert_unsent(await collect(gateway), Kind.PROXY)
        assert failure.param
        tested = await gateway.check_key(Secret(KEY))
        assert isinstance(tested, KeyUnknown)
        assert tested.failure == failure
        await gateway.close()


@pytest.mark.parametrize(
    ("exceptions", "goes_through"),
    [
        ("", True),
        ("other.example", True),
        ("gateway.example", False),
        ("GATEWAY.example", False),
        (".example", False),
        ("*.example", False),
        ("example", False),
        ("way.example", True),
        ("gateway.example:443", False),
        ("gateway.example:8443", True),
        ("https://gateway.example", False),
        ("*", False),
        ("fe80::/10,gateway.example", False),
        ("10.0.0.0/8", True),
    ],
)
def test_which_hosts_need_no_proxy(environment, exceptions, goes_through):
    environment.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    environment.setenv("NO_PROXY", exceptions)
    assert (proxy_for(FAR.base) is not None) is goes_through


@pytest.mark.parametrize(
    ("url", "exceptions", "goes_through"),
    [
        ("https://10.1.2.3", "10.0.0.0/8", False),
        ("https://11.1.2.3", "10.0.0.0/8", True),
        ("https://10.1.2.3", "10.1.2.3", False),
        ("https://10.1.2.3:99", "10.1.2.3:99", False),
        ("https://10.1.2.3:98", "10.1.2.3:99", True),
        ("https://[fe80::1]", "fe80::/10", False),
        ("https://[fe80::1]", "[fe80::1]", False),
        ("https://[fd00::1]", "fe80::/10", True),
    ],
)
def test_networks_need_no_proxy(environment, url, exceptions, goes_through):
    environment.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    environment.setenv("NO_PROXY", exceptions)
    assert (proxy_for(url) is not None) is goes_through


words = st.text(
    st.characters(codec="utf-8", exclude_characters="\0")
    | st.sampled_from(list(":/[]@%.,*0129 \udcff")),
    max_size=30,
)


@given(told=words, scheme=st.sampled_from(["", "http://", "socks5://", "ftp://"]), no=words)
def test_W9_any_entry_is_read_or_named(told, scheme, no):
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("ALL_PROXY", scheme + told)
        environment.setenv("NO_PROXY", no)
        found = None
        with contextlib.suppress(UnusableProxyError):
            found = proxy_for(FAR.base)
        if found is not None:
            httpx.AsyncClient(proxy=httpx.Proxy(found.url), verify=False)  # noqa: S501 - never connects


@pytest.mark.parametrize(
    "told",
    ["http://me:se/cret@proxy.example:3128", "me:se/cret@proxy.example", "x://me:se/c@ret@p"],
)
def test_a_proxy_is_named_without_its_password_however_it_is_written(environment, told):
    environment.setenv("ALL_PROXY", told)
    with pytest.raises(UnusableProxyError) as unusable:
        proxy_for(FAR.base)
    for words in (str(unusable.value), unusable.value.proxy):
        assert "me:" not in words and "cret" not in words and "ret@" not in words


# --- building the client --------------------------------------------------------------------------


async def test_W9_testing_a_key_ends_in_time_though_building_the_client_blocks(
    connect, monkeypatch
):
    over = threading.Event()
    monkeypatch.setattr(connections, "proxy_for", lambda *_: over.wait(60))
    async with asyncio.timeout(60):
        tested = await connect(limits=dataclasses.replace(PATIENT, query=0.2)).check_key(
            Secret(KEY)
        )
    over.set()
    assert isinstance(tested, KeyUnknown)
    assert tested.failure is not None and tested.failure.kind is Kind.NETWORK


async def test_W9_an_answer_is_given_up_though_building_the_client_blocks(connect, monkeypatch):
    over = threading.Event()
    monkeypatch.setattr(connections, "proxy_for", lambda *_: over.wait(60))
    events = await collect(connect(limits=dataclasses.replace(ONCE, connect=0.1)))
    over.set()
    assert_unsent(events, Kind.NETWORK)


@pytest.mark.parametrize(
    "error", [RuntimeError("x"), ImportError("x"), ValueError("x"), MemoryError("x")], ids=repr
)
@pytest.mark.parametrize("place", ["proxy_for", "build_context", "Line"])
async def test_W9_whatever_building_the_client_raises_was_not_sent(
    connect, monkeypatch, place, error
):
    def fail(*_):
        raise error

    monkeypatch.setattr(connections, place, fail)
    gateway = connect()
    async with asyncio.timeout(60):
        failure = failure_of(await collect(gateway))
        tested = await gateway.check_key(Secret(KEY))
    assert (failure.kind, failure.maybe_billed) == (Kind.INTERNAL, False)
    assert "billed" not in str(advice(failure).todo)
    assert isinstance(tested, KeyUnknown)


async def test_W9_the_file_of_certificates_is_named(tmp_path):
    gateway = Gateway(
        GatewayAddress("https://127.0.0.1:1"),
        network=trusting(tmp_path / "none.pem"),
        limits=PATIENT,
    )
    failure = assert_unsent(await collect(gateway), Kind.CERTIFICATES)
    assert "none.pem" in failure.message
    await gateway.close()


async def test_W9_an_address_that_the_library_refuses():
    gateway = Gateway(GatewayAddress("https://a\x7fb"), limits=PATIENT)
    assert_unsent(await collect(gateway), Kind.ADDRESS)
    await gateway.close()


# --- the connection -------------------------------------------------------------------------------


class Rude:
    """A server that resets its connection after so many bytes, or answers them with garbage."""

    def __init__(self, after, then=b""):
        self.after = after
        self.then = then

    async def __aenter__(self):
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", 0, limit=2**30)
        self.address = GatewayAddress(f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}")
        return self

    async def __aexit__(self, *_):
        self.server.close()
        await self.server.wait_closed()

    async def serve(self, reader, writer):
        got = 0
        while self.after is None or got < self.after:
            piece = await reader.read(65536)
            got += len(piece)
            if not piece or (self.after is None and got > 100 and piece.endswith(b"}")):
                break
        if self.then:
            writer.write(self.then)
            await writer.drain()
        sock = writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        writer.transport.abort()


async def test_W9_reset_before_the_body():
    async with Rude(after=0) as server:
        gateway = Gateway(server.address, limits=ONCE)
        failure = failure_of(await collect(gateway, request("x" * 20_000_000)))
        assert not failure.maybe_billed
        await gateway.close()


async def test_W9_reset_while_the_body_is_written():
    async with Rude(after=1_000_000) as server:
        gateway = Gateway(server.address, limits=PATIENT)
        events = await collect(gateway, request("x" * 30_000_000))
        failure = failure_of(events)
        assert (failure.kind, failure.maybe_billed) == (Kind.CUT, False)
        assert not any(isinstance(each, Waiting) for each in events)
        await gateway.close()


@pytest.mark.parametrize("then", [b"", b"HTTP/1.1 200 OK\r\n", b"what?\r\n\r\n"])
async def test_after_the_body_it_may_have_been_billed(then):
    async with Rude(after=None, then=then) as server:
        gateway = Gateway(server.address, limits=PATIENT)
        events = await collect(gateway)
        assert RequestSent() in events
        assert failure_of(events).maybe_billed
        await gateway.close()


@pytest.mark.parametrize("greeting", [b"", b"HTTP/1.1 400 no TLS here\r\n\r\n"])
async def test_W9_broken_security_is_not_sent(greeting):
    async def serve(reader, writer):
        await reader.read(100)
        writer.write(greeting)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    gateway = Gateway(
        GatewayAddress(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"), limits=ONCE
    )
    events = await collect(gateway)
    assert_unsent(events, Kind.TLS if greeting else failure_of(events).kind)
    await gateway.close()
    server.close()
    await server.wait_closed()


async def test_W9_security_that_never_comes_is_not_sent():
    async def serve(reader, writer):
        await reader.read()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    gateway = Gateway(
        GatewayAddress(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"),
        limits=dataclasses.replace(ONCE, connect=0.2),
    )
    assert_unsent(await collect(gateway), Kind.NETWORK)
    await gateway.close()
    server.close()
    await server.wait_closed()


# --- the unexpected -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "kind", "billed"),
    [
        ("httpx.AsyncClient.build_request", Kind.INTERNAL, False),
        ("httpx.AsyncClient.send", Kind.INTERNAL, False),
        ("anyio.connect_tcp", Kind.INTERNAL, False),
        ("h11.Request.__init__", Kind.INTERNAL, False),
        ("h11.Data.__init__", Kind.INTERNAL, False),
        ("h11.EndOfMessage.__init__", Kind.INTERNAL, True),
        ("h11.Connection.next_event", Kind.INTERNAL, True),
        ("httpx.Response.aiter_raw", Kind.INTERNAL, True),
        ("orca_desktop.gateway.sse.Decoder.feed", Kind.INTERNAL, True),
        ("orca_desktop.gateway.wire.body_of", Kind.INTERNAL, False),
        ("orca_desktop.gateway.backoff.Backoff.claim", Kind.INTERNAL, False),
    ],
)
async def test_W9_an_unexpected_exception_is_judged_by_what_was_sent(
    connect, monkeypatch, place, kind, billed
):
    class UnforeseenError(Exception):
        pass

    def fail(*_, **__):
        raise UnforeseenError("what?")

    gateway = connect("hello", limits=ONCE)
    await gateway.open()
    monkeypatch.setattr(place, fail)
    events = await collect(gateway)
    failure = failure_of(events)
    assert (failure.kind, failure.maybe_billed) == (kind, billed)
    assert ("billed" in str(advice(failure).todo)) is billed
    monkeypatch.undo()
    assert isinstance((await collect(gateway))[-1], Finished)  # and again at once


async def test_W9_a_waiting_stream_that_is_ended_from_outside_was_not_sent(connect):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
        gateway = connect(address=address, limits=dataclasses.replace(PATIENT, first_backoff=30))
        stream = gateway.stream(request(), Secret(KEY))
        assert isinstance(await anext(stream), Waiting)
        reading_task().cancel()
        failure = failure_of([each async for each in stream])
    assert (failure.kind, failure.maybe_billed) == (Kind.INTERNAL, False)


async def test_a_running_stream_that_is_ended_from_outside_was_sent(connect):
    stream = connect("endless").stream(request(), Secret(KEY))
    async for event in stream:
        if isinstance(event, TextAdded):
            break
    reading_task().cancel()
    failure = failure_of([each async for each in stream])
    assert failure.maybe_billed
