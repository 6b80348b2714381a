"""What the loopback gateway plays for comparisons: answers that say to which request they belong."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from tests.support.gateway_scripts import (
    EMPTY_TEXT,
    STOP,
    block_start,
    block_stop,
    delta,
    message_delta,
    message_start,
    pieces,
    play,
    play_whole,
    text,
    text_block,
    whole,
)
from tests.support.hostile_markdown import VECTORS, stalls

if TYPE_CHECKING:
    from tests.support.gateway import Script, Talk


def mark(talk: Talk) -> str:
    """A word of this one request: its temperature, or else its model, and its number."""
    body = talk.request.json
    told = str(body.get("temperature", body["model"].rpartition("/")[2])).replace(".", "-")
    number = 1 + talk.gateway.messages.index(talk.request)
    return f"t{told}q{number}"


async def marked(talk: Talk) -> None:
    """Sixty words, each of which says to which request it belongs."""
    word = mark(talk)
    words = text_block(0, "".join(f"{word}w{number} " for number in range(60)))
    await play_whole(talk, whole(talk, words))


async def marked_endless(talk: Talk) -> None:
    """The same for ever."""
    await talk.stream()
    await play(talk, [message_start(talk), block_start(0, EMPTY_TEXT)])
    word, number = mark(talk), 0
    while True:
        await talk.event(text(0, f"{word}w{number} "))
        await talk.pause(talk.gateway.pace or 0.01)
        number += 1


async def tell_tale(talk: Talk) -> None:
    """An answer of which the words tell nothing, and all else tells the temperature.

    It settles at the price it told, so that no total of some that have settled and some that have
    not looks like the price of one.
    """
    degrees = round(1000 * talk.request.json["temperature"])
    talk.gateway.costs[f"req-{talk.place}"] = degrees / 1000
    word = hashlib.sha256(talk.request.body).hexdigest()[:8]
    thought = [
        block_start(0, {"type": "thinking", "thinking": "", "signature": ""}),
        delta(0, "thinking_delta", thinking=f"thought{degrees}"),
        delta(0, "signature_delta", signature="EqQB"),
        block_stop(0),
    ]
    usage = {"output_tokens": 10_000 + degrees, "cost_usd": degrees / 1000}
    events = whole(talk, thought, text_block(1, f"Here is the answer {word}."), usage=usage)
    events[0]["message"]["model"] = f"teller-{degrees}"
    await play_whole(talk, events, {"X-Orca-Resolved-Model": f"house/teller-{degrees}"})


async def other_model(talk: Talk) -> None:
    """An answer by another model than the one that was asked."""
    told = {"X-Orca-Resolved-Model": "somebody/stand-in-1"}
    events = whole(talk, text_block(0, "Another one answers."))
    events[0]["message"]["model"] = "stand-in-1"
    await play_whole(talk, events, told)


async def two_megabytes(talk: Talk) -> None:
    """Two million characters of Markdown as fast as they can be taken."""
    await talk.stream()
    await play(talk, [message_start(talk), block_start(0, EMPTY_TEXT)])
    for number in range(400):
        words = "".join(
            f"Line {number}.{i} with **some** words of Markdown.\n\n" for i in range(110)
        )
        await talk.event(text(0, words))
    await play(talk, [block_stop(0), message_delta(talk), STOP])
    await talk.end()


async def hostile(talk: Talk) -> None:
    """All hostile Markdown at once."""
    told = "\n\n".join((*VECTORS, *stalls(4_000).values()))
    told = told.encode("utf-8", "replace").decode()
    await play_whole(
        talk,
        whole(
            talk,
            text_block(0, "Begin.\n\n")[:-1],
            [text(0, each) for each in pieces(told, 400)],
            [block_stop(0)],
        ),
    )


COMPARED: dict[str, Script] = {
    "marked": marked,
    "marked-endless": marked_endless,
    "tell-tale": tell_tale,
    "other-model": other_model,
    "two-megabytes": two_megabytes,
    "hostile": hostile,
}
