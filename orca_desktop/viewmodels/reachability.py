"""Whether there is a network, by what the system says and by what became of requests."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Reachability:
    """What is known. ``system`` is what the system says: a network, none, or ``None`` for nothing.

    What became of requests is better evidence: behind a firm's proxy a system may see no way out
    where there is one. ``answered`` is whether an answer came since the system said that there is
    none; ``failed`` whether a request found no way to the gateway and none was answered since.
    """

    system: bool | None = None
    answered: bool = False
    failed: bool = False

    @property
    def is_offline(self) -> bool:
        """Whether requests have no way out now, as far as can be known."""
        if self.system is True or self.answered:
            return False
        return self.system is False or self.failed

    def told(self, system: bool | None) -> Reachability:
        """With what the system says now."""
        return self if system == self.system else Reachability(system)

    def after_answer(self) -> Reachability:
        """Something came from the gateway."""
        return replace(self, answered=True, failed=False)

    def after_failure(self) -> Reachability:
        """A request found no way to the gateway."""
        return replace(self, answered=False, failed=True)
