"""What the tests of the client share: a scripted gateway and clients of it."""

from __future__ import annotations

import datetime
import ssl
from collections.abc import AsyncIterator, Callable
from ipaddress import ip_address
from typing import Any

import pytest

from orca_desktop.gateway.address import GatewayAddress
from orca_desktop.gateway.backoff import Backoff
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.limits import Limits
from tests.support.clock import LONG_AGO, LONG_HENCE
from tests.support.gateway import ScriptedGateway
from tests.support.gateway_client import limits_for

Open = Callable[..., Gateway]


@pytest.fixture
async def scripted() -> AsyncIterator[ScriptedGateway]:
    """A running scripted gateway; a test sets its ``scripts``."""
    async with ScriptedGateway() as server:
        yield server
    assert not server.failures


@pytest.fixture
async def connect(scripted: ScriptedGateway) -> AsyncIterator[Open]:
    """Make clients of the scripted gateway; they are closed after the test."""
    opened = []

    def make(
        *scripts: str, address: str | None = None, limits: Limits | None = None, **more: Any
    ) -> Gateway:
        if scripts:
            scripted.scripts = list(scripts)
        more.setdefault("gate", Backoff(stagger=0.01))
        limits = limits or limits_for(*scripts)
        opened.append(Gateway(GatewayAddress(address or scripted.url), limits=limits, **more))
        return opened[-1]

    yield make
    for gateway in opened:
        await gateway.close()


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    """A certificate authority and what it signed: a good certificate, a wrong host, an old one."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    folder = tmp_path_factory.mktemp("certificates")
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test authority")])

    def sign(name, subject, key, host, until=LONG_HENCE):
        built = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(authority)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(LONG_AGO)
            .not_valid_after(until)
            .add_extension(x509.BasicConstraints(ca=host is None, path_length=None), critical=True)
        )
        if host is not None:
            built = built.add_extension(x509.SubjectAlternativeName([host]), critical=False)
        signed = built.sign(authority_key, hashes.SHA256())
        path = folder / f"{name}.pem"
        path.write_bytes(
            signed.public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return path

    sign("authority", authority, authority_key, None)
    here = x509.IPAddress(ip_address("127.0.0.1"))
    for name, host, until in [
        ("good", here, LONG_HENCE),
        ("far", x509.DNSName("gateway.example"), LONG_HENCE),
        ("other-host", x509.DNSName("other.example"), LONG_HENCE),
        ("expired", here, LONG_AGO + datetime.timedelta(days=1)),
    ]:
        key = ec.generate_private_key(ec.SECP256R1())
        sign(name, x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]), key, host, until)
    return folder


@pytest.fixture
def server_context(certificates):
    """Make the TLS context of a server with one of the certificates."""

    def make(name: str, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificates / f"{name}.pem")
        context.maximum_version = newest
        return context

    return make
