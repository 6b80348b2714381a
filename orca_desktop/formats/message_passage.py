"""A message's text as it stands in a document, between marks by which it can be read back."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.formats import marks, message_text
from orca_desktop.render import citations
from orca_desktop.render.citations import Sources


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


def joined(texts: Sequence[TextBlock], sources: Sources) -> tuple[str, dict[str, Any]]:
    """Neighbouring text blocks as one text with links to what it cites.

    The facts that come with it tell how to find the blocks again: where links were put in, and for
    each block its length and its citations.
    """
    clean = [TextBlock(message_text.clean(each.text), each.citations) for each in texts]
    text, found = citations.joined(clean, sources)
    written, added = citations.written(text, found)
    facts: dict[str, Any] = {}
    if added:
        facts["links"] = added
    if len(clean) > 1 or clean[0].citations is not None:
        facts["pieces"] = [[len(each.text), each.citations] for each in clean]
    return written, facts


def listed(sources: Sources) -> str:
    """The sources as a numbered list."""
    return "\n".join(map(citations.item, sources))
