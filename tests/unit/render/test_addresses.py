"""Bare addresses: where they begin and end in a sentence."""

from __future__ import annotations

import pytest

from orca_desktop.render.addresses import bare, has_host, mail


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://a.b", "https://a.b"),
        ("http://a.b/c?d=e#f", "http://a.b/c?d=e#f"),
        ("www.a.b", "www.a.b"),
        ("https://a.b.", "https://a.b"),
        ("https://a.b/c...", "https://a.b/c"),
        ("https://a.b/c?!", "https://a.b/c"),
        ("https://a.b/c), and", "https://a.b/c"),
        ("https://a.b/(c)", "https://a.b/(c)"),
        ("https://a.b/(c))", "https://a.b/(c)"),
        ("https://a.b/c]", "https://a.b/c"),
        ("https://a.b/[c]", "https://a.b/[c]"),
        ("https://a.b/]c", "https://a.b/]c"),
        ("https://a.b/c]]", "https://a.b/c"),
        ("https://a.b/c`|", "https://a.b/c"),
        ("https://a.b/c d", "https://a.b/c"),
        ("https://a.b/c<d", "https://a.b/c"),
        ("https://a.bc中文", "https://a.bc"),
        ("https://a.b/中文", "https://a.b/中文"),
        ("https://a.bé", "https://a.bé"),
        ("ftp://a.b", ""),
        ("a.b", ""),
    ],
)
def test_an_address_ends_where_the_sentence_goes_on(text: str, address: str) -> None:
    assert bare(text, 0) == address
    assert bare(f"see {text}", 4) == address
    assert bare(f"see {text}", 3) == ""


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://a.b", True),
        ("https://localhost:1", True),
        ("https://a", False),
        ("https://", False),
        ("https://..", False),
        ("https://a.", False),
        ("www.a", True),
        ("www.", False),
    ],
)
def test_an_address_that_could_be_opened_names_a_host(address: str, is_one: bool) -> None:
    assert has_host(address) is is_one


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a@b.c", (0, 5)),
        ("see a.b+c_d-e@f-g.h.i.", (4, 21)),
        ("@b.c", None),
        ("a@b", None),
        ("a@-b.c", None),
        ("é@b.c", None),
        (f"{'x' * 64}@b.c", (0, 68)),
        (f"{'x' * 65}@b.c", (1, 69)),
    ],
)
def test_a_mail_address_is_what_stands_around_its_sign(
    text: str, found: tuple[int, int] | None
) -> None:
    assert mail(text, text.index("@")) == found
