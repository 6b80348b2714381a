"""Words without the sign of the key that leads to them."""

from __future__ import annotations

import re
from typing import Final

_SIGN: Final = re.compile(r"\s?\(&[^)]\)|&(?=[^&\s])")
"""Where letters have no keys, the key stands behind the words in brackets."""


def without_access_key(words: str) -> str:
    """The words as they are read aloud: "Save" of "&Save", "保存" of "保存(&S)"."""
    return _SIGN.sub("", words)
