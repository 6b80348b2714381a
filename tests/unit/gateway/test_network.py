"""The way out of the person's own choice: through real proxies, to a gateway with its own CA."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import socket
import ssl

import pytest

from orca_desktop.domain.errors import ErrorKind as Kind, advice
from orca_desktop.domain.events import Failed, Finished
from orca_desktop.domain.network import NetworkChoices, OwnProxy, ProxyKind, ProxyUse
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import Text
from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.proxies import proxy_for
from orca_desktop.gateway.tls import Authorities, examine
from orca_desktop.gateway.trial import try_way
from orca_desktop.session.tasks import spawn
from tests.support.clock import LONG_AGO, LONG_HENCE
from tests.support.gateway import ScriptedGateway
from tests.support.gateway_client import PATIENT, collect, request
from tests.support.proxies import SocksProxy, TunnelProxy
from tests.support.waiting import until

FAR = GatewayAddress("https://gateway.example")
ONCE = dataclasses.replace(PATIENT, retries=0)
PASSWORD = "c:an@ary ÿ4711"  # noqa: S105 - made up


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    """No proxy but those that a test sets."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


@pytest.fixture
async def server(server_context):
    async with ScriptedGateway("hello", context=server_context("far")) as running:
        yield running


def own(proxy, user="", **more):
    return OwnProxy("127.0.0.1", proxy.port, ProxyKind(proxy.scheme), user, **more)


def network(certificates, proxy, *, user="", password=None, use=ProxyUse.OWN, **more):
    choices = NetworkChoices(
        use,
        own(proxy, user, **more) if proxy is not None else None,
        str(certificates / "authority.pem") if certificates is not None else "",
    )
    made = Network(choices)

    async def find(_):
        return Secret(password) if isinstance(password, str) else password

    made.find_password = find
    return made


@pytest.mark.parametrize("kind", [TunnelProxy, SocksProxy])
@pytest.mark.parametrize("user", ["", "me@firm"])
async def test_an_answer_comes_through_ones_own_proxy(certificates, server, kind, user):
    login = f"{user}:{PASSWORD}" if user else ""
    async with kind(server.port, login=login) as proxy:
        way = network(certificates, proxy, user=user, password=PASSWORD if user else None)
        gateway = Gateway(FAR, network=way, limits=ONCE)
        assert isinstance((await collect(gateway))[-1], Finished)
        await gateway.close()
        assert [(each.host, each.port) for each in proxy.asked] == [("gateway.example", 443)]
        tried = await try_way(FAR, way)
    assert tried.is_well
    assert str(tried.words).startswith(f"The gateway answers, through {own(proxy).name}. It took ")
    assert len(server.requests) == 2
    assert "authorization" not in {each.lower() for each in server.requests[1].headers}


async def test_the_systems_proxy_is_passed_by_where_none_is_chosen(environment):
    async with TunnelProxy(manner="refuse") as proxy:
        environment.setenv("HTTPS_PROXY", proxy.url)
        assert proxy_for(FAR.base, NetworkChoices(ProxyUse.NONE)) is None
        found = proxy_for(FAR.base, NetworkChoices())
        assert found is not None and found.name == proxy.url


def test_ones_own_proxy_goes_before_the_systems(environment):
    environment.setenv("HTTPS_PROXY", "http://system.example:1")
    environment.setenv("NO_PROXY", "*")
    mine = OwnProxy("proxy.example", 3128, exempt=("intra.example", "10.0.0.0/8"))
    choices = NetworkChoices(ProxyUse.OWN, mine)
    found = proxy_for(FAR.base, choices)
    assert found is not None and (found.url, found.login) == ("http://proxy.example:3128", None)
    for url in ("https://a.intra.example", "https://10.2.3.4", "http://127.0.0.1:8080"):
        assert proxy_for(url, choices) is None


async def test_a_change_counts_for_the_next_request_and_what_runs_goes_on(certificates, server):
    async with TunnelProxy(server.port) as first, TunnelProxy(server.port) as second:
        way = network(certificates, first)
        gateway = Gateway(FAR, network=way, limits=ONCE)
        server.scripts = ["stall", "hello"]
        seen = []

        async def run():
            async with gateway.stream(request(), Secret(server.key)) as stream:
                async for event in stream:
                    seen.append(event)  # noqa: PERF401 - seen while it goes on

        running = spawn(run(), "an answer")
        await until(lambda: len(seen) > 2)
        way.use(NetworkChoices(ProxyUse.OWN, own(second), way.choices.certificates))
        assert isinstance((await collect(gateway))[-1], Finished)
        assert (len(first.asked), len(second.asked)) == (1, 1)
        assert not running.done(), "its own connection is left alone"
        running.cancel()
        await asyncio.wait({running})
        await gateway.close()


