"""The texts of the program and their translations, as the files of Qt Linguist hold them."""

from __future__ import annotations

import os
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import PySide6

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "resources" / "translations"
_BEGINNING: Final = "orca_desktop_"

Key = tuple[str, str]
"""The context and the English of a text."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text and how a language says it: one form, or as many as it has plural forms.

    ``is_done`` is whether somebody stands for it; the tool itself only guesses.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    is_plural: bool
    is_done: bool

    @property
    def key(self) -> Key:
        """What it is found by."""
        return self.context, self.source


def tool(name: str) -> Path:
    """One of Qt's tools for translators, as the library brings it."""
    return Path(PySide6.__file__).parent / (f"{name}.exe" if os.name == "nt" else name)


def path_of(code: str) -> Path:
    """The file of a language."""
    return FOLDER / f"{_BEGINNING}{code}.ts"


def codes() -> tuple[str, ...]:
    """The languages that have a file, whole or not."""
    return tuple(
        sorted(each.stem.removeprefix(_BEGINNING) for each in FOLDER.glob(f"{_BEGINNING}*.ts"))
    )


def extract(*files: Path, folder: Path = ROOT / "orca_desktop") -> None:
    """Put every text that is marked in the sources into these files, and take out what is gone.

    Where a text stands is left out: else every file would be different after every change.
    """
    sources = sorted(str(each) for each in folder.rglob("*.py"))
    command = [
        str(tool("lupdate")),
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        *sources,
        "-ts",
    ]
    subprocess.run([*command, *map(str, files)], check=True, cwd=ROOT, capture_output=True)


def read(file: Path) -> tuple[Message, ...]:
    """All texts of a file, in its order."""
    found = []
    for context in ElementTree.parse(file).iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_plural = message.get("numerus") == "yes"
            forms = [each.text or "" for each in translation.iter("numerusform")]
            found.append(
                Message(
                    name,
                    message.findtext("source") or "",
                    tuple(forms) if is_plural else (translation.text or "",),
                    is_plural,
                    translation.get("type") != "unfinished",
                )
            )
    return tuple(found)


def put(file: Path, said: Mapping[Key, tuple[str, ...]]) -> None:
    """Write translations into a file; it is in the form of the tool after the next ``extract``."""
    tree = ElementTree.parse(file)  # noqa: S314 - our own file
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            forms = said.get((name, message.findtext("source") or ""))
            translation = message.find("translation")
            if forms is None or translation is None:
                continue
            translation.attrib.pop("type", None)
            if message.get("numerus") != "yes":
                translation.text = forms[0]
                continue
            for old in list(translation):
                translation.remove(old)
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
    tree.write(file, encoding="utf-8", xml_declaration=True)


def plural_forms(messages: Iterable[Message]) -> int:
    """How many plural forms a language has, as the tool knows it."""
    return next((len(each.forms) for each in messages if each.is_plural), 1)
