"""The patience of the client: how long it waits, how much it takes, how often it tries."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """All limits of one request; times in seconds on the monotonic clock, sizes in bytes.

    There is no limit on the whole time of a streamed answer: a person can always stop it.
    """

    connect: float = 10.0
    """To find the address, to reach it, and to secure the connection: each."""
    write: float = 60.0
    """To hand one piece of the request to the network."""
    first_byte: float = 120.0
    """From the request's last byte to the answer's first."""
    notice: float = 10.0
    """Silence after which the person is told that the gateway is still awaited."""
    between_bytes: float = 60.0
    between_events: float = 120.0
    """Without progress; pings and comments are signs of life, but no progress."""
    between_thoughts: float = 600.0
    """The same inside a thinking block, whose text may be hidden by the provider."""
    whole_answer: float = 600.0
    """For an answer that is not streamed: nothing comes until all of it is written."""
    query: float = 30.0
    """For the small requests: key check and list of models."""
    drain: float = 0.25
    """For the last bytes after the ending, so that the connection can be used again."""
    reply_size: int = 32 * 1024 * 1024
    error_size: int = 64 * 1024
    query_size: int = 16 * 1024 * 1024
    retries: int = 2
    """How often a request is sent again by itself, where that cannot cost anything."""
    longest_wait: float = 60.0
    """Longer waits are told to the person and not waited out."""
    first_backoff: float = 1.0
    tick: float = 1.0
    """Between two notices of a countdown."""