async def test_a_kept_connection_of_another_way_is_not_used_again(certificates, server):
    async with TunnelProxy(server.port) as first, TunnelProxy(server.port) as second:
        way = network(certificates, first)
        gateway = Gateway(FAR, network=way, limits=ONCE)
        await collect(gateway)
        way.use(NetworkChoices(ProxyUse.OWN, own(second), way.choices.certificates))
        await collect(gateway)
        await until(lambda: first.open_connections == 0)
        assert (len(first.asked), len(second.asked)) == (1, 1)
        await gateway.close()


@pytest.mark.parametrize("kind", [TunnelProxy, SocksProxy])
async def test_a_wrong_password_is_told_and_not_tried_again(certificates, kind):
    async with kind(login=f"me:{PASSWORD}") as proxy:
        way = network(certificates, proxy, user="me", password="wrong-canary")  # noqa: S106
        gateway = Gateway(FAR, network=way, limits=PATIENT)
        (*_, failed) = await collect(gateway)
        await gateway.close()
        tried = await try_way(FAR, way)
    assert isinstance(failed, Failed)
    failure = failed.failure
    assert (failure.kind, failure.maybe_billed, failure.may_retry) == (Kind.PROXY, False, True)
    name = own(proxy).name
    assert str(advice(failure).what) == (
        f"The user name and the password for the proxy {name} are missing or wrong."
    )
    assert str(tried.words) == f"{name} does not accept the user name and the password."
    assert proxy.connections == 2, "once each"
    assert "canary" not in repr(failure) + str(tried.words)


async def test_a_password_that_cannot_be_read_stops_the_request(certificates):
    async with TunnelProxy() as proxy:
        locked = Text("keychain", "The keyring is locked.")
        way = network(certificates, proxy, user="me", password=locked)
        find, asked = way.find_password, []

        async def found(own):
            asked.append(own)
            return await find(own)

        way.find_password = found
        gateway = Gateway(FAR, network=way, limits=PATIENT)
        (*_, failed) = await collect(gateway)
        assert len(asked) == 1, "a keyring that asks for its own password asks once"
        await gateway.close()
        tried = await try_way(FAR, way)
        assert isinstance(failed, Failed) and failed.failure.kind is Kind.PROXY
        assert failed.failure.message == "The keyring is locked."
        assert "was not found. The keyring is locked." in str(tried.words)
        assert proxy.connections == 0


def unused_port():
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return held.getsockname()[1]


@pytest.mark.parametrize(
    ("kind", "manner", "words"),
    [
        (TunnelProxy, "refuse", "A user name and a password are needed for {proxy}."),
        (TunnelProxy, "forbid", "{proxy} did not let the request through: 403 Forbidden by policy"),
        (TunnelProxy, "hang", "Nothing came through {proxy} within 1 second."),
        (SocksProxy, "hang", "Nothing came through {proxy} within 1 second."),
        (SocksProxy, "refuse", "{proxy} did not let the request through: "),
        (TunnelProxy, "close", "The connection through {proxy} broke: "),
        (TunnelProxy, "babble", "The connection through {proxy} broke: "),
        (SocksProxy, "half", "The secure connection (TLS) broke behind {proxy}."),
    ],
)
async def test_the_trial_says_what_happened_at_the_proxy(kind, manner, words):
    async with kind(manner=manner) as proxy:
        way = network(None, proxy)
        tried = await try_way(FAR, way, 1.0 if manner == "hang" else 30.0)
        await until(lambda: not proxy.open_connections)
    assert not tried.is_well
    assert str(tried.words).startswith(words.format(proxy=own(proxy).name)), str(tried.words)


async def test_the_trial_says_that_nobody_is_there():
    nobody = OwnProxy("127.0.0.1", unused_port())
    tried = await try_way(FAR, Network(NetworkChoices(ProxyUse.OWN, nobody)))
    assert str(tried.words) == f"Nothing listens at {nobody.name}: it refused the connection."
    unknown = OwnProxy("proxy.invalid", 3128)
    tried = await try_way(FAR, Network(NetworkChoices(ProxyUse.OWN, unknown)))
    assert str(tried.words) == f"{unknown.name} was not found: no computer has this name."
    direct = Network(NetworkChoices(ProxyUse.NONE))
    tried = await try_way(GatewayAddress(f"http://127.0.0.1:{unused_port()}"), direct)
    assert str(tried.words).startswith("Nothing listens at the gateway's address")
    tried = await try_way(GatewayAddress("https://gateway.invalid"), direct)
    assert str(tried.words).startswith("The gateway was not found.")


