"""Colours for the code on the screen, worked out a little in each frame."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from typing import Final

from orca_desktop.render import code
from orca_desktop.render.code import Span
from orca_desktop.render.document import Code
from orca_desktop.ui.transcript.code_view import CodeView
from orca_desktop.ui.transcript.frame_scheduler import FrameShare
from orca_desktop.ui.transcript.row_view_pool import RowViewPool
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from orca_desktop.viewmodels.transcript.sections import block_rows

SLICE_S: Final = 0.003
DEADLINE_S: Final = 1.0
LIVE_S: Final = 0.3
"""Code that is still being written is coloured anew at most this often."""


class Colors:
    """Colours blocks one after another; a block that takes too long stays plain."""

    def __init__(self, frames: FrameShare, pool: RowViewPool) -> None:
        self._frames = frames
        self._pool = pool
        self._jobs: list[tuple[list[TranscriptRow], str]] = []
        self._rows: list[TranscriptRow] = []
        self._text = ""
        self._steps: Iterator[tuple[Span, ...]] | None = None
        self._found: list[Span] = []
        self._spent = 0.0
        self._loading: dict[str, threading.Thread] = {}
        self._live: tuple[str, float] = ("", 0.0)
        self._writing: tuple[TranscriptRow, str, Iterator[tuple[Span, ...]], list[Span]] | None = (
            None
        )

    def show(self, rows: Iterable[TranscriptRow]) -> None:
        """Have the code among rows in sight coloured that is not yet."""
        for row in rows:
            if row.kind is not kinds.CODE or row.part is not None:
                continue
            if row.open_ended:
                self.live(row)
                continue
            pieces = block_rows(row)
            if not any(each.open_ended for each in pieces):
                self.want(pieces)

    def want(self, rows: list[TranscriptRow]) -> None:
        """Colour a whole code block, given as its pieces, when there is time."""
        if any(each is rows for each, _ in self._jobs) or rows == self._rows:
            return
        pieces = [block for row in rows if isinstance(block := row.block, Code)]
        text = _joined(pieces)
        for row in rows:
            row.part = ()
        if pieces and code.can_color(pieces[0].language, text):
            self._jobs.append((rows, text))
            self._frames.ask(self, self._step)

    def live(self, row: TranscriptRow) -> None:
        """Colour a piece that is still being written, if the last time is long enough ago."""
        block, now = row.block, time.monotonic()
        if not isinstance(block, Code) or block.text == self._live[0]:
            return
        if (
            now - self._live[1] < LIVE_S
            or not code.can_color(block.language, block.text)
            or not self._is_loaded(block.language)
        ):
            return
        self._live = (block.text, now)
        self._writing = (row, block.text, code.spans(block.language, block.text), [])
        self._step_live()

    def _step_live(self) -> None:
        """Colour a little more of the code that is being written; what came meanwhile waits."""
        if self._writing is None:
            return
        row, text, steps, found = self._writing
        start = time.perf_counter()
        for step in steps:
            found += step
            if time.perf_counter() - start > SLICE_S:
                self._frames.ask(self._step_live, self._step_live)
                return
        self._writing = None
        block = row.block if row.leaf is not None else None
        view = self._pool.view_of(row)
        if isinstance(view, CodeView) and isinstance(block, Code) and block.text.startswith(text):
            view.color(tuple(found))

    def _step(self) -> None:
        if self._steps is None:
            if not self._jobs:
                return
            self._rows, self._text = self._jobs.pop(0)
            block = self._rows[0].block
            assert isinstance(block, Code)  # noqa: S101 - only code is taken
            if not self._is_loaded(block.language):
                self._jobs.insert(0, (self._rows, self._text))
                self._rows = []
                self._frames.ask(self, self._step)
                return
            self._steps = code.spans(block.language, self._text)
            self._found, self._spent = [], 0.0
        start = time.perf_counter()
        for found in self._steps:
            self._found += found
            if time.perf_counter() - start > SLICE_S:
                break
        else:
            self._finish()
        self._spent += time.perf_counter() - start
        if self._spent > DEADLINE_S:
            self._steps, self._rows = None, []
        if self._steps is not None or self._jobs:
            self._frames.ask(self, self._step)

    def _is_loaded(self, language: str) -> bool:
        """Whether the lexer is there; at its first use a thread begins to load it."""
        if code.is_loaded(language):
            return True
        if language not in self._loading:
            thread = threading.Thread(target=code.load, args=(language,), daemon=True)
            self._loading[language] = thread
            thread.start()
        return not self._loading[language].is_alive()

    def _finish(self) -> None:
        offset = 0
        for row in self._rows:
            block = row.block
            if not isinstance(block, Code):
                break
            end = offset + len(block.text)
            row.part = tuple(
                (start - offset, min(length, end - start), tone)
                for start, length, tone in self._within(offset, end)
            )
            view = self._pool.view_of(row)
            if isinstance(view, CodeView):
                view.color(row.part)
            offset = end + (0 if block.broken else 1)
        self._steps, self._rows, self._found = None, [], []

    def _within(self, offset: int, end: int) -> Iterator[Span]:
        for start, length, tone in self._found:
            if start + length > offset and start < end:
                low = max(start, offset)
                yield low, start + length - low, tone


def _joined(pieces: list[Code]) -> str:
    text = ""
    for at, piece in enumerate(pieces):
        text += piece.text
        if at < len(pieces) - 1 and not piece.broken:
            text += "\n"
    return text
