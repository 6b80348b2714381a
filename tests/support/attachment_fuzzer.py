"""Reads many damaged files in one process, as the helper reads one, and tells of each.

Started as ``python -m tests.support.attachment_fuzzer KIND COUNT SEED``, with the whole file on its
standard input. Before it reads a damaged one it writes its number, and after it what became of it
and the bytes of memory that it holds, so that who listens knows which file ended or held it up.
"""

from __future__ import annotations

import random
import struct
import sys
import zlib
from collections.abc import Callable
from typing import Final

import psutil

from orca_desktop.attachments import kinds, protocol, text_files, worker
from orca_desktop.attachments.kinds import Kind
from orca_desktop.attachments.protocol import Request, Result
from tests.support import attachments as made

_ODD: Final = (
    b"\0",
    b"\xff",
    b"\x80\0\0\0",
    b"\xff\xff\xff\x7f",
    b"\0\0\0\1",
    b"<",
    b">",
    b"&",
    b"(",
)


def damaged(content: bytes, chance: random.Random) -> bytes:
    """A content with one to eight places changed, in one of the ways that find the most."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 2, 4, 30, 300)))
        match chance.randrange(7):
            case 0 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at:end] = chance.randbytes(end - at)
            case 2:
                del data[at:end]
            case 3:
                data[at:at] = data[at:end]
            case 4:
                data[at:at] = chance.choice(_ODD) * chance.choice((1, 2, 50))
            case 5:
                odd = chance.choice(_ODD)
                data[at : at + len(odd)] = odd
            case _:
                if chance.random() < 0.2:
                    del data[at:]
    return bytes(data)


def inside(content: bytes, chance: random.Random) -> bytes:
    """An archive that is whole, with one of its parts damaged."""
    parts = made.parts_of(content)
    name = chance.choice([name for name, data in parts.items() if data])
    return made.zipped({**parts, name: damaged(parts[name], chance)})


def with_right_sums(content: bytes, chance: random.Random) -> bytes:
    """A PNG with a damaged chunk whose sum is right, so that it is not seen at once."""
    chunks = []
    at = 8
    while at + 12 <= len(content):
        (size,) = struct.unpack_from(">I", content, at)
        chunks.append([content[at + 4 : at + 8], content[at + 8 : at + 8 + size]])
        at += 12 + size
    broken = chance.choice(chunks)
    broken[1] = damaged(broken[1] or b"\0", chance)
    written = [content[:8]]
    for name, data in chunks:
        sum_of = zlib.crc32(name + data)
        written.append(struct.pack(">I", len(data)) + name + data + struct.pack(">I", sum_of))
    return b"".join(written)


def files(whole: bytes, kind: str, seed: int) -> Callable[[int], bytes]:
    """The damaged file with a number, of a whole one of a kind; always the same."""
    deeper = {"docx": inside, "odt": inside, "xlsx": inside, "png": with_right_sums}

    def file(number: int) -> bytes:
        chance = random.Random(f"{kind} {seed} {number}")  # noqa: S311 - to be had again
        change = deeper.get(kind, damaged) if number % 2 else damaged
        return change(whole, chance)

    return file


def read(content: bytes) -> str:
    """What becomes of a content, in a word."""
    kind = kinds.kind_of(content)
    if kind in kinds.REFUSED:
        return str(kinds.REFUSED[kind])
    if kind is Kind.TEXT and text_files.decoded(content) is not None:
        return "read"
    found = protocol.answer(worker.answer(Request(kind, content, 20)))
    return "read" if isinstance(found, Result) else str(found.reason)


def main(kind: str, count: int, seed: int) -> None:
    """Read so many damaged files of a kind."""
    file = files(sys.stdin.buffer.read(), kind, seed)
    worker.hold_to_limits(3_600)
    process = psutil.Process()
    for number in range(count):
        sys.stdout.write(f"{number} ")
        sys.stdout.flush()
        what = read(file(number))
        sys.stdout.write(f"{what} {process.memory_info().rss}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
