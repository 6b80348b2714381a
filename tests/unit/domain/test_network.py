"""What people write about proxies, and how their choices are remembered."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain.network import (
    NetworkChoices,
    OwnProxy,
    ProxyAddress,
    ProxyKind,
    ProxyUse,
    from_fact,
    read_address,
    read_hosts,
    to_fact,
)
from tests.support.examples import examples

HOSTS = st.sampled_from(["proxy.example", "10.0.0.7", "2001:db8::1", "p", "a-b.example"])
PROXIES = st.builds(
    OwnProxy,
    host=HOSTS,
    port=st.integers(1, 65_535),
    kind=st.sampled_from(ProxyKind),
    user=st.text(max_size=20),
    exempt=st.lists(st.sampled_from(["intra.example", "10.0.0.0/8"]), max_size=2).map(tuple),
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("proxy.example", ProxyAddress("proxy.example")),
        (" proxy.example:3128/ ", ProxyAddress("proxy.example", 3128)),
        ("http://Proxy.Example:80", ProxyAddress("proxy.example", 80, ProxyKind.HTTP)),
        ("HTTPS://p:443/", ProxyAddress("p", 443, ProxyKind.HTTPS)),
        ("socks://p:1080", ProxyAddress("p", 1080, ProxyKind.SOCKS5)),
        ("socks5h://p", ProxyAddress("p", None, ProxyKind.SOCKS5)),
        ("http://m%40e:secret@p:1", ProxyAddress("p", 1, ProxyKind.HTTP, "m@e")),
        ("[2001:db8::1]:3128", ProxyAddress("2001:db8::1", 3128)),
        ("2001:db8::1", ProxyAddress("2001:db8::1")),
    ],
)
def test_an_address_is_read_as_people_write_it(written, read):
    assert read_address(written) == read


@pytest.mark.parametrize(
    "written",
    [
        "",
        "  ",
        "ftp://p",
        "socks4://p",
        "p:0",
        "p:65536",
        "p:x",
        "p/pac.js",
        "p?x",
        "a b",
        "http://",
        "[::",
    ],
)
def test_what_is_no_address_is_none(written):
    assert read_address(written) is None


@given(st.text(max_size=60))
@settings(max_examples=examples(300))
def test_whatever_is_written_is_read_or_is_none(written):
    found = read_address(written)
    assert found is None or (found.host and (found.port is None or 0 < found.port < 65_536))


@given(PROXIES, st.sampled_from(ProxyUse), st.sampled_from(["", "/etc/firm.pem"]))
@settings(max_examples=examples(200))
def test_choices_come_back_as_they_were(own, use, certificates):
    choices = NetworkChoices(use, own, certificates)
    assert from_fact(json.loads(json.dumps(to_fact(choices)))) == choices


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["use", "own", "host", "port", "kind", "user", "exempt", "certificates"]
                ),
                inner,
                max_size=6,
            )
        ),
        max_leaves=12,
    )
)
@settings(max_examples=examples(300))
def test_what_makes_no_sense_is_never_a_proxy(fact):
    found = from_fact(fact)
    assert found.use is not ProxyUse.OWN or found.own is not None


def test_hosts_are_told_apart_by_commas_and_blanks():
    assert read_hosts("a.example, B.example;10.0.0.0/8  a.example\n") == (
        "a.example",
        "b.example",
        "10.0.0.0/8",
    )
    assert read_hosts("  ") == ()


def test_a_password_belongs_to_one_user_of_one_proxy():
    places = {
        own.login_place
        for own in (
            OwnProxy("p", 1, user="me"),
            OwnProxy("p", 1, user="you"),
            OwnProxy("p", 2, user="me"),
            OwnProxy("p", 1, ProxyKind.SOCKS5, "me"),
            OwnProxy("2001:db8::1", 1, user="me"),
        )
    }
    assert len(places) == 5
