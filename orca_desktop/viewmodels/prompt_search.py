"""Which prompts are meant by a few letters, the likeliest first, and the folders they are in."""

from __future__ import annotations

from collections.abc import Iterable

from orca_desktop.domain.folding import fold
from orca_desktop.domain.prompts import KeptPrompt


def found(prompts: Iterable[KeptPrompt], typed: str) -> tuple[KeptPrompt, ...]:
    """Those in which every typed word stands; all of them where nothing is typed.

    First those whose name begins so, then those with it in the name, the folder, the text.
    """
    whole = " ".join(fold(typed).split())
    words = whole.split()
    ranked = []
    for prompt in prompts:
        name, folder = fold(prompt.name), fold(prompt.folder)
        if name.startswith(whole):
            rank = 0
        elif all(word in name for word in words):
            rank = 1
        elif all(word in f"{name} {folder}" for word in words):
            rank = 2
        elif all(word in f"{name} {folder} {fold(prompt.text)}" for word in words):
            rank = 3
        else:
            continue
        ranked.append((rank, prompt))
    return tuple(prompt for _, prompt in sorted(ranked, key=lambda each: each[0]))


def folders(prompts: Iterable[KeptPrompt]) -> tuple[str, ...]:
    """The names of the folders, in order."""
    return tuple(sorted({each.folder for each in prompts if each.folder}, key=fold))


def by_folder(prompts: Iterable[KeptPrompt]) -> tuple[KeptPrompt, ...]:
    """Folder by folder; those without one first."""
    return tuple(sorted(prompts, key=lambda each: (bool(each.folder), fold(each.folder))))
