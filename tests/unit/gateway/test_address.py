"""Gateway addresses: normal form, refusals, and where a request goes."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.words import Text
from orca_desktop.gateway.address import OFFICIAL, GatewayAddress, parse


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("https://api.orcarouter.ai", "https://api.orcarouter.ai"),
        (" https://api.orcarouter.ai/\n", "https://api.orcarouter.ai"),
        ("https://api.orcarouter.ai/v1", "https://api.orcarouter.ai"),
        ("https://api.orcarouter.ai/v1///", "https://api.orcarouter.ai"),
        ("https://api.orcarouter.ai/v1/v1", "https://api.orcarouter.ai/v1"),
        ("api.orcarouter.ai", "https://api.orcarouter.ai"),
        ("HTTPS://API.OrcaRouter.AI:443/", "https://api.orcarouter.ai"),
        ("https://api.orcarouter.ai.", "https://api.orcarouter.ai"),
        ("https://example.com/team/orca/v1/", "https://example.com/team/orca"),
        ("https://example.com:8443/Team", "https://example.com:8443/Team"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080/v1", "http://localhost:8080"),
        ("http://gateway.localhost:8080/v1", "http://gateway.localhost:8080"),
        ("http://[::1]:8080/v1", "http://[::1]:8080"),
        ("http://[0:0::1]", "http://[::1]"),
        ("https://b\u00fccher.example/v1", "https://xn--bcher-kva.example"),
        ("https://[2001:DB8::1]", "https://[2001:db8::1]"),
        *(
            pytest.param(f"https://a.example{path}", f"https://a.example{kept}", id=f"W7 {path}")
            for path, kept in [
                ("/v1/messages", ""),
                ("/v1/messages/", ""),
                ("/v1//messages", ""),
                ("/messages", ""),
                ("/v1/messages/count_tokens", ""),
                ("/team/v1/messages", "/team"),
                ("/v1/chat/completions", ""),
                ("/openai/v1/chat/completions", "/openai"),
                ("/v1/models", ""),
                ("/v1/generation", ""),
                ("/v1/dashboard/billing/usage", ""),
                ("/models", "/models"),
                ("/v2", "/v2"),
                ("/v1beta", "/v1beta"),
                ("/my-messages", "/my-messages"),
            ]
        ),
    ],
)
def test_normal_form(typed, base):
    assert parse(typed) == GatewayAddress(base)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "not an address"),
        ("https://", "not an address"),
        ("http://example.com", "Use https://"),
        ("http://127.0.0.1.example.com", "Use https://"),
        ("http://localhost.example", "Use https://"),
        ("http://notlocalhost", "Use https://"),
        ("http://10.0.0.1", "Use https://"),
        ("ftp://example.com", "must begin with https"),
        ("file:///etc/passwd", "must begin with https"),
        ("javascript://x", "must begin with https"),
        ("https://me:pw@example.com", "before the @"),
        ("https://api.orcarouter.ai@evil.example", "before the @"),
        ("https://good.example\\@evil.example", "before the @"),
        ("https://good.example\\.evil.example", "not an address"),
        ("https://example.com?key=1", "?"),
        ("https://example.com/#x", "?"),
        ("https://example.com:99999", "not an address"),
        ("https://example.com:x", "not an address"),
        ("https://[::1", "not an address"),
        ("https://exa mple.com", "not an address"),
        ("https://example.com/a b", "not an address"),
        ("https://example.com/\u202e", "not an address"),
        ("https://example.com/../x", "not an address"),
        ("https://exam\u202eple.com", "not an address"),
        ("https://a" + "b" * 3000 + ".example", "not an address"),
    ],
)
def test_refusals_say_why(typed, words):
    refused = parse(typed)
    assert isinstance(refused, Text)
    assert words in str(refused)


def test_endpoints_and_origin():
    address = parse("https://example.com:8443/team/v1")
    assert isinstance(address, GatewayAddress)
    assert address.url("messages") == "https://example.com:8443/team/v1/messages"
    assert address.origin == "https://example.com:8443"
    assert address.host == "example.com"
    assert not address.is_loopback
    assert OFFICIAL.url("messages") == "https://api.orcarouter.ai/v1/messages"


@given(st.text(max_size=40) | st.from_regex(r"https?://[ -~]{0,40}", fullmatch=True))
def test_any_text_is_an_address_or_a_sentence(typed):
    found = parse(typed)
    if isinstance(found, GatewayAddress):
        assert found.base.startswith(("https://", "http://"))
        assert parse(found.base) == found or found.base.endswith("/v1")
        assert found.base.startswith("https://") or found.is_loopback
        assert found.base.isascii()
    else:
        assert isinstance(found, Text)
