"""What is old enough to be forgotten, by a clock that may be wrong for a while.

A computer whose clock jumps ahead, be it for one start, would empty the bin for good. So a moment
far beyond the one that was seen last is doubted until it is seen again a day later.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from orca_desktop.store import Store

KEPT_AFTER_DELETION: Final = timedelta(days=30)
"""How long what was deleted can be brought back."""

_FAR: Final = timedelta(days=7)
"""Not used for longer than this, the program cannot tell a pause from a wrong clock."""
_SURE_AFTER: Final = timedelta(days=1)
_NOTED_EVERY: Final = timedelta(hours=1)
_SEEN: Final = "clock.seen"
_DOUBTED: Final = "clock.doubted"


async def forgotten_before(store: Store) -> datetime:
    """What was deleted before this moment may go for good; remembers which moment was seen."""
    facts = await store.settings.load()
    if isinstance(facts, StoreProblem):
        return datetime.min.replace(tzinfo=clock.now().tzinfo)
    now = clock.now()
    seen, doubted = _moment(facts, _SEEN), _moment(facts, _DOUBTED)
    is_sure = doubted is not None and now - doubted >= _SURE_AFTER
    if seen is not None and now - seen > _FAR and not is_sure:
        if doubted is None or now < doubted:
            await store.settings.save(_DOUBTED, now.isoformat())
        return seen - KEPT_AFTER_DELETION
    if seen is None or doubted is not None or not timedelta() <= now - seen < _NOTED_EVERY:
        await store.settings.save_all({_SEEN: now.isoformat(), _DOUBTED: None})
    return now - KEPT_AFTER_DELETION


def _moment(facts: Mapping[str, object], name: str) -> datetime | None:
    written = facts.get(name)
    try:
        return datetime.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None
