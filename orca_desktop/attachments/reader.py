"""Reads what a person brings in, in a process that can be killed."""

from __future__ import annotations

from pathlib import Path

from orca_desktop.domain.attachments import Prepared, Refusal


async def read(content: bytes, name: str, *, full_size: bool = False) -> Prepared | Refusal:
    """What is sent of a content that was pasted or read from a file of this name.

    ``full_size`` sends a picture as large as a request may hold it. Cancelling ends the work.
    """
    raise NotImplementedError


async def read_file(path: Path, *, full_size: bool = False) -> Prepared | Refusal:
    """What is sent of a file; only regular files are opened, and no more of one than may be read.

    Cancelling ends the work.
    """
    raise NotImplementedError
