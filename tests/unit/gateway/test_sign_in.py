"""Signing in with a browser, against a stand-in authorisation server on loopback."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import AsyncIterator
from urllib.parse import parse_qs, urlsplit

import pytest

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.secret import Secret
from orca_desktop.gateway.sign_in import SignIn, SignInRefused
from orca_desktop.gateway.sign_in_server import OFFICIAL, Server
from orca_desktop.session.tasks import spawn
from tests.support.authorisation import AuthorisationServer, browse
from tests.support.gateway_client import PATIENT

KEY = "sk-orca-signed-in-0123456789"


@pytest.fixture
async def server() -> AsyncIterator[AuthorisationServer]:
    async with AuthorisationServer(KEY) as server:
        yield server


def attempt(server: AuthorisationServer, **more) -> SignIn:
    where = Server(f"{server.url}/auth", f"{server.url}/api/v1/auth/keys", server.url)
    return SignIn(where, limits=PATIENT, **more)


def fields_of(address: str) -> dict[str, str]:
    return {name: each[0] for name, each in parse_qs(urlsplit(address).query).items()}


def listens(signing: SignIn) -> bool:
    return signing.is_listening


async def test_consent_becomes_a_key(server) -> None:
    signing = attempt(server)
    address = await signing.open()
    fields = fields_of(address)
    assert fields["code_challenge_method"] == "S256"
    assert fields["scope"] == "api"
    assert fields["app_name"] == "Orca Desktop"
    assert urlsplit(fields["callback_url"]).hostname == "127.0.0.1"
    finishing = spawn(signing.finish(), "sign in")
    status, page = await browse(server.consent(address))
    assert status == 200
    assert "You can close this page" in page
    assert "default-src 'none'" in page
    assert "no-store" in page
    assert "code-1" not in page.split("\r\n\r\n")[1]
    key = await finishing
    assert isinstance(key, Secret)
    assert key.reveal() == KEY
    (exchange,) = server.exchanges
    digest = hashlib.sha256(exchange["code_verifier"].encode()).digest()
    assert base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == fields["code_challenge"]
    assert len(exchange["code_verifier"]) >= 43


async def test_the_listener_lives_only_while_waiting(server) -> None:
    signing = attempt(server)
    assert not listens(signing)
    address = await signing.open()
    assert listens(signing)
    back = server.consent(address)
    finishing = spawn(signing.finish(), "sign in")
    await browse(back)
    await finishing
    assert not listens(signing)
    with pytest.raises(OSError, match="Connect"):
        await browse(back)


async def test_strangers_are_refused_and_change_nothing(server) -> None:
    signing = attempt(server)
    address = await signing.open()
    back = server.consent(address)
    finishing = spawn(signing.finish(), "sign in")
    wrong_state = back.replace(fields_of(back)["state"], "guessed")
    no_state = back.partition("&state")[0]
    two = f"{back}&state={fields_of(back)['state']}"
    for url in (wrong_state, no_state, two):
        assert (await browse(url))[0] == 403
    assert (await browse(back, host="evil.example"))[0] == 403
    assert (await browse(back.replace("/callback", "/other")))[0] == 404
    assert (await browse(back, method="POST"))[0] == 404
    assert (await browse(f"{back}{'&x=1' * 50}"))[0] == 404
    assert not finishing.done()
    assert signing.is_listening
    assert (await browse(back))[0] == 200
    assert isinstance(await finishing, Secret)


async def test_a_second_answer_counts_for_nothing(server) -> None:
    signing = attempt(server)
    back = server.consent(await signing.open())
    # Both arrive before anybody waits for them.
    first, second = await browse(back), await browse(back.replace("code-1", "code-2"))
    assert (first[0], second[0]) == (200, 410)
    assert isinstance(await signing.finish(), Secret)
    assert [each["code"] for each in server.exchanges] == ["code-1"]


@pytest.mark.parametrize(
    ("code", "is_asked"), [("x" * 2048, True), ("x" * 2049, False), ("", False)]
)
async def test_a_code_that_can_be_none_is_not_exchanged(server, code, is_asked) -> None:
    signing = attempt(server)
    back = server.consent(await signing.open()).replace("code-1", code)
    assert (await browse(back))[0] == 200
    assert isinstance(await signing.finish(), SignInRefused), "the server knows no such code"
    assert [each["code"] for each in server.exchanges] == [code] * is_asked


async def test_each_attempt_has_secrets_of_its_own(server) -> None:
    one, two = attempt(server), attempt(server)
    told = [fields_of(await each.open()) for each in (one, two)]
    assert told[0]["state"] != told[1]["state"]
    assert told[0]["code_challenge"] != told[1]["code_challenge"]
    for each in (one, two):
        await each.close()


async def test_the_person_says_no(server) -> None:
    server.consents = False
    signing = attempt(server)
    address = await signing.open()
    finishing = spawn(signing.finish(), "sign in")
    assert "was refused" in (await browse(server.consent(address)))[1]
    refused = await finishing
    assert isinstance(refused, SignInRefused)
    assert "refused" in str(refused.sentence)
    assert server.exchanges == []


async def test_waiting_ends_by_itself_and_by_the_person(server) -> None:
    signing = attempt(server, patience=0.05)
    await signing.open()
    late = await signing.finish()
    assert isinstance(late, SignInRefused)
    assert "in time" in str(late.sentence)
    assert not signing.is_listening
    signing = attempt(server)
    await signing.open()
    finishing = spawn(signing.finish(), "sign in")
    await asyncio.sleep(0)
    signing.cancel()
    cancelled = await finishing
    assert isinstance(cancelled, SignInRefused)
    assert "cancelled" in str(cancelled.sentence)
    assert not signing.is_listening
    assert isinstance(await attempt(server).finish(), SignInRefused), "it was never opened"


async def test_a_task_that_is_cancelled_leaves_no_listener(server) -> None:
    signing = attempt(server)
    await signing.open()
    finishing = spawn(signing.finish(), "sign in")
    await asyncio.sleep(0)
    finishing.cancel()
    await asyncio.gather(finishing, return_exceptions=True)
    assert not signing.is_listening


@pytest.mark.parametrize(
    ("status", "body", "found"),
    [
        (400, b'{"error": "invalid_grant"}', SignInRefused),
        (403, b"", SignInRefused),
        (429, b"", Failure),
        (500, b"", Failure),
        (302, b"", Failure),
        (200, b"{}", Failure),
        (200, b'{"key": 7}', Failure),
        (200, b'{"key": "two words"}', Failure),
        (200, b"<html>", Failure),
        (200, b"x" * 200_000, Failure),
    ],
)
async def test_an_exchange_that_gives_no_key(server, status, body, found) -> None:
    server.answer = (status, body)
    signing = attempt(server)
    address = await signing.open()
    finishing = spawn(signing.finish(), "sign in")
    await browse(server.consent(address))
    assert isinstance(await finishing, found)


async def test_a_server_that_is_gone_is_a_failure() -> None:
    async with AuthorisationServer(KEY) as server:
        signing = attempt(server)
        back = server.consent(await signing.open())
    await browse(back)
    failure = await signing.finish()
    assert isinstance(failure, Failure)
    assert failure.kind is ErrorKind.NETWORK


def test_a_code_never_travels_in_the_clear() -> None:
    for where in (
        Server("http://www.orcarouter.ai/auth", OFFICIAL.exchange, OFFICIAL.origin),
        Server(OFFICIAL.consent, "http://www.orcarouter.ai/api/v1/auth/keys", OFFICIAL.origin),
    ):
        with pytest.raises(ValueError, match="https"):
            SignIn(where)
    assert OFFICIAL.consent.startswith("https://") and OFFICIAL.exchange.startswith("https://")


async def test_noise_on_the_port_is_no_answer(server) -> None:
    signing = attempt(server)
    port = urlsplit(fields_of(await signing.open())["callback_url"]).port
    for noise in (b"\x16\x03\x01garbage\r\n\r\n", b"", b"GET\r\n\r\n", b"GET [ HTTP/1.1\r\n\r\n"):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(noise)
        writer.write_eof()
        assert b"200 OK" not in await reader.read()
        writer.close()
        await writer.wait_closed()
    assert signing.is_listening
    await signing.close()
