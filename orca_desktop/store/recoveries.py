"""What was repaired, kept in a file of its own until the person has read it, and afterwards.

It lies beside the database and not in it: the database is what is put back. A repair is written
down as pending before anything is moved, so that a kill in the midst of it leaves it to be told.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from orca_desktop.domain import clock
from orca_desktop.store import files
from orca_desktop.store.problems import Recovery, RecoveryKind

_NEW: Final = ".new"
_PENDING: Final = "pending"
_DONE: Final = "done"
_KEPT: Final = 50


class Recoveries:
    """The repairs of one profile, in a small JSON file. A disk that is full is no obstacle."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def pending(self) -> Recovery | None:
        """The repair that was begun last, if it was not settled."""
        return _recovery(self._read().get(_PENDING))

    def all(self) -> tuple[Recovery, ...]:
        """Every repair that was made, the latest first."""
        done = self._read().get(_DONE)
        found = map(_recovery, done if isinstance(done, list) else ())
        return tuple(each for each in found if each is not None)

    def plan(self, recovery: Recovery) -> None:
        """Remember what is about to be done, in place of an earlier plan."""
        self._write(recovery, self.all())

    def settle(self, recovery: Recovery) -> Recovery:
        """Remember that it was done; from now on it is told until it is read."""
        told = dataclasses.replace(recovery, at=clock.now())
        self._write(None, (told, *self.all())[:_KEPT])
        return told

    def mark_read(self) -> None:
        """Tell of nothing any more that was done until now; it can still be looked up."""
        self._write(self.pending, [dataclasses.replace(each, is_read=True) for each in self.all()])

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, pending: Recovery | None, done: Iterable[Recovery]) -> None:
        text = json.dumps({_PENDING: _json(pending), _DONE: [_json(each) for each in done]})
        new = files.beside(self._file, _NEW)
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
            files.make_private(new)
            new.write_text(text, encoding="utf-8")
            files.put_in_place(new, self._file)


def _json(recovery: Recovery | None) -> dict[str, Any] | None:
    if recovery is None:
        return None
    return {
        "kind": recovery.kind.value,
        "kept": None if recovery.kept is None else str(recovery.kept),
        "saved_at": _text(recovery.saved_at),
        "saved": recovery.saved,
        "total": recovery.total,
        "at": _text(recovery.at),
        "read": recovery.is_read,
    }


def _recovery(found: Any) -> Recovery | None:
    try:
        return Recovery(
            RecoveryKind(found["kind"]),
            None if found["kept"] is None else Path(found["kept"]),
            _moment(found["saved_at"]),
            int(found["saved"]),
            int(found["total"]),
            _moment(found["at"]),
            bool(found["read"]),
        )
    except (TypeError, KeyError, ValueError):
        return None


def _text(moment: datetime.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime.datetime | None:
    return None if text is None else datetime.datetime.fromisoformat(text)
