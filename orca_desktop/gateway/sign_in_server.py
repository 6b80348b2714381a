"""Where the browser signs in, known without what signing in needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from orca_desktop.gateway import address


@dataclass(frozen=True, slots=True)
class Server:
    """The authorisation server: where consent is given, where a code becomes a key.

    ``origin`` is the gateway that such keys are for.
    """

    consent: str
    exchange: str
    origin: str


OFFICIAL: Final = Server(
    "https://www.orcarouter.ai/auth",
    "https://www.orcarouter.ai/api/v1/auth/keys",
    address.OFFICIAL.origin,
)
