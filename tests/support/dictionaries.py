"""Dictionaries of a few words, as Hunspell has them."""

from __future__ import annotations

from pathlib import Path


def write(folder: Path, name: str, *words: str, encoding: str = "UTF-8") -> None:
    """Write a dictionary of these words."""
    folder.mkdir(parents=True, exist_ok=True)
    rules = f"SET {encoding}\nTRY esianrtolcdugmphbyfvkwz\nWORDCHARS '\n"
    (folder / f"{name}.aff").write_text(rules, encoding=encoding)
    lines = "\n".join((str(len(words)), *words))
    (folder / f"{name}.dic").write_text(f"{lines}\n", encoding=encoding)
