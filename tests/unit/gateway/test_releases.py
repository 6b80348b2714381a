"""The newest version is asked for in one small request that tells nothing, and most answers are none."""

from __future__ import annotations

import json

import pytest

from orca_desktop import __version__
from orca_desktop.domain.network import NetworkChoices, OwnProxy, ProxyUse
from orca_desktop.gateway import releases
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.releases import newest
from tests.support.proxies import TunnelProxy
from tests.support.release_server import PATH, RELEASE, ReleaseServer, http, told

JSON = "Content-Type: application/json"
DIRECT = NetworkChoices(ProxyUse.NONE)


async def test_one_request_is_sent_and_nothing_of_the_person_is_in_it() -> None:
    async with ReleaseServer() as server:
        for _ in range(2):
            release = await newest(Network(DIRECT), server.address)
            assert release is not None
            assert release.version == "99.1"
    assert server.connections == 2
    assert server.open_connections == 0
    for request in server.requests:
        first, *headers = request.strip().split("\r\n")
        assert first == f"GET {PATH} HTTP/1.1"
        assert dict(each.lower().split(": ", 1) for each in headers) == {
            "host": f"127.0.0.1:{server.port}",
            "accept": "application/json",
            "accept-encoding": "identity",
            "connection": "keep-alive",
            "user-agent": "orcadesktop",
        }, "no cookie, though one was set, and not even the version"
        assert __version__ not in request


ANSWERS = {
    "another page": http(b"<html>", "Content-Type: text/html"),
    "no kind": http(json.dumps(RELEASE).encode()),
    "no JSON": http(b"{'version'", JSON),
    "no object": http(b"[1]", JSON),
    "nothing": http(b"", JSON),
    "not UTF-8": http(b'{"version": "\xff"}', JSON),
    "much": http(b" " * 40_000 + json.dumps(RELEASE).encode(), JSON),
    "much without an end": b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
    + b" " * 200_000,
    "deep": http(b"[" * 15_000, JSON),
    "encoded": http(b"\x1f\x8b", JSON, "Content-Encoding: gzip"),
    "moved": http(b"", "Location: https://evil.example/", status="302 Found"),
    "gone": http(b"{}", JSON, status="404 Not Found"),
    "failed": http(b"{}", JSON, status="500 Internal Server Error"),
    "another host": told(page="https://evil.example/"),
    "a host that looks like it": told(page="https://127.0.0.1.evil.example/"),
    "in the clear": told(page="http://127.0.0.1/"),
    "control characters": told(notes="good\x1b[2J"),
    "another direction": told(notes="good \u202eexe.txt"),
    "another version": told(version="99.1\u202e"),
    "no HTTP": b"SSH-2.0-what\r\n",
    "closed": b"",
    "half": http(json.dumps(RELEASE).encode(), JSON)[:-20],
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
async def test_an_answer_that_is_not_as_it_must_be_is_none(answer: bytes) -> None:
    async with ReleaseServer(answer) as server:
        assert await newest(Network(DIRECT), server.address) is None
    assert server.connections == 1, "nobody is asked again, and no redirect is followed"


async def test_one_that_does_not_come_is_not_waited_for_for_ever() -> None:
    async with ReleaseServer() as server:
        server.is_silent = True
        assert await newest(Network(DIRECT), server.address, patience=0.2) is None


async def test_where_nobody_listens_there_is_no_answer() -> None:
    async with ReleaseServer() as server:
        address = server.address
    assert await newest(Network(DIRECT), address) is None


async def test_it_goes_by_the_way_that_the_person_chose() -> None:
    """The proxy is asked for the one host that is named, and for nothing else."""
    async with TunnelProxy(manner="refuse") as proxy:
        own = OwnProxy("127.0.0.1", proxy.port)
        assert await newest(Network(NetworkChoices(ProxyUse.OWN, own))) is None
        assert [(each.host, each.port) for each in proxy.asked] == [("www.orcarouter.ai", 443)]


def test_the_address_is_named() -> None:
    assert releases.ADDRESS == "https://www.orcarouter.ai/desktop/latest.json"
