"""A message's text as it stands in a document, between marks by which it can be read back."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from orca_desktop.exchange import marks, message_text


def framed(text: str, facts: Mapping[str, Any], shift: int, nonce: str | None) -> list[str]:
    """The paragraphs of a text: its headings moved down, what it leaves open closed.

    With a ``nonce`` it stands between marks that carry the facts and all that is needed to find
    the original again.
    """
    placed = message_text.place(text, shift)
    whole = placed.text
    if placed.closing:
        whole += ("" if whole.endswith(("\n", "\r")) else "\n") + placed.closing
    if nonce is None:
        return [whole]
    told: dict[str, Any] = {**facts, "shift": shift}
    if placed.closing:
        told["added"] = len(whole) - len(placed.text)
    if not placed.is_exact:
        told["original"] = base64.b64encode(message_text.clean(text).encode()).decode()
    return [marks.opening(nonce, told), whole, marks.closing(nonce)]
