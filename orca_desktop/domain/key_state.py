"""What is told about the key: where it is kept and whether it works; never the key itself."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from orca_desktop.domain.words import Text


class KeyState(enum.Enum):
    """How it stands with the key for the gateway."""

    NONE = enum.auto()
    TESTING = enum.auto()
    STORED = enum.auto()
    SESSION_ONLY = enum.auto()
    FROM_ENVIRONMENT = enum.auto()
    REFUSED = enum.auto()

    @property
    def works(self) -> bool:
        """Whether requests can be sent with it."""
        return self in {KeyState.STORED, KeyState.SESSION_ONLY, KeyState.FROM_ENVIRONMENT}


@dataclass(frozen=True, slots=True)
class KeyShown:
    """The state of the key; ``where`` names the keyring (also the one it would be kept in).

    ``tail`` is the end of the key that may be shown, empty for none; ``problem`` says what went
    wrong in the last test or while keeping it.
    """

    state: KeyState = KeyState.NONE
    where: str = ""
    tail: str = ""
    problem: Text | None = None
