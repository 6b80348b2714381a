"""What the English of a name is, so that the self-test can work a window in any language.

Names in English are the handles of the program; in another language they are what a translator was
asked for. So the self-test listens to that, and asks the other way round.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from orca_desktop.ui.platform import language
from orca_desktop.ui.wording.access_keys import without_access_key

_PLACE: Final = re.compile(r"\{(\w*)\}")


class English(QTranslator):
    """Stands before the translators of a language, and remembers what was said in it."""

    def __init__(self, spoken: Sequence[QTranslator]) -> None:
        super().__init__()
        self._spoken = tuple(reversed(spoken))
        self._english: dict[str, set[str]] = {}

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        where, english, which = (
            _text(each) for each in (context, sourceText, disambiguation or b"")
        )
        found = (each.translate(where, english, which, n) for each in self._spoken)
        # A translator that gives nothing ends the search all the same, with nothing to show.
        said = next(filter(None, found), english)
        meant = self._english.setdefault(without_access_key(said), set())
        meant.add(without_access_key(english))
        return said

    def meant(self, name: str) -> set[str]:
        """What a name can be in English; one that nobody translated is what it is."""
        found = self._english.get(name)
        return found or {name}.union(*(self._filled(name, said) for said in self._english))

    def _filled(self, name: str, said: str) -> Iterator[str]:
        """The English of a name that a template with places makes, if it is this one."""
        places = _PLACE.findall(said)
        if not places or not _PLACE.sub("", said).strip():
            return
        whole = re.fullmatch("(.+?)".join(map(re.escape, _PLACE.split(said)[::2])), name, re.DOTALL)
        if whole is None:
            return
        for values in itertools.product(*map(self.meant, whole.groups())):
            told = dict(zip(places, values, strict=True))
            for english in self._english[said]:
                yield _PLACE.sub(lambda place: told.get(place[1], ""), english)  # noqa: B023


def listen(application: QApplication) -> None:
    """Hear from now on what is translated; ``meant`` answers for it."""
    english = English(language.translators())
    english.setParent(application)
    application.installTranslator(english)
    _listening.append(english)


def meant(name: str) -> set[str]:
    """What a name on the screen can be in English."""
    return _listening[-1].meant(name) if _listening else {name}


_listening: Final[list[English]] = []
"""Nobody, if the window speaks English."""


def _text(given: str | bytes) -> str:
    return given.decode() if isinstance(given, bytes) else given
