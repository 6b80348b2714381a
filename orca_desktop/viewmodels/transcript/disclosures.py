"""Which details of a message are open, and which rows they show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from orca_desktop.render.document import Details
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.rows import TextReading, TranscriptRow


@dataclass(slots=True)
class Disclosure:
    """What a summary opens and folds. ``chosen`` is true once a person has done either."""

    source: TextReading
    id: int
    opened: bool
    chosen: bool = False

    @property
    def hidden(self) -> list[TranscriptRow]:
        """The rows under the summary, shown or not."""
        section = self.source.section
        return [
            row for row in (*section.rows, *section.tail)
            if row.part is not self
            and any(isinstance(each, Details) and each.id == self.id for each in row.place.inside)
        ]  # fmt: skip


class Disclosures:
    """The details of one message; folded at first, unless the text or a search opens them."""

    __slots__ = ("_known", "_opened")

    def __init__(self, *, opened: bool) -> None:
        self._known: dict[tuple[TextReading, int], Disclosure] = {}
        self._opened = opened

    @property
    def is_touched(self) -> bool:
        """Whether a person has opened or folded any."""
        return any(each.chosen for each in self._known.values())

    @property
    def is_hiding(self) -> bool:
        """Whether any are folded."""
        return not all(each.opened for each in self._known.values())

    @property
    def is_behind(self) -> bool:
        """Whether any is still folded although its end never came: it could hide the answer."""
        return any(not each.opened and _should_open(each) for each in self._known.values())

    def open_all(self) -> None:
        """Open all, and those to come."""
        self._opened = True
        for each in self._known.values():
            each.opened = True

    def shown(self, rows: Iterable[TranscriptRow]) -> list[TranscriptRow]:
        """The rows without what folded details hide; summaries learn what they open."""
        return [row for row in rows if self._is_shown(row)]

    def _is_shown(self, row: TranscriptRow) -> bool:
        source = row.source
        if source is None or not row.place.inside:
            return True
        around = [self._of(source, each) for each in row.place.inside if isinstance(each, Details)]
        if row.kind is kinds.SUMMARY:
            row.part = around.pop()
        return all(each.opened for each in around)

    def _of(self, source: TextReading, details: Details) -> Disclosure:
        known = self._known.get((source, details.id))
        if known is None:
            known = Disclosure(source, details.id, self._opened or details.opened)
            self._known[source, details.id] = known
        if _should_open(known):
            known.opened = True
        return known


def _should_open(known: Disclosure) -> bool:
    return not known.chosen and known.id in known.source.scanner.unclosed
