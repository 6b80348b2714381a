"""Brings the translations up to date with the sources, and judges them.

Usage: python3 dev.py i18n [CODE...]
       python3 dev.py i18n new CODE            begin a language
       python3 dev.py i18n sheet CODE          what is missing, to be filled in
       python3 dev.py i18n take CODE FILE...   filled sheets go into the file of the language

Without a word it takes every language. The exit code is 1 if something is wrong with one.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import dev
from tests.languages import checks, glossary, sheets, texts

_GLOSSARY = """\
# What this language calls the things of the program, as its best-known programs do.
complete = false  # true: the language is shipped, and nothing may be missing
same = []         # texts that are the same as in English
otherwise = []    # English texts whose translations may go without the agreed words
one_without_number = []  # plural forms, from 0, that stand for one number and may leave {n} out

[terms]           # English = the word, or words of which one must stand there; small ones anywhere

[forbidden]       # a pattern = what to write in its place
"""


def bring_up_to_date(codes: Sequence[str]) -> bool:
    """Extract, count and judge these languages; whether all is well."""
    texts.extract(*map(texts.path_of, codes))
    is_well = True
    for code in codes:
        messages, agreed = texts.read(texts.path_of(code)), glossary.read(code)
        found = checks.problems(messages, agreed)
        missing = sum(map(checks.is_missing, messages))
        state = "complete" if agreed.is_complete else "not called complete, so not shipped"
        words = f"{len(messages)} texts, {missing} missing, {len(found)} problems; {state}"
        print(f"{code}: {words}")
        for line in found[:40]:
            print(f"  {line}")
        if len(found) > 40:
            print(f"  ... and {len(found) - 40} more")
        is_well = is_well and not found
    dev.compile_translations(partial(texts.tool, "lrelease"), also=codes)
    return is_well


def begin(code: str) -> None:
    """Make the files of a language, with everything still to be translated."""
    texts.FOLDER.mkdir(parents=True, exist_ok=True)
    texts.extract(texts.path_of(code))
    if not glossary.path_of(code).exists():
        glossary.path_of(code).write_text(_GLOSSARY, encoding="utf-8")


def sheet_of(code: str) -> Path:
    """Where the sheet of a language lies; it belongs to nobody's work but the translator's."""
    return texts.ROOT / "out" / "i18n" / f"{code}.txt"


def write_sheet(code: str) -> None:
    """Write down what is missing, each text once."""
    texts.extract(texts.path_of(code))
    sheet = sheet_of(code)
    sheet.parent.mkdir(parents=True, exist_ok=True)
    messages = texts.read(texts.path_of(code))
    sheet.write_text(sheets.make(messages), encoding="utf-8")
    contexts = Counter(each.context for each in messages if checks.is_missing(each))
    print(f"{sheet}: {sum(contexts.values())} texts of {len(contexts)} contexts")


def take(code: str, files: Sequence[str]) -> None:
    """Put filled sheets into the file of a language."""
    messages = texts.read(texts.path_of(code))
    for file in files:
        said = sheets.fill(sheet_of(code), Path(file), messages)
        texts.put(texts.path_of(code), said)
        print(f"{file}: {len(said)} texts")


def main(arguments: Sequence[str]) -> int:
    """Do what was asked for."""
    match arguments:
        case ["new", code]:
            begin(code)
            return 0
        case ["sheet", code]:
            write_sheet(code)
            return 0
        case ["take", code, *files]:
            take(code, files)
            return 0 if bring_up_to_date([code]) else 1
        case codes if set(codes) <= set(texts.codes()):
            return 0 if bring_up_to_date(codes or texts.codes()) else 1
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
