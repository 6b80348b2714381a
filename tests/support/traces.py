"""Whether words can be found in files, in any form in which a program could have left them."""

from __future__ import annotations

import base64
import bz2
import contextlib
import gzip
import lzma
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

_STARTS: Final[tuple[tuple[bytes, Callable[[bytes], bytes]], ...]] = (
    (b"\x1f\x8b", gzip.decompress),
    (b"BZh", bz2.decompress),
    (b"\xfd7zXZ", lzma.decompress),
)
_ZLIB: Final = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


def forms(word: str) -> tuple[bytes, ...]:
    """The bytes that a word may stand as: encodings, either case, and base64 at any offset."""
    found = []
    for each in {word, word.lower(), word.upper()}:
        found += [each.encode("utf-8"), each.encode("utf-16-le"), each.encode("utf-16-be")]
        for shift in range(3):
            whole = base64.b64encode(b"\0" * shift + each.encode())
            # The first and the last letters hang on what stands beside the word.
            found.append(whole[4 if shift else 0 : -4])
    return tuple(found)


def holding(word: str, *folders: Path) -> list[str]:
    """The files under folders in which a word is found, by their names or bytes."""
    wanted = forms(word)
    found = []
    for path in (each for folder in folders for each in sorted(folder.rglob("*"))):
        named = str(path).encode()
        if any(form in named for form in wanted):
            found.append(f"{path} (its name)")
        if path.is_file() and not path.is_symlink():
            raw = path.read_bytes()
            if any(form in text for text in (raw, *_unpacked(raw)) for form in wanted):
                found.append(str(path))
    return found


def _unpacked(raw: bytes) -> Iterator[bytes]:
    """What is compressed anywhere in a content, as far as it can be read."""
    for start, unpack in _STARTS:
        if raw.startswith(start):
            with contextlib.suppress(OSError, EOFError, lzma.LZMAError):
                yield unpack(raw)
    for start in _ZLIB:
        place = raw.find(start)
        while place != -1:
            text = b""
            with contextlib.suppress(zlib.error):
                text = zlib.decompressobj().decompress(raw[place:])
            if text:
                yield text
            place = raw.find(start, place + 1)
