"""The transcript: the conversation as it is read."""

from __future__ import annotations

from orca_desktop.ui.transcript.find_bar import FindBar
from orca_desktop.ui.transcript.formulas import Formulas
from orca_desktop.ui.transcript.frame_scheduler import FrameScheduler
from orca_desktop.ui.transcript.transcript import Transcript

__all__ = ["FindBar", "Formulas", "FrameScheduler", "Transcript"]
