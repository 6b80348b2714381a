"""Bare addresses in running text: where they begin, and where the sentence goes on."""

from __future__ import annotations

import re

from orca_desktop.render.scripts import is_spaceless

# An address ends at a quotation mark, at punctuation of other scripts and at what is not seen.
_BARE = re.compile(
    '(?:https?://|www\\.)[^\\s<>"«»\u2039\u203a\u060c\u061b-\u061f\u06d4\u0964\u0965\u0e5a\u0e5b'
    "\u104a\u104b\u17d4-\u17da\u200b-\u200f\u2018-\u201f\u2026\u202a-\u202e\u2060-\u206f"
    "\u3000-\u3004\u3008-\u3020\u3030\u303d\u30fb\ufe30-\ufe4f\ufeff\uff01-\uff0f\uff1a-\uff20"
    "\uff3b-\uff3d\uff5b-\uff65]*+"
)
_HOST = re.compile(r"((?:https?://)?[^/?#]*\.[A-Za-z]{2,24})(?=[^\x00-\x7f])")
_MAIL_END = re.compile(r"@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){1,8})")
_MAIL_START = re.compile(r"[A-Za-z0-9._+-]{1,64}$")


def bare(text: str, at: int) -> str:
    """The bare address that begins at a position, without what belongs to the sentence, or ""."""
    found = _BARE.match(text, at)
    if found is None:
        return ""
    address = found[0]
    host = _HOST.match(address)
    if host is not None and is_spaceless(address[host.end()]):
        # Words of a script without spaces touch the host; no name of a host mixes both.
        address = host[1]
    return _trimmed(address)


def has_host(address: str) -> bool:
    """Whether a bare address names something that could be opened."""
    _, _, rest = address.rpartition("://")
    return "." in rest.strip(".") or rest.startswith("localhost")


def mail(text: str, at: int) -> tuple[int, int] | None:
    """Where the mail address around an ``@`` begins and ends, or ``None``."""
    end, start = _MAIL_END.match(text, at), _MAIL_START.search(text, max(at - 64, 0), at)
    return (start.start(), end.end()) if end is not None and start is not None else None


def _trimmed(address: str) -> str:
    """A bare address without the punctuation that belongs to the sentence around it."""
    while address and (
        address[-1] in "?!.,:*_~'\";$\\|`"
        or (address[-1] == ")" and address.count(")") > address.count("("))
        or (address[-1] == "]" and "[" not in address)
    ):
        address = address[:-1]
    return address
