"""What the documents say of the code is there: every file they name, every hop of the walks."""

from __future__ import annotations

import ast
import re

import pytest

from tests.architecture.gates import ROOT

ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
WALKS = re.findall(
    r"^## Walk: ([\w ]+)\n\n\|.*\n\|[-|]*\n((?:\|.*\n)+)", ARCHITECTURE, re.MULTILINE
)
HOPS = [
    (walk, *re.fullmatch(r"\| [^|]+ \| `([^`]+)` \| `([^`]+)` \|", row).groups())  # type: ignore[union-attr]
    for walk, rows in WALKS
    for row in rows.splitlines()
]
PLACES = re.findall(
    r"^\| (`[^|]+) \| ([^|]+) \|$", ARCHITECTURE.partition("## Where")[2], re.MULTILINE
)


def found(name: str):
    """Where a name of a document lies: in the package, or beside it."""
    places = [ROOT / "orca_desktop" / name, ROOT / name]
    return next((place for place in places if place.exists()), None)


def defined(source: str) -> set[str]:
    """The functions of a module, and the methods of its classes as ``Class.method``."""
    names = set()
    for node in ast.parse(source).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            names.add(node.name)
        elif isinstance(node, ast.ClassDef):
            functions = (ast.FunctionDef, ast.AsyncFunctionDef)
            names |= {
                f"{node.name}.{each.name}" for each in node.body if isinstance(each, functions)
            }
    return names


def test_there_are_two_walks():
    assert [walk for walk, _ in WALKS] == ["a message", "temperature"]


@pytest.mark.parametrize(("walk", "file", "function"), HOPS, ids=lambda each: each)
def test_each_hop_of_a_walk_is_there(walk, file, function):
    path = found(file)
    assert path is not None, f"{file} of the walk {walk!r} is gone"
    assert function in defined(path.read_text(encoding="utf-8")), f"{function} of {file} is gone"


@pytest.mark.parametrize(
    "document", [ARCHITECTURE.partition("## Where")[0], CONTRIBUTING], ids=["plan", "contributing"]
)
def test_every_file_that_is_named_is_there(document):
    named = set(re.findall(r"`([\w./-]+/[\w./-]*|[\w-]+\.(?:py|md|json))`", document))
    named -= {"logs/orca-desktop.log"}  # of a profile
    assert len(named) > 5
    assert sorted(name for name in named if found(name) is None) == []


@pytest.mark.parametrize(("folders", "modules"), PLACES)
def test_every_module_in_the_table_of_places_is_there(folders, modules):
    """A word in such quotes is a module, a folder or a pattern of one of the row's folders."""
    bases = [base for name in re.findall(r"`([^`]+/)`", folders) if (base := found(name))]
    if not bases:
        return
    inner = [base / part for base in bases for part in re.findall(r"`([\w]+)/`", modules)]
    for name in re.findall(r"`([\w./*]+)`", modules):
        if found(name) is not None:
            continue
        tried = [
            place
            for base in (*bases, *inner)
            for end in ("", ".py")
            for place in base.glob(name + end)
        ]
        assert tried, f"{name} is not in {folders}"