async def test_the_trial_reaches_a_gateway_without_a_proxy(scripted):
    tried = await try_way(GatewayAddress(scripted.url), Network())
    assert tried.is_well
    assert str(tried.words).startswith("The gateway answers, without a proxy. It took ")
    assert [each.method for each in scripted.requests] == ["GET"], "nothing that costs"


async def test_a_proxy_that_reads_along_is_told_until_its_certificates_are_trusted(
    certificates, server
):
    async with TunnelProxy(server.port) as proxy:
        tried = await try_way(FAR, network(None, proxy))
        assert "a certificate on the way is not trusted" in str(tried.words)
        way = network(None, proxy)
        gateway = Gateway(FAR, network=way, limits=ONCE)
        (*_, failed) = await collect(gateway)
        assert isinstance(failed, Failed) and failed.failure.kind is Kind.TLS
        # They are trusted at once, by a gateway that has spoken before.
        way.use(dataclasses.replace(way.choices, certificates=str(certificates / "authority.pem")))
        assert isinstance((await collect(gateway))[-1], Finished)
        way.use(dataclasses.replace(way.choices, certificates=""))
        (*_, failed) = await collect(gateway)
        assert isinstance(failed, Failed) and failed.failure.kind is Kind.TLS
        await gateway.close()


async def test_a_file_of_certificates_that_is_gone_is_named(tmp_path):
    file = tmp_path / "firm.pem"
    way = Network(NetworkChoices(certificates=str(file)))
    gateway = Gateway(GatewayAddress("https://127.0.0.1:1"), network=way, limits=ONCE)
    (*_, failed) = await collect(gateway)
    await gateway.close()
    assert isinstance(failed, Failed)
    told = advice(failed.failure)
    assert str(told.what) == f"The file of trusted certificates {file} cannot be read."
    assert "Nothing was sent" in str(told.todo)
    tried = await try_way(GatewayAddress("https://127.0.0.1:1"), way)
    assert str(file) in str(tried.words)


# --- which files are taken


def certificate(name, *, until=LONG_HENCE, is_authority=True):
    """A certificate that signs itself, as PEM."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(LONG_AGO)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )


def test_certificates_of_authorities_are_taken_and_named(tmp_path):
    file = tmp_path / "firm.pem"
    old = certificate("Of old", until=LONG_AGO + datetime.timedelta(days=1))
    file.write_bytes(b"# Ours\n" + certificate("Firm A") + old + certificate("Firm B"))
    assert examine(file) == Authorities(("Firm A", "Firm B"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no certificate that can be read"),
        (b"just words", "no certificate that can be read"),
        (b"\x30\x82\x01\x0a\xff" * 100, "no certificate that can be read"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "no certificate that"),
        (b"-----BEGIN CERTIFICATE-----\n" + b"A" * (5 << 20), "no certificate that can be read"),
        (b"-----BEGIN RSA PRIVATE KEY-----\nAAAA\n", "a private key in this file"),
    ],
)
def test_what_is_no_certificate_is_refused(tmp_path, content, words):
    file = tmp_path / "firm.pem"
    file.write_bytes(content)
    assert words in str(examine(file))


def test_keys_single_computers_and_what_has_expired_are_refused(tmp_path, certificates):
    file = tmp_path / "firm.pem"
    assert "a private key in this file" in str(examine(certificates / "authority.pem"))
    file.write_bytes(certificate("a.example", is_authority=False))
    assert "that of a single computer" in str(examine(file))
    file.write_bytes(certificate("Of old", until=LONG_AGO + datetime.timedelta(days=1)))
    found = examine(file)
    assert isinstance(found, Text) and "have expired" in str(found)
    assert isinstance(found.values["when"], datetime.datetime)
    assert str(examine(tmp_path / "none.pem")) == "This file cannot be read."
    assert str(examine(tmp_path)) == "This file cannot be read."


def test_what_is_taken_is_trusted_beside_the_systems_own(tmp_path):
    from orca_desktop.gateway.tls import build_context

    file = tmp_path / "firm.pem"
    file.write_bytes(certificate("Firm A"))
    context = build_context(file)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
