"""An answer as it is read aloud: by sentences, in plain words, without code and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from orca_desktop.render import markdown, plain
from orca_desktop.render.document import Code, Rule

LONGEST: Final = 1_000
"""Characters of a piece: what is being said can be stopped, what is handed over cannot."""

_ENDS: Final = re.compile(r"(?<=[.!?…:;])\s+|(?<=[\u3002\uff01\uff1f])|\n+")
_ADDRESS: Final = re.compile(r"\b\w+://\S+")
_SAYS_NOTHING: Final = re.compile(r"[\W_]*")


def pieces(text: str) -> Iterator[str]:
    """What is said one after the other, each on one line and with something to say in it."""
    for block in markdown.document(text).blocks:
        if isinstance(block, Code | Rule):
            continue
        words = _ADDRESS.sub(" ", plain.content(block)).replace("\t", ", ")
        for sentence in _ENDS.split(words):
            line = " ".join(sentence.split())
            while line:
                cut = len(line) if len(line) <= LONGEST else line.rfind(" ", 1, LONGEST)
                cut = cut if cut > 0 else LONGEST
                piece, line = line[:cut], line[cut:].lstrip()
                if not _SAYS_NOTHING.fullmatch(piece):
                    yield piece
