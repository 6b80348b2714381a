"""Exceptions as failures: the cause before anything was sent, the risk after."""

from __future__ import annotations

import errno
import socket
import ssl
from pathlib import Path

import httpx
import pytest

from orca_desktop.domain.errors import ErrorKind as Kind, advice
from orca_desktop.gateway.exceptions import causes, from_exception
from orca_desktop.gateway.proxies import UnusableProxyError
from orca_desktop.gateway.tls import UnreadableAuthorityError
from orca_desktop.gateway.transit import Phase

PROXY = "socks5://127.0.0.1:1080"


def chained(error, *behind):
    for cause in behind:
        error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "proxy", "kind", "may_retry"),
    [
        (httpx.ConnectError("refused"), None, Kind.NETWORK, True),
        (httpx.ConnectTimeout(""), None, Kind.NETWORK, True),
        (httpx.PoolTimeout(""), None, Kind.NETWORK, True),
        (httpx.ReadError(""), None, Kind.NETWORK, True),
        (OSError("x"), None, Kind.NETWORK, True),
        (TimeoutError("x"), None, Kind.NETWORK, True),
        (chained(httpx.ConnectError(""), socket.gaierror(-3, "Temporary failure")), None, Kind.OFFLINE, True),
        (chained(httpx.ConnectError(""), OSError(errno.ENETUNREACH, "x")), None, Kind.OFFLINE, True),
        (chained(httpx.ConnectError(""), ExceptionGroup("", [OSError("x"), OSError(errno.ENETDOWN, "x")])), None, Kind.OFFLINE, True),
        (httpx.ProxyError("407"), None, Kind.PROXY, True),
        (httpx.ProxyError("407"), PROXY, Kind.PROXY, True),
        (httpx.ConnectError("refused"), PROXY, Kind.PROXY, True),
        (httpx.RemoteProtocolError("x"), PROXY, Kind.PROXY, True),
        (TimeoutError("x"), PROXY, Kind.PROXY, True),
        (UnusableProxyError("ftp://x:1"), None, Kind.PROXY, False),
        (chained(httpx.ConnectError("x"), ssl.SSLCertVerificationError("bad")), None, Kind.TLS, False),
        (chained(httpx.ConnectError("x"), ssl.SSLCertVerificationError("bad")), PROXY, Kind.TLS, False),
        (UnreadableAuthorityError(Path("x"), "gone"), None, Kind.CERTIFICATES, False),
        (httpx.InvalidURL("x"), None, Kind.ADDRESS, False),
        (httpx.UnsupportedProtocol("x"), None, Kind.ADDRESS, False),
        (httpx.LocalProtocolError("x"), None, Kind.INTERNAL, False),
        (LookupError("x"), None, Kind.INTERNAL, False),
        (ImportError("socksio"), PROXY, Kind.INTERNAL, False),
    ],
    ids=repr,
)  # fmt: skip
def test_before_anything_was_sent(error, proxy, kind, may_retry):
    failure = from_exception(error, Phase.UNSENT, proxy)
    assert (failure.kind, failure.may_retry, failure.maybe_billed) == (kind, may_retry, False)
    assert failure.message
    assert "billed" not in str(advice(failure).todo)


def test_a_proxy_is_named_in_the_first_sentence():
    failure = from_exception(httpx.ConnectError("refused"), Phase.UNSENT, PROXY)
    assert str(advice(failure).what) == f"The proxy {PROXY} could not be used."


@pytest.mark.parametrize("phase", [Phase.PARTIAL, Phase.SENT, Phase.ANSWERED])
@pytest.mark.parametrize(
    ("error", "kind", "may_retry"),
    [
        (httpx.ReadError(""), Kind.CUT, True),
        (httpx.WriteError(""), Kind.CUT, True),
        (OSError("x"), Kind.CUT, True),
        (ssl.SSLError("x"), Kind.CUT, True),
        (httpx.ReadTimeout(""), Kind.TIMEOUT, True),
        (httpx.WriteTimeout(""), Kind.TIMEOUT, True),
        (TimeoutError(""), Kind.TIMEOUT, True),
        (httpx.RemoteProtocolError("Server disconnected without sending a response."), Kind.CUT, True),
        (httpx.RemoteProtocolError("illegal status line"), Kind.PROTOCOL, False),
        (LookupError("x"), Kind.INTERNAL, False),
    ],
    ids=repr,
)  # fmt: skip
def test_after_that(error, kind, may_retry, phase):
    failure = from_exception(error, phase, PROXY)
    assert (failure.kind, failure.may_retry) == (kind, may_retry)
    assert failure.maybe_billed is (phase >= Phase.SENT)
    assert failure.param is None


def test_words_do_not_show_the_key():
    error = httpx.LocalProtocolError("Illegal header value b'Bearer sk-orca-12345678\\n'")
    assert "12345678" not in from_exception(error, Phase.UNSENT).message


def test_words_can_be_stored():
    failure = from_exception(UnusableProxyError("http://\udcff\n"), Phase.UNSENT)
    f"{failure.param}{failure.message}".encode()
    assert "\n" not in f"{failure.param}{failure.message}"


def test_causes_end():
    one, two = ValueError("1"), ValueError("2")
    one.__cause__, two.__cause__ = two, one
    assert list(causes(one)) == [one, two]
