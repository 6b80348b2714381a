"""The way that requests leave this computer by, shared by all that go out.

A change counts for the next request; what is on its way goes on as it began.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from orca_desktop.domain.network import NetworkChoices, OwnProxy
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import Text


class LockedPasswordError(Exception):
    """The keyring did not give the password of the proxy; ``proxy`` is the proxy's name."""

    def __init__(self, proxy: str, words: str) -> None:
        super().__init__(words)
        self.proxy = proxy


FindPassword = Callable[[OwnProxy], Awaitable[Secret | Text | None]]
"""Gives the password of a proxy: ``None`` if there is none, a sentence if it cannot be read."""


@dataclass(frozen=True, slots=True)
class Route:
    """One way out: what was chosen, and the password of the person's own proxy."""

    choices: NetworkChoices = field(default_factory=NetworkChoices)
    password: Secret | None = None


class Network:
    """Knows the way out. ``find_password`` is asked once for each proxy and user."""

    def __init__(self, choices: NetworkChoices = NetworkChoices()) -> None:  # noqa: B008 - a value
        self._route = Route(choices)
        self._is_password_known = False
        self.find_password: FindPassword | None = None

    @property
    def choices(self) -> NetworkChoices:
        """What was chosen."""
        return self._route.choices

    def use(self, choices: NetworkChoices) -> None:
        """Let requests leave in another way from now on; the password is looked for anew."""
        self._route = Route(choices)
        self._is_password_known = False

    async def route(self) -> Route:
        """The way out for one request.

        Raises:
            LockedPasswordError: The password of the proxy cannot be read.
        """
        own = self.choices.used_proxy
        if own is None or not own.user or self._is_password_known or self.find_password is None:
            return self._route
        choices = self.choices
        found = await self.find_password(own)
        if isinstance(found, Text):
            raise LockedPasswordError(own.name, str(found))
        if choices is self.choices and not self._is_password_known:
            self._route, self._is_password_known = Route(choices, found), True
        return Route(choices, found) if choices is not self.choices else self._route
